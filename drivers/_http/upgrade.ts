// @ts-types="./ws.d.ts"
import WebSocket from "ws";
import { httpFailure } from "./http_failure.ts";
import type { Proof } from "./http_login.ts";
import type { HttpReply } from "./http_reply.ts";
import { authorityOf, type HttpTarget } from "./http_target.ts";
import { KeptConnections } from "./kept_connections.ts";
import type { WebSocketRequest } from "./open_web_socket.ts";
import { WebSocketConnection } from "./web_socket.ts";

/** What a host may send as one message. */
const MAX_MESSAGE = 16 * 1024 * 1024;

/** A WebSocket, or the answer that stands in its way, whose body is gone. */
export type Upgraded = { readonly opened: WebSocketConnection } | { readonly reply: HttpReply };

/** Asks once for a connection to become a WebSocket. */
export async function upgrade(
  target: HttpTarget,
  { path, headers = {}, protocols = [], maxMessageBytes = MAX_MESSAGE, pingMs }: WebSocketRequest,
  proof: Proof,
  signal: AbortSignal,
): Promise<Upgraded> {
  const agent = new KeptConnections(target, true);
  // The agent encrypts, and knows the way: of the URL only what stands behind the host counts.
  const ws = new WebSocket(new URL(path, "ws://localhost/").href, protocols, {
    ...{ agent, perMessageDeflate: false, followRedirects: false, maxPayload: maxMessageBytes },
    headers: { ...headers, ...proof, host: authorityOf(target) },
  });
  const abort = () => {
    ws.terminate();
    agent.destroy();
  };
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      ws.on("open", () => {
        // Nothing is lost that comes before somebody reads.
        ws.pause();
        resolve({ opened: new WebSocketConnection(ws, pingMs) });
      });
      ws.on("unexpected-response", (_, response) => {
        response.on("error", () => {});
        response.resume();
        const { statusCode: status = 0, headers } = response;
        resolve({ reply: { status, headers, body: response, cancel: () => response.destroy() } });
        abort();
      });
      ws.on("error", (error) => reject(signal.aborted ? signal.reason : httpFailure(error, true)));
    });
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
