import type { EventBase, EventObjects, UnknownEventFields } from "./event_objects.ts";
import type { DomainLifecycleWords, EventWord, UnknownWord } from "./event_words.ts";

/** What every event about a domain has. */
export interface DomainEventBase<Type extends string, O extends EventObjects> extends EventBase<Type> {
  /** The domain that it happened to. */
  readonly domain: O["domain"];
}

/** Typed parameters by libvirt's field names; 64-bit values are `bigint`. */
export type EventParams = Readonly<Record<string, string | number | bigint | boolean>>;

/**
 * A domain changed its state or its definition.
 * @see libvirt 9.0.0 `virConnectDomainEventCallback`
 */
export type DomainLifecycleEvent<O extends EventObjects = EventObjects> =
  & DomainEventBase<"domain.lifecycle", O>
  & DomainLifecycleWords;

/**
 * The guest rebooted, by itself or because it was asked to.
 * @see libvirt 9.0.0 `VIR_DOMAIN_EVENT_ID_REBOOT`
 */
export interface DomainRebootEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.reboot", O> {
}

/**
 * The guest set its clock.
 * @see libvirt 9.0.0 `virConnectDomainEventRTCChangeCallback`
 */
export interface DomainRtcChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.rtc-change", O> {
  /** Seconds between the guest's clock and UTC. */
  readonly utcOffset: number;
}

/**
 * The guest's watchdog device fired.
 * @see libvirt 9.0.0 `virConnectDomainEventWatchdogCallback`
 */
export interface DomainWatchdogEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.watchdog", O> {
  /** What the host does about it. */
  readonly action: EventWord<"watchdogAction">;
}

/**
 * A disk's storage failed.
 * @see libvirt 9.0.0 `virConnectDomainEventIOErrorCallback`, `virConnectDomainEventIOErrorReasonCallback`
 */
export interface DomainIoErrorEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.io-error", O> {
  /** The host's file or device; empty where it has none. */
  readonly srcPath: string;
  /** The guest device's alias. */
  readonly devAlias: string;
  /** What the host does about it. */
  readonly action: EventWord<"ioErrorAction">;
  /** `enospc`, another host's word, or empty; absent where the host reports no reasons. */
  readonly reason?: string;
}

/** One end of a graphics connection. */
export interface GraphicsAddress {
  /** Which kind of address it is. */
  readonly family: EventWord<"graphicsFamily">;
  /** The IP address, or the path of the Unix socket. libvirt's `node`. */
  readonly address: string;
  /** The port, as text. */
  readonly service: string;
}

/**
 * A viewer connected to the guest's screen, authenticated, or left.
 * @see libvirt 9.0.0 `virConnectDomainEventGraphicsCallback`
 */
export interface DomainGraphicsEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.graphics", O> {
  /** How far the connection is. */
  readonly phase: EventWord<"graphicsPhase">;
  /** The server's end. */
  readonly local: GraphicsAddress;
  /** The viewer's end. */
  readonly remote: GraphicsAddress;
  /** How the viewer authenticates. */
  readonly authScheme: string;
  /** Who the viewer is, as far as it authenticated. */
  readonly subject: readonly {
    /** What sort of name it is: `x509dname`, `saslUsername`. */
    readonly type: string;
    /** The name. */
    readonly name: string;
  }[];
}

/**
 * The virtualization system failed inside; the guest may run on degraded, and the application decides what to do.
 * @see libvirt 9.0.0 `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR`
 */
export interface DomainControlErrorEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.control-error", O> {
}

/**
 * A block job ended, or is ready to be ended.
 * @see libvirt 9.0.0 `virConnectDomainEventBlockJobCallback`
 */
export interface DomainBlockJobEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.block-job", O> {
  /** The disk, in the form that `diskForm` says. */
  readonly disk: string;
  /**
   * `path` is the source's path (libvirt's older event), `target` the guest's name for the disk, as in `vda`
   * (libvirt's `BLOCK_JOB_2`); absent where the host does not tell.
   */
  readonly diskForm?: "path" | "target";
  /** What the job does. */
  readonly jobType: EventWord<"blockJobType">;
  /** How it stands. */
  readonly status: EventWord<"blockJobStatus">;
}

