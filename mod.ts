/**
 * Virtual machines and containers under any hypervisor, through one typed API: libvirt's job, done natively for Deno.
 *
 * {@linkcode connect} opens a {@linkcode Connection}; its {@linkcode Domains} give {@linkcode Domain} handles; its
 * events are typed objects; what a hypervisor refuses is a {@linkcode VirtError}.
 *
 * @module
 */
import { connectWith } from "./core/connection/connect.ts";
import type { Connection } from "./core/connection/connection.ts";
import type { ConnectOptions, DriverEntry } from "./core/contract/driver.ts";

export { Connection } from "./core/connection/connection.ts";
export type {
  HostInterfaces,
  Networks,
  NodeDevices,
  NWFilterBindings,
  NWFilters,
  Secrets,
  StoragePools,
} from "./core/connection/collections.ts";
export type { Collection, DomainPartCollection } from "./core/handle/collection.ts";
export type { ConnectionEventObjects } from "./core/connection/connection_events.ts";
export type { ConnectionPart } from "./core/handle/connection_part.ts";
export type { CpuList } from "./core/contract/cpu_list.ts";
export { Domain, type DomainInfo, type DomainXmlOptions } from "./core/domain/domain.ts";
export type {
  BackupProgress,
  DomainBackup,
  DomainBackupBeginOptions,
} from "./core/snapshot/domain_backup.ts";
export type {
  BlockJobInfo,
  BlockJobType,
  DomainBlockJobAbortOptions,
  DomainBlockJobInfo,
} from "./core/domain/block_job/domain_block_job_info.ts";
export type {
  BlockCopyDestination,
  DomainBlockCommitOptions,
  DomainBlockCopyOptions,
  DomainBlockJobOptions,
  DomainBlockJobs,
  DomainBlockRebaseOptions,
  WhenReadyOptions,
} from "./core/domain/block_job/domain_block_jobs.ts";
export type {
  DomainCheckpoint,
  DomainCheckpointChildrenFilter,
  DomainCheckpointDeleteOptions,
  DomainCheckpointFilterBase,
  DomainCheckpointXmlOptions,
} from "./core/snapshot/domain_checkpoint.ts";
export type {
  DomainCheckpointCollection,
  DomainCheckpointCreateOptions,
  DomainCheckpointFilter,
} from "./core/snapshot/domain_checkpoints.ts";
export type {
  DomainSnapshot,
  DomainSnapshotChildrenFilter,
  DomainSnapshotDeleteOptions,
  DomainSnapshotFilterBase,
  DomainSnapshotRevertOptions,
  DomainSnapshotXmlOptions,
} from "./core/snapshot/domain_snapshot.ts";
export type {
  DomainSnapshotCollection,
  DomainSnapshotCreateOptions,
  DomainSnapshotFilter,
} from "./core/snapshot/domain_snapshots.ts";
export type {
  DomainConsole,
  DomainOpenChannelOptions,
  DomainOpenConsoleOptions,
  DomainReloadGraphicsOptions,
  DomainScreenshotOptions,
  DomainSendKeyOptions,
  KeycodeSet,
  ProcessSignal,
  Screenshot,
} from "./core/domain/domain_console.ts";
export type {
  DomainAnnounceInterfaceOptions,
  DomainDeviceOptions,
  DomainDevices,
  DomainSetMetadataOptions,
} from "./core/domain/domain_devices.ts";
export type {
  AgentTimeout,
  DomainFsTrimOptions,
  DomainGuest,
  DomainHostnameOptions,
  DomainSetAuthorizedSshKeysOptions,
  DomainSetUserPasswordOptions,
  GuestFilesystem,
  InterfaceAddress,
  InterfaceAddresses,
  InterfaceAddressesSource,
} from "./core/domain/domain_guest.ts";
export type { DomainIdentity } from "./core/handle/domain_identity.ts";
export type { DomainIoThreads, IoThreadInfo } from "./core/domain/domain_io_threads.ts";
export type {
  DomainAbortJobOptions,
  DomainJobs,
  DomainJobStats,
  DomainJobStatsOptions,
} from "./core/domain/domain_jobs.ts";
export type { DomainJobInfo } from "./core/handle/domain_job_info.ts";
export type { DomainCheckpoints, DomainSnapshots } from "./core/snapshot/domain_moments.ts";
export type { ParameterFields } from "./core/contract/typed_parameters.ts";
export type { NetworkUpdateSection } from "./core/config/network_section.ts";
export type {
  DomainControlInfo,
  DomainDestroyOptions,
  DomainLife,
  DomainPmSuspendOptions,
  DomainShutdownOptions,
  DomainStartOptions,
  DomainUndefineOptions,
  PmSuspendTarget,
} from "./core/domain/domain_life.ts";
export type { DomainMigrate } from "./core/migration/domain_migrate.ts";
export type { DomainMigrateMaxSpeedOptions, DomainMigration } from "./core/migration/domain_migration.ts";
export type {
  DomainMemory,
  DomainMemoryPeekOptions,
  DomainMemoryStats,
} from "./core/domain/domain_memory.ts";
export type {
  DomainQemu,
  DomainQemuMonitorCommandOptions,
  GuestAgentCommandOptions,
} from "./core/domain/domain_qemu.ts";
export type { CoreDumpFormat, DomainCoreDumpOptions, DomainSaves } from "./core/domain/domain_saves.ts";
export type { DomainSaving } from "./core/domain/domain_saving.ts";
export type {
  DomainManagedSaveOptions,
  DomainSaveImageXmlOptions,
  DomainSaveOptions,
} from "./core/domain/save_options.ts";
export type { DomainMessagesOptions, DomainSecurity, SecurityLabel } from "./core/domain/domain_security.ts";
export type { DomainState, DomainStateReason } from "./core/domain/domain_state.ts";
export type {
  BlockInfo,
  DiskError,
  DomainStatistics,
  DomainStatsOptions,
  InterfaceStats,
  InterfaceTraffic,
} from "./core/domain/domain_statistics.ts";
export type {
  BalloonStats,
  CacheMonitorStats,
  CpuTotalStats,
  DirtyRateStats,
  DomainStats,
  EnergyMonitorStats,
  IoThreadStats,
  MemoryBandwidthStats,
  NetStats,
  StatsGroup,
  TrafficStats,
  VcpusStats,
  VcpuStats,
} from "./core/domain/statistics/domain_stats.ts";
export type {
  BlockLatencyBin,
  BlockLatencyHistogram,
  BlockLatencyStats,
  BlockLimits,
  BlockRequestStats,
  BlockStats,
  BlockTimedStats,
} from "./core/domain/statistics/block_stats.ts";
export type { CustomStats, NamedStats, OtherStats } from "./core/domain/statistics/other_stats.ts";
export type { PerfStats } from "./core/domain/statistics/perf_stats.ts";
export type {
  GuestInfo,
  GuestInfoDevice,
  GuestInfoDisk,
  GuestInfoFilesystem,
  GuestInfoInterface,
  GuestInfoLoad,
  GuestInfoOs,
  GuestInfoTimezone,
  GuestInfoType,
  GuestInfoUser,
} from "./core/domain/agent/guest_info.ts";
export type { MemoryParameterFields, MemoryParameters } from "./core/domain/memory_limits.ts";
export type {
  DomainTuning,
  LifecycleAction,
  LifecycleType,
  SchedulerType,
} from "./core/domain/domain_tuning.ts";
export type { DomainUpdate } from "./core/domain/domain_update.ts";
export type {
  DomainWaitForAddressOptions,
  DomainWaitForOptions,
  DomainWaiting,
  WaitedFor,
} from "./core/domain/domain_waiting.ts";
export type { DomainVcpus, DomainVcpusOptions, VcpuInfo } from "./core/domain/domain_vcpus.ts";
export type { DomainMigrateOptions } from "./core/migration/migrate_options.ts";
export type { MigrationProgress } from "./core/migration/migration_progress.ts";
export {
  type DomainCreateOptions,
  type DomainDefineOptions,
  type DomainDefineSaveImageOptions,
  type DomainFilter,
  Domains,
} from "./core/domain/domains.ts";
export type {
  Closed,
  ConnectOptions,
  CredentialCallback,
  CredentialPrompt,
  CredentialRequest,
  Credentials,
  Driver,
  DriverConnection,
  DriverEntry,
  DriverEvent,
  DriverEvents,
  DriverTables,
  EventReferences,
  Feature,
  HypervisorTable,
  InFlightOptions,
  InterfaceTable,
  KeepaliveOptions,
  Logger,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  ReconnectAttempt,
  ReconnectOptions,
  SecretTable,
  StorageTable,
  TlsOptions,
} from "./core/contract/driver.ts";
export {
  type ConfigIssue,
  type ErrorObject,
  type NativeError,
  type Outcome,
  VirtError,
  type VirtErrorFacts,
  type VirtErrorJson,
} from "./core/contract/errors.ts";
export type {
  DryRun,
  EnsureAutostartOptions,
  Ensured,
  EnsureOptions,
  EnsurePlan,
  EnsureStartOptions,
} from "./core/handle/ensure_options.ts";
export type { GuestAgent, GuestAgentPart } from "./core/domain/agent/guest_agent.ts";
export type {
  AgentCommand,
  AgentInfo,
  AgentShutdownMode,
  GuestAgentCalls,
  GuestOsInfo,
  GuestTimezone,
  GuestUser,
} from "./core/domain/agent/guest_agent_calls.ts";
export type {
  AgentExecResult,
  GuestAgentExecOptions,
  GuestAgentPrograms,
  GuestAgentReadFileOptions,
  GuestAgentWriteFileOptions,
} from "./core/domain/agent/guest_agent_programs.ts";
export type {
  ConnectionBaselineCpuOptions,
  ConnectionCompareCpuOptions,
  CpuComparison,
  HostCpus,
  HypervisorChoice,
  NodeCpuMap,
  NodeCpuStats,
} from "./core/host/host_cpus.ts";
export type {
  ConnectionIdentity,
  HostFacts,
  NodeSuspendTarget,
  SecurityModel,
} from "./core/host/host_facts.ts";
export type { HostInterface, HostInterfaceXmlOptions } from "./core/host/host_interface.ts";
export type {
  HostInterfaceCollection,
  HostInterfaceDefineOptions,
  HostInterfaceFilter,
} from "./core/host/host_interfaces.ts";
export type {
  CellFreePages,
  ConnectionAllocPagesOptions,
  ConnectionFreePagesOptions,
  HostMemory,
  NodeMemoryStats,
  PagesWanted,
} from "./core/host/host_memory.ts";
export type { ImpactOptions } from "./core/contract/modification_impact.ts";
export type { ConnectionDomainCapabilitiesOptions, HostDocuments } from "./core/host/host_documents.ts";
export type { HostInfo, NodeInfo } from "./core/host/host_info.ts";
export type { ConnectionStatsOptions, DomainStatsRecord, HostStats } from "./core/host/host_stats.ts";
export type { Progress } from "./core/job/progress.ts";
export { Job, type JobProgressEveryOptions, type RunningJob } from "./core/job/job.ts";
export type { JobHandle } from "./core/job/job_handle.ts";
export type {
  Network,
  NetworkDhcpLeasesOptions,
  NetworkSetMetadataOptions,
  NetworkUpdateCommand,
  NetworkUpdateOptions,
  NetworkXmlOptions,
} from "./core/network/network.ts";
export type { DhcpLease } from "./core/network/network_dhcp_lease.ts";
export type { NetworkPort } from "./core/network/network_port.ts";
export type { NetworkPortCreateOptions, NetworkPorts } from "./core/network/network_ports.ts";
export type { NetworkCollection, NetworkDefineOptions, NetworkFilter } from "./core/network/networks.ts";
export type { NodeDevice, NodeDeviceDetachOptions, NodeDeviceXmlOptions } from "./core/host/node_device.ts";
export type {
  NodeDeviceCollection,
  NodeDeviceDefineOptions,
  NodeDeviceFilter,
} from "./core/host/node_devices.ts";
export type { NWFilter } from "./core/network/nwfilter.ts";
export type { NWFilterBinding } from "./core/network/nwfilter_binding.ts";
export type {
  NWFilterBindingCollection,
  NWFilterBindingCreateOptions,
} from "./core/network/nwfilter_bindings.ts";
export type { NWFilterCollection, NWFilterDefineOptions } from "./core/network/nwfilters.ts";
export type {
  CallOptions,
  DomainCheckpointRef,
  DomainRef,
  DomainSnapshotRef,
  DriverStream,
  Hole,
  HostInterfaceRef,
  NetworkPortRef,
  NetworkRef,
  NodeDeviceRef,
  NWFilterBindingRef,
  NWFilterRef,
  SecretRef,
  StoragePoolRef,
  StorageVolumeRef,
  TypedParameter,
  TypedParameters,
} from "./core/contract/references.ts";
export type { Secret, SecretUsageType } from "./core/host/secret.ts";
export type { SecretValue } from "./core/contract/secret_value.ts";
export type { SecretCollection, SecretDefineOptions, SecretFilter } from "./core/host/secrets.ts";
export type { ShutdownMode } from "./core/domain/shutdown_mode.ts";
export type { Size } from "./core/contract/size.ts";
export type {
  DomainBlockStatsResult,
  DomainDiskErrorEntry,
  DomainFsinfoEntry,
  DomainGetBlockInfoResult,
  DomainGetBlockJobInfoResult,
  DomainGetControlInfoResult,
  DomainGetCpuStatsResult,
  DomainGetDiskErrorsResult,
  DomainGetEmulatorPinInfoResult,
  DomainGetInfoResult,
  DomainGetJobInfoResult,
  DomainGetJobStatsResult,
  DomainGetSchedulerTypeResult,
  DomainGetSecurityLabelResult,
  DomainGetStateResult,
  DomainGetTimeResult,
  DomainGetVcpuPinInfoResult,
  DomainGetVcpusResult,
  DomainInterfaceEntry,
  DomainInterfaceStatsResult,
  DomainIothreadInfoEntry,
  DomainIpAddrEntry,
  DomainMemoryStatEntry,
  DomainMigrateBegin3ParamsResult,
  DomainMigrateBegin3Result,
  DomainMigrateFinish3ParamsResult,
  DomainMigrateFinish3Result,
  DomainMigratePrepare2Result,
  DomainMigratePrepare3ParamsResult,
  DomainMigratePrepare3Result,
  DomainMigratePrepareResult,
  DomainStatsRecordEntry,
  NetworkDhcpLeaseEntry,
  NodeGetCpuMapResult,
  NodeGetCpuStatsEntry,
  NodeGetCpuStatsResult,
  NodeGetInfoResult,
  NodeGetMemoryStatsEntry,
  NodeGetMemoryStatsResult,
  NodeGetSecurityModelResult,
  StoragePoolGetInfoResult,
  StorageVolGetInfoFlagsResult,
  StorageVolGetInfoResult,
  VcpuInfoEntry,
} from "./core/contract/generated/tables.gen.ts";
export type { ConnectionUri } from "./core/contract/uri.ts";
export type {
  StoragePool,
  StoragePoolBuildOptions,
  StoragePoolDeleteOptions,
  StoragePoolInfo,
  StoragePoolStartOptions,
  StoragePoolState,
  StoragePoolXmlOptions,
} from "./core/storage/storage_pool.ts";
export type {
  StoragePoolCollection,
  StoragePoolDefineOptions,
  StoragePoolEnsureOptions,
  StoragePoolFilter,
} from "./core/storage/storage_pools.ts";
export type {
  StorageVolumeDownloadToOptions,
  StorageVolumeUploadFromOptions,
} from "./core/storage/storage_transfer.ts";
export type {
  StorageVolume,
  StorageVolumeDeleteOptions,
  StorageVolumeInfo,
  StorageVolumeResizeOptions,
  StorageVolumeStreamOptions,
  StorageVolumeType,
  StorageVolumeWipeOptions,
  WipeAlgorithm,
} from "./core/storage/storage_volume.ts";
export type {
  StorageVolumeCreateFromOptions,
  StorageVolumeCreateOptions,
  StorageVolumes,
} from "./core/storage/storage_volumes.ts";
export type { Version } from "./core/contract/version.ts";
export type { VirtStream } from "./core/contract/virt_stream.ts";
export {
  type ErrorCode,
  errorCodes,
  type ErrorDomain,
  errorDomains,
} from "./core/contract/generated/error_codes.gen.ts";
export {
  type CloseReason,
  type ConnectionClosedEvent,
  type ConnectionEventType,
  type ConnectionLostEvent,
  type ConnectionRestoredEvent,
  type DomainAgentLifecycleEvent,
  type DomainBalloonChangeEvent,
  type DomainBlockJobEvent,
  type DomainBlockThresholdEvent,
  type DomainChannelLifecycleEvent,
  type DomainControlErrorEvent,
  type DomainDeviceEvent,
  type DomainDiskChangeEvent,
  type DomainEventBase,
  type DomainGraphicsEvent,
  type DomainIoErrorEvent,
  type DomainJobCompletedEvent,
  domainLifecycleDetails,
  type DomainLifecycleEvent,
  type DomainLifecycleWords,
  type DomainMemoryDeviceSizeChangeEvent,
  type DomainMemoryFailureEvent,
  type DomainMetadataChangeEvent,
  type DomainMigrationIterationEvent,
  type DomainNicMacChangeEvent,
  type DomainPmEvent,
  type DomainRebootEvent,
  type DomainRtcChangeEvent,
  type DomainTrayChangeEvent,
  type DomainTunableEvent,
  type DomainUnknownEvent,
  type DomainVcpuRemovedEvent,
  type DomainWatchdogEvent,
  type EventBase,
  EventDispatcher,
  type EventFilter,
  type EventListenOptions,
  type EventMap,
  type EventObjects,
  EventOverflowError,
  type EventParams,
  EventsClosedError,
  type EventSource,
  type EventStream,
  type EventStreamOptions,
  type EventType,
  eventTypes,
  type EventWord,
  eventWords,
  type GapEvent,
  type GapReason,
  type GraphicsAddress,
  type HypervisorEventType,
  type NamedObject,
  type NamedObjectMatch,
  type NetworkLifecycleEvent,
  type NetworkMetadataChangeEvent,
  type NetworkUnknownEvent,
  type NodeDeviceLifecycleEvent,
  type NodeDeviceMatch,
  type NodeDeviceObject,
  type NodeDeviceUnknownEvent,
  type NodeDeviceUpdateEvent,
  type ObjectLifecycle,
  type OverflowPolicy,
  type QemuMonitorEvent,
  type SecretLifecycleEvent,
  type SecretMatch,
  type SecretObject,
  type SecretUnknownEvent,
  type SecretValueChangedEvent,
  type StoragePoolLifecycleEvent,
  type StoragePoolRefreshEvent,
  type StoragePoolUnknownEvent,
  type Subscription,
  type UnknownEventFields,
  type UnknownWord,
  type VirtEvent,
} from "./events/mod.ts";

