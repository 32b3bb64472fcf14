import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { UnknownWord } from "../../events/mod.ts";
import { abortableReadable, abortableWritable } from "../handle/abortable_stream.ts";
import { wantBoolean } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import { uncancellable } from "./_storage_job.ts";
import { volumePart } from "./_volume_part.ts";
import type { StorageVolumeConfig } from "../config/generated/storage_volume.gen.ts";
import type { StoragePool } from "./storage_pool.ts";
import type { Connection } from "../handle/owners.ts";
import { storageVolType, storageVolWipeAlgorithm } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import {
  storageVolDeleteFlags,
  storageVolInfoFlags,
  storageVolResizeFlags,
} from "../contract/generated/flags.gen.ts";
import { Job } from "../job/job.ts";
import type { Progress } from "../job/progress.ts";
import type { CallOptions, DriverStream, Hole, StorageVolumeRef } from "../contract/references.ts";
import { bytesOf, exactSize, type Size } from "../contract/size.ts";
import {
  downloadFile,
  downloadToOptionNames,
  type StorageVolumeDownloadToOptions,
  type StorageVolumeUploadFromOptions,
  uploadFile,
  uploadFromOptionNames,
} from "./storage_transfer.ts";
import { numberOf, wordOf } from "../contract/enum_words.ts";

/** What a volume is. @see libvirt 9.0.0 `virStorageVolType` */
export type StorageVolumeType = "file" | "block" | "dir" | "network" | "netdir" | "ploop" | UnknownWord;

/** What a volume is, and how much it holds. @see libvirt 9.0.0 `virStorageVolInfo` */
export interface StorageVolumeInfo {
  /** What it is. */
  readonly type: StorageVolumeType;
  /** Bytes that a guest sees. */
  readonly capacity: number;
  /** Bytes that it takes up. */
  readonly allocation: number;
}

/** How a volume is deleted. @see libvirt 9.0.0 `virStorageVolDeleteFlags` */
export interface StorageVolumeDeleteOptions extends CallOptions {
  /** Overwrite its data with zeros first. */
  readonly zeroed?: boolean;
  /** With its snapshots; of an RBD volume. */
  readonly withSnapshots?: boolean;
}

const storageVolumeDeleteOptionNames: OptionNames<StorageVolumeDeleteOptions> = {
  ...callOptionNames,
  zeroed: true,
  withSnapshots: true,
};

/** How a volume gets another size. @see libvirt 9.0.0 `virStorageVolResizeFlags` */
export interface StorageVolumeResizeOptions extends CallOptions {
  /** Set the room aside at once. */
  readonly allocate?: boolean;
  /** The size is by how much it changes. */
  readonly delta?: boolean;
  /** It may become smaller, or shall by a `delta`: what is behind the new end is lost. */
  readonly shrink?: boolean;
}

const storageVolumeResizeOptionNames: OptionNames<StorageVolumeResizeOptions> = {
  ...callOptionNames,
  allocate: true,
  delta: true,
  shrink: true,
};

/** How a volume's data are overwritten. @see libvirt 9.0.0 `virStorageVolWipeAlgorithm` */
export type WipeAlgorithm =
  | "zero"
  | "nnsa"
  | "dod"
  | "bsi"
  | "gutmann"
  | "schneier"
  | "pfitzner7"
  | "pfitzner33"
  | "random"
  | "trim"
  | UnknownWord;

/** How a volume is wiped. */
export interface StorageVolumeWipeOptions extends CallOptions {
  /** `zero` unless told. All but `zero` and `trim` want the program `scrub` on the host. */
  readonly algorithm?: WipeAlgorithm;
}

const storageVolumeWipeOptionNames: OptionNames<StorageVolumeWipeOptions> = {
  ...callOptionNames,
  algorithm: true,
};

/** Which part of a volume flows. `signal` ends it also later; `timeoutMs` is the beginning's alone. */
export interface StorageVolumeStreamOptions extends CallOptions {
  /** Where in the volume it begins; 0 unless told. */
  readonly offset?: Size;
  /** How much of it; all that there is unless told. */
  readonly length?: Size;
}

const volumeStreamOptionNames: OptionNames<StorageVolumeStreamOptions & { readonly sparse?: boolean }> = {
  ...callOptionNames,
  offset: true,
  length: true,
  sparse: true,
};

