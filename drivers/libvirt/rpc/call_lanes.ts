import type { InFlightOptions } from "../../../core/contract/driver.ts";
import type { Procedure } from "../wire/procedure.ts";

/** What libvirt's own calls of last resort are named: they must go through while all else waits. */
const URGENT = /^(DOMAIN_DESTROY(_FLAGS)?|DOMAIN_ABORT_JOB(_FLAGS)?|CONNECT_CLOSE)$/;

/** A call that waits for its turn or for its reply. */
export interface LaneCall {
  readonly procedure: Procedure<unknown, unknown>;
}

/** A first-in, first-out queue without the cost of `Array.shift()`. */
class Queue<T> {
  #items: T[] = [];
  #head = 0;

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T | undefined {
    if (this.#head === this.#items.length) return undefined;
    const item = this.#items[this.#head++];
    if (this.#head > 256 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  remove(item: T): boolean {
    const index = this.#items.indexOf(item, this.#head);
    if (index < 0) return false;
    this.#items.splice(index, 1);
    return true;
  }

  drain(): T[] {
    const rest = this.#items.slice(this.#head);
    this.#items = [];
    this.#head = 0;
    return rest;
  }
}

/** Calls of one kind: at most `limit` of them under way. */
export class CallLane<T extends LaneCall> {
  readonly #waiting = new Queue<T>();
  #active = 0;

  constructor(readonly limit: number) {}

  /** Takes a place for `call`, or keeps the call until one is free. */
  enter(call: T): boolean {
    if (this.#active < this.limit) {
      this.#active++;
      return true;
    }
    this.#waiting.push(call);
    return false;
  }

  /** Frees a place; the call that gets it is returned, and has to be sent. */
  leave(): T | undefined {
    const next = this.#waiting.shift();
    if (next === undefined) this.#active--;
    return next;
  }

  /** Takes a call out that has no place yet. */
  withdraw(call: T): boolean {
    return this.#waiting.remove(call);
  }

  drain(): T[] {
    return this.#waiting.drain();
  }
}

/**
 * The lanes of one connection.
 *
 * libvirtd serves five calls of a client at once and reads nothing more from it while they run. Four calls that wait for
 * a stuck guest therefore leave room for one that does not.
 */
export class CallLanes<T extends LaneCall> {
  readonly #high: CallLane<T>;
  readonly #low: CallLane<T>;
  readonly #urgent = new CallLane<T>(Infinity);

  constructor(options: InFlightOptions = {}) {
    const { high, low } = checkedInFlight(options);
    this.#high = new CallLane(high);
    this.#low = new CallLane(low);
  }

  of(procedure: LaneCall["procedure"]): CallLane<T> {
    if (procedure.name[0] === "D" || procedure.name[0] === "C") {
      if (URGENT.test(procedure.name)) return this.#urgent;
    }
    return procedure.high ? this.#high : this.#low;
  }

  drain(): T[] {
    return [...this.#high.drain(), ...this.#low.drain()];
  }
}

/** @throws {RangeError} If a lane would let nothing pass. */
export function checkedInFlight({ high = 64, low = 4 }: InFlightOptions = {}): Required<InFlightOptions> {
  return { high: limit("high", high), low: limit("low", low) };
}

function limit(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new RangeError(`Cannot open a connection, wanted inFlight.${name} to be 1 or more: ${value}`);
}
