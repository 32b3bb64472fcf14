import { afterMs } from "../../../core/contract/time_limits.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { Procedure } from "../wire/procedure.ts";
import type { CallLane } from "./call_lanes.ts";
import type { RemoteStream } from "./remote_stream.ts";
import type { Secondary } from "./secondaries.ts";

/** A call from the moment it is made until its reply has been read. */
export class PendingCall {
  serial = 0;
  /** Nobody waits any more; the reply is still to come. */
  abandoned = false;
  lane!: CallLane<PendingCall>;
  opens: Secondary | undefined;
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
    const stop = timeoutMs === undefined
      ? undefined
      : afterMs(timeoutMs, () => giveUp(this, this.#timeout(timeoutMs)));
    this.#stop = () => {
      stop?.();
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
