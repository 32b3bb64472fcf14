import type { SecurityLayer } from "../sasl/security_layer.ts";
import type { ByteChannel } from "./socket.ts";

/** A byte channel that a login may wrap in a layer of its own, from one byte to the next. */
export class SecurableChannel implements ByteChannel {
  readonly #channel: ByteChannel;
  #layer: SecurityLayer | undefined;
  #open: Uint8Array = new Uint8Array(0);
  #sealed: Uint8Array<ArrayBuffer> | undefined;

  constructor(channel: ByteChannel) {
    this.#channel = channel;
  }

  /** Wraps all that is written from here on, and unwraps all that arrives. */
  protect(layer: SecurityLayer): void {
    this.#layer = layer;
    this.#sealed = new Uint8Array(65536);
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    while (this.#open.length === 0) {
      const into = this.#sealed ?? buffer;
      const count = await this.#channel.read(into);
      // The layer may have come while this waited.
      if (count === null || !this.#layer) return count;
      this.#open = this.#layer.unwrap(into.subarray(0, count));
    }
    const part = this.#open.subarray(0, buffer.length);
    buffer.set(part);
    this.#open = this.#open.subarray(part.length);
    return part.length;
  }

  async write(bytes: Uint8Array): Promise<number> {
    if (!this.#layer) return await this.#channel.write(bytes);
    const sealed = this.#layer.wrap(bytes);
    for (let at = 0; at < sealed.length;) at += await this.#channel.write(sealed.subarray(at));
    return bytes.length;
  }

  close(): void {
    this.#channel.close();
  }

  get failure(): Error | undefined {
    return this.#channel.failure;
  }

  get gone(): Promise<void> | undefined {
    return this.#channel.gone;
  }
}
