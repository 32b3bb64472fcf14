import { checkFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { bytesOfKib } from "../../../core/contract/size.ts";
import type { DomainRef } from "../../../core/contract/references.ts";
import { Affect } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const MAXIMUM = 4;

// What libvirt's `unsigned long long` in bytes can still say.
const MAX_KIB = (1n << 64n) / 1024n;

/** How much memory a guest has, in KiB. */
export function memory(
  simulated: SimulatedHost,
): OperationsOf<"domainSetMemory" | "domainSetMemoryFlags" | "domainSetMaxMemory"> {
  function set(call: string, dom: DomainRef, kib: bigint, flags: number): void {
    if (kib === 0n) throw invalidArgument(call, "memory above 0", kib);
    if (kib > MAX_KIB) {
      throw refusal("OVERFLOW", `Cannot call ${call}, wanted less memory: found ${kib} KiB`, "DOMAIN");
    }
    checkFlags(flags, Affect.LIVE | Affect.CONFIG | MAXIMUM, call);
    const domain = simulated.find(dom);
    const definition = domain.oneDefinition(flags);
    const wanted = Number(kib);
    if (flags & MAXIMUM) {
      if (domain.isActive && !(flags & Affect.CONFIG)) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot change the maximum memory of "${dom.name}", wanted it shut off: found it active`,
        );
      }
      definition.memoryKib = wanted;
      definition.balloonKib = Math.min(definition.balloonKib, wanted);
      return;
    }
    if (wanted > definition.memoryKib) {
      throw refusal(
        "INVALID_ARG",
        `Cannot change the memory of "${dom.name}", wanted at most ${definition.memoryKib} KiB: found ${kib}`,
      );
    }
    const live = domain.isActive && definition === domain.definition;
    const changed = definition.balloonKib !== wanted;
    definition.balloonKib = wanted;
    // As QEMU tells when its guest has followed; libvirt's test driver has no guest that could.
    if (live && changed) {
      simulated.emit({ type: "domain.balloon-change", domain: domain.ref(), actual: bytesOfKib(kib) });
    }
  }

  return {
    domainSetMemory: (dom, kib) => set("domainSetMemory", dom, kib, Affect.LIVE),
    domainSetMemoryFlags: (dom, kib, flags) => set("domainSetMemoryFlags", dom, kib, flags),
    domainSetMaxMemory: (dom, kib) => set("domainSetMaxMemory", dom, kib, MAXIMUM),
  };
}
