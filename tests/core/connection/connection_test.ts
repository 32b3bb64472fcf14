import assert from "node:assert/strict";
import type { Closed, DriverEvent, Logger } from "../../../core/contract/driver.ts";
import { Domain } from "../../../core/domain/domain.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

Deno.test("Connection.supports() is derived from what the driver's tables have", async () => {
  const host = new FakeHost({ domainGetInfo: undefined });
  assert.equal(host.connection.supports("domainGetInfo"), true);
  assert.equal(host.connection.supports("domainReset"), false);
  assert.equal(host.connection.supports("networkCreate"), false);
  assert.equal(host.connection.supports("toString" as never), false);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});

Deno.test("Connection reads what the host tells of itself", async () => {
  const host = new FakeHost({
    connectGetType: "TEST",
    connectGetHostname: "here",
    connectGetVersion: 2n,
    connectGetLibVersion: 9_000_012n,
    connectIsSecure: 1,
    nodeGetInfo: {
      model: "i686",
      memory: 3_145_728n,
      cpus: 16,
      mhz: 1400,
      nodes: 2,
      sockets: 2,
      cores: 2,
      threads: 2,
    },
    nodeGetFreeMemory: 2n ** 31n,
    connectGetMaxVcpus: 32,
    connectGetSysinfo: "<sysinfo/>",
    connectGetCapabilities: "<capabilities/>",
    connectGetDomainCapabilities: "<domainCapabilities/>",
    connectDomainXMLFromNative: "<domain/>",
    connectDomainXMLToNative: "qemu",
  });
  const { connection } = host;
  assert.equal(connection.uri, "fake:///");
  assert.equal(connection.driver, "fake");
  assert.equal(await connection.type(), "TEST");
  assert.equal(await connection.hostname(), "here");
  assert.deepEqual(await connection.version(), { major: 0, minor: 0, micro: 2, number: 2 });
  assert.deepEqual(await connection.libVersion(), { major: 9, minor: 0, micro: 12, number: 9_000_012 });
  assert.equal(await connection.isSecure(), true);
  assert.deepEqual(await connection.nodeInfo(), {
    model: "i686",
    memory: 3 * 2 ** 30,
    cpus: 16,
    mhz: 1400,
    nodes: 2,
    sockets: 2,
    cores: 2,
    threads: 2,
  });
  assert.equal(await connection.freeMemory(), 2 ** 31);
  assert.equal(await connection.maxVcpus(), 32);
  assert.equal(await connection.sysinfoXml(), "<sysinfo/>");
  assert.equal(await connection.capabilitiesXml(), "<capabilities/>");
  host.taken();
  await connection.domainCapabilitiesXml({ arch: "x86_64", virtType: "kvm" });
  await connection.domainXmlFromNative("qemu-argv", "qemu");
  await connection.domainXmlToNative("qemu-argv", "<domain/>");
  await connection.maxVcpus("kvm");
  assert.deepEqual(host.taken(), [
    ["connectGetDomainCapabilities", null, "x86_64", null, "kvm", 0],
    ["connectDomainXMLFromNative", "qemu-argv", "qemu", 0],
    ["connectDomainXMLToNative", "qemu-argv", "<domain/>", 0],
    ["connectGetMaxVcpus", "kvm"],
  ]);
  await assert.rejects(connection.domainCapabilitiesXml({ arch: 64 as never }), TypeError);
  await assert.rejects(connection.domainXmlFromNative("", "x"), TypeError);
  assert.deepEqual(host.taken(), []);
  await connection.close();
});

Deno.test("Connection.isEncrypted() says what the driver says, and no where it says nothing", async () => {
  const plain = new FakeHost({});
  const encrypted = new FakeHost({}, { encrypted: true });
  assert.equal(plain.connection.isEncrypted(), false);
  assert.equal(encrypted.connection.isEncrypted(), true);
  await plain.connection.close();
  await encrypted.connection.close();
});

