import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { UnknownWord } from "../../events/mod.ts";
import { wantBoolean } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import type { StoragePoolConfig } from "../config/generated/storage_pool.gen.ts";
import type { Connection } from "../handle/owners.ts";
import { storagePoolState } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import {
  storagePoolBuildFlags,
  storagePoolCreateFlags,
  storagePoolDeleteFlags,
  storageXMLFlags,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions, StoragePoolRef } from "../contract/references.ts";
import { exactSize } from "../contract/size.ts";
import { StorageVolumes } from "./storage_volumes.ts";
import { wordOf } from "../contract/enum_words.ts";

/** What of a storage pool's document is wanted. @see libvirt 9.0.0 `virStorageXMLFlags` */
export interface StoragePoolXmlOptions extends CallOptions {
  /** As it is defined, without what only holds while it runs. */
  readonly inactive?: boolean;
}

const storagePoolXmlOptionNames: OptionNames<StoragePoolXmlOptions> = { ...callOptionNames, inactive: true };

/** How a storage pool is started. @see libvirt 9.0.0 `virStoragePoolCreateFlags` */
export interface StoragePoolStartOptions extends CallOptions {
  /** Build it first, as a new pool has to be. */
  readonly withBuild?: boolean;
  /** Build it first, over whatever is there. */
  readonly withBuildOverwrite?: boolean;
  /** Build it first, unless something is there. */
  readonly withBuildNoOverwrite?: boolean;
}

/** Their names. */
export const storagePoolStartOptionNames: OptionNames<StoragePoolStartOptions> = {
  ...callOptionNames,
  withBuild: true,
  withBuildOverwrite: true,
  withBuildNoOverwrite: true,
};

/** How a storage pool is built. @see libvirt 9.0.0 `virStoragePoolBuildFlags` */
export interface StoragePoolBuildOptions extends CallOptions {
  /** Mend what is there. */
  readonly repair?: boolean;
  /** Let it grow or shrink. */
  readonly resize?: boolean;
  /** Fail where something is there. */
  readonly noOverwrite?: boolean;
  /** Build over whatever is there. */
  readonly overwrite?: boolean;
}

const storagePoolBuildOptionNames: OptionNames<StoragePoolBuildOptions> = {
  ...callOptionNames,
  repair: true,
  resize: true,
  noOverwrite: true,
  overwrite: true,
};

/** How a storage pool's storage is deleted. @see libvirt 9.0.0 `virStoragePoolDeleteFlags` */
export interface StoragePoolDeleteOptions extends CallOptions {
  /** Overwrite its data with zeros. */
  readonly zeroed?: boolean;
}

const storagePoolDeleteOptionNames: OptionNames<StoragePoolDeleteOptions> = {
  ...callOptionNames,
  zeroed: true,
};

/** What a storage pool does. @see libvirt 9.0.0 `virStoragePoolState` */
export type StoragePoolState =
  | "inactive"
  | "building"
  | "running"
  | "degraded"
  | "inaccessible"
  | UnknownWord;

/** How much a storage pool holds. @see libvirt 9.0.0 `virStoragePoolInfo` */
export interface StoragePoolInfo {
  /** What it does. */
  readonly state: StoragePoolState;
  /** Bytes that it has room for. */
  readonly capacity: number;
  /** Bytes that are taken. */
  readonly allocation: number;
  /** Bytes that are free. */
  readonly available: number;
}

/**
 * A storage pool: a directory, a volume group, a target, in which volumes are kept.
 *
 * A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virStoragePoolPtr`
 */
