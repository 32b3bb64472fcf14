import assert from "node:assert/strict";
import type { ConnectOptions, DriverConnection } from "../../../../core/contract/driver.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { HANDSHAKE, type Received, type Rule, ScriptedServer } from "./_scripted_server.ts";

const AUTH = { username: "alice", password: "secret" };

const open = (
  server: ScriptedServer,
  params = "",
  options: ConnectOptions = {},
): Promise<DriverConnection> => {
  const uri = server.uri + params.replace("&", server.uri.includes("?") ? "&" : "?");
  return libvirt.open(parseUri(uri), { auth: AUTH, keepalive: false, timeoutMs: 20_000, ...options });
};

/** A daemon that asks for these, and answers a login with these rules. */
function daemon(
  types: readonly number[],
  rules: Readonly<Record<string, Rule>> = {},
  transport?: "tcp",
): Promise<ScriptedServer> {
  return ScriptedServer.start(
    { ...HANDSHAKE, AUTH_LIST: (call) => call.reply({ types }), ...rules },
    transport,
  );
}

const offers = (mechlist: string): Rule => (call: Received) => call.reply({ mechlist });
const says = (data: string, complete = 0): Rule => (call: Received) => call.reply({ complete, nil: 0, data });
const PLAIN = { AUTH_SASL_INIT: offers("PLAIN") };

Deno.test("authenticate() does what the daemon asks for first, and what the URI chooses of it", async () => {
  const samples: readonly (readonly [readonly number[], string, readonly string[]])[] = [
    [[], "", []],
    [[0], "", []],
    [[2], "", ["AUTH_POLKIT"]],
    [[2, 1], "", ["AUTH_POLKIT"]],
    [[1, 2], "", ["AUTH_SASL_INIT", "AUTH_SASL_START"]],
    [[2, 1], "&auth=sasl", ["AUTH_SASL_INIT", "AUTH_SASL_START"]],
    [[2, 1], "&auth=SASL.plain", ["AUTH_SASL_INIT", "AUTH_SASL_START"]],
    [[1, 2], "&auth=polkit", ["AUTH_POLKIT"]],
    [[9, 2], "", ["AUTH_POLKIT"]],
    [[], "&auth=sasl", []],
  ];
  for (const [types, params, wanted] of samples) {
    await using server = await daemon(types, {
      ...PLAIN,
      AUTH_POLKIT: (call) => call.reply({ complete: 1 }),
      AUTH_SASL_START: says("", 1),
    });
    await using _connection = await open(server, params);
    assert.deepEqual(server.names.filter((name) => /AUTH_[PS]/.test(name)), wanted, `${types} ${params}`);
  }
});

Deno.test("authenticate() says what a daemon asks for if it can't do that", async () => {
  const samples: readonly (readonly [readonly number[], string, RegExp])[] = [
    [[7], "", /it asks for unknown-7$/],
    [[2], "&auth=sasl", /wanted a daemon that asks for sasl: it asks for polkit/],
    [[1], "&auth=magic", /wanted auth=sasl, sasl\.MECHANISM or polkit: "magic"/],
  ];
  for (const [types, params, message] of samples) {
    await using server = await daemon(types);
    await assert.rejects(open(server, params), { code: "AUTH_UNAVAILABLE", message });
  }
});

Deno.test("authenticate() sends no password where others could read it", async () => {
  for (const params of ["", "&auth=sasl.PLAIN", "&auth=sasl.SCRAM-SHA-256"]) {
    await using server = await daemon([1], { AUTH_SASL_INIT: offers("PLAIN SCRAM-SHA-256") }, "tcp");
    const message =
      /wanted DIGEST-MD5, which brings its own, or a transport that has it \(\+tls, \+ssh, \+unix\)/;
    await assert.rejects(open(server, params), { code: "AUTH_UNAVAILABLE", message });
    assert(!server.names.includes("AUTH_SASL_START"));
  }
});

Deno.test("authenticate() takes the strongest mechanism, however the host lists them", async () => {
  const samples: readonly (readonly [string, string])[] = [
    ["PLAIN DIGEST-MD5 SCRAM-SHA-1 SCRAM-SHA-256", "SCRAM-SHA-256"],
    ["SCRAM-SHA-1,DIGEST-MD5", "SCRAM-SHA-1"],
    ["GSSAPI ANONYMOUS  digest-md5", "DIGEST-MD5"],
    ["LOGIN PLAIN", "PLAIN"],
  ];
  for (const [mechlist, wanted] of samples) {
    await using server = await daemon([1], { AUTH_SASL_INIT: offers(mechlist) });
    const opening = open(server).catch((error) => error);
    const call = await server.next("AUTH_SASL_START");
    assert.equal((call.args as { mech: string }).mech, wanted);
    call.fail({ code: 45 });
    assert.equal((await opening).code, "AUTH_FAILED");
  }
  for (const mechlist of ["", "GSSAPI", "ANONYMOUS LOGIN", "\u0001 \u00ff", "X".repeat(100_000)]) {
    await using server = await daemon([1], { AUTH_SASL_INIT: offers(mechlist) });
    await assert.rejects(open(server), (error: Error & { code?: string }) => {
      assert.equal(error.code, "AUTH_UNAVAILABLE");
      assert(error.message.length < 300, error.message);
      return true;
    });
  }
});

