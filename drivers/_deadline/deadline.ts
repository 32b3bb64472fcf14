import { afterMs, checkDeadline } from "../../core/contract/time_limits.ts";
import type { ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";
import { VirtError } from "../../core/contract/errors.ts";
import type { CallOptions } from "../../core/contract/references.ts";

/** A caller's signal and time as one signal, until it is disposed of. */
export class Deadline implements Disposable {
  /** Aborts with the signal's reason or after the time. */
  readonly signal: AbortSignal;
  readonly #stop: (() => void) | undefined;
  readonly #given: AbortSignal | undefined;
  readonly #abort: () => void;

  /**
   * Begins to count.
   *
   * @param action What is cut off, for the error: `Cannot start the domain "web"`.
   * @throws {TypeError|RangeError} If the time is none.
   * @throws {VirtError} `OPERATION_TIMEOUT` if it is 0.
   */
  constructor(options: CallOptions, action: string, domain: ErrorDomain) {
    checkDeadline(options, action);
    const { signal, timeoutMs } = options;
    const ends = new AbortController();
    this.signal = ends.signal;
    this.#given = signal;
    this.#abort = () => ends.abort(signal!.reason);
    if (signal?.aborted) this.#abort();
    signal?.addEventListener("abort", this.#abort, { once: true });
    if (timeoutMs === undefined) return;
    this.#stop = afterMs(timeoutMs, () => {
      const message = `${action}, wanted an end within ${timeoutMs} ms: found none`;
      ends.abort(new VirtError(message, { code: "OPERATION_TIMEOUT", domain, outcome: "unknown" }));
    });
  }

  /** Ends the count: the signal aborts no more. */
  [Symbol.dispose](): void {
    this.#stop?.();
    this.#given?.removeEventListener("abort", this.#abort);
  }
}
