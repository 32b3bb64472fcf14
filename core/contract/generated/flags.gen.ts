// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
export * from "./startup_flags.gen.ts";

/** Bits of virAdmConnectDaemonShutdownFlags. */
export const admConnectDaemonShutdownFlags = {
  /** Since libvirt 11.2.0. */
  preserve: 1,
} as const;

/** Options that stand for the bits of virAdmConnectDaemonShutdownFlags. */
export type AdmConnectDaemonShutdownFlags = { readonly [K in keyof typeof admConnectDaemonShutdownFlags]?: boolean };

/** Bits of virConnectBaselineCPUFlags. */
export const connectBaselineCPUFlags = {
  expandFeatures: 1,
  migratable: 2,
  /** Since libvirt 11.6.0. */
  ignoreHost: 4,
} as const;

/** Options that stand for the bits of virConnectBaselineCPUFlags. */
export type ConnectBaselineCPUFlags = { readonly [K in keyof typeof connectBaselineCPUFlags]?: boolean };

/** Bits of virConnectCompareCPUFlags. */
export const connectCompareCPUFlags = {
  failIncompatible: 1,
  validateXml: 2,
} as const;

/** Options that stand for the bits of virConnectCompareCPUFlags. */
export type ConnectCompareCPUFlags = { readonly [K in keyof typeof connectCompareCPUFlags]?: boolean };

/** Bits of virConnectDomainQemuMonitorEventRegisterFlags. */
export const connectDomainQemuMonitorEventRegisterFlags = {
  regex: 1,
  nocase: 2,
} as const;

/** Options that stand for the bits of virConnectDomainQemuMonitorEventRegisterFlags. */
export type ConnectDomainQemuMonitorEventRegisterFlags = { readonly [K in keyof typeof connectDomainQemuMonitorEventRegisterFlags]?: boolean };

/** Bits of virConnectFlags. */
export const connectFlags = {
  ro: 1,
  noAliases: 2,
} as const;

/** Options that stand for the bits of virConnectFlags. */
export type ConnectFlags = { readonly [K in keyof typeof connectFlags]?: boolean };

/** Bits of virConnectGetAllDomainStatsFlags. */
export const connectGetAllDomainStatsFlags = {
  active: 1,
  inactive: 2,
  persistent: 4,
  transient: 8,
  running: 16,
  paused: 32,
  shutoff: 64,
  other: 128,
  nowait: 536870912,
  backing: 1073741824,
  enforceStats: 2147483648,
} as const;

/** Options that stand for the bits of virConnectGetAllDomainStatsFlags. */
export type ConnectGetAllDomainStatsFlags = { readonly [K in keyof typeof connectGetAllDomainStatsFlags]?: boolean };

/** Bits of virConnectGetDomainCapabilitiesFlags. */
export const connectGetDomainCapabilitiesFlags = {
  /** Since libvirt 11.0.0. */
  disableDeprecatedFeatures: 1,
  /** Since libvirt 12.2.0. */
  expandCpuFeatures: 2,
  /** Since libvirt 12.5.0. */
  supportedCpuFeatures: 4,
} as const;

/** Options that stand for the bits of virConnectGetDomainCapabilitiesFlags. */
export type ConnectGetDomainCapabilitiesFlags = { readonly [K in keyof typeof connectGetDomainCapabilitiesFlags]?: boolean };

/** Bits of virConnectListAllInterfacesFlags. */
export const connectListAllInterfacesFlags = {
  inactive: 1,
  active: 2,
} as const;

/** Options that stand for the bits of virConnectListAllInterfacesFlags. */
export type ConnectListAllInterfacesFlags = { readonly [K in keyof typeof connectListAllInterfacesFlags]?: boolean };

/** Bits of virConnectListAllNetworksFlags. */
export const connectListAllNetworksFlags = {
  inactive: 1,
  active: 2,
  persistent: 4,
  transient: 8,
  autostart: 16,
  noAutostart: 32,
} as const;

/** Options that stand for the bits of virConnectListAllNetworksFlags. */
export type ConnectListAllNetworksFlags = { readonly [K in keyof typeof connectListAllNetworksFlags]?: boolean };

