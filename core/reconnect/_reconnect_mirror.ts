import type { HypervisorEventType } from "../../events/mod.ts";
import type { DriverConnection, DriverEvent } from "../contract/driver.ts";
import type { CallOptions } from "../contract/references.ts";

/** How the state of one kind of object is read, followed and compared; `S` is what is known of one object. */
export interface Mirrored<S> {
  /** Reads the state of all objects. */
  list(host: DriverConnection, options: CallOptions): Promise<Map<string, S>>;
  /** Follows an event. */
  follow(state: Map<string, S>, event: DriverEvent): void;
  /** The events that lead from one state to another. */
  difference(
    before: ReadonlyMap<string, S>,
    after: ReadonlyMap<string, S>,
    host: DriverConnection,
    options: CallOptions,
  ): Promise<DriverEvent[]>;
}

/** What came of reading a state anew. */
export interface Comparison {
  /** The events that were missed, as far as the two states tell. */
  readonly missed: readonly DriverEvent[];
  /** Takes the new state for what is known. */
  adopt(): void;
}

/**
 * What is known of the objects of one kind: listed when the kind is subscribed to, and since then kept up by events.
 *
 * A listing is always read after its subscription. Whatever changes while it is being read comes as an event too, which
 * is followed after it; so each of an object's properties is in the end as its last event says, or else as listed.
 */
export class Mirror<S> {
  readonly #how: Mirrored<S>;
  #known: Map<string, S> | undefined;
  /** Events that came while a listing was being read. */
  #later: DriverEvent[] | undefined;

  constructor(how: Mirrored<S>) {
    this.#how = how;
  }

  /** Keeps the events that come until the first listing is there. To be called before the kind is subscribed to. */
  expect(): void {
    this.#later = [];
  }

  /** Reads the state for the first time. */
  async read(host: DriverConnection, options: CallOptions): Promise<void> {
    const later = this.#later;
    try {
      const known = await this.#how.list(host, options);
      // The host may have gone and come back meanwhile, and then has been read anew.
      if (this.#later !== later) return;
      this.#known = known;
      for (const event of later ?? []) this.#how.follow(known, event);
    } finally {
      if (this.#later === later) this.#later = undefined;
    }
  }

  /** Follows an event. */
  take(event: DriverEvent): void {
    if (this.#later !== undefined) this.#later.push(event);
    else if (this.#known !== undefined) this.#how.follow(this.#known, event);
  }

  /** Reads the state anew. Nothing of that is kept until it is adopted: the host may go again before. */
  async compare(host: DriverConnection, options: CallOptions): Promise<Comparison> {
    const after = await this.#how.list(host, options);
    const missed = this.#known === undefined
      ? []
      : await this.#how.difference(this.#known, after, host, options);
    const adopt = () => {
      this.#known = after;
      this.#later = undefined;
    };
    return { missed, adopt };
  }
}

/** The mirror for a kind of event, if its objects have a state that can be compared. */
export async function mirrorFor(type: HypervisorEventType): Promise<Mirror<unknown> | undefined> {
  switch (type) {
    case "domain.lifecycle":
      return new Mirror((await import("./_reconnect_domains.ts")).domains as Mirrored<unknown>);
    case "network.lifecycle":
    case "storage-pool.lifecycle":
    case "node-device.lifecycle":
    case "secret.lifecycle":
      return new Mirror((await import("./_reconnect_objects.ts")).objects[type] as Mirrored<unknown>);
  }
  return undefined;
}
