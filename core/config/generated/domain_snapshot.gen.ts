// Generated from domainsnapshot.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainAuthConfig, DomainBhyveCommandlineConfig, DomainBlkiotuneConfig, DomainClockConfig, DomainCpuConfig, DomainCputuneConfig, DomainCurrentMemoryConfig, DomainDefaultiothreadConfig, DomainDevicesConfig, DomainDiskBlockSourceReservationsConfig, DomainDiskMirrorFormatConfig, DomainDiskNetworkSourceHostConfig, DomainDiskNetworkSourceHttpCookiesConfig, DomainDiskNetworkSourceHttpReadaheadConfig, DomainDiskNetworkSourceHttpTimeoutConfig, DomainDiskNetworkSourceHttpsSslConfig, DomainDiskNetworkSourceNfsIdentityConfig, DomainDiskNetworkSourceRbdConfigConfig, DomainDiskNetworkSourceRbdSnapshotConfig, DomainDiskNetworkSourceSshIdentityConfig, DomainDiskNetworkSourceSshKnownHostsConfig, DomainDiskNvmeSourceAddressConfig, DomainDiskVhostuserSourceConfig, DomainEncryptionConfig, DomainFeaturesConfig, DomainFilesystemBlockSourceConfig, DomainIdmapConfig, DomainInitiatorConfig, DomainIommufdConfig, DomainIothreadidsConfig, DomainKeywrapConfig, DomainLaunchSecurityConfig, DomainLxcNamespaceConfig, DomainMaxMemoryConfig, DomainMemoryBackingConfig, DomainMemoryConfig, DomainMemtuneConfig, DomainMetadataCacheConfig, DomainNumatuneConfig, DomainOsConfig, DomainPerfConfig, DomainPmConfig, DomainQemuCapabilitiesConfig, DomainQemuCommandlineConfig, DomainQemuDeprecationConfig, DomainQemuOverrideConfig, DomainReconnectConfig, DomainResourceConfig, DomainSeclabelConfig, DomainSlicesConfig, DomainSourceSeclabelConfig, DomainSysinfoConfig, DomainThrottlegroupsConfig, DomainVcpuConfig, DomainVcpusConfig, DomainXenCommandlineConfig } from "./domain.gen.ts";
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
  /** `<revertDisks>`. */
  revertDisks?: DomainSnapshotRevertDisksConfig;
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
 * `<domainsnapshot> <revertDisks>`.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html}
 */
export interface DomainSnapshotRevertDisksConfig {
  /** `<disk>`. */
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
  /** `<hwuuid>`: a UUID. */
  hwuuid?: string;
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
  /** `<throttlegroups>`. */
  throttlegroups?: DomainThrottlegroupsConfig;
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
  /** `<iommufd>`. */
  iommufd?: DomainIommufdConfig;
  /** `<resource>`. */
  resource?: DomainResourceConfig;
  /** `<features>`. */
  features?: DomainFeaturesConfig;
  /** `<on_reboot>`. */
  onReboot?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_poweroff>`. */
  onPoweroff?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_crash>`. */
  onCrash?: "destroy" | "restart" | "preserve" | "rename-restart" | "coredump-destroy" | "coredump-restart" | "preserve-running" | OtherWord;
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
  /** `<hwuuid>`: a UUID. */
  hwuuid?: string;
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
  /** `<throttlegroups>`. */
  throttlegroups?: DomainThrottlegroupsConfig;
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
  /** `<iommufd>`. */
  iommufd?: DomainIommufdConfig;
  /** `<resource>`. */
  resource?: DomainResourceConfig;
  /** `<features>`. */
  features?: DomainFeaturesConfig;
  /** `<on_reboot>`. */
  onReboot?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_poweroff>`. */
  onPoweroff?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_crash>`. */
  onCrash?: "destroy" | "restart" | "preserve" | "rename-restart" | "coredump-destroy" | "coredump-restart" | "preserve-running" | OtherWord;
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
  /** `<snapshotDeleteInProgress>`. */
  snapshotDeleteInProgress?: true;
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
  /** `<snapshotDeleteInProgress>`. */
  snapshotDeleteInProgress?: true;
}

