import type { DriverStream } from "./references.ts";

/** What comes from a stream, until `signal` gives the stream up. */
export function abortableReadable<T>(
  stream: DriverStream,
  readable: ReadableStream<T>,
  signal: AbortSignal | undefined,
): ReadableStream<T> {
  if (signal === undefined) return readable;
  const reader = readable.getReader();
  const abort = () => void stream.abort(signal.reason).catch(() => {});
  const stop = () => signal.removeEventListener("abort", abort);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();
  // At every end, also one that nobody reads up to.
  reader.closed.then(stop, stop);
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
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
