import { SnapshotTree, type TreeEntry } from "./snapshot_tree.ts";
import type { TestDomain } from "./test_domain.ts";

// Beside the domains and not in them: few of many have any.
const snapshots = new WeakMap<TestDomain, SnapshotTree<TreeEntry>>();
const checkpoints = new WeakMap<TestDomain, SnapshotTree<TreeEntry>>();

/** A domain's snapshots, of the type that whoever makes them puts in. */
export function snapshotTree<S extends TreeEntry>(domain: TestDomain): SnapshotTree<S> {
  return treeIn(snapshots, domain) as SnapshotTree<TreeEntry> as SnapshotTree<S>;
}

/** A domain's checkpoints, of the type that whoever makes them puts in. */
export function checkpointTree<C extends TreeEntry>(domain: TestDomain): SnapshotTree<C> {
  return treeIn(checkpoints, domain) as SnapshotTree<TreeEntry> as SnapshotTree<C>;
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
export function forgetSnapshots(domain: TestDomain): void {
  snapshots.delete(domain);
  checkpoints.delete(domain);
}

function treeIn(
  trees: WeakMap<TestDomain, SnapshotTree<TreeEntry>>,
  domain: TestDomain,
): SnapshotTree<TreeEntry> {
  let tree = trees.get(domain);
  if (tree === undefined) trees.set(domain, tree = new SnapshotTree<TreeEntry>());
  return tree;
}
