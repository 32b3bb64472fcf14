import type { DriverStream } from "../../../core/contract/references.ts";
import { refusal } from "./refusal.ts";

/** A stream that gives these bytes and takes none. */
export function streamOf(bytes: Uint8Array<ArrayBuffer>): DriverStream {
  let output!: ReadableStreamDefaultController<Uint8Array>;
  let over = false;
  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => {
      output = controller;
    },
    pull(controller) {
      over = true;
      controller.enqueue(bytes);
      controller.close();
    },
    cancel: () => {
      over = true;
    },
  }, { highWaterMark: 0 });
  const writable = new WritableStream<Uint8Array>({
    write() {
      throw new TypeError("Cannot write to a stream, wanted one that takes data: found one that only gives");
    },
  });
  const abort = (reason: unknown = aborted()): Promise<void> => {
    if (!over) output.error(reason);
    over = true;
    return Promise.resolve();
  };
  return { readable, writable, abort, [Symbol.asyncDispose]: () => abort() };
}

function aborted(): Error {
  return refusal(
    "OPERATION_ABORTED",
    "Cannot go on with a stream, wanted an open one: found it aborted",
    "STREAMS",
  );
}
