import { checkedDuration } from "../contract/time_limits.ts";
import type { ReconnectOptions } from "../contract/driver.ts";

/** `ReconnectOptions` with all that was left out. */
export type ReconnectSettings = Required<Omit<ReconnectOptions, "onAttempt">> & ReconnectOptions;

const WHAT = "Cannot open a connection";

/** @throws {RangeError|TypeError} If one of the options can't be. */
export function reconnectSettings(options: true | ReconnectOptions): ReconnectSettings {
  const given: unknown = options;
  if (given !== true && (typeof given !== "object" || given === null)) {
    throw new TypeError(`${WHAT}, wanted reconnect to be true, false or options: found ${String(given)}`);
  }
  const { minDelayMs = 200, maxDelayMs = Math.max(30_000, minDelayMs), attempts = Infinity, onAttempt } =
    options === true ? {} as ReconnectOptions : options;
  checkedDuration(minDelayMs, WHAT, "reconnect.minDelayMs", 1);
  checkedDuration(maxDelayMs, WHAT, "reconnect.maxDelayMs", minDelayMs);
  if (attempts !== Infinity && !(Number.isInteger(attempts) && attempts >= 1)) {
    throw new RangeError(`${WHAT}, wanted reconnect.attempts to be whole and 1 or more: found ${attempts}`);
  }
  if (onAttempt !== undefined && typeof onAttempt !== "function") {
    throw new TypeError(
      `${WHAT}, wanted reconnect.onAttempt to be a function: found ${typeof onAttempt}`,
    );
  }
  return { minDelayMs, maxDelayMs, attempts, onAttempt };
}

/**
 * The pause before an attempt: twice as long each time, up to the longest, and by chance up to half of it shorter, so
 * that a host that comes back is not asked by all its clients at one moment.
 *
 * @param step How often the pause has been doubled.
 */
export function backOffMs({ minDelayMs, maxDelayMs }: ReconnectSettings, step: number): number {
  const whole = Math.min(maxDelayMs, minDelayMs * 2 ** Math.min(step, 31));
  return Math.round(whole * (1 - Math.random() / 2));
}
