import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { Denovirtd, type DenovirtdOptions, type LoginUsers } from "@denovirt/denovirt/daemon";
import { loginMechanisms, ScramLogin } from "../../daemon/scram_login.ts";
import { ServedDaemon } from "./_served.ts";

const utf8 = new TextEncoder();

/** What a client of SCRAM-SHA-256 proves that it knows this password with. */
async function proof(password: string, first: string, challenge: string, last: string): Promise<string> {
  const [, salt, rounds] = /,s=([^,]+),i=(\d+)$/.exec(challenge)!;
  const raw = await crypto.subtle.importKey("raw", utf8.encode(password), "PBKDF2", false, ["deriveBits"]);
  const salted = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: Uint8Array.fromBase64(salt!), iterations: Number(rounds) },
    raw,
    256,
  );
  const hmac = async (key: BufferSource, text: string) => {
    const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
    ]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", imported, utf8.encode(text)));
  };
  const key = await hmac(salted, "Client Key");
  const stored = await crypto.subtle.digest("SHA-256", key);
  const signature = await hmac(stored, `${first},${challenge},${last}`);
  return key.map((byte, index) => byte ^ signature[index]!).toBase64();
}

/** Logs in as a client that knows this password would; whether it got in. */
async function logsIn(users: LoginUsers, username: string, password: string): Promise<boolean> {
  const login = new ScramLogin("SCRAM-SHA-256", users);
  const first = `n=${username},r=abc`;
  const challenge = (await login.next(`n,,${first}`)).text;
  const last = `c=biws,${/^r=[^,]+/.exec(challenge)![0]}`;
  try {
    return (await login.next(`${last},p=${await proof(password, first, challenge, last)}`)).complete;
  } catch {
    return false;
  }
}

Deno.test("Only a text that is not empty is a password: what else users may give lets nobody in", async () => {
  assert.equal(await logsIn({ alice: "secret" }, "alice", "secret"), true);
  assert.equal(await logsIn(() => Promise.resolve("secret"), "alice", "secret"), true);
  assert.equal(await logsIn({ alice: "secret" }, "alice", ""), false);
  const found: readonly unknown[] = [
    undefined,
    null,
    "",
    0,
    1234,
    false,
    true,
    [],
    ["secret"],
    {},
    () => "secret",
  ];
  for (const value of found) {
    // What an encoder makes of them.
    for (const password of ["", String(value), "secret"]) {
      const said = `${String(value)}, for "${password}"`;
      assert.equal(await logsIn((() => value) as never, "alice", password), false, said);
      assert.equal(await logsIn((() => Promise.resolve(value)) as never, "alice", password), false, said);
      assert.equal(await logsIn({ alice: value } as never, "alice", password), false, said);
    }
  }
  assert.equal(await logsIn(() => Promise.reject(new Error("the directory is down")), "alice", ""), false);
  assert.equal(await logsIn({ alice: "secret" }, "toString", ""), false);
});

Deno.test("denovirtd lets nobody in whose name its users do not know, by any mechanism", async () => {
  await using served = await ServedDaemon.start({ auth: { users: (() => null) as never } });
  for (const mechanism of loginMechanisms) {
    const uri = `${served.uri}&auth=sasl.${mechanism}`;
    for (const password of ["", "null", "undefined"]) {
      await assert.rejects(connect(uri, { auth: { username: "mallory", password } }), {
        code: "AUTH_FAILED",
      });
    }
  }
});

