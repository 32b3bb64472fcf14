import type { DriverStream } from "../contract/references.ts";

/** What comes from a stream, until `signal` gives the stream up; of bytes, if it is. */
export function abortableReadable<T>(
  stream: DriverStream,
  readable: ReadableStream<T>,
  signal: AbortSignal | undefined,
): ReadableStream<T> {
  if (signal === undefined) return readable;
  const abort = () => void stream.abort(signal.reason).catch(() => {});
  const stop = () => signal.removeEventListener("abort", abort);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();
  return isOfBytes(readable)
    ? watchedBytes(readable, stop) as ReadableStream<unknown> as ReadableStream<T>
    : watched(readable, stop);
}

function isOfBytes(readable: ReadableStream<unknown>): readable is ReadableStream<Uint8Array> {
  try {
    (readable as ReadableStream<Uint8Array>).getReader({ mode: "byob" }).releaseLock();
    return true;
  } catch {
    return false;
  }
}

/** @param ended At every end, also one that nobody reads up to. */
function watched<T>(readable: ReadableStream<T>, ended: () => void): ReadableStream<T> {
  const reader = readable.getReader();
  reader.closed.then(ended, ended);
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}

/** Reads a stream of bytes in either way, which changes with whoever reads. */
class EitherReader {
  readonly #readable: ReadableStream<Uint8Array>;
  readonly #ended: () => void;
  #plain: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #filling: ReadableStreamBYOBReader | undefined;

  constructor(readable: ReadableStream<Uint8Array>, ended: () => void) {
    this.#readable = readable;
    this.#ended = ended;
    this.plain();
  }

  plain(): ReadableStreamDefaultReader<Uint8Array> {
    if (this.#plain !== undefined) return this.#plain;
    this.#letGo();
    return this.#watched(this.#plain = this.#readable.getReader());
  }

  filling(): ReadableStreamBYOBReader {
    if (this.#filling !== undefined) return this.#filling;
    this.#letGo();
    return this.#watched(this.#filling = this.#readable.getReader({ mode: "byob" }));
  }

  cancel(reason: unknown): Promise<void> {
    return (this.#plain ?? this.#filling!).cancel(reason);
  }

  #letGo(): void {
    const before = this.#plain ?? this.#filling;
    this.#plain = this.#filling = undefined;
    before?.releaseLock();
  }

  #watched<R extends ReadableStreamDefaultReader<Uint8Array> | ReadableStreamBYOBReader>(reader: R): R {
    const over = () => {
      // One that was let go of is no end.
      if (reader === this.#plain || reader === this.#filling) this.#ended();
    };
    reader.closed.then(over, over);
    return reader;
  }
}

/** The same, where a reader's own buffer is filled by whatever fills the inner stream's. */
function watchedBytes(readable: ReadableStream<Uint8Array>, ended: () => void): ReadableStream<Uint8Array> {
  const reader = new EitherReader(readable, ended);
  return new ReadableStream({
    type: "bytes",
    async pull(controller) {
      const request = controller.byobRequest;
      if (!request?.view) {
        const { done, value } = await reader.plain().read();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
        return;
      }
      const { buffer, byteOffset, byteLength } = request.view;
      const view = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
      const { done, value } = await reader.filling().read(view);
      if (done) controller.close();
      request.respondWithNewView(value!);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** What goes to a stream, until `signal` gives the stream up. */
export function abortableWritable<T>(
  stream: DriverStream,
  writable: WritableStream<T>,
  signal: AbortSignal | undefined,
): WritableStream<T> {
  if (signal === undefined) return writable;
  const writer = writable.getWriter();
  return new WritableStream<T>({
    start(controller) {
      const abort = () => void stream.abort(signal.reason).catch(() => {});
      const stop = () => signal.removeEventListener("abort", abort);
      signal.addEventListener("abort", abort);
      if (signal.aborted) abort();
      writer.closed.then(stop, (error) => {
        stop();
        controller.error(error);
      });
    },
    write: (chunk) => writer.write(chunk),
    close: () => writer.close(),
    abort: (reason) => writer.abort(reason),
  });
}
