import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { cpuFamily } from "./cpu_architectures.ts";
import { ppc64Models, x86Models } from "./cpu_models.ts";

/** The CPU models that the pretended host knows: those of libvirt 9.0.0, by architecture; none where it takes any. */
export function hostCpuModels(): OperationsOf<"connectGetCPUModelNames"> {
  return {
    connectGetCPUModelNames(arch, flags) {
      checkFlags(flags, 0, "connectGetCPUModelNames");
      switch (cpuFamily(arch)) {
        case "x86":
          return x86Models.map(({ name }) => name);
        case "ppc64":
          return [...ppc64Models.keys()];
        case "arm":
        case "s390":
          return [];
        case "other":
          throw refusal(
            "NO_SUPPORT",
            `Cannot name CPU models, wanted an architecture whose CPUs are known: found "${arch}"`,
            "CPU",
          );
        default:
          throw refusal("INVALID_ARG", `Cannot name CPU models, wanted an architecture: found "${arch}"`);
      }
    },
  };
}
