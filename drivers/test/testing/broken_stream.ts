import type { DriverStream, Hole } from "../../../core/contract/references.ts";

type Piece = Uint8Array | Hole;

/** A stream that breaks with `error` once so many bytes have gone through it, each way counted for itself. */
export function brokenAfter(stream: DriverStream, bytes: number, error: Error): DriverStream {
  const abort = (reason?: unknown) => stream.abort(reason);
  const { sparse } = stream;
  return {
    readable: brokenReadable(stream.readable, bytes, error, abort) as ReadableStream<Uint8Array>,
    writable: brokenWritable(stream.writable as WritableStream<Piece>, bytes, error, abort),
    ...(sparse === undefined ? {} : {
      sparse: {
        readable: brokenReadable(sparse.readable, bytes, error, abort),
        writable: brokenWritable(sparse.writable, bytes, error, abort),
      },
    }),
    abort,
    [Symbol.asyncDispose]: () => stream[Symbol.asyncDispose](),
  };
}

type Abort = (reason?: unknown) => Promise<void>;

// Both take the inner side when they are first used: it must stay free for who uses the other form.
function brokenReadable(
  inner: ReadableStream<Piece>,
  bytes: number,
  error: Error,
  abort: Abort,
): ReadableStream<Piece> {
  let left = bytes;
  let reader: ReadableStreamDefaultReader<Piece> | undefined;
  return new ReadableStream<Piece>({
    async pull(controller) {
      reader ??= inner.getReader();
      const { done, value } = left > 0 ? await reader.read() : { done: false, value: undefined };
      if (done) return controller.close();
      const piece = value === undefined ? undefined : cut(value, left);
      if (piece !== undefined) controller.enqueue(piece);
      left -= value === undefined ? 0 : lengthOf(value);
      if (left > 0) return;
      await reader.cancel(error).catch(() => {});
      await abort(error);
      controller.error(error);
    },
    async cancel(reason) {
      if (reader !== undefined) await reader.cancel(reason);
      else await inner.cancel(reason);
    },
  }, { highWaterMark: 0 });
}

function brokenWritable(
  inner: WritableStream<Piece>,
  bytes: number,
  error: Error,
  abort: Abort,
): WritableStream<Piece> {
  let left = bytes;
  let writer: WritableStreamDefaultWriter<Piece> | undefined;
  return new WritableStream<Piece>({
    async write(chunk) {
      writer ??= inner.getWriter();
      const length = lengthOf(chunk);
      if (length < left) {
        left -= length;
        await writer.write(chunk);
        return;
      }
      await writer.write(cut(chunk, left));
      left = 0;
      await writer.abort(error).catch(() => {});
      await abort(error);
      throw error;
    },
    async close() {
      await (writer ??= inner.getWriter()).close();
    },
    async abort(reason) {
      await (writer ??= inner.getWriter()).abort(reason);
    },
  });
}

function lengthOf(piece: Piece): number {
  return "hole" in piece ? piece.hole : piece.byteLength;
}

function cut(piece: Piece, bytes: number): Piece {
  if ("hole" in piece) return { hole: Math.min(piece.hole, bytes) };
  return piece.byteLength <= bytes ? piece : piece.slice(0, bytes);
}
