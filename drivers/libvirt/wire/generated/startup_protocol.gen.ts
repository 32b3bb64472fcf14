// Generated from libvirt's remote_protocol.x, qemu_protocol.x, lxc_protocol.x and additions.x by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { Procedure, TypedValue, XdrCodec } from "../procedure.ts";
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
export const firstProcedures = {
  connectOpen: { program: 536903814, number: 1, name: "CONNECT_OPEN", high: true, args: connectOpenArgs, ret: undefined } as Procedure<ConnectOpenArgs, void>,
  connectClose: { program: 536903814, number: 2, name: "CONNECT_CLOSE", high: true, args: undefined, ret: undefined } as Procedure<void, void>,
  connectGetType: { program: 536903814, number: 3, name: "CONNECT_GET_TYPE", high: true, args: undefined, ret: connectGetTypeRet } as Procedure<void, ConnectGetTypeRet>,
  connectGetVersion: { program: 536903814, number: 4, name: "CONNECT_GET_VERSION", high: true, args: undefined, ret: connectGetVersionRet } as Procedure<void, ConnectGetVersionRet>,
  nodeGetInfo: { program: 536903814, number: 6, name: "NODE_GET_INFO", high: true, args: undefined, ret: nodeGetInfoRet } as Procedure<void, NodeGetInfoRet>,
  domainGetXMLDesc: { program: 536903814, number: 14, name: "DOMAIN_GET_XML_DESC", high: false, args: domainGetXmlDescArgs, ret: domainGetXmlDescRet } as Procedure<DomainGetXmlDescArgs, DomainGetXmlDescRet>,
  domainGetInfo: { program: 536903814, number: 16, name: "DOMAIN_GET_INFO", high: false, args: domainGetInfoArgs, ret: domainGetInfoRet } as Procedure<DomainGetInfoArgs, DomainGetInfoRet>,
  domainLookupByID: { program: 536903814, number: 22, name: "DOMAIN_LOOKUP_BY_ID", high: true, args: domainLookupByIdArgs, ret: domainLookupByIdRet } as Procedure<DomainLookupByIdArgs, DomainLookupByIdRet>,
  domainLookupByName: { program: 536903814, number: 23, name: "DOMAIN_LOOKUP_BY_NAME", high: true, args: domainLookupByNameArgs, ret: domainLookupByNameRet } as Procedure<DomainLookupByNameArgs, DomainLookupByNameRet>,
  domainLookupByUUID: { program: 536903814, number: 24, name: "DOMAIN_LOOKUP_BY_UUID", high: true, args: domainLookupByUuidArgs, ret: domainLookupByUuidRet } as Procedure<DomainLookupByUuidArgs, DomainLookupByUuidRet>,
  connectGetHostname: { program: 536903814, number: 59, name: "CONNECT_GET_HOSTNAME", high: true, args: undefined, ret: connectGetHostnameRet } as Procedure<void, ConnectGetHostnameRet>,
  connectSupportsFeature: { program: 536903814, number: 60, name: "CONNECT_SUPPORTS_FEATURE", high: true, args: connectSupportsFeatureArgs, ret: connectSupportsFeatureRet } as Procedure<ConnectSupportsFeatureArgs, ConnectSupportsFeatureRet>,
  authList: { program: 536903814, number: 66, name: "AUTH_LIST", high: true, args: undefined, ret: authListRet } as Procedure<void, AuthListRet>,
  authPolkit: { program: 536903814, number: 70, name: "AUTH_POLKIT", high: true, args: undefined, ret: authPolkitRet } as Procedure<void, AuthPolkitRet>,
  connectGetURI: { program: 536903814, number: 110, name: "CONNECT_GET_URI", high: true, args: undefined, ret: connectGetUriRet } as Procedure<void, ConnectGetUriRet>,
  domainIsActive: { program: 536903814, number: 150, name: "DOMAIN_IS_ACTIVE", high: true, args: domainIsActiveArgs, ret: domainIsActiveRet } as Procedure<DomainIsActiveArgs, DomainIsActiveRet>,
  connectGetLibVersion: { program: 536903814, number: 157, name: "CONNECT_GET_LIB_VERSION", high: true, args: undefined, ret: connectGetLibVersionRet } as Procedure<void, ConnectGetLibVersionRet>,
  domainGetState: { program: 536903814, number: 212, name: "DOMAIN_GET_STATE", high: true, args: domainGetStateArgs, ret: domainGetStateRet } as Procedure<DomainGetStateArgs, DomainGetStateRet>,
  connectListAllDomains: { program: 536903814, number: 273, name: "CONNECT_LIST_ALL_DOMAINS", high: true, args: connectListAllDomainsArgs, ret: connectListAllDomainsRet } as Procedure<ConnectListAllDomainsArgs, ConnectListAllDomainsRet>,
};
