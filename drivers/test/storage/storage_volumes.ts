import type { CallOptions, StoragePoolRef, StorageVolumeRef } from "../../../core/contract/references.ts";
import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { VolumeAction } from "./pool_types.ts";
import { storageOf } from "./simulated_storage.ts";
import { isRaw, type TestPool, type TestVolume, toLength, volumePath } from "./test_pool.ts";
import { parseVolume, type VolumeDefinition } from "./volume_document.ts";
import { downloadStream, uploadStream } from "./volume_streams.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const Create = { PREALLOC_METADATA: 1, REFLINK: 2, VALIDATE: 4, ALL: 7 } as const;
const DELETE_FLAGS = 3;
const GET_PHYSICAL = 1;
const SPARSE_STREAM = 1;
const Resize = { ALLOCATE: 1, DELTA: 2, SHRINK: 4, ALL: 7 } as const;
const WIPE_ZERO = 0;
const WIPE_TRIM = 9;

type VolumeMethod = keyof StorageTable & `storageVol${string}`;

/**
 * The volumes of a host's pools.
 *
 * @param checkOpen Throws when the connection has been closed: streams end then.
 */
export function storageVolumes(
  simulated: SimulatedHost,
  checkOpen: () => void,
): Pick<TableOperations<StorageTable>, VolumeMethod> {
  const storage = storageOf(simulated);

  /** Checks what libvirt's test driver checks, in its order. */
  function newVolume(poolRef: StoragePoolRef, xml: string, clone?: StorageVolumeRef): StorageVolumeRef {
    const pool = storage.byName(poolRef.name).checkActive();
    const definition = parseVolume(xml, pool.definition.type);
    const backing = definition.backingPath === undefined ? undefined : findBy("path", definition.backingPath);
    const least = clone === undefined ? backing?.volume.capacity : 0n;
    if (definition.capacity === undefined && least === undefined) {
      throw refusal("XML_ERROR", "Cannot read <volume>, wanted a capacity: found none", "STORAGE");
    }
    if (pool.volumes.has(definition.name)) {
      simulated.refuseFor(
        clone === undefined ? "volume-exists" : "clone-exists",
        `Cannot create storage volume "${definition.name}", wanted a free name: found one with it`,
      );
    }
    const source = clone === undefined ? undefined : cloned(pool, clone);
    const capacity = atLeast(definition.capacity ?? least!, source?.capacity);
    const { allocation = capacity } = definition;
    checkRoom(pool, definition, allocation);
    const path = volumePath(pool, definition.name);
    const contents = source?.contents.copy(pool.disk);
    if (isRaw(definition.format)) contents?.truncate(toLength(capacity));
    const volume = storage.addVolume(pool, definition, {
      key: path,
      path,
      capacity,
      allocation,
      ...contents === undefined ? {} : { contents },
    });
    return pool.volumeRef(volume);
  }

  function cloned(pool: TestPool, clone: StorageVolumeRef): TestVolume {
    return clone.pool === pool.definition.name ? pool.volume(clone.name) : storage.find(clone).volume;
  }

  function findBy(word: "key" | "path", value: string) {
    for (const pool of storage.pools()) {
      if (!pool.active) continue;
      const volume = pool.volumes.values().find((each) => each[word] === value);
      if (volume !== undefined) return { pool, volume };
    }
    return undefined;
  }

  function lookUp(word: "key" | "path", value: string): StorageVolumeRef {
    const found = findBy(word, value);
    if (found !== undefined) return found.pool.volumeRef(found.volume);
    throw refusal("NO_STORAGE_VOL", `Cannot find a storage volume, wanted ${word} "${value}": found none`);
  }

  function find(vol: StorageVolumeRef, action: VolumeAction) {
    const found = storage.find(vol);
    const { type, name } = found.pool.definition;
    if (type.can.includes(action)) return found;
    throw refusal(
      "NO_SUPPORT",
      `Cannot ${action} a volume of pool "${name}", wanted a type of pools that can: found ${type.name}`,
      "STORAGE",
    );
  }

  function wipe(vol: StorageVolumeRef, algorithm: number, flags: number): void {
    checkFlags(flags, 0, "storageVolWipePattern", "STORAGE");
    if (algorithm > WIPE_TRIM) {
      throw refusal(
        "INVALID_ARG",
        `Cannot wipe a volume, wanted an algorithm: found ${algorithm}`,
        "STORAGE",
      );
    }
    const { volume } = find(vol, "wipe");
    if (algorithm === WIPE_TRIM) {
      throw refusal(
        "ARGUMENT_UNSUPPORTED",
        "Cannot wipe a volume, wanted to overwrite it: found trim",
        "STORAGE",
      );
    }
    const { contents } = volume;
    // On a real host too, a file with holes is all hole after that; but what `scrub` overwrites is there.
    contents.clear(algorithm !== WIPE_ZERO || contents.allocated >= contents.length);
    if (algorithm !== WIPE_ZERO) contents.reserve(contents.length);
  }

  return {
    async storageVolCreateXML(poolRef, xml, flags) {
      checkFlags(flags, Create.PREALLOC_METADATA | Create.VALIDATE, "storageVolCreateXML");
      if (flags & Create.VALIDATE) await validateDocument("storageVolume", xml);
      return newVolume(poolRef, xml);
    },
    storageVolCreateXMLFrom(poolRef, xml, clone, flags) {
      checkFlags(flags, Create.ALL, "storageVolCreateXMLFrom");
      return newVolume(poolRef, xml, clone);
    },
    storageVolDelete(vol, flags) {
      checkFlags(flags, DELETE_FLAGS, "storageVolDelete");
      const { pool, volume } = storage.find(vol);
      pool.volumes.delete(volume.name);
      volume.contents.forget();
    },
    storageVolLookupByName(poolRef, name) {
      const pool = storage.byName(poolRef.name).checkActive();
      return pool.volumeRef(pool.volume(name));
    },
    storageVolLookupByKey: (key) => lookUp("key", key),
    storageVolLookupByPath: (path) => lookUp("path", path),
    storageVolGetInfo(vol) {
      const { pool, volume } = storage.find(vol);
      return { type: pool.volumeType, capacity: volume.capacity, allocation: volume.allocation };
    },
    storageVolGetInfoFlags(vol, flags) {
      checkFlags(flags, GET_PHYSICAL, "storageVolGetInfoFlags", "STORAGE");
      const { pool, volume } = storage.find(vol);
      const allocation = flags & GET_PHYSICAL ? BigInt(volume.contents.length) : volume.allocation;
      return { type: pool.volumeType, capacity: volume.capacity, allocation };
    },
    storageVolGetXMLDesc(vol, flags) {
      checkFlags(flags, 0, "storageVolGetXMLDesc");
      return storage.find(vol).volume.xml();
    },
    storageVolGetPath: (vol) => storage.find(vol).volume.path,
    storageVolWipe: (vol, flags) => wipe(vol, WIPE_ZERO, flags),
    storageVolWipePattern: wipe,
    storageVolResize(vol, capacity, flags) {
      if (capacity === 0n && (flags & (Resize.DELTA | Resize.SHRINK)) === 0) {
        throw refusal("INVALID_ARG", "Cannot resize a volume, wanted a capacity above 0: found 0", "STORAGE");
      }
      checkFlags(flags, Resize.ALL, "storageVolResize", "STORAGE");
      const { pool, volume } = storage.find(vol);
      resize(pool, volume, newCapacity(volume, capacity, flags), flags);
    },
    storageVolUpload(vol, offset, length, flags, options?: CallOptions) {
      checkFlags(flags, SPARSE_STREAM, "storageVolUpload", "STORAGE");
      options?.signal?.throwIfAborted();
      const { pool, volume } = find(vol, "stream");
      const done = () => {
        if (pool.definition.type.volumeType === "file") volume.lookAgain();
        if (pool.active) simulated.emit({ type: "storage-pool.refresh", pool: pool.ref() });
      };
      return uploadStream({
        pool,
        volume,
        offset,
        length,
        sparse: flags !== 0,
        checkOpen,
        done,
        memory: storage.memory,
      });
    },
    storageVolDownload(vol, offset, length, flags) {
      checkFlags(flags, SPARSE_STREAM, "storageVolDownload", "STORAGE");
      const { volume } = find(vol, "stream");
      return downloadStream(volume.contents, { offset, length, sparse: flags !== 0, checkOpen });
    },
  };
}

