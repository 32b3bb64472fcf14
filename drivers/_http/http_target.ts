import type { Proxy } from "./proxy.ts";
import type { TlsTrust } from "./tls_trust.ts";

/** Where requests go, and by which way. */
export interface HttpTarget {
  /** The host's name or address; over a Unix socket what its `Host:` header is to say. */
  readonly host: string;
  readonly port: number;
  /** The path of a Unix socket, in place of a TCP connection. */
  readonly socketPath?: string;
  /** How the host proves who it is; absent where nothing is encrypted. */
  readonly tls?: TlsTrust | undefined;
  readonly proxy?: Proxy | undefined;
  /** Milliseconds that each step towards a connection may take: TCP, proxy, TLS; 15,000 unless told. */
  readonly connectMs?: number;
  /** Connections at once; as many as there are requests unless told. */
  readonly connections?: number;
  /** Requests after which a connection is closed here, for a server that closes it after so many. */
  readonly requestsPerConnection?: number;
  /** Milliseconds after which an idle connection is closed here, since the server may be about to; 20,000 unless told. */
  readonly idleMs?: number;
}

/** What a URL says of a target, and what it can't say. */
export type HttpTargetOptions = Omit<HttpTarget, "host" | "port" | "socketPath">;

/**
 * The target of a URL: `https://host:8443/` or `http://[::1]/`; `tls` counts for `https:` alone.
 *
 * @throws {TypeError} If it is of another scheme, or holds credentials: these would end up in messages.
 */
export function httpTarget(url: URL, options: HttpTargetOptions = {}): HttpTarget {
  const { protocol, hostname, port, username, password } = url;
  if (protocol !== "https:" && protocol !== "http:") {
    throw new TypeError(`Cannot speak HTTP, wanted https: or http: found ${protocol}`);
  }
  if (username !== "" || password !== "") {
    throw new TypeError("Cannot speak HTTP, wanted a URL without credentials: found some");
  }
  const secure = protocol === "https:";
  if (secure && options.tls === undefined) {
    throw new TypeError("Cannot speak HTTPS, wanted how the host proves who it is: found nothing");
  }
  return {
    ...options,
    tls: secure ? options.tls : undefined,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 443 : 80) : Number(port),
  };
}

/** The target as a `Host:` header and a person have it. */
export function authorityOf({ host, port, socketPath }: HttpTarget): string {
  if (socketPath !== undefined) return host;
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
