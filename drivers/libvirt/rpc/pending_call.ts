import type { CallOptions } from "../../../core/references.ts";
import { VirtError } from "../../../core/errors.ts";
import type { Procedure } from "../wire/procedure.ts";
import type { CallLane } from "./call_lanes.ts";
import type { RemoteStream } from "./remote_stream.ts";

/** A call from the moment it is made until its reply has been read. */
export class PendingCall {
  serial = 0;
  /** Nobody waits any more; the reply is still to come. */
  abandoned = false;
  lane!: CallLane<PendingCall>;
  /** From its sending on. */
  stream: RemoteStream | undefined;
  #stop: (() => void) | undefined;

  constructor(
    readonly procedure: Procedure<unknown, unknown>,
    readonly args: unknown,
    /** Whether a stream comes with the reply. */
    readonly streams: boolean,
    readonly key: string | undefined,
    readonly resolve: (value: unknown) => void,
    readonly reject: (error: unknown) => void,
  ) {}

  /** Lets `signal` and `timeoutMs` end the wait, through `giveUp`. */
  watch({ signal, timeoutMs }: CallOptions, giveUp: (call: PendingCall, reason: unknown) => void): void {
    const abort = signal && (() => giveUp(this, signal.reason));
    signal?.addEventListener("abort", abort!, { once: true });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => {
      giveUp(this, this.#timeout(timeoutMs));
    }, timeoutMs);
    this.#stop = () => {
      // Even clearing no timer would load all that timers need.
      if (timer !== undefined) clearTimeout(timer);
      if (abort) signal.removeEventListener("abort", abort);
    };
  }

  #timeout(timeoutMs: number): VirtError {
    const sent = this.serial !== 0;
    return new VirtError(
      `Cannot call ${this.procedure.name}, wanted an answer within ${timeoutMs} ms: ` +
        (sent ? "none came" : "other calls kept it waiting"),
      { code: "OPERATION_TIMEOUT", domain: "RPC", outcome: sent ? "unknown" : "not-sent" },
    );
  }

  /** Ends what `watch` began. */
  release(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

/** Milliseconds that a timer can hold. */
export const TIMER_MAX = 2 ** 31 - 1;

/** @throws {RangeError} */
export function checkedTimeout(timeoutMs: number | undefined): void {
  if (timeoutMs === undefined) return;
  if (Number.isFinite(timeoutMs) && timeoutMs >= 0 && timeoutMs <= TIMER_MAX) return;
  throw new RangeError(`Cannot wait, wanted timeoutMs from 0 to ${TIMER_MAX}: ${timeoutMs}`);
}
