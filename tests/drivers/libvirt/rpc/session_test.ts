import assert from "node:assert/strict";
import type { ConnectOptions, DriverConnection } from "../../../../core/contract/driver.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { remoteName } from "../../../../drivers/libvirt/rpc/session.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { HANDSHAKE, type Rule, ScriptedServer } from "./_scripted_server.ts";

const open = (server: ScriptedServer, options: ConnectOptions = {}): Promise<DriverConnection> =>
  libvirt.open(parseUri(server.uri), options);

Deno.test("remoteName() is the URI without what is the client's", () => {
  const cases: [string, string][] = [
    ["qemu:///system", "qemu:///system"],
    ["qemu+unix:///system?socket=/run/x&mode=direct", "qemu:///system"],
    ["qemu+tcp://user@host:1234/system", "qemu:///system"],
    [
      "qemu+unix:///session?no_verify=1&SOCKET=/x&AuthFile=/y&extra=a%20b&pkipath=/z",
      "qemu:///session?extra=a%20b",
    ],
    ["test+unix:///default", "test:///default"],
    ["test+tcp://host/path%20with%20space/node.xml", "test:///path%20with%20space/node.xml"],
    ["test+unix:///a%3Fb%23c%25d", "test:///a%3Fb%23c%25d"],
    ["remote:///", ""],
    ["remote+unix:///?socket=/x", ""],
    ["remote+tcp://host/?name=xen:///", "xen:///"],
    ["qemu+tcp://host/system?name=", ""],
  ];
  for (const [uri, name] of cases) assert.equal(remoteName(parseUri(uri)), name, uri);
});

/** A daemon is asked to watch us only where it would not learn of our end from its own kernel. */
const OPENING = {
  unix: ["AUTH_LIST", "CONNECT_OPEN"],
  tcp: ["AUTH_LIST", "CONNECT_SUPPORTS_FEATURE", "CONNECT_OPEN"],
} as const;

for (const transport of ["unix", "tcp"] as const) {
  Deno.test(`libvirt.open() over ${transport} opens, and closes when disposed`, async () => {
    const opened: unknown[] = [];
    const rules: Record<string, Rule> = {
      ...HANDSHAKE,
      CONNECT_OPEN: (call) => {
        opened.push(call.args);
        call.reply();
      },
    };
    await using server = await ScriptedServer.start(rules, transport);
    const connection = await open(server, { readonly: true });
    assert.deepEqual(opened, [{ name: "test:///default", flags: 1 }]);
    assert.equal(connection.driver, "test");
    await connection[Symbol.asyncDispose]();
    assert.deepEqual(await connection.closed, { reason: "client" });
    await connection[Symbol.asyncDispose]();
    assert.deepEqual(server.names, [...OPENING[transport], "CONNECT_CLOSE"]);
  });

  Deno.test(`libvirt.open() over ${transport} watches the peer, and ends by its silence`, async () => {
    await using server = await ScriptedServer.start(HANDSHAKE, transport);
    await using connection = await open(server, { keepalive: { intervalMs: 50, count: 2 } });
    // Keepalive's own timer keeps no program running.
    const guard = setTimeout(() => {}, 30_000);
    assert.equal((await connection.closed).reason, "keepalive");
    clearTimeout(guard);
    assert.deepEqual(server.names, [...OPENING[transport], "KEEPALIVE_PING", "KEEPALIVE_PING"]);
  });
}

Deno.test("libvirt.open() with keepalive: false does not ask, and is not watched", async () => {
  await using server = await ScriptedServer.start(HANDSHAKE, "tcp");
  await using _connection = await open(server, { keepalive: false });
  assert.deepEqual(server.names, ["AUTH_LIST", "CONNECT_OPEN"]);
});

Deno.test("libvirt.open() takes a daemon that knows no keepalive", async () => {
  for (
    const rule of [
      (call) => call.fail({ code: 3 }),
      (call) => call.reply({ supported: 0 }),
    ] as Rule[]
  ) {
    const rules = { ...HANDSHAKE, CONNECT_SUPPORTS_FEATURE: rule };
    await using server = await ScriptedServer.start(rules, "tcp");
    await using _connection = await open(server, { keepalive: { intervalMs: 1, count: 1 } });
    assert.equal(server.names.includes("CONNECT_OPEN"), true);
  }
});

Deno.test("libvirt.open() lets polkit decide where the daemon wants it", async () => {
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    AUTH_LIST: (call) => call.reply({ types: [2] }),
    AUTH_POLKIT: (call) => call.reply({ complete: 1 }),
  });
  await using _connection = await open(server);
  assert.deepEqual(server.names.slice(0, 2), ["AUTH_LIST", "AUTH_POLKIT"]);
});

