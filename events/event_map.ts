import type {
  ConnectionClosedEvent,
  ConnectionLostEvent,
  ConnectionRestoredEvent,
  GapEvent,
} from "./connection_events.ts";
import type {
  DomainAgentLifecycleEvent,
  DomainBalloonChangeEvent,
  DomainBlockJobEvent,
  DomainBlockThresholdEvent,
  DomainChannelLifecycleEvent,
  DomainControlErrorEvent,
  DomainDeviceEvent,
  DomainDiskChangeEvent,
  DomainGraphicsEvent,
  DomainIoErrorEvent,
  DomainJobCompletedEvent,
  DomainLifecycleEvent,
  DomainMemoryDeviceSizeChangeEvent,
  DomainMemoryFailureEvent,
  DomainMetadataChangeEvent,
  DomainMigrationIterationEvent,
  DomainNicMacChangeEvent,
  DomainPmEvent,
  DomainRebootEvent,
  DomainRtcChangeEvent,
  DomainTrayChangeEvent,
  DomainTunableEvent,
  DomainUnknownEvent,
  DomainVcpuRemovedEvent,
  DomainWatchdogEvent,
  QemuMonitorEvent,
} from "./domain_events.ts";
import type { EventObjects } from "./event_objects.ts";
import type {
  NetworkLifecycleEvent,
  NetworkMetadataChangeEvent,
  NetworkUnknownEvent,
  NodeDeviceLifecycleEvent,
  NodeDeviceUnknownEvent,
  NodeDeviceUpdateEvent,
  SecretLifecycleEvent,
  SecretUnknownEvent,
  SecretValueChangedEvent,
  StoragePoolLifecycleEvent,
  StoragePoolRefreshEvent,
  StoragePoolUnknownEvent,
} from "./object_events.ts";

