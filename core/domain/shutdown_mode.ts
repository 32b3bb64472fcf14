import { didYouMean } from "../../events/did_you_mean.ts";
import { shown } from "../contract/argument_checks.ts";

/**
 * A way to ask a guest to shut down or reboot, in virsh's words: its ACPI power button, its agent, a message to its
 * init, a signal to its init, the hypervisor's own interface.
 *
 * @see libvirt 9.0.0 `virDomainShutdownFlagValues`, `virDomainRebootFlagValues`
 */
export type ShutdownMode = "acpi" | "agent" | "initctl" | "signal" | "paravirt";

// Both enums of libvirt have the same values, and neither has virsh's words.
const bits: Readonly<Record<ShutdownMode, number>> = {
  acpi: 1,
  agent: 2,
  initctl: 4,
  signal: 8,
  paravirt: 16,
};

/** @throws {TypeError} If a mode is none of these. */
export function shutdownModeBits(
  mode: ShutdownMode | readonly ShutdownMode[] | undefined,
  what: string,
): number {
  if (mode === undefined) return 0;
  let all = 0;
  for (const one of Array.isArray(mode) ? mode as readonly ShutdownMode[] : [mode as ShutdownMode]) {
    if (typeof one !== "string" || !Object.hasOwn(bits, one)) {
      const near = typeof one === "string" ? didYouMean(one, Object.keys(bits)) : "";
      throw new TypeError(
        `${what}, wanted one of the modes ${Object.keys(bits).join(", ")}: found ${shown(one)}${near}`,
      );
    }
    all |= bits[one];
  }
  return all;
}
