import { afterMs } from "../../../core/contract/long_timer.ts";
import { checkDeadline } from "../../../core/contract/time_limits.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";

/**
 * Makes a call in its caller's time: of all that it asks of the host one after the other, nothing goes on after that.
 *
 * @param given Its arguments, options last if there are some.
 * @throws {TypeError|RangeError} If the time is none.
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
  checkDeadline(options, `Cannot call ${name}`);
  signal?.throwIfAborted();
  if (timeoutMs === undefined) return await method(...given.slice(0, -1), { signal });
  const late = new AbortController();
  const stop = afterMs(timeoutMs, () => late.abort(timeout(name, timeoutMs)));
  const ends = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
  try {
    return await method(...given.slice(0, -1), { signal: ends });
  } finally {
    stop();
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
