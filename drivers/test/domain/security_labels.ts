import type { OperationsOf } from "../contract/table_methods.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** All security labels of a domain: the one that `domainGetSecurityLabel` gives, which libvirt's test driver has alone. */
export function securityLabels(simulated: SimulatedHost): OperationsOf<"domainGetSecurityLabelList"> {
  return {
    domainGetSecurityLabelList(dom) {
      return simulated.find(dom).isActive ? [{ label: "libvirt-test", enforcing: 1 }] : [];
    },
  };
}
