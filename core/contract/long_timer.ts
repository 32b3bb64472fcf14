/** The most milliseconds that one of the platform's timers can hold; of more it makes one. */
export const TIMER_MAX = 2 ** 31 - 1;

/**
 * Calls once so many milliseconds have passed, however many; never for `Infinity`.
 *
 * @returns Keeps it from being called.
 */
export function afterMs(ms: number, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (left: number): void => {
    timer = left > TIMER_MAX ? setTimeout(wait, TIMER_MAX, left - TIMER_MAX) : setTimeout(call, left);
  };
  if (ms !== Infinity) wait(ms);
  return () => {
    // Even clearing no timer would load all that timers need.
    if (timer !== undefined) clearTimeout(timer);
  };
}
