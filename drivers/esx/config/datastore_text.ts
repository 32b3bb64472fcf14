import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { type DatastorePath, decodeVmx } from "../../_vmx/mod.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { hosts } from "../vim25/vim_host.ts";

/** Far more than a .vmx has. */
const MOST = 1 << 20;

/** The way to a file of a datastore over HTTP. */
export function filePath({ place }: EsxHost, { datastore, path }: DatastorePath): string {
  const query = new URLSearchParams({ dcPath: place.datacenterPath ?? "ha-datacenter", dsName: datastore });
  return `/folder/${path.split("/").map(encodeURIComponent).join("/")}?${query}`;
}

/**
 * The text of a .vmx on a datastore.
 *
 * @returns `undefined` if it is not there, or may not be read by who is logged in.
 */
export async function readVmxText(
  host: EsxHost,
  file: DatastorePath,
  options: CallOptions = {},
): Promise<string | undefined> {
  const action = `read "[${file.datastore}] ${file.path}"`;
  try {
    const bytes = await readBytes(host, action, filePath(host, file), options);
    return bytes && decodeVmx(bytes);
  } catch (error) {
    // What the file says is there a second time, in the API.
    if (error instanceof VirtError && error.native?.kind === "http" && error.code !== "RESOURCE_BUSY") {
      return undefined;
    }
    throw error;
  }
}

/** What a host gives over HTTP beside the API; `undefined` if it refuses. */
export async function readBytes(
  { client }: EsxHost,
  action: string,
  path: string,
  { signal }: CallOptions,
  most: number = MOST,
): Promise<Uint8Array | undefined> {
  return await client.withSession(async () => {
    const reply = await hosts.get(client)!.file(action, {
      method: "GET",
      path,
      headers: {},
      repeatable: true,
      signal,
    });
    if (reply.status !== 200) {
      reply.cancel();
      return undefined;
    }
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of reply.body) {
      length += part.length;
      if (length > most) {
        reply.cancel();
        return undefined;
      }
      parts.push(part);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  });
}
