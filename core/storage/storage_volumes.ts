import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, Ensured, EnsureOptions, EnsurePlan } from "../handle/ensure_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import { uncancellable } from "./_storage_job.ts";
import type { StorageVolumeConfig } from "../config/generated/storage_volume.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { storageVolCreateFlags } from "../contract/generated/flags.gen.ts";
import { Job } from "../job/job.ts";
import { type Progress, progressOf } from "../job/progress.ts";
import type { CallOptions } from "../contract/references.ts";
import type { StoragePool } from "./storage_pool.ts";
import { StorageVolume } from "./storage_volume.ts";

/** How a volume is made. @see libvirt 9.0.0 `virStorageVolCreateFlags` */
export interface StorageVolumeCreateOptions extends CallOptions {
  /** Of an image with metadata, as qcow2: write all of it at once. */
  readonly preallocMetadata?: boolean;
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const storageVolumeCreateOptionNames: OptionNames<StorageVolumeCreateOptions> = {
  ...callOptionNames,
  preallocMetadata: true,
  validate: true,
};

/** How a volume is made of another. @see libvirt 9.0.0 `virStorageVolCreateFlags` */
export interface StorageVolumeCreateFromOptions extends StorageVolumeCreateOptions {
  /** Share the data with the other one until either is written to; fails where the file system cannot. */
  readonly reflink?: boolean;
}

const storageVolumeCloneOptionNames: OptionNames<StorageVolumeCreateFromOptions> = {
  ...storageVolumeCreateOptionNames,
  reflink: true,
};

/** A storage pool's volumes. The pool has to be started. */
export class StorageVolumes extends Collection<StorageVolume> {
  readonly #pool: StoragePool;

  /** Made by its pool. */
  constructor(pool: StoragePool) {
    super(pool.connection);
    this.#pool = pool;
  }

  /** Whose they are. */
  get pool(): StoragePool {
    return this.#pool;
  }

  /**
   * The volume with this name; by key or path, see `connection.storagePools`.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_STORAGE_VOL` if there is none.
   * @see libvirt 9.0.0 `virStorageVolLookupByName`
   */
  async get(name: string, options?: CallOptions): Promise<StorageVolume> {
    checkOptions(options, callOptionNames, "pool.volumes.get()");
    const { connection, ref } = this.#pool;
    wantText(name, this.#cannot("look up a volume"), "a name");
    const found = await callOn(connection, "storage", "storageVolLookupByName", ref, name, options);
    return new StorageVolume(connection, found);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(name: string, options?: CallOptions): Promise<StorageVolume | undefined> {
    checkOptions(options, callOptionNames, "pool.volumes.find()");
    return await orUndefined(this.get(name, options), "NO_STORAGE_VOL");
  }

  /**
   * All of them.
   *
   * @throws {VirtError} `OPERATION_INVALID` if the pool does not run.
   * @see libvirt 9.0.0 `virStoragePoolListAllVolumes`
   */
  override async list(options?: CallOptions): Promise<StorageVolume[]> {
    checkOptions(options, callOptionNames, "pool.volumes.list()");
    const { connection, ref } = this.#pool;
    const refs = await callOn(connection, "storage", "storagePoolListAllVolumes", ref, 0, options);
    return refs.map((each) => new StorageVolume(connection, each));
  }

  /**
   * The names alone of those that `list()` gives.
   *
   * @throws {VirtError} `OPERATION_INVALID` if the pool does not run.
   * @see libvirt 9.0.0 `virStoragePoolListVolumes`
   */
  async names(options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "pool.volumes.names()");
    const { connection, ref } = this.#pool;
    return await callOn(connection, "storage", "storagePoolListVolumes", ref, options);
  }

  /**
   * How many `list()` gives.
   *
   * @throws {VirtError} `OPERATION_INVALID` if the pool does not run.
   * @see libvirt 9.0.0 `virStoragePoolNumOfVolumes`
   */
  async count(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "pool.volumes.count()");
    const { connection, ref } = this.#pool;
    return await callOn(connection, "storage", "storagePoolNumOfVolumes", ref, options);
  }

