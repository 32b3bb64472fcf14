import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { UnknownWord } from "../../events/mod.ts";
import { shown, wantOptionalText, wantText, wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import type { CpuConfig } from "../config/generated/cpu.gen.ts";
import { ConnectionPart } from "../handle/connection_part.ts";
import { cpusInMap } from "../contract/cpu_list.ts";
import { cpuCompareResult } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { connectBaselineCPUFlags, connectCompareCPUFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";
import { withOthers } from "./with_others.ts";

/** What a host's CPUs have done since it started. @see libvirt 9.0.0 `virNodeCPUStats` */
export interface NodeCpuStats {
  /** Nanoseconds in the kernel. */
  readonly kernel?: bigint;
  /** Nanoseconds in programs. */
  readonly user?: bigint;
  /** Nanoseconds without work. */
  readonly idle?: bigint;
  /** Nanoseconds of waiting for disks. */
  readonly iowait?: bigint;
  /** Nanoseconds of serving interrupts. */
  readonly intr?: bigint;
  /** Percent of its time that it works; of hosts that tell this instead of times. */
  readonly utilization?: number;
  /** What else the host tells, by its names. */
  readonly other?: { readonly [name: string]: bigint };
}

/** Which CPUs a host has. */
export interface NodeCpuMap {
  /** How many it can have: the highest number and one. */
  readonly present: number;
  /** The numbers of those that are online. */
  readonly online: readonly number[];
}

/** How a CPU compares with the host's. @see libvirt 9.0.0 `virCPUCompareResult` */
export type CpuComparison = "incompatible" | "identical" | "superset" | "error" | UnknownWord;

/** How CPUs are compared. @see libvirt 9.0.0 `virConnectCompareCPUFlags` */
export interface ConnectionCompareCpuOptions extends CallOptions {
  /** An incompatible one is `VirtError` `CPU_INCOMPATIBLE`, which says what is missing. */
  readonly failIncompatible?: boolean;
  /** Check the document against the host's schema first. */
  readonly validateXml?: boolean;
}

const compareCpuOptionNames: OptionNames<ConnectionCompareCpuOptions> = {
  ...callOptionNames,
  failIncompatible: true,
  validateXml: true,
};

/** How a CPU that several have in common is told. @see libvirt 9.0.0 `virConnectBaselineCPUFlags` */
export interface ConnectionBaselineCpuOptions extends CallOptions {
  /** With the features that its model has anyway. */
  readonly expandFeatures?: boolean;
  /** Without features that keep a guest from moving. */
  readonly migratable?: boolean;
}

const baselineCpuOptionNames: OptionNames<ConnectionBaselineCpuOptions> = {
  ...callOptionNames,
  expandFeatures: true,
  migratable: true,
};

/** Which hypervisor is meant; the host's usual one unless told. */
export interface HypervisorChoice {
  /** The emulator's path on the host. */
  readonly emulator?: string;
  /** The guest's architecture: `x86_64`. */
  readonly arch?: string;
  /** The guest's machine type: `q35`. */
  readonly machine?: string;
  /** The sort of virtualization: `kvm`, `qemu`. */
  readonly virtType?: string;
}

const hypervisorChoiceNames: OptionNames<HypervisorChoice> = {
  emulator: true,
  arch: true,
  machine: true,
  virtType: true,
};
const compareHypervisorCpuOptionNames = { ...compareCpuOptionNames, ...hypervisorChoiceNames };
const baselineHypervisorCpuOptionNames = { ...baselineCpuOptionNames, ...hypervisorChoiceNames };

/** libvirt's names of what is told of CPUs. */
const CPU_TIMES = ["kernel", "user", "idle", "iowait", "intr", "utilization"] as const;

/** A host's CPUs. */
export abstract class HostCpus extends ConnectionPart {
  /**
   * What the host's CPUs have done since it started.
   *
   * @param cpu One of them; all together unless told.
   * @throws {RangeError} If it is no CPU's number.
   * @throws {VirtError} `INVALID_ARG` if there is no such CPU; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetCPUStats`
   */
  async cpuStats(cpu?: number, options?: CallOptions): Promise<NodeCpuStats> {
    checkOptions(options, callOptionNames, "connection.cpuStats()");
    const number = cpu === undefined ? -1 : wantWhole(cpu, "Cannot read CPU statistics", "a CPU");
    const { nparams } = await call(this, "nodeGetCPUStats", number, 0, 0, options);
    const { params } = await call(this, "nodeGetCPUStats", number, nparams, 0, options);
    const { utilization, ...times } = withOthers(params, CPU_TIMES, (value) => value);
    return utilization === undefined ? times : { ...times, utilization: Number(utilization) };
  }

  /**
   * Which CPUs the host has, and which of them are online.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetCPUMap`
   */
  async cpuMap(options?: CallOptions): Promise<NodeCpuMap> {
    checkOptions(options, callOptionNames, "connection.cpuMap()");
    const { ret, cpumap } = await call(this, "nodeGetCPUMap", 1, 1, 0, options);
    return { present: ret, online: cpusInMap(cpumap).filter((cpu) => cpu < ret) };
  }

  /**
   * The CPU models that a guest of this architecture can have.
   * @throws {TypeError} If the architecture is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such architecture.
   * @see libvirt 9.0.0 `virConnectGetCPUModelNames`
   */
  async cpuModelNames(arch: string, options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "connection.cpuModelNames()");
    wantText(arch, "Cannot read CPU models", "an architecture");
    return await call(this, "connectGetCPUModelNames", arch, 0, options);
  }

  /**
   * Whether the host has all of a CPU: `superset` is more, `incompatible` is not all.
   *
   * @param document A `<cpu>` document or its config.
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `CPU_INCOMPATIBLE` with `failIncompatible`.
   * @see libvirt 9.0.0 `virConnectCompareCPU`
   */
  async compareCpu(
    document: string | CpuConfig,
    options?: ConnectionCompareCpuOptions,
  ): Promise<CpuComparison> {
    checkOptions(options, compareCpuOptionNames, "connection.compareCpu()");
    const what = "Cannot compare CPUs";
    const xml = await documentText("cpu", document, what);
    const bits = flagBits(connectCompareCPUFlags, options, what);
    return wordOf(cpuCompareResult, await call(this, "connectCompareCPU", xml, bits, options));
  }

  /**
   * Whether a hypervisor can give a guest all of a CPU, which may be less than the host has, or more.
   *
   * @param document A `<cpu>` document or its config.
   * @throws {TypeError} If the document is neither text nor a config, or an option of the wrong type.
   * @throws {VirtError} `XML_ERROR`; `CPU_INCOMPATIBLE` with `failIncompatible`; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectCompareHypervisorCPU`
   */
  async compareHypervisorCpu(
    document: string | CpuConfig,
    options?: ConnectionCompareCpuOptions & HypervisorChoice,
  ): Promise<CpuComparison> {
    checkOptions(options, compareHypervisorCpuOptionNames, "connection.compareHypervisorCpu()");
    const what = "Cannot compare CPUs";
    const xml = await documentText("cpu", document, what);
    const choice = choiceOf(options, what);
    const bits = flagBits(connectCompareCPUFlags, options, what);
    const number = await call(this, "connectCompareHypervisorCPU", ...choice, xml, bits, options);
    return wordOf(cpuCompareResult, number);
  }

  /**
   * The most that all of these CPUs have, as a `<cpu>` document.
   *
   * @param cpus `<cpu>` documents or their configs, one or more, as hosts' capabilities have them.
   * @throws {TypeError} If these are neither or none, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if they have nothing in common; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectBaselineCPU`
   */
  async baselineCpuXml(
    cpus: readonly (string | CpuConfig)[],
    options?: ConnectionBaselineCpuOptions,
  ): Promise<string> {
    checkOptions(options, baselineCpuOptionNames, "connection.baselineCpuXml()");
    const what = "Cannot find a common CPU";
    const xmls = await documentsOf(cpus, what);
    const bits = flagBits(connectBaselineCPUFlags, options, what);
    return await call(this, "connectBaselineCPU", xmls, bits, options);
  }

  /**
   * The most that all of these CPUs have and a hypervisor can give to a guest, as a `<cpu>` document.
   *
   * @param cpus `<cpu>` documents or their configs, one or more, as hosts' domain capabilities have them.
   * @throws {TypeError} If these are neither or none, or an option of the wrong type.
   * @throws {VirtError} `XML_ERROR`; `CPU_INCOMPATIBLE`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectBaselineHypervisorCPU`
   */
  async baselineHypervisorCpuXml(
    cpus: readonly (string | CpuConfig)[],
    options?: ConnectionBaselineCpuOptions & HypervisorChoice,
  ): Promise<string> {
    checkOptions(options, baselineHypervisorCpuOptionNames, "connection.baselineHypervisorCpuXml()");
    const what = "Cannot find a common CPU";
    const xmls = await documentsOf(cpus, what);
    const choice = choiceOf(options, what);
    const bits = flagBits(connectBaselineCPUFlags, options, what);
    return await call(this, "connectBaselineHypervisorCPU", ...choice, xmls, bits, options);
  }
}

async function documentsOf(cpus: readonly (string | CpuConfig)[], what: string): Promise<string[]> {
  if (!Array.isArray(cpus)) {
    throw new TypeError(`${what}, wanted XML documents or their configs: found ${shown(cpus)}`);
  }
  if (cpus.length === 0) throw new TypeError(`${what}, wanted one XML document or more: found none`);
  return await Promise.all(cpus.map((cpu) => documentText("cpu", cpu, what)));
}

type Choice = [emulator: string | null, arch: string | null, machine: string | null, virtType: string | null];

function choiceOf(options: HypervisorChoice | undefined, what: string): Choice {
  return [
    wantOptionalText(options?.emulator, what, "an emulator's path"),
    wantOptionalText(options?.arch, what, "an architecture"),
    wantOptionalText(options?.machine, what, "a machine type"),
    wantOptionalText(options?.virtType, what, "a virtualization type"),
  ];
}
