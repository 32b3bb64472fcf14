import assert from "node:assert/strict";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const UUID = "00000000-0000-4000-8000-000000000001";
const wrongState = { code: "OPERATION_INVALID", domain: "TEST", outcome: "refused" };
const notRunning = { code: "OPERATION_INVALID", domain: "DOMAIN", outcome: "refused" };

Deno.test("lifecycle() walks a domain from definition to its end, with libvirt's events", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainDefineXML(domainXml("vm", { uuid: UUID }));
  assert.deepEqual(dom, { name: "vm", uuid: UUID, id: -1 });
  const running = await table.domainCreateWithFlags(dom, 0);
  assert.equal(running.id, 2);
  await table.domainSuspend(dom);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 3, reason: 1 });
  await table.domainResume(dom);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 1, reason: 5 });
  await table.domainReset(dom, 0);
  await table.domainReboot(dom, 0);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 1, reason: 1 });
  await table.domainShutdown(dom);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 5, reason: 1 });
  await table.domainCreate(dom);
  await table.domainDestroyFlags(dom, 1);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 5, reason: 2 });
  await table.domainUndefine(dom);
  assert.deepEqual(simulated.heard(), [
    "defined/added vm",
    "started/booted vm",
    "suspended/paused vm",
    "resumed/unpaused vm",
    "domain.reboot vm",
    "domain.reboot vm",
    "stopped/shutdown vm",
    "started/booted vm",
    "stopped/destroyed vm",
    "undefined/removed vm",
  ]);
  await assert.rejects(table.domainGetInfo(dom), { code: "NO_DOMAIN", domain: "TEST", outcome: "refused" });
});

Deno.test("lifecycle() refuses with libvirt's codes what the state forbids, and emits nothing", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainDefineXML(domainXml("vm"));
  simulated.heard();
  await assert.rejects(table.domainShutdown(dom), wrongState);
  await assert.rejects(table.domainSuspend(dom), wrongState);
  await assert.rejects(table.domainResume(dom), wrongState);
  await assert.rejects(table.domainReboot(dom, 0), notRunning);
  await assert.rejects(table.domainReset(dom, 0), notRunning);
  await assert.rejects(table.domainDestroy(dom), notRunning);
  await table.domainCreate(dom);
  simulated.heard();
  await assert.rejects(table.domainCreate(dom), wrongState);
  await assert.rejects(table.domainResume(dom), wrongState);
  await assert.rejects(table.domainRename(dom, "other", 0), { code: "OPERATION_INVALID", domain: "TEST" });
  await assert.rejects(table.domainShutdownFlags(dom, 64), { code: "INVALID_ARG", domain: "TEST" });
  await assert.rejects(table.domainReboot(dom, 64), { code: "INVALID_ARG", domain: "TEST" });
  assert.deepEqual(simulated.heard(), []);
});

Deno.test("lifecycle() does what the document says of power-off and reboot", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const body = "<on_poweroff>restart</on_poweroff><on_reboot>destroy</on_reboot>";
  const dom = await table.domainCreateXML(domainXml("vm", { body }), 0);
  await table.domainShutdown(dom);
  assert.equal((await table.domainGetState(dom, 0)).state, 1);
  await table.domainReboot(dom, 0);
  await assert.rejects(table.domainGetState(dom, 0), { code: "NO_DOMAIN" });
  assert.deepEqual(simulated.heard(), ["started/booted vm", "domain.reboot vm", "stopped/shutdown vm"]);
});

Deno.test("lifecycle() keeps a transient domain's last id in its last event", async () => {
  await using simulated = await openSimulatedHost();
  const transient = await simulated.table.domainCreateXML(domainXml("passing"), 0);
  const dom = await simulated.table.domainDefineXML(domainXml("staying"));
  await simulated.table.domainCreate(dom);
  await simulated.table.domainDestroy(transient);
  await simulated.table.domainDestroy(dom);
  const ids = simulated.events.flatMap((event) =>
    event.type === "domain.lifecycle" && event.event === "stopped" ? [event.domain.id] : []
  );
  assert.deepEqual(ids, [transient.id, -1]);
  assert.ok(simulated.events.every((event) => Number.isInteger(event.time)));
});

