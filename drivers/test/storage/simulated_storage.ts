import type { StorageVolumeRef } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { parsePool, type PoolDefinition, poolOf } from "./pool_document.ts";
import type { PoolSource } from "./pool_source.ts";
import { type ContentMemory, SparseContents } from "./sparse_contents.ts";
import { isRaw, TestPool, TestVolume, toLength, volumePath } from "./test_pool.ts";
import { type VolumeDefinition, volumeOf } from "./volume_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import type { XmlElement } from "../config/xml_tree.ts";

const DEFAULT_POOL =
  "<pool type='dir'><name>default-pool</name><uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>" +
  "<target><path>/default-pool</path></target></pool>";

/** A host's pools and what they hold. */
export class SimulatedStorage {
  readonly memory: ContentMemory;
  readonly #byName = new Map<string, TestPool>();

  /** @param memory Bytes of memory that the contents of all volumes may take up. */
  constructor(memory: number) {
    this.memory = { used: 0, limit: memory };
  }

  pools(): MapIterator<TestPool> {
    return this.#byName.values();
  }

  /** @throws {VirtError} `NO_STORAGE_POOL` */
  byName(name: string): TestPool {
    return this.#byName.get(name) ?? missing(`name "${name}"`);
  }

  /** @throws {VirtError} `NO_STORAGE_POOL` */
  byUuid(uuid: string): TestPool {
    return this.pools().find((pool) => pool.definition.uuid === uuid) ?? missing(`uuid ${uuid}`);
  }

  /** @throws {VirtError} `NO_STORAGE_POOL`, `OPERATION_INVALID`, `NO_STORAGE_VOL` */
  find(vol: StorageVolumeRef): { readonly pool: TestPool; readonly volume: TestVolume } {
    const pool = this.byName(vol.pool).checkActive();
    return { pool, volume: pool.volume(vol.name) };
  }

  /**
   * Takes a definition in, as a new pool or for the one with its name and UUID.
   *
   * @param start Whether it is about to be started, to be forgotten when it stops.
   * @throws {VirtError} `OPERATION_FAILED` if its name, UUID or source is another pool's, `OPERATION_INVALID` if it is to
   * be started and is already.
   */
  add(definition: PoolDefinition, start: boolean): TestPool {
    const owner = this.pools().find((pool) =>
      pool.definition.name !== definition.name && sameSource(pool.definition, definition)
    );
    if (owner !== undefined) throw taken("source", owner);
    const known = this.pools().find((pool) => pool.definition.uuid === definition.uuid);
    if (known === undefined) {
      const namesake = this.#byName.get(definition.name);
      if (namesake !== undefined) throw taken("name", namesake);
      const pool = new TestPool(definition, !start);
      this.#byName.set(definition.name, pool);
      return pool;
    }
    if (known.definition.name !== definition.name) throw taken("UUID", known);
    if (start && known.active) {
      throw refusal(
        "OPERATION_INVALID",
        `Cannot create storage pool "${definition.name}", wanted it stopped: found it started`,
        "STORAGE",
      );
    }
    known.persistent = !start;
    if (known.active) known.next = definition;
    else known.definition = definition;
    return known;
  }

  remove(pool: TestPool): void {
    for (const volume of pool.volumes.values()) volume.contents.forget();
    this.#byName.delete(pool.definition.name);
  }

  /** Makes it stop. A transient one is gone then. */
  stop(pool: TestPool): void {
    pool.active = false;
    if (!pool.persistent) return this.remove(pool);
    pool.definition = pool.next ?? pool.definition;
    pool.next = undefined;
  }

