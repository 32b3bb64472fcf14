import assert from "node:assert/strict";
import { connect, type ConnectionEventObjects, type VirtEvent } from "@denovirt/denovirt";
import { type InjectedEvent, testHost } from "@denovirt/denovirt/testing";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { peerTest } from "../hosts/peers.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";
import { virshLines, withoutTimes } from "../integration/_virsh_line.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";

/** One of each kind that has a message. */
const samples: readonly InjectedEvent[] = [
  { type: "domain.lifecycle", domain: "vm1", event: "suspended", detail: "ioerror" },
  { type: "domain.lifecycle", domain: "vm1", event: "crashed", detail: "panicked" },
  { type: "domain.reboot", domain: "vm1" },
  { type: "domain.rtc-change", domain: "vm1", utcOffset: -3600 },
  { type: "domain.watchdog", domain: "vm1", action: "reset" },
  {
    type: "domain.io-error",
    domain: "vm1",
    srcPath: "/images/vm1",
    devAlias: "virtio-disk0",
    action: "pause",
    reason: "enospc",
  },
  {
    type: "domain.graphics",
    domain: "vm1",
    phase: "initialize",
    local: { family: "ipv4", address: "10.0.0.1", service: "5900" },
    remote: { family: "ipv6", address: "::1", service: "40000" },
    authScheme: "vnc",
    subject: [{ type: "x509dname", name: "CN=viewer" }],
  },
  { type: "domain.control-error", domain: "vm1" },
  {
    type: "domain.block-job",
    domain: "vm1",
    disk: "vda",
    diskForm: "target",
    jobType: "copy",
    status: "ready",
  },
  {
    type: "domain.disk-change",
    domain: "vm1",
    oldSrcPath: "/old.iso",
    newSrcPath: undefined,
    devAlias: "ide0",
    reason: "drop-missing-on-start",
  },
  { type: "domain.tray-change", domain: "vm1", devAlias: "ide0", reason: "close" },
  { type: "domain.pm-wakeup", domain: "vm1" },
  { type: "domain.pm-suspend", domain: "vm1" },
  { type: "domain.pm-suspend-disk", domain: "vm1", reason: "unknown-7" },
  { type: "domain.balloon-change", domain: "vm1", actual: 524288 * 1024 },
  { type: "domain.device-removed", domain: "vm1", devAlias: "net0" },
  { type: "domain.device-added", domain: "vm1", devAlias: "net0" },
  { type: "domain.device-removal-failed", domain: "vm1", devAlias: "net0" },
  {
    type: "domain.tunable",
    domain: "vm1",
    params: { "cputune.cpu_shares": 1024n, "blkdeviotune.disk": "vda", "cputune.vcpu_quota": -1n },
  },
  { type: "domain.agent-lifecycle", domain: "vm1", state: "connected", reason: "channel" },
  { type: "domain.migration-iteration", domain: "vm1", iteration: 3 },
  { type: "domain.job-completed", domain: "vm1", params: { time_elapsed: 5n, success: true, operation: 8 } },
  { type: "domain.metadata-change", domain: "vm1", metadataType: "element", nsUri: "http://example.com" },
  {
    type: "domain.block-threshold",
    domain: "vm1",
    dev: "vda",
    path: "/images/vm1",
    threshold: 1000,
    excess: 24,
  },
  {
    type: "domain.memory-failure",
    domain: "vm1",
    recipient: "guest",
    action: "inject",
    flags: { actionRequired: true, recursive: false },
  },
  { type: "domain.memory-device-size-change", domain: "vm1", alias: "virtiomem0", size: 2 ** 30 },
  {
    type: "domain.nic-mac-change",
    domain: "vm1",
    alias: "net0",
    oldMac: "52:54:00:00:00:01",
    newMac: "52:54:00:00:00:02",
  },
  { type: "domain.vcpu-removed", domain: "vm1", vcpu: 3 },
  {
    type: "domain.channel-lifecycle",
    domain: "vm1",
    channel: "org.qemu.guest_agent.0",
    state: "disconnected",
    reason: "channel",
  },
  { type: "qemu.monitor", domain: "vm1", event: "RTC_CHANGE", seconds: 5, micros: 6, details: "{}" },
  { type: "storage-pool.lifecycle", pool: "default-pool", event: "stopped" },
  { type: "storage-pool.refresh", pool: "default-pool" },
  { type: "node-device.lifecycle", device: "scsi_host1", event: "created" },
  { type: "node-device.update", device: "scsi_host1" },
] as readonly InjectedEvent[];

function plain(event: VirtEvent<ConnectionEventObjects>): Record<string, unknown> {
  const { time: _, ...rest } = event as unknown as Record<string, unknown>;
  for (const object of ["domain", "pool", "device"]) {
    if (rest[object] !== undefined) rest[object] = (rest[object] as { name: string }).name;
  }
  return rest;
}

Deno.test("denovirtd tells our client of an event of every kind as it was emitted", async () => {
  await using host = testHost({ domains: 1 });
  await using served = await ServedDaemon.start({ uris: [host.uri] });
  await using connection = await connect(served.uri);
  const come: VirtEvent<ConnectionEventObjects>[] = [];
  const stream = connection.events.stream([...new Set(samples.map(({ type }) => type))]);
  await stream.ready;
  const reading = (async () => {
    for await (const event of stream) come.push(event as VirtEvent<ConnectionEventObjects>);
  })();
  for (const sample of samples) await host.emit(sample);
  await until(() => come.length >= samples.length, "the last event");
  assert.deepEqual(come.map(plain), samples);
  await connection.close();
  await reading;
});

