import { refusal } from "../contract/refusal.ts";

/** How a host's time passes. */
export interface ClockOptions {
  /**
   * `real`: as the machine's. `virtual`: from wait to wait, as soon as nothing else is left to do, so that waits take no
   * time. `manual`: when it is told to; unless told, real.
   */
  readonly mode?: "real" | "virtual" | "manual";
  /** Milliseconds since the epoch when a clock begins that is not real; the day of libvirt 9.0.0 unless told. */
  readonly startMs?: number;
}

interface Waiter {
  readonly dueMs: number;
  readonly wake: () => void;
  readonly fail: (reason: unknown) => void;
}

const DEFAULT_START_MS = Date.UTC(2023, 0, 16);
// What a timer of the platform can hold.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A host's time: the machine's, or one that a test moves. */
export class SimulatedClock {
  readonly mode: "real" | "virtual" | "manual";
  #nowMs: number;
  // By due time, and of one time in the order in which they came.
  readonly #waiters: Waiter[] = [];
  readonly #loads = new Set<Promise<unknown>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor({ mode = "real", startMs = DEFAULT_START_MS }: ClockOptions = {}) {
    this.mode = mode;
    this.#nowMs = mode === "real" ? Date.now() : startMs;
  }

  /** Milliseconds since the epoch; never less than before, also where the machine's clock is set back. */
  now(): number {
    if (this.mode === "real") {
      const nowMs = Date.now();
      if (nowMs > this.#nowMs) this.#nowMs = nowMs;
    }
    return this.#nowMs;
  }

  /** Whole seconds since the epoch, as objects' creation times are given. */
  seconds(): bigint {
    return BigInt(Math.floor(this.now() / 1000));
  }

  /** As `now()`, in nanoseconds. */
  nanoseconds(): bigint {
    return BigInt(Math.round(this.now() * 1000)) * 1000n;
  }

  /** How many waits are under way. */
  get waiting(): number {
    return this.#waiters.length;
  }

  /**
   * Resolves when `ms` milliseconds of this clock have passed; at once for 0 and less.
   *
   * @throws {VirtError} `OPERATION_ABORTED` if the clock is stopped, with the host; an abort rejects with the signal's
   * reason. Nothing is left behind then.
   */
  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#stopped) throw stopped();
    if (!(ms > 0)) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter = { dueMs: this.#ticks() + ms, wake: resolve, fail: reject };
    const abort = () => {
      const index = this.#waiters.indexOf(waiter);
      if (index === -1) return;
      this.#waiters.splice(index, 1);
      this.#arm();
      reject(signal!.reason);
    };
    let index = this.#waiters.length;
    while (index > 0 && this.#waiters[index - 1]!.dueMs > waiter.dueMs) index--;
    this.#waiters.splice(index, 0, waiter);
    this.#arm();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await promise;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /**
   * Loads something that a call needs, and has a clock that is not real stand still meanwhile: how long the machine takes
   * for it is no time of the host.
   */
  async loading<T>(load: Promise<T>): Promise<T> {
    this.#loads.add(load);
    this.#arm();
    try {
      return await load;
    } finally {
      this.#loads.delete(load);
      this.#arm();
    }
  }

  /**
   * Lets `ms` milliseconds pass: wakes up who waits, in the order in which they are due, each at its own time, and also
   * who begins to wait meanwhile.
   *
   * @throws {RangeError} If `ms` is no number of milliseconds from 0.
   * @throws {TypeError} If the clock is real.
   */
  async advance(ms: number): Promise<void> {
    if (!(ms >= 0 && ms < Infinity)) {
      throw new RangeError(`Cannot advance the clock, wanted milliseconds from 0: found ${String(ms)}`);
    }
    if (this.mode === "real") {
      throw new TypeError("Cannot advance the clock, wanted a virtual one: found the machine's");
    }
    const endMs = this.#nowMs + ms;
    // What has been called for may have its wait still before it.
    await this.#settled();
    while (this.#waiters.length > 0 && this.#waiters[0]!.dueMs <= endMs) {
      this.#wakeFirst();
      await this.#settled();
    }
    this.#nowMs = Math.max(this.#nowMs, endMs);
  }

  /** Ends all waits, and lets none begin: the host has ended. */
  stop(): void {
    this.#stopped = true;
    for (const { fail } of this.#waiters.splice(0)) fail(stopped());
    this.#arm();
  }

  async #settled(): Promise<void> {
    await turn();
    while (this.#loads.size > 0) {
      await Promise.allSettled(this.#loads);
      await turn();
    }
  }

  // What waits are measured by: setting the machine's clock must not make them longer.
  #ticks(): number {
    return this.mode === "real" ? performance.now() : this.#nowMs;
  }

  /** Sets the one timer that the first wait needs. */
  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const first = this.#waiters[0];
    if (first === undefined || this.mode === "manual") return;
    if (this.mode === "virtual" && this.#loads.size > 0) return;
    const ms = this.mode === "virtual" ? 0 : Math.min(Math.max(first.dueMs - this.#ticks(), 0), MAX_TIMER_MS);
    this.#timer = setTimeout(() => this.#fire(), ms);
  }

  #fire(): void {
    if (this.mode === "virtual") this.#wakeFirst();
    else while (this.#waiters.length > 0 && this.#waiters[0]!.dueMs <= this.#ticks()) this.#wakeFirst();
    this.#arm();
  }

  #wakeFirst(): void {
    const { dueMs, wake } = this.#waiters.shift()!;
    if (this.mode !== "real") this.#nowMs = Math.max(this.#nowMs, dueMs);
    wake();
  }
}

/** Resolves when all that can go on without a wait has had its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function stopped() {
  return refusal(
    "OPERATION_ABORTED",
    "Cannot wait any longer, wanted the simulated host to go on: found it ended",
  );
}
