import type { StoragePoolRef } from "../../../core/contract/references.ts";
import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import { readUuid } from "../config/document_values.ts";
import { type PoolDefinition, readPool } from "./pool_document.ts";
import { parseSourceSpec } from "./pool_source.ts";
import { POOL_TYPES, poolCapabilities } from "./pool_types.ts";
import { storageOf } from "./simulated_storage.ts";
import type { TestPool } from "./test_pool.ts";
import { sanitizedPath } from "../config/storage_values.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { escapeAttribute } from "../config/xml_escape.ts";

const RUNNING = 2;
const INACTIVE_XML = 1;
const DEFINE_VALIDATE = 1;
const Build = { NO_OVERWRITE: 4, OVERWRITE: 8, ALL: 15 } as const;
const Create = { OVERWRITE: 2, NO_OVERWRITE: 4, ALL: 7 } as const;

/** libvirt's `VIR_CONNECT_LIST_STORAGE_POOLS_*`: flags of one group are alternatives, groups must all agree. */
const filters: readonly (readonly [flag: number, agrees: (pool: TestPool) => boolean][])[] = [
  [[1, (pool) => !pool.active], [2, (pool) => pool.active]],
  [[4, (pool) => pool.persistent], [8, (pool) => !pool.persistent]],
  [[16, (pool) => pool.autostart], [32, (pool) => !pool.autostart]],
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
    "iscsi-direct",
  ].map((name, i) => [64 << i, (pool) => pool.definition.type.name === name]),
];
const ALL_FILTERS = 0xfffff;

type PoolMethod = Exclude<keyof StorageTable, `storageVol${string}`>;

/** A host's storage pools. */
export function storagePools(simulated: SimulatedHost): Pick<TableOperations<StorageTable>, PoolMethod> {
  const storage = storageOf(simulated);

  const emit = (
    pool: TestPool,
    event: "defined" | "undefined" | "started" | "stopped" | "created" | "deleted",
  ) => simulated.emit({ type: "storage-pool.lifecycle", pool: pool.ref(), event });
  const find = ({ name }: StoragePoolRef) => storage.byName(name);
  const listed = (agrees: (pool: TestPool) => boolean) => [...storage.pools().filter(agrees)];
  const names = (pools: readonly TestPool[]) => pools.map((pool) => pool.definition.name);

  return {
    connectNumOfStoragePools: () => listed((pool) => pool.active).length,
    connectListStoragePools: () => names(listed((pool) => pool.active)),
    connectNumOfDefinedStoragePools: () => listed((pool) => !pool.active).length,
    connectListDefinedStoragePools: () => names(listed((pool) => !pool.active)),
    connectListAllStoragePools(flags) {
      checkFlags(flags, ALL_FILTERS, "connectListAllStoragePools");
      return listed((pool) =>
        filters.every((group) =>
          !group.some(([flag]) => flags & flag) ||
          group.some(([flag, agrees]) => flags & flag && agrees(pool))
        )
      ).map((pool) => pool.ref());
    },
    connectFindStoragePoolSources(type, srcSpec, flags) {
      checkFlags(flags, 0, "connectFindStoragePoolSources");
      return findSources(type, srcSpec);
    },
    connectGetStoragePoolCapabilities(flags) {
      checkFlags(flags, 0, "connectGetStoragePoolCapabilities");
      return poolCapabilities();
    },
    async storagePoolCreateXML(xml, flags) {
      checkFlags(flags, Create.ALL, "storagePoolCreateXML");
      checkOverwriting(flags, Create.OVERWRITE, Create.NO_OVERWRITE, "storagePoolCreateXML");
      const definition = await readPool(xml, simulated.random);
      const ports = await portsOf(definition);
      const pool = storage.add(definition, true);
      try {
        pool.vport = ports?.createVport(
          simulated,
          definition.source.fcHost!,
          definition.source.fcHost!.parent,
        );
      } catch (error) {
        storage.remove(pool);
        throw error;
      }
      pool.active = true;
      emit(pool, "started");
      return pool.ref();
    },
    async storagePoolDefineXML(xml, flags) {
      checkFlags(flags, DEFINE_VALIDATE, "storagePoolDefineXML");
      if (flags & DEFINE_VALIDATE) await validateDocument("storagePool", xml);
      const pool = storage.add(await readPool(xml, simulated.random), false);
      emit(pool, "defined");
      return pool.ref();
    },
    storagePoolCreate(poolRef, flags) {
      checkFlags(flags, Create.ALL, "storagePoolCreate");
      checkOverwriting(flags, Create.OVERWRITE, Create.NO_OVERWRITE, "storagePoolCreate");
      const pool = find(poolRef).checkInactive();
      pool.active = true;
      emit(pool, "started");
    },
    storagePoolBuild(poolRef, flags) {
      checkFlags(flags, Build.ALL, "storagePoolBuild");
      checkOverwriting(flags, Build.OVERWRITE, Build.NO_OVERWRITE, "storagePoolBuild");
      emit(find(poolRef).checkInactive(), "created");
    },
    async storagePoolDestroy(poolRef) {
      const ports = await portsOf(find(poolRef).definition);
      const pool = find(poolRef).checkActive();
      if (pool.vport !== undefined) ports?.destroyVport(simulated, pool.vport);
      pool.vport = undefined;
      const ref = pool.ref();
      storage.stop(pool);
      simulated.emit({ type: "storage-pool.lifecycle", pool: ref, event: "stopped" });
    },
    storagePoolDelete(poolRef, flags) {
      checkFlags(flags, 1, "storagePoolDelete");
      const pool = find(poolRef).checkInactive();
      for (const volume of pool.volumes.values()) volume.contents.forget();
      pool.volumes.clear();
      emit(pool, "deleted");
    },
    storagePoolUndefine(poolRef) {
      const pool = find(poolRef).checkInactive();
      storage.remove(pool);
      emit(pool, "undefined");
    },
    storagePoolRefresh(poolRef, flags) {
      checkFlags(flags, 0, "storagePoolRefresh");
      const pool = find(poolRef).checkActive();
      simulated.emit({ type: "storage-pool.refresh", pool: pool.ref() });
    },
    storagePoolLookupByName: (name) => storage.byName(name).ref(),
    storagePoolLookupByUUID: (uuid) => storage.byUuid(readUuid(uuid) ?? uuid).ref(),
    storagePoolLookupByVolume: (vol) => storage.byName(vol.pool).ref(),
    storagePoolLookupByTargetPath(path) {
      const wanted = sanitizedPath(path);
      const pool = storage.pools().find((each) => each.active && each.definition.path === wanted);
      if (pool !== undefined) return pool.ref();
      throw refusal(
        "NO_STORAGE_POOL",
        `Cannot find a storage pool, wanted the target path "${path}": found none`,
        "STORAGE",
      );
    },
    storagePoolGetInfo(poolRef) {
      const pool = find(poolRef);
      const { capacity, allocation } = pool;
      return { state: pool.active ? RUNNING : 0, capacity, allocation, available: capacity - allocation };
    },
    storagePoolGetXMLDesc(poolRef, flags) {
      checkFlags(flags, INACTIVE_XML, "storagePoolGetXMLDesc");
      return find(poolRef).xml((flags & INACTIVE_XML) !== 0);
    },
    storagePoolGetAutostart(poolRef) {
      const pool = find(poolRef);
      return Number(pool.persistent && pool.autostart);
    },
    storagePoolSetAutostart(poolRef, autostart) {
      const pool = find(poolRef);
      if (!pool.persistent) {
        simulated.refuseFor(
          "autostart-transient-pool",
          "Cannot set a pool's autostart, wanted a persistent one: found a transient one",
        );
      }
      pool.autostart = autostart !== 0;
    },
    storagePoolNumOfVolumes: (poolRef) => find(poolRef).checkActive().volumes.size,
    storagePoolListVolumes: (poolRef) => [...find(poolRef).checkActive().volumes.keys()],
    storagePoolListAllVolumes(poolRef, flags) {
      checkFlags(flags, 0, "storagePoolListAllVolumes");
      const pool = storage.byUuid(poolRef.uuid).checkActive();
      return Array.from(pool.volumes.values(), (volume) => pool.volumeRef(volume));
    },
    storagePoolIsActive: ({ uuid }) => Number(storage.byUuid(uuid).active),
    storagePoolIsPersistent: ({ uuid }) => Number(storage.byUuid(uuid).persistent),
  };
}

