import assert from "node:assert/strict";
import {
  discard,
  HttpClient,
  httpError,
  HttpFailure,
  type HttpRequest,
  httpTarget,
  openWebSocket,
  readText,
} from "../../../drivers/_http/mod.ts";
import { type HttpAction, HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { until } from "../../hosts/until.ts";

const get = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  ...{ method: "GET", path },
  ...more,
});

async function failureOf(promise: Promise<unknown>): Promise<HttpFailure> {
  const error = await promise.then(() => undefined, (error) => error);
  assert(error instanceof HttpFailure, `no HttpFailure but ${error}`);
  return error;
}

Deno.test("HttpClient.request() gives an answer whatever its status is, and follows no redirect", async () => {
  await using server = new HttpFaultServer();
  await using other = new HttpFaultServer();
  using client = new HttpClient(server.target, {
    login: { headers: () => ({ authorization: "secret" }), renew: () => false },
  });
  server.rule = ({ path }) =>
    path === "/moved"
      ? { status: 302, headers: { location: `http://127.0.0.1:${other.port}/elsewhere` } }
      : { status: 503, body: "busy" };
  const moved = await client.request(get("/moved"));
  assert.equal(moved.status, 302);
  await discard(moved);
  const busy = await client.request(get("/", { method: "POST", body: "é", headers: { a: "b" } }));
  assert.deepEqual([busy.status, await readText(busy)], [503, "busy"]);
  const [, { headers, body }] = server.requests as [unknown, typeof server.requests[number]];
  assert.deepEqual([headers["a"], headers["content-length"], body], ["b", "2", "\u00c3\u00a9"]);
  assert.equal(headers["host"], `127.0.0.1:${server.port}`);
  assert.deepEqual([server.requests.length, other.connections], [2, 0]);
});

Deno.test("an answer that breaks off or is none of HTTP's is a failure of which nobody knows the outcome", async () => {
  const answers: [string, HttpAction][] = [
    ["garbage", { raw: "SSH-2.0-OpenSSH_9.2\r\n" }],
    ["nothing", { hangUp: true }],
    ["half a head", { raw: "HTTP/1.1 200 OK\r\nContent-Le" }],
    ["a head alone", { raw: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n" }],
    ["half a body", { raw: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf" }],
    ["half a chunk", { raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf" }],
    ["chunks without an end", { raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n" }],
    ["a head without end", { raw: `HTTP/1.1 200 OK\r\nA: ${"a".repeat(1 << 20)}` }],
    ["a length that is none", { raw: "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhalf" }],
  ];
  for (const [what, action] of answers) {
    await using server = new HttpFaultServer();
    using client = new HttpClient(server.target);
    server.rule = () => action;
    const failure = await failureOf(
      client.request(get("/", { method: "POST", body: "x" })).then((reply) => readText(reply)),
    );
    assert.deepEqual([what, failure.outcome, failure.kind], [what, "unknown", "connection"]);
    assert.equal(server.requests.length, 1, what);
    server.rule = () => undefined;
    assert.equal(await readText(await client.request(get("/next"))), "/next", what);
  }
});

Deno.test("a request ends by its signal and its deadline, before the connection is there and in the middle of the body", async () => {
  await using server = new HttpFaultServer();
  const reason = new Error("enough");
  const isReason = (error: unknown) => error === reason;
  // Nobody takes this port's connections out of the queue, but the system: the proxy never answers.
  server.rule = () => ({ silent: true });
  const proxy = { type: "http", host: "127.0.0.1", port: server.port } as const;
  using behind = new HttpClient({ host: "203.0.113.1", port: 1, proxy });
  const cut = new AbortController();
  const opening = behind.request(get("/", { signal: cut.signal }));
  await until(() => server.requests.length === 1, "the question to the proxy");
  cut.abort(reason);
  await assert.rejects(opening, isReason);
  const unsent = await failureOf(behind.request(get("/", { timeoutMs: 50 })));
  assert.deepEqual([unsent.kind, unsent.outcome], ["timeout", "not-sent"]);

  using client = new HttpClient(server.target);
  // On a connection that is there already.
  server.rule = () => undefined;
  await readText(await client.request(get("/")));
  server.rule = () => ({ silent: true });
  const late = await failureOf(client.request(get("/", { timeoutMs: 50 })));
  assert.deepEqual([late.kind, late.outcome, late.message], ["timeout", "unknown", "none within 50 ms"]);

  const { promise, resolve } = Promise.withResolvers<void>();
  await using slow = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array(3)),
        pull: () => promise,
      }, { highWaterMark: 2 }),
    ));
  using stuck = new HttpClient({ host: "127.0.0.1", port: slow.addr.port });
  const whole = async () => await readText(await stuck.request(get("/", { timeoutMs: 300 })));
  assert.equal((await failureOf(whole())).kind, "timeout");
  const second = new AbortController();
  const reply = await stuck.request(get("/", { signal: second.signal }));
  const read = readText(reply);
  second.abort(reason);
  await assert.rejects(read, isReason);
  assert.throws(() => second.signal.throwIfAborted(), isReason);
  await assert.rejects(stuck.request(get("/", { signal: second.signal })), isReason);
  resolve();
});

Deno.test("timeoutMs means what it means everywhere: 0 sends nothing, and Infinity lasts", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target);
  const none = await failureOf(client.request(get("/", { timeoutMs: 0 })));
  assert.deepEqual([none.kind, none.outcome], ["timeout", "not-sent"]);
  assert.equal(
    (await failureOf(openWebSocket(server.target, { path: "/", timeoutMs: 0 }))).outcome,
    "not-sent",
  );
  for (const wrong of [-1, NaN]) {
    await assert.rejects(client.request(get("/", { timeoutMs: wrong })), RangeError);
  }
  await assert.rejects(openWebSocket(server.target, { path: "/", pingMs: 0 }), RangeError);
  assert.equal(server.connections, 0);
  for (const long of [Infinity, 2 ** 40]) {
    assert.equal(await readText(await client.request(get("/a", { timeoutMs: long }))), "/a");
  }
});

Deno.test("a header or path that would end its line is refused before anything is sent, and shows no value", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target, { pinned: true });
  const headers = { "x-token": "hunter2\r\nx-other: 1" };
  const isQuiet = (error: unknown) => error instanceof TypeError && !Deno.inspect(error).includes("hunter2");
  await assert.rejects(client.request(get("/", { headers })), isQuiet);
  await assert.rejects(client.request(get("/a b\r\nx: 1")), TypeError);
  await assert.rejects(openWebSocket(server.target, { path: "/", headers }), isQuiet);
  assert.equal(server.requests.length, 0);
  assert.equal(await readText(await client.request(get("/next"))), "/next");
});

