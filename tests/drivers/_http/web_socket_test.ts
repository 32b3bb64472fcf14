import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { createServer } from "node:tls";
import {
  HttpFailure,
  type HttpTarget,
  openWebSocket,
  tlsTrust,
  TokenLogin,
  type WebSocketConnection,
} from "../../../drivers/_http/mod.ts";
import { Authority, digestOf } from "../../hosts/certificates.ts";
import { HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { peerTest } from "../../hosts/peers.ts";
import { until } from "../../hosts/until.ts";

/** A host of Deno's own WebSockets. */
interface SocketHost extends AsyncDisposable {
  readonly target: { readonly host: string; readonly port: number };
  readonly requests: { readonly url: string; readonly headers: Headers }[];
}

function serve(
  open: (socket: WebSocket, request: Request) => void,
  check = (_: Request) => true,
): SocketHost {
  const requests: SocketHost["requests"] = [];
  const controller = new AbortController();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {}, signal: controller.signal },
    (request) => {
      requests.push({ url: request.url, headers: new Headers(request.headers) });
      if (!check(request)) return new Response("no", { status: 401 });
      const protocol = request.headers.get("sec-websocket-protocol")?.split(", ").at(-1);
      const { socket, response } = Deno.upgradeWebSocket(request, { ...(protocol ? { protocol } : {}) });
      socket.binaryType = "arraybuffer";
      socket.onopen = () => open(socket, request);
      socket.onerror = () => {};
      return response;
    },
  );
  return {
    requests,
    target: { host: "127.0.0.1", port: server.addr.port },
    async [Symbol.asyncDispose]() {
      controller.abort();
      await server.finished;
    },
  };
}

const echo = (socket: WebSocket) => socket.onmessage = ({ data }) => socket.send(data);

async function take(socket: WebSocketConnection, count: number): Promise<(string | Uint8Array)[]> {
  const taken: (string | Uint8Array)[] = [];
  for await (const message of socket.messages()) if (taken.push(message) === count) break;
  return taken;
}

async function failureOf(promise: Promise<unknown>): Promise<HttpFailure> {
  const error = await promise.then(() => undefined, (error) => error);
  assert(error instanceof HttpFailure, `no HttpFailure but ${error}`);
  return error;
}

Deno.test("openWebSocket() carries text and bytes both ways, an empty text too, and both ends say goodbye", async () => {
  const ends: number[] = [];
  await using host = serve((socket) => {
    echo(socket);
    socket.onclose = ({ code }) => ends.push(code);
  });
  const socket = await openWebSocket(host.target, {
    ...{ path: "/1.0/events?type=lifecycle&all-projects=true", protocols: ["one", "two"] },
    headers: { "x-a": "b" },
  });
  const [request] = host.requests;
  assert.equal(new URL(request!.url).pathname, "/1.0/events");
  assert.equal(request!.headers.get("x-a"), "b");
  assert.equal(request!.headers.get("host"), `127.0.0.1:${host.target.port}`);
  assert.equal(socket.protocol, "two");
  // A part of a larger buffer, and one larger than what is sent at once.
  const part = Uint8Array.of(9, 1, 2, 9).subarray(1, 3);
  const large = "é".repeat(1_000_000);
  for (const message of ["é", "", part, large]) await socket.send(message);
  const [text, empty, bytes, much] = await take(socket, 4);
  assert.deepEqual([text, empty], ["é", ""]);
  assert.deepEqual([...bytes as Uint8Array], [1, 2]);
  assert(much === large);
  await socket.close(1000, "enough");
  assert.equal((await socket.ended).code, 1000);
  await until(() => ends.length === 1, "the host to hear of it");
  assert.deepEqual(ends, [1000]);
  assert.equal((await failureOf(socket.send("x"))).outcome, "not-sent");
});

Deno.test("messages() ends where the host says goodbye, and throws where it only hangs up", async () => {
  await using host = serve((socket) => {
    socket.send("one");
    socket.close(4001, "away");
  });
  await using socket = await openWebSocket(host.target, { path: "/" });
  assert.deepEqual(await Array.fromAsync(socket.messages()), ["one"]);
  assert.deepEqual(await socket.ended, { code: 4001, reason: "away", failure: undefined });

  for (const raw of ["", "\x81\x03one", "\x81\x7f"]) {
    await using broken = new BareServer(raw);
    await using other = await openWebSocket(broken.target, { path: "/" });
    const seen: unknown[] = [];
    const failure = await failureOf((async () => {
      for await (const message of other.messages()) seen.push(message);
    })());
    assert.deepEqual([failure.kind, failure.outcome], ["connection", "unknown"]);
    assert.deepEqual(seen, raw.includes("one") ? ["one"] : []);
    assert.equal((await other.ended).code, 1006);
  }
});

