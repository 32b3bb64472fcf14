/** What settles first: the promise, or the signal. */
export async function cutBy<T>(signal: AbortSignal | undefined, wanted: Promise<T>): Promise<T> {
  // Whoever stops waiting has no use for what comes later.
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