/**
 * A storage volume: a disk's image, as a file, a partition, a logical volume.
 *
 * A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virStorageVolPtr`
 */
export class StorageVolume {
  /**
   * Its name, unique in its pool.
   * @see libvirt 9.0.0 `virStorageVolGetName`
   */
  readonly name: string;
  /**
   * Its key, unique on its host.
   * @see libvirt 9.0.0 `virStorageVolGetKey`
   */
  readonly key: string;
  /** Its pool's name. */
  readonly poolName: string;
  readonly #connection: Connection;
  readonly #ref: StorageVolumeRef;

  /** Makes a handle without asking the host; a pool's `volumes` ask. */
  constructor(connection: Connection, ref: StorageVolumeRef) {
    this.name = ref.name;
    this.key = ref.key;
    this.poolName = ref.pool;
    this.#connection = connection;
    this.#ref = ref;
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virStorageVolGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): StorageVolumeRef {
    return this.#ref;
  }

  /**
   * The storage pool that it belongs to.
   *
   * @throws {VirtError} `NO_STORAGE_POOL` if that is gone.
   * @see libvirt 9.0.0 `virStoragePoolLookupByVolume`
   */
  async pool(options?: CallOptions): Promise<StoragePool> {
    checkOptions(options, callOptionNames, "volume.pool()");
    const ref = await callOn(this.#connection, "storage", "storagePoolLookupByVolume", this.#ref, options);
    const { StoragePool } = await import("./storage_pool.ts");
    return new StoragePool(this.#connection, ref);
  }

  /**
   * Its path on the host.
   *
   * @throws {VirtError} `NO_STORAGE_VOL` if it is gone.
   * @see libvirt 9.0.0 `virStorageVolGetPath`
   */
  async path(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "volume.path()");
    return await callOn(this.#connection, "storage", "storageVolGetPath", this.#ref, options);
  }

  /**
   * The volume's document, as the host wrote it.
   *
   * @throws {VirtError} `NO_STORAGE_VOL` if it is gone.
   * @see libvirt 9.0.0 `virStorageVolGetXMLDesc`
   */
  async xml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "volume.xml()");
    return await callOn(this.#connection, "storage", "storageVolGetXMLDesc", this.#ref, 0, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: CallOptions): Promise<StorageVolumeConfig> {
    checkOptions(options, callOptionNames, "volume.config()");
    return await configOf("storageVolume", await this.xml(options));
  }

  /**
   * Kind and size in one call.
   *
   * @throws {VirtError} `NO_STORAGE_VOL` if it is gone.
   * @see libvirt 9.0.0 `virStorageVolGetInfo`
   */
  async info(options?: CallOptions): Promise<StorageVolumeInfo> {
    checkOptions(options, callOptionNames, "volume.info()");
    const info = await callOn(this.#connection, "storage", "storageVolGetInfo", this.#ref, options);
    return {
      type: wordOf(storageVolType, info.type),
      capacity: this.#bytes(info.capacity, "capacity"),
      allocation: this.#bytes(info.allocation, "allocation"),
    };
  }

  /**
   * Bytes from its first to its last where it is kept, holes counted: a file's length.
   *
   * @throws {VirtError} `NO_STORAGE_VOL` if it is gone.
   * @see libvirt 9.0.0 `virStorageVolGetInfoFlags`
   */
  async physicalSize(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "volume.physicalSize()");
    const { getPhysical } = storageVolInfoFlags;
    const { allocation } = await callOn(
      this.#connection,
      "storage",
      "storageVolGetInfoFlags",
      this.#ref,
      getPhysical,
      options,
    );
    return this.#bytes(allocation, "physical size");
  }

  /**
   * Deletes it, for ever.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` while it is used by another call; `NO_STORAGE_VOL` if it is gone.
   * @see libvirt 9.0.0 `virStorageVolDelete`
   */
  async delete(options?: StorageVolumeDeleteOptions): Promise<void> {
    checkOptions(options, storageVolumeDeleteOptionNames, "volume.delete()");
    const bits = flagBits(storageVolDeleteFlags, options, this.#cannot("delete"));
    await callOn(this.#connection, "storage", "storageVolDelete", this.#ref, bits, options);
  }

  /**
   * Gives it another size.
   *
   * @param capacity Bytes that a guest shall see; with `delta`, how many more, or with `shrink` too, how many less.
   * @throws {TypeError} If the size is none, or an option no boolean.
   * @throws {RangeError} If the size is no whole number of bytes.
   * @throws {VirtError} `INVALID_ARG` if it would shrink unasked, or below what it takes up; `OPERATION_FAILED`.
   * @see libvirt 9.0.0 `virStorageVolResize`
   */
  async resize(capacity: Size, options?: StorageVolumeResizeOptions): Promise<void> {
    checkOptions(options, storageVolumeResizeOptionNames, "volume.resize()");
    const what = this.#cannot("resize");
    const bytes = bytesOf(capacity, what);
    const bits = flagBits(storageVolResizeFlags, options, what);
    await callOn(this.#connection, "storage", "storageVolResize", this.#ref, bytes, bits, options);
  }

  /**
   * Overwrites its data, so that they cannot be read again.
   *
   * No host tells how far it is, and none can be told to stop: `cancel()` is `NO_SUPPORT`, and `signal` and `timeoutMs`
   * end the wait alone.
   *
   * @throws {TypeError} If the algorithm is none.
   * @throws {VirtError} `OPERATION_INVALID` while it is used by another call; `ARGUMENT_UNSUPPORTED` for an algorithm that
   * the volume's kind does not have; `INTERNAL_ERROR` where the host lacks the program for it.
   * @see libvirt 9.0.0 `virStorageVolWipe`, `virStorageVolWipePattern`
   */
  wipe(options?: StorageVolumeWipeOptions): Job<void, never> {
    checkOptions(options, storageVolumeWipeOptionNames, "volume.wipe()");
    // deno-lint-ignore require-await -- what it throws must be a rejection
    return new Job<void, never>(async () => {
      const connection = this.#connection;
      const algorithm = numberOf(
        storageVolWipeAlgorithm,
        options?.algorithm ?? "zero",
        this.#cannot("wipe"),
      );
      options?.signal?.throwIfAborted();
      return {
        done: algorithm === 0
          ? callOn(connection, "storage", "storageVolWipe", this.#ref, 0, undefined)
          : callOn(connection, "storage", "storageVolWipePattern", this.#ref, algorithm, 0, undefined),
        progress: () => Promise.resolve(undefined),
        cancel: uncancellable(`wiping storage volume "${this.name}"`),
      };
    }, options);
  }

  /**
   * Its bytes, or a part of them; with `sparse`, its holes are {@linkcode Hole}s instead of zeros.
   *
   * The host is held back while nobody reads. The stream ends once the host has said that all was read, and fails with what
   * it says else. Cancelling the stream ends it at both ends. With a reader of the mode `byob`, all of it flows through one buffer of yours.
   *
   * @throws {TypeError} If an option is of the wrong type.
   * @throws {RangeError} If offset or length is no whole number of bytes.
   * @throws {VirtError} `OPERATION_INVALID` while it is being made; `NO_SUPPORT` of a pool without files or devices. What
   * fails later errors the stream.
   * @see libvirt 9.0.0 `virStorageVolDownload`, `virStreamRecvFlags`, `virStreamRecvHole`
   */
  download(
    options: StorageVolumeStreamOptions & { readonly sparse: true },
  ): Promise<ReadableStream<Uint8Array | Hole>>;
  /** As above, with zeros in place of its holes. */
  download(
    options?: StorageVolumeStreamOptions & { readonly sparse?: false },
  ): Promise<ReadableStream<Uint8Array>>;
  async download(
    options?: StorageVolumeStreamOptions & { readonly sparse?: boolean },
  ): Promise<ReadableStream<Uint8Array | Hole>> {
    checkOptions(options, volumeStreamOptionNames, "volume.download()");
    const stream = await this.#open("storageVolDownload", options);
    const { readable } = options?.sparse ? sparseOf(stream) : stream;
    return abortableReadable(stream, readable, options?.signal);
  }

  /**
   * Takes its new bytes, or those of a part; with `sparse`, also {@linkcode Hole}s.
   *
   * Closing it resolves once the host has all. What is behind the last byte stays as it was, but see below.
   *
   * A hole as hosts know it: in a file, whatever was behind the hole's end is cut off, and what was inside of it stays
   * there. Where the volume may hold data, {@linkcode StorageVolume.uploadFrom} takes care of that.
   *
   * @throws {TypeError} If an option is of the wrong type.
   * @throws {RangeError} If offset or length is no whole number of bytes.
   * @throws {VirtError} `OPERATION_INVALID` while it is being made; `NO_SUPPORT` of a pool without files or devices. What
   * fails later errors the stream.
   * @see libvirt 9.0.0 `virStorageVolUpload`, `virStreamSendHole`
   */
  upload(
    options: StorageVolumeStreamOptions & { readonly sparse: true },
  ): Promise<WritableStream<Uint8Array | Hole>>;
  /** As above, of bytes alone. */
  upload(
    options?: StorageVolumeStreamOptions & { readonly sparse?: false },
  ): Promise<WritableStream<Uint8Array>>;
  async upload(
    options?: StorageVolumeStreamOptions & { readonly sparse?: boolean },
  ): Promise<WritableStream<Uint8Array | Hole>> {
    checkOptions(options, volumeStreamOptionNames, "volume.upload()");
    const stream = await this.#open("storageVolUpload", options);
    const { writable } = options?.sparse ? sparseOf(stream) : stream;
    return abortableWritable(stream, writable as WritableStream<Uint8Array | Hole>, options?.signal);
  }

  /**
   * Copies it to a file of this machine, with its holes. Needs Deno's permission to write there.
   *
   * What fails or is ended leaves at a path what was there: the file is written beside it, and takes its place at the end
   * with its mode. That needs permission for its folder; with that for the file alone it is written in place, and is empty
   * after a failure.
   *
   * @param file A path, of which a file that exists is replaced; or an open file, which is written to from where it stands
   * and stays open, with whatever was written by then.
   * @throws {TypeError} If an option is of the wrong type.
   * @throws {RangeError} If offset or length is no whole number of bytes.
   * @throws {VirtError} As for `download()`; `OPERATION_ABORTED` after `cancel()`.
   * @see libvirt 9.0.0 `virStreamRecvAll`, `virStreamSparseRecvAll`
   */
  downloadTo(
    file: string | URL | Deno.FsFile,
    options?: StorageVolumeDownloadToOptions,
  ): Job<void, Progress> {
    checkOptions(options, downloadToOptionNames, "volume.downloadTo()");
    return downloadFile(this, file, options);
  }

  /**
   * Copies a file of this machine to it, with its holes. Needs Deno's permission to read it.
   *
   * @param file A path; or an open file, which is read from where it stands and stays open.
   * @throws {TypeError} If an option is of the wrong type.
   * @throws {RangeError} If offset or length is no whole number of bytes.
   * @throws {VirtError} As for `upload()`; `OPERATION_ABORTED` after `cancel()`.
   * @see libvirt 9.0.0 `virStreamSendAll`, `virStreamSparseSendAll`, `virStreamInData`
   */
  uploadFrom(
    file: string | URL | Deno.FsFile,
    options?: StorageVolumeUploadFromOptions,
  ): Job<void, Progress> {
    checkOptions(options, uploadFromOptionNames, "volume.uploadFrom()");
    return uploadFile(this, file, options);
  }

  async #open(
    name: "storageVolDownload" | "storageVolUpload",
    options: (StorageVolumeStreamOptions & { readonly sparse?: boolean }) | undefined,
  ): Promise<DriverStream> {
    const what = this.#cannot(name === "storageVolUpload" ? "upload to" : "download");
    const { offset, length } = volumePart(options ?? {}, what);
    const sparse = options?.sparse !== undefined && wantBoolean(options.sparse, what);
    return await callOn(
      this.#connection,
      "storage",
      name,
      this.#ref,
      offset,
      length,
      sparse ? 1 : 0,
      options,
    );
  }

  #bytes(bytes: bigint, what: string): number {
    return exactSize(bytes, `the ${what} of storage volume "${this.name}"`);
  }

  #cannot(action: string): string {
    return `Cannot ${action} storage volume "${this.name}"`;
  }
}

/** A stream's two ends with holes; of a driver that knows none, holes never come and cannot be sent. */
function sparseOf(stream: DriverStream): Required<DriverStream>["sparse"] {
  return stream.sparse ?? { readable: stream.readable, writable: stream.writable };
}
