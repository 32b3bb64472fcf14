import assert from "node:assert/strict";
import { Domain } from "../../core/domain.ts";
import type { HypervisorTable } from "../../core/driver.ts";
import { VirtError } from "../../core/errors.ts";
import type { DriverStream } from "../../core/references.ts";
import { FakeHost, WEB } from "./_fake_host.ts";

type Call = readonly [name: keyof HypervisorTable, ...args: unknown[]];
type Do = (domain: Domain) => Promise<unknown>;

const KIB = 2_097_152n;
const map = Uint8Array.of(0b101);

/** What each method asks the host for. */
const requests: readonly (readonly [title: string, does: Do, ...call: Call])[] = [
  ["xml()", (d) => d.xml(), "domainGetXMLDesc", WEB, 0],
  ["xml() with flags", (d) => d.xml({ secure: true, inactive: true }), "domainGetXMLDesc", WEB, 3],
  ["xml() for migration", (d) => d.xml({ updateCpu: true, migratable: true }), "domainGetXMLDesc", WEB, 12],
  ["start()", (d) => d.start(), "domainCreateWithFlags", WEB, 0],
  ["start() paused", (d) => d.start({ paused: true, resetNvram: true }), "domainCreateWithFlags", WEB, 33],
  ["shutdown()", (d) => d.shutdown(), "domainShutdownFlags", WEB, 0],
  ["shutdown() by mode", (d) => d.shutdown({ mode: "agent" }), "domainShutdownFlags", WEB, 2],
  ["shutdown() by modes", (d) => d.shutdown({ mode: ["acpi", "paravirt"] }), "domainShutdownFlags", WEB, 17],
  ["reboot()", (d) => d.reboot({ mode: "initctl" }), "domainReboot", WEB, 4],
  ["reset()", (d) => d.reset(), "domainReset", WEB, 0],
  ["destroy()", (d) => d.destroy({ graceful: true }), "domainDestroyFlags", WEB, 1],
  ["undefine()", (d) => d.undefine({ managedSave: true, keepTpm: true }), "domainUndefineFlags", WEB, 65],
  ["suspend()", (d) => d.suspend(), "domainSuspend", WEB],
  ["resume()", (d) => d.resume(), "domainResume", WEB],
  ["pmSuspend()", (d) => d.pmSuspend("hybrid", { seconds: 9 }), "domainPMSuspendForDuration", WEB, 2, 9n, 0],
  ["pmWakeup()", (d) => d.pmWakeup(), "domainPMWakeup", WEB, 0],
  ["save()", (d) => d.save("/a"), "domainSaveFlags", WEB, "/a", null, 0],
  [
    "save() paused",
    (d) => d.save("/a", { xml: "<x/>", paused: true }),
    "domainSaveFlags",
    WEB,
    "/a",
    "<x/>",
    4,
  ],
  ["managedSave()", (d) => d.managedSave({ bypassCache: true }), "domainManagedSave", WEB, 1],
  ["removeManagedSave()", (d) => d.removeManagedSave(), "domainManagedSaveRemove", WEB, 0],
  ["managedSaveXml()", (d) => d.managedSaveXml({ secure: true }), "domainManagedSaveGetXMLDesc", WEB, 1],
  [
    "defineManagedSave()",
    (d) => d.defineManagedSave("<x/>", { running: true }),
    "domainManagedSaveDefineXML",
    WEB,
    "<x/>",
    2,
  ],
  ["coreDump()", (d) => d.coreDump("/a", { live: true }), "domainCoreDump", WEB, "/a", 2],
  [
    "coreDump() in a format",
    (d) => d.coreDump("/a", { format: "kdump-lzo", memoryOnly: true }),
    "domainCoreDumpWithFormat",
    WEB,
    "/a",
    2,
    16,
  ],
  ["setMemory()", (d) => d.setMemory("2 GiB", { live: true }), "domainSetMemoryFlags", WEB, KIB, 1],
  ["setMemory() now", (d) => d.setMemory(2 ** 31, { current: true }), "domainSetMemoryFlags", WEB, KIB, 0],
  ["setMaxMemory()", (d) => d.setMaxMemory("2 GiB"), "domainSetMaxMemory", WEB, KIB],
  [
    "setMaxMemory() of the definition",
    (d) => d.setMaxMemory("2 GiB", { config: true }),
    "domainSetMemoryFlags",
    WEB,
    KIB,
    6,
  ],
  [
    "setMemoryStatsPeriod()",
    (d) => d.setMemoryStatsPeriod(5, { live: true, config: true }),
    "domainSetMemoryStatsPeriod",
    WEB,
    5,
    3,
  ],
  ["memoryPeek()", (d) => d.memoryPeek(4096, 16), "domainMemoryPeek", WEB, 4096n, 16, 1],
  [
    "memoryPeek() physical",
    (d) => d.memoryPeek(0n, 1, { physical: true }),
    "domainMemoryPeek",
    WEB,
    0n,
    1,
    2,
  ],
  ["setVcpus()", (d) => d.setVcpus(3), "domainSetVcpusFlags", WEB, 3, 0],
  [
    "setVcpus() at most",
    (d) => d.setVcpus(3, { config: true, maximum: true }),
    "domainSetVcpusFlags",
    WEB,
    3,
    6,
  ],
  ["vcpus()", (d) => d.vcpus({ live: true, guest: true }), "domainGetVcpusFlags", WEB, 9],
  ["pinVcpu()", (d) => d.pinVcpu(1, "0-2,^1", { config: true }), "domainPinVcpuFlags", WEB, 1, map, 2],
  ["pinEmulator()", (d) => d.pinEmulator([2, 0]), "domainPinEmulator", WEB, map, 0],
  ["setVcpu()", (d) => d.setVcpu([1, 2, 3], false), "domainSetVcpu", WEB, "1-3", 0, 0],
  ["setGuestVcpus()", (d) => d.setGuestVcpus("1,3", true), "domainSetGuestVcpus", WEB, "1,3", 1, 0],
  [
    "attachDevice()",
    (d) => d.attachDevice("<disk/>", { config: true }),
    "domainAttachDeviceFlags",
    WEB,
    "<disk/>",
    2,
  ],
  [
    "detachDevice()",
    (d) => d.detachDevice("<disk/>", { live: true }),
    "domainDetachDeviceFlags",
    WEB,
    "<disk/>",
    1,
  ],
  [
    "updateDevice()",
    (d) => d.updateDevice("<disk/>", { force: true }),
    "domainUpdateDeviceFlags",
    WEB,
    "<disk/>",
    4,
  ],
  ["detachDeviceByAlias()", (d) => d.detachDeviceByAlias("net0"), "domainDetachDeviceAlias", WEB, "net0", 0],
  ["setAutostart()", (d) => d.setAutostart(true), "domainSetAutostart", WEB, 1],
  ["setAutostartOnce()", (d) => d.setAutostartOnce(false), "domainSetAutostartOnce", WEB, 0],
  ["metadata()", (d) => d.metadata("title"), "domainGetMetadata", WEB, 1, null, 0],
  [
    "metadata() of an element",
    (d) => d.metadata("element", "urn:x", { config: true }),
    "domainGetMetadata",
    WEB,
    2,
    "urn:x",
    2,
  ],
  [
    "setMetadata()",
    (d) => d.setMetadata("element", "<a/>", { key: "k", uri: "urn:x", live: true }),
    "domainSetMetadata",
    WEB,
    2,
    "<a/>",
    "k",
    "urn:x",
    1,
  ],
  [
    "setMetadata() away",
    (d) => d.setMetadata("title", null),
    "domainSetMetadata",
    WEB,
    1,
    null,
    null,
    null,
    0,
  ],
  ["schedulerParameters()", (d) => d.schedulerParameters(), "domainGetSchedulerParametersFlags", WEB, 4],
  [
    "setSchedulerParameters()",
    (d) => d.setSchedulerParameters({ cpu_shares: 512, weight: 3n, brand_new: 1 }, { live: true }),
    "domainSetSchedulerParametersFlags",
    WEB,
    { cpu_shares: 512n, weight: 3, brand_new: 1 },
    1,
  ],
  ["memoryParameters()", (d) => d.memoryParameters({ config: true }), "domainGetMemoryParameters", WEB, 6],
  [
    "setMemoryParameters()",
    (d) => d.setMemoryParameters({ hard_limit: 1024, soft_limit: undefined }),
    "domainSetMemoryParameters",
    WEB,
    { hard_limit: 1024n },
    0,
  ],
  ["blkioParameters()", (d) => d.blkioParameters(), "domainGetBlkioParameters", WEB, 4],
  [
    "setBlkioParameters()",
    (d) => d.setBlkioParameters({ device_weight: "/dev/sda,5" }),
    "domainSetBlkioParameters",
    WEB,
    { device_weight: "/dev/sda,5" },
    0,
  ],
  ["numaParameters()", (d) => d.numaParameters(), "domainGetNumaParameters", WEB, 4],
  [
    "setNumaParameters()",
    (d) => d.setNumaParameters({ numa_mode: 1 }),
    "domainSetNumaParameters",
    WEB,
    { numa_mode: 1 },
    0,
  ],
  ["perfEvents()", (d) => d.perfEvents({ live: true }), "domainGetPerfEvents", WEB, 1],
  ["setPerfEvents()", (d) => d.setPerfEvents({ cmt: true }), "domainSetPerfEvents", WEB, { cmt: true }, 0],
  [
    "interfaceParameters()",
    (d) => d.interfaceParameters("vnet0"),
    "domainGetInterfaceParameters",
    WEB,
    "vnet0",
    4,
  ],
  [
    "setInterfaceParameters()",
    (d) => d.setInterfaceParameters("vnet0", { "inbound.average": 9n }),
    "domainSetInterfaceParameters",
    WEB,
    "vnet0",
    { "inbound.average": 9 },
    0,
  ],
  ["blockIoTune()", (d) => d.blockIoTune("vda"), "domainGetBlockIoTune", WEB, "vda", 4],
  [
    "setBlockIoTune()",
    (d) => d.setBlockIoTune("vda", { total_bytes_sec: 5 }),
    "domainSetBlockIoTune",
    WEB,
    "vda",
    { total_bytes_sec: 5n },
    0,
  ],
  [
    "setThrottleGroup()",
    (d) => d.setThrottleGroup("g", { total_iops_sec: 5 }),
    "domainSetThrottleGroup",
    WEB,
    "g",
    { total_iops_sec: 5n },
    0,
  ],
  ["removeThrottleGroup()", (d) => d.removeThrottleGroup("g"), "domainDelThrottleGroup", WEB, "g", 0],
  [
    "setBlockThreshold()",
    (d) => d.setBlockThreshold("vda", "1 MiB"),
    "domainSetBlockThreshold",
    WEB,
    "vda",
    2n ** 20n,
    0,
  ],
  ["addIoThread()", (d) => d.addIoThread(2, { live: true }), "domainAddIOThread", WEB, 2, 1],
  ["removeIoThread()", (d) => d.removeIoThread(2), "domainDelIOThread", WEB, 2, 0],
  ["pinIoThread()", (d) => d.pinIoThread(2, "0,2"), "domainPinIOThread", WEB, 2, map, 0],
  [
    "setIoThreadParameters()",
    (d) => d.setIoThreadParameters(2, { poll_max_ns: 7 }),
    "domainSetIOThreadParams",
    WEB,
    2,
    { poll_max_ns: 7n },
    0,
  ],
  [
    "setLifecycleAction()",
    (d) => d.setLifecycleAction("crash", "preserve", { config: true }),
    "domainSetLifecycleAction",
    WEB,
    2,
    3,
    2,
  ],
  ["openConsole()", (d) => d.openConsole(), "domainOpenConsole", WEB, null, 0],
  [
    "openConsole() of a device",
    (d) => d.openConsole({ device: "serial0", force: true, safe: true }),
    "domainOpenConsole",
    WEB,
    "serial0",
    3,
  ],
  [
    "openChannel()",
    (d) => d.openChannel({ name: "org.x", force: true }),
    "domainOpenChannel",
    WEB,
    "org.x",
    1,
  ],
  ["sendKey()", (d) => d.sendKey([29, 56, 111]), "domainSendKey", WEB, 0, 0, [29, 56, 111], 0],
  [
    "sendKey() held",
    (d) => d.sendKey([4], { codeset: "usb", holdTimeMs: 50 }),
    "domainSendKey",
    WEB,
    7,
    50,
    [4],
    0,
  ],
  ["injectNmi()", (d) => d.injectNmi(), "domainInjectNMI", WEB, 0],
  ["sendProcessSignal()", (d) => d.sendProcessSignal(1, "term"), "domainSendProcessSignal", WEB, 1n, 15, 0],
  ["hostname()", (d) => d.hostname({ agent: true }), "domainGetHostname", WEB, 2],
  ["setTime()", (d) => d.setTime(1_500_000_000n), "domainSetTime", WEB, 1n, 500_000_000, 0],
  ["setTime() by a Date", (d) => d.setTime(new Date(2_500)), "domainSetTime", WEB, 2n, 500_000_000, 0],
  ["setTime() before the epoch", (d) => d.setTime(-1n), "domainSetTime", WEB, -1n, 999_999_999, 0],
  ["setTime() from the clock", (d) => d.setTime("sync"), "domainSetTime", WEB, 0n, 0, 1],
  ["fsFreeze()", (d) => d.fsFreeze(), "domainFSFreeze", WEB, [], 0],
  ["fsThaw()", (d) => d.fsThaw(["/a"]), "domainFSThaw", WEB, ["/a"], 0],
  ["fsTrim()", (d) => d.fsTrim({ minimum: "1 KiB" }), "domainFSTrim", WEB, null, 1024n, 0],
  [
    "setUserPassword()",
    (d) => d.setUserPassword("me", "x", { encrypted: true }),
    "domainSetUserPassword",
    WEB,
    "me",
    "x",
    1,
  ],
  ["authorizedSshKeys()", (d) => d.authorizedSshKeys("me"), "domainAuthorizedSSHKeysGet", WEB, "me", 0],
  [
    "setAuthorizedSshKeys()",
    (d) => d.setAuthorizedSshKeys("me", ["k"], { remove: true }),
    "domainAuthorizedSSHKeysSet",
    WEB,
    "me",
    ["k"],
    2,
  ],
  ["setAgentTimeout()", (d) => d.setAgentTimeout("block"), "domainAgentSetResponseTimeout", WEB, -2, 0],
  ["blockStats()", (d) => d.blockStats("vda"), "domainBlockStatsFlags", WEB, "vda", 4],
  ["blockPeek()", (d) => d.blockPeek("vda", "1 KiB", 512), "domainBlockPeek", WEB, "vda", 1024n, 512, 0],
  ["blockResize()", (d) => d.blockResize("vda", "1 GiB"), "domainBlockResize", WEB, "vda", 2n ** 30n, 2 - 1],
  ["startDirtyRateCalc()", (d) => d.startDirtyRateCalc(2), "domainStartDirtyRateCalc", WEB, 2, 0],
  ["abortJob()", (d) => d.abortJob(), "domainAbortJob", WEB],
  ["abortJob() in post-copy", (d) => d.abortJob({ postcopy: true }), "domainAbortJobFlags", WEB, 1],
  ["rename()", (d) => d.rename("new"), "domainRename", WEB, "new", 0],
  [
    "setLaunchSecurityState()",
    (d) => d.setLaunchSecurityState({ "sev-secret": "x" }),
    "domainSetLaunchSecurityState",
    WEB,
    {
      "sev-secret": "x",
    },
    0,
  ],
  [
    "qemuMonitorCommand()",
    (d) => d.qemuMonitorCommand({ execute: "query-status" }),
    "domainQemuMonitorCommand",
    WEB,
    '{"execute":"query-status"}',
    0,
  ],
  [
    "qemuMonitorCommand() for people",
    (d) => d.qemuMonitorCommand("info block", { hmp: true }),
    "domainQemuMonitorCommand",
    WEB,
    "info block",
    1,
  ],
  [
    "qemuAgentCommand()",
    (d) => d.qemuAgentCommand("{}", { agentTimeout: 5 }),
    "domainQemuAgentCommand",
    WEB,
    "{}",
    5,
    0,
  ],
  ["messages()", (d) => d.messages({ tainting: true }), "domainGetMessages", WEB, 2],
];

