import { afterMs } from "../../../core/contract/time_limits.ts";
import type { ConnectOptions } from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";

/** Bounds all steps of opening a connection together, by the caller's signal and `timeoutMs`. */
export class OpeningTime implements Disposable {
  readonly signal: AbortSignal | undefined;
  readonly #stop: (() => void) | undefined;

  constructor(uri: ConnectionUri, { signal, timeoutMs }: ConnectOptions) {
    this.signal = signal;
    if (timeoutMs === undefined || timeoutMs === Infinity) return;
    const controller = new AbortController();
    this.#stop = afterMs(timeoutMs, () => controller.abort(late(uri, timeoutMs)));
    this.signal = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
  }

  [Symbol.dispose](): void {
    this.#stop?.();
  }
}

function late(uri: ConnectionUri, timeoutMs: number): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted an answer within ${timeoutMs} ms: none came`, {
    code: "OPERATION_TIMEOUT",
    domain: "RPC",
    outcome: "unknown",
  });
}