/** Every kind of event by its type: all that a driver may emit. */
export interface EventMap<O extends EventObjects = EventObjects> {
  /** A domain changed its state or its definition. */
  readonly "domain.lifecycle": DomainLifecycleEvent<O>;
  /** The guest rebooted. */
  readonly "domain.reboot": DomainRebootEvent<O>;
  /** The guest set its clock. */
  readonly "domain.rtc-change": DomainRtcChangeEvent<O>;
  /** The guest's watchdog device fired. */
  readonly "domain.watchdog": DomainWatchdogEvent<O>;
  /** A disk's storage failed. */
  readonly "domain.io-error": DomainIoErrorEvent<O>;
  /** A viewer connected to the guest's screen, authenticated, or left. */
  readonly "domain.graphics": DomainGraphicsEvent<O>;
  /** The virtualization system failed inside; the guest may run on degraded. */
  readonly "domain.control-error": DomainControlErrorEvent<O>;
  /** A block job ended, or is ready to be ended. */
  readonly "domain.block-job": DomainBlockJobEvent<O>;
  /** A disk was emptied or dropped because its source was missing at the start. */
  readonly "domain.disk-change": DomainDiskChangeEvent<O>;
  /** A removable drive's tray moved. */
  readonly "domain.tray-change": DomainTrayChangeEvent<O>;
  /** The guest woke up. */
  readonly "domain.pm-wakeup": DomainPmEvent<"domain.pm-wakeup", O>;
  /** The guest went to sleep in memory. */
  readonly "domain.pm-suspend": DomainPmEvent<"domain.pm-suspend", O>;
  /** The guest went to sleep on disk. */
  readonly "domain.pm-suspend-disk": DomainPmEvent<"domain.pm-suspend-disk", O>;
  /** The guest's memory balloon changed. */
  readonly "domain.balloon-change": DomainBalloonChangeEvent<O>;
  /** A device was removed. */
  readonly "domain.device-removed": DomainDeviceEvent<"domain.device-removed", O>;
  /** A device was added. */
  readonly "domain.device-added": DomainDeviceEvent<"domain.device-added", O>;
  /** The guest kept a device whose removal was asked for. */
  readonly "domain.device-removal-failed": DomainDeviceEvent<"domain.device-removal-failed", O>;
  /** Tuning parameters changed. */
  readonly "domain.tunable": DomainTunableEvent<O>;
  /** The agent in the guest came or went. */
  readonly "domain.agent-lifecycle": DomainAgentLifecycleEvent<O>;
  /** A migration began another pass over the guest's memory. */
  readonly "domain.migration-iteration": DomainMigrationIterationEvent<O>;
  /** A job on the domain ended. */
  readonly "domain.job-completed": DomainJobCompletedEvent<O>;
  /** The domain's title, description or metadata changed. */
  readonly "domain.metadata-change": DomainMetadataChangeEvent<O>;
  /** A guest wrote past the threshold that was set on a block device. */
  readonly "domain.block-threshold": DomainBlockThresholdEvent<O>;
  /** The host's memory failed where the guest or its hypervisor used it. */
  readonly "domain.memory-failure": DomainMemoryFailureEvent<O>;
  /** A memory device gave the guest more or less. */
  readonly "domain.memory-device-size-change": DomainMemoryDeviceSizeChangeEvent<O>;
  /** The guest gave a network interface another address. */
  readonly "domain.nic-mac-change": DomainNicMacChangeEvent<O>;
  /** The guest gave up a vCPU that was asked back. */
  readonly "domain.vcpu-removed": DomainVcpuRemovedEvent<O>;
  /** Something in the guest opened a channel to the host, or closed it. */
  readonly "domain.channel-lifecycle": DomainChannelLifecycleEvent<O>;
  /** A domain event newer than this library. */
  readonly "domain.unknown": DomainUnknownEvent<O>;
  /** A network was defined, undefined, started or stopped. */
  readonly "network.lifecycle": NetworkLifecycleEvent<O>;
  /** A network's title, description or metadata changed. */
  readonly "network.metadata-change": NetworkMetadataChangeEvent<O>;
  /** A network event newer than this library. */
  readonly "network.unknown": NetworkUnknownEvent<O>;
  /** A storage pool was defined, undefined, started, stopped, created or deleted. */
  readonly "storage-pool.lifecycle": StoragePoolLifecycleEvent<O>;
  /** A storage pool's list of volumes was read again. */
  readonly "storage-pool.refresh": StoragePoolRefreshEvent<O>;
  /** A storage pool event newer than this library. */
  readonly "storage-pool.unknown": StoragePoolUnknownEvent<O>;
  /** A host device came, went, was defined or undefined. */
  readonly "node-device.lifecycle": NodeDeviceLifecycleEvent<O>;
  /** A host device's description changed. */
  readonly "node-device.update": NodeDeviceUpdateEvent<O>;
  /** A host device event newer than this library. */
  readonly "node-device.unknown": NodeDeviceUnknownEvent<O>;
  /** A secret was defined or undefined. */
  readonly "secret.lifecycle": SecretLifecycleEvent<O>;
  /** A secret got another value. */
  readonly "secret.value-changed": SecretValueChangedEvent<O>;
  /** A secret event newer than this library. */
  readonly "secret.unknown": SecretUnknownEvent<O>;
  /** QEMU said something on its monitor. */
  readonly "qemu.monitor": QemuMonitorEvent<O>;
  /** The host went away, and the connection tries to get it back. */
  readonly "connection.lost": ConnectionLostEvent;
  /** The host is back. */
  readonly "connection.restored": ConnectionRestoredEvent;
  /** The connection has ended. */
  readonly "connection.closed": ConnectionClosedEvent;
  /** Events were missed: read the state again. */
  readonly "events.gap": GapEvent;
}

/** The type of an event, as in `domain.lifecycle`. */
export type EventType = keyof EventMap;

/** Any event; testing `type` narrows it. */
export type VirtEvent<O extends EventObjects = EventObjects> = EventMap<O>[EventType];

/** The types that the connection itself emits: no host is asked for them, and no filter holds them back. */
export type ConnectionEventType =
  | "connection.lost"
  | "connection.restored"
  | "connection.closed"
  | "events.gap";

/** The types that a host must be asked for. */
export type HypervisorEventType = Exclude<EventType, ConnectionEventType>;