Deno.test("Denovirtd.start() refuses whatever leaves it in doubt who may come", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  const users = { alice: "secret" };
  const connection = { name: "test:///default", open: () => Promise.reject(new Error("not opened")) };
  const doubtful: readonly Readonly<Record<string, unknown>>[] = [
    // Logins that are meant, and would not be asked for.
    { auth: undefined },
    { auth: null },
    { auth: true },
    { auth: "alice:secret" },
    { auth: [users] },
    { auth: {} },
    { auth: { users: undefined } },
    { auth: { users: null } },
    { auth: { users: false } },
    { auth: { Users: users } },
    { auth: { users, required: false } },
    { authentication: { users } },
    { Auth: { users } },
    // Users that are none, or others than are meant.
    { auth: { users: {} } },
    { auth: { users: "secret" } },
    { auth: { users: ["secret"] } },
    { auth: { users: new Map([["alice", "secret"]]) } },
    { auth: { users: { alice: "" } } },
    { auth: { users: { alice: undefined } } },
    { auth: { users: { alice: null } } },
    { auth: { users: { alice: 1234 } } },
    { auth: { users: { alice: "secret", bob: "" } } },
    // Certificates of clients, which are not asked for.
    { tls: { cert: "c", key: "k", ca: "ca" } },
    { tls: null },
    { tls: true },
    { tls: { cert: "c" } },
    { tls: { cert: "", key: "k" } },
    { tls: { cert: "c", key: 5 } },
    // Bounds that would not be kept.
    { limits: null },
    { limits: 5 },
    { limits: [5] },
    { limits: { client: 5 } },
    { keepalive: null },
    { keepalive: true },
    { keepalive: { interval: 5 } },
    { graceMs: "5000" },
    { graceMs: null },
    { metrics: null },
    { metrics: true },
    { metrics: "9000" },
    { metricsHosts: ["metrics.example"] },
    { metrics: 0, metricsHosts: "metrics.example" },
    { metrics: 0, metricsHosts: [5] },
    { metrics: 0, metricsHosts: ["a b"] },
    { metrics: 0, metricsHosts: [""] },
    { logger: "info" },
    { drivers: {} },
    { readonly: true },
    { listen: undefined },
    { listen: `unix:${dir}/other` },
    { listen: [5] },
    { uris: undefined },
    { uris: "test:///default" },
    { uris: [undefined] },
    { uris: [{ name: "test:///default" }] },
    { uris: [{ open: connection.open }] },
  ];
  try {
    const start = (options: Readonly<Record<string, unknown>>) =>
      Denovirtd.start({ listen: [`unix:${dir}/sock`], uris: [connection], ...options } as DenovirtdOptions);
    const started: string[] = [];
    for (const options of doubtful) {
      try {
        await (await start(options)).stop();
        started.push(JSON.stringify(options, (_, value) => value === undefined ? "undefined" : value));
      } catch (error) {
        assert(error instanceof TypeError, `${JSON.stringify(options)}: ${error}`);
        // Of the daemon, not of what it stumbled over.
        assert.match(error.message, /^Cannot (start denovirtd|listen|answer)\b.*wanted/, error.message);
        assert.doesNotMatch(error.message, /secret|1234/);
      }
    }
    assert.deepEqual(started, []);
    for (
      const options of [
        { graceMs: NaN },
        { graceMs: -1 },
        { metrics: NaN },
        { metrics: -1 },
        { metrics: 65536 },
        { metrics: 0.5 },
        { keepalive: { intervalMs: Infinity } },
        { limits: { clients: Infinity } },
      ]
    ) {
      await assert.rejects(start(options), RangeError, JSON.stringify(options));
    }
    await assert.rejects(Denovirtd.start(undefined as never), TypeError);
    // What is of its form starts, also by an object without a prototype.
    for (const given of [users, Object.assign(Object.create(null), users), () => undefined]) {
      await (await start({ auth: { users: given }, graceMs: 0, metrics: undefined, logger: undefined }))
        .stop();
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("A logger that fails, at once or later, stops nobody", async () => {
  for (
    const logger of [() => Promise.reject(new Error("the log is full")), () => {
      throw new Error("the log is full");
    }]
  ) {
    await using served = await ServedDaemon.start({ logger });
    await using connection = await connect(served.uri);
    assert.equal((await connection.domains.list()).length, 1);
  }
});

Deno.test("Denovirtd.start() leaves nothing open where one of what it keeps open can't be", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  let [opened, disposed] = [0, 0];
  const kept = (name: string, open: () => Promise<never>) => ({ name, kept: true, open });
  try {
    await assert.rejects(
      Denovirtd.start({
        listen: [`unix:${dir}/sock`],
        uris: [
          kept("test:///one", () => {
            opened++;
            return Promise.resolve(
              { [Symbol.asyncDispose]: () => Promise.resolve(void disposed++) } as never,
            );
          }),
          kept("test:///two", () => Promise.reject(new Error("the host is down"))),
        ],
      }),
      { message: "the host is down" },
    );
    assert.deepEqual([opened, disposed], [1, 1]);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
