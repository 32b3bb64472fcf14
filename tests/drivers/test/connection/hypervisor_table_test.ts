import assert from "node:assert/strict";
import { defining } from "../../../../drivers/test/domain/defining.ts";
import { defaultHost } from "../../../../drivers/test/connection/default_host.ts";
import { deviceStats } from "../../../../drivers/test/domain/statistics/device_stats.ts";
import { deviceTuning } from "../../../../drivers/test/domain/device_tuning.ts";
import { devices } from "../../../../drivers/test/domain/devices.ts";
import { consoles } from "../../../../drivers/test/domain/guest/consoles.ts";
import { guestAgent } from "../../../../drivers/test/domain/guest/guest_agent.ts";
import { cpuBaseline } from "../../../../drivers/test/host/cpu_baseline.ts";
import { hostCpuModels } from "../../../../drivers/test/host/host_cpus.ts";
import { savedDocuments } from "../../../../drivers/test/domain/saved_documents.ts";
import { singleVcpus } from "../../../../drivers/test/domain/single_vcpus.ts";
import { watching } from "../../../../drivers/test/domain/statistics/threshold_and_dirty_rate.ts";
import { guest } from "../../../../drivers/test/domain/guest/guest.ts";
import { iothreads } from "../../../../drivers/test/domain/iothreads.ts";
import { domainCapabilities } from "../../../../drivers/test/domain/domain_capabilities.ts";
import { memoryPages } from "../../../../drivers/test/host/memory_pages.ts";
import { nodeMemory } from "../../../../drivers/test/host/node_memory.ts";
import { operations } from "../../../../drivers/test/connection/hypervisor_table.ts";
import { pinning } from "../../../../drivers/test/domain/pinning.ts";
import { backup } from "../../../../drivers/test/snapshot/backup.ts";
import { blockJobs } from "../../../../drivers/test/job/block_jobs.ts";
import { domainJobs } from "../../../../drivers/test/job/domain_jobs.ts";
import { migration } from "../../../../drivers/test/migration/migration_operations.ts";
import { migrationTuning } from "../../../../drivers/test/migration/migration_tuning.ts";
import { checkpoints } from "../../../../drivers/test/snapshot/checkpoints.ts";
import { securityLabels } from "../../../../drivers/test/domain/security_labels.ts";
import { snapshots } from "../../../../drivers/test/snapshot/snapshots.ts";
import { saving } from "../../../../drivers/test/domain/saving.ts";
import { tuning } from "../../../../drivers/test/domain/tuning.ts";

Deno.test("operations() knows how many arguments the operations take that it loads later", () => {
  const simulated = defaultHost();
  const later: Record<string, unknown> = {
    ...defining(simulated, undefined),
    ...deviceStats(simulated),
    ...deviceTuning(simulated),
    ...devices(simulated),
    ...guest(simulated),
    ...iothreads(simulated),
    ...pinning(simulated),
    ...saving(simulated),
    ...domainCapabilities(),
    ...nodeMemory(simulated),
    ...memoryPages(simulated),
    ...securityLabels(simulated),
    ...snapshots(simulated),
    ...blockJobs(simulated),
    ...guestAgent(simulated),
    ...consoles(simulated, {}),
    ...savedDocuments(simulated),
    ...watching(simulated),
    ...singleVcpus(simulated),
    ...hostCpuModels(),
    ...cpuBaseline(),
    ...backup(simulated),
    ...domainJobs(simulated),
    ...migration(simulated, {}, () => Promise.reject(new Error("no other host"))),
    ...migrationTuning(simulated),
    ...checkpoints(simulated),
    ...tuning(simulated),
  };
  const all = operations(simulated, "test:///default", {}) as Record<string, unknown>;
  for (const [name, operation] of Object.entries(later)) {
    assert.equal((all[name] as () => void).length, (operation as () => void).length, name);
  }
});
