// Generated from capability.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainCpuNumaCellCacheConfig, DomainCpuNumaCellDistancesConfig, DomainCpuNumaInterconnectsConfig, DomainMaxphysaddrConfig, DomainTopologyConfig } from "./domain.gen.ts";
import type { OtherWord, SizeUnit, UnknownContent } from "../config_content.ts";

/**
 * `<capabilities>`: what the host and its hypervisor are.
 *
 * @see {@link https://libvirt.org/formatcaps.html}
 */
export interface CapabilitiesConfig {
  /** `<host>`: the host. */
  host: CapabilitiesHostConfig;
  /** `<guest>`: a kind of guest that it can run. */
  guest?: CapabilitiesGuestConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host>`: the host.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostConfig {
  /** `<uuid>`: a UUID; a UUID. */
  uuid?: string;
  /** `<cpu>`: its CPUs. */
  cpu: CapabilitiesHostCpuConfig;
  /** `<power_management>`: sleep states that it has. */
  powerManagement?: CapabilitiesHostPowerManagementConfig;
  /** `<iommu>`. */
  iommu?: CapabilitiesHostIommuConfig;
  /** `<migration_features>`. */
  migrationFeatures?: CapabilitiesHostMigrationFeaturesConfig;
  /** `<topology>`: its NUMA nodes. */
  topology?: CapabilitiesHostTopologyConfig;
  /** `<cache>`: its CPU caches. */
  cache?: CapabilitiesHostCacheConfig;
  /** `<memory_bandwidth>`. */
  memoryBandwidth?: CapabilitiesHostMemoryBandwidthConfig;
  /** `<energy>`. */
  energy?: CapabilitiesHostEnergyConfig;
  /** `<secmodel>`: a way in which it confines guests. */
  secmodel?: CapabilitiesHostSecmodelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest>`: a kind of guest that it can run.
 *
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
 */
export interface CapabilitiesGuestConfig {
  /** `<os_type>`. */
  osType: "xen" | "linux" | "hvm" | "exe" | "uml" | OtherWord;
  /** `<arch>`: an architecture, with machine types and hypervisors. */
  arch: CapabilitiesGuestArchConfig;
  /** `<features>`: features that can be switched. */
  features?: CapabilitiesGuestFeaturesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu>`: its CPUs.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostCpuConfig {
  /** `<arch>`. */
  arch: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "i686" | "ia64" | "lm32" | "loongarch64" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | OtherWord;
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
 * `<capabilities> <host> <power_management>`: sleep states that it has.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * `<capabilities> <host> <topology>`: its NUMA nodes.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * `<capabilities> <host> <cache>`: its CPU caches.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * `<capabilities> <host> <energy>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostEnergyConfig {
  /** `<monitor>`. */
  monitor: CapabilitiesHostEnergyMonitorConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <secmodel>`: a way in which it confines guests.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * `<capabilities> <guest> <arch>`: an architecture, with machine types and hypervisors.
 *
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
 */
export interface CapabilitiesGuestArchConfig {
  /** `name="…"`. */
  name: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "i686" | "ia64" | "lm32" | "loongarch64" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | OtherWord;
  /** `<wordsize>`. */
  wordsize: number;
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
 * `<capabilities> <guest> <features>`: features that can be switched.
 *
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
 */
export interface CapabilitiesGuestFeaturesConfig {
  /** `<pae>`. */
  pae?: true;
  /** `<nonpae>`. */
  nonpae?: true;
  /** `<ia64_be>`. */
  ia64Be?: true;
  /** `<acpi>`: its number in ACPI. */
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
  /** `<externalSnapshot>`. */
  externalSnapshot?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <cpu> <features>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostCpuPagesConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** `size="…"`: 0 to 4294967295. */
  size: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <migration_features> <uri_transports>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
  unit: SizeUnit;
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * `<capabilities> <host> <energy> <monitor>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostEnergyMonitorConfig {
  /** `maxMonitors="…"`: 0 to 4294967295. */
  maxMonitors: number;
  /** `<feature>`. */
  feature: CapabilitiesHostEnergyMonitorFeatureConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <secmodel> <baselabel>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
 */
export interface CapabilitiesGuestArchDomainConfig {
  /** `type="…"`. */
  type: "qemu" | "kqemu" | "kvm" | "xen" | "lxc" | "uml" | "openvz" | "test" | "vmware" | "hyperv" | "vbox" | "phyp" | "vz" | "bhyve" | "hvf" | OtherWord;
  /** `<emulator>`. */
  emulator?: string;
  /** `<machine>`. */
  machine?: CapabilitiesGuestArchMachineConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <guest> <features> <acpi>`: its number in ACPI.
 *
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#guest-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostCacheBankControlConfig {
  /** `granularity="…"`: 0 to 4294967295. */
  granularity: number;
  /** `min="…"`: 0 to 4294967295. */
  min?: number;
  /** `unit="…"`. */
  unit: SizeUnit;
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * `<capabilities> <host> <energy> <monitor> <feature>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostEnergyMonitorFeatureConfig {
  /** `name="…"`. */
  name: "core_energy" | "activity" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell> <memory>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostTopologyCellsCellMemoryConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<capabilities> <host> <topology> <cells> <cell> <pages>`.
 *
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostTopologyCellsCellPagesConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
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
 * @see {@link https://libvirt.org/formatcaps.html#host-capabilities}
 */
export interface CapabilitiesHostTopologyCellsCellCpusCpuConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `socket_id="…"`: 0 to 4294967295. */
  socketId?: number;
  /** `die_id="…"`: 0 to 4294967295. */
  dieId?: number;
  /** `cluster_id="…"`: 0 to 4294967295. */
  clusterId?: number;
  /** `core_id="…"`: 0 to 4294967295. */
  coreId?: number;
  /** `siblings="…"`. */
  siblings?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
