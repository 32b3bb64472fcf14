import assert from "node:assert/strict";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const LIVE = 1;
const CONFIG = 2;
const MAXIMUM = 4;
const invalid = { code: "INVALID_ARG", domain: "TEST", outcome: "refused" };
const transient = { code: "OPERATION_INVALID", domain: "DOMAIN" };

Deno.test("memory() changes the running or the persistent definition, never more than there is", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainSetMemory(dom, 1048576n);
  assert.equal((await table.domainGetInfo(dom)).memory, 1048576n);
  assert.match(await table.domainGetXMLDesc(dom, 2), /<currentMemory unit='KiB'>2097152</);
  await table.domainSetMemoryFlags(dom, 4194304n, CONFIG | MAXIMUM);
  assert.equal(await table.domainGetMaxMemory(dom), 8388608n);
  await assert.rejects(table.domainSetMemory(dom, 8388609n), invalid);
  await assert.rejects(table.domainSetMemory(dom, 0n), { code: "INVALID_ARG", domain: "DOMAIN" });
  await assert.rejects(table.domainSetMaxMemory(dom, 1024n), { code: "OPERATION_INVALID", domain: "TEST" });
  await assert.rejects(table.domainSetMemoryFlags(dom, 1024n, LIVE | CONFIG), {
    code: "INVALID_ARG",
    domain: "DOMAIN",
  });
  await table.domainDestroy(dom);
  assert.equal(await table.domainGetMaxMemory(dom), 4194304n);
  await assert.rejects(table.domainSetMemory(dom, 1024n), transient);
  await table.domainSetMaxMemory(dom, 1024n);
  assert.deepEqual((await table.domainGetInfo(dom)).memory, 1024n);
  assert.deepEqual(simulated.heard(), ["domain.balloon-change test", "stopped/destroyed test"]);
});

Deno.test("vcpus() changes what is on now and what there can be later", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainSetVcpus(dom, 1);
  assert.equal((await table.domainGetInfo(dom)).nrVirtCpu, 1);
  assert.match(await table.domainGetXMLDesc(dom, 0), /<vcpu placement='static' current='1'>2</);
  await assert.rejects(table.domainSetVcpus(dom, 3), invalid);
  await assert.rejects(table.domainSetVcpus(dom, 33), invalid);
  await assert.rejects(table.domainSetVcpusFlags(dom, 4, MAXIMUM | LIVE), {
    code: "INVALID_ARG",
    domain: "DOMAIN",
  });
  await table.domainSetVcpusFlags(dom, 4, MAXIMUM | CONFIG);
  assert.equal(await table.domainGetVcpusFlags(dom, MAXIMUM | CONFIG), 4);
  assert.equal(await table.domainGetVcpusFlags(dom, CONFIG), 2);
  assert.equal(await table.domainGetMaxVcpus(dom), 2);
  await table.domainDestroy(dom);
  await assert.rejects(table.domainGetMaxVcpus(dom), transient);
});

Deno.test("pinning() keeps CPU maps in the document and gives them back", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainPinVcpu(dom, 1, Uint8Array.of(0b1101));
  await table.domainPinEmulator(dom, Uint8Array.of(0b11), 0);
  assert.match(
    await table.domainGetXMLDesc(dom, 0),
    /<cputune>\n {4}<vcpupin vcpu='1' cpuset='0,2-3'\/>\n {4}<emulatorpin cpuset='0-1'\/>\n {2}<\/cputune>/,
  );
  const { cpumaps, num } = await table.domainGetVcpuPinInfo(dom, 8, 2, 0);
  assert.deepEqual([num, [...cpumaps]], [2, [0xff, 0xff, 0b1101, 0]]);
  assert.deepEqual([...(await table.domainGetEmulatorPinInfo(dom, 1, 0)).cpumaps], [0b11]);
  const vcpus = await table.domainGetVcpus(dom, 8, 1);
  assert.deepEqual(vcpus.info.map(({ number, state, cpu }) => [number, state, cpu]), [[0, 1, 15], [1, 1, 3]]);
  await assert.rejects(table.domainPinVcpu(dom, 2, Uint8Array.of(1)), invalid);
  await assert.rejects(table.domainPinEmulator(dom, Uint8Array.of(0), 0), invalid);
  await table.domainDestroy(dom);
  await assert.rejects(table.domainGetVcpus(dom, 8, 1), { code: "OPERATION_INVALID", domain: "TEST" });
});

