import { type Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { HttpFailure, httpFailure } from "./http_failure.ts";
import { ArrivingReply, type HttpReply } from "./http_reply.ts";
import type { HttpRequest } from "./http_request.ts";
import { isReused } from "./kept_connections.ts";
import { sendBody } from "./request_body.ts";

/** A reply, or that a kept connection ended before one began. */
export type Exchanged = { readonly reply: HttpReply } | { readonly stale: HttpFailure };

/**
 * Sends one request once, and resolves when an answer begins.
 *
 * @param begun Is told of the call, so that it can be ended from elsewhere.
 * @throws {HttpFailure} If none does; with the signal's reason if that ended it.
 */
export function exchange(
  asked: HttpRequest,
  authority: string,
  agent: Agent,
  begun: (call: ClientRequest) => void,
): Promise<Exchanged> {
  const { method, path, headers, body, signal } = asked;
  return new Promise((resolve, reject) => {
    const call = request({
      ...{ method, path, agent, setHost: false },
      headers: { host: authority, ...headers, ...lengthOf(body) },
    });
    begun(call);
    let sent = false;
    let reused = false;
    let reply: IncomingMessage | undefined;
    const abort = () => call.destroy(asError(signal!.reason));
    const done = () => signal?.removeEventListener("abort", abort);
    signal?.addEventListener("abort", abort, { once: true });
    call.once("socket", () => {
      reused = isReused(call);
      sent = true;
    });
    call.on("error", (error: Error) => {
      done();
      // Once there is a reply, its reader is told.
      if (reply) return void reply.destroy(error);
      if (signal?.aborted) return reject(asSent(signal.reason, sent));
      const failure = asSent(httpFailure(error, sent), sent);
      if (reused && failure.kind === "connection") resolve({ stale: failure });
      else reject(failure);
    });
    call.once("response", (message: IncomingMessage) => {
      reply = message;
      message.once("close", done);
      resolve({ reply: new ArrivingReply(message, call, signal) });
    });
    if (body instanceof ReadableStream) {
      sendBody(body, call).catch((error) => call.destroy(asError(error)));
    } else call.end(body);
  });
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