peerTest("virsh prints denovirtd's events as our client has them", ["virsh"], async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?world=watched"] });
  await using connection = await connect(served.uri);
  await using printed = await VirshEvents.start(served.uri);
  const lines: string[] = [];
  const stream = connection.events.stream("*");
  await stream.ready;
  const reading = (async () => {
    for await (const event of stream) if ("domain" in event) lines.push(...virshLines(event));
  })();
  const domain = await connection.domains.get("test");
  await domain.suspend();
  await domain.resume();
  await domain.setMemory("1 GiB");
  await domain.reboot();
  await domain.setTitle("a title");
  await domain.destroy();
  await domain.start();
  await until(() => lines.at(-1)?.endsWith("Started Booted") ?? false, "the last event");
  await printed.waitFor((line) => line.endsWith("Started Booted"));
  assert(lines.length >= 6, lines.join("\n"));
  assert.deepEqual(withoutTimes(printed.lines()), lines);
  await connection.close();
  await reading;
});

const program = (procedure: { readonly program: number; readonly number: number }) =>
  `${procedure.program}:${procedure.number}`;

Deno.test("denovirtd tells of events by all three generations of registrations, each as it was asked", async () => {
  await using host = testHost({ domains: 2 });
  await using served = await ServedDaemon.start({ uris: [host.uri] });
  await using client = await RawClient.open(served.socket);
  const { rpc, messages } = client;
  const told = async (event: InjectedEvent) => {
    messages.length = 0;
    await host.emit(event);
    // The answer to a later call tells that all earlier messages have come.
    await rpc.call(remote.nodeGetInfo, undefined);
    return [...messages];
  };
  const lifecycle: InjectedEvent = {
    type: "domain.lifecycle",
    domain: "vm1",
    event: "started",
    detail: "booted",
  };
  assert.deepEqual(await told(lifecycle), []);

  assert.deepEqual(await rpc.call(remote.connectDomainEventRegister, undefined), { cbRegistered: 1 });
  assert.deepEqual(await told(lifecycle), [program(remote.domainEventLifecycle)]);
  await assert.rejects(rpc.call(remote.connectDomainEventRegister, undefined), { code: "INTERNAL_ERROR" });
  await assert.rejects(rpc.call(remote.connectDomainEventRegisterAny, { eventID: 0 }), {
    code: "INTERNAL_ERROR",
  });

  const vm2 = await rpc.callFor(remote.domainLookupByName, { name: "vm2" }, "dom");
  const all = await rpc.callFor(
    remote.connectDomainEventCallbackRegisterAny,
    { eventID: 0, dom: null },
    "callbackID",
  );
  const one = await rpc.callFor(
    remote.connectDomainEventCallbackRegisterAny,
    { eventID: 0, dom: vm2 },
    "callbackID",
  );
  assert.notEqual(all, one);
  const [legacy, callback] = [
    program(remote.domainEventLifecycle),
    program(remote.domainEventCallbackLifecycle),
  ];
  assert.deepEqual(await told(lifecycle), [legacy, callback]);
  assert.deepEqual(await told({ ...lifecycle, domain: "vm2" } as InjectedEvent), [
    legacy,
    callback,
    callback,
  ]);

  await rpc.call(remote.connectDomainEventCallbackDeregisterAny, { callbackID: all });
  assert.deepEqual(await told(lifecycle), [legacy]);
  assert.deepEqual(await rpc.call(remote.connectDomainEventDeregister, undefined), { cbRegistered: 0 });
  assert.deepEqual(await told(lifecycle), []);
  assert.deepEqual(await told({ ...lifecycle, domain: "vm2" } as InjectedEvent), [callback]);
  await assert.rejects(rpc.call(remote.connectDomainEventCallbackDeregisterAny, { callbackID: all }), {
    code: "INTERNAL_ERROR",
  });
  await assert.rejects(rpc.call(remote.connectNetworkEventDeregisterAny, { callbackID: one }), {
    code: "INTERNAL_ERROR",
  });

  const error: InjectedEvent = {
    type: "domain.io-error",
    domain: "vm1",
    srcPath: "/x",
    devAlias: "vda",
    action: "pause",
    reason: "",
  };
  await rpc.call(remote.connectDomainEventRegisterAny, { eventID: 4 });
  await rpc.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 4, dom: null });
  await rpc.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 6, dom: null });
  assert.deepEqual(await told(error), [
    program(remote.domainEventIoError),
    program(remote.domainEventCallbackIoError),
    program(remote.domainEventCallbackIoErrorReason),
  ]);
  await assert.rejects(rpc.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 99, dom: null }), {
    code: "INTERNAL_ERROR",
  });
});

Deno.test("denovirtd gives a client as many event registrations as the limit says", async () => {
  await using served = await ServedDaemon.start({ limits: { eventsPerClient: 2 } });
  await using client = await RawClient.open(served.socket);
  const register = () =>
    client.rpc.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
  await register();
  const { callbackID } = await register();
  await assert.rejects(register(), { code: "OPERATION_FAILED" });
  await client.rpc.call(remote.connectDomainEventCallbackDeregisterAny, { callbackID });
  await register();
});

Deno.test("denovirtd tells a client that asked for it when what it works with ends, and then lets it go", async () => {
  await using host = testHost({ domains: 1 });
  await using served = await ServedDaemon.start({ uris: [host.uri] });
  await using client = await RawClient.open(served.socket);
  await using other = await RawClient.open(served.socket);
  await client.rpc.call(remote.connectRegisterCloseCallback, undefined);
  await assert.rejects(client.rpc.call(remote.connectRegisterCloseCallback, undefined), {
    code: "INTERNAL_ERROR",
  });
  await host.loseConnections("keepalive");
  await Promise.all([client.rpc.closed, other.rpc.closed]);
  assert.deepEqual(client.messages, [program(remote.connectEventConnectionClosed)]);
  assert.deepEqual(other.messages, []);
});
