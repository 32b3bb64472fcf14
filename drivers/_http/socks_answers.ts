import type { Socket } from "node:net";

/** What a proxy may send before the connection is through. */
const MAX_ANSWER = 512;

/** Takes what a proxy says, as many bytes as are asked for, and leaves the socket as it was. */
export class SocksAnswers implements Disposable {
  readonly #socket: Socket;
  #bytes = new Uint8Array();
  #failure: Error | undefined;
  #wake = () => {};

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", this.#take).on("error", this.#fail).on("close", this.#closed);
  }

  /** The next bytes. @throws {Error} If the proxy hangs up, or says more than it may. */
  async next(count: number): Promise<Uint8Array> {
    while (this.#bytes.length < count) {
      if (this.#failure) throw this.#failure;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
    const taken = this.#bytes.slice(0, count);
    this.#bytes = this.#bytes.slice(count);
    return taken;
  }

  [Symbol.dispose](): void {
    this.#socket.off("data", this.#take).off("error", this.#fail).off("close", this.#closed);
  }

  readonly #take = (bytes: Uint8Array) => {
    if (this.#bytes.length + bytes.length > MAX_ANSWER) {
      return this.#fail(new Error("the proxy says too much"));
    }
    const all = new Uint8Array(this.#bytes.length + bytes.length);
    all.set(this.#bytes);
    all.set(bytes, this.#bytes.length);
    this.#bytes = all;
    this.#wake();
  };

  readonly #fail = (error: Error) => {
    this.#failure ??= error;
    this.#wake();
  };

  readonly #closed = () => this.#fail(new Error("the proxy hung up"));
}
