import assert from "node:assert/strict";
import { connect } from "../../../../mod.ts";
import { hypervisorEventTypes } from "../../../../events/mod.ts";
import { type InjectedEvent, testHost } from "../../../../drivers/test/testing/mod.ts";

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
    { type: "domain.rtc-change", domain, utcOffset: 3600 },
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
    { type: "domain.balloon-change", domain, actual: 1024 },
    { type: "domain.device-removed", domain, devAlias: "net1" },
    { type: "domain.device-added", domain, devAlias: "net1" },
    { type: "domain.device-removal-failed", domain, devAlias: "net1" },
    { type: "domain.tunable", domain, params: { "cputune.vcpupin1": "0" } },
    { type: "domain.agent-lifecycle", domain, state: "connected", reason: "channel" },
    { type: "domain.migration-iteration", domain, iteration: 2 },
    { type: "domain.job-completed", domain, params: { time_elapsed: 1n } },
    { type: "domain.metadata-change", domain, metadataType: "title" },
    { type: "domain.block-threshold", domain, dev: "vda", threshold: 1, excess: 2 },
    {
      type: "domain.memory-failure",
      domain,
      recipient: "guest",
      action: "inject",
      flags: { actionRequired: true, recursive: false },
    },
    { type: "domain.memory-device-size-change", domain, alias: "dimm0", size: 1 },
    { type: "domain.nic-mac-change", domain, alias: "net0", oldMac: "a", newMac: "b" },
    { type: "domain.vcpu-removed", domain, vcpu: 1 },
    { type: "domain.channel-lifecycle", domain, channel: "org.a.b", state: "connected", reason: "channel" },
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
    { type: "qemu.monitor", domain, event: "X", seconds: 1, micros: 2 },
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
