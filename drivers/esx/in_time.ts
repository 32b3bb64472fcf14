import { VirtError } from "../../core/errors.ts";
import type { CallOptions } from "../../core/references.ts";

/** The longest that a timer takes. */
const TIMER_MAX = 2 ** 31 - 1;

/**
 * Makes a call in its caller's time: of all that it asks of the host one after the other, nothing goes on after that.
 *
 * @param given Its arguments, options last if there are some.
 * @throws {RangeError} If the time is none.
 * @throws {VirtError} `OPERATION_TIMEOUT` after `timeoutMs`; an abort rejects with the signal's reason.
 */
export async function inTime(
  name: string,
  method: (...given: unknown[]) => Promise<unknown>,
  given: readonly unknown[],
): Promise<unknown> {
  const options = optionsOf(given.at(-1));
  if (options === undefined) return await method(...given);
  const { signal, timeoutMs } = options;
  if (
    timeoutMs !== undefined && !(typeof timeoutMs === "number" && timeoutMs >= 0 && timeoutMs <= TIMER_MAX)
  ) {
    throw new RangeError(`Cannot wait, wanted timeoutMs from 0 to ${TIMER_MAX}: found ${timeoutMs}`);
  }
  signal?.throwIfAborted();
  if (timeoutMs === undefined) return await method(...given.slice(0, -1), { signal });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(timeout(name, timeoutMs)), timeoutMs);
  const ends = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
  try {
    return await method(...given.slice(0, -1), { signal: ends });
  } finally {
    clearTimeout(timer);
  }
}

function optionsOf(last: unknown): CallOptions | undefined {
  if (typeof last !== "object" || last === null) return undefined;
  return "signal" in last || "timeoutMs" in last ? last as CallOptions : undefined;
}

function timeout(name: string, timeoutMs: number): VirtError {
  return new VirtError(`Cannot call ${name}, wanted an answer within ${timeoutMs} ms: found none`, {
    code: "OPERATION_TIMEOUT",
    domain: "ESX",
    outcome: "unknown",
  });
}