/** Bits of virConnectListAllNodeDeviceFlags. */
export const connectListAllNodeDeviceFlags = {
  capSystem: 1,
  capPciDev: 2,
  capUsbDev: 4,
  capUsbInterface: 8,
  capNet: 16,
  capScsiHost: 32,
  capScsiTarget: 64,
  capScsi: 128,
  capStorage: 256,
  capFcHost: 512,
  capVports: 1024,
  capScsiGeneric: 2048,
  capDrm: 4096,
  capMdevTypes: 8192,
  capMdev: 16384,
  capCcwDev: 32768,
  capCssDev: 65536,
  capVdpa: 131072,
  capApCard: 262144,
  capApQueue: 524288,
  capApMatrix: 1048576,
  capVpd: 2097152,
  /** Since libvirt 11.1.0. */
  capCcwgroupDev: 4194304,
  /** Since libvirt 11.1.0. */
  capCcwgroupMember: 8388608,
  /** Since libvirt 10.1.0. */
  persistent: 268435456,
  /** Since libvirt 10.1.0. */
  transient: 536870912,
  inactive: 1073741824,
  active: 2147483648,
} as const;

/** Options that stand for the bits of virConnectListAllNodeDeviceFlags. */
export type ConnectListAllNodeDeviceFlags = { readonly [K in keyof typeof connectListAllNodeDeviceFlags]?: boolean };

/** Bits of virConnectListAllSecretsFlags. */
export const connectListAllSecretsFlags = {
  ephemeral: 1,
  noEphemeral: 2,
  private: 4,
  noPrivate: 8,
} as const;

/** Options that stand for the bits of virConnectListAllSecretsFlags. */
export type ConnectListAllSecretsFlags = { readonly [K in keyof typeof connectListAllSecretsFlags]?: boolean };

/** Bits of virConnectListAllStoragePoolsFlags. */
export const connectListAllStoragePoolsFlags = {
  inactive: 1,
  active: 2,
  persistent: 4,
  transient: 8,
  autostart: 16,
  noAutostart: 32,
  dir: 64,
  fs: 128,
  netfs: 256,
  logical: 512,
  disk: 1024,
  iscsi: 2048,
  scsi: 4096,
  mpath: 8192,
  rbd: 16384,
  sheepdog: 32768,
  gluster: 65536,
  zfs: 131072,
  vstorage: 262144,
  iscsiDirect: 524288,
} as const;

/** Options that stand for the bits of virConnectListAllStoragePoolsFlags. */
export type ConnectListAllStoragePoolsFlags = { readonly [K in keyof typeof connectListAllStoragePoolsFlags]?: boolean };

/** Bits of virDomainAbortJobFlagsValues. */
export const domainAbortJobFlagsValues = {
  postcopy: 1,
} as const;

/** Options that stand for the bits of virDomainAbortJobFlagsValues. */
export type DomainAbortJobFlagsValues = { readonly [K in keyof typeof domainAbortJobFlagsValues]?: boolean };

/** Bits of virDomainAuthorizedSSHKeysSetFlags. */
export const domainAuthorizedSSHKeysSetFlags = {
  append: 1,
  remove: 2,
} as const;

/** Options that stand for the bits of virDomainAuthorizedSSHKeysSetFlags. */
export type DomainAuthorizedSSHKeysSetFlags = { readonly [K in keyof typeof domainAuthorizedSSHKeysSetFlags]?: boolean };

/** Bits of virDomainBackupBeginFlags. */
export const domainBackupBeginFlags = {
  reuseExternal: 1,
  /** Since libvirt 11.10.0. */
  preserveShutdownDomain: 2,
} as const;

/** Options that stand for the bits of virDomainBackupBeginFlags. */
export type DomainBackupBeginFlags = { readonly [K in keyof typeof domainBackupBeginFlags]?: boolean };

/** Bits of virDomainBlockCommitFlags. */
export const domainBlockCommitFlags = {
  shallow: 1,
  delete: 2,
  active: 4,
  relative: 8,
  bandwidthBytes: 16,
} as const;

/** Options that stand for the bits of virDomainBlockCommitFlags. */
export type DomainBlockCommitFlags = { readonly [K in keyof typeof domainBlockCommitFlags]?: boolean };

/** Bits of virDomainBlockCopyFlags. */
export const domainBlockCopyFlags = {
  shallow: 1,
  reuseExt: 2,
  transientJob: 4,
  synchronousWrites: 8,
  /** Since libvirt 12.2.0. */
  targetZeroed: 16,
} as const;

/** Options that stand for the bits of virDomainBlockCopyFlags. */
export type DomainBlockCopyFlags = { readonly [K in keyof typeof domainBlockCopyFlags]?: boolean };

