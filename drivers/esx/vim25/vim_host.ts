import { afterMs, checkDeadline } from "../../../core/contract/time_limits.ts";
import type { KeepaliveOptions, Logger } from "../../../core/contract/driver.ts";
import { type Outcome, VirtError } from "../../../core/contract/errors.ts";
import {
  HttpClient,
  httpError,
  HttpFailure,
  type HttpReply,
  type HttpRequest,
  type HttpTarget,
} from "../../_http/mod.ts";
import { XmlError, XmlEvents } from "../../_soap/mod.ts";
import { type Answer, VimReader } from "./vim_reader.ts";
import type { TableMethod } from "./type_table.ts";

/** How long a host may take to answer what is no long poll. */
export const ANSWER_MS = 300_000;
const COOKIE = /^(vmware_soap_session)=([^;]*)/;
/** What a host that is no host of this kind may say and be quoted with. */
const MAX_QUOTE = 200;

/** What one exchange is told beside its contents. */
export interface ExchangeOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Whether asking twice does no harm. */
  readonly repeatable?: boolean;
  /** Takes the members of the result's `objects` one by one. */
  readonly item?: (item: unknown) => void;
}

/** The host at the other end: messages there and back, the session's cookie, and its end. */
export class VimHost {
  readonly #http: HttpClient;
  readonly #path: string;
  readonly #logger: Logger | undefined;
  readonly #ended = Promise.withResolvers<VirtError | undefined>();
  readonly #abort = new AbortController();
  #cookie: string | undefined;
  #heardAt = performance.now();
  #end: VirtError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** `urn:vim25/6.7`; the host's oldest until its own is known. */
  soapAction = "urn:vim25";

  constructor(target: HttpTarget, path: string, logger: Logger | undefined) {
    this.#http = new HttpClient(target);
    this.#path = path;
    this.#logger = logger;
  }

  /** Resolves, never rejects, at the end: with what broke it, or nothing. */
  get ended(): Promise<VirtError | undefined> {
    return this.#ended.promise;
  }

  /** Host and port. */
  get authority(): string {
    return this.#http.authority;
  }

  /** Forgets the session, so that the next login begins a new one. */
  forgetSession(): void {
    this.#cookie = undefined;
  }