export class StoragePool {
  /**
   * Its name.
   * @see libvirt 9.0.0 `virStoragePoolGetName`
   */
  readonly name: string;
  /**
   * In its canonical form: lower case, with hyphens.
   * @see libvirt 9.0.0 `virStoragePoolGetUUIDString`, `virStoragePoolGetUUID`
   */
  readonly uuid: string;
  /** Its volumes. */
  readonly volumes: StorageVolumes;
  readonly #connection: Connection;
  readonly #ref: StoragePoolRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: StoragePoolRef) {
    this.name = ref.name;
    this.uuid = ref.uuid;
    this.#connection = connection;
    this.#ref = ref;
    this.volumes = new StorageVolumes(this);
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virStoragePoolGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): StoragePoolRef {
    return this.#ref;
  }

  /**
   * The pool's document, as the host wrote it.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_STORAGE_POOL` if it is gone.
   * @see libvirt 9.0.0 `virStoragePoolGetXMLDesc`
   */
  async xml(options?: StoragePoolXmlOptions): Promise<string> {
    checkOptions(options, storagePoolXmlOptionNames, "pool.xml()");
    const bits = flagBits(storageXMLFlags, options, this.#cannot("read the XML of"));
    return await callOn(this.#connection, "storage", "storagePoolGetXMLDesc", this.#ref, bits, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: StoragePoolXmlOptions): Promise<StoragePoolConfig> {
    checkOptions(options, storagePoolXmlOptionNames, "pool.config()");
    return await configOf("storagePool", await this.xml(options));
  }

  /**
   * State and size in one call.
   *
   * @throws {VirtError} `NO_STORAGE_POOL` if it is gone.
   * @see libvirt 9.0.0 `virStoragePoolGetInfo`
   */
  async info(options?: CallOptions): Promise<StoragePoolInfo> {
    checkOptions(options, callOptionNames, "pool.info()");
    const info = await callOn(this.#connection, "storage", "storagePoolGetInfo", this.#ref, options);
    const bytes = (what: "capacity" | "allocation" | "available") =>
      exactSize(info[what], `the ${what} of storage pool "${this.name}"`);
    return {
      state: wordOf(storagePoolState, info.state),
      capacity: bytes("capacity"),
      allocation: bytes("allocation"),
      available: bytes("available"),
    };
  }

  /**
   * Whether it is started.
   * @throws {VirtError} `NO_STORAGE_POOL` if it is gone.
   * @see libvirt 9.0.0 `virStoragePoolIsActive`
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "pool.isActive()");
    return await callOn(this.#connection, "storage", "storagePoolIsActive", this.#ref, options) !== 0;
  }

  /**
   * Whether it has a definition that outlives its run.
   * @throws {VirtError} `NO_STORAGE_POOL` if it is gone.
   * @see libvirt 9.0.0 `virStoragePoolIsPersistent`
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "pool.isPersistent()");
    return await callOn(this.#connection, "storage", "storagePoolIsPersistent", this.#ref, options) !== 0;
  }

  /**
   * Whether the host starts it with itself.
   * @throws {VirtError} `NO_STORAGE_POOL` if it is gone.
   * @see libvirt 9.0.0 `virStoragePoolGetAutostart`
   */
  async autostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "pool.autostart()");
    return await callOn(this.#connection, "storage", "storagePoolGetAutostart", this.#ref, options) !== 0;
  }

  /**
   * Has the host start it with itself, or not.
   *
   * @throws {TypeError} If it is not told which.
   * @throws {VirtError} `INVALID_ARG` for a transient pool.
   * @see libvirt 9.0.0 `virStoragePoolSetAutostart`
   */
  async setAutostart(on: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "pool.setAutostart()");
    const bit = wantBoolean(on, this.#cannot("set the autostart of")) ? 1 : 0;
    await callOn(this.#connection, "storage", "storagePoolSetAutostart", this.#ref, bit, options);
  }

  /**
   * Starts it: its volumes can be reached from here on.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; what the host's storage failed with.
   * @see libvirt 9.0.0 `virStoragePoolCreate`
   */
  async start(options?: StoragePoolStartOptions): Promise<void> {
    checkOptions(options, storagePoolStartOptionNames, "pool.start()");
    const bits = flagBits(storagePoolCreateFlags, options, this.#cannot("start"));
    await callOn(this.#connection, "storage", "storagePoolCreate", this.#ref, bits, options);
  }

  /**
   * Makes what it is kept in: the directory, the file system, the volume group.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; what the host's storage failed with.
   * @see libvirt 9.0.0 `virStoragePoolBuild`
   */
  async build(options?: StoragePoolBuildOptions): Promise<void> {
    checkOptions(options, storagePoolBuildOptionNames, "pool.build()");
    const bits = flagBits(storagePoolBuildFlags, options, this.#cannot("build"));
    await callOn(this.#connection, "storage", "storagePoolBuild", this.#ref, bits, options);
  }

  /**
   * Stops it; its data stay where they are. A transient pool is gone then.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virStoragePoolDestroy`
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "pool.destroy()");
    await callOn(this.#connection, "storage", "storagePoolDestroy", this.#ref, options);
  }

  /**
   * Deletes what it is kept in, for ever. Its definition stays.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; what the host's storage failed with, as a directory with files.
   * @see libvirt 9.0.0 `virStoragePoolDelete`
   */
  async delete(options?: StoragePoolDeleteOptions): Promise<void> {
    checkOptions(options, storagePoolDeleteOptionNames, "pool.delete()");
    const bits = flagBits(storagePoolDeleteFlags, options, this.#cannot("delete"));
    await callOn(this.#connection, "storage", "storagePoolDelete", this.#ref, bits, options);
  }

  /**
   * Removes the definition of one that is stopped; its data stay where they are.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it runs.
   * @see libvirt 9.0.0 `virStoragePoolUndefine`
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "pool.undefine()");
    await callOn(this.#connection, "storage", "storagePoolUndefine", this.#ref, options);
  }

  /**
   * Has the host look at it anew: files that others put there become volumes.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `INTERNAL_ERROR` while a volume is being made.
   * @see libvirt 9.0.0 `virStoragePoolRefresh`
   */
  async refresh(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "pool.refresh()");
    await callOn(this.#connection, "storage", "storagePoolRefresh", this.#ref, 0, options);
  }

  #cannot(action: string): string {
    return `Cannot ${action} storage pool "${this.name}"`;
  }
}
