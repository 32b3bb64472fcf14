/** Waits for a promise until the signal aborts, and rejects with its reason then. */
export async function abortable<T>(wanted: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  // Once nobody waits, a late rejection goes nowhere.
  wanted.catch(() => {});
  signal?.throwIfAborted();
  if (signal === undefined) return await wanted;
  const cut = Promise.withResolvers<never>();
  const abort = () => cut.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([wanted, cut.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