for (const [title, does, name, ...args] of requests) {
  Deno.test(`Domain.${title} calls ${name}`, async () => {
    const host = new FakeHost({ [name]: {}, domainSetMaxMemory: undefined });
    const domain = await host.domain();
    await does(domain);
    assert.deepEqual(host.taken(), [[name, ...args]]);
    await host.connection.close();
  });

  Deno.test(`Domain.${title} is NO_SUPPORT, and nothing is sent, where the driver lacks ${name}`, async () => {
    const host = new FakeHost({});
    const domain = await host.domain();
    await assert.rejects(does(domain), (error) => {
      assert.ok(error instanceof VirtError);
      assert.equal(error.code, "NO_SUPPORT");
      assert.equal(error.outcome, "not-sent");
      assert.match(error.message, /^Cannot call \w+: the driver "fake" does not support it$/);
      return true;
    });
    assert.deepEqual(host.taken(), []);
    await host.connection.close();
  });
}

/** The older form that is taken where a driver has only that, and the flag that it cannot do. */
const older: readonly (readonly [does: Do, ...call: Call])[] = [
  [(d) => d.start(), "domainCreate", WEB],
  [(d) => d.shutdown(), "domainShutdown", WEB],
  [(d) => d.destroy(), "domainDestroy", WEB],
  [(d) => d.undefine(), "domainUndefine", WEB],
  [(d) => d.save("/a"), "domainSave", WEB, "/a"],
  [(d) => d.setMemory("2 GiB"), "domainSetMemory", WEB, KIB],
  [(d) => d.setVcpus(2), "domainSetVcpus", WEB, 2],
  [(d) => d.pinVcpu(0, [0, 2]), "domainPinVcpu", WEB, 0, map],
  [(d) => d.attachDevice("<a/>"), "domainAttachDevice", WEB, "<a/>"],
  [(d) => d.detachDevice("<a/>"), "domainDetachDevice", WEB, "<a/>"],
  [(d) => d.schedulerParameters(), "domainGetSchedulerParameters", WEB],
  [
    (d) => d.setSchedulerParameters({ cpu_shares: 1 }),
    "domainSetSchedulerParameters",
    WEB,
    { cpu_shares: 1n },
  ],
];

