import type { DriverConnection } from "../../../core/contract/driver.ts";
import { parseUri } from "../../../core/contract/uri.ts";
import { lazyOperations, type Operations } from "../../_connection/operation_methods.ts";
import { documentsAhead } from "./documents_ahead.ts";
import { host } from "../host/host_facts.ts";
import { information } from "../domain/information.ts";
import { lifecycle } from "../domain/lifecycle.ts";
import { listing } from "../domain/listing.ts";
import { managedSaving } from "../domain/managed_save.ts";
import { memory } from "../domain/memory.ts";
import { metadata } from "../domain/metadata.ts";
import { power } from "../domain/power.ts";
import { stats } from "../domain/statistics/stats.ts";
import { vcpus } from "../domain/vcpus.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// What all connections to a host have in common is there once, by their URI: a daemon has a connection for each client.
const common = new WeakMap<SimulatedHost, Map<string, Operations>>();

/** All that this driver can do. What needs an XML parser, and what is rare, is loaded when it is first called. */
export function operations(simulated: SimulatedHost, uri: string, owner: object): Operations {
  let byUri = common.get(simulated);
  if (byUri === undefined) common.set(simulated, byUri = new Map());
  let shared = byUri.get(uri);
  if (shared === undefined) byUri.set(uri, shared = sharedOperations(simulated, uri));
  return { ...shared, ...ownedOperations(simulated, owner) };
}

/** What begins something that ends with its connection. */
function ownedOperations(simulated: SimulatedHost, owner: object): Operations {
  const lazily = lazilyOn(simulated);
  return {
    ...lifecycle(simulated, owner),
    ...lazily(
      { domainOpenConsole: 3, domainOpenChannel: 3 },
      async () => (await import("../domain/guest/consoles.ts")).consoles(simulated, owner),
    ),
    ...lazily(
      { domainCreateXML: 2, domainCreateXMLWithFiles: 2, domainDefineXML: 1, domainDefineXMLFlags: 2 },
      async () => (await import("../domain/defining.ts")).defining(simulated, owner),
    ),
    ...lazily(
      {
        domainMigrateBegin3: 5,
        domainMigratePrepare3: 6,
        domainMigratePerform3: 8,
        domainMigrateFinish3: 6,
        domainMigrateConfirm3: 4,
        domainMigrateBegin3Params: 3,
        domainMigratePrepare3Params: 3,
        domainMigratePerform3Params: 5,
        domainMigrateFinish3Params: 4,
        domainMigrateConfirm3Params: 5,
      },
      async () =>
        (await import("../migration/migration_operations.ts")).migration(simulated, owner, openHost),
    ),
  };
}

