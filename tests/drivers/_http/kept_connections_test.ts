import assert from "node:assert/strict";
import { HttpClient, HttpFailure, type HttpRequest, readText } from "../../../drivers/_http/mod.ts";
import { HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { until } from "../../hosts/until.ts";

const get = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  ...{ method: "GET", path, repeatable: true },
  ...more,
});
const change = (path: string): HttpRequest => ({ method: "POST", path, body: "change" });

async function failureOf(promise: Promise<unknown>): Promise<HttpFailure> {
  const error = await promise.then(() => undefined, (error) => error);
  assert(error instanceof HttpFailure, `no HttpFailure but ${error}`);
  return error;
}

Deno.test("HttpClient keeps a connection for the next request, and opens more where some are under way", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target);
  for (const path of ["/a", "/b", "/c"]) {
    assert.equal(await readText(await client.request(get(path))), path);
  }
  assert.equal(server.connections, 1);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.rule = () => promise.then(() => undefined);
  const replies = ["/d", "/e", "/f"].map((path) =>
    client.request(get(path)).then((reply) => readText(reply))
  );
  await until(() => server.requests.length === 6, "all three requests");
  resolve();
  assert.deepEqual(await Promise.all(replies), ["/d", "/e", "/f"]);
  assert.equal(server.connections, 3);
});

Deno.test("HttpClient asks once more over a new connection for what changes nothing, however many kept ones are dead", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.rule = () => promise.then(() => undefined);
  const first = ["/a", "/b", "/c"].map((path) => client.request(get(path)).then((reply) => readText(reply)));
  await until(() => server.requests.length === 3, "three connections");
  resolve();
  await Promise.all(first);
  server.rule = ({ connection }) => connection <= 3 ? { hangUp: true } : undefined;
  assert.equal(await readText(await client.request(get("/d"))), "/d");
  assert.equal(server.connections, 4);
});

Deno.test("HttpClient never sends twice what may have acted, and says that nobody knows", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target);
  await readText(await client.request(get("/a")));
  server.rule = () => ({ hangUp: true });
  const failure = await failureOf(client.request(change("/power-off")));
  assert.deepEqual([failure.sent, failure.outcome, failure.kind], [true, "unknown", "connection"]);
  assert.equal(server.requests.filter(({ path }) => path === "/power-off").length, 1);
  // On a new connection it is no other.
  const again = await failureOf(client.request(change("/reset")));
  assert.equal(again.outcome, "unknown");
  assert.equal(server.requests.filter(({ path }) => path === "/reset").length, 1);
  server.rule = () => undefined;
  assert.equal(await readText(await client.request(change("/on"))), "/on");
});

Deno.test("HttpClient tells of a host that does not listen that nothing was sent", async () => {
  const server = new HttpFaultServer();
  const { target } = server;
  await server[Symbol.asyncDispose]();
  using client = new HttpClient(target);
  const failure = await failureOf(client.request(change("/a")));
  assert.deepEqual([failure.outcome, failure.message], ["not-sent", "nobody listens"]);
});

Deno.test("HttpClient gives a connection up that the server closes with its answer, or that has served its number", async () => {
  await using server = new HttpFaultServer();
  // As vboxwebsrv after a fault, and after 100 requests.
  server.rule = ({ path }) =>
    path === "/fault" ? { status: 500, headers: { connection: "close" }, body: "fault" } : undefined;
  using client = new HttpClient({ ...server.target, requestsPerConnection: 3 });
  assert.equal((await client.request(change("/fault"))).status, 500);
  for (let at = 0; at < 7; at++) await readText(await client.request(change(`/${at}`)));
  assert.deepEqual(server.requests.map(({ connection }) => connection), [1, 2, 2, 2, 3, 3, 3, 4]);
});

Deno.test("HttpClient has as many connections as it may, and lets requests wait for one", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient({ ...server.target, connections: 2 });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.rule = () => promise.then(() => undefined);
  const paths = ["/1", "/2", "/3", "/4"];
  const replies = paths.map((path) => client.request(get(path)).then((reply) => readText(reply)));
  const cut = new AbortController();
  const waiting = client.request(get("/never", { signal: cut.signal }));
  await until(() => server.requests.length === 2, "two requests");
  const reason = new Error("enough");
  cut.abort(reason);
  await assert.rejects(waiting, (error) => error === reason);
  resolve();
  assert.deepEqual(await Promise.all(replies), paths);
  assert.equal(server.connections, 2);
  assert(!server.requests.some(({ path }) => path === "/never"));
});

Deno.test("a pinned HttpClient has one connection, one request at a time, and ends with it", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target, { pinned: true });
  const paths = ["/1", "/2", "/3"];
  const replies = paths.map((path) => client.request(get(path)).then((reply) => readText(reply)));
  assert.deepEqual(await Promise.all(replies), paths);
  assert.equal(server.connections, 1);
  server.rule = () => ({ hangUp: true });
  assert.equal((await failureOf(client.request(get("/4")))).outcome, "unknown");
  server.rule = () => undefined;
  const ended = await failureOf(client.request(get("/5")));
  assert.deepEqual([ended.outcome, ended.message], ["not-sent", "the connection has ended"]);
  assert.equal(server.connections, 1);
});

Deno.test("HttpClient ends all that is under way when it is disposed of, a connection that is being opened too", async () => {
  await using server = new HttpFaultServer();
  // It takes connections, and says nothing as a proxy.
  server.rule = () => ({ silent: true });
  const client = new HttpClient(server.target);
  const asked = client.request(get("/a"));
  await until(() => server.requests.length === 1, "the request");
  const proxy = { type: "http", host: "127.0.0.1", port: server.port } as const;
  const other = new HttpClient({ host: "203.0.113.1", port: 1, proxy, connectMs: 600_000 });
  const opening = other.request(get("/b"));
  await until(() => server.requests.length === 2, "the question to the proxy");
  client[Symbol.dispose]();
  other[Symbol.dispose]();
  const failure = await failureOf(asked);
  assert.deepEqual([failure.kind, failure.outcome], ["closed", "unknown"]);
  const unsent = await failureOf(opening);
  assert.deepEqual([unsent.kind, unsent.outcome], ["closed", "not-sent"]);
  await until(() => server.open === 0, "both connections to be closed");
  assert.equal((await failureOf(client.request(get("/c")))).outcome, "not-sent");
});
