// Generated from libvirt's admin_protocol.x and admin_additions.x by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { Procedure, TypedValue, XdrCodec } from "../../wire/procedure.ts";
export interface TypedParam {
  readonly field: string;
  readonly value: TypedValue;
}
export const typedParam: XdrCodec<TypedParam> = {
  read: (r) => ({ field: r.string(4194304), value: r.typedValue() }),
  write(w, v) { w.string(v.field, 4194304); w.typedValue(v.value); },
};
export interface Server {
  readonly name: string;
}
export const server: XdrCodec<Server> = {
  read: (r) => ({ name: r.string(4194304) }),
  write(w, v) { w.string(v.name, 4194304); },
};
export interface Client {
  readonly srv: Server;
  readonly id: bigint;
  readonly timestamp: bigint;
  readonly transport: number;
}
export const client: XdrCodec<Client> = {
  read: (r) => ({ srv: server.read(r), id: r.u64(), timestamp: r.i64(), transport: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.u64(v.id); w.i64(v.timestamp); w.u32(v.transport); },
};
export interface ConnectOpenArgs {
  readonly flags: number;
}
export const connectOpenArgs: XdrCodec<ConnectOpenArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface ConnectGetLibVersionRet {
  readonly libVer: bigint;
}
export const connectGetLibVersionRet: XdrCodec<ConnectGetLibVersionRet> = {
  read: (r) => ({ libVer: r.u64() }),
  write(w, v) { w.u64(v.libVer); },
};
export interface ConnectListServersArgs {
  readonly needResults: number;
  readonly flags: number;
}
export const connectListServersArgs: XdrCodec<ConnectListServersArgs> = {
  read: (r) => ({ needResults: r.u32(), flags: r.u32() }),
  write(w, v) { w.u32(v.needResults); w.u32(v.flags); },
};
export interface ConnectListServersRet {
  readonly servers: readonly Server[];
  readonly ret: number;
}
export const connectListServersRet: XdrCodec<ConnectListServersRet> = {
  read: (r) => ({ servers: r.array(16384, 4, (r) => server.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.servers, 16384, (w, v) => server.write(w, v)); w.u32(v.ret); },
};
export interface ConnectLookupServerArgs {
  readonly name: string;
  readonly flags: number;
}
export const connectLookupServerArgs: XdrCodec<ConnectLookupServerArgs> = {
  read: (r) => ({ name: r.string(4194304), flags: r.u32() }),
  write(w, v) { w.string(v.name, 4194304); w.u32(v.flags); },
};
export interface ConnectLookupServerRet {
  readonly srv: Server;
}
export const connectLookupServerRet: XdrCodec<ConnectLookupServerRet> = {
  read: (r) => ({ srv: server.read(r) }),
  write(w, v) { server.write(w, v.srv); },
};
export interface ServerGetThreadpoolParametersArgs {
  readonly srv: Server;
  readonly flags: number;
}
export const serverGetThreadpoolParametersArgs: XdrCodec<ServerGetThreadpoolParametersArgs> = {
  read: (r) => ({ srv: server.read(r), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.u32(v.flags); },
};
export interface ServerGetThreadpoolParametersRet {
  readonly params: readonly TypedParam[];
}
export const serverGetThreadpoolParametersRet: XdrCodec<ServerGetThreadpoolParametersRet> = {
  read: (r) => ({ params: r.array(32, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 32, (w, v) => typedParam.write(w, v)); },
};
export interface ServerSetThreadpoolParametersArgs {
  readonly srv: Server;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const serverSetThreadpoolParametersArgs: XdrCodec<ServerSetThreadpoolParametersArgs> = {
  read: (r) => ({ srv: server.read(r), params: r.array(32, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.array(v.params, 32, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface ServerListClientsArgs {
  readonly srv: Server;
  readonly needResults: number;
  readonly flags: number;
}
export const serverListClientsArgs: XdrCodec<ServerListClientsArgs> = {
  read: (r) => ({ srv: server.read(r), needResults: r.u32(), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.u32(v.needResults); w.u32(v.flags); },
};
export interface ServerListClientsRet {
  readonly clients: readonly Client[];
  readonly ret: number;
}
export const serverListClientsRet: XdrCodec<ServerListClientsRet> = {
  read: (r) => ({ clients: r.array(16384, 24, (r) => client.read(r)), ret: r.u32() }),
  write(w, v) { w.array(v.clients, 16384, (w, v) => client.write(w, v)); w.u32(v.ret); },
};
export interface ServerLookupClientArgs {
  readonly srv: Server;
  readonly id: bigint;
  readonly flags: number;
}
export const serverLookupClientArgs: XdrCodec<ServerLookupClientArgs> = {
  read: (r) => ({ srv: server.read(r), id: r.u64(), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.u64(v.id); w.u32(v.flags); },
};
export interface ServerLookupClientRet {
  readonly clnt: Client;
}
export const serverLookupClientRet: XdrCodec<ServerLookupClientRet> = {
  read: (r) => ({ clnt: client.read(r) }),
  write(w, v) { client.write(w, v.clnt); },
};
export interface ClientGetInfoArgs {
  readonly clnt: Client;
  readonly flags: number;
}
export const clientGetInfoArgs: XdrCodec<ClientGetInfoArgs> = {
  read: (r) => ({ clnt: client.read(r), flags: r.u32() }),
  write(w, v) { client.write(w, v.clnt); w.u32(v.flags); },
};
export interface ClientGetInfoRet {
  readonly params: readonly TypedParam[];
}
export const clientGetInfoRet: XdrCodec<ClientGetInfoRet> = {
  read: (r) => ({ params: r.array(64, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 64, (w, v) => typedParam.write(w, v)); },
};
export interface ClientCloseArgs {
  readonly clnt: Client;
  readonly flags: number;
}
export const clientCloseArgs: XdrCodec<ClientCloseArgs> = {
  read: (r) => ({ clnt: client.read(r), flags: r.u32() }),
  write(w, v) { client.write(w, v.clnt); w.u32(v.flags); },
};
export interface ServerGetClientLimitsArgs {
  readonly srv: Server;
  readonly flags: number;
}
export const serverGetClientLimitsArgs: XdrCodec<ServerGetClientLimitsArgs> = {
  read: (r) => ({ srv: server.read(r), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.u32(v.flags); },
};
export interface ServerGetClientLimitsRet {
  readonly params: readonly TypedParam[];
}
export const serverGetClientLimitsRet: XdrCodec<ServerGetClientLimitsRet> = {
  read: (r) => ({ params: r.array(32, 12, (r) => typedParam.read(r)) }),
  write(w, v) { w.array(v.params, 32, (w, v) => typedParam.write(w, v)); },
};
export interface ServerSetClientLimitsArgs {
  readonly srv: Server;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}
export const serverSetClientLimitsArgs: XdrCodec<ServerSetClientLimitsArgs> = {
  read: (r) => ({ srv: server.read(r), params: r.array(32, 12, (r) => typedParam.read(r)), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.array(v.params, 32, (w, v) => typedParam.write(w, v)); w.u32(v.flags); },
};
export interface ServerUpdateTlsFilesArgs {
  readonly srv: Server;
  readonly flags: number;
}
export const serverUpdateTlsFilesArgs: XdrCodec<ServerUpdateTlsFilesArgs> = {
  read: (r) => ({ srv: server.read(r), flags: r.u32() }),
  write(w, v) { server.write(w, v.srv); w.u32(v.flags); },
};
export interface ConnectGetLoggingOutputsArgs {
  readonly flags: number;
}
export const connectGetLoggingOutputsArgs: XdrCodec<ConnectGetLoggingOutputsArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface ConnectGetLoggingOutputsRet {
  readonly outputs: string;
  readonly noutputs: number;
}
export const connectGetLoggingOutputsRet: XdrCodec<ConnectGetLoggingOutputsRet> = {
  read: (r) => ({ outputs: r.string(4194304), noutputs: r.u32() }),
  write(w, v) { w.string(v.outputs, 4194304); w.u32(v.noutputs); },
};
export interface ConnectGetLoggingFiltersArgs {
  readonly flags: number;
}
export const connectGetLoggingFiltersArgs: XdrCodec<ConnectGetLoggingFiltersArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
export interface ConnectGetLoggingFiltersRet {
  readonly filters: string | null;
  readonly nfilters: number;
}
export const connectGetLoggingFiltersRet: XdrCodec<ConnectGetLoggingFiltersRet> = {
  read: (r) => ({ filters: r.i32() === 0 ? null : r.string(4194304), nfilters: r.u32() }),
  write(w, v) { if (w.present(v.filters)) w.string(v.filters, 4194304); w.u32(v.nfilters); },
};
export interface ConnectSetLoggingOutputsArgs {
  readonly outputs: string | null;
  readonly flags: number;
}
export const connectSetLoggingOutputsArgs: XdrCodec<ConnectSetLoggingOutputsArgs> = {
  read: (r) => ({ outputs: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.outputs)) w.string(v.outputs, 4194304); w.u32(v.flags); },
};
export interface ConnectSetLoggingFiltersArgs {
  readonly filters: string | null;
  readonly flags: number;
}
export const connectSetLoggingFiltersArgs: XdrCodec<ConnectSetLoggingFiltersArgs> = {
  read: (r) => ({ filters: r.i32() === 0 ? null : r.string(4194304), flags: r.u32() }),
  write(w, v) { if (w.present(v.filters)) w.string(v.filters, 4194304); w.u32(v.flags); },
};
export interface ConnectSetDaemonTimeoutArgs {
  readonly timeout: number;
  readonly flags: number;
}
export const connectSetDaemonTimeoutArgs: XdrCodec<ConnectSetDaemonTimeoutArgs> = {
  read: (r) => ({ timeout: r.u32(), flags: r.u32() }),
  write(w, v) { w.u32(v.timeout); w.u32(v.flags); },
};
export interface ConnectDaemonShutdownArgs {
  readonly flags: number;
}
export const connectDaemonShutdownArgs: XdrCodec<ConnectDaemonShutdownArgs> = {
  read: (r) => ({ flags: r.u32() }),
  write(w, v) { w.u32(v.flags); },
};
/** Program 0x6900690 version 1. */
export const adminProcedures = {
  connectOpen: { program: 110102160, number: 1, name: "CONNECT_OPEN", high: false, args: connectOpenArgs, ret: undefined } as Procedure<ConnectOpenArgs, void>,
  connectClose: { program: 110102160, number: 2, name: "CONNECT_CLOSE", high: false, args: undefined, ret: undefined } as Procedure<void, void>,
  connectGetLibVersion: { program: 110102160, number: 3, name: "CONNECT_GET_LIB_VERSION", high: false, args: undefined, ret: connectGetLibVersionRet } as Procedure<void, ConnectGetLibVersionRet>,
  connectListServers: { program: 110102160, number: 4, name: "CONNECT_LIST_SERVERS", high: false, args: connectListServersArgs, ret: connectListServersRet } as Procedure<ConnectListServersArgs, ConnectListServersRet>,
  connectLookupServer: { program: 110102160, number: 5, name: "CONNECT_LOOKUP_SERVER", high: false, args: connectLookupServerArgs, ret: connectLookupServerRet } as Procedure<ConnectLookupServerArgs, ConnectLookupServerRet>,
  serverGetThreadpoolParameters: { program: 110102160, number: 6, name: "SERVER_GET_THREADPOOL_PARAMETERS", high: false, args: serverGetThreadpoolParametersArgs, ret: serverGetThreadpoolParametersRet } as Procedure<ServerGetThreadpoolParametersArgs, ServerGetThreadpoolParametersRet>,
  serverSetThreadpoolParameters: { program: 110102160, number: 7, name: "SERVER_SET_THREADPOOL_PARAMETERS", high: false, args: serverSetThreadpoolParametersArgs, ret: undefined } as Procedure<ServerSetThreadpoolParametersArgs, void>,
  serverListClients: { program: 110102160, number: 8, name: "SERVER_LIST_CLIENTS", high: false, args: serverListClientsArgs, ret: serverListClientsRet } as Procedure<ServerListClientsArgs, ServerListClientsRet>,
  serverLookupClient: { program: 110102160, number: 9, name: "SERVER_LOOKUP_CLIENT", high: false, args: serverLookupClientArgs, ret: serverLookupClientRet } as Procedure<ServerLookupClientArgs, ServerLookupClientRet>,
  clientGetInfo: { program: 110102160, number: 10, name: "CLIENT_GET_INFO", high: false, args: clientGetInfoArgs, ret: clientGetInfoRet } as Procedure<ClientGetInfoArgs, ClientGetInfoRet>,
  clientClose: { program: 110102160, number: 11, name: "CLIENT_CLOSE", high: false, args: clientCloseArgs, ret: undefined } as Procedure<ClientCloseArgs, void>,
  serverGetClientLimits: { program: 110102160, number: 12, name: "SERVER_GET_CLIENT_LIMITS", high: false, args: serverGetClientLimitsArgs, ret: serverGetClientLimitsRet } as Procedure<ServerGetClientLimitsArgs, ServerGetClientLimitsRet>,
  serverSetClientLimits: { program: 110102160, number: 13, name: "SERVER_SET_CLIENT_LIMITS", high: false, args: serverSetClientLimitsArgs, ret: undefined } as Procedure<ServerSetClientLimitsArgs, void>,
  connectGetLoggingOutputs: { program: 110102160, number: 14, name: "CONNECT_GET_LOGGING_OUTPUTS", high: false, args: connectGetLoggingOutputsArgs, ret: connectGetLoggingOutputsRet } as Procedure<ConnectGetLoggingOutputsArgs, ConnectGetLoggingOutputsRet>,
  connectGetLoggingFilters: { program: 110102160, number: 15, name: "CONNECT_GET_LOGGING_FILTERS", high: false, args: connectGetLoggingFiltersArgs, ret: connectGetLoggingFiltersRet } as Procedure<ConnectGetLoggingFiltersArgs, ConnectGetLoggingFiltersRet>,
  connectSetLoggingOutputs: { program: 110102160, number: 16, name: "CONNECT_SET_LOGGING_OUTPUTS", high: false, args: connectSetLoggingOutputsArgs, ret: undefined } as Procedure<ConnectSetLoggingOutputsArgs, void>,
  connectSetLoggingFilters: { program: 110102160, number: 17, name: "CONNECT_SET_LOGGING_FILTERS", high: false, args: connectSetLoggingFiltersArgs, ret: undefined } as Procedure<ConnectSetLoggingFiltersArgs, void>,
  serverUpdateTlsFiles: { program: 110102160, number: 18, name: "SERVER_UPDATE_TLS_FILES", high: false, args: serverUpdateTlsFilesArgs, ret: undefined } as Procedure<ServerUpdateTlsFilesArgs, void>,
  connectSetDaemonTimeout: { program: 110102160, number: 19, name: "CONNECT_SET_DAEMON_TIMEOUT", high: false, args: connectSetDaemonTimeoutArgs, ret: undefined } as Procedure<ConnectSetDaemonTimeoutArgs, void>,
  connectDaemonShutdown: { program: 110102160, number: 20, name: "CONNECT_DAEMON_SHUTDOWN", high: false, args: connectDaemonShutdownArgs, ret: undefined } as Procedure<ConnectDaemonShutdownArgs, void>,
};
