import type { ErrorCode, ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";
import { type Outcome, VirtError } from "../../core/contract/errors.ts";

/** What a store holds, in the terms of errors. */
export interface StoreKind {
  /** `domain`, `network`. */
  readonly what: string;
  /** Which part of libvirt raises the errors. */
  readonly domain: ErrorDomain;
  /** What it is that there is none: `NO_DOMAIN`. */
  readonly missing: ErrorCode;
  /** What it is that there is one already: `DOM_EXIST`. */
  readonly exists: ErrorCode;
}

/** An error of a store itself. */
export function storeError(
  { domain }: StoreKind,
  code: ErrorCode,
  message: string,
  outcome: Outcome = "refused",
): VirtError {
  return new VirtError(message, { code, domain, outcome });
}

/** What a failure of the file system means; what else is thrown stays as it is. */
export function fileError(kind: StoreKind, action: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof VirtError) return error;
  const { name, message } = error;
  const denied = error instanceof Deno.errors.NotCapable || error instanceof Deno.errors.PermissionDenied;
  // Such as the reason of a caller's signal.
  if (!denied && !Object.hasOwn(Deno.errors, name) && !("code" in error)) return error;
  return new VirtError(`${action}: ${message}`, {
    code: denied ? "ACCESS_DENIED" : "SYSTEM_ERROR",
    domain: kind.domain,
    outcome: error instanceof Deno.errors.NotCapable ? "not-sent" : "unknown",
    native: { kind: "deno", name, ...("code" in error ? { code: error.code } : {}) },
    cause: error,
  });
}
