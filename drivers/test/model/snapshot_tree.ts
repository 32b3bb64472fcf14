/** A moment of a domain's: a snapshot or a checkpoint. */
export interface TreeEntry {
  readonly name: string;
  /** The one that it was made after. */
  parent: string | undefined;
}

/** A domain's snapshots or checkpoints: a tree by their parents, one of which may be the current one. */
export class SnapshotTree<M extends TreeEntry> {
  /** What the domain's present state began with. */
  current: M | undefined = undefined;
  readonly #byName = new Map<string, M>();

  get size(): number {
    return this.#byName.size;
  }

  get(name: string): M | undefined {
    return this.#byName.get(name);
  }

  /** Takes one in, also in the place of one of its name. */
  put(moment: M): void {
    const old = this.#byName.get(moment.name);
    this.#byName.set(moment.name, moment);
    if (old !== undefined && this.current === old) this.current = moment;
  }

  /** Those without a parent. */
  roots(): M[] {
    return [...this.#byName.values()].filter((moment) => moment.parent === undefined);
  }

  /** Those right below one. */
  childrenOf(moment: M): M[] {
    return [...this.#byName.values()].filter((other) => other.parent === moment.name);
  }

  /** All below one, parents before their children; of all, where none is given. */
  below(top?: M): M[] {
    const children = new Map<string | undefined, M[]>();
    for (const moment of this.#byName.values()) {
      const siblings = children.get(moment.parent);
      if (siblings === undefined) children.set(moment.parent, [moment]);
      else siblings.push(moment);
    }
    const found: M[] = [];
    const left = [...children.get(top?.name) ?? []].reverse();
    while (left.length > 0) {
      const moment = left.pop()!;
      found.push(moment);
      left.push(...(children.get(moment.name) ?? []).toReversed());
    }
    return found;
  }

  isLeaf(moment: M): boolean {
    return !this.#byName.values().some((other) => other.parent === moment.name);
  }

  /** Takes one out; those right below it go to its parent. */
  remove(moment: M): void {
    for (const child of this.childrenOf(moment)) child.parent = moment.parent;
    this.#byName.delete(moment.name);
    if (this.current === moment) this.current = undefined;
  }

  /** Takes all below one out, but not itself. */
  removeBelow(moment: M): M[] {
    const removed = this.below(moment);
    for (const each of removed) {
      this.#byName.delete(each.name);
      if (this.current === each) this.current = undefined;
    }
    return removed;
  }

  /** Whether `name` would be among its own ancestors below this parent. */
  wouldLoop(name: string, parent: string): boolean {
    for (let at: string | undefined = parent; at !== undefined; at = this.#byName.get(at)?.parent) {
      if (at === name) return true;
    }
    return false;
  }
}
