import type { ErrorDomain } from "../../core/error_codes.gen.ts";
import { VirtError } from "../../core/errors.ts";
import type { CallOptions } from "../../core/references.ts";

/** The longest that a timer takes. */
const TIMER_MAX = 2 ** 31 - 1;

/** A caller's signal and time as one signal, until it is disposed of. */
export class Deadline implements Disposable {
  readonly signal: AbortSignal;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #given: AbortSignal | undefined;
  readonly #abort: () => void;

  /**
   * @param action What is cut off, for the error: `Cannot start the domain "web"`.
   * @throws {RangeError} If the time is none.
   */
  constructor({ signal, timeoutMs }: CallOptions, action: string, domain: ErrorDomain) {
    if (timeoutMs !== undefined && !(timeoutMs >= 0 && timeoutMs <= TIMER_MAX)) {
      throw new RangeError(`${action}, wanted timeoutMs from 0 to ${TIMER_MAX}: found ${timeoutMs}`);
    }
    const ends = new AbortController();
    this.signal = ends.signal;
    this.#given = signal;
    this.#abort = () => ends.abort(signal!.reason);
    if (signal?.aborted) this.#abort();
    signal?.addEventListener("abort", this.#abort, { once: true });
    if (timeoutMs === undefined) return;
    this.#timer = setTimeout(() => {
      const message = `${action}, wanted an end within ${timeoutMs} ms: found none`;
      ends.abort(new VirtError(message, { code: "OPERATION_TIMEOUT", domain, outcome: "unknown" }));
    }, timeoutMs);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#given?.removeEventListener("abort", this.#abort);
  }
}