Deno.test("libvirt.open() rejects with the daemon's word when polkit refuses", async () => {
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    AUTH_LIST: (call) => call.reply({ types: [2] }),
    AUTH_POLKIT: (call) => call.fail({ code: 45, domain: 7, message: "access denied by policy" }),
  });
  await assert.rejects(open(server), {
    code: "AUTH_FAILED",
    outcome: "refused",
    message: /denied by policy/,
  });
  await server.gone();
  assert.equal(server.names.includes("CONNECT_OPEN"), false);
});

Deno.test("libvirt.open() prefers no authentication, and names what it can't do", async () => {
  await using free = await ScriptedServer.start({
    ...HANDSHAKE,
    AUTH_LIST: (call) => call.reply({ types: [1, 2, 0] }),
  });
  await using _connection = await open(free);
  assert.equal(free.names.includes("AUTH_POLKIT"), false);

  await using strict = await ScriptedServer.start({
    ...HANDSHAKE,
    AUTH_LIST: (call) => call.reply({ types: [8, 9] }),
  });
  await assert.rejects(open(strict), { code: "AUTH_UNAVAILABLE", message: /asks for unknown-8, unknown-9$/ });
  await strict.gone();
});

Deno.test("libvirt.open() rejects with the daemon's error when it can't open, and leaves nothing open", async () => {
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    CONNECT_OPEN: (call) => call.fail({ code: 38, domain: 0, message: "no such driver" }),
  });
  await assert.rejects(open(server), { code: "SYSTEM_ERROR", outcome: "refused", message: "no such driver" });
  await server.gone();
});

for (const silent of ["AUTH_LIST", "AUTH_POLKIT", "CONNECT_SUPPORTS_FEATURE", "CONNECT_OPEN"]) {
  const rules: Record<string, Rule> = {
    ...HANDSHAKE,
    AUTH_LIST: (call) => call.reply({ types: [2] }),
    AUTH_POLKIT: (call) => call.reply({ complete: 1 }),
  };

  Deno.test(`libvirt.open() ends by signal or timeoutMs when nothing answers ${silent}`, async () => {
    await using server = await ScriptedServer.start({ ...rules, [silent]: () => {} }, "tcp");
    await assert.rejects(open(server, { timeoutMs: 30 }), {
      code: "OPERATION_TIMEOUT",
      message: `Cannot open "${server.uri}", wanted an answer within 30 ms: none came`,
    });
    await server.gone();
    const controller = new AbortController();
    const reason = new Error("enough");
    server.rules.set(silent, () => controller.abort(reason));
    await assert.rejects(open(server, { signal: controller.signal, timeoutMs: 100_000 }), reason);
    await server.gone();
  });

  Deno.test(`libvirt.open() rejects when the daemon closes at ${silent}`, async () => {
    const closing: Rule = (call) => void call.peer.close();
    await using server = await ScriptedServer.start({ ...rules, [silent]: closing }, "tcp");
    await assert.rejects(open(server, { timeoutMs: 100_000 }), { code: "RPC", outcome: "unknown" });
    await server.gone();
  });
}

Deno.test("libvirt.open() bounds all of opening together by timeoutMs", async () => {
  // Each answer comes in time by itself.
  const pauses: Promise<void>[] = [];
  const late: Rule = (call) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    pauses.push(promise);
    setTimeout(() => {
      HANDSHAKE[call.name]!(call);
      resolve();
    }, 60);
  };
  await using server = await ScriptedServer.start({ ...HANDSHAKE, AUTH_LIST: late, CONNECT_OPEN: late });
  await assert.rejects(open(server, { timeoutMs: 90 }), { code: "OPERATION_TIMEOUT" });
  await server.gone();
  await Promise.all(pauses);
});

Deno.test("libvirt.open() refuses wrong options before it connects", async () => {
  await using server = await ScriptedServer.start(HANDSHAKE);
  for (
    const options of [
      { timeoutMs: -1 },
      { inFlight: { high: 0 } },
      { inFlight: { low: 1.5 } },
      { keepalive: { intervalMs: 0 } },
      { keepalive: { count: -1 } },
    ]
  ) {
    await assert.rejects(open(server, options), RangeError, JSON.stringify(options));
  }
  await assert.rejects(open(server, { signal: AbortSignal.abort(new Error("no")) }), { message: "no" });
  assert.equal(server.peers.length, 0);
});

Deno.test("libvirt.open() gives a connection whose closing does not wait for a silent host for ever", async () => {
  await using server = await ScriptedServer.start({ ...HANDSHAKE, CONNECT_CLOSE: () => {} });
  const connection = await open(server);
  await connection[Symbol.asyncDispose]();
  assert.deepEqual(await connection.closed, { reason: "client" });
});

Deno.test("libvirt.open() gives a connection that calls its end its own, even if the host closes first", async () => {
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    CONNECT_CLOSE: (call) => {
      call.reply();
      call.peer.close();
    },
  });
  for (let round = 0; round < 20; round++) {
    const connection = await open(server);
    await connection[Symbol.asyncDispose]();
    assert.deepEqual(await connection.closed, { reason: "client" });
  }
});
