import assert from "node:assert/strict";
import { connect, VirtError } from "../../../../mod.ts";
import { hypervisorEventTypes } from "../../../../events/mod.ts";
import { type InjectedEvent, testHost } from "../../../../drivers/test/testing/mod.ts";

const START_MS = Date.UTC(2023, 0, 16);

Deno.test("testHost() makes a host that connect() opens by its URI, as often as is wanted", async () => {
  await using host = testHost({ domains: 3 });
  await using one = await connect(host.uri);
  await using two = await connect(host.uri);
  assert.deepEqual((await one.domains.list()).map(({ name }) => name), ["vm1", "vm2", "vm3"]);
  await (await one.domains.get("vm2")).destroy();
  assert.deepEqual(await (await two.domains.get("vm2")).state(), { state: "shutoff", reason: "destroyed" });
  assert.equal(host.connections, 2);
  await two.close();
  assert.equal(host.connections, 1);
});

Deno.test("testHost() has libvirt's default world unless told, and the same things in every run", async () => {
  const uuids: string[] = [];
  for (const seed of [1, "1", 2]) {
    await using host = testHost({ seed });
    await using connection = await connect(host.uri);
    assert.deepEqual((await connection.domains.list()).map(({ name }) => name), ["test"]);
    const domain = await connection.domains.define(
      "<domain type='test'><name>a</name><memory>1024</memory><os><type>hvm</type></os></domain>",
    );
    uuids.push(domain.uuid);
  }
  assert.equal(uuids[0], uuids[1]);
  assert.notEqual(uuids[0], uuids[2]);
});

