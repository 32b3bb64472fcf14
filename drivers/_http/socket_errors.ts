import type { Socket } from "node:net";
import { HttpFailure, httpFailure } from "./http_failure.ts";

const errors = new WeakMap<Socket, Error>();

/**
 * Remembers a socket's first error. One that comes when nobody listens any more, or not yet, would end the program: with
 * TLS 1.3 a host refuses our certificate after the handshake has ended for us.
 */
export function rememberError(socket: Socket): void {
  socket.on("error", (error: Error) => {
    if (!errors.has(socket)) errors.set(socket, error);
  });
}

/** What has broken a connection since it was opened, if something has. */
export function brokenSince(socket: Socket): HttpFailure | undefined {
  const error = errors.get(socket);
  if (error !== undefined) return httpFailure(error, false);
  return socket.destroyed ? new HttpFailure("it hung up", false) : undefined;
}
