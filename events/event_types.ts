import type { ConnectionEventType, EventType, HypervisorEventType } from "./event_map.ts";

// Records and not lists, so that the compiler refuses a type left out as well as one too many.
const hypervisor: Readonly<Record<HypervisorEventType, true>> = {
  "domain.lifecycle": true,
  "domain.reboot": true,
  "domain.rtc-change": true,
  "domain.watchdog": true,
  "domain.io-error": true,
  "domain.graphics": true,
  "domain.control-error": true,
  "domain.block-job": true,
  "domain.disk-change": true,
  "domain.tray-change": true,
  "domain.pm-wakeup": true,
  "domain.pm-suspend": true,
  "domain.pm-suspend-disk": true,
  "domain.balloon-change": true,
  "domain.device-removed": true,
  "domain.device-added": true,
  "domain.device-removal-failed": true,
  "domain.tunable": true,
  "domain.agent-lifecycle": true,
  "domain.migration-iteration": true,
  "domain.job-completed": true,
  "domain.metadata-change": true,
  "domain.block-threshold": true,
  "domain.memory-failure": true,
  "domain.memory-device-size-change": true,
  "domain.nic-mac-change": true,
  "domain.vcpu-removed": true,
  "domain.channel-lifecycle": true,
  "domain.unknown": true,
  "network.lifecycle": true,
  "network.metadata-change": true,
  "network.unknown": true,
  "storage-pool.lifecycle": true,
  "storage-pool.refresh": true,
  "storage-pool.unknown": true,
  "node-device.lifecycle": true,
  "node-device.update": true,
  "node-device.unknown": true,
  "secret.lifecycle": true,
  "secret.value-changed": true,
  "secret.unknown": true,
  "qemu.monitor": true,
};

const connection: Readonly<Record<ConnectionEventType, true>> = {
  "connection.lost": true,
  "connection.restored": true,
  "connection.closed": true,
  "events.gap": true,
};

/** The types that a host must be asked for, in libvirt's order. */
export const hypervisorEventTypes: readonly HypervisorEventType[] = Object.freeze(
  Object.keys(hypervisor) as HypervisorEventType[],
);

/** The types that the connection itself emits. */
export const connectionEventTypes: readonly ConnectionEventType[] = Object.freeze(
  Object.keys(connection) as ConnectionEventType[],
);

/** Every type. */
export const eventTypes: readonly EventType[] = Object.freeze([
  ...hypervisorEventTypes,
  ...connectionEventTypes,
]);
