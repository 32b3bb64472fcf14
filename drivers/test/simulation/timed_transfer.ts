import type { SimulatedClock } from "./simulated_clock.ts";

/** Bytes that move at some speed of a host's clock. */
export class Transfer {
  readonly #clock: SimulatedClock;
  #total: number;
  #before = 0;
  #sinceMs: number;
  #speed: number;
  #changed = new AbortController();

  /** @param speed Bytes a second; `Infinity` is at once, 0 never. */
  constructor(clock: SimulatedClock, total: number, speed: number) {
    this.#clock = clock;
    this.#total = total;
    this.#speed = speed;
    this.#sinceMs = clock.now();
  }

  get total(): number {
    return this.#total;
  }

  get speed(): number {
    return this.#speed;
  }

  /** Bytes that have moved. */
  get processed(): number {
    if (this.#speed === Infinity) return this.#total;
    const moved = this.#before + this.#speed * (this.#clock.now() - this.#sinceMs) / 1000;
    return Math.min(this.#total, Math.floor(moved));
  }

  get remaining(): number {
    return this.#total - this.processed;
  }

  /** Goes on at another speed. */
  setSpeed(speed: number): void {
    this.#before = this.processed;
    this.#sinceMs = this.#clock.now();
    this.#speed = speed;
    this.#changed.abort();
    this.#changed = new AbortController();
  }

  /** Resolves when all has moved; an abort rejects with the signal's reason. */
  async done(signal: AbortSignal): Promise<void> {
    while (this.remaining > 0) {
      const changed = this.#changed.signal;
      // What takes for ever is waited for as long as a clock can be.
      const ms = this.#speed > 0 ? Math.min(this.remaining * 1000 / this.#speed, NEVER_MS) : NEVER_MS;
      try {
        // Never by nothing: a clock that counts less finely would be asked for ever.
        await this.#clock.wait(Math.max(ms, LEAST_MS), AbortSignal.any([signal, changed]));
      } catch (error) {
        signal.throwIfAborted();
        if (!changed.aborted) throw error;
      }
    }
    signal.throwIfAborted();
  }
}

const NEVER_MS = 1e12;
const LEAST_MS = 0.01;
