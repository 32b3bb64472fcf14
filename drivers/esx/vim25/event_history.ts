import { callOptionNames, checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import type { Vim25Client } from "./vim25_client.ts";
import { faultOf } from "./vim_error.ts";
import type { Event, EventFilterSpec } from "./generated/vim_types.gen.ts";

/** Events of the page that the host keeps up to date. */
const PAGE = 50;
/** Pages that are read back before a gap is taken for too large: twenty-five thousand events. */
const MAX_PAGES = 500;

/** How events are read. */
export interface EventHistoryOptions extends CallOptions {
  /** Events of a page, 50 unless told; a host has at most 1,000. All of it comes with every change. */
  readonly pageSize?: number;
}

const eventHistoryOptionNames: OptionNames<EventHistoryOptions> = { ...callOptionNames, pageSize: true };

/**
 * Reads the host's events in their order, each once, and misses none: neither in a burst that is larger than a page, nor
 * while there was no session.
 *
 * It knows the events by their keys, which go up. A host that has restarted may count from one again: then their times tell
 * which are new.
 *
 * @see libvirt 9.0.0 has none; vSphere `EventHistoryCollector`
 */
export class EventHistory {
  readonly #client: Vim25Client;
  readonly #filter: EventFilterSpec;
  readonly #pageSize: number;
  #collector: ManagedObjectReference | undefined;
  #lastKey: number | undefined;
  #lastTime = 0;

  /** Reads events of a filter, whose time is not heeded. */
  constructor(client: Vim25Client, filter: EventFilterSpec, options: EventHistoryOptions = {}) {
    checkOptions(options, eventHistoryOptionNames, "new EventHistory()");
    const { pageSize = PAGE } = options;
    this.#client = client;
    this.#filter = filter;
    this.#pageSize = pageSize;
  }

  /** The collector: its `latestPage` is what is to be watched. */
  get collector(): ManagedObjectReference | undefined {
    return this.#collector;
  }

  /**
   * Makes the collector, in place of one that went with its session.
   *
   * @throws {VirtError} As the client's calls.
   */
  async open(options: CallOptions = {}): Promise<ManagedObjectReference> {
    checkOptions(options, callOptionNames, "history.open()");
    const { signal } = options;
    const manager = this.#client.content.eventManager!;
    await this.close();
    const create = (filter: EventFilterSpec) =>
      this.#client.call(manager, "CreateCollectorForEvents", { filter }, { signal });
    const collector = await create(this.#filter).catch((error) => {
      // A host that does not know one of the types is asked for all.
      if (faultOf(error) !== "InvalidArgument" || this.#filter.eventTypeId === undefined) throw error;
      return create({ ...this.#filter, eventTypeId: undefined });
    });
    this.#collector = collector;
    await this.#client.call(collector, "SetCollectorPageSize", { maxCount: this.#pageSize }, { signal });
    return collector;
  }

  /** Destroys the collector; where it goes on from is not forgotten. */
  async close(): Promise<void> {
    const collector = this.#collector;
    this.#collector = undefined;
    if (collector) await this.#client.destroy(collector, "DestroyCollector");
  }

  /** Forgets where it goes on from. */
  forget(): void {
    this.#lastKey = undefined;
    this.#lastTime = 0;
  }

  /**
   * The events since the last time, oldest first.
   *
   * @param latestPage The collector's property, in any order. The first time it only says where to begin.
   * @throws {VirtError} As the client's calls.
   */
  async news(latestPage: readonly Event[], options: CallOptions = {}): Promise<Event[]> {
    checkOptions(options, callOptionNames, "history.news()");
    const page = byKey(latestPage);
    if (this.#lastKey === undefined) {
      this.#remember(page, 0);
      return [];
    }
    const collector = this.#collector;
    const found = new Map(page.map((event) => [event.key, event]));
    const full = page.length >= this.#pageSize;
    if (full && collector && this.#fresh(found).length === found.size) {
      await this.#readBack(collector, found, options);
    }
    const news = byKey(this.#fresh(found));
    this.#remember(news, this.#lastKey);
    return news;
  }

  /** Reads older pages until one has something that is known. */
  async #readBack(
    collector: ManagedObjectReference,
    found: Map<number, Event>,
    { signal }: CallOptions,
  ): Promise<void> {
    await this.#client.call(collector, "ResetCollector", {}, { signal });
    for (let pages = 0; pages < MAX_PAGES; pages++) {
      const args = { maxCount: this.#pageSize };
      const older = await this.#client.call(collector, "ReadPreviousEvents", args, { signal });
      if (older.length === 0) return;
      for (const event of older) found.set(event.key, event);
      if (this.#fresh(found).length < found.size) return;
    }
    this.#client.logger?.warn(`More than ${MAX_PAGES * this.#pageSize} events were missed`);
  }

  /** Those that came after the last one. */
  #fresh(found: ReadonlyMap<number, Event>): Event[] {
    const events = [...found.values()];
    const later = ({ createdTime }: Event) => Date.parse(createdTime) > this.#lastTime;
    // A host that counts from one again gives a smaller key to a later event.
    const restarted = events.some((event) => event.key < this.#lastKey! && later(event));
    return events.filter((event) => restarted ? later(event) : event.key > this.#lastKey!);
  }

  #remember(news: readonly Event[], otherwise: number): void {
    const last = news.at(-1);
    this.#lastKey = last?.key ?? this.#lastKey ?? otherwise;
    if (last) this.#lastTime = Math.max(...news.map(({ createdTime }) => Date.parse(createdTime)));
  }
}

function byKey(events: readonly Event[]): Event[] {
  return events.toSorted((a, b) => a.key - b.key);
}
