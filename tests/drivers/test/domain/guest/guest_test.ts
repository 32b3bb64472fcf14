import assert from "node:assert/strict";
import { domainXml, openSimulatedHost } from "../../_simulated_host.ts";

const invalid = { code: "INVALID_ARG", domain: "TEST" };

/** What libvirt's test driver says. */
const AS_TEST = "test:///default?dialect=libvirt-test";

Deno.test("guest() freezes and thaws file systems, all or by name", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  assert.equal(await table.domainFSFreeze(dom, ["/"], 0), 1);
  assert.equal(await table.domainFSFreeze(dom, [], 0), 1);
  await assert.rejects(table.domainFSThaw(dom, ["/", "/x"], 0), {
    code: "OPERATION_INVALID",
    domain: "TEST",
  });
  assert.equal(await table.domainFSThaw(dom, [], 0), 2);
});

Deno.test("guest() sends keys that exist, and signals to process 1", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainSendKey(dom, 0, 50, [29, 56, 111], 0);
  await assert.rejects(table.domainSendKey(dom, 0, 50, [99999], 0), {
    code: "INTERNAL_ERROR",
    domain: "TEST",
  });
  await assert.rejects(table.domainSendKey(dom, 77, 50, [1], 0), { code: "INVALID_ARG", domain: "DOMAIN" });
  await assert.rejects(table.domainSendKey(dom, 0, 50, [], 0), { code: "INVALID_ARG", domain: "DOMAIN" });
  await table.domainSendProcessSignal(dom, 1n, 15, 0);
  await assert.rejects(table.domainSendProcessSignal(dom, 2n, 15, 0), invalid);
});

Deno.test("domainScreenshot() gives a PNG image whose checksums and contents are right", async () => {
  await using simulated = await openSimulatedHost();
  const dom = await simulated.table.domainLookupByName("test");
  const { mime, stream } = await simulated.table.domainScreenshot(dom, 0, 0);
  assert.equal(mime, "image/png");
  const png = new Uint8Array(
    await new Response(stream.readable as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer);
  assert.deepEqual([view.getUint32(16), view.getUint32(20)], [64, 48]);
  const dataAt = 8 + 25 + 8;
  const data = png.subarray(dataAt, dataAt + view.getUint32(8 + 25));
  // The platform's own zlib checks the stream, its checksum included.
  const plain = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"));
  assert.equal((await new Response(plain).arrayBuffer()).byteLength, 48 * (1 + 3 * 64));
});

Deno.test("domainOpenConsole() gives a boot line and then what is typed", async () => {
  await using simulated = await openSimulatedHost();
  const dom = await simulated.table.domainLookupByName("test");
  await using console = await simulated.table.domainOpenConsole(dom, null, 0);
  const reader = console.readable.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await reader.read()).value, "test: booted by the test hypervisor\r\n");
  const writer = console.writable.getWriter();
  await writer.write(new TextEncoder().encode("hello"));
  assert.equal((await reader.read()).value, "hello");
  await writer.close();
  assert.equal((await reader.read()).done, true);
  await simulated.table.domainDestroy(dom);
  await assert.rejects(simulated.table.domainOpenConsole(dom, null, 0), { code: "OPERATION_INVALID" });
});

Deno.test("domainOpenConsole() can be given up at any time, read or not", async () => {
  await using simulated = await openSimulatedHost();
  const dom = await simulated.table.domainLookupByName("test");
  const console = await simulated.table.domainOpenConsole(dom, null, 0);
  const writer = console.writable.getWriter();
  for (let i = 0; i < 200; i++) writer.write(new Uint8Array(1)).catch(() => {});
  await console.abort();
  await console.abort();
});

Deno.test("information() plays control states by the guest's clock, as libvirt's test driver", async () => {
  await using simulated = await openSimulatedHost(AS_TEST);
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  assert.deepEqual(await table.domainGetTime(dom, 0), { seconds: 627319920n, nseconds: 0 });
  assert.deepEqual(await table.domainGetControlInfo(dom, 0), { state: 0, details: 0, stateTime: 0n });
  const states: Record<string, object> = {
    "5": { state: 1, details: 0, stateTime: 5n },
    "20000": { state: 2, details: 0, stateTime: 10000n },
    "30003": { state: 3, details: 3, stateTime: 3n },
  };
  for (const [seconds, control] of Object.entries(states)) {
    await table.domainSetTime(dom, BigInt(seconds), 0, 0);
    assert.deepEqual(await table.domainGetControlInfo(dom, 0), control);
  }
  await table.domainSuspend(dom);
  await assert.rejects(table.domainGetTime(dom, 0), { code: "OPERATION_INVALID", domain: "TEST" });
});