Deno.test("a message that may not be ends a WebSocket: too large, no UTF-8, masked, of a kind that is not", async () => {
  const wrong: [string, string][] = [
    ["too large", "\x82\x7e\x04\x00" + "x".repeat(1024)],
    ["too large, told alone", "\x82\x7f\x00\x00\x00\x40\x00\x00\x00\x00"],
    ["too large, in parts", "\x02\x7e\x02\x00" + "x".repeat(512) + "\x80\x7e\x02\x00" + "x".repeat(512)],
    ["no UTF-8", "\x81\x02\xff\xfe"],
    ["of a kind that is not", "\x83\x00"],
    ["with a bit that nobody asked for", "\xc1\x00"],
    ["HTTP", "HTTP/1.1 200 OK\r\n\r\n"],
  ];
  for (const [what, raw] of wrong) {
    await using server = new BareServer(raw, true);
    await using socket = await openWebSocket(server.target, { path: "/", maxMessageBytes: 1000 });
    const failure = await failureOf(Array.fromAsync(socket.messages()));
    assert.deepEqual([what, failure.kind], [what, "malformed"]);
  }
});

Deno.test("an answer that is no WebSocket's is a failure, of a host that says nothing too", async () => {
  const answers: [string, Parameters<HttpFaultServer["rule"]>[0] | { readonly raw: string }, RegExp][] = [
    ["a refusal", { raw: "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n" }, /403/],
    ["no key", {
      raw: "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n",
    }, /Accept/],
    ["garbage", { raw: "SSH-2.0-OpenSSH_9.2\r\n" }, /./],
    ["nothing", { raw: "" }, /hung up/],
  ];
  for (const [what, action, words] of answers) {
    await using server = new HttpFaultServer();
    server.rule = () => action as { readonly raw: string };
    const failure = await failureOf(openWebSocket(server.target, { path: "/" }));
    assert.match(failure.message, words, what);
  }
  await using server = new HttpFaultServer();
  const { target } = server;
  server.rule = () => ({ silent: true });
  assert.equal((await failureOf(openWebSocket(target, { path: "/", timeoutMs: 50 }))).kind, "timeout");
  const cut = new AbortController();
  const reason = new Error("enough");
  const before = server.requests.length;
  const opening = openWebSocket(target, { path: "/", signal: cut.signal });
  await until(() => server.requests.length > before, "the handshake");
  cut.abort(reason);
  await assert.rejects(opening, (error) => error === reason);
  await until(() => server.open === 0, "both connections to be closed");
  await server[Symbol.asyncDispose]();
  const absent = await failureOf(openWebSocket(target, { path: "/" }));
  assert.deepEqual([absent.outcome, absent.message], ["not-sent", "nobody listens"]);
});

Deno.test("openWebSocket() renews a login that has expired, once", async () => {
  let logins = 0;
  const login = new TokenLogin({ login: () => Promise.resolve({ "x-token": `token ${++logins}` }) });
  await using host = serve(echo, (request) => request.headers.get("x-token") === "token 2");
  await using socket = await openWebSocket(host.target, { path: "/", login });
  await socket.send("in");
  assert.deepEqual(await take(socket, 1), ["in"]);
  assert.deepEqual([logins, host.requests.length], [2, 2]);
  await using deaf = serve(echo, () => false);
  assert.match((await failureOf(openWebSocket(deaf.target, { path: "/", login }))).message, /401/);
  assert.equal(deaf.requests.length, 2);
});

Deno.test("a host is held back while nobody reads its messages, and none is lost", async () => {
  const count = 5000;
  let sent = 0;
  let host: WebSocket | undefined;
  const send = () => {
    for (; host!.bufferedAmount < 1 << 20 && sent < count; sent++) host!.send(`${sent} ${"x".repeat(4000)}`);
  };
  await using server = serve((socket) => {
    host = socket;
    send();
  });
  await using socket = await openWebSocket(server.target, { path: "/" });
  let last = -1;
  let same = 0;
  await until(() => {
    send();
    same = sent === last ? same + 1 : 0;
    last = sent;
    return same >= 20;
  }, "the host to be held back");
  assert(sent < count, `all ${sent} are gone`);
  let next = 0;
  for await (const message of socket.messages()) {
    assert.equal(parseInt(message as string), next);
    if (next % 100 === 0) send();
    if (++next === count) break;
  }
});

