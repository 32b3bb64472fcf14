import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { StoragePoolConfig } from "../../../core/config/generated/storage_pool.gen.ts";
import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import { type Element, elementText, sizeElement } from "../../_documents/mod.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { type Datastore, datastoreOf, datastores } from "./storage_datastores.ts";
import type { HostNasVolume, HostVmfsVolume } from "../vim25/generated/vim_types.gen.ts";

/** `virStoragePoolState`. */
const STATE = { running: 2, inaccessible: 4 } as const;
/** `virConnectListAllStoragePoolsFlags`. */
const LIST = { inactive: 1, active: 2, persistent: 4, transient: 8, autostart: 16, noAutostart: 32 } as const;
const LIST_ALL = 0xfffff;
const TYPES: Readonly<Record<StoragePoolConfig["type"], number>> = {
  ...{
    dir: 64,
    fs: 128,
    netfs: 256,
    logical: 512,
    disk: 1024,
    iscsi: 2048,
    scsi: 4096,
    mpath: 8192,
    rbd: 16384,
  },
  ...{ sheepdog: 32768, gluster: 65536, zfs: 131072, vstorage: 262144, "iscsi-direct": 524288 },
};

/** What pools can do. Datastores are there or not: they are neither defined nor started. */
type PoolMethods = Pick<
  Required<StorageTable>,
  | "connectNumOfStoragePools"
  | "connectListStoragePools"
  | "connectNumOfDefinedStoragePools"
  | "connectListDefinedStoragePools"
  | "connectListAllStoragePools"
  | "storagePoolLookupByName"
  | "storagePoolLookupByUUID"
  | "storagePoolLookupByVolume"
  | "storagePoolLookupByTargetPath"
  | "storagePoolGetInfo"
  | "storagePoolGetXMLDesc"
  | "storagePoolGetAutostart"
  | "storagePoolSetAutostart"
  | "storagePoolIsActive"
  | "storagePoolIsPersistent"
  | "storagePoolRefresh"
  | "storagePoolCreateXML"
  | "storagePoolDestroy"
>;

/**
 * Datastores as storage pools.
 *
 * @see libvirt 9.0.0 `esx_storage_backend_vmfs.c`
 */
export function storagePools(session: EsxSession): PoolMethods {
  const { client } = session;
  const names = async (options?: Parameters<typeof datastores>[1]) =>
    (await datastores(session, options)).map(({ pool }) => pool.name);
  return {
    connectNumOfStoragePools: async (options) => (await names(options)).length,
    connectListStoragePools: (options) => names(options),
    connectNumOfDefinedStoragePools: () => Promise.resolve(0),
    connectListDefinedStoragePools: () => Promise.resolve([]),
    connectListAllStoragePools: async (flags, options) => {
      checkFlags(flags, LIST_ALL, "connectListAllStoragePools");
      return (await datastores(session, options)).filter((each) => isWanted(each, flags)).map(({ pool }) =>
        pool
      );
    },
    storagePoolLookupByName: async (name, options) => (await datastoreOf(session, { name }, options)).pool,
    storagePoolLookupByUUID: async (uuid, options) => (await datastoreOf(session, { uuid }, options)).pool,
    storagePoolLookupByVolume: async ({ pool }, options) =>
      (await datastoreOf(session, { name: pool }, options)).pool,
    storagePoolLookupByTargetPath: async (path, options) => {
      const wanted = path.replace(/(?<!\/)\/+$/, "");
      const found = (await datastores(session, options)).find(({ mount }) => mount === wanted);
      if (found) return found.pool;
      throw esxError(
        "NO_STORAGE_POOL",
        `Cannot find a storage pool by its path, wanted a datastore at "${path}": found none`,
      );
    },
    storagePoolGetInfo: async (pool, options) => {
      const { accessible, summary } = await datastoreOf(session, pool, options);
      if (!accessible) return { state: STATE.inaccessible, capacity: 0n, allocation: 0n, available: 0n };
      const { capacity, freeSpace } = summary;
      return { state: STATE.running, capacity, allocation: capacity - freeSpace, available: freeSpace };
    },
    storagePoolGetXMLDesc: async (pool, flags, options) => {
      checkFlags(flags, 1, "storagePoolGetXMLDesc");
      return poolXml(await datastoreOf(session, pool, options));
    },
    // A host has its datastores from its start on.
    storagePoolGetAutostart: async (pool, options) => {
      await datastoreOf(session, pool, options);
      return 1;
    },
    storagePoolSetAutostart: async (pool, autostart, options) => {
      await datastoreOf(session, pool, options);
      if (autostart !== 0) return;
      throw esxError(
        "OPERATION_UNSUPPORTED",
        `Cannot switch off autostart of the storage pool "${pool.name}", wanted a pool that the host may leave out: ` +
          "found a datastore",
      );
    },
    storagePoolIsActive: async (pool, options) => {
      await datastoreOf(session, pool, options);
      return 1;
    },
    storagePoolIsPersistent: async (pool, options) => {
      await datastoreOf(session, pool, options);
      return 1;
    },
    storagePoolRefresh: async (pool, flags, options) => {
      checkFlags(flags, 0, "storagePoolRefresh");
      const { ref } = await datastoreOf(session, pool, options);
      await client.call(ref, "RefreshDatastore", {}, options);
    },
    storagePoolCreateXML: async (xml, flags, options) => {
      checkFlags(flags, 0, "storagePoolCreateXML");
      const config = codecs.storagePool.parse(xml, { lenient: true }) as StoragePoolConfig;
      const system = await datastoreSystem(session, options);
      const ref = config.type === "netfs"
        ? await client.call(system, "CreateNasDatastore", { spec: nasSpec(config) }, options)
        : config.type === "dir"
        ? await client.call(
          system,
          "CreateLocalDatastore",
          { name: config.name, path: config.target.path },
          options,
        )
        : undefined;
      if (ref === undefined) {
        throw esxError(
          "CONFIG_UNSUPPORTED",
          `Cannot create a storage pool, wanted the type netfs or dir: found "${config.type}"`,
        );
      }
      const { summary } = await client.properties("Datastore", ref, ["summary"], options);
      return (await datastoreOf(session, { name: summary!.name }, options)).pool;
    },
    storagePoolDestroy: async (pool, options) => {
      const { ref, info } = await datastoreOf(session, pool, options);
      // The host would take the files of its own file system along.
      if (info._typeName !== "NasDatastoreInfo" && info._typeName !== "LocalDatastoreInfo") {
        throw esxError(
          "OPERATION_UNSUPPORTED",
          `Cannot destroy the storage pool "${pool.name}", wanted one that can be taken away without its files: ` +
            `found "${info._typeName}"`,
        );
      }
      await client.call(
        await datastoreSystem(session, options),
        "RemoveDatastore",
        { datastore: ref },
        options,
      );
    },
  };
}

