import assert from "node:assert/strict";
import { VirtError } from "../../../core/contract/errors.ts";
import { map, testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
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
]);

testAnswers([
  [(d) => d.maxVcpus(), "domainGetMaxVcpus", 4, 4],
]);

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