const DAEMON_DRIVERS = [
  ...["qemu", "xen", "lxc", "bhyve", "vz", "ch"],
  ...["network", "storage", "nodedev", "secret", "nwfilter", "interface"],
  "remote",
];
const DAEMON_TRANSPORTS = ["unix", "tcp", "tls", "ssh", "ext"];
const CLIENT_SIDE_DRIVERS = [
  "test",
  "esx",
  "vpx",
  "gsx",
  "hyperv",
  "vbox",
  "vmwareplayer",
  "vmwarews",
  "vmwarefusion",
];

/** The drivers that {@linkcode connect} chooses from; each is loaded when the first of its URIs is opened. */
export const defaultDrivers: readonly DriverEntry[] = [
  {
    schemes: ["test", "test+native"],
    load: () =>
      // @ts-types="./drivers/default_drivers.d.ts"
      import("./drivers/test/mod.ts").then(({ test }) => test),
  },
  {
    schemes: ["esx", "vpx", "gsx"].flatMap((name) => [name, `${name}+native`]),
    load: () =>
      // @ts-types="./drivers/default_drivers.d.ts"
      import("./drivers/esx/mod.ts").then(({ esx }) => esx),
  },
  {
    schemes: [
      ...DAEMON_DRIVERS,
      ...[...DAEMON_DRIVERS, ...CLIENT_SIDE_DRIVERS].flatMap((name) =>
        DAEMON_TRANSPORTS.map((way) => `${name}+${way}`)
      ),
    ],
    load: () =>
      // @ts-types="./drivers/default_drivers.d.ts"
      import("./drivers/libvirt/mod.ts").then(({ libvirt }) => libvirt),
  },
];

/**
 * Opens a connection.
 *
 * @param uri libvirt's form, `driver[+transport]://[user@][host][:port]/[path][?params]`; unless told
 * `$LIBVIRT_DEFAULT_URI`, and `test:///default`, the embedded hypervisor, where that is not set.
 * @param options `signal` and `timeoutMs` end the opening, not the connection.
 * @throws {RangeError} If `timeoutMs` is no positive number.
 * @throws {VirtError} `INVALID_ARG` if it is no such URI, or there is none and `$LIBVIRT_DEFAULT_URI` may not be read (the
 * error names the flag); `NO_CONNECT` if no driver has its scheme; `AUTH_FAILED`,
 * `SYSTEM_ERROR` and others where the host refuses or can't be reached.
 * @see libvirt 9.0.0 `virConnectOpenAuth`, `virConnectOpenReadOnly`, `virConnectOpen`
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 *
 * await using connection = await connect("test:///default");
 * for (const domain of await connection.domains.list()) {
 *   const { state, reason } = await domain.state();
 *   console.log(`${domain.name} is ${state} (${reason})`);
 * }
 * ```
 */
export function connect(uri?: string | URL, options?: ConnectOptions): Promise<Connection> {
  return connectWith(defaultDrivers, uri, options);
}
