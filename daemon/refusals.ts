/** What denovirtd itself refuses, in libvirt's own codes and words: its clients know these. */
import type { ErrorCode, ErrorDomain } from "../core/contract/generated/error_codes.gen.ts";
import { VirtError } from "../core/contract/errors.ts";
import { type MessageHeader, PROGRAM_VERSION } from "../drivers/libvirt/wire/mod.ts";

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

/** The refusal of a call of no known program, version or procedure. */
export function unknownCall({ program, procedure, version }: MessageHeader, known: boolean): VirtError {
  if (!known) return refused("RPC", `Cannot find program ${program} version ${version}`);
  if (version === PROGRAM_VERSION) return refused("RPC", `unknown procedure: ${procedure}`);
  return refused("RPC", `program version mismatch (actual ${version}, expected ${PROGRAM_VERSION})`);
}