/** Bits of virDomainBlockJobAbortFlags. */
export const domainBlockJobAbortFlags = {
  async: 1,
  pivot: 2,
} as const;

/** Options that stand for the bits of virDomainBlockJobAbortFlags. */
export type DomainBlockJobAbortFlags = { readonly [K in keyof typeof domainBlockJobAbortFlags]?: boolean };

/** Bits of virDomainBlockJobInfoFlags. */
export const domainBlockJobInfoFlags = {
  bandwidthBytes: 1,
} as const;

/** Options that stand for the bits of virDomainBlockJobInfoFlags. */
export type DomainBlockJobInfoFlags = { readonly [K in keyof typeof domainBlockJobInfoFlags]?: boolean };

/** Bits of virDomainBlockJobSetSpeedFlags. */
export const domainBlockJobSetSpeedFlags = {
  bandwidthBytes: 1,
} as const;

/** Options that stand for the bits of virDomainBlockJobSetSpeedFlags. */
export type DomainBlockJobSetSpeedFlags = { readonly [K in keyof typeof domainBlockJobSetSpeedFlags]?: boolean };

/** Bits of virDomainBlockPullFlags. */
export const domainBlockPullFlags = {
  bandwidthBytes: 64,
} as const;

/** Options that stand for the bits of virDomainBlockPullFlags. */
export type DomainBlockPullFlags = { readonly [K in keyof typeof domainBlockPullFlags]?: boolean };

/** Bits of virDomainBlockRebaseFlags. */
export const domainBlockRebaseFlags = {
  shallow: 1,
  reuseExt: 2,
  copyRaw: 4,
  copy: 8,
  relative: 16,
  copyDev: 32,
  bandwidthBytes: 64,
} as const;

/** Options that stand for the bits of virDomainBlockRebaseFlags. */
export type DomainBlockRebaseFlags = { readonly [K in keyof typeof domainBlockRebaseFlags]?: boolean };

/** Bits of virDomainBlockResizeFlags. */
export const domainBlockResizeFlags = {
  bytes: 1,
  /** Since libvirt 10.0.0. */
  capacity: 2,
  /** Since libvirt 12.3.0. */
  extend: 4,
} as const;

/** Options that stand for the bits of virDomainBlockResizeFlags. */
export type DomainBlockResizeFlags = { readonly [K in keyof typeof domainBlockResizeFlags]?: boolean };

/** Bits of virDomainChannelFlags. */
export const domainChannelFlags = {
  force: 1,
} as const;

/** Options that stand for the bits of virDomainChannelFlags. */
export type DomainChannelFlags = { readonly [K in keyof typeof domainChannelFlags]?: boolean };

/** Bits of virDomainCheckpointCreateFlags. */
export const domainCheckpointCreateFlags = {
  redefine: 1,
  quiesce: 2,
  redefineValidate: 4,
} as const;

/** Options that stand for the bits of virDomainCheckpointCreateFlags. */
export type DomainCheckpointCreateFlags = { readonly [K in keyof typeof domainCheckpointCreateFlags]?: boolean };

/** Bits of virDomainCheckpointDeleteFlags. */
export const domainCheckpointDeleteFlags = {
  children: 1,
  metadataOnly: 2,
  childrenOnly: 4,
} as const;

/** Options that stand for the bits of virDomainCheckpointDeleteFlags. */
export type DomainCheckpointDeleteFlags = { readonly [K in keyof typeof domainCheckpointDeleteFlags]?: boolean };

/** Bits of virDomainCheckpointListFlags. */
export const domainCheckpointListFlags = {
  descendants: 1,
  roots: 1,
  topological: 2,
  leaves: 4,
  noLeaves: 8,
} as const;

/** Options that stand for the bits of virDomainCheckpointListFlags. */
export type DomainCheckpointListFlags = { readonly [K in keyof typeof domainCheckpointListFlags]?: boolean };

/** Bits of virDomainCheckpointXMLFlags. */
export const domainCheckpointXMLFlags = {
  secure: 1,
  noDomain: 2,
  size: 4,
} as const;

/** Options that stand for the bits of virDomainCheckpointXMLFlags. */
export type DomainCheckpointXMLFlags = { readonly [K in keyof typeof domainCheckpointXMLFlags]?: boolean };

/** Bits of virDomainConsoleFlags. */
export const domainConsoleFlags = {
  force: 1,
  safe: 2,
} as const;

