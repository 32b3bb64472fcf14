// Generated from libvirt 9.0.0's domainsnapshot.rng by `deno task gen`; never edited.
import type { DomainBhyveCommandlineConfig, DomainBlkiotuneConfig, DomainClockConfig, DomainCpuConfig, DomainCputuneConfig, DomainCurrentMemoryConfig, DomainDefaultiothreadConfig, DomainDevicesConfig, DomainDiskNetworkSourceConfig, DomainEncryptionConfig, DomainFeaturesConfig, DomainIdmapConfig, DomainIothreadidsConfig, DomainKeywrapConfig, DomainLaunchSecurityConfig, DomainLxcNamespaceConfig, DomainMaxMemoryConfig, DomainMemoryBackingConfig, DomainMemoryConfig, DomainMemtuneConfig, DomainMetadataCacheConfig, DomainNumatuneConfig, DomainOsConfig, DomainPerfConfig, DomainPmConfig, DomainQemuCapabilitiesConfig, DomainQemuCommandlineConfig, DomainQemuDeprecationConfig, DomainQemuOverrideConfig, DomainResourceConfig, DomainSeclabelConfig, DomainSlicesConfig, DomainSourceSeclabelConfig, DomainSysinfoConfig, DomainVcpuConfig, DomainVcpusConfig, DomainXenCommandlineConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent, XmlNode } from "../config_content.ts";

/**
 * `<domainsnapshot>`: a snapshot of a domain: its disks, its memory, its definition at one moment.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html}
 */