Deno.test("lifecycle() starts paused when asked to", async () => {
  await using simulated = await openSimulatedHost();
  const dom = await simulated.table.domainCreateXML(domainXml("vm"), 1);
  assert.deepEqual(await simulated.table.domainGetState(dom, 0), { state: 3, reason: 1 });
  assert.deepEqual(simulated.heard(), ["started/booted vm", "suspended/paused vm"]);
});

Deno.test("lifecycle() renames with both events, to free names only", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainDefineXML(domainXml("old"));
  simulated.heard();
  await assert.rejects(table.domainRename(dom, "old", 0), { code: "OPERATION_INVALID", domain: "DOMAIN" });
  await assert.rejects(table.domainRename(dom, "test", 0), { code: "OPERATION_INVALID", domain: "DOMAIN" });
  await assert.rejects(table.domainRename(dom, "a/b", 0), { code: "XML_ERROR", domain: "TEST" });
  await assert.rejects(table.domainRename(dom, "", 0), { code: "INVALID_ARG", domain: "DOMAIN" });
  await table.domainRename(dom, "new", 0);
  assert.deepEqual(simulated.heard(), ["undefined/renamed old", "defined/renamed new"]);
  assert.equal((await table.domainLookupByName("new")).uuid, dom.uuid);
  await assert.rejects(table.domainLookupByName("old"), { code: "NO_DOMAIN" });
  assert.match(await table.domainGetXMLDesc(dom, 0), /<name>new<\/name>/);
});

Deno.test("lifecycle() undefines an active domain by making it transient", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainUndefine(dom);
  assert.equal(await table.domainIsPersistent(dom), 0);
  assert.equal(await table.domainIsActive(dom), 1);
  await table.domainDestroy(dom);
  assert.equal(await table.connectNumOfDefinedDomains() + await table.connectNumOfDomains(), 0);
  assert.deepEqual(simulated.heard(), ["undefined/removed test", "stopped/destroyed test"]);
});

Deno.test("managedSaving() keeps a domain until it is started or its image removed", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await table.domainManagedSave(dom, 0);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 5, reason: 5 });
  assert.equal(await table.domainHasManagedSaveImage(dom, 0), 1);
  await assert.rejects(table.domainUndefine(dom), { code: "OPERATION_INVALID", domain: "TEST" });
  await table.domainCreate(dom);
  assert.equal(await table.domainHasManagedSaveImage(dom, 0), 0);
  await table.domainManagedSave(dom, 0);
  await table.domainUndefineFlags(dom, 1);
  const transient = await table.domainCreateXML(domainXml("vm"), 0);
  await assert.rejects(table.domainManagedSave(transient, 0), { code: "OPERATION_INVALID", domain: "TEST" });
});

Deno.test("power() puts guests to sleep and wakes them up", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  await assert.rejects(table.domainPMWakeup(dom, 0), { code: "INTERNAL_ERROR" });
  await assert.rejects(table.domainPMSuspendForDuration(dom, 0, 5n, 0), { code: "ARGUMENT_UNSUPPORTED" });
  await table.domainPMSuspendForDuration(dom, 0, 0n, 0);
  assert.equal((await table.domainGetState(dom, 0)).state, 7);
  assert.deepEqual((await table.connectListAllDomains(0x80)).map((d) => d.name), ["test"]);
  await table.domainPMWakeup(dom, 0);
  assert.deepEqual(await table.domainGetState(dom, 0), { state: 1, reason: 8 });
  await table.domainPMSuspendForDuration(dom, 1, 0n, 0);
  assert.equal((await table.domainGetState(dom, 0)).state, 5);
  assert.deepEqual(simulated.heard(), [
    "pmsuspended/memory test",
    "domain.pm-suspend test",
    "started/wakeup test",
    "domain.pm-wakeup test",
    "pmsuspended/disk test",
    "domain.pm-suspend-disk test",
    "stopped/shutdown test",
  ]);
});
