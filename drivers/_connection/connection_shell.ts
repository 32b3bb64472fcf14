import type { Closed } from "../../core/contract/driver.ts";
import { VirtError } from "../../core/contract/errors.ts";
import type { ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";
import { checkReadOnly } from "../../core/contract/read_only.ts";
import type { CallOptions } from "../../core/contract/references.ts";
import { checkDeadline } from "../../core/contract/time_limits.ts";

/** Whose connection it is. */
export interface ConnectionShellOptions {
  /** The driver's name in messages. */
  readonly driver: string;
  /** Which part of libvirt refuses calls after the end. */
  readonly domain: ErrorDomain;
  /** Whether calls that change something are refused. */
  readonly readonly?: boolean;
}

/** Whether a connection is open, closed or lost, and which calls it therefore lets through. */
export class ConnectionShell {
  /** The driver's name in messages. */
  readonly driver: string;
  /** Which part of libvirt refuses calls after the end. */
  readonly domain: ErrorDomain;
  /** Whether calls that change something are refused. */
  readonly readonly: boolean;
  /** Resolves, never rejects, when the connection has ended. */
  readonly closed: Promise<Closed>;
  readonly #resolveClosed: (closed: Closed) => void;
  #open = true;
  #lost: { readonly error: unknown } | undefined;
  #disposing: Promise<void> | undefined;

  /** A connection that is open. */
  constructor({ driver, domain, readonly = false }: ConnectionShellOptions) {
    this.driver = driver;
    this.domain = domain;
    this.readonly = readonly;
    const { promise, resolve } = Promise.withResolvers<Closed>();
    this.closed = promise;
    this.#resolveClosed = resolve;
  }

  /**
   * Lets a call through, or refuses it before anything is done.
   *
   * @throws {TypeError|RangeError} If `timeoutMs` is no time.
   * @throws {VirtError} `OPERATION_TIMEOUT` if it is 0, `INVALID_CONN` after the end, `OPERATION_DENIED` for a change on
   * a connection that may only read; what broke a connection that is lost. An aborted signal throws its reason.
   */
  checkCall(method: string, given: readonly unknown[], options: CallOptions | null | undefined): void {
    if (options?.timeoutMs !== undefined) checkDeadline(options, `Cannot call ${method}`);
    options?.signal?.throwIfAborted();
    this.checkOpen();
    if (this.readonly) checkReadOnly(method, given);
  }

  /**
   * Refuses what comes after the end.
   *
   * @throws {VirtError} What broke it if it is lost, `INVALID_CONN` if it is closed.
   */
  checkOpen(): void {
    if (this.#open) return;
    if (this.#lost !== undefined) throw notSent(this.#lost.error);
    throw new VirtError(
      `Cannot call the ${this.driver} driver, wanted an open connection: found a closed one`,
      { code: "INVALID_CONN", domain: this.domain, outcome: "not-sent" },
    );
  }

  /**
   * Says that the host is lost: `closed` resolves, and later calls are refused with the error. Calls that are under way
   * end by themselves, or by the signal that the driver gave to what they do.
   */
  lose(error: unknown, reason: Exclude<Closed["reason"], "client"> = "error"): void {
    if (!this.#open) return;
    this.#open = false;
    this.#lost = { error };
    this.#resolveClosed({ reason, error });
  }

  /**
   * Ends the connection, also one that is lost; from then on calls are refused.
   *
   * @param release Gives back what the connection has. It is called once, however often this is.
   */
  close(release: () => Promise<void> | void): Promise<void> {
    return this.#disposing ??= this.#close(release);
  }

  async #close(release: () => Promise<void> | void): Promise<void> {
    this.#open = false;
    try {
      await release();
    } finally {
      if (this.#lost === undefined) this.#resolveClosed({ reason: "client" });
    }
  }
}

/** An error of the connection's end as that of a call which came after it. */
function notSent(error: unknown): unknown {
  if (!(error instanceof VirtError) || error.outcome === "not-sent") return error;
  return new VirtError(error.message, { ...error, outcome: "not-sent", cause: error.cause });
}
