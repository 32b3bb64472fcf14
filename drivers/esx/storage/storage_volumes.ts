import type { CallOptions, StoragePoolRef, StorageVolumeRef } from "../../../core/contract/references.ts";
import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import { elementText, sizeElement } from "../../_documents/mod.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { type Datastore, datastoreOf, datastores } from "./storage_datastores.ts";
import { makeDirectory, makeDisk, newDisk } from "./storage_disks.ts";
import { keyOf, pathOf, type VolumeFile, volumeFiles } from "./storage_files.ts";
import { volumeStreams } from "./storage_streams.ts";
import { type Vim25Client, waitForTask } from "../vim25/mod.ts";

/** `VIR_STORAGE_VOL_FILE`. */
const FILE = 0;
/** Keys that are asked for at once: each is a call of its own. */
const AT_ONCE = 8;
const KIB = 1024n;

type VolumeMethods = Pick<
  Required<StorageTable>,
  | "storagePoolNumOfVolumes"
  | "storagePoolListVolumes"
  | "storagePoolListAllVolumes"
  | "storageVolLookupByName"
  | "storageVolLookupByKey"
  | "storageVolLookupByPath"
  | "storageVolGetInfo"
  | "storageVolGetInfoFlags"
  | "storageVolGetXMLDesc"
  | "storageVolGetPath"
  | "storageVolCreateXML"
  | "storageVolCreateXMLFrom"
  | "storageVolDelete"
  | "storageVolWipe"
  | "storageVolResize"
  | "storageVolUpload"
  | "storageVolDownload"
>;

/**
 * Disks and images on datastores as volumes.
 *
 * @see libvirt 9.0.0 `esx_storage_backend_vmfs.c`
 */
