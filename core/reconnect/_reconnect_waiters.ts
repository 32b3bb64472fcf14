import { afterMs, checkDeadline } from "../contract/time_limits.ts";
import type { Closed } from "../contract/driver.ts";
import { VirtError } from "../contract/errors.ts";
import type { CallOptions } from "../contract/references.ts";

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  readonly what: string;
}

/** Calls that wait for a host to come back: none of them has been sent. */
export class Waiters {
  readonly #uri: string;
  #waiting = new Set<Waiter>();
  #end: Closed | undefined;

  constructor(uri: string) {
    this.#uri = uri;
  }

  /**
   * Waits for `release()`, as long as the call's own options let it.
   *
   * @param there Whether there is still nothing to wait for when the turn comes.
   * @param what The action, for messages.
   * @param args The call's arguments, its options being the last of them, if any.
   * @returns The arguments, with what is left of the call's time.
   * @throws {VirtError} `OPERATION_TIMEOUT`, or whatever ended the connection for good; an abort its reason.
   */
  async wait(there: () => boolean, what: string, args: unknown[] = []): Promise<unknown[]> {
    const options = optionsIn(args);
    const { signal, timeoutMs } = options ?? {};
    checkDeadline(options, what);
    signal?.throwIfAborted();
    const begin = performance.now();
    const late = Promise.withResolvers<never>();
    late.promise.catch(() => {});
    const stop = timeoutMs === undefined
      ? undefined
      : afterMs(timeoutMs, () => late.reject(this.#late(what, timeoutMs)));
    const abort = () => late.reject(signal!.reason);
    signal?.addEventListener("abort", abort, { once: true });
    try {
      while (!there()) await this.#next(what, late.promise);
    } finally {
      stop?.();
      signal?.removeEventListener("abort", abort);
    }
    if (timeoutMs === undefined) return args;
    const left = Math.max(0, timeoutMs - (performance.now() - begin));
    return [...args.slice(0, -1), { ...options, timeoutMs: left }];
  }

  async #next(what: string, late: Promise<never>): Promise<void> {
    if (this.#end !== undefined) throw this.#gone(what, this.#end);
    const turn = Promise.withResolvers<void>();
    const waiter = { resolve: turn.resolve, reject: turn.reject, what };
    this.#waiting.add(waiter);
    try {
      await Promise.race([turn.promise, late]);
    } finally {
      this.#waiting.delete(waiter);
    }
  }

  /** The host is back. */
  release(): void {
    const all = this.#waiting;
    this.#waiting = new Set();
    for (const { resolve } of all) resolve();
  }

  /** The host will not come back. */
  end(closed: Closed): void {
    this.#end = closed;
    for (const { reject, what } of this.#waiting) reject(this.#gone(what, closed));
  }

  #late(what: string, timeoutMs: number): VirtError {
    return new VirtError(
      `${what}, wanted "${this.#uri}" back and an answer within ${timeoutMs} ms: it is still away`,
      { code: "OPERATION_TIMEOUT", domain: "NONE", outcome: "not-sent" },
    );
  }

  #gone(what: string, { reason, error }: Closed): VirtError {
    const state = reason === "client" ? "closed" : `lost (${reason})`;
    return new VirtError(`${what}, wanted an open connection: found "${this.#uri}" ${state}`, {
      code: "INVALID_CONN",
      domain: "NONE",
      outcome: "not-sent",
      cause: error,
    });
  }
}

/** The options of a call, if it was given any: its last argument. */
function optionsIn(args: readonly unknown[]): CallOptions | undefined {
  const last = args[args.length - 1] as CallOptions | null | undefined;
  if (typeof last !== "object" || last === null) return undefined;
  return last.signal instanceof AbortSignal || last.timeoutMs !== undefined ? last : undefined;
}
