// Generated from libvirt's remote_protocol.x, qemu_protocol.x, lxc_protocol.x and additions.x by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { CallOptions, DomainCheckpointRef, DomainRef, DomainSnapshotRef, DriverStream, HostInterfaceRef, NWFilterBindingRef, NWFilterRef, NetworkPortRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef, StorageVolumeRef, TypedParameters } from "../references.ts";
/** The protocol's struct `vcpuInfo`. */
export interface VcpuInfoEntry {
  /** `number` of the protocol: unsigned int. */
  readonly number: number;
  /** `state` of the protocol: int. */
  readonly state: number;
  /** `cpuTime` of the protocol: unsigned hyper. */
  readonly cpuTime: bigint;
  /** `cpu` of the protocol: int. */
  readonly cpu: number;
}
/** The protocol's struct `domainMemoryStat`. */
export interface DomainMemoryStatEntry {
  /** `tag` of the protocol: int. */
  readonly tag: number;
  /** `val` of the protocol: unsigned hyper. */
  readonly val: bigint;
}
/** The protocol's struct `nodeGetCpuStats`. */
export interface NodeGetCpuStatsEntry {
  /** `field` of the protocol: string. */
  readonly field: string;
  /** `value` of the protocol: unsigned hyper. */
  readonly value: bigint;
}
/** The protocol's struct `nodeGetMemoryStats`. */
export interface NodeGetMemoryStatsEntry {
  /** `field` of the protocol: string. */
  readonly field: string;
  /** `value` of the protocol: unsigned hyper. */
  readonly value: bigint;
}
/** The protocol's struct `domainDiskError`. */
export interface DomainDiskErrorEntry {
  /** `disk` of the protocol: string. */
  readonly disk: string;
  /** `error` of the protocol: int. */
  readonly error: number;
}
/** The protocol's struct `domainGetSecurityLabelRet`. */
export interface DomainGetSecurityLabelResult {
  /** `label` of the protocol: charText. */
  readonly label: string;
  /** `enforcing` of the protocol: int. */
  readonly enforcing: number;
}
/** The protocol's struct `networkDhcpLease`. */
export interface NetworkDhcpLeaseEntry {
  /** `iface` of the protocol: string. */
  readonly iface: string;
  /** `expirytime` of the protocol: hyper. */
  readonly expirytime: bigint;
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `mac` of the protocol: optional string. */
  readonly mac: string | null;
  /** `iaid` of the protocol: optional string. */
  readonly iaid: string | null;
  /** `ipaddr` of the protocol: string. */
  readonly ipaddr: string;
  /** `prefix` of the protocol: unsigned int. */
  readonly prefix: number;
  /** `hostname` of the protocol: optional string. */
  readonly hostname: string | null;
  /** `clientid` of the protocol: optional string. */
  readonly clientid: string | null;
}
/** The protocol's struct `domainStatsRecord`. */
export interface DomainStatsRecordEntry {
  /** `dom` of the protocol: domain. */
  readonly dom: DomainRef;
  /** `params` of the protocol: list of typedParam. */
  readonly params: TypedParameters;
}
/** The protocol's struct `domainFsinfo`. */
export interface DomainFsinfoEntry {
  /** `mountpoint` of the protocol: string. */
  readonly mountpoint: string;
  /** `name` of the protocol: string. */
  readonly name: string;
  /** `fstype` of the protocol: string. */
  readonly fstype: string;
  /** `devAliases` of the protocol: list of string. */
  readonly devAliases: readonly string[];
}
/** The protocol's struct `domainIothreadInfo`. */
export interface DomainIothreadInfoEntry {
  /** `iothreadId` of the protocol: unsigned int. */
  readonly iothreadId: number;
  /** `cpumap` of the protocol: opaque. */
  readonly cpumap: Uint8Array;
}
/** The protocol's struct `domainInterface`. */
export interface DomainInterfaceEntry {
  /** `name` of the protocol: string. */
  readonly name: string;
  /** `hwaddr` of the protocol: optional string. */
  readonly hwaddr: string | null;
  /** `addrs` of the protocol: list of domainIpAddr. */
  readonly addrs: readonly DomainIpAddrEntry[];
}
/** The protocol's struct `domainIpAddr`. */
export interface DomainIpAddrEntry {
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `addr` of the protocol: string. */
  readonly addr: string;
  /** `prefix` of the protocol: unsigned int. */
  readonly prefix: number;
}
/** What `nodeGetInfo` resolves to. */
export interface NodeGetInfoResult {
  /** `model` of the protocol: char. */
  readonly model: string;
  /** `memory` of the protocol: unsigned hyper. */
  readonly memory: bigint;
  /** `cpus` of the protocol: int. */
  readonly cpus: number;
  /** `mhz` of the protocol: int. */
  readonly mhz: number;
  /** `nodes` of the protocol: int. */
  readonly nodes: number;
  /** `sockets` of the protocol: int. */
  readonly sockets: number;
  /** `cores` of the protocol: int. */
  readonly cores: number;
  /** `threads` of the protocol: int. */
  readonly threads: number;
}
/** What `domainGetInfo` resolves to. */
export interface DomainGetInfoResult {
  /** `state` of the protocol: unsigned int. */
  readonly state: number;
  /** `maxMem` of the protocol: unsigned hyper. */
  readonly maxMem: bigint;
  /** `memory` of the protocol: unsigned hyper. */
  readonly memory: bigint;
  /** `nrVirtCpu` of the protocol: unsigned int. */
  readonly nrVirtCpu: number;
  /** `cpuTime` of the protocol: unsigned hyper. */
  readonly cpuTime: bigint;
}
/** What `domainGetVcpus` resolves to. */
export interface DomainGetVcpusResult {
  /** `info` of the protocol: list of vcpuInfo. */
  readonly info: readonly VcpuInfoEntry[];
  /** `cpumaps` of the protocol: opaque. */
  readonly cpumaps: Uint8Array;
}
/** What `domainGetSchedulerType` resolves to. */
export interface DomainGetSchedulerTypeResult {
  /** `type` of the protocol: string. */
  readonly type: string;
  /** `nparams` of the protocol: int. */
  readonly nparams: number;
}
/** What `domainMigratePrepare` resolves to. */
export interface DomainMigratePrepareResult {
  /** `cookie` of the protocol: opaque. */
  readonly cookie: Uint8Array;
  /** `uriOut` of the protocol: optional string. */
  readonly uriOut: string | null;
}
/** What `domainBlockStats` resolves to. */
export interface DomainBlockStatsResult {
  /** `rdReq` of the protocol: hyper. */
  readonly rdReq: bigint;
  /** `rdBytes` of the protocol: hyper. */
  readonly rdBytes: bigint;
  /** `wrReq` of the protocol: hyper. */
  readonly wrReq: bigint;
  /** `wrBytes` of the protocol: hyper. */
  readonly wrBytes: bigint;
  /** `errs` of the protocol: hyper. */
  readonly errs: bigint;
}
/** What `domainInterfaceStats` resolves to. */
export interface DomainInterfaceStatsResult {
  /** `rxBytes` of the protocol: hyper. */
  readonly rxBytes: bigint;
  /** `rxPackets` of the protocol: hyper. */
  readonly rxPackets: bigint;
  /** `rxErrs` of the protocol: hyper. */
  readonly rxErrs: bigint;
  /** `rxDrop` of the protocol: hyper. */
  readonly rxDrop: bigint;
  /** `txBytes` of the protocol: hyper. */
  readonly txBytes: bigint;
  /** `txPackets` of the protocol: hyper. */
  readonly txPackets: bigint;
  /** `txErrs` of the protocol: hyper. */
  readonly txErrs: bigint;
  /** `txDrop` of the protocol: hyper. */
  readonly txDrop: bigint;
}
/** What `storagePoolGetInfo` resolves to. */
export interface StoragePoolGetInfoResult {
  /** `state` of the protocol: unsigned int. */
  readonly state: number;
  /** `capacity` of the protocol: unsigned hyper. */
  readonly capacity: bigint;
  /** `allocation` of the protocol: unsigned hyper. */
  readonly allocation: bigint;
  /** `available` of the protocol: unsigned hyper. */
  readonly available: bigint;
}
/** What `storageVolGetInfo` resolves to. */
export interface StorageVolGetInfoResult {
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `capacity` of the protocol: unsigned hyper. */
  readonly capacity: bigint;
  /** `allocation` of the protocol: unsigned hyper. */
  readonly allocation: bigint;
}
/** What `domainMigratePrepare2` resolves to. */
export interface DomainMigratePrepare2Result {
  /** `cookie` of the protocol: opaque. */
  readonly cookie: Uint8Array;
  /** `uriOut` of the protocol: optional string. */
  readonly uriOut: string | null;
}
/** What `domainGetSecurityLabel` resolves to. */
export interface DomainGetSecurityLabelResult {
  /** `label` of the protocol: charText. */
  readonly label: string;
  /** `enforcing` of the protocol: int. */
  readonly enforcing: number;
}
/** What `nodeGetSecurityModel` resolves to. */
export interface NodeGetSecurityModelResult {
  /** `model` of the protocol: charText. */
  readonly model: string;
  /** `doi` of the protocol: charText. */
  readonly doi: string;
}
/** What `domainGetJobInfo` resolves to. */
export interface DomainGetJobInfoResult {
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `timeElapsed` of the protocol: unsigned hyper. */
  readonly timeElapsed: bigint;
  /** `timeRemaining` of the protocol: unsigned hyper. */
  readonly timeRemaining: bigint;
  /** `dataTotal` of the protocol: unsigned hyper. */
  readonly dataTotal: bigint;
  /** `dataProcessed` of the protocol: unsigned hyper. */
  readonly dataProcessed: bigint;
  /** `dataRemaining` of the protocol: unsigned hyper. */
  readonly dataRemaining: bigint;
  /** `memTotal` of the protocol: unsigned hyper. */
  readonly memTotal: bigint;
  /** `memProcessed` of the protocol: unsigned hyper. */
  readonly memProcessed: bigint;
  /** `memRemaining` of the protocol: unsigned hyper. */
  readonly memRemaining: bigint;
  /** `fileTotal` of the protocol: unsigned hyper. */
  readonly fileTotal: bigint;
  /** `fileProcessed` of the protocol: unsigned hyper. */
  readonly fileProcessed: bigint;
  /** `fileRemaining` of the protocol: unsigned hyper. */
  readonly fileRemaining: bigint;
}
/** What `domainGetBlockInfo` resolves to. */
export interface DomainGetBlockInfoResult {
  /** `allocation` of the protocol: unsigned hyper. */
  readonly allocation: bigint;
  /** `capacity` of the protocol: unsigned hyper. */
  readonly capacity: bigint;
  /** `physical` of the protocol: unsigned hyper. */
  readonly physical: bigint;
}
/** What `domainGetState` resolves to. */
export interface DomainGetStateResult {
  /** `state` of the protocol: int. */
  readonly state: number;
  /** `reason` of the protocol: int. */
  readonly reason: number;
}
/** What `domainMigrateBegin3` resolves to. */
export interface DomainMigrateBegin3Result {
  /** `cookieOut` of the protocol: opaque. */
  readonly cookieOut: Uint8Array;
  /** `xml` of the protocol: string. */
  readonly xml: string;
}
/** What `domainMigratePrepare3` resolves to. */
export interface DomainMigratePrepare3Result {
  /** `cookieOut` of the protocol: opaque. */
  readonly cookieOut: Uint8Array;
  /** `uriOut` of the protocol: optional string. */
  readonly uriOut: string | null;
}
/** What `domainMigrateFinish3` resolves to. */
export interface DomainMigrateFinish3Result {
  /** `dom` of the protocol: domain. */
  readonly dom: DomainRef;
  /** `cookieOut` of the protocol: opaque. */
  readonly cookieOut: Uint8Array;
}
/** What `nodeGetCPUStats` resolves to. */
export interface NodeGetCpuStatsResult {
  /** `params` of the protocol: list of nodeGetCpuStats. */
  readonly params: readonly NodeGetCpuStatsEntry[];
  /** `nparams` of the protocol: int. */
  readonly nparams: number;
}
/** What `nodeGetMemoryStats` resolves to. */
export interface NodeGetMemoryStatsResult {
  /** `params` of the protocol: list of nodeGetMemoryStats. */
  readonly params: readonly NodeGetMemoryStatsEntry[];
  /** `nparams` of the protocol: int. */
  readonly nparams: number;
}
/** What `domainGetControlInfo` resolves to. */
export interface DomainGetControlInfoResult {
  /** `state` of the protocol: unsigned int. */
  readonly state: number;
  /** `details` of the protocol: unsigned int. */
  readonly details: number;
  /** `stateTime` of the protocol: unsigned hyper. */
  readonly stateTime: bigint;
}
/** What `domainGetVcpuPinInfo` resolves to. */
export interface DomainGetVcpuPinInfoResult {
  /** `cpumaps` of the protocol: opaque. */
  readonly cpumaps: Uint8Array;
  /** `num` of the protocol: int. */
  readonly num: number;
}
/** What `domainGetBlockJobInfo` resolves to. */
export interface DomainGetBlockJobInfoResult {
  /** `found` of the protocol: int. */
  readonly found: number;
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `bandwidth` of the protocol: unsigned hyper. */
  readonly bandwidth: bigint;
  /** `cur` of the protocol: unsigned hyper. */
  readonly cur: bigint;
  /** `end` of the protocol: unsigned hyper. */
  readonly end: bigint;
}
/** What `domainGetCPUStats` resolves to. */
export interface DomainGetCpuStatsResult {
  /** `params` of the protocol: list of typedParam. */
  readonly params: TypedParameters;
  /** `nparams` of the protocol: int. */
  readonly nparams: number;
}
/** What `domainGetDiskErrors` resolves to. */
export interface DomainGetDiskErrorsResult {
  /** `errors` of the protocol: list of domainDiskError. */
  readonly errors: readonly DomainDiskErrorEntry[];
  /** `nerrors` of the protocol: int. */
  readonly nerrors: number;
}
/** What `domainGetEmulatorPinInfo` resolves to. */
export interface DomainGetEmulatorPinInfoResult {
  /** `cpumaps` of the protocol: opaque. */
  readonly cpumaps: Uint8Array;
  /** `ret` of the protocol: int. */
  readonly ret: number;
}
/** What `nodeGetCPUMap` resolves to. */
export interface NodeGetCpuMapResult {
  /** `cpumap` of the protocol: opaque. */
  readonly cpumap: Uint8Array;
  /** `online` of the protocol: unsigned int. */
  readonly online: number;
  /** `ret` of the protocol: int. */
  readonly ret: number;
}
/** What `domainGetJobStats` resolves to. */
export interface DomainGetJobStatsResult {
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `params` of the protocol: list of typedParam. */
  readonly params: TypedParameters;
}
/** What `domainMigrateBegin3Params` resolves to. */
export interface DomainMigrateBegin3ParamsResult {
  /** `cookieOut` of the protocol: opaque. */
  readonly cookieOut: Uint8Array;
  /** `xml` of the protocol: string. */
  readonly xml: string;
}
/** What `domainMigratePrepare3Params` resolves to. */
export interface DomainMigratePrepare3ParamsResult {
  /** `cookieOut` of the protocol: opaque. */
  readonly cookieOut: Uint8Array;
  /** `uriOut` of the protocol: optional string. */
  readonly uriOut: string | null;
}
/** What `domainMigrateFinish3Params` resolves to. */
export interface DomainMigrateFinish3ParamsResult {
  /** `dom` of the protocol: domain. */
  readonly dom: DomainRef;
  /** `cookieOut` of the protocol: opaque. */
  readonly cookieOut: Uint8Array;
}
/** What `domainGetTime` resolves to. */
export interface DomainGetTimeResult {
  /** `seconds` of the protocol: hyper. */
  readonly seconds: bigint;
  /** `nseconds` of the protocol: unsigned int. */
  readonly nseconds: number;
}
/** What `storageVolGetInfoFlags` resolves to. */
export interface StorageVolGetInfoFlagsResult {
  /** `type` of the protocol: int. */
  readonly type: number;
  /** `capacity` of the protocol: unsigned hyper. */
  readonly capacity: bigint;
  /** `allocation` of the protocol: unsigned hyper. */
  readonly allocation: bigint;
}
/** libvirt's Hypervisor driver table. A method that is absent is `NO_SUPPORT`. */
export interface HypervisorTable {
  /** libvirt's `virConnectGetType`. */
  connectGetType?(options?: CallOptions): Promise<string>;
  /** libvirt's `virConnectGetVersion`. */
  connectGetVersion?(options?: CallOptions): Promise<bigint>;
  /** libvirt's `virConnectGetMaxVcpus`. */
  connectGetMaxVcpus?(type: string | null, options?: CallOptions): Promise<number>;
  /** libvirt's `virNodeGetInfo`. */
  nodeGetInfo?(options?: CallOptions): Promise<NodeGetInfoResult>;
  /** libvirt's `virConnectGetCapabilities`. */
  connectGetCapabilities?(options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainAttachDevice`. */
  domainAttachDevice?(dom: DomainRef, xml: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainCreate`. */
  domainCreate?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainCreateXML`. */
  domainCreateXML?(xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainDefineXML`. */
  domainDefineXML?(xml: string, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainDestroy`. */
  domainDestroy?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainDetachDevice`. */
  domainDetachDevice?(dom: DomainRef, xml: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetXMLDesc`. */
  domainGetXMLDesc?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainGetAutostart`. */
  domainGetAutostart?(dom: DomainRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainGetInfo`. */
  domainGetInfo?(dom: DomainRef, options?: CallOptions): Promise<DomainGetInfoResult>;
  /** libvirt's `virDomainGetMaxMemory`. */
  domainGetMaxMemory?(dom: DomainRef, options?: CallOptions): Promise<bigint>;
  /** libvirt's `virDomainGetMaxVcpus`. */
  domainGetMaxVcpus?(dom: DomainRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainGetOSType`. */
  domainGetOSType?(dom: DomainRef, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainGetVcpus`. */
  domainGetVcpus?(dom: DomainRef, maxinfo: number, maplen: number, options?: CallOptions): Promise<DomainGetVcpusResult>;
  /** libvirt's `virConnectListDefinedDomains`. */
  connectListDefinedDomains?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virDomainLookupByID`. */
  domainLookupByID?(id: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainLookupByName`. */
  domainLookupByName?(name: string, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainLookupByUUID`. */
  domainLookupByUUID?(uuid: string, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virConnectNumOfDefinedDomains`. */
  connectNumOfDefinedDomains?(options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainPinVcpu`. */
  domainPinVcpu?(dom: DomainRef, vcpu: number, cpumap: Uint8Array, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainReboot`. */
  domainReboot?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainResume`. */
  domainResume?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetAutostart`. */
  domainSetAutostart?(dom: DomainRef, autostart: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetMaxMemory`. */
  domainSetMaxMemory?(dom: DomainRef, memory: bigint, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetMemory`. */
  domainSetMemory?(dom: DomainRef, memory: bigint, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetVcpus`. */
  domainSetVcpus?(dom: DomainRef, nvcpus: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainShutdown`. */
  domainShutdown?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSuspend`. */
  domainSuspend?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainUndefine`. */
  domainUndefine?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectListDomains`. */
  connectListDomains?(options?: CallOptions): Promise<readonly number[]>;
  /** libvirt's `virConnectNumOfDomains`. */
  connectNumOfDomains?(options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainCoreDump`. */
  domainCoreDump?(dom: DomainRef, to: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainRestore`. */
  domainRestore?(from: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSave`. */
  domainSave?(dom: DomainRef, to: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetSchedulerType`. */
  domainGetSchedulerType?(dom: DomainRef, options?: CallOptions): Promise<DomainGetSchedulerTypeResult>;
  /** libvirt's `virDomainGetSchedulerParameters`. */
  domainGetSchedulerParameters?(dom: DomainRef, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetSchedulerParameters`. */
  domainSetSchedulerParameters?(dom: DomainRef, params: TypedParameters, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectGetHostname`. */
  connectGetHostname?(options?: CallOptions): Promise<string>;
  /** libvirt's `virConnectSupportsFeature`. */
  connectSupportsFeature?(feature: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainMigratePrepare`. */
  domainMigratePrepare?(uriIn: string | null, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<DomainMigratePrepareResult>;
  /** libvirt's `virDomainMigratePerform`. */
  domainMigratePerform?(dom: DomainRef, cookie: Uint8Array, uri: string, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainMigrateFinish`. */
  domainMigrateFinish?(dname: string, cookie: Uint8Array, uri: string, flags: bigint, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainBlockStats`. */
  domainBlockStats?(dom: DomainRef, path: string, options?: CallOptions): Promise<DomainBlockStatsResult>;
  /** libvirt's `virDomainInterfaceStats`. */
  domainInterfaceStats?(dom: DomainRef, device: string, options?: CallOptions): Promise<DomainInterfaceStatsResult>;
  /** libvirt's `virNodeGetCellsFreeMemory`. */
  nodeGetCellsFreeMemory?(startCell: number, options?: CallOptions): Promise<readonly bigint[]>;
  /** libvirt's `virNodeGetFreeMemory`. */
  nodeGetFreeMemory?(options?: CallOptions): Promise<bigint>;
  /** libvirt's `virDomainBlockPeek`. */
  domainBlockPeek?(dom: DomainRef, path: string, offset: bigint, size: number, flags: number, options?: CallOptions): Promise<Uint8Array>;
  /** libvirt's `virDomainMemoryPeek`. */
  domainMemoryPeek?(dom: DomainRef, offset: bigint, size: number, flags: number, options?: CallOptions): Promise<Uint8Array>;
  /** libvirt's `virDomainMigratePrepare2`. */
  domainMigratePrepare2?(uriIn: string | null, flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<DomainMigratePrepare2Result>;
  /** libvirt's `virDomainMigrateFinish2`. */
  domainMigrateFinish2?(dname: string, cookie: Uint8Array, uri: string, flags: bigint, retcode: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virConnectGetURI`. */
  connectGetURI?(options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainGetSecurityLabel`. */
  domainGetSecurityLabel?(dom: DomainRef, options?: CallOptions): Promise<DomainGetSecurityLabelResult>;
  /** libvirt's `virNodeGetSecurityModel`. */
  nodeGetSecurityModel?(options?: CallOptions): Promise<NodeGetSecurityModelResult>;
  /** libvirt's `virConnectDomainXMLFromNative`. */
  connectDomainXMLFromNative?(nativeFormat: string, nativeConfig: string, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virConnectDomainXMLToNative`. */
  connectDomainXMLToNative?(nativeFormat: string, domainXml: string, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainMigratePrepareTunnel`. */
  domainMigratePrepareTunnel?(flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<DriverStream>;
  /** libvirt's `virConnectIsSecure`. */
  connectIsSecure?(options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainIsActive`. */
  domainIsActive?(dom: DomainRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainIsPersistent`. */
  domainIsPersistent?(dom: DomainRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectGetLibVersion`. */
  connectGetLibVersion?(options?: CallOptions): Promise<bigint>;
  /** libvirt's `virConnectCompareCPU`. */
  connectCompareCPU?(xml: string, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainMemoryStats`. */
  domainMemoryStats?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainMemoryStatEntry[]>;
  /** libvirt's `virDomainAttachDeviceFlags`. */
  domainAttachDeviceFlags?(dom: DomainRef, xml: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainDetachDeviceFlags`. */
  domainDetachDeviceFlags?(dom: DomainRef, xml: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectBaselineCPU`. */
  connectBaselineCPU?(xmlCPUs: readonly string[], flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainGetJobInfo`. */
  domainGetJobInfo?(dom: DomainRef, options?: CallOptions): Promise<DomainGetJobInfoResult>;
  /** libvirt's `virDomainAbortJob`. */
  domainAbortJob?(dom: DomainRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainMigrateSetMaxDowntime`. */
  domainMigrateSetMaxDowntime?(dom: DomainRef, downtime: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainUpdateDeviceFlags`. */
  domainUpdateDeviceFlags?(dom: DomainRef, xml: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainManagedSave`. */
  domainManagedSave?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainHasManagedSaveImage`. */
  domainHasManagedSaveImage?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainManagedSaveRemove`. */
  domainManagedSaveRemove?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSnapshotCreateXML`. */
  domainSnapshotCreateXML?(dom: DomainRef, xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  /** libvirt's `virDomainSnapshotGetXMLDesc`. */
  domainSnapshotGetXMLDesc?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainSnapshotNum`. */
  domainSnapshotNum?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainSnapshotListNames`. */
  domainSnapshotListNames?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virDomainSnapshotLookupByName`. */
  domainSnapshotLookupByName?(dom: DomainRef, name: string, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  /** libvirt's `virDomainHasCurrentSnapshot`. */
  domainHasCurrentSnapshot?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainSnapshotCurrent`. */
  domainSnapshotCurrent?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  /** libvirt's `virDomainRevertToSnapshot`. */
  domainRevertToSnapshot?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSnapshotDelete`. */
  domainSnapshotDelete?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetBlockInfo`. */
  domainGetBlockInfo?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<DomainGetBlockInfoResult>;
  /** libvirt's `virDomainCreateWithFlags`. */
  domainCreateWithFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainSetMemoryParameters`. */
  domainSetMemoryParameters?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetMemoryParameters`. */
  domainGetMemoryParameters?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetVcpusFlags`. */
  domainSetVcpusFlags?(dom: DomainRef, nvcpus: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetVcpusFlags`. */
  domainGetVcpusFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainOpenConsole`. */
  domainOpenConsole?(dom: DomainRef, devName: string | null, flags: number, options?: CallOptions): Promise<DriverStream>;
  /** libvirt's `virDomainIsUpdated`. */
  domainIsUpdated?(dom: DomainRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectGetSysinfo`. */
  connectGetSysinfo?(flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainSetMemoryFlags`. */
  domainSetMemoryFlags?(dom: DomainRef, memory: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetBlkioParameters`. */
  domainSetBlkioParameters?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetBlkioParameters`. */
  domainGetBlkioParameters?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainMigrateSetMaxSpeed`. */
  domainMigrateSetMaxSpeed?(dom: DomainRef, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainInjectNMI`. */
  domainInjectNMI?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainScreenshot`. */
  domainScreenshot?(dom: DomainRef, screen: number, flags: number, options?: CallOptions): Promise<{ readonly mime: string | null; readonly stream: DriverStream }>;
  /** libvirt's `virDomainGetState`. */
  domainGetState?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetStateResult>;
  /** libvirt's `virDomainMigrateBegin3`. */
  domainMigrateBegin3?(dom: DomainRef, xmlin: string | null, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<DomainMigrateBegin3Result>;
  /** libvirt's `virDomainMigratePrepare3`. */
  domainMigratePrepare3?(cookieIn: Uint8Array, uriIn: string | null, flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<DomainMigratePrepare3Result>;
  /** libvirt's `virDomainMigratePrepareTunnel3`. */
  domainMigratePrepareTunnel3?(cookieIn: Uint8Array, flags: bigint, dname: string | null, resource: bigint, domXml: string, options?: CallOptions): Promise<{ readonly cookieOut: Uint8Array; readonly stream: DriverStream }>;
  /** libvirt's `virDomainMigratePerform3`. */
  domainMigratePerform3?(dom: DomainRef, xmlin: string | null, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, flags: bigint, dname: string | null, resource: bigint, options?: CallOptions): Promise<Uint8Array>;
  /** libvirt's `virDomainMigrateFinish3`. */
  domainMigrateFinish3?(dname: string, cookieIn: Uint8Array, dconnuri: string | null, uri: string | null, flags: bigint, cancelled: number, options?: CallOptions): Promise<DomainMigrateFinish3Result>;
  /** libvirt's `virDomainMigrateConfirm3`. */
  domainMigrateConfirm3?(dom: DomainRef, cookieIn: Uint8Array, flags: bigint, cancelled: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetSchedulerParametersFlags`. */
  domainSetSchedulerParametersFlags?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetSchedulerParametersFlags`. */
  domainGetSchedulerParametersFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainPinVcpuFlags`. */
  domainPinVcpuFlags?(dom: DomainRef, vcpu: number, cpumap: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSendKey`. */
  domainSendKey?(dom: DomainRef, codeset: number, holdtime: number, keycodes: readonly number[], flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeGetCPUStats`. */
  nodeGetCPUStats?(cpuNum: number, nparams: number, flags: number, options?: CallOptions): Promise<NodeGetCpuStatsResult>;
  /** libvirt's `virNodeGetMemoryStats`. */
  nodeGetMemoryStats?(nparams: number, cellNum: number, flags: number, options?: CallOptions): Promise<NodeGetMemoryStatsResult>;
  /** libvirt's `virDomainGetControlInfo`. */
  domainGetControlInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetControlInfoResult>;
  /** libvirt's `virDomainGetVcpuPinInfo`. */
  domainGetVcpuPinInfo?(dom: DomainRef, ncpumaps: number, maplen: number, flags: number, options?: CallOptions): Promise<DomainGetVcpuPinInfoResult>;
  /** libvirt's `virDomainUndefineFlags`. */
  domainUndefineFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSaveFlags`. */
  domainSaveFlags?(dom: DomainRef, to: string, dxml: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainRestoreFlags`. */
  domainRestoreFlags?(from: string, dxml: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainDestroyFlags`. */
  domainDestroyFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSaveImageGetXMLDesc`. */
  domainSaveImageGetXMLDesc?(file: string, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainSaveImageDefineXML`. */
  domainSaveImageDefineXML?(file: string, dxml: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainBlockJobAbort`. */
  domainBlockJobAbort?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetBlockJobInfo`. */
  domainGetBlockJobInfo?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<DomainGetBlockJobInfoResult>;
  /** libvirt's `virDomainBlockJobSetSpeed`. */
  domainBlockJobSetSpeed?(dom: DomainRef, path: string, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainBlockPull`. */
  domainBlockPull?(dom: DomainRef, path: string, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainMigrateGetMaxSpeed`. */
  domainMigrateGetMaxSpeed?(dom: DomainRef, flags: number, options?: CallOptions): Promise<bigint>;
  /** libvirt's `virDomainBlockStatsFlags`. */
  domainBlockStatsFlags?(dom: DomainRef, path: string, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSnapshotGetParent`. */
  domainSnapshotGetParent?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<DomainSnapshotRef>;
  /** libvirt's `virDomainReset`. */
  domainReset?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSnapshotNumChildren`. */
  domainSnapshotNumChildren?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainSnapshotListChildrenNames`. */
  domainSnapshotListChildrenNames?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virDomainOpenGraphics`. */
  domainOpenGraphics?(dom: DomainRef, idx: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeSuspendForDuration`. */
  nodeSuspendForDuration?(target: number, duration: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainBlockResize`. */
  domainBlockResize?(dom: DomainRef, disk: string, size: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetBlockIoTune`. */
  domainSetBlockIoTune?(dom: DomainRef, disk: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetBlockIoTune`. */
  domainGetBlockIoTune?(dom: DomainRef, disk: string | null, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetNumaParameters`. */
  domainSetNumaParameters?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetNumaParameters`. */
  domainGetNumaParameters?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetInterfaceParameters`. */
  domainSetInterfaceParameters?(dom: DomainRef, device: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetInterfaceParameters`. */
  domainGetInterfaceParameters?(dom: DomainRef, device: string, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainShutdownFlags`. */
  domainShutdownFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainPMSuspendForDuration`. */
  domainPMSuspendForDuration?(dom: DomainRef, target: number, duration: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetCPUStats`. */
  domainGetCPUStats?(dom: DomainRef, nparams: number, startCpu: number, ncpus: number, flags: number, options?: CallOptions): Promise<DomainGetCpuStatsResult>;
  /** libvirt's `virDomainGetDiskErrors`. */
  domainGetDiskErrors?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetDiskErrorsResult>;
  /** libvirt's `virDomainSetMetadata`. */
  domainSetMetadata?(dom: DomainRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetMetadata`. */
  domainGetMetadata?(dom: DomainRef, type: number, uri: string | null, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainBlockRebase`. */
  domainBlockRebase?(dom: DomainRef, path: string, base: string | null, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainPMWakeup`. */
  domainPMWakeup?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSnapshotIsCurrent`. */
  domainSnapshotIsCurrent?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainSnapshotHasMetadata`. */
  domainSnapshotHasMetadata?(snap: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListAllDomains`. */
  connectListAllDomains?(flags: number, options?: CallOptions): Promise<readonly DomainRef[]>;
  /** libvirt's `virDomainListAllSnapshots`. */
  domainListAllSnapshots?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainSnapshotRef[]>;
  /** libvirt's `virDomainSnapshotListAllChildren`. */
  domainSnapshotListAllChildren?(snapshot: DomainSnapshotRef, flags: number, options?: CallOptions): Promise<readonly DomainSnapshotRef[]>;
  /** libvirt's `virDomainGetHostname`. */
  domainGetHostname?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainGetSecurityLabelList`. */
  domainGetSecurityLabelList?(dom: DomainRef, options?: CallOptions): Promise<readonly DomainGetSecurityLabelResult[]>;
  /** libvirt's `virDomainPinEmulator`. */
  domainPinEmulator?(dom: DomainRef, cpumap: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetEmulatorPinInfo`. */
  domainGetEmulatorPinInfo?(dom: DomainRef, maplen: number, flags: number, options?: CallOptions): Promise<DomainGetEmulatorPinInfoResult>;
  /** libvirt's `virNodeSetMemoryParameters`. */
  nodeSetMemoryParameters?(params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeGetMemoryParameters`. */
  nodeGetMemoryParameters?(flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainBlockCommit`. */
  domainBlockCommit?(dom: DomainRef, disk: string, base: string | null, top: string | null, bandwidth: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeGetCPUMap`. */
  nodeGetCPUMap?(needMap: number, needOnline: number, flags: number, options?: CallOptions): Promise<NodeGetCpuMapResult>;
  /** libvirt's `virDomainFSTrim`. */
  domainFSTrim?(dom: DomainRef, mountPoint: string | null, minimum: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSendProcessSignal`. */
  domainSendProcessSignal?(dom: DomainRef, pidValue: bigint, signum: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainOpenChannel`. */
  domainOpenChannel?(dom: DomainRef, name: string | null, flags: number, options?: CallOptions): Promise<DriverStream>;
  /** libvirt's `virDomainGetJobStats`. */
  domainGetJobStats?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetJobStatsResult>;
  /** libvirt's `virDomainMigrateGetCompressionCache`. */
  domainMigrateGetCompressionCache?(dom: DomainRef, flags: number, options?: CallOptions): Promise<bigint>;
  /** libvirt's `virDomainMigrateSetCompressionCache`. */
  domainMigrateSetCompressionCache?(dom: DomainRef, cacheSize: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainMigrateBegin3Params`. */
  domainMigrateBegin3Params?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<DomainMigrateBegin3ParamsResult>;
  /** libvirt's `virDomainMigratePrepare3Params`. */
  domainMigratePrepare3Params?(params: TypedParameters, cookieIn: Uint8Array, flags: number, options?: CallOptions): Promise<DomainMigratePrepare3ParamsResult>;
  /** libvirt's `virDomainMigratePrepareTunnel3Params`. */
  domainMigratePrepareTunnel3Params?(params: TypedParameters, cookieIn: Uint8Array, flags: number, options?: CallOptions): Promise<Uint8Array>;
  /** libvirt's `virDomainMigratePerform3Params`. */
  domainMigratePerform3Params?(dom: DomainRef, dconnuri: string | null, params: TypedParameters, cookieIn: Uint8Array, flags: number, options?: CallOptions): Promise<Uint8Array>;
  /** libvirt's `virDomainMigrateFinish3Params`. */
  domainMigrateFinish3Params?(params: TypedParameters, cookieIn: Uint8Array, flags: number, cancelled: number, options?: CallOptions): Promise<DomainMigrateFinish3ParamsResult>;
  /** libvirt's `virDomainMigrateConfirm3Params`. */
  domainMigrateConfirm3Params?(dom: DomainRef, params: TypedParameters, cookieIn: Uint8Array, flags: number, cancelled: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetMemoryStatsPeriod`. */
  domainSetMemoryStatsPeriod?(dom: DomainRef, period: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainCreateXMLWithFiles`. */
  domainCreateXMLWithFiles?(xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainCreateWithFiles`. */
  domainCreateWithFiles?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virConnectGetCPUModelNames`. */
  connectGetCPUModelNames?(arch: string, flags: number, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virDomainCoreDumpWithFormat`. */
  domainCoreDumpWithFormat?(dom: DomainRef, to: string, dumpformat: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainFSFreeze`. */
  domainFSFreeze?(dom: DomainRef, mountpoints: readonly string[], flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainFSThaw`. */
  domainFSThaw?(dom: DomainRef, mountpoints: readonly string[], flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainGetTime`. */
  domainGetTime?(dom: DomainRef, flags: number, options?: CallOptions): Promise<DomainGetTimeResult>;
  /** libvirt's `virDomainSetTime`. */
  domainSetTime?(dom: DomainRef, seconds: bigint, nseconds: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeGetFreePages`. */
  nodeGetFreePages?(pages: readonly number[], startCell: number, cellCount: number, flags: number, options?: CallOptions): Promise<readonly bigint[]>;
  /** libvirt's `virConnectGetDomainCapabilities`. */
  connectGetDomainCapabilities?(emulatorbin: string | null, arch: string | null, machine: string | null, virttype: string | null, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainOpenGraphicsFD`. */
  domainOpenGraphicsFD?(dom: DomainRef, idx: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectGetAllDomainStats`. */
  connectGetAllDomainStats?(doms: readonly DomainRef[], stats: number, flags: number, options?: CallOptions): Promise<readonly DomainStatsRecordEntry[]>;
  /** libvirt's `virDomainBlockCopy`. */
  domainBlockCopy?(dom: DomainRef, path: string, destxml: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeAllocPages`. */
  nodeAllocPages?(pageSizes: readonly number[], pageCounts: readonly bigint[], startCell: number, cellCount: number, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainGetFSInfo`. */
  domainGetFSInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainFsinfoEntry[]>;
  /** libvirt's `virDomainDefineXMLFlags`. */
  domainDefineXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainGetIOThreadInfo`. */
  domainGetIOThreadInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainIothreadInfoEntry[]>;
  /** libvirt's `virDomainPinIOThread`. */
  domainPinIOThread?(dom: DomainRef, iothreadsId: number, cpumap: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainInterfaceAddresses`. */
  domainInterfaceAddresses?(dom: DomainRef, source: number, flags: number, options?: CallOptions): Promise<readonly DomainInterfaceEntry[]>;
  /** libvirt's `virDomainAddIOThread`. */
  domainAddIOThread?(dom: DomainRef, iothreadId: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainDelIOThread`. */
  domainDelIOThread?(dom: DomainRef, iothreadId: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetUserPassword`. */
  domainSetUserPassword?(dom: DomainRef, user: string | null, password: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainRename`. */
  domainRename?(dom: DomainRef, newName: string | null, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainMigrateStartPostCopy`. */
  domainMigrateStartPostCopy?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetPerfEvents`. */
  domainGetPerfEvents?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetPerfEvents`. */
  domainSetPerfEvents?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetGuestVcpus`. */
  domainGetGuestVcpus?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetGuestVcpus`. */
  domainSetGuestVcpus?(dom: DomainRef, cpumap: string, state: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetVcpu`. */
  domainSetVcpu?(dom: DomainRef, cpumap: string, state: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetBlockThreshold`. */
  domainSetBlockThreshold?(dom: DomainRef, dev: string, threshold: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainMigrateGetMaxDowntime`. */
  domainMigrateGetMaxDowntime?(dom: DomainRef, flags: number, options?: CallOptions): Promise<bigint>;
  /** libvirt's `virDomainManagedSaveGetXMLDesc`. */
  domainManagedSaveGetXMLDesc?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainManagedSaveDefineXML`. */
  domainManagedSaveDefineXML?(dom: DomainRef, dxml: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetLifecycleAction`. */
  domainSetLifecycleAction?(dom: DomainRef, type: number, action: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainDetachDeviceAlias`. */
  domainDetachDeviceAlias?(dom: DomainRef, alias: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectCompareHypervisorCPU`. */
  connectCompareHypervisorCPU?(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPU: string, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectBaselineHypervisorCPU`. */
  connectBaselineHypervisorCPU?(emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPUs: readonly string[], flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virNodeGetSEVInfo`. */
  nodeGetSEVInfo?(flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainGetLaunchSecurityInfo`. */
  domainGetLaunchSecurityInfo?(dom: DomainRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virDomainSetIOThreadParams`. */
  domainSetIOThreadParams?(dom: DomainRef, iothreadId: number, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainCheckpointCreateXML`. */
  domainCheckpointCreateXML?(dom: DomainRef, xmlDesc: string, flags: number, options?: CallOptions): Promise<DomainCheckpointRef>;
  /** libvirt's `virDomainCheckpointGetXMLDesc`. */
  domainCheckpointGetXMLDesc?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainListAllCheckpoints`. */
  domainListAllCheckpoints?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly DomainCheckpointRef[]>;
  /** libvirt's `virDomainCheckpointListAllChildren`. */
  domainCheckpointListAllChildren?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<readonly DomainCheckpointRef[]>;
  /** libvirt's `virDomainCheckpointLookupByName`. */
  domainCheckpointLookupByName?(dom: DomainRef, name: string, flags: number, options?: CallOptions): Promise<DomainCheckpointRef>;
  /** libvirt's `virDomainCheckpointGetParent`. */
  domainCheckpointGetParent?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<DomainCheckpointRef>;
  /** libvirt's `virDomainCheckpointDelete`. */
  domainCheckpointDelete?(checkpoint: DomainCheckpointRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetGuestInfo`. */
  domainGetGuestInfo?(dom: DomainRef, types: number, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virConnectSetIdentity`. */
  connectSetIdentity?(params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainAgentSetResponseTimeout`. */
  domainAgentSetResponseTimeout?(dom: DomainRef, timeout: number, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainBackupBegin`. */
  domainBackupBegin?(dom: DomainRef, backupXml: string, checkpointXml: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainBackupGetXMLDesc`. */
  domainBackupGetXMLDesc?(dom: DomainRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainAuthorizedSSHKeysGet`. */
  domainAuthorizedSSHKeysGet?(dom: DomainRef, user: string, flags: number, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virDomainAuthorizedSSHKeysSet`. */
  domainAuthorizedSSHKeysSet?(dom: DomainRef, user: string, keys: readonly string[], flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetMessages`. */
  domainGetMessages?(dom: DomainRef, flags: number, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virDomainStartDirtyRateCalc`. */
  domainStartDirtyRateCalc?(dom: DomainRef, seconds: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetLaunchSecurityState`. */
  domainSetLaunchSecurityState?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSaveParams`. */
  domainSaveParams?(dom: DomainRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainRestoreParams`. */
  domainRestoreParams?(params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainAbortJobFlags`. */
  domainAbortJobFlags?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainFDAssociate`. */
  domainFDAssociate?(dom: DomainRef, name: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGraphicsReload`; since libvirt 10.2.0. */
  domainGraphicsReload?(dom: DomainRef, type: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainGetAutostartOnce`; since libvirt 11.2.0. */
  domainGetAutostartOnce?(dom: DomainRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virDomainSetAutostartOnce`; since libvirt 11.2.0. */
  domainSetAutostartOnce?(dom: DomainRef, autostart: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainSetThrottleGroup`; since libvirt 11.2.0. */
  domainSetThrottleGroup?(dom: DomainRef, group: string, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainDelThrottleGroup`; since libvirt 11.2.0. */
  domainDelThrottleGroup?(dom: DomainRef, group: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainAnnounceInterface`; since libvirt 12.5.0. */
  domainAnnounceInterface?(dom: DomainRef, device: string | null, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virDomainQemuMonitorCommand`. */
  domainQemuMonitorCommand?(dom: DomainRef, cmd: string, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainQemuAttach`. */
  domainQemuAttach?(pidValue: number, flags: number, options?: CallOptions): Promise<DomainRef>;
  /** libvirt's `virDomainQemuAgentCommand`. */
  domainQemuAgentCommand?(dom: DomainRef, cmd: string, timeout: number, flags: number, options?: CallOptions): Promise<string | null>;
  /** libvirt's `virDomainQemuMonitorCommandWithFiles`. */
  domainQemuMonitorCommandWithFiles?(dom: DomainRef, cmd: string, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virDomainLxcOpenNamespace`. */
  domainLxcOpenNamespace?(dom: DomainRef, flags: number, options?: CallOptions): Promise<void>;
}
/** libvirt's Network driver table. A method that is absent is `NO_SUPPORT`. */
export interface NetworkTable {
  /** libvirt's `virConnectListDefinedNetworks`. */
  connectListDefinedNetworks?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virConnectListNetworks`. */
  connectListNetworks?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virNetworkCreate`. */
  networkCreate?(net: NetworkRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkCreateXML`. */
  networkCreateXML?(xml: string, options?: CallOptions): Promise<NetworkRef>;
  /** libvirt's `virNetworkDefineXML`. */
  networkDefineXML?(xml: string, options?: CallOptions): Promise<NetworkRef>;
  /** libvirt's `virNetworkDestroy`. */
  networkDestroy?(net: NetworkRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkGetXMLDesc`. */
  networkGetXMLDesc?(net: NetworkRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virNetworkGetAutostart`. */
  networkGetAutostart?(net: NetworkRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virNetworkGetBridgeName`. */
  networkGetBridgeName?(net: NetworkRef, options?: CallOptions): Promise<string>;
  /** libvirt's `virNetworkLookupByName`. */
  networkLookupByName?(name: string, options?: CallOptions): Promise<NetworkRef>;
  /** libvirt's `virNetworkLookupByUUID`. */
  networkLookupByUUID?(uuid: string, options?: CallOptions): Promise<NetworkRef>;
  /** libvirt's `virNetworkSetAutostart`. */
  networkSetAutostart?(net: NetworkRef, autostart: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkUndefine`. */
  networkUndefine?(net: NetworkRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectNumOfDefinedNetworks`. */
  connectNumOfDefinedNetworks?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectNumOfNetworks`. */
  connectNumOfNetworks?(options?: CallOptions): Promise<number>;
  /** libvirt's `virNetworkIsActive`. */
  networkIsActive?(net: NetworkRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virNetworkIsPersistent`. */
  networkIsPersistent?(net: NetworkRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListAllNetworks`. */
  connectListAllNetworks?(flags: number, options?: CallOptions): Promise<readonly NetworkRef[]>;
  /** libvirt's `virNetworkUpdate`. */
  networkUpdate?(net: NetworkRef, command: number, section: number, parentIndex: number, xml: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkGetDHCPLeases`. */
  networkGetDHCPLeases?(net: NetworkRef, mac: string | null, flags: number, options?: CallOptions): Promise<readonly NetworkDhcpLeaseEntry[]>;
  /** libvirt's `virNetworkListAllPorts`. */
  networkListAllPorts?(network: NetworkRef, flags: number, options?: CallOptions): Promise<readonly NetworkPortRef[]>;
  /** libvirt's `virNetworkPortLookupByUUID`. */
  networkPortLookupByUUID?(network: NetworkRef, uuid: string, options?: CallOptions): Promise<NetworkPortRef>;
  /** libvirt's `virNetworkPortCreateXML`. */
  networkPortCreateXML?(network: NetworkRef, xml: string, flags: number, options?: CallOptions): Promise<NetworkPortRef>;
  /** libvirt's `virNetworkPortGetParameters`. */
  networkPortGetParameters?(port: NetworkPortRef, flags: number, options?: CallOptions): Promise<TypedParameters>;
  /** libvirt's `virNetworkPortSetParameters`. */
  networkPortSetParameters?(port: NetworkPortRef, params: TypedParameters, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkPortGetXMLDesc`. */
  networkPortGetXMLDesc?(port: NetworkPortRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virNetworkPortDelete`. */
  networkPortDelete?(port: NetworkPortRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkDefineXMLFlags`. */
  networkDefineXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<NetworkRef>;
  /** libvirt's `virNetworkCreateXMLFlags`. */
  networkCreateXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<NetworkRef>;
  /** libvirt's `virNetworkSetMetadata`; since libvirt 9.7.0. */
  networkSetMetadata?(network: NetworkRef, type: number, metadata: string | null, key: string | null, uri: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNetworkGetMetadata`; since libvirt 9.7.0. */
  networkGetMetadata?(network: NetworkRef, type: number, uri: string | null, flags: number, options?: CallOptions): Promise<string>;
}
/** libvirt's Storage driver table. A method that is absent is `NO_SUPPORT`. */
export interface StorageTable {
  /** libvirt's `virConnectNumOfStoragePools`. */
  connectNumOfStoragePools?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListStoragePools`. */
  connectListStoragePools?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virConnectNumOfDefinedStoragePools`. */
  connectNumOfDefinedStoragePools?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListDefinedStoragePools`. */
  connectListDefinedStoragePools?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virConnectFindStoragePoolSources`. */
  connectFindStoragePoolSources?(type: string, srcSpec: string | null, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virStoragePoolCreateXML`. */
  storagePoolCreateXML?(xml: string, flags: number, options?: CallOptions): Promise<StoragePoolRef>;
  /** libvirt's `virStoragePoolDefineXML`. */
  storagePoolDefineXML?(xml: string, flags: number, options?: CallOptions): Promise<StoragePoolRef>;
  /** libvirt's `virStoragePoolCreate`. */
  storagePoolCreate?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolBuild`. */
  storagePoolBuild?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolDestroy`. */
  storagePoolDestroy?(pool: StoragePoolRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolDelete`. */
  storagePoolDelete?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolUndefine`. */
  storagePoolUndefine?(pool: StoragePoolRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolRefresh`. */
  storagePoolRefresh?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolLookupByName`. */
  storagePoolLookupByName?(name: string, options?: CallOptions): Promise<StoragePoolRef>;
  /** libvirt's `virStoragePoolLookupByUUID`. */
  storagePoolLookupByUUID?(uuid: string, options?: CallOptions): Promise<StoragePoolRef>;
  /** libvirt's `virStoragePoolLookupByVolume`. */
  storagePoolLookupByVolume?(vol: StorageVolumeRef, options?: CallOptions): Promise<StoragePoolRef>;
  /** libvirt's `virStoragePoolGetInfo`. */
  storagePoolGetInfo?(pool: StoragePoolRef, options?: CallOptions): Promise<StoragePoolGetInfoResult>;
  /** libvirt's `virStoragePoolGetXMLDesc`. */
  storagePoolGetXMLDesc?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virStoragePoolGetAutostart`. */
  storagePoolGetAutostart?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virStoragePoolSetAutostart`. */
  storagePoolSetAutostart?(pool: StoragePoolRef, autostart: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStoragePoolNumOfVolumes`. */
  storagePoolNumOfVolumes?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virStoragePoolListVolumes`. */
  storagePoolListVolumes?(pool: StoragePoolRef, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virStorageVolCreateXML`. */
  storageVolCreateXML?(pool: StoragePoolRef, xml: string, flags: number, options?: CallOptions): Promise<StorageVolumeRef>;
  /** libvirt's `virStorageVolDelete`. */
  storageVolDelete?(vol: StorageVolumeRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStorageVolLookupByName`. */
  storageVolLookupByName?(pool: StoragePoolRef, name: string, options?: CallOptions): Promise<StorageVolumeRef>;
  /** libvirt's `virStorageVolLookupByKey`. */
  storageVolLookupByKey?(key: string, options?: CallOptions): Promise<StorageVolumeRef>;
  /** libvirt's `virStorageVolLookupByPath`. */
  storageVolLookupByPath?(path: string, options?: CallOptions): Promise<StorageVolumeRef>;
  /** libvirt's `virStorageVolGetInfo`. */
  storageVolGetInfo?(vol: StorageVolumeRef, options?: CallOptions): Promise<StorageVolGetInfoResult>;
  /** libvirt's `virStorageVolGetXMLDesc`. */
  storageVolGetXMLDesc?(vol: StorageVolumeRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virStorageVolGetPath`. */
  storageVolGetPath?(vol: StorageVolumeRef, options?: CallOptions): Promise<string>;
  /** libvirt's `virStorageVolCreateXMLFrom`. */
  storageVolCreateXMLFrom?(pool: StoragePoolRef, xml: string, clonevol: StorageVolumeRef, flags: number, options?: CallOptions): Promise<StorageVolumeRef>;
  /** libvirt's `virStoragePoolIsActive`. */
  storagePoolIsActive?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virStoragePoolIsPersistent`. */
  storagePoolIsPersistent?(pool: StoragePoolRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virStorageVolWipe`. */
  storageVolWipe?(vol: StorageVolumeRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStorageVolUpload`. */
  storageVolUpload?(vol: StorageVolumeRef, offset: bigint, length: bigint, flags: number, options?: CallOptions): Promise<DriverStream>;
  /** libvirt's `virStorageVolDownload`. */
  storageVolDownload?(vol: StorageVolumeRef, offset: bigint, length: bigint, flags: number, options?: CallOptions): Promise<DriverStream>;
  /** libvirt's `virStorageVolWipePattern`. */
  storageVolWipePattern?(vol: StorageVolumeRef, algorithm: number, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virStorageVolResize`. */
  storageVolResize?(vol: StorageVolumeRef, capacity: bigint, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectListAllStoragePools`. */
  connectListAllStoragePools?(flags: number, options?: CallOptions): Promise<readonly StoragePoolRef[]>;
  /** libvirt's `virStoragePoolListAllVolumes`. */
  storagePoolListAllVolumes?(pool: StoragePoolRef, flags: number, options?: CallOptions): Promise<readonly StorageVolumeRef[]>;
  /** libvirt's `virStorageVolGetInfoFlags`. */
  storageVolGetInfoFlags?(vol: StorageVolumeRef, flags: number, options?: CallOptions): Promise<StorageVolGetInfoFlagsResult>;
  /** libvirt's `virStoragePoolLookupByTargetPath`. */
  storagePoolLookupByTargetPath?(path: string, options?: CallOptions): Promise<StoragePoolRef>;
  /** libvirt's `virConnectGetStoragePoolCapabilities`. */
  connectGetStoragePoolCapabilities?(flags: number, options?: CallOptions): Promise<string>;
}
/** libvirt's Interface driver table. A method that is absent is `NO_SUPPORT`. */
export interface InterfaceTable {
  /** libvirt's `virConnectNumOfInterfaces`. */
  connectNumOfInterfaces?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListInterfaces`. */
  connectListInterfaces?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virInterfaceLookupByName`. */
  interfaceLookupByName?(name: string, options?: CallOptions): Promise<HostInterfaceRef>;
  /** libvirt's `virInterfaceLookupByMACString`. */
  interfaceLookupByMACString?(mac: string, options?: CallOptions): Promise<HostInterfaceRef>;
  /** libvirt's `virInterfaceGetXMLDesc`. */
  interfaceGetXMLDesc?(iface: HostInterfaceRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virInterfaceDefineXML`. */
  interfaceDefineXML?(xml: string, flags: number, options?: CallOptions): Promise<HostInterfaceRef>;
  /** libvirt's `virInterfaceUndefine`. */
  interfaceUndefine?(iface: HostInterfaceRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virInterfaceCreate`. */
  interfaceCreate?(iface: HostInterfaceRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virInterfaceDestroy`. */
  interfaceDestroy?(iface: HostInterfaceRef, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectNumOfDefinedInterfaces`. */
  connectNumOfDefinedInterfaces?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListDefinedInterfaces`. */
  connectListDefinedInterfaces?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virInterfaceIsActive`. */
  interfaceIsActive?(iface: HostInterfaceRef, options?: CallOptions): Promise<number>;
  /** libvirt's `virInterfaceChangeBegin`. */
  interfaceChangeBegin?(flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virInterfaceChangeCommit`. */
  interfaceChangeCommit?(flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virInterfaceChangeRollback`. */
  interfaceChangeRollback?(flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectListAllInterfaces`. */
  connectListAllInterfaces?(flags: number, options?: CallOptions): Promise<readonly HostInterfaceRef[]>;
}
/** libvirt's NodeDevice driver table. A method that is absent is `NO_SUPPORT`. */
export interface NodeDeviceTable {
  /** libvirt's `virNodeNumOfDevices`. */
  nodeNumOfDevices?(cap: string | null, flags: number, options?: CallOptions): Promise<number>;
  /** libvirt's `virNodeListDevices`. */
  nodeListDevices?(cap: string | null, flags: number, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virNodeDeviceLookupByName`. */
  nodeDeviceLookupByName?(name: string, options?: CallOptions): Promise<NodeDeviceRef>;
  /** libvirt's `virNodeDeviceGetXMLDesc`. */
  nodeDeviceGetXMLDesc?(name: string, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virNodeDeviceGetParent`. */
  nodeDeviceGetParent?(name: string, options?: CallOptions): Promise<string | null>;
  /** libvirt's `virNodeDeviceNumOfCaps`. */
  nodeDeviceNumOfCaps?(name: string, options?: CallOptions): Promise<number>;
  /** libvirt's `virNodeDeviceListCaps`. */
  nodeDeviceListCaps?(name: string, options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virNodeDeviceDettach`. */
  nodeDeviceDettach?(name: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceReAttach`. */
  nodeDeviceReAttach?(name: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceReset`. */
  nodeDeviceReset?(name: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceCreateXML`. */
  nodeDeviceCreateXML?(xmlDesc: string, flags: number, options?: CallOptions): Promise<NodeDeviceRef>;
  /** libvirt's `virNodeDeviceDestroy`. */
  nodeDeviceDestroy?(name: string, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectListAllNodeDevices`. */
  connectListAllNodeDevices?(flags: number, options?: CallOptions): Promise<readonly NodeDeviceRef[]>;
  /** libvirt's `virNodeDeviceLookupSCSIHostByWWN`. */
  nodeDeviceLookupSCSIHostByWWN?(wwnn: string, wwpn: string, flags: number, options?: CallOptions): Promise<NodeDeviceRef>;
  /** libvirt's `virNodeDeviceDetachFlags`. */
  nodeDeviceDetachFlags?(name: string, driverName: string | null, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceDefineXML`. */
  nodeDeviceDefineXML?(xmlDesc: string, flags: number, options?: CallOptions): Promise<NodeDeviceRef>;
  /** libvirt's `virNodeDeviceUndefine`. */
  nodeDeviceUndefine?(name: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceCreate`. */
  nodeDeviceCreate?(name: string, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceGetAutostart`. */
  nodeDeviceGetAutostart?(name: string, options?: CallOptions): Promise<number>;
  /** libvirt's `virNodeDeviceSetAutostart`. */
  nodeDeviceSetAutostart?(name: string, autostart: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virNodeDeviceIsPersistent`. */
  nodeDeviceIsPersistent?(name: string, options?: CallOptions): Promise<number>;
  /** libvirt's `virNodeDeviceIsActive`. */
  nodeDeviceIsActive?(name: string, options?: CallOptions): Promise<number>;
  /** libvirt's `virNodeDeviceUpdate`; since libvirt 10.1.0. */
  nodeDeviceUpdate?(name: string, xmlDesc: string, flags: number, options?: CallOptions): Promise<void>;
}
/** libvirt's Secret driver table. A method that is absent is `NO_SUPPORT`. */
export interface SecretTable {
  /** libvirt's `virConnectNumOfSecrets`. */
  connectNumOfSecrets?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListSecrets`. */
  connectListSecrets?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virSecretLookupByUUID`. */
  secretLookupByUUID?(uuid: string, options?: CallOptions): Promise<SecretRef>;
  /** libvirt's `virSecretDefineXML`. */
  secretDefineXML?(xml: string, flags: number, options?: CallOptions): Promise<SecretRef>;
  /** libvirt's `virSecretGetXMLDesc`. */
  secretGetXMLDesc?(secret: SecretRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virSecretSetValue`. */
  secretSetValue?(secret: SecretRef, value: Uint8Array, flags: number, options?: CallOptions): Promise<void>;
  /** libvirt's `virSecretGetValue`. */
  secretGetValue?(secret: SecretRef, flags: number, options?: CallOptions): Promise<Uint8Array>;
  /** libvirt's `virSecretUndefine`. */
  secretUndefine?(secret: SecretRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virSecretLookupByUsage`. */
  secretLookupByUsage?(usageType: number, usageID: string, options?: CallOptions): Promise<SecretRef>;
  /** libvirt's `virConnectListAllSecrets`. */
  connectListAllSecrets?(flags: number, options?: CallOptions): Promise<readonly SecretRef[]>;
}
/** libvirt's NWFilter driver table. A method that is absent is `NO_SUPPORT`. */
export interface NWFilterTable {
  /** libvirt's `virNWFilterLookupByName`. */
  nWFilterLookupByName?(name: string, options?: CallOptions): Promise<NWFilterRef>;
  /** libvirt's `virNWFilterLookupByUUID`. */
  nWFilterLookupByUUID?(uuid: string, options?: CallOptions): Promise<NWFilterRef>;
  /** libvirt's `virNWFilterGetXMLDesc`. */
  nWFilterGetXMLDesc?(nwfilter: NWFilterRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virConnectNumOfNWFilters`. */
  connectNumOfNWFilters?(options?: CallOptions): Promise<number>;
  /** libvirt's `virConnectListNWFilters`. */
  connectListNWFilters?(options?: CallOptions): Promise<readonly string[]>;
  /** libvirt's `virNWFilterDefineXML`. */
  nWFilterDefineXML?(xml: string, options?: CallOptions): Promise<NWFilterRef>;
  /** libvirt's `virNWFilterUndefine`. */
  nWFilterUndefine?(nwfilter: NWFilterRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectListAllNWFilters`. */
  connectListAllNWFilters?(flags: number, options?: CallOptions): Promise<readonly NWFilterRef[]>;
  /** libvirt's `virNWFilterBindingLookupByPortDev`. */
  nWFilterBindingLookupByPortDev?(name: string, options?: CallOptions): Promise<NWFilterBindingRef>;
  /** libvirt's `virNWFilterBindingGetXMLDesc`. */
  nWFilterBindingGetXMLDesc?(nwfilter: NWFilterBindingRef, flags: number, options?: CallOptions): Promise<string>;
  /** libvirt's `virNWFilterBindingCreateXML`. */
  nWFilterBindingCreateXML?(xml: string, flags: number, options?: CallOptions): Promise<NWFilterBindingRef>;
  /** libvirt's `virNWFilterBindingDelete`. */
  nWFilterBindingDelete?(nwfilter: NWFilterBindingRef, options?: CallOptions): Promise<void>;
  /** libvirt's `virConnectListAllNWFilterBindings`. */
  connectListAllNWFilterBindings?(flags: number, options?: CallOptions): Promise<readonly NWFilterBindingRef[]>;
  /** libvirt's `virNWFilterDefineXMLFlags`. */
  nWFilterDefineXMLFlags?(xml: string, flags: number, options?: CallOptions): Promise<NWFilterRef>;
}
