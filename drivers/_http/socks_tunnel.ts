import { lookup } from "node:dns/promises";
import { isIP, type Socket } from "node:net";
// @ts-types="./socks.d.ts"
import { SocksClient } from "socks";
import { TIMER_MAX } from "../../core/contract/long_timer.ts";
import type { Proxy } from "./proxy.ts";

/**
 * Asks a SOCKS proxy for a way through to a host. SOCKS 4 needs a number, so that a name is looked up here; the others are
 * given it.
 *
 * @throws {Error} If it refuses.
 */
export async function openSocksTunnel(
  socket: Socket,
  proxy: Proxy,
  host: string,
  port: number,
  timeoutMs: number,
): Promise<void> {
  const { type, username, password } = proxy;
  const byNumber = type === "socks4" || (type === "socks4a" && isIP(host) !== 0);
  const destination = byNumber ? (await lookup(host, { family: 4 })).address : host;
  try {
    await SocksClient.createConnection({
      command: "connect",
      destination: { host: destination, port },
      proxy: {
        ...{ host: proxy.host, port: proxy.port, type: type === "socks5" ? 5 : 4 },
        ...(username === undefined ? {} : { userId: username, password: password ?? "" }),
      },
      timeout: Math.min(timeoutMs, TIMER_MAX),
      existing_socket: socket,
    });
  } catch (error) {
    // Its errors carry the proxy's password.
    throw new Error(`the proxy: ${error instanceof Error ? error.message : "failed"}`);
  }
}
