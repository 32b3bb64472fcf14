/** A resource as one of its users has it. */
export interface SharedResource<Resource> {
  /** What is shared. */
  readonly resource: Resource;
  /** Ends this use of it; the last one's end is the resource's. */
  readonly release: () => void;
}

/** What connections to the same URI share. A resource ends with its last user. */
export class SharedResources<Resource> {
  readonly #end: (resource: Resource) => void;
  readonly #shared = new Map<string, { readonly resource: Resource; users: number }>();

  /**
   * Nothing is shared at first.
   *
   * @param end Ends a resource that nobody uses any more.
   */
  constructor(end: (resource: Resource) => void) {
    this.#end = end;
  }

  /** Whether there is one under that key. */
  has(key: string): boolean {
    return this.#shared.has(key);
  }

  /** Uses the resource under that key, which is made if there is none. */
  use(key: string, make: () => Resource): SharedResource<Resource> {
    const mine = this.#shared.get(key) ?? { resource: make(), users: 0 };
    this.#shared.set(key, mine);
    mine.users++;
    let used = true;
    const release = () => {
      if (!used) return;
      used = false;
      if (--mine.users > 0) return;
      this.#shared.delete(key);
      this.#end(mine.resource);
    };
    return { resource: mine.resource, release };
  }
}
