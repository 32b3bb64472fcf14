import { checkedDuration, TIMER_MAX } from "../../core/contract/time_limits.ts";
import { HttpFailure } from "./http_failure.ts";
import type { HttpLogin } from "./login/http_login.ts";
import type { HttpRequest } from "./http_request.ts";
import type { HttpTarget } from "./http_target.ts";
import { startDeadline } from "./start_deadline.ts";
import type { WebSocketConnection } from "./web_socket.ts";

/** Where a WebSocket is opened. */
export interface WebSocketRequest {
  /** With its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of which the host chooses one. */
  readonly protocols?: readonly string[];
  readonly login?: HttpLogin;
  /** Ends the opening; not what has been opened. */
  readonly signal?: AbortSignal;
  /** Milliseconds that the opening may take; 15,000 unless told. */
  readonly timeoutMs?: number;
  /** Bytes of one message at most; 16 MiB unless told. */
  readonly maxMessageBytes?: number;
  /** Milliseconds between two pings, the second of which finds out that the first had no answer; none unless told. */
  readonly pingMs?: number;
}

/**
 * Opens a WebSocket: over the same ways as requests, a Unix socket, TLS with pins and certificates, a proxy.
 *
 * @throws {HttpFailure} If the host does not open it; with the signal's reason if that ended it.
 */
export async function openWebSocket(
  target: HttpTarget,
  request: WebSocketRequest,
): Promise<WebSocketConnection> {
  const { path, login, signal, timeoutMs = 15_000, pingMs } = request;
  signal?.throwIfAborted();
  if (pingMs !== undefined) checkedDuration(pingMs, "Cannot open a WebSocket", "pingMs", 1, TIMER_MAX);
  const late = new AbortController();
  const stop = startDeadline(timeoutMs, "Cannot open a WebSocket", late);
  const cut = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
  const asked: HttpRequest = { method: "GET", path, signal: cut };
  try {
    for (let again = login !== undefined;; again = false) {
      cut.throwIfAborted();
      const proof = await login?.headers(asked) ?? {};
      // Loaded by those alone who open one.
      const { upgrade } = await import("./upgrade.ts");
      const answer = await upgrade(target, request, proof, cut);
      if ("opened" in answer) return answer.opened;
      const { reply } = answer;
      if (again && await login!.renew(reply, proof, asked)) continue;
      if (!again) login?.repeated?.(reply, proof);
      throw new HttpFailure(`it answered with status ${reply.status}`, true, "connection");
    }
  } finally {
    stop();
  }
}
