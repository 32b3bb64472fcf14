import { setImmediate } from "node:timers";
import { ConnectionLimit } from "./connection_limit.ts";
import { type Exchange, exchange, type Exchanged } from "./exchange.ts";
import { HttpFailure } from "./http_failure.ts";
import type { HttpLogin } from "./login/http_login.ts";
import type { HttpReply } from "./http_reply.ts";
import type { HttpRequest } from "./http_request.ts";
import { startDeadline } from "./start_deadline.ts";
import { authorityOf, type HttpTarget } from "./http_target.ts";
import { KeptConnections } from "./kept_connections.ts";
import { discard } from "./read_body.ts";

/** How requests are made. */
export interface HttpClientOptions {
  /** Proves who we are. */
  readonly login?: HttpLogin;
  /**
   * All requests go over one connection, one after another, and none after its end: for logins that count for one
   * connection, like NTLM's. Who wants another connection makes another client.
   */
  readonly pinned?: boolean;
}

/** Requests to one host over kept connections, each at its own pace. It follows no redirect. */
export class HttpClient implements Disposable {
  readonly #target: HttpTarget;
  readonly #login: HttpLogin | undefined;
  readonly #pinned: boolean;
  readonly #agent: KeptConnections;
  readonly #limit: ConnectionLimit | undefined;
  readonly #ended = new AbortController();
  readonly #open = new Set<Exchange>();

  constructor(target: HttpTarget, { login, pinned = false }: HttpClientOptions = {}) {
    this.#target = target;
    this.#login = login;
    this.#pinned = pinned;
    const most = pinned ? 1 : target.connections;
    this.#limit = most === undefined ? undefined : new ConnectionLimit(most);
    this.#agent = new KeptConnections(target, pinned);
  }

  /** The host as a `Host:` header and a person have it. */
  get authority(): string {
    return authorityOf(this.#target);
  }

  /**
   * Asks, and resolves when an answer begins, whatever its status is.
   *
   * An answer of 401 has the login renewed, once, and the request asked again; one with a stream for a body is not.
   *
   * @throws {HttpFailure} If no answer begins; with the signal's reason if that ended it.
   */
  async request(asked: HttpRequest): Promise<HttpReply> {
    const { signal, timeoutMs } = asked;
    signal?.throwIfAborted();
    if (timeoutMs === undefined) return await this.#withLogin(asked);
    const deadline = new AbortController();
    const stop = startDeadline(timeoutMs, "Cannot send a request", deadline);
    const cut = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
    try {
      const reply = await this.#withLogin({ ...asked, signal: cut });
      return new TimedReply(reply, stop);
    } catch (error) {
      stop();
      throw error;
    }
  }

  /** Ends all that is under way. */
  [Symbol.dispose](): void {
    this.#ended.abort(new HttpFailure("the connection was closed", false, "closed"));
    const closed = new HttpFailure("the connection was closed", true, "closed");
    for (const each of this.#open) each.end(closed);
    this.#agent.destroy();
  }

  async #withLogin(asked: HttpRequest): Promise<HttpReply> {
    const login = this.#login;
    if (login === undefined) return await this.#send(asked);
    const proof = await login.headers(asked);
    const reply = await this.#send({ ...asked, headers: { ...asked.headers, ...proof } });
    if (asked.body instanceof ReadableStream || !(await login.renew(reply, proof, asked))) return reply;
    await discard(reply);
    const renewed = await login.headers(asked);
    const again = await this.#send({ ...asked, headers: { ...asked.headers, ...renewed } });
    login.repeated?.(again, renewed);
    return again;
  }

  /** What may have acted is sent once; what changes nothing a second time if a kept connection was dead. */
  async #send(asked: HttpRequest): Promise<HttpReply> {
    const first = await this.#exchange(asked);
    if ("reply" in first) return first.reply;
    this.#agent.closeIdle();
    const again = asked.repeatable === true && !this.#pinned && !(asked.body instanceof ReadableStream);
    if (!again) throw first.stale;
    const second = await this.#exchange(asked);
    if ("stale" in second) throw second.stale;
    return second.reply;
  }

  async #exchange(asked: HttpRequest): Promise<Exchanged> {
    const { signal } = asked;
    const ended = this.#ended.signal;
    ended.throwIfAborted();
    const release = await this.#limit?.take(signal === undefined ? ended : AbortSignal.any([signal, ended]));
    let begun: Exchange;
    try {
      begun = exchange(asked, this.authority, this.#agent);
    } catch (error) {
      release?.();
      throw error;
    }
    this.#open.add(begun);
    begun.over.then(() => {
      this.#open.delete(begun);
      // By then the runtime has put the connection back.
      if (release) setImmediate(release);
    });
    return await begun.answer;
  }
}

/** A reply whose deadline ends with its body. */
class TimedReply implements HttpReply {
  readonly status: number;
  readonly headers: HttpReply["headers"];
  readonly body: AsyncIterable<Uint8Array>;
  readonly #reply: HttpReply;
  readonly #settle: () => void;

  constructor(reply: HttpReply, settle: () => void) {
    this.#reply = reply;
    this.#settle = settle;
    this.status = reply.status;
    this.headers = reply.headers;
    this.body = settled(reply.body, settle);
  }

  cancel(): void {
    this.#settle();
    this.#reply.cancel();
  }
}

async function* settled(body: AsyncIterable<Uint8Array>, settle: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } finally {
    settle();
  }
}