  /** A new volume in a pool that has room for it. */
  addVolume(
    pool: TestPool,
    definition: VolumeDefinition,
    facts: {
      readonly key: string;
      readonly path: string;
      readonly capacity: bigint;
      readonly allocation: bigint;
      /** What it begins as a copy of. */
      readonly contents?: SparseContents;
    },
  ): TestVolume {
    const length = isRaw(definition.format) ? toLength(facts.capacity) : 0;
    const contents = facts.contents ?? new SparseContents(this.memory, pool.disk, length);
    contents.reserve(toLength(facts.allocation));
    const volume = new TestVolume(definition, facts, facts.capacity, contents);
    pool.volumes.set(volume.name, volume);
    return volume;
  }
}

// Beside the host and not in it, so that who uses no storage loads nothing of it.
const ofHosts = new WeakMap<SimulatedHost, SimulatedStorage>();

/** The host's storage; libvirt's default host begins with a `default-pool`. */
export function storageOf(simulated: SimulatedHost): SimulatedStorage {
  let storage = ofHosts.get(simulated);
  if (storage === undefined) {
    ofHosts.set(simulated, storage = new SimulatedStorage(simulated.volumeMemory));
    if (simulated.standard) storage.add(parsePool(DEFAULT_POOL, simulated.random), false).active = true;
  }
  return storage;
}

/** Gives a host a pool of its file, which is started, and its volumes. */
export function addFilePool(
  simulated: SimulatedHost,
  node: XmlElement,
  volumes: readonly XmlElement[],
): void {
  const storage = storageOf(simulated);
  const pool = storage.add(poolOf(node, simulated.random), false);
  pool.active = true;
  for (const root of volumes) {
    const definition = volumeOf(root, pool.definition.type);
    const { capacity, allocation = capacity } = definition;
    if (capacity === undefined || allocation === undefined) {
      throw refusal(
        "XML_ERROR",
        "Cannot take a volume from the file, wanted a capacity: found none",
        "STORAGE",
      );
    }
    const path = definition.path ?? volumePath(pool, definition.name);
    storage.addVolume(pool, definition, { key: definition.key ?? path, path, capacity, allocation });
  }
}

function missing(what: string): never {
  throw refusal("NO_STORAGE_POOL", `Cannot find a storage pool, wanted ${what}: found none`);
}

function taken(what: string, { definition: { name, uuid } }: TestPool) {
  return refusal(
    "OPERATION_FAILED",
    `Cannot take a storage pool in, wanted a free ${what}: found pool "${name}" with UUID ${uuid}`,
    "STORAGE",
  );
}

const ON_DEVICES = ["iscsi", "fs", "logical", "disk", "zfs"];

/** Whether two pools would be made of the same thing. */
function sameSource(one: PoolDefinition, other: PoolDefinition): boolean {
  const [type, a, b] = [one.type.name, one.source, other.source];
  if (ON_DEVICES.includes(type) && ON_DEVICES.includes(other.type.name)) {
    if (!a.devices.some((device) => b.devices.includes(device))) return false;
    if (type !== "iscsi" && other.type.name !== "iscsi") return true;
    return type === other.type.name && a.initiator === b.initiator;
  }
  if (type !== other.type.name) return false;
  switch (type) {
    case "dir":
      return one.path === other.path;
    case "gluster":
      return a.name === b.name && a.dir === b.dir && sameHost(a, b);
    case "netfs":
      return a.dir === b.dir && sameHost(a, b);
    case "scsi":
      if (a.fcHost !== undefined && b.fcHost !== undefined) {
        return a.fcHost.wwnn === b.fcHost.wwnn && a.fcHost.wwpn === b.fcHost.wwpn;
      }
      return a.scsiHost !== undefined && a.scsiHost === b.scsiHost;
    case "sheepdog":
      return sameHost(a, b);
    case "mpath":
      return true;
    case "vstorage":
      return a.name === b.name;
    default:
      return false;
  }
}

function sameHost(one: PoolSource, other: PoolSource): boolean {
  if (one.hosts.length !== 1 && other.hosts.length !== 1) return false;
  const [a, b] = [one.hosts[0], other.hosts[0]];
  return a !== undefined && b !== undefined && (b.port === 0 || a.port === b.port) && a.name === b.name;
}
