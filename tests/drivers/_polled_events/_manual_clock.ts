import { setImmediate } from "node:timers";
import type { PollClock } from "../../../drivers/_polled_events/mod.ts";

/** Time that stands until a test moves it. */
export class ManualClock implements PollClock {
  #now = 1_000_000;
  readonly #timers = new Set<{ readonly at: number; readonly call: () => void }>();

  now(): number {
    return this.#now;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { at: this.#now + ms, call };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many milliseconds there are to the next timer; `undefined` where none runs. */
  get nextMs(): number | undefined {
    return this.#timers.size === 0
      ? undefined
      : Math.min(...[...this.#timers].map(({ at }) => at)) - this.#now;
  }

  /** Moves the time on, timer by timer, with all that follows of each. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (;;) {
      const [first] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (first === undefined) break;
      this.#timers.delete(first);
      this.#now = first.at;
      first.call();
      await settled();
    }
    this.#now = end;
  }
}

/** Resolves when all promises have run that wait for nothing but each other. */
export function settled(): Promise<void> {
  // A macrotask runs after all microtasks, however many those make.
  return new Promise((resolve) => setImmediate(resolve));
}
