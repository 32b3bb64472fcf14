// @ts-types="./websocket_driver.d.ts"
import websocketDriver from "websocket-driver";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { HttpFailure, httpFailure } from "./http_failure.ts";
import type { Proof } from "./login/http_login.ts";
import type { HttpReply } from "./http_reply.ts";
import { authorityOf, type HttpTarget } from "./http_target.ts";
import { openConnection } from "./open_connection.ts";
import type { WebSocketRequest } from "./open_web_socket.ts";
import { brokenSince } from "./socket_errors.ts";
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
  const all = Object.entries({ ...headers, ...proof });
  for (const [name, value] of all) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  const socket = await openConnection(target, signal).catch((error) => {
    throw signal.aborted ? error : httpFailure(error, false);
  });
  const broken = brokenSince(socket);
  if (broken) {
    socket.destroy();
    throw broken;
  }
  // The connection is there already: the URL only says what stands in the request.
  const driver = websocketDriver.client(new URL(path, `ws://${authorityOf(target)}/`).href, {
    ...{ maxLength: maxMessageBytes, protocols },
  });
  for (const [name, value] of all) driver.setHeader(name, value);
  const answer = Promise.withResolvers<Upgraded>();
  const opened = new WebSocketConnection(driver, socket, pingMs);
  driver.on("open", () => answer.resolve({ opened }));
  const abort = () => answer.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  opened.ended.then(({ failure }) => {
    const { statusCode: status = 0, headers = {} } = driver;
    if (status === 0 || status === 101) answer.reject(failure ?? new HttpFailure("it hung up", true));
    else answer.resolve({ reply: { status, headers, body: empty(), cancel: () => {} } });
  });
  driver.start();
  try {
    return await answer.promise;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}
