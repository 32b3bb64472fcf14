import { abortable } from "./abortable.ts";

/** Lets as many requests go on at once as there may be connections; the others wait in order. */
export class ConnectionLimit {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Takes a slot, and gives what releases it again.
   *
   * @throws The signal's reason, if that ends the wait.
   */
  async take(signal: AbortSignal | undefined): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.push(resolve);
      try {
        await abortable(promise, signal);
      } catch (error) {
        const at = this.#waiting.indexOf(resolve);
        // It may just have been given one.
        if (at < 0) this.#release();
        else this.#waiting.splice(at, 1);
        throw error;
      }
    }
    let taken = true;
    return () => {
      if (taken) this.#release();
      taken = false;
    };
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}
