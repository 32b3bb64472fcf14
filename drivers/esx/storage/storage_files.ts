import type { CallOptions } from "../../../core/contract/references.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import type { Datastore } from "./storage_datastores.ts";
import { type Vim25Client, waitForTask } from "../vim25/mod.ts";
import type {
  FileInfo,
  HostDatastoreBrowserSearchResults,
  VmDiskFileInfo,
} from "../vim25/generated/vim_types.gen.ts";

/** A file that counts as a volume. */
export interface VolumeFile {
  /** In its datastore: `machine/disk.vmdk`. */
  readonly name: string;
  readonly format: "vmdk" | "iso" | "raw";
  /** Bytes that a guest sees. */
  readonly capacity: bigint;
  /** Bytes that the file takes. */
  readonly allocation: bigint;
  /** Whether its blocks are taken as they are written; `undefined` where the host does not tell. */
  readonly thin: boolean | undefined;
}

const DISK_DETAILS = {
  diskType: true,
  capacityKb: true,
  hardwareVersion: false,
  controllerType: true,
  thin: true,
};
const FORMATS: Readonly<Record<string, VolumeFile["format"]>> = {
  VmDiskFileInfo: "vmdk",
  IsoImageFileInfo: "iso",
  FloppyImageFileInfo: "raw",
};

/** A file's path as the API has it. */
export function pathOf(pool: string, name: string): string {
  return `[${pool}] ${name}`;
}

/** A disk's own UUID at a host; of other files, and at a vCenter, the path: as in libvirt. */
export async function keyOf(
  { client, place }: EsxSession,
  pool: string,
  { name, format }: VolumeFile,
  options?: CallOptions,
): Promise<string> {
  const path = pathOf(pool, name);
  const manager = client.content.virtualDiskManager;
  if (format !== "vmdk" || manager === undefined || client.isVirtualCenter) return path;
  try {
    const args = { name: path, datacenter: place.datacenter };
    const digits = (await client.call(manager, "QueryVirtualDiskUuid", args, options)).replaceAll(
      /[^0-9a-fA-F]/g,
      "",
    );
    if (digits.length !== 32) return path;
    return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  } catch (error) {
    // One that is in use, or is of a machine's snapshot, may not be asked.
    if ((error as { readonly outcome?: unknown }).outcome === "refused") return path;
    throw error;
  }
}

/**
 * The files of a datastore that are disks and images.
 *
 * @param name One of them; without it, all.
 * @throws {VirtError} As the client's calls; one that is not there is no error, and neither is its directory.
 * @see libvirt 9.0.0 `esxVI_LookupDatastoreContentByDatastoreName`
 */
export async function volumeFiles(
  client: Vim25Client,
  { browser, pool }: Datastore,
  name: string | undefined,
  options: CallOptions = {},
): Promise<VolumeFile[]> {
  const slash = name?.lastIndexOf("/") ?? -1;
  const directory = name === undefined || slash < 0 ? "" : name.slice(0, slash);
  const args = {
    datastorePath: directory === "" ? `[${pool.name}]` : `[${pool.name}] ${directory}`,
    searchSpec: {
      query: [
        { _typeName: "VmDiskFileQuery", details: DISK_DETAILS },
        { _typeName: "IsoImageFileQuery" },
        { _typeName: "FloppyImageFileQuery" },
      ],
      details: { fileType: true, fileSize: true, modification: true, fileOwner: false },
      // What stands for any name in a pattern is compared below.
      matchPattern: [name === undefined ? "*" : name.slice(slash + 1).replace(/[[\]\\]/g, "?")],
    },
  };
  const method = name === undefined ? "SearchDatastoreSubFolders_Task" : "SearchDatastore_Task";
  const task = await client.call(browser, method, args, options);
  const found = await waitForTask(client, task, {
    ...options,
    action: `look into the storage pool "${pool.name}"`,
  });
  const results = (Array.isArray(found) ? found : [found]) as readonly HostDatastoreBrowserSearchResults[];
  return results.flatMap(({ folderPath = "", file = [] }) => {
    const folder = folderPath.replace(/^\[[^\]]*\][\s/]*/, "").replace(/(?<!\/)\/+$/, "");
    return file.flatMap((each) => volumeFile(each, folder === "" ? "" : `${folder}/`));
  }).filter((each) => name === undefined || each.name === name);
}

function volumeFile(file: FileInfo, folder: string): VolumeFile[] {
  const format = FORMATS[file._typeName ?? ""];
  // What holds a disk's blocks is no disk of its own.
  if (
    format === undefined || (format === "vmdk" && /-(?:flat|delta|sesparse|rdmp?)\.vmdk$/i.test(file.path))
  ) return [];
  const size = file.fileSize ?? 0n;
  const { capacityKb, thin } = file as VmDiskFileInfo;
  return [{
    name: folder + file.path,
    format,
    capacity: format === "vmdk" && capacityKb !== undefined ? capacityKb * 1024n : size,
    allocation: size,
    thin,
  }];
}
