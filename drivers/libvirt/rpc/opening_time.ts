import type { ConnectOptions } from "../../../core/driver.ts";
import { VirtError } from "../../../core/errors.ts";
import type { ConnectionUri } from "../../../core/uri.ts";

/** Bounds all steps of opening a connection together, by the caller's signal and `timeoutMs`. */
export class OpeningTime implements Disposable {
  readonly signal: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(uri: ConnectionUri, { signal, timeoutMs }: ConnectOptions) {
    this.signal = signal;
    if (timeoutMs === undefined) return;
    const controller = new AbortController();
    this.#timer = setTimeout(() => controller.abort(late(uri, timeoutMs)), timeoutMs);
    this.signal = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
  }

  [Symbol.dispose](): void {
    // Even clearing no timer would load all that timers need.
    if (this.#timer !== undefined) clearTimeout(this.#timer);
  }
}

function late(uri: ConnectionUri, timeoutMs: number): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted an answer within ${timeoutMs} ms: none came`, {
    code: "OPERATION_TIMEOUT",
    domain: "RPC",
    outcome: "unknown",
  });
}
