import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  BasicLogin,
  DigestLogin,
  HttpClient,
  type HttpReply,
  type HttpRequest,
  readText,
  SharedLogin,
  TokenLogin,
} from "../../../drivers/_http/mod.ts";
import { type HttpAction, HttpFaultServer, type SeenRequest } from "../../hosts/http_fault_server.ts";
import { until } from "../../hosts/until.ts";

const get = (path: string): HttpRequest => ({ method: "GET", path });
const refused = (challenge: string | readonly string[]): HttpReply => ({
  status: 401,
  headers: { "www-authenticate": typeof challenge === "string" ? challenge : [...challenge] },
  body: (async function* () {})(),
  cancel: () => {},
});

Deno.test("BasicLogin sends a name and password in UTF-8, takes no name with a colon, and shows neither", async () => {
  await using server = new HttpFaultServer();
  server.rule = () => ({ status: 401 });
  const login = new BasicLogin("Ada", "pässwörd:1");
  using client = new HttpClient(server.target, { login });
  assert.equal((await client.request(get("/"))).status, 401);
  assert.equal(server.requests.length, 1);
  // printf 'Ada:pässwörd:1' | base64
  assert.equal(server.requests[0]!.headers["authorization"], "Basic QWRhOnDDpHNzd8O2cmQ6MQ==");
  const shown = Deno.inspect([login, client], { depth: 9, showHidden: true });
  assert(!/pässwörd|QWRhOn/.test(shown), shown);
  assert.throws(
    () => new BasicLogin("a:b", "hunter2"),
    (error) => error instanceof TypeError && !Deno.inspect(error).includes("hunter2"),
  );
});

Deno.test("DigestLogin proves what RFC 7616 has as examples", async () => {
  const cases = [{
    ...{ username: "Mufasa", shown: "Mufasa", password: "Circle of Life", path: "/dir/index.html" },
    cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    challenge: [
      'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, ' +
      'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
    ],
    response: "8ca523f5e9506fed4657c9700eebdbec",
  }, {
    ...{ username: "Mufasa", shown: "Mufasa", password: "Circle of Life", path: "/dir/index.html" },
    cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    // The stronger one of both, whatever stands before, between and behind them.
    challenge: [
      'Negotiate, Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, ' +
      'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"' +
      ', Basic realm="x, Digest nonce=1"',
      'Digest realm="http-auth@example.org", nonce="1", qop="auth"',
    ],
    response: "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
  }, {
    ...{ username: "Jäsøn Doe", password: "Secret, or not?", path: "/doe.json" },
    cnonce: "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
    challenge: [
      'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, charset=UTF-8, userhash=true, ' +
      'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS"',
    ],
    // As corrected by the RFC's erratum 4897.
    shown: "793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b",
    response: "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5",
  }];
  for (const { username, password, path, cnonce, challenge, response, shown } of cases) {
    const login = new DigestLogin(username, password, () => cnonce);
    assert.deepEqual(await login.headers(get(path)), {});
    assert.equal(login.renew(refused(challenge), {}), true);
    const { authorization = "" } = await login.headers(get(path));
    assert(authorization.includes(`response="${response}"`), authorization);
    assert(authorization.includes(`username="${shown}"`), authorization);
    assert(authorization.includes("qop=auth, nc=00000001,"), authorization);
    assert((await login.headers(get(path)))["authorization"]!.includes("nc=00000002,"));
  }
});

Deno.test("DigestLogin takes no challenge that it can't meet", () => {
  const login = new DigestLogin("x", "y");
  for (
    const challenge of [
      "",
      "Basic realm=x",
      'Digest realm="x"',
      'Digest realm="x", nonce="y", algorithm=SHA-3',
      'Digest realm="x", nonce="y", algorithm=toString',
      'Digest realm="x", nonce="y", qop="auth-int"',
      'Digest realm="x, nonce="y',
      `Digest ${'"\\'.repeat(50_000)}`,
    ]
  ) {
    assert.equal(login.renew(refused(challenge), {}), false, challenge.slice(0, 50));
  }
});

Deno.test("DigestLogin gives up where the first proof of all is refused, and not where a later or a stale one is", async () => {
  const challenge = (nonce: string, more = "") => refused(`Digest realm="x", nonce="${nonce}"${more}`);
  const login = new DigestLogin("x", "y");
  assert(login.renew(challenge("1"), {}));
  assert(!login.renew(challenge("2"), await login.headers(get("/"))));
  assert.deepEqual(await login.headers(get("/")), {});
  assert(login.renew(challenge("3"), {}));
  assert(login.renew(challenge("4", ", stale=TRUE"), await login.headers(get("/"))));
  await login.headers(get("/"));
  assert(login.renew(challenge("5"), await login.headers(get("/"))));
});

/** A server's side of Digest with MD5, written to RFC 7616 by itself. */
class DigestServer {
  nonce = "first";
  stale = true;
  readonly counts: string[] = [];

