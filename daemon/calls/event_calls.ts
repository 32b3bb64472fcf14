/** The procedures that register events and deregister them. */
import { qemuProcedures as qemu, remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import type { EventObject } from "./event_registrations.ts";
import { monitorFilter } from "./monitor_filter.ts";
import { own } from "./own_call.ts";
import type { ServedProcedure } from "./procedures.ts";

/** The number of lifecycle events, which the oldest calls are about. */
const LIFECYCLE = 0;

function deregisters(
  procedure: Parameters<typeof own<{ readonly callbackID: number }, void>>[0],
  method: string,
  object: EventObject,
): ServedProcedure {
  return own(
    procedure,
    method,
    "connection",
    (client, { callbackID }) => client.events.deregister(object, callbackID),
  );
}

/** All of them. */
export const eventCalls: readonly ServedProcedure[] = [
  own(remote.connectDomainEventRegister, "connectDomainEventRegister", "connection", async (client) => {
    await client.events.registerLegacy(LIFECYCLE);
    return { cbRegistered: 1 };
  }),
  own(remote.connectDomainEventDeregister, "connectDomainEventDeregister", "connection", async (client) => {
    await client.events.deregisterLegacy(LIFECYCLE);
    return { cbRegistered: 0 };
  }),
  own(
    remote.connectDomainEventRegisterAny,
    "connectDomainEventRegisterAny",
    "connection",
    (client, { eventID }) => client.events.registerLegacy(eventID),
  ),
  own(
    remote.connectDomainEventDeregisterAny,
    "connectDomainEventDeregisterAny",
    "connection",
    (client, { eventID }) => client.events.deregisterLegacy(eventID),
  ),
  own(
    remote.connectDomainEventCallbackRegisterAny,
    "connectDomainEventRegisterAny",
    "connection",
    async (client, { eventID, dom }) => ({
      callbackID: await client.events.register({ object: "domain", eventID, only: dom?.uuid }),
    }),
  ),
  deregisters(remote.connectDomainEventCallbackDeregisterAny, "connectDomainEventDeregisterAny", "domain"),
  own(
    remote.connectNetworkEventRegisterAny,
    "connectNetworkEventRegisterAny",
    "connection",
    async (client, { eventID, net }) => ({
      callbackID: await client.events.register({ object: "network", eventID, only: net?.uuid }),
    }),
  ),
  deregisters(remote.connectNetworkEventDeregisterAny, "connectNetworkEventDeregisterAny", "network"),
  own(
    remote.connectStoragePoolEventRegisterAny,
    "connectStoragePoolEventRegisterAny",
    "connection",
    async (client, { eventID, pool }) => ({
      callbackID: await client.events.register({ object: "storagePool", eventID, only: pool?.uuid }),
    }),
  ),
  deregisters(
    remote.connectStoragePoolEventDeregisterAny,
    "connectStoragePoolEventDeregisterAny",
    "storagePool",
  ),
  own(
    remote.connectNodeDeviceEventRegisterAny,
    "connectNodeDeviceEventRegisterAny",
    "connection",
    async (client, { eventID, dev }) => ({
      callbackID: await client.events.register({ object: "nodeDevice", eventID, only: dev?.name }),
    }),
  ),
  deregisters(
    remote.connectNodeDeviceEventDeregisterAny,
    "connectNodeDeviceEventDeregisterAny",
    "nodeDevice",
  ),
  own(
    remote.connectSecretEventRegisterAny,
    "connectSecretEventRegisterAny",
    "connection",
    async (client, { eventID, secret }) => ({
      callbackID: await client.events.register({ object: "secret", eventID, only: secret?.uuid }),
    }),
  ),
  deregisters(remote.connectSecretEventDeregisterAny, "connectSecretEventDeregisterAny", "secret"),
  own(
    qemu.connectDomainMonitorEventRegister,
    "connectDomainQemuMonitorEventRegister",
    "connection",
    async (client, { dom, event, flags }) => ({
      callbackID: await client.events.register({
        object: "qemuMonitor",
        eventID: 0,
        only: dom?.uuid,
        monitor: monitorFilter(event, flags),
      }),
    }),
  ),
  deregisters(
    qemu.connectDomainMonitorEventDeregister,
    "connectDomainQemuMonitorEventDeregister",
    "qemuMonitor",
  ),
];
