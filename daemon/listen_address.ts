/** Where the daemon listens. */
export type ListenAddress =
  | { readonly transport: "unix"; readonly path: string; readonly readonly: boolean }
  | { readonly transport: "tcp" | "tls"; readonly hostname: string; readonly port: number };

const TCP = /^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]+)):(\d{1,5})$/;

/**
 * Reads `unix:PATH`, `unix-ro:PATH`, `tcp:HOST:PORT` or `tls:HOST:PORT`; an IPv6 address stands in brackets.
 *
 * @throws {TypeError} If it is none of these.
 */
export function parseListenAddress(text: string): ListenAddress {
  const wrong = () =>
    new TypeError(
      `Cannot listen, wanted unix:PATH, unix-ro:PATH, tcp:HOST:PORT or tls:HOST:PORT: found "${text}"`,
    );
  const [, kind, rest = ""] = /^(unix|unix-ro|tcp|tls):(.+)$/s.exec(text) ?? [];
  if (kind === undefined) throw wrong();
  if (kind === "unix" || kind === "unix-ro") {
    if (rest.includes("\0")) throw wrong();
    return { transport: "unix", path: rest, readonly: kind === "unix-ro" };
  }
  const found = TCP.exec(rest);
  const port = Number(found?.[3]);
  if (found === null || port > 65535) throw wrong();
  return { transport: kind as "tcp" | "tls", hostname: found[1] ?? found[2]!, port };
}

/** The address as text, in the same form. */
export function addressText(address: ListenAddress): string {
  if (address.transport === "unix") return `${address.readonly ? "unix-ro" : "unix"}:${address.path}`;
  const { transport, hostname, port } = address;
  return `${transport}:${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
}