/**
 * A disk was emptied or dropped because its source was missing at the start.
 * @see libvirt 9.0.0 `virConnectDomainEventDiskChangeCallback`
 */
export interface DomainDiskChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.disk-change", O> {
  /** The source before; absent where there was none. */
  readonly oldSrcPath?: string;
  /** The source now; absent where there is none. */
  readonly newSrcPath?: string;
  /** The guest device's alias. */
  readonly devAlias: string;
  /** What the startup policy did. */
  readonly reason: EventWord<"diskChangeReason">;
}

/**
 * A removable drive's tray moved.
 * @see libvirt 9.0.0 `virConnectDomainEventTrayChangeCallback`
 */
export interface DomainTrayChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.tray-change", O> {
  /** The guest device's alias. */
  readonly devAlias: string;
  /** Which way it moved. */
  readonly reason: EventWord<"trayChangeReason">;
}

/**
 * The guest changed its power state by itself: it woke up, or went to sleep in memory or on disk.
 * @see libvirt 9.0.0 `virConnectDomainEventPMWakeupCallback`, `virConnectDomainEventPMSuspendCallback`,
 * `virConnectDomainEventPMSuspendDiskCallback`
 */
export interface DomainPmEvent<
  Type extends "domain.pm-wakeup" | "domain.pm-suspend" | "domain.pm-suspend-disk",
  O extends EventObjects = EventObjects,
> extends DomainEventBase<Type, O> {
  /** libvirt defines none and sends 0, which is left out. */
  readonly reason?: UnknownWord;
}

/**
 * The guest's memory balloon changed.
 * @see libvirt 9.0.0 `virConnectDomainEventBalloonChangeCallback` (KiB)
 */
export interface DomainBalloonChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.balloon-change", O> {
  /** Bytes of memory that the guest now has. */
  readonly actual: number;
}

/**
 * A device was added, was removed, or was kept by the guest although its removal was asked for.
 * @see libvirt 9.0.0 `virConnectDomainEventDeviceAddedCallback`, `virConnectDomainEventDeviceRemovedCallback`,
 * `virConnectDomainEventDeviceRemovalFailedCallback`
 */
export interface DomainDeviceEvent<
  Type extends "domain.device-added" | "domain.device-removed" | "domain.device-removal-failed",
  O extends EventObjects = EventObjects,
> extends DomainEventBase<Type, O> {
  /** The guest device's alias. */
  readonly devAlias: string;
}

/**
 * Tuning parameters changed.
 * @see libvirt 9.0.0 `virConnectDomainEventTunableCallback`, `VIR_DOMAIN_TUNABLE_*`
 */
export interface DomainTunableEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.tunable", O> {
  /** The new values by libvirt's names, as in `cputune.cpu_shares`. */
  readonly params: EventParams;
}

/**
 * The agent in the guest came or went.
 * @see libvirt 9.0.0 `virConnectDomainEventAgentLifecycleCallback`
 */
export interface DomainAgentLifecycleEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.agent-lifecycle", O> {
  /** Whether it can be talked to. */
  readonly state: EventWord<"agentState">;
  /** What changed that. */
  readonly reason: EventWord<"agentReason">;
}

/**
 * A migration began another pass over the guest's memory.
 * @see libvirt 9.0.0 `virConnectDomainEventMigrationIterationCallback`
 */
export interface DomainMigrationIterationEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.migration-iteration", O> {
  /** Which pass, from 1. */
  readonly iteration: number;
}

/**
 * A job on the domain ended.
 * @see libvirt 9.0.0 `virConnectDomainEventJobCompletedCallback`
 */
export interface DomainJobCompletedEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.job-completed", O> {
  /** Its statistics by libvirt's names, as `virDomainGetJobStats` has them. */
  readonly params: EventParams;
}

