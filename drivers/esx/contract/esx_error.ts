import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";
import { VirtError } from "../../../core/contract/errors.ts";

/** The error of a call that this driver refuses by itself, before the host hears of it. */
export function esxError(code: ErrorCode, message: string, cause?: unknown): VirtError {
  const outcome = code === "INVALID_CONN" ? "not-sent" : "refused";
  return new VirtError(message, { code, domain: "ESX", outcome, cause });
}

/** Refuses every flag that is not in `allowed`. */
export function checkFlags(flags: number, allowed: number, call: string): void {
  const unknown = (flags & ~allowed) >>> 0;
  if (unknown === 0) return;
  throw esxError(
    "INVALID_ARG",
    `Cannot call ${call}, wanted flags within 0x${allowed.toString(16)}: found 0x${unknown.toString(16)}`,
  );
}
