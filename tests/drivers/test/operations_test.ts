import assert from "node:assert/strict";
import { defining } from "../../../drivers/test/defining.ts";
import { defaultWorld } from "../../../drivers/test/default_world.ts";
import { deviceStats } from "../../../drivers/test/device_stats.ts";
import { deviceTuning } from "../../../drivers/test/device_tuning.ts";
import { devices } from "../../../drivers/test/devices.ts";
import { consoles } from "../../../drivers/test/consoles.ts";
import { guestAgent } from "../../../drivers/test/guest_agent.ts";
import { cpuBaseline } from "../../../drivers/test/cpu_baseline.ts";
import { hostCpuModels } from "../../../drivers/test/host_cpus.ts";
import { savedDocuments } from "../../../drivers/test/saved_documents.ts";
import { singleVcpus } from "../../../drivers/test/single_vcpus.ts";
import { watching } from "../../../drivers/test/watching.ts";
import { guest } from "../../../drivers/test/guest.ts";
import { iothreads } from "../../../drivers/test/iothreads.ts";
import { domainCapabilities } from "../../../drivers/test/domain_capabilities.ts";
import { memoryPages } from "../../../drivers/test/memory_pages.ts";
import { nodeMemory } from "../../../drivers/test/node_memory.ts";
import { operations } from "../../../drivers/test/operations.ts";
import { pinning } from "../../../drivers/test/pinning.ts";
import { backup } from "../../../drivers/test/backup.ts";
import { blockJobs } from "../../../drivers/test/block_jobs.ts";
import { domainJobs } from "../../../drivers/test/domain_jobs.ts";
import { migration } from "../../../drivers/test/migration.ts";
import { migrationTuning } from "../../../drivers/test/migration_tuning.ts";
import { checkpoints } from "../../../drivers/test/checkpoints.ts";
import { securityLabels } from "../../../drivers/test/security_labels.ts";
import { snapshots } from "../../../drivers/test/snapshots.ts";
import { saving } from "../../../drivers/test/saving.ts";
import { tuning } from "../../../drivers/test/tuning.ts";

Deno.test("operations() knows how many arguments the operations take that it loads later", () => {
  const world = defaultWorld();
  const later: Record<string, unknown> = {
    ...defining(world, undefined),
    ...deviceStats(world),
    ...deviceTuning(world),
    ...devices(world),
    ...guest(world),
    ...iothreads(world),
    ...pinning(world),
    ...saving(world),
    ...domainCapabilities(),
    ...nodeMemory(world),
    ...memoryPages(world),
    ...securityLabels(world),
    ...snapshots(world),
    ...blockJobs(world),
    ...guestAgent(world),
    ...consoles(world),
    ...savedDocuments(world),
    ...watching(world),
    ...singleVcpus(world),
    ...hostCpuModels(),
    ...cpuBaseline(),
    ...backup(world),
    ...domainJobs(world),
    ...migration(world, {}, () => Promise.reject(new Error("no other host"))),
    ...migrationTuning(world),
    ...checkpoints(world),
    ...tuning(world),
  };
  const all = operations(world, "test:///default", {}) as Record<string, unknown>;
  for (const [name, operation] of Object.entries(later)) {
    assert.equal((all[name] as () => void).length, (operation as () => void).length, name);
  }
});
