import { afterMs } from "../core/contract/time_limits.ts";

/**
 * Waits for work to end, however it does, but no longer than so many milliseconds; `Infinity` is as long as it takes.
 * Whether it has ended. It goes on where it has not.
 */
export async function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const stop = afterMs(ms, () => resolve(false));
  work.then(() => resolve(true), () => resolve(true));
  const ended = await promise;
  stop();
  return ended;
}
