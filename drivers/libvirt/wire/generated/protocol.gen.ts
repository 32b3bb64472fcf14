// Generated from libvirt's remote_protocol.x, qemu_protocol.x, lxc_protocol.x and additions.x by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { Procedure, TypedValue, XdrCodec } from "../procedure.ts";
import { firstProcedures, error, type Error, domain, type Domain, network, type Network, connectOpenArgs, type ConnectOpenArgs, connectGetTypeRet, type ConnectGetTypeRet, connectGetVersionRet, type ConnectGetVersionRet, nodeGetInfoRet, type NodeGetInfoRet, domainGetXmlDescArgs, type DomainGetXmlDescArgs, domainGetXmlDescRet, type DomainGetXmlDescRet, domainGetInfoArgs, type DomainGetInfoArgs, domainGetInfoRet, type DomainGetInfoRet, domainLookupByIdArgs, type DomainLookupByIdArgs, domainLookupByIdRet, type DomainLookupByIdRet, domainLookupByNameArgs, type DomainLookupByNameArgs, domainLookupByNameRet, type DomainLookupByNameRet, domainLookupByUuidArgs, type DomainLookupByUuidArgs, domainLookupByUuidRet, type DomainLookupByUuidRet, connectGetHostnameRet, type ConnectGetHostnameRet, connectSupportsFeatureArgs, type ConnectSupportsFeatureArgs, connectSupportsFeatureRet, type ConnectSupportsFeatureRet, authListRet, type AuthListRet, authPolkitRet, type AuthPolkitRet, connectGetUriRet, type ConnectGetUriRet, domainIsActiveArgs, type DomainIsActiveArgs, domainIsActiveRet, type DomainIsActiveRet, connectGetLibVersionRet, type ConnectGetLibVersionRet, domainGetStateArgs, type DomainGetStateArgs, domainGetStateRet, type DomainGetStateRet, connectListAllDomainsArgs, type ConnectListAllDomainsArgs, connectListAllDomainsRet, type ConnectListAllDomainsRet } from "./startup_protocol.gen.ts";
export * from "./startup_protocol.gen.ts";
export interface NetworkPort {
  readonly net: Network;
  readonly uuid: string;
}
export const networkPort: XdrCodec<NetworkPort> = {
  read: (r) => ({ net: network.read(r), uuid: r.uuid() }),
  write(w, v) { network.write(w, v.net); w.uuid(v.uuid); },
};
export interface Nwfilter {
  readonly name: string;
  readonly uuid: string;
}
export const nwfilter: XdrCodec<Nwfilter> = {
  read: (r) => ({ name: r.string(4194304), uuid: r.uuid() }),
  write(w, v) { w.string(v.name, 4194304); w.uuid(v.uuid); },
};
export interface NwfilterBinding {
  readonly portdev: string;
  readonly filtername: string;
}
export const nwfilterBinding: XdrCodec<NwfilterBinding> = {
  read: (r) => ({ portdev: r.string(4194304), filtername: r.string(4194304) }),
  write(w, v) { w.string(v.portdev, 4194304); w.string(v.filtername, 4194304); },
};
export interface HostInterface {
  readonly name: string;
  readonly mac: string;
}
export const hostInterface: XdrCodec<HostInterface> = {
  read: (r) => ({ name: r.string(4194304), mac: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); w.string(v.mac, 4194304); },
};
export interface StoragePool {
  readonly name: string;
  readonly uuid: string;
}
export const storagePool: XdrCodec<StoragePool> = {
  read: (r) => ({ name: r.string(4194304), uuid: r.uuid() }),
  write(w, v) { w.string(v.name, 4194304); w.uuid(v.uuid); },
};
export interface StorageVol {
  readonly pool: string;
  readonly name: string;
  readonly key: string;
}
export const storageVol: XdrCodec<StorageVol> = {
  read: (r) => ({ pool: r.string(4194304), name: r.string(4194304), key: r.string(4194304) }),
  write(w, v) { w.string(v.pool, 4194304); w.string(v.name, 4194304); w.string(v.key, 4194304); },
};
export interface NodeDevice {
  readonly name: string;
}
export const nodeDevice: XdrCodec<NodeDevice> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface Secret {
  readonly uuid: string;
  readonly usageType: number;
  readonly usageID: string;
}
export const secret: XdrCodec<Secret> = {
  read: (r) => ({ uuid: r.uuid(), usageType: r.i32(), usageID: r.string(4194304) }),
  write(w, v) { w.uuid(v.uuid); w.i32(v.usageType); w.string(v.usageID, 4194304); },
};
export interface DomainCheckpoint {
  readonly name: string;
  readonly dom: Domain;
}
export const domainCheckpoint: XdrCodec<DomainCheckpoint> = {
  read: (r) => ({ name: r.string(4194304), dom: domain.read(r) }),
  write(w, v) { w.string(v.name, 4194304); domain.write(w, v.dom); },
};
export interface DomainSnapshot {
  readonly name: string;
  readonly dom: Domain;
}
export const domainSnapshot: XdrCodec<DomainSnapshot> = {
  read: (r) => ({ name: r.string(4194304), dom: domain.read(r) }),
  write(w, v) { w.string(v.name, 4194304); domain.write(w, v.dom); },
};
export interface VcpuInfo {
  readonly number: number;
  readonly state: number;
  readonly cpuTime: bigint;
  readonly cpu: number;
}
export const vcpuInfo: XdrCodec<VcpuInfo> = {
  read: (r) => ({ number: r.u32(), state: r.i32(), cpuTime: r.u64(), cpu: r.i32() }),
  write(w, v) { w.u32(v.number); w.i32(v.state); w.u64(v.cpuTime); w.i32(v.cpu); },
};
export interface TypedParam {
  readonly field: string;
  readonly value: TypedValue;
}
export const typedParam: XdrCodec<TypedParam> = {
  read: (r) => ({ field: r.string(4194304), value: r.typedValue() }),
  write(w, v) { w.string(v.field, 4194304); w.typedValue(v.value); },
};
export interface NodeGetCpuStats {
  readonly field: string;
  readonly value: bigint;
}
export const nodeGetCpuStats: XdrCodec<NodeGetCpuStats> = {
  read: (r) => ({ field: r.string(4194304), value: r.u64() }),
  write(w, v) { w.string(v.field, 4194304); w.u64(v.value); },
};
export interface NodeGetMemoryStats {
  readonly field: string;
  readonly value: bigint;
}
export const nodeGetMemoryStats: XdrCodec<NodeGetMemoryStats> = {
  read: (r) => ({ field: r.string(4194304), value: r.u64() }),
  write(w, v) { w.string(v.field, 4194304); w.u64(v.value); },
};
export interface DomainDiskError {
  readonly disk: string;
  readonly error: number;
}
export const domainDiskError: XdrCodec<DomainDiskError> = {
  read: (r) => ({ disk: r.string(4194304), error: r.i32() }),
  write(w, v) { w.string(v.disk, 4194304); w.i32(v.error); },
};
export interface ConnectGetSysinfoArgs {
  readonly flags: number;
}
export const connectGetSysinfoArgs: XdrCodec<ConnectGetSysinfoArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface ConnectGetSysinfoRet {
  readonly sysinfo: string;
}
export const connectGetSysinfoRet: XdrCodec<ConnectGetSysinfoRet> = {
  read: (r) => ({ sysinfo: r.string(4194304) }),
  write(w, v) { w.string(v.sysinfo, 4194304); },
};
export interface ConnectGetMaxVcpusArgs {
  readonly type: string | null;
}
export const connectGetMaxVcpusArgs: XdrCodec<ConnectGetMaxVcpusArgs> = {
  read: (r) => ({ type: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { if (w.present(v.type)) w.string(v.type, 4194304); },
};
export interface ConnectGetMaxVcpusRet {
  readonly maxVcpus: number;
}
export const connectGetMaxVcpusRet: XdrCodec<ConnectGetMaxVcpusRet> = {
  read: (r) => ({ maxVcpus: r.i32() }),
  write(w, v) { w.i32(v.maxVcpus); },
};
export interface ConnectGetCapabilitiesRet {
  readonly capabilities: string;
}
export const connectGetCapabilitiesRet: XdrCodec<ConnectGetCapabilitiesRet> = {
  read: (r) => ({ capabilities: r.string(4194304) }),
  write(w, v) { w.string(v.capabilities, 4194304); },
};
export interface ConnectGetDomainCapabilitiesArgs {
  readonly emulatorbin: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
  readonly flags: number;
}
export const connectGetDomainCapabilitiesArgs: XdrCodec<ConnectGetDomainCapabilitiesArgs> = {
  read: (r) => ({ emulatorbin: r.i32() === 0 ? null : r.string(4194304), arch: r.i32() === 0 ? null : r.string(4194304), machine: r.i32() === 0 ? null : r.string(4194304), virttype: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.emulatorbin)) w.string(v.emulatorbin, 4194304); if (w.present(v.arch)) w.string(v.arch, 4194304); if (w.present(v.machine)) w.string(v.machine, 4194304); if (w.present(v.virttype)) w.string(v.virttype, 4194304); w.u32(v.flags); },
};
export interface ConnectGetDomainCapabilitiesRet {
  readonly capabilities: string;
}
export const connectGetDomainCapabilitiesRet: XdrCodec<ConnectGetDomainCapabilitiesRet> = {
  read: (r) => ({ capabilities: r.string(4194304) }),
  write(w, v) { w.string(v.capabilities, 4194304); },
};
export interface NodeGetCpuStatsArgs {
  readonly cpuNum: number;
  readonly nparams: number;
  readonly flags: number;
}
export const nodeGetCpuStatsArgs: XdrCodec<NodeGetCpuStatsArgs> = {
  read: (r) => ({ cpuNum: r.i32(), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.cpuNum); w.i32(v.nparams); w.u32(v.flags); },
};
export interface NodeGetCpuStatsRet {
  readonly params: readonly NodeGetCpuStats[];
  readonly nparams: number;
}
export const nodeGetCpuStatsRet: XdrCodec<NodeGetCpuStatsRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => nodeGetCpuStats.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => nodeGetCpuStats.write(w, v)); w.i32(v.nparams); },
};
export interface NodeGetMemoryStatsArgs {
  readonly nparams: number;
  readonly cellNum: number;
  readonly flags: number;
}
export const nodeGetMemoryStatsArgs: XdrCodec<NodeGetMemoryStatsArgs> = {
  read: (r) => ({ nparams: r.i32(), cellNum: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.nparams); w.i32(v.cellNum); w.u32(v.flags); },
};
export interface NodeGetMemoryStatsRet {
  readonly params: readonly NodeGetMemoryStats[];
  readonly nparams: number;
}
export const nodeGetMemoryStatsRet: XdrCodec<NodeGetMemoryStatsRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => nodeGetMemoryStats.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => nodeGetMemoryStats.write(w, v)); w.i32(v.nparams); },
};
export interface NodeGetCellsFreeMemoryArgs {
  readonly startCell: number;
  readonly maxcells: number;
}
export const nodeGetCellsFreeMemoryArgs: XdrCodec<NodeGetCellsFreeMemoryArgs> = {
  read: (r) => ({ startCell: r.i32(), maxcells: r.i32() }),
  write(w, v) { w.i32(v.startCell); w.i32(v.maxcells); },
};
export interface NodeGetCellsFreeMemoryRet {
  readonly cells: readonly bigint[];
}
export const nodeGetCellsFreeMemoryRet: XdrCodec<NodeGetCellsFreeMemoryRet> = {
  read: (r) => ({ cells: r.array(1024, 8, (r) => r.u64()) }),
  write(w, v) { w.array(v.cells, 1024, (w, v) => w.u64(v)); },
};
export interface NodeGetFreeMemoryRet {
  readonly freeMem: bigint;
}
export const nodeGetFreeMemoryRet: XdrCodec<NodeGetFreeMemoryRet> = {
  read: (r) => ({ freeMem: r.u64() }),
  write(w, v) { w.u64(v.freeMem); },
};
export interface DomainGetSchedulerTypeArgs {
  readonly dom: Domain;
}
export const domainGetSchedulerTypeArgs: XdrCodec<DomainGetSchedulerTypeArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetSchedulerTypeRet {
  readonly type: string;
  readonly nparams: number;
}
export const domainGetSchedulerTypeRet: XdrCodec<DomainGetSchedulerTypeRet> = {
  read: (r) => ({ type: r.string(4194304), nparams: r.i32() }),
  write(w, v) { w.string(v.type, 4194304); w.i32(v.nparams); },
};
export interface DomainGetSchedulerParametersArgs {
  readonly dom: Domain;
  readonly nparams: number;
}
export const domainGetSchedulerParametersArgs: XdrCodec<DomainGetSchedulerParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), nparams: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.nparams); },
};
export interface DomainGetSchedulerParametersRet {
  readonly params: readonly TypedParam[];
}
export const domainGetSchedulerParametersRet: XdrCodec<DomainGetSchedulerParametersRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); },
};
export interface DomainGetSchedulerParametersFlagsArgs {
  readonly dom: Domain;
  readonly nparams: number;
  readonly flags: number;
}
export const domainGetSchedulerParametersFlagsArgs: XdrCodec<DomainGetSchedulerParametersFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainGetSchedulerParametersFlagsRet {
  readonly params: readonly TypedParam[];
}
export const domainGetSchedulerParametersFlagsRet: XdrCodec<DomainGetSchedulerParametersFlagsRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); },
};
export interface DomainSetSchedulerParametersArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
}
export const domainSetSchedulerParametersArgs: XdrCodec<DomainSetSchedulerParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(16, 12, (r) => typedParam.read(r)) }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); },
};
export interface DomainSetSchedulerParametersFlagsArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetSchedulerParametersFlagsArgs: XdrCodec<DomainSetSchedulerParametersFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainSetBlkioParametersArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetBlkioParametersArgs: XdrCodec<DomainSetBlkioParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetBlkioParametersArgs {
  readonly dom: Domain;
  readonly nparams: number;
  readonly flags: number;
}
export const domainGetBlkioParametersArgs: XdrCodec<DomainGetBlkioParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainGetBlkioParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainGetBlkioParametersRet: XdrCodec<DomainGetBlkioParametersRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainSetMemoryParametersArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetMemoryParametersArgs: XdrCodec<DomainSetMemoryParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetMemoryParametersArgs {
  readonly dom: Domain;
  readonly nparams: number;
  readonly flags: number;
}
export const domainGetMemoryParametersArgs: XdrCodec<DomainGetMemoryParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainGetMemoryParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainGetMemoryParametersRet: XdrCodec<DomainGetMemoryParametersRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainBlockResizeArgs {
  readonly dom: Domain;
  readonly disk: string;
  readonly size: bigint;
  readonly flags: number;
}
export const domainBlockResizeArgs: XdrCodec<DomainBlockResizeArgs> = {
  read: (r) => ({ dom: domain.read(r), disk: r.string(4194304), size: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.disk, 4194304); w.u64(v.size); w.u32(v.flags); },
};
export interface DomainSetNumaParametersArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetNumaParametersArgs: XdrCodec<DomainSetNumaParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetNumaParametersArgs {
  readonly dom: Domain;
  readonly nparams: number;
  readonly flags: number;
}
export const domainGetNumaParametersArgs: XdrCodec<DomainGetNumaParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainGetNumaParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainGetNumaParametersRet: XdrCodec<DomainGetNumaParametersRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainSetPerfEventsArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetPerfEventsArgs: XdrCodec<DomainSetPerfEventsArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetPerfEventsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetPerfEventsArgs: XdrCodec<DomainGetPerfEventsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetPerfEventsRet {
  readonly params: readonly TypedParam[];
}
export const domainGetPerfEventsRet: XdrCodec<DomainGetPerfEventsRet> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); },
};
export interface DomainBlockStatsArgs {
  readonly dom: Domain;
  readonly path: string;
}
export const domainBlockStatsArgs: XdrCodec<DomainBlockStatsArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); },
};
export interface DomainBlockStatsRet {
  readonly rdReq: bigint;
  readonly rdBytes: bigint;
  readonly wrReq: bigint;
  readonly wrBytes: bigint;
  readonly errs: bigint;
}
export const domainBlockStatsRet: XdrCodec<DomainBlockStatsRet> = {
  read: (r) => ({ rdReq: r.i64(), rdBytes: r.i64(), wrReq: r.i64(), wrBytes: r.i64(), errs: r.i64() }),
  write(w, v) { w.i64(v.rdReq); w.i64(v.rdBytes); w.i64(v.wrReq); w.i64(v.wrBytes); w.i64(v.errs); },
};
export interface DomainBlockStatsFlagsArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly nparams: number;
  readonly flags: number;
}
export const domainBlockStatsFlagsArgs: XdrCodec<DomainBlockStatsFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainBlockStatsFlagsRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainBlockStatsFlagsRet: XdrCodec<DomainBlockStatsFlagsRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainInterfaceStatsArgs {
  readonly dom: Domain;
  readonly device: string;
}
export const domainInterfaceStatsArgs: XdrCodec<DomainInterfaceStatsArgs> = {
  read: (r) => ({ dom: domain.read(r), device: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.device, 4194304); },
};
export interface DomainInterfaceStatsRet {
  readonly rxBytes: bigint;
  readonly rxPackets: bigint;
  readonly rxErrs: bigint;
  readonly rxDrop: bigint;
  readonly txBytes: bigint;
  readonly txPackets: bigint;
  readonly txErrs: bigint;
  readonly txDrop: bigint;
}
export const domainInterfaceStatsRet: XdrCodec<DomainInterfaceStatsRet> = {
  read: (r) => ({ rxBytes: r.i64(), rxPackets: r.i64(), rxErrs: r.i64(), rxDrop: r.i64(), txBytes: r.i64(), txPackets: r.i64(), txErrs: r.i64(), txDrop: r.i64() }),
  write(w, v) { w.i64(v.rxBytes); w.i64(v.rxPackets); w.i64(v.rxErrs); w.i64(v.rxDrop); w.i64(v.txBytes); w.i64(v.txPackets); w.i64(v.txErrs); w.i64(v.txDrop); },
};
export interface DomainSetInterfaceParametersArgs {
  readonly dom: Domain;
  readonly device: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetInterfaceParametersArgs: XdrCodec<DomainSetInterfaceParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), device: r.string(4194304), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.device, 4194304); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetInterfaceParametersArgs {
  readonly dom: Domain;
  readonly device: string;
  readonly nparams: number;
  readonly flags: number;
}
export const domainGetInterfaceParametersArgs: XdrCodec<DomainGetInterfaceParametersArgs> = {
  read: (r) => ({ dom: domain.read(r), device: r.string(4194304), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.device, 4194304); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainGetInterfaceParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainGetInterfaceParametersRet: XdrCodec<DomainGetInterfaceParametersRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainMemoryStatsArgs {
  readonly dom: Domain;
  readonly maxStats: number;
  readonly flags: number;
}
export const domainMemoryStatsArgs: XdrCodec<DomainMemoryStatsArgs> = {
  read: (r) => ({ dom: domain.read(r), maxStats: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.maxStats); w.u32(v.flags); },
};
export interface DomainMemoryStat {
  readonly tag: number;
  readonly val: bigint;
}
export const domainMemoryStat: XdrCodec<DomainMemoryStat> = {
  read: (r) => ({ tag: r.i32(), val: r.u64() }),
  write(w, v) { w.i32(v.tag); w.u64(v.val); },
};
export interface DomainMemoryStatsRet {
  readonly stats: readonly DomainMemoryStat[];
}
export const domainMemoryStatsRet: XdrCodec<DomainMemoryStatsRet> = {
  read: (r) => ({ stats: r.array(1024, 12, (r) => domainMemoryStat.read(r)) }),
  write(w, v) { w.array(v.stats, 1024, (w, v) => domainMemoryStat.write(w, v)); },
};
export interface DomainBlockPeekArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly offset: bigint;
  readonly size: number;
  readonly flags: number;
}
export const domainBlockPeekArgs: XdrCodec<DomainBlockPeekArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), offset: r.u64(), size: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.u64(v.offset); w.u32(v.size); w.u32(v.flags); },
};
export interface DomainBlockPeekRet {
  readonly buffer: Uint8Array;
}
export const domainBlockPeekRet: XdrCodec<DomainBlockPeekRet> = {
  read: (r) => ({ buffer: r.opaque(4194304) }),
  write(w, v) { w.opaque(v.buffer, 4194304); },
};
export interface DomainMemoryPeekArgs {
  readonly dom: Domain;
  readonly offset: bigint;
  readonly size: number;
  readonly flags: number;
}
export const domainMemoryPeekArgs: XdrCodec<DomainMemoryPeekArgs> = {
  read: (r) => ({ dom: domain.read(r), offset: r.u64(), size: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.offset); w.u32(v.size); w.u32(v.flags); },
};
export interface DomainMemoryPeekRet {
  readonly buffer: Uint8Array;
}
export const domainMemoryPeekRet: XdrCodec<DomainMemoryPeekRet> = {
  read: (r) => ({ buffer: r.opaque(4194304) }),
  write(w, v) { w.opaque(v.buffer, 4194304); },
};
export interface DomainGetBlockInfoArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly flags: number;
}
export const domainGetBlockInfoArgs: XdrCodec<DomainGetBlockInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.u32(v.flags); },
};
export interface DomainGetBlockInfoRet {
  readonly allocation: bigint;
  readonly capacity: bigint;
  readonly physical: bigint;
}
export const domainGetBlockInfoRet: XdrCodec<DomainGetBlockInfoRet> = {
  read: (r) => ({ allocation: r.u64(), capacity: r.u64(), physical: r.u64() }),
  write(w, v) { w.u64(v.allocation); w.u64(v.capacity); w.u64(v.physical); },
};
export interface ConnectListDomainsArgs {
  readonly maxids: number;
}
export const connectListDomainsArgs: XdrCodec<ConnectListDomainsArgs> = {
  read: (r) => ({ maxids: r.i32() }),
  write(w, v) { w.i32(v.maxids); },
};
export interface ConnectListDomainsRet {
  readonly ids: readonly number[];
}
export const connectListDomainsRet: XdrCodec<ConnectListDomainsRet> = {
  read: (r) => ({ ids: r.array(16384, 4, (r) => r.i32()) }),
  write(w, v) { w.array(v.ids, 16384, (w, v) => w.i32(v)); },
};
export interface ConnectNumOfDomainsRet {
  readonly num: number;
}
export const connectNumOfDomainsRet: XdrCodec<ConnectNumOfDomainsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface DomainCreateXmlArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}
export const domainCreateXmlArgs: XdrCodec<DomainCreateXmlArgs> = {
  read: (r) => ({ xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface DomainCreateXmlRet {
  readonly dom: Domain;
}
export const domainCreateXmlRet: XdrCodec<DomainCreateXmlRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainCreateXmlWithFilesArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}
export const domainCreateXmlWithFilesArgs: XdrCodec<DomainCreateXmlWithFilesArgs> = {
  read: (r) => ({ xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface DomainCreateXmlWithFilesRet {
  readonly dom: Domain;
}
export const domainCreateXmlWithFilesRet: XdrCodec<DomainCreateXmlWithFilesRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainSuspendArgs {
  readonly dom: Domain;
}
export const domainSuspendArgs: XdrCodec<DomainSuspendArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainResumeArgs {
  readonly dom: Domain;
}
export const domainResumeArgs: XdrCodec<DomainResumeArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainPmSuspendForDurationArgs {
  readonly dom: Domain;
  readonly target: number;
  readonly duration: bigint;
  readonly flags: number;
}
export const domainPmSuspendForDurationArgs: XdrCodec<DomainPmSuspendForDurationArgs> = {
  read: (r) => ({ dom: domain.read(r), target: r.u32(), duration: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.target); w.u64(v.duration); w.u32(v.flags); },
};
export interface DomainPmWakeupArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainPmWakeupArgs: XdrCodec<DomainPmWakeupArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainShutdownArgs {
  readonly dom: Domain;
}
export const domainShutdownArgs: XdrCodec<DomainShutdownArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainRebootArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainRebootArgs: XdrCodec<DomainRebootArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainResetArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainResetArgs: XdrCodec<DomainResetArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainDestroyArgs {
  readonly dom: Domain;
}
export const domainDestroyArgs: XdrCodec<DomainDestroyArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainDestroyFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainDestroyFlagsArgs: XdrCodec<DomainDestroyFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetOsTypeArgs {
  readonly dom: Domain;
}
export const domainGetOsTypeArgs: XdrCodec<DomainGetOsTypeArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetOsTypeRet {
  readonly type: string;
}
export const domainGetOsTypeRet: XdrCodec<DomainGetOsTypeRet> = {
  read: (r) => ({ type: r.string(4194304) }),
  write(w, v) { w.string(v.type, 4194304); },
};
export interface DomainGetMaxMemoryArgs {
  readonly dom: Domain;
}
export const domainGetMaxMemoryArgs: XdrCodec<DomainGetMaxMemoryArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetMaxMemoryRet {
  readonly memory: bigint;
}
export const domainGetMaxMemoryRet: XdrCodec<DomainGetMaxMemoryRet> = {
  read: (r) => ({ memory: r.u64() }),
  write(w, v) { w.u64(v.memory); },
};
export interface DomainSetMaxMemoryArgs {
  readonly dom: Domain;
  readonly memory: bigint;
}
export const domainSetMaxMemoryArgs: XdrCodec<DomainSetMaxMemoryArgs> = {
  read: (r) => ({ dom: domain.read(r), memory: r.u64() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.memory); },
};
export interface DomainSetMemoryArgs {
  readonly dom: Domain;
  readonly memory: bigint;
}
export const domainSetMemoryArgs: XdrCodec<DomainSetMemoryArgs> = {
  read: (r) => ({ dom: domain.read(r), memory: r.u64() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.memory); },
};
export interface DomainSetMemoryFlagsArgs {
  readonly dom: Domain;
  readonly memory: bigint;
  readonly flags: number;
}
export const domainSetMemoryFlagsArgs: XdrCodec<DomainSetMemoryFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), memory: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.memory); w.u32(v.flags); },
};
export interface DomainSetMemoryStatsPeriodArgs {
  readonly dom: Domain;
  readonly period: number;
  readonly flags: number;
}
export const domainSetMemoryStatsPeriodArgs: XdrCodec<DomainSetMemoryStatsPeriodArgs> = {
  read: (r) => ({ dom: domain.read(r), period: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.period); w.u32(v.flags); },
};
export interface DomainSaveArgs {
  readonly dom: Domain;
  readonly to: string;
}
export const domainSaveArgs: XdrCodec<DomainSaveArgs> = {
  read: (r) => ({ dom: domain.read(r), to: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.to, 4194304); },
};
export interface DomainSaveFlagsArgs {
  readonly dom: Domain;
  readonly to: string;
  readonly dxml: string | null;
  readonly flags: number;
}
export const domainSaveFlagsArgs: XdrCodec<DomainSaveFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), to: r.string(4194304), dxml: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.to, 4194304); if (w.present(v.dxml)) w.string(v.dxml, 4194304); w.u32(v.flags); },
};
export interface DomainSaveParamsArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSaveParamsArgs: XdrCodec<DomainSaveParamsArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainRestoreArgs {
  readonly from: string;
}
export const domainRestoreArgs: XdrCodec<DomainRestoreArgs> = {
  read: (r) => ({ from: r.string(4194304) }),
  write(w, v) { w.string(v.from, 4194304); },
};
export interface DomainRestoreFlagsArgs {
  readonly from: string;
  readonly dxml: string | null;
  readonly flags: number;
}
export const domainRestoreFlagsArgs: XdrCodec<DomainRestoreFlagsArgs> = {
  read: (r) => ({ from: r.string(4194304), dxml: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.from, 4194304); if (w.present(v.dxml)) w.string(v.dxml, 4194304); w.u32(v.flags); },
};
export interface DomainRestoreParamsArgs {
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainRestoreParamsArgs: XdrCodec<DomainRestoreParamsArgs> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainSaveImageGetXmlDescArgs {
  readonly file: string;
  readonly flags: number;
}
export const domainSaveImageGetXmlDescArgs: XdrCodec<DomainSaveImageGetXmlDescArgs> = {
  read: (r) => ({ file: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.file, 4194304); w.u32(v.flags); },
};
export interface DomainSaveImageGetXmlDescRet {
  readonly xml: string;
}
export const domainSaveImageGetXmlDescRet: XdrCodec<DomainSaveImageGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface DomainSaveImageDefineXmlArgs {
  readonly file: string;
  readonly dxml: string;
  readonly flags: number;
}
export const domainSaveImageDefineXmlArgs: XdrCodec<DomainSaveImageDefineXmlArgs> = {
  read: (r) => ({ file: r.string(4194304), dxml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.file, 4194304); w.string(v.dxml, 4194304); w.u32(v.flags); },
};
export interface DomainCoreDumpArgs {
  readonly dom: Domain;
  readonly to: string;
  readonly flags: number;
}
export const domainCoreDumpArgs: XdrCodec<DomainCoreDumpArgs> = {
  read: (r) => ({ dom: domain.read(r), to: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.to, 4194304); w.u32(v.flags); },
};
export interface DomainCoreDumpWithFormatArgs {
  readonly dom: Domain;
  readonly to: string;
  readonly dumpformat: number;
  readonly flags: number;
}
export const domainCoreDumpWithFormatArgs: XdrCodec<DomainCoreDumpWithFormatArgs> = {
  read: (r) => ({ dom: domain.read(r), to: r.string(4194304), dumpformat: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.to, 4194304); w.u32(v.dumpformat); w.u32(v.flags); },
};
export interface DomainScreenshotArgs {
  readonly dom: Domain;
  readonly screen: number;
  readonly flags: number;
}
export const domainScreenshotArgs: XdrCodec<DomainScreenshotArgs> = {
  read: (r) => ({ dom: domain.read(r), screen: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.screen); w.u32(v.flags); },
};
export interface DomainScreenshotRet {
  readonly mime: string | null;
}
export const domainScreenshotRet: XdrCodec<DomainScreenshotRet> = {
  read: (r) => ({ mime: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { if (w.present(v.mime)) w.string(v.mime, 4194304); },
};
export interface DomainMigratePrepareArgs {
  readonly uriIn: string | null;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
}
export const domainMigratePrepareArgs: XdrCodec<DomainMigratePrepareArgs> = {
  read: (r) => ({ uriIn: r.i32() === 0 ? null : r.string(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64() }),
  write(w, v) { if (w.present(v.uriIn)) w.string(v.uriIn, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); },
};
export interface DomainMigratePrepareRet {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}
export const domainMigratePrepareRet: XdrCodec<DomainMigratePrepareRet> = {
  read: (r) => ({ cookie: r.opaque(4194304), uriOut: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.opaque(v.cookie, 4194304); if (w.present(v.uriOut)) w.string(v.uriOut, 4194304); },
};
export interface DomainMigratePerformArgs {
  readonly dom: Domain;
  readonly cookie: Uint8Array;
  readonly uri: string;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
}
export const domainMigratePerformArgs: XdrCodec<DomainMigratePerformArgs> = {
  read: (r) => ({ dom: domain.read(r), cookie: r.opaque(4194304), uri: r.string(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64() }),
  write(w, v) { domain.write(w, v.dom); w.opaque(v.cookie, 4194304); w.string(v.uri, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); },
};
export interface DomainMigrateFinishArgs {
  readonly dname: string;
  readonly cookie: Uint8Array;
  readonly uri: string;
  readonly flags: bigint;
}
export const domainMigrateFinishArgs: XdrCodec<DomainMigrateFinishArgs> = {
  read: (r) => ({ dname: r.string(4194304), cookie: r.opaque(4194304), uri: r.string(4194304), flags: r.u64() }),
  write(w, v) { w.string(v.dname, 4194304); w.opaque(v.cookie, 4194304); w.string(v.uri, 4194304); w.u64(v.flags); },
};
export interface DomainMigrateFinishRet {
  readonly ddom: Domain;
}
export const domainMigrateFinishRet: XdrCodec<DomainMigrateFinishRet> = {
  read: (r) => ({ ddom: domain.read(r) }),
  write(w, v) { domain.write(w, v.ddom); },
};
export interface DomainMigratePrepare2Args {
  readonly uriIn: string | null;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}
export const domainMigratePrepare2Args: XdrCodec<DomainMigratePrepare2Args> = {
  read: (r) => ({ uriIn: r.i32() === 0 ? null : r.string(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64(), domXml: r.string(4194304) }),
  write(w, v) { if (w.present(v.uriIn)) w.string(v.uriIn, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); w.string(v.domXml, 4194304); },
};
export interface DomainMigratePrepare2Ret {
  readonly cookie: Uint8Array;
  readonly uriOut: string | null;
}
export const domainMigratePrepare2Ret: XdrCodec<DomainMigratePrepare2Ret> = {
  read: (r) => ({ cookie: r.opaque(4194304), uriOut: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.opaque(v.cookie, 4194304); if (w.present(v.uriOut)) w.string(v.uriOut, 4194304); },
};
export interface DomainMigrateFinish2Args {
  readonly dname: string;
  readonly cookie: Uint8Array;
  readonly uri: string;
  readonly flags: bigint;
  readonly retcode: number;
}
export const domainMigrateFinish2Args: XdrCodec<DomainMigrateFinish2Args> = {
  read: (r) => ({ dname: r.string(4194304), cookie: r.opaque(4194304), uri: r.string(4194304), flags: r.u64(), retcode: r.i32() }),
  write(w, v) { w.string(v.dname, 4194304); w.opaque(v.cookie, 4194304); w.string(v.uri, 4194304); w.u64(v.flags); w.i32(v.retcode); },
};
export interface DomainMigrateFinish2Ret {
  readonly ddom: Domain;
}
export const domainMigrateFinish2Ret: XdrCodec<DomainMigrateFinish2Ret> = {
  read: (r) => ({ ddom: domain.read(r) }),
  write(w, v) { domain.write(w, v.ddom); },
};
export interface ConnectListDefinedDomainsArgs {
  readonly maxnames: number;
}
export const connectListDefinedDomainsArgs: XdrCodec<ConnectListDefinedDomainsArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListDefinedDomainsRet {
  readonly names: readonly string[];
}
export const connectListDefinedDomainsRet: XdrCodec<ConnectListDefinedDomainsRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface ConnectNumOfDefinedDomainsRet {
  readonly num: number;
}
export const connectNumOfDefinedDomainsRet: XdrCodec<ConnectNumOfDefinedDomainsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface DomainCreateArgs {
  readonly dom: Domain;
}
export const domainCreateArgs: XdrCodec<DomainCreateArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainCreateWithFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainCreateWithFlagsArgs: XdrCodec<DomainCreateWithFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainCreateWithFlagsRet {
  readonly dom: Domain;
}
export const domainCreateWithFlagsRet: XdrCodec<DomainCreateWithFlagsRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainCreateWithFilesArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainCreateWithFilesArgs: XdrCodec<DomainCreateWithFilesArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainCreateWithFilesRet {
  readonly dom: Domain;
}
export const domainCreateWithFilesRet: XdrCodec<DomainCreateWithFilesRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainDefineXmlArgs {
  readonly xml: string;
}
export const domainDefineXmlArgs: XdrCodec<DomainDefineXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface DomainDefineXmlRet {
  readonly dom: Domain;
}
export const domainDefineXmlRet: XdrCodec<DomainDefineXmlRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainDefineXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}
export const domainDefineXmlFlagsArgs: XdrCodec<DomainDefineXmlFlagsArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface DomainDefineXmlFlagsRet {
  readonly dom: Domain;
}
export const domainDefineXmlFlagsRet: XdrCodec<DomainDefineXmlFlagsRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainUndefineArgs {
  readonly dom: Domain;
}
export const domainUndefineArgs: XdrCodec<DomainUndefineArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainUndefineFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainUndefineFlagsArgs: XdrCodec<DomainUndefineFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainInjectNmiArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainInjectNmiArgs: XdrCodec<DomainInjectNmiArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainSendKeyArgs {
  readonly dom: Domain;
  readonly codeset: number;
  readonly holdtime: number;
  readonly keycodes: readonly number[];
  readonly flags: number;
}
export const domainSendKeyArgs: XdrCodec<DomainSendKeyArgs> = {
  read: (r) => ({ dom: domain.read(r), codeset: r.u32(), holdtime: r.u32(), keycodes: r.array(16, 4, (r) => r.u32()), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.codeset); w.u32(v.holdtime); w.array(v.keycodes, 16, (w, v) => w.u32(v)); w.u32(v.flags); },
};
export interface DomainSendProcessSignalArgs {
  readonly dom: Domain;
  readonly pidValue: bigint;
  readonly signum: number;
  readonly flags: number;
}
export const domainSendProcessSignalArgs: XdrCodec<DomainSendProcessSignalArgs> = {
  read: (r) => ({ dom: domain.read(r), pidValue: r.i64(), signum: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i64(v.pidValue); w.u32(v.signum); w.u32(v.flags); },
};
export interface DomainSetVcpusArgs {
  readonly dom: Domain;
  readonly nvcpus: number;
}
export const domainSetVcpusArgs: XdrCodec<DomainSetVcpusArgs> = {
  read: (r) => ({ dom: domain.read(r), nvcpus: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.nvcpus); },
};
export interface DomainSetVcpusFlagsArgs {
  readonly dom: Domain;
  readonly nvcpus: number;
  readonly flags: number;
}
export const domainSetVcpusFlagsArgs: XdrCodec<DomainSetVcpusFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), nvcpus: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.nvcpus); w.u32(v.flags); },
};
export interface DomainGetVcpusFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetVcpusFlagsArgs: XdrCodec<DomainGetVcpusFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetVcpusFlagsRet {
  readonly num: number;
}
export const domainGetVcpusFlagsRet: XdrCodec<DomainGetVcpusFlagsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface DomainPinVcpuArgs {
  readonly dom: Domain;
  readonly vcpu: number;
  readonly cpumap: Uint8Array;
}
export const domainPinVcpuArgs: XdrCodec<DomainPinVcpuArgs> = {
  read: (r) => ({ dom: domain.read(r), vcpu: r.u32(), cpumap: r.opaque(2048) }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.vcpu); w.opaque(v.cpumap, 2048); },
};
export interface DomainPinVcpuFlagsArgs {
  readonly dom: Domain;
  readonly vcpu: number;
  readonly cpumap: Uint8Array;
  readonly flags: number;
}
export const domainPinVcpuFlagsArgs: XdrCodec<DomainPinVcpuFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), vcpu: r.u32(), cpumap: r.opaque(2048), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.vcpu); w.opaque(v.cpumap, 2048); w.u32(v.flags); },
};
export interface DomainGetVcpuPinInfoArgs {
  readonly dom: Domain;
  readonly ncpumaps: number;
  readonly maplen: number;
  readonly flags: number;
}
export const domainGetVcpuPinInfoArgs: XdrCodec<DomainGetVcpuPinInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), ncpumaps: r.i32(), maplen: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.ncpumaps); w.i32(v.maplen); w.u32(v.flags); },
};
export interface DomainGetVcpuPinInfoRet {
  readonly cpumaps: Uint8Array;
  readonly num: number;
}
export const domainGetVcpuPinInfoRet: XdrCodec<DomainGetVcpuPinInfoRet> = {
  read: (r) => ({ cpumaps: r.opaque(8388608), num: r.i32() }),
  write(w, v) { w.opaque(v.cpumaps, 8388608); w.i32(v.num); },
};
export interface DomainPinEmulatorArgs {
  readonly dom: Domain;
  readonly cpumap: Uint8Array;
  readonly flags: number;
}
export const domainPinEmulatorArgs: XdrCodec<DomainPinEmulatorArgs> = {
  read: (r) => ({ dom: domain.read(r), cpumap: r.opaque(2048), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.opaque(v.cpumap, 2048); w.u32(v.flags); },
};
export interface DomainGetEmulatorPinInfoArgs {
  readonly dom: Domain;
  readonly maplen: number;
  readonly flags: number;
}
export const domainGetEmulatorPinInfoArgs: XdrCodec<DomainGetEmulatorPinInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), maplen: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.maplen); w.u32(v.flags); },
};
export interface DomainGetEmulatorPinInfoRet {
  readonly cpumaps: Uint8Array;
  readonly ret: number;
}
export const domainGetEmulatorPinInfoRet: XdrCodec<DomainGetEmulatorPinInfoRet> = {
  read: (r) => ({ cpumaps: r.opaque(8388608), ret: r.i32() }),
  write(w, v) { w.opaque(v.cpumaps, 8388608); w.i32(v.ret); },
};
export interface DomainGetVcpusArgs {
  readonly dom: Domain;
  readonly maxinfo: number;
  readonly maplen: number;
}
export const domainGetVcpusArgs: XdrCodec<DomainGetVcpusArgs> = {
  read: (r) => ({ dom: domain.read(r), maxinfo: r.i32(), maplen: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.maxinfo); w.i32(v.maplen); },
};
export interface DomainGetVcpusRet {
  readonly info: readonly VcpuInfo[];
  readonly cpumaps: Uint8Array;
}
export const domainGetVcpusRet: XdrCodec<DomainGetVcpusRet> = {
  read: (r) => ({ info: r.array(16384, 20, (r) => vcpuInfo.read(r)), cpumaps: r.opaque(8388608) }),
  write(w, v) { w.array(v.info, 16384, (w, v) => vcpuInfo.write(w, v)); w.opaque(v.cpumaps, 8388608); },
};
export interface DomainGetMaxVcpusArgs {
  readonly dom: Domain;
}
export const domainGetMaxVcpusArgs: XdrCodec<DomainGetMaxVcpusArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetMaxVcpusRet {
  readonly num: number;
}
export const domainGetMaxVcpusRet: XdrCodec<DomainGetMaxVcpusRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface DomainIothreadInfo {
  readonly iothreadId: number;
  readonly cpumap: Uint8Array;
}
export const domainIothreadInfo: XdrCodec<DomainIothreadInfo> = {
  read: (r) => ({ iothreadId: r.u32(), cpumap: r.opaque(2048) }),
  write(w, v) { w.u32(v.iothreadId); w.opaque(v.cpumap, 2048); },
};
export interface DomainGetIothreadInfoArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetIothreadInfoArgs: XdrCodec<DomainGetIothreadInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetIothreadInfoRet {
  readonly info: readonly DomainIothreadInfo[];
  readonly ret: number;
}
export const domainGetIothreadInfoRet: XdrCodec<DomainGetIothreadInfoRet> = {
  read: (r) => ({ info: r.array(16384, 8, (r) => domainIothreadInfo.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.info, 16384, (w, v) => domainIothreadInfo.write(w, v)); w.u32(v.ret); },
};
export interface DomainPinIothreadArgs {
  readonly dom: Domain;
  readonly iothreadsId: number;
  readonly cpumap: Uint8Array;
  readonly flags: number;
}
export const domainPinIothreadArgs: XdrCodec<DomainPinIothreadArgs> = {
  read: (r) => ({ dom: domain.read(r), iothreadsId: r.u32(), cpumap: r.opaque(2048), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.iothreadsId); w.opaque(v.cpumap, 2048); w.u32(v.flags); },
};
export interface DomainAddIothreadArgs {
  readonly dom: Domain;
  readonly iothreadId: number;
  readonly flags: number;
}
export const domainAddIothreadArgs: XdrCodec<DomainAddIothreadArgs> = {
  read: (r) => ({ dom: domain.read(r), iothreadId: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.iothreadId); w.u32(v.flags); },
};
export interface DomainDelIothreadArgs {
  readonly dom: Domain;
  readonly iothreadId: number;
  readonly flags: number;
}
export const domainDelIothreadArgs: XdrCodec<DomainDelIothreadArgs> = {
  read: (r) => ({ dom: domain.read(r), iothreadId: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.iothreadId); w.u32(v.flags); },
};
export interface DomainSetIothreadParamsArgs {
  readonly dom: Domain;
  readonly iothreadId: number;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetIothreadParamsArgs: XdrCodec<DomainSetIothreadParamsArgs> = {
  read: (r) => ({ dom: domain.read(r), iothreadId: r.u32(), params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.iothreadId); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetSecurityLabelArgs {
  readonly dom: Domain;
}
export const domainGetSecurityLabelArgs: XdrCodec<DomainGetSecurityLabelArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetSecurityLabelRet {
  readonly label: string;
  readonly enforcing: number;
}
export const domainGetSecurityLabelRet: XdrCodec<DomainGetSecurityLabelRet> = {
  read: (r) => ({ label: r.charText(4097), enforcing: r.i32() }),
  write(w, v) { w.charText(v.label, 4097); w.i32(v.enforcing); },
};
export interface DomainGetSecurityLabelListArgs {
  readonly dom: Domain;
}
export const domainGetSecurityLabelListArgs: XdrCodec<DomainGetSecurityLabelListArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetSecurityLabelListRet {
  readonly labels: readonly DomainGetSecurityLabelRet[];
  readonly ret: number;
}
export const domainGetSecurityLabelListRet: XdrCodec<DomainGetSecurityLabelListRet> = {
  read: (r) => ({ labels: r.array(64, 8, (r) => domainGetSecurityLabelRet.read(r)), ret: r.i32() }),
  write(w, v) { w.array(v.labels, 64, (w, v) => domainGetSecurityLabelRet.write(w, v)); w.i32(v.ret); },
};
export interface NodeGetSecurityModelRet {
  readonly model: string;
  readonly doi: string;
}
export const nodeGetSecurityModelRet: XdrCodec<NodeGetSecurityModelRet> = {
  read: (r) => ({ model: r.charText(257), doi: r.charText(257) }),
  write(w, v) { w.charText(v.model, 257); w.charText(v.doi, 257); },
};
export interface DomainAttachDeviceArgs {
  readonly dom: Domain;
  readonly xml: string;
}
export const domainAttachDeviceArgs: XdrCodec<DomainAttachDeviceArgs> = {
  read: (r) => ({ dom: domain.read(r), xml: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xml, 4194304); },
};
export interface DomainAttachDeviceFlagsArgs {
  readonly dom: Domain;
  readonly xml: string;
  readonly flags: number;
}
export const domainAttachDeviceFlagsArgs: XdrCodec<DomainAttachDeviceFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface DomainDetachDeviceArgs {
  readonly dom: Domain;
  readonly xml: string;
}
export const domainDetachDeviceArgs: XdrCodec<DomainDetachDeviceArgs> = {
  read: (r) => ({ dom: domain.read(r), xml: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xml, 4194304); },
};
export interface DomainDetachDeviceFlagsArgs {
  readonly dom: Domain;
  readonly xml: string;
  readonly flags: number;
}
export const domainDetachDeviceFlagsArgs: XdrCodec<DomainDetachDeviceFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface DomainUpdateDeviceFlagsArgs {
  readonly dom: Domain;
  readonly xml: string;
  readonly flags: number;
}
export const domainUpdateDeviceFlagsArgs: XdrCodec<DomainUpdateDeviceFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface DomainDetachDeviceAliasArgs {
  readonly dom: Domain;
  readonly alias: string;
  readonly flags: number;
}
export const domainDetachDeviceAliasArgs: XdrCodec<DomainDetachDeviceAliasArgs> = {
  read: (r) => ({ dom: domain.read(r), alias: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.alias, 4194304); w.u32(v.flags); },
};
export interface DomainGetAutostartArgs {
  readonly dom: Domain;
}
export const domainGetAutostartArgs: XdrCodec<DomainGetAutostartArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetAutostartRet {
  readonly autostart: number;
}
export const domainGetAutostartRet: XdrCodec<DomainGetAutostartRet> = {
  read: (r) => ({ autostart: r.i32() }),
  write(w, v) { w.i32(v.autostart); },
};
export interface DomainSetAutostartArgs {
  readonly dom: Domain;
  readonly autostart: number;
}
export const domainSetAutostartArgs: XdrCodec<DomainSetAutostartArgs> = {
  read: (r) => ({ dom: domain.read(r), autostart: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.autostart); },
};
export interface DomainSetMetadataArgs {
  readonly dom: Domain;
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
  readonly flags: number;
}
export const domainSetMetadataArgs: XdrCodec<DomainSetMetadataArgs> = {
  read: (r) => ({ dom: domain.read(r), type: r.i32(), metadata: r.i32() === 0 ? null : r.string(4194304), key: r.i32() === 0 ? null : r.string(4194304), uri: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.type); if (w.present(v.metadata)) w.string(v.metadata, 4194304); if (w.present(v.key)) w.string(v.key, 4194304); if (w.present(v.uri)) w.string(v.uri, 4194304); w.u32(v.flags); },
};
export interface DomainGetMetadataArgs {
  readonly dom: Domain;
  readonly type: number;
  readonly uri: string | null;
  readonly flags: number;
}
export const domainGetMetadataArgs: XdrCodec<DomainGetMetadataArgs> = {
  read: (r) => ({ dom: domain.read(r), type: r.i32(), uri: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.type); if (w.present(v.uri)) w.string(v.uri, 4194304); w.u32(v.flags); },
};
export interface DomainGetMetadataRet {
  readonly metadata: string;
}
export const domainGetMetadataRet: XdrCodec<DomainGetMetadataRet> = {
  read: (r) => ({ metadata: r.string(4194304) }),
  write(w, v) { w.string(v.metadata, 4194304); },
};
export interface DomainBlockJobAbortArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly flags: number;
}
export const domainBlockJobAbortArgs: XdrCodec<DomainBlockJobAbortArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.u32(v.flags); },
};
export interface DomainGetBlockJobInfoArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly flags: number;
}
export const domainGetBlockJobInfoArgs: XdrCodec<DomainGetBlockJobInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.u32(v.flags); },
};
export interface DomainGetBlockJobInfoRet {
  readonly found: number;
  readonly type: number;
  readonly bandwidth: bigint;
  readonly cur: bigint;
  readonly end: bigint;
}
export const domainGetBlockJobInfoRet: XdrCodec<DomainGetBlockJobInfoRet> = {
  read: (r) => ({ found: r.i32(), type: r.i32(), bandwidth: r.u64(), cur: r.u64(), end: r.u64() }),
  write(w, v) { w.i32(v.found); w.i32(v.type); w.u64(v.bandwidth); w.u64(v.cur); w.u64(v.end); },
};
export interface DomainBlockJobSetSpeedArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly bandwidth: bigint;
  readonly flags: number;
}
export const domainBlockJobSetSpeedArgs: XdrCodec<DomainBlockJobSetSpeedArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), bandwidth: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.u64(v.bandwidth); w.u32(v.flags); },
};
export interface DomainBlockPullArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly bandwidth: bigint;
  readonly flags: number;
}
export const domainBlockPullArgs: XdrCodec<DomainBlockPullArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), bandwidth: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.u64(v.bandwidth); w.u32(v.flags); },
};
export interface DomainBlockRebaseArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly base: string | null;
  readonly bandwidth: bigint;
  readonly flags: number;
}
export const domainBlockRebaseArgs: XdrCodec<DomainBlockRebaseArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), base: r.i32() === 0 ? null : r.string(4194304), bandwidth: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); if (w.present(v.base)) w.string(v.base, 4194304); w.u64(v.bandwidth); w.u32(v.flags); },
};
export interface DomainBlockCopyArgs {
  readonly dom: Domain;
  readonly path: string;
  readonly destxml: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainBlockCopyArgs: XdrCodec<DomainBlockCopyArgs> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), destxml: r.string(4194304), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.string(v.destxml, 4194304); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainBlockCommitArgs {
  readonly dom: Domain;
  readonly disk: string;
  readonly base: string | null;
  readonly top: string | null;
  readonly bandwidth: bigint;
  readonly flags: number;
}
export const domainBlockCommitArgs: XdrCodec<DomainBlockCommitArgs> = {
  read: (r) => ({ dom: domain.read(r), disk: r.string(4194304), base: r.i32() === 0 ? null : r.string(4194304), top: r.i32() === 0 ? null : r.string(4194304), bandwidth: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.disk, 4194304); if (w.present(v.base)) w.string(v.base, 4194304); if (w.present(v.top)) w.string(v.top, 4194304); w.u64(v.bandwidth); w.u32(v.flags); },
};
export interface DomainSetBlockIoTuneArgs {
  readonly dom: Domain;
  readonly disk: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetBlockIoTuneArgs: XdrCodec<DomainSetBlockIoTuneArgs> = {
  read: (r) => ({ dom: domain.read(r), disk: r.string(4194304), params: r.array(32, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.disk, 4194304); w.array(v.params, 32, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainGetBlockIoTuneArgs {
  readonly dom: Domain;
  readonly disk: string | null;
  readonly nparams: number;
  readonly flags: number;
}
export const domainGetBlockIoTuneArgs: XdrCodec<DomainGetBlockIoTuneArgs> = {
  read: (r) => ({ dom: domain.read(r), disk: r.i32() === 0 ? null : r.string(4194304), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.disk)) w.string(v.disk, 4194304); w.i32(v.nparams); w.u32(v.flags); },
};
export interface DomainGetBlockIoTuneRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainGetBlockIoTuneRet: XdrCodec<DomainGetBlockIoTuneRet> = {
  read: (r) => ({ params: r.array(32, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 32, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainGetCpuStatsArgs {
  readonly dom: Domain;
  readonly nparams: number;
  readonly startCpu: number;
  readonly ncpus: number;
  readonly flags: number;
}
export const domainGetCpuStatsArgs: XdrCodec<DomainGetCpuStatsArgs> = {
  read: (r) => ({ dom: domain.read(r), nparams: r.u32(), startCpu: r.i32(), ncpus: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.nparams); w.i32(v.startCpu); w.u32(v.ncpus); w.u32(v.flags); },
};
export interface DomainGetCpuStatsRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const domainGetCpuStatsRet: XdrCodec<DomainGetCpuStatsRet> = {
  read: (r) => ({ params: r.array(2048, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 2048, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainGetHostnameArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetHostnameArgs: XdrCodec<DomainGetHostnameArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetHostnameRet {
  readonly hostname: string;
}
export const domainGetHostnameRet: XdrCodec<DomainGetHostnameRet> = {
  read: (r) => ({ hostname: r.string(4194304) }),
  write(w, v) { w.string(v.hostname, 4194304); },
};
export interface ConnectNumOfNetworksRet {
  readonly num: number;
}
export const connectNumOfNetworksRet: XdrCodec<ConnectNumOfNetworksRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListNetworksArgs {
  readonly maxnames: number;
}
export const connectListNetworksArgs: XdrCodec<ConnectListNetworksArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListNetworksRet {
  readonly names: readonly string[];
}
export const connectListNetworksRet: XdrCodec<ConnectListNetworksRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface ConnectNumOfDefinedNetworksRet {
  readonly num: number;
}
export const connectNumOfDefinedNetworksRet: XdrCodec<ConnectNumOfDefinedNetworksRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListDefinedNetworksArgs {
  readonly maxnames: number;
}
export const connectListDefinedNetworksArgs: XdrCodec<ConnectListDefinedNetworksArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListDefinedNetworksRet {
  readonly names: readonly string[];
}
export const connectListDefinedNetworksRet: XdrCodec<ConnectListDefinedNetworksRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface NetworkLookupByUuidArgs {
  readonly uuid: string;
}
export const networkLookupByUuidArgs: XdrCodec<NetworkLookupByUuidArgs> = {
  read: (r) => ({ uuid: r.uuid() }),
  write(w, v) { w.uuid(v.uuid); },
};
export interface NetworkLookupByUuidRet {
  readonly net: Network;
}
export const networkLookupByUuidRet: XdrCodec<NetworkLookupByUuidRet> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkLookupByNameArgs {
  readonly name: string;
}
export const networkLookupByNameArgs: XdrCodec<NetworkLookupByNameArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NetworkLookupByNameRet {
  readonly net: Network;
}
export const networkLookupByNameRet: XdrCodec<NetworkLookupByNameRet> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkCreateXmlArgs {
  readonly xml: string;
}
export const networkCreateXmlArgs: XdrCodec<NetworkCreateXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface NetworkCreateXmlRet {
  readonly net: Network;
}
export const networkCreateXmlRet: XdrCodec<NetworkCreateXmlRet> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkCreateXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}
export const networkCreateXmlFlagsArgs: XdrCodec<NetworkCreateXmlFlagsArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface NetworkCreateXmlFlagsRet {
  readonly net: Network;
}
export const networkCreateXmlFlagsRet: XdrCodec<NetworkCreateXmlFlagsRet> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkDefineXmlArgs {
  readonly xml: string;
}
export const networkDefineXmlArgs: XdrCodec<NetworkDefineXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface NetworkDefineXmlRet {
  readonly net: Network;
}
export const networkDefineXmlRet: XdrCodec<NetworkDefineXmlRet> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkDefineXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}
export const networkDefineXmlFlagsArgs: XdrCodec<NetworkDefineXmlFlagsArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface NetworkDefineXmlFlagsRet {
  readonly net: Network;
}
export const networkDefineXmlFlagsRet: XdrCodec<NetworkDefineXmlFlagsRet> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkUndefineArgs {
  readonly net: Network;
}
export const networkUndefineArgs: XdrCodec<NetworkUndefineArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkUpdateArgs {
  readonly net: Network;
  readonly command: number;
  readonly section: number;
  readonly parentIndex: number;
  readonly xml: string;
  readonly flags: number;
}
export const networkUpdateArgs: XdrCodec<NetworkUpdateArgs> = {
  read: (r) => ({ net: network.read(r), command: r.u32(), section: r.u32(), parentIndex: r.i32(), xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { network.write(w, v.net); w.u32(v.command); w.u32(v.section); w.i32(v.parentIndex); w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface NetworkCreateArgs {
  readonly net: Network;
}
export const networkCreateArgs: XdrCodec<NetworkCreateArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkDestroyArgs {
  readonly net: Network;
}
export const networkDestroyArgs: XdrCodec<NetworkDestroyArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkGetXmlDescArgs {
  readonly net: Network;
  readonly flags: number;
}
export const networkGetXmlDescArgs: XdrCodec<NetworkGetXmlDescArgs> = {
  read: (r) => ({ net: network.read(r), flags: r.u32() }),
  write(w, v) { network.write(w, v.net); w.u32(v.flags); },
};
export interface NetworkGetXmlDescRet {
  readonly xml: string;
}
export const networkGetXmlDescRet: XdrCodec<NetworkGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface NetworkGetBridgeNameArgs {
  readonly net: Network;
}
export const networkGetBridgeNameArgs: XdrCodec<NetworkGetBridgeNameArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkGetBridgeNameRet {
  readonly name: string;
}
export const networkGetBridgeNameRet: XdrCodec<NetworkGetBridgeNameRet> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NetworkGetAutostartArgs {
  readonly net: Network;
}
export const networkGetAutostartArgs: XdrCodec<NetworkGetAutostartArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkGetAutostartRet {
  readonly autostart: number;
}
export const networkGetAutostartRet: XdrCodec<NetworkGetAutostartRet> = {
  read: (r) => ({ autostart: r.i32() }),
  write(w, v) { w.i32(v.autostart); },
};
export interface NetworkSetAutostartArgs {
  readonly net: Network;
  readonly autostart: number;
}
export const networkSetAutostartArgs: XdrCodec<NetworkSetAutostartArgs> = {
  read: (r) => ({ net: network.read(r), autostart: r.i32() }),
  write(w, v) { network.write(w, v.net); w.i32(v.autostart); },
};
export interface ConnectNumOfNwfiltersRet {
  readonly num: number;
}
export const connectNumOfNwfiltersRet: XdrCodec<ConnectNumOfNwfiltersRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListNwfiltersArgs {
  readonly maxnames: number;
}
export const connectListNwfiltersArgs: XdrCodec<ConnectListNwfiltersArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListNwfiltersRet {
  readonly names: readonly string[];
}
export const connectListNwfiltersRet: XdrCodec<ConnectListNwfiltersRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface NwfilterLookupByUuidArgs {
  readonly uuid: string;
}
export const nwfilterLookupByUuidArgs: XdrCodec<NwfilterLookupByUuidArgs> = {
  read: (r) => ({ uuid: r.uuid() }),
  write(w, v) { w.uuid(v.uuid); },
};
export interface NwfilterLookupByUuidRet {
  readonly nwfilter: Nwfilter;
}
export const nwfilterLookupByUuidRet: XdrCodec<NwfilterLookupByUuidRet> = {
  read: (r) => ({ nwfilter: nwfilter.read(r) }),
  write(w, v) { nwfilter.write(w, v.nwfilter); },
};
export interface NwfilterLookupByNameArgs {
  readonly name: string;
}
export const nwfilterLookupByNameArgs: XdrCodec<NwfilterLookupByNameArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NwfilterLookupByNameRet {
  readonly nwfilter: Nwfilter;
}
export const nwfilterLookupByNameRet: XdrCodec<NwfilterLookupByNameRet> = {
  read: (r) => ({ nwfilter: nwfilter.read(r) }),
  write(w, v) { nwfilter.write(w, v.nwfilter); },
};
export interface NwfilterDefineXmlArgs {
  readonly xml: string;
}
export const nwfilterDefineXmlArgs: XdrCodec<NwfilterDefineXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface NwfilterDefineXmlRet {
  readonly nwfilter: Nwfilter;
}
export const nwfilterDefineXmlRet: XdrCodec<NwfilterDefineXmlRet> = {
  read: (r) => ({ nwfilter: nwfilter.read(r) }),
  write(w, v) { nwfilter.write(w, v.nwfilter); },
};
export interface NwfilterDefineXmlFlagsArgs {
  readonly xml: string;
  readonly flags: number;
}
export const nwfilterDefineXmlFlagsArgs: XdrCodec<NwfilterDefineXmlFlagsArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface NwfilterDefineXmlFlagsRet {
  readonly nwfilter: Nwfilter;
}
export const nwfilterDefineXmlFlagsRet: XdrCodec<NwfilterDefineXmlFlagsRet> = {
  read: (r) => ({ nwfilter: nwfilter.read(r) }),
  write(w, v) { nwfilter.write(w, v.nwfilter); },
};
export interface NwfilterUndefineArgs {
  readonly nwfilter: Nwfilter;
}
export const nwfilterUndefineArgs: XdrCodec<NwfilterUndefineArgs> = {
  read: (r) => ({ nwfilter: nwfilter.read(r) }),
  write(w, v) { nwfilter.write(w, v.nwfilter); },
};
export interface NwfilterGetXmlDescArgs {
  readonly nwfilter: Nwfilter;
  readonly flags: number;
}
export const nwfilterGetXmlDescArgs: XdrCodec<NwfilterGetXmlDescArgs> = {
  read: (r) => ({ nwfilter: nwfilter.read(r), flags: r.u32() }),
  write(w, v) { nwfilter.write(w, v.nwfilter); w.u32(v.flags); },
};
export interface NwfilterGetXmlDescRet {
  readonly xml: string;
}
export const nwfilterGetXmlDescRet: XdrCodec<NwfilterGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface ConnectNumOfInterfacesRet {
  readonly num: number;
}
export const connectNumOfInterfacesRet: XdrCodec<ConnectNumOfInterfacesRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListInterfacesArgs {
  readonly maxnames: number;
}
export const connectListInterfacesArgs: XdrCodec<ConnectListInterfacesArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListInterfacesRet {
  readonly names: readonly string[];
}
export const connectListInterfacesRet: XdrCodec<ConnectListInterfacesRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface ConnectNumOfDefinedInterfacesRet {
  readonly num: number;
}
export const connectNumOfDefinedInterfacesRet: XdrCodec<ConnectNumOfDefinedInterfacesRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListDefinedInterfacesArgs {
  readonly maxnames: number;
}
export const connectListDefinedInterfacesArgs: XdrCodec<ConnectListDefinedInterfacesArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListDefinedInterfacesRet {
  readonly names: readonly string[];
}
export const connectListDefinedInterfacesRet: XdrCodec<ConnectListDefinedInterfacesRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface InterfaceLookupByNameArgs {
  readonly name: string;
}
export const interfaceLookupByNameArgs: XdrCodec<InterfaceLookupByNameArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface InterfaceLookupByNameRet {
  readonly iface: HostInterface;
}
export const interfaceLookupByNameRet: XdrCodec<InterfaceLookupByNameRet> = {
  read: (r) => ({ iface: hostInterface.read(r) }),
  write(w, v) { hostInterface.write(w, v.iface); },
};
export interface InterfaceLookupByMacStringArgs {
  readonly mac: string;
}
export const interfaceLookupByMacStringArgs: XdrCodec<InterfaceLookupByMacStringArgs> = {
  read: (r) => ({ mac: r.string(4194304) }),
  write(w, v) { w.string(v.mac, 4194304); },
};
export interface InterfaceLookupByMacStringRet {
  readonly iface: HostInterface;
}
export const interfaceLookupByMacStringRet: XdrCodec<InterfaceLookupByMacStringRet> = {
  read: (r) => ({ iface: hostInterface.read(r) }),
  write(w, v) { hostInterface.write(w, v.iface); },
};
export interface InterfaceGetXmlDescArgs {
  readonly iface: HostInterface;
  readonly flags: number;
}
export const interfaceGetXmlDescArgs: XdrCodec<InterfaceGetXmlDescArgs> = {
  read: (r) => ({ iface: hostInterface.read(r), flags: r.u32() }),
  write(w, v) { hostInterface.write(w, v.iface); w.u32(v.flags); },
};
export interface InterfaceGetXmlDescRet {
  readonly xml: string;
}
export const interfaceGetXmlDescRet: XdrCodec<InterfaceGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface InterfaceDefineXmlArgs {
  readonly xml: string;
  readonly flags: number;
}
export const interfaceDefineXmlArgs: XdrCodec<InterfaceDefineXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface InterfaceDefineXmlRet {
  readonly iface: HostInterface;
}
export const interfaceDefineXmlRet: XdrCodec<InterfaceDefineXmlRet> = {
  read: (r) => ({ iface: hostInterface.read(r) }),
  write(w, v) { hostInterface.write(w, v.iface); },
};
export interface InterfaceUndefineArgs {
  readonly iface: HostInterface;
}
export const interfaceUndefineArgs: XdrCodec<InterfaceUndefineArgs> = {
  read: (r) => ({ iface: hostInterface.read(r) }),
  write(w, v) { hostInterface.write(w, v.iface); },
};
export interface InterfaceCreateArgs {
  readonly iface: HostInterface;
  readonly flags: number;
}
export const interfaceCreateArgs: XdrCodec<InterfaceCreateArgs> = {
  read: (r) => ({ iface: hostInterface.read(r), flags: r.u32() }),
  write(w, v) { hostInterface.write(w, v.iface); w.u32(v.flags); },
};
export interface InterfaceDestroyArgs {
  readonly iface: HostInterface;
  readonly flags: number;
}
export const interfaceDestroyArgs: XdrCodec<InterfaceDestroyArgs> = {
  read: (r) => ({ iface: hostInterface.read(r), flags: r.u32() }),
  write(w, v) { hostInterface.write(w, v.iface); w.u32(v.flags); },
};
export interface InterfaceChangeBeginArgs {
  readonly flags: number;
}
export const interfaceChangeBeginArgs: XdrCodec<InterfaceChangeBeginArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface InterfaceChangeCommitArgs {
  readonly flags: number;
}
export const interfaceChangeCommitArgs: XdrCodec<InterfaceChangeCommitArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface InterfaceChangeRollbackArgs {
  readonly flags: number;
}
export const interfaceChangeRollbackArgs: XdrCodec<InterfaceChangeRollbackArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface AuthSaslInitRet {
  readonly mechlist: string;
}
export const authSaslInitRet: XdrCodec<AuthSaslInitRet> = {
  read: (r) => ({ mechlist: r.string(4194304) }),
  write(w, v) { w.string(v.mechlist, 4194304); },
};
export interface AuthSaslStartArgs {
  readonly mech: string;
  readonly nil: number;
  readonly data: string;
}
export const authSaslStartArgs: XdrCodec<AuthSaslStartArgs> = {
  read: (r) => ({ mech: r.string(4194304), nil: r.i32(), data: r.chars(65536) }),
  write(w, v) { w.string(v.mech, 4194304); w.i32(v.nil); w.chars(v.data, 65536); },
};
export interface AuthSaslStartRet {
  readonly complete: number;
  readonly nil: number;
  readonly data: string;
}
export const authSaslStartRet: XdrCodec<AuthSaslStartRet> = {
  read: (r) => ({ complete: r.i32(), nil: r.i32(), data: r.chars(65536) }),
  write(w, v) { w.i32(v.complete); w.i32(v.nil); w.chars(v.data, 65536); },
};
export interface AuthSaslStepArgs {
  readonly nil: number;
  readonly data: string;
}
export const authSaslStepArgs: XdrCodec<AuthSaslStepArgs> = {
  read: (r) => ({ nil: r.i32(), data: r.chars(65536) }),
  write(w, v) { w.i32(v.nil); w.chars(v.data, 65536); },
};
export interface AuthSaslStepRet {
  readonly complete: number;
  readonly nil: number;
  readonly data: string;
}
export const authSaslStepRet: XdrCodec<AuthSaslStepRet> = {
  read: (r) => ({ complete: r.i32(), nil: r.i32(), data: r.chars(65536) }),
  write(w, v) { w.i32(v.complete); w.i32(v.nil); w.chars(v.data, 65536); },
};
export interface ConnectNumOfStoragePoolsRet {
  readonly num: number;
}
export const connectNumOfStoragePoolsRet: XdrCodec<ConnectNumOfStoragePoolsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListStoragePoolsArgs {
  readonly maxnames: number;
}
export const connectListStoragePoolsArgs: XdrCodec<ConnectListStoragePoolsArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListStoragePoolsRet {
  readonly names: readonly string[];
}
export const connectListStoragePoolsRet: XdrCodec<ConnectListStoragePoolsRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface ConnectNumOfDefinedStoragePoolsRet {
  readonly num: number;
}
export const connectNumOfDefinedStoragePoolsRet: XdrCodec<ConnectNumOfDefinedStoragePoolsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListDefinedStoragePoolsArgs {
  readonly maxnames: number;
}
export const connectListDefinedStoragePoolsArgs: XdrCodec<ConnectListDefinedStoragePoolsArgs> = {
  read: (r) => ({ maxnames: r.i32() }),
  write(w, v) { w.i32(v.maxnames); },
};
export interface ConnectListDefinedStoragePoolsRet {
  readonly names: readonly string[];
}
export const connectListDefinedStoragePoolsRet: XdrCodec<ConnectListDefinedStoragePoolsRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface ConnectFindStoragePoolSourcesArgs {
  readonly type: string;
  readonly srcSpec: string | null;
  readonly flags: number;
}
export const connectFindStoragePoolSourcesArgs: XdrCodec<ConnectFindStoragePoolSourcesArgs> = {
  read: (r) => ({ type: r.string(4194304), srcSpec: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.type, 4194304); if (w.present(v.srcSpec)) w.string(v.srcSpec, 4194304); w.u32(v.flags); },
};
export interface ConnectFindStoragePoolSourcesRet {
  readonly xml: string;
}
export const connectFindStoragePoolSourcesRet: XdrCodec<ConnectFindStoragePoolSourcesRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface StoragePoolLookupByUuidArgs {
  readonly uuid: string;
}
export const storagePoolLookupByUuidArgs: XdrCodec<StoragePoolLookupByUuidArgs> = {
  read: (r) => ({ uuid: r.uuid() }),
  write(w, v) { w.uuid(v.uuid); },
};
export interface StoragePoolLookupByUuidRet {
  readonly pool: StoragePool;
}
export const storagePoolLookupByUuidRet: XdrCodec<StoragePoolLookupByUuidRet> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolLookupByNameArgs {
  readonly name: string;
}
export const storagePoolLookupByNameArgs: XdrCodec<StoragePoolLookupByNameArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface StoragePoolLookupByNameRet {
  readonly pool: StoragePool;
}
export const storagePoolLookupByNameRet: XdrCodec<StoragePoolLookupByNameRet> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolLookupByVolumeArgs {
  readonly vol: StorageVol;
}
export const storagePoolLookupByVolumeArgs: XdrCodec<StoragePoolLookupByVolumeArgs> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StoragePoolLookupByVolumeRet {
  readonly pool: StoragePool;
}
export const storagePoolLookupByVolumeRet: XdrCodec<StoragePoolLookupByVolumeRet> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolLookupByTargetPathArgs {
  readonly path: string;
}
export const storagePoolLookupByTargetPathArgs: XdrCodec<StoragePoolLookupByTargetPathArgs> = {
  read: (r) => ({ path: r.string(4194304) }),
  write(w, v) { w.string(v.path, 4194304); },
};
export interface StoragePoolLookupByTargetPathRet {
  readonly pool: StoragePool;
}
export const storagePoolLookupByTargetPathRet: XdrCodec<StoragePoolLookupByTargetPathRet> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolCreateXmlArgs {
  readonly xml: string;
  readonly flags: number;
}
export const storagePoolCreateXmlArgs: XdrCodec<StoragePoolCreateXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface StoragePoolCreateXmlRet {
  readonly pool: StoragePool;
}
export const storagePoolCreateXmlRet: XdrCodec<StoragePoolCreateXmlRet> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolDefineXmlArgs {
  readonly xml: string;
  readonly flags: number;
}
export const storagePoolDefineXmlArgs: XdrCodec<StoragePoolDefineXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface StoragePoolDefineXmlRet {
  readonly pool: StoragePool;
}
export const storagePoolDefineXmlRet: XdrCodec<StoragePoolDefineXmlRet> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolBuildArgs {
  readonly pool: StoragePool;
  readonly flags: number;
}
export const storagePoolBuildArgs: XdrCodec<StoragePoolBuildArgs> = {
  read: (r) => ({ pool: storagePool.read(r), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.u32(v.flags); },
};
export interface StoragePoolUndefineArgs {
  readonly pool: StoragePool;
}
export const storagePoolUndefineArgs: XdrCodec<StoragePoolUndefineArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolCreateArgs {
  readonly pool: StoragePool;
  readonly flags: number;
}
export const storagePoolCreateArgs: XdrCodec<StoragePoolCreateArgs> = {
  read: (r) => ({ pool: storagePool.read(r), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.u32(v.flags); },
};
export interface StoragePoolDestroyArgs {
  readonly pool: StoragePool;
}
export const storagePoolDestroyArgs: XdrCodec<StoragePoolDestroyArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolDeleteArgs {
  readonly pool: StoragePool;
  readonly flags: number;
}
export const storagePoolDeleteArgs: XdrCodec<StoragePoolDeleteArgs> = {
  read: (r) => ({ pool: storagePool.read(r), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.u32(v.flags); },
};
export interface StoragePoolRefreshArgs {
  readonly pool: StoragePool;
  readonly flags: number;
}
export const storagePoolRefreshArgs: XdrCodec<StoragePoolRefreshArgs> = {
  read: (r) => ({ pool: storagePool.read(r), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.u32(v.flags); },
};
export interface StoragePoolGetXmlDescArgs {
  readonly pool: StoragePool;
  readonly flags: number;
}
export const storagePoolGetXmlDescArgs: XdrCodec<StoragePoolGetXmlDescArgs> = {
  read: (r) => ({ pool: storagePool.read(r), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.u32(v.flags); },
};
export interface StoragePoolGetXmlDescRet {
  readonly xml: string;
}
export const storagePoolGetXmlDescRet: XdrCodec<StoragePoolGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface StoragePoolGetInfoArgs {
  readonly pool: StoragePool;
}
export const storagePoolGetInfoArgs: XdrCodec<StoragePoolGetInfoArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolGetInfoRet {
  readonly state: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly available: bigint;
}
export const storagePoolGetInfoRet: XdrCodec<StoragePoolGetInfoRet> = {
  read: (r) => ({ state: r.u32(), capacity: r.u64(), allocation: r.u64(), available: r.u64() }),
  write(w, v) { w.u32(v.state); w.u64(v.capacity); w.u64(v.allocation); w.u64(v.available); },
};
export interface StoragePoolGetAutostartArgs {
  readonly pool: StoragePool;
}
export const storagePoolGetAutostartArgs: XdrCodec<StoragePoolGetAutostartArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolGetAutostartRet {
  readonly autostart: number;
}
export const storagePoolGetAutostartRet: XdrCodec<StoragePoolGetAutostartRet> = {
  read: (r) => ({ autostart: r.i32() }),
  write(w, v) { w.i32(v.autostart); },
};
export interface StoragePoolSetAutostartArgs {
  readonly pool: StoragePool;
  readonly autostart: number;
}
export const storagePoolSetAutostartArgs: XdrCodec<StoragePoolSetAutostartArgs> = {
  read: (r) => ({ pool: storagePool.read(r), autostart: r.i32() }),
  write(w, v) { storagePool.write(w, v.pool); w.i32(v.autostart); },
};
export interface StoragePoolNumOfVolumesArgs {
  readonly pool: StoragePool;
}
export const storagePoolNumOfVolumesArgs: XdrCodec<StoragePoolNumOfVolumesArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolNumOfVolumesRet {
  readonly num: number;
}
export const storagePoolNumOfVolumesRet: XdrCodec<StoragePoolNumOfVolumesRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface StoragePoolListVolumesArgs {
  readonly pool: StoragePool;
  readonly maxnames: number;
}
export const storagePoolListVolumesArgs: XdrCodec<StoragePoolListVolumesArgs> = {
  read: (r) => ({ pool: storagePool.read(r), maxnames: r.i32() }),
  write(w, v) { storagePool.write(w, v.pool); w.i32(v.maxnames); },
};
export interface StoragePoolListVolumesRet {
  readonly names: readonly string[];
}
export const storagePoolListVolumesRet: XdrCodec<StoragePoolListVolumesRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface StorageVolLookupByNameArgs {
  readonly pool: StoragePool;
  readonly name: string;
}
export const storageVolLookupByNameArgs: XdrCodec<StorageVolLookupByNameArgs> = {
  read: (r) => ({ pool: storagePool.read(r), name: r.string(4194304) }),
  write(w, v) { storagePool.write(w, v.pool); w.string(v.name, 4194304); },
};
export interface StorageVolLookupByNameRet {
  readonly vol: StorageVol;
}
export const storageVolLookupByNameRet: XdrCodec<StorageVolLookupByNameRet> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolLookupByKeyArgs {
  readonly key: string;
}
export const storageVolLookupByKeyArgs: XdrCodec<StorageVolLookupByKeyArgs> = {
  read: (r) => ({ key: r.string(4194304) }),
  write(w, v) { w.string(v.key, 4194304); },
};
export interface StorageVolLookupByKeyRet {
  readonly vol: StorageVol;
}
export const storageVolLookupByKeyRet: XdrCodec<StorageVolLookupByKeyRet> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolLookupByPathArgs {
  readonly path: string;
}
export const storageVolLookupByPathArgs: XdrCodec<StorageVolLookupByPathArgs> = {
  read: (r) => ({ path: r.string(4194304) }),
  write(w, v) { w.string(v.path, 4194304); },
};
export interface StorageVolLookupByPathRet {
  readonly vol: StorageVol;
}
export const storageVolLookupByPathRet: XdrCodec<StorageVolLookupByPathRet> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolCreateXmlArgs {
  readonly pool: StoragePool;
  readonly xml: string;
  readonly flags: number;
}
export const storageVolCreateXmlArgs: XdrCodec<StorageVolCreateXmlArgs> = {
  read: (r) => ({ pool: storagePool.read(r), xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface StorageVolCreateXmlRet {
  readonly vol: StorageVol;
}
export const storageVolCreateXmlRet: XdrCodec<StorageVolCreateXmlRet> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolCreateXmlFromArgs {
  readonly pool: StoragePool;
  readonly xml: string;
  readonly clonevol: StorageVol;
  readonly flags: number;
}
export const storageVolCreateXmlFromArgs: XdrCodec<StorageVolCreateXmlFromArgs> = {
  read: (r) => ({ pool: storagePool.read(r), xml: r.string(4194304), clonevol: storageVol.read(r), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.string(v.xml, 4194304); storageVol.write(w, v.clonevol); w.u32(v.flags); },
};
export interface StorageVolCreateXmlFromRet {
  readonly vol: StorageVol;
}
export const storageVolCreateXmlFromRet: XdrCodec<StorageVolCreateXmlFromRet> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolDeleteArgs {
  readonly vol: StorageVol;
  readonly flags: number;
}
export const storageVolDeleteArgs: XdrCodec<StorageVolDeleteArgs> = {
  read: (r) => ({ vol: storageVol.read(r), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u32(v.flags); },
};
export interface StorageVolWipeArgs {
  readonly vol: StorageVol;
  readonly flags: number;
}
export const storageVolWipeArgs: XdrCodec<StorageVolWipeArgs> = {
  read: (r) => ({ vol: storageVol.read(r), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u32(v.flags); },
};
export interface StorageVolWipePatternArgs {
  readonly vol: StorageVol;
  readonly algorithm: number;
  readonly flags: number;
}
export const storageVolWipePatternArgs: XdrCodec<StorageVolWipePatternArgs> = {
  read: (r) => ({ vol: storageVol.read(r), algorithm: r.u32(), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u32(v.algorithm); w.u32(v.flags); },
};
export interface StorageVolGetXmlDescArgs {
  readonly vol: StorageVol;
  readonly flags: number;
}
export const storageVolGetXmlDescArgs: XdrCodec<StorageVolGetXmlDescArgs> = {
  read: (r) => ({ vol: storageVol.read(r), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u32(v.flags); },
};
export interface StorageVolGetXmlDescRet {
  readonly xml: string;
}
export const storageVolGetXmlDescRet: XdrCodec<StorageVolGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface StorageVolGetInfoArgs {
  readonly vol: StorageVol;
}
export const storageVolGetInfoArgs: XdrCodec<StorageVolGetInfoArgs> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolGetInfoRet {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}
export const storageVolGetInfoRet: XdrCodec<StorageVolGetInfoRet> = {
  read: (r) => ({ type: r.i32(), capacity: r.u64(), allocation: r.u64() }),
  write(w, v) { w.i32(v.type); w.u64(v.capacity); w.u64(v.allocation); },
};
export interface StorageVolGetInfoFlagsArgs {
  readonly vol: StorageVol;
  readonly flags: number;
}
export const storageVolGetInfoFlagsArgs: XdrCodec<StorageVolGetInfoFlagsArgs> = {
  read: (r) => ({ vol: storageVol.read(r), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u32(v.flags); },
};
export interface StorageVolGetInfoFlagsRet {
  readonly type: number;
  readonly capacity: bigint;
  readonly allocation: bigint;
}
export const storageVolGetInfoFlagsRet: XdrCodec<StorageVolGetInfoFlagsRet> = {
  read: (r) => ({ type: r.i32(), capacity: r.u64(), allocation: r.u64() }),
  write(w, v) { w.i32(v.type); w.u64(v.capacity); w.u64(v.allocation); },
};
export interface StorageVolGetPathArgs {
  readonly vol: StorageVol;
}
export const storageVolGetPathArgs: XdrCodec<StorageVolGetPathArgs> = {
  read: (r) => ({ vol: storageVol.read(r) }),
  write(w, v) { storageVol.write(w, v.vol); },
};
export interface StorageVolGetPathRet {
  readonly name: string;
}
export const storageVolGetPathRet: XdrCodec<StorageVolGetPathRet> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface StorageVolResizeArgs {
  readonly vol: StorageVol;
  readonly capacity: bigint;
  readonly flags: number;
}
export const storageVolResizeArgs: XdrCodec<StorageVolResizeArgs> = {
  read: (r) => ({ vol: storageVol.read(r), capacity: r.u64(), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u64(v.capacity); w.u32(v.flags); },
};
export interface NodeNumOfDevicesArgs {
  readonly cap: string | null;
  readonly flags: number;
}
export const nodeNumOfDevicesArgs: XdrCodec<NodeNumOfDevicesArgs> = {
  read: (r) => ({ cap: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.cap)) w.string(v.cap, 4194304); w.u32(v.flags); },
};
export interface NodeNumOfDevicesRet {
  readonly num: number;
}
export const nodeNumOfDevicesRet: XdrCodec<NodeNumOfDevicesRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface NodeListDevicesArgs {
  readonly cap: string | null;
  readonly maxnames: number;
  readonly flags: number;
}
export const nodeListDevicesArgs: XdrCodec<NodeListDevicesArgs> = {
  read: (r) => ({ cap: r.i32() === 0 ? null : r.string(4194304), maxnames: r.i32(), flags: r.u32() }),
  write(w, v) { if (w.present(v.cap)) w.string(v.cap, 4194304); w.i32(v.maxnames); w.u32(v.flags); },
};
export interface NodeListDevicesRet {
  readonly names: readonly string[];
}
export const nodeListDevicesRet: XdrCodec<NodeListDevicesRet> = {
  read: (r) => ({ names: r.array(65536, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 65536, (w, v) => w.string(v, 4194304)); },
};
export interface NodeDeviceLookupByNameArgs {
  readonly name: string;
}
export const nodeDeviceLookupByNameArgs: XdrCodec<NodeDeviceLookupByNameArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceLookupByNameRet {
  readonly dev: NodeDevice;
}
export const nodeDeviceLookupByNameRet: XdrCodec<NodeDeviceLookupByNameRet> = {
  read: (r) => ({ dev: nodeDevice.read(r) }),
  write(w, v) { nodeDevice.write(w, v.dev); },
};
export interface NodeDeviceLookupScsiHostByWwnArgs {
  readonly wwnn: string;
  readonly wwpn: string;
  readonly flags: number;
}
export const nodeDeviceLookupScsiHostByWwnArgs: XdrCodec<NodeDeviceLookupScsiHostByWwnArgs> = {
  read: (r) => ({ wwnn: r.string(4194304), wwpn: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.wwnn, 4194304); w.string(v.wwpn, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceLookupScsiHostByWwnRet {
  readonly dev: NodeDevice;
}
export const nodeDeviceLookupScsiHostByWwnRet: XdrCodec<NodeDeviceLookupScsiHostByWwnRet> = {
  read: (r) => ({ dev: nodeDevice.read(r) }),
  write(w, v) { nodeDevice.write(w, v.dev); },
};
export interface NodeDeviceGetXmlDescArgs {
  readonly name: string;
  readonly flags: number;
}
export const nodeDeviceGetXmlDescArgs: XdrCodec<NodeDeviceGetXmlDescArgs> = {
  read: (r) => ({ name: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceGetXmlDescRet {
  readonly xml: string;
}
export const nodeDeviceGetXmlDescRet: XdrCodec<NodeDeviceGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface NodeDeviceGetParentArgs {
  readonly name: string;
}
export const nodeDeviceGetParentArgs: XdrCodec<NodeDeviceGetParentArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceGetParentRet {
  readonly parentName: string | null;
}
export const nodeDeviceGetParentRet: XdrCodec<NodeDeviceGetParentRet> = {
  read: (r) => ({ parentName: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { if (w.present(v.parentName)) w.string(v.parentName, 4194304); },
};
export interface NodeDeviceNumOfCapsArgs {
  readonly name: string;
}
export const nodeDeviceNumOfCapsArgs: XdrCodec<NodeDeviceNumOfCapsArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceNumOfCapsRet {
  readonly num: number;
}
export const nodeDeviceNumOfCapsRet: XdrCodec<NodeDeviceNumOfCapsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface NodeDeviceListCapsArgs {
  readonly name: string;
  readonly maxnames: number;
}
export const nodeDeviceListCapsArgs: XdrCodec<NodeDeviceListCapsArgs> = {
  read: (r) => ({ name: r.string(4194304), maxnames: r.i32() }),
  write(w, v) { w.string(v.name, 4194304); w.i32(v.maxnames); },
};
export interface NodeDeviceListCapsRet {
  readonly names: readonly string[];
}
export const nodeDeviceListCapsRet: XdrCodec<NodeDeviceListCapsRet> = {
  read: (r) => ({ names: r.array(65536, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 65536, (w, v) => w.string(v, 4194304)); },
};
export interface NodeDeviceDettachArgs {
  readonly name: string;
}
export const nodeDeviceDettachArgs: XdrCodec<NodeDeviceDettachArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceDetachFlagsArgs {
  readonly name: string;
  readonly driverName: string | null;
  readonly flags: number;
}
export const nodeDeviceDetachFlagsArgs: XdrCodec<NodeDeviceDetachFlagsArgs> = {
  read: (r) => ({ name: r.string(4194304), driverName: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.name, 4194304); if (w.present(v.driverName)) w.string(v.driverName, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceReAttachArgs {
  readonly name: string;
}
export const nodeDeviceReAttachArgs: XdrCodec<NodeDeviceReAttachArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceResetArgs {
  readonly name: string;
}
export const nodeDeviceResetArgs: XdrCodec<NodeDeviceResetArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceCreateXmlArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}
export const nodeDeviceCreateXmlArgs: XdrCodec<NodeDeviceCreateXmlArgs> = {
  read: (r) => ({ xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceCreateXmlRet {
  readonly dev: NodeDevice;
}
export const nodeDeviceCreateXmlRet: XdrCodec<NodeDeviceCreateXmlRet> = {
  read: (r) => ({ dev: nodeDevice.read(r) }),
  write(w, v) { nodeDevice.write(w, v.dev); },
};
export interface NodeDeviceDestroyArgs {
  readonly name: string;
}
export const nodeDeviceDestroyArgs: XdrCodec<NodeDeviceDestroyArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceDefineXmlArgs {
  readonly xmlDesc: string;
  readonly flags: number;
}
export const nodeDeviceDefineXmlArgs: XdrCodec<NodeDeviceDefineXmlArgs> = {
  read: (r) => ({ xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceDefineXmlRet {
  readonly dev: NodeDevice;
}
export const nodeDeviceDefineXmlRet: XdrCodec<NodeDeviceDefineXmlRet> = {
  read: (r) => ({ dev: nodeDevice.read(r) }),
  write(w, v) { nodeDevice.write(w, v.dev); },
};
export interface NodeDeviceUndefineArgs {
  readonly name: string;
  readonly flags: number;
}
export const nodeDeviceUndefineArgs: XdrCodec<NodeDeviceUndefineArgs> = {
  read: (r) => ({ name: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceCreateArgs {
  readonly name: string;
  readonly flags: number;
}
export const nodeDeviceCreateArgs: XdrCodec<NodeDeviceCreateArgs> = {
  read: (r) => ({ name: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface NodeDeviceGetAutostartArgs {
  readonly name: string;
}
export const nodeDeviceGetAutostartArgs: XdrCodec<NodeDeviceGetAutostartArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceGetAutostartRet {
  readonly autostart: number;
}
export const nodeDeviceGetAutostartRet: XdrCodec<NodeDeviceGetAutostartRet> = {
  read: (r) => ({ autostart: r.i32() }),
  write(w, v) { w.i32(v.autostart); },
};
export interface NodeDeviceSetAutostartArgs {
  readonly name: string;
  readonly autostart: number;
}
export const nodeDeviceSetAutostartArgs: XdrCodec<NodeDeviceSetAutostartArgs> = {
  read: (r) => ({ name: r.string(4194304), autostart: r.i32() }),
  write(w, v) { w.string(v.name, 4194304); w.i32(v.autostart); },
};
export interface NodeDeviceIsPersistentArgs {
  readonly name: string;
}
export const nodeDeviceIsPersistentArgs: XdrCodec<NodeDeviceIsPersistentArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceIsPersistentRet {
  readonly persistent: number;
}
export const nodeDeviceIsPersistentRet: XdrCodec<NodeDeviceIsPersistentRet> = {
  read: (r) => ({ persistent: r.i32() }),
  write(w, v) { w.i32(v.persistent); },
};
export interface NodeDeviceIsActiveArgs {
  readonly name: string;
}
export const nodeDeviceIsActiveArgs: XdrCodec<NodeDeviceIsActiveArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NodeDeviceIsActiveRet {
  readonly active: number;
}
export const nodeDeviceIsActiveRet: XdrCodec<NodeDeviceIsActiveRet> = {
  read: (r) => ({ active: r.i32() }),
  write(w, v) { w.i32(v.active); },
};
export interface ConnectDomainEventRegisterRet {
  readonly cbRegistered: number;
}
export const connectDomainEventRegisterRet: XdrCodec<ConnectDomainEventRegisterRet> = {
  read: (r) => ({ cbRegistered: r.i32() }),
  write(w, v) { w.i32(v.cbRegistered); },
};
export interface ConnectDomainEventDeregisterRet {
  readonly cbRegistered: number;
}
export const connectDomainEventDeregisterRet: XdrCodec<ConnectDomainEventDeregisterRet> = {
  read: (r) => ({ cbRegistered: r.i32() }),
  write(w, v) { w.i32(v.cbRegistered); },
};
export interface DomainEventLifecycleMsg {
  readonly dom: Domain;
  readonly event: number;
  readonly detail: number;
}
export const domainEventLifecycleMsg: XdrCodec<DomainEventLifecycleMsg> = {
  read: (r) => ({ dom: domain.read(r), event: r.i32(), detail: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.event); w.i32(v.detail); },
};
export interface DomainEventCallbackLifecycleMsg {
  readonly callbackID: number;
  readonly msg: DomainEventLifecycleMsg;
}
export const domainEventCallbackLifecycleMsg: XdrCodec<DomainEventCallbackLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventLifecycleMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventLifecycleMsg.write(w, v.msg); },
};
export interface ConnectDomainXmlFromNativeArgs {
  readonly nativeFormat: string;
  readonly nativeConfig: string;
  readonly flags: number;
}
export const connectDomainXmlFromNativeArgs: XdrCodec<ConnectDomainXmlFromNativeArgs> = {
  read: (r) => ({ nativeFormat: r.string(4194304), nativeConfig: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.nativeFormat, 4194304); w.string(v.nativeConfig, 4194304); w.u32(v.flags); },
};
export interface ConnectDomainXmlFromNativeRet {
  readonly domainXml: string;
}
export const connectDomainXmlFromNativeRet: XdrCodec<ConnectDomainXmlFromNativeRet> = {
  read: (r) => ({ domainXml: r.string(4194304) }),
  write(w, v) { w.string(v.domainXml, 4194304); },
};
export interface ConnectDomainXmlToNativeArgs {
  readonly nativeFormat: string;
  readonly domainXml: string;
  readonly flags: number;
}
export const connectDomainXmlToNativeArgs: XdrCodec<ConnectDomainXmlToNativeArgs> = {
  read: (r) => ({ nativeFormat: r.string(4194304), domainXml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.nativeFormat, 4194304); w.string(v.domainXml, 4194304); w.u32(v.flags); },
};
export interface ConnectDomainXmlToNativeRet {
  readonly nativeConfig: string;
}
export const connectDomainXmlToNativeRet: XdrCodec<ConnectDomainXmlToNativeRet> = {
  read: (r) => ({ nativeConfig: r.string(4194304) }),
  write(w, v) { w.string(v.nativeConfig, 4194304); },
};
export interface ConnectNumOfSecretsRet {
  readonly num: number;
}
export const connectNumOfSecretsRet: XdrCodec<ConnectNumOfSecretsRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface ConnectListSecretsArgs {
  readonly maxuuids: number;
}
export const connectListSecretsArgs: XdrCodec<ConnectListSecretsArgs> = {
  read: (r) => ({ maxuuids: r.i32() }),
  write(w, v) { w.i32(v.maxuuids); },
};
export interface ConnectListSecretsRet {
  readonly uuids: readonly string[];
}
export const connectListSecretsRet: XdrCodec<ConnectListSecretsRet> = {
  read: (r) => ({ uuids: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.uuids, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface SecretLookupByUuidArgs {
  readonly uuid: string;
}
export const secretLookupByUuidArgs: XdrCodec<SecretLookupByUuidArgs> = {
  read: (r) => ({ uuid: r.uuid() }),
  write(w, v) { w.uuid(v.uuid); },
};
export interface SecretLookupByUuidRet {
  readonly secret: Secret;
}
export const secretLookupByUuidRet: XdrCodec<SecretLookupByUuidRet> = {
  read: (r) => ({ secret: secret.read(r) }),
  write(w, v) { secret.write(w, v.secret); },
};
export interface SecretDefineXmlArgs {
  readonly xml: string;
  readonly flags: number;
}
export const secretDefineXmlArgs: XdrCodec<SecretDefineXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface SecretDefineXmlRet {
  readonly secret: Secret;
}
export const secretDefineXmlRet: XdrCodec<SecretDefineXmlRet> = {
  read: (r) => ({ secret: secret.read(r) }),
  write(w, v) { secret.write(w, v.secret); },
};
export interface SecretGetXmlDescArgs {
  readonly secret: Secret;
  readonly flags: number;
}
export const secretGetXmlDescArgs: XdrCodec<SecretGetXmlDescArgs> = {
  read: (r) => ({ secret: secret.read(r), flags: r.u32() }),
  write(w, v) { secret.write(w, v.secret); w.u32(v.flags); },
};
export interface SecretGetXmlDescRet {
  readonly xml: string;
}
export const secretGetXmlDescRet: XdrCodec<SecretGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface SecretSetValueArgs {
  readonly secret: Secret;
  readonly value: Uint8Array;
  readonly flags: number;
}
export const secretSetValueArgs: XdrCodec<SecretSetValueArgs> = {
  read: (r) => ({ secret: secret.read(r), value: r.opaque(65536), flags: r.u32() }),
  write(w, v) { secret.write(w, v.secret); w.opaque(v.value, 65536); w.u32(v.flags); },
};
export interface SecretGetValueArgs {
  readonly secret: Secret;
  readonly flags: number;
}
export const secretGetValueArgs: XdrCodec<SecretGetValueArgs> = {
  read: (r) => ({ secret: secret.read(r), flags: r.u32() }),
  write(w, v) { secret.write(w, v.secret); w.u32(v.flags); },
};
export interface SecretGetValueRet {
  readonly value: Uint8Array;
}
export const secretGetValueRet: XdrCodec<SecretGetValueRet> = {
  read: (r) => ({ value: r.opaque(65536) }),
  write(w, v) { w.opaque(v.value, 65536); },
};
export interface SecretUndefineArgs {
  readonly secret: Secret;
}
export const secretUndefineArgs: XdrCodec<SecretUndefineArgs> = {
  read: (r) => ({ secret: secret.read(r) }),
  write(w, v) { secret.write(w, v.secret); },
};
export interface SecretLookupByUsageArgs {
  readonly usageType: number;
  readonly usageID: string;
}
export const secretLookupByUsageArgs: XdrCodec<SecretLookupByUsageArgs> = {
  read: (r) => ({ usageType: r.i32(), usageID: r.string(4194304) }),
  write(w, v) { w.i32(v.usageType); w.string(v.usageID, 4194304); },
};
export interface SecretLookupByUsageRet {
  readonly secret: Secret;
}
export const secretLookupByUsageRet: XdrCodec<SecretLookupByUsageRet> = {
  read: (r) => ({ secret: secret.read(r) }),
  write(w, v) { secret.write(w, v.secret); },
};
export interface DomainMigratePrepareTunnelArgs {
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}
export const domainMigratePrepareTunnelArgs: XdrCodec<DomainMigratePrepareTunnelArgs> = {
  read: (r) => ({ flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64(), domXml: r.string(4194304) }),
  write(w, v) { w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); w.string(v.domXml, 4194304); },
};
export interface ConnectIsSecureRet {
  readonly secure: number;
}
export const connectIsSecureRet: XdrCodec<ConnectIsSecureRet> = {
  read: (r) => ({ secure: r.i32() }),
  write(w, v) { w.i32(v.secure); },
};
export interface DomainIsPersistentArgs {
  readonly dom: Domain;
}
export const domainIsPersistentArgs: XdrCodec<DomainIsPersistentArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainIsPersistentRet {
  readonly persistent: number;
}
export const domainIsPersistentRet: XdrCodec<DomainIsPersistentRet> = {
  read: (r) => ({ persistent: r.i32() }),
  write(w, v) { w.i32(v.persistent); },
};
export interface DomainIsUpdatedArgs {
  readonly dom: Domain;
}
export const domainIsUpdatedArgs: XdrCodec<DomainIsUpdatedArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainIsUpdatedRet {
  readonly updated: number;
}
export const domainIsUpdatedRet: XdrCodec<DomainIsUpdatedRet> = {
  read: (r) => ({ updated: r.i32() }),
  write(w, v) { w.i32(v.updated); },
};
export interface NetworkIsActiveArgs {
  readonly net: Network;
}
export const networkIsActiveArgs: XdrCodec<NetworkIsActiveArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkIsActiveRet {
  readonly active: number;
}
export const networkIsActiveRet: XdrCodec<NetworkIsActiveRet> = {
  read: (r) => ({ active: r.i32() }),
  write(w, v) { w.i32(v.active); },
};
export interface NetworkIsPersistentArgs {
  readonly net: Network;
}
export const networkIsPersistentArgs: XdrCodec<NetworkIsPersistentArgs> = {
  read: (r) => ({ net: network.read(r) }),
  write(w, v) { network.write(w, v.net); },
};
export interface NetworkIsPersistentRet {
  readonly persistent: number;
}
export const networkIsPersistentRet: XdrCodec<NetworkIsPersistentRet> = {
  read: (r) => ({ persistent: r.i32() }),
  write(w, v) { w.i32(v.persistent); },
};
export interface StoragePoolIsActiveArgs {
  readonly pool: StoragePool;
}
export const storagePoolIsActiveArgs: XdrCodec<StoragePoolIsActiveArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolIsActiveRet {
  readonly active: number;
}
export const storagePoolIsActiveRet: XdrCodec<StoragePoolIsActiveRet> = {
  read: (r) => ({ active: r.i32() }),
  write(w, v) { w.i32(v.active); },
};
export interface StoragePoolIsPersistentArgs {
  readonly pool: StoragePool;
}
export const storagePoolIsPersistentArgs: XdrCodec<StoragePoolIsPersistentArgs> = {
  read: (r) => ({ pool: storagePool.read(r) }),
  write(w, v) { storagePool.write(w, v.pool); },
};
export interface StoragePoolIsPersistentRet {
  readonly persistent: number;
}
export const storagePoolIsPersistentRet: XdrCodec<StoragePoolIsPersistentRet> = {
  read: (r) => ({ persistent: r.i32() }),
  write(w, v) { w.i32(v.persistent); },
};
export interface InterfaceIsActiveArgs {
  readonly iface: HostInterface;
}
export const interfaceIsActiveArgs: XdrCodec<InterfaceIsActiveArgs> = {
  read: (r) => ({ iface: hostInterface.read(r) }),
  write(w, v) { hostInterface.write(w, v.iface); },
};
export interface InterfaceIsActiveRet {
  readonly active: number;
}
export const interfaceIsActiveRet: XdrCodec<InterfaceIsActiveRet> = {
  read: (r) => ({ active: r.i32() }),
  write(w, v) { w.i32(v.active); },
};
export interface ConnectCompareCpuArgs {
  readonly xml: string;
  readonly flags: number;
}
export const connectCompareCpuArgs: XdrCodec<ConnectCompareCpuArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface ConnectCompareCpuRet {
  readonly result: number;
}
export const connectCompareCpuRet: XdrCodec<ConnectCompareCpuRet> = {
  read: (r) => ({ result: r.i32() }),
  write(w, v) { w.i32(v.result); },
};
export interface ConnectBaselineCpuArgs {
  readonly xmlCPUs: readonly string[];
  readonly flags: number;
}
export const connectBaselineCpuArgs: XdrCodec<ConnectBaselineCpuArgs> = {
  read: (r) => ({ xmlCPUs: r.array(256, 4, (r) => r.string(4194304)), flags: r.u32() }),
  write(w, v) { w.array(v.xmlCPUs, 256, (w, v) => w.string(v, 4194304)); w.u32(v.flags); },
};
export interface ConnectBaselineCpuRet {
  readonly cpu: string;
}
export const connectBaselineCpuRet: XdrCodec<ConnectBaselineCpuRet> = {
  read: (r) => ({ cpu: r.string(4194304) }),
  write(w, v) { w.string(v.cpu, 4194304); },
};
export interface DomainGetJobInfoArgs {
  readonly dom: Domain;
}
export const domainGetJobInfoArgs: XdrCodec<DomainGetJobInfoArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetJobInfoRet {
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
export const domainGetJobInfoRet: XdrCodec<DomainGetJobInfoRet> = {
  read: (r) => ({ type: r.i32(), timeElapsed: r.u64(), timeRemaining: r.u64(), dataTotal: r.u64(), dataProcessed: r.u64(), dataRemaining: r.u64(), memTotal: r.u64(), memProcessed: r.u64(), memRemaining: r.u64(), fileTotal: r.u64(), fileProcessed: r.u64(), fileRemaining: r.u64() }),
  write(w, v) { w.i32(v.type); w.u64(v.timeElapsed); w.u64(v.timeRemaining); w.u64(v.dataTotal); w.u64(v.dataProcessed); w.u64(v.dataRemaining); w.u64(v.memTotal); w.u64(v.memProcessed); w.u64(v.memRemaining); w.u64(v.fileTotal); w.u64(v.fileProcessed); w.u64(v.fileRemaining); },
};
export interface DomainGetJobStatsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetJobStatsArgs: XdrCodec<DomainGetJobStatsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetJobStatsRet {
  readonly type: number;
  readonly params: readonly TypedParam[];
}
export const domainGetJobStatsRet: XdrCodec<DomainGetJobStatsRet> = {
  read: (r) => ({ type: r.i32(), params: r.array(64, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.i32(v.type); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); },
};
export interface DomainAbortJobArgs {
  readonly dom: Domain;
}
export const domainAbortJobArgs: XdrCodec<DomainAbortJobArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainAbortJobFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainAbortJobFlagsArgs: XdrCodec<DomainAbortJobFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainMigrateGetMaxDowntimeArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainMigrateGetMaxDowntimeArgs: XdrCodec<DomainMigrateGetMaxDowntimeArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainMigrateGetMaxDowntimeRet {
  readonly downtime: bigint;
}
export const domainMigrateGetMaxDowntimeRet: XdrCodec<DomainMigrateGetMaxDowntimeRet> = {
  read: (r) => ({ downtime: r.u64() }),
  write(w, v) { w.u64(v.downtime); },
};
export interface DomainMigrateSetMaxDowntimeArgs {
  readonly dom: Domain;
  readonly downtime: bigint;
  readonly flags: number;
}
export const domainMigrateSetMaxDowntimeArgs: XdrCodec<DomainMigrateSetMaxDowntimeArgs> = {
  read: (r) => ({ dom: domain.read(r), downtime: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.downtime); w.u32(v.flags); },
};
export interface DomainMigrateGetCompressionCacheArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainMigrateGetCompressionCacheArgs: XdrCodec<DomainMigrateGetCompressionCacheArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainMigrateGetCompressionCacheRet {
  readonly cacheSize: bigint;
}
export const domainMigrateGetCompressionCacheRet: XdrCodec<DomainMigrateGetCompressionCacheRet> = {
  read: (r) => ({ cacheSize: r.u64() }),
  write(w, v) { w.u64(v.cacheSize); },
};
export interface DomainMigrateSetCompressionCacheArgs {
  readonly dom: Domain;
  readonly cacheSize: bigint;
  readonly flags: number;
}
export const domainMigrateSetCompressionCacheArgs: XdrCodec<DomainMigrateSetCompressionCacheArgs> = {
  read: (r) => ({ dom: domain.read(r), cacheSize: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.cacheSize); w.u32(v.flags); },
};
export interface DomainMigrateSetMaxSpeedArgs {
  readonly dom: Domain;
  readonly bandwidth: bigint;
  readonly flags: number;
}
export const domainMigrateSetMaxSpeedArgs: XdrCodec<DomainMigrateSetMaxSpeedArgs> = {
  read: (r) => ({ dom: domain.read(r), bandwidth: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.bandwidth); w.u32(v.flags); },
};
export interface DomainMigrateGetMaxSpeedArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainMigrateGetMaxSpeedArgs: XdrCodec<DomainMigrateGetMaxSpeedArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainMigrateGetMaxSpeedRet {
  readonly bandwidth: bigint;
}
export const domainMigrateGetMaxSpeedRet: XdrCodec<DomainMigrateGetMaxSpeedRet> = {
  read: (r) => ({ bandwidth: r.u64() }),
  write(w, v) { w.u64(v.bandwidth); },
};
export interface ConnectDomainEventRegisterAnyArgs {
  readonly eventID: number;
}
export const connectDomainEventRegisterAnyArgs: XdrCodec<ConnectDomainEventRegisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32() }),
  write(w, v) { w.i32(v.eventID); },
};
export interface ConnectDomainEventDeregisterAnyArgs {
  readonly eventID: number;
}
export const connectDomainEventDeregisterAnyArgs: XdrCodec<ConnectDomainEventDeregisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32() }),
  write(w, v) { w.i32(v.eventID); },
};
export interface ConnectDomainEventCallbackRegisterAnyArgs {
  readonly eventID: number;
  readonly dom: Domain | null;
}
export const connectDomainEventCallbackRegisterAnyArgs: XdrCodec<ConnectDomainEventCallbackRegisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32(), dom: r.i32() === 0 ? null : domain.read(r) }),
  write(w, v) { w.i32(v.eventID); if (w.present(v.dom)) domain.write(w, v.dom); },
};
export interface ConnectDomainEventCallbackRegisterAnyRet {
  readonly callbackID: number;
}
export const connectDomainEventCallbackRegisterAnyRet: XdrCodec<ConnectDomainEventCallbackRegisterAnyRet> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface ConnectDomainEventCallbackDeregisterAnyArgs {
  readonly callbackID: number;
}
export const connectDomainEventCallbackDeregisterAnyArgs: XdrCodec<ConnectDomainEventCallbackDeregisterAnyArgs> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface DomainEventRebootMsg {
  readonly dom: Domain;
}
export const domainEventRebootMsg: XdrCodec<DomainEventRebootMsg> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainEventCallbackRebootMsg {
  readonly callbackID: number;
  readonly msg: DomainEventRebootMsg;
}
export const domainEventCallbackRebootMsg: XdrCodec<DomainEventCallbackRebootMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventRebootMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventRebootMsg.write(w, v.msg); },
};
export interface DomainEventRtcChangeMsg {
  readonly dom: Domain;
  readonly offset: bigint;
}
export const domainEventRtcChangeMsg: XdrCodec<DomainEventRtcChangeMsg> = {
  read: (r) => ({ dom: domain.read(r), offset: r.i64() }),
  write(w, v) { domain.write(w, v.dom); w.i64(v.offset); },
};
export interface DomainEventCallbackRtcChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventRtcChangeMsg;
}
export const domainEventCallbackRtcChangeMsg: XdrCodec<DomainEventCallbackRtcChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventRtcChangeMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventRtcChangeMsg.write(w, v.msg); },
};
export interface DomainEventWatchdogMsg {
  readonly dom: Domain;
  readonly action: number;
}
export const domainEventWatchdogMsg: XdrCodec<DomainEventWatchdogMsg> = {
  read: (r) => ({ dom: domain.read(r), action: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.action); },
};
export interface DomainEventCallbackWatchdogMsg {
  readonly callbackID: number;
  readonly msg: DomainEventWatchdogMsg;
}
export const domainEventCallbackWatchdogMsg: XdrCodec<DomainEventCallbackWatchdogMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventWatchdogMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventWatchdogMsg.write(w, v.msg); },
};
export interface DomainEventIoErrorMsg {
  readonly dom: Domain;
  readonly srcPath: string;
  readonly devAlias: string;
  readonly action: number;
}
export const domainEventIoErrorMsg: XdrCodec<DomainEventIoErrorMsg> = {
  read: (r) => ({ dom: domain.read(r), srcPath: r.string(4194304), devAlias: r.string(4194304), action: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.srcPath, 4194304); w.string(v.devAlias, 4194304); w.i32(v.action); },
};
export interface DomainEventCallbackIoErrorMsg {
  readonly callbackID: number;
  readonly msg: DomainEventIoErrorMsg;
}
export const domainEventCallbackIoErrorMsg: XdrCodec<DomainEventCallbackIoErrorMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventIoErrorMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventIoErrorMsg.write(w, v.msg); },
};
export interface DomainEventIoErrorReasonMsg {
  readonly dom: Domain;
  readonly srcPath: string;
  readonly devAlias: string;
  readonly action: number;
  readonly reason: string;
}
export const domainEventIoErrorReasonMsg: XdrCodec<DomainEventIoErrorReasonMsg> = {
  read: (r) => ({ dom: domain.read(r), srcPath: r.string(4194304), devAlias: r.string(4194304), action: r.i32(), reason: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.srcPath, 4194304); w.string(v.devAlias, 4194304); w.i32(v.action); w.string(v.reason, 4194304); },
};
export interface DomainEventCallbackIoErrorReasonMsg {
  readonly callbackID: number;
  readonly msg: DomainEventIoErrorReasonMsg;
}
export const domainEventCallbackIoErrorReasonMsg: XdrCodec<DomainEventCallbackIoErrorReasonMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventIoErrorReasonMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventIoErrorReasonMsg.write(w, v.msg); },
};
export interface DomainEventGraphicsAddress {
  readonly family: number;
  readonly node: string;
  readonly service: string;
}
export const domainEventGraphicsAddress: XdrCodec<DomainEventGraphicsAddress> = {
  read: (r) => ({ family: r.i32(), node: r.string(4194304), service: r.string(4194304) }),
  write(w, v) { w.i32(v.family); w.string(v.node, 4194304); w.string(v.service, 4194304); },
};
export interface DomainEventGraphicsIdentity {
  readonly type: string;
  readonly name: string;
}
export const domainEventGraphicsIdentity: XdrCodec<DomainEventGraphicsIdentity> = {
  read: (r) => ({ type: r.string(4194304), name: r.string(4194304) }),
  write(w, v) { w.string(v.type, 4194304); w.string(v.name, 4194304); },
};
export interface DomainEventGraphicsMsg {
  readonly dom: Domain;
  readonly phase: number;
  readonly local: DomainEventGraphicsAddress;
  readonly remote: DomainEventGraphicsAddress;
  readonly authScheme: string;
  readonly subject: readonly DomainEventGraphicsIdentity[];
}
export const domainEventGraphicsMsg: XdrCodec<DomainEventGraphicsMsg> = {
  read: (r) => ({ dom: domain.read(r), phase: r.i32(), local: domainEventGraphicsAddress.read(r), remote: domainEventGraphicsAddress.read(r), authScheme: r.string(4194304), subject: r.array(20, 8, (r) => domainEventGraphicsIdentity.read(r)) }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.phase); domainEventGraphicsAddress.write(w, v.local); domainEventGraphicsAddress.write(w, v.remote); w.string(v.authScheme, 4194304); w.array(v.subject, 20, (w, v) => domainEventGraphicsIdentity.write(w, v)); },
};
export interface DomainEventCallbackGraphicsMsg {
  readonly callbackID: number;
  readonly msg: DomainEventGraphicsMsg;
}
export const domainEventCallbackGraphicsMsg: XdrCodec<DomainEventCallbackGraphicsMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventGraphicsMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventGraphicsMsg.write(w, v.msg); },
};
export interface DomainEventBlockJobMsg {
  readonly dom: Domain;
  readonly path: string;
  readonly type: number;
  readonly status: number;
}
export const domainEventBlockJobMsg: XdrCodec<DomainEventBlockJobMsg> = {
  read: (r) => ({ dom: domain.read(r), path: r.string(4194304), type: r.i32(), status: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.path, 4194304); w.i32(v.type); w.i32(v.status); },
};
export interface DomainEventCallbackBlockJobMsg {
  readonly callbackID: number;
  readonly msg: DomainEventBlockJobMsg;
}
export const domainEventCallbackBlockJobMsg: XdrCodec<DomainEventCallbackBlockJobMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventBlockJobMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventBlockJobMsg.write(w, v.msg); },
};
export interface DomainEventDiskChangeMsg {
  readonly dom: Domain;
  readonly oldSrcPath: string | null;
  readonly newSrcPath: string | null;
  readonly devAlias: string;
  readonly reason: number;
}
export const domainEventDiskChangeMsg: XdrCodec<DomainEventDiskChangeMsg> = {
  read: (r) => ({ dom: domain.read(r), oldSrcPath: r.i32() === 0 ? null : r.string(4194304), newSrcPath: r.i32() === 0 ? null : r.string(4194304), devAlias: r.string(4194304), reason: r.i32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.oldSrcPath)) w.string(v.oldSrcPath, 4194304); if (w.present(v.newSrcPath)) w.string(v.newSrcPath, 4194304); w.string(v.devAlias, 4194304); w.i32(v.reason); },
};
export interface DomainEventCallbackDiskChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventDiskChangeMsg;
}
export const domainEventCallbackDiskChangeMsg: XdrCodec<DomainEventCallbackDiskChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventDiskChangeMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventDiskChangeMsg.write(w, v.msg); },
};
export interface DomainEventTrayChangeMsg {
  readonly dom: Domain;
  readonly devAlias: string;
  readonly reason: number;
}
export const domainEventTrayChangeMsg: XdrCodec<DomainEventTrayChangeMsg> = {
  read: (r) => ({ dom: domain.read(r), devAlias: r.string(4194304), reason: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.devAlias, 4194304); w.i32(v.reason); },
};
export interface DomainEventCallbackTrayChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventTrayChangeMsg;
}
export const domainEventCallbackTrayChangeMsg: XdrCodec<DomainEventCallbackTrayChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventTrayChangeMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventTrayChangeMsg.write(w, v.msg); },
};
export interface DomainEventPmwakeupMsg {
  readonly dom: Domain;
}
export const domainEventPmwakeupMsg: XdrCodec<DomainEventPmwakeupMsg> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainEventCallbackPmwakeupMsg {
  readonly callbackID: number;
  readonly reason: number;
  readonly msg: DomainEventPmwakeupMsg;
}
export const domainEventCallbackPmwakeupMsg: XdrCodec<DomainEventCallbackPmwakeupMsg> = {
  read: (r) => ({ callbackID: r.i32(), reason: r.i32(), msg: domainEventPmwakeupMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); w.i32(v.reason); domainEventPmwakeupMsg.write(w, v.msg); },
};
export interface DomainEventPmsuspendMsg {
  readonly dom: Domain;
}
export const domainEventPmsuspendMsg: XdrCodec<DomainEventPmsuspendMsg> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainEventCallbackPmsuspendMsg {
  readonly callbackID: number;
  readonly reason: number;
  readonly msg: DomainEventPmsuspendMsg;
}
export const domainEventCallbackPmsuspendMsg: XdrCodec<DomainEventCallbackPmsuspendMsg> = {
  read: (r) => ({ callbackID: r.i32(), reason: r.i32(), msg: domainEventPmsuspendMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); w.i32(v.reason); domainEventPmsuspendMsg.write(w, v.msg); },
};
export interface DomainEventBalloonChangeMsg {
  readonly dom: Domain;
  readonly actual: bigint;
}
export const domainEventBalloonChangeMsg: XdrCodec<DomainEventBalloonChangeMsg> = {
  read: (r) => ({ dom: domain.read(r), actual: r.u64() }),
  write(w, v) { domain.write(w, v.dom); w.u64(v.actual); },
};
export interface DomainEventCallbackBalloonChangeMsg {
  readonly callbackID: number;
  readonly msg: DomainEventBalloonChangeMsg;
}
export const domainEventCallbackBalloonChangeMsg: XdrCodec<DomainEventCallbackBalloonChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventBalloonChangeMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventBalloonChangeMsg.write(w, v.msg); },
};
export interface DomainEventPmsuspendDiskMsg {
  readonly dom: Domain;
}
export const domainEventPmsuspendDiskMsg: XdrCodec<DomainEventPmsuspendDiskMsg> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainEventCallbackPmsuspendDiskMsg {
  readonly callbackID: number;
  readonly reason: number;
  readonly msg: DomainEventPmsuspendDiskMsg;
}
export const domainEventCallbackPmsuspendDiskMsg: XdrCodec<DomainEventCallbackPmsuspendDiskMsg> = {
  read: (r) => ({ callbackID: r.i32(), reason: r.i32(), msg: domainEventPmsuspendDiskMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); w.i32(v.reason); domainEventPmsuspendDiskMsg.write(w, v.msg); },
};
export interface DomainManagedSaveArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainManagedSaveArgs: XdrCodec<DomainManagedSaveArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainHasManagedSaveImageArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainHasManagedSaveImageArgs: XdrCodec<DomainHasManagedSaveImageArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainHasManagedSaveImageRet {
  readonly result: number;
}
export const domainHasManagedSaveImageRet: XdrCodec<DomainHasManagedSaveImageRet> = {
  read: (r) => ({ result: r.i32() }),
  write(w, v) { w.i32(v.result); },
};
export interface DomainManagedSaveRemoveArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainManagedSaveRemoveArgs: XdrCodec<DomainManagedSaveRemoveArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainManagedSaveGetXmlDescArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainManagedSaveGetXmlDescArgs: XdrCodec<DomainManagedSaveGetXmlDescArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainManagedSaveGetXmlDescRet {
  readonly xml: string;
}
export const domainManagedSaveGetXmlDescRet: XdrCodec<DomainManagedSaveGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface DomainManagedSaveDefineXmlArgs {
  readonly dom: Domain;
  readonly dxml: string | null;
  readonly flags: number;
}
export const domainManagedSaveDefineXmlArgs: XdrCodec<DomainManagedSaveDefineXmlArgs> = {
  read: (r) => ({ dom: domain.read(r), dxml: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.dxml)) w.string(v.dxml, 4194304); w.u32(v.flags); },
};
export interface DomainSnapshotCreateXmlArgs {
  readonly dom: Domain;
  readonly xmlDesc: string;
  readonly flags: number;
}
export const domainSnapshotCreateXmlArgs: XdrCodec<DomainSnapshotCreateXmlArgs> = {
  read: (r) => ({ dom: domain.read(r), xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface DomainSnapshotCreateXmlRet {
  readonly snap: DomainSnapshot;
}
export const domainSnapshotCreateXmlRet: XdrCodec<DomainSnapshotCreateXmlRet> = {
  read: (r) => ({ snap: domainSnapshot.read(r) }),
  write(w, v) { domainSnapshot.write(w, v.snap); },
};
export interface DomainSnapshotGetXmlDescArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainSnapshotGetXmlDescArgs: XdrCodec<DomainSnapshotGetXmlDescArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainSnapshotGetXmlDescRet {
  readonly xml: string;
}
export const domainSnapshotGetXmlDescRet: XdrCodec<DomainSnapshotGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface DomainSnapshotNumArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainSnapshotNumArgs: XdrCodec<DomainSnapshotNumArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainSnapshotNumRet {
  readonly num: number;
}
export const domainSnapshotNumRet: XdrCodec<DomainSnapshotNumRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface DomainSnapshotListNamesArgs {
  readonly dom: Domain;
  readonly maxnames: number;
  readonly flags: number;
}
export const domainSnapshotListNamesArgs: XdrCodec<DomainSnapshotListNamesArgs> = {
  read: (r) => ({ dom: domain.read(r), maxnames: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.maxnames); w.u32(v.flags); },
};
export interface DomainSnapshotListNamesRet {
  readonly names: readonly string[];
}
export const domainSnapshotListNamesRet: XdrCodec<DomainSnapshotListNamesRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface DomainListAllSnapshotsArgs {
  readonly dom: Domain;
  readonly needResults: number;
  readonly flags: number;
}
export const domainListAllSnapshotsArgs: XdrCodec<DomainListAllSnapshotsArgs> = {
  read: (r) => ({ dom: domain.read(r), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.needResults); w.u32(v.flags); },
};
export interface DomainListAllSnapshotsRet {
  readonly snapshots: readonly DomainSnapshot[];
  readonly ret: number;
}
export const domainListAllSnapshotsRet: XdrCodec<DomainListAllSnapshotsRet> = {
  read: (r) => ({ snapshots: r.array(16384, 28, (r) => domainSnapshot.read(r)), ret: r.i32() }),
  write(w, v) { w.array(v.snapshots, 16384, (w, v) => domainSnapshot.write(w, v)); w.i32(v.ret); },
};
export interface DomainSnapshotNumChildrenArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainSnapshotNumChildrenArgs: XdrCodec<DomainSnapshotNumChildrenArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainSnapshotNumChildrenRet {
  readonly num: number;
}
export const domainSnapshotNumChildrenRet: XdrCodec<DomainSnapshotNumChildrenRet> = {
  read: (r) => ({ num: r.i32() }),
  write(w, v) { w.i32(v.num); },
};
export interface DomainSnapshotListChildrenNamesArgs {
  readonly snap: DomainSnapshot;
  readonly maxnames: number;
  readonly flags: number;
}
export const domainSnapshotListChildrenNamesArgs: XdrCodec<DomainSnapshotListChildrenNamesArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), maxnames: r.i32(), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.i32(v.maxnames); w.u32(v.flags); },
};
export interface DomainSnapshotListChildrenNamesRet {
  readonly names: readonly string[];
}
export const domainSnapshotListChildrenNamesRet: XdrCodec<DomainSnapshotListChildrenNamesRet> = {
  read: (r) => ({ names: r.array(16384, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.names, 16384, (w, v) => w.string(v, 4194304)); },
};
export interface DomainSnapshotListAllChildrenArgs {
  readonly snapshot: DomainSnapshot;
  readonly needResults: number;
  readonly flags: number;
}
export const domainSnapshotListAllChildrenArgs: XdrCodec<DomainSnapshotListAllChildrenArgs> = {
  read: (r) => ({ snapshot: domainSnapshot.read(r), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snapshot); w.i32(v.needResults); w.u32(v.flags); },
};
export interface DomainSnapshotListAllChildrenRet {
  readonly snapshots: readonly DomainSnapshot[];
  readonly ret: number;
}
export const domainSnapshotListAllChildrenRet: XdrCodec<DomainSnapshotListAllChildrenRet> = {
  read: (r) => ({ snapshots: r.array(16384, 28, (r) => domainSnapshot.read(r)), ret: r.i32() }),
  write(w, v) { w.array(v.snapshots, 16384, (w, v) => domainSnapshot.write(w, v)); w.i32(v.ret); },
};
export interface DomainSnapshotLookupByNameArgs {
  readonly dom: Domain;
  readonly name: string;
  readonly flags: number;
}
export const domainSnapshotLookupByNameArgs: XdrCodec<DomainSnapshotLookupByNameArgs> = {
  read: (r) => ({ dom: domain.read(r), name: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface DomainSnapshotLookupByNameRet {
  readonly snap: DomainSnapshot;
}
export const domainSnapshotLookupByNameRet: XdrCodec<DomainSnapshotLookupByNameRet> = {
  read: (r) => ({ snap: domainSnapshot.read(r) }),
  write(w, v) { domainSnapshot.write(w, v.snap); },
};
export interface DomainHasCurrentSnapshotArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainHasCurrentSnapshotArgs: XdrCodec<DomainHasCurrentSnapshotArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainHasCurrentSnapshotRet {
  readonly result: number;
}
export const domainHasCurrentSnapshotRet: XdrCodec<DomainHasCurrentSnapshotRet> = {
  read: (r) => ({ result: r.i32() }),
  write(w, v) { w.i32(v.result); },
};
export interface DomainSnapshotGetParentArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainSnapshotGetParentArgs: XdrCodec<DomainSnapshotGetParentArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainSnapshotGetParentRet {
  readonly snap: DomainSnapshot;
}
export const domainSnapshotGetParentRet: XdrCodec<DomainSnapshotGetParentRet> = {
  read: (r) => ({ snap: domainSnapshot.read(r) }),
  write(w, v) { domainSnapshot.write(w, v.snap); },
};
export interface DomainSnapshotCurrentArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainSnapshotCurrentArgs: XdrCodec<DomainSnapshotCurrentArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainSnapshotCurrentRet {
  readonly snap: DomainSnapshot;
}
export const domainSnapshotCurrentRet: XdrCodec<DomainSnapshotCurrentRet> = {
  read: (r) => ({ snap: domainSnapshot.read(r) }),
  write(w, v) { domainSnapshot.write(w, v.snap); },
};
export interface DomainSnapshotIsCurrentArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainSnapshotIsCurrentArgs: XdrCodec<DomainSnapshotIsCurrentArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainSnapshotIsCurrentRet {
  readonly current: number;
}
export const domainSnapshotIsCurrentRet: XdrCodec<DomainSnapshotIsCurrentRet> = {
  read: (r) => ({ current: r.i32() }),
  write(w, v) { w.i32(v.current); },
};
export interface DomainSnapshotHasMetadataArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainSnapshotHasMetadataArgs: XdrCodec<DomainSnapshotHasMetadataArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainSnapshotHasMetadataRet {
  readonly metadata: number;
}
export const domainSnapshotHasMetadataRet: XdrCodec<DomainSnapshotHasMetadataRet> = {
  read: (r) => ({ metadata: r.i32() }),
  write(w, v) { w.i32(v.metadata); },
};
export interface DomainRevertToSnapshotArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainRevertToSnapshotArgs: XdrCodec<DomainRevertToSnapshotArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainSnapshotDeleteArgs {
  readonly snap: DomainSnapshot;
  readonly flags: number;
}
export const domainSnapshotDeleteArgs: XdrCodec<DomainSnapshotDeleteArgs> = {
  read: (r) => ({ snap: domainSnapshot.read(r), flags: r.u32() }),
  write(w, v) { domainSnapshot.write(w, v.snap); w.u32(v.flags); },
};
export interface DomainOpenConsoleArgs {
  readonly dom: Domain;
  readonly devName: string | null;
  readonly flags: number;
}
export const domainOpenConsoleArgs: XdrCodec<DomainOpenConsoleArgs> = {
  read: (r) => ({ dom: domain.read(r), devName: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.devName)) w.string(v.devName, 4194304); w.u32(v.flags); },
};
export interface DomainOpenChannelArgs {
  readonly dom: Domain;
  readonly name: string | null;
  readonly flags: number;
}
export const domainOpenChannelArgs: XdrCodec<DomainOpenChannelArgs> = {
  read: (r) => ({ dom: domain.read(r), name: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.name)) w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface StorageVolUploadArgs {
  readonly vol: StorageVol;
  readonly offset: bigint;
  readonly length: bigint;
  readonly flags: number;
}
export const storageVolUploadArgs: XdrCodec<StorageVolUploadArgs> = {
  read: (r) => ({ vol: storageVol.read(r), offset: r.u64(), length: r.u64(), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u64(v.offset); w.u64(v.length); w.u32(v.flags); },
};
export interface StorageVolDownloadArgs {
  readonly vol: StorageVol;
  readonly offset: bigint;
  readonly length: bigint;
  readonly flags: number;
}
export const storageVolDownloadArgs: XdrCodec<StorageVolDownloadArgs> = {
  read: (r) => ({ vol: storageVol.read(r), offset: r.u64(), length: r.u64(), flags: r.u32() }),
  write(w, v) { storageVol.write(w, v.vol); w.u64(v.offset); w.u64(v.length); w.u32(v.flags); },
};
export interface DomainMigrateBegin3Args {
  readonly dom: Domain;
  readonly xmlin: string | null;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
}
export const domainMigrateBegin3Args: XdrCodec<DomainMigrateBegin3Args> = {
  read: (r) => ({ dom: domain.read(r), xmlin: r.i32() === 0 ? null : r.string(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.xmlin)) w.string(v.xmlin, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); },
};
export interface DomainMigrateBegin3Ret {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}
export const domainMigrateBegin3Ret: XdrCodec<DomainMigrateBegin3Ret> = {
  read: (r) => ({ cookieOut: r.opaque(4194304), xml: r.string(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); w.string(v.xml, 4194304); },
};
export interface DomainMigratePrepare3Args {
  readonly cookieIn: Uint8Array;
  readonly uriIn: string | null;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}
export const domainMigratePrepare3Args: XdrCodec<DomainMigratePrepare3Args> = {
  read: (r) => ({ cookieIn: r.opaque(4194304), uriIn: r.i32() === 0 ? null : r.string(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64(), domXml: r.string(4194304) }),
  write(w, v) { w.opaque(v.cookieIn, 4194304); if (w.present(v.uriIn)) w.string(v.uriIn, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); w.string(v.domXml, 4194304); },
};
export interface DomainMigratePrepare3Ret {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}
export const domainMigratePrepare3Ret: XdrCodec<DomainMigratePrepare3Ret> = {
  read: (r) => ({ cookieOut: r.opaque(4194304), uriOut: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); if (w.present(v.uriOut)) w.string(v.uriOut, 4194304); },
};
export interface DomainMigratePrepareTunnel3Args {
  readonly cookieIn: Uint8Array;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
  readonly domXml: string;
}
export const domainMigratePrepareTunnel3Args: XdrCodec<DomainMigratePrepareTunnel3Args> = {
  read: (r) => ({ cookieIn: r.opaque(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64(), domXml: r.string(4194304) }),
  write(w, v) { w.opaque(v.cookieIn, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); w.string(v.domXml, 4194304); },
};
export interface DomainMigratePrepareTunnel3Ret {
  readonly cookieOut: Uint8Array;
}
export const domainMigratePrepareTunnel3Ret: XdrCodec<DomainMigratePrepareTunnel3Ret> = {
  read: (r) => ({ cookieOut: r.opaque(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); },
};
export interface DomainMigratePerform3Args {
  readonly dom: Domain;
  readonly xmlin: string | null;
  readonly cookieIn: Uint8Array;
  readonly dconnuri: string | null;
  readonly uri: string | null;
  readonly flags: bigint;
  readonly dname: string | null;
  readonly resource: bigint;
}
export const domainMigratePerform3Args: XdrCodec<DomainMigratePerform3Args> = {
  read: (r) => ({ dom: domain.read(r), xmlin: r.i32() === 0 ? null : r.string(4194304), cookieIn: r.opaque(4194304), dconnuri: r.i32() === 0 ? null : r.string(4194304), uri: r.i32() === 0 ? null : r.string(4194304), flags: r.u64(), dname: r.i32() === 0 ? null : r.string(4194304), resource: r.u64() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.xmlin)) w.string(v.xmlin, 4194304); w.opaque(v.cookieIn, 4194304); if (w.present(v.dconnuri)) w.string(v.dconnuri, 4194304); if (w.present(v.uri)) w.string(v.uri, 4194304); w.u64(v.flags); if (w.present(v.dname)) w.string(v.dname, 4194304); w.u64(v.resource); },
};
export interface DomainMigratePerform3Ret {
  readonly cookieOut: Uint8Array;
}
export const domainMigratePerform3Ret: XdrCodec<DomainMigratePerform3Ret> = {
  read: (r) => ({ cookieOut: r.opaque(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); },
};
export interface DomainMigrateFinish3Args {
  readonly dname: string;
  readonly cookieIn: Uint8Array;
  readonly dconnuri: string | null;
  readonly uri: string | null;
  readonly flags: bigint;
  readonly cancelled: number;
}
export const domainMigrateFinish3Args: XdrCodec<DomainMigrateFinish3Args> = {
  read: (r) => ({ dname: r.string(4194304), cookieIn: r.opaque(4194304), dconnuri: r.i32() === 0 ? null : r.string(4194304), uri: r.i32() === 0 ? null : r.string(4194304), flags: r.u64(), cancelled: r.i32() }),
  write(w, v) { w.string(v.dname, 4194304); w.opaque(v.cookieIn, 4194304); if (w.present(v.dconnuri)) w.string(v.dconnuri, 4194304); if (w.present(v.uri)) w.string(v.uri, 4194304); w.u64(v.flags); w.i32(v.cancelled); },
};
export interface DomainMigrateFinish3Ret {
  readonly dom: Domain;
  readonly cookieOut: Uint8Array;
}
export const domainMigrateFinish3Ret: XdrCodec<DomainMigrateFinish3Ret> = {
  read: (r) => ({ dom: domain.read(r), cookieOut: r.opaque(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.opaque(v.cookieOut, 4194304); },
};
export interface DomainMigrateConfirm3Args {
  readonly dom: Domain;
  readonly cookieIn: Uint8Array;
  readonly flags: bigint;
  readonly cancelled: number;
}
export const domainMigrateConfirm3Args: XdrCodec<DomainMigrateConfirm3Args> = {
  read: (r) => ({ dom: domain.read(r), cookieIn: r.opaque(4194304), flags: r.u64(), cancelled: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.opaque(v.cookieIn, 4194304); w.u64(v.flags); w.i32(v.cancelled); },
};
export interface DomainEventControlErrorMsg {
  readonly dom: Domain;
}
export const domainEventControlErrorMsg: XdrCodec<DomainEventControlErrorMsg> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainEventCallbackControlErrorMsg {
  readonly callbackID: number;
  readonly msg: DomainEventControlErrorMsg;
}
export const domainEventCallbackControlErrorMsg: XdrCodec<DomainEventCallbackControlErrorMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventControlErrorMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventControlErrorMsg.write(w, v.msg); },
};
export interface DomainGetControlInfoArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetControlInfoArgs: XdrCodec<DomainGetControlInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetControlInfoRet {
  readonly state: number;
  readonly details: number;
  readonly stateTime: bigint;
}
export const domainGetControlInfoRet: XdrCodec<DomainGetControlInfoRet> = {
  read: (r) => ({ state: r.u32(), details: r.u32(), stateTime: r.u64() }),
  write(w, v) { w.u32(v.state); w.u32(v.details); w.u64(v.stateTime); },
};
export interface DomainOpenGraphicsArgs {
  readonly dom: Domain;
  readonly idx: number;
  readonly flags: number;
}
export const domainOpenGraphicsArgs: XdrCodec<DomainOpenGraphicsArgs> = {
  read: (r) => ({ dom: domain.read(r), idx: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.idx); w.u32(v.flags); },
};
export interface DomainOpenGraphicsFdArgs {
  readonly dom: Domain;
  readonly idx: number;
  readonly flags: number;
}
export const domainOpenGraphicsFdArgs: XdrCodec<DomainOpenGraphicsFdArgs> = {
  read: (r) => ({ dom: domain.read(r), idx: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.idx); w.u32(v.flags); },
};
export interface NodeSuspendForDurationArgs {
  readonly target: number;
  readonly duration: bigint;
  readonly flags: number;
}
export const nodeSuspendForDurationArgs: XdrCodec<NodeSuspendForDurationArgs> = {
  read: (r) => ({ target: r.u32(), duration: r.u64(), flags: r.u32() }),
  write(w, v) { w.u32(v.target); w.u64(v.duration); w.u32(v.flags); },
};
export interface DomainShutdownFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainShutdownFlagsArgs: XdrCodec<DomainShutdownFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetDiskErrorsArgs {
  readonly dom: Domain;
  readonly maxerrors: number;
  readonly flags: number;
}
export const domainGetDiskErrorsArgs: XdrCodec<DomainGetDiskErrorsArgs> = {
  read: (r) => ({ dom: domain.read(r), maxerrors: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.maxerrors); w.u32(v.flags); },
};
export interface DomainGetDiskErrorsRet {
  readonly errors: readonly DomainDiskError[];
  readonly nerrors: number;
}
export const domainGetDiskErrorsRet: XdrCodec<DomainGetDiskErrorsRet> = {
  read: (r) => ({ errors: r.array(256, 8, (r) => domainDiskError.read(r)), nerrors: r.i32() }),
  write(w, v) { w.array(v.errors, 256, (w, v) => domainDiskError.write(w, v)); w.i32(v.nerrors); },
};
export interface ConnectListAllStoragePoolsArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllStoragePoolsArgs: XdrCodec<ConnectListAllStoragePoolsArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllStoragePoolsRet {
  readonly pools: readonly StoragePool[];
  readonly ret: number;
}
export const connectListAllStoragePoolsRet: XdrCodec<ConnectListAllStoragePoolsRet> = {
  read: (r) => ({ pools: r.array(16384, 20, (r) => storagePool.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.pools, 16384, (w, v) => storagePool.write(w, v)); w.u32(v.ret); },
};
export interface StoragePoolListAllVolumesArgs {
  readonly pool: StoragePool;
  readonly needResults: number;
  readonly flags: number;
}
export const storagePoolListAllVolumesArgs: XdrCodec<StoragePoolListAllVolumesArgs> = {
  read: (r) => ({ pool: storagePool.read(r), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { storagePool.write(w, v.pool); w.i32(v.needResults); w.u32(v.flags); },
};
export interface StoragePoolListAllVolumesRet {
  readonly vols: readonly StorageVol[];
  readonly ret: number;
}
export const storagePoolListAllVolumesRet: XdrCodec<StoragePoolListAllVolumesRet> = {
  read: (r) => ({ vols: r.array(16384, 12, (r) => storageVol.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.vols, 16384, (w, v) => storageVol.write(w, v)); w.u32(v.ret); },
};
export interface ConnectListAllNetworksArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllNetworksArgs: XdrCodec<ConnectListAllNetworksArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllNetworksRet {
  readonly nets: readonly Network[];
  readonly ret: number;
}
export const connectListAllNetworksRet: XdrCodec<ConnectListAllNetworksRet> = {
  read: (r) => ({ nets: r.array(16384, 20, (r) => network.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.nets, 16384, (w, v) => network.write(w, v)); w.u32(v.ret); },
};
export interface ConnectListAllInterfacesArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllInterfacesArgs: XdrCodec<ConnectListAllInterfacesArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllInterfacesRet {
  readonly ifaces: readonly HostInterface[];
  readonly ret: number;
}
export const connectListAllInterfacesRet: XdrCodec<ConnectListAllInterfacesRet> = {
  read: (r) => ({ ifaces: r.array(16384, 8, (r) => hostInterface.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.ifaces, 16384, (w, v) => hostInterface.write(w, v)); w.u32(v.ret); },
};
export interface ConnectListAllNodeDevicesArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllNodeDevicesArgs: XdrCodec<ConnectListAllNodeDevicesArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllNodeDevicesRet {
  readonly devices: readonly NodeDevice[];
  readonly ret: number;
}
export const connectListAllNodeDevicesRet: XdrCodec<ConnectListAllNodeDevicesRet> = {
  read: (r) => ({ devices: r.array(65536, 4, (r) => nodeDevice.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.devices, 65536, (w, v) => nodeDevice.write(w, v)); w.u32(v.ret); },
};
export interface ConnectListAllNwfiltersArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllNwfiltersArgs: XdrCodec<ConnectListAllNwfiltersArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllNwfiltersRet {
  readonly filters: readonly Nwfilter[];
  readonly ret: number;
}
export const connectListAllNwfiltersRet: XdrCodec<ConnectListAllNwfiltersRet> = {
  read: (r) => ({ filters: r.array(16384, 20, (r) => nwfilter.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.filters, 16384, (w, v) => nwfilter.write(w, v)); w.u32(v.ret); },
};
export interface ConnectListAllSecretsArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllSecretsArgs: XdrCodec<ConnectListAllSecretsArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllSecretsRet {
  readonly secrets: readonly Secret[];
  readonly ret: number;
}
export const connectListAllSecretsRet: XdrCodec<ConnectListAllSecretsRet> = {
  read: (r) => ({ secrets: r.array(16384, 24, (r) => secret.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.secrets, 16384, (w, v) => secret.write(w, v)); w.u32(v.ret); },
};
export interface NodeSetMemoryParametersArgs {
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const nodeSetMemoryParametersArgs: XdrCodec<NodeSetMemoryParametersArgs> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface NodeGetMemoryParametersArgs {
  readonly nparams: number;
  readonly flags: number;
}
export const nodeGetMemoryParametersArgs: XdrCodec<NodeGetMemoryParametersArgs> = {
  read: (r) => ({ nparams: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.nparams); w.u32(v.flags); },
};
export interface NodeGetMemoryParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const nodeGetMemoryParametersRet: XdrCodec<NodeGetMemoryParametersRet> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface NodeGetCpuMapArgs {
  readonly needMap: number;
  readonly needOnline: number;
  readonly flags: number;
}
export const nodeGetCpuMapArgs: XdrCodec<NodeGetCpuMapArgs> = {
  read: (r) => ({ needMap: r.i32(), needOnline: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needMap); w.i32(v.needOnline); w.u32(v.flags); },
};
export interface NodeGetCpuMapRet {
  readonly cpumap: Uint8Array;
  readonly online: number;
  readonly ret: number;
}
export const nodeGetCpuMapRet: XdrCodec<NodeGetCpuMapRet> = {
  read: (r) => ({ cpumap: r.opaque(2048), online: r.u32(), ret: r.i32() }),
  write(w, v) { w.opaque(v.cpumap, 2048); w.u32(v.online); w.i32(v.ret); },
};
export interface DomainFstrimArgs {
  readonly dom: Domain;
  readonly mountPoint: string | null;
  readonly minimum: bigint;
  readonly flags: number;
}
export const domainFstrimArgs: XdrCodec<DomainFstrimArgs> = {
  read: (r) => ({ dom: domain.read(r), mountPoint: r.i32() === 0 ? null : r.string(4194304), minimum: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.mountPoint)) w.string(v.mountPoint, 4194304); w.u64(v.minimum); w.u32(v.flags); },
};
export interface DomainGetTimeArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetTimeArgs: XdrCodec<DomainGetTimeArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetTimeRet {
  readonly seconds: bigint;
  readonly nseconds: number;
}
export const domainGetTimeRet: XdrCodec<DomainGetTimeRet> = {
  read: (r) => ({ seconds: r.i64(), nseconds: r.u32() }),
  write(w, v) { w.i64(v.seconds); w.u32(v.nseconds); },
};
export interface DomainSetTimeArgs {
  readonly dom: Domain;
  readonly seconds: bigint;
  readonly nseconds: number;
  readonly flags: number;
}
export const domainSetTimeArgs: XdrCodec<DomainSetTimeArgs> = {
  read: (r) => ({ dom: domain.read(r), seconds: r.i64(), nseconds: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i64(v.seconds); w.u32(v.nseconds); w.u32(v.flags); },
};
export interface DomainMigrateBegin3ParamsArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainMigrateBegin3ParamsArgs: XdrCodec<DomainMigrateBegin3ParamsArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainMigrateBegin3ParamsRet {
  readonly cookieOut: Uint8Array;
  readonly xml: string;
}
export const domainMigrateBegin3ParamsRet: XdrCodec<DomainMigrateBegin3ParamsRet> = {
  read: (r) => ({ cookieOut: r.opaque(4194304), xml: r.string(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); w.string(v.xml, 4194304); },
};
export interface DomainMigratePrepare3ParamsArgs {
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
}
export const domainMigratePrepare3ParamsArgs: XdrCodec<DomainMigratePrepare3ParamsArgs> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), cookieIn: r.opaque(4194304), flags: r.u32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.opaque(v.cookieIn, 4194304); w.u32(v.flags); },
};
export interface DomainMigratePrepare3ParamsRet {
  readonly cookieOut: Uint8Array;
  readonly uriOut: string | null;
}
export const domainMigratePrepare3ParamsRet: XdrCodec<DomainMigratePrepare3ParamsRet> = {
  read: (r) => ({ cookieOut: r.opaque(4194304), uriOut: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); if (w.present(v.uriOut)) w.string(v.uriOut, 4194304); },
};
export interface DomainMigratePrepareTunnel3ParamsArgs {
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
}
export const domainMigratePrepareTunnel3ParamsArgs: XdrCodec<DomainMigratePrepareTunnel3ParamsArgs> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), cookieIn: r.opaque(4194304), flags: r.u32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.opaque(v.cookieIn, 4194304); w.u32(v.flags); },
};
export interface DomainMigratePrepareTunnel3ParamsRet {
  readonly cookieOut: Uint8Array;
}
export const domainMigratePrepareTunnel3ParamsRet: XdrCodec<DomainMigratePrepareTunnel3ParamsRet> = {
  read: (r) => ({ cookieOut: r.opaque(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); },
};
export interface DomainMigratePerform3ParamsArgs {
  readonly dom: Domain;
  readonly dconnuri: string | null;
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
}
export const domainMigratePerform3ParamsArgs: XdrCodec<DomainMigratePerform3ParamsArgs> = {
  read: (r) => ({ dom: domain.read(r), dconnuri: r.i32() === 0 ? null : r.string(4194304), params: r.array(64, 12, (r) => typedParam.read(r)), cookieIn: r.opaque(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.dconnuri)) w.string(v.dconnuri, 4194304); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.opaque(v.cookieIn, 4194304); w.u32(v.flags); },
};
export interface DomainMigratePerform3ParamsRet {
  readonly cookieOut: Uint8Array;
}
export const domainMigratePerform3ParamsRet: XdrCodec<DomainMigratePerform3ParamsRet> = {
  read: (r) => ({ cookieOut: r.opaque(4194304) }),
  write(w, v) { w.opaque(v.cookieOut, 4194304); },
};
export interface DomainMigrateFinish3ParamsArgs {
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
  readonly cancelled: number;
}
export const domainMigrateFinish3ParamsArgs: XdrCodec<DomainMigrateFinish3ParamsArgs> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), cookieIn: r.opaque(4194304), flags: r.u32(), cancelled: r.i32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.opaque(v.cookieIn, 4194304); w.u32(v.flags); w.i32(v.cancelled); },
};
export interface DomainMigrateFinish3ParamsRet {
  readonly dom: Domain;
  readonly cookieOut: Uint8Array;
}
export const domainMigrateFinish3ParamsRet: XdrCodec<DomainMigrateFinish3ParamsRet> = {
  read: (r) => ({ dom: domain.read(r), cookieOut: r.opaque(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.opaque(v.cookieOut, 4194304); },
};
export interface DomainMigrateConfirm3ParamsArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly cookieIn: Uint8Array;
  readonly flags: number;
  readonly cancelled: number;
}
export const domainMigrateConfirm3ParamsArgs: XdrCodec<DomainMigrateConfirm3ParamsArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(64, 12, (r) => typedParam.read(r)), cookieIn: r.opaque(4194304), flags: r.u32(), cancelled: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.opaque(v.cookieIn, 4194304); w.u32(v.flags); w.i32(v.cancelled); },
};
export interface DomainEventDeviceRemovedMsg {
  readonly dom: Domain;
  readonly devAlias: string;
}
export const domainEventDeviceRemovedMsg: XdrCodec<DomainEventDeviceRemovedMsg> = {
  read: (r) => ({ dom: domain.read(r), devAlias: r.string(4194304) }),
  write(w, v) { domain.write(w, v.dom); w.string(v.devAlias, 4194304); },
};
export interface DomainEventCallbackDeviceRemovedMsg {
  readonly callbackID: number;
  readonly msg: DomainEventDeviceRemovedMsg;
}
export const domainEventCallbackDeviceRemovedMsg: XdrCodec<DomainEventCallbackDeviceRemovedMsg> = {
  read: (r) => ({ callbackID: r.i32(), msg: domainEventDeviceRemovedMsg.read(r) }),
  write(w, v) { w.i32(v.callbackID); domainEventDeviceRemovedMsg.write(w, v.msg); },
};
export interface DomainEventBlockJob2Msg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly dst: string;
  readonly type: number;
  readonly status: number;
}
export const domainEventBlockJob2Msg: XdrCodec<DomainEventBlockJob2Msg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), dst: r.string(4194304), type: r.i32(), status: r.i32() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.dst, 4194304); w.i32(v.type); w.i32(v.status); },
};
export interface DomainEventBlockThresholdMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly dev: string;
  readonly path: string | null;
  readonly threshold: bigint;
  readonly excess: bigint;
}
export const domainEventBlockThresholdMsg: XdrCodec<DomainEventBlockThresholdMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), dev: r.string(4194304), path: r.i32() === 0 ? null : r.string(4194304), threshold: r.u64(), excess: r.u64() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.dev, 4194304); if (w.present(v.path)) w.string(v.path, 4194304); w.u64(v.threshold); w.u64(v.excess); },
};
export interface DomainEventCallbackTunableMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
}
export const domainEventCallbackTunableMsg: XdrCodec<DomainEventCallbackTunableMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), params: r.array(2048, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.array(v.params, 2048, (w, v) => typedParam.write(w, v)); },
};
export interface DomainEventCallbackDeviceAddedMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly devAlias: string;
}
export const domainEventCallbackDeviceAddedMsg: XdrCodec<DomainEventCallbackDeviceAddedMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), devAlias: r.string(4194304) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.devAlias, 4194304); },
};
export interface ConnectEventConnectionClosedMsg {
  readonly reason: number;
}
export const connectEventConnectionClosedMsg: XdrCodec<ConnectEventConnectionClosedMsg> = {
  read: (r) => ({ reason: r.i32() }),
  write(w, v) { w.i32(v.reason); },
};
export interface ConnectGetCpuModelNamesArgs {
  readonly arch: string;
  readonly needResults: number;
  readonly flags: number;
}
export const connectGetCpuModelNamesArgs: XdrCodec<ConnectGetCpuModelNamesArgs> = {
  read: (r) => ({ arch: r.string(4194304), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.string(v.arch, 4194304); w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectGetCpuModelNamesRet {
  readonly models: readonly string[];
  readonly ret: number;
}
export const connectGetCpuModelNamesRet: XdrCodec<ConnectGetCpuModelNamesRet> = {
  read: (r) => ({ models: r.array(8192, 4, (r) => r.string(4194304)), ret: r.i32() }),
  write(w, v) { w.array(v.models, 8192, (w, v) => w.string(v, 4194304)); w.i32(v.ret); },
};
export interface ConnectNetworkEventRegisterAnyArgs {
  readonly eventID: number;
  readonly net: Network | null;
}
export const connectNetworkEventRegisterAnyArgs: XdrCodec<ConnectNetworkEventRegisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32(), net: r.i32() === 0 ? null : network.read(r) }),
  write(w, v) { w.i32(v.eventID); if (w.present(v.net)) network.write(w, v.net); },
};
export interface ConnectNetworkEventRegisterAnyRet {
  readonly callbackID: number;
}
export const connectNetworkEventRegisterAnyRet: XdrCodec<ConnectNetworkEventRegisterAnyRet> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface ConnectNetworkEventDeregisterAnyArgs {
  readonly callbackID: number;
}
export const connectNetworkEventDeregisterAnyArgs: XdrCodec<ConnectNetworkEventDeregisterAnyArgs> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface NetworkEventLifecycleMsg {
  readonly callbackID: number;
  readonly net: Network;
  readonly event: number;
  readonly detail: number;
}
export const networkEventLifecycleMsg: XdrCodec<NetworkEventLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), net: network.read(r), event: r.i32(), detail: r.i32() }),
  write(w, v) { w.i32(v.callbackID); network.write(w, v.net); w.i32(v.event); w.i32(v.detail); },
};
export interface ConnectStoragePoolEventRegisterAnyArgs {
  readonly eventID: number;
  readonly pool: StoragePool | null;
}
export const connectStoragePoolEventRegisterAnyArgs: XdrCodec<ConnectStoragePoolEventRegisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32(), pool: r.i32() === 0 ? null : storagePool.read(r) }),
  write(w, v) { w.i32(v.eventID); if (w.present(v.pool)) storagePool.write(w, v.pool); },
};
export interface ConnectStoragePoolEventRegisterAnyRet {
  readonly callbackID: number;
}
export const connectStoragePoolEventRegisterAnyRet: XdrCodec<ConnectStoragePoolEventRegisterAnyRet> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface ConnectStoragePoolEventDeregisterAnyArgs {
  readonly callbackID: number;
}
export const connectStoragePoolEventDeregisterAnyArgs: XdrCodec<ConnectStoragePoolEventDeregisterAnyArgs> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface StoragePoolEventLifecycleMsg {
  readonly callbackID: number;
  readonly pool: StoragePool;
  readonly event: number;
  readonly detail: number;
}
export const storagePoolEventLifecycleMsg: XdrCodec<StoragePoolEventLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), pool: storagePool.read(r), event: r.i32(), detail: r.i32() }),
  write(w, v) { w.i32(v.callbackID); storagePool.write(w, v.pool); w.i32(v.event); w.i32(v.detail); },
};
export interface StoragePoolEventRefreshMsg {
  readonly callbackID: number;
  readonly pool: StoragePool;
}
export const storagePoolEventRefreshMsg: XdrCodec<StoragePoolEventRefreshMsg> = {
  read: (r) => ({ callbackID: r.i32(), pool: storagePool.read(r) }),
  write(w, v) { w.i32(v.callbackID); storagePool.write(w, v.pool); },
};
export interface ConnectNodeDeviceEventRegisterAnyArgs {
  readonly eventID: number;
  readonly dev: NodeDevice | null;
}
export const connectNodeDeviceEventRegisterAnyArgs: XdrCodec<ConnectNodeDeviceEventRegisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32(), dev: r.i32() === 0 ? null : nodeDevice.read(r) }),
  write(w, v) { w.i32(v.eventID); if (w.present(v.dev)) nodeDevice.write(w, v.dev); },
};
export interface ConnectNodeDeviceEventRegisterAnyRet {
  readonly callbackID: number;
}
export const connectNodeDeviceEventRegisterAnyRet: XdrCodec<ConnectNodeDeviceEventRegisterAnyRet> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface ConnectNodeDeviceEventDeregisterAnyArgs {
  readonly callbackID: number;
}
export const connectNodeDeviceEventDeregisterAnyArgs: XdrCodec<ConnectNodeDeviceEventDeregisterAnyArgs> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface NodeDeviceEventLifecycleMsg {
  readonly callbackID: number;
  readonly dev: NodeDevice;
  readonly event: number;
  readonly detail: number;
}
export const nodeDeviceEventLifecycleMsg: XdrCodec<NodeDeviceEventLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), dev: nodeDevice.read(r), event: r.i32(), detail: r.i32() }),
  write(w, v) { w.i32(v.callbackID); nodeDevice.write(w, v.dev); w.i32(v.event); w.i32(v.detail); },
};
export interface NodeDeviceEventUpdateMsg {
  readonly callbackID: number;
  readonly dev: NodeDevice;
}
export const nodeDeviceEventUpdateMsg: XdrCodec<NodeDeviceEventUpdateMsg> = {
  read: (r) => ({ callbackID: r.i32(), dev: nodeDevice.read(r) }),
  write(w, v) { w.i32(v.callbackID); nodeDevice.write(w, v.dev); },
};
export interface DomainFsfreezeArgs {
  readonly dom: Domain;
  readonly mountpoints: readonly string[];
  readonly flags: number;
}
export const domainFsfreezeArgs: XdrCodec<DomainFsfreezeArgs> = {
  read: (r) => ({ dom: domain.read(r), mountpoints: r.array(256, 4, (r) => r.string(4194304)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.mountpoints, 256, (w, v) => w.string(v, 4194304)); w.u32(v.flags); },
};
export interface DomainFsfreezeRet {
  readonly filesystems: number;
}
export const domainFsfreezeRet: XdrCodec<DomainFsfreezeRet> = {
  read: (r) => ({ filesystems: r.i32() }),
  write(w, v) { w.i32(v.filesystems); },
};
export interface DomainFsthawArgs {
  readonly dom: Domain;
  readonly mountpoints: readonly string[];
  readonly flags: number;
}
export const domainFsthawArgs: XdrCodec<DomainFsthawArgs> = {
  read: (r) => ({ dom: domain.read(r), mountpoints: r.array(256, 4, (r) => r.string(4194304)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.mountpoints, 256, (w, v) => w.string(v, 4194304)); w.u32(v.flags); },
};
export interface DomainFsthawRet {
  readonly filesystems: number;
}
export const domainFsthawRet: XdrCodec<DomainFsthawRet> = {
  read: (r) => ({ filesystems: r.i32() }),
  write(w, v) { w.i32(v.filesystems); },
};
export interface NodeGetFreePagesArgs {
  readonly pages: readonly number[];
  readonly startCell: number;
  readonly cellCount: number;
  readonly flags: number;
}
export const nodeGetFreePagesArgs: XdrCodec<NodeGetFreePagesArgs> = {
  read: (r) => ({ pages: r.array(1024, 4, (r) => r.u32()), startCell: r.i32(), cellCount: r.u32(), flags: r.u32() }),
  write(w, v) { w.array(v.pages, 1024, (w, v) => w.u32(v)); w.i32(v.startCell); w.u32(v.cellCount); w.u32(v.flags); },
};
export interface NodeGetFreePagesRet {
  readonly counts: readonly bigint[];
}
export const nodeGetFreePagesRet: XdrCodec<NodeGetFreePagesRet> = {
  read: (r) => ({ counts: r.array(1024, 8, (r) => r.u64()) }),
  write(w, v) { w.array(v.counts, 1024, (w, v) => w.u64(v)); },
};
export interface NodeAllocPagesArgs {
  readonly pageSizes: readonly number[];
  readonly pageCounts: readonly bigint[];
  readonly startCell: number;
  readonly cellCount: number;
  readonly flags: number;
}
export const nodeAllocPagesArgs: XdrCodec<NodeAllocPagesArgs> = {
  read: (r) => ({ pageSizes: r.array(1024, 4, (r) => r.u32()), pageCounts: r.array(1024, 8, (r) => r.u64()), startCell: r.i32(), cellCount: r.u32(), flags: r.u32() }),
  write(w, v) { w.array(v.pageSizes, 1024, (w, v) => w.u32(v)); w.array(v.pageCounts, 1024, (w, v) => w.u64(v)); w.i32(v.startCell); w.u32(v.cellCount); w.u32(v.flags); },
};
export interface NodeAllocPagesRet {
  readonly ret: number;
}
export const nodeAllocPagesRet: XdrCodec<NodeAllocPagesRet> = {
  read: (r) => ({ ret: r.i32() }),
  write(w, v) { w.i32(v.ret); },
};
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
export const networkDhcpLease: XdrCodec<NetworkDhcpLease> = {
  read: (r) => ({ iface: r.string(4194304), expirytime: r.i64(), type: r.i32(), mac: r.i32() === 0 ? null : r.string(4194304), iaid: r.i32() === 0 ? null : r.string(4194304), ipaddr: r.string(4194304), prefix: r.u32(), hostname: r.i32() === 0 ? null : r.string(4194304), clientid: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.string(v.iface, 4194304); w.i64(v.expirytime); w.i32(v.type); if (w.present(v.mac)) w.string(v.mac, 4194304); if (w.present(v.iaid)) w.string(v.iaid, 4194304); w.string(v.ipaddr, 4194304); w.u32(v.prefix); if (w.present(v.hostname)) w.string(v.hostname, 4194304); if (w.present(v.clientid)) w.string(v.clientid, 4194304); },
};
export interface NetworkGetDhcpLeasesArgs {
  readonly net: Network;
  readonly mac: string | null;
  readonly needResults: number;
  readonly flags: number;
}
export const networkGetDhcpLeasesArgs: XdrCodec<NetworkGetDhcpLeasesArgs> = {
  read: (r) => ({ net: network.read(r), mac: r.i32() === 0 ? null : r.string(4194304), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { network.write(w, v.net); if (w.present(v.mac)) w.string(v.mac, 4194304); w.i32(v.needResults); w.u32(v.flags); },
};
export interface NetworkGetDhcpLeasesRet {
  readonly leases: readonly NetworkDhcpLease[];
  readonly ret: number;
}
export const networkGetDhcpLeasesRet: XdrCodec<NetworkGetDhcpLeasesRet> = {
  read: (r) => ({ leases: r.array(65536, 40, (r) => networkDhcpLease.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.leases, 65536, (w, v) => networkDhcpLease.write(w, v)); w.u32(v.ret); },
};
export interface DomainStatsRecord {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
}
export const domainStatsRecord: XdrCodec<DomainStatsRecord> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(262144, 12, (r) => typedParam.read(r)) }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 262144, (w, v) => typedParam.write(w, v)); },
};
export interface ConnectGetAllDomainStatsArgs {
  readonly doms: readonly Domain[];
  readonly stats: number;
  readonly flags: number;
}
export const connectGetAllDomainStatsArgs: XdrCodec<ConnectGetAllDomainStatsArgs> = {
  read: (r) => ({ doms: r.array(16384, 24, (r) => domain.read(r)), stats: r.u32(), flags: r.u32() }),
  write(w, v) { w.array(v.doms, 16384, (w, v) => domain.write(w, v)); w.u32(v.stats); w.u32(v.flags); },
};
export interface DomainEventCallbackAgentLifecycleMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly state: number;
  readonly reason: number;
}
export const domainEventCallbackAgentLifecycleMsg: XdrCodec<DomainEventCallbackAgentLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), state: r.i32(), reason: r.i32() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.i32(v.state); w.i32(v.reason); },
};
export interface ConnectGetAllDomainStatsRet {
  readonly retStats: readonly DomainStatsRecord[];
}
export const connectGetAllDomainStatsRet: XdrCodec<ConnectGetAllDomainStatsRet> = {
  read: (r) => ({ retStats: r.array(16384, 28, (r) => domainStatsRecord.read(r)) }),
  write(w, v) { w.array(v.retStats, 16384, (w, v) => domainStatsRecord.write(w, v)); },
};
export interface DomainFsinfo {
  readonly mountpoint: string;
  readonly name: string;
  readonly fstype: string;
  readonly devAliases: readonly string[];
}
export const domainFsinfo: XdrCodec<DomainFsinfo> = {
  read: (r) => ({ mountpoint: r.string(4194304), name: r.string(4194304), fstype: r.string(4194304), devAliases: r.array(256, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.string(v.mountpoint, 4194304); w.string(v.name, 4194304); w.string(v.fstype, 4194304); w.array(v.devAliases, 256, (w, v) => w.string(v, 4194304)); },
};
export interface DomainGetFsinfoArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetFsinfoArgs: XdrCodec<DomainGetFsinfoArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetFsinfoRet {
  readonly info: readonly DomainFsinfo[];
  readonly ret: number;
}
export const domainGetFsinfoRet: XdrCodec<DomainGetFsinfoRet> = {
  read: (r) => ({ info: r.array(256, 16, (r) => domainFsinfo.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.info, 256, (w, v) => domainFsinfo.write(w, v)); w.u32(v.ret); },
};
export interface DomainIpAddr {
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}
export const domainIpAddr: XdrCodec<DomainIpAddr> = {
  read: (r) => ({ type: r.i32(), addr: r.string(4194304), prefix: r.u32() }),
  write(w, v) { w.i32(v.type); w.string(v.addr, 4194304); w.u32(v.prefix); },
};
export interface DomainInterface {
  readonly name: string;
  readonly hwaddr: string | null;
  readonly addrs: readonly DomainIpAddr[];
}
export const domainInterface: XdrCodec<DomainInterface> = {
  read: (r) => ({ name: r.string(4194304), hwaddr: r.i32() === 0 ? null : r.string(4194304), addrs: r.array(2048, 12, (r) => domainIpAddr.read(r)) }),
  write(w, v) { w.string(v.name, 4194304); if (w.present(v.hwaddr)) w.string(v.hwaddr, 4194304); w.array(v.addrs, 2048, (w, v) => domainIpAddr.write(w, v)); },
};
export interface DomainInterfaceAddressesArgs {
  readonly dom: Domain;
  readonly source: number;
  readonly flags: number;
}
export const domainInterfaceAddressesArgs: XdrCodec<DomainInterfaceAddressesArgs> = {
  read: (r) => ({ dom: domain.read(r), source: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.source); w.u32(v.flags); },
};
export interface DomainInterfaceAddressesRet {
  readonly ifaces: readonly DomainInterface[];
}
export const domainInterfaceAddressesRet: XdrCodec<DomainInterfaceAddressesRet> = {
  read: (r) => ({ ifaces: r.array(2048, 12, (r) => domainInterface.read(r)) }),
  write(w, v) { w.array(v.ifaces, 2048, (w, v) => domainInterface.write(w, v)); },
};
export interface DomainSetUserPasswordArgs {
  readonly dom: Domain;
  readonly user: string | null;
  readonly password: string | null;
  readonly flags: number;
}
export const domainSetUserPasswordArgs: XdrCodec<DomainSetUserPasswordArgs> = {
  read: (r) => ({ dom: domain.read(r), user: r.i32() === 0 ? null : r.string(4194304), password: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.user)) w.string(v.user, 4194304); if (w.present(v.password)) w.string(v.password, 4194304); w.u32(v.flags); },
};
export interface DomainRenameArgs {
  readonly dom: Domain;
  readonly newName: string | null;
  readonly flags: number;
}
export const domainRenameArgs: XdrCodec<DomainRenameArgs> = {
  read: (r) => ({ dom: domain.read(r), newName: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.newName)) w.string(v.newName, 4194304); w.u32(v.flags); },
};
export interface DomainRenameRet {
  readonly retcode: number;
}
export const domainRenameRet: XdrCodec<DomainRenameRet> = {
  read: (r) => ({ retcode: r.i32() }),
  write(w, v) { w.i32(v.retcode); },
};
export interface DomainEventCallbackMigrationIterationMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly iteration: number;
}
export const domainEventCallbackMigrationIterationMsg: XdrCodec<DomainEventCallbackMigrationIterationMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), iteration: r.i32() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.i32(v.iteration); },
};
export interface DomainEventCallbackJobCompletedMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
}
export const domainEventCallbackJobCompletedMsg: XdrCodec<DomainEventCallbackJobCompletedMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), params: r.array(64, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); },
};
export interface DomainMigrateStartPostCopyArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainMigrateStartPostCopyArgs: XdrCodec<DomainMigrateStartPostCopyArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainEventCallbackDeviceRemovalFailedMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly devAlias: string;
}
export const domainEventCallbackDeviceRemovalFailedMsg: XdrCodec<DomainEventCallbackDeviceRemovalFailedMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), devAlias: r.string(4194304) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.devAlias, 4194304); },
};
export interface DomainGetGuestVcpusArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetGuestVcpusArgs: XdrCodec<DomainGetGuestVcpusArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetGuestVcpusRet {
  readonly params: readonly TypedParam[];
}
export const domainGetGuestVcpusRet: XdrCodec<DomainGetGuestVcpusRet> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); },
};
export interface DomainSetGuestVcpusArgs {
  readonly dom: Domain;
  readonly cpumap: string;
  readonly state: number;
  readonly flags: number;
}
export const domainSetGuestVcpusArgs: XdrCodec<DomainSetGuestVcpusArgs> = {
  read: (r) => ({ dom: domain.read(r), cpumap: r.string(4194304), state: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.cpumap, 4194304); w.i32(v.state); w.u32(v.flags); },
};
export interface DomainSetVcpuArgs {
  readonly dom: Domain;
  readonly cpumap: string;
  readonly state: number;
  readonly flags: number;
}
export const domainSetVcpuArgs: XdrCodec<DomainSetVcpuArgs> = {
  read: (r) => ({ dom: domain.read(r), cpumap: r.string(4194304), state: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.cpumap, 4194304); w.i32(v.state); w.u32(v.flags); },
};
export interface DomainEventCallbackMetadataChangeMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly type: number;
  readonly nsuri: string | null;
}
export const domainEventCallbackMetadataChangeMsg: XdrCodec<DomainEventCallbackMetadataChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), type: r.i32(), nsuri: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.i32(v.type); if (w.present(v.nsuri)) w.string(v.nsuri, 4194304); },
};
export interface DomainEventMemoryFailureMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly recipient: number;
  readonly action: number;
  readonly flags: number;
}
export const domainEventMemoryFailureMsg: XdrCodec<DomainEventMemoryFailureMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), recipient: r.i32(), action: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.i32(v.recipient); w.i32(v.action); w.u32(v.flags); },
};
export interface ConnectSecretEventRegisterAnyArgs {
  readonly eventID: number;
  readonly secret: Secret | null;
}
export const connectSecretEventRegisterAnyArgs: XdrCodec<ConnectSecretEventRegisterAnyArgs> = {
  read: (r) => ({ eventID: r.i32(), secret: r.i32() === 0 ? null : secret.read(r) }),
  write(w, v) { w.i32(v.eventID); if (w.present(v.secret)) secret.write(w, v.secret); },
};
export interface ConnectSecretEventRegisterAnyRet {
  readonly callbackID: number;
}
export const connectSecretEventRegisterAnyRet: XdrCodec<ConnectSecretEventRegisterAnyRet> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface ConnectSecretEventDeregisterAnyArgs {
  readonly callbackID: number;
}
export const connectSecretEventDeregisterAnyArgs: XdrCodec<ConnectSecretEventDeregisterAnyArgs> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface SecretEventLifecycleMsg {
  readonly callbackID: number;
  readonly secret: Secret;
  readonly event: number;
  readonly detail: number;
}
export const secretEventLifecycleMsg: XdrCodec<SecretEventLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), secret: secret.read(r), event: r.i32(), detail: r.i32() }),
  write(w, v) { w.i32(v.callbackID); secret.write(w, v.secret); w.i32(v.event); w.i32(v.detail); },
};
export interface SecretEventValueChangedMsg {
  readonly callbackID: number;
  readonly secret: Secret;
}
export const secretEventValueChangedMsg: XdrCodec<SecretEventValueChangedMsg> = {
  read: (r) => ({ callbackID: r.i32(), secret: secret.read(r) }),
  write(w, v) { w.i32(v.callbackID); secret.write(w, v.secret); },
};
export interface DomainSetBlockThresholdArgs {
  readonly dom: Domain;
  readonly dev: string;
  readonly threshold: bigint;
  readonly flags: number;
}
export const domainSetBlockThresholdArgs: XdrCodec<DomainSetBlockThresholdArgs> = {
  read: (r) => ({ dom: domain.read(r), dev: r.string(4194304), threshold: r.u64(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.dev, 4194304); w.u64(v.threshold); w.u32(v.flags); },
};
export interface DomainSetLifecycleActionArgs {
  readonly dom: Domain;
  readonly type: number;
  readonly action: number;
  readonly flags: number;
}
export const domainSetLifecycleActionArgs: XdrCodec<DomainSetLifecycleActionArgs> = {
  read: (r) => ({ dom: domain.read(r), type: r.u32(), action: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.type); w.u32(v.action); w.u32(v.flags); },
};
export interface ConnectCompareHypervisorCpuArgs {
  readonly emulator: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
  readonly xmlCPU: string;
  readonly flags: number;
}
export const connectCompareHypervisorCpuArgs: XdrCodec<ConnectCompareHypervisorCpuArgs> = {
  read: (r) => ({ emulator: r.i32() === 0 ? null : r.string(4194304), arch: r.i32() === 0 ? null : r.string(4194304), machine: r.i32() === 0 ? null : r.string(4194304), virttype: r.i32() === 0 ? null : r.string(4194304), xmlCPU: r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.emulator)) w.string(v.emulator, 4194304); if (w.present(v.arch)) w.string(v.arch, 4194304); if (w.present(v.machine)) w.string(v.machine, 4194304); if (w.present(v.virttype)) w.string(v.virttype, 4194304); w.string(v.xmlCPU, 4194304); w.u32(v.flags); },
};
export interface ConnectCompareHypervisorCpuRet {
  readonly result: number;
}
export const connectCompareHypervisorCpuRet: XdrCodec<ConnectCompareHypervisorCpuRet> = {
  read: (r) => ({ result: r.i32() }),
  write(w, v) { w.i32(v.result); },
};
export interface ConnectBaselineHypervisorCpuArgs {
  readonly emulator: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
  readonly xmlCPUs: readonly string[];
  readonly flags: number;
}
export const connectBaselineHypervisorCpuArgs: XdrCodec<ConnectBaselineHypervisorCpuArgs> = {
  read: (r) => ({ emulator: r.i32() === 0 ? null : r.string(4194304), arch: r.i32() === 0 ? null : r.string(4194304), machine: r.i32() === 0 ? null : r.string(4194304), virttype: r.i32() === 0 ? null : r.string(4194304), xmlCPUs: r.array(256, 4, (r) => r.string(4194304)), flags: r.u32() }),
  write(w, v) { if (w.present(v.emulator)) w.string(v.emulator, 4194304); if (w.present(v.arch)) w.string(v.arch, 4194304); if (w.present(v.machine)) w.string(v.machine, 4194304); if (w.present(v.virttype)) w.string(v.virttype, 4194304); w.array(v.xmlCPUs, 256, (w, v) => w.string(v, 4194304)); w.u32(v.flags); },
};
export interface ConnectBaselineHypervisorCpuRet {
  readonly cpu: string;
}
export const connectBaselineHypervisorCpuRet: XdrCodec<ConnectBaselineHypervisorCpuRet> = {
  read: (r) => ({ cpu: r.string(4194304) }),
  write(w, v) { w.string(v.cpu, 4194304); },
};
export interface NodeGetSevInfoArgs {
  readonly nparams: number;
  readonly flags: number;
}
export const nodeGetSevInfoArgs: XdrCodec<NodeGetSevInfoArgs> = {
  read: (r) => ({ nparams: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.nparams); w.u32(v.flags); },
};
export interface NodeGetSevInfoRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const nodeGetSevInfoRet: XdrCodec<NodeGetSevInfoRet> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface DomainGetLaunchSecurityInfoArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetLaunchSecurityInfoArgs: XdrCodec<DomainGetLaunchSecurityInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetLaunchSecurityInfoRet {
  readonly params: readonly TypedParam[];
}
export const domainGetLaunchSecurityInfoRet: XdrCodec<DomainGetLaunchSecurityInfoRet> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); },
};
export interface DomainSetLaunchSecurityStateArgs {
  readonly dom: Domain;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetLaunchSecurityStateArgs: XdrCodec<DomainSetLaunchSecurityStateArgs> = {
  read: (r) => ({ dom: domain.read(r), params: r.array(64, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.array(v.params, 64, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface NwfilterBindingLookupByPortDevArgs {
  readonly name: string;
}
export const nwfilterBindingLookupByPortDevArgs: XdrCodec<NwfilterBindingLookupByPortDevArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface NwfilterBindingLookupByPortDevRet {
  readonly nwfilter: NwfilterBinding;
}
export const nwfilterBindingLookupByPortDevRet: XdrCodec<NwfilterBindingLookupByPortDevRet> = {
  read: (r) => ({ nwfilter: nwfilterBinding.read(r) }),
  write(w, v) { nwfilterBinding.write(w, v.nwfilter); },
};
export interface NwfilterBindingCreateXmlArgs {
  readonly xml: string;
  readonly flags: number;
}
export const nwfilterBindingCreateXmlArgs: XdrCodec<NwfilterBindingCreateXmlArgs> = {
  read: (r) => ({ xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface NwfilterBindingCreateXmlRet {
  readonly nwfilter: NwfilterBinding;
}
export const nwfilterBindingCreateXmlRet: XdrCodec<NwfilterBindingCreateXmlRet> = {
  read: (r) => ({ nwfilter: nwfilterBinding.read(r) }),
  write(w, v) { nwfilterBinding.write(w, v.nwfilter); },
};
export interface NwfilterBindingDeleteArgs {
  readonly nwfilter: NwfilterBinding;
}
export const nwfilterBindingDeleteArgs: XdrCodec<NwfilterBindingDeleteArgs> = {
  read: (r) => ({ nwfilter: nwfilterBinding.read(r) }),
  write(w, v) { nwfilterBinding.write(w, v.nwfilter); },
};
export interface NwfilterBindingGetXmlDescArgs {
  readonly nwfilter: NwfilterBinding;
  readonly flags: number;
}
export const nwfilterBindingGetXmlDescArgs: XdrCodec<NwfilterBindingGetXmlDescArgs> = {
  read: (r) => ({ nwfilter: nwfilterBinding.read(r), flags: r.u32() }),
  write(w, v) { nwfilterBinding.write(w, v.nwfilter); w.u32(v.flags); },
};
export interface NwfilterBindingGetXmlDescRet {
  readonly xml: string;
}
export const nwfilterBindingGetXmlDescRet: XdrCodec<NwfilterBindingGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface ConnectListAllNwfilterBindingsArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllNwfilterBindingsArgs: XdrCodec<ConnectListAllNwfilterBindingsArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllNwfilterBindingsRet {
  readonly bindings: readonly NwfilterBinding[];
  readonly ret: number;
}
export const connectListAllNwfilterBindingsRet: XdrCodec<ConnectListAllNwfilterBindingsRet> = {
  read: (r) => ({ bindings: r.array(16384, 8, (r) => nwfilterBinding.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.bindings, 16384, (w, v) => nwfilterBinding.write(w, v)); w.u32(v.ret); },
};
export interface ConnectGetStoragePoolCapabilitiesArgs {
  readonly flags: number;
}
export const connectGetStoragePoolCapabilitiesArgs: XdrCodec<ConnectGetStoragePoolCapabilitiesArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface ConnectGetStoragePoolCapabilitiesRet {
  readonly capabilities: string;
}
export const connectGetStoragePoolCapabilitiesRet: XdrCodec<ConnectGetStoragePoolCapabilitiesRet> = {
  read: (r) => ({ capabilities: r.string(4194304) }),
  write(w, v) { w.string(v.capabilities, 4194304); },
};
export interface NetworkListAllPortsArgs {
  readonly network: Network;
  readonly needResults: number;
  readonly flags: number;
}
export const networkListAllPortsArgs: XdrCodec<NetworkListAllPortsArgs> = {
  read: (r) => ({ network: network.read(r), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { network.write(w, v.network); w.i32(v.needResults); w.u32(v.flags); },
};
export interface NetworkListAllPortsRet {
  readonly ports: readonly NetworkPort[];
  readonly ret: number;
}
export const networkListAllPortsRet: XdrCodec<NetworkListAllPortsRet> = {
  read: (r) => ({ ports: r.array(16384, 36, (r) => networkPort.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.ports, 16384, (w, v) => networkPort.write(w, v)); w.u32(v.ret); },
};
export interface NetworkPortLookupByUuidArgs {
  readonly network: Network;
  readonly uuid: string;
}
export const networkPortLookupByUuidArgs: XdrCodec<NetworkPortLookupByUuidArgs> = {
  read: (r) => ({ network: network.read(r), uuid: r.uuid() }),
  write(w, v) { network.write(w, v.network); w.uuid(v.uuid); },
};
export interface NetworkPortLookupByUuidRet {
  readonly port: NetworkPort;
}
export const networkPortLookupByUuidRet: XdrCodec<NetworkPortLookupByUuidRet> = {
  read: (r) => ({ port: networkPort.read(r) }),
  write(w, v) { networkPort.write(w, v.port); },
};
export interface NetworkPortCreateXmlArgs {
  readonly network: Network;
  readonly xml: string;
  readonly flags: number;
}
export const networkPortCreateXmlArgs: XdrCodec<NetworkPortCreateXmlArgs> = {
  read: (r) => ({ network: network.read(r), xml: r.string(4194304), flags: r.u32() }),
  write(w, v) { network.write(w, v.network); w.string(v.xml, 4194304); w.u32(v.flags); },
};
export interface NetworkPortCreateXmlRet {
  readonly port: NetworkPort;
}
export const networkPortCreateXmlRet: XdrCodec<NetworkPortCreateXmlRet> = {
  read: (r) => ({ port: networkPort.read(r) }),
  write(w, v) { networkPort.write(w, v.port); },
};
export interface NetworkPortSetParametersArgs {
  readonly port: NetworkPort;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const networkPortSetParametersArgs: XdrCodec<NetworkPortSetParametersArgs> = {
  read: (r) => ({ port: networkPort.read(r), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { networkPort.write(w, v.port); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface NetworkPortGetParametersArgs {
  readonly port: NetworkPort;
  readonly nparams: number;
  readonly flags: number;
}
export const networkPortGetParametersArgs: XdrCodec<NetworkPortGetParametersArgs> = {
  read: (r) => ({ port: networkPort.read(r), nparams: r.i32(), flags: r.u32() }),
  write(w, v) { networkPort.write(w, v.port); w.i32(v.nparams); w.u32(v.flags); },
};
export interface NetworkPortGetParametersRet {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}
export const networkPortGetParametersRet: XdrCodec<NetworkPortGetParametersRet> = {
  read: (r) => ({ params: r.array(16, 12, (r) => typedParam.read(r)), nparams: r.i32() }),
  write(w, v) { w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.i32(v.nparams); },
};
export interface NetworkPortGetXmlDescArgs {
  readonly port: NetworkPort;
  readonly flags: number;
}
export const networkPortGetXmlDescArgs: XdrCodec<NetworkPortGetXmlDescArgs> = {
  read: (r) => ({ port: networkPort.read(r), flags: r.u32() }),
  write(w, v) { networkPort.write(w, v.port); w.u32(v.flags); },
};
export interface NetworkPortGetXmlDescRet {
  readonly xml: string;
}
export const networkPortGetXmlDescRet: XdrCodec<NetworkPortGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface NetworkPortDeleteArgs {
  readonly port: NetworkPort;
  readonly flags: number;
}
export const networkPortDeleteArgs: XdrCodec<NetworkPortDeleteArgs> = {
  read: (r) => ({ port: networkPort.read(r), flags: r.u32() }),
  write(w, v) { networkPort.write(w, v.port); w.u32(v.flags); },
};
export interface DomainCheckpointCreateXmlArgs {
  readonly dom: Domain;
  readonly xmlDesc: string;
  readonly flags: number;
}
export const domainCheckpointCreateXmlArgs: XdrCodec<DomainCheckpointCreateXmlArgs> = {
  read: (r) => ({ dom: domain.read(r), xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface DomainCheckpointCreateXmlRet {
  readonly checkpoint: DomainCheckpoint;
}
export const domainCheckpointCreateXmlRet: XdrCodec<DomainCheckpointCreateXmlRet> = {
  read: (r) => ({ checkpoint: domainCheckpoint.read(r) }),
  write(w, v) { domainCheckpoint.write(w, v.checkpoint); },
};
export interface DomainCheckpointGetXmlDescArgs {
  readonly checkpoint: DomainCheckpoint;
  readonly flags: number;
}
export const domainCheckpointGetXmlDescArgs: XdrCodec<DomainCheckpointGetXmlDescArgs> = {
  read: (r) => ({ checkpoint: domainCheckpoint.read(r), flags: r.u32() }),
  write(w, v) { domainCheckpoint.write(w, v.checkpoint); w.u32(v.flags); },
};
export interface DomainCheckpointGetXmlDescRet {
  readonly xml: string;
}
export const domainCheckpointGetXmlDescRet: XdrCodec<DomainCheckpointGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface DomainListAllCheckpointsArgs {
  readonly dom: Domain;
  readonly needResults: number;
  readonly flags: number;
}
export const domainListAllCheckpointsArgs: XdrCodec<DomainListAllCheckpointsArgs> = {
  read: (r) => ({ dom: domain.read(r), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.needResults); w.u32(v.flags); },
};
export interface DomainListAllCheckpointsRet {
  readonly checkpoints: readonly DomainCheckpoint[];
  readonly ret: number;
}
export const domainListAllCheckpointsRet: XdrCodec<DomainListAllCheckpointsRet> = {
  read: (r) => ({ checkpoints: r.array(16384, 28, (r) => domainCheckpoint.read(r)), ret: r.i32() }),
  write(w, v) { w.array(v.checkpoints, 16384, (w, v) => domainCheckpoint.write(w, v)); w.i32(v.ret); },
};
export interface DomainCheckpointListAllChildrenArgs {
  readonly checkpoint: DomainCheckpoint;
  readonly needResults: number;
  readonly flags: number;
}
export const domainCheckpointListAllChildrenArgs: XdrCodec<DomainCheckpointListAllChildrenArgs> = {
  read: (r) => ({ checkpoint: domainCheckpoint.read(r), needResults: r.i32(), flags: r.u32() }),
  write(w, v) { domainCheckpoint.write(w, v.checkpoint); w.i32(v.needResults); w.u32(v.flags); },
};
export interface DomainCheckpointListAllChildrenRet {
  readonly checkpoints: readonly DomainCheckpoint[];
  readonly ret: number;
}
export const domainCheckpointListAllChildrenRet: XdrCodec<DomainCheckpointListAllChildrenRet> = {
  read: (r) => ({ checkpoints: r.array(16384, 28, (r) => domainCheckpoint.read(r)), ret: r.i32() }),
  write(w, v) { w.array(v.checkpoints, 16384, (w, v) => domainCheckpoint.write(w, v)); w.i32(v.ret); },
};
export interface DomainCheckpointLookupByNameArgs {
  readonly dom: Domain;
  readonly name: string;
  readonly flags: number;
}
export const domainCheckpointLookupByNameArgs: XdrCodec<DomainCheckpointLookupByNameArgs> = {
  read: (r) => ({ dom: domain.read(r), name: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface DomainCheckpointLookupByNameRet {
  readonly checkpoint: DomainCheckpoint;
}
export const domainCheckpointLookupByNameRet: XdrCodec<DomainCheckpointLookupByNameRet> = {
  read: (r) => ({ checkpoint: domainCheckpoint.read(r) }),
  write(w, v) { domainCheckpoint.write(w, v.checkpoint); },
};
export interface DomainCheckpointGetParentArgs {
  readonly checkpoint: DomainCheckpoint;
  readonly flags: number;
}
export const domainCheckpointGetParentArgs: XdrCodec<DomainCheckpointGetParentArgs> = {
  read: (r) => ({ checkpoint: domainCheckpoint.read(r), flags: r.u32() }),
  write(w, v) { domainCheckpoint.write(w, v.checkpoint); w.u32(v.flags); },
};
export interface DomainCheckpointGetParentRet {
  readonly parent: DomainCheckpoint;
}
export const domainCheckpointGetParentRet: XdrCodec<DomainCheckpointGetParentRet> = {
  read: (r) => ({ parent: domainCheckpoint.read(r) }),
  write(w, v) { domainCheckpoint.write(w, v.parent); },
};
export interface DomainCheckpointDeleteArgs {
  readonly checkpoint: DomainCheckpoint;
  readonly flags: number;
}
export const domainCheckpointDeleteArgs: XdrCodec<DomainCheckpointDeleteArgs> = {
  read: (r) => ({ checkpoint: domainCheckpoint.read(r), flags: r.u32() }),
  write(w, v) { domainCheckpoint.write(w, v.checkpoint); w.u32(v.flags); },
};
export interface DomainGetGuestInfoArgs {
  readonly dom: Domain;
  readonly types: number;
  readonly flags: number;
}
export const domainGetGuestInfoArgs: XdrCodec<DomainGetGuestInfoArgs> = {
  read: (r) => ({ dom: domain.read(r), types: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.types); w.u32(v.flags); },
};
export interface DomainGetGuestInfoRet {
  readonly params: readonly TypedParam[];
}
export const domainGetGuestInfoRet: XdrCodec<DomainGetGuestInfoRet> = {
  read: (r) => ({ params: r.array(2048, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 2048, (w, v) => typedParam.write(w, v)); },
};
export interface ConnectSetIdentityArgs {
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const connectSetIdentityArgs: XdrCodec<ConnectSetIdentityArgs> = {
  read: (r) => ({ params: r.array(20, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { w.array(v.params, 20, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainAgentSetResponseTimeoutArgs {
  readonly dom: Domain;
  readonly timeout: number;
  readonly flags: number;
}
export const domainAgentSetResponseTimeoutArgs: XdrCodec<DomainAgentSetResponseTimeoutArgs> = {
  read: (r) => ({ dom: domain.read(r), timeout: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.timeout); w.u32(v.flags); },
};
export interface DomainAgentSetResponseTimeoutRet {
  readonly result: number;
}
export const domainAgentSetResponseTimeoutRet: XdrCodec<DomainAgentSetResponseTimeoutRet> = {
  read: (r) => ({ result: r.i32() }),
  write(w, v) { w.i32(v.result); },
};
export interface DomainBackupBeginArgs {
  readonly dom: Domain;
  readonly backupXml: string;
  readonly checkpointXml: string | null;
  readonly flags: number;
}
export const domainBackupBeginArgs: XdrCodec<DomainBackupBeginArgs> = {
  read: (r) => ({ dom: domain.read(r), backupXml: r.string(4194304), checkpointXml: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.backupXml, 4194304); if (w.present(v.checkpointXml)) w.string(v.checkpointXml, 4194304); w.u32(v.flags); },
};
export interface DomainBackupGetXmlDescArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainBackupGetXmlDescArgs: XdrCodec<DomainBackupGetXmlDescArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainBackupGetXmlDescRet {
  readonly xml: string;
}
export const domainBackupGetXmlDescRet: XdrCodec<DomainBackupGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
};
export interface DomainAuthorizedSshKeysGetArgs {
  readonly dom: Domain;
  readonly user: string;
  readonly flags: number;
}
export const domainAuthorizedSshKeysGetArgs: XdrCodec<DomainAuthorizedSshKeysGetArgs> = {
  read: (r) => ({ dom: domain.read(r), user: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.user, 4194304); w.u32(v.flags); },
};
export interface DomainAuthorizedSshKeysGetRet {
  readonly keys: readonly string[];
}
export const domainAuthorizedSshKeysGetRet: XdrCodec<DomainAuthorizedSshKeysGetRet> = {
  read: (r) => ({ keys: r.array(2048, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.keys, 2048, (w, v) => w.string(v, 4194304)); },
};
export interface DomainAuthorizedSshKeysSetArgs {
  readonly dom: Domain;
  readonly user: string;
  readonly keys: readonly string[];
  readonly flags: number;
}
export const domainAuthorizedSshKeysSetArgs: XdrCodec<DomainAuthorizedSshKeysSetArgs> = {
  read: (r) => ({ dom: domain.read(r), user: r.string(4194304), keys: r.array(2048, 4, (r) => r.string(4194304)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.user, 4194304); w.array(v.keys, 2048, (w, v) => w.string(v, 4194304)); w.u32(v.flags); },
};
export interface DomainGetMessagesArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetMessagesArgs: XdrCodec<DomainGetMessagesArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetMessagesRet {
  readonly msgs: readonly string[];
}
export const domainGetMessagesRet: XdrCodec<DomainGetMessagesRet> = {
  read: (r) => ({ msgs: r.array(2048, 4, (r) => r.string(4194304)) }),
  write(w, v) { w.array(v.msgs, 2048, (w, v) => w.string(v, 4194304)); },
};
export interface DomainStartDirtyRateCalcArgs {
  readonly dom: Domain;
  readonly seconds: number;
  readonly flags: number;
}
export const domainStartDirtyRateCalcArgs: XdrCodec<DomainStartDirtyRateCalcArgs> = {
  read: (r) => ({ dom: domain.read(r), seconds: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.seconds); w.u32(v.flags); },
};
export interface DomainEventMemoryDeviceSizeChangeMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly alias: string;
  readonly size: bigint;
}
export const domainEventMemoryDeviceSizeChangeMsg: XdrCodec<DomainEventMemoryDeviceSizeChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), alias: r.string(4194304), size: r.u64() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.alias, 4194304); w.u64(v.size); },
};
export interface DomainFdAssociateArgs {
  readonly dom: Domain;
  readonly name: string;
  readonly flags: number;
}
export const domainFdAssociateArgs: XdrCodec<DomainFdAssociateArgs> = {
  read: (r) => ({ dom: domain.read(r), name: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface NetworkSetMetadataArgs {
  readonly network: Network;
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
  readonly flags: number;
}
export const networkSetMetadataArgs: XdrCodec<NetworkSetMetadataArgs> = {
  read: (r) => ({ network: network.read(r), type: r.i32(), metadata: r.i32() === 0 ? null : r.string(4194304), key: r.i32() === 0 ? null : r.string(4194304), uri: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { network.write(w, v.network); w.i32(v.type); if (w.present(v.metadata)) w.string(v.metadata, 4194304); if (w.present(v.key)) w.string(v.key, 4194304); if (w.present(v.uri)) w.string(v.uri, 4194304); w.u32(v.flags); },
};
export interface NetworkGetMetadataArgs {
  readonly network: Network;
  readonly type: number;
  readonly uri: string | null;
  readonly flags: number;
}
export const networkGetMetadataArgs: XdrCodec<NetworkGetMetadataArgs> = {
  read: (r) => ({ network: network.read(r), type: r.i32(), uri: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { network.write(w, v.network); w.i32(v.type); if (w.present(v.uri)) w.string(v.uri, 4194304); w.u32(v.flags); },
};
export interface NetworkGetMetadataRet {
  readonly metadata: string;
}
export const networkGetMetadataRet: XdrCodec<NetworkGetMetadataRet> = {
  read: (r) => ({ metadata: r.string(4194304) }),
  write(w, v) { w.string(v.metadata, 4194304); },
};
export interface NetworkEventCallbackMetadataChangeMsg {
  readonly callbackID: number;
  readonly net: Network;
  readonly type: number;
  readonly nsuri: string | null;
}
export const networkEventCallbackMetadataChangeMsg: XdrCodec<NetworkEventCallbackMetadataChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), net: network.read(r), type: r.i32(), nsuri: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.i32(v.callbackID); network.write(w, v.net); w.i32(v.type); if (w.present(v.nsuri)) w.string(v.nsuri, 4194304); },
};
export interface NodeDeviceUpdateArgs {
  readonly name: string;
  readonly xmlDesc: string;
  readonly flags: number;
}
export const nodeDeviceUpdateArgs: XdrCodec<NodeDeviceUpdateArgs> = {
  read: (r) => ({ name: r.string(4194304), xmlDesc: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.name, 4194304); w.string(v.xmlDesc, 4194304); w.u32(v.flags); },
};
export interface DomainGraphicsReloadArgs {
  readonly dom: Domain;
  readonly type: number;
  readonly flags: number;
}
export const domainGraphicsReloadArgs: XdrCodec<DomainGraphicsReloadArgs> = {
  read: (r) => ({ dom: domain.read(r), type: r.u32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.type); w.u32(v.flags); },
};
export interface DomainGetAutostartOnceArgs {
  readonly dom: Domain;
}
export const domainGetAutostartOnceArgs: XdrCodec<DomainGetAutostartOnceArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetAutostartOnceRet {
  readonly autostart: number;
}
export const domainGetAutostartOnceRet: XdrCodec<DomainGetAutostartOnceRet> = {
  read: (r) => ({ autostart: r.i32() }),
  write(w, v) { w.i32(v.autostart); },
};
export interface DomainSetAutostartOnceArgs {
  readonly dom: Domain;
  readonly autostart: number;
}
export const domainSetAutostartOnceArgs: XdrCodec<DomainSetAutostartOnceArgs> = {
  read: (r) => ({ dom: domain.read(r), autostart: r.i32() }),
  write(w, v) { domain.write(w, v.dom); w.i32(v.autostart); },
};
export interface DomainSetThrottleGroupArgs {
  readonly dom: Domain;
  readonly group: string;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainSetThrottleGroupArgs: XdrCodec<DomainSetThrottleGroupArgs> = {
  read: (r) => ({ dom: domain.read(r), group: r.string(4194304), params: r.array(32, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.group, 4194304); w.array(v.params, 32, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainDelThrottleGroupArgs {
  readonly dom: Domain;
  readonly group: string | null;
  readonly flags: number;
}
export const domainDelThrottleGroupArgs: XdrCodec<DomainDelThrottleGroupArgs> = {
  read: (r) => ({ dom: domain.read(r), group: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.group)) w.string(v.group, 4194304); w.u32(v.flags); },
};
export interface DomainEventNicMacChangeMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly alias: string;
  readonly oldMAC: string;
  readonly newMAC: string;
}
export const domainEventNicMacChangeMsg: XdrCodec<DomainEventNicMacChangeMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), alias: r.string(4194304), oldMAC: r.string(4194304), newMAC: r.string(4194304) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.alias, 4194304); w.string(v.oldMAC, 4194304); w.string(v.newMAC, 4194304); },
};
export interface DomainEventVcpuRemovedMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly vcpuid: number;
}
export const domainEventVcpuRemovedMsg: XdrCodec<DomainEventVcpuRemovedMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), vcpuid: r.u32() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.u32(v.vcpuid); },
};
export interface DomainEventCallbackChannelLifecycleMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly channelName: string;
  readonly state: number;
  readonly reason: number;
}
export const domainEventCallbackChannelLifecycleMsg: XdrCodec<DomainEventCallbackChannelLifecycleMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), channelName: r.string(4194304), state: r.i32(), reason: r.i32() }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.channelName, 4194304); w.i32(v.state); w.i32(v.reason); },
};
export interface DomainAnnounceInterfaceArgs {
  readonly dom: Domain;
  readonly device: string | null;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const domainAnnounceInterfaceArgs: XdrCodec<DomainAnnounceInterfaceArgs> = {
  read: (r) => ({ dom: domain.read(r), device: r.i32() === 0 ? null : r.string(4194304), params: r.array(16, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); if (w.present(v.device)) w.string(v.device, 4194304); w.array(v.params, 16, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface DomainMonitorCommandArgs {
  readonly dom: Domain;
  readonly cmd: string;
  readonly flags: number;
}
export const domainMonitorCommandArgs: XdrCodec<DomainMonitorCommandArgs> = {
  read: (r) => ({ dom: domain.read(r), cmd: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.cmd, 4194304); w.u32(v.flags); },
};
export interface DomainMonitorCommandRet {
  readonly result: string;
}
export const domainMonitorCommandRet: XdrCodec<DomainMonitorCommandRet> = {
  read: (r) => ({ result: r.string(4194304) }),
  write(w, v) { w.string(v.result, 4194304); },
};
export interface DomainAttachArgs {
  readonly pidValue: number;
  readonly flags: number;
}
export const domainAttachArgs: XdrCodec<DomainAttachArgs> = {
  read: (r) => ({ pidValue: r.u32(), flags: r.u32() }),
  write(w, v) { w.u32(v.pidValue); w.u32(v.flags); },
};
export interface DomainAttachRet {
  readonly dom: Domain;
}
export const domainAttachRet: XdrCodec<DomainAttachRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainAgentCommandArgs {
  readonly dom: Domain;
  readonly cmd: string;
  readonly timeout: number;
  readonly flags: number;
}
export const domainAgentCommandArgs: XdrCodec<DomainAgentCommandArgs> = {
  read: (r) => ({ dom: domain.read(r), cmd: r.string(4194304), timeout: r.i32(), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.cmd, 4194304); w.i32(v.timeout); w.u32(v.flags); },
};
export interface DomainAgentCommandRet {
  readonly result: string | null;
}
export const domainAgentCommandRet: XdrCodec<DomainAgentCommandRet> = {
  read: (r) => ({ result: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { if (w.present(v.result)) w.string(v.result, 4194304); },
};
export interface ConnectDomainMonitorEventRegisterArgs {
  readonly dom: Domain | null;
  readonly event: string | null;
  readonly flags: number;
}
export const connectDomainMonitorEventRegisterArgs: XdrCodec<ConnectDomainMonitorEventRegisterArgs> = {
  read: (r) => ({ dom: r.i32() === 0 ? null : domain.read(r), event: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.dom)) domain.write(w, v.dom); if (w.present(v.event)) w.string(v.event, 4194304); w.u32(v.flags); },
};
export interface ConnectDomainMonitorEventRegisterRet {
  readonly callbackID: number;
}
export const connectDomainMonitorEventRegisterRet: XdrCodec<ConnectDomainMonitorEventRegisterRet> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface ConnectDomainMonitorEventDeregisterArgs {
  readonly callbackID: number;
}
export const connectDomainMonitorEventDeregisterArgs: XdrCodec<ConnectDomainMonitorEventDeregisterArgs> = {
  read: (r) => ({ callbackID: r.i32() }),
  write(w, v) { w.i32(v.callbackID); },
};
export interface DomainMonitorEventMsg {
  readonly callbackID: number;
  readonly dom: Domain;
  readonly event: string;
  readonly seconds: bigint;
  readonly micros: number;
  readonly details: string | null;
}
export const domainMonitorEventMsg: XdrCodec<DomainMonitorEventMsg> = {
  read: (r) => ({ callbackID: r.i32(), dom: domain.read(r), event: r.string(4194304), seconds: r.i64(), micros: r.u32(), details: r.i32() === 0 ? null : r.string(4194304) }),
  write(w, v) { w.i32(v.callbackID); domain.write(w, v.dom); w.string(v.event, 4194304); w.i64(v.seconds); w.u32(v.micros); if (w.present(v.details)) w.string(v.details, 4194304); },
};
export interface DomainMonitorCommandWithFilesArgs {
  readonly dom: Domain;
  readonly cmd: string;
  readonly flags: number;
}
export const domainMonitorCommandWithFilesArgs: XdrCodec<DomainMonitorCommandWithFilesArgs> = {
  read: (r) => ({ dom: domain.read(r), cmd: r.string(4194304), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.string(v.cmd, 4194304); w.u32(v.flags); },
};
export interface DomainMonitorCommandWithFilesRet {
  readonly result: string;
}
export const domainMonitorCommandWithFilesRet: XdrCodec<DomainMonitorCommandWithFilesRet> = {
  read: (r) => ({ result: r.string(4194304) }),
  write(w, v) { w.string(v.result, 4194304); },
};
export interface DomainOpenNamespaceArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainOpenNamespaceArgs: XdrCodec<DomainOpenNamespaceArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
/** Program 0x20008086 version 1. */
export const remoteProcedures = {
  ...firstProcedures,
  connectGetMaxVcpus: { program: 536903814, number: 5, name: "CONNECT_GET_MAX_VCPUS", high: true, args: connectGetMaxVcpusArgs, ret: connectGetMaxVcpusRet } as Procedure<ConnectGetMaxVcpusArgs, ConnectGetMaxVcpusRet>,
  connectGetCapabilities: { program: 536903814, number: 7, name: "CONNECT_GET_CAPABILITIES", high: false, args: undefined, ret: connectGetCapabilitiesRet } as Procedure<void, ConnectGetCapabilitiesRet>,
  domainAttachDevice: { program: 536903814, number: 8, name: "DOMAIN_ATTACH_DEVICE", high: false, args: domainAttachDeviceArgs, ret: undefined } as Procedure<DomainAttachDeviceArgs, void>,
  domainCreate: { program: 536903814, number: 9, name: "DOMAIN_CREATE", high: false, args: domainCreateArgs, ret: undefined } as Procedure<DomainCreateArgs, void>,
  domainCreateXML: { program: 536903814, number: 10, name: "DOMAIN_CREATE_XML", high: false, args: domainCreateXmlArgs, ret: domainCreateXmlRet } as Procedure<DomainCreateXmlArgs, DomainCreateXmlRet>,
  domainDefineXML: { program: 536903814, number: 11, name: "DOMAIN_DEFINE_XML", high: true, args: domainDefineXmlArgs, ret: domainDefineXmlRet } as Procedure<DomainDefineXmlArgs, DomainDefineXmlRet>,
  domainDestroy: { program: 536903814, number: 12, name: "DOMAIN_DESTROY", high: true, args: domainDestroyArgs, ret: undefined } as Procedure<DomainDestroyArgs, void>,
  domainDetachDevice: { program: 536903814, number: 13, name: "DOMAIN_DETACH_DEVICE", high: false, args: domainDetachDeviceArgs, ret: undefined } as Procedure<DomainDetachDeviceArgs, void>,
  domainGetAutostart: { program: 536903814, number: 15, name: "DOMAIN_GET_AUTOSTART", high: true, args: domainGetAutostartArgs, ret: domainGetAutostartRet } as Procedure<DomainGetAutostartArgs, DomainGetAutostartRet>,
  domainGetMaxMemory: { program: 536903814, number: 17, name: "DOMAIN_GET_MAX_MEMORY", high: true, args: domainGetMaxMemoryArgs, ret: domainGetMaxMemoryRet } as Procedure<DomainGetMaxMemoryArgs, DomainGetMaxMemoryRet>,
  domainGetMaxVcpus: { program: 536903814, number: 18, name: "DOMAIN_GET_MAX_VCPUS", high: true, args: domainGetMaxVcpusArgs, ret: domainGetMaxVcpusRet } as Procedure<DomainGetMaxVcpusArgs, DomainGetMaxVcpusRet>,
  domainGetOSType: { program: 536903814, number: 19, name: "DOMAIN_GET_OS_TYPE", high: true, args: domainGetOsTypeArgs, ret: domainGetOsTypeRet } as Procedure<DomainGetOsTypeArgs, DomainGetOsTypeRet>,
  domainGetVcpus: { program: 536903814, number: 20, name: "DOMAIN_GET_VCPUS", high: true, args: domainGetVcpusArgs, ret: domainGetVcpusRet } as Procedure<DomainGetVcpusArgs, DomainGetVcpusRet>,
  connectListDefinedDomains: { program: 536903814, number: 21, name: "CONNECT_LIST_DEFINED_DOMAINS", high: true, args: connectListDefinedDomainsArgs, ret: connectListDefinedDomainsRet } as Procedure<ConnectListDefinedDomainsArgs, ConnectListDefinedDomainsRet>,
  connectNumOfDefinedDomains: { program: 536903814, number: 25, name: "CONNECT_NUM_OF_DEFINED_DOMAINS", high: true, args: undefined, ret: connectNumOfDefinedDomainsRet } as Procedure<void, ConnectNumOfDefinedDomainsRet>,
  domainPinVcpu: { program: 536903814, number: 26, name: "DOMAIN_PIN_VCPU", high: false, args: domainPinVcpuArgs, ret: undefined } as Procedure<DomainPinVcpuArgs, void>,
  domainReboot: { program: 536903814, number: 27, name: "DOMAIN_REBOOT", high: false, args: domainRebootArgs, ret: undefined } as Procedure<DomainRebootArgs, void>,
  domainResume: { program: 536903814, number: 28, name: "DOMAIN_RESUME", high: false, args: domainResumeArgs, ret: undefined } as Procedure<DomainResumeArgs, void>,
  domainSetAutostart: { program: 536903814, number: 29, name: "DOMAIN_SET_AUTOSTART", high: true, args: domainSetAutostartArgs, ret: undefined } as Procedure<DomainSetAutostartArgs, void>,
  domainSetMaxMemory: { program: 536903814, number: 30, name: "DOMAIN_SET_MAX_MEMORY", high: true, args: domainSetMaxMemoryArgs, ret: undefined } as Procedure<DomainSetMaxMemoryArgs, void>,
  domainSetMemory: { program: 536903814, number: 31, name: "DOMAIN_SET_MEMORY", high: false, args: domainSetMemoryArgs, ret: undefined } as Procedure<DomainSetMemoryArgs, void>,
  domainSetVcpus: { program: 536903814, number: 32, name: "DOMAIN_SET_VCPUS", high: false, args: domainSetVcpusArgs, ret: undefined } as Procedure<DomainSetVcpusArgs, void>,
  domainShutdown: { program: 536903814, number: 33, name: "DOMAIN_SHUTDOWN", high: false, args: domainShutdownArgs, ret: undefined } as Procedure<DomainShutdownArgs, void>,
  domainSuspend: { program: 536903814, number: 34, name: "DOMAIN_SUSPEND", high: false, args: domainSuspendArgs, ret: undefined } as Procedure<DomainSuspendArgs, void>,
  domainUndefine: { program: 536903814, number: 35, name: "DOMAIN_UNDEFINE", high: true, args: domainUndefineArgs, ret: undefined } as Procedure<DomainUndefineArgs, void>,
  connectListDefinedNetworks: { program: 536903814, number: 36, name: "CONNECT_LIST_DEFINED_NETWORKS", high: true, args: connectListDefinedNetworksArgs, ret: connectListDefinedNetworksRet } as Procedure<ConnectListDefinedNetworksArgs, ConnectListDefinedNetworksRet>,
  connectListDomains: { program: 536903814, number: 37, name: "CONNECT_LIST_DOMAINS", high: true, args: connectListDomainsArgs, ret: connectListDomainsRet } as Procedure<ConnectListDomainsArgs, ConnectListDomainsRet>,
  connectListNetworks: { program: 536903814, number: 38, name: "CONNECT_LIST_NETWORKS", high: true, args: connectListNetworksArgs, ret: connectListNetworksRet } as Procedure<ConnectListNetworksArgs, ConnectListNetworksRet>,
  networkCreate: { program: 536903814, number: 39, name: "NETWORK_CREATE", high: false, args: networkCreateArgs, ret: undefined } as Procedure<NetworkCreateArgs, void>,
  networkCreateXML: { program: 536903814, number: 40, name: "NETWORK_CREATE_XML", high: false, args: networkCreateXmlArgs, ret: networkCreateXmlRet } as Procedure<NetworkCreateXmlArgs, NetworkCreateXmlRet>,
  networkDefineXML: { program: 536903814, number: 41, name: "NETWORK_DEFINE_XML", high: true, args: networkDefineXmlArgs, ret: networkDefineXmlRet } as Procedure<NetworkDefineXmlArgs, NetworkDefineXmlRet>,
  networkDestroy: { program: 536903814, number: 42, name: "NETWORK_DESTROY", high: true, args: networkDestroyArgs, ret: undefined } as Procedure<NetworkDestroyArgs, void>,
  networkGetXMLDesc: { program: 536903814, number: 43, name: "NETWORK_GET_XML_DESC", high: true, args: networkGetXmlDescArgs, ret: networkGetXmlDescRet } as Procedure<NetworkGetXmlDescArgs, NetworkGetXmlDescRet>,
  networkGetAutostart: { program: 536903814, number: 44, name: "NETWORK_GET_AUTOSTART", high: true, args: networkGetAutostartArgs, ret: networkGetAutostartRet } as Procedure<NetworkGetAutostartArgs, NetworkGetAutostartRet>,
  networkGetBridgeName: { program: 536903814, number: 45, name: "NETWORK_GET_BRIDGE_NAME", high: true, args: networkGetBridgeNameArgs, ret: networkGetBridgeNameRet } as Procedure<NetworkGetBridgeNameArgs, NetworkGetBridgeNameRet>,
  networkLookupByName: { program: 536903814, number: 46, name: "NETWORK_LOOKUP_BY_NAME", high: true, args: networkLookupByNameArgs, ret: networkLookupByNameRet } as Procedure<NetworkLookupByNameArgs, NetworkLookupByNameRet>,
  networkLookupByUUID: { program: 536903814, number: 47, name: "NETWORK_LOOKUP_BY_UUID", high: true, args: networkLookupByUuidArgs, ret: networkLookupByUuidRet } as Procedure<NetworkLookupByUuidArgs, NetworkLookupByUuidRet>,
  networkSetAutostart: { program: 536903814, number: 48, name: "NETWORK_SET_AUTOSTART", high: true, args: networkSetAutostartArgs, ret: undefined } as Procedure<NetworkSetAutostartArgs, void>,
  networkUndefine: { program: 536903814, number: 49, name: "NETWORK_UNDEFINE", high: true, args: networkUndefineArgs, ret: undefined } as Procedure<NetworkUndefineArgs, void>,
  connectNumOfDefinedNetworks: { program: 536903814, number: 50, name: "CONNECT_NUM_OF_DEFINED_NETWORKS", high: true, args: undefined, ret: connectNumOfDefinedNetworksRet } as Procedure<void, ConnectNumOfDefinedNetworksRet>,
  connectNumOfDomains: { program: 536903814, number: 51, name: "CONNECT_NUM_OF_DOMAINS", high: true, args: undefined, ret: connectNumOfDomainsRet } as Procedure<void, ConnectNumOfDomainsRet>,
  connectNumOfNetworks: { program: 536903814, number: 52, name: "CONNECT_NUM_OF_NETWORKS", high: true, args: undefined, ret: connectNumOfNetworksRet } as Procedure<void, ConnectNumOfNetworksRet>,
  domainCoreDump: { program: 536903814, number: 53, name: "DOMAIN_CORE_DUMP", high: false, args: domainCoreDumpArgs, ret: undefined } as Procedure<DomainCoreDumpArgs, void>,
  domainRestore: { program: 536903814, number: 54, name: "DOMAIN_RESTORE", high: false, args: domainRestoreArgs, ret: undefined } as Procedure<DomainRestoreArgs, void>,
  domainSave: { program: 536903814, number: 55, name: "DOMAIN_SAVE", high: false, args: domainSaveArgs, ret: undefined } as Procedure<DomainSaveArgs, void>,
  domainGetSchedulerType: { program: 536903814, number: 56, name: "DOMAIN_GET_SCHEDULER_TYPE", high: false, args: domainGetSchedulerTypeArgs, ret: domainGetSchedulerTypeRet } as Procedure<DomainGetSchedulerTypeArgs, DomainGetSchedulerTypeRet>,
  domainGetSchedulerParameters: { program: 536903814, number: 57, name: "DOMAIN_GET_SCHEDULER_PARAMETERS", high: false, args: domainGetSchedulerParametersArgs, ret: domainGetSchedulerParametersRet } as Procedure<DomainGetSchedulerParametersArgs, DomainGetSchedulerParametersRet>,
  domainSetSchedulerParameters: { program: 536903814, number: 58, name: "DOMAIN_SET_SCHEDULER_PARAMETERS", high: false, args: domainSetSchedulerParametersArgs, ret: undefined } as Procedure<DomainSetSchedulerParametersArgs, void>,
  domainMigratePrepare: { program: 536903814, number: 61, name: "DOMAIN_MIGRATE_PREPARE", high: false, args: domainMigratePrepareArgs, ret: domainMigratePrepareRet } as Procedure<DomainMigratePrepareArgs, DomainMigratePrepareRet>,
  domainMigratePerform: { program: 536903814, number: 62, name: "DOMAIN_MIGRATE_PERFORM", high: false, args: domainMigratePerformArgs, ret: undefined } as Procedure<DomainMigratePerformArgs, void>,
  domainMigrateFinish: { program: 536903814, number: 63, name: "DOMAIN_MIGRATE_FINISH", high: false, args: domainMigrateFinishArgs, ret: domainMigrateFinishRet } as Procedure<DomainMigrateFinishArgs, DomainMigrateFinishRet>,
  domainBlockStats: { program: 536903814, number: 64, name: "DOMAIN_BLOCK_STATS", high: false, args: domainBlockStatsArgs, ret: domainBlockStatsRet } as Procedure<DomainBlockStatsArgs, DomainBlockStatsRet>,
  domainInterfaceStats: { program: 536903814, number: 65, name: "DOMAIN_INTERFACE_STATS", high: true, args: domainInterfaceStatsArgs, ret: domainInterfaceStatsRet } as Procedure<DomainInterfaceStatsArgs, DomainInterfaceStatsRet>,
  authSaslInit: { program: 536903814, number: 67, name: "AUTH_SASL_INIT", high: true, args: undefined, ret: authSaslInitRet } as Procedure<void, AuthSaslInitRet>,
  authSaslStart: { program: 536903814, number: 68, name: "AUTH_SASL_START", high: true, args: authSaslStartArgs, ret: authSaslStartRet } as Procedure<AuthSaslStartArgs, AuthSaslStartRet>,
  authSaslStep: { program: 536903814, number: 69, name: "AUTH_SASL_STEP", high: true, args: authSaslStepArgs, ret: authSaslStepRet } as Procedure<AuthSaslStepArgs, AuthSaslStepRet>,
  connectNumOfStoragePools: { program: 536903814, number: 71, name: "CONNECT_NUM_OF_STORAGE_POOLS", high: true, args: undefined, ret: connectNumOfStoragePoolsRet } as Procedure<void, ConnectNumOfStoragePoolsRet>,
  connectListStoragePools: { program: 536903814, number: 72, name: "CONNECT_LIST_STORAGE_POOLS", high: true, args: connectListStoragePoolsArgs, ret: connectListStoragePoolsRet } as Procedure<ConnectListStoragePoolsArgs, ConnectListStoragePoolsRet>,
  connectNumOfDefinedStoragePools: { program: 536903814, number: 73, name: "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS", high: true, args: undefined, ret: connectNumOfDefinedStoragePoolsRet } as Procedure<void, ConnectNumOfDefinedStoragePoolsRet>,
  connectListDefinedStoragePools: { program: 536903814, number: 74, name: "CONNECT_LIST_DEFINED_STORAGE_POOLS", high: true, args: connectListDefinedStoragePoolsArgs, ret: connectListDefinedStoragePoolsRet } as Procedure<ConnectListDefinedStoragePoolsArgs, ConnectListDefinedStoragePoolsRet>,
  connectFindStoragePoolSources: { program: 536903814, number: 75, name: "CONNECT_FIND_STORAGE_POOL_SOURCES", high: false, args: connectFindStoragePoolSourcesArgs, ret: connectFindStoragePoolSourcesRet } as Procedure<ConnectFindStoragePoolSourcesArgs, ConnectFindStoragePoolSourcesRet>,
  storagePoolCreateXML: { program: 536903814, number: 76, name: "STORAGE_POOL_CREATE_XML", high: false, args: storagePoolCreateXmlArgs, ret: storagePoolCreateXmlRet } as Procedure<StoragePoolCreateXmlArgs, StoragePoolCreateXmlRet>,
  storagePoolDefineXML: { program: 536903814, number: 77, name: "STORAGE_POOL_DEFINE_XML", high: true, args: storagePoolDefineXmlArgs, ret: storagePoolDefineXmlRet } as Procedure<StoragePoolDefineXmlArgs, StoragePoolDefineXmlRet>,
  storagePoolCreate: { program: 536903814, number: 78, name: "STORAGE_POOL_CREATE", high: false, args: storagePoolCreateArgs, ret: undefined } as Procedure<StoragePoolCreateArgs, void>,
  storagePoolBuild: { program: 536903814, number: 79, name: "STORAGE_POOL_BUILD", high: false, args: storagePoolBuildArgs, ret: undefined } as Procedure<StoragePoolBuildArgs, void>,
  storagePoolDestroy: { program: 536903814, number: 80, name: "STORAGE_POOL_DESTROY", high: true, args: storagePoolDestroyArgs, ret: undefined } as Procedure<StoragePoolDestroyArgs, void>,
  storagePoolDelete: { program: 536903814, number: 81, name: "STORAGE_POOL_DELETE", high: false, args: storagePoolDeleteArgs, ret: undefined } as Procedure<StoragePoolDeleteArgs, void>,
  storagePoolUndefine: { program: 536903814, number: 82, name: "STORAGE_POOL_UNDEFINE", high: true, args: storagePoolUndefineArgs, ret: undefined } as Procedure<StoragePoolUndefineArgs, void>,
  storagePoolRefresh: { program: 536903814, number: 83, name: "STORAGE_POOL_REFRESH", high: false, args: storagePoolRefreshArgs, ret: undefined } as Procedure<StoragePoolRefreshArgs, void>,
  storagePoolLookupByName: { program: 536903814, number: 84, name: "STORAGE_POOL_LOOKUP_BY_NAME", high: true, args: storagePoolLookupByNameArgs, ret: storagePoolLookupByNameRet } as Procedure<StoragePoolLookupByNameArgs, StoragePoolLookupByNameRet>,
  storagePoolLookupByUUID: { program: 536903814, number: 85, name: "STORAGE_POOL_LOOKUP_BY_UUID", high: true, args: storagePoolLookupByUuidArgs, ret: storagePoolLookupByUuidRet } as Procedure<StoragePoolLookupByUuidArgs, StoragePoolLookupByUuidRet>,
  storagePoolLookupByVolume: { program: 536903814, number: 86, name: "STORAGE_POOL_LOOKUP_BY_VOLUME", high: true, args: storagePoolLookupByVolumeArgs, ret: storagePoolLookupByVolumeRet } as Procedure<StoragePoolLookupByVolumeArgs, StoragePoolLookupByVolumeRet>,
  storagePoolGetInfo: { program: 536903814, number: 87, name: "STORAGE_POOL_GET_INFO", high: true, args: storagePoolGetInfoArgs, ret: storagePoolGetInfoRet } as Procedure<StoragePoolGetInfoArgs, StoragePoolGetInfoRet>,
  storagePoolGetXMLDesc: { program: 536903814, number: 88, name: "STORAGE_POOL_GET_XML_DESC", high: true, args: storagePoolGetXmlDescArgs, ret: storagePoolGetXmlDescRet } as Procedure<StoragePoolGetXmlDescArgs, StoragePoolGetXmlDescRet>,
  storagePoolGetAutostart: { program: 536903814, number: 89, name: "STORAGE_POOL_GET_AUTOSTART", high: true, args: storagePoolGetAutostartArgs, ret: storagePoolGetAutostartRet } as Procedure<StoragePoolGetAutostartArgs, StoragePoolGetAutostartRet>,
  storagePoolSetAutostart: { program: 536903814, number: 90, name: "STORAGE_POOL_SET_AUTOSTART", high: true, args: storagePoolSetAutostartArgs, ret: undefined } as Procedure<StoragePoolSetAutostartArgs, void>,
  storagePoolNumOfVolumes: { program: 536903814, number: 91, name: "STORAGE_POOL_NUM_OF_VOLUMES", high: true, args: storagePoolNumOfVolumesArgs, ret: storagePoolNumOfVolumesRet } as Procedure<StoragePoolNumOfVolumesArgs, StoragePoolNumOfVolumesRet>,
  storagePoolListVolumes: { program: 536903814, number: 92, name: "STORAGE_POOL_LIST_VOLUMES", high: true, args: storagePoolListVolumesArgs, ret: storagePoolListVolumesRet } as Procedure<StoragePoolListVolumesArgs, StoragePoolListVolumesRet>,
  storageVolCreateXML: { program: 536903814, number: 93, name: "STORAGE_VOL_CREATE_XML", high: false, args: storageVolCreateXmlArgs, ret: storageVolCreateXmlRet } as Procedure<StorageVolCreateXmlArgs, StorageVolCreateXmlRet>,
  storageVolDelete: { program: 536903814, number: 94, name: "STORAGE_VOL_DELETE", high: false, args: storageVolDeleteArgs, ret: undefined } as Procedure<StorageVolDeleteArgs, void>,
  storageVolLookupByName: { program: 536903814, number: 95, name: "STORAGE_VOL_LOOKUP_BY_NAME", high: true, args: storageVolLookupByNameArgs, ret: storageVolLookupByNameRet } as Procedure<StorageVolLookupByNameArgs, StorageVolLookupByNameRet>,
  storageVolLookupByKey: { program: 536903814, number: 96, name: "STORAGE_VOL_LOOKUP_BY_KEY", high: true, args: storageVolLookupByKeyArgs, ret: storageVolLookupByKeyRet } as Procedure<StorageVolLookupByKeyArgs, StorageVolLookupByKeyRet>,
  storageVolLookupByPath: { program: 536903814, number: 97, name: "STORAGE_VOL_LOOKUP_BY_PATH", high: true, args: storageVolLookupByPathArgs, ret: storageVolLookupByPathRet } as Procedure<StorageVolLookupByPathArgs, StorageVolLookupByPathRet>,
  storageVolGetInfo: { program: 536903814, number: 98, name: "STORAGE_VOL_GET_INFO", high: true, args: storageVolGetInfoArgs, ret: storageVolGetInfoRet } as Procedure<StorageVolGetInfoArgs, StorageVolGetInfoRet>,
  storageVolGetXMLDesc: { program: 536903814, number: 99, name: "STORAGE_VOL_GET_XML_DESC", high: true, args: storageVolGetXmlDescArgs, ret: storageVolGetXmlDescRet } as Procedure<StorageVolGetXmlDescArgs, StorageVolGetXmlDescRet>,
  storageVolGetPath: { program: 536903814, number: 100, name: "STORAGE_VOL_GET_PATH", high: true, args: storageVolGetPathArgs, ret: storageVolGetPathRet } as Procedure<StorageVolGetPathArgs, StorageVolGetPathRet>,
  nodeGetCellsFreeMemory: { program: 536903814, number: 101, name: "NODE_GET_CELLS_FREE_MEMORY", high: true, args: nodeGetCellsFreeMemoryArgs, ret: nodeGetCellsFreeMemoryRet } as Procedure<NodeGetCellsFreeMemoryArgs, NodeGetCellsFreeMemoryRet>,
  nodeGetFreeMemory: { program: 536903814, number: 102, name: "NODE_GET_FREE_MEMORY", high: true, args: undefined, ret: nodeGetFreeMemoryRet } as Procedure<void, NodeGetFreeMemoryRet>,
  domainBlockPeek: { program: 536903814, number: 103, name: "DOMAIN_BLOCK_PEEK", high: false, args: domainBlockPeekArgs, ret: domainBlockPeekRet } as Procedure<DomainBlockPeekArgs, DomainBlockPeekRet>,
  domainMemoryPeek: { program: 536903814, number: 104, name: "DOMAIN_MEMORY_PEEK", high: false, args: domainMemoryPeekArgs, ret: domainMemoryPeekRet } as Procedure<DomainMemoryPeekArgs, DomainMemoryPeekRet>,
  connectDomainEventRegister: { program: 536903814, number: 105, name: "CONNECT_DOMAIN_EVENT_REGISTER", high: true, args: undefined, ret: connectDomainEventRegisterRet } as Procedure<void, ConnectDomainEventRegisterRet>,
  connectDomainEventDeregister: { program: 536903814, number: 106, name: "CONNECT_DOMAIN_EVENT_DEREGISTER", high: true, args: undefined, ret: connectDomainEventDeregisterRet } as Procedure<void, ConnectDomainEventDeregisterRet>,
  domainEventLifecycle: { program: 536903814, number: 107, name: "DOMAIN_EVENT_LIFECYCLE", high: false, args: domainEventLifecycleMsg, ret: undefined } as Procedure<DomainEventLifecycleMsg, void>,
  domainMigratePrepare2: { program: 536903814, number: 108, name: "DOMAIN_MIGRATE_PREPARE2", high: false, args: domainMigratePrepare2Args, ret: domainMigratePrepare2Ret } as Procedure<DomainMigratePrepare2Args, DomainMigratePrepare2Ret>,
  domainMigrateFinish2: { program: 536903814, number: 109, name: "DOMAIN_MIGRATE_FINISH2", high: false, args: domainMigrateFinish2Args, ret: domainMigrateFinish2Ret } as Procedure<DomainMigrateFinish2Args, DomainMigrateFinish2Ret>,
  nodeNumOfDevices: { program: 536903814, number: 111, name: "NODE_NUM_OF_DEVICES", high: true, args: nodeNumOfDevicesArgs, ret: nodeNumOfDevicesRet } as Procedure<NodeNumOfDevicesArgs, NodeNumOfDevicesRet>,
  nodeListDevices: { program: 536903814, number: 112, name: "NODE_LIST_DEVICES", high: true, args: nodeListDevicesArgs, ret: nodeListDevicesRet } as Procedure<NodeListDevicesArgs, NodeListDevicesRet>,
  nodeDeviceLookupByName: { program: 536903814, number: 113, name: "NODE_DEVICE_LOOKUP_BY_NAME", high: true, args: nodeDeviceLookupByNameArgs, ret: nodeDeviceLookupByNameRet } as Procedure<NodeDeviceLookupByNameArgs, NodeDeviceLookupByNameRet>,
  nodeDeviceGetXMLDesc: { program: 536903814, number: 114, name: "NODE_DEVICE_GET_XML_DESC", high: false, args: nodeDeviceGetXmlDescArgs, ret: nodeDeviceGetXmlDescRet } as Procedure<NodeDeviceGetXmlDescArgs, NodeDeviceGetXmlDescRet>,
  nodeDeviceGetParent: { program: 536903814, number: 115, name: "NODE_DEVICE_GET_PARENT", high: true, args: nodeDeviceGetParentArgs, ret: nodeDeviceGetParentRet } as Procedure<NodeDeviceGetParentArgs, NodeDeviceGetParentRet>,
  nodeDeviceNumOfCaps: { program: 536903814, number: 116, name: "NODE_DEVICE_NUM_OF_CAPS", high: true, args: nodeDeviceNumOfCapsArgs, ret: nodeDeviceNumOfCapsRet } as Procedure<NodeDeviceNumOfCapsArgs, NodeDeviceNumOfCapsRet>,
  nodeDeviceListCaps: { program: 536903814, number: 117, name: "NODE_DEVICE_LIST_CAPS", high: true, args: nodeDeviceListCapsArgs, ret: nodeDeviceListCapsRet } as Procedure<NodeDeviceListCapsArgs, NodeDeviceListCapsRet>,
  nodeDeviceDettach: { program: 536903814, number: 118, name: "NODE_DEVICE_DETTACH", high: false, args: nodeDeviceDettachArgs, ret: undefined } as Procedure<NodeDeviceDettachArgs, void>,
  nodeDeviceReAttach: { program: 536903814, number: 119, name: "NODE_DEVICE_RE_ATTACH", high: false, args: nodeDeviceReAttachArgs, ret: undefined } as Procedure<NodeDeviceReAttachArgs, void>,
  nodeDeviceReset: { program: 536903814, number: 120, name: "NODE_DEVICE_RESET", high: false, args: nodeDeviceResetArgs, ret: undefined } as Procedure<NodeDeviceResetArgs, void>,
  domainGetSecurityLabel: { program: 536903814, number: 121, name: "DOMAIN_GET_SECURITY_LABEL", high: true, args: domainGetSecurityLabelArgs, ret: domainGetSecurityLabelRet } as Procedure<DomainGetSecurityLabelArgs, DomainGetSecurityLabelRet>,
  nodeGetSecurityModel: { program: 536903814, number: 122, name: "NODE_GET_SECURITY_MODEL", high: true, args: undefined, ret: nodeGetSecurityModelRet } as Procedure<void, NodeGetSecurityModelRet>,
  nodeDeviceCreateXML: { program: 536903814, number: 123, name: "NODE_DEVICE_CREATE_XML", high: false, args: nodeDeviceCreateXmlArgs, ret: nodeDeviceCreateXmlRet } as Procedure<NodeDeviceCreateXmlArgs, NodeDeviceCreateXmlRet>,
  nodeDeviceDestroy: { program: 536903814, number: 124, name: "NODE_DEVICE_DESTROY", high: true, args: nodeDeviceDestroyArgs, ret: undefined } as Procedure<NodeDeviceDestroyArgs, void>,
  storageVolCreateXMLFrom: { program: 536903814, number: 125, name: "STORAGE_VOL_CREATE_XML_FROM", high: false, args: storageVolCreateXmlFromArgs, ret: storageVolCreateXmlFromRet } as Procedure<StorageVolCreateXmlFromArgs, StorageVolCreateXmlFromRet>,
  connectNumOfInterfaces: { program: 536903814, number: 126, name: "CONNECT_NUM_OF_INTERFACES", high: true, args: undefined, ret: connectNumOfInterfacesRet } as Procedure<void, ConnectNumOfInterfacesRet>,
  connectListInterfaces: { program: 536903814, number: 127, name: "CONNECT_LIST_INTERFACES", high: true, args: connectListInterfacesArgs, ret: connectListInterfacesRet } as Procedure<ConnectListInterfacesArgs, ConnectListInterfacesRet>,
  interfaceLookupByName: { program: 536903814, number: 128, name: "INTERFACE_LOOKUP_BY_NAME", high: true, args: interfaceLookupByNameArgs, ret: interfaceLookupByNameRet } as Procedure<InterfaceLookupByNameArgs, InterfaceLookupByNameRet>,
  interfaceLookupByMACString: { program: 536903814, number: 129, name: "INTERFACE_LOOKUP_BY_MAC_STRING", high: true, args: interfaceLookupByMacStringArgs, ret: interfaceLookupByMacStringRet } as Procedure<InterfaceLookupByMacStringArgs, InterfaceLookupByMacStringRet>,
  interfaceGetXMLDesc: { program: 536903814, number: 130, name: "INTERFACE_GET_XML_DESC", high: false, args: interfaceGetXmlDescArgs, ret: interfaceGetXmlDescRet } as Procedure<InterfaceGetXmlDescArgs, InterfaceGetXmlDescRet>,
  interfaceDefineXML: { program: 536903814, number: 131, name: "INTERFACE_DEFINE_XML", high: true, args: interfaceDefineXmlArgs, ret: interfaceDefineXmlRet } as Procedure<InterfaceDefineXmlArgs, InterfaceDefineXmlRet>,
  interfaceUndefine: { program: 536903814, number: 132, name: "INTERFACE_UNDEFINE", high: true, args: interfaceUndefineArgs, ret: undefined } as Procedure<InterfaceUndefineArgs, void>,
  interfaceCreate: { program: 536903814, number: 133, name: "INTERFACE_CREATE", high: false, args: interfaceCreateArgs, ret: undefined } as Procedure<InterfaceCreateArgs, void>,
  interfaceDestroy: { program: 536903814, number: 134, name: "INTERFACE_DESTROY", high: true, args: interfaceDestroyArgs, ret: undefined } as Procedure<InterfaceDestroyArgs, void>,
  connectDomainXMLFromNative: { program: 536903814, number: 135, name: "CONNECT_DOMAIN_XML_FROM_NATIVE", high: false, args: connectDomainXmlFromNativeArgs, ret: connectDomainXmlFromNativeRet } as Procedure<ConnectDomainXmlFromNativeArgs, ConnectDomainXmlFromNativeRet>,
  connectDomainXMLToNative: { program: 536903814, number: 136, name: "CONNECT_DOMAIN_XML_TO_NATIVE", high: false, args: connectDomainXmlToNativeArgs, ret: connectDomainXmlToNativeRet } as Procedure<ConnectDomainXmlToNativeArgs, ConnectDomainXmlToNativeRet>,
  connectNumOfDefinedInterfaces: { program: 536903814, number: 137, name: "CONNECT_NUM_OF_DEFINED_INTERFACES", high: true, args: undefined, ret: connectNumOfDefinedInterfacesRet } as Procedure<void, ConnectNumOfDefinedInterfacesRet>,
  connectListDefinedInterfaces: { program: 536903814, number: 138, name: "CONNECT_LIST_DEFINED_INTERFACES", high: true, args: connectListDefinedInterfacesArgs, ret: connectListDefinedInterfacesRet } as Procedure<ConnectListDefinedInterfacesArgs, ConnectListDefinedInterfacesRet>,
  connectNumOfSecrets: { program: 536903814, number: 139, name: "CONNECT_NUM_OF_SECRETS", high: true, args: undefined, ret: connectNumOfSecretsRet } as Procedure<void, ConnectNumOfSecretsRet>,
  connectListSecrets: { program: 536903814, number: 140, name: "CONNECT_LIST_SECRETS", high: true, args: connectListSecretsArgs, ret: connectListSecretsRet } as Procedure<ConnectListSecretsArgs, ConnectListSecretsRet>,
  secretLookupByUUID: { program: 536903814, number: 141, name: "SECRET_LOOKUP_BY_UUID", high: true, args: secretLookupByUuidArgs, ret: secretLookupByUuidRet } as Procedure<SecretLookupByUuidArgs, SecretLookupByUuidRet>,
  secretDefineXML: { program: 536903814, number: 142, name: "SECRET_DEFINE_XML", high: true, args: secretDefineXmlArgs, ret: secretDefineXmlRet } as Procedure<SecretDefineXmlArgs, SecretDefineXmlRet>,
  secretGetXMLDesc: { program: 536903814, number: 143, name: "SECRET_GET_XML_DESC", high: true, args: secretGetXmlDescArgs, ret: secretGetXmlDescRet } as Procedure<SecretGetXmlDescArgs, SecretGetXmlDescRet>,
  secretSetValue: { program: 536903814, number: 144, name: "SECRET_SET_VALUE", high: true, args: secretSetValueArgs, ret: undefined } as Procedure<SecretSetValueArgs, void>,
  secretGetValue: { program: 536903814, number: 145, name: "SECRET_GET_VALUE", high: true, args: secretGetValueArgs, ret: secretGetValueRet } as Procedure<SecretGetValueArgs, SecretGetValueRet>,
  secretUndefine: { program: 536903814, number: 146, name: "SECRET_UNDEFINE", high: true, args: secretUndefineArgs, ret: undefined } as Procedure<SecretUndefineArgs, void>,
  secretLookupByUsage: { program: 536903814, number: 147, name: "SECRET_LOOKUP_BY_USAGE", high: true, args: secretLookupByUsageArgs, ret: secretLookupByUsageRet } as Procedure<SecretLookupByUsageArgs, SecretLookupByUsageRet>,
  domainMigratePrepareTunnel: { program: 536903814, number: 148, name: "DOMAIN_MIGRATE_PREPARE_TUNNEL", high: false, args: domainMigratePrepareTunnelArgs, ret: undefined, stream: "write" } as Procedure<DomainMigratePrepareTunnelArgs, void>,
  connectIsSecure: { program: 536903814, number: 149, name: "CONNECT_IS_SECURE", high: true, args: undefined, ret: connectIsSecureRet } as Procedure<void, ConnectIsSecureRet>,
  domainIsPersistent: { program: 536903814, number: 151, name: "DOMAIN_IS_PERSISTENT", high: true, args: domainIsPersistentArgs, ret: domainIsPersistentRet } as Procedure<DomainIsPersistentArgs, DomainIsPersistentRet>,
  networkIsActive: { program: 536903814, number: 152, name: "NETWORK_IS_ACTIVE", high: true, args: networkIsActiveArgs, ret: networkIsActiveRet } as Procedure<NetworkIsActiveArgs, NetworkIsActiveRet>,
  networkIsPersistent: { program: 536903814, number: 153, name: "NETWORK_IS_PERSISTENT", high: true, args: networkIsPersistentArgs, ret: networkIsPersistentRet } as Procedure<NetworkIsPersistentArgs, NetworkIsPersistentRet>,
  storagePoolIsActive: { program: 536903814, number: 154, name: "STORAGE_POOL_IS_ACTIVE", high: true, args: storagePoolIsActiveArgs, ret: storagePoolIsActiveRet } as Procedure<StoragePoolIsActiveArgs, StoragePoolIsActiveRet>,
  storagePoolIsPersistent: { program: 536903814, number: 155, name: "STORAGE_POOL_IS_PERSISTENT", high: true, args: storagePoolIsPersistentArgs, ret: storagePoolIsPersistentRet } as Procedure<StoragePoolIsPersistentArgs, StoragePoolIsPersistentRet>,
  interfaceIsActive: { program: 536903814, number: 156, name: "INTERFACE_IS_ACTIVE", high: true, args: interfaceIsActiveArgs, ret: interfaceIsActiveRet } as Procedure<InterfaceIsActiveArgs, InterfaceIsActiveRet>,
  connectCompareCPU: { program: 536903814, number: 158, name: "CONNECT_COMPARE_CPU", high: true, args: connectCompareCpuArgs, ret: connectCompareCpuRet } as Procedure<ConnectCompareCpuArgs, ConnectCompareCpuRet>,
  domainMemoryStats: { program: 536903814, number: 159, name: "DOMAIN_MEMORY_STATS", high: false, args: domainMemoryStatsArgs, ret: domainMemoryStatsRet } as Procedure<DomainMemoryStatsArgs, DomainMemoryStatsRet>,
  domainAttachDeviceFlags: { program: 536903814, number: 160, name: "DOMAIN_ATTACH_DEVICE_FLAGS", high: false, args: domainAttachDeviceFlagsArgs, ret: undefined } as Procedure<DomainAttachDeviceFlagsArgs, void>,
  domainDetachDeviceFlags: { program: 536903814, number: 161, name: "DOMAIN_DETACH_DEVICE_FLAGS", high: false, args: domainDetachDeviceFlagsArgs, ret: undefined } as Procedure<DomainDetachDeviceFlagsArgs, void>,
  connectBaselineCPU: { program: 536903814, number: 162, name: "CONNECT_BASELINE_CPU", high: false, args: connectBaselineCpuArgs, ret: connectBaselineCpuRet } as Procedure<ConnectBaselineCpuArgs, ConnectBaselineCpuRet>,
  domainGetJobInfo: { program: 536903814, number: 163, name: "DOMAIN_GET_JOB_INFO", high: false, args: domainGetJobInfoArgs, ret: domainGetJobInfoRet } as Procedure<DomainGetJobInfoArgs, DomainGetJobInfoRet>,
  domainAbortJob: { program: 536903814, number: 164, name: "DOMAIN_ABORT_JOB", high: false, args: domainAbortJobArgs, ret: undefined } as Procedure<DomainAbortJobArgs, void>,
  storageVolWipe: { program: 536903814, number: 165, name: "STORAGE_VOL_WIPE", high: false, args: storageVolWipeArgs, ret: undefined } as Procedure<StorageVolWipeArgs, void>,
  domainMigrateSetMaxDowntime: { program: 536903814, number: 166, name: "DOMAIN_MIGRATE_SET_MAX_DOWNTIME", high: false, args: domainMigrateSetMaxDowntimeArgs, ret: undefined } as Procedure<DomainMigrateSetMaxDowntimeArgs, void>,
  connectDomainEventRegisterAny: { program: 536903814, number: 167, name: "CONNECT_DOMAIN_EVENT_REGISTER_ANY", high: true, args: connectDomainEventRegisterAnyArgs, ret: undefined } as Procedure<ConnectDomainEventRegisterAnyArgs, void>,
  connectDomainEventDeregisterAny: { program: 536903814, number: 168, name: "CONNECT_DOMAIN_EVENT_DEREGISTER_ANY", high: true, args: connectDomainEventDeregisterAnyArgs, ret: undefined } as Procedure<ConnectDomainEventDeregisterAnyArgs, void>,
  domainEventReboot: { program: 536903814, number: 169, name: "DOMAIN_EVENT_REBOOT", high: false, args: domainEventRebootMsg, ret: undefined } as Procedure<DomainEventRebootMsg, void>,
  domainEventRtcChange: { program: 536903814, number: 170, name: "DOMAIN_EVENT_RTC_CHANGE", high: false, args: domainEventRtcChangeMsg, ret: undefined } as Procedure<DomainEventRtcChangeMsg, void>,
  domainEventWatchdog: { program: 536903814, number: 171, name: "DOMAIN_EVENT_WATCHDOG", high: false, args: domainEventWatchdogMsg, ret: undefined } as Procedure<DomainEventWatchdogMsg, void>,
  domainEventIoError: { program: 536903814, number: 172, name: "DOMAIN_EVENT_IO_ERROR", high: false, args: domainEventIoErrorMsg, ret: undefined } as Procedure<DomainEventIoErrorMsg, void>,
  domainEventGraphics: { program: 536903814, number: 173, name: "DOMAIN_EVENT_GRAPHICS", high: false, args: domainEventGraphicsMsg, ret: undefined } as Procedure<DomainEventGraphicsMsg, void>,
  domainUpdateDeviceFlags: { program: 536903814, number: 174, name: "DOMAIN_UPDATE_DEVICE_FLAGS", high: false, args: domainUpdateDeviceFlagsArgs, ret: undefined } as Procedure<DomainUpdateDeviceFlagsArgs, void>,
  nWFilterLookupByName: { program: 536903814, number: 175, name: "NWFILTER_LOOKUP_BY_NAME", high: true, args: nwfilterLookupByNameArgs, ret: nwfilterLookupByNameRet } as Procedure<NwfilterLookupByNameArgs, NwfilterLookupByNameRet>,
  nWFilterLookupByUUID: { program: 536903814, number: 176, name: "NWFILTER_LOOKUP_BY_UUID", high: true, args: nwfilterLookupByUuidArgs, ret: nwfilterLookupByUuidRet } as Procedure<NwfilterLookupByUuidArgs, NwfilterLookupByUuidRet>,
  nWFilterGetXMLDesc: { program: 536903814, number: 177, name: "NWFILTER_GET_XML_DESC", high: true, args: nwfilterGetXmlDescArgs, ret: nwfilterGetXmlDescRet } as Procedure<NwfilterGetXmlDescArgs, NwfilterGetXmlDescRet>,
  connectNumOfNWFilters: { program: 536903814, number: 178, name: "CONNECT_NUM_OF_NWFILTERS", high: true, args: undefined, ret: connectNumOfNwfiltersRet } as Procedure<void, ConnectNumOfNwfiltersRet>,
  connectListNWFilters: { program: 536903814, number: 179, name: "CONNECT_LIST_NWFILTERS", high: true, args: connectListNwfiltersArgs, ret: connectListNwfiltersRet } as Procedure<ConnectListNwfiltersArgs, ConnectListNwfiltersRet>,
  nWFilterDefineXML: { program: 536903814, number: 180, name: "NWFILTER_DEFINE_XML", high: true, args: nwfilterDefineXmlArgs, ret: nwfilterDefineXmlRet } as Procedure<NwfilterDefineXmlArgs, NwfilterDefineXmlRet>,
  nWFilterUndefine: { program: 536903814, number: 181, name: "NWFILTER_UNDEFINE", high: true, args: nwfilterUndefineArgs, ret: undefined } as Procedure<NwfilterUndefineArgs, void>,
  domainManagedSave: { program: 536903814, number: 182, name: "DOMAIN_MANAGED_SAVE", high: false, args: domainManagedSaveArgs, ret: undefined } as Procedure<DomainManagedSaveArgs, void>,
  domainHasManagedSaveImage: { program: 536903814, number: 183, name: "DOMAIN_HAS_MANAGED_SAVE_IMAGE", high: false, args: domainHasManagedSaveImageArgs, ret: domainHasManagedSaveImageRet } as Procedure<DomainHasManagedSaveImageArgs, DomainHasManagedSaveImageRet>,
  domainManagedSaveRemove: { program: 536903814, number: 184, name: "DOMAIN_MANAGED_SAVE_REMOVE", high: false, args: domainManagedSaveRemoveArgs, ret: undefined } as Procedure<DomainManagedSaveRemoveArgs, void>,
  domainSnapshotCreateXML: { program: 536903814, number: 185, name: "DOMAIN_SNAPSHOT_CREATE_XML", high: false, args: domainSnapshotCreateXmlArgs, ret: domainSnapshotCreateXmlRet } as Procedure<DomainSnapshotCreateXmlArgs, DomainSnapshotCreateXmlRet>,
  domainSnapshotGetXMLDesc: { program: 536903814, number: 186, name: "DOMAIN_SNAPSHOT_GET_XML_DESC", high: true, args: domainSnapshotGetXmlDescArgs, ret: domainSnapshotGetXmlDescRet } as Procedure<DomainSnapshotGetXmlDescArgs, DomainSnapshotGetXmlDescRet>,
  domainSnapshotNum: { program: 536903814, number: 187, name: "DOMAIN_SNAPSHOT_NUM", high: true, args: domainSnapshotNumArgs, ret: domainSnapshotNumRet } as Procedure<DomainSnapshotNumArgs, DomainSnapshotNumRet>,
  domainSnapshotListNames: { program: 536903814, number: 188, name: "DOMAIN_SNAPSHOT_LIST_NAMES", high: true, args: domainSnapshotListNamesArgs, ret: domainSnapshotListNamesRet } as Procedure<DomainSnapshotListNamesArgs, DomainSnapshotListNamesRet>,
  domainSnapshotLookupByName: { program: 536903814, number: 189, name: "DOMAIN_SNAPSHOT_LOOKUP_BY_NAME", high: true, args: domainSnapshotLookupByNameArgs, ret: domainSnapshotLookupByNameRet } as Procedure<DomainSnapshotLookupByNameArgs, DomainSnapshotLookupByNameRet>,
  domainHasCurrentSnapshot: { program: 536903814, number: 190, name: "DOMAIN_HAS_CURRENT_SNAPSHOT", high: false, args: domainHasCurrentSnapshotArgs, ret: domainHasCurrentSnapshotRet } as Procedure<DomainHasCurrentSnapshotArgs, DomainHasCurrentSnapshotRet>,
  domainSnapshotCurrent: { program: 536903814, number: 191, name: "DOMAIN_SNAPSHOT_CURRENT", high: false, args: domainSnapshotCurrentArgs, ret: domainSnapshotCurrentRet } as Procedure<DomainSnapshotCurrentArgs, DomainSnapshotCurrentRet>,
  domainRevertToSnapshot: { program: 536903814, number: 192, name: "DOMAIN_REVERT_TO_SNAPSHOT", high: false, args: domainRevertToSnapshotArgs, ret: undefined } as Procedure<DomainRevertToSnapshotArgs, void>,
  domainSnapshotDelete: { program: 536903814, number: 193, name: "DOMAIN_SNAPSHOT_DELETE", high: false, args: domainSnapshotDeleteArgs, ret: undefined } as Procedure<DomainSnapshotDeleteArgs, void>,
  domainGetBlockInfo: { program: 536903814, number: 194, name: "DOMAIN_GET_BLOCK_INFO", high: false, args: domainGetBlockInfoArgs, ret: domainGetBlockInfoRet } as Procedure<DomainGetBlockInfoArgs, DomainGetBlockInfoRet>,
  domainEventIoErrorReason: { program: 536903814, number: 195, name: "DOMAIN_EVENT_IO_ERROR_REASON", high: false, args: domainEventIoErrorReasonMsg, ret: undefined } as Procedure<DomainEventIoErrorReasonMsg, void>,
  domainCreateWithFlags: { program: 536903814, number: 196, name: "DOMAIN_CREATE_WITH_FLAGS", high: false, args: domainCreateWithFlagsArgs, ret: domainCreateWithFlagsRet } as Procedure<DomainCreateWithFlagsArgs, DomainCreateWithFlagsRet>,
  domainSetMemoryParameters: { program: 536903814, number: 197, name: "DOMAIN_SET_MEMORY_PARAMETERS", high: false, args: domainSetMemoryParametersArgs, ret: undefined } as Procedure<DomainSetMemoryParametersArgs, void>,
  domainGetMemoryParameters: { program: 536903814, number: 198, name: "DOMAIN_GET_MEMORY_PARAMETERS", high: false, args: domainGetMemoryParametersArgs, ret: domainGetMemoryParametersRet } as Procedure<DomainGetMemoryParametersArgs, DomainGetMemoryParametersRet>,
  domainSetVcpusFlags: { program: 536903814, number: 199, name: "DOMAIN_SET_VCPUS_FLAGS", high: false, args: domainSetVcpusFlagsArgs, ret: undefined } as Procedure<DomainSetVcpusFlagsArgs, void>,
  domainGetVcpusFlags: { program: 536903814, number: 200, name: "DOMAIN_GET_VCPUS_FLAGS", high: false, args: domainGetVcpusFlagsArgs, ret: domainGetVcpusFlagsRet } as Procedure<DomainGetVcpusFlagsArgs, DomainGetVcpusFlagsRet>,
  domainOpenConsole: { program: 536903814, number: 201, name: "DOMAIN_OPEN_CONSOLE", high: false, args: domainOpenConsoleArgs, ret: undefined, stream: "both" } as Procedure<DomainOpenConsoleArgs, void>,
  domainIsUpdated: { program: 536903814, number: 202, name: "DOMAIN_IS_UPDATED", high: true, args: domainIsUpdatedArgs, ret: domainIsUpdatedRet } as Procedure<DomainIsUpdatedArgs, DomainIsUpdatedRet>,
  connectGetSysinfo: { program: 536903814, number: 203, name: "CONNECT_GET_SYSINFO", high: true, args: connectGetSysinfoArgs, ret: connectGetSysinfoRet } as Procedure<ConnectGetSysinfoArgs, ConnectGetSysinfoRet>,
  domainSetMemoryFlags: { program: 536903814, number: 204, name: "DOMAIN_SET_MEMORY_FLAGS", high: false, args: domainSetMemoryFlagsArgs, ret: undefined } as Procedure<DomainSetMemoryFlagsArgs, void>,
  domainSetBlkioParameters: { program: 536903814, number: 205, name: "DOMAIN_SET_BLKIO_PARAMETERS", high: false, args: domainSetBlkioParametersArgs, ret: undefined } as Procedure<DomainSetBlkioParametersArgs, void>,
  domainGetBlkioParameters: { program: 536903814, number: 206, name: "DOMAIN_GET_BLKIO_PARAMETERS", high: false, args: domainGetBlkioParametersArgs, ret: domainGetBlkioParametersRet } as Procedure<DomainGetBlkioParametersArgs, DomainGetBlkioParametersRet>,
  domainMigrateSetMaxSpeed: { program: 536903814, number: 207, name: "DOMAIN_MIGRATE_SET_MAX_SPEED", high: false, args: domainMigrateSetMaxSpeedArgs, ret: undefined } as Procedure<DomainMigrateSetMaxSpeedArgs, void>,
  storageVolUpload: { program: 536903814, number: 208, name: "STORAGE_VOL_UPLOAD", high: false, args: storageVolUploadArgs, ret: undefined, stream: "write" } as Procedure<StorageVolUploadArgs, void>,
  storageVolDownload: { program: 536903814, number: 209, name: "STORAGE_VOL_DOWNLOAD", high: false, args: storageVolDownloadArgs, ret: undefined, stream: "read" } as Procedure<StorageVolDownloadArgs, void>,
  domainInjectNMI: { program: 536903814, number: 210, name: "DOMAIN_INJECT_NMI", high: false, args: domainInjectNmiArgs, ret: undefined } as Procedure<DomainInjectNmiArgs, void>,
  domainScreenshot: { program: 536903814, number: 211, name: "DOMAIN_SCREENSHOT", high: false, args: domainScreenshotArgs, ret: domainScreenshotRet, stream: "read" } as Procedure<DomainScreenshotArgs, DomainScreenshotRet>,
  domainMigrateBegin3: { program: 536903814, number: 213, name: "DOMAIN_MIGRATE_BEGIN3", high: false, args: domainMigrateBegin3Args, ret: domainMigrateBegin3Ret } as Procedure<DomainMigrateBegin3Args, DomainMigrateBegin3Ret>,
  domainMigratePrepare3: { program: 536903814, number: 214, name: "DOMAIN_MIGRATE_PREPARE3", high: false, args: domainMigratePrepare3Args, ret: domainMigratePrepare3Ret } as Procedure<DomainMigratePrepare3Args, DomainMigratePrepare3Ret>,
  domainMigratePrepareTunnel3: { program: 536903814, number: 215, name: "DOMAIN_MIGRATE_PREPARE_TUNNEL3", high: false, args: domainMigratePrepareTunnel3Args, ret: domainMigratePrepareTunnel3Ret, stream: "write" } as Procedure<DomainMigratePrepareTunnel3Args, DomainMigratePrepareTunnel3Ret>,
  domainMigratePerform3: { program: 536903814, number: 216, name: "DOMAIN_MIGRATE_PERFORM3", high: false, args: domainMigratePerform3Args, ret: domainMigratePerform3Ret } as Procedure<DomainMigratePerform3Args, DomainMigratePerform3Ret>,
  domainMigrateFinish3: { program: 536903814, number: 217, name: "DOMAIN_MIGRATE_FINISH3", high: false, args: domainMigrateFinish3Args, ret: domainMigrateFinish3Ret } as Procedure<DomainMigrateFinish3Args, DomainMigrateFinish3Ret>,
  domainMigrateConfirm3: { program: 536903814, number: 218, name: "DOMAIN_MIGRATE_CONFIRM3", high: false, args: domainMigrateConfirm3Args, ret: undefined } as Procedure<DomainMigrateConfirm3Args, void>,
  domainSetSchedulerParametersFlags: { program: 536903814, number: 219, name: "DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS", high: false, args: domainSetSchedulerParametersFlagsArgs, ret: undefined } as Procedure<DomainSetSchedulerParametersFlagsArgs, void>,
  interfaceChangeBegin: { program: 536903814, number: 220, name: "INTERFACE_CHANGE_BEGIN", high: false, args: interfaceChangeBeginArgs, ret: undefined } as Procedure<InterfaceChangeBeginArgs, void>,
  interfaceChangeCommit: { program: 536903814, number: 221, name: "INTERFACE_CHANGE_COMMIT", high: false, args: interfaceChangeCommitArgs, ret: undefined } as Procedure<InterfaceChangeCommitArgs, void>,
  interfaceChangeRollback: { program: 536903814, number: 222, name: "INTERFACE_CHANGE_ROLLBACK", high: false, args: interfaceChangeRollbackArgs, ret: undefined } as Procedure<InterfaceChangeRollbackArgs, void>,
  domainGetSchedulerParametersFlags: { program: 536903814, number: 223, name: "DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS", high: false, args: domainGetSchedulerParametersFlagsArgs, ret: domainGetSchedulerParametersFlagsRet } as Procedure<DomainGetSchedulerParametersFlagsArgs, DomainGetSchedulerParametersFlagsRet>,
  domainEventControlError: { program: 536903814, number: 224, name: "DOMAIN_EVENT_CONTROL_ERROR", high: false, args: domainEventControlErrorMsg, ret: undefined } as Procedure<DomainEventControlErrorMsg, void>,
  domainPinVcpuFlags: { program: 536903814, number: 225, name: "DOMAIN_PIN_VCPU_FLAGS", high: false, args: domainPinVcpuFlagsArgs, ret: undefined } as Procedure<DomainPinVcpuFlagsArgs, void>,
  domainSendKey: { program: 536903814, number: 226, name: "DOMAIN_SEND_KEY", high: false, args: domainSendKeyArgs, ret: undefined } as Procedure<DomainSendKeyArgs, void>,
  nodeGetCPUStats: { program: 536903814, number: 227, name: "NODE_GET_CPU_STATS", high: true, args: nodeGetCpuStatsArgs, ret: nodeGetCpuStatsRet } as Procedure<NodeGetCpuStatsArgs, NodeGetCpuStatsRet>,
  nodeGetMemoryStats: { program: 536903814, number: 228, name: "NODE_GET_MEMORY_STATS", high: true, args: nodeGetMemoryStatsArgs, ret: nodeGetMemoryStatsRet } as Procedure<NodeGetMemoryStatsArgs, NodeGetMemoryStatsRet>,
  domainGetControlInfo: { program: 536903814, number: 229, name: "DOMAIN_GET_CONTROL_INFO", high: true, args: domainGetControlInfoArgs, ret: domainGetControlInfoRet } as Procedure<DomainGetControlInfoArgs, DomainGetControlInfoRet>,
  domainGetVcpuPinInfo: { program: 536903814, number: 230, name: "DOMAIN_GET_VCPU_PIN_INFO", high: false, args: domainGetVcpuPinInfoArgs, ret: domainGetVcpuPinInfoRet } as Procedure<DomainGetVcpuPinInfoArgs, DomainGetVcpuPinInfoRet>,
  domainUndefineFlags: { program: 536903814, number: 231, name: "DOMAIN_UNDEFINE_FLAGS", high: true, args: domainUndefineFlagsArgs, ret: undefined } as Procedure<DomainUndefineFlagsArgs, void>,
  domainSaveFlags: { program: 536903814, number: 232, name: "DOMAIN_SAVE_FLAGS", high: false, args: domainSaveFlagsArgs, ret: undefined } as Procedure<DomainSaveFlagsArgs, void>,
  domainRestoreFlags: { program: 536903814, number: 233, name: "DOMAIN_RESTORE_FLAGS", high: false, args: domainRestoreFlagsArgs, ret: undefined } as Procedure<DomainRestoreFlagsArgs, void>,
  domainDestroyFlags: { program: 536903814, number: 234, name: "DOMAIN_DESTROY_FLAGS", high: true, args: domainDestroyFlagsArgs, ret: undefined } as Procedure<DomainDestroyFlagsArgs, void>,
  domainSaveImageGetXMLDesc: { program: 536903814, number: 235, name: "DOMAIN_SAVE_IMAGE_GET_XML_DESC", high: true, args: domainSaveImageGetXmlDescArgs, ret: domainSaveImageGetXmlDescRet } as Procedure<DomainSaveImageGetXmlDescArgs, DomainSaveImageGetXmlDescRet>,
  domainSaveImageDefineXML: { program: 536903814, number: 236, name: "DOMAIN_SAVE_IMAGE_DEFINE_XML", high: true, args: domainSaveImageDefineXmlArgs, ret: undefined } as Procedure<DomainSaveImageDefineXmlArgs, void>,
  domainBlockJobAbort: { program: 536903814, number: 237, name: "DOMAIN_BLOCK_JOB_ABORT", high: false, args: domainBlockJobAbortArgs, ret: undefined } as Procedure<DomainBlockJobAbortArgs, void>,
  domainGetBlockJobInfo: { program: 536903814, number: 238, name: "DOMAIN_GET_BLOCK_JOB_INFO", high: false, args: domainGetBlockJobInfoArgs, ret: domainGetBlockJobInfoRet } as Procedure<DomainGetBlockJobInfoArgs, DomainGetBlockJobInfoRet>,
  domainBlockJobSetSpeed: { program: 536903814, number: 239, name: "DOMAIN_BLOCK_JOB_SET_SPEED", high: false, args: domainBlockJobSetSpeedArgs, ret: undefined } as Procedure<DomainBlockJobSetSpeedArgs, void>,
  domainBlockPull: { program: 536903814, number: 240, name: "DOMAIN_BLOCK_PULL", high: false, args: domainBlockPullArgs, ret: undefined } as Procedure<DomainBlockPullArgs, void>,
  domainEventBlockJob: { program: 536903814, number: 241, name: "DOMAIN_EVENT_BLOCK_JOB", high: false, args: domainEventBlockJobMsg, ret: undefined } as Procedure<DomainEventBlockJobMsg, void>,
  domainMigrateGetMaxSpeed: { program: 536903814, number: 242, name: "DOMAIN_MIGRATE_GET_MAX_SPEED", high: false, args: domainMigrateGetMaxSpeedArgs, ret: domainMigrateGetMaxSpeedRet } as Procedure<DomainMigrateGetMaxSpeedArgs, DomainMigrateGetMaxSpeedRet>,
  domainBlockStatsFlags: { program: 536903814, number: 243, name: "DOMAIN_BLOCK_STATS_FLAGS", high: false, args: domainBlockStatsFlagsArgs, ret: domainBlockStatsFlagsRet } as Procedure<DomainBlockStatsFlagsArgs, DomainBlockStatsFlagsRet>,
  domainSnapshotGetParent: { program: 536903814, number: 244, name: "DOMAIN_SNAPSHOT_GET_PARENT", high: true, args: domainSnapshotGetParentArgs, ret: domainSnapshotGetParentRet } as Procedure<DomainSnapshotGetParentArgs, DomainSnapshotGetParentRet>,
  domainReset: { program: 536903814, number: 245, name: "DOMAIN_RESET", high: false, args: domainResetArgs, ret: undefined } as Procedure<DomainResetArgs, void>,
  domainSnapshotNumChildren: { program: 536903814, number: 246, name: "DOMAIN_SNAPSHOT_NUM_CHILDREN", high: true, args: domainSnapshotNumChildrenArgs, ret: domainSnapshotNumChildrenRet } as Procedure<DomainSnapshotNumChildrenArgs, DomainSnapshotNumChildrenRet>,
  domainSnapshotListChildrenNames: { program: 536903814, number: 247, name: "DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES", high: true, args: domainSnapshotListChildrenNamesArgs, ret: domainSnapshotListChildrenNamesRet } as Procedure<DomainSnapshotListChildrenNamesArgs, DomainSnapshotListChildrenNamesRet>,
  domainEventDiskChange: { program: 536903814, number: 248, name: "DOMAIN_EVENT_DISK_CHANGE", high: false, args: domainEventDiskChangeMsg, ret: undefined } as Procedure<DomainEventDiskChangeMsg, void>,
  domainOpenGraphics: { program: 536903814, number: 249, name: "DOMAIN_OPEN_GRAPHICS", high: false, args: domainOpenGraphicsArgs, ret: undefined } as Procedure<DomainOpenGraphicsArgs, void>,
  nodeSuspendForDuration: { program: 536903814, number: 250, name: "NODE_SUSPEND_FOR_DURATION", high: false, args: nodeSuspendForDurationArgs, ret: undefined } as Procedure<NodeSuspendForDurationArgs, void>,
  domainBlockResize: { program: 536903814, number: 251, name: "DOMAIN_BLOCK_RESIZE", high: false, args: domainBlockResizeArgs, ret: undefined } as Procedure<DomainBlockResizeArgs, void>,
  domainSetBlockIoTune: { program: 536903814, number: 252, name: "DOMAIN_SET_BLOCK_IO_TUNE", high: false, args: domainSetBlockIoTuneArgs, ret: undefined } as Procedure<DomainSetBlockIoTuneArgs, void>,
  domainGetBlockIoTune: { program: 536903814, number: 253, name: "DOMAIN_GET_BLOCK_IO_TUNE", high: false, args: domainGetBlockIoTuneArgs, ret: domainGetBlockIoTuneRet } as Procedure<DomainGetBlockIoTuneArgs, DomainGetBlockIoTuneRet>,
  domainSetNumaParameters: { program: 536903814, number: 254, name: "DOMAIN_SET_NUMA_PARAMETERS", high: false, args: domainSetNumaParametersArgs, ret: undefined } as Procedure<DomainSetNumaParametersArgs, void>,
  domainGetNumaParameters: { program: 536903814, number: 255, name: "DOMAIN_GET_NUMA_PARAMETERS", high: false, args: domainGetNumaParametersArgs, ret: domainGetNumaParametersRet } as Procedure<DomainGetNumaParametersArgs, DomainGetNumaParametersRet>,
  domainSetInterfaceParameters: { program: 536903814, number: 256, name: "DOMAIN_SET_INTERFACE_PARAMETERS", high: false, args: domainSetInterfaceParametersArgs, ret: undefined } as Procedure<DomainSetInterfaceParametersArgs, void>,
  domainGetInterfaceParameters: { program: 536903814, number: 257, name: "DOMAIN_GET_INTERFACE_PARAMETERS", high: false, args: domainGetInterfaceParametersArgs, ret: domainGetInterfaceParametersRet } as Procedure<DomainGetInterfaceParametersArgs, DomainGetInterfaceParametersRet>,
  domainShutdownFlags: { program: 536903814, number: 258, name: "DOMAIN_SHUTDOWN_FLAGS", high: false, args: domainShutdownFlagsArgs, ret: undefined } as Procedure<DomainShutdownFlagsArgs, void>,
  storageVolWipePattern: { program: 536903814, number: 259, name: "STORAGE_VOL_WIPE_PATTERN", high: false, args: storageVolWipePatternArgs, ret: undefined } as Procedure<StorageVolWipePatternArgs, void>,
  storageVolResize: { program: 536903814, number: 260, name: "STORAGE_VOL_RESIZE", high: false, args: storageVolResizeArgs, ret: undefined } as Procedure<StorageVolResizeArgs, void>,
  domainPMSuspendForDuration: { program: 536903814, number: 261, name: "DOMAIN_PM_SUSPEND_FOR_DURATION", high: false, args: domainPmSuspendForDurationArgs, ret: undefined } as Procedure<DomainPmSuspendForDurationArgs, void>,
  domainGetCPUStats: { program: 536903814, number: 262, name: "DOMAIN_GET_CPU_STATS", high: false, args: domainGetCpuStatsArgs, ret: domainGetCpuStatsRet } as Procedure<DomainGetCpuStatsArgs, DomainGetCpuStatsRet>,
  domainGetDiskErrors: { program: 536903814, number: 263, name: "DOMAIN_GET_DISK_ERRORS", high: false, args: domainGetDiskErrorsArgs, ret: domainGetDiskErrorsRet } as Procedure<DomainGetDiskErrorsArgs, DomainGetDiskErrorsRet>,
  domainSetMetadata: { program: 536903814, number: 264, name: "DOMAIN_SET_METADATA", high: false, args: domainSetMetadataArgs, ret: undefined } as Procedure<DomainSetMetadataArgs, void>,
  domainGetMetadata: { program: 536903814, number: 265, name: "DOMAIN_GET_METADATA", high: false, args: domainGetMetadataArgs, ret: domainGetMetadataRet } as Procedure<DomainGetMetadataArgs, DomainGetMetadataRet>,
  domainBlockRebase: { program: 536903814, number: 266, name: "DOMAIN_BLOCK_REBASE", high: false, args: domainBlockRebaseArgs, ret: undefined } as Procedure<DomainBlockRebaseArgs, void>,
  domainPMWakeup: { program: 536903814, number: 267, name: "DOMAIN_PM_WAKEUP", high: false, args: domainPmWakeupArgs, ret: undefined } as Procedure<DomainPmWakeupArgs, void>,
  domainEventTrayChange: { program: 536903814, number: 268, name: "DOMAIN_EVENT_TRAY_CHANGE", high: false, args: domainEventTrayChangeMsg, ret: undefined } as Procedure<DomainEventTrayChangeMsg, void>,
  domainEventPmwakeup: { program: 536903814, number: 269, name: "DOMAIN_EVENT_PMWAKEUP", high: false, args: domainEventPmwakeupMsg, ret: undefined } as Procedure<DomainEventPmwakeupMsg, void>,
  domainEventPmsuspend: { program: 536903814, number: 270, name: "DOMAIN_EVENT_PMSUSPEND", high: false, args: domainEventPmsuspendMsg, ret: undefined } as Procedure<DomainEventPmsuspendMsg, void>,
  domainSnapshotIsCurrent: { program: 536903814, number: 271, name: "DOMAIN_SNAPSHOT_IS_CURRENT", high: false, args: domainSnapshotIsCurrentArgs, ret: domainSnapshotIsCurrentRet } as Procedure<DomainSnapshotIsCurrentArgs, DomainSnapshotIsCurrentRet>,
  domainSnapshotHasMetadata: { program: 536903814, number: 272, name: "DOMAIN_SNAPSHOT_HAS_METADATA", high: false, args: domainSnapshotHasMetadataArgs, ret: domainSnapshotHasMetadataRet } as Procedure<DomainSnapshotHasMetadataArgs, DomainSnapshotHasMetadataRet>,
  domainListAllSnapshots: { program: 536903814, number: 274, name: "DOMAIN_LIST_ALL_SNAPSHOTS", high: true, args: domainListAllSnapshotsArgs, ret: domainListAllSnapshotsRet } as Procedure<DomainListAllSnapshotsArgs, DomainListAllSnapshotsRet>,
  domainSnapshotListAllChildren: { program: 536903814, number: 275, name: "DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN", high: true, args: domainSnapshotListAllChildrenArgs, ret: domainSnapshotListAllChildrenRet } as Procedure<DomainSnapshotListAllChildrenArgs, DomainSnapshotListAllChildrenRet>,
  domainEventBalloonChange: { program: 536903814, number: 276, name: "DOMAIN_EVENT_BALLOON_CHANGE", high: false, args: domainEventBalloonChangeMsg, ret: undefined } as Procedure<DomainEventBalloonChangeMsg, void>,
  domainGetHostname: { program: 536903814, number: 277, name: "DOMAIN_GET_HOSTNAME", high: false, args: domainGetHostnameArgs, ret: domainGetHostnameRet } as Procedure<DomainGetHostnameArgs, DomainGetHostnameRet>,
  domainGetSecurityLabelList: { program: 536903814, number: 278, name: "DOMAIN_GET_SECURITY_LABEL_LIST", high: true, args: domainGetSecurityLabelListArgs, ret: domainGetSecurityLabelListRet } as Procedure<DomainGetSecurityLabelListArgs, DomainGetSecurityLabelListRet>,
  domainPinEmulator: { program: 536903814, number: 279, name: "DOMAIN_PIN_EMULATOR", high: false, args: domainPinEmulatorArgs, ret: undefined } as Procedure<DomainPinEmulatorArgs, void>,
  domainGetEmulatorPinInfo: { program: 536903814, number: 280, name: "DOMAIN_GET_EMULATOR_PIN_INFO", high: false, args: domainGetEmulatorPinInfoArgs, ret: domainGetEmulatorPinInfoRet } as Procedure<DomainGetEmulatorPinInfoArgs, DomainGetEmulatorPinInfoRet>,
  connectListAllStoragePools: { program: 536903814, number: 281, name: "CONNECT_LIST_ALL_STORAGE_POOLS", high: true, args: connectListAllStoragePoolsArgs, ret: connectListAllStoragePoolsRet } as Procedure<ConnectListAllStoragePoolsArgs, ConnectListAllStoragePoolsRet>,
  storagePoolListAllVolumes: { program: 536903814, number: 282, name: "STORAGE_POOL_LIST_ALL_VOLUMES", high: true, args: storagePoolListAllVolumesArgs, ret: storagePoolListAllVolumesRet } as Procedure<StoragePoolListAllVolumesArgs, StoragePoolListAllVolumesRet>,
  connectListAllNetworks: { program: 536903814, number: 283, name: "CONNECT_LIST_ALL_NETWORKS", high: true, args: connectListAllNetworksArgs, ret: connectListAllNetworksRet } as Procedure<ConnectListAllNetworksArgs, ConnectListAllNetworksRet>,
  connectListAllInterfaces: { program: 536903814, number: 284, name: "CONNECT_LIST_ALL_INTERFACES", high: true, args: connectListAllInterfacesArgs, ret: connectListAllInterfacesRet } as Procedure<ConnectListAllInterfacesArgs, ConnectListAllInterfacesRet>,
  connectListAllNodeDevices: { program: 536903814, number: 285, name: "CONNECT_LIST_ALL_NODE_DEVICES", high: true, args: connectListAllNodeDevicesArgs, ret: connectListAllNodeDevicesRet } as Procedure<ConnectListAllNodeDevicesArgs, ConnectListAllNodeDevicesRet>,
  connectListAllNWFilters: { program: 536903814, number: 286, name: "CONNECT_LIST_ALL_NWFILTERS", high: true, args: connectListAllNwfiltersArgs, ret: connectListAllNwfiltersRet } as Procedure<ConnectListAllNwfiltersArgs, ConnectListAllNwfiltersRet>,
  connectListAllSecrets: { program: 536903814, number: 287, name: "CONNECT_LIST_ALL_SECRETS", high: true, args: connectListAllSecretsArgs, ret: connectListAllSecretsRet } as Procedure<ConnectListAllSecretsArgs, ConnectListAllSecretsRet>,
  nodeSetMemoryParameters: { program: 536903814, number: 288, name: "NODE_SET_MEMORY_PARAMETERS", high: false, args: nodeSetMemoryParametersArgs, ret: undefined } as Procedure<NodeSetMemoryParametersArgs, void>,
  nodeGetMemoryParameters: { program: 536903814, number: 289, name: "NODE_GET_MEMORY_PARAMETERS", high: false, args: nodeGetMemoryParametersArgs, ret: nodeGetMemoryParametersRet } as Procedure<NodeGetMemoryParametersArgs, NodeGetMemoryParametersRet>,
  domainBlockCommit: { program: 536903814, number: 290, name: "DOMAIN_BLOCK_COMMIT", high: false, args: domainBlockCommitArgs, ret: undefined } as Procedure<DomainBlockCommitArgs, void>,
  networkUpdate: { program: 536903814, number: 291, name: "NETWORK_UPDATE", high: true, args: networkUpdateArgs, ret: undefined } as Procedure<NetworkUpdateArgs, void>,
  domainEventPmsuspendDisk: { program: 536903814, number: 292, name: "DOMAIN_EVENT_PMSUSPEND_DISK", high: false, args: domainEventPmsuspendDiskMsg, ret: undefined } as Procedure<DomainEventPmsuspendDiskMsg, void>,
  nodeGetCPUMap: { program: 536903814, number: 293, name: "NODE_GET_CPU_MAP", high: false, args: nodeGetCpuMapArgs, ret: nodeGetCpuMapRet } as Procedure<NodeGetCpuMapArgs, NodeGetCpuMapRet>,
  domainFSTrim: { program: 536903814, number: 294, name: "DOMAIN_FSTRIM", high: false, args: domainFstrimArgs, ret: undefined } as Procedure<DomainFstrimArgs, void>,
  domainSendProcessSignal: { program: 536903814, number: 295, name: "DOMAIN_SEND_PROCESS_SIGNAL", high: false, args: domainSendProcessSignalArgs, ret: undefined } as Procedure<DomainSendProcessSignalArgs, void>,
  domainOpenChannel: { program: 536903814, number: 296, name: "DOMAIN_OPEN_CHANNEL", high: false, args: domainOpenChannelArgs, ret: undefined, stream: "both" } as Procedure<DomainOpenChannelArgs, void>,
  nodeDeviceLookupSCSIHostByWWN: { program: 536903814, number: 297, name: "NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN", high: true, args: nodeDeviceLookupScsiHostByWwnArgs, ret: nodeDeviceLookupScsiHostByWwnRet } as Procedure<NodeDeviceLookupScsiHostByWwnArgs, NodeDeviceLookupScsiHostByWwnRet>,
  domainGetJobStats: { program: 536903814, number: 298, name: "DOMAIN_GET_JOB_STATS", high: false, args: domainGetJobStatsArgs, ret: domainGetJobStatsRet } as Procedure<DomainGetJobStatsArgs, DomainGetJobStatsRet>,
  domainMigrateGetCompressionCache: { program: 536903814, number: 299, name: "DOMAIN_MIGRATE_GET_COMPRESSION_CACHE", high: false, args: domainMigrateGetCompressionCacheArgs, ret: domainMigrateGetCompressionCacheRet } as Procedure<DomainMigrateGetCompressionCacheArgs, DomainMigrateGetCompressionCacheRet>,
  domainMigrateSetCompressionCache: { program: 536903814, number: 300, name: "DOMAIN_MIGRATE_SET_COMPRESSION_CACHE", high: false, args: domainMigrateSetCompressionCacheArgs, ret: undefined } as Procedure<DomainMigrateSetCompressionCacheArgs, void>,
  nodeDeviceDetachFlags: { program: 536903814, number: 301, name: "NODE_DEVICE_DETACH_FLAGS", high: false, args: nodeDeviceDetachFlagsArgs, ret: undefined } as Procedure<NodeDeviceDetachFlagsArgs, void>,
  domainMigrateBegin3Params: { program: 536903814, number: 302, name: "DOMAIN_MIGRATE_BEGIN3_PARAMS", high: false, args: domainMigrateBegin3ParamsArgs, ret: domainMigrateBegin3ParamsRet } as Procedure<DomainMigrateBegin3ParamsArgs, DomainMigrateBegin3ParamsRet>,
  domainMigratePrepare3Params: { program: 536903814, number: 303, name: "DOMAIN_MIGRATE_PREPARE3_PARAMS", high: false, args: domainMigratePrepare3ParamsArgs, ret: domainMigratePrepare3ParamsRet } as Procedure<DomainMigratePrepare3ParamsArgs, DomainMigratePrepare3ParamsRet>,
  domainMigratePrepareTunnel3Params: { program: 536903814, number: 304, name: "DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS", high: false, args: domainMigratePrepareTunnel3ParamsArgs, ret: domainMigratePrepareTunnel3ParamsRet } as Procedure<DomainMigratePrepareTunnel3ParamsArgs, DomainMigratePrepareTunnel3ParamsRet>,
  domainMigratePerform3Params: { program: 536903814, number: 305, name: "DOMAIN_MIGRATE_PERFORM3_PARAMS", high: false, args: domainMigratePerform3ParamsArgs, ret: domainMigratePerform3ParamsRet } as Procedure<DomainMigratePerform3ParamsArgs, DomainMigratePerform3ParamsRet>,
  domainMigrateFinish3Params: { program: 536903814, number: 306, name: "DOMAIN_MIGRATE_FINISH3_PARAMS", high: false, args: domainMigrateFinish3ParamsArgs, ret: domainMigrateFinish3ParamsRet } as Procedure<DomainMigrateFinish3ParamsArgs, DomainMigrateFinish3ParamsRet>,
  domainMigrateConfirm3Params: { program: 536903814, number: 307, name: "DOMAIN_MIGRATE_CONFIRM3_PARAMS", high: false, args: domainMigrateConfirm3ParamsArgs, ret: undefined } as Procedure<DomainMigrateConfirm3ParamsArgs, void>,
  domainSetMemoryStatsPeriod: { program: 536903814, number: 308, name: "DOMAIN_SET_MEMORY_STATS_PERIOD", high: false, args: domainSetMemoryStatsPeriodArgs, ret: undefined } as Procedure<DomainSetMemoryStatsPeriodArgs, void>,
  domainCreateXMLWithFiles: { program: 536903814, number: 309, name: "DOMAIN_CREATE_XML_WITH_FILES", high: false, args: domainCreateXmlWithFilesArgs, ret: domainCreateXmlWithFilesRet } as Procedure<DomainCreateXmlWithFilesArgs, DomainCreateXmlWithFilesRet>,
  domainCreateWithFiles: { program: 536903814, number: 310, name: "DOMAIN_CREATE_WITH_FILES", high: false, args: domainCreateWithFilesArgs, ret: domainCreateWithFilesRet } as Procedure<DomainCreateWithFilesArgs, DomainCreateWithFilesRet>,
  domainEventDeviceRemoved: { program: 536903814, number: 311, name: "DOMAIN_EVENT_DEVICE_REMOVED", high: false, args: domainEventDeviceRemovedMsg, ret: undefined } as Procedure<DomainEventDeviceRemovedMsg, void>,
  connectGetCPUModelNames: { program: 536903814, number: 312, name: "CONNECT_GET_CPU_MODEL_NAMES", high: false, args: connectGetCpuModelNamesArgs, ret: connectGetCpuModelNamesRet } as Procedure<ConnectGetCpuModelNamesArgs, ConnectGetCpuModelNamesRet>,
  connectNetworkEventRegisterAny: { program: 536903814, number: 313, name: "CONNECT_NETWORK_EVENT_REGISTER_ANY", high: true, args: connectNetworkEventRegisterAnyArgs, ret: connectNetworkEventRegisterAnyRet } as Procedure<ConnectNetworkEventRegisterAnyArgs, ConnectNetworkEventRegisterAnyRet>,
  connectNetworkEventDeregisterAny: { program: 536903814, number: 314, name: "CONNECT_NETWORK_EVENT_DEREGISTER_ANY", high: true, args: connectNetworkEventDeregisterAnyArgs, ret: undefined } as Procedure<ConnectNetworkEventDeregisterAnyArgs, void>,
  networkEventLifecycle: { program: 536903814, number: 315, name: "NETWORK_EVENT_LIFECYCLE", high: false, args: networkEventLifecycleMsg, ret: undefined } as Procedure<NetworkEventLifecycleMsg, void>,
  connectDomainEventCallbackRegisterAny: { program: 536903814, number: 316, name: "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", high: true, args: connectDomainEventCallbackRegisterAnyArgs, ret: connectDomainEventCallbackRegisterAnyRet } as Procedure<ConnectDomainEventCallbackRegisterAnyArgs, ConnectDomainEventCallbackRegisterAnyRet>,
  connectDomainEventCallbackDeregisterAny: { program: 536903814, number: 317, name: "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY", high: true, args: connectDomainEventCallbackDeregisterAnyArgs, ret: undefined } as Procedure<ConnectDomainEventCallbackDeregisterAnyArgs, void>,
  domainEventCallbackLifecycle: { program: 536903814, number: 318, name: "DOMAIN_EVENT_CALLBACK_LIFECYCLE", high: false, args: domainEventCallbackLifecycleMsg, ret: undefined } as Procedure<DomainEventCallbackLifecycleMsg, void>,
  domainEventCallbackReboot: { program: 536903814, number: 319, name: "DOMAIN_EVENT_CALLBACK_REBOOT", high: false, args: domainEventCallbackRebootMsg, ret: undefined } as Procedure<DomainEventCallbackRebootMsg, void>,
  domainEventCallbackRtcChange: { program: 536903814, number: 320, name: "DOMAIN_EVENT_CALLBACK_RTC_CHANGE", high: false, args: domainEventCallbackRtcChangeMsg, ret: undefined } as Procedure<DomainEventCallbackRtcChangeMsg, void>,
  domainEventCallbackWatchdog: { program: 536903814, number: 321, name: "DOMAIN_EVENT_CALLBACK_WATCHDOG", high: false, args: domainEventCallbackWatchdogMsg, ret: undefined } as Procedure<DomainEventCallbackWatchdogMsg, void>,
  domainEventCallbackIoError: { program: 536903814, number: 322, name: "DOMAIN_EVENT_CALLBACK_IO_ERROR", high: false, args: domainEventCallbackIoErrorMsg, ret: undefined } as Procedure<DomainEventCallbackIoErrorMsg, void>,
  domainEventCallbackGraphics: { program: 536903814, number: 323, name: "DOMAIN_EVENT_CALLBACK_GRAPHICS", high: false, args: domainEventCallbackGraphicsMsg, ret: undefined } as Procedure<DomainEventCallbackGraphicsMsg, void>,
  domainEventCallbackIoErrorReason: { program: 536903814, number: 324, name: "DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON", high: false, args: domainEventCallbackIoErrorReasonMsg, ret: undefined } as Procedure<DomainEventCallbackIoErrorReasonMsg, void>,
  domainEventCallbackControlError: { program: 536903814, number: 325, name: "DOMAIN_EVENT_CALLBACK_CONTROL_ERROR", high: false, args: domainEventCallbackControlErrorMsg, ret: undefined } as Procedure<DomainEventCallbackControlErrorMsg, void>,
  domainEventCallbackBlockJob: { program: 536903814, number: 326, name: "DOMAIN_EVENT_CALLBACK_BLOCK_JOB", high: false, args: domainEventCallbackBlockJobMsg, ret: undefined } as Procedure<DomainEventCallbackBlockJobMsg, void>,
  domainEventCallbackDiskChange: { program: 536903814, number: 327, name: "DOMAIN_EVENT_CALLBACK_DISK_CHANGE", high: false, args: domainEventCallbackDiskChangeMsg, ret: undefined } as Procedure<DomainEventCallbackDiskChangeMsg, void>,
  domainEventCallbackTrayChange: { program: 536903814, number: 328, name: "DOMAIN_EVENT_CALLBACK_TRAY_CHANGE", high: false, args: domainEventCallbackTrayChangeMsg, ret: undefined } as Procedure<DomainEventCallbackTrayChangeMsg, void>,
  domainEventCallbackPmwakeup: { program: 536903814, number: 329, name: "DOMAIN_EVENT_CALLBACK_PMWAKEUP", high: false, args: domainEventCallbackPmwakeupMsg, ret: undefined } as Procedure<DomainEventCallbackPmwakeupMsg, void>,
  domainEventCallbackPmsuspend: { program: 536903814, number: 330, name: "DOMAIN_EVENT_CALLBACK_PMSUSPEND", high: false, args: domainEventCallbackPmsuspendMsg, ret: undefined } as Procedure<DomainEventCallbackPmsuspendMsg, void>,
  domainEventCallbackBalloonChange: { program: 536903814, number: 331, name: "DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE", high: false, args: domainEventCallbackBalloonChangeMsg, ret: undefined } as Procedure<DomainEventCallbackBalloonChangeMsg, void>,
  domainEventCallbackPmsuspendDisk: { program: 536903814, number: 332, name: "DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK", high: false, args: domainEventCallbackPmsuspendDiskMsg, ret: undefined } as Procedure<DomainEventCallbackPmsuspendDiskMsg, void>,
  domainEventCallbackDeviceRemoved: { program: 536903814, number: 333, name: "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED", high: false, args: domainEventCallbackDeviceRemovedMsg, ret: undefined } as Procedure<DomainEventCallbackDeviceRemovedMsg, void>,
  domainCoreDumpWithFormat: { program: 536903814, number: 334, name: "DOMAIN_CORE_DUMP_WITH_FORMAT", high: false, args: domainCoreDumpWithFormatArgs, ret: undefined } as Procedure<DomainCoreDumpWithFormatArgs, void>,
  domainFSFreeze: { program: 536903814, number: 335, name: "DOMAIN_FSFREEZE", high: false, args: domainFsfreezeArgs, ret: domainFsfreezeRet } as Procedure<DomainFsfreezeArgs, DomainFsfreezeRet>,
  domainFSThaw: { program: 536903814, number: 336, name: "DOMAIN_FSTHAW", high: false, args: domainFsthawArgs, ret: domainFsthawRet } as Procedure<DomainFsthawArgs, DomainFsthawRet>,
  domainGetTime: { program: 536903814, number: 337, name: "DOMAIN_GET_TIME", high: false, args: domainGetTimeArgs, ret: domainGetTimeRet } as Procedure<DomainGetTimeArgs, DomainGetTimeRet>,
  domainSetTime: { program: 536903814, number: 338, name: "DOMAIN_SET_TIME", high: false, args: domainSetTimeArgs, ret: undefined } as Procedure<DomainSetTimeArgs, void>,
  domainEventBlockJob2: { program: 536903814, number: 339, name: "DOMAIN_EVENT_BLOCK_JOB_2", high: false, args: domainEventBlockJob2Msg, ret: undefined } as Procedure<DomainEventBlockJob2Msg, void>,
  nodeGetFreePages: { program: 536903814, number: 340, name: "NODE_GET_FREE_PAGES", high: true, args: nodeGetFreePagesArgs, ret: nodeGetFreePagesRet } as Procedure<NodeGetFreePagesArgs, NodeGetFreePagesRet>,
  networkGetDHCPLeases: { program: 536903814, number: 341, name: "NETWORK_GET_DHCP_LEASES", high: false, args: networkGetDhcpLeasesArgs, ret: networkGetDhcpLeasesRet } as Procedure<NetworkGetDhcpLeasesArgs, NetworkGetDhcpLeasesRet>,
  connectGetDomainCapabilities: { program: 536903814, number: 342, name: "CONNECT_GET_DOMAIN_CAPABILITIES", high: false, args: connectGetDomainCapabilitiesArgs, ret: connectGetDomainCapabilitiesRet } as Procedure<ConnectGetDomainCapabilitiesArgs, ConnectGetDomainCapabilitiesRet>,
  domainOpenGraphicsFD: { program: 536903814, number: 343, name: "DOMAIN_OPEN_GRAPHICS_FD", high: false, args: domainOpenGraphicsFdArgs, ret: undefined } as Procedure<DomainOpenGraphicsFdArgs, void>,
  connectGetAllDomainStats: { program: 536903814, number: 344, name: "CONNECT_GET_ALL_DOMAIN_STATS", high: false, args: connectGetAllDomainStatsArgs, ret: connectGetAllDomainStatsRet } as Procedure<ConnectGetAllDomainStatsArgs, ConnectGetAllDomainStatsRet>,
  domainBlockCopy: { program: 536903814, number: 345, name: "DOMAIN_BLOCK_COPY", high: false, args: domainBlockCopyArgs, ret: undefined } as Procedure<DomainBlockCopyArgs, void>,
  domainEventCallbackTunable: { program: 536903814, number: 346, name: "DOMAIN_EVENT_CALLBACK_TUNABLE", high: false, args: domainEventCallbackTunableMsg, ret: undefined } as Procedure<DomainEventCallbackTunableMsg, void>,
  nodeAllocPages: { program: 536903814, number: 347, name: "NODE_ALLOC_PAGES", high: false, args: nodeAllocPagesArgs, ret: nodeAllocPagesRet } as Procedure<NodeAllocPagesArgs, NodeAllocPagesRet>,
  domainEventCallbackAgentLifecycle: { program: 536903814, number: 348, name: "DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE", high: false, args: domainEventCallbackAgentLifecycleMsg, ret: undefined } as Procedure<DomainEventCallbackAgentLifecycleMsg, void>,
  domainGetFSInfo: { program: 536903814, number: 349, name: "DOMAIN_GET_FSINFO", high: false, args: domainGetFsinfoArgs, ret: domainGetFsinfoRet } as Procedure<DomainGetFsinfoArgs, DomainGetFsinfoRet>,
  domainDefineXMLFlags: { program: 536903814, number: 350, name: "DOMAIN_DEFINE_XML_FLAGS", high: true, args: domainDefineXmlFlagsArgs, ret: domainDefineXmlFlagsRet } as Procedure<DomainDefineXmlFlagsArgs, DomainDefineXmlFlagsRet>,
  domainGetIOThreadInfo: { program: 536903814, number: 351, name: "DOMAIN_GET_IOTHREAD_INFO", high: false, args: domainGetIothreadInfoArgs, ret: domainGetIothreadInfoRet } as Procedure<DomainGetIothreadInfoArgs, DomainGetIothreadInfoRet>,
  domainPinIOThread: { program: 536903814, number: 352, name: "DOMAIN_PIN_IOTHREAD", high: false, args: domainPinIothreadArgs, ret: undefined } as Procedure<DomainPinIothreadArgs, void>,
  domainInterfaceAddresses: { program: 536903814, number: 353, name: "DOMAIN_INTERFACE_ADDRESSES", high: false, args: domainInterfaceAddressesArgs, ret: domainInterfaceAddressesRet } as Procedure<DomainInterfaceAddressesArgs, DomainInterfaceAddressesRet>,
  domainEventCallbackDeviceAdded: { program: 536903814, number: 354, name: "DOMAIN_EVENT_CALLBACK_DEVICE_ADDED", high: false, args: domainEventCallbackDeviceAddedMsg, ret: undefined } as Procedure<DomainEventCallbackDeviceAddedMsg, void>,
  domainAddIOThread: { program: 536903814, number: 355, name: "DOMAIN_ADD_IOTHREAD", high: false, args: domainAddIothreadArgs, ret: undefined } as Procedure<DomainAddIothreadArgs, void>,
  domainDelIOThread: { program: 536903814, number: 356, name: "DOMAIN_DEL_IOTHREAD", high: false, args: domainDelIothreadArgs, ret: undefined } as Procedure<DomainDelIothreadArgs, void>,
  domainSetUserPassword: { program: 536903814, number: 357, name: "DOMAIN_SET_USER_PASSWORD", high: false, args: domainSetUserPasswordArgs, ret: undefined } as Procedure<DomainSetUserPasswordArgs, void>,
  domainRename: { program: 536903814, number: 358, name: "DOMAIN_RENAME", high: false, args: domainRenameArgs, ret: domainRenameRet } as Procedure<DomainRenameArgs, DomainRenameRet>,
  domainEventCallbackMigrationIteration: { program: 536903814, number: 359, name: "DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION", high: false, args: domainEventCallbackMigrationIterationMsg, ret: undefined } as Procedure<DomainEventCallbackMigrationIterationMsg, void>,
  connectRegisterCloseCallback: { program: 536903814, number: 360, name: "CONNECT_REGISTER_CLOSE_CALLBACK", high: true, args: undefined, ret: undefined } as Procedure<void, void>,
  connectUnregisterCloseCallback: { program: 536903814, number: 361, name: "CONNECT_UNREGISTER_CLOSE_CALLBACK", high: true, args: undefined, ret: undefined } as Procedure<void, void>,
  connectEventConnectionClosed: { program: 536903814, number: 362, name: "CONNECT_EVENT_CONNECTION_CLOSED", high: false, args: connectEventConnectionClosedMsg, ret: undefined } as Procedure<ConnectEventConnectionClosedMsg, void>,
  domainEventCallbackJobCompleted: { program: 536903814, number: 363, name: "DOMAIN_EVENT_CALLBACK_JOB_COMPLETED", high: false, args: domainEventCallbackJobCompletedMsg, ret: undefined } as Procedure<DomainEventCallbackJobCompletedMsg, void>,
  domainMigrateStartPostCopy: { program: 536903814, number: 364, name: "DOMAIN_MIGRATE_START_POST_COPY", high: false, args: domainMigrateStartPostCopyArgs, ret: undefined } as Procedure<DomainMigrateStartPostCopyArgs, void>,
  domainGetPerfEvents: { program: 536903814, number: 365, name: "DOMAIN_GET_PERF_EVENTS", high: false, args: domainGetPerfEventsArgs, ret: domainGetPerfEventsRet } as Procedure<DomainGetPerfEventsArgs, DomainGetPerfEventsRet>,
  domainSetPerfEvents: { program: 536903814, number: 366, name: "DOMAIN_SET_PERF_EVENTS", high: false, args: domainSetPerfEventsArgs, ret: undefined } as Procedure<DomainSetPerfEventsArgs, void>,
  domainEventCallbackDeviceRemovalFailed: { program: 536903814, number: 367, name: "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED", high: false, args: domainEventCallbackDeviceRemovalFailedMsg, ret: undefined } as Procedure<DomainEventCallbackDeviceRemovalFailedMsg, void>,
  connectStoragePoolEventRegisterAny: { program: 536903814, number: 368, name: "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", high: true, args: connectStoragePoolEventRegisterAnyArgs, ret: connectStoragePoolEventRegisterAnyRet } as Procedure<ConnectStoragePoolEventRegisterAnyArgs, ConnectStoragePoolEventRegisterAnyRet>,
  connectStoragePoolEventDeregisterAny: { program: 536903814, number: 369, name: "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY", high: true, args: connectStoragePoolEventDeregisterAnyArgs, ret: undefined } as Procedure<ConnectStoragePoolEventDeregisterAnyArgs, void>,
  storagePoolEventLifecycle: { program: 536903814, number: 370, name: "STORAGE_POOL_EVENT_LIFECYCLE", high: false, args: storagePoolEventLifecycleMsg, ret: undefined } as Procedure<StoragePoolEventLifecycleMsg, void>,
  domainGetGuestVcpus: { program: 536903814, number: 371, name: "DOMAIN_GET_GUEST_VCPUS", high: false, args: domainGetGuestVcpusArgs, ret: domainGetGuestVcpusRet } as Procedure<DomainGetGuestVcpusArgs, DomainGetGuestVcpusRet>,
  domainSetGuestVcpus: { program: 536903814, number: 372, name: "DOMAIN_SET_GUEST_VCPUS", high: false, args: domainSetGuestVcpusArgs, ret: undefined } as Procedure<DomainSetGuestVcpusArgs, void>,
  storagePoolEventRefresh: { program: 536903814, number: 373, name: "STORAGE_POOL_EVENT_REFRESH", high: false, args: storagePoolEventRefreshMsg, ret: undefined } as Procedure<StoragePoolEventRefreshMsg, void>,
  connectNodeDeviceEventRegisterAny: { program: 536903814, number: 374, name: "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY", high: true, args: connectNodeDeviceEventRegisterAnyArgs, ret: connectNodeDeviceEventRegisterAnyRet } as Procedure<ConnectNodeDeviceEventRegisterAnyArgs, ConnectNodeDeviceEventRegisterAnyRet>,
  connectNodeDeviceEventDeregisterAny: { program: 536903814, number: 375, name: "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY", high: true, args: connectNodeDeviceEventDeregisterAnyArgs, ret: undefined } as Procedure<ConnectNodeDeviceEventDeregisterAnyArgs, void>,
  nodeDeviceEventLifecycle: { program: 536903814, number: 376, name: "NODE_DEVICE_EVENT_LIFECYCLE", high: false, args: nodeDeviceEventLifecycleMsg, ret: undefined } as Procedure<NodeDeviceEventLifecycleMsg, void>,
  nodeDeviceEventUpdate: { program: 536903814, number: 377, name: "NODE_DEVICE_EVENT_UPDATE", high: false, args: nodeDeviceEventUpdateMsg, ret: undefined } as Procedure<NodeDeviceEventUpdateMsg, void>,
  storageVolGetInfoFlags: { program: 536903814, number: 378, name: "STORAGE_VOL_GET_INFO_FLAGS", high: true, args: storageVolGetInfoFlagsArgs, ret: storageVolGetInfoFlagsRet } as Procedure<StorageVolGetInfoFlagsArgs, StorageVolGetInfoFlagsRet>,
  domainEventCallbackMetadataChange: { program: 536903814, number: 379, name: "DOMAIN_EVENT_CALLBACK_METADATA_CHANGE", high: false, args: domainEventCallbackMetadataChangeMsg, ret: undefined } as Procedure<DomainEventCallbackMetadataChangeMsg, void>,
  connectSecretEventRegisterAny: { program: 536903814, number: 380, name: "CONNECT_SECRET_EVENT_REGISTER_ANY", high: true, args: connectSecretEventRegisterAnyArgs, ret: connectSecretEventRegisterAnyRet } as Procedure<ConnectSecretEventRegisterAnyArgs, ConnectSecretEventRegisterAnyRet>,
  connectSecretEventDeregisterAny: { program: 536903814, number: 381, name: "CONNECT_SECRET_EVENT_DEREGISTER_ANY", high: true, args: connectSecretEventDeregisterAnyArgs, ret: undefined } as Procedure<ConnectSecretEventDeregisterAnyArgs, void>,
  secretEventLifecycle: { program: 536903814, number: 382, name: "SECRET_EVENT_LIFECYCLE", high: false, args: secretEventLifecycleMsg, ret: undefined } as Procedure<SecretEventLifecycleMsg, void>,
  secretEventValueChanged: { program: 536903814, number: 383, name: "SECRET_EVENT_VALUE_CHANGED", high: false, args: secretEventValueChangedMsg, ret: undefined } as Procedure<SecretEventValueChangedMsg, void>,
  domainSetVcpu: { program: 536903814, number: 384, name: "DOMAIN_SET_VCPU", high: false, args: domainSetVcpuArgs, ret: undefined } as Procedure<DomainSetVcpuArgs, void>,
  domainEventBlockThreshold: { program: 536903814, number: 385, name: "DOMAIN_EVENT_BLOCK_THRESHOLD", high: false, args: domainEventBlockThresholdMsg, ret: undefined } as Procedure<DomainEventBlockThresholdMsg, void>,
  domainSetBlockThreshold: { program: 536903814, number: 386, name: "DOMAIN_SET_BLOCK_THRESHOLD", high: false, args: domainSetBlockThresholdArgs, ret: undefined } as Procedure<DomainSetBlockThresholdArgs, void>,
  domainMigrateGetMaxDowntime: { program: 536903814, number: 387, name: "DOMAIN_MIGRATE_GET_MAX_DOWNTIME", high: false, args: domainMigrateGetMaxDowntimeArgs, ret: domainMigrateGetMaxDowntimeRet } as Procedure<DomainMigrateGetMaxDowntimeArgs, DomainMigrateGetMaxDowntimeRet>,
  domainManagedSaveGetXMLDesc: { program: 536903814, number: 388, name: "DOMAIN_MANAGED_SAVE_GET_XML_DESC", high: false, args: domainManagedSaveGetXmlDescArgs, ret: domainManagedSaveGetXmlDescRet } as Procedure<DomainManagedSaveGetXmlDescArgs, DomainManagedSaveGetXmlDescRet>,
  domainManagedSaveDefineXML: { program: 536903814, number: 389, name: "DOMAIN_MANAGED_SAVE_DEFINE_XML", high: false, args: domainManagedSaveDefineXmlArgs, ret: undefined } as Procedure<DomainManagedSaveDefineXmlArgs, void>,
  domainSetLifecycleAction: { program: 536903814, number: 390, name: "DOMAIN_SET_LIFECYCLE_ACTION", high: false, args: domainSetLifecycleActionArgs, ret: undefined } as Procedure<DomainSetLifecycleActionArgs, void>,
  storagePoolLookupByTargetPath: { program: 536903814, number: 391, name: "STORAGE_POOL_LOOKUP_BY_TARGET_PATH", high: true, args: storagePoolLookupByTargetPathArgs, ret: storagePoolLookupByTargetPathRet } as Procedure<StoragePoolLookupByTargetPathArgs, StoragePoolLookupByTargetPathRet>,
  domainDetachDeviceAlias: { program: 536903814, number: 392, name: "DOMAIN_DETACH_DEVICE_ALIAS", high: false, args: domainDetachDeviceAliasArgs, ret: undefined } as Procedure<DomainDetachDeviceAliasArgs, void>,
  connectCompareHypervisorCPU: { program: 536903814, number: 393, name: "CONNECT_COMPARE_HYPERVISOR_CPU", high: false, args: connectCompareHypervisorCpuArgs, ret: connectCompareHypervisorCpuRet } as Procedure<ConnectCompareHypervisorCpuArgs, ConnectCompareHypervisorCpuRet>,
  connectBaselineHypervisorCPU: { program: 536903814, number: 394, name: "CONNECT_BASELINE_HYPERVISOR_CPU", high: false, args: connectBaselineHypervisorCpuArgs, ret: connectBaselineHypervisorCpuRet } as Procedure<ConnectBaselineHypervisorCpuArgs, ConnectBaselineHypervisorCpuRet>,
  nodeGetSEVInfo: { program: 536903814, number: 395, name: "NODE_GET_SEV_INFO", high: false, args: nodeGetSevInfoArgs, ret: nodeGetSevInfoRet } as Procedure<NodeGetSevInfoArgs, NodeGetSevInfoRet>,
  domainGetLaunchSecurityInfo: { program: 536903814, number: 396, name: "DOMAIN_GET_LAUNCH_SECURITY_INFO", high: false, args: domainGetLaunchSecurityInfoArgs, ret: domainGetLaunchSecurityInfoRet } as Procedure<DomainGetLaunchSecurityInfoArgs, DomainGetLaunchSecurityInfoRet>,
  nWFilterBindingLookupByPortDev: { program: 536903814, number: 397, name: "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV", high: true, args: nwfilterBindingLookupByPortDevArgs, ret: nwfilterBindingLookupByPortDevRet } as Procedure<NwfilterBindingLookupByPortDevArgs, NwfilterBindingLookupByPortDevRet>,
  nWFilterBindingGetXMLDesc: { program: 536903814, number: 398, name: "NWFILTER_BINDING_GET_XML_DESC", high: true, args: nwfilterBindingGetXmlDescArgs, ret: nwfilterBindingGetXmlDescRet } as Procedure<NwfilterBindingGetXmlDescArgs, NwfilterBindingGetXmlDescRet>,
  nWFilterBindingCreateXML: { program: 536903814, number: 399, name: "NWFILTER_BINDING_CREATE_XML", high: true, args: nwfilterBindingCreateXmlArgs, ret: nwfilterBindingCreateXmlRet } as Procedure<NwfilterBindingCreateXmlArgs, NwfilterBindingCreateXmlRet>,
  nWFilterBindingDelete: { program: 536903814, number: 400, name: "NWFILTER_BINDING_DELETE", high: true, args: nwfilterBindingDeleteArgs, ret: undefined } as Procedure<NwfilterBindingDeleteArgs, void>,
  connectListAllNWFilterBindings: { program: 536903814, number: 401, name: "CONNECT_LIST_ALL_NWFILTER_BINDINGS", high: true, args: connectListAllNwfilterBindingsArgs, ret: connectListAllNwfilterBindingsRet } as Procedure<ConnectListAllNwfilterBindingsArgs, ConnectListAllNwfilterBindingsRet>,
  domainSetIOThreadParams: { program: 536903814, number: 402, name: "DOMAIN_SET_IOTHREAD_PARAMS", high: false, args: domainSetIothreadParamsArgs, ret: undefined } as Procedure<DomainSetIothreadParamsArgs, void>,
  connectGetStoragePoolCapabilities: { program: 536903814, number: 403, name: "CONNECT_GET_STORAGE_POOL_CAPABILITIES", high: false, args: connectGetStoragePoolCapabilitiesArgs, ret: connectGetStoragePoolCapabilitiesRet } as Procedure<ConnectGetStoragePoolCapabilitiesArgs, ConnectGetStoragePoolCapabilitiesRet>,
  networkListAllPorts: { program: 536903814, number: 404, name: "NETWORK_LIST_ALL_PORTS", high: true, args: networkListAllPortsArgs, ret: networkListAllPortsRet } as Procedure<NetworkListAllPortsArgs, NetworkListAllPortsRet>,
  networkPortLookupByUUID: { program: 536903814, number: 405, name: "NETWORK_PORT_LOOKUP_BY_UUID", high: true, args: networkPortLookupByUuidArgs, ret: networkPortLookupByUuidRet } as Procedure<NetworkPortLookupByUuidArgs, NetworkPortLookupByUuidRet>,
  networkPortCreateXML: { program: 536903814, number: 406, name: "NETWORK_PORT_CREATE_XML", high: false, args: networkPortCreateXmlArgs, ret: networkPortCreateXmlRet } as Procedure<NetworkPortCreateXmlArgs, NetworkPortCreateXmlRet>,
  networkPortGetParameters: { program: 536903814, number: 407, name: "NETWORK_PORT_GET_PARAMETERS", high: false, args: networkPortGetParametersArgs, ret: networkPortGetParametersRet } as Procedure<NetworkPortGetParametersArgs, NetworkPortGetParametersRet>,
  networkPortSetParameters: { program: 536903814, number: 408, name: "NETWORK_PORT_SET_PARAMETERS", high: false, args: networkPortSetParametersArgs, ret: undefined } as Procedure<NetworkPortSetParametersArgs, void>,
  networkPortGetXMLDesc: { program: 536903814, number: 409, name: "NETWORK_PORT_GET_XML_DESC", high: false, args: networkPortGetXmlDescArgs, ret: networkPortGetXmlDescRet } as Procedure<NetworkPortGetXmlDescArgs, NetworkPortGetXmlDescRet>,
  networkPortDelete: { program: 536903814, number: 410, name: "NETWORK_PORT_DELETE", high: false, args: networkPortDeleteArgs, ret: undefined } as Procedure<NetworkPortDeleteArgs, void>,
  domainCheckpointCreateXML: { program: 536903814, number: 411, name: "DOMAIN_CHECKPOINT_CREATE_XML", high: false, args: domainCheckpointCreateXmlArgs, ret: domainCheckpointCreateXmlRet } as Procedure<DomainCheckpointCreateXmlArgs, DomainCheckpointCreateXmlRet>,
  domainCheckpointGetXMLDesc: { program: 536903814, number: 412, name: "DOMAIN_CHECKPOINT_GET_XML_DESC", high: false, args: domainCheckpointGetXmlDescArgs, ret: domainCheckpointGetXmlDescRet } as Procedure<DomainCheckpointGetXmlDescArgs, DomainCheckpointGetXmlDescRet>,
  domainListAllCheckpoints: { program: 536903814, number: 413, name: "DOMAIN_LIST_ALL_CHECKPOINTS", high: true, args: domainListAllCheckpointsArgs, ret: domainListAllCheckpointsRet } as Procedure<DomainListAllCheckpointsArgs, DomainListAllCheckpointsRet>,
  domainCheckpointListAllChildren: { program: 536903814, number: 414, name: "DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN", high: true, args: domainCheckpointListAllChildrenArgs, ret: domainCheckpointListAllChildrenRet } as Procedure<DomainCheckpointListAllChildrenArgs, DomainCheckpointListAllChildrenRet>,
  domainCheckpointLookupByName: { program: 536903814, number: 415, name: "DOMAIN_CHECKPOINT_LOOKUP_BY_NAME", high: true, args: domainCheckpointLookupByNameArgs, ret: domainCheckpointLookupByNameRet } as Procedure<DomainCheckpointLookupByNameArgs, DomainCheckpointLookupByNameRet>,
  domainCheckpointGetParent: { program: 536903814, number: 416, name: "DOMAIN_CHECKPOINT_GET_PARENT", high: true, args: domainCheckpointGetParentArgs, ret: domainCheckpointGetParentRet } as Procedure<DomainCheckpointGetParentArgs, DomainCheckpointGetParentRet>,
  domainCheckpointDelete: { program: 536903814, number: 417, name: "DOMAIN_CHECKPOINT_DELETE", high: false, args: domainCheckpointDeleteArgs, ret: undefined } as Procedure<DomainCheckpointDeleteArgs, void>,
  domainGetGuestInfo: { program: 536903814, number: 418, name: "DOMAIN_GET_GUEST_INFO", high: false, args: domainGetGuestInfoArgs, ret: domainGetGuestInfoRet } as Procedure<DomainGetGuestInfoArgs, DomainGetGuestInfoRet>,
  connectSetIdentity: { program: 536903814, number: 419, name: "CONNECT_SET_IDENTITY", high: false, args: connectSetIdentityArgs, ret: undefined } as Procedure<ConnectSetIdentityArgs, void>,
  domainAgentSetResponseTimeout: { program: 536903814, number: 420, name: "DOMAIN_AGENT_SET_RESPONSE_TIMEOUT", high: false, args: domainAgentSetResponseTimeoutArgs, ret: domainAgentSetResponseTimeoutRet } as Procedure<DomainAgentSetResponseTimeoutArgs, DomainAgentSetResponseTimeoutRet>,
  domainBackupBegin: { program: 536903814, number: 421, name: "DOMAIN_BACKUP_BEGIN", high: false, args: domainBackupBeginArgs, ret: undefined } as Procedure<DomainBackupBeginArgs, void>,
  domainBackupGetXMLDesc: { program: 536903814, number: 422, name: "DOMAIN_BACKUP_GET_XML_DESC", high: true, args: domainBackupGetXmlDescArgs, ret: domainBackupGetXmlDescRet } as Procedure<DomainBackupGetXmlDescArgs, DomainBackupGetXmlDescRet>,
  domainEventMemoryFailure: { program: 536903814, number: 423, name: "DOMAIN_EVENT_MEMORY_FAILURE", high: false, args: domainEventMemoryFailureMsg, ret: undefined } as Procedure<DomainEventMemoryFailureMsg, void>,
  domainAuthorizedSSHKeysGet: { program: 536903814, number: 424, name: "DOMAIN_AUTHORIZED_SSH_KEYS_GET", high: false, args: domainAuthorizedSshKeysGetArgs, ret: domainAuthorizedSshKeysGetRet } as Procedure<DomainAuthorizedSshKeysGetArgs, DomainAuthorizedSshKeysGetRet>,
  domainAuthorizedSSHKeysSet: { program: 536903814, number: 425, name: "DOMAIN_AUTHORIZED_SSH_KEYS_SET", high: false, args: domainAuthorizedSshKeysSetArgs, ret: undefined } as Procedure<DomainAuthorizedSshKeysSetArgs, void>,
  domainGetMessages: { program: 536903814, number: 426, name: "DOMAIN_GET_MESSAGES", high: false, args: domainGetMessagesArgs, ret: domainGetMessagesRet } as Procedure<DomainGetMessagesArgs, DomainGetMessagesRet>,
  domainStartDirtyRateCalc: { program: 536903814, number: 427, name: "DOMAIN_START_DIRTY_RATE_CALC", high: false, args: domainStartDirtyRateCalcArgs, ret: undefined } as Procedure<DomainStartDirtyRateCalcArgs, void>,
  nodeDeviceDefineXML: { program: 536903814, number: 428, name: "NODE_DEVICE_DEFINE_XML", high: false, args: nodeDeviceDefineXmlArgs, ret: nodeDeviceDefineXmlRet } as Procedure<NodeDeviceDefineXmlArgs, NodeDeviceDefineXmlRet>,
  nodeDeviceUndefine: { program: 536903814, number: 429, name: "NODE_DEVICE_UNDEFINE", high: true, args: nodeDeviceUndefineArgs, ret: undefined } as Procedure<NodeDeviceUndefineArgs, void>,
  nodeDeviceCreate: { program: 536903814, number: 430, name: "NODE_DEVICE_CREATE", high: true, args: nodeDeviceCreateArgs, ret: undefined } as Procedure<NodeDeviceCreateArgs, void>,
  nWFilterDefineXMLFlags: { program: 536903814, number: 431, name: "NWFILTER_DEFINE_XML_FLAGS", high: true, args: nwfilterDefineXmlFlagsArgs, ret: nwfilterDefineXmlFlagsRet } as Procedure<NwfilterDefineXmlFlagsArgs, NwfilterDefineXmlFlagsRet>,
  networkDefineXMLFlags: { program: 536903814, number: 432, name: "NETWORK_DEFINE_XML_FLAGS", high: true, args: networkDefineXmlFlagsArgs, ret: networkDefineXmlFlagsRet } as Procedure<NetworkDefineXmlFlagsArgs, NetworkDefineXmlFlagsRet>,
  nodeDeviceGetAutostart: { program: 536903814, number: 433, name: "NODE_DEVICE_GET_AUTOSTART", high: true, args: nodeDeviceGetAutostartArgs, ret: nodeDeviceGetAutostartRet } as Procedure<NodeDeviceGetAutostartArgs, NodeDeviceGetAutostartRet>,
  nodeDeviceSetAutostart: { program: 536903814, number: 434, name: "NODE_DEVICE_SET_AUTOSTART", high: true, args: nodeDeviceSetAutostartArgs, ret: undefined } as Procedure<NodeDeviceSetAutostartArgs, void>,
  nodeDeviceIsPersistent: { program: 536903814, number: 435, name: "NODE_DEVICE_IS_PERSISTENT", high: true, args: nodeDeviceIsPersistentArgs, ret: nodeDeviceIsPersistentRet } as Procedure<NodeDeviceIsPersistentArgs, NodeDeviceIsPersistentRet>,
  nodeDeviceIsActive: { program: 536903814, number: 436, name: "NODE_DEVICE_IS_ACTIVE", high: true, args: nodeDeviceIsActiveArgs, ret: nodeDeviceIsActiveRet } as Procedure<NodeDeviceIsActiveArgs, NodeDeviceIsActiveRet>,
  networkCreateXMLFlags: { program: 536903814, number: 437, name: "NETWORK_CREATE_XML_FLAGS", high: true, args: networkCreateXmlFlagsArgs, ret: networkCreateXmlFlagsRet } as Procedure<NetworkCreateXmlFlagsArgs, NetworkCreateXmlFlagsRet>,
  domainEventMemoryDeviceSizeChange: { program: 536903814, number: 438, name: "DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE", high: false, args: domainEventMemoryDeviceSizeChangeMsg, ret: undefined } as Procedure<DomainEventMemoryDeviceSizeChangeMsg, void>,
  domainSetLaunchSecurityState: { program: 536903814, number: 439, name: "DOMAIN_SET_LAUNCH_SECURITY_STATE", high: false, args: domainSetLaunchSecurityStateArgs, ret: undefined } as Procedure<DomainSetLaunchSecurityStateArgs, void>,
  domainSaveParams: { program: 536903814, number: 440, name: "DOMAIN_SAVE_PARAMS", high: false, args: domainSaveParamsArgs, ret: undefined } as Procedure<DomainSaveParamsArgs, void>,
  domainRestoreParams: { program: 536903814, number: 441, name: "DOMAIN_RESTORE_PARAMS", high: false, args: domainRestoreParamsArgs, ret: undefined } as Procedure<DomainRestoreParamsArgs, void>,
  domainAbortJobFlags: { program: 536903814, number: 442, name: "DOMAIN_ABORT_JOB_FLAGS", high: false, args: domainAbortJobFlagsArgs, ret: undefined } as Procedure<DomainAbortJobFlagsArgs, void>,
  domainFDAssociate: { program: 536903814, number: 443, name: "DOMAIN_FD_ASSOCIATE", high: false, args: domainFdAssociateArgs, ret: undefined } as Procedure<DomainFdAssociateArgs, void>,
  networkSetMetadata: { program: 536903814, number: 444, name: "NETWORK_SET_METADATA", high: false, args: networkSetMetadataArgs, ret: undefined } as Procedure<NetworkSetMetadataArgs, void>,
  networkGetMetadata: { program: 536903814, number: 445, name: "NETWORK_GET_METADATA", high: false, args: networkGetMetadataArgs, ret: networkGetMetadataRet } as Procedure<NetworkGetMetadataArgs, NetworkGetMetadataRet>,
  networkEventCallbackMetadataChange: { program: 536903814, number: 446, name: "NETWORK_EVENT_CALLBACK_METADATA_CHANGE", high: false, args: networkEventCallbackMetadataChangeMsg, ret: undefined } as Procedure<NetworkEventCallbackMetadataChangeMsg, void>,
  nodeDeviceUpdate: { program: 536903814, number: 447, name: "NODE_DEVICE_UPDATE", high: true, args: nodeDeviceUpdateArgs, ret: undefined } as Procedure<NodeDeviceUpdateArgs, void>,
  domainGraphicsReload: { program: 536903814, number: 448, name: "DOMAIN_GRAPHICS_RELOAD", high: false, args: domainGraphicsReloadArgs, ret: undefined } as Procedure<DomainGraphicsReloadArgs, void>,
  domainGetAutostartOnce: { program: 536903814, number: 449, name: "DOMAIN_GET_AUTOSTART_ONCE", high: true, args: domainGetAutostartOnceArgs, ret: domainGetAutostartOnceRet } as Procedure<DomainGetAutostartOnceArgs, DomainGetAutostartOnceRet>,
  domainSetAutostartOnce: { program: 536903814, number: 450, name: "DOMAIN_SET_AUTOSTART_ONCE", high: true, args: domainSetAutostartOnceArgs, ret: undefined } as Procedure<DomainSetAutostartOnceArgs, void>,
  domainSetThrottleGroup: { program: 536903814, number: 451, name: "DOMAIN_SET_THROTTLE_GROUP", high: false, args: domainSetThrottleGroupArgs, ret: undefined } as Procedure<DomainSetThrottleGroupArgs, void>,
  domainDelThrottleGroup: { program: 536903814, number: 452, name: "DOMAIN_DEL_THROTTLE_GROUP", high: false, args: domainDelThrottleGroupArgs, ret: undefined } as Procedure<DomainDelThrottleGroupArgs, void>,
  domainEventNicMacChange: { program: 536903814, number: 453, name: "DOMAIN_EVENT_NIC_MAC_CHANGE", high: false, args: domainEventNicMacChangeMsg, ret: undefined } as Procedure<DomainEventNicMacChangeMsg, void>,
  domainEventVcpuRemoved: { program: 536903814, number: 454, name: "DOMAIN_EVENT_VCPU_REMOVED", high: false, args: domainEventVcpuRemovedMsg, ret: undefined } as Procedure<DomainEventVcpuRemovedMsg, void>,
  domainEventCallbackChannelLifecycle: { program: 536903814, number: 455, name: "DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE", high: false, args: domainEventCallbackChannelLifecycleMsg, ret: undefined } as Procedure<DomainEventCallbackChannelLifecycleMsg, void>,
  domainAnnounceInterface: { program: 536903814, number: 456, name: "DOMAIN_ANNOUNCE_INTERFACE", high: false, args: domainAnnounceInterfaceArgs, ret: undefined } as Procedure<DomainAnnounceInterfaceArgs, void>,
};
/** Program 0x20008087 version 1. */
export const qemuProcedures = {
  domainQemuMonitorCommand: { program: 536903815, number: 1, name: "DOMAIN_MONITOR_COMMAND", high: false, args: domainMonitorCommandArgs, ret: domainMonitorCommandRet } as Procedure<DomainMonitorCommandArgs, DomainMonitorCommandRet>,
  domainQemuAttach: { program: 536903815, number: 2, name: "DOMAIN_ATTACH", high: false, args: domainAttachArgs, ret: domainAttachRet } as Procedure<DomainAttachArgs, DomainAttachRet>,
  domainQemuAgentCommand: { program: 536903815, number: 3, name: "DOMAIN_AGENT_COMMAND", high: false, args: domainAgentCommandArgs, ret: domainAgentCommandRet } as Procedure<DomainAgentCommandArgs, DomainAgentCommandRet>,
  connectDomainMonitorEventRegister: { program: 536903815, number: 4, name: "CONNECT_DOMAIN_MONITOR_EVENT_REGISTER", high: true, args: connectDomainMonitorEventRegisterArgs, ret: connectDomainMonitorEventRegisterRet } as Procedure<ConnectDomainMonitorEventRegisterArgs, ConnectDomainMonitorEventRegisterRet>,
  connectDomainMonitorEventDeregister: { program: 536903815, number: 5, name: "CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER", high: true, args: connectDomainMonitorEventDeregisterArgs, ret: undefined } as Procedure<ConnectDomainMonitorEventDeregisterArgs, void>,
  domainMonitorEvent: { program: 536903815, number: 6, name: "DOMAIN_MONITOR_EVENT", high: false, args: domainMonitorEventMsg, ret: undefined } as Procedure<DomainMonitorEventMsg, void>,
  domainQemuMonitorCommandWithFiles: { program: 536903815, number: 7, name: "DOMAIN_MONITOR_COMMAND_WITH_FILES", high: false, args: domainMonitorCommandWithFilesArgs, ret: domainMonitorCommandWithFilesRet } as Procedure<DomainMonitorCommandWithFilesArgs, DomainMonitorCommandWithFilesRet>,
};
/** Program 0x68000 version 1. */
export const lxcProcedures = {
  domainLxcOpenNamespace: { program: 425984, number: 1, name: "DOMAIN_OPEN_NAMESPACE", high: false, args: domainOpenNamespaceArgs, ret: undefined } as Procedure<DomainOpenNamespaceArgs, void>,
};
