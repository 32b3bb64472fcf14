interface Timer {
  readonly id: number;
  readonly due: number;
  readonly call: () => void;
}

/** The most milliseconds of a timer of the platform's; of more it makes one. */
const MOST = 2 ** 31 - 1;

/** Stands in the place of the platform's timers, and has time pass when the test says so. */
export class ManualTimers implements Disposable {
  readonly #set = globalThis.setTimeout;
  readonly #clear = globalThis.clearTimeout;
  readonly #timers = new Map<number, Timer>();
  #now = 0;
  #last = 0;

  constructor() {
    const set = (call: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
      const id = ++this.#last;
      const due = this.#now + (ms >= 1 && ms <= MOST ? ms : 1);
      this.#timers.set(id, { id, due, call: () => call(...given) });
      return id;
    };
    globalThis.setTimeout = set as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id) => void this.#timers.delete(id as number)) as typeof clearTimeout;
  }

  /** How many timers are set. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets everything run that waits for no timer. */
  settle(): Promise<void> {
    return new Promise((resolve) => this.#set(resolve, 0));
  }

  /** Lets time pass, and whatever comes of it. */
  async pass(ms: number): Promise<void> {
    await this.settle();
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#timers.values()].sort((one, other) => one.due - other.due);
      if (next === undefined || next.due > end) break;
      this.#now = next.due;
      this.#timers.delete(next.id);
      next.call();
      await this.settle();
    }
    this.#now = end;
  }

  [Symbol.dispose](): void {
    globalThis.setTimeout = this.#set;
    globalThis.clearTimeout = this.#clear;
  }
}