export interface DomainSnapshotConfig {
  /** `<name>`: its name, unique in its domain; the time unless given. */
  name?: string;
  /** `<description>`: a text for people. */
  description?: string;
  /** `<state>`: what the guest did. */
  state?: "running" | "blocked" | "paused" | "shutdown" | "shutoff" | "crashed" | "disk-snapshot" | OtherWord;
  /** `<creationTime>`: seconds since 1970. */
  creationTime?: string;
  /** `<memory>`: where the guest's memory is kept. */
  memory?: DomainSnapshotMemoryConfig;
  /** `<disks>`: what becomes of each disk. */
  disks?: DomainSnapshotDisksConfig;
  /** `<active>`: 0, 1. */
  active?: number;
  /** `<domain>`: the domain as it was. */
  domain?: DomainSnapshotDomainConfig;
  /** `<inactiveDomain>`: its definition as it was, where that was another. */
  inactiveDomain?: DomainSnapshotInactiveDomainConfig;
  /** `<parent>`: the snapshot before it. */
  parent?: DomainSnapshotParentConfig;
  /** `<cookie>`. */
  cookie?: XmlNode[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <memory>`: where the guest's memory is kept; told apart by `snapshot`.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export type DomainSnapshotMemoryConfig = DomainSnapshotMemoryNoConfig | DomainSnapshotMemoryExternalConfig;

/** `<domainsnapshot> <memory>` whose `snapshot` is `no`, `internal`. */
export interface DomainSnapshotMemoryNoConfig {
  /** `snapshot="…"`: it tells the variants apart. */
  snapshot: "no" | "internal";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainsnapshot> <memory>` whose `snapshot` is `external`, absent. */
export interface DomainSnapshotMemoryExternalConfig {
  /** `snapshot="…"`: it tells the variants apart. */
  snapshot?: "external";
  /** `file="…"`. */
  file: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks>`: what becomes of each disk.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDisksConfig {
  /** `<disk>`: one disk, by its target's name. */
  disk?: DomainSnapshotDisksDiskConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <domain>`: the domain as it was; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export type DomainSnapshotDomainConfig = DomainSnapshotDomainQemuConfig | DomainSnapshotDomainNoneConfig;

/** `<domainsnapshot> <domain>` whose `type` is `qemu`, `kqemu`, `kvm`, `xen`, `lxc`, `uml`, `openvz`, `test`, `vmware`, `hyperv`, `vbox`, `phyp`, `vz`, `bhyve`, `hvf`. */
export interface DomainSnapshotDomainQemuConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "qemu" | "kqemu" | "kvm" | "xen" | "lxc" | "uml" | "openvz" | "test" | "vmware" | "hyperv" | "vbox" | "phyp" | "vz" | "bhyve" | "hvf";
  /** `id="…"`: 0 to 4294967295. */
  id?: number;
  /** `<name>`. */
  name: string;
  /** `<uuid>`: a UUID; a UUID. */
  uuid?: string;
  /** `<genid>`: a UUID, or empty. */
  genid?: string;
  /** `<title>`. */
  title?: string;
  /** `<description>`. */
  description?: string;
  /** `<metadata>`. */
  metadata?: XmlNode[];
  /** `<cpu>`. */
  cpu?: DomainCpuConfig;
  /** `<sysinfo>`. */
  sysinfo?: DomainSysinfoConfig[];
  /** `<bootloader>`. */
  bootloader?: string;
  /** `<bootloader_args>`. */
  bootloaderArgs?: string;
  /** `<os>`. */
  os?: DomainOsConfig;
  /** `<clock>`. */
  clock?: DomainClockConfig;
  /** `<memory>`. */
  memory?: DomainMemoryConfig;
  /** `<maxMemory>`. */
  maxMemory?: DomainMaxMemoryConfig;
  /** `<currentMemory>`. */
  currentMemory?: DomainCurrentMemoryConfig;
  /** `<memoryBacking>`. */
  memoryBacking?: DomainMemoryBackingConfig;
  /** `<vcpu>`. */
  vcpu?: DomainVcpuConfig;
  /** `<vcpus>`. */
  vcpus?: DomainVcpusConfig;
  /** `<iothreads>`: 0 to 4294967295. */
  iothreads?: number;
  /** `<iothreadids>`. */
  iothreadids?: DomainIothreadidsConfig;
  /** `<defaultiothread>`. */
  defaultiothread?: DomainDefaultiothreadConfig;
  /** `<blkiotune>`. */
  blkiotune?: DomainBlkiotuneConfig;
  /** `<memtune>`. */
  memtune?: DomainMemtuneConfig;
  /** `<cputune>`. */
  cputune?: DomainCputuneConfig;
  /** `<numatune>`. */
  numatune?: DomainNumatuneConfig;
  /** `<resource>`. */
  resource?: DomainResourceConfig;
  /** `<features>`. */
  features?: DomainFeaturesConfig;
  /** `<on_reboot>`. */
  onReboot?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_poweroff>`. */
  onPoweroff?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_crash>`. */
  onCrash?: "destroy" | "restart" | "preserve" | "rename-restart" | "coredump-destroy" | "coredump-restart" | OtherWord;
  /** `<on_lockfailure>`. */
  onLockfailure?: "poweroff" | "restart" | "pause" | "ignore" | OtherWord;
  /** `<pm>`. */
  pm?: DomainPmConfig;
  /** `<perf>`. */
  perf?: DomainPerfConfig;
  /** `<idmap>`. */
  idmap?: DomainIdmapConfig;
  /** `<devices>`. */
  devices?: DomainDevicesConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSeclabelConfig[];
  /** `<qemu:commandline>`. */
  qemuCommandline?: DomainQemuCommandlineConfig;
  /** `<qemu:capabilities>`. */
  qemuCapabilities?: DomainQemuCapabilitiesConfig;
  /** `<qemu:deprecation>`. */
  qemuDeprecation?: DomainQemuDeprecationConfig;
  /** `<qemu:override>`. */
  qemuOverride?: DomainQemuOverrideConfig;
  /** `<lxc:namespace>`. */
  lxcNamespace?: DomainLxcNamespaceConfig;
  /** `<keywrap>`. */
  keywrap?: DomainKeywrapConfig;
  /** `<launchSecurity>`. */
  launchSecurity?: DomainLaunchSecurityConfig;
  /** `<bhyve:commandline>`. */
  bhyveCommandline?: DomainBhyveCommandlineConfig;
  /** `<xen:commandline>`. */
  xenCommandline?: DomainXenCommandlineConfig;
  /** `<vmware:datacenterpath>`. */
  vmwareDatacenterpath?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainsnapshot> <domain>` whose `type` is absent. */
export interface DomainSnapshotDomainNoneConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `<uuid>`: a UUID; a UUID. */
  uuid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <inactiveDomain>`: its definition as it was, where that was another.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotInactiveDomainConfig {
  /** `type="…"`. */
  type: "qemu" | "kqemu" | "kvm" | "xen" | "lxc" | "uml" | "openvz" | "test" | "vmware" | "hyperv" | "vbox" | "phyp" | "vz" | "bhyve" | "hvf" | OtherWord;
  /** `id="…"`: 0 to 4294967295. */
  id?: number;
  /** `<name>`. */
  name: string;
  /** `<uuid>`: a UUID; a UUID. */
  uuid?: string;
  /** `<genid>`: a UUID, or empty. */
  genid?: string;
  /** `<title>`. */
  title?: string;
  /** `<description>`. */
  description?: string;
  /** `<metadata>`. */
  metadata?: XmlNode[];
  /** `<cpu>`. */
  cpu?: DomainCpuConfig;
  /** `<sysinfo>`. */
  sysinfo?: DomainSysinfoConfig[];
  /** `<bootloader>`. */
  bootloader?: string;
  /** `<bootloader_args>`. */
  bootloaderArgs?: string;
  /** `<os>`. */
  os?: DomainOsConfig;
  /** `<clock>`. */
  clock?: DomainClockConfig;
  /** `<memory>`. */
  memory?: DomainMemoryConfig;
  /** `<maxMemory>`. */
  maxMemory?: DomainMaxMemoryConfig;
  /** `<currentMemory>`. */
  currentMemory?: DomainCurrentMemoryConfig;
  /** `<memoryBacking>`. */
  memoryBacking?: DomainMemoryBackingConfig;
  /** `<vcpu>`. */
  vcpu?: DomainVcpuConfig;
  /** `<vcpus>`. */
  vcpus?: DomainVcpusConfig;
  /** `<iothreads>`: 0 to 4294967295. */
  iothreads?: number;
  /** `<iothreadids>`. */
  iothreadids?: DomainIothreadidsConfig;
  /** `<defaultiothread>`. */
  defaultiothread?: DomainDefaultiothreadConfig;
  /** `<blkiotune>`. */
  blkiotune?: DomainBlkiotuneConfig;
  /** `<memtune>`. */
  memtune?: DomainMemtuneConfig;
  /** `<cputune>`. */
  cputune?: DomainCputuneConfig;
  /** `<numatune>`. */
  numatune?: DomainNumatuneConfig;
  /** `<resource>`. */
  resource?: DomainResourceConfig;
  /** `<features>`. */
  features?: DomainFeaturesConfig;
  /** `<on_reboot>`. */
  onReboot?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_poweroff>`. */
  onPoweroff?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_crash>`. */
  onCrash?: "destroy" | "restart" | "preserve" | "rename-restart" | "coredump-destroy" | "coredump-restart" | OtherWord;
  /** `<on_lockfailure>`. */
  onLockfailure?: "poweroff" | "restart" | "pause" | "ignore" | OtherWord;
  /** `<pm>`. */
  pm?: DomainPmConfig;
  /** `<perf>`. */
  perf?: DomainPerfConfig;
  /** `<idmap>`. */
  idmap?: DomainIdmapConfig;
  /** `<devices>`. */
  devices?: DomainDevicesConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSeclabelConfig[];
  /** `<qemu:commandline>`. */
  qemuCommandline?: DomainQemuCommandlineConfig;
  /** `<qemu:capabilities>`. */
  qemuCapabilities?: DomainQemuCapabilitiesConfig;
  /** `<qemu:deprecation>`. */
  qemuDeprecation?: DomainQemuDeprecationConfig;
  /** `<qemu:override>`. */
  qemuOverride?: DomainQemuOverrideConfig;
  /** `<lxc:namespace>`. */
  lxcNamespace?: DomainLxcNamespaceConfig;
  /** `<keywrap>`. */
  keywrap?: DomainKeywrapConfig;
  /** `<launchSecurity>`. */
  launchSecurity?: DomainLaunchSecurityConfig;
  /** `<bhyve:commandline>`. */
  bhyveCommandline?: DomainBhyveCommandlineConfig;
  /** `<xen:commandline>`. */
  xenCommandline?: DomainXenCommandlineConfig;
  /** `<vmware:datacenterpath>`. */
  vmwareDatacenterpath?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <parent>`: the snapshot before it.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotParentConfig {
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk>`: one disk, by its target's name; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export type DomainSnapshotDisksDiskConfig = DomainSnapshotDisksDiskFileConfig | DomainSnapshotDisksDiskBlockConfig | DomainSnapshotDisksDiskNetworkConfig | DomainSnapshotDisksDiskNoneConfig;

/** What every `<domainsnapshot> <disks> <disk>` has. */
export interface DomainSnapshotDisksDiskCommonConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainsnapshot> <disks> <disk>` whose `type` is `file`. */
export interface DomainSnapshotDisksDiskFileConfig extends DomainSnapshotDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `snapshot="…"`. */
  snapshot?: "external" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDisksDiskFileSourceConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainSnapshotDisksDiskFileDriverConfig;
}

/** `<domainsnapshot> <disks> <disk>` whose `type` is `block`. */
export interface DomainSnapshotDisksDiskBlockConfig extends DomainSnapshotDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `snapshot="…"`. */
  snapshot?: "external" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDisksDiskBlockSourceConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainSnapshotDisksDiskFileDriverConfig;
}

/** `<domainsnapshot> <disks> <disk>` whose `type` is `network`. */
export interface DomainSnapshotDisksDiskNetworkConfig extends DomainSnapshotDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `snapshot="…"`. */
  snapshot?: "external" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainDiskNetworkSourceConfig;
}

/** `<domainsnapshot> <disks> <disk>` whose `type` is absent. */
export interface DomainSnapshotDisksDiskNoneConfig extends DomainSnapshotDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `snapshot="…"`. */
  snapshot?: "no" | "internal" | "external" | "manual" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDisksDiskFileSourceConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainSnapshotDisksDiskFileDriverConfig;
}

/**
 * `<domainsnapshot> <disks> <disk> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDisksDiskFileSourceConfig {
  /** `file="…"`. */
  file?: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDisksDiskFileDriverConfig {
  /** `type="…"`. */
  type?: "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | OtherWord;
  /** `<metadata_cache>`. */
  metadataCache?: DomainMetadataCacheConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDisksDiskBlockSourceConfig {
  /** `dev="…"`. */
  dev: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
