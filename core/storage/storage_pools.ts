import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, EnsureAutostartOptions, Ensured, EnsurePlan } from "../handle/ensure_options.ts";
import { wantOptionalText, wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf, documentText } from "../handle/document_text.ts";
import { lookUp, orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import type { StoragePoolConfig } from "../config/generated/storage_pool.gen.ts";
import type { StoragePoolCapabilitiesConfig } from "../config/generated/storage_pool_capabilities.gen.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  connectListAllStoragePoolsFlags as flags,
  storagePoolCreateFlags,
  storagePoolDefineFlags,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { StoragePool, storagePoolStartOptionNames, type StoragePoolStartOptions } from "./storage_pool.ts";
import { StorageVolume } from "./storage_volume.ts";

/**
 * Which storage pools are wanted. Opposites, and all types, are alternatives; each such group has to be met. `false` is
 * the opposite of `true`: with `active: false` those that are not started, with `dir: false` those of all other types.
 *
 * @see libvirt 9.0.0 `virConnectListAllStoragePoolsFlags`
 */
export interface StoragePoolFilter extends CallOptions {
  /** Those that are not started. */
  readonly inactive?: boolean;
  /** Those that are started. */
  readonly active?: boolean;
  /** Those with a definition that outlives their run. */
  readonly persistent?: boolean;
  /** Those without. */
  readonly transient?: boolean;
  /** Those that the host starts with itself. */
  readonly autostart?: boolean;
  /** Those that it does not. */
  readonly noAutostart?: boolean;
  /** Directories. */
  readonly dir?: boolean;
  /** File systems on a device. */
  readonly fs?: boolean;
  /** File systems of another host. */
  readonly netfs?: boolean;
  /** LVM volume groups. */
  readonly logical?: boolean;
  /** Disks with partitions. */
  readonly disk?: boolean;
  /** iSCSI targets, through the host's kernel. */
  readonly iscsi?: boolean;
  /** SCSI adapters. */
  readonly scsi?: boolean;
  /** Multipath devices. */
  readonly mpath?: boolean;
  /** Ceph's block devices. */
  readonly rbd?: boolean;
  /** Sheepdog's volumes. */
  readonly sheepdog?: boolean;
  /** Gluster's volumes. */
  readonly gluster?: boolean;
  /** ZFS's volumes. */
  readonly zfs?: boolean;
  /** Virtuozzo's storage. */
  readonly vstorage?: boolean;
  /** iSCSI targets, past the host's kernel. */
  readonly iscsiDirect?: boolean;
}

const storagePoolGroups = [
  ["active", "inactive"],
  ["persistent", "transient"],
  ["autostart", "noAutostart"],
  [
    "dir",
    "fs",
    "netfs",
    "logical",
    "disk",
    "iscsi",
    "scsi",
    "mpath",
    "rbd",
    "sheepdog",
    "gluster",
    "zfs",
    "vstorage",
    "iscsiDirect",
  ],
] as const;

const storagePoolFilterNames: OptionNames<StoragePoolFilter> = {
  ...callOptionNames,
  inactive: true,
  active: true,
  persistent: true,
  transient: true,
  autostart: true,
  noAutostart: true,
  dir: true,
  fs: true,
  netfs: true,
  logical: true,
  disk: true,
  iscsi: true,
  scsi: true,
  mpath: true,
  rbd: true,
  sheepdog: true,
  gluster: true,
  zfs: true,
  vstorage: true,
  iscsiDirect: true,
};

/** How a storage pool is defined. @see libvirt 9.0.0 `virStoragePoolDefineFlags` */
export interface StoragePoolDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const storagePoolDefineOptionNames: OptionNames<StoragePoolDefineOptions> = {
  ...callOptionNames,
  validate: true,
};

/** How a storage pool is made sure of. */
export interface StoragePoolEnsureOptions extends EnsureAutostartOptions {
  /** Build it before it is started: make its directory. What is there is not written over. */
  readonly build?: boolean;
}

const ACTION = "Cannot look up a storage pool";

/** What a connection's storage pools can be asked for. */
export abstract class StoragePoolCollection extends Collection<StoragePool> {
  /**
   * The storage pool with this name or UUID; a text of a UUID's form is looked for as UUID first.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_STORAGE_POOL` if there is none.
   * @see libvirt 9.0.0 `virStoragePoolLookupByName`, `virStoragePoolLookupByUUID`,
   * `virStoragePoolLookupByUUIDString`
   */
  async get(nameOrUuid: string, options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptionNames, "storagePools.get()");
    const { connection } = this;
    const ref = await lookUp(
      nameOrUuid,
      ACTION,
      "NO_STORAGE_POOL",
      (uuid) => callOn(connection, "storage", "storagePoolLookupByUUID", uuid, options),
      (name) => callOn(connection, "storage", "storagePoolLookupByName", name, options),
    );
    return new StoragePool(connection, ref);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(nameOrUuid: string, options?: CallOptions): Promise<StoragePool | undefined> {
    checkOptions(options, callOptionNames, "storagePools.find()");
    return await orUndefined(this.get(nameOrUuid, options), "NO_STORAGE_POOL");
  }

  /**
   * The started storage pool whose target is this path.
   *
   * @param path A directory of the host, as the pool's document has it.
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_STORAGE_POOL` if there is none.
   * @see libvirt 9.0.0 `virStoragePoolLookupByTargetPath`
   */
  async getByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptionNames, "storagePools.getByTargetPath()");
    wantText(path, ACTION, "a path on the host");
    const ref = await callOn(this.connection, "storage", "storagePoolLookupByTargetPath", path, options);
    return new StoragePool(this.connection, ref);
  }

  /**
   * As `getByTargetPath()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async findByTargetPath(path: string, options?: CallOptions): Promise<StoragePool | undefined> {
    checkOptions(options, callOptionNames, "storagePools.findByTargetPath()");
    return await orUndefined(this.getByTargetPath(path, options), "NO_STORAGE_POOL");
  }

  /**
   * The volume with this key, whatever its pool.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_STORAGE_VOL` if there is none in a started pool.
   * @see libvirt 9.0.0 `virStorageVolLookupByKey`
   */
  async getVolumeByKey(key: string, options?: CallOptions): Promise<StorageVolume> {
    checkOptions(options, callOptionNames, "storagePools.getVolumeByKey()");
    wantText(key, "Cannot look up a storage volume", "a key");
    const ref = await callOn(this.connection, "storage", "storageVolLookupByKey", key, options);
    return new StorageVolume(this.connection, ref);
  }

  /**
   * As `getVolumeByKey()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async findVolumeByKey(key: string, options?: CallOptions): Promise<StorageVolume | undefined> {
    checkOptions(options, callOptionNames, "storagePools.findVolumeByKey()");
    return await orUndefined(this.getVolumeByKey(key, options), "NO_STORAGE_VOL");
  }

  /**
   * The volume with this path, whatever its pool.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_STORAGE_VOL` if there is none in a started pool.
   * @see libvirt 9.0.0 `virStorageVolLookupByPath`
   */
  async getVolumeByPath(path: string, options?: CallOptions): Promise<StorageVolume> {
    checkOptions(options, callOptionNames, "storagePools.getVolumeByPath()");
    wantText(path, "Cannot look up a storage volume", "a path on the host");
    const ref = await callOn(this.connection, "storage", "storageVolLookupByPath", path, options);
    return new StorageVolume(this.connection, ref);
  }

  /**
   * As `getVolumeByPath()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async findVolumeByPath(path: string, options?: CallOptions): Promise<StorageVolume | undefined> {
    checkOptions(options, callOptionNames, "storagePools.findVolumeByPath()");
    return await orUndefined(this.getVolumeByPath(path, options), "NO_STORAGE_VOL");
  }

  /**
   * All storage pools, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllStoragePools`
   */
  override async list(filter?: StoragePoolFilter): Promise<StoragePool[]> {
    checkOptions(filter, storagePoolFilterNames, "storagePools.list()");
    const { connection } = this;
    const refs = await callOn(connection, "storage", "connectListAllStoragePools", bitsOf(filter), filter);
    return refs.map((ref) => new StoragePool(connection, ref));
  }

  /**
   * The names alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListStoragePools`, `virConnectListDefinedStoragePools`
   */
  async names(filter?: StoragePoolFilter): Promise<readonly string[]> {
    checkOptions(filter, storagePoolFilterNames, "storagePools.names()");
    const { connection } = this;
    const bits = bitsOf(filter);
    if (bits === flags.active && connection.supports("connectListStoragePools")) {
      return await callOn(connection, "storage", "connectListStoragePools", filter);
    }
    if (bits === flags.inactive && connection.supports("connectListDefinedStoragePools")) {
      return await callOn(connection, "storage", "connectListDefinedStoragePools", filter);
    }
    return (await this.list(filter)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectNumOfStoragePools`, `virConnectNumOfDefinedStoragePools`
   */
  async count(filter?: StoragePoolFilter): Promise<number> {
    checkOptions(filter, storagePoolFilterNames, "storagePools.count()");
    const { connection } = this;
    const bits = bitsOf(filter);
    if (bits === flags.active && connection.supports("connectNumOfStoragePools")) {
      return await callOn(connection, "storage", "connectNumOfStoragePools", filter);
    }
    if (bits === flags.inactive && connection.supports("connectNumOfDefinedStoragePools")) {
      return await callOn(connection, "storage", "connectNumOfDefinedStoragePools", filter);
    }
    return (await this.list(filter)).length;
  }

  /**
   * Defines a persistent storage pool, or changes the definition of one with the same name and UUID. Does not start it.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if name, UUID or source are another's.
   * @see libvirt 9.0.0 `virStoragePoolDefineXML`
   */
  async define(
    document: string | StoragePoolConfig,
    options?: StoragePoolDefineOptions,
  ): Promise<StoragePool> {
    checkOptions(options, storagePoolDefineOptionNames, "storagePools.define()");
    const what = "Cannot define a storage pool";
    const xml = await documentText("storagePool", document, what);
    const bits = flagBits(storagePoolDefineFlags, options, what);
    const ref = await callOn(this.connection, "storage", "storagePoolDefineXML", xml, bits, options);
    return new StoragePool(this.connection, ref);
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(
    document: string | StoragePoolConfig,
    options: StoragePoolEnsureOptions & DryRun,
  ): Promise<EnsurePlan<StoragePool>>;
  /**
   * Makes a storage pool, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its UUID, else by its name. One that runs has what was changed from its next start on. Two that do it at once end with one object and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; whatever reading, defining, building or starting it fails with.
   */
  ensure(
    document: string | StoragePoolConfig,
    options?: StoragePoolEnsureOptions,
  ): Promise<Ensured<StoragePool>>;
  async ensure(
    document: string | StoragePoolConfig,
    options?: StoragePoolEnsureOptions,
  ): Promise<EnsurePlan<StoragePool>> {
    const { ensurePool } = await import("./_ensure_pool.ts");
    return await ensurePool(this, document, options);
  }

  /**
   * Starts a transient storage pool, which is gone when it is stopped.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if name, UUID or source are another's, or it does not start.
   * @see libvirt 9.0.0 `virStoragePoolCreateXML`
   */
  async create(
    document: string | StoragePoolConfig,
    options?: StoragePoolStartOptions,
  ): Promise<StoragePool> {
    checkOptions(options, storagePoolStartOptionNames, "storagePools.create()");
    const what = "Cannot create a storage pool";
    const xml = await documentText("storagePool", document, what);
    const bits = flagBits(storagePoolCreateFlags, options, what);
    const ref = await callOn(this.connection, "storage", "storagePoolCreateXML", xml, bits, options);
    return new StoragePool(this.connection, ref);
  }

  /**
   * What a pool of this type could be made of, as XML: exports of a file server, volume groups, iSCSI targets.
   *
   * @param type A pool's type: `netfs`, `logical`, `iscsi`.
   * @param source Where to look, as a `<source>` document; types of the host itself need none.
   * @throws {TypeError} If an argument is no text.
   * @throws {VirtError} `NO_SUPPORT` for a type that has nothing to be found; what looking failed with.
   * @see libvirt 9.0.0 `virConnectFindStoragePoolSources`
   */
  async sourcesXml(type: string, source?: string, options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "storagePools.sourcesXml()");
    const what = "Cannot find sources of storage pools";
    wantText(type, what, "a pool's type");
    const spec = wantOptionalText(source, what, "a <source> document");
    return await callOn(this.connection, "storage", "connectFindStoragePoolSources", type, spec, 0, options);
  }

  /**
   * Which types of pools the host has, and with which options, as XML.
   *
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetStoragePoolCapabilities`
   */
  async capabilitiesXml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "storagePools.capabilitiesXml()");
    return await callOn(this.connection, "storage", "connectGetStoragePoolCapabilities", 0, options);
  }

  /**
   * What kinds of pools the host has, typed.
   * @throws {VirtError} What {@linkcode capabilitiesXml} throws.
   */
  async capabilities(options?: CallOptions): Promise<StoragePoolCapabilitiesConfig> {
    checkOptions(options, callOptionNames, "storagePools.capabilities()");
    return await configOf("storagePoolCapabilities", await this.capabilitiesXml(options));
  }
}

function bitsOf(filter: StoragePoolFilter | undefined): number {
  return filterBits(flags, storagePoolGroups, filter, "Cannot list storage pools");
}