Deno.test("testHost() makes domains as told", async () => {
  await using host = testHost({
    domains: [
      { name: "a & b", state: "paused", memory: "2 GiB", vcpus: 3, autostart: true },
      { name: "off", state: "shutoff", uuid: "6ba7b810-9dad-11d1-80b4-00c04fd430c8", devices: "" },
      { name: "passing", persistent: false },
      "<domain type='test'><name>own</name><memory>2048</memory><os><type>hvm</type></os></domain>",
    ],
  });
  await using connection = await connect(host.uri);
  const paused = await connection.domains.get("a & b");
  const { state, memory, vcpus } = await paused.info();
  assert.deepEqual([state, memory, vcpus, await paused.autostart()], ["paused", 2 * 2 ** 30, 3, true]);
  assert.match(await paused.xml(), /<target dev='vda' bus='virtio'\/>/);
  const off = await connection.domains.get("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  assert.equal(off.name, "off");
  assert.equal((await off.info()).state, "shutoff");
  assert.equal(await (await connection.domains.get("passing")).isPersistent(), false);
  assert.equal((await (await connection.domains.get("own")).info()).memory, 2048 * 1024);
});

Deno.test("testHost() refuses what can't be", () => {
  assert.throws(() => testHost({ domains: -1 }), RangeError);
  assert.throws(() => testHost({ domains: [{ name: "x", state: "shutoff", persistent: false }] }), TypeError);
  assert.throws(() => testHost({ domains: [{ name: "x" }, { name: "x" }] }), VirtError);
  assert.throws(() => testHost({ keepCalls: -1 }), RangeError);
  assert.throws(() => testHost({ latency: "soon" }), RangeError);
  assert.throws(() => testHost({ clock: "real", time: new Date(0) }), TypeError);
  assert.throws(() => testHost({ time: new Date("never") }), RangeError);
  for (
    const rule of [
      { call: "domainCreate" },
      { afterwards: true, lose: "after" },
      { afterBytes: 1, hang: true },
    ] as const
  ) assert.throws(() => testHost({ rules: [rule] }), TypeError, JSON.stringify(rule));
  for (const number of [{ nth: 0 }, { times: 0 }, { nth: 1.5 }, { delay: -1 }]) {
    assert.throws(() => testHost({ rules: [{ hang: true, ...number }] }), RangeError, JSON.stringify(number));
  }
});

Deno.test("TestHost.clock moves by advance() alone if it is manual, and calls that take time wait for it", async () => {
  await using host = testHost({ clock: "manual", latency: "2 s", time: new Date(START_MS) });
  const connecting = connect(host.uri);
  await host.clock.advance("5 minutes");
  await using connection = await connecting;
  const got = connection.domains.get("test");
  let settled = false;
  got.then(() => settled = true);
  await host.clock.advance(1999);
  assert.equal(settled, false);
  await host.clock.advance(1);
  const domain = await got;
  assert.equal(host.clock.now(), START_MS + 5 * 60_000 + 2000);
  const [before] = await Promise.all([domain.info(), host.clock.advance("2 s")]);
  const [after] = await Promise.all([domain.info(), host.clock.advance("1 hour")]);
  assert.equal(after.cpuTime - before.cpuTime, 2_000_000_000n);
  await assert.rejects(host.clock.advance("a while"), RangeError);
});

Deno.test("TestHost.calls() notes down what was called, with what, when, and what became of it", async () => {
  await using host = testHost({ domains: 2, latency: 10, keepCalls: 5 });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm2");
  await assert.rejects(domain.start(), { code: "INTERNAL_ERROR" });
  await domain.destroy();
  const calls = host.calls();
  assert.deepEqual(calls.map(({ method, object, state, time }) => [method, object, state, time - START_MS]), [
    ["connectOpen", undefined, "done", 0],
    ["domainLookupByName", "vm2", "done", 10],
    ["domainCreateWithFlags", "vm2", "failed", 20],
    ["domainDestroyFlags", "vm2", "done", 30],
  ]);
  assert.equal((calls[2]!.error as VirtError).code, "INTERNAL_ERROR");
  assert.deepEqual(calls[1]!.result, { name: "vm2", uuid: domain.uuid, id: 2 });
  assert.deepEqual(calls[3]!.args, [domain.ref, 0]);
  for (let i = 0; i < 4; i++) await domain.info();
  assert.deepEqual(host.calls().map(({ method }) => method), [
    "domainDestroyFlags",
    ...Array(4).fill("domainGetInfo"),
  ]);
  assert.equal(host.calls("domainDestroy").length, 1);
  host.forgetCalls();
  assert.deepEqual(host.calls(), []);
});

Deno.test("TestHost.rule() lets the third start fail, whatever form of the call it is", async () => {
  await using host = testHost({ domains: ["a", "b", "c", "d"].map((name) => ({ name, state: "shutoff" })) });
  await using connection = await connect(host.uri);
  const rule = host.rule({ call: "domainCreate", nth: 3, fail: "OPERATION_FAILED" });
  const outcomes: string[] = [];
  for (const domain of await connection.domains.list()) {
    const options = domain.name === "c" ? { paused: true } : {};
    await domain.start(options).then(() => outcomes.push("ok"), ({ code }) => outcomes.push(code));
  }
  assert.deepEqual(outcomes, ["ok", "ok", "OPERATION_FAILED", "ok"]);
  assert.equal(rule.hits, 1);
  assert.equal((await (await connection.domains.get("c")).info()).state, "shutoff");
});

Deno.test("TestHost.rule() chooses calls by object and by what is asked, and can be taken back", async () => {
  await using host = testHost({ domains: 2 });
  await using connection = await connect(host.uri);
  const [one, two] = await connection.domains.list();
  {
    using rule = host.rule({
      object: two!.uuid,
      fail: { code: "ACCESS_DENIED", domain: "ACCESS", message: "not you", native: { kind: "here" } },
    });
    await one!.info();
    await assert.rejects(two!.info(), {
      code: "ACCESS_DENIED",
      domain: "ACCESS",
      message: "not you",
      outcome: "refused",
    });
    assert.equal(rule.hits, 1);
  }
  await two!.info();
  const rule = host.rule({
    when: ({ args }) => args[1] === 1,
    call: ["domainGetXMLDesc"],
    fail: "NO_SUPPORT",
    times: 1,
  });
  await one!.xml();
  await assert.rejects(one!.xml({ secure: true }), { code: "NO_SUPPORT" });
  await one!.xml({ secure: true });
  rule.remove();
});

Deno.test("TestHost.rule() can fail a call that has done its work, delay one, and never answer one", async () => {
  await using host = testHost({ domains: 1 });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm1");
  host.rule({ call: "domainSuspend", fail: "INTERNAL_ERROR", afterwards: true });
  await assert.rejects(domain.suspend(), { code: "INTERNAL_ERROR", outcome: "unknown" });
  assert.equal((await domain.info()).state, "paused");

  const before = host.clock.now();
  host.rule({ call: "domainResume", delay: "1 minute" });
  await domain.resume();
  assert.equal(host.clock.now() - before, 60_000);

  host.rule({ call: "domainGetState", hang: true });
  await assert.rejects(domain.state({ timeoutMs: 90_000 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "unknown",
  });
  assert.equal(host.clock.now() - before, 150_000);
  const controller = new AbortController();
  const hanging = domain.state({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assert.rejects(hanging, { message: "enough" });
  const last = domain.state();
  assert.equal(host.calls("domainGetState").at(-1)!.state, "under-way");
  await connection.close();
  await assert.rejects(last, { code: "INVALID_CONN", outcome: "unknown" });
  assert.equal(host.calls("domainGetState").at(-1)!.state, "failed");
});

Deno.test("TestHost.rule() loses the connection before or after the call's work is done, and the error says which", async () => {
  for (
    const [lose, outcome, state] of [["before", "not-sent", "running"], [
      "after",
      "unknown",
      "shutoff",
    ]] as const
  ) {
    await using host = testHost({ domains: 1 });
    await using watching = await connect(host.uri);
    await using connection = await connect(host.uri);
    const domain = await connection.domains.get("vm1");
    host.rule({ call: "domainDestroy", lose, loseReason: "keepalive" });
    await assert.rejects(domain.destroy(), { code: "RPC", outcome }, lose);
    assert.equal(await connection.closed, "keepalive");
    assert.equal(connection.isAlive(), false);
    await assert.rejects(domain.info(), { code: "RPC", outcome: "not-sent" });
    assert.equal((await (await watching.domains.get("vm1")).info()).state, state, lose);
  }
});

Deno.test("TestHost.rule() refuses connections, and a program that reconnects gets in in the end", async () => {
  await using host = testHost({ domains: 1 });
  host.rule({ call: "connectOpen", fail: "NO_CONNECT", nth: 2, times: 2 });
  const attempts: unknown[] = [];
  await using connection = await connect(host.uri, {
    reconnect: { minDelayMs: 1, maxDelayMs: 2, onAttempt: ({ attempt }) => attempts.push(attempt) },
  });
  const domain = await connection.domains.get("vm1");
  const restored = Promise.withResolvers<void>();
  using subscription = connection.events.on("connection.restored", () => restored.resolve());
  await subscription.ready;
  await host.loseConnections();
  await restored.promise;
  assert.deepEqual(attempts, [1, 2, 3]);
  assert.equal((await domain.info()).state, "running");
  assert.equal(host.calls("connectOpen").length, 4);
});

Deno.test("TestHost.rule() breaks an upload after a MiB", async () => {
  await using host = testHost();
  await using connection = await connect(host.uri);
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(
    "<volume><name>v</name><capacity unit='MiB'>4</capacity></volume>",
  );
  host.rule({ call: "storageVolUpload", fail: "OPERATION_FAILED", afterBytes: "1 MiB", times: 1 });
  const data = () => new Blob([new Uint8Array(3 * 2 ** 20).fill(7)]).stream();
  await assert.rejects(async () => await data().pipeTo(await volume.upload()), {
    code: "OPERATION_FAILED",
    outcome: "unknown",
  });
  await data().pipeTo(await volume.upload());
  assert.equal(host.calls("storageVolUpload").length, 2);
});

Deno.test("TestHost.emit() tells of any event, with handles of what it is about", async () => {
  await using host = testHost({ domains: 1 });
  await using connection = await connect(host.uri);
  const secret = await connection.secrets.define("<secret><description>x</description></secret>");
  const pool = await connection.storagePools.define(
    "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>",
  );
  const heard: { type: string; domain?: unknown; pool?: unknown; secret?: unknown; device?: unknown }[] = [];
  const subscriptions = hypervisorEventTypes.map((type) =>
    connection.events.on(type, (event) => heard.push(event))
  );
  for (const { ready } of subscriptions) await ready;
  const address = { family: "ipv4", address: "127.0.0.1", service: "5900" } as const;
  const [network, domain] = ["default", "vm1"];
  const events: InjectedEvent[] = [
    { type: "domain.lifecycle", domain, event: "crashed", detail: "panicked" },
    { type: "domain.reboot", domain },
    { type: "domain.rtc-change", domain, utcOffset: 3600n },
    { type: "domain.watchdog", domain, action: "pause" },
    { type: "domain.io-error", domain, srcPath: "/x", devAlias: "vda", action: "report", reason: "enospc" },
    {
      type: "domain.graphics",
      domain,
      phase: "connect",
      local: address,
      remote: address,
      authScheme: "",
      subject: [],
    },
    { type: "domain.control-error", domain },
    { type: "domain.block-job", domain, disk: "vda", jobType: "pull", status: "ready" },
    { type: "domain.disk-change", domain, devAlias: "cd", reason: "change-missing-on-start" },
    { type: "domain.tray-change", domain, devAlias: "cd", reason: "open" },
    { type: "domain.pm-wakeup", domain },
    { type: "domain.pm-suspend", domain },
    { type: "domain.pm-suspend-disk", domain },
    { type: "domain.balloon-change", domain, actual: 1024n },
    { type: "domain.device-removed", domain, devAlias: "net1" },
    { type: "domain.device-added", domain, devAlias: "net1" },
    { type: "domain.device-removal-failed", domain, devAlias: "net1" },
    { type: "domain.tunable", domain, params: { "cputune.vcpupin1": "0" } },
    { type: "domain.agent-lifecycle", domain, state: "connected", reason: "channel" },
    { type: "domain.migration-iteration", domain, iteration: 2 },
    { type: "domain.job-completed", domain, params: { time_elapsed: 1n } },
    { type: "domain.metadata-change", domain, metadataType: "title" },
    { type: "domain.block-threshold", domain, dev: "vda", threshold: 1n, excess: 2n },
    {
      type: "domain.memory-failure",
      domain,
      recipient: "guest",
      action: "inject",
      flags: { actionRequired: true, recursive: false },
    },
    { type: "domain.memory-device-size-change", domain, alias: "dimm0", size: 1n },
    { type: "domain.nic-mac-change", domain, alias: "net0", oldMac: "a", newMac: "b" },
    { type: "domain.unknown", domain, eventId: 99 },
    { type: "network.lifecycle", network, event: "started" },
    { type: "network.metadata-change", network, metadataType: "title" },
    { type: "network.unknown", network, eventId: 9 },
    { type: "storage-pool.lifecycle", pool: "p", event: "started" },
    { type: "storage-pool.refresh", pool: "p" },
    { type: "storage-pool.unknown", pool: "p", eventId: 9 },
    { type: "node-device.lifecycle", device: "computer", event: "created" },
    { type: "node-device.update", device: "computer" },
    { type: "node-device.unknown", device: "computer", eventId: 9 },
    { type: "secret.lifecycle", secret: secret.uuid, event: "defined" },
    { type: "secret.value-changed", secret: secret.uuid },
    { type: "secret.unknown", secret: secret.uuid, eventId: 9 },
    { type: "qemu.monitor", domain, event: "X", seconds: 1n, micros: 2 },
  ];
  assert.deepEqual(events.map(({ type }) => type), hypervisorEventTypes);
  for (const event of events) await host.emit(event);
  assert.deepEqual(heard.map(({ type }) => type), hypervisorEventTypes);
  assert.equal(heard[0]!.domain!.constructor.name, "Domain");
  assert.equal(
    await (heard[0]!.domain as Awaited<ReturnType<typeof connection.domains.get>>).isActive(),
    true,
  );
  const about = (type: string) => heard.find((event) => event.type === type)!;
  assert.equal((about("storage-pool.refresh").pool as typeof pool).uuid, pool.uuid);
  assert.equal((about("secret.value-changed").secret as typeof secret).uuid, secret.uuid);
  assert.equal((about("node-device.update").device as { name: string }).name, "computer");
  await assert.rejects(host.emit({ type: "domain.reboot", domain: "nobody" }), { code: "NO_DOMAIN" });
  for (const subscription of subscriptions) subscription[Symbol.dispose]();
});

Deno.test("TestHost loses its connections when it ends, and nobody finds it again", async () => {
  const host = testHost({ domains: 1, clock: "manual" });
  const connection = await connect(host.uri);
  host.rule({ call: "domainDestroy", delay: "1 day" });
  const waiting = (await connection.domains.get("vm1")).destroy();
  await host[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  await assert.rejects(waiting, { code: "RPC", outcome: "unknown" });
  assert.equal(await connection.closed, "eof");
  await assert.rejects(connect(host.uri), { code: "NO_CONNECT" });
  await connection.close();
});
