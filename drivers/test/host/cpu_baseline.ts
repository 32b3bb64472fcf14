import { connectBaselineCPUFlags } from "../../../core/contract/generated/flags.gen.ts";
import { inSlices, type Steps } from "../../../core/job/slices.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { checkFlags } from "../contract/refusal.ts";
import { formatGuestCpu, type GuestCpu, type HostCpu, parseHostCpu, refuseCpu } from "./cpu_document.ts";
import { ppc64Models, ppc64Vendors } from "./cpu_models.ts";
import { x86Baseline, x86Expanded } from "./x86_baseline.ts";

/** What several hosts' CPUs have in common. */
export function cpuBaseline(): OperationsOf<"connectBaselineCPU"> {
  return {
    async connectBaselineCPU(xmlCPUs, flags) {
      checkFlags(flags, connectBaselineCPUFlags.expandFeatures, "connectBaselineCPU");
      if (xmlCPUs.length === 0) throw refuseCpu("INVALID_ARG", "one or more", "none");
      const baseline = baselineOf(await inSlices(hostCpus(xmlCPUs)));
      return formatGuestCpu(flags === 0 ? baseline : expanded(baseline, parseHostCpu(xmlCPUs[0]!)));
    },
  };
}

function* hostCpus(xmls: readonly string[]): Steps<HostCpu[]> {
  const cpus: HostCpu[] = [];
  for (const xml of xmls) {
    cpus.push(parseHostCpu(xml));
    yield;
  }
  return cpus;
}

function baselineOf(cpus: readonly HostCpu[]): GuestCpu {
  const { family, arch, model } = cpus[0]!;
  switch (family) {
    case "x86":
      return x86Baseline(cpus);
    case "ppc64":
      return ppc64Baseline(cpus);
    case "arm":
      return { model, vendor: undefined, fallback: "allow", features: [] };
    default:
      throw refuseCpu("NO_SUPPORT", "an architecture whose CPUs can be compared", `"${arch}"`);
  }
}

function expanded(cpu: GuestCpu, { family }: HostCpu): GuestCpu {
  const { features, ...rest } = family === "x86" ? x86Expanded(cpu) : cpu;
  return { ...rest, features: features.toSorted((one, other) => one.name < other.name ? -1 : 1) };
}

/** PowerPC CPUs are the same or have nothing in common. */
function ppc64Baseline(cpus: readonly HostCpu[]): GuestCpu {
  const { model } = cpus[0]!;
  const maker = ppc64Models.get(model);
  if (maker === undefined) throw refuseCpu("INTERNAL_ERROR", "a known model", `"${model}"`);
  for (const cpu of cpus) {
    if (cpu.model !== model) throw refuseCpu("OPERATION_FAILED", `${model} alone`, cpu.model);
    if (cpu.vendor === undefined) continue;
    if (!ppc64Vendors.includes(cpu.vendor)) {
      throw refuseCpu("OPERATION_FAILED", "a known vendor", cpu.vendor);
    }
    if (cpu.vendor !== maker) {
      throw refuseCpu("OPERATION_FAILED", `${maker} as the vendor of ${model}`, cpu.vendor);
    }
  }
  return { model, vendor: undefined, fallback: "forbid", features: [] };
}