function isWanted(datastore: Datastore, flags: number): boolean {
  const among = (one: number, other: number, is: number) =>
    (flags & (one | other)) === 0 || (flags & is) !== 0;
  const types = flags & ~0x3f;
  return among(LIST.active, LIST.inactive, LIST.active) &&
    among(LIST.persistent, LIST.transient, LIST.persistent) &&
    among(LIST.autostart, LIST.noAutostart, LIST.autostart) &&
    (types === 0 || (types & TYPES[typeOf(datastore)]) !== 0);
}

/** What sort of pool a datastore is: vSAN, vVol and what is newer are directories as far as machines go. */
function typeOf({ info }: Datastore): "dir" | "fs" | "netfs" {
  return info._typeName === "NasDatastoreInfo"
    ? "netfs"
    : info._typeName === "VmfsDatastoreInfo"
    ? "fs"
    : "dir";
}

function poolXml(datastore: Datastore): string {
  const { pool, summary, mount, accessible } = datastore;
  const { capacity, freeSpace } = summary;
  return elementText({
    name: "pool",
    attributes: { type: typeOf(datastore) },
    children: [
      { name: "name", children: pool.name },
      { name: "uuid", children: pool.uuid },
      ...(accessible
        ? [
          sizeElement("capacity", capacity),
          sizeElement("allocation", capacity - freeSpace),
          sizeElement("available", freeSpace),
        ]
        : []),
      { name: "source", children: sourceElements(datastore) },
      { name: "target", children: [{ name: "path", children: mount }] },
    ],
  });
}

function sourceElements({ info, pool }: Datastore): Element[] {
  const format = (type: string) => ({ name: "format", attributes: { type } });
  if (info._typeName === "NasDatastoreInfo") {
    const { nas } = info as { readonly nas?: HostNasVolume };
    return [
      { name: "host", attributes: { name: nas?.remoteHost ?? "" } },
      { name: "dir", attributes: { path: nas?.remotePath ?? "" } },
      format(nas?.type.toUpperCase() === "CIFS" ? "cifs" : "nfs"),
    ];
  }
  if (info._typeName !== "VmfsDatastoreInfo") return [];
  const { vmfs } = info as { readonly vmfs?: HostVmfsVolume };
  return [
    { name: "device", attributes: { path: vmfs?.extent?.[0]?.diskName ?? vmfs?.name ?? pool.name } },
    format("vmfs"),
  ];
}

function nasSpec(config: Extract<StoragePoolConfig, { type: "netfs" }>) {
  const { source, name } = config;
  const cifs = source.format?.type === "cifs";
  return {
    remoteHost: source.host[0]?.name ?? "",
    remotePath: source.dir.path,
    localPath: name ?? "",
    accessMode: "readWrite",
    type: cifs ? "CIFS" : "NFS",
  };
}

async function datastoreSystem({ client, place }: EsxSession, options?: Parameters<typeof datastores>[1]) {
  const path = "configManager.datastoreSystem";
  const found = place.hostSystem &&
    (await client.properties("HostSystem", place.hostSystem, [path], options))[path];
  if (found) return found;
  throw esxError(
    "OPERATION_UNSUPPORTED",
    "Cannot change datastores, wanted a URI that leads to one host: found one that does not",
  );
}
