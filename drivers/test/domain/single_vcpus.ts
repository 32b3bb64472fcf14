import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { parseCpus } from "../contract/cpu_sets.ts";
import type { Definition } from "../config/definition.ts";
import { editSettings } from "../config/domain_document.ts";
import { Affect } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, childrenOf, element, ensureChild } from "../config/xml_tree.ts";

/** Single virtual CPUs that are put in and taken out. libvirt's test driver can't; its qemu driver can. */
export function singleVcpus(simulated: SimulatedHost): OperationsOf<"domainSetVcpu"> {
  return {
    domainSetVcpu(dom, cpumap, state, flags) {
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "domainSetVcpu");
      if (state !== 0 && state !== 1) {
        throw refusal(
          "INVALID_ARG",
          `Cannot set a vCPU of "${dom.name}", wanted 0 or 1: found ${state}`,
          "DOMAIN",
        );
      }
      const ids = parseCpus(cpumap);
      const { live, config } = simulated.find(dom).definitions(flags);
      const all = [live, config].filter((definition) => definition !== undefined);
      // Both or none.
      for (const definition of all) {
        const wrong = ids.find((id) => id >= definition.maxVcpus || id === 0 && state === 0);
        if (wrong === undefined) continue;
        throw refusal(
          "INVALID_ARG",
          `Cannot set a vCPU of "${dom.name}", wanted one from ${state === 0 ? 1 : 0} to ${
            definition.maxVcpus - 1
          }: found ${wrong}`,
        );
      }
      for (const definition of all) set(definition, ids, state === 1);
    },
  };
}

function set(definition: Definition, ids: readonly number[], enabled: boolean): void {
  editSettings(definition, (root) => {
    const count = ensureChild(root, "vcpu");
    const list = ensureChild(root, "vcpus");
    const known = new Map(childrenOf(list, "vcpu").map((vcpu) => [Number(vcpu.attributes["id"]), vcpu]));
    list.children = Array.from({ length: definition.maxVcpus }, (_, id) => {
      const before = known.get(id)?.attributes ?? {
        enabled: id < definition.vcpus ? "yes" : "no",
        hotpluggable: id === 0 ? "no" : "yes",
      };
      return element("vcpu", {
        id: String(id),
        ...before,
        ...ids.includes(id) ? { enabled: enabled ? "yes" : "no" } : {},
      });
    });
    const current = childrenOf(childOf(root, "vcpus"), "vcpu").filter((vcpu) =>
      vcpu.attributes["enabled"] === "yes"
    ).length;
    count.attributes["current"] = String(current);
  });
}
