import type { EventBase, EventObjects, UnknownEventFields } from "./event_objects.ts";
import type { EventWord, UnknownWord } from "./event_words.ts";

/** What the lifecycle events of networks, pools, host devices and secrets have. */
export interface ObjectLifecycle<
  Table extends "networkLifecycle" | "storagePoolLifecycle" | "nodeDeviceLifecycle" | "secretLifecycle",
> {
  /** What happened. */
  readonly event: EventWord<Table>;
  /** libvirt defines none and sends 0, which is left out. */
  readonly detail?: UnknownWord;
}

/**
 * A network was defined, undefined, started or stopped.
 * @see libvirt 9.0.0 `virConnectNetworkEventLifecycleCallback`
 */
export interface NetworkLifecycleEvent<O extends EventObjects = EventObjects>
  extends EventBase<"network.lifecycle">, ObjectLifecycle<"networkLifecycle"> {
  /** The network that it happened to. */
  readonly network: O["network"];
}

/**
 * A network's title, description or metadata changed.
 * @see libvirt 9.7.0 `virConnectNetworkEventMetadataChangeCallback`
 */
export interface NetworkMetadataChangeEvent<O extends EventObjects = EventObjects>
  extends EventBase<"network.metadata-change"> {
  /** The network that it happened to. */
  readonly network: O["network"];
  /** Which of them. */
  readonly metadataType: EventWord<"metadataType">;
  /** The metadata element's XML namespace; absent for title and description. */
  readonly nsUri?: string;
}

/** A network event newer than this library. */
export interface NetworkUnknownEvent<O extends EventObjects = EventObjects>
  extends EventBase<"network.unknown">, UnknownEventFields {
  /** The network, where the driver could tell. */
  readonly network?: O["network"];
}

/**
 * A storage pool was defined, undefined, started, stopped, created or deleted.
 * @see libvirt 9.0.0 `virConnectStoragePoolEventLifecycleCallback`
 */
export interface StoragePoolLifecycleEvent<O extends EventObjects = EventObjects>
  extends EventBase<"storage-pool.lifecycle">, ObjectLifecycle<"storagePoolLifecycle"> {
  /** The pool that it happened to. */
  readonly pool: O["storagePool"];
}

/**
 * A storage pool's list of volumes was read again.
 * @see libvirt 9.0.0 `VIR_STORAGE_POOL_EVENT_ID_REFRESH`
 */
export interface StoragePoolRefreshEvent<O extends EventObjects = EventObjects>
  extends EventBase<"storage-pool.refresh"> {
  /** The pool that it happened to. */
  readonly pool: O["storagePool"];
}

/** A storage pool event newer than this library. */
export interface StoragePoolUnknownEvent<O extends EventObjects = EventObjects>
  extends EventBase<"storage-pool.unknown">, UnknownEventFields {
  /** The pool, where the driver could tell. */
  readonly pool?: O["storagePool"];
}

/**
 * A host device came, went, was defined or undefined.
 * @see libvirt 9.0.0 `virConnectNodeDeviceEventLifecycleCallback`
 */
export interface NodeDeviceLifecycleEvent<O extends EventObjects = EventObjects>
  extends EventBase<"node-device.lifecycle">, ObjectLifecycle<"nodeDeviceLifecycle"> {
  /** The device that it happened to. */
  readonly device: O["nodeDevice"];
}

/**
 * A host device's description changed.
 * @see libvirt 9.0.0 `VIR_NODE_DEVICE_EVENT_ID_UPDATE`
 */
export interface NodeDeviceUpdateEvent<O extends EventObjects = EventObjects>
  extends EventBase<"node-device.update"> {
  /** The device that it happened to. */
  readonly device: O["nodeDevice"];
}

/** A host device event newer than this library. */
export interface NodeDeviceUnknownEvent<O extends EventObjects = EventObjects>
  extends EventBase<"node-device.unknown">, UnknownEventFields {
  /** The device, where the driver could tell. */
  readonly device?: O["nodeDevice"];
}

/**
 * A secret was defined or undefined.
 * @see libvirt 9.0.0 `virConnectSecretEventLifecycleCallback`
 */
export interface SecretLifecycleEvent<O extends EventObjects = EventObjects>
  extends EventBase<"secret.lifecycle">, ObjectLifecycle<"secretLifecycle"> {
  /** The secret that it happened to. */
  readonly secret: O["secret"];
}

/**
 * A secret got another value, which the event does not carry.
 * @see libvirt 9.0.0 `VIR_SECRET_EVENT_ID_VALUE_CHANGED`
 */
export interface SecretValueChangedEvent<O extends EventObjects = EventObjects>
  extends EventBase<"secret.value-changed"> {
  /** The secret that it happened to. */
  readonly secret: O["secret"];
}

/** A secret event newer than this library. */
export interface SecretUnknownEvent<O extends EventObjects = EventObjects>
  extends EventBase<"secret.unknown">, UnknownEventFields {
  /** The secret, where the driver could tell. */
  readonly secret?: O["secret"];
}