Deno.test("Domain takes the older form of a method where the driver has only that and no flag is set", async () => {
  for (const [does, name, ...args] of older) {
    const host = new FakeHost({ [name]: undefined });
    await does(await host.domain());
    assert.deepEqual(host.taken(), [[name, ...args]]);
    await host.connection.close();
  }
});

Deno.test("Domain takes the older form of a method where the host says that it lacks the newer", async () => {
  const refuse = (code: "NO_SUPPORT" | "OPERATION_INVALID") => () => {
    throw new VirtError("no", { code, domain: "ESX", outcome: "refused" });
  };
  const host = new FakeHost({ domainDestroyFlags: refuse("NO_SUPPORT"), domainDestroy: undefined });
  const domain = await host.domain();
  await domain.destroy();
  assert.deepEqual(host.taken(), [["domainDestroyFlags", WEB, 0], ["domainDestroy", WEB]]);
  await assert.rejects(domain.destroy({ graceful: true }), { code: "NO_SUPPORT", domain: "ESX" });
  assert.deepEqual(host.taken(), [["domainDestroyFlags", WEB, 1]]);
  const off = new FakeHost({ domainDestroyFlags: refuse("OPERATION_INVALID"), domainDestroy: undefined });
  await assert.rejects((await off.domain()).destroy(), { code: "OPERATION_INVALID" });
  assert.equal(off.taken().length, 1);
  await host.connection.close();
  await off.connection.close();
});