Deno.test("metadata() keeps titles, descriptions and elements, and tells of each change", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  const missing = { code: "NO_DOMAIN_METADATA", domain: "DOMAIN" };
  await assert.rejects(table.domainGetMetadata(dom, 1, null, 0), missing);
  await table.domainSetMetadata(dom, 1, "A <title>", null, null, 0);
  assert.equal(await table.domainGetMetadata(dom, 1, null, 0), "A <title>");
  await assert.rejects(table.domainGetMetadata(dom, 1, null, CONFIG), missing);
  await table.domainSetMetadata(dom, 0, "two\nlines", null, null, LIVE | CONFIG);
  await table.domainSetMetadata(dom, 2, "<a b='1'><c/> t</a>", "k", "http://u", LIVE | CONFIG);
  assert.equal(await table.domainGetMetadata(dom, 2, "http://u", 0), `<a b="1"><c/> t</a>`);
  assert.match(await table.domainGetXMLDesc(dom, 2), /<k:a xmlns:k="http:\/\/u" b="1"><k:c\/> t<\/k:a>/);
  await table.domainSetMetadata(dom, 2, null, null, "http://u", LIVE);
  await assert.rejects(table.domainGetMetadata(dom, 2, "http://u", 0), missing);
  assert.equal(await table.domainGetMetadata(dom, 2, "http://u", CONFIG), `<a b="1"><c/> t</a>`);
  assert.deepEqual(simulated.heard(), ["title test", "description test", "element test", "element test"]);
  const above = { code: "INVALID_ARG", domain: "DOMAIN" };
  await assert.rejects(table.domainSetMetadata(dom, 1, "a\nb", null, null, 0), above);
  await assert.rejects(table.domainSetMetadata(dom, 2, "<a/>", null, "http://u", 0), above);
  await assert.rejects(table.domainGetMetadata(dom, 2, null, 0), above);
  await assert.rejects(table.domainSetMetadata(dom, 9, "x", null, null, 0), above);
  await assert.rejects(table.domainSetMetadata(dom, 2, "<a", "k", "http://u", 0), { code: "XML_DETAIL" });
  assert.deepEqual(simulated.heard(), []);
});

Deno.test("devices() attaches, updates and detaches in either definition, with events of the running one", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  const disk = (file: string) => `<disk type='file'><source file='${file}'/><target dev='vdb'/></disk>`;
  await table.domainAttachDevice(dom, disk("/a"));
  assert.match(
    await table.domainGetXMLDesc(dom, 0),
    /<source file='\/a'\/>\n {6}<target dev='vdb' bus='virtio'\/>/,
  );
  assert.doesNotMatch(await table.domainGetXMLDesc(dom, 2), /vdb/);
  await assert.rejects(table.domainAttachDevice(dom, disk("/b")), {
    code: "OPERATION_INVALID",
    outcome: "refused",
  });
  await table.domainUpdateDeviceFlags(dom, disk("/c"), LIVE);
  assert.match(await table.domainGetXMLDesc(dom, 0), /<source file='\/c'\/>/);
  await table.domainDetachDevice(dom, disk("/c"));
  assert.doesNotMatch(await table.domainGetXMLDesc(dom, 0), /vdb/);
  assert.deepEqual(simulated.heard(), ["domain.device-added test", "domain.device-removed test"]);
  await assert.rejects(table.domainDetachDevice(dom, disk("/c")), { code: "DEVICE_MISSING" });
  await table.domainAttachDeviceFlags(dom, disk("/a"), CONFIG);
  assert.match(await table.domainGetXMLDesc(dom, 2), /vdb/);
  // Refused for one definition, it changes the other one neither.
  await assert.rejects(table.domainAttachDeviceFlags(dom, disk("/a"), LIVE | CONFIG), {
    code: "OPERATION_INVALID",
  });
  assert.doesNotMatch(await table.domainGetXMLDesc(dom, 0), /vdb/);
  await assert.rejects(table.domainAttachDevice(dom, "<disk"), { code: "XML_DETAIL" });
  assert.deepEqual(simulated.heard(), []);
  await table.domainAttachDeviceFlags(
    dom,
    disk("/a").replace("</disk>", "<alias name='ua-x'/></disk>"),
    LIVE,
  );
  await table.domainDetachDeviceAlias(dom, "ua-x", LIVE);
  assert.deepEqual(simulated.heard(), ["domain.device-added test", "domain.device-removed test"]);
  await table.domainDestroy(dom);
  await assert.rejects(table.domainAttachDevice(dom, disk("/a")), transient);
});

