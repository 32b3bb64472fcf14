import assert from "node:assert/strict";
import { testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
  ["blockStats()", (d) => d.blockStats("vda"), "domainBlockStatsFlags", WEB, "vda", 4],
  ["blockPeek()", (d) => d.blockPeek("vda", "1 KiB", 512), "domainBlockPeek", WEB, "vda", 1024n, 512, 0],
  ["blockResize()", (d) => d.blockResize("vda", "1 GiB"), "domainBlockResize", WEB, "vda", 2n ** 30n, 2 - 1],
  ["startDirtyRateCalc()", (d) => d.startDirtyRateCalc(2), "domainStartDirtyRateCalc", WEB, 2, 0],
]);

testAnswers([
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
    { balloon: { current: 5120 } },
  ],
]);

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

Deno.test("Domain.stats() throws NO_DOMAIN where the host tells of none", async () => {
  const host = new FakeHost({ connectGetAllDomainStats: [] });
  await assert.rejects((await host.domain()).stats(), { code: "NO_DOMAIN" });
  await host.connection.close();
});
