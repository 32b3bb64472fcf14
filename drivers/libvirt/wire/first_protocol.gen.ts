// Generated from libvirt 9.0.0 remote_protocol.x, qemu_protocol.x, lxc_protocol.x and additions.x by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { Procedure, TypedValue, XdrCodec } from "./procedure.ts";
export interface Domain {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
}
export const domain: XdrCodec<Domain> = {
  read: (r) => ({ name: r.string(4194304), uuid: r.uuid(), id: r.i32() }),
  write(w, v) { w.string(v.name, 4194304); w.uuid(v.uuid); w.i32(v.id); },
};
export interface Network {
  readonly name: string;
  readonly uuid: string;
}
export const network: XdrCodec<Network> = {
  read: (r) => ({ name: r.string(4194304), uuid: r.uuid() }),
  write(w, v) { w.string(v.name, 4194304); w.uuid(v.uuid); },
};
export interface Error {
  readonly code: number;
  readonly domain: number;
  readonly message: string | null;
  readonly level: number;
  readonly dom: Domain | null;
  readonly str1: string | null;
  readonly str2: string | null;
  readonly str3: string | null;
  readonly int1: number;
  readonly int2: number;
  readonly net: Network | null;
}
export const error: XdrCodec<Error> = {
  read: (r) => ({ code: r.i32(), domain: r.i32(), message: r.i32() === 0 ? null : r.string(4194304), level: r.i32(), dom: r.i32() === 0 ? null : domain.read(r), str1: r.i32() === 0 ? null : r.string(4194304), str2: r.i32() === 0 ? null : r.string(4194304), str3: r.i32() === 0 ? null : r.string(4194304), int1: r.i32(), int2: r.i32(), net: r.i32() === 0 ? null : network.read(r) }),
  write(w, v) { w.i32(v.code); w.i32(v.domain); if (w.present(v.message)) w.string(v.message, 4194304); w.i32(v.level); if (w.present(v.dom)) domain.write(w, v.dom); if (w.present(v.str1)) w.string(v.str1, 4194304); if (w.present(v.str2)) w.string(v.str2, 4194304); if (w.present(v.str3)) w.string(v.str3, 4194304); w.i32(v.int1); w.i32(v.int2); if (w.present(v.net)) network.write(w, v.net); },
};
export interface TypedParam {
  readonly field: string;
  readonly value: TypedValue;
}
export const typedParam: XdrCodec<TypedParam> = {
  read: (r) => ({ field: r.string(4194304), value: r.typedValue() }),
  write(w, v) { w.string(v.field, 4194304); w.typedValue(v.value); },
};
export interface ConnectOpenArgs {
  readonly name: string | null;
  readonly flags: number;
}
export const connectOpenArgs: XdrCodec<ConnectOpenArgs> = {
  read: (r) => ({ name: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.name)) w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface ConnectSupportsFeatureArgs {
  readonly feature: number;
}
export const connectSupportsFeatureArgs: XdrCodec<ConnectSupportsFeatureArgs> = {
  read: (r) => ({ feature: r.i32() }),
  write(w, v) { w.i32(v.feature); },
};
export interface ConnectSupportsFeatureRet {
  readonly supported: number;
}
export const connectSupportsFeatureRet: XdrCodec<ConnectSupportsFeatureRet> = {
  read: (r) => ({ supported: r.i32() }),
  write(w, v) { w.i32(v.supported); },
};
export interface ConnectGetTypeRet {
  readonly type: string;
}
export const connectGetTypeRet: XdrCodec<ConnectGetTypeRet> = {
  read: (r) => ({ type: r.string(4194304) }),
  write(w, v) { w.string(v.type, 4194304); },
};
export interface ConnectGetVersionRet {
  readonly hvVer: bigint;
}
export const connectGetVersionRet: XdrCodec<ConnectGetVersionRet> = {
  read: (r) => ({ hvVer: r.u64() }),
  write(w, v) { w.u64(v.hvVer); },
};
export interface ConnectGetLibVersionRet {
  readonly libVer: bigint;
}
export const connectGetLibVersionRet: XdrCodec<ConnectGetLibVersionRet> = {
  read: (r) => ({ libVer: r.u64() }),
  write(w, v) { w.u64(v.libVer); },
};
export interface ConnectGetHostnameRet {
  readonly hostname: string;
}
export const connectGetHostnameRet: XdrCodec<ConnectGetHostnameRet> = {
  read: (r) => ({ hostname: r.string(4194304) }),
  write(w, v) { w.string(v.hostname, 4194304); },
};
export interface ConnectGetUriRet {
  readonly uri: string;
}
export const connectGetUriRet: XdrCodec<ConnectGetUriRet> = {
  read: (r) => ({ uri: r.string(4194304) }),
  write(w, v) { w.string(v.uri, 4194304); },
};
export interface NodeGetInfoRet {
  readonly model: string;
  readonly memory: bigint;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}
export const nodeGetInfoRet: XdrCodec<NodeGetInfoRet> = {
  read: (r) => ({ model: r.fixedChars(32), memory: r.u64(), cpus: r.i32(), mhz: r.i32(), nodes: r.i32(), sockets: r.i32(), cores: r.i32(), threads: r.i32() }),
  write(w, v) { w.fixedChars(v.model, 32); w.u64(v.memory); w.i32(v.cpus); w.i32(v.mhz); w.i32(v.nodes); w.i32(v.sockets); w.i32(v.cores); w.i32(v.threads); },
};
export interface ConnectGetCapabilitiesRet {
  readonly capabilities: string;
}
export const connectGetCapabilitiesRet: XdrCodec<ConnectGetCapabilitiesRet> = {
  read: (r) => ({ capabilities: r.string(4194304) }),
  write(w, v) { w.string(v.capabilities, 4194304); },
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
export interface DomainLookupByIdArgs {
  readonly id: number;
}
export const domainLookupByIdArgs: XdrCodec<DomainLookupByIdArgs> = {
  read: (r) => ({ id: r.i32() }),
  write(w, v) { w.i32(v.id); },
};
export interface DomainLookupByIdRet {
  readonly dom: Domain;
}
export const domainLookupByIdRet: XdrCodec<DomainLookupByIdRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainLookupByUuidArgs {
  readonly uuid: string;
}
export const domainLookupByUuidArgs: XdrCodec<DomainLookupByUuidArgs> = {
  read: (r) => ({ uuid: r.uuid() }),
  write(w, v) { w.uuid(v.uuid); },
};
export interface DomainLookupByUuidRet {
  readonly dom: Domain;
}
export const domainLookupByUuidRet: XdrCodec<DomainLookupByUuidRet> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainLookupByNameArgs {
  readonly name: string;
}
export const domainLookupByNameArgs: XdrCodec<DomainLookupByNameArgs> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface DomainLookupByNameRet {
  readonly dom: Domain;
}
export const domainLookupByNameRet: XdrCodec<DomainLookupByNameRet> = {
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
export interface DomainRebootArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainRebootArgs: XdrCodec<DomainRebootArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainDestroyFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainDestroyFlagsArgs: XdrCodec<DomainDestroyFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetInfoArgs {
  readonly dom: Domain;
}
export const domainGetInfoArgs: XdrCodec<DomainGetInfoArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainGetInfoRet {
  readonly state: number;
  readonly maxMem: bigint;
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  readonly cpuTime: bigint;
}
export const domainGetInfoRet: XdrCodec<DomainGetInfoRet> = {
  read: (r) => ({ state: r.u32(), maxMem: r.u64(), memory: r.u64(), nrVirtCpu: r.u32(), cpuTime: r.u64() }),
  write(w, v) { w.u32(v.state); w.u64(v.maxMem); w.u64(v.memory); w.u32(v.nrVirtCpu); w.u64(v.cpuTime); },
};
export interface DomainGetXmlDescArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetXmlDescArgs: XdrCodec<DomainGetXmlDescArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetXmlDescRet {
  readonly xml: string;
}
export const domainGetXmlDescRet: XdrCodec<DomainGetXmlDescRet> = {
  read: (r) => ({ xml: r.string(4194304) }),
  write(w, v) { w.string(v.xml, 4194304); },
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
export interface DomainUndefineFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainUndefineFlagsArgs: XdrCodec<DomainUndefineFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface AuthListRet {
  readonly types: readonly number[];
}
export const authListRet: XdrCodec<AuthListRet> = {
  read: (r) => ({ types: r.array(20, 4, (r) => r.i32()) }),
  write(w, v) { w.array(v.types, 20, (w, v) => w.i32(v)); },
};
export interface AuthPolkitRet {
  readonly complete: number;
}
export const authPolkitRet: XdrCodec<AuthPolkitRet> = {
  read: (r) => ({ complete: r.i32() }),
  write(w, v) { w.i32(v.complete); },
};
export interface DomainIsActiveArgs {
  readonly dom: Domain;
}
export const domainIsActiveArgs: XdrCodec<DomainIsActiveArgs> = {
  read: (r) => ({ dom: domain.read(r) }),
  write(w, v) { domain.write(w, v.dom); },
};
export interface DomainIsActiveRet {
  readonly active: number;
}
export const domainIsActiveRet: XdrCodec<DomainIsActiveRet> = {
  read: (r) => ({ active: r.i32() }),
  write(w, v) { w.i32(v.active); },
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
export interface DomainGetStateArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainGetStateArgs: XdrCodec<DomainGetStateArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface DomainGetStateRet {
  readonly state: number;
  readonly reason: number;
}
export const domainGetStateRet: XdrCodec<DomainGetStateRet> = {
  read: (r) => ({ state: r.i32(), reason: r.i32() }),
  write(w, v) { w.i32(v.state); w.i32(v.reason); },
};
export interface DomainShutdownFlagsArgs {
  readonly dom: Domain;
  readonly flags: number;
}
export const domainShutdownFlagsArgs: XdrCodec<DomainShutdownFlagsArgs> = {
  read: (r) => ({ dom: domain.read(r), flags: r.u32() }),
  write(w, v) { domain.write(w, v.dom); w.u32(v.flags); },
};
export interface ConnectListAllDomainsArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListAllDomainsArgs: XdrCodec<ConnectListAllDomainsArgs> = {
  read: (r) => ({ needResults: r.i32(), flags: r.u32() }),
  write(w, v) { w.i32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListAllDomainsRet {
  readonly domains: readonly Domain[];
  readonly ret: number;
}
export const connectListAllDomainsRet: XdrCodec<ConnectListAllDomainsRet> = {
  read: (r) => ({ domains: r.array(16384, 24, (r) => domain.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.domains, 16384, (w, v) => domain.write(w, v)); w.u32(v.ret); },
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
export interface ConnectGetAllDomainStatsRet {
  readonly retStats: readonly DomainStatsRecord[];
}
export const connectGetAllDomainStatsRet: XdrCodec<ConnectGetAllDomainStatsRet> = {
  read: (r) => ({ retStats: r.array(16384, 28, (r) => domainStatsRecord.read(r)) }),
  write(w, v) { w.array(v.retStats, 16384, (w, v) => domainStatsRecord.write(w, v)); },
};
export const firstProcedures = {
  connectOpen: { program: 536903814, number: 1, name: "CONNECT_OPEN", high: true, args: connectOpenArgs, ret: undefined } as Procedure<ConnectOpenArgs, void>,
  connectClose: { program: 536903814, number: 2, name: "CONNECT_CLOSE", high: true, args: undefined, ret: undefined } as Procedure<void, void>,
  connectGetType: { program: 536903814, number: 3, name: "CONNECT_GET_TYPE", high: true, args: undefined, ret: connectGetTypeRet } as Procedure<void, ConnectGetTypeRet>,
  connectGetVersion: { program: 536903814, number: 4, name: "CONNECT_GET_VERSION", high: true, args: undefined, ret: connectGetVersionRet } as Procedure<void, ConnectGetVersionRet>,
  nodeGetInfo: { program: 536903814, number: 6, name: "NODE_GET_INFO", high: true, args: undefined, ret: nodeGetInfoRet } as Procedure<void, NodeGetInfoRet>,
  connectGetCapabilities: { program: 536903814, number: 7, name: "CONNECT_GET_CAPABILITIES", high: false, args: undefined, ret: connectGetCapabilitiesRet } as Procedure<void, ConnectGetCapabilitiesRet>,
  domainCreateXML: { program: 536903814, number: 10, name: "DOMAIN_CREATE_XML", high: false, args: domainCreateXmlArgs, ret: domainCreateXmlRet } as Procedure<DomainCreateXmlArgs, DomainCreateXmlRet>,
  domainGetXMLDesc: { program: 536903814, number: 14, name: "DOMAIN_GET_XML_DESC", high: false, args: domainGetXmlDescArgs, ret: domainGetXmlDescRet } as Procedure<DomainGetXmlDescArgs, DomainGetXmlDescRet>,
  domainGetInfo: { program: 536903814, number: 16, name: "DOMAIN_GET_INFO", high: false, args: domainGetInfoArgs, ret: domainGetInfoRet } as Procedure<DomainGetInfoArgs, DomainGetInfoRet>,
  domainLookupByID: { program: 536903814, number: 22, name: "DOMAIN_LOOKUP_BY_ID", high: true, args: domainLookupByIdArgs, ret: domainLookupByIdRet } as Procedure<DomainLookupByIdArgs, DomainLookupByIdRet>,
  domainLookupByName: { program: 536903814, number: 23, name: "DOMAIN_LOOKUP_BY_NAME", high: true, args: domainLookupByNameArgs, ret: domainLookupByNameRet } as Procedure<DomainLookupByNameArgs, DomainLookupByNameRet>,
  domainLookupByUUID: { program: 536903814, number: 24, name: "DOMAIN_LOOKUP_BY_UUID", high: true, args: domainLookupByUuidArgs, ret: domainLookupByUuidRet } as Procedure<DomainLookupByUuidArgs, DomainLookupByUuidRet>,
  domainReboot: { program: 536903814, number: 27, name: "DOMAIN_REBOOT", high: false, args: domainRebootArgs, ret: undefined } as Procedure<DomainRebootArgs, void>,
  domainResume: { program: 536903814, number: 28, name: "DOMAIN_RESUME", high: false, args: domainResumeArgs, ret: undefined } as Procedure<DomainResumeArgs, void>,
  domainSuspend: { program: 536903814, number: 34, name: "DOMAIN_SUSPEND", high: false, args: domainSuspendArgs, ret: undefined } as Procedure<DomainSuspendArgs, void>,
  connectGetHostname: { program: 536903814, number: 59, name: "CONNECT_GET_HOSTNAME", high: true, args: undefined, ret: connectGetHostnameRet } as Procedure<void, ConnectGetHostnameRet>,
  connectSupportsFeature: { program: 536903814, number: 60, name: "CONNECT_SUPPORTS_FEATURE", high: true, args: connectSupportsFeatureArgs, ret: connectSupportsFeatureRet } as Procedure<ConnectSupportsFeatureArgs, ConnectSupportsFeatureRet>,
  authList: { program: 536903814, number: 66, name: "AUTH_LIST", high: true, args: undefined, ret: authListRet } as Procedure<void, AuthListRet>,
  authPolkit: { program: 536903814, number: 70, name: "AUTH_POLKIT", high: true, args: undefined, ret: authPolkitRet } as Procedure<void, AuthPolkitRet>,
  connectGetURI: { program: 536903814, number: 110, name: "CONNECT_GET_URI", high: true, args: undefined, ret: connectGetUriRet } as Procedure<void, ConnectGetUriRet>,
  domainIsActive: { program: 536903814, number: 150, name: "DOMAIN_IS_ACTIVE", high: true, args: domainIsActiveArgs, ret: domainIsActiveRet } as Procedure<DomainIsActiveArgs, DomainIsActiveRet>,
  domainIsPersistent: { program: 536903814, number: 151, name: "DOMAIN_IS_PERSISTENT", high: true, args: domainIsPersistentArgs, ret: domainIsPersistentRet } as Procedure<DomainIsPersistentArgs, DomainIsPersistentRet>,
  connectGetLibVersion: { program: 536903814, number: 157, name: "CONNECT_GET_LIB_VERSION", high: true, args: undefined, ret: connectGetLibVersionRet } as Procedure<void, ConnectGetLibVersionRet>,
  domainCreateWithFlags: { program: 536903814, number: 196, name: "DOMAIN_CREATE_WITH_FLAGS", high: false, args: domainCreateWithFlagsArgs, ret: domainCreateWithFlagsRet } as Procedure<DomainCreateWithFlagsArgs, DomainCreateWithFlagsRet>,
  domainGetState: { program: 536903814, number: 212, name: "DOMAIN_GET_STATE", high: true, args: domainGetStateArgs, ret: domainGetStateRet } as Procedure<DomainGetStateArgs, DomainGetStateRet>,
  domainUndefineFlags: { program: 536903814, number: 231, name: "DOMAIN_UNDEFINE_FLAGS", high: true, args: domainUndefineFlagsArgs, ret: undefined } as Procedure<DomainUndefineFlagsArgs, void>,
  domainDestroyFlags: { program: 536903814, number: 234, name: "DOMAIN_DESTROY_FLAGS", high: true, args: domainDestroyFlagsArgs, ret: undefined } as Procedure<DomainDestroyFlagsArgs, void>,
  domainShutdownFlags: { program: 536903814, number: 258, name: "DOMAIN_SHUTDOWN_FLAGS", high: false, args: domainShutdownFlagsArgs, ret: undefined } as Procedure<DomainShutdownFlagsArgs, void>,
  connectListAllDomains: { program: 536903814, number: 273, name: "CONNECT_LIST_ALL_DOMAINS", high: true, args: connectListAllDomainsArgs, ret: connectListAllDomainsRet } as Procedure<ConnectListAllDomainsArgs, ConnectListAllDomainsRet>,
  connectDomainEventCallbackRegisterAny: { program: 536903814, number: 316, name: "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", high: true, args: connectDomainEventCallbackRegisterAnyArgs, ret: connectDomainEventCallbackRegisterAnyRet } as Procedure<ConnectDomainEventCallbackRegisterAnyArgs, ConnectDomainEventCallbackRegisterAnyRet>,
  connectDomainEventCallbackDeregisterAny: { program: 536903814, number: 317, name: "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY", high: true, args: connectDomainEventCallbackDeregisterAnyArgs, ret: undefined } as Procedure<ConnectDomainEventCallbackDeregisterAnyArgs, void>,
  connectGetAllDomainStats: { program: 536903814, number: 344, name: "CONNECT_GET_ALL_DOMAIN_STATS", high: false, args: connectGetAllDomainStatsArgs, ret: connectGetAllDomainStatsRet } as Procedure<ConnectGetAllDomainStatsArgs, ConnectGetAllDomainStatsRet>,
  domainDefineXMLFlags: { program: 536903814, number: 350, name: "DOMAIN_DEFINE_XML_FLAGS", high: true, args: domainDefineXmlFlagsArgs, ret: domainDefineXmlFlagsRet } as Procedure<DomainDefineXmlFlagsArgs, DomainDefineXmlFlagsRet>,
};