Deno.test("Domain does not take an older form that would leave a flag out", async () => {
  const host = new FakeHost({
    domainCreate: undefined,
    domainDestroy: undefined,
    domainSetMemory: undefined,
  });
  const domain = await host.domain();
  await assert.rejects(domain.start({ paused: true }), {
    code: "NO_SUPPORT",
    message: /domainCreateWithFlags/,
  });
  await assert.rejects(domain.destroy({ graceful: true }), {
    code: "NO_SUPPORT",
    message: /domainDestroyFlags/,
  });
  await assert.rejects(domain.setMemory(1024, { config: true }), { code: "NO_SUPPORT" });
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});

/** Arguments that are refused before anything is sent. */
const wrong: readonly (readonly [does: Do, error: typeof TypeError | typeof RangeError, found: RegExp])[] = [
  [(d) => d.setMemory(1500), RangeError, /memory of domain "web", wanted .* 1024 bytes: found 1500$/],
  [(d) => d.setMemory("lots"), RangeError, /found "lots"$/],
  [(d) => d.setMemory({} as never), TypeError, /found object$/],
  [(d) => d.setMemory(1024, { live: 1 as never }), TypeError, /"live": found 1$/],
  [(d) => d.setMemory(1024, { live: true, current: true }), TypeError, /"current" alone/],
  [
    (d) => d.start({ paused: "yes" as never }),
    TypeError,
    /start domain "web", wanted .* "paused": found "yes"$/,
  ],
  [(d) => d.shutdown({ mode: "politely" as never }), TypeError, /found "politely"$/],
  [(d) => d.shutdown({ mode: "toString" as never }), TypeError, /found "toString"$/],
  [(d) => d.pmSuspend("bed" as never), TypeError, /found "bed"$/],
  [(d) => d.pmSuspend("mem", { seconds: -1 }), RangeError, /found -1$/],
  [(d) => d.save(""), TypeError, /found ""$/],
  [(d) => d.save(undefined as never), TypeError, /found undefined$/],
  [(d) => d.coreDump("/a", { format: "jpeg" as never }), TypeError, /found "jpeg"$/],
  [(d) => d.memoryPeek(0, 0), RangeError, /found 0$/],
  [(d) => d.memoryPeek(0, 1, { physical: true, virtual: true }), RangeError, /found both$/],
  [(d) => d.setVcpus(0), RangeError, /found 0$/],
  [(d) => d.setVcpus(1.5), RangeError, /found 1.5$/],
  [(d) => d.setVcpus("2" as never), TypeError, /found "2"$/],
  [(d) => d.pinVcpu(0, []), RangeError, /found none$/],
  [(d) => d.setVcpu([1], "on" as never), TypeError, /found "on"$/],
  [(d) => d.attachDevice(3 as never), TypeError, /attach a device of domain "web".*found 3$/],
  [(d) => d.setAutostart(1 as never), TypeError, /found 1$/],
  [(d) => d.metadata("element"), TypeError, /namespace: found undefined$/],
  [(d) => d.metadata("colour" as never), TypeError, /found "colour"$/],
  [(d) => d.setMetadata("element", "<a/>", { uri: "urn:x" }), TypeError, /key: found undefined$/],
  [(d) => d.setMetadata("title", 3 as never), TypeError, /found number$/],
  [(d) => d.setSchedulerParameters({ cpu_shares: "many" }), TypeError, /"cpu_shares": found "many"$/],
  [(d) => d.setSchedulerParameters({ cpu_shares: -1 }), RangeError, /"cpu_shares": found -1$/],
  [(d) => d.setSchedulerParameters({ weight: 2 ** 32 }), RangeError, /"weight": found 4294967296$/],
  [(d) => d.setSchedulerParameters({ x: {} as never }), TypeError, /"x": found an object$/],
  [(d) => d.setSchedulerParameters({}), TypeError, /found none$/],
  [(d) => d.setPerfEvents({ cmt: 1 }), TypeError, /"cmt": found 1$/],
  [(d) => d.addIoThread(0), RangeError, /found 0$/],
  [(d) => d.setLifecycleAction("poweroff", "explode" as never), TypeError, /found "explode"$/],
  [(d) => d.openConsole({ device: "" }), TypeError, /found ""$/],
  [(d) => d.sendKey([]), RangeError, /found 0$/],
  [(d) => d.sendKey(Array(17).fill(1)), RangeError, /found 17$/],
  [(d) => d.sendKey([1.5]), RangeError, /found 1.5$/],
  [(d) => d.sendKey("abc" as never), TypeError, /found "abc"$/],
  [(d) => d.sendKey([1], { codeset: "morse" as never }), TypeError, /found "morse"$/],
  [(d) => d.sendProcessSignal(1, "hello" as never), TypeError, /found "hello"$/],
  [(d) => d.sendProcessSignal(1.5, "term"), RangeError, /found 1.5$/],
  [(d) => d.screenshot({ screen: -1 }), RangeError, /found -1$/],
  [(d) => d.setTime(5 as never), TypeError, /found 5$/],
  [(d) => d.setTime(new Date(NaN)), TypeError, /wanted nanoseconds/],
  [(d) => d.fsFreeze([1] as never), TypeError, /found a list$/],
  [(d) => d.guestInfo(["secrets" as never]), TypeError, /found "secrets"$/],
  [(d) => d.interfaceAddresses("rumour" as never), TypeError, /found "rumour"$/],
  [(d) => d.setAgentTimeout("soon" as never), TypeError, /found "soon"$/],
  [(d) => d.stats(["weather" as never]), TypeError, /found "weather"$/],
  [(d) => d.blockResize("vda", -1), RangeError, /found -1$/],
  [(d) => d.startDirtyRateCalc(61), RangeError, /found 61$/],
  [(d) => d.rename(""), TypeError, /found ""$/],
  [(d) => d.qemuMonitorCommand(""), TypeError, /found ""$/],
];

