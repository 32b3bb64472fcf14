import type { TLSSocket } from "node:tls";
import type { ByteChannel } from "./socket.ts";

/** Unread bytes at which the host is held back. */
const UNREAD_MAX = 1 << 18;

/** A TLS connection as a channel. */
export class TlsChannel implements ByteChannel {
  readonly encrypted = true;
  readonly gone: Promise<void>;
  readonly #socket: TLSSocket;
  #chunks: Uint8Array[] = [];
  #unread = 0;
  #ended = false;
  #error: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(socket: TLSSocket) {
    this.#socket = socket;
    this.gone = new Promise((resolve) => {
      if (socket.closed) resolve();
      else socket.once("close", () => resolve());
    });
    socket.on("data", (chunk: Uint8Array) => {
      this.#chunks.push(chunk);
      this.#unread += chunk.length;
      if (this.#unread > UNREAD_MAX) socket.pause();
      this.#wake?.();
    });
    socket.on("error", (error: Error) => this.#end(error));
    socket.on("end", () => this.#end());
    socket.on("close", () => this.#end());
  }

  #end(error?: Error): void {
    this.#error ??= error;
    this.#ended = true;
    this.#wake?.();
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    while (this.#unread === 0) {
      if (this.#ended) {
        if (this.#error) throw this.#error;
        return null;
      }
      await new Promise<void>((resolve) => this.#wake = resolve);
      this.#wake = undefined;
    }
    let at = 0;
    while (at < buffer.length && this.#chunks.length > 0) {
      const chunk = this.#chunks[0]!;
      const part = chunk.subarray(0, buffer.length - at);
      buffer.set(part, at);
      at += part.length;
      if (part.length === chunk.length) this.#chunks.shift();
      else this.#chunks[0] = chunk.subarray(part.length);
    }
    const full = this.#unread > UNREAD_MAX;
    this.#unread -= at;
    if (full && this.#unread <= UNREAD_MAX) this.#socket.resume();
    return at;
  }

  /**
   * Writes whole messages, each in a TLS record of its own: libvirtd 9.0.0 waits for its socket, and does not see what
   * of a record it has decrypted already, so that a message behind another one would wait for whatever comes next.
   */
  async write(bytes: Uint8Array): Promise<number> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length;) {
      const length = view.getUint32(at);
      const end = length > 0 ? Math.min(at + length, bytes.length) : bytes.length;
      await this.#writeRecord(bytes.subarray(at, end));
      at = end;
    }
    return bytes.length;
  }

  /** One after the other: what is written meanwhile would be put together. */
  #writeRecord(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#socket.write(bytes, (error) => error ? reject(error) : resolve());
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