  /** Sends one call's message and reads the answer. */
  async exchange(
    action: string,
    method: TableMethod | undefined,
    message: string,
    options: ExchangeOptions,
  ): Promise<Answer> {
    return await this.#within(action, options, async (signal) => {
      const reply = await this.#ask({
        ...{ method: "POST", path: this.#path, body: message, signal },
        headers: { "content-type": "text/xml; charset=UTF-8", soapaction: `"${this.soapAction}"` },
        repeatable: options.repeatable,
      });
      if (reply.status !== 200 && reply.status !== 500) throw await badStatus(action, reply);
      const reader = new VimReader(method, options.item);
      const events = new XmlEvents(reader);
      try {
        let empty = true;
        for await (const bytes of reply.body) {
          events.write(bytes);
          empty = false;
        }
        // A method that gives nothing may say so by saying nothing, as vcsim does.
        if (empty && reply.status === 200 && method !== undefined && method.result === undefined) {
          return { value: undefined };
        }
        events.end();
        return reader.answer();
      } catch (error) {
        if (!(error instanceof XmlError)) throw error;
        throw failed(
          action,
          "INTERNAL_ERROR",
          "an answer of the vSphere API",
          error.message,
          "unknown",
          error,
        );
      }
    });
  }

  /** Sends a request beside the API: a datastore's file. The reply's body goes on after this. */
  async file(action: string, request: HttpRequest): Promise<HttpReply> {
    this.checkOpen(action);
    try {
      return await this.#ask(request);
    } catch (error) {
      throw this.#explained(action, error);
    }
  }

  /** Turns what a body's reader threw into an error of ours. */
  explained(action: string, error: unknown): unknown {
    return this.#explained(action, error);
  }

  /** @throws {VirtError} If it has ended. */
  checkOpen(action: string): void {
    if (this.#end) {
      throw new VirtError(this.#end.message, { ...this.#end, outcome: "not-sent", cause: this.#end.cause });
    }
    if (this.#abort.signal.aborted) {
      throw failed(action, "INVALID_CONN", "an open connection", "a closed one", "not-sent");
    }
  }

  /** Asks a silent host whether it is there, and gives it up after some questions without an answer. */
  keepAlive(
    { intervalMs = 5000, count = 5 }: KeepaliveOptions,
    ping: (timeoutMs: number) => Promise<unknown>,
  ): void {
    let unanswered = 0;
    const next = () => {
      if (this.#abort.signal.aborted) return;
      this.#timer = setTimeout(tick, intervalMs);
      // A connection that nobody uses does not keep the program running.
      Deno.unrefTimer(this.#timer as unknown as number);
    };
    const tick = async () => {
      if (performance.now() - this.#heardAt < intervalMs) {
        unanswered = 0;
        return next();
      }
      try {
        await ping(intervalMs);
        unanswered = 0;
      } catch (error) {
        if (this.#abort.signal.aborted) return;
        unanswered++;
        this.#logger?.debug(`${this.authority} did not answer (${unanswered} of ${count})`);
        if (unanswered >= count) return this.lose(`${unanswered} questions had no answer`, error);
      }
      next();
    };
    next();
  }

  /** Gives the host up: all that is under way is rejected. */
  lose(what: string, cause: unknown): void {
    if (this.#abort.signal.aborted) return;
    this.#end = failed("reach the host", "RPC", "a connection", `it is lost: ${what}`, "unknown", cause);
    this.#finish();
  }

  /** Closes it on purpose. */
  close(): void {
    if (!this.#abort.signal.aborted) this.#finish();
  }

  #finish(): void {
    clearTimeout(this.#timer);
    this.#abort.abort(this.#end ?? new HttpFailure("it was closed here", true, "closed"));
    this.#http[Symbol.dispose]();
    this.#ended.resolve(this.#end);
  }

  async #ask(request: HttpRequest): Promise<HttpReply> {
    const cookie: Record<string, string> = this.#cookie === undefined ? {} : { cookie: this.#cookie };
    const reply = await this.#http.request({ ...request, headers: { ...request.headers, ...cookie } });
    this.#heardAt = performance.now();
    const set = reply.headers["set-cookie"];
    for (const each of Array.isArray(set) ? set : set === undefined ? [] : [set]) {
      const [, name, value] = each.match(COOKIE) ?? [];
      if (name !== undefined) this.#cookie = `${name}=${value}`;
    }
    return reply;
  }

  /** An exchange that the caller's signal, its time and the end of the connection cut short. */
  async #within<T>(
    action: string,
    options: ExchangeOptions,
    run: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { signal, timeoutMs = ANSWER_MS } = options;
    checkDeadline(options, `Cannot ${action}`);
    signal?.throwIfAborted();
    this.checkOpen(action);
    const cut = new AbortController();
    const end = () => cut.abort(this.#abort.signal.reason);
    const abort = () => cut.abort(signal!.reason);
    const stop = afterMs(
      timeoutMs,
      () =>
        cut.abort(failed(action, "OPERATION_TIMEOUT", `an answer within ${timeoutMs} ms`, "none", "unknown")),
    );
    signal?.addEventListener("abort", abort, { once: true });
    this.#abort.signal.addEventListener("abort", end, { once: true });
    try {
      return await run(cut.signal);
    } catch (error) {
      if (signal?.aborted && error === signal.reason) throw error;
      throw this.#explained(action, error);
    } finally {
      stop();
      signal?.removeEventListener("abort", abort);
      this.#abort.signal.removeEventListener("abort", end);
    }
  }

  #explained(action: string, error: unknown): unknown {
    if (!(error instanceof HttpFailure)) return error;
    const { outcome } = error;
    if (this.#end) return new VirtError(this.#end.message, { ...this.#end, outcome, cause: error });
    if (this.#abort.signal.aborted) {
      return failed(action, "INVALID_CONN", "an open connection", "it was closed here", outcome, error);
    }
    return httpError(error, {
      ...{ action, authority: this.authority, domain: "ESX" },
      trustAdvice: "give tls.ca, tls.sha256 or no_verify=1",
    });
  }
}

async function badStatus(action: string, reply: HttpReply): Promise<VirtError> {
  let text = "";
  try {
    const decoder = new TextDecoder();
    for await (const bytes of reply.body) {
      text += decoder.decode(bytes, { stream: true });
      if (text.length >= MAX_QUOTE) break;
    }
  } catch {
    // What it says beside its status is a courtesy.
  }
  reply.cancel();
  const said = text.replaceAll(/<[^<>]*>|\s+/g, " ").trim().slice(0, MAX_QUOTE);
  return httpStatus(action, reply.status, said);
}

/** The error of an HTTP status that is neither an answer nor a fault. */
export function httpStatus(action: string, status: number, said: string): VirtError {
  // A host that is starting, and one that is told to do too much at once.
  const busy = status === 503 || status === 429;
  const code = status === 401 || status === 403
    ? "AUTH_FAILED"
    : status === 404
    ? "NO_CONNECT"
    : busy
    ? "RESOURCE_BUSY"
    : "HTTP_ERROR";
  const found = `HTTP status ${status}${said === "" ? "" : ` (${said})`}`;
  const outcome: Outcome = status < 500 || busy ? "refused" : "unknown";
  return new VirtError(`Cannot ${action}, wanted an answer of the vSphere API: found ${found}`, {
    ...{ code, domain: "ESX", outcome },
    native: { kind: "http", status, said },
  });
}

function failed(
  action: string,
  code: "INTERNAL_ERROR" | "INVALID_CONN" | "RPC" | "OPERATION_TIMEOUT",
  wanted: string,
  found: string,
  outcome: Outcome,
  cause?: unknown,
): VirtError {
  return new VirtError(`Cannot ${action}, wanted ${wanted}: ${found}`, {
    code,
    domain: "ESX",
    outcome,
    cause,
  });
}

/** The connections below the clients, for the parts of this folder. */
export const hosts: WeakMap<object, VimHost> = new WeakMap();