Deno.test("Domain refuses wrong arguments by name before anything is sent", async () => {
  // Every method is there, so that nothing but the check can refuse.
  const host = new FakeHost(Object.fromEntries(requests.map(([, , name]) => [name, undefined])));
  const domain = await host.domain();
  for (const [does, error, message] of wrong) {
    await assert.rejects(does(domain), (found: Error) => {
      assert.ok(found instanceof error, `${does}: ${found}`);
      assert.match(found.message, message);
      assert.match(found.message, /^Cannot /);
      return true;
    });
  }
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});

Deno.test("Domain.setUserPassword() does not show a password that is none", async () => {
  const host = new FakeHost({});
  const domain = await host.domain();
  await assert.rejects(domain.setUserPassword("me", 12345 as never), (error: Error) => {
    assert.ok(error instanceof TypeError);
    assert.ok(!error.message.includes("12345"));
    return true;
  });
  await host.connection.close();
});

/** What the host answers, and what the method makes of it. */
const answers:
  readonly (readonly [does: Do, name: keyof HypervisorTable, answer: unknown, result: unknown])[] = [
    [
      (d) => d.info(),
      "domainGetInfo",
      { state: 1, maxMem: KIB, memory: 1024n, nrVirtCpu: 2, cpuTime: 5n },
      { state: "running", maxMemory: 2 ** 31, memory: 2 ** 20, vcpus: 2, cpuTime: 5n },
    ],
    [(d) => d.state(), "domainGetState", { state: 5, reason: 2 }, { state: "shutoff", reason: "destroyed" }],
    [(d) => d.state(), "domainGetState", { state: 3, reason: 99 }, { state: "paused", reason: "unknown-99" }],
    [
      (d) => d.controlInfo(),
      "domainGetControlInfo",
      { state: 3, details: 2, stateTime: 9n },
      { state: "error", details: "monitor", stateTimeMs: 9n },
    ],
    [(d) => d.id(), "domainLookupByUUID", WEB, 7],
    [(d) => d.id(), "domainLookupByUUID", { ...WEB, id: -1 }, undefined],
    [(d) => d.isActive(), "domainIsActive", 1, true],
    [(d) => d.isPersistent(), "domainIsPersistent", 0, false],
    [(d) => d.isUpdated(), "domainIsUpdated", 1, true],
    [(d) => d.osType(), "domainGetOSType", "hvm", "hvm"],
    [(d) => d.hasManagedSave(), "domainHasManagedSaveImage", 1, true],
    [(d) => d.autostart(), "domainGetAutostart", 1, true],
    [(d) => d.autostartOnce(), "domainGetAutostartOnce", 0, false],
    [(d) => d.maxMemory(), "domainGetMaxMemory", 1024n, 2 ** 20],
    [(d) => d.maxVcpus(), "domainGetMaxVcpus", 4, 4],
    [
      (d) => d.memoryStats(),
      "domainMemoryStats",
      [{ tag: 0, val: 2n }, { tag: 2, val: 3n }, { tag: 6, val: 1024n }, { tag: 9, val: 5n }, {
        tag: 77,
        val: 1n,
      }],
      { swapIn: 2048n, majorFault: 3n, actualBalloon: 2 ** 20, lastUpdate: 5000, "unknown-77": 1n },
    ],
    [(d) => d.schedulerType(), "domainGetSchedulerType", { type: "posix", nparams: 9 }, {
      type: "posix",
      nparams: 9,
    }],
    [
      (d) => d.ioThreads(),
      "domainGetIOThreadInfo",
      [{ iothreadId: 2, cpumap: Uint8Array.of(3) }],
      [{ id: 2, affinity: [0, 1] }],
    ],
    [
      (d) => d.interfaceAddresses(),
      "domainInterfaceAddresses",
      [{ name: "vnet0", hwaddr: null, addrs: [{ type: 1, addr: "fe80::1", prefix: 64 }] }],
      [{ name: "vnet0", addrs: [{ type: "ipv6", addr: "fe80::1", prefix: 64 }] }],
    ],
    [(d) => d.time(), "domainGetTime", { seconds: 2n, nseconds: 5 }, 2_000_000_005n],
    [
      (d) => d.guestInfo(["os", "users"]),
      "domainGetGuestInfo",
      { "user.count": 1, "user.0.name": "me", "os.id": "debian", hostname: "h" },
      { user: [{ name: "me" }], os: { id: "debian" }, hostname: "h" },
    ],
    [
      (d) => d.blockInfo("vda"),
      "domainGetBlockInfo",
      { allocation: 1n, capacity: 2n, physical: 3n },
      { allocation: 1, capacity: 2, physical: 3 },
    ],
    [
      (d) => d.blockStats("vda"),
      "domainBlockStats",
      { rdReq: 1n, rdBytes: 2n, wrReq: 3n, wrBytes: 4n, errs: -1n },
      { rd_operations: 1n, rd_bytes: 2n, wr_operations: 3n, wr_bytes: 4n, errs: -1n },
    ],
    [
      (d) => d.interfaceStats("vnet0"),
      "domainInterfaceStats",
      {
        rxBytes: 1n,
        rxPackets: 2n,
        rxErrs: 3n,
        rxDrop: 4n,
        txBytes: 5n,
        txPackets: 6n,
        txErrs: 7n,
        txDrop: 8n,
      },
      {
        rx: { bytes: 1n, packets: 2n, errs: 3n, drop: 4n },
        tx: { bytes: 5n, packets: 6n, errs: 7n, drop: 8n },
      },
    ],
    [
      (d) => d.diskErrors(),
      "domainGetDiskErrors",
      { errors: [{ disk: "vda", error: 2 }], nerrors: 1 },
      [{ disk: "vda", error: "no-space" }],
    ],
    [
      (d) => d.stats(["balloon"]),
      "connectGetAllDomainStats",
      [{ dom: WEB, params: { "balloon.current": 5n } }],
      { balloon: { current: 5n } },
    ],
    [
      (d) => d.jobInfo(),
      "domainGetJobInfo",
      {
        type: 1,
        timeElapsed: 1n,
        timeRemaining: 2n,
        dataTotal: 3n,
        dataProcessed: 4n,
        dataRemaining: 5n,
        memTotal: 6n,
        memProcessed: 7n,
        memRemaining: 8n,
        fileTotal: 9n,
        fileProcessed: 10n,
        fileRemaining: 11n,
      },
      {
        type: "bounded",
        timeElapsedMs: 1n,
        timeRemainingMs: 2n,
        data: { total: 3n, processed: 4n, remaining: 5n },
        memory: { total: 6n, processed: 7n, remaining: 8n },
        file: { total: 9n, processed: 10n, remaining: 11n },
      },
    ],
    [
      (d) => d.jobStats({ completed: true }),
      "domainGetJobStats",
      { type: 3, params: { operation: 9, data_total: 5n } },
      { type: "completed", operation: "backup", params: { operation: 9, data_total: 5n } },
    ],
    [
      (d) => d.securityLabel(),
      "domainGetSecurityLabel",
      { label: "l", enforcing: 1 },
      { label: "l", enforcing: true },
    ],
    [
      (d) => d.securityLabels(),
      "domainGetSecurityLabelList",
      [{ label: "l", enforcing: 0 }],
      [{ label: "l", enforcing: false }],
    ],
    [(d) => d.qemuAgentCommand({ execute: "guest-shutdown" }), "domainQemuAgentCommand", null, undefined],
  ];

