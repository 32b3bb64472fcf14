import { VirtError } from "../../core/contract/errors.ts";

/** The error of a .vmx text, or of a domain that can't be written as one. */
export function vmxRefusal(action: "read" | "write", wanted: string, found: string): VirtError {
  return new VirtError(`Cannot ${action} a .vmx, wanted ${wanted}: found ${found}`, {
    code: action === "read" ? "CONF_SYNTAX" : "CONFIG_UNSUPPORTED",
    domain: "NONE",
    outcome: "not-sent",
  });
}
