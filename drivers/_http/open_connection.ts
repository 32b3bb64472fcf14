import { connect, type Socket } from "node:net";
import { afterMs } from "../../core/contract/time_limits.ts";
import type { HttpTarget } from "./http_target.ts";
import type { Proxy } from "./proxy.ts";
import { rememberError } from "./socket_errors.ts";
import { secureSocket } from "./tls_trust.ts";

const CONNECT_MS = 15_000;

/** Opens a connection to a target: by TCP or a Unix socket, through its proxy, and encrypted where it is to be. */
export async function openConnection(target: HttpTarget, signal: AbortSignal): Promise<Socket> {
  const { host, port, socketPath, tls, proxy, connectMs = CONNECT_MS } = target;
  signal.throwIfAborted();
  const place = socketPath !== undefined ? { path: socketPath } : proxy ?? { host, port };
  const raw = connect("path" in place ? place : { host: place.host, port: place.port });
  rememberError(raw);
  const abort = () => raw.destroy(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    await withDeadline(raw, connectMs, "no connection", connected(raw));
    if (proxy !== undefined && socketPath === undefined) {
      await withDeadline(
        raw,
        connectMs,
        "the proxy said nothing",
        throughProxy(raw, proxy, target),
      );
    }
    if (tls === undefined) return raw;
    return await withDeadline(raw, connectMs, "no TLS", secureSocket(raw, host, tls));
  } catch (error) {
    raw.destroy();
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** Waits for a step, and destroys the socket if that takes too long. */
async function withDeadline<T>(socket: Socket, ms: number, what: string, step: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  step.catch(() => {});
  const stop = afterMs(ms, () => {
    const error = new Error(`${what} within ${ms} ms`);
    late.reject(error);
    socket.destroy(error);
  });
  try {
    return await Promise.race([step, late.promise]);
  } finally {
    stop();
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = () => reject(new Error("it hung up"));
    socket.once("error", reject).once("close", closed);
    socket.once("connect", () => {
      socket.off("error", reject).off("close", closed);
      socket.setNoDelay();
      resolve();
    });
  });
}

async function throughProxy(
  socket: Socket,
  proxy: Proxy,
  { host, port }: HttpTarget,
): Promise<void> {
  // Each is loaded by those alone who go that way.
  if (proxy.type === "http") {
    const { openHttpTunnel } = await import("./http_tunnel.ts");
    await openHttpTunnel(socket, proxy, host, port);
  } else {
    const { openSocksTunnel } = await import("./socks_tunnel.ts");
    await openSocksTunnel(socket, proxy, host, port);
  }
}