/** Options that stand for the bits of virDomainConsoleFlags. */
export type DomainConsoleFlags = { readonly [K in keyof typeof domainConsoleFlags]?: boolean };

/** Bits of virDomainCoreDumpFlags. */
export const domainCoreDumpFlags = {
  crash: 1,
  live: 2,
  bypassCache: 4,
  reset: 8,
  memoryOnly: 16,
} as const;

/** Options that stand for the bits of virDomainCoreDumpFlags. */
export type DomainCoreDumpFlags = { readonly [K in keyof typeof domainCoreDumpFlags]?: boolean };

/** Bits of virDomainDestroyFlagsValues. */
export const domainDestroyFlagsValues = {
  graceful: 1,
  removeLogs: 2,
} as const;

/** Options that stand for the bits of virDomainDestroyFlagsValues. */
export type DomainDestroyFlagsValues = { readonly [K in keyof typeof domainDestroyFlagsValues]?: boolean };

/** Bits of virDomainDeviceModifyFlags. */
export const domainDeviceModifyFlags = {
  live: 1,
  config: 2,
  force: 4,
} as const;

/** Options that stand for the bits of virDomainDeviceModifyFlags. */
export type DomainDeviceModifyFlags = { readonly [K in keyof typeof domainDeviceModifyFlags]?: boolean };

/** Bits of virDomainDirtyRateCalcFlags. */
export const domainDirtyRateCalcFlags = {
  dirtyBitmap: 1,
  dirtyRing: 2,
} as const;

/** Options that stand for the bits of virDomainDirtyRateCalcFlags. */
export type DomainDirtyRateCalcFlags = { readonly [K in keyof typeof domainDirtyRateCalcFlags]?: boolean };

/** Bits of virDomainFDAssociateFlags. */
export const domainFDAssociateFlags = {
  seclabelRestore: 1,
  seclabelWritable: 2,
} as const;

/** Options that stand for the bits of virDomainFDAssociateFlags. */
export type DomainFDAssociateFlags = { readonly [K in keyof typeof domainFDAssociateFlags]?: boolean };

/** Bits of virDomainGetHostnameFlags. */
export const domainGetHostnameFlags = {
  lease: 1,
  agent: 2,
} as const;

/** Options that stand for the bits of virDomainGetHostnameFlags. */
export type DomainGetHostnameFlags = { readonly [K in keyof typeof domainGetHostnameFlags]?: boolean };

/** Bits of virDomainGetJobStatsFlags. */
export const domainGetJobStatsFlags = {
  completed: 1,
  keepCompleted: 2,
} as const;

/** Options that stand for the bits of virDomainGetJobStatsFlags. */
export type DomainGetJobStatsFlags = { readonly [K in keyof typeof domainGetJobStatsFlags]?: boolean };

/** Bits of virDomainGuestInfoTypes. */
export const domainGuestInfoTypes = {
  users: 1,
  os: 2,
  timezone: 4,
  hostname: 8,
  filesystem: 16,
  disks: 32,
  interfaces: 64,
  /** Since libvirt 11.2.0. */
  load: 128,
  /** Since libvirt 12.7.0. */
  devices: 256,
} as const;

/** Options that stand for the bits of virDomainGuestInfoTypes. */
export type DomainGuestInfoTypes = { readonly [K in keyof typeof domainGuestInfoTypes]?: boolean };

/** Bits of virDomainMemoryFailureFlags. */
export const domainMemoryFailureFlags = {
  actionRequired: 1,
  recursive: 2,
} as const;

/** Options that stand for the bits of virDomainMemoryFailureFlags. */
export type DomainMemoryFailureFlags = { readonly [K in keyof typeof domainMemoryFailureFlags]?: boolean };

/** Bits of virDomainMemoryFlags. */
export const domainMemoryFlags = {
  virtual: 1,
  physical: 2,
} as const;

/** Options that stand for the bits of virDomainMemoryFlags. */
export type DomainMemoryFlags = { readonly [K in keyof typeof domainMemoryFlags]?: boolean };

/** Bits of virDomainMemoryModFlags. */
export const domainMemoryModFlags = {
  live: 1,
  config: 2,
  maximum: 4,
} as const;

/** Options that stand for the bits of virDomainMemoryModFlags. */
export type DomainMemoryModFlags = { readonly [K in keyof typeof domainMemoryModFlags]?: boolean };

/** Bits of virDomainMessageType. */
export const domainMessageType = {
  deprecation: 1,
  tainting: 2,
  /** Since libvirt 11.1.0. */
  ioerrors: 4,
} as const;

