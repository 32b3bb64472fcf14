import type { ErrorCode } from "../../../../core/contract/generated/error_codes.gen.ts";
import { VirtError } from "../../../../core/contract/errors.ts";

/** The error of a login that failed. It never holds what the host said: a host may repeat a password. */
export function refusal(message: string, code: ErrorCode = "AUTH_FAILED"): VirtError {
  return new VirtError(message, { code, domain: "AUTH", outcome: "refused" });
}

/** The error for what a host says that its mechanism does not allow. */
export function broken(mechanism: string, what: string): VirtError {
  return refusal(`Cannot log in by ${mechanism}, wanted an answer as that mechanism has: ${what}`);
}