Deno.test("Connection.stats() is one call for all domains", async () => {
  const host = new FakeHost({
    connectGetAllDomainStats: [
      { dom: WEB, params: { "state.state": 1, "state.reason": 1, "net.count": 1, "net.0.name": "vnet0" } },
    ],
  });
  const [record, ...others] = await host.connection.stats({
    groups: ["state", "interface"],
    active: true,
    nowait: true,
  });
  assert.equal(others.length, 0);
  assert.ok(record!.domain instanceof Domain);
  assert.equal(record!.domain.name, "web");
  assert.deepEqual(record!.state, { state: "running", reason: "booted" });
  assert.deepEqual(record!.interface, [{ name: "vnet0" }]);
  assert.deepEqual(host.taken(), [["connectGetAllDomainStats", [], 17, 536870913]]);
  const domain = await host.domain();
  await host.connection.stats({ domains: [domain] });
  assert.deepEqual(host.taken(), [["connectGetAllDomainStats", [WEB], 0, 0]]);
  await host.connection.close();
});

Deno.test("Connection.stats() of no domains is empty, and refuses others' domains", async () => {
  const host = new FakeHost({ connectGetAllDomainStats: [] });
  const other = new FakeHost({});
  assert.deepEqual(await host.connection.stats({ domains: [] }), []);
  await assert.rejects(host.connection.stats({ domains: [await other.domain()] }), TypeError);
  await assert.rejects(host.connection.stats({ groups: ["x" as never] }), TypeError);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
  await other.connection.close();
});

Deno.test("Connection.events carries handles of domains, and subscribes at the driver", async () => {
  const host = new FakeHost({});
  const seen: unknown[] = [];
  const subscription = host.connection.events.on("domain.lifecycle", (event) => {
    assert.ok(event.domain instanceof Domain);
    seen.push([event.domain.name, event.domain.connection === host.connection, event.event, event.detail]);
  }, { domain: WEB.uuid });
  await subscription.ready;
  const base = { type: "domain.lifecycle", time: 1, event: "started", detail: "booted" } as const;
  host.emit({ ...base, domain: WEB });
  host.emit({ ...base, domain: { ...WEB, uuid: "11111111-2222-3333-4444-555555555555" } });
  host.emit({ type: "network.lifecycle", time: 1, network: WEB, event: "started" });
  assert.deepEqual(seen, [["web", true, "started", "booted"]]);
  subscription[Symbol.dispose]();
  await host.connection.close();
  assert.deepEqual(host.subscribed, ["+domain.lifecycle", "-domain.lifecycle"]);
});

Deno.test("Connection.events leaves a driver's event as it is: the driver may give it to others as well", async () => {
  const host = new FakeHost({});
  const seen: unknown[] = [];
  await host.connection.events.on("*", (event) => seen.push(event)).ready;
  const events: readonly DriverEvent[] = [
    { type: "domain.lifecycle", time: 1, domain: WEB, event: "started", detail: "booted" },
    { type: "network.lifecycle", time: 1, network: WEB, event: "started" },
    { type: "storage-pool.refresh", time: 1, pool: WEB },
    { type: "node-device.update", time: 1, device: { name: "pci" } },
    { type: "secret.value-changed", time: 1, secret: { uuid: WEB.uuid, usageType: "none", usageId: "" } },
  ];
  for (const event of events) host.emit(Object.freeze(event));
  assert.equal(seen.length, events.length);
  for (const [i, event] of events.entries()) assert.notEqual(seen[i], event);
  await host.connection.close();
});

Deno.test("Connection.close() tells listeners, ends streams and asks a host that goes for nothing more", async () => {
  const host = new FakeHost({});
  const { connection } = host;
  const seen: string[] = [];
  const events = connection.events.stream("*");
  await events.ready;
  connection.events.on(["connection.lost", "connection.closed"], (event) => {
    seen.push(`${event.type} ${event.reason}`);
  });
  const asked = host.subscribed.length;
  assert.equal(connection.isAlive(), true);
  const closing = connection.close();
  assert.equal(connection.isAlive(), false);
  await Promise.all([closing, connection.close(), connection[Symbol.asyncDispose]()]);
  assert.equal(await connection.closed, "client");
  assert.deepEqual(seen, ["connection.closed client"]);
  const types: string[] = [];
  for await (const event of events) types.push(event.type);
  assert.deepEqual(types, ["connection.closed"]);
  assert.equal(host.subscribed.length, asked);
  assert.throws(() => connection.events.on("*", () => {}), { name: "VirtError", code: "INVALID_CONN" });
});

async function broken(closed: Closed): Promise<{ readonly seen: string[]; readonly thrown: unknown }> {
  const host = new FakeHost({});
  const { connection } = host;
  const seen: string[] = [];
  connection.events.on(["connection.lost", "connection.closed"], (event) => {
    seen.push(`${event.type} ${event.reason}`);
  });
  const once = connection.events.once("domain.reboot").catch((error) => error);
  host.end(closed);
  assert.equal(await connection.closed, closed.reason);
  assert.equal(connection.isAlive(), false);
  await connection.close();
  return { seen, thrown: await once };
}