Deno.test("deviceStats() tells of disks, interfaces and memory as libvirt's test driver", async () => {
  await using simulated = await openSimulatedHost(AS_TEST);
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  const memory = await table.domainMemoryStats(dom, 0);
  assert.deepEqual(memory.slice(0, 2), [{ tag: 6, val: 2097152n }, { tag: 0, val: 0n }]);
  assert.ok((await table.domainBlockStats(dom, "vda")).rdBytes > 0n);
  assert.ok((await table.domainInterfaceStats(dom, "testnet0")).rxBytes > 0n);
  await assert.rejects(table.domainBlockStats(dom, "nope"), invalid);
  await assert.rejects(table.domainBlockStats(dom, ""), { code: "OPERATION_UNSUPPORTED", domain: "TEST" });
  await assert.rejects(table.domainInterfaceStats(dom, "nope"), { code: "INVALID_ARG", domain: "DOMAIN" });
  assert.equal((await table.domainGetBlockInfo(dom, "/guest/diskimage1", 0)).capacity, 1099506450432n);
  assert.deepEqual(await table.domainGetDiskErrors(dom, 0), {
    errors: [{ disk: "vda", error: 1 }],
    nerrors: 1,
  });
  assert.deepEqual((await table.domainGetFSInfo(dom, 0)).map((fs) => [fs.mountpoint, fs.name]), [[
    "/",
    "vda1",
  ], ["/boot", "vda2"]]);
  assert.deepEqual(await table.domainInterfaceAddresses(dom, 0, 0), [{
    name: "testnet0",
    hwaddr: "aa:bb:cc:dd:ee:ff",
    addrs: [{ type: 0, addr: "192.168.122.3", prefix: 24 }],
  }]);
  const bare = await table.domainCreateXML(domainXml("bare"), 0);
  assert.deepEqual(await table.domainMemoryStats(bare, 0), []);
  const lost = await table.domainCreateXML(
    domainXml("lost", { devices: "<interface type='network'><source network='gone'/></interface>" }),
    0,
  );
  await assert.rejects(table.domainInterfaceAddresses(lost, 0, 0), { code: "NO_NETWORK" });
});

Deno.test("stats() gives the numbers of libvirt's test driver for many domains and for processors", async () => {
  await using simulated = await openSimulatedHost(AS_TEST);
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainDefineXML(domainXml("off"));
  const all = await table.connectGetAllDomainStats([], 0, 0);
  assert.deepEqual(all.map((record) => [record.dom.name, { ...record.params }]), [
    ["test", { "state.state": 1, "state.reason": 0 }],
    ["off", { "state.state": 5, "state.reason": 0 }],
  ]);
  assert.equal((await table.connectGetAllDomainStats([], 1, 2)).length, 1);
  await assert.rejects(table.connectGetAllDomainStats([], 0x800, 0x80000000), {
    code: "ARGUMENT_UNSUPPORTED",
    domain: "TEST",
  });
  assert.equal((await table.domainGetCPUStats(dom, 3, -1, 1, 0)).params["cpu_time"], 48772617035n);
  assert.deepEqual((await table.domainGetCPUStats(dom, 2, 0, 2, 4)).params["cpu_time"], [
    24386308517n,
    24386308518n,
  ]);
  await assert.rejects(table.domainGetCPUStats(dom, 2, 2, 1, 0), invalid);
});

Deno.test("host() pretends libvirt's host", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  assert.equal(await table.connectGetType(), "TEST");
  assert.equal(await table.connectGetVersion(), 2n);
  assert.equal(await table.connectGetURI(), "test:///default");
  assert.equal(await table.connectGetMaxVcpus(null), 32);
  assert.equal(await table.connectIsSecure(), 1);
  assert.equal((await table.nodeGetInfo()).cpus, 16);
  assert.equal(await table.nodeGetFreeMemory(), 3145728n);
  assert.deepEqual(await table.nodeGetCellsFreeMemory(0), [2097152n, 4194304n]);
  await assert.rejects(table.nodeGetCellsFreeMemory(2), invalid);
  assert.match(await table.connectGetCapabilities(), /<cells num='2'>/);
});

Deno.test("guest() announces the interfaces of a guest that runs, all or one, and reloads displays", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const devices = '<interface type="user"><mac address="52:54:00:00:00:01"/></interface>';
  const dom = await table.domainCreateXML(domainXml("web", { devices }), 0);
  await table.domainAnnounceInterface(dom, null, {}, 0);
  await table.domainAnnounceInterface(dom, "52:54:00:00:00:01", { rounds: 3 }, 0);
  await assert.rejects(table.domainAnnounceInterface(dom, "52:54:00:00:00:09", {}, 0), {
    code: "INVALID_ARG",
  });
  await assert.rejects(table.domainAnnounceInterface(dom, null, { often: 3 }, 0), {
    code: "ARGUMENT_UNSUPPORTED",
  });
  await table.domainGraphicsReload(dom, 1, 0);
  await assert.rejects(table.domainGraphicsReload(dom, 2, 0), { code: "INVALID_ARG" });
  await table.domainDestroy(dom);
  await assert.rejects(table.domainGraphicsReload(dom, 0, 0), { code: "NO_DOMAIN" });
});