function atLeast(wanted: bigint, least = 0n): bigint {
  return wanted < least ? least : wanted;
}

function checkRoom(pool: TestPool, { name }: VolumeDefinition, allocation: bigint): void {
  if (pool.allocation + allocation <= pool.capacity) return;
  throw refusal(
    "INTERNAL_ERROR",
    `Cannot create storage volume "${name}", wanted ${allocation} bytes of the pool: found ${pool.available}`,
  );
}

function newCapacity(volume: TestVolume, size: bigint, flags: number): bigint {
  if ((flags & Resize.DELTA) === 0) return size;
  if ((flags & Resize.SHRINK) === 0) return volume.capacity + size;
  return size < volume.capacity ? volume.capacity - size : 0n;
}

function resize(pool: TestPool, volume: TestVolume, capacity: bigint, flags: number): void {
  const cannot = `Cannot resize storage volume "${volume.name}", wanted`;
  const { type } = pool.definition;
  if (capacity < volume.allocation) {
    throw refusal(
      "INVALID_ARG",
      `${cannot} at least ${volume.allocation} bytes: found ${capacity}`,
      "STORAGE",
    );
  }
  if (capacity < volume.capacity && (flags & Resize.SHRINK) === 0) {
    throw refusal("INVALID_ARG", `${cannot} leave to shrink: found none`, "STORAGE");
  }
  const allocate = (flags & Resize.ALLOCATE) !== 0;
  if (allocate && capacity - volume.allocation > pool.available) {
    throw refusal("OPERATION_FAILED", `${cannot} room in the pool: found ${pool.available} bytes`, "STORAGE");
  }
  if (!type.can.includes("resize")) {
    throw refusal("NO_SUPPORT", `${cannot} a type of pools that can: found ${type.name}`, "STORAGE");
  }
  if (allocate && !volume.raw) {
    throw refusal("OPERATION_UNSUPPORTED", `${cannot} a raw volume to take up all: found another`, "STORAGE");
  }
  volume.capacity = capacity;
  if (volume.raw) volume.contents.truncate(toLength(capacity));
  if (allocate) volume.contents.reserve(toLength(capacity));
}