/** Options that stand for the bits of virDomainMessageType. */
export type DomainMessageType = { readonly [K in keyof typeof domainMessageType]?: boolean };

/** Bits of virDomainMigrateFlags. */
export const domainMigrateFlags = {
  live: 1,
  peer2peer: 2,
  tunnelled: 4,
  persistDest: 8,
  undefineSource: 16,
  paused: 32,
  nonSharedDisk: 64,
  nonSharedInc: 128,
  changeProtection: 256,
  unsafe: 512,
  offline: 1024,
  compressed: 2048,
  abortOnError: 4096,
  autoConverge: 8192,
  rdmaPinAll: 16384,
  postcopy: 32768,
  tls: 65536,
  parallel: 131072,
  nonSharedSynchronousWrites: 262144,
  postcopyResume: 524288,
  zerocopy: 1048576,
} as const;

/** Options that stand for the bits of virDomainMigrateFlags. */
export type DomainMigrateFlags = { readonly [K in keyof typeof domainMigrateFlags]?: boolean };

/** Bits of virDomainMigrateMaxSpeedFlags. */
export const domainMigrateMaxSpeedFlags = {
  postcopy: 1,
} as const;

/** Options that stand for the bits of virDomainMigrateMaxSpeedFlags. */
export type DomainMigrateMaxSpeedFlags = { readonly [K in keyof typeof domainMigrateMaxSpeedFlags]?: boolean };

/** Bits of virDomainModificationImpact. */
export const domainModificationImpact = {
  live: 1,
  config: 2,
} as const;

/** Options that stand for the bits of virDomainModificationImpact. */
export type DomainModificationImpact = { readonly [K in keyof typeof domainModificationImpact]?: boolean };

/** Bits of virDomainOpenGraphicsFlags. */
export const domainOpenGraphicsFlags = {
  skipauth: 1,
} as const;

/** Options that stand for the bits of virDomainOpenGraphicsFlags. */
export type DomainOpenGraphicsFlags = { readonly [K in keyof typeof domainOpenGraphicsFlags]?: boolean };

/** Bits of virDomainQemuMonitorCommandFlags. */
export const domainQemuMonitorCommandFlags = {
  hmp: 1,
} as const;

/** Options that stand for the bits of virDomainQemuMonitorCommandFlags. */
export type DomainQemuMonitorCommandFlags = { readonly [K in keyof typeof domainQemuMonitorCommandFlags]?: boolean };

/** Bits of virDomainRebootFlagValues. */
export const domainRebootFlagValues = {
  acpiPowerBtn: 1,
  guestAgent: 2,
  initctl: 4,
  signal: 8,
  paravirt: 16,
} as const;

/** Options that stand for the bits of virDomainRebootFlagValues. */
export type DomainRebootFlagValues = { readonly [K in keyof typeof domainRebootFlagValues]?: boolean };

/** Bits of virDomainSetTimeFlags. */
export const domainSetTimeFlags = {
  sync: 1,
} as const;

/** Options that stand for the bits of virDomainSetTimeFlags. */
export type DomainSetTimeFlags = { readonly [K in keyof typeof domainSetTimeFlags]?: boolean };

/** Bits of virDomainSetUserPasswordFlags. */
export const domainSetUserPasswordFlags = {
  encrypted: 1,
} as const;

/** Options that stand for the bits of virDomainSetUserPasswordFlags. */
export type DomainSetUserPasswordFlags = { readonly [K in keyof typeof domainSetUserPasswordFlags]?: boolean };

/** Bits of virDomainSetVcpuFlags. */
export const domainSetVcpuFlags = {
  /** Since libvirt 12.4.0. */
  affectLive: 1,
  /** Since libvirt 12.4.0. */
  affectConfig: 2,
  /** Since libvirt 12.4.0. */
  asyncUnplug: 4,
} as const;

/** Options that stand for the bits of virDomainSetVcpuFlags. */
export type DomainSetVcpuFlags = { readonly [K in keyof typeof domainSetVcpuFlags]?: boolean };

/** Bits of virDomainShutdownFlagValues. */
export const domainShutdownFlagValues = {
  acpiPowerBtn: 1,
  guestAgent: 2,
  initctl: 4,
  signal: 8,
  paravirt: 16,
} as const;

/** Options that stand for the bits of virDomainShutdownFlagValues. */
export type DomainShutdownFlagValues = { readonly [K in keyof typeof domainShutdownFlagValues]?: boolean };