Deno.test("httpError() makes libvirt's errors of failures", () => {
  const facts = {
    action: "log in",
    authority: "host:443",
    domain: "ESX",
    trustAdvice: "give tls.ca",
  } as const;
  const made = (failure: HttpFailure) => {
    const { code, outcome, message, cause } = httpError(failure, facts) as {
      readonly [name: string]: unknown;
    };
    assert.equal(cause, failure);
    return [code, outcome, message];
  };
  assert.deepEqual(made(new HttpFailure("nobody listens", false)), [
    "NO_CONNECT",
    "not-sent",
    'Cannot log in, wanted a connection to "host:443": nobody listens',
  ]);
  assert.deepEqual(made(new HttpFailure("it hung up", true)), [
    "RPC",
    "unknown",
    'Cannot log in, wanted an answer of "host:443": it hung up',
  ]);
  assert.deepEqual(made(new HttpFailure("self-signed", false, "untrusted", new Error("x"))), [
    "AUTH_FAILED",
    "not-sent",
    'Cannot log in, wanted "host:443" to prove who it is: self-signed; give tls.ca',
  ]);
  assert.equal(made(new HttpFailure("x", false, "certificate-refused"))[0], "AUTH_FAILED");
  assert.equal(made(new HttpFailure("none within 5 ms", true, "timeout"))[0], "OPERATION_TIMEOUT");
  assert.equal(made(new HttpFailure("x", true, "closed"))[0], "INVALID_CONN");
  assert.equal(made(new HttpFailure("more than 5 bytes", true, "too-large"))[0], "INTERNAL_ERROR");
  assert.equal(made(new HttpFailure("what is no JSON", true, "malformed"))[0], "INTERNAL_ERROR");
  const other = new RangeError("x");
  assert.equal(httpError(other, facts), other);
});

Deno.test("httpTarget() reads a URL, and refuses one with credentials without showing them", () => {
  const tls = { verify: true, pins: new Set<string>(), ca: undefined, cert: undefined, key: undefined };
  const place = (text: string) => {
    const { host, port, tls: encrypted } = httpTarget(new URL(text), { tls });
    return [host, port, encrypted === tls];
  };
  assert.deepEqual(place("https://host/x"), ["host", 443, true]);
  assert.deepEqual(place("http://[::1]:8080/"), ["::1", 8080, false]);
  assert.throws(() => httpTarget(new URL("ftp://x/")), TypeError);
  assert.throws(() => httpTarget(new URL("https://x/")), TypeError);
  assert.throws(
    () => httpTarget(new URL("http://me:hunter2@x/")),
    (error) => error instanceof TypeError && !Deno.inspect(error).includes("hunter2"),
  );
});
