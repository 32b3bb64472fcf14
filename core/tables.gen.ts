// Generated from libvirt 9.0.0 remote_protocol.x, qemu_protocol.x, lxc_protocol.x and additions.x by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { CallOptions, DomainCheckpointRef, DomainRef, DomainSnapshotRef, DriverStream, InterfaceRef, NWFilterBindingRef, NWFilterRef, NetworkPortRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef, StorageVolRef, TypedParameters } from "./references.ts";
export interface VcpuInfo {
  readonly number: number;
  readonly state: number;
  readonly cpuTime: bigint;
  readonly cpu: number;
}
export interface DomainMemoryStat {
  readonly tag: number;
  readonly val: bigint;
}
export interface NodeGetCpuStats {
  readonly field: string;
  readonly value: bigint;
}
export interface NodeGetMemoryStats {
  readonly field: string;
  readonly value: bigint;
}
export interface DomainDiskError {
  readonly disk: string;
  readonly error: number;
}
export interface DomainGetSecurityLabelResult {
  readonly label: string;
  readonly enforcing: number;
}
export interface NetworkDhcpLease {
  readonly iface: string;
  readonly expirytime: bigint;
  readonly type: number;
  readonly mac: string | null;
  readonly iaid: string | null;
  readonly ipaddr: string;
  readonly prefix: number;
  readonly hostname: string | null;
  readonly clientid: string | null;
}
export interface DomainStatsRecord {
  readonly dom: DomainRef;
  readonly params: TypedParameters;
}
export interface DomainFsinfo {
  readonly mountpoint: string;
  readonly name: string;
  readonly fstype: string;
  readonly devAliases: readonly string[];
}
export interface DomainIothreadInfo {
  readonly iothreadId: number;
  readonly cpumap: Uint8Array;
}
export interface DomainInterface {
  readonly name: string;
  readonly hwaddr: string | null;
  readonly addrs: readonly DomainIpAddr[];
}
export interface DomainIpAddr {
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}
export interface NodeGetInfoResult {
  readonly model: string;
  readonly memory: bigint;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}
