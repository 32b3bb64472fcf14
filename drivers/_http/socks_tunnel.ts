import { lookup } from "node:dns/promises";
import { isIP, isIPv4, type Socket } from "node:net";
import type { Proxy } from "./proxy.ts";
import { SocksAnswers } from "./socks_answers.ts";

const CONNECT = 1;
/** SOCKS 5's ways to log in. */
const NO_LOGIN = 0;
const PASSWORD = 2;
/** SOCKS 5's kinds of addresses. */
const IPV4 = 1;
const NAME = 3;
const IPV6 = 4;

/**
 * Asks a SOCKS proxy for a way through to a host. SOCKS 4 needs a number, so that a name is looked up here; the others are
 * given it. Whoever limits the time destroys the socket.
 *
 * @throws {Error} If it refuses or hangs up.
 * @see RFC 1928, RFC 1929, https://www.openssh.com/txt/socks4.protocol
 */
export async function openSocksTunnel(
  socket: Socket,
  proxy: Proxy,
  host: string,
  port: number,
): Promise<void> {
  using answers = new SocksAnswers(socket);
  if (proxy.type === "socks5") await askSocks5(socket, answers, proxy, host, port);
  else await askSocks4(socket, answers, proxy, host, port);
}

async function askSocks4(
  socket: Socket,
  answers: SocksAnswers,
  { type, username = "" }: Proxy,
  host: string,
  port: number,
): Promise<void> {
  const byName = type === "socks4a" && isIP(host) === 0;
  const number = isIPv4(host) ? host : byName ? "0.0.0.1" : (await lookup(host, { family: 4 })).address;
  const head = [4, CONNECT, port >> 8, port & 255, ...number.split(".").map(Number)];
  socket.write(Uint8Array.of(...head, ...bytesOf(username), 0, ...(byName ? [...bytesOf(host), 0] : [])));
  const [version, code] = await answers.next(8);
  if (version !== 0) throw new Error("the proxy speaks no SOCKS 4");
  if (code !== 90) throw new Error(`the proxy refused with ${code}`);
}

async function askSocks5(
  socket: Socket,
  answers: SocksAnswers,
  { username, password = "" }: Proxy,
  host: string,
  port: number,
): Promise<void> {
  socket.write(
    username === undefined ? Uint8Array.of(5, 1, NO_LOGIN) : Uint8Array.of(5, 2, NO_LOGIN, PASSWORD),
  );
  const [version, way] = await answers.next(2);
  if (version !== 5) throw new Error("the proxy speaks no SOCKS 5");
  if (way === PASSWORD && username !== undefined) {
    socket.write(Uint8Array.of(1, ...counted(username, "user"), ...counted(password, "password")));
    if ((await answers.next(2))[1] !== 0) throw new Error("the proxy refused user or password");
  } else if (way !== NO_LOGIN) throw new Error("the proxy wants another login");
  socket.write(Uint8Array.of(5, CONNECT, 0, ...address(host), port >> 8, port & 255));
  const [, code, , kind] = await answers.next(4);
  if (code !== 0) throw new Error(`the proxy refused with ${code}`);
  const length = kind === IPV4 ? 4 : kind === IPV6 ? 16 : (await answers.next(1))[0]!;
  await answers.next(length + 2);
}

function address(host: string): number[] {
  if (isIPv4(host)) return [IPV4, ...host.split(".").map(Number)];
  return isIP(host) === 6 ? [IPV6, ...ipv6Bytes(host)] : [NAME, ...counted(host, "host's name")];
}

function counted(text: string, what: string): number[] {
  const bytes = bytesOf(text);
  if (bytes.length > 255) throw new Error(`the ${what} is too long for the proxy`);
  return [bytes.length, ...bytes];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function ipv6Bytes(host: string): number[] {
  // The runtime writes an address out as its URL has it: eight groups but for one gap.
  const [head = "", tail] = new URL(`http://[${host}]/`).hostname.slice(1, -1).split("::");
  const groups = (text: string) => text === "" ? [] : text.split(":").map((group) => parseInt(group, 16));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const all = tail === undefined
    ? before
    : [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
  return all.flatMap((group) => [group >> 8, group & 255]);
}
