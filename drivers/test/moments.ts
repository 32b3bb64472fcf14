import type { Checkpoint } from "./checkpoint_document.ts";
import { MomentTree } from "./moment_tree.ts";
import type { Snapshot } from "./snapshot_document.ts";
import type { TestDomain } from "./test_domain.ts";

// Beside the domains and not in them: few of many have any.
const snapshots = new WeakMap<TestDomain, MomentTree<Snapshot>>();
const checkpoints = new WeakMap<TestDomain, MomentTree<Checkpoint>>();

/** A domain's snapshots. */
export function snapshotsOf(domain: TestDomain): MomentTree<Snapshot> {
  return treeIn(snapshots, domain);
}

/** A domain's checkpoints. */
export function checkpointsOf(domain: TestDomain): MomentTree<Checkpoint> {
  return treeIn(checkpoints, domain);
}

/** How many snapshots a domain has. */
export function snapshotCount(domain: TestDomain): number {
  return snapshots.get(domain)?.size ?? 0;
}

/** How many checkpoints a domain has. */
export function checkpointCount(domain: TestDomain): number {
  return checkpoints.get(domain)?.size ?? 0;
}

/** Forgets all of them. */
export function forgetMoments(domain: TestDomain): void {
  snapshots.delete(domain);
  checkpoints.delete(domain);
}

function treeIn<M extends Snapshot | Checkpoint>(
  trees: WeakMap<TestDomain, MomentTree<M>>,
  domain: TestDomain,
): MomentTree<M> {
  let tree = trees.get(domain);
  if (tree === undefined) trees.set(domain, tree = new MomentTree<M>());
  return tree;
}
