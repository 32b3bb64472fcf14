import type { CallOptions, DriverStream } from "../../../core/contract/references.ts";
import type { Procedure } from "../wire/procedure.ts";

/** Who makes remote calls for the driver tables. */
export interface RpcCaller {
  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R>;
  /** Resolves to one field of the result. */
  callFor<A, R, K extends keyof R>(
    procedure: Procedure<A, R>,
    args: A,
    key: K,
    options?: CallOptions,
  ): Promise<R[K]>;
  /** Calls, and hands out the stream that starts with the reply. */
  openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options?: CallOptions,
  ): Promise<{ readonly ret: R; readonly stream: DriverStream }>;
}