function sharedOperations(simulated: SimulatedHost, uri: string): Operations {
  const lazily = lazilyOn(simulated);
  return {
    ...host(simulated, uri),
    ...listing(simulated),
    ...information(simulated),
    ...managedSaving(simulated),
    ...memory(simulated),
    ...vcpus(simulated),
    ...documentsAhead(simulated, metadata(simulated)),
    ...power(simulated),
    ...stats(simulated),
    ...lazily({
      domainSave: 2,
      domainSaveFlags: 4,
      domainRestore: 1,
      domainRestoreFlags: 3,
      domainSaveParams: 3,
      domainRestoreParams: 2,
      domainSaveImageGetXMLDesc: 2,
      domainSaveImageDefineXML: 3,
      domainCoreDump: 3,
      domainCoreDumpWithFormat: 4,
    }, async () => (await import("../domain/saving.ts")).saving(simulated)),
    ...lazily(
      { connectGetDomainCapabilities: 5 },
      async () => (await import("../domain/domain_capabilities.ts")).domainCapabilities(),
    ),
    ...lazily(
      { nodeGetMemoryStats: 3, nodeGetMemoryParameters: 1, nodeSetMemoryParameters: 2 },
      async () => (await import("../host/node_memory.ts")).nodeMemory(simulated),
    ),
    ...lazily(
      { nodeAllocPages: 5 },
      async () => (await import("../host/memory_pages.ts")).memoryPages(simulated),
    ),
    ...lazily(
      { domainGetSecurityLabelList: 1 },
      async () => (await import("../domain/security_labels.ts")).securityLabels(simulated),
    ),
    ...lazily({
      domainPinVcpu: 3,
      domainPinVcpuFlags: 4,
      domainGetVcpus: 3,
      domainGetVcpuPinInfo: 4,
      domainPinEmulator: 3,
      domainGetEmulatorPinInfo: 3,
    }, async () => (await import("../domain/pinning.ts")).pinning(simulated)),
    ...lazily({
      domainAttachDevice: 2,
      domainAttachDeviceFlags: 3,
      domainDetachDevice: 2,
      domainDetachDeviceFlags: 3,
      domainDetachDeviceAlias: 3,
      domainUpdateDeviceFlags: 3,
    }, async () => (await import("../domain/devices.ts")).devices(simulated)),
    ...lazily({
      domainMemoryStats: 2,
      domainBlockStats: 2,
      domainBlockStatsFlags: 3,
      domainInterfaceStats: 2,
      domainGetBlockInfo: 3,
      domainGetDiskErrors: 2,
      domainGetFSInfo: 2,
      domainInterfaceAddresses: 3,
    }, async () => (await import("../domain/statistics/device_stats.ts")).deviceStats(simulated)),
    ...lazily(
      { domainBlockPeek: 5, domainBlockResize: 4 },
      async () => (await import("../storage/block_contents.ts")).blockContents(simulated),
    ),
    ...lazily({
      domainGetSchedulerType: 1,
      domainGetSchedulerParameters: 1,
      domainGetSchedulerParametersFlags: 2,
      domainSetSchedulerParameters: 2,
      domainSetSchedulerParametersFlags: 3,
      domainGetMemoryParameters: 2,
      domainSetMemoryParameters: 3,
      domainGetNumaParameters: 2,
      domainSetNumaParameters: 3,
      domainGetPerfEvents: 2,
      domainSetPerfEvents: 3,
      domainSetMemoryStatsPeriod: 3,
      domainSetLifecycleAction: 4,
    }, async () => (await import("../domain/tuning.ts")).tuning(simulated)),
    ...lazily({
      domainGetInterfaceParameters: 3,
      domainSetInterfaceParameters: 4,
      domainGetBlockIoTune: 3,
      domainSetBlockIoTune: 4,
      domainGetBlkioParameters: 2,
      domainSetBlkioParameters: 3,
    }, async () => (await import("../domain/device_tuning.ts")).deviceTuning(simulated)),
    ...lazily({
      domainGetIOThreadInfo: 2,
      domainAddIOThread: 3,
      domainDelIOThread: 3,
      domainPinIOThread: 4,
      domainSetIOThreadParams: 4,
    }, async () => (await import("../domain/iothreads.ts")).iothreads(simulated)),
    ...lazily({
      domainSnapshotCreateXML: 3,
      domainSnapshotGetXMLDesc: 2,
      domainSnapshotNum: 2,
      domainSnapshotListNames: 2,
      domainSnapshotLookupByName: 3,
      domainHasCurrentSnapshot: 2,
      domainSnapshotCurrent: 2,
      domainRevertToSnapshot: 2,
      domainSnapshotDelete: 2,
      domainSnapshotGetParent: 2,
      domainSnapshotNumChildren: 2,
      domainSnapshotListChildrenNames: 2,
      domainSnapshotIsCurrent: 2,
      domainSnapshotHasMetadata: 2,
      domainListAllSnapshots: 2,
      domainSnapshotListAllChildren: 2,
    }, async () => (await import("../snapshot/snapshots.ts")).snapshots(simulated)),
    ...lazily({
      domainManagedSaveGetXMLDesc: 2,
      domainManagedSaveDefineXML: 3,
    }, async () => (await import("../domain/saved_documents.ts")).savedDocuments(simulated)),
    ...lazily(
      { domainSetVcpu: 4 },
      async () => (await import("../domain/single_vcpus.ts")).singleVcpus(simulated),
    ),
    ...lazily(
      { domainSetBlockThreshold: 4, domainStartDirtyRateCalc: 3 },
      async () => (await import("../domain/statistics/threshold_and_dirty_rate.ts")).watching(simulated),
    ),
    ...lazily(
      { connectGetCPUModelNames: 2 },
      async () => (await import("../host/host_cpus.ts")).hostCpuModels(),
    ),
    ...lazily(
      { connectBaselineCPU: 2 },
      async () => (await import("../host/cpu_baseline.ts")).cpuBaseline(),
    ),
    ...lazily({
      domainQemuAgentCommand: 4,
      domainAgentSetResponseTimeout: 3,
      domainAuthorizedSSHKeysGet: 3,
      domainAuthorizedSSHKeysSet: 4,
      domainGetGuestVcpus: 2,
      domainSetGuestVcpus: 4,
    }, async () => (await import("../domain/guest/guest_agent.ts")).guestAgent(simulated)),
    ...lazily({
      domainGetJobInfo: 1,
      domainGetJobStats: 2,
      domainAbortJob: 1,
      domainAbortJobFlags: 2,
    }, async () => (await import("../job/domain_jobs.ts")).domainJobs(simulated)),
    ...lazily({
      domainMigrateSetMaxDowntime: 3,
      domainMigrateGetMaxDowntime: 2,
      domainMigrateSetMaxSpeed: 3,
      domainMigrateGetMaxSpeed: 2,
      domainMigrateSetCompressionCache: 3,
      domainMigrateGetCompressionCache: 2,
      domainMigrateStartPostCopy: 2,
    }, async () => (await import("../migration/migration_tuning.ts")).migrationTuning(simulated)),
    ...lazily({
      domainBlockJobAbort: 3,
      domainGetBlockJobInfo: 3,
      domainBlockJobSetSpeed: 4,
      domainBlockPull: 4,
      domainBlockRebase: 5,
      domainBlockCommit: 6,
      domainBlockCopy: 5,
    }, async () => (await import("../job/block_jobs.ts")).blockJobs(simulated)),
    ...lazily(
      { domainBackupBegin: 4, domainBackupGetXMLDesc: 2 },
      async () => (await import("../snapshot/backup.ts")).backup(simulated),
    ),
    ...lazily({
      domainCheckpointCreateXML: 3,
      domainCheckpointGetXMLDesc: 2,
      domainListAllCheckpoints: 2,
      domainCheckpointListAllChildren: 2,
      domainCheckpointLookupByName: 3,
      domainCheckpointGetParent: 2,
      domainCheckpointDelete: 2,
    }, async () => (await import("../snapshot/checkpoints.ts")).checkpoints(simulated)),
    ...lazily({
      domainFSFreeze: 3,
      domainFSThaw: 3,
      domainFSTrim: 4,
      domainInjectNMI: 2,
      domainGraphicsReload: 3,
      domainAnnounceInterface: 4,
      domainSetUserPassword: 4,
      domainSendKey: 5,
      domainSendProcessSignal: 4,
      domainMemoryPeek: 4,
      domainScreenshot: 3,
      domainGetGuestInfo: 3,
      domainGetLaunchSecurityInfo: 2,
    }, async () => (await import("../domain/guest/guest.ts")).guest(simulated)),
  };
}

/** Loads operations when one of them is called, and has the long documents of a call read before it begins. */
function lazilyOn(simulated: SimulatedHost): typeof lazyOperations {
  return (arities, load) => documentsAhead(simulated, lazyOperations(arities, load));
}

/** Opens another simulated host of this process. */
async function openHost(uri: string): Promise<DriverConnection> {
  const parsed = parseUri(uri);
  if (parsed.scheme !== "test" && parsed.scheme !== "test+native") {
    throw new TypeError("it is another driver's");
  }
  const { openTest } = await import("./open.ts");
  return await openTest(parsed, {});
}
