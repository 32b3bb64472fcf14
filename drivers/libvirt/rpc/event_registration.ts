import { qemuProcedures as qemu, remoteProcedures as remote } from "../wire/generated/protocol.gen.ts";
import type { RpcCaller } from "./caller.ts";
import type { EventKind } from "../wire/event_kinds.ts";

/** Asks the host for a kind of event; resolves to the number that it gives the registration. */
export function register(rpc: RpcCaller, { object, id }: EventKind): Promise<number> {
  switch (object) {
    case "domain":
      return rpc.callFor(
        remote.connectDomainEventCallbackRegisterAny,
        { eventID: id, dom: null },
        "callbackID",
      );
    case "network":
      return rpc.callFor(remote.connectNetworkEventRegisterAny, { eventID: id, net: null }, "callbackID");
    case "storagePool":
      return rpc.callFor(
        remote.connectStoragePoolEventRegisterAny,
        { eventID: id, pool: null },
        "callbackID",
      );
    case "nodeDevice":
      return rpc.callFor(
        remote.connectNodeDeviceEventRegisterAny,
        { eventID: id, dev: null },
        "callbackID",
      );
    case "secret":
      return rpc.callFor(remote.connectSecretEventRegisterAny, { eventID: id, secret: null }, "callbackID");
    case "qemuMonitor":
      return rpc.callFor(
        qemu.connectDomainMonitorEventRegister,
        { dom: null, event: null, flags: 0 },
        "callbackID",
      );
  }
}

/** Tells the host that nobody listens any more. */
export function deregister(rpc: RpcCaller, { object }: EventKind, callbackID: number): Promise<void> {
  const procedures = {
    domain: remote.connectDomainEventCallbackDeregisterAny,
    network: remote.connectNetworkEventDeregisterAny,
    storagePool: remote.connectStoragePoolEventDeregisterAny,
    nodeDevice: remote.connectNodeDeviceEventDeregisterAny,
    secret: remote.connectSecretEventDeregisterAny,
    qemuMonitor: qemu.connectDomainMonitorEventDeregister,
  };
  return rpc.call(procedures[object], { callbackID });
}