for (const [does, name, answer, result] of answers) {
  Deno.test(`Domain ${does.toString().slice(5)} reads what ${name} answers`, async () => {
    const host = new FakeHost({ [name]: answer });
    assert.deepEqual(await does(await host.domain()), result);
    await host.connection.close();
  });
}

Deno.test("Domain.vcpuInfo() asks for as many vCPUs and as long maps as there are", async () => {
  const host = new FakeHost({
    domainGetInfo: { state: 1, maxMem: 1n, memory: 1n, nrVirtCpu: 2, cpuTime: 0n },
    nodeGetCPUMap: { cpumap: new Uint8Array(), online: 0, ret: 12 },
    domainGetVcpus: {
      info: [
        { number: 0, state: 1, cpuTime: 5n, cpu: 3 },
        { number: 1, state: 0, cpuTime: 6n, cpu: -1 },
      ],
      cpumaps: Uint8Array.of(1, 2, 0xff, 0),
    },
  });
  assert.deepEqual(await (await host.domain()).vcpuInfo(), [
    { number: 0, state: "running", cpuTime: 5n, cpu: 3, affinity: [0, 9] },
    { number: 1, state: "offline", cpuTime: 6n, cpu: undefined, affinity: [0, 1, 2, 3, 4, 5, 6, 7] },
  ]);
  assert.deepEqual(host.taken().at(-1), ["domainGetVcpus", WEB, 2, 2]);
  await host.connection.close();
});

