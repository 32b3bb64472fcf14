import type { HypervisorEventType } from "../../events/mod.ts";
import { type Comparison, type Mirror, mirrorFor } from "./_reconnect_mirror.ts";
import { printError } from "../../events/print_error.ts";
import { watchResult } from "../../events/watch_result.ts";
import { errorCode } from "../contract/error_code.ts";
import { errorText, noSupport, VirtError } from "../contract/errors.ts";
import { quietLogger } from "../contract/quiet_logger.ts";
import { afterMs } from "../contract/time_limits.ts";
import { backOffMs, type ReconnectSettings } from "./_reconnect_options.ts";
import { type StableTables, stableTables, type TableName, tableOf } from "./_reconnect_tables.ts";
import { Waiters } from "./_reconnect_waiters.ts";
import type {
  Closed,
  DriverConnection,
  DriverEvent,
  DriverEvents,
  Logger,
  ReconnectAttempt,
} from "../contract/driver.ts";

/** Opens a connection anew, as the first one was opened. */
export type Open = (options: { readonly signal: AbortSignal; readonly timeoutMs: number }) => Promise<
  DriverConnection
>;

/** What a connection is supervised with. */
export interface Supervision extends ReconnectSettings {
  /** The URI, without a password, for messages. */
  readonly uri: string;
  /** Milliseconds for one attempt, from its first byte to the last of what has to be asked anew; `Infinity` for no end. */
  readonly attemptMs: number;
  readonly logger?: Logger;
}

/** One of the driver's connections, of which there is at most one at a time. */
interface Session {
  readonly connection: DriverConnection;
  /** What the host has been asked to report. */
  readonly kinds: Set<HypervisorEventType>;
  /** Events that came before the connection counted as restored. */
  early: DriverEvent[] | undefined;
  ended: boolean;
}

/** A host that refuses the user so often in a row is asked no more: hosts lock accounts. */
const REFUSALS_MAX = 3;
const AUTH_REFUSED: ReadonlySet<unknown> = new Set(["AUTH_FAILED", "AUTH_CANCELLED"]);

/**
 * A driver's connection that comes back: when the host goes away it is opened anew, what was subscribed to is subscribed
 * to again, and what happened meanwhile is told by comparing the state before and after.
 *
 * No call is ever made twice. What was under way fails as the driver says; what is called while the host is away waits
 * for it, as long as its own signal and `timeoutMs` let it.
 */
export class ReconnectingConnection implements DriverConnection {
  readonly driver: string;
  readonly hypervisor: DriverConnection["hypervisor"];
  readonly networks: DriverConnection["networks"];
  readonly storage: DriverConnection["storage"];
  readonly interfaces: DriverConnection["interfaces"];
  readonly nodeDevices: DriverConnection["nodeDevices"];
  readonly secrets: DriverConnection["secrets"];
  readonly nwfilters: DriverConnection["nwfilters"];
  readonly events: DriverEvents;
  readonly closed: Promise<Closed>;
  readonly #open: Open;
  readonly #how: Supervision;
  readonly #logger: Logger | undefined;
  readonly #waiters: Waiters;
  readonly #closed = Promise.withResolvers<Closed>();
  readonly #closing = new AbortController();
  readonly #mirrors = new Map<HypervisorEventType, Mirror<unknown>>();
  /** What is subscribed to, whether or not the host is there. */
  readonly #wanted = new Set<HypervisorEventType>();
  /** Of each of the driver's connections that has been left, so that none is disposed of twice. */
  readonly #disposals = new WeakMap<DriverConnection, Promise<void>>();
  readonly #leaving = new Set<Promise<void>>();
  /** The newest, which may have ended. */
  #newest: Session;
  #up = true;
  #ended = false;
  #upSince = performance.now();
  /** Sessions in a row that did not last: the pause before the next attempt grows with them. */
  #brief = 0;
  #recovering: Promise<void> = Promise.resolve();
  #disposing: Promise<void> | undefined;
  #emit: (event: DriverEvent) => void = () => {};

