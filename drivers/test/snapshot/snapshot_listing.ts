import type { SnapshotTree, TreeEntry } from "../model/snapshot_tree.ts";

/** libvirt's `VIR_DOMAIN_SNAPSHOT_LIST_*` that checkpoints have too, with the same numbers. */
const ListMoments = { ROOTS: 1, DESCENDANTS: 1, LEAVES: 4, NO_LEAVES: 8 } as const;

/** Those that the flags ask for of all, parents before their children. */
export function listSnapshots<M extends TreeEntry>(
  tree: SnapshotTree<M>,
  flags: number,
  agrees: (moment: M, flags: number) => boolean,
): M[] {
  return filtered(tree, flags & ListMoments.ROOTS ? tree.roots() : tree.below(), flags, agrees);
}

/** Those that the flags ask for of what is below one. */
export function listChildren<M extends TreeEntry>(
  tree: SnapshotTree<M>,
  parent: M,
  flags: number,
  agrees: (moment: M, flags: number) => boolean,
): M[] {
  const below = flags & ListMoments.DESCENDANTS ? tree.below(parent) : tree.childrenOf(parent);
  return filtered(tree, below, flags, agrees);
}

function filtered<M extends TreeEntry>(
  tree: SnapshotTree<M>,
  moments: M[],
  flags: number,
  agrees: (moment: M, flags: number) => boolean,
): M[] {
  const leaves = flags & (ListMoments.LEAVES | ListMoments.NO_LEAVES);
  const one = leaves === ListMoments.LEAVES || leaves === ListMoments.NO_LEAVES;
  if (!one) return moments.filter((moment) => agrees(moment, flags));
  const parents = new Set(tree.below().map(({ parent }) => parent));
  return moments.filter((moment) =>
    parents.has(moment.name) === (leaves === ListMoments.NO_LEAVES) && agrees(moment, flags)
  );
}
