import { type Moment, MomentTree } from "./snapshot_tree.ts";
import type { TestDomain } from "./test_domain.ts";

// Beside the domains and not in them: few of many have any.
const snapshots = new WeakMap<TestDomain, MomentTree<Moment>>();
const checkpoints = new WeakMap<TestDomain, MomentTree<Moment>>();

/** A domain's snapshots, of the type that whoever makes them puts in. */
export function snapshotTree<S extends Moment>(domain: TestDomain): MomentTree<S> {
  return treeIn(snapshots, domain) as MomentTree<Moment> as MomentTree<S>;
}

/** A domain's checkpoints, of the type that whoever makes them puts in. */
export function checkpointTree<C extends Moment>(domain: TestDomain): MomentTree<C> {
  return treeIn(checkpoints, domain) as MomentTree<Moment> as MomentTree<C>;
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

function treeIn(
  trees: WeakMap<TestDomain, MomentTree<Moment>>,
  domain: TestDomain,
): MomentTree<Moment> {
  let tree = trees.get(domain);
  if (tree === undefined) trees.set(domain, tree = new MomentTree<Moment>());
  return tree;
}
