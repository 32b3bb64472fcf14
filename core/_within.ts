import { VirtError } from "./errors.ts";
import type { CallOptions } from "./references.ts";

/**
 * What `wanted` settles with, unless `signal` or `timeoutMs` end the wait before.
 *
 * @param what What is waited for, for the error's message: `the job`.
 * @throws {VirtError} `OPERATION_TIMEOUT` after `timeoutMs`; an abort rejects with the signal's reason.
 */
export async function within<T>(
  wanted: Promise<T>,
  { signal, timeoutMs }: CallOptions,
  what: string,
): Promise<T> {
  // Whoever stopped waiting has no use for what comes later.
  wanted.catch(() => {});
  signal?.throwIfAborted();
  const cut = Promise.withResolvers<never>();
  const abort = () => cut.reject(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const timer = timeoutMs === undefined ? undefined : setTimeout(
    () =>
      cut.reject(
        new VirtError(`Cannot wait for ${what} any longer: ${timeoutMs} ms have passed`, {
          code: "OPERATION_TIMEOUT",
          domain: "NONE",
          outcome: "unknown",
        }),
      ),
    timeoutMs,
  );
  try {
    return await Promise.race([wanted, cut.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
