import { afterMs, checkedDuration } from "../../core/contract/time_limits.ts";
import { HttpFailure } from "./http_failure.ts";

/**
 * Aborts by a failure once so many milliseconds have passed.
 *
 * @returns Keeps it from that.
 * @throws {TypeError} If that is no number, {RangeError} if it is less than 0.
 * @throws {HttpFailure} If it is 0: the time is over before anything is sent.
 */
export function startDeadline(timeoutMs: number, action: string, deadline: AbortController): () => void {
  const ms = checkedDuration(timeoutMs, action, "timeoutMs", 0, Infinity);
  const late = (sent: boolean) => new HttpFailure(`none within ${ms} ms`, sent, "timeout");
  if (ms === 0) throw late(false);
  return afterMs(ms, () => deadline.abort(late(true)));
}
