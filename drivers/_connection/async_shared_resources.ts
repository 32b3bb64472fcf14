/** A resource that takes time to open and to end, as one of its users has it. */
export interface AsyncSharedResource<Resource> {
  /** What is shared. */
  readonly resource: Resource;
  /** Ends this use of it; the last one's end is the resource's. */
  readonly release: () => Promise<void>;
}

interface Entry<Resource> {
  readonly opening: Promise<Resource>;
  users: number;
}

/**
 * What connections to the same URI share and what takes time to open, as a store of definitions. A resource ends with its
 * last user; whoever comes meanwhile waits for that end and opens it anew.
 */
export class AsyncSharedResources<Resource extends AsyncDisposable> {
  readonly #shared = new Map<string, Entry<Resource>>();
  readonly #ending = new Map<string, Promise<void>>();

  /**
   * Uses the resource under that key, which is opened if there is none.
   *
   * @param open Is given no caller's signal: others may wait for the same opening.
   */
  async use(key: string, open: () => Promise<Resource>): Promise<AsyncSharedResource<Resource>> {
    for (let end; (end = this.#ending.get(key)) !== undefined;) await end;
    const mine = this.#shared.get(key) ?? { opening: open(), users: 0 };
    this.#shared.set(key, mine);
    mine.users++;
    try {
      const resource = await mine.opening;
      let end: Promise<void> | undefined;
      return { resource, release: () => end ??= this.#release(key, mine, resource) };
    } catch (error) {
      if (this.#shared.get(key) === mine) this.#shared.delete(key);
      throw error;
    }
  }

  async #release(key: string, mine: Entry<Resource>, resource: Resource): Promise<void> {
    if (--mine.users > 0) return;
    this.#shared.delete(key);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#ending.set(key, promise);
    try {
      await resource[Symbol.asyncDispose]();
    } finally {
      this.#ending.delete(key);
      resolve();
    }
  }
}
