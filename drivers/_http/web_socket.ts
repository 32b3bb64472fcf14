// @ts-types="./ws.d.ts"
import type Ws from "ws";
import { cutBy } from "./cut_by.ts";
import { HttpFailure } from "./http_failure.ts";

/** How a WebSocket ended. */
export interface WebSocketEnd {
  /** The code that the host said goodbye with; 1006 if it said nothing. */
  readonly code: number;
  readonly reason: string;
}

/** A WebSocket that is open: messages in both directions. */
export class WebSocketConnection implements AsyncDisposable {
  /** The protocol that the host has chosen; empty for none. */
  readonly protocol: string;
  readonly #ws: Ws;
  readonly #messages: (string | Uint8Array)[] = [];
  readonly #ended = Promise.withResolvers<WebSocketEnd>();
  #end: WebSocketEnd | undefined;
  #failure: Error | undefined;
  #wake = () => {};
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param ws Open, and with nothing read of it yet. */
  constructor(ws: Ws, pingMs: number | undefined) {
    this.#ws = ws;
    this.protocol = ws.protocol;
    ws.on("message", (data, isBinary) => {
      this.#messages.push(isBinary ? data : new TextDecoder().decode(data));
      // The host is held back while nobody reads.
      ws.pause();
      this.#wake();
    });
    ws.on("error", (error) => this.#failure ??= error);
    ws.on("close", (code, reason) => {
      clearInterval(this.#timer);
      this.#end = { code, reason: new TextDecoder().decode(reason) };
      this.#ended.resolve(this.#end);
      this.#wake();
    });
    if (pingMs !== undefined) this.#keepAlive(pingMs);
  }

  /** Resolves, never rejects, once it has ended. */
  get ended(): Promise<WebSocketEnd> {
    return this.#ended.promise;
  }

  /**
   * The host's messages, text as strings, until it says goodbye. Who stops reading may go on later.
   *
   * @throws {HttpFailure} If it ends without a goodbye.
   */
  async *messages(signal?: AbortSignal): AsyncGenerator<string | Uint8Array> {
    for (;;) {
      signal?.throwIfAborted();
      while (this.#messages.length > 0) yield this.#messages.shift()!;
      if (this.#end) break;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      this.#ws.resume();
      await cutBy(signal, promise);
    }
    if (this.#end.code === 1006) {
      throw new HttpFailure(this.#failure?.message ?? "it hung up", true, "connection", this.#failure);
    }
  }

  /**
   * Sends a message: a string as text. Resolves when it has been handed over to the system.
   *
   * @throws {HttpFailure} If it has ended.
   */
  async send(data: string | Uint8Array, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#end) throw new HttpFailure("the connection has ended", false);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#ws.send(data, (error) => error ? reject(new HttpFailure(error.message, true)) : resolve());
    await cutBy(signal, promise);
  }

  /** Says goodbye, and resolves once the host has too, or after two seconds without an answer. */
  async close(code = 1000, reason = ""): Promise<void> {
    clearInterval(this.#timer);
    this.#ws.close(code, reason);
    // Its goodbye stands behind what nobody reads any more.
    this.#ws.on("message", () => this.#ws.resume());
    this.#ws.resume();
    const timer = setTimeout(() => this.#ws.terminate(), 2000);
    await this.#ended.promise;
    clearTimeout(timer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Ends a connection whose host says nothing between two questions. */
  #keepAlive(pingMs: number): void {
    let heard = true;
    this.#ws.on("pong", () => heard = true);
    this.#ws.on("message", () => heard = true);
    this.#timer = setInterval(() => {
      // While nobody reads, answers are not read either.
      if (!heard && this.#messages.length === 0) {
        this.#failure ??= new Error(`it said nothing for ${pingMs} ms`);
        return this.#ws.terminate();
      }
      heard = false;
      this.#ws.ping();
    }, pingMs);
  }
}