Deno.test("a WebSocket whose host answers no ping ends", async () => {
  await using deaf = new BareServer("", true);
  await using lost = await openWebSocket(deaf.target, { path: "/", pingMs: 30 });
  assert.equal((await failureOf(Array.fromAsync(lost.messages()))).kind, "timeout");
});

peerTest(
  "a WebSocket goes over TLS with pins and our certificate, as requests do",
  ["certtool"],
  async () => {
    const dir = await Deno.makeTempDir();
    try {
      const authority = await Authority.create(dir, "authority");
      const [own, mine] = [
        await authority.sign("host", { hosts: ["127.0.0.1"] }),
        await authority.sign("mine"),
      ];
      await using host = serve(echo);
      await using front = await TlsFront.start(host.target.port, {
        ...{ cert: await Deno.readTextFile(own.cert), key: await Deno.readTextFile(own.key) },
        ca: await Deno.readTextFile(authority.cert),
      });
      const sha256 = await digestOf(own.cert);
      const target = async (tls: Parameters<typeof tlsTrust>[0]): Promise<HttpTarget> => ({
        ...{ host: "127.0.0.1", port: front.port, tls: await tlsTrust(tls, false) },
      });
      await using socket = await openWebSocket(await target({ sha256, ...mine }), { path: "/" });
      await socket.send("in");
      assert.deepEqual(await take(socket, 1), ["in"]);
      assert.equal((await failureOf(openWebSocket(await target(mine), { path: "/" }))).kind, "untrusted");
      const unknown = await failureOf(openWebSocket(await target({ sha256 }), { path: "/" }));
      assert.deepEqual([unknown.kind, unknown.outcome], ["certificate-refused", "not-sent"]);
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  },
);

/** Opens any WebSocket, sends these bytes (a character each), and hangs up unless it is to stay. */
class BareServer implements AsyncDisposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #loop: Promise<void>;

  constructor(raw: string, stays = false) {
    this.#loop = (async () => {
      for await (const connection of this.#listener) await answer(connection, raw, stays).catch(() => {});
    })();
  }

  get target(): { readonly host: string; readonly port: number } {
    return { host: "127.0.0.1", port: this.#listener.addr.port };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    await this.#loop;
  }
}

async function answer(connection: Deno.TcpConn, raw: string, stays: boolean): Promise<void> {
  using open = connection;
  const buffer = new Uint8Array(4096);
  const head = new TextDecoder().decode(buffer.subarray(0, await open.read(buffer) ?? 0));
  const key = /sec-websocket-key: (\S+)/i.exec(head)?.[1];
  const text = new TextEncoder().encode(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  const accept = new Uint8Array(await crypto.subtle.digest("SHA-1", text)).toBase64();
  await open.write(new TextEncoder().encode(
    `HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  ));
  await open.write(Uint8Array.from(raw, (character) => character.charCodeAt(0)));
  // Until the client has gone.
  while (stays && await open.read(buffer) !== null);
}

interface Pem {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

/** TLS in front of a host, for those with a certificate alone. */
class TlsFront implements AsyncDisposable {
  readonly #server;
  readonly #sockets = new Set<Socket>();

  private constructor(
    port: number,
    pem: { readonly cert: string; readonly key: string; readonly ca: string },
  ) {
    this.#server = createServer({ ...pem, requestCert: true, rejectUnauthorized: true }, (client) => {
      const host = connect({ host: "127.0.0.1", port });
      for (const [from, to] of [[client, host], [host, client]] as const) {
        this.#sockets.add(from);
        from.on("error", () => to.destroy()).on("close", () => to.destroy());
        from.pipe(to);
      }
    });
    this.#server.on("tlsClientError", () => {});
  }

  static async start(port: number, pem: Pem): Promise<TlsFront> {
    const front = new TlsFront(port, pem);
    await new Promise<void>((resolve) => front.#server.listen(0, "127.0.0.1", resolve));
    return front;
  }

  get port(): number {
    return (this.#server.address() as { readonly port: number }).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const each of this.#sockets) each.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