Deno.test("Domain.vcpuPinInfo() and emulatorPin() count the host's CPUs by its node info where it has no map", async () => {
  const host = new FakeHost({
    nodeGetCPUMap: () => {
      throw new VirtError("no", { code: "NO_SUPPORT", domain: "RPC", outcome: "refused" });
    },
    nodeGetInfo: { model: "x", memory: 1n, cpus: 4, mhz: 0, nodes: 1, sockets: 2, cores: 2, threads: 1 },
    domainGetVcpusFlags: 2,
    domainGetVcpuPinInfo: { cpumaps: Uint8Array.of(1, 6), num: 2 },
    domainGetEmulatorPinInfo: { cpumaps: Uint8Array.of(15), ret: 1 },
  });
  const domain = await host.domain();
  assert.deepEqual(await domain.vcpuPinInfo({ config: true }), [[0], [1, 2]]);
  assert.deepEqual(host.taken().at(-1), ["domainGetVcpuPinInfo", WEB, 2, 1, 2]);
  assert.deepEqual(await domain.emulatorPin(), [0, 1, 2, 3]);
  await host.connection.close();
});

Deno.test("Domain.cpuStats() asks how many fields there are, then for them", async () => {
  const host = new FakeHost({
    domainGetCPUStats: (_dom: unknown, nparams: number) =>
      nparams === 0 ? { params: {}, nparams: 3 } : { params: { cpu_time: 9n }, nparams: 3 },
  });
  assert.deepEqual(await (await host.domain()).cpuStats(), { cpu_time: 9n });
  assert.deepEqual(host.taken(), [
    ["domainGetCPUStats", WEB, 0, -1, 1, 4],
    ["domainGetCPUStats", WEB, 3, -1, 1, 4],
  ]);
  await host.connection.close();
});

Deno.test("Domain.cpuStatsPerCpu() asks for 128 CPUs at once and gives each its own", async () => {
  const host = new FakeHost({
    domainGetCPUStats: (_dom: unknown, nparams: number, start: number, count: number) => {
      if (nparams === 0) return { params: {}, nparams: count === 0 ? 130 : 1 };
      const times = Array.from({ length: count }, (_, i) => BigInt(start + i));
      return { params: { cpu_time: times }, nparams: 1 };
    },
  });
  const all = await (await host.domain()).cpuStatsPerCpu();
  assert.equal(all.length, 130);
  assert.deepEqual(all[129], { cpu_time: 129n });
  assert.deepEqual(host.taken().slice(2).map((call) => call.slice(2)), [[1, 0, 128, 4], [1, 128, 2, 4]]);
  await host.connection.close();
});

