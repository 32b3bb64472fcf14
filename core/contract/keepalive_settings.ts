import { TIMER_MAX } from "./long_timer.ts";
import { checkedDuration, checkedInterval } from "./time_limits.ts";
import type { KeepaliveOptions } from "./driver.ts";

/**
 * How a silent peer is asked, with what was left out.
 *
 * @param action For errors: `Cannot open a connection`.
 * @throws {TypeError} If one of them is no number.
 * @throws {RangeError} If the interval is not positive or more than a timer holds, or the count not positive and whole.
 */
export function keepaliveSettings(
  { intervalMs = 5000, count = 5 }: KeepaliveOptions,
  action: string,
): Required<KeepaliveOptions> {
  checkedInterval(intervalMs, action);
  checkedDuration(intervalMs, action, "intervalMs", 0, TIMER_MAX);
  if (!(Number.isInteger(count) && count > 0)) {
    throw new RangeError(`${action}, wanted a positive count of keepalive: found ${String(count)}`);
  }
  return { intervalMs, count };
}
