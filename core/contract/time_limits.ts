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
