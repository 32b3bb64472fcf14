import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { VirtError } from "../../../core/contract/errors.ts";

/**
 * The error of a call that was refused before anything was changed.
 *
 * @param domain `TEST` where libvirt's test driver itself refuses; `DOMAIN`, `XML`, … where the part below or above does.
 */
export function refusal(
  code: ErrorCode,
  message: string,
  domain: ErrorDomain = "TEST",
  cause?: unknown,
): VirtError {
  // What goes to a closed connection has reached nobody.
  const outcome = code === "INVALID_CONN" ? "not-sent" : "refused";
  return new VirtError(message, { code, domain, outcome, cause });
}

/** Refuses every flag that is not in `allowed`. */
export function checkFlags(
  flags: number,
  allowed: number,
  call: string,
  domain: ErrorDomain = "TEST",
): void {
  const unknown = (flags & ~allowed) >>> 0;
  if (unknown === 0) return;
  throw refusal(
    "INVALID_ARG",
    `Cannot call ${call}, wanted flags within 0x${allowed.toString(16)}: found 0x${unknown.toString(16)}`,
    domain,
  );
}

/** Refuses two flags at once. libvirt checks this above its drivers, hence the error domain. */
export function excludeFlags(
  flags: number,
  one: number,
  other: number,
  call: string,
  domain: ErrorDomain = "DOMAIN",
): void {
  if ((flags & one) === 0 || (flags & other) === 0) return;
  throw refusal(
    "INVALID_ARG",
    `Cannot call ${call}, wanted one of the flags 0x${one.toString(16)} and 0x${
      other.toString(16)
    }: found both`,
    domain,
  );
}

/** An argument that libvirt refuses above its drivers. */
export function invalidArgument(call: string, wanted: string, found: unknown): VirtError {
  return refusal("INVALID_ARG", `Cannot call ${call}, wanted ${wanted}: found ${shown(found)}`, "DOMAIN");
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
