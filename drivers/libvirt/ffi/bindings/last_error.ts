import { errorCodeName, errorDomainName } from "../../../../core/contract/error_names.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { CMemory } from "./c_memory.ts";
import type { LibvirtFunctions } from "./generated/declarations.gen.ts";
import { virError } from "./generated/structs.gen.ts";
import { readStruct } from "./read_struct.ts";

/**
 * What libvirt says of the call that has just failed in this thread; undefined where nothing failed. It is copied, and
 * stays libvirt's.
 *
 * @see libvirt 9.0.0 `virGetLastError`
 */
export function lastError(
  { virGetLastError }: LibvirtFunctions,
  memory: CMemory,
): VirtError | undefined {
  const address = virGetLastError();
  if (address === 0n) return undefined;
  const { code, domain, message, level, str1, str2, str3, int1, int2 } = readStruct(
    virError,
    memory.bytes(address, virError.size),
  );
  if (code === 0) return undefined;
  const named = errorCodeName(code);
  return new VirtError(memory.text(message) ?? `libvirt reports ${named} without a word`, {
    code: named,
    number: code,
    domain: errorDomainName(domain),
    outcome: "refused",
    native: {
      kind: "libvirt",
      code,
      domain,
      message: memory.text(message) ?? null,
      level,
      str1: memory.text(str1) ?? null,
      str2: memory.text(str2) ?? null,
      str3: memory.text(str3) ?? null,
      int1,
      int2,
    },
  });
}
