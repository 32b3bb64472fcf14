import type { StoragePoolRef, StorageVolumeRef } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { formatPool, type PoolDefinition } from "./pool_document.ts";
import { VOLUME_TYPES } from "./pool_types.ts";
import type { DiskUse, SparseContents } from "./sparse_contents.ts";
import { formatVolume, type VolumeDefinition } from "./volume_document.ts";

/** Bytes that every pool has room for, as in libvirt's test driver. */
const CAPACITY = 100n * 1024n ** 3n;

/** A volume. Its bytes outlive it while a stream has them. */
export class TestVolume {
  readonly definition: VolumeDefinition;
  readonly name: string;
  readonly key: string;
  readonly path: string;
  readonly contents: SparseContents;
  capacity: bigint;
  format: string | undefined;

  constructor(
    definition: VolumeDefinition,
    place: { readonly key: string; readonly path: string },
    capacity: bigint,
    contents: SparseContents,
  ) {
    this.definition = definition;
    this.name = definition.name;
    this.key = place.key;
    this.path = place.path;
    this.capacity = capacity;
    this.format = definition.format;
    this.contents = contents;
  }

  get allocation(): bigint {
    return BigInt(this.contents.allocated);
  }

  /** Whether its bytes are what a guest sees, and not an image of some format. */
  get raw(): boolean {
    return isRaw(this.format);
  }

  xml(): string {
    return formatVolume(this.definition, this);
  }

  /** Looks at what its file has become: an image says itself how large it is, and a raw file is as large as it is long. */
  lookAgain(): void {
    const size = imageSize(this.contents);
    if (size !== undefined) {
      this.format = "qcow2";
      this.capacity = size;
    } else if (this.raw) {
      this.capacity = BigInt(this.contents.length);
    }
  }
}

const QCOW2_MAGIC = 0x514649fb;

/** What an image of QEMU's format says of its size. */
function imageSize(contents: SparseContents): bigint | undefined {
  const header = new Uint8Array(32);
  if (contents.readInto(0, header) < header.length) return undefined;
  const view = new DataView(header.buffer);
  const version = view.getUint32(4);
  return view.getUint32(0) === QCOW2_MAGIC && (version === 2 || version === 3)
    ? view.getBigUint64(24)
    : undefined;
}

/** Whether a volume's bytes are what a guest sees: an image file begins empty, and grows. */
export function isRaw(format: string | undefined): boolean {
  return format === undefined ||
    !/^(dir|bochs|cloop|dmg|vpc|vdi|vhd|ploop|cow|qcow2?|qed|vmdk)$/.test(format);
}

/** A storage pool. */
export class TestPool {
  definition: PoolDefinition;
  /** What it becomes when it has stopped. */
  next: PoolDefinition | undefined;
  active = false;
  persistent: boolean;
  autostart = false;
  /** The virtual adapter that was made for it. */
  vport: string | undefined;
  readonly capacity = CAPACITY;
  readonly volumes = new Map<string, TestVolume>();
  readonly disk: DiskUse = { allocated: 0 };

  constructor(definition: PoolDefinition, persistent: boolean) {
    this.definition = definition;
    this.persistent = persistent;
  }

  get allocation(): bigint {
    return BigInt(this.disk.allocated);
  }

  get available(): bigint {
    return this.capacity - this.allocation;
  }

  ref(): StoragePoolRef {
    const { name, uuid } = this.definition;
    return { name, uuid };
  }

  volumeRef({ name, key }: TestVolume): StorageVolumeRef {
    return { pool: this.definition.name, name, key };
  }

  xml(inactive = false): string {
    return formatPool(inactive ? this.next ?? this.definition : this.definition, this);
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it is not started. */
  checkActive(): this {
    if (this.active) return this;
    throw this.#wrongState("started", "stopped");
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it is started. */
  checkInactive(): this {
    if (!this.active) return this;
    throw this.#wrongState("stopped", "started");
  }

  /** @throws {VirtError} `NO_STORAGE_VOL` */
  volume(name: string): TestVolume {
    const volume = this.volumes.get(name);
    if (volume !== undefined) return volume;
    throw refusal("NO_STORAGE_VOL", `Cannot find a storage volume, wanted name "${name}": found none`);
  }

  /** What its volumes are, by libvirt's number. */
  get volumeType(): number {
    return VOLUME_TYPES.indexOf(this.definition.type.volumeType);
  }

  #wrongState(wanted: string, found: string) {
    return refusal(
      "OPERATION_INVALID",
      `Cannot use storage pool "${this.definition.name}", wanted it ${wanted}: found it ${found}`,
    );
  }
}

/** Where a pool keeps a volume. */
export function volumePath({ definition: { path, source, name } }: TestPool, volume: string): string {
  return `${path ?? source.name ?? name}/${volume}`;
}

/** A size as a file's length; beyond what a number holds exactly, that much. */
export function toLength(bytes: bigint): number {
  return Math.min(Number(bytes), Number.MAX_SAFE_INTEGER);
}
