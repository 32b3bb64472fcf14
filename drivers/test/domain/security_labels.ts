import type { OperationsOf } from "../contract/table_methods.ts";
import type { World } from "../model/simulated_host.ts";

/** All security labels of a domain: the one that `domainGetSecurityLabel` gives, which libvirt's test driver has alone. */
export function securityLabels(world: World): OperationsOf<"domainGetSecurityLabelList"> {
  return {
    domainGetSecurityLabelList(dom) {
      return world.find(dom).isActive ? [{ label: "libvirt-test", enforcing: 1 }] : [];
    },
  };
}
