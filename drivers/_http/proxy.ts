import { connect, type Socket } from "node:net";
import { maskedUri } from "../../core/_masked_uri.ts";

/** A way round: `http`, or one of SOCKS's. */
export interface Proxy {
  readonly type: "http" | "socks4" | "socks4a" | "socks5";
  readonly host: string;
  readonly port: number;
}

/** curl's, which libvirt uses. */
const DEFAULT_PORT = 1080;
/** What a proxy may say before the connection is through. */
const MAX_HEAD = 16 * 1024;

/**
 * Reads libvirt's `proxy=[type://]host[:port]`.
 *
 * @throws {TypeError} If it is none.
 * @see libvirt 9.0.0 `esxUtil_ParseUri`
 */
export function parseProxy(text: string): Proxy {
  const [, type = "http", host = "", port] =
    text.match(/^(?:([a-z0-9]+):\/\/)?(\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+)(?::(\d{1,5}))?\/?$/i) ?? [];
  const word = type.toLowerCase() === "socks" ? "socks4" : type.toLowerCase();
  const number = Number(port ?? DEFAULT_PORT);
  if (
    host === "" || number < 1 || number > 65535 ||
    (word !== "http" && word !== "socks4" && word !== "socks4a" && word !== "socks5")
  ) {
    throw new TypeError(
      `Cannot use proxy, wanted [http|socks|socks4|socks4a|socks5://]host[:port]: found ${
        JSON.stringify(maskedUri(text).text)
      }`,
    );
  }
  return { type: word, host: host.replace(/^\[|\]$/g, ""), port: number };
}

/** Opens a TCP connection, through a proxy if there is one. */
export async function openSocket(
  host: string,
  port: number,
  proxy: Proxy | undefined,
  timeoutMs: number,
): Promise<Socket> {
  if (proxy === undefined) return await connected(host, port, timeoutMs);
  const socket = await connected(proxy.host, proxy.port, timeoutMs);
  try {
    if (proxy.type === "http") await askForTunnel(socket, host, port, timeoutMs);
    else await (await import("./socks.ts")).askSocks(socket, proxy.type, host, port, timeoutMs);
    return socket;
  } catch (error) {
    socket.on("error", () => {});
    socket.destroy();
    throw error;
  }
}

function connected(host: string, port: number, timeoutMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const timer = setTimeout(
      () => fail(new Error(`no connection within ${timeoutMs} ms`)),
      timeoutMs,
    );
    const fail = (error: Error) => {
      clearTimeout(timer);
      socket.on("error", () => {});
      socket.destroy();
      reject(error);
    };
    socket.once("error", fail);
    socket.once("connect", () => {
      clearTimeout(timer);
      socket.off("error", fail);
      socket.setNoDelay();
      resolve(socket);
    });
  });
}

function askForTunnel(socket: Socket, host: string, port: number, timeoutMs: number): Promise<void> {
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  return new Promise((resolve, reject) => {
    let head = "";
    const settle = (error?: Error) => {
      clearTimeout(timer);
      socket.off("data", take).off("error", settle).off("close", closed);
      if (error) reject(error);
      else resolve();
    };
    const timer = setTimeout(
      () => settle(new Error(`the proxy said nothing within ${timeoutMs} ms`)),
      timeoutMs,
    );
    const closed = () => settle(new Error("the proxy hung up"));
    const take = (bytes: Uint8Array) => {
      head += new TextDecoder("latin1").decode(bytes);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0 && head.length < MAX_HEAD) return;
      const line = head.slice(0, head.indexOf("\r\n"));
      if (!/^HTTP\/1\.[01] 2\d\d\b/.test(line)) {
        return settle(new Error(`the proxy said ${JSON.stringify(line.slice(0, 200))}`));
      }
      // A server speaks second, in TLS as in HTTP.
      if (end + 4 !== head.length) return settle(new Error("the proxy said more than it was asked"));
      settle();
    };
    socket.on("data", take).once("error", settle).once("close", closed);
    socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  });
}