  constructor(first: DriverConnection, open: Open, how: Supervision) {
    this.driver = first.driver;
    this.closed = this.#closed.promise;
    this.#open = open;
    this.#how = how;
    this.#logger = how.logger && quietLogger(how.logger);
    this.#waiters = new Waiters(how.uri);
    this.#newest = this.#take(first);
    this.#newest.early = undefined;
    const tables: StableTables = stableTables(
      () => this.#newest.connection,
      (table, method, args) => this.#call(table, method, args),
    );
    this.hypervisor = tables.hypervisor;
    this.networks = tables.networks;
    this.storage = tables.storage;
    this.interfaces = tables.interfaces;
    this.nodeDevices = tables.nodeDevices;
    this.secrets = tables.secrets;
    this.nwfilters = tables.nwfilters;
    this.events = {
      deliver: (emit) => this.#emit = emit,
      subscribe: (type) => this.#subscribe(type),
      unsubscribe: (type) => this.#unsubscribe(type),
    };
  }

  get encrypted(): boolean {
    return this.#newest.connection.encrypted ?? false;
  }

  #call(table: TableName, method: string, args: unknown[]): unknown {
    if (!this.#up) return this.#callLater(table, method, args);
    const methods = tableOf(this.#newest.connection, table)!;
    return methods[method]!.apply(methods, args);
  }

  async #callLater(table: TableName, method: string, args: unknown[]): Promise<unknown> {
    const left = await this.#waiters.wait(() => this.#up, `Cannot call ${method}`, args);
    const methods = tableOf(this.#newest.connection, table);
    if (typeof methods?.[method] !== "function") throw noSupport(method, this.driver);
    return await methods[method].apply(methods, left);
  }

  #take(connection: DriverConnection): Session {
    const session: Session = { connection, kinds: new Set(), early: [], ended: false };
    connection.events.deliver((event) => {
      if (session.early !== undefined) session.early.push(event);
      else if (session === this.#newest) this.#pass(event);
    });
    connection.closed.then((closed) => {
      session.ended = true;
      if (session === this.#newest && this.#up) this.#lost(closed);
      this.#leave(connection);
    });
    return session;
  }

  /** The mirror first: listeners get the event with handles in the places of its references. */
  #pass(event: DriverEvent): void {
    for (const mirror of this.#mirrors.values()) mirror.take(event);
    this.#emit(event);
  }

  async #subscribe(type: HypervisorEventType): Promise<void> {
    for (;;) {
      if (!this.#up) await this.#waiters.wait(() => this.#up, `Cannot listen to "${type}"`);
      const session = this.#newest;
      const mirror = await mirrorFor(type);
      mirror?.expect();
      if (mirror) this.#mirrors.set(type, mirror);
      try {
        await session.connection.events.subscribe(type);
      } catch (error) {
        if (await hasEnded(session, error)) continue;
        this.#mirrors.delete(type);
        throw error;
      }
      if (session !== this.#newest || !this.#up) continue;
      session.kinds.add(type);
      this.#wanted.add(type);
      // Before the subscriber hears that it is ready: from then on, no event may be missed.
      await mirror?.read(session.connection, {}).catch((error) => {
        if (!session.ended) this.#warn(type, error);
      });
      return;
    }
  }

  #warn(type: HypervisorEventType, error: unknown): void {
    this.#logger?.warn(`Cannot compare states for "${type}" after a reconnect: ${errorText(error)}`);
  }

  async #unsubscribe(type: HypervisorEventType): Promise<void> {
    this.#wanted.delete(type);
    this.#mirrors.delete(type);
    const session = this.#newest;
    if (!this.#up || !session.kinds.delete(type)) return;
    try {
      await session.connection.events.unsubscribe(type);
    } catch (error) {
      // A host that is gone reports nothing.
      if (!(await hasEnded(session, error))) throw error;
    }
  }

  #lost(closed: Closed): void {
    this.#up = false;
    if (this.#closing.signal.aborted || closed.reason === "client") return this.#end(closed);
    const lasted = performance.now() - this.#upSince;
    this.#brief = lasted < this.#how.maxDelayMs ? this.#brief + 1 : 0;
    this.#emit({ type: "connection.lost", time: Date.now(), ...closed });
    // Without an end it would neither come back nor be known to be gone.
    this.#recovering = this.#recover(closed).catch((error) => this.#end({ reason: closed.reason, error }));
  }

  async #recover(closed: Closed): Promise<void> {
    const { attempts } = this.#how;
    let error = closed.error;
    let refused = 0;
    // A listener may have closed it.
    if (this.#closing.signal.aborted) return;
    for (let attempt = 1; attempt <= attempts && refused < REFUSALS_MAX; attempt++) {
      const delayMs = backOffMs(this.#how, Math.max(0, this.#brief - 1) + attempt - 1);
      this.#tell({ attempt, delayMs, error });
      await pause(delayMs, this.#closing.signal);
      if (this.#closing.signal.aborted) return;
      try {
        return await this.#attempt();
      } catch (failure) {
        error = failure;
        refused = AUTH_REFUSED.has(errorCode(failure)) ? refused + 1 : 0;
      }
      if (this.#closing.signal.aborted) return;
    }
    this.#end({ reason: closed.reason, error: this.#gaveUp(error) });
  }

  #tell(attempt: ReconnectAttempt): void {
    const failed = (error: unknown) => {
      const what = "Listener for attempts to reconnect threw";
      if (this.#logger === undefined) printError(`${what}:`, error);
      else this.#logger.error(what, error);
    };
    try {
      watchResult(this.#how.onAttempt?.(attempt), failed);
    } catch (error) {
      failed(error);
    }
  }

  async #attempt(): Promise<void> {
    const { attemptMs, uri } = this.#how;
    // By hand: what AbortSignal.any() makes is held as long as its sources are, and one of these lives long.
    const attempt = new AbortController();
    const close = () => attempt.abort(this.#closing.signal.reason);
    this.#closing.signal.addEventListener("abort", close, { once: true });
    const stop = afterMs(attemptMs, () => {
      attempt.abort(
        new VirtError(`Cannot reopen "${uri}", wanted it back within ${attemptMs} ms: it was not`, {
          code: "OPERATION_TIMEOUT",
          domain: "NONE",
          outcome: "unknown",
        }),
      );
    });
    const { signal } = attempt;
    const cut = Promise.withResolvers<never>();
    cut.promise.catch(() => {});
    signal.addEventListener("abort", () => cut.reject(signal.reason), { once: true });
    try {
      await this.#reopen(signal, cut);
    } finally {
      stop();
      this.#closing.signal.removeEventListener("abort", close);
    }
  }

  async #reopen(signal: AbortSignal, cut: PromiseWithResolvers<never>): Promise<void> {
    const opening = this.#open({ signal, timeoutMs: this.#how.attemptMs });
    // Of a driver that heeds no signal: what it opens after all is nobody's.
    const connection = await Promise.race([opening, cut.promise]).catch((error) => {
      opening.then((late) => this.#leave(late), () => {});
      throw error;
    });
    const session = this.#take(connection);
    connection.closed.then(({ error, reason }) => cut.reject(error ?? new Error(reason)));
    try {
      this.#restored(session, await Promise.race([this.#catchUp(session, signal), cut.promise]));
    } catch (error) {
      this.#leave(connection);
      throw error;
    }
  }

  #leave(connection: DriverConnection): void {
    if (this.#disposals.has(connection)) return;
    const leaving = this.#disposeOf(connection).catch((error) => {
      this.#logger?.error(`Cannot dispose of a connection to "${this.#how.uri}" that has ended`, error);
    }).then(() => {
      this.#leaving.delete(leaving);
    });
    this.#leaving.add(leaving);
  }

  #disposeOf(connection: DriverConnection): Promise<void> {
    const disposal = this.#disposals.get(connection) ??
      (async () => await connection[Symbol.asyncDispose]())();
    this.#disposals.set(connection, disposal);
    return disposal;
  }

  /** Subscribes again, and only then compares: what happens from then on is an event of the host's. */
  async #catchUp(session: Session, signal: AbortSignal): Promise<Comparison[]> {
    const { connection, kinds } = session;
    await Promise.all([...this.#wanted].map(async (type) => {
      try {
        await connection.events.subscribe(type);
        kinds.add(type);
      } catch (error) {
        if (errorCode(error) !== "NO_SUPPORT") throw error;
        this.#wanted.delete(type);
        this.#mirrors.delete(type);
        this.#logger?.error(`The host that came back has no events "${type}" any more`, error);
      }
    }));
    const comparisons = await Promise.all([...this.#mirrors].map(async ([type, mirror]) => {
      try {
        return [await mirror.compare(connection, { signal })];
      } catch (error) {
        if (!isRefusal(error)) throw error;
        // What was known stays: a later comparison then tells of this absence too.
        this.#warn(type, error);
        return [];
      }
    }));
    return comparisons.flat();
  }

  #restored(session: Session, comparisons: readonly Comparison[]): void {
    if (session.ended) throw new Error("the host went away again");
    for (const type of session.kinds) {
      if (this.#wanted.has(type)) continue;
      session.kinds.delete(type);
      session.connection.events.unsubscribe(type).catch(() => {});
    }
    for (const { adopt } of comparisons) adopt();
    const early = session.early!;
    this.#newest = session;
    this.#up = true;
    this.#upSince = performance.now();
    this.#waiters.release();
    const time = Date.now();
    this.#emit({ type: "connection.restored", time, reason: "reconnected" });
    this.#emit({ type: "events.gap", time, reason: "reconnected" });
    for (const { missed } of comparisons) for (const event of missed) this.#emit(event);
    session.early = undefined;
    for (const event of early) this.#pass(event);
  }

  #gaveUp(cause: unknown): VirtError {
    return new VirtError(`Cannot reopen "${this.#how.uri}", wanted the host back: ${errorText(cause)}`, {
      code: cause instanceof VirtError ? cause.code : "NO_CONNECT",
      domain: cause instanceof VirtError ? cause.domain : "NONE",
      outcome: "unknown",
      cause,
    });
  }

