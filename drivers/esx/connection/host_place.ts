import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { vmwareName } from "../config/config_spec.ts";
import type { EsxPlace } from "../contract/esx_session.ts";
import { badUri } from "../contract/uri_settings.ts";
import type { ManagedObjectReference, Vim25Client } from "../vim25/mod.ts";

type Reference = ManagedObjectReference;

/** What a walk down the inventory has met. */
interface Steps {
  at: Reference;
  datacenter?: Reference;
  computeResource?: Reference;
  hostSystem?: Reference;
  resourcePool?: Reference;
  readonly names: string[];
}

const COMPUTE = new Set(["ComputeResource", "ClusterComputeResource"]);
const POOLS = new Set(["ResourcePool", "VirtualApp"]);

/** The one place of a host that is no vCenter. */
export async function hostPlace(client: Vim25Client, signal?: AbortSignal): Promise<EsxPlace> {
  const { rootFolder } = client.content;
  const { childEntity = [] } = await client.properties("Folder", rootFolder, ["childEntity"], { signal });
  const datacenter = childEntity.find(({ type }) => type === "Datacenter");
  const [compute] = await client.list("ComputeResource", ["host", "resourcePool"], { signal });
  return {
    scope: rootFolder,
    datacenter,
    datacenterPath: await datacenterPath(client, datacenter, signal),
    computeResource: compute?.ref,
    hostSystem: compute?.values.host?.[0],
    resourcePool: compute?.values.resourcePool,
  };
}

/**
 * Goes down a vCenter's inventory by the names of a URI's path: folders, a datacenter, folders of hosts, a cluster or a
 * host of no cluster, a host, resource pools. A path may end anywhere.
 *
 * @throws {VirtError} `INVALID_ARG` where there is no such name.
 * @see libvirt 9.0.0 `esxVI_Context_LookupManagedObjectsByPath`
 */
export async function pathPlace(
  client: Vim25Client,
  uri: ConnectionUri,
  path: readonly string[],
  signal?: AbortSignal,
): Promise<EsxPlace> {
  const steps: Steps = { at: client.content.rootFolder, names: [] };
  for (const name of path) {
    const next = await childOf(client, steps, name, signal);
    if (next === undefined) {
      const place = steps.names.length === 0 ? "the inventory" : `"${steps.names.join("/")}"`;
      throw badUri(uri, `a path in the vCenter's inventory`, `"${name}" is not in ${place}`);
    }
    enter(steps, next, name);
  }
  await settle(client, steps, signal);
  return {
    scope: steps.at,
    datacenter: steps.datacenter,
    datacenterPath: await datacenterPath(client, steps.datacenter, signal),
    computeResource: steps.computeResource,
    hostSystem: steps.hostSystem,
    resourcePool: steps.resourcePool,
  };
}

/**
 * Where a vCenter has a host that it manages, by the UUID of the host's hardware.
 *
 * @returns `undefined` if it does not manage it.
 */
export async function managedPlace(
  client: Vim25Client,
  uuid: string,
  signal?: AbortSignal,
): Promise<EsxPlace | undefined> {
  const index = client.content.searchIndex;
  const host = index && await client.call(index, "FindByUuid", { uuid, vmSearch: false }, { signal });
  if (host === undefined) return undefined;
  const steps: Steps = { at: host, hostSystem: host, names: [] };
  for (let at: Reference | undefined = host; at !== undefined && steps.datacenter === undefined;) {
    const found: { readonly parent?: Reference } = await client.properties("ManagedEntity", at, ["parent"], {
      signal,
    });
    if (found.parent && COMPUTE.has(found.parent.type)) steps.computeResource = found.parent;
    if (found.parent?.type === "Datacenter") steps.datacenter = found.parent;
    at = found.parent;
  }
  await settle(client, steps, signal);
  return {
    scope: host,
    datacenter: steps.datacenter,
    datacenterPath: await datacenterPath(client, steps.datacenter, signal),
    computeResource: steps.computeResource,
    hostSystem: host,
    resourcePool: steps.resourcePool,
  };
}

function enter(steps: Steps, next: Reference, name: string): void {
  steps.at = next;
  steps.names.push(name);
  if (next.type === "Datacenter") steps.datacenter = next;
  else if (COMPUTE.has(next.type)) steps.computeResource = next;
  else if (next.type === "HostSystem") steps.hostSystem = next;
  else if (POOLS.has(next.type)) steps.resourcePool = next;
}

async function childOf(
  client: Vim25Client,
  { at, computeResource, resourcePool }: Steps,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Reference | undefined> {
  let parent = at;
  // Below a datacenter are four folders, of which that of the hosts is meant.
  if (at.type === "Datacenter") {
    const { hostFolder } = await client.properties("Datacenter", at, ["hostFolder"], { signal });
    if (hostFolder === undefined) return undefined;
    parent = hostFolder;
  }
  // A pool of a cluster may stand right behind it, without the one around all, or behind a host.
  if (at.type === "HostSystem" && computeResource) parent = computeResource;
  const found = await findChild(client, parent, name, signal);
  if (found !== undefined || !COMPUTE.has(parent.type) || resourcePool) return found;
  const { resourcePool: root } = await client.properties("ComputeResource", parent, ["resourcePool"], {
    signal,
  });
  return root && await findChild(client, root, name, signal);
}

async function findChild(
  client: Vim25Client,
  entity: Reference,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Reference | undefined> {
  const index = client.content.searchIndex;
  if (index === undefined) return undefined;
  const found = await client.call(index, "FindChild", { entity, name: vmwareName(name) }, { signal });
  // Machines are children of pools, and no places.
  return found?.type === "VirtualMachine" ? undefined : found;
}

/** What follows from what was named: the one host of a compute resource, its pool, a pool's compute resource. */
async function settle(client: Vim25Client, steps: Steps, signal: AbortSignal | undefined): Promise<void> {
  if (steps.computeResource === undefined) return;
  const { host = [], resourcePool } = await client.properties("ComputeResource", steps.computeResource, [
    "host",
    "resourcePool",
  ], { signal });
  if (host.length === 1) steps.hostSystem ??= host[0];
  steps.resourcePool ??= resourcePool;
}

async function datacenterPath(
  client: Vim25Client,
  datacenter: Reference | undefined,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  if (datacenter === undefined) return undefined;
  const names: string[] = [];
  const root = client.content.rootFolder.value;
  for (let at: Reference | undefined = datacenter; at !== undefined && at.value !== root;) {
    const found: { readonly name?: string; readonly parent?: Reference } = await client.properties(
      "ManagedEntity",
      at,
      ["name", "parent"],
      { signal },
    );
    if (found.name !== undefined) names.unshift(found.name);
    at = found.parent;
  }
  return names.join("/");
}
