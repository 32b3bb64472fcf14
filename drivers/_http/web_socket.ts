import { Buffer } from "node:buffer";
import type { Socket } from "node:net";
import { abortable } from "./abortable.ts";
import { HttpFailure, httpFailure } from "./http_failure.ts";
import type { ClientDriver } from "./websocket_driver.d.ts";

/** The code of a connection that ended without a goodbye. */
const NO_GOODBYE = 1006;
/** How long the other end may take to say goodbye too. */
const GOODBYE_MS = 2000;

/** How a WebSocket ended. */
export interface WebSocketEnd {
  /** The code that the host said goodbye with; 1006 if it said nothing. */
  readonly code: number;
  readonly reason: string;
  /** What broke it, if something did. */
  readonly failure: HttpFailure | undefined;
}

/** A WebSocket that is open: messages in both directions. */
export class WebSocketConnection implements AsyncDisposable {
  readonly #driver: ClientDriver;
  readonly #socket: Socket;
  readonly #messages: (string | Uint8Array)[] = [];
  readonly #ended = Promise.withResolvers<WebSocketEnd>();
  #end: WebSocketEnd | undefined;
  #failure: HttpFailure | undefined;
  #closing = false;
  /** Settles when the system has taken what was written last. */
  #written: Promise<void> = Promise.resolve();
  #wake = () => {};
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param driver Speaks the protocol, and knows of no socket. */
  constructor(driver: ClientDriver, socket: Socket, pingMs: number | undefined) {
    this.#driver = driver;
    this.#socket = socket;
    driver.io.on("data", (bytes) => this.#write(bytes));
    driver.on("message", ({ data }) => this.#take(data));
    driver.on("error", ({ message }) => this.#failure ??= new HttpFailure(message, true, "malformed"));
    driver.on("close", ({ code, reason }) => this.#finish(code, reason));
    driver.on("open", () => pingMs !== undefined && this.#keepAlive(pingMs));
    socket.on("data", (bytes: Uint8Array) => this.#parse(bytes));
    socket.on("error", (error: Error) => this.#failure ??= httpFailure(error, true));
    socket.on("close", () => this.#finish(NO_GOODBYE, ""));
    socket.on("end", () => this.#finish(NO_GOODBYE, ""));
  }

  /** The protocol that the host has chosen; empty for none. */
  get protocol(): string {
    return this.#driver.protocol ?? "";
  }

  /** Resolves, never rejects, once it has ended. */
  get ended(): Promise<WebSocketEnd> {
    return this.#ended.promise;
  }

  /**
   * The host's messages, text as strings, until it says goodbye. Who stops reading may go on later.
   *
   * @throws {HttpFailure} If it ends without a goodbye, or with a message that may not be.
   */
  async *messages(signal?: AbortSignal): AsyncGenerator<string | Uint8Array> {
    for (;;) {
      signal?.throwIfAborted();
      while (this.#messages.length > 0) yield this.#messages.shift()!;
      if (this.#end) break;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      this.#socket.resume();
      await abortable(promise, signal);
    }
    if (this.#end.failure) throw this.#end.failure;
    if (this.#end.code === NO_GOODBYE) throw new HttpFailure("it hung up", true);
  }

  /**
   * Sends a message: a string as text. Resolves when the system has taken all of it.
   *
   * @throws {HttpFailure} If it has ended.
   */
  async send(data: string | Uint8Array, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#end || this.#closing) throw new HttpFailure("the connection has ended", false);
    if (typeof data === "string") this.#driver.text(data);
    else this.#driver.binary(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    await abortable(this.#written, signal);
  }

  /** Says goodbye, and resolves once the host has too, or has not for two seconds. */
  async close(code = 1000, reason = ""): Promise<void> {
    this.#closing = true;
    this.#driver.close(reason, code);
    // The host's goodbye stands behind what nobody reads any more.
    this.#socket.resume();
    const timer = setTimeout(() => this.#socket.destroy(), GOODBYE_MS);
    await this.#ended.promise;
    clearTimeout(timer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #write(bytes: Uint8Array): void {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => {});
    this.#written = promise;
    this.#socket.write(bytes, (error) => error ? reject(httpFailure(error, true)) : resolve());
  }

  #parse(bytes: Uint8Array): void {
    try {
      this.#driver.parse(bytes);
    } catch (error) {
      this.#failure ??= new HttpFailure(String(error), true, "malformed");
      this.#finish(NO_GOODBYE, "");
    }
  }

  #take(data: string | Uint8Array): void {
    if (this.#closing) return;
    this.#messages.push(data);
    // The host is held back while nobody reads.
    this.#socket.pause();
    this.#wake();
  }

  #finish(code: number, reason: string): void {
    if (this.#end) return;
    clearInterval(this.#timer);
    this.#end = { code, reason, failure: this.#failure };
    // What has been written still goes out; nothing more comes in.
    this.#socket.destroySoon();
    this.#ended.resolve(this.#end);
    this.#wake();
  }

  /** Ends a connection whose host says nothing between two questions. */
  #keepAlive(pingMs: number): void {
    let heard = true;
    this.#driver.on("message", () => heard = true);
    this.#timer = setInterval(() => {
      // While nobody reads, answers are not read either.
      if (!heard && this.#messages.length === 0) {
        this.#failure ??= new HttpFailure(`it said nothing for ${pingMs} ms`, true, "timeout");
        this.#socket.destroy();
        return;
      }
      heard = false;
      this.#driver.ping("", () => heard = true);
    }, pingMs);
  }
}
