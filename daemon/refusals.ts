/** What denovirtd itself refuses, in libvirt's own codes and words: its clients know these. */
import type { ErrorCode, ErrorDomain } from "../core/error_codes.gen.ts";
import { VirtError } from "../core/errors.ts";

/** A refusal of denovirtd itself. */
export function refused(code: ErrorCode, message: string, domain: ErrorDomain = "RPC"): VirtError {
  return new VirtError(message, { code, domain, outcome: "refused" });
}

/** libvirt's name of a driver method. */
function functionName(method: string): string {
  return `vir${method[0]!.toUpperCase()}${method.slice(1)}`;
}

/** The refusal of a call that the driver does not have. */
export function unsupported(method: string): VirtError {
  return refused(
    "NO_SUPPORT",
    `this function is not supported by the connection driver: ${functionName(method)}`,
    "NONE",
  );
}

/** The refusal of a change that a client asks for who may only read. */
export function readOnlyAccess(method: string): VirtError {
  return refused(
    "OPERATION_DENIED",
    `operation forbidden: read only access prevents ${functionName(method)}`,
    "NONE",
  );
}