function checkOverwriting(flags: number, overwrite: number, not: number, call: string): void {
  if ((flags & overwrite) === 0 || (flags & not) === 0) return;
  throw refusal(
    "INVALID_ARG",
    `Cannot call ${call}, wanted one of the flags ${overwrite} and ${not}: found both`,
    "STORAGE",
  );
}

/** What a pool on a virtual Fibre Channel adapter needs. */
async function portsOf({ source }: PoolDefinition) {
  return source.fcHost === undefined ? undefined : await import("../host/simulated_node_devices.ts");
}

function findSources(type: string, srcSpec: string | null): string {
  const poolType = POOL_TYPES.find(({ name }) => name === type);
  // libvirt takes its first type, dir, for none.
  if (type === "dir") {
    throw refusal("INTERNAL_ERROR", `Cannot find sources, wanted a type of pools that has some: found "dir"`);
  }
  if (poolType === undefined) {
    throw refusal("NO_SUPPORT", `Cannot find sources, wanted a type of pools: found "${type}"`);
  }
  const source = srcSpec === null ? undefined : parseSourceSpec(srcSpec, poolType);
  if (type === "logical") {
    const groups = [20, 21].map((disk, i) =>
      `  <source>\n    <device path='/dev/sda${disk}'/>\n    <name>testvg${
        i + 1
      }</name>\n    <format type='lvm2'/>\n  </source>\n`
    );
    return `<sources>\n${groups.join("")}</sources>\n`;
  }
  if (type !== "netfs") {
    throw refusal("NO_SUPPORT", `Cannot find sources, wanted the type logical or netfs: found "${type}"`);
  }
  const host = source?.hosts[0]?.name;
  if (host === undefined) {
    throw refusal("INVALID_ARG", "Cannot find sources of the type netfs, wanted a host: found none");
  }
  return `<sources>\n  <source>\n    <host name='${escapeAttribute(host)}'/>\n` +
    "    <dir path='/testshare'/>\n    <format type='nfs'/>\n  </source>\n</sources>\n";
}