  take({ method, path, headers }: SeenRequest): HttpAction | undefined {
    const given = new Map(
      [...(headers["authorization"] ?? "").matchAll(/(\w+)="?([^",]*)"?/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
    const md5 = (text: string) => createHash("md5").update(text).digest("hex");
    const [first, second] = [md5("Ada:here:hunter2"), md5(`${method}:${path}`)];
    const [nonce, nc, cnonce] = [given.get("nonce"), given.get("nc"), given.get("cnonce")];
    const wanted = md5(`${first}:${nonce}:${nc}:${cnonce}:auth:${second}`);
    const right = given.get("response") === wanted;
    if (right && nonce === this.nonce) {
      this.counts.push(nc!);
      return undefined;
    }
    const stale = right && this.stale ? ", stale=true" : "";
    return {
      status: 401,
      headers: { "www-authenticate": `Digest realm="here", nonce="${this.nonce}", qop="auth"${stale}` },
    };
  }
}

Deno.test("a client with DigestLogin is challenged once, counts up, and meets a new challenge when the old one is too old", async () => {
  await using server = new HttpFaultServer();
  const side = new DigestServer();
  server.rule = (request) => side.take(request);
  using client = new HttpClient(server.target, { login: new DigestLogin("Ada", "hunter2") });
  for (const path of ["/a", "/b?x=1"]) {
    assert.equal(await readText(await client.request({ method: "POST", path, body: "change" })), path);
  }
  assert.deepEqual(server.requests.map(({ path }) => path), ["/a", "/a", "/b?x=1"]);
  // A host that says so, and one that only gives another number.
  for (const stale of [true, false]) {
    Object.assign(side, { nonce: `next ${stale}`, stale });
    assert.equal(await readText(await client.request(get("/c"))), "/c");
  }
  assert.deepEqual(side.counts, ["00000001", "00000002", "00000001", "00000001"]);
  assert.equal(server.connections, 1);
});

Deno.test("a client with a wrong password tries it once, and shows it nowhere", async () => {
  await using server = new HttpFaultServer();
  const side = new DigestServer();
  server.rule = (request) => side.take(request);
  const login = new DigestLogin("Ada", "wrong-hunter3");
  using client = new HttpClient(server.target, { login });
  for (const path of ["/a", "/b", "/c"]) assert.equal((await client.request(get(path))).status, 401);
  const proofs = server.requests.map(({ path, headers }) => `${path} ${"authorization" in headers}`);
  assert.deepEqual(proofs, ["/a false", "/a true", "/b false", "/b true", "/c false", "/c true"]);
  assert(!server.requests.some((request) => Deno.inspect(request).includes("hunter3")));
  assert(!Deno.inspect([client, login], { depth: 9, showHidden: true }).includes("hunter3"));
});

/** A host that gives tokens, as HMC's and XAPI's do. */
function tokenHost(server: HttpFaultServer) {
  const state = { logins: 0, good: "", open: Promise.resolve() };
  server.rule = async ({ path, headers }) => {
    if (path !== "/login") return headers["x-session"] === state.good ? undefined : { status: 401 };
    await state.open;
    state.good = `token ${++state.logins}`;
    return { body: state.good };
  };
  const login = new TokenLogin({
    login: async () => {
      using own = new HttpClient(server.target);
      return { "x-session": await readText(await own.request({ method: "PUT", path: "/login" })) };
    },
  });
  return { state, login };
}

Deno.test("TokenLogin logs in once for all who need it, and once more when the token has expired", async () => {
  await using server = new HttpFaultServer();
  const { state, login } = tokenHost(server);
  using client = new HttpClient(server.target, { login });
  const all = async (...paths: readonly string[]) =>
    await Promise.all(paths.map(async (path) => readText(await client.request(get(path)))));
  assert.deepEqual(await all("/a", "/b", "/c"), ["/a", "/b", "/c"]);
  assert.equal(state.logins, 1);
  state.good = "another";
  assert.deepEqual(await all("/d", "/e", "/f", "/g"), ["/d", "/e", "/f", "/g"]);
  assert.equal(state.logins, 2);
  // A host that takes no token at all is asked twice and not for ever.
  const rule = server.rule;
  server.rule = (request) => request.path === "/login" ? rule(request) : { status: 401 };
  const before = server.requests.length;
  assert.equal((await client.request(get("/h"))).status, 401);
  assert.deepEqual(server.requests.slice(before).map(({ path }) => path), ["/h", "/login", "/h"]);
  // A stream is gone once it has been sent.
  const body = new Blob(["once"]).stream();
  assert.equal((await client.request({ method: "PUT", path: "/i", body })).status, 401);
  assert.equal(server.requests.filter(({ path }) => path === "/i").length, 1);
});

Deno.test("who gives up waiting for a login leaves it to the others", async () => {
  await using server = new HttpFaultServer();
  const { state, login } = tokenHost(server);
  const { promise, resolve } = Promise.withResolvers<void>();
  state.open = promise;
  using client = new HttpClient(server.target, { login });
  const reason = new Error("enough");
  const cut = new AbortController();
  const first = client.request({ ...get("/a"), signal: cut.signal });
  const second = client.request(get("/b"));
  await until(() => server.requests.length === 1, "the login");
  cut.abort(reason);
  await assert.rejects(first, (error) => error === reason);
  resolve();
  assert.equal(await readText(await second), "/b");
  assert.equal(state.logins, 1);
});

Deno.test("SharedLogin tries again after a login that failed, and tells all who waited for it", async () => {
  let logins = 0;
  const login = new SharedLogin(async () => {
    await Promise.resolve();
    if (++logins === 1) throw new Error("refused");
    return `session ${logins}`;
  });
  const both = await Promise.allSettled([login.session(), login.session()]);
  assert.deepEqual(both.map(({ status }) => status), ["rejected", "rejected"]);
  assert.equal(await login.session(), "session 2");
  assert.equal(await login.renew(0), "session 2");
  assert.deepEqual(await Promise.all([login.renew(1), login.renew(1)]), ["session 3", "session 3"]);
  assert.deepEqual([logins, login.generation, login.current], [3, 2, "session 3"]);
});
