import type { CallOptions } from "../../../core/contract/references.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { PropertyAt } from "../vim25/mod.ts";
import type { ManagedObjects } from "../vim25/generated/vim_types.gen.ts";

type HostPath<Path extends string> = { readonly [P in Path]?: PropertyAt<ManagedObjects["HostSystem"], P> };

/**
 * Properties of the connection's one host.
 *
 * @throws {VirtError} `OPERATION_UNSUPPORTED` if the URI names none of several.
 */
export async function hostProperties<Path extends string>(
  { client, place }: EsxHost,
  paths: readonly Path[],
  options?: CallOptions,
): Promise<HostPath<Path>> {
  if (place.hostSystem === undefined) {
    throw esxError(
      "OPERATION_UNSUPPORTED",
      "Cannot describe the host, wanted one that the URI's path names: found a vCenter with any number of hosts",
    );
  }
  return await client.properties("HostSystem", place.hostSystem, paths, {
    signal: options?.signal,
  }) as HostPath<Path>;
}

/**
 * As many as one machine may have there.
 *
 * @throws {VirtError} `OPERATION_UNSUPPORTED` if the host does not tell.
 */
export async function maxVcpus(host: EsxHost, options?: CallOptions): Promise<number> {
  const path = "capability.maxSupportedVcpus";
  const most = (await hostProperties(host, [path], options))[path];
  if (most !== undefined && most > 0) return most;
  throw esxError(
    "OPERATION_UNSUPPORTED",
    "Cannot tell how many CPUs a machine may have, wanted the host's word: found none",
  );
}