/** Bits of virDomainSnapshotCreateFlags. */
export const domainSnapshotCreateFlags = {
  redefine: 1,
  current: 2,
  noMetadata: 4,
  halt: 8,
  diskOnly: 16,
  reuseExt: 32,
  quiesce: 64,
  atomic: 128,
  live: 256,
  validate: 512,
} as const;

/** Options that stand for the bits of virDomainSnapshotCreateFlags. */
export type DomainSnapshotCreateFlags = { readonly [K in keyof typeof domainSnapshotCreateFlags]?: boolean };

/** Bits of virDomainSnapshotDeleteFlags. */
export const domainSnapshotDeleteFlags = {
  children: 1,
  metadataOnly: 2,
  childrenOnly: 4,
} as const;

/** Options that stand for the bits of virDomainSnapshotDeleteFlags. */
export type DomainSnapshotDeleteFlags = { readonly [K in keyof typeof domainSnapshotDeleteFlags]?: boolean };

/** Bits of virDomainSnapshotListFlags. */
export const domainSnapshotListFlags = {
  descendants: 1,
  roots: 1,
  metadata: 2,
  leaves: 4,
  noLeaves: 8,
  noMetadata: 16,
  inactive: 32,
  active: 64,
  diskOnly: 128,
  internal: 256,
  external: 512,
  topological: 1024,
} as const;

/** Options that stand for the bits of virDomainSnapshotListFlags. */
export type DomainSnapshotListFlags = { readonly [K in keyof typeof domainSnapshotListFlags]?: boolean };

/** Bits of virDomainSnapshotRevertFlags. */
export const domainSnapshotRevertFlags = {
  running: 1,
  paused: 2,
  force: 4,
  resetNvram: 8,
} as const;

/** Options that stand for the bits of virDomainSnapshotRevertFlags. */
export type DomainSnapshotRevertFlags = { readonly [K in keyof typeof domainSnapshotRevertFlags]?: boolean };

/** Bits of virDomainSnapshotXMLFlags. */
export const domainSnapshotXMLFlags = {
  secure: 1,
} as const;

/** Options that stand for the bits of virDomainSnapshotXMLFlags. */
export type DomainSnapshotXMLFlags = { readonly [K in keyof typeof domainSnapshotXMLFlags]?: boolean };

/** Bits of virDomainStatsTypes. */
export const domainStatsTypes = {
  state: 1,
  cpuTotal: 2,
  balloon: 4,
  vcpu: 8,
  interface: 16,
  block: 32,
  perf: 64,
  iothread: 128,
  memory: 256,
  dirtyrate: 512,
  vm: 1024,
} as const;

/** Options that stand for the bits of virDomainStatsTypes. */
export type DomainStatsTypes = { readonly [K in keyof typeof domainStatsTypes]?: boolean };

/** Bits of virDomainUndefineFlagsValues. */
export const domainUndefineFlagsValues = {
  managedSave: 1,
  snapshotsMetadata: 2,
  nvram: 4,
  keepNvram: 8,
  checkpointsMetadata: 16,
  tpm: 32,
  keepTpm: 64,
} as const;

/** Options that stand for the bits of virDomainUndefineFlagsValues. */
export type DomainUndefineFlagsValues = { readonly [K in keyof typeof domainUndefineFlagsValues]?: boolean };

/** Bits of virDomainVcpuFlags. */
export const domainVcpuFlags = {
  live: 1,
  config: 2,
  maximum: 4,
  guest: 8,
  hotpluggable: 16,
  /** Since libvirt 12.4.0. */
  asyncUnplug: 32,
} as const;

/** Options that stand for the bits of virDomainVcpuFlags. */
export type DomainVcpuFlags = { readonly [K in keyof typeof domainVcpuFlags]?: boolean };

/** Bits of virEventHandleType. */
export const eventHandleType = {
  readable: 1,
  writable: 2,
  error: 4,
  hangup: 8,
} as const;

/** Options that stand for the bits of virEventHandleType. */
export type EventHandleType = { readonly [K in keyof typeof eventHandleType]?: boolean };

/** Bits of virInterfaceDefineFlags. */
export const interfaceDefineFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virInterfaceDefineFlags. */
export type InterfaceDefineFlags = { readonly [K in keyof typeof interfaceDefineFlags]?: boolean };

/** Bits of virInterfaceXMLFlags. */
export const interfaceXMLFlags = {
  inactive: 1,
} as const;

