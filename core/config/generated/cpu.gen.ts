// Generated from cpu.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { CapabilitiesHostCpuCounterConfig, CapabilitiesHostCpuFeaturesConfig, CapabilitiesHostCpuMicrocodeConfig, CapabilitiesHostCpuPagesConfig, CapabilitiesHostCpuSignatureConfig } from "./capabilities.gen.ts";
import type { DomainCpuCacheConfig, DomainCpuNumaConfig, DomainFeatureConfig, DomainMaxphysaddrConfig, DomainModelConfig, DomainTopologyConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<cpu>`: a CPU, of a host or a guest; told apart by `mode`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export type CpuConfig = CpuCustomConfig | CpuNoneConfig;

/** What every `<cpu>` has. */
export interface CpuCommonConfig {
  /** `match="…"`. */
  match?: "minimum" | "exact" | "strict" | OtherWord;
  /** `check="…"`. */
  check?: "none" | "partial" | "full" | OtherWord;
  /** `deprecated_features="…"`: on or off. */
  deprecatedFeatures?: boolean;
  /** `migratable="…"`: on or off. */
  migratable?: boolean;
  /** `<model>`: the model it is like. */
  model?: DomainModelConfig;
  /** `<vendor>`: its maker. */
  vendor?: string;
  /** `<topology>`: sockets, dies, cores and threads. */
  topology?: DomainTopologyConfig;
  /** `<numa>`. */
  numa?: DomainCpuNumaConfig;
  /** `<cache>`. */
  cache?: DomainCpuCacheConfig;
  /** `<maxphysaddr>`. */
  maxphysaddr?: DomainMaxphysaddrConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<cpu>` whose `mode` is `custom`, `host-model`, `host-passthrough`, `maximum`. */
export interface CpuCustomConfig extends CpuCommonConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode: "custom" | "host-model" | "host-passthrough" | "maximum";
  /** `<feature>`: a feature that it has or lacks beside its model. */
  feature?: DomainFeatureConfig[];
}

/** `<cpu>` whose `mode` is absent. */
export interface CpuNoneConfig extends CpuCommonConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode?: undefined;
  /** `<feature>`: a feature that it has or lacks beside its model. */
  feature?: CpuFeatureConfig[];
  /** `<arch>`: its architecture. */
  arch?: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "i686" | "ia64" | "lm32" | "loongarch64" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | OtherWord;
  /** `<features>`. */
  features?: CapabilitiesHostCpuFeaturesConfig;
  /** `<microcode>`. */
  microcode?: CapabilitiesHostCpuMicrocodeConfig;
  /** `<signature>`. */
  signature?: CapabilitiesHostCpuSignatureConfig;
  /** `<counter>`. */
  counter?: CapabilitiesHostCpuCounterConfig;
  /** `<pages>`. */
  pages?: CapabilitiesHostCpuPagesConfig[];
}

/**
 * `<cpu> <feature>`: a feature that it has or lacks beside its model; told apart by `policy`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export type CpuFeatureConfig = CpuFeatureForceConfig | CpuFeatureNoneConfig;

/** What every `<cpu> <feature>` has. */
export interface CpuFeatureCommonConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<cpu> <feature>` whose `policy` is `force`, `require`, `optional`, `disable`, `forbid`. */
export interface CpuFeatureForceConfig extends CpuFeatureCommonConfig {
  /** `policy="…"`: it tells the variants apart. */
  policy: "force" | "require" | "optional" | "disable" | "forbid";
}

/** `<cpu> <feature>` whose `policy` is absent. */
export interface CpuFeatureNoneConfig extends CpuFeatureCommonConfig {
  /** `policy="…"`: it tells the variants apart. */
  policy?: undefined;
}
