import { Fifo } from "./fifo.ts";
import { queuedCost } from "./queued_cost.ts";

/** A call that waits. */
export interface WaitingCall {
  readonly frame: Uint8Array;
  readonly long: boolean;
  /** Its place among all. */
  readonly turn: number;
}

/**
 * Calls of one client that wait until others of it are done, as they came. Long ones, which are run one at a time, wait
 * beside the others: neither keeps the other for ever.
 */
export class CallQueue {
  readonly #short = new Fifo<WaitingCall>();
  readonly #long = new Fifo<WaitingCall>();
  #bytes = 0;
  #turn = 0;

  /** How many bytes they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether a call of that kind waits. */
  has(long: boolean): boolean {
    return (long ? this.#long : this.#short).size > 0;
  }

  /** How many they would take with one more call of that length. */
  bytesWith(length: number): number {
    return this.#bytes + queuedCost(length);
  }

  /** @param frame The caller's no more. */
  push(frame: Uint8Array, long: boolean): void {
    (long ? this.#long : this.#short).push({ frame, long, turn: this.#turn++ });
    this.#bytes += queuedCost(frame.length);
  }

  /** The one that has waited longest, of those that may run now. */
  shift(longMayRun: boolean): WaitingCall | undefined {
    const [short, long] = [this.#short.first, longMayRun ? this.#long.first : undefined];
    const queue = long !== undefined && (short === undefined || long.turn < short.turn)
      ? this.#long
      : this.#short;
    const call = queue.shift();
    if (call !== undefined) this.#bytes -= queuedCost(call.frame.length);
    return call;
  }

  clear(): void {
    this.#short.clear();
    this.#long.clear();
    this.#bytes = 0;
  }
}
