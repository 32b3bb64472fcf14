import { checkDeadline } from "../../../core/contract/time_limits.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { Closed, DriverConnection, DriverEvent, DriverEvents } from "../../../core/contract/driver.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import type { SimulatedClock } from "./simulated_clock.ts";

/** A call on its way to the host. */
export interface InjectedCall {
  readonly connection: FaultInjectingConnection;
  /** `domainCreate` */
  readonly method: string;
  /** What it is given, without the options. */
  readonly args: readonly unknown[];
  /** Ends with the wait for the call, however that comes. */
  readonly signal: AbortSignal;
}

/** What may become of calls beside what they do. */
export interface FaultInjection {
  /** Does the call with `run`, or does not. */
  around(call: InjectedCall, run: () => Promise<unknown>): Promise<unknown>;
  /** Rejects where no connection is to be had. */
  opening(readonly: boolean, signal: AbortSignal | undefined): Promise<void>;
  /** Told of each connection, and of its end. */
  joined(connection: FaultInjectingConnection): void;
  left(connection: FaultInjectingConnection): void;
}

const TABLES = [
  "hypervisor",
  "networks",
  "storage",
  "interfaces",
  "nodeDevices",
  "secrets",
  "nwfilters",
] as const;

type Tables = Pick<DriverConnection, (typeof TABLES)[number]>;
type AnyMethod = (...args: unknown[]) => Promise<unknown>;

/** A connection of which every call takes time, or goes past a injection first: as one over a wire, it can be lost. */
export class FaultInjectingConnection implements DriverConnection, DriverEvents {
  readonly driver: string;
  readonly closed: Promise<Closed>;
  declare readonly hypervisor: Tables["hypervisor"];
  readonly #inner: DriverConnection;
  readonly #clock: SimulatedClock;
  readonly #injection: FaultInjection;
  readonly #underWay = new Set<AbortController>();
  readonly #resolveClosed: (closed: Closed) => void;
  #end: VirtError | undefined;

  constructor(inner: DriverConnection, clock: SimulatedClock, injection: FaultInjection) {
    this.driver = inner.driver;
    this.#inner = inner;
    this.#clock = clock;
    this.#injection = injection;
    const { promise, resolve } = Promise.withResolvers<Closed>();
    this.closed = promise;
    this.#resolveClosed = resolve;
    // Whatever tables there are, so that a new one needs nothing here.
    for (const name of TABLES) {
      const table = inner[name];
      if (table !== undefined) Object.assign(this, { [name]: this.#rigged(table) });
    }
    injection.joined(this);
  }

  get events(): DriverEvents {
    return this;
  }

  deliver(emit: (event: DriverEvent) => void): void {
    this.#inner.events.deliver((event) => {
      if (this.#end === undefined) emit(event);
    });
  }

  async subscribe(type: HypervisorEventType): Promise<void> {
    if (this.#end !== undefined) throw ended(this.#end, "not-sent");
    await this.#inner.events.subscribe(type);
  }

  unsubscribe(type: HypervisorEventType): Promise<void> {
    return this.#inner.events.unsubscribe(type);
  }

  /**
   * Loses it: calls under way reject, of unknown outcome, and from then on none is sent.
   *
   * @param notSent The signal of a call that has not been sent yet.
   */
  lose(reason: Exclude<Closed["reason"], "client">, what: string, notSent?: AbortSignal): Promise<void> {
    const error = new VirtError(`The connection is lost: ${what}`, {
      code: "RPC",
      domain: "RPC",
      outcome: "unknown",
    });
    return this.#leave({ reason, error }, notSent);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#leave({ reason: "client" });
  }

  async #leave(closed: Closed, notSent?: AbortSignal): Promise<void> {
    if (this.#end !== undefined) return;
    this.#end = closed.error instanceof VirtError ? closed.error : new VirtError(
      "The connection is lost: it was closed here",
      { code: "INVALID_CONN", domain: "RPC", outcome: "unknown" },
    );
    for (const stop of [...this.#underWay]) {
      stop.abort(stop.signal === notSent ? ended(this.#end, "not-sent") : this.#end);
    }
    this.#injection.left(this);
    await this.#inner[Symbol.asyncDispose]();
    this.#resolveClosed(closed);
  }

  #rigged<Table extends object>(table: Table): Table {
    const rigged: Record<string, AnyMethod> = {};
    for (const [method, run] of Object.entries(table) as [string, AnyMethod][]) {
      rigged[method] = (...given) => this.#call(method, given, () => run(...given));
    }
    return rigged as Table;
  }

  async #call(method: string, given: readonly unknown[], run: () => Promise<unknown>): Promise<unknown> {
    const options = optionsIn(given);
    checkDeadline(options, `Cannot call ${method}`);
    options?.signal?.throwIfAborted();
    if (this.#end !== undefined) throw ended(this.#end, "not-sent");
    const stop = new AbortController();
    const abort = () => stop.abort(options!.signal!.reason);
    options?.signal?.addEventListener("abort", abort, { once: true });
    this.#underWay.add(stop);
    const { timeoutMs = Infinity } = options ?? {};
    if (timeoutMs !== Infinity) this.#limit(method, timeoutMs, stop);
    try {
      const args = given.slice(0, options === undefined ? argumentCount(given) : given.length - 1);
      return await until(
        stop.signal,
        this.#injection.around({ connection: this, method, args, signal: stop.signal }, run),
      );
    } finally {
      this.#underWay.delete(stop);
      options?.signal?.removeEventListener("abort", abort);
      // What the injection still waits for is nobody's any more.
      stop.abort(new DOMException("The call is over", "AbortError"));
    }
  }

  #limit(method: string, timeoutMs: number, stop: AbortController): void {
    this.#clock.wait(timeoutMs, stop.signal).then(
      () =>
        stop.abort(
          new VirtError(`Cannot wait for ${method} any longer: ${timeoutMs} ms have passed`, {
            code: "OPERATION_TIMEOUT",
            domain: "RPC",
            outcome: "unknown",
          }),
        ),
      () => {},
    );
  }
}

/** A injection of calls that only take time. */
export function latencyInjection(clock: SimulatedClock, latencyMs: number): FaultInjection {
  return {
    async around({ signal }, run) {
      await clock.wait(latencyMs, signal);
      return await run();
    },
    opening: () => Promise.resolve(),
    joined() {},
    left() {},
  };
}

function ended(end: VirtError, outcome: "not-sent" | "unknown"): VirtError {
  return new VirtError(end.message, { code: end.code, domain: end.domain, outcome, cause: end });
}

/** Settles as the work does, or rejects with the reason of the signal, whatever is first. */
async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => {});
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

// Typed parameters are objects too, but hold no signal; an empty one at the end is taken for options.
function optionsIn(given: readonly unknown[]): CallOptions | undefined {
  const last = given.at(-1);
  if (typeof last !== "object" || last === null || Object.getPrototypeOf(last) !== Object.prototype) {
    return undefined;
  }
  const keys = Object.keys(last);
  const known = keys.includes("signal") || keys.includes("timeoutMs") ||
    Object.values(last).every((value) => typeof value === "boolean" || value === undefined);
  return known ? last as CallOptions : undefined;
}

function argumentCount(given: readonly unknown[]): number {
  return given.at(-1) === undefined ? Math.max(given.length - 1, 0) : given.length;
}