/**
 * The domain's title, description or metadata changed.
 * @see libvirt 9.0.0 `virConnectDomainEventMetadataChangeCallback`
 */
export interface DomainMetadataChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.metadata-change", O> {
  /** Which of them. */
  readonly metadataType: EventWord<"metadataType">;
  /** The metadata element's XML namespace; absent for title and description. */
  readonly nsUri?: string;
}

/**
 * A guest wrote past the threshold that was set on a block device.
 * @see libvirt 9.0.0 `virConnectDomainEventBlockThresholdCallback`
 */
export interface DomainBlockThresholdEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.block-threshold", O> {
  /** The disk or a link of its backing chain, as in `vda[1]`. */
  readonly dev: string;
  /** The storage's path, where it has one. */
  readonly path?: string;
  /** Bytes: the threshold. */
  readonly threshold: number;
  /** Bytes written past it. */
  readonly excess: number;
}

/**
 * The host's memory failed where the guest or its hypervisor used it.
 * @see libvirt 9.0.0 `virConnectDomainEventMemoryFailureCallback`
 */
export interface DomainMemoryFailureEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.memory-failure", O> {
  /** Whose memory failed. */
  readonly recipient: EventWord<"memoryFailureRecipient">;
  /** What came of it. */
  readonly action: EventWord<"memoryFailureAction">;
  /** libvirt's `virDomainMemoryFailureFlags`. */
  readonly flags: {
    /** The failure must be acted on at once. */
    readonly actionRequired: boolean;
    /** It happened while an earlier one was being handled. */
    readonly recursive: boolean;
  };
}

/**
 * A memory device gave the guest more or less.
 * @see libvirt 9.0.0 `virConnectDomainEventMemoryDeviceSizeChangeCallback` (KiB)
 */
export interface DomainMemoryDeviceSizeChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.memory-device-size-change", O> {
  /** The memory device's alias. */
  readonly alias: string;
  /** Bytes that it now gives. */
  readonly size: number;
}

/**
 * The guest gave a network interface another address.
 * @see libvirt 11.x `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE`
 */
export interface DomainNicMacChangeEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.nic-mac-change", O> {
  /** The interface's alias. */
  readonly alias: string;
  /** The MAC address before. */
  readonly oldMac: string;
  /** The MAC address now. */
  readonly newMac: string;
}

/**
 * The guest gave up a vCPU that was asked back.
 * @see libvirt 12.4.0 `virConnectDomainEventVcpuRemovedCallback`
 */
export interface DomainVcpuRemovedEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.vcpu-removed", O> {
  /** The vCPU's number. */
  readonly vcpu: number;
}

/**
 * Something in the guest opened a channel to the host, or closed it.
 * @see libvirt 12.4.0 `virConnectDomainEventChannelLifecycleCallback`
 */
export interface DomainChannelLifecycleEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"domain.channel-lifecycle", O> {
  /** The channel's name, `org.qemu.guest_agent.0`. */
  readonly channel: string;
  /** Whether it is open in the guest now. */
  readonly state: EventWord<"agentState">;
  /** Why. */
  readonly reason: EventWord<"agentReason">;
}

/** A domain event newer than this library. */
export interface DomainUnknownEvent<O extends EventObjects = EventObjects>
  extends EventBase<"domain.unknown">, UnknownEventFields {
  /** The domain, where the driver could tell. */
  readonly domain?: O["domain"];
}

/**
 * QEMU said something on its monitor, passed on as it came.
 * @see libvirt 9.0.0 `virConnectDomainQemuMonitorEventCallback`
 */
export interface QemuMonitorEvent<O extends EventObjects = EventObjects>
  extends DomainEventBase<"qemu.monitor", O> {
  /** QEMU's name for the event, as in `DEVICE_DELETED`. */
  readonly event: string;
  /** QEMU's time of it: seconds since the epoch. */
  readonly seconds: number;
  /** The microseconds of that second. */
  readonly micros: number;
  /** The event's data as JSON text, where it has any. */
  readonly details?: string;
}
