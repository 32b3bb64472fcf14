import { Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { openSocket, type Proxy } from "./proxy.ts";
import { secureSocket, type TlsTrust } from "./tls_trust.ts";

/** Where requests go, and by which way. */
export interface HttpTarget {
  readonly host: string;
  readonly port: number;
  /** Absent where nothing is encrypted. */
  readonly tls: TlsTrust | undefined;
  readonly proxy: Proxy | undefined;
  /** How long a connection may take to be there. */
  readonly connectMs?: number;
}

/** What is asked. */
export interface HttpRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
  /** Ends the exchange, its reply's body too. */
  readonly signal?: AbortSignal;
  /** Whether it may be asked twice where a kept connection ends before an answer began. */
  readonly repeatable?: boolean;
}

/** What was answered. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** To be read to its end, or cancelled. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives the rest of the body up. */
  cancel(): void;
}

/** An exchange that came to nothing. */
export class HttpFailure extends Error {
  /** Always `HttpFailure`. */
  override readonly name = "HttpFailure";
  /** Whether the request may have been heard. */
  readonly sent: boolean;

  constructor(message: string, sent: boolean, cause?: unknown) {
    super(message, { cause });
    this.sent = sent;
  }
}

const CONNECT_MS = 15_000;
/** A kept connection is not used again after so long: the other end may be about to close it. */
const KEEP_MS = 20_000;

/** Requests to one host over kept connections, each at its own pace. */
export class HttpExchange implements Disposable {
  readonly #target: HttpTarget;
  readonly #agent: Agent;
  readonly #open = new Set<ClientRequest>();
  #disposed = false;

  constructor(target: HttpTarget) {
    this.#target = target;
    this.#agent = new KeptConnections(target);
  }

  /** The host as a `Host:` header and a person have it. */
  get authority(): string {
    const { host, port } = this.#target;
    return `${host.includes(":") ? `[${host}]` : host}:${port}`;
  }

  /**
   * Asks, and resolves when an answer begins.
   *
   * @throws {HttpFailure} If none does; with the signal's reason if that ended it.
   */
  async ask(asked: HttpRequest): Promise<HttpReply> {
    asked.signal?.throwIfAborted();
    const first = await this.#attempt(asked);
    if (!("stale" in first)) return first;
    if (asked.repeatable !== true) throw first.stale;
    const second = await this.#attempt(asked);
    if ("stale" in second) throw second.stale;
    return second;
  }

  /** Ends all that is under way. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    for (const each of this.#open) each.destroy(new Error("the connection was closed"));
    this.#agent.destroy();
  }

  #attempt(asked: HttpRequest): Promise<HttpReply | { readonly stale: HttpFailure }> {
    const { method, path, headers, body, signal } = asked;
    if (this.#disposed) throw new HttpFailure("the connection was closed", false);
    return new Promise((resolve, reject) => {
      const { host, port } = this.#target;
      const sized = typeof body === "string" ? { "content-length": String(byteLength(body)) } : {};
      const call = request({
        ...{ host, port, method, path, agent: this.#agent, setHost: false },
        headers: { host: this.authority, ...headers, ...sized },
      });
      this.#open.add(call);
      let sent = false;
      let reused = false;
      let reply: IncomingMessage | undefined;
      const abort = () => call.destroy(asError(signal!.reason));
      const done = () => {
        this.#open.delete(call);
        signal?.removeEventListener("abort", abort);
      };
      signal?.addEventListener("abort", abort, { once: true });
      call.once("socket", (socket) => {
        reused = call.reusedSocket;
        // Deno 2.9 sends what went over a kept connection once more by itself if that ends, whatever it was: a change would
        // be made twice, and what was given up would go on. It goes by this.
        call.reusedSocket = false;
        if (reused || !socket.connecting) sent = true;
      });
      call.on("error", (error: Error) => {
        done();
        // Once there is a reply, its reader is told.
        if (reply) return void reply.destroy(error);
        if (signal?.aborted) return reject(signal.reason);
        const failure = error instanceof HttpFailure ? error : new HttpFailure(said(error), sent, error);
        if (reused && !this.#disposed) resolve({ stale: failure });
        else reject(failure);
      });
      call.once("response", (message: IncomingMessage) => {
        reply = message;
        message.once("close", done);
        resolve(new Reply(message, call, signal));
      });
      if (typeof body === "string" || body === undefined) call.end(body);
      else pour(body, call).catch((error) => call.destroy(asError(error)));
    });
  }
}

class KeptConnections extends Agent {
  readonly #target: HttpTarget;

  constructor(target: HttpTarget) {
    super({ keepAlive: true, maxFreeSockets: 4, timeout: KEEP_MS });
    this.#target = target;
  }

  // deno-lint-ignore no-explicit-any -- its type is the runtime's own matter
  override createConnection(_: any, done: any): any {
    const { host, port, tls, proxy, connectMs = CONNECT_MS } = this.#target;
    (async () => {
      const raw = await openSocket(host, port, proxy, connectMs);
      if (tls === undefined) return raw;
      const timer = setTimeout(() => raw.destroy(new Error(`no TLS within ${connectMs} ms`)), connectMs);
      try {
        return await secureSocket(raw, host, tls);
      } finally {
        clearTimeout(timer);
      }
    })().then((socket) => done(null, socket), (error) => done(new HttpFailure(said(error), false, error)));
  }
}

class Reply implements HttpReply {
  readonly status: number;
  readonly headers: HttpReply["headers"];
  readonly body: AsyncIterable<Uint8Array>;
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage, call: ClientRequest, signal: AbortSignal | undefined) {
    this.#message = message;
    this.status = message.statusCode ?? 0;
    this.headers = message.headers;
    this.body = chunks(message, call, signal);
  }

  cancel(): void {
    this.#message.on("error", () => {});
    this.#message.destroy();
  }
}

async function* chunks(
  message: IncomingMessage,
  call: ClientRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let whole = false;
  message.once("end", () => whole = true);
  try {
    for await (const chunk of message) yield chunk as Uint8Array;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new HttpFailure(said(error), true, error);
  } finally {
    if (!whole) {
      call.on("error", () => {});
      message.destroy();
    }
  }
  if (!message.complete) throw new HttpFailure("it hung up in the middle of its answer", true);
}

/** Writes as fast as the host takes it. */
async function pour(body: ReadableStream<Uint8Array>, call: ClientRequest): Promise<void> {
  const reader = body.getReader();
  let gone: Error | undefined;
  let wake = () => {};
  call.on("drain", () => wake());
  call.on("close", () => {
    gone ??= new Error("the host hung up");
    wake();
  });
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      if (gone) throw gone;
      // What has been read may be written over by who wrote it.
      if (call.write(value.slice())) continue;
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      if (!gone) await promise;
    }
    call.end();
  } catch (error) {
    await reader.cancel(error).catch(() => {});
    throw error;
  } finally {
    reader.releaseLock();
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  if (code === "ECONNREFUSED") return "nobody listens";
  if (code === "ECONNRESET") return "it hung up";
  if (code === "ENOTFOUND") return "the name is unknown";
  return error.message || error.name;
}
