import { VirtError } from "../../../core/contract/errors.ts";

/** What came over the wire does not follow the protocol: the connection that brought it can't be trusted further. */
export function malformed(what: string): VirtError {
  return new VirtError(`Cannot read a message of the host: ${what}`, {
    code: "RPC",
    domain: "RPC",
    outcome: "unknown",
  });
}