/** Options that stand for the bits of virInterfaceXMLFlags. */
export type InterfaceXMLFlags = { readonly [K in keyof typeof interfaceXMLFlags]?: boolean };

/** Bits of virNWFilterBindingCreateFlags. */
export const nwfilterBindingCreateFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virNWFilterBindingCreateFlags. */
export type NWFilterBindingCreateFlags = { readonly [K in keyof typeof nwfilterBindingCreateFlags]?: boolean };

/** Bits of virNWFilterDefineFlags. */
export const nwfilterDefineFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virNWFilterDefineFlags. */
export type NWFilterDefineFlags = { readonly [K in keyof typeof nwfilterDefineFlags]?: boolean };

/** Bits of virNetworkCreateFlags. */
export const networkCreateFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virNetworkCreateFlags. */
export type NetworkCreateFlags = { readonly [K in keyof typeof networkCreateFlags]?: boolean };

/** Bits of virNetworkDefineFlags. */
export const networkDefineFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virNetworkDefineFlags. */
export type NetworkDefineFlags = { readonly [K in keyof typeof networkDefineFlags]?: boolean };

/** Bits of virNetworkPortCreateFlags. */
export const networkPortCreateFlags = {
  reclaim: 1,
  validate: 2,
} as const;

/** Options that stand for the bits of virNetworkPortCreateFlags. */
export type NetworkPortCreateFlags = { readonly [K in keyof typeof networkPortCreateFlags]?: boolean };

/** Bits of virNetworkUpdateFlags. */
export const networkUpdateFlags = {
  live: 1,
  config: 2,
} as const;

/** Options that stand for the bits of virNetworkUpdateFlags. */
export type NetworkUpdateFlags = { readonly [K in keyof typeof networkUpdateFlags]?: boolean };

/** Bits of virNetworkXMLFlags. */
export const networkXMLFlags = {
  inactive: 1,
} as const;

/** Options that stand for the bits of virNetworkXMLFlags. */
export type NetworkXMLFlags = { readonly [K in keyof typeof networkXMLFlags]?: boolean };

/** Bits of virNodeAllocPagesFlags. */
export const nodeAllocPagesFlags = {
  set: 1,
} as const;

/** Options that stand for the bits of virNodeAllocPagesFlags. */
export type NodeAllocPagesFlags = { readonly [K in keyof typeof nodeAllocPagesFlags]?: boolean };

/** Bits of virNodeDeviceCreateXMLFlags. */
export const nodeDeviceCreateXMLFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virNodeDeviceCreateXMLFlags. */
export type NodeDeviceCreateXMLFlags = { readonly [K in keyof typeof nodeDeviceCreateXMLFlags]?: boolean };

/** Bits of virNodeDeviceDefineXMLFlags. */
export const nodeDeviceDefineXMLFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virNodeDeviceDefineXMLFlags. */
export type NodeDeviceDefineXMLFlags = { readonly [K in keyof typeof nodeDeviceDefineXMLFlags]?: boolean };

/** Bits of virNodeDeviceUpdateFlags. */
export const nodeDeviceUpdateFlags = {
  /** Since libvirt 10.1.0. */
  affectLive: 1,
  /** Since libvirt 10.1.0. */
  affectConfig: 2,
} as const;

/** Options that stand for the bits of virNodeDeviceUpdateFlags. */
export type NodeDeviceUpdateFlags = { readonly [K in keyof typeof nodeDeviceUpdateFlags]?: boolean };

/** Bits of virNodeDeviceXMLFlags. */
export const nodeDeviceXMLFlags = {
  /** Since libvirt 10.1.0. */
  inactive: 1,
} as const;

/** Options that stand for the bits of virNodeDeviceXMLFlags. */
export type NodeDeviceXMLFlags = { readonly [K in keyof typeof nodeDeviceXMLFlags]?: boolean };

/** Bits of virSecretDefineFlags. */
export const secretDefineFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virSecretDefineFlags. */
export type SecretDefineFlags = { readonly [K in keyof typeof secretDefineFlags]?: boolean };

/** Bits of virStoragePoolBuildFlags. */
export const storagePoolBuildFlags = {
  repair: 1,
  resize: 2,
  noOverwrite: 4,
  overwrite: 8,
} as const;

/** Options that stand for the bits of virStoragePoolBuildFlags. */
export type StoragePoolBuildFlags = { readonly [K in keyof typeof storagePoolBuildFlags]?: boolean };

