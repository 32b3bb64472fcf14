// Generated from libvirt 9.0.0's capability.rng by `deno task gen`; never edited.
import type { DomainCpuNumaCellCacheConfig, DomainCpuNumaCellDistancesConfig, DomainCpuNumaInterconnectsConfig, DomainMaxphysaddrConfig, DomainTopologyConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "./config_content.ts";

/**
 * `<capabilities>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesConfig {
  /** `<host>`. */
  host: CapabilitiesHostConfig;
  /** `<guest>`. */
  guest?: CapabilitiesGuestConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostConfig {
  /** `<uuid>`: a UUID. */
  uuid?: string;
  /** `<cpu>`. */
  cpu: CapabilitiesHostCpuConfig;
  /** `<power_management>`. */
  powerManagement?: CapabilitiesHostPowerManagementConfig;
  /** `<iommu>`. */
  iommu?: CapabilitiesHostIommuConfig;
  /** `<migration_features>`. */
  migrationFeatures?: CapabilitiesHostMigrationFeaturesConfig;
  /** `<topology>`. */
  topology?: CapabilitiesHostTopologyConfig;
  /** `<cache>`. */
  cache?: CapabilitiesHostCacheConfig;
  /** `<memory_bandwidth>`. */
  memoryBandwidth?: CapabilitiesHostMemoryBandwidthConfig;
  /** `<secmodel>`. */
  secmodel?: CapabilitiesHostSecmodelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestConfig {
  /** `<os_type>`. */
  osType: "xen" | "linux" | "hvm" | "exe" | "uml" | OtherWord;
  /** `<arch>`. */
  arch: CapabilitiesGuestArchConfig;
  /** `<features>`. */
  features?: CapabilitiesGuestFeaturesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuConfig {
  /** `<arch>`. */
  arch: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "i686" | "ia64" | "lm32" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | OtherWord;
  /** `<features>`. */
  features?: CapabilitiesHostCpuFeaturesConfig;
  /** `<model>`. */
  model?: string;
  /** `<vendor>`. */
  vendor?: string;
  /** `<microcode>`. */
  microcode?: CapabilitiesHostCpuMicrocodeConfig;
  /** `<signature>`. */
  signature?: CapabilitiesHostCpuSignatureConfig;
  /** `<counter>`. */
  counter?: CapabilitiesHostCpuCounterConfig;
  /** `<topology>`. */
  topology?: DomainTopologyConfig;
  /** `<maxphysaddr>`. */
  maxphysaddr?: DomainMaxphysaddrConfig;
  /** `<feature>`. */
  feature?: CapabilitiesHostCpuFeatureConfig[];
  /** `<pages>`. */
  pages?: CapabilitiesHostCpuPagesConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <power_management>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostPowerManagementConfig {
  /** `<suspend_mem>`. */
  suspendMem?: true;
  /** `<suspend_disk>`. */
  suspendDisk?: true;
  /** `<suspend_hybrid>`. */
  suspendHybrid?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <iommu>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostIommuConfig {
  /** `support="…"`: yes or no. */
  support?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <migration_features>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostMigrationFeaturesConfig {
  /** `<live>`. */
  live?: true;
  /** `<uri_transports>`. */
  uriTransports?: CapabilitiesHostMigrationFeaturesUriTransportsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyConfig {
  /** `<cells>`. */
  cells: CapabilitiesHostTopologyCellsConfig;
  /** `<interconnects>`. */
  interconnects?: DomainCpuNumaInterconnectsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cache>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCacheConfig {
  /** `<bank>`. */
  bank: CapabilitiesHostCacheBankConfig[];
  /** `<monitor>`. */
  monitor?: CapabilitiesHostCacheMonitorConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <memory_bandwidth>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostMemoryBandwidthConfig {
  /** `<node>`. */
  node: CapabilitiesHostMemoryBandwidthNodeConfig[];
  /** `<monitor>`. */
  monitor?: CapabilitiesHostCacheMonitorConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <secmodel>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostSecmodelConfig {
  /** `<model>`. */
  model: string;
  /** `<doi>`. */
  doi: string;
  /** `<baselabel>`. */
  baselabel?: CapabilitiesHostSecmodelBaselabelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <arch>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestArchConfig {
  /** `name="…"`. */
  name: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "i686" | "ia64" | "lm32" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | OtherWord;
  /** `<wordsize>`. */
  wordsize: "31" | "32" | "64" | OtherWord;
  /** `<emulator>`. */
  emulator?: string;
  /** `<loader>`. */
  loader?: string;
  /** `<machine>`. */
  machine?: CapabilitiesGuestArchMachineConfig[];
  /** `<domain>`. */
  domain: CapabilitiesGuestArchDomainConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <features>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestFeaturesConfig {
  /** `<pae>`. */
  pae?: true;
  /** `<nonpae>`. */
  nonpae?: true;
  /** `<ia64_be>`. */
  ia64Be?: true;
  /** `<acpi>`. */
  acpi?: CapabilitiesGuestFeaturesAcpiConfig;
  /** `<apic>`. */
  apic?: CapabilitiesGuestFeaturesApicConfig;
  /** `<cpuselection>`. */
  cpuselection?: true;
  /** `<deviceboot>`. */
  deviceboot?: true;
  /** `<disksnapshot>`. */
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshotConfig;
  /** `<hap>`. */
  hap?: CapabilitiesGuestFeaturesHapConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <features>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuFeaturesConfig {
  /** `<pae>`. */
  pae?: true;
  /** `<nonpae>`. */
  nonpae?: true;
  /** `<vmx>`. */
  vmx?: true;
  /** `<svm>`. */
  svm?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <microcode>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuMicrocodeConfig {
  /** `version="…"`: from 1. */
  version: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <signature>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuSignatureConfig {
  /** `family="…"`: from 1. */
  family: number | bigint;
  /** `model="…"`: 0 to 4294967295. */
  model: number;
  /** `stepping="…"`: 0 to 4294967295. */
  stepping: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <counter>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuCounterConfig {
  /** `name="…"`. */
  name: string;
  /** `frequency="…"`: from 1. */
  frequency: number | bigint;
  /** `scaling="…"`: yes or no. */
  scaling: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <feature>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuFeatureConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <pages>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCpuPagesConfig {
  /** `unit="…"`. */
  unit?: string;
  /** `size="…"`: 0 to 4294967295. */
  size: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <migration_features> <uri_transports>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostMigrationFeaturesUriTransportsConfig {
  /** `<uri_transport>`. */
  uriTransport: ("vpxmigr" | "tcp" | "rdma" | "vzmigr" | OtherWord)[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyCellsConfig {
  /** `num="…"`: 0 to 4294967295. */
  num: number;
  /** `<cell>`. */
  cell: CapabilitiesHostTopologyCellsCellConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cache> <bank>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCacheBankConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `level="…"`: 0 to 4294967295. */
  level: number;
  /** `type="…"`. */
  type: "both" | "code" | "data" | OtherWord;
  /** `size="…"`: 0 to 4294967295. */
  size: number;
  /** `unit="…"`. */
  unit: string;
  /** `cpus="…"`. */
  cpus: string;
  /** `<control>`. */
  control?: CapabilitiesHostCacheBankControlConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cache> <monitor>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCacheMonitorConfig {
  /** `level="…"`: 0 to 4294967295. */
  level?: number;
  /** `reuseThreshold="…"`: 0 to 4294967295. */
  reuseThreshold?: number;
  /** `maxMonitors="…"`: 0 to 4294967295. */
  maxMonitors: number;
  /** `<feature>`. */
  feature: CapabilitiesHostCacheMonitorFeatureConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <memory_bandwidth> <node>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostMemoryBandwidthNodeConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `cpus="…"`. */
  cpus: string;
  /** `<control>`. */
  control?: CapabilitiesHostMemoryBandwidthNodeControlConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <secmodel> <baselabel>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostSecmodelBaselabelConfig {
  /** `type="…"`. */
  type: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <arch> <machine>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestArchMachineConfig {
  /** `canonical="…"`. */
  canonical?: string;
  /** `maxCpus="…"`: 0 to 4294967295. */
  maxCpus?: number;
  /** `deprecated="…"`: yes or no. */
  deprecated?: boolean;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <arch> <domain>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestArchDomainConfig {
  /** `type="…"`. */
  type: "qemu" | "kqemu" | "kvm" | "xen" | "uml" | "lxc" | "openvz" | "test" | OtherWord;
  /** `<emulator>`. */
  emulator?: string;
  /** `<machine>`. */
  machine?: CapabilitiesGuestArchMachineConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <features> <acpi>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestFeaturesAcpiConfig {
  /** `toggle="…"`: yes or no. */
  toggle: boolean;
  /** `default="…"`: on or off. */
  default: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <features> <apic>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestFeaturesApicConfig {
  /** `toggle="…"`: yes or no. */
  toggle: boolean;
  /** `default="…"`: on or off. */
  default: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <features> <disksnapshot>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestFeaturesDisksnapshotConfig {
  /** `toggle="…"`: yes or no. */
  toggle: boolean;
  /** `default="…"`: on or off. */
  default: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <features> <hap>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesGuestFeaturesHapConfig {
  /** `toggle="…"`: yes or no. */
  toggle: boolean;
  /** `default="…"`: on or off. */
  default: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyCellsCellConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `<memory>`. */
  memory?: CapabilitiesHostTopologyCellsCellMemoryConfig;
  /** `<pages>`. */
  pages?: CapabilitiesHostTopologyCellsCellPagesConfig[];
  /** `<distances>`. */
  distances?: DomainCpuNumaCellDistancesConfig;
  /** `<cache>`. */
  cache?: DomainCpuNumaCellCacheConfig[];
  /** `<cpus>`. */
  cpus?: CapabilitiesHostTopologyCellsCellCpusConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cache> <bank> <control>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCacheBankControlConfig {
  /** `granularity="…"`: 0 to 4294967295. */
  granularity: number;
  /** `min="…"`: 0 to 4294967295. */
  min?: number;
  /** `unit="…"`. */
  unit: string;
  /** `type="…"`. */
  type: "both" | "code" | "data" | OtherWord;
  /** `maxAllocs="…"`: 0 to 4294967295. */
  maxAllocs: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cache> <monitor> <feature>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostCacheMonitorFeatureConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <memory_bandwidth> <node> <control>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostMemoryBandwidthNodeControlConfig {
  /** `granularity="…"`: 0 to 4294967295. */
  granularity: number;
  /** `min="…"`: 0 to 4294967295. */
  min?: number;
  /** `maxAllocs="…"`: 0 to 4294967295. */
  maxAllocs: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell> <memory>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyCellsCellMemoryConfig {
  /** `unit="…"`. */
  unit?: string;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell> <pages>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyCellsCellPagesConfig {
  /** `unit="…"`. */
  unit?: string;
  /** `size="…"`: 0 to 4294967295. */
  size: number;
  /** The text: 0 to 4294967295. */
  value: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell> <cpus>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyCellsCellCpusConfig {
  /** `num="…"`: 0 to 4294967295. */
  num: number;
  /** `<cpu>`. */
  cpu?: CapabilitiesHostTopologyCellsCellCpusCpuConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell> <cpus> <cpu>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesHostTopologyCellsCellCpusCpuConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `socket_id="…"`: 0 to 4294967295. */
  socketId?: number;
  /** `die_id="…"`: 0 to 4294967295. */
  dieId?: number;
  /** `core_id="…"`: 0 to 4294967295. */
  coreId?: number;
  /** `siblings="…"`. */
  siblings?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
