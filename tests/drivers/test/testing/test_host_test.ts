import assert from "node:assert/strict";
import { connect, VirtError } from "../../../../mod.ts";
import { testHost } from "../../../../drivers/test/testing/mod.ts";

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

Deno.test("testHost() has libvirt's default host unless told, and the same things in every run", async () => {
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
  await assert.rejects(domain.start(), { code: "OPERATION_INVALID" });
  await domain.destroy();
  const calls = host.calls();
  assert.deepEqual(calls.map(({ method, object, state, time }) => [method, object, state, time - START_MS]), [
    ["connectOpen", undefined, "done", 0],
    ["domainLookupByName", "vm2", "done", 10],
    ["domainCreateWithFlags", "vm2", "failed", 20],
    ["domainDestroyFlags", "vm2", "done", 30],
  ]);
  assert.equal((calls[2]!.error as VirtError).code, "OPERATION_INVALID");
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

Deno.test("TestClock.wait() lasts as long as the host's time takes, until its signal or the host's end", async () => {
  await using host = testHost({ clock: "manual" });
  const { clock } = host;
  const begin = clock.now();
  const woken: number[] = [];
  const waits = ["2 minutes", 30_000].map((time) =>
    clock.wait(time).then(() => woken.push(clock.now() - begin))
  );
  await clock.advance("1 minute");
  assert.deepEqual(woken, [30_000]);
  await clock.advance("1 hour");
  await Promise.all(waits);
  assert.deepEqual(woken, [30_000, 120_000]);
  const stop = new AbortController();
  const stopped = clock.wait("1 day", stop.signal);
  stop.abort(new Error("enough"));
  await assert.rejects(stopped, /^Error: enough$/);
  await assert.rejects(clock.wait("soon"), RangeError);
  const left = clock.wait("1 day");
  await Promise.all([assert.rejects(left, { code: "OPERATION_ABORTED" }), host[Symbol.asyncDispose]()]);
});

Deno.test("TestClock.wait() of a virtual clock takes no time of the machine", async () => {
  await using host = testHost();
  const begin = host.clock.now();
  await host.clock.wait("3 days");
  assert.equal(host.clock.now() - begin, 3 * 86_400_000);
});
