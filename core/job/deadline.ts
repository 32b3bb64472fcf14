import { afterMs, checkDeadline } from "../contract/time_limits.ts";
import { type ErrorObject, VirtError } from "../contract/errors.ts";
import type { CallOptions } from "../contract/references.ts";

const OVER = Symbol("over");

/**
 * Begins, and settles as that does, unless `signal` or `timeoutMs` end the wait before.
 *
 * @param begin Not called where the wait is over before, or `timeoutMs` is none.
 * @param what What is waited for, for the error's message: `the job`.
 * @param about Whose it is, and what was seen of it last.
 * @throws {TypeError|RangeError} If `timeoutMs` is none.
 * @throws {VirtError} `OPERATION_TIMEOUT` after `timeoutMs`; an abort rejects with the signal's reason.
 */
export async function within<T>(
  begin: () => Promise<T>,
  options: CallOptions,
  what: string,
  about?: { readonly object: ErrorObject; seen(): string },
): Promise<T> {
  const { signal, timeoutMs = Infinity } = options;
  checkDeadline(options, `Cannot wait for ${what}`);
  signal?.throwIfAborted();
  const wanted = begin();
  // After the wait has ended, a late rejection is nobody's: it must not be unhandled.
  wanted.catch(() => {});
  const cut = Promise.withResolvers<typeof OVER>();
  const abort = () => cut.reject(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const stop = afterMs(timeoutMs, () => cut.resolve(OVER));
  // What began may have ended the wait.
  if (signal?.aborted) abort();
  try {
    const first = await Promise.race([wanted, cut.promise]);
    if (first !== OVER) return first;
    // Made here and not by the timer, so that it tells where the caller was.
    throw new VirtError(
      `Cannot wait for ${what} any longer: ${timeoutMs} ms have passed${
        about ? `, last seen: ${about.seen()}` : ""
      }`,
      { code: "OPERATION_TIMEOUT", domain: "NONE", outcome: "unknown", object: about?.object },
    );
  } finally {
    stop();
    signal?.removeEventListener("abort", abort);
  }
}
