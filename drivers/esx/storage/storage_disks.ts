import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { StorageVolumeConfig } from "../../../core/config/generated/storage_volume.gen.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { bytesOf } from "../../../core/contract/size.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { type Datastore, isAlreadyThere } from "./storage_datastores.ts";
import { waitForTask } from "../vim25/mod.ts";

/** A disk that is to be made. */
export interface NewDisk {
  /** In its datastore: `directory/disk.vmdk`. */
  readonly name: string;
  /** Bytes. */
  readonly capacity: bigint;
  /** Whether all its blocks are taken at once. */
  readonly thick: boolean;
}

/**
 * The disk that a volume's document wants.
 *
 * @throws {VirtError} `XML_ERROR` if it is no such document; `CONFIG_UNSUPPORTED` if it wants what is no disk of a host.
 */
export function newDisk(xml: string, preallocated: boolean): NewDisk {
  const { name, capacity, allocation, target } = codecs.storageVolume.parse(xml, {
    lenient: true,
  }) as StorageVolumeConfig;
  const format = target?.format?.type ?? "vmdk";
  if (format !== "vmdk") {
    throw esxError(
      "CONFIG_UNSUPPORTED",
      `Cannot create the volume "${name}", wanted the format vmdk: found "${format}"`,
    );
  }
  if (!/^(?:[^/]+\/)+[^/]+\.vmdk$/.test(name) || /(?:^|\/)\.\.?(?:\/|$)/.test(name)) {
    throw esxError(
      "CONFIG_UNSUPPORTED",
      `Cannot create the volume "${name}", wanted a name like "directory/disk.vmdk": found another`,
    );
  }
  const size = (value: StorageVolumeConfig["capacity"]) =>
    value === undefined
      ? undefined
      : bytesOf(`${value.value} ${value.unit ?? "B"}`, `Cannot create the volume "${name}"`);
  const bytes = size(capacity) ?? 0n;
  return { name, capacity: bytes, thick: preallocated || (size(allocation) ?? bytes) >= bytes };
}

/** Makes the directory of a file, and those above it. That it is there is as good. */
export async function makeDirectory(
  { client, place }: EsxSession,
  pool: string,
  name: string,
  options?: CallOptions,
): Promise<void> {
  const slash = name.lastIndexOf("/");
  const manager = client.content.fileManager;
  if (slash < 0 || manager === undefined) return;
  const args = {
    name: `[${pool}] ${name.slice(0, slash)}`,
    datacenter: place.datacenter,
    createParentDirectories: true,
  };
  try {
    await client.call(manager, "MakeDirectory", args, options);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
}

/**
 * Makes an empty disk.
 *
 * @throws {VirtError} `STORAGE_VOL_EXIST` if there is one.
 * @see libvirt 9.0.0 `esxStorageVolCreateXML`
 */
export async function makeDisk(
  session: EsxSession,
  { pool }: Datastore,
  { name, capacity, thick }: NewDisk,
  options?: CallOptions,
): Promise<void> {
  const { client, place } = session;
  const manager = client.content.virtualDiskManager;
  if (manager === undefined) {
    throw esxError(
      "OPERATION_UNSUPPORTED",
      "Cannot create a volume, wanted a host with a manager of disks: found none",
    );
  }
  await makeDirectory(session, pool.name, name, options);
  const spec = {
    _typeName: "FileBackedVirtualDiskSpec",
    diskType: thick ? "preallocated" : "thin",
    adapterType: "lsiLogic",
    // The host counts in KiB, and is not to give less than was asked for.
    capacityKb: (capacity + 1023n) / 1024n,
  };
  const args = { name: `[${pool.name}] ${name}`, datacenter: place.datacenter, spec };
  const task = await client.call(manager, "CreateVirtualDisk_Task", args, options);
  await waitForTask(client, task, { ...options, action: `create the volume "${name}"` });
}
