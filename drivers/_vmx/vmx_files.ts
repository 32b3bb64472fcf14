import { vmxRefusal } from "./vmx_refusal.ts";

/** What the names of files in a .vmx mean, which only a host can say. */
export interface VmxFiles {
  /**
   * libvirt's name of a file, `[datastore] directory/disk.vmdk`, or a path.
   *
   * @returns `undefined` if there is no such file.
   */
  read(fileName: string): string | undefined;
  /**
   * What a .vmx calls a file that libvirt calls so.
   *
   * @throws {VirtError} If there can't be such a file.
   */
  write(source: string): string;
}

/** A file as VMware's datastores have it. */
export interface DatastorePath {
  readonly datastore: string;
  /** Without a slash before it. */
  readonly path: string;
}

/** The parts of `[datastore] directory/disk.vmdk`; `undefined` if it is no such path. */
export function parseDatastorePath(text: string): DatastorePath | undefined {
  const found = /^\[([^\]]+)\]\s*(.*)$/s.exec(text);
  return found ? { datastore: found[1]!, path: found[2]!.replace(/^\/+/, "") } : undefined;
}

/** `[datastore] directory/disk.vmdk`. */
export function formatDatastorePath({ datastore, path }: DatastorePath): string {
  return path === "" ? `[${datastore}]` : `[${datastore}] ${path}`;
}

/** What a host's datastores are called. */
export interface VmxDatastore {
  /** `datastore1`. */
  readonly name: string;
  /** Where it is mounted, without a slash at its end: `/vmfs/volumes/5669422e-699d77db-c144-00e0815e303e`. */
  readonly mount?: string;
}

/**
 * Files as an ESX host has them.
 *
 * @param vmx Where the .vmx itself is: names without a path are beside it.
 * @param datastores All that are known; without them each stands under the name that its path has.
 */
export function esxFiles(vmx: DatastorePath, datastores?: readonly VmxDatastore[]): VmxFiles {
  const directory = vmx.path.includes("/") ? vmx.path.slice(0, vmx.path.lastIndexOf("/") + 1) : "";
  return {
    read(fileName) {
      if (parseDatastorePath(fileName)) return fileName;
      const found = /^\/vmfs\/volumes\/([^/]+)\/(.*)$/s.exec(fileName);
      if (found) {
        const [, volume, path] = found as unknown as [string, string, string];
        const known = datastores?.find(({ name, mount }) =>
          name === volume || mount === `/vmfs/volumes/${volume}`
        );
        if (datastores && !known) return undefined;
        return formatDatastorePath({ datastore: known?.name ?? volume, path: path.replace(/^\/+/, "") });
      }
      if (fileName.startsWith("/")) {
        const known = datastores?.find(({ mount }) => mount && fileName.startsWith(`${mount}/`));
        if (!known) return fileName;
        return formatDatastorePath({ datastore: known.name, path: fileName.slice(known.mount!.length + 1) });
      }
      return formatDatastorePath({ datastore: vmx.datastore, path: directory + fileName });
    },
    write(source) {
      const found = parseDatastorePath(source);
      if (!found) {
        if (source.startsWith("/")) return source;
        throw vmxRefusal("write", 'a path, or "[datastore] path"', `"${source}"`);
      }
      const known = datastores?.find(({ name }) => name === found.datastore);
      const mount = known?.mount ?? `/vmfs/volumes/${found.datastore}`;
      return `${mount}/${found.path}`;
    },
  };
}
