import { type GuestCpu, type GuestCpuFeature, type HostCpu, refuseCpu } from "./cpu_document.ts";
import { featureNames, x86Features, type X86Model, x86Models, x86Vendors } from "./cpu_models.ts";

// What libvirt counts the first feature that a model has too much as; each further one counts one more.
const FIRST_PENALTY = 2;

/** The model that is closest to what all of these CPUs have, and how it differs. */
export function x86Baseline(cpus: readonly HostCpu[]): GuestCpu {
  const { bits, vendor } = common(cpus);
  const asked = [...new Set(cpus.map(({ model }) => model))];
  const { model, features } = closest(bits, vendor, asked);
  return {
    model: model.name,
    vendor: cpus.every((cpu) => cpu.vendor !== undefined) ? vendor : undefined,
    fallback: asked.length === 1 && asked[0] === model.name ? "forbid" : "allow",
    features,
  };
}

/** A CPU with all features of its model, by name. */
export function x86Expanded(cpu: GuestCpu): GuestCpu {
  const { features, removed } = modelNamed(cpu.model);
  const policies = new Map<string, GuestCpuFeature["policy"]>(
    featureNames(features).map((name) => [name, "require"]),
  );
  for (const { name, policy } of cpu.features) policies.set(name, policy);
  for (const name of removed) if (!policies.has(name)) policies.set(name, "disable");
  return { ...cpu, features: [...policies].map(([name, policy]) => ({ name, policy })) };
}

/** What all of some CPUs have, and who made them, if that is known. */
function common(cpus: readonly HostCpu[]): { bits: bigint; vendor: string | undefined } {
  let bits = -1n;
  let vendor: string | undefined;
  for (const [at, cpu] of cpus.entries()) {
    const model = modelNamed(cpu.model);
    bits &= bitsOf(cpu, model);
    if (at > 0 && cpu.vendor !== undefined && model.vendor !== undefined && cpu.vendor !== model.vendor) {
      throw refuseCpu("OPERATION_FAILED", `${model.vendor} as the vendor of ${model.name}`, cpu.vendor);
    }
    // libvirt does not ask the first CPU's model who made it.
    const maker = cpu.vendor ?? (at > 0 ? model.vendor : undefined);
    if (maker === undefined) continue;
    if (vendor !== undefined && vendor !== maker) {
      throw refuseCpu("OPERATION_FAILED", "CPUs of one vendor", `${vendor} and ${maker}`);
    }
    if (!x86Vendors.includes(maker)) throw refuseCpu("OPERATION_FAILED", "a known vendor", maker);
    vendor = maker;
  }
  if (bits === 0n) throw refuseCpu("OPERATION_FAILED", "CPUs that have something in common", "nothing");
  return { bits, vendor };
}

function modelNamed(name: string): X86Model {
  const model = x86Models.find((each) => each.name === name);
  if (model === undefined) throw refuseCpu("INTERNAL_ERROR", "a known model", `"${name}"`);
  return model;
}

function bitsOf(cpu: HostCpu, model: X86Model): bigint {
  return cpu.features.reduce((sum, name) => {
    const bit = x86Features.get(name);
    if (bit === undefined) throw refuseCpu("INTERNAL_ERROR", "a known feature", `"${name}"`);
    return sum | bit;
  }, model.features);
}

interface Candidate {
  readonly model: X86Model;
  readonly features: readonly GuestCpuFeature[];
}

/** The newest of the models that need the fewest changes; one that was asked for alone, whatever it needs. */
function closest(bits: bigint, vendor: string | undefined, asked: readonly string[]): Candidate {
  let best: Candidate | undefined;
  for (const model of x86Models.toReversed()) {
    if (!model.guest || (vendor !== undefined && model.vendor !== undefined && model.vendor !== vendor)) {
      continue;
    }
    const candidate = { model, features: differences(bits, model) };
    const wanted = asked.includes(model.name);
    if (wanted && asked.length === 1) return candidate;
    if (best === undefined || isBetter(candidate, best, wanted)) best = candidate;
  }
  return best!;
}

function differences(bits: bigint, { features, removed }: X86Model): GuestCpuFeature[] {
  const required = featureNames(bits & ~features);
  const disabled = featureNames(features & ~bits);
  const told = new Set([...required, ...disabled]);
  disabled.push(...removed.filter((name) => !told.has(name)));
  return [
    ...required.map((name) => ({ name, policy: "require" as const })),
    ...disabled.map((name) => ({ name, policy: "disable" as const })),
  ];
}

function isBetter(candidate: Candidate, best: Candidate, wanted: boolean): boolean {
  const [total, disabled] = cost(candidate);
  const [bestTotal, bestDisabled] = cost(best);
  return total < bestTotal || (disabled < bestDisabled && (total === bestTotal || wanted));
}

/** What a model's changes count as: all of them, and those alone that take something away. */
function cost({ features }: Candidate): [total: number, disabled: number] {
  let enabled = features.length;
  let disabled = 0;
  let penalty = FIRST_PENALTY;
  // As libvirt counts: each that is taken away brings the end nearer, so that the last ones may count as required.
  for (let at = 0; at < enabled; at++) {
    if (features[at]!.policy !== "disable") continue;
    enabled--;
    disabled += penalty++;
  }
  return [enabled + disabled, disabled];
}
