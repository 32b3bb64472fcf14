// Generated from domaincaps.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainFeatureConfig, DomainMaxphysaddrConfig, DomainModelConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<domainCapabilities>`: what a hypervisor can give a domain.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html}
 */
export interface DomainCapabilitiesConfig {
  /** `<path>`: the hypervisor's program. */
  path?: string;
  /** `<domain>`: the type of such domains. */
  domain: string;
  /** `<machine>`: the machine type. */
  machine?: string;
  /** `<arch>`: the guest's architecture. */
  arch: string;
  /** `<vcpu>`: how many virtual CPUs at most. */
  vcpu?: DomainCapabilitiesVcpuConfig;
  /** `<iothreads>`: whether there are I/O threads. */
  iothreads?: DomainCapabilitiesIothreadsConfig;
  /** `<os>`: firmware that it can boot. */
  os?: DomainCapabilitiesOsConfig;
  /** `<cpu>`: CPUs that it can give. */
  cpu?: DomainCapabilitiesCpuConfig;
  /** `<memoryBacking>`: what memory can be. */
  memoryBacking?: DomainCapabilitiesMemoryBackingConfig;
  /** `<devices>`: devices that it can give. */
  devices?: DomainCapabilitiesDevicesConfig;
  /** `<features>`: features that can be switched. */
  features?: DomainCapabilitiesFeaturesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices>`: devices that it can give.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesDevicesConfig {
  /** `<disk>`. */
  disk?: DomainCapabilitiesDiskConfig;
  /** `<graphics>`. */
  graphics?: DomainCapabilitiesGraphicsConfig;
  /** `<video>`. */
  video?: DomainCapabilitiesVideoConfig;
  /** `<hostdev>`. */
  hostdev?: DomainCapabilitiesHostdevConfig;
  /** `<rng>`. */
  rng?: DomainCapabilitiesRngConfig;
  /** `<filesystem>`. */
  filesystem?: DomainCapabilitiesFilesystemConfig;
  /** `<tpm>`. */
  tpm?: DomainCapabilitiesTpmConfig;
  /** `<redirdev>`. */
  redirdev?: DomainCapabilitiesRedirdevConfig;
  /** `<channel>`. */
  channel?: DomainCapabilitiesChannelConfig;
  /** `<crypto>`. */
  crypto?: DomainCapabilitiesCryptoConfig;
  /** `<interface>`. */
  interface?: DomainCapabilitiesInterfaceConfig;
  /** `<panic>`. */
  panic?: DomainCapabilitiesPanicConfig;
  /** `<console>`. */
  console?: DomainCapabilitiesConsoleConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <vcpu>`: how many virtual CPUs at most.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#cpu-allocation}
 */
export interface DomainCapabilitiesVcpuConfig {
  /** `max="…"`: 0 to 4294967295. */
  max: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <iothreads>`: whether there are I/O threads.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#i-o-threads}
 */
export interface DomainCapabilitiesIothreadsConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <os>`: firmware that it can boot.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#bios-bootloader}
 */
export interface DomainCapabilitiesOsConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** `<firmwareFeatures>`. */
  firmwareFeatures?: DomainCapabilitiesOsFirmwareFeaturesConfig;
  /** `<loader>`. */
  loader?: DomainCapabilitiesOsLoaderConfig;
  /** `<varstore>`. */
  varstore?: DomainCapabilitiesOsVarstoreConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <cpu>`: CPUs that it can give.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#cpu-configuration}
 */
export interface DomainCapabilitiesCpuConfig {
  /** `<mode>`: a way to say which, and what comes of it here. */
  mode: DomainCapabilitiesCpuModeConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <memoryBacking>`: what memory can be.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#memory-backing}
 */
export interface DomainCapabilitiesMemoryBackingConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features>`: features that can be switched.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesConfig {
  /** `<gic>`. */
  gic?: DomainCapabilitiesFeaturesGicConfig;
  /** `<vmcoreinfo>`. */
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfoConfig;
  /** `<genid>`. */
  genid?: DomainCapabilitiesFeaturesGenidConfig;
  /** `<backingStoreInput>`. */
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInputConfig;
  /** `<backup>`. */
  backup?: DomainCapabilitiesFeaturesBackupConfig;
  /** `<async-teardown>`. */
  asyncTeardown?: DomainCapabilitiesFeaturesAsyncTeardownConfig;
  /** `<s390-pv>`. */
  s390Pv?: DomainCapabilitiesFeaturesS390PvConfig;
  /** `<ps2>`. */
  ps2?: DomainCapabilitiesFeaturesPs2Config;
  /** `<tdx>`. */
  tdx?: DomainCapabilitiesFeaturesTdxConfig;
  /** `<sev>`. */
  sev?: DomainCapabilitiesFeaturesSevConfig;
  /** `<sgx>`. */
  sgx?: DomainCapabilitiesFeaturesSgxConfig;
  /** `<hyperv>`. */
  hyperv?: DomainCapabilitiesFeaturesHypervConfig;
  /** `<launchSecurity>`. */
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurityConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <disk>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesDiskConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <graphics>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesGraphicsConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <video>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesVideoConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <hostdev>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesHostdevConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <rng>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesRngConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <filesystem>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesFilesystemConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <tpm>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesTpmConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <redirdev>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesRedirdevConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <channel>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesChannelConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <crypto>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesCryptoConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <interface>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesInterfaceConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <panic>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesPanicConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <devices> <console>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#devices}
 */
export interface DomainCapabilitiesConsoleConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <os> <enum>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#bios-bootloader}
 */
export interface DomainCapabilitiesEnumConfig {
  /** `name="…"`. */
  name: string;
  /** `<value>`. */
  value?: string[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <os> <firmwareFeatures>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#bios-bootloader}
 */
export interface DomainCapabilitiesOsFirmwareFeaturesConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <os> <loader>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#bios-bootloader}
 */
export interface DomainCapabilitiesOsLoaderConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<value>`. */
  value?: string[];
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <os> <varstore>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#bios-bootloader}
 */
export interface DomainCapabilitiesOsVarstoreConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <cpu> <mode>`: a way to say which, and what comes of it here; told apart by `name`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#cpu-configuration}
 */
export type DomainCapabilitiesCpuModeConfig = DomainCapabilitiesCpuModeHostPassthroughConfig | DomainCapabilitiesCpuModeHostModelConfig | DomainCapabilitiesCpuModeCustomConfig;

/** What every `<domainCapabilities> <cpu> <mode>` has. */
export interface DomainCapabilitiesCpuModeCommonConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainCapabilities> <cpu> <mode>` whose `name` is `host-passthrough`, `maximum`. */
export interface DomainCapabilitiesCpuModeHostPassthroughConfig extends DomainCapabilitiesCpuModeCommonConfig {
  /** `name="…"`: it tells the variants apart. */
  name: "host-passthrough" | "maximum";
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
}

/** `<domainCapabilities> <cpu> <mode>` whose `name` is `host-model`. */
export interface DomainCapabilitiesCpuModeHostModelConfig extends DomainCapabilitiesCpuModeCommonConfig {
  /** `name="…"`: it tells the variants apart. */
  name: "host-model";
  /** `<model>`. */
  model?: DomainModelConfig;
  /** `<vendor>`. */
  vendor?: string;
  /** `<maxphysaddr>`. */
  maxphysaddr?: DomainMaxphysaddrConfig;
  /** `<feature>`. */
  feature?: DomainFeatureConfig[];
}

/** `<domainCapabilities> <cpu> <mode>` whose `name` is `custom`. */
export interface DomainCapabilitiesCpuModeCustomConfig extends DomainCapabilitiesCpuModeCommonConfig {
  /** `name="…"`: it tells the variants apart. */
  name: "custom";
  /** `<model>`. */
  model?: DomainCapabilitiesCpuModeCustomModelConfig[];
  /** `<blockers>`. */
  blockers?: DomainCapabilitiesCpuModeCustomBlockersConfig[];
}

/**
 * `<domainCapabilities> <features> <gic>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesGicConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <vmcoreinfo>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesVmcoreinfoConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <genid>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesGenidConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <backingStoreInput>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesBackingStoreInputConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <backup>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesBackupConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <async-teardown>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesAsyncTeardownConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <s390-pv>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesS390PvConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <ps2>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesPs2Config {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <tdx>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesTdxConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <sev>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesSevConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<cbitpos>`: 0 to 4294967295. */
  cbitpos?: number;
  /** `<reducedPhysBits>`: 0 to 4294967295. */
  reducedPhysBits?: number;
  /** `<maxGuests>`: 0 to 4294967295. */
  maxGuests?: number;
  /** `<maxESGuests>`: 0 to 4294967295. */
  maxESGuests?: number;
  /** `<cpu0Id>`. */
  cpu0Id?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <sgx>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesSgxConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<flc>`: yes or no. */
  flc?: boolean;
  /** `<sgx1>`: yes or no. */
  sgx1?: boolean;
  /** `<sgx2>`: yes or no. */
  sgx2?: boolean;
  /** `<section_size>`. */
  sectionSize?: DomainCapabilitiesFeaturesSgxSectionSizeConfig;
  /** `<sections>`. */
  sections?: DomainCapabilitiesFeaturesSgxSectionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <hyperv>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesHypervConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** `<defaults>`. */
  defaults?: DomainCapabilitiesFeaturesHypervDefaultsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <launchSecurity>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesLaunchSecurityConfig {
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <cpu> <mode> <model>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#cpu-configuration}
 */
export interface DomainCapabilitiesCpuModeCustomModelConfig {
  /** `usable="…"`. */
  usable: "yes" | "no" | "unknown" | OtherWord;
  /** `deprecated="…"`: yes or no. */
  deprecated?: boolean;
  /** `canonical="…"`. */
  canonical?: string;
  /** `vendor="…"`. */
  vendor: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <cpu> <mode> <blockers>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#cpu-configuration}
 */
export interface DomainCapabilitiesCpuModeCustomBlockersConfig {
  /** `model="…"`. */
  model: string;
  /** `<feature>`. */
  feature: DomainCapabilitiesCpuModeCustomBlockersFeatureConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <sgx> <section_size>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesSgxSectionSizeConfig {
  /** `unit="…"`. */
  unit: "KiB" | OtherWord;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <sgx> <sections>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesSgxSectionsConfig {
  /** `<section>`. */
  section?: DomainCapabilitiesFeaturesSgxSectionsSectionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <hyperv> <defaults>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesHypervDefaultsConfig {
  /** `<spinlocks>`: 0 to 4294967295. */
  spinlocks?: number;
  /** `<stimer_direct>`: on or off. */
  stimerDirect?: boolean;
  /** `<tlbflush_direct>`: on or off. */
  tlbflushDirect?: boolean;
  /** `<tlbflush_extended>`: on or off. */
  tlbflushExtended?: boolean;
  /** `<vendor_id>`. */
  vendorId?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <cpu> <mode> <blockers> <feature>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#cpu-configuration}
 */
export interface DomainCapabilitiesCpuModeCustomBlockersFeatureConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainCapabilities> <features> <sgx> <sections> <section>`.
 *
 * @see {@link https://libvirt.org/formatdomaincaps.html#features}
 */
export interface DomainCapabilitiesFeaturesSgxSectionsSectionConfig {
  /** `node="…"`: 0 to 4294967295. */
  node: number;
  /** `size="…"`: 0 to 18446744073709551615. */
  size: number | bigint;
  /** `unit="…"`. */
  unit: "KiB" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