export interface DomainGetInfoResult {
  readonly state: number;
  readonly maxMem: bigint;
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  readonly cpuTime: bigint;
}
export interface DomainGetVcpusResult {
  readonly info: readonly VcpuInfo[];
  readonly cpumaps: Uint8Array;
}
export interface DomainGetSchedulerTypeResult {
  readonly type: string;
  readonly nparams: number;
}
export interface DomainMigratePrepareResult {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}
export interface DomainBlockStatsResult {
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  readonly errs: bigint;
}
export interface DomainInterfaceStatsResult {
  readonly rxBytes: bigint;
  readonly rxPackets: bigint;
  readonly rxErrs: bigint;
  readonly rxDrop: bigint;
  readonly txBytes: bigint;
  readonly txPackets: bigint;
  readonly txErrs: bigint;
  readonly txDrop: bigint;
}
export interface StoragePoolGetInfoResult {
  readonly state: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly available: bigint;
}
export interface StorageVolGetInfoResult {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}
export interface DomainMigratePrepare2Result {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}
export interface DomainGetSecurityLabelResult {
  readonly label: string;
  readonly enforcing: number;
}
export interface NodeGetSecurityModelResult {
  readonly model: string;
  readonly doi: string;
}
export interface DomainGetJobInfoResult {
  readonly type: number;
  readonly timeElapsed: bigint;
  readonly timeRemaining: bigint;
  readonly dataTotal: bigint;
  readonly dataProcessed: bigint;
  readonly dataRemaining: bigint;
  readonly memTotal: bigint;
  readonly memProcessed: bigint;
  readonly memRemaining: bigint;
  readonly fileTotal: bigint;
  readonly fileProcessed: bigint;
  readonly fileRemaining: bigint;
}
export interface DomainGetBlockInfoResult {
  readonly allocation: bigint;
  readonly capacity: bigint;
  readonly physical: bigint;
}
export interface DomainGetStateResult {
  readonly state: number;
  readonly reason: number;
}
export interface DomainMigrateBegin3Result {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}
export interface DomainMigratePrepare3Result {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}
export interface DomainMigrateFinish3Result {
  readonly dom: DomainRef;
  readonly cookieOut: Uint8Array;
}
export interface NodeGetCpuStatsResult {
  readonly params: readonly NodeGetCpuStats[];
  readonly nparams: number;
}
export interface NodeGetMemoryStatsResult {
  readonly params: readonly NodeGetMemoryStats[];
  readonly nparams: number;
}
export interface DomainGetControlInfoResult {
  readonly state: number;
  readonly details: number;
  readonly stateTime: bigint;
}
export interface DomainGetVcpuPinInfoResult {
  readonly cpumaps: Uint8Array;
  readonly num: number;
}
export interface DomainGetBlockJobInfoResult {
  readonly found: number;
  readonly type: number;
  readonly bandwidth: bigint;
  readonly cur: bigint;
  readonly end: bigint;
}
export interface DomainGetCpuStatsResult {
  readonly params: TypedParameters;
  readonly nparams: number;
}
export interface DomainGetDiskErrorsResult {
  readonly errors: readonly DomainDiskError[];
  readonly nerrors: number;
}
export interface DomainGetEmulatorPinInfoResult {
  readonly cpumaps: Uint8Array;
  readonly ret: number;
}
export interface NodeGetCpuMapResult {
  readonly cpumap: Uint8Array;
  readonly online: number;
  readonly ret: number;
}
export interface DomainGetJobStatsResult {
  readonly type: number;
  readonly params: TypedParameters;
}
export interface DomainMigrateBegin3ParamsResult {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}
export interface DomainMigratePrepare3ParamsResult {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}
export interface DomainMigrateFinish3ParamsResult {
  readonly dom: DomainRef;
  readonly cookieOut: Uint8Array;
}
export interface DomainGetTimeResult {
  readonly seconds: bigint;
  readonly nseconds: number;
}
export interface StorageVolGetInfoFlagsResult {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}
/** libvirt's Hypervisor driver table. A method that is absent is `NO_SUPPORT`. */
export interface HypervisorTable {
  connectGetType?(options?: CallOptions): Promise<string>;
  connectGetVersion?(options?: CallOptions): Promise<bigint>;
  connectGetMaxVcpus?(type: string | null, options?: CallOptions): Promise<number>;
  nodeGetInfo?(options?: CallOptions): Promise<NodeGetInfoResult>;
  connectGetCapabilities?(options?: CallOptions): Promise<string>;
  domainAttachDevice?(dom: DomainRef, xml: string, options?: CallOptions): Promise<void>;
  domainCreate?(dom: DomainRef, options?: CallOptions): Promise<void>;
  domainCreateXML?(xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainRef>;
  domainDefineXML?(xml: string, options?: CallOptions): Promise<DomainRef>;
  domainDestroy?(dom: DomainRef, options?: CallOptions): Promise<void>;
  domainDetachDevice?(dom: DomainRef, xml: string, options?: CallOptions): Promise<void>;
  domainGetXMLDesc?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  domainGetAutostart?(dom: DomainRef, options?: CallOptions): Promise<number>;
  domainGetInfo?(dom: DomainRef, options?: CallOptions): Promise<DomainGetInfoResult>;
  domainGetMaxMemory?(dom: DomainRef, options?: CallOptions): Promise<bigint>;
  domainGetMaxVcpus?(dom: DomainRef, options?: CallOptions): Promise<number>;
  domainGetOSType?(dom: DomainRef, options?: CallOptions): Promise<string>;
  domainGetVcpus?(dom: DomainRef, maxinfo: number, maplen: number, options?: CallOptions): Promise<DomainGetVcpusResult>;
  connectListDefinedDomains?(options?: CallOptions): Promise<readonly string[]>;
  domainLookupByID?(id: number, options?: CallOptions): Promise<DomainRef>;
  domainLookupByName?(name: string, options?: CallOptions): Promise<DomainRef>;
  domainLookupByUUID?(uuid: string, options?: CallOptions): Promise<DomainRef>;
  connectNumOfDefinedDomains?(options?: CallOptions): Promise<number>;
  domainPinVcpu?(dom: DomainRef, vcpu: number, cpumap: Uint8Array, options?: CallOptions): Promise<void>;
  domainReboot?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainResume?(dom: DomainRef, options?: CallOptions): Promise<void>;
  domainSetAutostart?(dom: DomainRef, autostart: number, options?: CallOptions): Promise<void>;
  domainSetMaxMemory?(dom: DomainRef, memory: bigint, options?: CallOptions): Promise<void>;
  domainSetMemory?(dom: DomainRef, memory: bigint, options?: CallOptions): Promise<void>;
  domainSetVcpus?(dom: DomainRef, nvcpus: number, options?: CallOptions): Promise<void>;
  domainShutdown?(dom: DomainRef, options?: CallOptions): Promise<void>;
  domainSuspend?(dom: DomainRef, options?: CallOptions): Promise<void>;
  domainUndefine?(dom: DomainRef, options?: CallOptions): Promise<void>;
  connectListDomains?(options?: CallOptions): Promise<readonly number[]>;
  connectNumOfDomains?(options?: CallOptions): Promise<number>;
  domainCoreDump?(dom: DomainRef, to: string, flags: number, options?: CallOptions): Promise<void>;
  domainRestore?(from: string, options?: CallOptions): Promise<void>;
  domainSave?(dom: DomainRef, to: string, options?: CallOptions): Promise<void>;
  domainGetSchedulerType?(dom: DomainRef, options?: CallOptions): Promise<DomainGetSchedulerTypeResult>;
  domainGetSchedulerParameters?(dom: DomainRef, options?: CallOptions): Promise<TypedParameters>;
  domainSetSchedulerParameters?(dom: DomainRef, params: TypedParameters, options?: CallOptions): Promise<void>;
  connectGetHostname?(options?: CallOptions): Promise<string>;
  connectSupportsFeature?(feature: number, options?: CallOptions): Promise<number>;
  domainMigratePrepare?(uriIn: string | null, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<DomainMigratePrepareResult>;
  domainMigratePerform?(dom: DomainRef, cookie: Uint8Array, uri: string, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<void>;
  domainMigrateFinish?(dname: string, cookie: Uint8Array, uri: string, flags: bigint, options?: CallOptions): Promise<DomainRef>;
  domainBlockStats?(dom: DomainRef, path: string, options?: CallOptions): Promise<DomainBlockStatsResult>;
  domainInterfaceStats?(dom: DomainRef, device: string, options?: CallOptions): Promise<DomainInterfaceStatsResult>;
  nodeGetCellsFreeMemory?(startCell: number, options?: CallOptions): Promise<readonly bigint[]>;
  nodeGetFreeMemory?(options?: CallOptions): Promise<bigint>;
  domainBlockPeek?(dom: DomainRef, path: string, offset: bigint, size: number, flags: number, options?: CallOptions): Promise<Uint8Array>;
  domainMemoryPeek?(dom: DomainRef, offset: bigint, size: number, flags: number, options?: CallOptions): Promise<Uint8Array>;
  domainMigratePrepare2?(uriIn: string | null, flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<DomainMigratePrepare2Result>;
  domainMigrateFinish2?(dname: string, cookie: Uint8Array, uri: string, flags: bigint, retcode: number, options?: CallOptions): Promise<DomainRef>;
  connectGetURI?(options?: CallOptions): Promise<string>;
  domainGetSecurityLabel?(dom: DomainRef, options?: CallOptions): Promise<DomainGetSecurityLabelResult>;
  nodeGetSecurityModel?(options?: CallOptions): Promise<NodeGetSecurityModelResult>;
  connectDomainXMLFromNative?(nativeFormat: string, nativeConfig: string, flags: number, options?: CallOptions): Promise<string>;
  connectDomainXMLToNative?(nativeFormat: string, domainXml: string, flags: number, options?: CallOptions): Promise<string>;
  domainMigratePrepareTunnel?(flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<DriverStream>;
  connectIsSecure?(options?: CallOptions): Promise<number>;
  domainIsActive?(dom: DomainRef, options?: CallOptions): Promise<number>;
  domainIsPersistent?(dom: DomainRef, options?: CallOptions): Promise<number>;
  connectGetLibVersion?(options?: CallOptions): Promise<bigint>;
  connectCompareCPU?(xml: string, flags: number, options?: CallOptions): Promise<number>;
  domainMemoryStats?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainMemoryStat[]>;
  domainAttachDeviceFlags?(dom: DomainRef, xml: string, flags: number, options?: CallOptions): Promise<void>;
  domainDetachDeviceFlags?(dom: DomainRef, xml: string, flags: number, options?: CallOptions): Promise<void>;
  connectBaselineCPU?(xmlCPUs: readonly string[], flags: number, options?: CallOptions): Promise<string>;
  domainGetJobInfo?(dom: DomainRef, options?: CallOptions): Promise<DomainGetJobInfoResult>;
  domainAbortJob?(dom: DomainRef, options?: CallOptions): Promise<void>;
  domainMigrateSetMaxDowntime?(dom: DomainRef, downtime: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainUpdateDeviceFlags?(dom: DomainRef, xml: string, flags: number, options?: CallOptions): Promise<void>;
  domainManagedSave?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainHasManagedSaveImage?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  domainManagedSaveRemove?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainSnapshotCreateXML?(dom: DomainRef, xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  domainSnapshotGetXMLDesc?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<string>;
  domainSnapshotNum?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  domainSnapshotListNames?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly string[]>;
  domainSnapshotLookupByName?(dom: DomainRef, name: string, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  domainHasCurrentSnapshot?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  domainSnapshotCurrent?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  domainRevertToSnapshot?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<void>;
  domainSnapshotDelete?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<void>;
  domainGetBlockInfo?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<DomainGetBlockInfoResult>;
  domainCreateWithFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainRef>;
  domainSetMemoryParameters?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetMemoryParameters?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSetVcpusFlags?(dom: DomainRef, nvcpus: number, flags: number, options?: CallOptions): Promise<void>;
  domainGetVcpusFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  domainOpenConsole?(dom: DomainRef, devName: string | null, flags: number, options?: CallOptions): Promise<DriverStream>;
  domainIsUpdated?(dom: DomainRef, options?: CallOptions): Promise<number>;
  connectGetSysinfo?(flags: number, options?: CallOptions): Promise<string>;
  domainSetMemoryFlags?(dom: DomainRef, memory: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainSetBlkioParameters?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetBlkioParameters?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainMigrateSetMaxSpeed?(dom: DomainRef, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainInjectNMI?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainScreenshot?(dom: DomainRef, screen: number, flags: number, options?: CallOptions): Promise<{ readonly mime: string | null; readonly stream: DriverStream }>;
  domainGetState?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetStateResult>;
  domainMigrateBegin3?(dom: DomainRef, xmlin: string | null, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<DomainMigrateBegin3Result>;
  domainMigratePrepare3?(cookieIn: Uint8Array, uriIn: string | null, flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<DomainMigratePrepare3Result>;
  domainMigratePrepareTunnel3?(cookieIn: Uint8Array, flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<{ readonly cookieOut: Uint8Array; readonly stream: DriverStream }>;
  domainMigratePerform3?(dom: DomainRef, xmlin: string | null, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<Uint8Array>;
  domainMigrateFinish3?(dname: string, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, flags: bigint, cancelled: number, options?: CallOptions): Promise<DomainMigrateFinish3Result>;
  domainMigrateConfirm3?(dom: DomainRef, cookieIn: Uint8Array, flags: bigint, cancelled: number, options?: CallOptions): Promise<void>;
  domainSetSchedulerParametersFlags?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetSchedulerParametersFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainPinVcpuFlags?(dom: DomainRef, vcpu: number, cpumap: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  domainSendKey?(dom: DomainRef, codeset: number, holdtime: number, keycodes: readonly number[], flags: number, options?: CallOptions): Promise<void>;
  nodeGetCPUStats?(cpuNum: number, nparams: number, flags: number, options?: CallOptions): Promise<NodeGetCpuStatsResult>;
  nodeGetMemoryStats?(nparams: number, cellNum: number, flags: number, options?: CallOptions): Promise<NodeGetMemoryStatsResult>;
  domainGetControlInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetControlInfoResult>;
  domainGetVcpuPinInfo?(dom: DomainRef, ncpumaps: number, maplen: number, flags: number, options?: CallOptions): Promise<DomainGetVcpuPinInfoResult>;
  domainUndefineFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainSaveFlags?(dom: DomainRef, to: string, dxml: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainRestoreFlags?(from: string, dxml: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainDestroyFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainSaveImageGetXMLDesc?(file: string, flags: number, options?: CallOptions): Promise<string>;
  domainSaveImageDefineXML?(file: string, dxml: string, flags: number, options?: CallOptions): Promise<void>;
  domainBlockJobAbort?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<void>;
  domainGetBlockJobInfo?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<DomainGetBlockJobInfoResult>;
  domainBlockJobSetSpeed?(dom: DomainRef, path: string, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainBlockPull?(dom: DomainRef, path: string, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainMigrateGetMaxSpeed?(dom: DomainRef, flags: number, options?: CallOptions): Promise<bigint>;
  domainBlockStatsFlags?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSnapshotGetParent?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  domainReset?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainSnapshotNumChildren?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<number>;
  domainSnapshotListChildrenNames?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<readonly string[]>;
  domainOpenGraphics?(dom: DomainRef, idx: number, flags: number, options?: CallOptions): Promise<void>;
  nodeSuspendForDuration?(target: number, duration: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainBlockResize?(dom: DomainRef, disk: string, size: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainSetBlockIoTune?(dom: DomainRef, disk: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetBlockIoTune?(dom: DomainRef, disk: string | null, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSetNumaParameters?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetNumaParameters?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSetInterfaceParameters?(dom: DomainRef, device: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetInterfaceParameters?(dom: DomainRef, device: string, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainShutdownFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainPMSuspendForDuration?(dom: DomainRef, target: number, duration: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainGetCPUStats?(dom: DomainRef, nparams: number, startCpu: number, ncpus: number, flags: number, options?: CallOptions): Promise<DomainGetCpuStatsResult>;
  domainGetDiskErrors?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetDiskErrorsResult>;
  domainSetMetadata?(dom: DomainRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainGetMetadata?(dom: DomainRef, type: number, uri: string | null, flags: number, options?: CallOptions): Promise<string>;
  domainBlockRebase?(dom: DomainRef, path: string, base: string | null, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainPMWakeup?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainSnapshotIsCurrent?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<number>;
  domainSnapshotHasMetadata?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<number>;
  connectListAllDomains?(flags: number, options?: CallOptions): Promise<readonly DomainRef[]>;
  domainListAllSnapshots?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainSnapshotRef[]>;
  domainSnapshotListAllChildren?(snapshot: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<readonly DomainSnapshotRef[]>;
  domainGetHostname?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  domainGetSecurityLabelList?(dom: DomainRef, options?: CallOptions): Promise<readonly DomainGetSecurityLabelResult[]>;
  domainPinEmulator?(dom: DomainRef, cpumap: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  domainGetEmulatorPinInfo?(dom: DomainRef, maplen: number, flags: number, options?: CallOptions): Promise<DomainGetEmulatorPinInfoResult>;
  nodeSetMemoryParameters?(params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  nodeGetMemoryParameters?(flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainBlockCommit?(dom: DomainRef, disk: string, base: string | null, top: string | null, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  nodeGetCPUMap?(needMap: number, needOnline: number, flags: number, options?: CallOptions): Promise<NodeGetCpuMapResult>;
  domainFSTrim?(dom: DomainRef, mountPoint: string | null, minimum: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainSendProcessSignal?(dom: DomainRef, pidValue: bigint, signum: number, flags: number, options?: CallOptions): Promise<void>;
  domainOpenChannel?(dom: DomainRef, name: string | null, flags: number, options?: CallOptions): Promise<DriverStream>;
  domainGetJobStats?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetJobStatsResult>;
  domainMigrateGetCompressionCache?(dom: DomainRef, flags: number, options?: CallOptions): Promise<bigint>;
  domainMigrateSetCompressionCache?(dom: DomainRef, cacheSize: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainMigrateBegin3Params?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<DomainMigrateBegin3ParamsResult>;
  domainMigratePrepare3Params?(params: TypedParameters, cookieIn: Uint8Array, flags: number, options?: CallOptions): Promise<DomainMigratePrepare3ParamsResult>;
  domainMigratePrepareTunnel3Params?(params: TypedParameters, cookieIn: Uint8Array, flags: number, options?: CallOptions): Promise<Uint8Array>;
  domainMigratePerform3Params?(dom: DomainRef, dconnuri: string | null, params: TypedParameters, cookieIn: Uint8Array, flags: number, options?: CallOptions): Promise<Uint8Array>;
  domainMigrateFinish3Params?(params: TypedParameters, cookieIn: Uint8Array, flags: number, cancelled: number, options?: CallOptions): Promise<DomainMigrateFinish3ParamsResult>;
  domainMigrateConfirm3Params?(dom: DomainRef, params: TypedParameters, cookieIn: Uint8Array, flags: number, cancelled: number, options?: CallOptions): Promise<void>;
  domainSetMemoryStatsPeriod?(dom: DomainRef, period: number, flags: number, options?: CallOptions): Promise<void>;
  domainCreateXMLWithFiles?(xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainRef>;
  domainCreateWithFiles?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainRef>;
  connectGetCPUModelNames?(arch: string, flags: number, options?: CallOptions): Promise<readonly string[]>;
  domainCoreDumpWithFormat?(dom: DomainRef, to: string, dumpformat: number, flags: number, options?: CallOptions): Promise<void>;
  domainFSFreeze?(dom: DomainRef, mountpoints: readonly string[], flags: number, options?: CallOptions): Promise<number>;
  domainFSThaw?(dom: DomainRef, mountpoints: readonly string[], flags: number, options?: CallOptions): Promise<number>;
  domainGetTime?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetTimeResult>;
  domainSetTime?(dom: DomainRef, seconds: bigint, nseconds: number, flags: number, options?: CallOptions): Promise<void>;
  nodeGetFreePages?(pages: readonly number[], startCell: number, cellCount: number, flags: number, options?: CallOptions): Promise<readonly bigint[]>;
  connectGetDomainCapabilities?(emulatorbin: string | null, arch: string | null, machine: string | null, virttype: string | null, flags: number, options?: CallOptions): Promise<string>;
  domainOpenGraphicsFD?(dom: DomainRef, idx: number, flags: number, options?: CallOptions): Promise<void>;
  connectGetAllDomainStats?(doms: readonly DomainRef[], stats: number, flags: number, options?: CallOptions): Promise<readonly DomainStatsRecord[]>;
  domainBlockCopy?(dom: DomainRef, path: string, destxml: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  nodeAllocPages?(pageSizes: readonly number[], pageCounts: readonly bigint[], startCell: number, cellCount: number, flags: number, options?: CallOptions): Promise<number>;
  domainGetFSInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainFsinfo[]>;
  domainDefineXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<DomainRef>;
  domainGetIOThreadInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainIothreadInfo[]>;
  domainPinIOThread?(dom: DomainRef, iothreadsId: number, cpumap: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  domainInterfaceAddresses?(dom: DomainRef, source: number, flags: number, options?: CallOptions): Promise<readonly DomainInterface[]>;
  domainAddIOThread?(dom: DomainRef, iothreadId: number, flags: number, options?: CallOptions): Promise<void>;
  domainDelIOThread?(dom: DomainRef, iothreadId: number, flags: number, options?: CallOptions): Promise<void>;
  domainSetUserPassword?(dom: DomainRef, user: string | null, password: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainRename?(dom: DomainRef, newName: string | null, flags: number, options?: CallOptions): Promise<number>;
  domainMigrateStartPostCopy?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainGetPerfEvents?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSetPerfEvents?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainGetGuestVcpus?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSetGuestVcpus?(dom: DomainRef, cpumap: string, state: number, flags: number, options?: CallOptions): Promise<void>;
  domainSetVcpu?(dom: DomainRef, cpumap: string, state: number, flags: number, options?: CallOptions): Promise<void>;
  domainSetBlockThreshold?(dom: DomainRef, dev: string, threshold: bigint, flags: number, options?: CallOptions): Promise<void>;
  domainMigrateGetMaxDowntime?(dom: DomainRef, flags: number, options?: CallOptions): Promise<bigint>;
  domainManagedSaveGetXMLDesc?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  domainManagedSaveDefineXML?(dom: DomainRef, dxml: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainSetLifecycleAction?(dom: DomainRef, type: number, action: number, flags: number, options?: CallOptions): Promise<void>;
  domainDetachDeviceAlias?(dom: DomainRef, alias: string, flags: number, options?: CallOptions): Promise<void>;
  connectCompareHypervisorCPU?(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPU: string, flags: number, options?: CallOptions): Promise<number>;
  connectBaselineHypervisorCPU?(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPUs: readonly string[], flags: number, options?: CallOptions): Promise<string>;
  nodeGetSEVInfo?(flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainGetLaunchSecurityInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainSetIOThreadParams?(dom: DomainRef, iothreadId: number, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainCheckpointCreateXML?(dom: DomainRef, xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainCheckpointRef>;
  domainCheckpointGetXMLDesc?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<string>;
  domainListAllCheckpoints?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainCheckpointRef[]>;
  domainCheckpointListAllChildren?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<readonly DomainCheckpointRef[]>;
  domainCheckpointLookupByName?(dom: DomainRef, name: string, flags: number, options?: CallOptions): Promise<DomainCheckpointRef>;
  domainCheckpointGetParent?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<DomainCheckpointRef>;
  domainCheckpointDelete?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<void>;
  domainGetGuestInfo?(dom: DomainRef, types: number, flags: number, options?: CallOptions): Promise<TypedParameters>;
  domainAgentSetResponseTimeout?(dom: DomainRef, timeout: number, flags: number, options?: CallOptions): Promise<number>;
  domainBackupBegin?(dom: DomainRef, backupXml: string, checkpointXml: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainBackupGetXMLDesc?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  domainAuthorizedSSHKeysGet?(dom: DomainRef, user: string, flags: number, options?: CallOptions): Promise<readonly string[]>;
  domainAuthorizedSSHKeysSet?(dom: DomainRef, user: string, keys: readonly string[], flags: number, options?: CallOptions): Promise<void>;
  domainGetMessages?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly string[]>;
  domainStartDirtyRateCalc?(dom: DomainRef, seconds: number, flags: number, options?: CallOptions): Promise<void>;
  domainSetLaunchSecurityState?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainSaveParams?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainRestoreParams?(params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainAbortJobFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  domainFDAssociate?(dom: DomainRef, name: string, flags: number, options?: CallOptions): Promise<void>;
  domainGraphicsReload?(dom: DomainRef, type: number, flags: number, options?: CallOptions): Promise<void>;
  domainGetAutostartOnce?(dom: DomainRef, options?: CallOptions): Promise<number>;
  domainSetAutostartOnce?(dom: DomainRef, autostart: number, options?: CallOptions): Promise<void>;
  domainSetThrottleGroup?(dom: DomainRef, group: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  domainDelThrottleGroup?(dom: DomainRef, group: string | null, flags: number, options?: CallOptions): Promise<void>;
  domainQemuMonitorCommand?(dom: DomainRef, cmd: string, flags: number, options?: CallOptions): Promise<string>;
  domainQemuAttach?(pidValue: number, flags: number, options?: CallOptions): Promise<DomainRef>;
  domainQemuAgentCommand?(dom: DomainRef, cmd: string, timeout: number, flags: number, options?: CallOptions): Promise<string | null>;
  domainQemuMonitorCommandWithFiles?(dom: DomainRef, cmd: string, flags: number, options?: CallOptions): Promise<string>;
  domainLxcOpenNamespace?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
}
/** libvirt's Network driver table. A method that is absent is `NO_SUPPORT`. */
export interface NetworkTable {
  connectListDefinedNetworks?(options?: CallOptions): Promise<readonly string[]>;
  connectListNetworks?(options?: CallOptions): Promise<readonly string[]>;
  networkCreate?(net: NetworkRef, options?: CallOptions): Promise<void>;
  networkCreateXML?(xml: string, options?: CallOptions): Promise<NetworkRef>;
  networkDefineXML?(xml: string, options?: CallOptions): Promise<NetworkRef>;
  networkDestroy?(net: NetworkRef, options?: CallOptions): Promise<void>;
  networkGetXMLDesc?(net: NetworkRef, flags: number, options?: CallOptions): Promise<string>;
  networkGetAutostart?(net: NetworkRef, options?: CallOptions): Promise<number>;
  networkGetBridgeName?(net: NetworkRef, options?: CallOptions): Promise<string>;
  networkLookupByName?(name: string, options?: CallOptions): Promise<NetworkRef>;
  networkLookupByUUID?(uuid: string, options?: CallOptions): Promise<NetworkRef>;
  networkSetAutostart?(net: NetworkRef, autostart: number, options?: CallOptions): Promise<void>;
  networkUndefine?(net: NetworkRef, options?: CallOptions): Promise<void>;
  connectNumOfDefinedNetworks?(options?: CallOptions): Promise<number>;
  connectNumOfNetworks?(options?: CallOptions): Promise<number>;
  networkIsActive?(net: NetworkRef, options?: CallOptions): Promise<number>;
  networkIsPersistent?(net: NetworkRef, options?: CallOptions): Promise<number>;
  connectListAllNetworks?(flags: number, options?: CallOptions): Promise<readonly NetworkRef[]>;
  networkUpdate?(net: NetworkRef, command: number, section: number, parentIndex: number, xml: string, flags: number, options?: CallOptions): Promise<void>;
  networkGetDHCPLeases?(net: NetworkRef, mac: string | null, flags: number, options?: CallOptions): Promise<readonly NetworkDhcpLease[]>;
  networkListAllPorts?(network: NetworkRef, flags: number, options?: CallOptions): Promise<readonly NetworkPortRef[]>;
  networkPortLookupByUUID?(network: NetworkRef, uuid: string, options?: CallOptions): Promise<NetworkPortRef>;
  networkPortCreateXML?(network: NetworkRef, xml: string, flags: number, options?: CallOptions): Promise<NetworkPortRef>;
  networkPortGetParameters?(port: NetworkPortRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  networkPortSetParameters?(port: NetworkPortRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  networkPortGetXMLDesc?(port: NetworkPortRef, flags: number, options?: CallOptions): Promise<string>;
  networkPortDelete?(port: NetworkPortRef, flags: number, options?: CallOptions): Promise<void>;
  networkDefineXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<NetworkRef>;
  networkCreateXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<NetworkRef>;
  networkSetMetadata?(net: NetworkRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, options?: CallOptions): Promise<void>;
  networkGetMetadata?(net: NetworkRef, type: number, uri: string | null, flags: number, options?: CallOptions): Promise<string>;
}
/** libvirt's Storage driver table. A method that is absent is `NO_SUPPORT`. */
export interface StorageTable {
  connectNumOfStoragePools?(options?: CallOptions): Promise<number>;
  connectListStoragePools?(options?: CallOptions): Promise<readonly string[]>;
  connectNumOfDefinedStoragePools?(options?: CallOptions): Promise<number>;
  connectListDefinedStoragePools?(options?: CallOptions): Promise<readonly string[]>;
  connectFindStoragePoolSources?(type: string, srcSpec: string | null, flags: number, options?: CallOptions): Promise<string>;
  storagePoolCreateXML?(xml: string, flags: number, options?: CallOptions): Promise<StoragePoolRef>;
  storagePoolDefineXML?(xml: string, flags: number, options?: CallOptions): Promise<StoragePoolRef>;
  storagePoolCreate?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  storagePoolBuild?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  storagePoolDestroy?(pool: StoragePoolRef, options?: CallOptions): Promise<void>;
  storagePoolDelete?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  storagePoolUndefine?(pool: StoragePoolRef, options?: CallOptions): Promise<void>;
  storagePoolRefresh?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  storagePoolLookupByName?(name: string, options?: CallOptions): Promise<StoragePoolRef>;
  storagePoolLookupByUUID?(uuid: string, options?: CallOptions): Promise<StoragePoolRef>;
  storagePoolLookupByVolume?(vol: StorageVolRef, options?: CallOptions): Promise<StoragePoolRef>;
  storagePoolGetInfo?(pool: StoragePoolRef, options?: CallOptions): Promise<StoragePoolGetInfoResult>;
  storagePoolGetXMLDesc?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<string>;
  storagePoolGetAutostart?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  storagePoolSetAutostart?(pool: StoragePoolRef, autostart: number, options?: CallOptions): Promise<void>;
  storagePoolNumOfVolumes?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  storagePoolListVolumes?(pool: StoragePoolRef, options?: CallOptions): Promise<readonly string[]>;
  storageVolCreateXML?(pool: StoragePoolRef, xml: string, flags: number, options?: CallOptions): Promise<StorageVolRef>;
  storageVolDelete?(vol: StorageVolRef, flags: number, options?: CallOptions): Promise<void>;
  storageVolLookupByName?(pool: StoragePoolRef, name: string, options?: CallOptions): Promise<StorageVolRef>;
  storageVolLookupByKey?(key: string, options?: CallOptions): Promise<StorageVolRef>;
  storageVolLookupByPath?(path: string, options?: CallOptions): Promise<StorageVolRef>;
  storageVolGetInfo?(vol: StorageVolRef, options?: CallOptions): Promise<StorageVolGetInfoResult>;
  storageVolGetXMLDesc?(vol: StorageVolRef, flags: number, options?: CallOptions): Promise<string>;
  storageVolGetPath?(vol: StorageVolRef, options?: CallOptions): Promise<string>;
  storageVolCreateXMLFrom?(pool: StoragePoolRef, xml: string, clonevol: StorageVolRef, flags: number, options?: CallOptions): Promise<StorageVolRef>;
  storagePoolIsActive?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  storagePoolIsPersistent?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  storageVolWipe?(vol: StorageVolRef, flags: number, options?: CallOptions): Promise<void>;
  storageVolUpload?(vol: StorageVolRef, offset: bigint, length: bigint, flags: number, options?: CallOptions): Promise<DriverStream>;
  storageVolDownload?(vol: StorageVolRef, offset: bigint, length: bigint, flags: number, options?: CallOptions): Promise<DriverStream>;
  storageVolWipePattern?(vol: StorageVolRef, algorithm: number, flags: number, options?: CallOptions): Promise<void>;
  storageVolResize?(vol: StorageVolRef, capacity: bigint, flags: number, options?: CallOptions): Promise<void>;
  connectListAllStoragePools?(flags: number, options?: CallOptions): Promise<readonly StoragePoolRef[]>;
  storagePoolListAllVolumes?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<readonly StorageVolRef[]>;
  storageVolGetInfoFlags?(vol: StorageVolRef, flags: number, options?: CallOptions): Promise<StorageVolGetInfoFlagsResult>;
  storagePoolLookupByTargetPath?(path: string, options?: CallOptions): Promise<StoragePoolRef>;
  connectGetStoragePoolCapabilities?(flags: number, options?: CallOptions): Promise<string>;
}
/** libvirt's Interface driver table. A method that is absent is `NO_SUPPORT`. */
export interface InterfaceTable {
  connectNumOfInterfaces?(options?: CallOptions): Promise<number>;
  connectListInterfaces?(options?: CallOptions): Promise<readonly string[]>;
  interfaceLookupByName?(name: string, options?: CallOptions): Promise<InterfaceRef>;
  interfaceLookupByMACString?(mac: string, options?: CallOptions): Promise<InterfaceRef>;
  interfaceGetXMLDesc?(iface: InterfaceRef, flags: number, options?: CallOptions): Promise<string>;
  interfaceDefineXML?(xml: string, flags: number, options?: CallOptions): Promise<InterfaceRef>;
  interfaceUndefine?(iface: InterfaceRef, options?: CallOptions): Promise<void>;
  interfaceCreate?(iface: InterfaceRef, flags: number, options?: CallOptions): Promise<void>;
  interfaceDestroy?(iface: InterfaceRef, flags: number, options?: CallOptions): Promise<void>;
  connectNumOfDefinedInterfaces?(options?: CallOptions): Promise<number>;
  connectListDefinedInterfaces?(options?: CallOptions): Promise<readonly string[]>;
  interfaceIsActive?(iface: InterfaceRef, options?: CallOptions): Promise<number>;
  interfaceChangeBegin?(flags: number, options?: CallOptions): Promise<void>;
  interfaceChangeCommit?(flags: number, options?: CallOptions): Promise<void>;
  interfaceChangeRollback?(flags: number, options?: CallOptions): Promise<void>;
  connectListAllInterfaces?(flags: number, options?: CallOptions): Promise<readonly InterfaceRef[]>;
}
/** libvirt's NodeDevice driver table. A method that is absent is `NO_SUPPORT`. */
export interface NodeDeviceTable {
  nodeNumOfDevices?(cap: string | null, flags: number, options?: CallOptions): Promise<number>;
  nodeListDevices?(cap: string | null, flags: number, options?: CallOptions): Promise<readonly string[]>;
  nodeDeviceLookupByName?(name: string, options?: CallOptions): Promise<NodeDeviceRef>;
  nodeDeviceGetXMLDesc?(name: string, flags: number, options?: CallOptions): Promise<string>;
  nodeDeviceGetParent?(name: string, options?: CallOptions): Promise<string | null>;
  nodeDeviceNumOfCaps?(name: string, options?: CallOptions): Promise<number>;
  nodeDeviceListCaps?(name: string, options?: CallOptions): Promise<readonly string[]>;
  nodeDeviceDettach?(name: string, options?: CallOptions): Promise<void>;
  nodeDeviceReAttach?(name: string, options?: CallOptions): Promise<void>;
  nodeDeviceReset?(name: string, options?: CallOptions): Promise<void>;
  nodeDeviceCreateXML?(xmlDesc: string, flags: number, options?: CallOptions): Promise<NodeDeviceRef>;
  nodeDeviceDestroy?(name: string, options?: CallOptions): Promise<void>;
  connectListAllNodeDevices?(flags: number, options?: CallOptions): Promise<readonly NodeDeviceRef[]>;
  nodeDeviceLookupSCSIHostByWWN?(wwnn: string, wwpn: string, flags: number, options?: CallOptions): Promise<NodeDeviceRef>;
  nodeDeviceDetachFlags?(name: string, driverName: string | null, flags: number, options?: CallOptions): Promise<void>;
  nodeDeviceDefineXML?(xmlDesc: string, flags: number, options?: CallOptions): Promise<NodeDeviceRef>;
  nodeDeviceUndefine?(name: string, flags: number, options?: CallOptions): Promise<void>;
  nodeDeviceCreate?(name: string, flags: number, options?: CallOptions): Promise<void>;
  nodeDeviceGetAutostart?(name: string, options?: CallOptions): Promise<number>;
  nodeDeviceSetAutostart?(name: string, autostart: number, options?: CallOptions): Promise<void>;
  nodeDeviceIsPersistent?(name: string, options?: CallOptions): Promise<number>;
  nodeDeviceIsActive?(name: string, options?: CallOptions): Promise<number>;
  nodeDeviceUpdate?(name: string, xmlDesc: string, flags: number, options?: CallOptions): Promise<void>;
}
/** libvirt's Secret driver table. A method that is absent is `NO_SUPPORT`. */
export interface SecretTable {
  connectNumOfSecrets?(options?: CallOptions): Promise<number>;
  connectListSecrets?(options?: CallOptions): Promise<readonly string[]>;
  secretLookupByUUID?(uuid: string, options?: CallOptions): Promise<SecretRef>;
  secretDefineXML?(xml: string, flags: number, options?: CallOptions): Promise<SecretRef>;
  secretGetXMLDesc?(secret: SecretRef, flags: number, options?: CallOptions): Promise<string>;
  secretSetValue?(secret: SecretRef, value: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  secretGetValue?(secret: SecretRef, flags: number, options?: CallOptions): Promise<Uint8Array>;
  secretUndefine?(secret: SecretRef, options?: CallOptions): Promise<void>;
  secretLookupByUsage?(usageType: number, usageID: string, options?: CallOptions): Promise<SecretRef>;
  connectListAllSecrets?(flags: number, options?: CallOptions): Promise<readonly SecretRef[]>;
}
/** libvirt's NWFilter driver table. A method that is absent is `NO_SUPPORT`. */
export interface NWFilterTable {
  nWFilterLookupByName?(name: string, options?: CallOptions): Promise<NWFilterRef>;
  nWFilterLookupByUUID?(uuid: string, options?: CallOptions): Promise<NWFilterRef>;
  nWFilterGetXMLDesc?(nwfilter: NWFilterRef, flags: number, options?: CallOptions): Promise<string>;
  connectNumOfNWFilters?(options?: CallOptions): Promise<number>;
  connectListNWFilters?(options?: CallOptions): Promise<readonly string[]>;
  nWFilterDefineXML?(xml: string, options?: CallOptions): Promise<NWFilterRef>;
  nWFilterUndefine?(nwfilter: NWFilterRef, options?: CallOptions): Promise<void>;
  connectListAllNWFilters?(flags: number, options?: CallOptions): Promise<readonly NWFilterRef[]>;
  nWFilterBindingLookupByPortDev?(name: string, options?: CallOptions): Promise<NWFilterBindingRef>;
  nWFilterBindingGetXMLDesc?(nwfilter: NWFilterBindingRef, flags: number, options?: CallOptions): Promise<string>;
  nWFilterBindingCreateXML?(xml: string, flags: number, options?: CallOptions): Promise<NWFilterBindingRef>;
  nWFilterBindingDelete?(nwfilter: NWFilterBindingRef, options?: CallOptions): Promise<void>;
  connectListAllNWFilterBindings?(flags: number, options?: CallOptions): Promise<readonly NWFilterBindingRef[]>;
  nWFilterDefineXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<NWFilterRef>;
}
