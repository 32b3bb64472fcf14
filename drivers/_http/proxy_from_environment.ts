import { BlockList, isIP } from "node:net";
import { type Proxy, proxyType } from "./proxy.ts";

/** Reads a variable of the environment. */
export type ReadVariable = (name: string) => string | undefined;

/**
 * The proxy that the environment names for a host: `https_proxy` or `http_proxy`, else `all_proxy`, each in capitals too,
 * unless `no_proxy` has the host. What may not be read counts as unset.
 *
 * @throws {TypeError} If it names one that can't be used. It shows no part of it, which may hold a password.
 * @see curl's manual, "Environment"
 */
export function proxyFromEnvironment(
  target: { readonly host: string; readonly port: number; readonly tls?: unknown },
  read: ReadVariable = variable,
): Proxy | undefined {
  const either = (name: string) => {
    // A CGI program's HTTP_PROXY is a header that a client of it sent.
    const upper = name === "http_proxy" ? undefined : read(name.toUpperCase());
    return read(name) || upper || undefined;
  };
  const scheme = target.tls === undefined ? "http_proxy" : "https_proxy";
  const [name, text] = [scheme, "all_proxy"].map((name) => [name, either(name)] as const)
    .find(([, text]) => text !== undefined) ?? [];
  if (name === undefined || text === undefined) return undefined;
  if (isExcepted(target.host, target.port, either("no_proxy") ?? "")) return undefined;
  return proxyOf(name, text);
}

function proxyOf(name: string, text: string): Proxy {
  const [, scheme = "http", rest = ""] = /^(?:([a-z0-9]+):\/\/)?(.*)$/is.exec(text.trim()) ?? [];
  const type = proxyType(scheme);
  // The schemes of SOCKS are none that the runtime splits as it splits http:'s.
  const url = type !== undefined && URL.canParse(`http://${rest}`) ? new URL(`http://${rest}`) : undefined;
  if (type === undefined || url === undefined) {
    throw new TypeError(
      `Cannot use the proxy in $${name}, wanted [http|socks4|socks4a|socks5://][user:password@]host[:port]: ` +
        `found ${type === undefined ? `"${scheme}:"` : "something else"}`,
    );
  }
  // A port that the runtime leaves out is the scheme's own.
  const port = url.port !== "" ? Number(url.port) : /:80\/?$/.test(rest) ? 80 : 1080;
  const proof = url.username === "" ? {} : {
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
  return { type, host: url.hostname.replace(/^\[|\]$/g, ""), port, ...proof };
}

/** Whether `no_proxy` has a host: by its name, the end of its name, its address or the network that this is in. */
function isExcepted(host: string, port: number, list: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  for (const entry of list.toLowerCase().split(/[\s,]+/)) {
    if (entry === "") continue;
    if (entry === "*") return true;
    if (isIP(name) !== 0) {
      if (isInNetwork(name, entry.replace(/^\[([^\]]*)\]/, "$1"), port)) return true;
      continue;
    }
    const [, wanted = "", wantedPort] = /^(?:\*?\.)?(.*?)\.?(?::(\d+))?$/.exec(entry) ?? [];
    if (wanted === "" || (wantedPort !== undefined && Number(wantedPort) !== port)) continue;
    if (name === wanted || name.endsWith(`.${wanted}`)) return true;
  }
  return false;
}

/** Whether an address is an entry's, or in the network that this is. */
function isInNetwork(address: string, entry: string, port: number): boolean {
  const [, alone = entry, entryPort] = /^([\d./]+):(\d+)$/.exec(entry) ?? [];
  if (entryPort !== undefined && Number(entryPort) !== port) return false;
  const [network = "", length] = alone.split("/");
  const family = isIP(network);
  if (family === 0 || family !== isIP(address)) return false;
  const bits = length === undefined ? (family === 4 ? 32 : 128) : Number(length);
  if (!/^\d*$/.test(length ?? "") || bits > (family === 4 ? 32 : 128)) return false;
  const word = family === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(network, bits, word);
  return list.check(address, word);
}

/** Asks for no permission: without it the variable counts as unset. */
function variable(name: string): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "env", variable: name });
  return state === "granted" ? Deno.env.get(name) || undefined : undefined;
}
