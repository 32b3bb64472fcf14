import type { DomainConfig } from "../../core/config/generated/domain.gen.ts";
import type { ElementReader } from "./element_reader.ts";

/** What every domain is known by, and what people and programs wrote of it: a driver keeps it as it is. */
export type DomainIdentity = Pick<DomainConfig, "name" | "uuid" | "title" | "description" | "metadata">;

/** How much memory and how many CPUs a domain has at most, and now. */
export interface DomainSize {
  readonly memoryBytes: bigint;
  /** What the balloon is to leave. */
  readonly currentMemoryBytes: bigint;
  readonly vcpus: number;
  /** How many of these are plugged in. */
  readonly currentVcpus: number;
}

/** What a hypervisor can do with sizes. */
export interface SizeAbilities {
  readonly maxVcpus: number;
  /** Whether it has a balloon, which leaves a guest less than all its memory. */
  readonly balloon?: boolean;
  /** Whether fewer CPUs than all can be plugged in. */
  readonly vcpuHotplug?: boolean;
}

/** Reads what a domain is known by. */
export function readIdentity(root: ElementReader<DomainConfig>): DomainIdentity {
  return {
    name: root.value("name") ?? "",
    uuid: root.value("uuid"),
    title: root.value("title"),
    description: root.value("description"),
    metadata: root.whole("metadata"),
  };
}

/** Reads memory and CPUs. As libvirt has it, a document with one size of memory alone means both by it. */
export function readSize(
  root: ElementReader<DomainConfig>,
  { maxVcpus, balloon = false, vcpuHotplug = false }: SizeAbilities,
): DomainSize {
  const current = root.size("currentMemory", "KiB");
  const memoryBytes = root.size("memory", "KiB") ?? current ?? 0n;
  const given = root.config.memory ?? root.config.currentMemory;
  if (Number(given?.value ?? 0) === 0) root.refuse("memory", "memory");
  const currentMemoryBytes = current ?? memoryBytes;
  if (!balloon && currentMemoryBytes !== memoryBytes) {
    root.refuse("currentMemory", "all memory, as there is no balloon");
  }
  const vcpu = root.element("vcpu");
  const vcpus = vcpu?.number("value", { min: 1, max: maxVcpus, otherwise: 1 }) ?? 1;
  const currentVcpus = vcpu?.number("current", { min: 1, max: vcpus, otherwise: vcpus }) ?? vcpus;
  if (!vcpuHotplug && currentVcpus !== vcpus) vcpu?.refuse("current", "all CPUs, as none can be plugged in");
  return { memoryBytes, currentMemoryBytes, vcpus, currentVcpus };
}