export function storageVolumes(session: EsxSession): VolumeMethods {
  const { client, place } = session;
  const datacenter = place.datacenter;
  const vdisks = () => needed(client.content.virtualDiskManager, "a manager of disks");
  const done = async (
    task: Promise<{ readonly type: string; readonly value: string }>,
    action: string,
    options?: CallOptions,
  ) => void await waitForTask(client, await task, { ...options, action });

  const get = async (pool: string, name: string, options?: CallOptions): Promise<[Datastore, VolumeFile]> => {
    const datastore = await datastoreOf(session, { name: pool }, options);
    const [file] = await volumeFiles(client, datastore, name, options).catch(notThere);
    if (file) return [datastore, file];
    throw noVolume(`"${name}" in the storage pool "${pool}"`);
  };
  const refOf = async (pool: string, file: VolumeFile, options?: CallOptions): Promise<StorageVolumeRef> => ({
    ...{ pool, name: file.name },
    key: await keyOf(session, pool, file, options),
  });
  const byPath = async (path: string, options?: CallOptions) => {
    const [, pool, name] = /^\[([^\]]+)\]\s*(\S[^\n]*)$/.exec(path) ?? [];
    if (pool === undefined || name === undefined) {
      throw esxError(
        "INVALID_ARG",
        `Cannot find a volume by its path, wanted "[datastore] path": found ${JSON.stringify(path)}`,
      );
    }
    return await refOf(pool, (await get(pool, name, options))[1], options);
  };
  const all = async (pool: StoragePoolRef, options?: CallOptions) =>
    await volumeFiles(client, await datastoreOf(session, pool, options), undefined, options);
  const info = async (vol: StorageVolumeRef, options?: CallOptions) => {
    const [, { capacity, allocation }] = await get(vol.pool, vol.name, options);
    return { type: FILE, capacity, allocation };
  };

  return {
    storagePoolNumOfVolumes: async (pool, options) => (await all(pool, options)).length,
    storagePoolListVolumes: async (pool, options) => (await all(pool, options)).map(({ name }) => name),
    storagePoolListAllVolumes: async (pool, flags, options) => {
      checkFlags(flags, 0, "storagePoolListAllVolumes");
      return await someAtOnce(await all(pool, options), (file) => refOf(pool.name, file, options));
    },
    storageVolLookupByName: async (pool, name, options) =>
      await refOf(pool.name, (await get(pool.name, name, options))[1], options),
    storageVolLookupByPath: byPath,
    storageVolLookupByKey: async (key, options) => {
      if (key.startsWith("[")) return await byPath(key, options);
      for (const datastore of await datastores(session, options)) {
        const files = await volumeFiles(client, datastore, undefined, options);
        const refs = await someAtOnce(
          files.filter(({ format }) => format === "vmdk"),
          (file) => refOf(datastore.pool.name, file, options),
        );
        const found = refs.find((ref) => ref.key === key);
        if (found) return found;
      }
      throw noVolume(`with the key ${JSON.stringify(key)}`);
    },
    storageVolGetInfo: info,
    storageVolGetInfoFlags: async (vol, flags, options) => {
      checkFlags(flags, 1, "storageVolGetInfoFlags");
      return await info(vol, options);
    },
    storageVolGetXMLDesc: async (vol, flags, options) => {
      checkFlags(flags, 0, "storageVolGetXMLDesc");
      const [datastore, file] = await get(vol.pool, vol.name, options);
      return elementText({
        name: "volume",
        attributes: { type: "file" },
        children: [
          { name: "name", children: file.name },
          { name: "key", children: await keyOf(session, datastore.pool.name, file, options) },
          sizeElement("capacity", file.capacity),
          sizeElement("allocation", file.allocation),
          {
            name: "target",
            children: [
              { name: "path", children: pathOf(vol.pool, file.name) },
              { name: "format", attributes: { type: file.format } },
            ],
          },
        ],
      });
    },
    storageVolGetPath: (vol) => Promise.resolve(pathOf(vol.pool, vol.name)),
    storageVolCreateXML: async (pool, xml, flags, options) => {
      checkFlags(flags, 1, "storageVolCreateXML");
      const datastore = await datastoreOf(session, pool, options);
      const disk = newDisk(xml, (flags & 1) !== 0);
      await makeDisk(session, datastore, disk, options);
      return await refOf(pool.name, (await get(pool.name, disk.name, options))[1], options);
    },
    storageVolCreateXMLFrom: async (pool, xml, clonevol, flags, options) => {
      checkFlags(flags, 1, "storageVolCreateXMLFrom");
      const { name, capacity } = newDisk(xml, false);
      const [, original] = await get(clonevol.pool, clonevol.name, options);
      await makeDirectory(session, pool.name, name, options);
      const action = `clone the volume "${clonevol.name}" as "${name}"`;
      const copy = {
        ...{ sourceName: pathOf(clonevol.pool, clonevol.name), sourceDatacenter: datacenter },
        ...{ destName: pathOf(pool.name, name), destDatacenter: datacenter, force: false },
      };
      if (original.format === "vmdk") {
        await done(client.call(vdisks(), "CopyVirtualDisk_Task", copy, options), action, options);
      } else await copyFile(client, copy, action, options);
      if (original.format === "vmdk" && capacity > original.capacity) {
        await extend(pool.name, name, capacity, true, options);
      }
      return await refOf(pool.name, (await get(pool.name, name, options))[1], options);
    },
    storageVolDelete: async (vol, flags, options) => {
      checkFlags(flags, 0, "storageVolDelete");
      const [, { format }] = await get(vol.pool, vol.name, options);
      const args = { name: pathOf(vol.pool, vol.name), datacenter };
      const task = format === "vmdk"
        ? client.call(vdisks(), "DeleteVirtualDisk_Task", args, options)
        : client.call(
          needed(client.content.fileManager, "a manager of files"),
          "DeleteDatastoreFile_Task",
          args,
          options,
        );
      await done(task, `delete the volume "${vol.name}"`, options);
    },
    storageVolWipe: async (vol, flags, options) => {
      checkFlags(flags, 0, "storageVolWipe");
      const args = { name: pathOf(vol.pool, vol.name), datacenter };
      const task = client.call(vdisks(), "ZeroFillVirtualDisk_Task", args, options);
      await done(task, `wipe the volume "${vol.name}"`, options);
    },
    storageVolResize: async (vol, capacity, flags, options) => {
      checkFlags(flags, 7, "storageVolResize");
      const [, file] = await get(vol.pool, vol.name, options);
      const shrinks = (flags & 4) !== 0;
      const wanted = (flags & 2) === 0
        ? capacity
        : shrinks
        ? file.capacity - capacity
        : file.capacity + capacity;
      if (wanted < file.capacity || shrinks) {
        throw esxError(
          "OPERATION_UNSUPPORTED",
          `Cannot resize the volume "${vol.name}", wanted at least its ${file.capacity} bytes: found ${wanted}`,
        );
      }
      await extend(vol.pool, vol.name, wanted, (flags & 1) !== 0, options);
    },
    ...volumeStreams(session, get),
  };

  async function extend(
    pool: string,
    name: string,
    capacity: bigint,
    eagerZero: boolean,
    options?: CallOptions,
  ) {
    const newCapacityKb = (capacity + KIB - 1n) / KIB;
    const args = { name: pathOf(pool, name), datacenter, newCapacityKb, eagerZero };
    await done(
      client.call(vdisks(), "ExtendVirtualDisk_Task", args, options),
      `resize the volume "${name}"`,
      options,
    );
  }
}

function needed<T>(manager: T | undefined, what: string): T {
  if (manager !== undefined) return manager;
  throw esxError("OPERATION_UNSUPPORTED", `Cannot change a volume, wanted a host with ${what}: found none`);
}

function noVolume(which: string): Error {
  return esxError("NO_STORAGE_VOL", `Cannot find the volume ${which}: there is none`);
}

/** A directory that is not there has no files. */
function notThere(error: unknown): VolumeFile[] {
  if ((error as { readonly code?: unknown }).code === "NO_STORAGE_VOL") return [];
  throw error;
}

async function copyFile(
  client: Vim25Client,
  { sourceName, sourceDatacenter, destName, destDatacenter, force }: {
    readonly sourceName: string;
    readonly sourceDatacenter: EsxSession["place"]["datacenter"];
    readonly destName: string;
    readonly destDatacenter: EsxSession["place"]["datacenter"];
    readonly force: boolean;
  },
  action: string,
  options?: CallOptions,
): Promise<void> {
  const args = {
    sourceName,
    sourceDatacenter,
    destinationName: destName,
    destinationDatacenter: destDatacenter,
    force,
  };
  const manager = needed(client.content.fileManager, "a manager of files");
  const task = await client.call(manager, "CopyDatastoreFile_Task", args, options);
  await waitForTask(client, task, { ...options, action });
}

async function someAtOnce<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    found.push(...await Promise.all(items.slice(at, at + AT_ONCE).map(run)));
  }
  return found;
}
