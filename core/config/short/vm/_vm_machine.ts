import { memoryKibOf } from "../../../contract/size.ts";
import type {
  DomainClockConfig,
  DomainConfig,
  DomainCpuConfig,
  DomainFeaturesConfig,
  DomainMemoryBackingConfig,
  DomainTopologyConfig,
} from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import { type Platform, wantOffered } from "../_platform.ts";
import type { Firmware } from "./_vm_boot.ts";
import { optional, type OsFamily } from "./vm_disks.ts";

/** Memory and vCPUs. */
export function vmSize(options: OptionReader, { offers }: Platform): Partial<DomainConfig> {
  const memory = options.kib("memory", memoryKibOf) ??
    options.wrong("memory", "to be told, such as 2 GiB", undefined, TypeError);
  const current = options.kib("currentMemory", memoryKibOf);
  if (current !== undefined && current > memory) {
    options.wrong("currentMemory", "not to be more than memory", options.raw("currentMemory"));
  }
  // The host's own bound comes from the host; this one is that of all.
  const most = offers?.maxVcpus ?? 4096;
  const vcpus = options.whole("vcpus", 1, most) ??
    options.wrong("vcpus", `from 1 to ${most}`, undefined, TypeError);
  const max = options.whole("maxVcpus", vcpus, most) ?? vcpus;
  const cpuset = options.like("cpuset", /^\^?\d+(-\d+)?(,\^?\d+(-\d+)?)*$/, "to be CPUs such as 0-3,^2");
  return {
    memory: { unit: "KiB", value: memory },
    ...optional("currentMemory", current === undefined ? undefined : { unit: "KiB", value: current }),
    vcpu: {
      ...(cpuset === undefined ? {} : { placement: "static" as const, cpuset }),
      ...(max === vcpus ? {} : { current: vcpus }),
      value: max,
    },
  };
}

const MODES = ["host-passthrough", "host-model", "maximum", "default"] as const;

/** A VM's CPU. */
export function vmCpu(options: OptionReader, platform: Platform): DomainCpuConfig | undefined {
  const topology = topologyOf(options);
  const short = typeof options.raw("cpu") === "string";
  const reader = short ? options.inner({ mode: options.raw("cpu") }, "cpu") : options.within("cpu");
  const model = reader?.text("model");
  const mode = reader?.word("mode", MODES);
  const require = reader?.texts("require") ?? [];
  const disable = reader?.texts("disable") ?? [];
  const { offers } = platform;
  if (model !== undefined) {
    if (mode !== undefined) reader!.wrong("mode", "to be absent beside a model", mode);
    wantOffered(reader!, "model", model, offers?.cpuModels?.map(({ name }) => name));
  } else if (mode !== undefined && mode !== "default") {
    wantOffered(reader!, "mode", mode, offers?.cpuModes);
  }
  const feature = [
    ...require.map((name) => ({ policy: "require" as const, name })),
    ...disable.map((name) => ({ policy: "disable" as const, name })),
  ];
  const chosen = model === undefined ? mode ?? usualMode(platform) : undefined;
  const more = { ...optional("topology", topology), ...(feature.length > 0 ? { feature } : {}) };
  if (model !== undefined) {
    return { mode: "custom", match: "exact", model: { fallback: "forbid", value: model }, ...more };
  }
  if (chosen !== "default" && chosen !== undefined) return { mode: chosen, ...more };
  if (feature.length > 0) reader!.wrong("mode", "or a model, for features to be of", undefined, TypeError);
  return topology && { topology };
}

function usualMode({ hypervisor, type, offers, family }: Platform): typeof MODES[number] | undefined {
  if (hypervisor !== "qemu") return undefined;
  const modes = offers?.cpuModes;
  if (type !== "qemu") {
    return modes === undefined || modes.includes("host-passthrough") ? "host-passthrough" : undefined;
  }
  // Emulated as it is by default, a CPU is too old for the systems of today.
  const known = modes?.includes("maximum") ?? (family === "x86" || family === "arm");
  return known && family !== "ppc" ? "maximum" : undefined;
}

function topologyOf(options: OptionReader): DomainTopologyConfig | undefined {
  const reader = options.within("topology");
  if (reader === undefined) return undefined;
  const [sockets = 1, dies, cores = 1, threads = 1] = ["sockets", "dies", "cores", "threads"].map((key) =>
    reader.whole(key, 1, 4096)
  );
  const wanted = Number(options.raw("maxVcpus") ?? options.raw("vcpus"));
  const found = sockets * (dies ?? 1) * cores * threads;
  if (found !== wanted) options.wrong("topology", `to be of ${wanted} vCPUs`, found);
  return { sockets, ...optional("dies", dies), cores, threads };
}

/** ACPI and its like. */
export function vmFeatures(
  { hypervisor, family, osType, virtual, offers }: Platform,
  os: OsFamily,
  firmware: Firmware,
): DomainFeaturesConfig | undefined {
  if (osType !== "hvm" || hypervisor === "ch") return undefined;
  const features: DomainFeaturesConfig = {};
  // ARM's machines have ACPI from UEFI alone.
  if (family === "x86" || ((family === "arm" || family === "riscv") && firmware.type === "efi")) {
    features.acpi = true;
  }
  if (family === "x86") features.apic = {};
  if (virtual && family === "x86") {
    if (os === "windows") features.hyperv = hyperv(offers?.hyperv);
    features.vmport = { state: false };
    if (firmware.secureBoot === true) features.smm = { state: true };
  }
  return Object.keys(features).length > 0 ? features : undefined;
}

function hyperv(offered: readonly string[] | undefined): DomainFeaturesConfig["hyperv"] {
  const has = (name: string) => offered?.includes(name) ?? true;
  return {
    ...(has("relaxed") ? { relaxed: { state: true } } : {}),
    ...(has("vapic") ? { vapic: { state: true } } : {}),
    ...(has("spinlocks") ? { spinlocks: { state: true, retries: 8191 } } : {}),
  };
}

/** A VM's clock. */
export function vmClock({ virtual, family, osType }: Platform, os: OsFamily): DomainClockConfig | undefined {
  if (osType === "exe") return undefined;
  const offset = os === "windows" ? "localtime" : "utc";
  if (!virtual || family !== "x86") return { offset };
  return {
    offset,
    timer: [
      { name: "rtc", tickpolicy: "catchup" },
      { name: "pit", tickpolicy: "delay" },
      { name: "hpet", present: false },
      ...(os === "windows" ? [{ name: "hypervclock" as const, present: true }] : []),
    ],
  };
}

/** How a VM's memory is backed. @param shared Whether other programs of the host see it. */
export function vmMemoryBacking(
  options: OptionReader,
  shared: boolean,
): DomainMemoryBackingConfig | undefined {
  const given = options.raw("hugepages");
  const size = typeof given === "boolean" ? undefined : options.kib("hugepages");
  const backing: DomainMemoryBackingConfig = {
    ...(given === true ? { hugepages: {} } : {}),
    ...(size === undefined ? {} : { hugepages: { page: [{ size, unit: "KiB" }] } }),
    ...(shared ? { source: { type: "memfd" }, access: { mode: "shared" } } : {}),
  };
  return Object.keys(backing).length > 0 ? backing : undefined;
}
