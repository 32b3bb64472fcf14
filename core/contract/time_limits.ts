import type { KeepaliveOptions } from "./driver.ts";
import { shown } from "./argument_checks.ts";
import { VirtError } from "./errors.ts";
import type { CallOptions } from "./references.ts";

/**
 * Looks at how long a caller waits, before anything is sent. It is one and the same everywhere: milliseconds from 0,
 * however many; `Infinity` is no limit, as is none at all; with 0 the time is over before it begins.
 *
 * @param action What is to be done in that time, for errors: `Cannot start domain "x"`.
 * @throws {TypeError} If `timeoutMs` is no number.
 * @throws {RangeError} If it is `NaN` or less than 0.
 * @throws {VirtError} `OPERATION_TIMEOUT`, of which nothing was sent, if it is 0.
 */
export function checkDeadline(options: CallOptions | undefined, action: string): void {
  const timeoutMs = options?.timeoutMs;
  if (timeoutMs === undefined) return;
  if (checkedDuration(timeoutMs, action, "timeoutMs", 0, Infinity) > 0) return;
  options?.signal?.throwIfAborted();
  throw new VirtError(`${action}, wanted more time than timeoutMs: found 0`, {
    code: "OPERATION_TIMEOUT",
    domain: "NONE",
    outcome: "not-sent",
  });
}

/**
 * A number of milliseconds as an option gives it.
 *
 * @param name The option's name: `intervalMs`.
 * @throws {TypeError} If it is no number.
 * @throws {RangeError} If it is not one of `least` to `most`, both included.
 */
export function checkedDuration(
  value: unknown,
  action: string,
  name: string,
  least: number,
  most: number = Number.MAX_VALUE,
): number {
  if (typeof value !== "number") {
    throw new TypeError(`${action}, wanted milliseconds as ${name}: found ${shown(value)}`);
  }
  if (value >= least && value <= most) return value;
  const limit = most >= Number.MAX_VALUE ? `from ${least}` : `from ${least} to ${most}`;
  throw new RangeError(`${action}, wanted milliseconds ${limit} as ${name}: found ${value}`);
}

/**
 * The pause between two questions.
 *
 * @throws {TypeError} If it is no number.
 * @throws {RangeError} If it is not positive, or without end.
 */
export function checkedInterval(value: unknown, action: string): number {
  if (typeof value === "number" && !(value > 0 && value < Infinity)) {
    throw new RangeError(`${action}, wanted a positive intervalMs: found ${value}`);
  }
  return checkedDuration(value, action, "intervalMs", 0);
}

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
