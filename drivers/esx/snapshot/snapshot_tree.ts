import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { Machine } from "../inventory/machines.ts";
import type { VirtualMachineSnapshotTree } from "../vim25/generated/vim_types.gen.ts";

/** A snapshot in its machine's tree. */
export interface SnapshotNode {
  readonly tree: VirtualMachineSnapshotTree;
  readonly parent: SnapshotNode | undefined;
}

/** All snapshots of a machine. */
export interface SnapshotForest {
  readonly machine: Machine["ref"];
  /** Parents before their children. */
  readonly nodes: readonly SnapshotNode[];
  readonly current: SnapshotNode | undefined;
}

/** Reads the snapshots of a domain. */
export function snapshotsOf(host: EsxHost, dom: DomainRef, options?: CallOptions): Promise<SnapshotForest> {
  return host.machines.with(dom, async (ref) => {
    const { snapshot } = await host.client.properties("VirtualMachine", ref, ["snapshot"], {
      signal: options?.signal,
    });
    const nodes: SnapshotNode[] = [];
    const collect = (trees: readonly VirtualMachineSnapshotTree[], parent: SnapshotNode | undefined) => {
      for (const tree of trees) {
        const node = { tree, parent };
        nodes.push(node);
        collect(tree.childSnapshotList ?? [], node);
      }
    };
    collect(snapshot?.rootSnapshotList ?? [], undefined);
    const current = nodes.find(({ tree }) => tree.snapshot.value === snapshot?.currentSnapshot?.value);
    return { machine: ref, nodes, current };
  }, options);
}

/**
 * A snapshot by its name; the first of several, as libvirt takes it.
 *
 * @throws {VirtError} `NO_DOMAIN_SNAPSHOT`
 */
export function findSnapshot({ nodes }: SnapshotForest, dom: DomainRef, name: string): SnapshotNode {
  const found = nodes.find(({ tree }) => tree.name === name);
  if (found) return found;
  throw esxError(
    "NO_DOMAIN_SNAPSHOT",
    `Cannot find a snapshot of domain "${dom.name}", wanted "${name}": found none`,
  );
}

/** The snapshots below one, or the roots and all below them. */
export function below(
  { nodes }: SnapshotForest,
  parent: SnapshotNode | undefined,
  deep: boolean,
): SnapshotNode[] {
  return nodes.filter((node) => {
    if (!deep) return node.parent === parent;
    if (parent === undefined) return true;
    for (let at = node.parent; at; at = at.parent) if (at === parent) return true;
    return false;
  });
}