/** `<domainsnapshot> <disks> <disk>` whose `type` is `network`. */
export interface DomainSnapshotDisksDiskNetworkConfig extends DomainSnapshotDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `snapshot="…"`. */
  snapshot?: "external" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainSnapshotDisksDiskNetworkSourceConfig;
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
  /** `<snapshotDeleteInProgress>`. */
  snapshotDeleteInProgress?: true;
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
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
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
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <source>`: where it comes from; told apart by `protocol`.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export type DomainSnapshotDisksDiskNetworkSourceConfig = DomainSnapshotDisksDiskNetworkSourceNbdConfig | DomainSnapshotDisksDiskNetworkSourceGlusterConfig | DomainSnapshotDisksDiskNetworkSourceRbdConfig | DomainSnapshotDisksDiskNetworkSourceIscsiConfig | DomainSnapshotDisksDiskNetworkSourceHttpConfig | DomainSnapshotDisksDiskNetworkSourceHttpsConfig | DomainSnapshotDisksDiskNetworkSourceFtpsConfig | DomainSnapshotDisksDiskNetworkSourceFtpConfig | DomainSnapshotDisksDiskNetworkSourceSshConfig | DomainSnapshotDisksDiskNetworkSourceSheepdogConfig | DomainSnapshotDisksDiskNetworkSourceVxhsConfig | DomainSnapshotDisksDiskNetworkSourceNfsConfig;

/** What every `<domainsnapshot> <disks> <disk> <source>` has. */
export interface DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `nbd`. */
export interface DomainSnapshotDisksDiskNetworkSourceNbdConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "nbd";
  /** `name="…"`. */
  name?: string;
  /** `tls="…"`: yes or no. */
  tls?: boolean;
  /** `tlsHostname="…"`. */
  tlsHostname?: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<reconnect>`. */
  reconnect?: DomainReconnectConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `gluster`. */
export interface DomainSnapshotDisksDiskNetworkSourceGlusterConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "gluster";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig[];
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `rbd`. */
export interface DomainSnapshotDisksDiskNetworkSourceRbdConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "rbd";
  /** `name="…"`. */
  name?: string;
  /** `<host>`. */
  host?: DomainDiskNetworkSourceHostConfig[];
  /** `<snapshot>`. */
  snapshot?: DomainDiskNetworkSourceRbdSnapshotConfig;
  /** `<config>`. */
  config?: DomainDiskNetworkSourceRbdConfigConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `iscsi`. */
export interface DomainSnapshotDisksDiskNetworkSourceIscsiConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "iscsi";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<initiator>`. */
  initiator?: DomainInitiatorConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `http`. */
export interface DomainSnapshotDisksDiskNetworkSourceHttpConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "http";
  /** `name="…"`. */
  name: string;
  /** `query="…"`. */
  query?: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<cookies>`. */
  cookies?: DomainDiskNetworkSourceHttpCookiesConfig;
  /** `<readahead>`. */
  readahead?: DomainDiskNetworkSourceHttpReadaheadConfig;
  /** `<timeout>`. */
  timeout?: DomainDiskNetworkSourceHttpTimeoutConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `https`. */
export interface DomainSnapshotDisksDiskNetworkSourceHttpsConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "https";
  /** `name="…"`. */
  name: string;
  /** `query="…"`. */
  query?: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<ssl>`. */
  ssl?: DomainDiskNetworkSourceHttpsSslConfig;
  /** `<cookies>`. */
  cookies?: DomainDiskNetworkSourceHttpCookiesConfig;
  /** `<readahead>`. */
  readahead?: DomainDiskNetworkSourceHttpReadaheadConfig;
  /** `<timeout>`. */
  timeout?: DomainDiskNetworkSourceHttpTimeoutConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `ftps`. */
export interface DomainSnapshotDisksDiskNetworkSourceFtpsConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "ftps";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<ssl>`. */
  ssl?: DomainDiskNetworkSourceHttpsSslConfig;
  /** `<readahead>`. */
  readahead?: DomainDiskNetworkSourceHttpReadaheadConfig;
  /** `<timeout>`. */
  timeout?: DomainDiskNetworkSourceHttpTimeoutConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `ftp`. */
