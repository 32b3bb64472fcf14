import type { HypervisorEventType } from "../../../events/mod.ts";

/** How the host is asked for a kind of event: which register call, and the number of the kind there. */
export interface EventKind {
  readonly object: "domain" | "network" | "storagePool" | "nodeDevice" | "secret" | "qemuMonitor";
  readonly id: number;
}

/** One past the newest domain event that has a type here: asking for it finds out what a newer host has. */
export const FIRST_UNKNOWN = { domain: 30, network: 2, storagePool: 2, nodeDevice: 2, secret: 2 } as const;

/**
 * The kinds, by our names.
 *
 * I/O errors and block jobs have two numbers each; the newer one says all that the older one does.
 *
 * @see libvirt 9.0.0 `virDomainEventID`, `virNetworkEventID`, `virStoragePoolEventID`, `virNodeDeviceEventID`,
 * `virSecretEventID`
 */
export const EVENT_KINDS: Readonly<Record<HypervisorEventType, EventKind>> = {
  "domain.lifecycle": { object: "domain", id: 0 },
  "domain.reboot": { object: "domain", id: 1 },
  "domain.rtc-change": { object: "domain", id: 2 },
  "domain.watchdog": { object: "domain", id: 3 },
  "domain.io-error": { object: "domain", id: 6 },
  "domain.graphics": { object: "domain", id: 5 },
  "domain.control-error": { object: "domain", id: 7 },
  "domain.block-job": { object: "domain", id: 16 },
  "domain.disk-change": { object: "domain", id: 9 },
  "domain.tray-change": { object: "domain", id: 10 },
  "domain.pm-wakeup": { object: "domain", id: 11 },
  "domain.pm-suspend": { object: "domain", id: 12 },
  "domain.balloon-change": { object: "domain", id: 13 },
  "domain.pm-suspend-disk": { object: "domain", id: 14 },
  "domain.device-removed": { object: "domain", id: 15 },
  "domain.tunable": { object: "domain", id: 17 },
  "domain.agent-lifecycle": { object: "domain", id: 18 },
  "domain.device-added": { object: "domain", id: 19 },
  "domain.migration-iteration": { object: "domain", id: 20 },
  "domain.job-completed": { object: "domain", id: 21 },
  "domain.device-removal-failed": { object: "domain", id: 22 },
  "domain.metadata-change": { object: "domain", id: 23 },
  "domain.block-threshold": { object: "domain", id: 24 },
  "domain.memory-failure": { object: "domain", id: 25 },
  "domain.memory-device-size-change": { object: "domain", id: 26 },
  "domain.nic-mac-change": { object: "domain", id: 27 },
  "domain.vcpu-removed": { object: "domain", id: 28 },
  "domain.channel-lifecycle": { object: "domain", id: 29 },
  "domain.unknown": { object: "domain", id: FIRST_UNKNOWN.domain },
  "network.lifecycle": { object: "network", id: 0 },
  "network.metadata-change": { object: "network", id: 1 },
  "network.unknown": { object: "network", id: FIRST_UNKNOWN.network },
  "storage-pool.lifecycle": { object: "storagePool", id: 0 },
  "storage-pool.refresh": { object: "storagePool", id: 1 },
  "storage-pool.unknown": { object: "storagePool", id: FIRST_UNKNOWN.storagePool },
  "node-device.lifecycle": { object: "nodeDevice", id: 0 },
  "node-device.update": { object: "nodeDevice", id: 1 },
  "node-device.unknown": { object: "nodeDevice", id: FIRST_UNKNOWN.nodeDevice },
  "secret.lifecycle": { object: "secret", id: 0 },
  "secret.value-changed": { object: "secret", id: 1 },
  "secret.unknown": { object: "secret", id: FIRST_UNKNOWN.secret },
  "qemu.monitor": { object: "qemuMonitor", id: 0 },
};
