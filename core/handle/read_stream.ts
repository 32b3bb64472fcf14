import { afterMs } from "../contract/time_limits.ts";
import { VirtError } from "../contract/errors.ts";
import type { CallOptions, DriverStream } from "../contract/references.ts";

/**
 * All that a stream has, which is finished or given up then.
 *
 * @param most Bytes that it may have; more is given up.
 * @param what What it is, for the error's message: `the screenshot of domain "x"`.
 */
export async function readAll(
  stream: DriverStream,
  most: number,
  what: string,
  options: CallOptions = {},
): Promise<Uint8Array> {
  const { signal, timeoutMs = Infinity } = options;
  let failure: { readonly reason: unknown } | undefined;
  const giveUp = (reason: unknown): void => {
    failure ??= { reason };
    // What it rejects with is behind the reason at hand.
    stream.abort(reason).catch(() => {});
  };
  const aborted = (): void => giveUp(signal!.reason);
  const stop = afterMs(
    timeoutMs,
    () => giveUp(failed("OPERATION_TIMEOUT", `Cannot read ${what}, wanted it within ${timeoutMs} ms`)),
  );
  signal?.addEventListener("abort", aborted, { once: true });
  if (signal?.aborted) aborted();
  try {
    await using _finished = stream;
    const parts: Uint8Array[] = [];
    let length = 0;
    try {
      for await (const part of stream.readable) {
        parts.push(part);
        length += part.length;
        if (length > most) {
          giveUp(failed("OVERFLOW", `Cannot read ${what}, wanted at most ${most} bytes: found more`));
        }
        if (failure) break;
      }
    } catch (error) {
      throw failure ? failure.reason : error;
    }
    if (failure) throw failure.reason;
    return joined(parts, length);
  } finally {
    stop();
    signal?.removeEventListener("abort", aborted);
  }
}

function failed(code: "OPERATION_TIMEOUT" | "OVERFLOW", message: string): VirtError {
  return new VirtError(message, { code, domain: "STREAMS", outcome: "unknown" });
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