export interface DomainSnapshotDisksDiskNetworkSourceFtpConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "ftp";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<readahead>`. */
  readahead?: DomainDiskNetworkSourceHttpReadaheadConfig;
  /** `<timeout>`. */
  timeout?: DomainDiskNetworkSourceHttpTimeoutConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `ssh`. */
export interface DomainSnapshotDisksDiskNetworkSourceSshConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "ssh";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<readahead>`. */
  readahead?: DomainDiskNetworkSourceHttpReadaheadConfig;
  /** `<timeout>`. */
  timeout?: DomainDiskNetworkSourceHttpTimeoutConfig;
  /** `<knownHosts>`. */
  knownHosts?: DomainDiskNetworkSourceSshKnownHostsConfig;
  /** `<identity>`. */
  identity?: DomainDiskNetworkSourceSshIdentityConfig;
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `sheepdog`, `tftp`. */
export interface DomainSnapshotDisksDiskNetworkSourceSheepdogConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "sheepdog" | "tftp";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<readahead>`. */
  readahead?: DomainDiskNetworkSourceHttpReadaheadConfig;
  /** `<timeout>`. */
  timeout?: DomainDiskNetworkSourceHttpTimeoutConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `vxhs`. */
export interface DomainSnapshotDisksDiskNetworkSourceVxhsConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "vxhs";
  /** `name="…"`. */
  name: string;
  /** `tls="…"`: yes or no. */
  tls?: boolean;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
}

/** `<domainsnapshot> <disks> <disk> <source>` whose `protocol` is `nfs`. */
export interface DomainSnapshotDisksDiskNetworkSourceNfsConfig extends DomainSnapshotDisksDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "nfs";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
  /** `<identity>`. */
  identity?: DomainDiskNetworkSourceNfsIdentityConfig;
}

/**
 * `<domainsnapshot> <disks> <disk> <source> <dataStore>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export type DomainSnapshotDataStoreConfig = DomainSnapshotDataStoreFileConfig | DomainSnapshotDataStoreBlockConfig | DomainSnapshotDataStoreDirConfig | DomainSnapshotDataStoreNetworkConfig | DomainSnapshotDataStoreVolumeConfig | DomainSnapshotDataStoreNvmeConfig | DomainSnapshotDataStoreVhostuserConfig | DomainSnapshotDataStoreVhostvdpaConfig | DomainSnapshotDataStoreCtlConfig;

/** What every `<domainsnapshot> <disks> <disk> <source> <dataStore>` has. */
export interface DomainSnapshotDataStoreCommonConfig {
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `file`, absent. */
export interface DomainSnapshotDataStoreFileConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "file";
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDataStoreFileSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `block`. */
export interface DomainSnapshotDataStoreBlockConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDataStoreBlockSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `dir`. */
export interface DomainSnapshotDataStoreDirConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDataStoreDirSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `network`. */
export interface DomainSnapshotDataStoreNetworkConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `<source>`: where it comes from. */
  source: DomainSnapshotDisksDiskNetworkSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `volume`. */
export interface DomainSnapshotDataStoreVolumeConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDataStoreVolumeSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `nvme`. */
export interface DomainSnapshotDataStoreNvmeConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `<source>`: where it comes from. */
  source?: DomainSnapshotDataStoreNvmeSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `vhostuser`. */
export interface DomainSnapshotDataStoreVhostuserConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `<source>`: where it comes from. */
  source: DomainDiskVhostuserSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `vhostvdpa`. */
export interface DomainSnapshotDataStoreVhostvdpaConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostvdpa";
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
}

/** `<domainsnapshot> <disks> <disk> <source> <dataStore>` whose `type` is `ctl`. */
export interface DomainSnapshotDataStoreCtlConfig extends DomainSnapshotDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ctl";
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
}

/**
 * `<domainsnapshot> <disks> <disk> <source> <dataStore> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDataStoreFileSourceConfig {
  /** `file="…"`. */
  file?: string;
  /** `fdgroup="…"`. */
  fdgroup?: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <source> <dataStore> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDataStoreBlockSourceConfig {
  /** `dev="…"`. */
  dev?: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<reservations>`. */
  reservations?: DomainDiskBlockSourceReservationsConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <source> <dataStore> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDataStoreDirSourceConfig {
  /** `dir="…"`. */
  dir: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <source> <dataStore> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDataStoreVolumeSourceConfig {
  /** `pool="…"`. */
  pool: string;
  /** `volume="…"`. */
  volume: string;
  /** `mode="…"`. */
  mode?: "host" | "direct" | OtherWord;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainsnapshot> <disks> <disk> <source> <dataStore> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatsnapshot.html#snapshot-xml}
 */
export interface DomainSnapshotDataStoreNvmeSourceConfig {
  /** `type="…"`. */
  type: "pci" | OtherWord;
  /** `namespace="…"`: 32 bits. */
  namespace: number;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<address>`: where it is on its bus. */
  address: DomainDiskNvmeSourceAddressConfig;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainSnapshotDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
