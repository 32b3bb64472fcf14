import assert from "node:assert/strict";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const LIVE = 1;
const CONFIG = 2;

const without = ({ time: _time, ...event }: { readonly time: number }) => event;

Deno.test("Limits of a running domain are told of with libvirt's names, those of its definition are not", async () => {
  await using simulated = await openSimulatedHost();
  const { table, events } = simulated;
  const domain = await table.domainLookupByName("test");
  const map = Uint8Array.of(0b101);
  await table.domainAddIOThread(domain, 2, LIVE);
  await table.domainAddIOThread(domain, 3, CONFIG);
  await table.domainPinVcpu(domain, 1, map);
  await table.domainPinEmulator(domain, map, LIVE);
  await table.domainPinEmulator(domain, map, CONFIG);
  await table.domainPinIOThread(domain, 2, map, LIVE);
  await table.domainPinIOThread(domain, 3, map, CONFIG);
  await table.domainSetBlockIoTune(domain, "vda", { total_bytes_sec_max: 1024n, group_name: "slow" }, LIVE);
  await table.domainSetBlockIoTune(domain, "vda", { total_bytes_sec_max: 1024n }, CONFIG);
  const tunable = (params: unknown) => ({ type: "domain.tunable", domain, params });
  assert.deepEqual(events.map(without), [
    tunable({ "cputune.vcpupin1": "0,2" }),
    tunable({ "cputune.emulatorpin": "0,2" }),
    tunable({ "cputune.iothreadpin2": "0,2" }),
    tunable({
      "blkdeviotune.disk": "vda",
      "blkdeviotune.total_bytes_sec_max": 1024n,
      "blkdeviotune.group_name": "slow",
    }),
  ]);
});

Deno.test("A balloon that changes is told of in bytes, one that stays is not", async () => {
  await using simulated = await openSimulatedHost();
  const { table, events } = simulated;
  const domain = await table.domainLookupByName("test");
  await table.domainSetMemory(domain, 4096n);
  await table.domainSetMemory(domain, 4096n);
  await table.domainSetMemoryFlags(domain, 8192n, CONFIG);
  assert.deepEqual(events.map(without), [{ type: "domain.balloon-change", domain, actual: 4194304 }]);
});

Deno.test("Reboot and reset of a domain that goes on are told of", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const domain = await table.domainLookupByName("test");
  await table.domainReboot(domain, 0);
  await table.domainReset(domain, 0);
  assert.deepEqual(simulated.heard(), ["domain.reboot test", "domain.reboot test"]);
});

Deno.test("A medium that is changed moves the tray of its drive out and in, where the domain runs", async () => {
  await using simulated = await openSimulatedHost();
  const { table, events } = simulated;
  const drive = (file: string) =>
    `<disk type='file' device='cdrom'>${
      file && `<source file='${file}'/>`
    }<target dev='sda' bus='sata'/></disk>`;
  const domain = await table.domainCreateXML(domainXml("vm", { devices: drive("/a.iso") }), 0);
  events.length = 0;
  await table.domainUpdateDeviceFlags(domain, drive("/b.iso"), LIVE);
  await table.domainUpdateDeviceFlags(domain, drive("/b.iso"), LIVE);
  await table.domainUpdateDeviceFlags(domain, drive(""), LIVE);
  const tray = (reason: string) => ({ type: "domain.tray-change", domain, devAlias: "sata-disk0", reason });
  assert.deepEqual(events.map(without), ["open", "close", "open", "close"].map(tray));
});

Deno.test("An interface that is attached to both definitions has one MAC address", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const domain = await table.domainLookupByName("test");
  await table.domainAttachDeviceFlags(
    domain,
    "<interface type='network'><source network='default'/></interface>",
    LIVE | CONFIG,
  );
  const macs = async (flags: number) =>
    [...(await table.domainGetXMLDesc(domain, flags)).matchAll(/<mac address='(.*)'/g)].map(([, mac]) => mac);
  const [live, config] = [await macs(0), await macs(2)];
  assert.equal(live.length, 2);
  assert.deepEqual(live, config);
});
