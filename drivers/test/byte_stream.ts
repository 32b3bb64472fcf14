import type { DriverStream } from "../../core/references.ts";

/** A stream that gives these bytes and takes none. */
export function streamOf(bytes: Uint8Array<ArrayBuffer>): DriverStream {
  const readable = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  }, { highWaterMark: 0 });
  const writable = new WritableStream<Uint8Array>({
    write() {
      throw new TypeError("Cannot write to a stream, wanted one that takes data: found one that only gives");
    },
  });
  const abort = async (reason?: unknown) => {
    if (!readable.locked) await readable.cancel(reason);
  };
  return { readable, writable, abort, [Symbol.asyncDispose]: () => abort() };
}
