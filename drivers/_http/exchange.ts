import { type Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { HttpFailure, httpFailure } from "./http_failure.ts";
import { type HttpReply, StreamedReply } from "./http_reply.ts";
import type { HttpRequest } from "./http_request.ts";
import { isReused } from "./kept_connections.ts";

/** A reply, or that a kept connection ended before one began. */
export type Exchanged = { readonly reply: HttpReply } | { readonly stale: HttpFailure };

/** A request that is under way. */
export interface Exchange {
  /** Settles when an answer begins, or none does: with a HttpFailure, or with what ended it. */
  readonly answer: Promise<Exchanged>;
  /** Settles when all of it is over, the answer's body too. */
  readonly over: Promise<void>;
  /** Ends it at once, also while it waits for a connection. */
  end(reason: unknown): void;
}

/** Sends one request once. */
export function exchange(asked: HttpRequest, authority: string, agent: Agent): Exchange {
  const { method, path, headers, body, signal } = asked;
  const answer = Promise.withResolvers<Exchanged>();
  const over = Promise.withResolvers<void>();
  const call = request({
    ...{ method, path, agent, setHost: false },
    headers: { host: authority, ...headers, ...lengthOf(body) },
  });
  let sent = false;
  let reused = false;
  let reply: IncomingMessage | undefined;
  const end = (reason: unknown) => {
    // The runtime tells a request that has no connection yet only once it has one.
    answer.reject(asSent(reason, sent));
    call.destroy(asError(reason));
    if (!reply) done();
  };
  const abort = () => end(signal!.reason);
  const done = () => {
    signal?.removeEventListener("abort", abort);
    over.resolve();
  };
  signal?.addEventListener("abort", abort, { once: true });
  call.once("socket", () => {
    reused = isReused(call);
    sent = true;
  });
  call.on("error", (error: Error) => {
    done();
    // Once there is a reply, its reader is told.
    if (reply) return void reply.destroy(error);
    const failure = asSent(httpFailure(error, sent), sent);
    if (reused && failure.kind === "connection") answer.resolve({ stale: failure });
    else answer.reject(failure);
  });
  call.once("response", (message: IncomingMessage) => {
    reply = message;
    message.once("close", done);
    answer.resolve({ reply: new StreamedReply(message, call, signal) });
  });
  if (body instanceof ReadableStream) sendBody(body, call).catch((error) => end(httpFailure(error, sent)));
  else call.end(body);
  return { answer: answer.promise, over: over.promise, end };
}

function lengthOf(body: HttpRequest["body"]): Record<string, string> {
  if (body === undefined || body instanceof ReadableStream) return {};
  const length = typeof body === "string" ? new TextEncoder().encode(body).length : body.length;
  return { "content-length": String(length) };
}

/** What ended a request before anything of it was sent is told as that. */
function asSent<E>(reason: E, sent: boolean): E | HttpFailure {
  if (sent || !(reason instanceof HttpFailure) || !reason.sent) return reason;
  return new HttpFailure(reason.message, false, reason.kind, reason.cause);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** Sends a request's body as fast as the host takes it. */
async function sendBody(body: ReadableStream<Uint8Array>, call: ClientRequest): Promise<void> {
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
