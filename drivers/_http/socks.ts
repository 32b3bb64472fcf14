import { lookup } from "node:dns/promises";
import { isIP, isIPv4, type Socket } from "node:net";

const CONNECT = 1;
/** SOCKS 5's kinds of addresses, and how long each is. */
const IPV4 = 1;
const NAME = 3;
const IPV6 = 4;
/** What a proxy may send before the connection is through. */
const MAX_ANSWER = 512;

/** Takes what a proxy says, as many bytes as are asked for, and leaves the socket as it was. */
class Answers {
  readonly #socket: Socket;
  #bytes = new Uint8Array();
  #failure: Error | undefined;
  #wake = () => {};

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", this.#take).on("error", this.#fail).on("close", this.#closed);
  }

  async next(count: number): Promise<Uint8Array> {
    while (this.#bytes.length < count) {
      if (this.#failure) throw this.#failure;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
    const taken = this.#bytes.slice(0, count);
    this.#bytes = this.#bytes.slice(count);
    return taken;
  }

  end(): void {
    this.#socket.off("data", this.#take).off("error", this.#fail).off("close", this.#closed);
  }

  fail(error: Error): void {
    this.#fail(error);
  }

  readonly #take = (bytes: Uint8Array) => {
    if (this.#bytes.length + bytes.length > MAX_ANSWER) {
      return this.#fail(new Error("the proxy says too much"));
    }
    const all = new Uint8Array(this.#bytes.length + bytes.length);
    all.set(this.#bytes);
    all.set(bytes, this.#bytes.length);
    this.#bytes = all;
    this.#wake();
  };

  readonly #fail = (error: Error) => {
    this.#failure ??= error;
    this.#wake();
  };

  readonly #closed = () => this.#fail(new Error("the proxy hung up"));
}

/**
 * Asks a SOCKS proxy for a connection. SOCKS 4 needs a number, so that a name is looked up here; the others are given it.
 *
 * @throws {Error} If it refuses, or says nothing in time.
 */
export async function askSocks(
  socket: Socket,
  type: "socks4" | "socks4a" | "socks5",
  host: string,
  port: number,
  timeoutMs: number,
): Promise<void> {
  const answers = new Answers(socket);
  const timer = setTimeout(
    () => answers.fail(new Error(`the proxy said nothing within ${timeoutMs} ms`)),
    timeoutMs,
  );
  try {
    if (type === "socks5") await askSocks5(socket, answers, host, port);
    else await askSocks4(socket, answers, type, host, port);
  } finally {
    clearTimeout(timer);
    answers.end();
  }
}

async function askSocks4(
  socket: Socket,
  answers: Answers,
  type: "socks4" | "socks4a",
  host: string,
  port: number,
): Promise<void> {
  const byName = type === "socks4a" && isIP(host) === 0;
  const number = isIPv4(host) ? host : byName ? "0.0.0.1" : (await lookup(host, { family: 4 })).address;
  const name = byName ? [...new TextEncoder().encode(host), 0] : [];
  socket.write(
    Uint8Array.of(4, CONNECT, port >> 8, port & 255, ...number.split(".").map(Number), 0, ...name),
  );
  const [, code] = await answers.next(8);
  if (code !== 90) throw new Error(`the proxy refused with ${code}`);
}

async function askSocks5(socket: Socket, answers: Answers, host: string, port: number): Promise<void> {
  // The one way to log in that is offered is none.
  socket.write(Uint8Array.of(5, 1, 0));
  const [, way] = await answers.next(2);
  if (way !== 0) throw new Error("the proxy wants a login");
  socket.write(Uint8Array.of(5, CONNECT, 0, ...address(host), port >> 8, port & 255));
  const [, code, , kind] = await answers.next(4);
  if (code !== 0) throw new Error(`the proxy refused with ${code}`);
  const length = kind === IPV4 ? 4 : kind === IPV6 ? 16 : (await answers.next(1))[0]!;
  await answers.next(length + 2);
}

function address(host: string): number[] {
  if (isIPv4(host)) return [IPV4, ...host.split(".").map(Number)];
  if (isIP(host) === 6) return [IPV6, ...ipv6Bytes(host)];
  const name = new TextEncoder().encode(host);
  if (name.length > 255) throw new Error("the host's name is too long for the proxy");
  return [NAME, name.length, ...name];
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