  #end(closed: Closed): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#up = false;
    this.#waiters.end(closed);
    this.#closed.resolve(closed);
  }

  /** Closes it, also in the midst of its return. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposing ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    this.#closing.abort(new VirtError("The connection was closed here", CLOSED));
    if (this.#up) await this.#disposeOf(this.#newest.connection);
    await this.#recovering;
    // It may have come back in that very moment.
    if (this.#up) await this.#disposeOf(this.#newest.connection);
    await Promise.all(this.#leaving);
    this.#end({ reason: "client" });
  }
}

const CLOSED = { code: "INVALID_CONN", domain: "NONE", outcome: "not-sent" } as const;

/** Whether the host, or the driver in its place, has said no. */
function isRefusal(error: unknown): boolean {
  return error instanceof VirtError && (error.outcome === "refused" || error.code === "NO_SUPPORT");
}

/** Whether the host has gone: an error that is not its own answer may come a moment before the news of that. */
async function hasEnded(session: Session, error: unknown): Promise<boolean> {
  if (session.ended) return true;
  if (error instanceof VirtError && error.outcome === "refused") return false;
  let timer: ReturnType<typeof setTimeout>;
  await Promise.race([
    session.connection.closed,
    new Promise<void>((resolve) => timer = setTimeout(resolve, 0)),
  ]);
  clearTimeout(timer!);
  return session.ended;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      stop();
      signal.removeEventListener("abort", done);
      resolve();
    };
    const stop = afterMs(ms, done);
    signal.addEventListener("abort", done, { once: true });
  });
}