/** Bits of virStoragePoolCreateFlags. */
export const storagePoolCreateFlags = {
  withBuild: 1,
  withBuildOverwrite: 2,
  withBuildNoOverwrite: 4,
} as const;

/** Options that stand for the bits of virStoragePoolCreateFlags. */
export type StoragePoolCreateFlags = { readonly [K in keyof typeof storagePoolCreateFlags]?: boolean };

/** Bits of virStoragePoolDefineFlags. */
export const storagePoolDefineFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virStoragePoolDefineFlags. */
export type StoragePoolDefineFlags = { readonly [K in keyof typeof storagePoolDefineFlags]?: boolean };

/** Bits of virStoragePoolDeleteFlags. */
export const storagePoolDeleteFlags = {
  zeroed: 1,
} as const;

/** Options that stand for the bits of virStoragePoolDeleteFlags. */
export type StoragePoolDeleteFlags = { readonly [K in keyof typeof storagePoolDeleteFlags]?: boolean };

/** Bits of virStorageVolCreateFlags. */
export const storageVolCreateFlags = {
  preallocMetadata: 1,
  reflink: 2,
  validate: 4,
} as const;

/** Options that stand for the bits of virStorageVolCreateFlags. */
export type StorageVolCreateFlags = { readonly [K in keyof typeof storageVolCreateFlags]?: boolean };

/** Bits of virStorageVolDeleteFlags. */
export const storageVolDeleteFlags = {
  zeroed: 1,
  withSnapshots: 2,
} as const;

/** Options that stand for the bits of virStorageVolDeleteFlags. */
export type StorageVolDeleteFlags = { readonly [K in keyof typeof storageVolDeleteFlags]?: boolean };

/** Bits of virStorageVolDownloadFlags. */
export const storageVolDownloadFlags = {
  sparseStream: 1,
} as const;

/** Options that stand for the bits of virStorageVolDownloadFlags. */
export type StorageVolDownloadFlags = { readonly [K in keyof typeof storageVolDownloadFlags]?: boolean };

/** Bits of virStorageVolInfoFlags. */
export const storageVolInfoFlags = {
  getPhysical: 1,
} as const;

/** Options that stand for the bits of virStorageVolInfoFlags. */
export type StorageVolInfoFlags = { readonly [K in keyof typeof storageVolInfoFlags]?: boolean };

/** Bits of virStorageVolResizeFlags. */
export const storageVolResizeFlags = {
  allocate: 1,
  delta: 2,
  shrink: 4,
} as const;

/** Options that stand for the bits of virStorageVolResizeFlags. */
export type StorageVolResizeFlags = { readonly [K in keyof typeof storageVolResizeFlags]?: boolean };

/** Bits of virStorageVolUploadFlags. */
export const storageVolUploadFlags = {
  sparseStream: 1,
} as const;

/** Options that stand for the bits of virStorageVolUploadFlags. */
export type StorageVolUploadFlags = { readonly [K in keyof typeof storageVolUploadFlags]?: boolean };

/** Bits of virStorageXMLFlags. */
export const storageXMLFlags = {
  inactive: 1,
} as const;

/** Options that stand for the bits of virStorageXMLFlags. */
export type StorageXMLFlags = { readonly [K in keyof typeof storageXMLFlags]?: boolean };

/** Bits of virStreamEventType. */
export const streamEventType = {
  readable: 1,
  writable: 2,
  error: 4,
  hangup: 8,
} as const;

/** Options that stand for the bits of virStreamEventType. */
export type StreamEventType = { readonly [K in keyof typeof streamEventType]?: boolean };

/** Bits of virStreamFlags. */
export const streamFlags = {
  nonblock: 1,
} as const;

/** Options that stand for the bits of virStreamFlags. */
export type StreamFlags = { readonly [K in keyof typeof streamFlags]?: boolean };

/** Bits of virStreamRecvFlagsValues. */
export const streamRecvFlagsValues = {
  stopAtHole: 1,
} as const;

/** Options that stand for the bits of virStreamRecvFlagsValues. */
export type StreamRecvFlagsValues = { readonly [K in keyof typeof streamRecvFlagsValues]?: boolean };

/** Bits of virTypedParameterFlags. */
export const typedParameterFlags = {
  stringOkay: 4,
} as const;

/** Options that stand for the bits of virTypedParameterFlags. */
export type TypedParameterFlags = { readonly [K in keyof typeof typedParameterFlags]?: boolean };
