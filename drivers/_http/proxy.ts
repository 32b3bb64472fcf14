import { maskedUri } from "../../core/contract/masked_uri.ts";

/** A way round: `http`, or one of SOCKS's. */
export interface Proxy {
  readonly type: "http" | "socks4" | "socks4a" | "socks5";
  readonly host: string;
  readonly port: number;
  /** Who logs in at the proxy; SOCKS 4 has no passwords. */
  readonly username?: string;
  readonly password?: string;
}

/** curl's, which libvirt uses. */
const DEFAULT_PORT = 1080;

/**
 * Reads libvirt's `proxy=[type://]host[:port]`.
 *
 * @throws {TypeError} If it is none.
 * @see libvirt 9.0.0 `esxUtil_ParseUri`
 */
export function parseProxy(text: string): Proxy {
  const [, type = "http", host = "", port] =
    text.match(/^(?:([a-z0-9]+):\/\/)?(\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+)(?::(\d{1,5}))?\/?$/i) ?? [];
  const word = proxyType(type);
  const number = Number(port ?? DEFAULT_PORT);
  if (host === "" || number < 1 || number > 65535 || word === undefined) {
    throw new TypeError(
      `Cannot use proxy, wanted [http|socks|socks4|socks4a|socks5://]host[:port]: found ${
        JSON.stringify(maskedUri(text).text)
      }`,
    );
  }
  return { type: word, host: host.replace(/^\[|\]$/g, ""), port: number };
}

/** The type that a scheme stands for. */
export function proxyType(scheme: string): Proxy["type"] | undefined {
  const word = scheme.toLowerCase();
  if (word === "socks") return "socks4";
  // curl's word for a proxy that is given the name.
  if (word === "socks5h") return "socks5";
  return word === "http" || word === "socks4" || word === "socks4a" || word === "socks5" ? word : undefined;
}
