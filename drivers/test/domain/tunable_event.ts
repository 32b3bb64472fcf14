import type { EventParams } from "../../../events/mod.ts";
import type { Definition } from "../config/definition.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/**
 * Tells of a running domain's new limits, by libvirt's names; of a definition that does not run nothing is told.
 * libvirt's test driver tells of none: this is what its qemu driver does.
 */
export function tellTunable(
  simulated: SimulatedHost,
  domain: TestDomain,
  definition: Definition,
  params: EventParams,
): void {
  if (!domain.isActive || definition !== domain.definition) return;
  simulated.emit({ type: "domain.tunable", domain: domain.ref(), params });
}
