import assert from "node:assert/strict";
import type { EventSource, HypervisorEventType } from "@denovirt/denovirt/events";

interface Pending {
  readonly call: string;
  readonly answer: (error?: Error) => void;
}

/** An error as a driver gives it for kinds that its host does not have. */
export function noSupport(): Error {
  return Object.assign(new Error("no such events here"), { code: "NO_SUPPORT" });
}

/** A host's side of events that checks the order of what it is asked, and answers at once or when told to. */
export class FakeSource implements EventSource {
  readonly calls: string[] = [];
  /** What the dispatcher did against the contract: thrown errors could get lost in a rejection. */
  readonly violations: string[] = [];
  readonly #subscribed = new Set<string>();
  readonly #busy = new Set<string>();
  readonly #refusals = new Map<string, Error[]>();
  readonly #pending: Pending[] = [];
  /** Whether calls wait for `answer()`. */
  manual = false;

  subscribe(type: HypervisorEventType): Promise<void> {
    return this.#call("subscribe", type, () => {
      this.#check(!this.#subscribed.has(type), `${type} was subscribed already`);
      return () => this.#subscribed.add(type);
    });
  }

  unsubscribe(type: HypervisorEventType): Promise<void> {
    return this.#call("unsubscribe", type, () => {
      this.#check(this.#subscribed.delete(type), `${type} was not subscribed`);
      return () => {};
    });
  }

  /** What the host reports now. */
  get subscribed(): string[] {
    return [...this.#subscribed].sort();
  }

  /** How many calls wait for an answer. */
  get waiting(): number {
    return this.#pending.length;
  }

  /** Makes the next call of this name for this type fail. */
  refuse(call: "subscribe" | "unsubscribe", type: HypervisorEventType, error: Error): void {
    const key = `${call} ${type}`;
    this.#refusals.set(key, [...this.#refusals.get(key) ?? [], error]);
  }

  /** Forgets all subscriptions, as a host that was started again. */
  forget(): void {
    this.#subscribed.clear();
  }

  /** Answers one waiting call, with an error if one is given, and lets the dispatcher act on it. */
  async answer(index = 0, error?: Error): Promise<void> {
    const [pending] = this.#pending.splice(index, 1);
    assert.ok(pending !== undefined, "no call waits for an answer");
    pending.answer(error);
    await settle();
  }

  #check(kept: boolean, violation: string): void {
    if (!kept) this.violations.push(violation);
  }

  async #call(name: string, type: string, act: () => () => void): Promise<void> {
    const call = `${name} ${type}`;
    this.calls.push(call);
    this.#check(!this.#busy.has(type), `${call} overlaps another call`);
    this.#busy.add(type);
    try {
      const done = act();
      const refusal = this.#refusals.get(call)?.shift();
      if (this.manual) {
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        this.#pending.push({ call, answer: (error) => error === undefined ? resolve() : reject(error) });
        await promise;
      }
      if (refusal !== undefined) throw refusal;
      done();
    } finally {
      this.#busy.delete(type);
    }
  }
}

/** Lets everything run that waits only for promises. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
