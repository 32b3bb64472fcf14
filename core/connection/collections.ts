/** A connection's collections beside its domains: what they can do is loaded when it is first asked for. */
import { addLater, type MethodNames } from "../handle/lazy_methods.ts";
import { Collection } from "../handle/collection.ts";
import type { Network } from "../network/network.ts";
import type { NetworkCollection } from "../network/networks.ts";
import type { StoragePool } from "../storage/storage_pool.ts";
import type { StoragePoolCollection } from "../storage/storage_pools.ts";
import type { HostInterface } from "../host/host_interface.ts";
import type { HostInterfaceCollection } from "../host/host_interfaces.ts";
import type { NodeDevice } from "../host/node_device.ts";
import type { NodeDeviceCollection } from "../host/node_devices.ts";
import type { Secret } from "../host/secret.ts";
import type { SecretCollection } from "../host/secrets.ts";
import type { NWFilter } from "../network/nwfilter.ts";
import type { NWFilterCollection } from "../network/nwfilters.ts";
import type { NWFilterBinding } from "../network/nwfilter_binding.ts";
import type { NWFilterBindingCollection } from "../network/nwfilter_bindings.ts";

/** A connection's networks: what {@linkcode NetworkCollection} has. */
export class Networks extends Collection<Network> {
  /** All of them, or those that a filter lets through. */
  declare list: NetworkCollection["list"];
}
/** Loaded when the first of them is called. */
export interface Networks extends NetworkCollection {}

const networks: MethodNames<NetworkCollection, Collection<Network>> & { list: true } = {
  get: true,
  find: true,
  list: true,
  names: true,
  count: true,
  define: true,
  ensure: true,
  create: true,
};

addLater(Networks, networks, async () => (await import("../network/networks.ts")).NetworkCollection);

/** A connection's storage pools: what {@linkcode StoragePoolCollection} has. */
export class StoragePools extends Collection<StoragePool> {
  /** All of them, or those that a filter lets through. */
  declare list: StoragePoolCollection["list"];
}
/** Loaded when the first of them is called. */
export interface StoragePools extends StoragePoolCollection {}

const storagePools: MethodNames<StoragePoolCollection, Collection<StoragePool>> & { list: true } = {
  list: true,
  get: true,
  find: true,
  getByTargetPath: true,
  findByTargetPath: true,
  getVolumeByKey: true,
  findVolumeByKey: true,
  getVolumeByPath: true,
  findVolumeByPath: true,
  names: true,
  count: true,
  define: true,
  ensure: true,
  create: true,
  sourcesXml: true,
  capabilities: true,
  capabilitiesXml: true,
};

addLater(
  StoragePools,
  storagePools,
  async () => (await import("../storage/storage_pools.ts")).StoragePoolCollection,
);

/** A connection's host interfaces: what {@linkcode HostInterfaceCollection} has. */
export class HostInterfaces extends Collection<HostInterface> {
  /** All of them, or those that a filter lets through. */
  declare list: HostInterfaceCollection["list"];
}
/** Loaded when the first of them is called. */
export interface HostInterfaces extends HostInterfaceCollection {}

const hostInterfaces: MethodNames<HostInterfaceCollection, Collection<HostInterface>> & { list: true } = {
  get: true,
  find: true,
  list: true,
  names: true,
  count: true,
  define: true,
  ensure: true,
  transaction: true,
  begin: true,
  commit: true,
  rollback: true,
};

addLater(
  HostInterfaces,
  hostInterfaces,
  async () => (await import("../host/host_interfaces.ts")).HostInterfaceCollection,
);

/** A connection's host devices: what {@linkcode NodeDeviceCollection} has. */
export class NodeDevices extends Collection<NodeDevice> {
  /** All of them, or those that a filter lets through. */
  declare list: NodeDeviceCollection["list"];
}
/** Loaded when the first of them is called. */
export interface NodeDevices extends NodeDeviceCollection {}

const nodeDevices: MethodNames<NodeDeviceCollection, Collection<NodeDevice>> & { list: true } = {
  get: true,
  find: true,
  getByScsiHostWwn: true,
  findByScsiHostWwn: true,
  list: true,
  names: true,
  count: true,
  create: true,
  define: true,
  ensure: true,
};

addLater(
  NodeDevices,
  nodeDevices,
  async () => (await import("../host/node_devices.ts")).NodeDeviceCollection,
);

/** A connection's secrets: what {@linkcode SecretCollection} has. */
export class Secrets extends Collection<Secret> {
  /** All of them, or those that a filter lets through. */
  declare list: SecretCollection["list"];
}
/** Loaded when the first of them is called. */
export interface Secrets extends SecretCollection {}

const secrets: MethodNames<SecretCollection, Collection<Secret>> & { list: true } = {
  get: true,
  find: true,
  getByUsage: true,
  findByUsage: true,
  list: true,
  uuids: true,
  count: true,
  define: true,
  ensure: true,
};

addLater(Secrets, secrets, async () => (await import("../host/secrets.ts")).SecretCollection);

/** A connection's network filters: what {@linkcode NWFilterCollection} has. */
export class NWFilters extends Collection<NWFilter> {
  /** All of them, or those that a filter lets through. */
  declare list: NWFilterCollection["list"];
}
/** Loaded when the first of them is called. */
export interface NWFilters extends NWFilterCollection {}

const nwFilters: MethodNames<NWFilterCollection, Collection<NWFilter>> & { list: true } = {
  get: true,
  find: true,
  list: true,
  names: true,
  count: true,
  define: true,
  ensure: true,
};

addLater(NWFilters, nwFilters, async () => (await import("../network/nwfilters.ts")).NWFilterCollection);

/** A connection's network filter bindings: what {@linkcode NWFilterBindingCollection} has. */
export class NWFilterBindings extends Collection<NWFilterBinding> {
  /** All of them, or those that a filter lets through. */
  declare list: NWFilterBindingCollection["list"];
}
/** Loaded when the first of them is called. */
export interface NWFilterBindings extends NWFilterBindingCollection {}

const nwFilterBindings: MethodNames<NWFilterBindingCollection, Collection<NWFilterBinding>> & { list: true } =
  {
    get: true,
    find: true,
    list: true,
    portdevs: true,
    count: true,
    create: true,
  };

addLater(
  NWFilterBindings,
  nwFilterBindings,
  async () => (await import("../network/nwfilter_bindings.ts")).NWFilterBindingCollection,
);
