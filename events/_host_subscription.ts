import type { HypervisorEventType } from "./event_map.ts";
import type { EventSource } from "./event_source.ts";

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One kind of event at the host: on while anyone listens.
 *
 * One loop at a time moves the host's side towards what is wanted, so that an unsubscribe under way and the next
 * subscribe never overtake one another.
 */
export class HostSubscription {
  readonly #type: HypervisorEventType;
  readonly #source: EventSource;
  readonly #report: (error: unknown) => void;
  #listeners = 0;
  #confirmed = false;
  #running = false;
  #abandoned = false;
  #renew = false;
  #waiters: Waiter[] = [];
  #idle: (() => void)[] = [];

  constructor(type: HypervisorEventType, source: EventSource, report: (error: unknown) => void) {
    this.#type = type;
    this.#source = source;
    this.#report = report;
  }

  /** Counts a listener in; resolves once the host has confirmed. */
  acquire(): Promise<void> {
    this.#listeners++;
    if (this.#confirmed && !this.#running) return Promise.resolve();
    return this.#wait();
  }

  /** Counts a listener out. */
  release(): void {
    this.#listeners--;
    this.#start();
  }

  /** Subscribes anew at a host that has forgotten; resolves at once where it had not been subscribed. */
  renew(): Promise<void> {
    if (!this.#confirmed && !this.#running) return Promise.resolve();
    this.#renew = true;
    return this.#listeners > 0 ? this.#wait() : this.idle();
  }

  /** Resolves once nothing is under way. */
  idle(): Promise<void> {
    if (!this.#running) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Gives up a host that is gone: nothing more is sent, nobody waits on. */
  abandon(error: unknown): void {
    this.#abandoned = true;
    for (const waiter of this.#waiters.splice(0)) waiter.reject(error);
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#start();
    });
  }

  #start(): void {
    if (this.#running || this.#abandoned) return;
    this.#running = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    while (!this.#abandoned) {
      if (this.#renew) {
        this.#renew = false;
        this.#confirmed = false;
      }
      if (this.#listeners === 0) {
        // The listeners that waited have left, and each was told by its own subscription.
        this.#settle((waiter) => waiter.resolve());
        if (!this.#confirmed) break;
        await this.#unsubscribe();
      } else if (this.#waiters.length === 0) {
        break;
      } else if (this.#confirmed) {
        this.#settle((waiter) => waiter.resolve());
      } else {
        await this.#subscribe();
      }
    }
    this.#running = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #subscribe(): Promise<void> {
    try {
      await this.#source.subscribe(this.#type);
    } catch (error) {
      // Those who joined meanwhile share the outcome. To try again is the next listener's business.
      if (!this.#renew) this.#settle((waiter) => waiter.reject(error));
      return;
    }
    this.#confirmed = true;
    if (!this.#renew) this.#settle((waiter) => waiter.resolve());
  }

  async #unsubscribe(): Promise<void> {
    try {
      await this.#source.unsubscribe(this.#type);
    } catch (error) {
      if (!this.#abandoned && !this.#renew) this.#report(error);
    }
    this.#confirmed = false;
  }

  #settle(how: (waiter: Waiter) => void): void {
    for (const waiter of this.#waiters.splice(0)) how(waiter);
  }
}