  /**
   * Makes a volume, empty or with room set aside, as its document says.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `STORAGE_VOL_EXIST` if the name is taken; `OPERATION_INVALID` if the pool does not run.
   * @see libvirt 9.0.0 `virStorageVolCreateXML`
   */
  async create(
    document: string | StorageVolumeConfig,
    options?: StorageVolumeCreateOptions,
  ): Promise<StorageVolume> {
    checkOptions(options, storageVolumeCreateOptionNames, "pool.volumes.create()");
    const { connection, ref } = this.#pool;
    const what = this.#cannot("create a volume");
    const xml = await documentText("storageVolume", document, what);
    const bits = flagBits(storageVolCreateFlags, options, what);
    const made = await callOn(connection, "storage", "storageVolCreateXML", ref, xml, bits, options);
    return new StorageVolume(connection, made);
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(
    document: string | StorageVolumeConfig,
    options: EnsureOptions & DryRun,
  ): Promise<EnsurePlan<StorageVolume>>;
  /**
   * Makes a volume, leaves it, or lets it grow, so that it is as the document says, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its name. One that is larger than
   * asked for is left so. Its contents are nobody's here. Two that do it at once end with one volume and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, has no name, or an option is wrong.
   * @throws {VirtError} `OPERATION_UNSUPPORTED` if anything but its size differs, which a volume keeps; `XML_ERROR`;
   * `OPERATION_INVALID` if the pool does not run; whatever making or resizing it fails with.
   */
  ensure(document: string | StorageVolumeConfig, options?: EnsureOptions): Promise<Ensured<StorageVolume>>;
  async ensure(
    document: string | StorageVolumeConfig,
    options?: EnsureOptions,
  ): Promise<EnsurePlan<StorageVolume>> {
    const { ensureVolume } = await import("./_ensure_volume.ts");
    return await ensureVolume(this, this.#pool.name, document, options);
  }

  /**
   * Makes a volume with the contents of another, which may be in another pool.
   *
   * The host copies; its progress is what the new volume takes up by now of what it will hold, which one with holes ends
   * short of. No host can be told to stop: `cancel()` is `NO_SUPPORT`, and `signal` and `timeoutMs` end the wait alone.
   *
   * @throws {TypeError} If the document is neither text nor a config, the source no volume of this connection, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `STORAGE_VOL_EXIST` if the name is taken; `OPERATION_INVALID` if a pool does not run.
   * @see libvirt 9.0.0 `virStorageVolCreateXMLFrom`
   */
  createFrom(
    document: string | StorageVolumeConfig,
    source: StorageVolume,
    options?: StorageVolumeCreateFromOptions,
  ): Job<StorageVolume, Progress> {
    checkOptions(options, storageVolumeCloneOptionNames, "pool.volumes.createFrom()");
    const what = this.#cannot("clone a volume");
    return new Job(async () => {
      const { connection, ref } = this.#pool;
      const xml = await documentText("storageVolume", document, what);
      if (!(source instanceof StorageVolume && source.connection === connection)) {
        throw new TypeError(`${what}, wanted a storage volume of this connection: found another thing`);
      }
      const bits = flagBits(storageVolCreateFlags, options, what);
      options?.signal?.throwIfAborted();
      const made = callOn(
        connection,
        "storage",
        "storageVolCreateXMLFrom",
        ref,
        xml,
        source.ref,
        bits,
        undefined,
      );
      return {
        done: made.then((each) => new StorageVolume(connection, each)),
        progress: () => this.#progress(nameIn(xml)),
        cancel: uncancellable(`cloning in storage pool "${this.#pool.name}"`),
      };
    }, options);
  }

  async #progress(name: string): Promise<Progress | undefined> {
    if (name === "") return undefined;
    // The host lists it as soon as it has begun, which it may not have yet.
    const volume = await this.find(name).catch(() => undefined);
    const info = await volume?.info().catch(() => undefined);
    return info && progressOf({ processed: info.allocation, total: info.capacity });
  }

  #cannot(action: string): string {
    return `Cannot ${action} in storage pool "${this.#pool.name}"`;
  }
}

/** The name that a volume's document gives: good enough to look for the volume with. */
function nameIn(xml: string): string {
  return /<name>([^<&]*)<\/name>/.exec(xml)?.[1]?.trim() ?? "";
}
