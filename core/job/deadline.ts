import { afterMs } from "../contract/long_timer.ts";
import { checkDeadline } from "../contract/time_limits.ts";
import { VirtError } from "../contract/errors.ts";
import type { CallOptions } from "../contract/references.ts";

/**
 * Begins, and settles as that does, unless `signal` or `timeoutMs` end the wait before.
 *
 * @param begin Not called where the wait is over before, or `timeoutMs` is none.
 * @param what What is waited for, for the error's message: `the job`.
 * @throws {TypeError|RangeError} If `timeoutMs` is none.
 * @throws {VirtError} `OPERATION_TIMEOUT` after `timeoutMs`; an abort rejects with the signal's reason.
 */
export async function within<T>(begin: () => Promise<T>, options: CallOptions, what: string): Promise<T> {
  const { signal, timeoutMs = Infinity } = options;
  checkDeadline(options, `Cannot wait for ${what}`);
  signal?.throwIfAborted();
  const wanted = begin();
  // Whoever stopped waiting has no use for what comes later.
  wanted.catch(() => {});
  const cut = Promise.withResolvers<never>();
  const abort = () => cut.reject(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const stop = afterMs(
    timeoutMs,
    () =>
      cut.reject(
        new VirtError(`Cannot wait for ${what} any longer: ${timeoutMs} ms have passed`, {
          code: "OPERATION_TIMEOUT",
          domain: "NONE",
          outcome: "unknown",
        }),
      ),
  );
  // What began may have ended the wait.
  if (signal?.aborted) abort();
  try {
    return await Promise.race([wanted, cut.promise]);
  } finally {
    stop();
    signal?.removeEventListener("abort", abort);
  }
}
