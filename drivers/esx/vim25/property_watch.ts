import type { ManagedObjectReference } from "./managed_object_reference.ts";
import { rest } from "./_rest.ts";
import type { Vim25Client } from "./vim25_client.ts";
import { faultOf } from "./vim_error.ts";
import type { ObjectUpdate, PropertyFilterSpec } from "./generated/vim_types.gen.ts";

/** How long the host may hold an answer back while nothing changes. */
const WAIT_SECONDS = 20;
/** What a busy host and the network may take beside that. */
const GRACE_MS = 300_000;
/** Changes of one answer, so that a burst comes in pieces. */
const MAX_UPDATES = 1000;
/** Pauses after a failure: the first and the longest. */
const PAUSES_MS = [200, 10_000] as const;

/** What is watched. */
export interface WatchedFilters {
  /** What to look at. */
  readonly specs: readonly PropertyFilterSpec[];
  /** Views that were made for it, to be destroyed with it. */
  readonly views: readonly ManagedObjectReference[];
}

/** What a watch asks and tells. */
export interface WatchHandlers {
  /**
   * Says what is watched: called at the start, and whenever what an earlier session had made is gone.
   *
   * @throws {VirtError} As the client's calls.
   */
  filters(signal: AbortSignal): Promise<WatchedFilters>;
  /**
   * Takes all that is there: at the start, and whenever changes may have been missed. What is not in it is gone.
   *
   * The next changes are asked for once this resolves.
   */
  whole(objects: readonly ObjectUpdate[]): void | Promise<void>;
  /** Takes changes, in the host's order. The next ones are asked for once this resolves. */
  changes(objects: readonly ObjectUpdate[]): void | Promise<void>;
}

/**
 * Watches properties for as long as it lives: over the host's long polls, across sessions that it ends, collectors that
 * it forgets and connections that break.
 *
 * @see libvirt 9.0.0 has none; vSphere `PropertyCollector.WaitForUpdatesEx`
 */
export class PropertyWatch implements AsyncDisposable {
  readonly #client: Vim25Client;
  readonly #handlers: WatchHandlers;
  readonly #closing = new AbortController();
  readonly #ready = Promise.withResolvers<void>();
  readonly #loop: Promise<void>;
  #collector: ManagedObjectReference | undefined;
  #again = false;

  private constructor(client: Vim25Client, handlers: WatchHandlers) {
    this.#client = client;
    this.#handlers = handlers;
    this.#ready.promise.catch(() => {});
    // Of a connection that is lost nobody need dispose.
    client.closed.then(() => this.#closing.abort(new Error("the connection has ended")));
    this.#loop = this.#run();
  }

  /**
   * Starts watching, and resolves when all that is there has been taken.
   *
   * @throws {VirtError} As the client's calls; nothing is left at the host then.
   */
  static async open(client: Vim25Client, handlers: WatchHandlers): Promise<PropertyWatch> {
    const watch = new PropertyWatch(client, handlers);
    await watch.#ready.promise;
    return watch;
  }

  /** Asks for filters anew, and takes all that is there once more. */
  async restart(): Promise<void> {
    this.#again = true;
    const collector = this.#collector;
    if (collector) await this.#client.destroy(collector, "DestroyPropertyCollector");
  }

  /** Ends the watch; resolves when nothing of it is left at the host. */
  async [Symbol.asyncDispose](): Promise<void> {
    // A long poll holds a connection: the host is to end it, not a broken pipe.
    const collector = this.#collector;
    this.#closing.abort(new Error("the watch has ended"));
    if (collector) await this.#client.destroy(collector, "DestroyPropertyCollector");
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    let first = true;
    let pause: number = PAUSES_MS[0];
    while (!signal.aborted) {
      const made: ManagedObjectReference[] = [];
      this.#again = false;
      try {
        await this.#watch(made, () => {
          pause = PAUSES_MS[0];
          first = false;
          this.#ready.resolve();
        });
      } catch (error) {
        if (signal.aborted) break;
        // A failure to open the watch is thrown; a later one has no caller to be thrown to.
        if (first) return this.#ready.reject(error);
        if (await this.#hasEnded()) break;
        if (!this.#again && !isGone(error)) {
          this.#client.logger?.debug(`A watch broke: ${error instanceof Error ? error.message : error}`);
          await rest(pause, signal).catch(() => {});
          pause = Math.min(pause * 2, PAUSES_MS[1]);
        }
      } finally {
        await this.#release(made);
      }
    }
    this.#ready.reject(signal.reason);
  }

  async #hasEnded(): Promise<boolean> {
    const open = Symbol();
    return await Promise.race([this.#client.closed, Promise.resolve(open)]) !== open;
  }

  async #watch(made: ManagedObjectReference[], started: () => void): Promise<void> {
    const { signal } = this.#closing;
    const client = this.#client;
    const { specs, views } = await this.#handlers.filters(signal);
    made.push(...views);
    const collector = await client.call(client.content.propertyCollector, "CreatePropertyCollector", {}, {
      signal,
    });
    this.#collector = collector;
    for (const spec of specs) {
      await client.call(collector, "CreateFilter", { spec, partialUpdates: false }, { signal });
    }
    let version = "";
    let whole: ObjectUpdate[] | undefined = [];
    for (;;) {
      const options = { maxWaitSeconds: WAIT_SECONDS, maxObjectUpdates: MAX_UPDATES };
      const timeoutMs = WAIT_SECONDS * 1000 + GRACE_MS;
      const set = await client.call(collector, "WaitForUpdatesEx", { version, options }, {
        signal,
        timeoutMs,
      });
      if (set === undefined) {
        // Nothing is there at all, or nothing has changed.
        if (whole) await this.#handlers.whole(whole);
      } else {
        version = set.version;
        const updates = set.filterSet?.flatMap((filter) => filter.objectSet ?? []) ?? [];
        if (whole) {
          whole.push(...updates);
          if (set.truncated) continue;
          await this.#handlers.whole(whole);
        } else {
          await this.#handlers.changes(updates);
        }
      }
      if (whole) started();
      whole = undefined;
    }
  }

  async #release(made: readonly ManagedObjectReference[]): Promise<void> {
    const collector = this.#collector;
    this.#collector = undefined;
    if (collector) await this.#client.destroy(collector, "DestroyPropertyCollector");
    for (const view of made) await this.#client.destroy(view, "DestroyView");
  }
}

/** The session ended and what it had made with it, or the host lost the thread: no reason to wait. */
function isGone(error: unknown): boolean {
  const fault = faultOf(error);
  return fault === "ManagedObjectNotFound" || fault === "RequestCanceled" ||
    fault === "InvalidCollectorVersion";
}
