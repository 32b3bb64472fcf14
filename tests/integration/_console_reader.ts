import assert from "node:assert/strict";
import type { VirtStream } from "@denovirt/denovirt";

/** Reads a console as text and types on it. */
export class ConsoleReader implements AsyncDisposable {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #decoder = new TextDecoder();
  text = "";

  constructor(readonly stream: VirtStream) {
    this.#reader = stream.readable.getReader();
    this.#writer = stream.writable.getWriter();
  }

  async type(text: string): Promise<void> {
    await this.#writer.write(new TextEncoder().encode(text));
  }

  /** Resolves once the console has shown `wanted`. */
  async waitFor(wanted: string, timeoutMs = 120_000): Promise<void> {
    const late = () => new Error(`no "${wanted}" in: ${this.text}`);
    const timer = setTimeout(() => this.stream.abort(late()), timeoutMs);
    try {
      while (!this.text.includes(wanted)) {
        const { done, value } = await this.#reader.read();
        assert(!done, `Cannot find "${wanted}", wanted it before the console's end: ${this.text}`);
        this.text += this.#decoder.decode(value, { stream: true });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Reads until the guest's end of the console is gone. */
  async end(): Promise<void> {
    for (;;) {
      const { done } = await this.#reader.read();
      if (done) return;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // What the writer says of an aborted stream is what was asked for.
    this.#writer.closed.catch(() => {});
    this.#reader.closed.catch(() => {});
    await this.stream.abort();
  }
}
