import { afterMs } from "../../../core/after_ms.ts";
import type { ConnectOptions } from "../../../core/driver.ts";
import { VirtError } from "../../../core/errors.ts";
import type { ConnectionUri } from "../../../core/uri.ts";

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