Deno.test("authenticate() tells NULL from nothing", async () => {
  await using server = await daemon([1], { AUTH_SASL_INIT: offers("DIGEST-MD5") });
  const opening = open(server).catch((error) => error);
  const call = await server.next("AUTH_SASL_START");
  assert.deepEqual(call.args, { mech: "DIGEST-MD5", nil: 1, data: "" });
  call.reply({ complete: 0, nil: 1, data: "" });
  assert.match((await opening).message, /: nothing$/);
});

Deno.test("authenticate() ends a login that does not end, or ends too soon", async () => {
  const samples: readonly (readonly [Record<string, Rule>, RegExp])[] = [
    [{ ...PLAIN, AUTH_SASL_START: says(""), AUTH_SASL_STEP: says("") }, /no end$/],
    [{ ...PLAIN, AUTH_SASL_START: says("more") }, /the host says more/],
    [{ AUTH_SASL_INIT: offers("SCRAM-SHA-256"), AUTH_SASL_START: says("", 1) }, /another form/],
    [
      {
        AUTH_SASL_INIT: offers("DIGEST-MD5"),
        AUTH_SASL_START: says('nonce="a",algorithm=md5-sess,realm="here"', 1),
      },
      /an end before the host has proved itself/,
    ],
  ];
  for (const [rules, message] of samples) {
    await using server = await daemon([1], rules);
    await assert.rejects(open(server), { name: "VirtError", code: "AUTH_FAILED", message });
    await server.gone();
  }
});

Deno.test("authenticate() asks the callback once, and only for what is missing", async () => {
  await using server = await daemon([1], {
    AUTH_SASL_INIT: offers("DIGEST-MD5"),
    AUTH_SASL_START: says('nonce="a",algorithm=md5-sess,realm="one",realm="two",charset=utf-8'),
  });
  const asked: unknown[] = [];
  const auth = (request: unknown) => {
    asked.push(request);
    return { password: "secret", username: "bob", realm: "two" };
  };
  const opening = open(server, "", { auth }).catch((error) => error);
  const call = await server.next("AUTH_SASL_STEP");
  assert.match((call.args as { data: string }).data, /username="bob",realm="two"/);
  call.fail({ code: 45 });
  await opening;
  assert.deepEqual(asked, [{
    mechanism: "DIGEST-MD5",
    host: "localhost",
    realms: ["one", "two"],
    prompts: [
      { name: "username", prompt: "User name for localhost", secret: false },
      { name: "password", prompt: "Password for localhost", secret: true },
      { name: "realm", prompt: "Realm on localhost", secret: false, preset: "one" },
    ],
  }]);
});

Deno.test("authenticate() hands on what the callback throws, and does not wait for it beyond the signal", async () => {
  await using server = await daemon([1], PLAIN);
  const trouble = new Error("nobody at the keyboard");
  await assert.rejects(open(server, "", { auth: () => Promise.reject(trouble) }), trouble);
  const stopped = new AbortController();
  const auth = () => {
    stopped.abort(new Error("enough"));
    return new Promise<never>(() => {});
  };
  await assert.rejects(open(server, "", { auth, signal: stopped.signal }), /enough/);
  const slow = open(server, "", { auth: () => new Promise<never>(() => {}), timeoutMs: 50 });
  await assert.rejects(slow, { code: "OPERATION_TIMEOUT" });
  for (const answer of ["secret", 5, null, { password: 5 }]) {
    const wrong = open(server, "", { auth: () => answer as never });
    await assert.rejects(
      wrong,
      (error: Error) => error instanceof TypeError && !error.message.includes("secret"),
    );
  }
});

Deno.test("libvirt.open() takes no other auth than credentials or a function, before anything is sent", async () => {
  await using server = await daemon([0]);
  for (const auth of ["secret", 5, null, { username: 5 }, { password: ["secret"] }, { realm: {} }]) {
    await assert.rejects(
      open(server, "", { auth: auth as never }),
      (error: Error) => error instanceof TypeError && !Deno.inspect(error).includes("secret"),
    );
  }
  assert.deepEqual(server.names, []);
});
