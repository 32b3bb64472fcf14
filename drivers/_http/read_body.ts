import { HttpFailure } from "./http_failure.ts";
import type { HttpReply } from "./http_reply.ts";

/** More than any answer has that is read as a whole. */
const MAX_BYTES = 64 * 1024 * 1024;
/** What is read of a body that nobody wants, so that its connection can be kept. */
const MAX_DISCARDED = 64 * 1024;

/**
 * Reads a reply's whole body.
 *
 * @param maxBytes 64 MiB unless told.
 * @throws {HttpFailure} If it breaks off, or is larger; of that no more is read.
 */
export async function readBytes(reply: HttpReply, maxBytes: number = MAX_BYTES): Promise<Uint8Array> {
  const told = Number(reply.headers["content-length"] ?? 0);
  const tooLarge = () => new HttpFailure(`more than ${maxBytes} bytes`, true, "too-large");
  if (told > maxBytes) {
    reply.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of reply.body) {
    length += part.length;
    if (length > maxBytes) throw tooLarge();
    parts.push(part.slice());
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Reads a reply's whole body as UTF-8.
 *
 * @throws {HttpFailure} As `readBytes()`, and if it is no UTF-8.
 */
export async function readText(reply: HttpReply, maxBytes?: number): Promise<string> {
  const bytes = await readBytes(reply, maxBytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpFailure("bytes that are no UTF-8", true, "malformed");
  }
}

/** A reply's body as a stream, which asks for a part when its reader does. */
export function bodyStream(reply: HttpReply): ReadableStream<Uint8Array> {
  const parts = reply.body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) return controller.close();
      // The runtime's buffer may be larger than what it holds, and be used again.
      controller.enqueue(value.slice());
    },
    async cancel() {
      reply.cancel();
      await parts.return?.();
    },
  }, { highWaterMark: 0 });
}

/** Reads a body that nobody wants if it is small, so that its connection can be kept, and else gives it up. */
export async function discard(reply: HttpReply): Promise<void> {
  let left = MAX_DISCARDED;
  try {
    for await (const part of reply.body) {
      left -= part.length;
      if (left < 0) break;
    }
  } catch {
    // It ended, which is what was wanted.
  }
  reply.cancel();
}
