import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "../../../../mod.ts";
import { type HypervisorEventType, hypervisorEventTypes } from "../../../../events/mod.ts";
import { type TestGuest, type TestHost, testHost } from "../../../../drivers/test/testing/mod.ts";

interface Setting extends AsyncDisposable {
  readonly host: TestHost;
  readonly connection: Connection;
  readonly domain: Domain;
  readonly guest: TestGuest;
  /** The short forms of events since it was last asked. */
  heard(): string[];
}

async function setting(actions = ""): Promise<Setting> {
  const host = testHost({
    domains: [
      "<domain type='test'><name>vm7</name><memory unit='MiB'>64</memory><os><type>hvm</type></os>" +
      `${actions}<devices><disk type='file' device='disk'><source file='/x'/><target dev='vda' bus='virtio'/></disk>` +
      "</devices></domain>",
    ],
  });
  const connection = await connect(host.uri);
  const told: string[] = [];
  const kept: HypervisorEventType[] = hypervisorEventTypes.filter((type) => type !== "qemu.monitor");
  const subscriptions = kept.map((type) =>
    connection.events.on(type, (event) => {
      told.push(event.type === "domain.lifecycle" ? `${event.event}/${event.detail}` : event.type);
    })
  );
  for (const { ready } of subscriptions) await ready;
  return {
    host,
    connection,
    domain: await connection.domains.get("vm7"),
    guest: host.guest("vm7"),
    heard: () => told.splice(0),
    async [Symbol.asyncDispose]() {
      await connection.close();
      await host[Symbol.asyncDispose]();
    },
  };
}

Deno.test("TestGuest.panic() crashes it, and on_crash says what comes then", async () => {
  const wanted = {
    "": [["crashed/panicked", "stopped/crashed"], "shutoff", "crashed"],
    "<on_crash>preserve</on_crash>": [["crashed/panicked"], "crashed", "panicked"],
    "<on_crash>restart</on_crash>": [["crashed/panicked", "domain.reboot"], "running", "booted"],
  } as const;
  for (const [action, [events, state, reason]] of Object.entries(wanted)) {
    await using test = await setting(action);
    await test.guest.panic();
    assert.deepEqual(test.heard(), events, action);
    assert.deepEqual(await test.domain.state(), { state, reason }, action);
  }
});

Deno.test("TestGuest powers off, reboots and dies by itself", async () => {
  await using test = await setting();
  await test.guest.reboot();
  assert.deepEqual(test.heard(), ["domain.reboot"]);
  assert.equal(await test.domain.isActive(), true);
  await test.guest.powerOff();
  assert.deepEqual(test.heard(), ["shutdown/guest", "stopped/shutdown"]);
  await assert.rejects(test.guest.powerOff(), { code: "OPERATION_INVALID" });
  await test.domain.start();
  test.heard();
  await test.guest.die();
  assert.deepEqual(test.heard(), ["stopped/failed"]);
  assert.deepEqual(await test.domain.state(), { state: "shutoff", reason: "crashed" });
});

Deno.test("TestGuest.watchdog() does what the device's action is", async () => {
  const wanted = {
    reset: ["domain.watchdog", "domain.reboot"],
    pause: ["domain.watchdog", "suspended/watchdog"],
    none: ["domain.watchdog"],
    poweroff: ["domain.watchdog", "shutdown/guest", "stopped/shutdown"],
  } as const;
  for (const [action, events] of Object.entries(wanted)) {
    await using test = await setting();
    await test.guest.watchdog(action as keyof typeof wanted);
    assert.deepEqual(test.heard(), events, action);
    if (action === "pause") {
      assert.deepEqual(await test.domain.state(), { state: "paused", reason: "watchdog" });
    }
  }
});

Deno.test("TestGuest.ioError() pauses it unless told, and names the disk", async () => {
  await using test = await setting();
  const failures: unknown[] = [];
  using subscription = test.connection
    .events.on("domain.io-error", ({ srcPath, devAlias, action, reason }) => {
      failures.push([srcPath, devAlias, action, reason]);
    });
  await subscription.ready;
  await test.guest.ioError({ disk: "vda", reason: "enospc" });
  assert.deepEqual(test.heard(), ["domain.io-error", "suspended/ioerror"]);
  assert.deepEqual(failures, [["/x", "virtio-disk0", "pause", "enospc"]]);
  assert.deepEqual(await test.domain.state(), { state: "paused", reason: "ioerror" });
  await test.domain.resume();
  await test.guest.ioError({ action: "report" });
  assert.equal((await test.domain.state()).state, "running");
  await assert.rejects(test.guest.ioError({ disk: "vdz" }), RangeError);
});

Deno.test("TestGuest.balloon() changes what it has of memory", async () => {
  await using test = await setting();
  await test.guest.balloon("32 MiB");
  assert.deepEqual(test.heard(), ["domain.balloon-change"]);
  assert.equal((await test.domain.info()).memory, 32 * 2 ** 20);
  await assert.rejects(test.guest.balloon("65 MiB"), RangeError);
});

Deno.test("TestGuest.breakMonitor() lets what needs the monitor fail until the domain has been stopped", async () => {
  await using test = await setting();
  await test.guest.breakMonitor();
  assert.deepEqual(test.heard(), ["domain.control-error"]);
  await assert.rejects(test.domain.suspend(), { code: "INTERNAL_ERROR", domain: "QEMU", outcome: "refused" });
  await assert.rejects(test.domain.shutdown(), { code: "INTERNAL_ERROR" });
  assert.deepEqual(await test.domain.controlInfo(), { state: "error", details: "monitor", stateTimeMs: 0 });
  assert.equal((await test.domain.info()).state, "running");
  assert.match(await test.domain.xml(), /vm7/);
  await test.domain.destroy();
  await test.domain.start();
  await test.domain.suspend();
});

Deno.test("TestGuest.setAgent() lets what needs the agent fail as libvirt's does, a silent one after its time", async () => {
  await using test = await setting();
  await test.guest.setAgent("absent");
  assert.deepEqual(test.heard(), ["domain.agent-lifecycle"]);
  await assert.rejects(test.domain.fsFreeze(), { code: "ARGUMENT_UNSUPPORTED" });
  await test.guest.setAgent("disconnected");
  assert.deepEqual(test.heard(), []);
  await assert.rejects(test.domain.fsInfo(), { code: "AGENT_UNRESPONSIVE" });
  await test.guest.setAgent("silent");
  assert.deepEqual(test.heard(), ["domain.agent-lifecycle"]);
  const before = test.host.clock.now();
  await assert.rejects(test.domain.fsFreeze(), { code: "AGENT_UNRESPONSIVE" });
  assert.equal(test.host.clock.now() - before, 5000);
  await test.guest.setAgent("answers");
  await test.domain.fsFreeze();
});

Deno.test("TestGuest.setShutdown() lets it ignore that it is to shut down, or take its time", async () => {
  await using test = await setting();
  test.guest.setShutdown("ignores");
  await test.domain.shutdown();
  await test.domain.reboot();
  assert.equal((await test.domain.info()).state, "running");
  test.guest.setShutdown({ takes: "30 s" });
  const before = test.host.clock.now();
  await test.domain.shutdown();
  assert.equal((await test.domain.info()).state, "running");
  await test.domain.waitFor("shutoff", { timeoutMs: 60_000 });
  assert.equal(test.host.clock.now() - before, 30_000);
  assert.deepEqual(test.heard(), ["stopped/shutdown"]);
});
