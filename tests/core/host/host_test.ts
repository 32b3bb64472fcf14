import assert from "node:assert/strict";
import { testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const CPU = "<cpu/>";

testCalls([
  [
    "Connection.cpuStats()",
    (c) => c.cpuStats(3),
    { nodeGetCPUStats: { params: [], nparams: 4 } },
    ["nodeGetCPUStats", 3, 0, 0],
    ["nodeGetCPUStats", 3, 4, 0],
  ],
  [
    "Connection.memoryStats()",
    (c) => c.memoryStats(),
    { nodeGetMemoryStats: { params: [], nparams: 4 } },
    ["nodeGetMemoryStats", 0, -1, 0],
    ["nodeGetMemoryStats", 4, -1, 0],
  ],
  [
    "Connection.cellsFreeMemory()",
    (c) => c.cellsFreeMemory(2),
    { nodeGetCellsFreeMemory: [] },
    ["nodeGetCellsFreeMemory", 2],
  ],
  [
    "Connection.freePages()",
    (c) => c.freePages(["4 KiB", 2 * 1024 ** 2], { startCell: 1, cellCount: 2 }),
    { nodeGetFreePages: [] },
    ["nodeGetFreePages", [4, 2048], 1, 2, 0],
  ],
  [
    "Connection.allocPages()",
    (c) => c.allocPages([{ size: "2 MiB", count: 3 }], { set: true }),
    { nodeAllocPages: 1 },
    ["nodeAllocPages", [2048], [3n], 0, 1, 1],
  ],
  [
    "Connection.memoryParameters()",
    (c) => c.memoryParameters(),
    { nodeGetMemoryParameters: {} },
    ["nodeGetMemoryParameters", 4],
  ],
  [
    "Connection.setMemoryParameters()",
    (c) => c.setMemoryParameters({ shm_pages_to_scan: 1n, shm_full_scans: 2 }),
    { nodeSetMemoryParameters: undefined },
    ["nodeSetMemoryParameters", { shm_pages_to_scan: 1, shm_full_scans: 2n }, 0],
  ],
  [
    "Connection.cpuModelNames()",
    (c) => c.cpuModelNames("x86_64"),
    { connectGetCPUModelNames: [] },
    ["connectGetCPUModelNames", "x86_64", 0],
  ],
  [
    "Connection.compareCpu()",
    (c) => c.compareCpu(CPU, { failIncompatible: true, validateXml: true }),
    { connectCompareCPU: 1 },
    ["connectCompareCPU", CPU, 3],
  ],
  [
    "Connection.compareHypervisorCpu()",
    (c) => c.compareHypervisorCpu(CPU, { arch: "x86_64", machine: "q35", failIncompatible: true }),
    { connectCompareHypervisorCPU: 1 },
    ["connectCompareHypervisorCPU", null, "x86_64", "q35", null, CPU, 1],
  ],
  [
    "Connection.baselineCpuXml()",
    (c) => c.baselineCpuXml([CPU, CPU], { expandFeatures: true, migratable: true }),
    { connectBaselineCPU: CPU },
    ["connectBaselineCPU", [CPU, CPU], 3],
  ],
  [
    "Connection.baselineHypervisorCpuXml()",
    (c) => c.baselineHypervisorCpuXml([CPU], { emulator: "/bin/qemu", virtType: "kvm", migratable: true }),
    { connectBaselineHypervisorCPU: CPU },
    ["connectBaselineHypervisorCPU", "/bin/qemu", null, null, "kvm", [CPU], 2],
  ],
  ["Connection.sevInfo()", (c) => c.sevInfo(), { nodeGetSEVInfo: {} }, ["nodeGetSEVInfo", 4]],
  ["Connection.hostUri()", (c) => c.hostUri(), { connectGetURI: "qemu:///system" }, ["connectGetURI"]],
  [
    "Connection.suspendHost()",
    (c) => c.suspendHost("hybrid", 3600),
    { nodeSuspendForDuration: undefined },
    ["nodeSuspendForDuration", 2, 3600n, 0],
  ],
  [
    "Connection.setIdentity()",
    (c) => c.setIdentity({ "user-name": "alice", "process-id": 7, "unix-user-id": 8n }),
    { connectSetIdentity: undefined },
    ["connectSetIdentity", { "user-name": "alice", "process-id": 7n, "unix-user-id": 8n }, 0],
  ],
  [
    "Connection.hostSupportsFeature()",
    (c) => c.hostSupportsFeature(4),
    { connectSupportsFeature: 1 },
    ["connectSupportsFeature", 4],
  ],
]);

testRefusals("Connection", { connectCompareCPU: 1, nodeSuspendForDuration: undefined }, [
  [RangeError, (c) => c.cpuStats(-1)],
  [RangeError, (c) => c.memoryStats(0.5)],
  [TypeError, (c) => c.cellsFreeMemory("0" as never)],
  [TypeError, (c) => c.freePages([])],
  [TypeError, (c) => c.freePages("4 KiB" as never)],
  [RangeError, (c) => c.freePages([1000])],
  [RangeError, (c) => c.freePages(["4 TiB"])],
  [RangeError, (c) => c.freePages(["4 KiB"], { cellCount: 0 })],
  [TypeError, (c) => c.allocPages([null as never])],
  [RangeError, (c) => c.allocPages([{ size: "2 MiB", count: -1 }])],
  [TypeError, (c) => c.allocPages([{ size: "2 MiB", count: 1 }], { set: 1 as never })],
  [RangeError, (c) => c.setMemoryParameters({ shm_pages_to_scan: -1 })],
  [TypeError, (c) => c.setMemoryParameters({})],
  [TypeError, (c) => c.cpuModelNames("")],
  [TypeError, (c) => c.compareCpu("")],
  [TypeError, (c) => c.compareHypervisorCpu(CPU, { arch: 7 as never })],
  [TypeError, (c) => c.baselineCpuXml([])],
  [TypeError, (c) => c.baselineHypervisorCpuXml([7 as never])],
  [TypeError, (c) => c.suspendHost("nap" as never, 60)],
  [RangeError, (c) => c.suspendHost("mem", -1)],
  [TypeError, (c) => c.setIdentity({ "user-name": 7 as never })],
  [RangeError, (c) => c.hostSupportsFeature(-1)],
]);

Deno.test("Connection gives what a host answers about CPUs and memory in our units", async () => {
  const host = new FakeHost({
    nodeGetCPUStats: { nparams: 1, params: [{ field: "idle", value: 5n }] },
    nodeGetMemoryStats: { nparams: 1, params: [{ field: "total", value: 4n }] },
    nodeGetCPUMap: { ret: 4, online: 2, cpumap: Uint8Array.of(0b11101) },
    nodeGetCellsFreeMemory: [7n],
    nodeGetFreePages: [1n, 2n, 3n, 4n],
    connectCompareCPU: 77,
    nodeGetSecurityModel: { model: "apparmor", doi: "0" },
    connectSupportsFeature: 0,
  });
  const { connection } = host;
  assert.deepEqual(await connection.cpuStats(), { idle: 5n });
  assert.deepEqual(await connection.memoryStats(), { total: 4096 });
  assert.deepEqual(await connection.cpuMap(), { present: 4, online: [0, 2, 3] });
  assert.deepEqual(await connection.cellsFreeMemory(), [7]);
  assert.deepEqual(await connection.freePages(["4 KiB", "2 MiB"], { startCell: 3, cellCount: 2 }), [
    { cell: 3, pages: [{ size: 4096, free: 1 }, { size: 2097152, free: 2 }] },
    { cell: 4, pages: [{ size: 4096, free: 3 }, { size: 2097152, free: 4 }] },
  ]);
  assert.equal(await connection.compareCpu(CPU), "unknown-77");
  assert.deepEqual(await connection.securityModel(), { model: "apparmor", doi: "0" });
  assert.equal(await connection.hostSupportsFeature(1), false);
  await connection.close();
});
