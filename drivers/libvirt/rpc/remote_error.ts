import { errorCodeName, errorDomainName } from "../../../core/contract/error_names.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import { error as errorCodec } from "../wire/generated/startup_protocol.gen.ts";
import type { XdrReader } from "../wire/xdr_reader.ts";

/**
 * What a daemon says of a call that it is too old for, in the only form that it has for this: the same words and code as of
 * a broken protocol.
 */
const UNKNOWN_PROCEDURE = /^unknown procedure: \d+$/;

/**
 * Reads libvirt's error from a reply. A call that the daemon does not know is `NO_SUPPORT`, as libvirt's own client has it.
 *
 * @see libvirt 9.0.0 `virNetMessageError`
 */
export function readRemoteError(reader: XdrReader): VirtError {
  const wire = errorCodec.read(reader);
  const named = errorCodeName(wire.code);
  const unknown = named === "RPC" && wire.message !== null && UNKNOWN_PROCEDURE.test(wire.message);
  const code = unknown ? "NO_SUPPORT" : named;
  // For people: nobody sends it back.
  return new VirtError(wire.message?.toWellFormed() ?? `The host reports ${code} without a word`, {
    code,
    ...(unknown ? {} : { number: wire.code }),
    domain: errorDomainName(wire.domain),
    outcome: "refused",
    native: { kind: "libvirt", ...wire },
  });
}
