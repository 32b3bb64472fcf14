import { keepaliveSettings } from "../../../core/contract/time_limits.ts";
import type { KeepaliveOptions } from "../../../core/contract/driver.ts";

/**
 * Asks a peer that has been silent for a while whether it is there, and gives it up after some unanswered questions.
 *
 * Anything that arrives counts as an answer.
 *
 * @see libvirt 9.0.0 `virConnectSetKeepAlive`
 */
export class Keepalive {
  readonly #count: number;
  readonly #ping: () => void;
  readonly #dead: (silentMs: number) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #first: AbortSignal;
  readonly #intervalMs: number;
  #heard = true;
  #unanswered = 0;
  #resting = false;

  /** @throws {RangeError} If the interval or the count is not positive. */
  constructor(options: KeepaliveOptions, ping: () => void, dead: (silentMs: number) => void) {
    const { intervalMs, count } = keepaliveSettings(options, "Cannot keep a connection alive");
    this.#intervalMs = intervalMs;
    this.#count = count;
    this.#ping = ping;
    this.#dead = dead;
    this.#first = AbortSignal.timeout(intervalMs);
    // The first use of setInterval() loads what a short program never needs, and takes longer than opening the
    // connection does: the first interval is waited for without it.
    this.#first.addEventListener("abort", this.#begin, { once: true });
  }

  readonly #begin = () => {
    this.#timer = setInterval(() => this.#tick(), this.#intervalMs);
    // A connection that nobody uses does not keep the program running.
    Deno.unrefTimer(this.#timer as unknown as number);
    this.#tick();
  };

  /** Something arrived. */
  heard(): void {
    this.#heard = true;
  }

  /** Nothing is read until `wake()`: silence says nothing of the peer. */
  rest(): void {
    this.#resting = true;
  }

  /** Things are read again. */
  wake(): void {
    this.#resting = false;
    this.#heard = true;
  }

  #tick(): void {
    if (this.#heard || this.#resting) {
      this.#heard = false;
      this.#unanswered = 0;
    } else if (this.#unanswered >= this.#count) {
      this.stop();
      return this.#dead(this.#intervalMs * (this.#count + 1));
    }
    this.#unanswered++;
    this.#ping();
  }

  stop(): void {
    this.#first.removeEventListener("abort", this.#begin);
    if (this.#timer !== undefined) clearInterval(this.#timer);
  }
}
