import { errorCodeName, errorDomainName } from "../../../core/error_names.ts";
import { VirtError } from "../../../core/errors.ts";
import { error as errorCodec } from "../wire/first_protocol.gen.ts";
import type { XdrReader } from "../wire/xdr_reader.ts";

/**
 * Reads libvirt's error from a reply.
 *
 * @see libvirt 9.0.0 `virNetMessageError`
 */
export function readRemoteError(reader: XdrReader): VirtError {
  const wire = errorCodec.read(reader);
  const code = errorCodeName(wire.code);
  return new VirtError(wire.message ?? `The host reports ${code} without a word`, {
    code,
    number: wire.code,
    domain: errorDomainName(wire.domain),
    outcome: "refused",
    native: { kind: "libvirt", ...wire },
  });
}