Deno.test("Domain.title() is undefined where there is none, and throws whatever else is wrong", async () => {
  const refuse = (code: "NO_DOMAIN_METADATA" | "NO_DOMAIN") =>
    new FakeHost({
      domainGetMetadata: () => {
        throw new VirtError("no", { code, domain: "QEMU", outcome: "refused" });
      },
    });
  const none = refuse("NO_DOMAIN_METADATA");
  assert.equal(await (await none.domain()).title(), undefined);
  assert.equal(await (await none.domain()).description(), undefined);
  await assert.rejects((await none.domain()).metadata("title"), { code: "NO_DOMAIN_METADATA" });
  const gone = refuse("NO_DOMAIN");
  await assert.rejects((await gone.domain()).title(), { code: "NO_DOMAIN" });
  await none.connection.close();
  await gone.connection.close();
});

Deno.test("Domain.rename() gives a handle with the new name", async () => {
  const host = new FakeHost({ domainRename: 0 });
  const renamed = await (await host.domain()).rename("shop");
  assert.equal(renamed.name, "shop");
  assert.equal(renamed.uuid, WEB.uuid);
  await host.connection.close();
});

Deno.test("Domain.stats() throws NO_DOMAIN where the host tells of none", async () => {
  const host = new FakeHost({ connectGetAllDomainStats: [] });
  await assert.rejects((await host.domain()).stats(), { code: "NO_DOMAIN" });
  await host.connection.close();
});

function streamOf(
  parts: Uint8Array[] | "never",
): DriverStream & { readonly aborted: unknown[]; disposed: number } {
  const aborted: unknown[] = [];
  let stop: ReadableStreamDefaultController<Uint8Array> | undefined;
  return {
    aborted,
    disposed: 0,
    readable: new ReadableStream({
      start(controller) {
        stop = controller;
        if (parts === "never") return;
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    }),
    writable: new WritableStream(),
    abort(reason) {
      aborted.push(reason);
      stop!.error(new Error("given up"));
      return Promise.resolve();
    },
    [Symbol.asyncDispose]() {
      this.disposed++;
      return Promise.resolve();
    },
  };
}

Deno.test("Domain.screenshot() reads the picture whole and lets the stream go", async () => {
  const stream = streamOf([Uint8Array.of(1, 2), Uint8Array.of(3)]);
  const host = new FakeHost({ domainScreenshot: { mime: "image/png", stream } });
  assert.deepEqual(await (await host.domain()).screenshot({ screen: 1 }), {
    mimeType: "image/png",
    data: Uint8Array.of(1, 2, 3),
  });
  assert.deepEqual(host.taken(), [["domainScreenshot", WEB, 1, 0]]);
  assert.equal(stream.disposed, 1);
  await host.connection.close();
});

Deno.test("Domain.screenshot() ends its wait for a picture that never comes, by signal and by timeoutMs", async () => {
  const stream = streamOf("never");
  const host = new FakeHost({ domainScreenshot: { mime: null, stream } });
  const domain = await host.domain();
  const reason = new Error("enough");
  const controller = new AbortController();
  const picture = domain.screenshot({ signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(picture, (error) => error === reason);
  assert.deepEqual(stream.aborted, [reason]);
  assert.equal(stream.disposed, 1);
  const slow = new FakeHost({ domainScreenshot: { mime: null, stream: streamOf("never") } });
  await assert.rejects((await slow.domain()).screenshot({ timeoutMs: 1 }), { code: "OPERATION_TIMEOUT" });
  await host.connection.close();
  await slow.connection.close();
});

Deno.test("Domain gives the driver a call's options, and rejects with what the driver does", async () => {
  const reason = new Error("enough");
  const host = new FakeHost({
    domainGetInfo: (_dom: unknown, { signal }: { signal: AbortSignal }) => signal.throwIfAborted(),
    domainSuspend: undefined,
  });
  const domain = await host.domain();
  const signal = AbortSignal.abort(reason);
  await assert.rejects(domain.info({ signal }), (error) => error === reason);
  const options = { timeoutMs: 5 };
  await domain.suspend(options);
  assert.equal(host.optionsSeen.at(-1), options);
  await host.connection.close();
});

Deno.test("Domain has every method of its parts from the start, and none of them uses what only its part has", async () => {
  for await (const { name } of Deno.readDir(new URL("../../core/", import.meta.url))) {
    if (!/^domain_.*\.ts$/.test(name)) continue;
    const text = await Deno.readTextFile(new URL(`../../core/${name}`, import.meta.url));
    const part = /^export abstract class (Domain\w+) extends DomainIdentity \{$(.*?)^\}$/ms.exec(text);
    if (part === null) continue;
    const methods = [...part[2]!.matchAll(/^ {2}async (\w+)\(/gm)].map(([, method]) => method!);
    assert.ok(methods.length > 0, name);
    for (const method of methods) {
      assert.equal(
        typeof (Domain.prototype as unknown as Record<string, unknown>)[method],
        "function",
        method,
      );
    }
    assert.doesNotMatch(part[2]!, /this\.#/, name);
  }
});

Deno.test("Domain shows its name and UUID where it is printed or made JSON", async () => {
  const host = new FakeHost({});
  const domain = await host.domain();
  assert.equal(JSON.stringify(domain), JSON.stringify({ name: "web", uuid: WEB.uuid }));
  assert.equal(Deno.inspect(domain), `Domain { name: "web", uuid: "${WEB.uuid}" }`);
  assert.equal(domain.connection, host.connection);
  assert.deepEqual(domain.ref, WEB);
  await host.connection.close();
});