Deno.test("Connection that is lost tells listeners so, and fails what waits for events", async () => {
  const error = new VirtError("gone", { code: "SYSTEM_ERROR", domain: "RPC", outcome: "unknown" });
  const lost = await broken({ reason: "keepalive", error });
  assert.deepEqual(lost.seen, ["connection.lost keepalive", "connection.closed keepalive"]);
  assert.equal(lost.thrown, error);
  const cause = new Error("reset by peer");
  const { thrown } = await broken({ reason: "eof", error: cause });
  assert.ok(thrown instanceof VirtError);
  assert.equal(thrown.code, "INTERNAL_ERROR");
  assert.equal(thrown.outcome, "unknown");
  assert.equal(thrown.cause, cause);
});

Deno.test("Connection that is lost disposes of the driver's side, once, whoever closes it as well", async () => {
  for (const reason of ["eof", "client"] as const) {
    const host = new FakeHost({});
    const { connection } = host;
    const told: number[] = [];
    connection.events.on("connection.closed", () => {
      told.push(host.disposals);
      void connection.close();
    });
    host.end({ reason });
    await connection.closed;
    await connection.close();
    await connection[Symbol.asyncDispose]();
    assert.deepEqual([told, host.disposals], [[0], 1], reason);
  }
  const host = new FakeHost({});
  host.end({ reason: "eof" });
  await host.connection.closed;
  await null;
  assert.equal(host.disposals, 1, "with nobody to close it");
  const open = new FakeHost({});
  await open.connection.close();
  await open.connection.closed;
  await null;
  assert.equal(open.disposals, 1, "one that was closed");
});

Deno.test("Connection that is lost gives its logger what disposing of it throws, and can be closed", async () => {
  const error = new Error("stuck");
  const throwing = () => {
    throw error;
  };
  for (const onDispose of [throwing, () => Promise.reject(error)]) {
    const logged: unknown[] = [];
    const logger = { debug() {}, warn() {}, error: (...all: unknown[]) => logged.push(all) };
    const host = new FakeHost({}, { logger, onDispose });
    host.end({ reason: "eof" });
    await host.connection.closed;
    await host.connection.close();
    assert.deepEqual(logged, [['Cannot dispose of "fake:///"', error]]);
    const open = new FakeHost({}, { logger, onDispose });
    await assert.rejects(open.connection.close(), error);
    assert.deepEqual([host.disposals, open.disposals, logged.length], [1, 1, 1]);
  }
});

Deno.test("Connection ends and delivers whatever its logger does", async () => {
  const print = console.error;
  console.error = () => {};
  try {
    const throwing = () => {
      throw new Error("logger");
    };
    for (const call of [throwing, () => Promise.reject(new Error("logger")), undefined]) {
      const logger = { debug: call, warn: call, error: call } as Logger;
      const host = new FakeHost({}, { logger, onDispose: () => Promise.reject(new Error("stuck")) });
      let heard = 0;
      host.connection.events.on("connection.closed", throwing);
      host.connection.events.on("connection.closed", () => heard++);
      host.end({ reason: "eof" });
      assert.equal(await host.connection.closed, "eof");
      await host.connection.close();
      assert.equal(heard, 1);
    }
  } finally {
    console.error = print;
  }
});

Deno.test("Connection gives its logger what a listener throws", async () => {
  const logged: unknown[] = [];
  const logger = { debug() {}, warn() {}, error: (...all: unknown[]) => logged.push(all) };
  const host = new FakeHost({}, { logger });
  const error = new Error("mine");
  const subscription = host.connection.events.on("domain.reboot", () => {
    throw error;
  });
  await subscription.ready;
  host.emit({ type: "domain.reboot", time: 1, domain: WEB });
  assert.deepEqual(logged, [['Listener for "domain.reboot" threw', error]]);
  await host.connection.close();
});

Deno.test("Connection lets a power user call the driver's tables", async () => {
  const host = new FakeHost({ domainGetInfo: { state: 1 } });
  const domain = await host.domain();
  assert.deepEqual(await host.connection.tables.hypervisor.domainGetInfo?.(domain.ref), { state: 1 });
  await host.connection.close();
});
