import type { Procedure } from "../wire/procedure.ts";
import { questionTo, type Secondary, secondaryOf } from "./secondaries.ts";

/** A call as `FirstCalls` sees it. */
export interface FirstCall {
  readonly procedure: Procedure<unknown, unknown>;
  /** The secondary whose first call this is. */
  opens: Secondary | undefined;
}

/**
 * Sends the first call to each secondary daemon alone, and the others behind it.
 *
 * virtqemud and virtproxyd connect to a secondary at a client's first call to it, and hold no lock as they do: of two
 * first calls at once each makes a connection, one of which is lost with all that was asked on it. Which daemon is at the
 * other end no host tells, so libvirtd's first calls go the same way.
 *
 * @see libvirt 11.3.0 `remoteGetSecondaryConn`
 */
export class FirstCalls<T extends FirstCall> {
  readonly #open = new Set<Secondary>();
  readonly #waiting = new Map<Secondary, T[]>();
  readonly #question: (procedure: Procedure<unknown, unknown>) => T;

  /** @param question Makes a call of our own, whose answer nobody waits for. */
  constructor(question: (procedure: Procedure<unknown, unknown>) => T) {
    this.#question = question;
  }

  /** What may go to its lane for `call`: the call itself, one of our own ahead of it, or nothing yet. */
  admit(call: T): T | undefined {
    const secondary = secondaryOf(call.procedure);
    if (secondary === null || this.#open.has(secondary)) return call;
    const waiting = this.#waiting.get(secondary);
    if (waiting !== undefined) return void waiting.push(call);
    this.#waiting.set(secondary, []);
    if (call.procedure.high) return this.#opener(call, secondary);
    // What takes long must not hold up the others: the host is asked something quick first.
    this.#waiting.get(secondary)!.push(call);
    return this.#opener(this.#question(questionTo(secondary, call.procedure.program)), secondary);
  }

  #opener(call: T, secondary: Secondary): T {
    call.opens = secondary;
    return call;
  }

  /**
   * A call has come to its end; gives the calls that go to their lanes now.
   *
   * @param served Whether the host did as asked. One that refused may have failed to connect: the next goes alone as well.
   */
  ended(call: T, served: boolean): readonly T[] {
    const secondary = call.opens;
    if (secondary === undefined) return [];
    call.opens = undefined;
    const waiting = this.#waiting.get(secondary) ?? [];
    if (served) {
      this.#open.add(secondary);
      this.#waiting.delete(secondary);
      return waiting;
    }
    const next = waiting.shift();
    if (next !== undefined) return [this.#opener(next, secondary)];
    this.#waiting.delete(secondary);
    return [];
  }

  /** Takes a call out that waits for the first one. */
  withdraw(call: T): boolean {
    for (const waiting of this.#waiting.values()) {
      const at = waiting.indexOf(call);
      if (at < 0) continue;
      waiting.splice(at, 1);
      return true;
    }
    return false;
  }

  drain(): T[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return all;
  }
}