Deno.test("tuning() keeps limits in the document and gives them back", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainDefineXML(domainXml("vm"));
  const unlimited = 9007199254740991n;
  assert.deepEqual(await table.domainGetMemoryParameters(dom, 0), {
    hard_limit: unlimited,
    soft_limit: unlimited,
    swap_hard_limit: unlimited,
  });
  await table.domainSetMemoryParameters(dom, { hard_limit: 5000n, soft_limit: 10n }, 0);
  assert.match(await table.domainGetXMLDesc(dom, 0), /<memtune>\n {4}<hard_limit unit='KiB'>5000</);
  await assert.rejects(table.domainSetMemoryParameters(dom, { swap_hard_limit: 4000n }, 0), invalid);
  await assert.rejects(table.domainSetMemoryParameters(dom, { hard_limit: "x" }, 0), {
    code: "INVALID_ARG",
    domain: "NONE",
  });
  await assert.rejects(table.domainSetMemoryParameters(dom, { other: 1n }, 0), {
    code: "ARGUMENT_UNSUPPORTED",
    domain: "NONE",
  });
  await assert.rejects(table.domainSetMemoryParameters(dom, {}, 0), {
    code: "INVALID_ARG",
    domain: "DOMAIN",
  });
  await table.domainSetNumaParameters(dom, { numa_nodeset: "0-1", numa_mode: 1 }, 0);
  assert.deepEqual(await table.domainGetNumaParameters(dom, 4), { numa_mode: 1, numa_nodeset: "0-1" });
  await table.domainSetPerfEvents(dom, { cmt: true }, 0);
  assert.equal((await table.domainGetPerfEvents(dom, 0))["cmt"], true);
  assert.equal((await table.domainGetPerfEvents(dom, 0))["mbmt"], false);
  await table.domainSetLifecycleAction(dom, 0, 1, 0);
  assert.match(await table.domainGetXMLDesc(dom, 0), /<on_poweroff>restart</);
  await assert.rejects(table.domainSetLifecycleAction(dom, 0, 5, 0), {
    code: "CONFIG_UNSUPPORTED",
    domain: "DOMAIN",
  });
  await assert.rejects(table.domainSetMemoryStatsPeriod(dom, 5, 0), {
    code: "INTERNAL_ERROR",
    domain: "TEST",
  });
  assert.deepEqual(await table.domainGetSchedulerParameters(dom), { weight: 50 });
});

Deno.test("deviceTuning() limits single devices", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainSetInterfaceParameters(
    dom,
    "testnet0",
    { "inbound.average": 100, "inbound.peak": 200 },
    0,
  );
  const bandwidth = await table.domainGetInterfaceParameters(dom, "AA:BB:CC:DD:EE:FF", 0);
  assert.deepEqual([bandwidth["inbound.average"], bandwidth["inbound.peak"], bandwidth["outbound.average"]], [
    100,
    200,
    0,
  ]);
  await assert.rejects(table.domainGetInterfaceParameters(dom, "none", 0), {
    code: "INVALID_ARG",
    domain: "DOMAIN",
  });
  await table.domainSetBlockIoTune(dom, "vda", { total_bytes_sec: 10n }, 0);
  await assert.rejects(
    table.domainSetBlockIoTune(dom, "vda", { total_bytes_sec: 10n, total_bytes_sec_max: 9n }, 0),
    invalid,
  );
  await table.domainSetBlockIoTune(dom, "/guest/diskimage1", {
    total_bytes_sec: 10n,
    total_bytes_sec_max: 20n,
  }, 0);
  assert.equal((await table.domainGetBlockIoTune(dom, "vda", 0))["total_bytes_sec_max"], 20n);
  await assert.rejects(
    table.domainSetBlockIoTune(dom, "vda", { read_bytes_sec: 1n, read_bytes_sec_max: 1n }, 0),
    invalid,
  );
  await assert.rejects(table.domainGetBlockIoTune(dom, "vdz", 0), invalid);
  await table.domainSetBlkioParameters(dom, { weight: 300, device_weight: "/dev/sda,200,/dev/sdb,300" }, 0);
  const blkio = await table.domainGetBlkioParameters(dom, 0);
  assert.deepEqual([blkio["weight"], blkio["device_weight"]], [300, "/dev/sda,200,/dev/sdb,300"]);
  await assert.rejects(table.domainSetBlkioParameters(dom, { device_weight: "/dev/sda" }, 0), {
    code: "INVALID_ARG",
  });
});

Deno.test("iothreads() come, are pinned, and go", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainAddIOThread(dom, 5, 0);
  await assert.rejects(table.domainAddIOThread(dom, 5, 0), { code: "INVALID_ARG", domain: "DOMAIN" });
  await table.domainPinIOThread(dom, 5, Uint8Array.of(0b100), 0);
  const [thread] = await table.domainGetIOThreadInfo(dom, 0);
  assert.deepEqual([thread?.iothreadId, [...thread!.cpumap]], [5, [0b100]]);
  await table.domainSetIOThreadParams(dom, 5, { poll_max_ns: 7n }, LIVE);
  const [stats] = await table.connectGetAllDomainStats([dom], 0, 0);
  assert.equal(stats?.params["iothread.5.poll-max-ns"], 7n);
  await table.domainDelIOThread(dom, 5, 0);
  await assert.rejects(table.domainDelIOThread(dom, 5, 0), { code: "INVALID_ARG", domain: "DOMAIN" });
  assert.deepEqual(await table.domainGetIOThreadInfo(dom, 0), []);
});
