// Generated from domain.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { OtherWord, SizeUnit, UnknownContent, XmlNode } from "../config_content.ts";

/**
 * `<domain>`: a domain: a virtual machine or a container.
 *
 * @see {@link https://libvirt.org/formatdomain.html}
 */
export interface DomainConfig {
  /** `type="…"`. */
  type: "qemu" | "kqemu" | "kvm" | "xen" | "lxc" | "uml" | "openvz" | "test" | "vmware" | "hyperv" | "vbox" | "phyp" | "vz" | "bhyve" | "hvf" | OtherWord;
  /** `id="…"`: 0 to 4294967295. */
  id?: number;
  /** `<name>`: its name, short and unique on its host. */
  name: string;
  /** `<uuid>`: what tells it from all others everywhere; a UUID. */
  uuid?: string;
  /** `<hwuuid>`: a UUID. */
  hwuuid?: string;
  /** `<genid>`: what tells the guest that it was rolled back or copied; a UUID, or empty. */
  genid?: string;
  /** `<title>`: a line for people. */
  title?: string;
  /** `<description>`: a text for people. */
  description?: string;
  /** `<metadata>`: elements of other programs, each in a namespace of its own. */
  metadata?: XmlNode[];
  /** `<cpu>`: the CPU that the guest sees. */
  cpu?: DomainCpuConfig;
  /** `<sysinfo>`: what the guest's SMBIOS says, or what QEMU's fw_cfg holds. */
  sysinfo?: DomainSysinfoConfig[];
  /** `<bootloader>`: a program of the host that finds what to boot. */
  bootloader?: string;
  /** `<bootloader_args>`: arguments of that program. */
  bootloaderArgs?: string;
  /** `<os>`: the machine and what it boots. */
  os?: DomainOsConfig;
  /** `<clock>`: the guest's clock and its timers. */
  clock?: DomainClockConfig;
  /** `<throttlegroups>`. */
  throttlegroups?: DomainThrottlegroupsConfig;
  /** `<memory>`: the memory that the guest starts with, in KiB unless a unit is given. */
  memory?: DomainMemoryConfig;
  /** `<maxMemory>`: the most that can be plugged in while it runs. */
  maxMemory?: DomainMaxMemoryConfig;
  /** `<currentMemory>`: what its balloon leaves it. */
  currentMemory?: DomainCurrentMemoryConfig;
  /** `<memoryBacking>`: what of the host its memory is. */
  memoryBacking?: DomainMemoryBackingConfig;
  /** `<vcpu>`: how many virtual CPUs there are at most, and now. */
  vcpu?: DomainVcpuConfig;
  /** `<vcpus>`: each virtual CPU by itself. */
  vcpus?: DomainVcpusConfig;
  /** `<iothreads>`: how many threads serve disks; 0 to 4294967295. */
  iothreads?: number;
  /** `<iothreadids>`: each of these threads by itself. */
  iothreadids?: DomainIothreadidsConfig;
  /** `<defaultiothread>`: the main loop's own pool of threads. */
  defaultiothread?: DomainDefaultiothreadConfig;
  /** `<blkiotune>`: its share of the host's disks. */
  blkiotune?: DomainBlkiotuneConfig;
  /** `<memtune>`: bounds of the host's memory that it takes. */
  memtune?: DomainMemtuneConfig;
  /** `<cputune>`: its share of the host's CPUs, and which ones. */
  cputune?: DomainCputuneConfig;
  /** `<numatune>`: NUMA nodes of the host that its memory is of. */
  numatune?: DomainNumatuneConfig;
  /** `<iommufd>`. */
  iommufd?: DomainIommufdConfig;
  /** `<resource>`: where in the host's tree of control groups it is. */
  resource?: DomainResourceConfig;
  /** `<features>`: features of the machine that can be switched. */
  features?: DomainFeaturesConfig;
  /** `<on_reboot>`: what comes of a guest that reboots. */
  onReboot?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_poweroff>`: what comes of a guest that shuts down. */
  onPoweroff?: "destroy" | "restart" | "preserve" | "rename-restart" | OtherWord;
  /** `<on_crash>`: what comes of a guest that crashes. */
  onCrash?: "destroy" | "restart" | "preserve" | "rename-restart" | "coredump-destroy" | "coredump-restart" | "preserve-running" | OtherWord;
  /** `<on_lockfailure>`: what comes of a guest whose locks are lost. */
  onLockfailure?: "poweroff" | "restart" | "pause" | "ignore" | OtherWord;
  /** `<pm>`: which sleep states the guest is offered. */
  pm?: DomainPmConfig;
  /** `<perf>`: what is counted of its CPUs. */
  perf?: DomainPerfConfig;
  /** `<idmap>`: users and groups of the host that a container's are. */
  idmap?: DomainIdmapConfig;
  /** `<devices>`: all its devices. */
  devices?: DomainDevicesConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSeclabelConfig[];
  /** `<qemu:commandline>`: arguments and environment of QEMU that libvirt does not know. */
  qemuCommandline?: DomainQemuCommandlineConfig;
  /** `<qemu:capabilities>`: features of QEMU that libvirt is to take for there or not. */
  qemuCapabilities?: DomainQemuCapabilitiesConfig;
  /** `<qemu:deprecation>`: what QEMU does when asked for something deprecated. */
  qemuDeprecation?: DomainQemuDeprecationConfig;
  /** `<qemu:override>`: properties of QEMU's devices that libvirt does not know. */
  qemuOverride?: DomainQemuOverrideConfig;
  /** `<lxc:namespace>`: namespaces that a container shares. */
  lxcNamespace?: DomainLxcNamespaceConfig;
  /** `<keywrap>`: keys of a mainframe that wrap the guest's. */
  keywrap?: DomainKeywrapConfig;
  /** `<launchSecurity>`: memory that not even its host can read. */
  launchSecurity?: DomainLaunchSecurityConfig;
  /** `<bhyve:commandline>`: arguments of bhyve that libvirt does not know. */
  bhyveCommandline?: DomainBhyveCommandlineConfig;
  /** `<xen:commandline>`: arguments of Xen's device model that libvirt does not know. */
  xenCommandline?: DomainXenCommandlineConfig;
  /** `<vmware:datacenterpath>`: the datacenter that it is in. */
  vmwareDatacenterpath?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices>`: all its devices.
 *
 * @see {@link https://libvirt.org/formatdomain.html#devices}
 */
export interface DomainDevicesConfig {
  /** `<emulator>`: the hypervisor's program. */
  emulator?: string;
  /** `<disk>`: a hard disk, CD-ROM or floppy drive. */
  disk?: DomainDiskConfig[];
  /** `<controller>`: a controller: of PCI, USB, SCSI, SATA, virtio ports…. */
  controller?: DomainControllerConfig[];
  /** `<lease>`: a lock that it holds while it runs. */
  lease?: DomainLeaseConfig[];
  /** `<filesystem>`: a folder of the host, or a container's root. */
  filesystem?: DomainFilesystemConfig[];
  /** `<interface>`: a network interface. */
  interface?: DomainInterfaceConfig[];
  /** `<input>`: a keyboard, mouse or tablet. */
  input?: DomainInputConfig[];
  /** `<sound>`: a sound card. */
  sound?: DomainSoundConfig[];
  /** `<audio>`: where sound goes to on the host. */
  audio?: DomainAudioConfig[];
  /** `<hostdev>`: a device of the host that is the guest's alone. */
  hostdev?: DomainHostdevConfig[];
  /** `<graphics>`: a way to see its screen: VNC, SPICE…. */
  graphics?: DomainGraphicsConfig[];
  /** `<video>`: a graphics card. */
  video?: DomainVideoConfig[];
  /** `<console>`: a console. */
  console?: DomainConsoleConfig[];
  /** `<parallel>`: a parallel port. */
  parallel?: DomainParallelConfig[];
  /** `<serial>`: a serial port. */
  serial?: DomainSerialConfig[];
  /** `<channel>`: a channel to a program in the guest, such as its agent. */
  channel?: DomainChannelConfig[];
  /** `<smartcard>`: a smartcard reader. */
  smartcard?: DomainSmartcardConfig[];
  /** `<hub>`: a USB hub. */
  hub?: DomainHubConfig[];
  /** `<redirdev>`: a USB device of whoever sees the screen. */
  redirdev?: DomainRedirdevConfig[];
  /** `<redirfilter>`: which of these are let through. */
  redirfilter?: DomainRedirfilterConfig[];
  /** `<rng>`: a source of random numbers. */
  rng?: DomainRngConfig[];
  /** `<tpm>`: a TPM. */
  tpm?: DomainTpmConfig[];
  /** `<shmem>`: memory that is shared with other guests. */
  shmem?: DomainShmemConfig[];
  /** `<memory>`: a module of memory that can be plugged. */
  memory?: DomainDevicesMemoryConfig[];
  /** `<crypto>`. */
  crypto?: DomainCryptoConfig[];
  /** `<watchdog>`: a clock that acts when the guest no longer winds it. */
  watchdog?: DomainWatchdogConfig[];
  /** `<memballoon>`: what gives memory back to the host. */
  memballoon?: DomainMemballoonConfig;
  /** `<nvram>`: memory for a POWER guest's settings. */
  nvram?: DomainNvramConfig;
  /** `<panic>`: what tells the host of a crash. */
  panic?: DomainPanicConfig[];
  /** `<iommu>`: an IOMMU. */
  iommu?: DomainIommuConfig[];
  /** `<vsock>`: sockets between the guest and its host. */
  vsock?: DomainVsockConfig;
  /** `<pstore>`. */
  pstore?: DomainPstoreConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu>`: the CPU that the guest sees.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuConfig {
  /** `mode="…"`. */
  mode?: "custom" | "host-model" | "host-passthrough" | "maximum" | OtherWord;
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
  /** `<vendor>`. */
  vendor?: string;
  /** `<topology>`: sockets, dies, cores and threads. */
  topology?: DomainTopologyConfig;
  /** `<feature>`: a feature that it has or lacks beside its model. */
  feature?: DomainFeatureConfig[];
  /** `<numa>`: the guest's NUMA nodes. */
  numa?: DomainCpuNumaConfig;
  /** `<cache>`: the cache that it tells of. */
  cache?: DomainCpuCacheConfig;
  /** `<maxphysaddr>`: bits of a physical address. */
  maxphysaddr?: DomainMaxphysaddrConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo>`: what the guest's SMBIOS says, or what QEMU's fw_cfg holds; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export type DomainSysinfoConfig = DomainSysinfoSmbiosConfig | DomainSysinfoFwcfgConfig;

/** `<domain> <sysinfo>` whose `type` is `smbios`. */
export interface DomainSysinfoSmbiosConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "smbios";
  /** `<bios>`: the firmware that it names. */
  bios?: DomainSysinfoSmbiosBiosConfig;
  /** `<system>`: the machine that it names. */
  system?: DomainSysinfoSmbiosSystemConfig;
  /** `<baseBoard>`: a main board that it names. */
  baseBoard?: DomainSysinfoSmbiosBaseBoardConfig[];
  /** `<chassis>`: the case that it names. */
  chassis?: DomainSysinfoSmbiosChassisConfig;
  /** `<oemStrings>`: texts of the maker's own. */
  oemStrings?: DomainSysinfoSmbiosOemStringsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <sysinfo>` whose `type` is `fwcfg`. */
export interface DomainSysinfoFwcfgConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "fwcfg";
  /** `<entry>`. */
  entry?: DomainSysinfoFwcfgEntryConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os>`: the machine and what it boots; told apart by `firmware`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#operating-system-booting}
 */
export type DomainOsConfig = DomainOsBiosConfig | DomainOsNoneConfig;

/** What every `<domain> <os>` has. */
export interface DomainOsCommonConfig {
  /** `<firmware>`: features that the firmware is to have. */
  firmwareElement?: DomainOsFirmwareConfig;
  /** `<loader>`: the firmware's image. */
  loader?: DomainOsLoaderConfig;
  /** `<nvram>`: where the firmware keeps its variables. */
  nvram?: DomainOsNvramConfig;
  /** `<varstore>`. */
  varstore?: DomainOsVarstoreConfig;
  /** `<kernel>`: a kernel of the host that is booted directly. */
  kernel?: string;
  /** `<initrd>`: its first file system. */
  initrd?: string;
  /** `<root>`. */
  root?: string;
  /** `<cmdline>`: its arguments. */
  cmdline?: string;
  /** `<shim>`. */
  shim?: string;
  /** `<dtb>`: its device tree. */
  dtb?: string;
  /** `<boot>`: a kind of device to boot from, in turn. */
  boot?: DomainOsBootConfig[];
  /** `<bootmenu>`: whether the firmware asks what to boot. */
  bootmenu?: DomainOsBootmenuConfig;
  /** `<smbios>`: where the guest's SMBIOS comes from. */
  smbios?: DomainOsSmbiosConfig;
  /** `<bios>`: how the firmware talks and how long it waits. */
  bios?: DomainOsBios2Config;
  /** `<acpi>`: an ACPI table of the host's. */
  acpi?: DomainOsAcpiConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <os>` whose `firmware` is `bios`, `efi`. */
export interface DomainOsBiosConfig extends DomainOsCommonConfig {
  /** `firmware="…"`: it tells the variants apart. */
  firmware: "bios" | "efi";
  /** `<type>`: the kind of guest, its architecture and machine type. */
  type: DomainOsBiosTypeConfig;
}

/** `<domain> <os>` whose `firmware` is absent. */
export interface DomainOsNoneConfig extends DomainOsCommonConfig {
  /** `firmware="…"`: it tells the variants apart. */
  firmware?: undefined;
  /** `<type>`: the kind of guest, its architecture and machine type. */
  type: DomainOsTypeConfig;
  /** `<init>`: the first program of a container. */
  init?: string;
  /** `<initarg>`: an argument of it. */
  initarg?: string[];
  /** `<initenv>`: a variable of its environment. */
  initenv?: DomainOsInitenvConfig[];
  /** `<initdir>`: the folder that it starts in. */
  initdir?: string;
  /** `<inituser>`: the user that it runs as. */
  inituser?: string;
  /** `<initgroup>`: the group that it runs as. */
  initgroup?: string;
}

/**
 * `<domain> <clock>`: the guest's clock and its timers; told apart by `offset`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#time-keeping}
 */
export type DomainClockConfig = DomainClockLocaltimeConfig | DomainClockTimezoneConfig | DomainClockVariableConfig | DomainClockAbsoluteConfig;

/** What every `<domain> <clock>` has. */
export interface DomainClockCommonConfig {
  /** `<timer>`: one of its timers. */
  timer?: DomainClockTimerConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <clock>` whose `offset` is `localtime`, `utc`. */
export interface DomainClockLocaltimeConfig extends DomainClockCommonConfig {
  /** `offset="…"`: it tells the variants apart. */
  offset: "localtime" | "utc";
  /** `adjustment="…"`. */
  adjustment?: "reset" | OtherWord | string;
}

/** `<domain> <clock>` whose `offset` is `timezone`. */
export interface DomainClockTimezoneConfig extends DomainClockCommonConfig {
  /** `offset="…"`: it tells the variants apart. */
  offset: "timezone";
  /** `timezone="…"`. */
  timezone?: string;
}

/** `<domain> <clock>` whose `offset` is `variable`. */
export interface DomainClockVariableConfig extends DomainClockCommonConfig {
  /** `offset="…"`: it tells the variants apart. */
  offset: "variable";
  /** `adjustment="…"`. */
  adjustment?: string;
  /** `basis="…"`. */
  basis?: "utc" | "localtime" | OtherWord;
}

/** `<domain> <clock>` whose `offset` is `absolute`. */
export interface DomainClockAbsoluteConfig extends DomainClockCommonConfig {
  /** `offset="…"`: it tells the variants apart. */
  offset: "absolute";
  /** `start="…"`: 0 to 18446744073709551615. */
  start: number | bigint;
}

/**
 * `<domain> <throttlegroups>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html}
 */
export interface DomainThrottlegroupsConfig {
  /** `<throttlegroup>`. */
  throttlegroup?: DomainThrottlegroupsThrottlegroupConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memory>`: the memory that the guest starts with, in KiB unless a unit is given.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-allocation}
 */
export interface DomainMemoryConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** `dumpCore="…"`: on or off. */
  dumpCore?: boolean;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <maxMemory>`: the most that can be plugged in while it runs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-allocation}
 */
export interface DomainMaxMemoryConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** `slots="…"`: 0 to 4294967295. */
  slots?: number;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <currentMemory>`: what its balloon leaves it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-allocation}
 */
export interface DomainCurrentMemoryConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memoryBacking>`: what of the host its memory is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-backing}
 */
export interface DomainMemoryBackingConfig {
  /** `<hugepages>`: large pages of the host. */
  hugepages?: DomainMemoryBackingHugepagesConfig;
  /** `<nosharepages>`: no merging of equal pages. */
  nosharepages?: true;
  /** `<locked>`: no swapping. */
  locked?: true;
  /** `<source>`: where it comes from. */
  source?: DomainMemoryBackingSourceConfig;
  /** `<access>`. */
  access?: DomainMemoryBackingAccessConfig;
  /** `<allocation>`. */
  allocation?: DomainMemoryBackingAllocationConfig;
  /** `<discard>`. */
  discard?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <vcpu>`: how many virtual CPUs there are at most, and now.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-allocation}
 */
export interface DomainVcpuConfig {
  /** `placement="…"`. */
  placement?: "static" | "auto" | OtherWord;
  /** `cpuset="…"`. */
  cpuset?: string;
  /** `current="…"`: 1 to 65535. */
  current?: number;
  /** The text: 1 to 65535. */
  value: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <vcpus>`: each virtual CPU by itself.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-allocation}
 */
export interface DomainVcpusConfig {
  /** `<vcpu>`. */
  vcpu?: DomainVcpusVcpuConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <iothreadids>`: each of these threads by itself.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iothreads-allocation}
 */
export interface DomainIothreadidsConfig {
  /** `<iothread>`. */
  iothread?: DomainIothreadidsIothreadConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <defaultiothread>`: the main loop's own pool of threads.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iothreads-allocation}
 */
export interface DomainDefaultiothreadConfig {
  /** `thread_pool_min="…"`: 0 to 4294967295. */
  threadPoolMin?: number;
  /** `thread_pool_max="…"`: 0 to 4294967295. */
  threadPoolMax?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <blkiotune>`: its share of the host's disks.
 *
 * @see {@link https://libvirt.org/formatdomain.html#block-i-o-tuning}
 */
export interface DomainBlkiotuneConfig {
  /** `<weight>`: 100 to 1000. */
  weight?: number;
  /** `<device>`: its share of one disk of the host. */
  device?: DomainBlkiotuneDeviceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memtune>`: bounds of the host's memory that it takes.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-tuning}
 */
export interface DomainMemtuneConfig {
  /** `<hard_limit>`. */
  hardLimit?: DomainMemtuneHardLimitConfig;
  /** `<soft_limit>`. */
  softLimit?: DomainMemtuneSoftLimitConfig;
  /** `<min_guarantee>`. */
  minGuarantee?: DomainMemtuneMinGuaranteeConfig;
  /** `<swap_hard_limit>`. */
  swapHardLimit?: DomainMemtuneSwapHardLimitConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune>`: its share of the host's CPUs, and which ones.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneConfig {
  /** `<shares>`: 0 to 4294967295. */
  shares?: number;
  /** `<global_period>`: 1000 to 1000000. */
  globalPeriod?: number;
  /** `<global_quota>`: -1 to 17592186044415. */
  globalQuota?: number;
  /** `<period>`: 1000 to 1000000. */
  period?: number;
  /** `<quota>`: -1 to 17592186044415. */
  quota?: number;
  /** `<emulator_period>`: 1000 to 1000000. */
  emulatorPeriod?: number;
  /** `<emulator_quota>`: -1 to 17592186044415. */
  emulatorQuota?: number;
  /** `<iothread_period>`: 1000 to 1000000. */
  iothreadPeriod?: number;
  /** `<iothread_quota>`: -1 to 17592186044415. */
  iothreadQuota?: number;
  /** `<vcpupin>`: CPUs of the host that a virtual CPU may run on. */
  vcpupin?: DomainCputuneVcpupinConfig[];
  /** `<emulatorpin>`: CPUs of the host that the hypervisor's own threads may run on. */
  emulatorpin?: DomainCputuneEmulatorpinConfig;
  /** `<iothreadpin>`: CPUs of the host that an I/O thread may run on. */
  iothreadpin?: DomainCputuneIothreadpinConfig[];
  /** `<vcpusched>`. */
  vcpusched?: DomainCputuneVcpuschedConfig[];
  /** `<iothreadsched>`. */
  iothreadsched?: DomainCputuneIothreadschedConfig[];
  /** `<emulatorsched>`. */
  emulatorsched?: DomainCputuneEmulatorschedConfig;
  /** `<cachetune>`: a part of the host's CPU cache for some virtual CPUs. */
  cachetune?: DomainCputuneCachetuneConfig[];
  /** `<memorytune>`: a part of the host's memory bandwidth for some virtual CPUs. */
  memorytune?: DomainCputuneMemorytuneConfig[];
  /** `<energytune>`. */
  energytune?: DomainCputuneEnergytuneConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <numatune>`: NUMA nodes of the host that its memory is of.
 *
 * @see {@link https://libvirt.org/formatdomain.html#numa-node-tuning}
 */
export interface DomainNumatuneConfig {
  /** `<memory>`: those of all its memory. */
  memory?: DomainNumatuneMemoryConfig;
  /** `<memnode>`: those of one node of the guest. */
  memnode?: DomainNumatuneMemnodeConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <iommufd>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html}
 */
export interface DomainIommufdConfig {
  /** `enabled="…"`: yes or no. */
  enabled: boolean;
  /** `fdgroup="…"`. */
  fdgroup?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <resource>`: where in the host's tree of control groups it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#resource-partitioning}
 */
export interface DomainResourceConfig {
  /** `<partition>`. */
  partition?: string;
  /** `<fibrechannel>`. */
  fibrechannel?: DomainResourceFibrechannelConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features>`: features of the machine that can be switched.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesConfig {
  /** `<pae>`: physical addresses beyond 4 GiB for 32 bits. */
  pae?: true;
  /** `<apic>`: a programmable interrupt controller. */
  apic?: DomainFeaturesApicConfig;
  /** `<acpi>`: ACPI: power management. */
  acpi?: true;
  /** `<hap>`. */
  hap?: DomainFeaturesHapConfig;
  /** `<hyperv>`: what makes Windows run better. */
  hyperv?: DomainFeaturesHypervConfig;
  /** `<viridian>`. */
  viridian?: true;
  /** `<kvm>`: what KVM tells the guest of itself. */
  kvm?: DomainFeaturesKvmConfig;
  /** `<xen>`: what Xen tells the guest of itself. */
  xen?: DomainFeaturesXenConfig;
  /** `<privnet>`. */
  privnet?: true;
  /** `<pvspinlock>`. */
  pvspinlock?: DomainFeaturesPvspinlockConfig;
  /** `<capabilities>`: what root may do in a container. */
  capabilities?: DomainFeaturesCapabilitiesConfig;
  /** `<pmu>`. */
  pmu?: DomainFeaturesPmuConfig;
  /** `<vmport>`. */
  vmport?: DomainFeaturesVmportConfig;
  /** `<gic>`: Arm's interrupt controller. */
  gic?: DomainFeaturesGicConfig;
  /** `<smm>`: system management mode, which Secure Boot needs. */
  smm?: DomainFeaturesSmmConfig;
  /** `<ioapic>`. */
  ioapic?: DomainFeaturesIoapicConfig;
  /** `<hpt>`. */
  hpt?: DomainFeaturesHptConfig;
  /** `<vmcoreinfo>`. */
  vmcoreinfo?: DomainFeaturesVmcoreinfoConfig;
  /** `<htm>`. */
  htm?: DomainFeaturesHtmConfig;
  /** `<nested-hv>`. */
  nestedHv?: DomainFeaturesNestedHvConfig;
  /** `<msrs>`. */
  msrs?: DomainFeaturesMsrsConfig;
  /** `<ccf-assist>`. */
  ccfAssist?: DomainFeaturesCcfAssistConfig;
  /** `<cfpc>`. */
  cfpc?: DomainFeaturesCfpcConfig;
  /** `<sbbc>`. */
  sbbc?: DomainFeaturesSbbcConfig;
  /** `<ibs>`. */
  ibs?: DomainFeaturesIbsConfig;
  /** `<tcg>`. */
  tcg?: DomainFeaturesTcgConfig;
  /** `<async-teardown>`. */
  asyncTeardown?: DomainFeaturesAsyncTeardownConfig;
  /** `<ras>`. */
  ras?: DomainFeaturesRasConfig;
  /** `<ps2>`. */
  ps2?: DomainFeaturesPs2Config;
  /** `<aia>`. */
  aia?: DomainFeaturesAiaConfig;
  /** `<virtualization>`. */
  virtualization?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <pm>`: which sleep states the guest is offered.
 *
 * @see {@link https://libvirt.org/formatdomain.html#power-management}
 */
export interface DomainPmConfig {
  /** `<suspend-to-mem>`. */
  suspendToMem?: DomainPmSuspendToMemConfig;
  /** `<suspend-to-disk>`. */
  suspendToDisk?: DomainPmSuspendToDiskConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <perf>`: what is counted of its CPUs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#performance-monitoring-events}
 */
export interface DomainPerfConfig {
  /** `<event>`. */
  event: DomainPerfEventConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <idmap>`: users and groups of the host that a container's are.
 *
 * @see {@link https://libvirt.org/formatdomain.html#container-boot}
 */
export interface DomainIdmapConfig {
  /** `<uid>`. */
  uid?: DomainIdmapUidConfig[];
  /** `<gid>`. */
  gid?: DomainIdmapGidConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <seclabel>`: how the host confines it; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#security-label}
 */
export type DomainSeclabelConfig = DomainSeclabelDynamicConfig | DomainSeclabelStaticConfig | DomainSeclabelNoneConfig;

/** What every `<domain> <seclabel>` has. */
export interface DomainSeclabelCommonConfig {
  /** `model="…"`. */
  model?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <seclabel>` whose `type` is `dynamic`, absent. */
export interface DomainSeclabelDynamicConfig extends DomainSeclabelCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "dynamic";
  /** `relabel="…"`. */
  relabel?: "yes" | OtherWord;
  /** `<label>`. */
  label?: string;
  /** `<imagelabel>`. */
  imagelabel?: string;
  /** `<baselabel>`. */
  baselabel?: string;
}

/** `<domain> <seclabel>` whose `type` is `static`. */
export interface DomainSeclabelStaticConfig extends DomainSeclabelCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "static";
  /** `relabel="…"`: yes or no. */
  relabel?: boolean;
  /** `<label>`. */
  label: string;
  /** `<imagelabel>`. */
  imagelabel?: string;
}

/** `<domain> <seclabel>` whose `type` is `none`. */
export interface DomainSeclabelNoneConfig extends DomainSeclabelCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "none";
  /** `relabel="…"`. */
  relabel?: "no" | OtherWord;
}

/**
 * `<domain> <qemu:commandline>`: arguments and environment of QEMU that libvirt does not know.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuCommandlineConfig {
  /** `<qemu:arg>`. */
  qemuArg?: DomainQemuCommandlineQemuArgConfig[];
  /** `<qemu:env>`. */
  qemuEnv?: DomainQemuCommandlineQemuEnvConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:capabilities>`: features of QEMU that libvirt is to take for there or not.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuCapabilitiesConfig {
  /** `<qemu:add>`. */
  qemuAdd?: DomainQemuCapabilitiesQemuAddConfig[];
  /** `<qemu:del>`. */
  qemuDel?: DomainQemuCapabilitiesQemuDelConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:deprecation>`: what QEMU does when asked for something deprecated.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuDeprecationConfig {
  /** `behavior="…"`. */
  behavior: "none" | "omit" | "reject" | "crash" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:override>`: properties of QEMU's devices that libvirt does not know.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuOverrideConfig {
  /** `<qemu:device>`. */
  qemuDevice?: DomainQemuOverrideQemuDeviceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <lxc:namespace>`: namespaces that a container shares.
 *
 * @see {@link https://libvirt.org/drvlxc.html}
 */
export interface DomainLxcNamespaceConfig {
  /** `<lxc:sharenet>`. */
  lxcSharenet?: DomainLxcNamespaceLxcSharenetConfig;
  /** `<lxc:shareipc>`. */
  lxcShareipc?: DomainLxcNamespaceLxcShareipcConfig;
  /** `<lxc:shareuts>`. */
  lxcShareuts?: DomainLxcNamespaceLxcShareutsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <keywrap>`: keys of a mainframe that wrap the guest's.
 *
 * @see {@link https://libvirt.org/formatdomain.html#key-wrap}
 */
export interface DomainKeywrapConfig {
  /** `<cipher>`. */
  cipher: DomainKeywrapCipherConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <launchSecurity>`: memory that not even its host can read; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#launch-security}
 */
export type DomainLaunchSecurityConfig = DomainLaunchSecuritySevConfig | DomainLaunchSecuritySevSnpConfig | DomainLaunchSecurityS390PvConfig | DomainLaunchSecurityTdxConfig;

/** `<domain> <launchSecurity>` whose `type` is `sev`. */
export interface DomainLaunchSecuritySevConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "sev";
  /** `kernelHashes="…"`: yes or no. */
  kernelHashes?: boolean;
  /** `<cbitpos>`: 0 to 4294967295. */
  cbitpos?: number;
  /** `<reducedPhysBits>`: 0 to 4294967295. */
  reducedPhysBits?: number;
  /** `<policy>`: 64 bits, written by sixteen. */
  policy: number | bigint;
  /** `<handle>`: 0 to 4294967295. */
  handle?: number;
  /** `<dhCert>`. */
  dhCert?: string;
  /** `<session>`. */
  session?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <launchSecurity>` whose `type` is `sev-snp`. */
export interface DomainLaunchSecuritySevSnpConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "sev-snp";
  /** `kernelHashes="…"`: yes or no. */
  kernelHashes?: boolean;
  /** `authorKey="…"`: yes or no. */
  authorKey?: boolean;
  /** `vcek="…"`: yes or no. */
  vcek?: boolean;
  /** `<cbitpos>`: 0 to 4294967295. */
  cbitpos?: number;
  /** `<reducedPhysBits>`: 0 to 4294967295. */
  reducedPhysBits?: number;
  /** `<policy>`: 64 bits, written by sixteen. */
  policy: number | bigint;
  /** `<guestVisibleWorkarounds>`. */
  guestVisibleWorkarounds?: string;
  /** `<idBlock>`. */
  idBlock?: string;
  /** `<idAuth>`. */
  idAuth?: string;
  /** `<hostData>`. */
  hostData?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <launchSecurity>` whose `type` is `s390-pv`. */
export interface DomainLaunchSecurityS390PvConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "s390-pv";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <launchSecurity>` whose `type` is `tdx`. */
export interface DomainLaunchSecurityTdxConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "tdx";
  /** `<policy>`: 64 bits, written by sixteen. */
  policy?: number | bigint;
  /** `<mrConfigId>`. */
  mrConfigId?: string;
  /** `<mrOwner>`. */
  mrOwner?: string;
  /** `<mrOwnerConfig>`. */
  mrOwnerConfig?: string;
  /** `<quoteGenerationService>`. */
  quoteGenerationService?: DomainLaunchSecurityTdxQuoteGenerationServiceConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <bhyve:commandline>`: arguments of bhyve that libvirt does not know.
 *
 * @see {@link https://libvirt.org/drvbhyve.html}
 */
export interface DomainBhyveCommandlineConfig {
  /** `<bhyve:arg>`. */
  bhyveArg?: DomainBhyveCommandlineBhyveArgConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <xen:commandline>`: arguments of Xen's device model that libvirt does not know.
 *
 * @see {@link https://libvirt.org/drvxen.html}
 */
export interface DomainXenCommandlineConfig {
  /** `<xen:arg>`. */
  xenArg?: DomainXenCommandlineXenArgConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk>`: a hard disk, CD-ROM or floppy drive; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainDiskConfig = DomainDiskFileConfig | DomainDiskBlockConfig | DomainDiskDirConfig | DomainDiskNetworkConfig | DomainDiskVolumeConfig | DomainDiskNvmeConfig | DomainDiskVhostuserConfig | DomainDiskVhostvdpaConfig | DomainDiskCtlConfig;

/** What every `<domain> <devices> <disk>` has. */
export interface DomainDiskCommonConfig {
  /** `model="…"`. */
  model?: "virtio" | "virtio-transitional" | "virtio-non-transitional" | "usb-storage" | "usb-bot" | OtherWord;
  /** `snapshot="…"`. */
  snapshot?: "no" | "internal" | "external" | "manual" | OtherWord;
  /** `<driver>`: the image's format, and how it is read and written. */
  driver?: DomainDiskDriverConfig;
  /** `<mirror>`: the copy that a running job makes. */
  mirror?: DomainDiskMirrorConfig;
  /** `<auth>`: who logs in where it is on a network. */
  auth?: DomainAuthConfig;
  /** `<target>`: its name and its bus in the guest. */
  target: DomainDiskTargetConfig;
  /** `<boot>`: its turn among the devices to boot from. */
  boot?: DomainBootConfig;
  /** `<backenddomain>`: the domain that serves it, on Xen. */
  backenddomain?: DomainDiskBackenddomainConfig;
  /** `<readonly>`: the guest can't write to it. */
  readonly?: true;
  /** `<shareable>`: other guests may use it, too. */
  shareable?: true;
  /** `<transient>`: what is written is gone when the guest ends. */
  transient?: DomainDiskTransientConfig;
  /** `<serial>`: its serial number. */
  serial?: string;
  /** `<encryption>`: how its content is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<throttlefilters>`. */
  throttlefilters?: DomainDiskThrottlefiltersConfig;
  /** `<iotune>`: the most that the guest reads and writes in a second. */
  iotune?: DomainDiskIotuneConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<geometry>`: cylinders, heads and sectors. */
  geometry?: DomainDiskGeometryConfig;
  /** `<blockio>`: the sizes of its blocks. */
  blockio?: DomainDiskBlockioConfig;
  /** `<wwn>`: its World Wide Name. */
  wwn?: string;
  /** `<vendor>`: its maker's name. */
  vendor?: string;
  /** `<product>`: its product's name. */
  product?: string;
  /** `<backingStore>`: the image behind its image. */
  backingStore?: DomainBackingStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk>` whose `type` is `file`, absent. */
export interface DomainDiskFileConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "file";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | OtherWord;
  /** `<source>`: where its content is. */
  source?: DomainSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `block`. */
export interface DomainDiskBlockConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | "lun" | OtherWord;
  /** `rawio="…"`: yes or no. */
  rawio?: boolean;
  /** `sgio="…"`. */
  sgio?: "filtered" | "unfiltered" | OtherWord;
  /** `<source>`: where its content is. */
  source?: DomainDiskBlockSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `dir`. */
export interface DomainDiskDirConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | OtherWord;
  /** `<source>`: where its content is. */
  source?: DomainDiskDirSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `network`. */
export interface DomainDiskNetworkConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | "lun" | OtherWord;
  /** `rawio="…"`: yes or no. */
  rawio?: boolean;
  /** `sgio="…"`. */
  sgio?: "filtered" | "unfiltered" | OtherWord;
  /** `<source>`: where its content is. */
  source: DomainDiskNetworkSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `volume`. */
export interface DomainDiskVolumeConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | "lun" | OtherWord;
  /** `rawio="…"`: yes or no. */
  rawio?: boolean;
  /** `sgio="…"`. */
  sgio?: "filtered" | "unfiltered" | OtherWord;
  /** `<source>`: where its content is. */
  source?: DomainDiskVolumeSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `nvme`. */
export interface DomainDiskNvmeConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | OtherWord;
  /** `<source>`: where its content is. */
  source?: DomainDiskNvmeSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `vhostuser`. */
export interface DomainDiskVhostuserConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | OtherWord;
  /** `<source>`: where its content is. */
  source: DomainDiskVhostuserSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `vhostvdpa`. */
export interface DomainDiskVhostvdpaConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostvdpa";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | OtherWord;
  /** `<source>`: where its content is. */
  source: DomainFilesystemBlockSourceConfig;
}

/** `<domain> <devices> <disk>` whose `type` is `ctl`. */
export interface DomainDiskCtlConfig extends DomainDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ctl";
  /** `device="…"`. */
  device?: "floppy" | "disk" | "cdrom" | OtherWord;
  /** `<source>`: where its content is. */
  source: DomainFilesystemBlockSourceConfig;
}

/**
 * `<domain> <devices> <controller>`: a controller: of PCI, USB, SCSI, SATA, virtio ports…; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#controllers}
 */
export type DomainControllerConfig = DomainControllerFdcConfig | DomainControllerScsiConfig | DomainControllerUsbConfig | DomainControllerIdeConfig | DomainControllerPciConfig | DomainControllerVirtioSerialConfig | DomainControllerXenbusConfig | DomainControllerNvmeConfig;

/** What every `<domain> <devices> <controller>` has. */
export interface DomainControllerCommonConfig {
  /** `index="…"`: 0 to 4294967295. */
  index?: number;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainControllerDriverConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <controller>` whose `type` is `fdc`, `sata`, `ccid`, `isa`. */
export interface DomainControllerFdcConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "fdc" | "sata" | "ccid" | "isa";
}

/** `<domain> <devices> <controller>` whose `type` is `scsi`. */
export interface DomainControllerScsiConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi";
  /** `model="…"`. */
  model?: "auto" | "buslogic" | "lsilogic" | "lsisas1068" | "vmpvscsi" | "ibmvscsi" | "virtio-scsi" | "lsisas1078" | "virtio-transitional" | "virtio-non-transitional" | "ncr53c90" | "dc390" | "am53c974" | OtherWord;
}

/** `<domain> <devices> <controller>` whose `type` is `usb`. */
export interface DomainControllerUsbConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "usb";
  /** `model="…"`. */
  model?: "piix3-uhci" | "piix4-uhci" | "ehci" | "ich9-ehci1" | "ich9-uhci1" | "ich9-uhci2" | "ich9-uhci3" | "vt82c686b-uhci" | "pci-ohci" | "nec-xhci" | "none" | "qusb1" | "qusb2" | "qemu-xhci" | OtherWord;
  /** `ports="…"`: 0 to 4294967295. */
  ports?: number;
  /** `<master>`. */
  master?: DomainControllerUsbMasterConfig;
}

/** `<domain> <devices> <controller>` whose `type` is `ide`. */
export interface DomainControllerIdeConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ide";
  /** `model="…"`. */
  model?: "piix3" | "piix4" | "ich6" | OtherWord;
}

/** `<domain> <devices> <controller>` whose `type` is `pci`. */
export interface DomainControllerPciConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pci";
  /** `model="…"`. */
  model: "pci-root" | "pcie-root" | "pci-bridge" | "dmi-to-pci-bridge" | "pcie-to-pci-bridge" | "pcie-root-port" | "pcie-switch-upstream-port" | "pcie-switch-downstream-port" | "pci-expander-bus" | "pcie-expander-bus" | OtherWord;
  /** `<model>`. */
  modelElement?: DomainControllerPciModelConfig;
  /** `<target>`: what it is in the guest. */
  target?: DomainControllerPciTargetConfig;
  /** `<pcihole64>`. */
  pcihole64?: DomainControllerPciPcihole64Config;
}

/** `<domain> <devices> <controller>` whose `type` is `virtio-serial`. */
export interface DomainControllerVirtioSerialConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virtio-serial";
  /** `model="…"`. */
  model?: "virtio" | "virtio-transitional" | "virtio-non-transitional" | OtherWord;
  /** `ports="…"`: 0 to 4294967295. */
  ports?: number;
  /** `vectors="…"`: 0 to 4294967295. */
  vectors?: number;
}

/** `<domain> <devices> <controller>` whose `type` is `xenbus`. */
export interface DomainControllerXenbusConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "xenbus";
  /** `maxGrantFrames="…"`: 0 to 4294967295. */
  maxGrantFrames?: number;
  /** `maxEventChannels="…"`: 0 to 4294967295. */
  maxEventChannels?: number;
}

/** `<domain> <devices> <controller>` whose `type` is `nvme`. */
export interface DomainControllerNvmeConfig extends DomainControllerCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `<serial>`. */
  serial?: string;
}

/**
 * `<domain> <devices> <lease>`: a lock that it holds while it runs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#device-leases}
 */
export interface DomainLeaseConfig {
  /** `<lockspace>`. */
  lockspace: string;
  /** `<key>`. */
  key: string;
  /** `<target>`: what it is in the guest. */
  target: DomainLeaseTargetConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem>`: a folder of the host, or a container's root; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export type DomainFilesystemConfig = DomainFilesystemFileConfig | DomainFilesystemBlockConfig | DomainFilesystemMountConfig | DomainFilesystemBindConfig | DomainFilesystemTemplateConfig | DomainFilesystemRamConfig | DomainFilesystemNoneConfig;

/** What every `<domain> <devices> <filesystem>` has. */
export interface DomainFilesystemCommonConfig {
  /** `model="…"`. */
  model?: "virtio" | "virtio-transitional" | "virtio-non-transitional" | OtherWord;
  /** `accessmode="…"`. */
  accessmode?: "passthrough" | "mapped" | "squash" | OtherWord;
  /** `multidevs="…"`. */
  multidevs?: "default" | "remap" | "forbid" | "warn" | OtherWord;
  /** `fmode="…"`: 0 to 4294967295. */
  fmode?: number;
  /** `dmode="…"`: 0 to 4294967295. */
  dmode?: number;
  /** `<driver>`: how it is passed to the guest. */
  driver?: DomainFilesystemDriverConfig;
  /** `<target>`: where, or under which tag, the guest finds it. */
  target: DomainFilesystemTargetConfig;
  /** `<readonly>`. */
  readonly?: true;
  /** `<boot>`: its turn among the devices to boot from. */
  boot?: DomainBootConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<space_hard_limit>`. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimitConfig;
  /** `<space_soft_limit>`. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimitConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <filesystem>` whose `type` is `file`. */
export interface DomainFilesystemFileConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemFileSourceConfig;
}

/** `<domain> <devices> <filesystem>` whose `type` is `block`. */
export interface DomainFilesystemBlockConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemBlockSourceConfig;
}

/** `<domain> <devices> <filesystem>` whose `type` is `mount`. */
export interface DomainFilesystemMountConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mount";
  /** `<binary>`: the program that serves it. */
  binary?: DomainFilesystemMountBinaryConfig;
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemMountSourceConfig;
  /** `<idmap>`. */
  idmap?: DomainIdmapConfig;
}

/** `<domain> <devices> <filesystem>` whose `type` is `bind`. */
export interface DomainFilesystemBindConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "bind";
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemBindSourceConfig;
}

/** `<domain> <devices> <filesystem>` whose `type` is `template`. */
export interface DomainFilesystemTemplateConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "template";
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemTemplateSourceConfig;
}

/** `<domain> <devices> <filesystem>` whose `type` is `ram`. */
export interface DomainFilesystemRamConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ram";
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemRamSourceConfig;
}

/** `<domain> <devices> <filesystem>` whose `type` is absent. */
export interface DomainFilesystemNoneConfig extends DomainFilesystemCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `<binary>`: the program that serves it. */
  binary?: DomainFilesystemMountBinaryConfig;
  /** `<source>`: what of the host it is. */
  source: DomainFilesystemMountSourceConfig;
  /** `<idmap>`. */
  idmap?: DomainIdmapConfig;
}

/**
 * `<domain> <devices> <interface>`: a network interface; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export type DomainInterfaceConfig = DomainInterfaceBridgeConfig | DomainInterfaceEthernetConfig | DomainInterfaceVhostuserConfig | DomainInterfaceNetworkConfig | DomainInterfaceDirectConfig | DomainInterfaceUserConfig | DomainInterfaceInternalConfig | DomainInterfaceMcastConfig | DomainInterfaceUdpConfig | DomainInterfaceServerConfig | DomainInterfaceHostdevConfig | DomainInterfaceVdpaConfig | DomainInterfaceNullConfig | DomainInterfaceVdsConfig;

/** What every `<domain> <devices> <interface>` has. */
export interface DomainInterfaceCommonConfig {
  /** `trustGuestRxFilters="…"`: yes or no. */
  trustGuestRxFilters?: boolean;
  /** `<link>`: whether the cable is in. */
  link?: DomainInterfaceLinkConfig;
  /** `<mtu>`: the largest packet. */
  mtu?: DomainInterfaceMtuConfig;
  /** `<coalesce>`: how many packets make an interrupt. */
  coalesce?: DomainInterfaceCoalesceConfig;
  /** `<target>`: its other end on the host. */
  target?: DomainInterfaceTargetConfig;
  /** `<guest>`: its name in a container. */
  guest?: DomainInterfaceGuestConfig;
  /** `<mac>`: its MAC address. */
  mac?: DomainInterfaceMacConfig;
  /** `<ip>`: an address of it. */
  ip?: DomainIpConfig[];
  /** `<route>`: a route through it. */
  route?: DomainRouteConfig[];
  /** `<portForward>`: ports of the host that are forwarded to it. */
  portForward?: DomainInterfacePortForwardConfig[];
  /** `<script>`: a program of the host that sets it up. */
  script?: DomainInterfaceScriptConfig;
  /** `<downscript>`: a program of the host that takes it down. */
  downscript?: DomainInterfaceDownscriptConfig;
  /** `<backenddomain>`: the domain that serves it, on Xen. */
  backenddomain?: DomainDiskBackenddomainConfig;
  /** `<model>`: the card that the guest sees. */
  model?: DomainInterfaceModelConfig;
  /** `<backend>`: the program that connects it. */
  backend?: DomainInterfaceBackendConfig;
  /** `<driver>`: how packets get to the guest. */
  driver?: DomainInterfaceDriverConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<filterref>`: the filter of its packets. */
  filterref?: DomainFilterrefConfig;
  /** `<tune>`. */
  tune?: DomainInterfaceTuneConfig;
  /** `<boot>`: its turn among the devices to boot from. */
  boot?: DomainBootConfig;
  /** `<rom>`: its boot ROM. */
  rom?: DomainInterfaceRomConfig;
  /** `<bandwidth>`: the most that it sends and receives. */
  bandwidth?: DomainBandwidthConfig;
  /** `<vlan>`: its VLANs. */
  vlan?: DomainVlanConfig;
  /** `<port>`: whether other guests can be reached. */
  port?: DomainPortConfig;
  /** `<teaming>`: the other half of a pair. */
  teaming?: DomainInterfaceTeamingConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface>` whose `type` is `bridge`. */
export interface DomainInterfaceBridgeConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "bridge";
  /** `<source>`: what it is connected to. */
  source?: DomainInterfaceBridgeSourceConfig;
  /** `<virtualport>`: how a switch is told of it. */
  virtualport?: DomainVirtualportConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `ethernet`. */
export interface DomainInterfaceEthernetConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ethernet";
  /** `<source>`: what it is connected to. */
  source?: DomainInterfaceEthernetSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `vhostuser`. */
export interface DomainInterfaceVhostuserConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `<source>`: what it is connected to. */
  source?: DomainInterfaceVhostuserSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `network`. */
export interface DomainInterfaceNetworkConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceNetworkSourceConfig;
  /** `<virtualport>`: how a switch is told of it. */
  virtualport?: DomainVirtualportConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `direct`. */
export interface DomainInterfaceDirectConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "direct";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceDirectSourceConfig;
  /** `<virtualport>`: how a switch is told of it. */
  virtualport?: DomainVirtualportConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `user`. */
export interface DomainInterfaceUserConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "user";
  /** `<source>`: what it is connected to. */
  source?: DomainInterfaceUserSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `internal`. */
export interface DomainInterfaceInternalConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "internal";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceInternalSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `mcast`, `client`. */
export interface DomainInterfaceMcastConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mcast" | "client";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceMcastSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `udp`. */
export interface DomainInterfaceUdpConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "udp";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceUdpSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `server`. */
export interface DomainInterfaceServerConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "server";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceServerSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `hostdev`. */
export interface DomainInterfaceHostdevConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "hostdev";
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceHostdevSourceConfig;
  /** `<virtualport>`: how a switch is told of it. */
  virtualport?: DomainVirtualportConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `vdpa`. */
export interface DomainInterfaceVdpaConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vdpa";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceUserSourceConfig;
}

/** `<domain> <devices> <interface>` whose `type` is `null`. */
export interface DomainInterfaceNullConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "null";
}

/** `<domain> <devices> <interface>` whose `type` is `vds`. */
export interface DomainInterfaceVdsConfig extends DomainInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vds";
  /** `<source>`: what it is connected to. */
  source: DomainInterfaceVdsSourceConfig;
}

/**
 * `<domain> <devices> <input>`: a keyboard, mouse or tablet; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#input-devices}
 */
export type DomainInputConfig = DomainInputTabletConfig | DomainInputPassthroughConfig | DomainInputEvdevConfig;

/** What every `<domain> <devices> <input>` has. */
export interface DomainInputCommonConfig {
  /** `model="…"`. */
  model?: "virtio" | "virtio-transitional" | "virtio-non-transitional" | OtherWord;
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <input>` whose `type` is `tablet`, `mouse`, `keyboard`. */
export interface DomainInputTabletConfig extends DomainInputCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "tablet" | "mouse" | "keyboard";
  /** `bus="…"`. */
  bus?: "ps2" | "usb" | "xen" | "virtio" | OtherWord;
}

/** `<domain> <devices> <input>` whose `type` is `passthrough`. */
export interface DomainInputPassthroughConfig extends DomainInputCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "passthrough";
  /** `bus="…"`. */
  bus: "virtio" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainInputPassthroughSourceConfig;
}

/** `<domain> <devices> <input>` whose `type` is `evdev`. */
export interface DomainInputEvdevConfig extends DomainInputCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "evdev";
  /** `<source>`: where it comes from. */
  source: DomainInputEvdevSourceConfig;
}

/**
 * `<domain> <devices> <sound>`: a sound card; told apart by `model`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#sound-devices}
 */
export type DomainSoundConfig = DomainSoundSb16Config | DomainSoundVirtioConfig;

/** What every `<domain> <devices> <sound>` has. */
export interface DomainSoundCommonConfig {
  /** `multichannel="…"`: yes or no. */
  multichannel?: boolean;
  /** `streams="…"`: 32 bits. */
  streams?: number;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<audio>`. */
  audio?: DomainSoundAudioConfig;
  /** `<codec>`. */
  codec?: DomainSoundCodecConfig[];
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <sound>` whose `model` is `sb16`, `es1370`, `pcspk`, `ac97`, `ich6`, `ich7`, `ich9`, `usb`. */
export interface DomainSoundSb16Config extends DomainSoundCommonConfig {
  /** `model="…"`: it tells the variants apart. */
  model: "sb16" | "es1370" | "pcspk" | "ac97" | "ich6" | "ich7" | "ich9" | "usb";
}

/** `<domain> <devices> <sound>` whose `model` is `virtio`. */
export interface DomainSoundVirtioConfig extends DomainSoundCommonConfig {
  /** `model="…"`: it tells the variants apart. */
  model: "virtio";
}

/**
 * `<domain> <devices> <audio>`: where sound goes to on the host; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export type DomainAudioConfig = DomainAudioNoneConfig | DomainAudioDbusConfig | DomainAudioAlsaConfig | DomainAudioCoreaudioConfig | DomainAudioJackConfig | DomainAudioOssConfig | DomainAudioPipewireConfig | DomainAudioPulseaudioConfig | DomainAudioSdlConfig | DomainAudioSpiceConfig | DomainAudioFileConfig;

/** What every `<domain> <devices> <audio>` has. */
export interface DomainAudioCommonConfig {
  /** `id="…"`: 8 bits. */
  id: number;
  /** `timerPeriod="…"`: 32 bits. */
  timerPeriod?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <audio>` whose `type` is `none`. */
export interface DomainAudioNoneConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "none";
  /** `<input>`. */
  input?: DomainAudioNoneInputConfig;
  /** `<output>`. */
  output?: DomainAudioNoneOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `dbus`. */
export interface DomainAudioDbusConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dbus";
  /** `<input>`. */
  input?: DomainAudioNoneInputConfig;
  /** `<output>`. */
  output?: DomainAudioNoneOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `alsa`. */
export interface DomainAudioAlsaConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "alsa";
  /** `<input>`. */
  input?: DomainAudioAlsaInputConfig;
  /** `<output>`. */
  output?: DomainAudioAlsaOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `coreaudio`. */
export interface DomainAudioCoreaudioConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "coreaudio";
  /** `<input>`. */
  input?: DomainAudioCoreaudioInputConfig;
  /** `<output>`. */
  output?: DomainAudioCoreaudioOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `jack`. */
export interface DomainAudioJackConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "jack";
  /** `<input>`. */
  input?: DomainAudioJackInputConfig;
  /** `<output>`. */
  output?: DomainAudioJackOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `oss`. */
export interface DomainAudioOssConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "oss";
  /** `tryMMap="…"`: yes or no. */
  tryMMap?: boolean;
  /** `exclusive="…"`: yes or no. */
  exclusive?: boolean;
  /** `dspPolicy="…"`: -2147483648 to 2147483647. */
  dspPolicy?: number;
  /** `<input>`. */
  input?: DomainAudioOssInputConfig;
  /** `<output>`. */
  output?: DomainAudioOssOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `pipewire`. */
export interface DomainAudioPipewireConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pipewire";
  /** `runtimeDir="…"`. */
  runtimeDir?: string;
  /** `<input>`. */
  input?: DomainAudioPulseaudioInputConfig;
  /** `<output>`. */
  output?: DomainAudioPulseaudioOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `pulseaudio`. */
export interface DomainAudioPulseaudioConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pulseaudio";
  /** `serverName="…"`. */
  serverName?: string;
  /** `<input>`. */
  input?: DomainAudioPulseaudioInputConfig;
  /** `<output>`. */
  output?: DomainAudioPulseaudioOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `sdl`. */
export interface DomainAudioSdlConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "sdl";
  /** `driver="…"`. */
  driver?: "esd" | "alsa" | "arts" | "pulseaudio" | OtherWord;
  /** `<input>`. */
  input?: DomainAudioCoreaudioInputConfig;
  /** `<output>`. */
  output?: DomainAudioCoreaudioOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `spice`. */
export interface DomainAudioSpiceConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "spice";
  /** `<input>`. */
  input?: DomainAudioNoneInputConfig;
  /** `<output>`. */
  output?: DomainAudioNoneOutputConfig;
}

/** `<domain> <devices> <audio>` whose `type` is `file`. */
export interface DomainAudioFileConfig extends DomainAudioCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `path="…"`. */
  path?: string;
  /** `<input>`. */
  input?: DomainAudioNoneInputConfig;
  /** `<output>`. */
  output?: DomainAudioNoneOutputConfig;
}

/**
 * `<domain> <devices> <hostdev>`: a device of the host that is the guest's alone; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export type DomainHostdevConfig = DomainHostdevPciConfig | DomainHostdevUsbConfig | DomainHostdevScsiConfig | DomainHostdevScsiHostConfig | DomainHostdevMdevConfig | DomainHostdevStorageConfig | DomainHostdevMiscConfig | DomainHostdevNetConfig;

/** What every `<domain> <devices> <hostdev>` has. */
export interface DomainHostdevCommonConfig {
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<boot>`: its turn among the devices to boot from. */
  boot?: DomainBootConfig;
  /** `<rom>`. */
  rom?: DomainInterfaceRomConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<readonly>`. */
  readonly?: true;
  /** `<shareable>`. */
  shareable?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <hostdev>` whose `type` is `pci`. */
export interface DomainHostdevPciConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pci";
  /** `mode="…"`. */
  mode?: "subsystem" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `ramfb="…"`: on or off. */
  ramfb?: boolean;
  /** `display="…"`: on or off. */
  display?: boolean;
  /** `<driver>`: how it is implemented. */
  driver?: DomainHostdevPciDriverConfig;
  /** `<teaming>`. */
  teaming?: DomainInterfaceTeamingConfig;
  /** `<source>`: which device of the host. */
  source: DomainHostdevPciSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `usb`. */
export interface DomainHostdevUsbConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "usb";
  /** `mode="…"`. */
  mode?: "subsystem" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `<source>`: which device of the host. */
  source: DomainHostdevUsbSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `scsi`. */
export interface DomainHostdevScsiConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi";
  /** `mode="…"`. */
  mode?: "subsystem" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `sgio="…"`. */
  sgio?: "filtered" | "unfiltered" | OtherWord;
  /** `rawio="…"`: yes or no. */
  rawio?: boolean;
  /** `<source>`: which device of the host. */
  source: DomainHostdevScsiSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `scsi_host`. */
export interface DomainHostdevScsiHostConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi_host";
  /** `mode="…"`. */
  mode?: "subsystem" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `model="…"`. */
  model?: "virtio" | "virtio-transitional" | "virtio-non-transitional" | OtherWord;
  /** `<source>`: which device of the host. */
  source: DomainHostdevScsiHostSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `mdev`. */
export interface DomainHostdevMdevConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mdev";
  /** `mode="…"`. */
  mode?: "subsystem" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `model="…"`. */
  model: "vfio-pci" | "vfio-ccw" | "vfio-ap" | OtherWord;
  /** `ramfb="…"`: on or off. */
  ramfb?: boolean;
  /** `display="…"`: on or off. */
  display?: boolean;
  /** `<source>`: which device of the host. */
  source: DomainHostdevMdevSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `storage`. */
export interface DomainHostdevStorageConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "storage";
  /** `mode="…"`. */
  mode: "capabilities" | OtherWord;
  /** `<source>`: which device of the host. */
  source: DomainHostdevStorageSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `misc`. */
export interface DomainHostdevMiscConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "misc";
  /** `mode="…"`. */
  mode: "capabilities" | OtherWord;
  /** `<source>`: which device of the host. */
  source: DomainHostdevMiscSourceConfig;
}

/** `<domain> <devices> <hostdev>` whose `type` is `net`. */
export interface DomainHostdevNetConfig extends DomainHostdevCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "net";
  /** `mode="…"`. */
  mode: "capabilities" | OtherWord;
  /** `<source>`: which device of the host. */
  source: DomainHostdevNetSourceConfig;
  /** `<ip>`. */
  ip?: DomainIpConfig[];
  /** `<route>`. */
  route?: DomainRouteConfig[];
}

/**
 * `<domain> <devices> <graphics>`: a way to see its screen: VNC, SPICE…; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export type DomainGraphicsConfig = DomainGraphicsSdlConfig | DomainGraphicsVncConfig | DomainGraphicsSpiceConfig | DomainGraphicsDbusConfig | DomainGraphicsRdpConfig | DomainGraphicsDesktopConfig | DomainGraphicsEglHeadlessConfig;

/** `<domain> <devices> <graphics>` whose `type` is `sdl`. */
export interface DomainGraphicsSdlConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "sdl";
  /** `display="…"`. */
  display?: string;
  /** `xauth="…"`. */
  xauth?: string;
  /** `fullscreen="…"`: yes or no. */
  fullscreen?: boolean;
  /** `<gl>`. */
  gl?: DomainGraphicsSdlGlConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics>` whose `type` is `vnc`. */
export interface DomainGraphicsVncConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vnc";
  /** `port="…"`: -1 to 65535. */
  port?: number;
  /** `autoport="…"`: yes or no. */
  autoport?: boolean;
  /** `websocket="…"`: -1 to 65535. */
  websocket?: number;
  /** `listen="…"`. */
  listen?: string;
  /** `sharePolicy="…"`. */
  sharePolicy?: "allow-exclusive" | "force-shared" | "ignore" | OtherWord;
  /** `powerControl="…"`: yes or no. */
  powerControl?: boolean;
  /** `wait="…"`: yes or no. */
  wait?: boolean;
  /** `socket="…"`. */
  socket?: string;
  /** `passwd="…"`. */
  passwd?: string;
  /** `keymap="…"`. */
  keymap?: string;
  /** `passwdValidTo="…"`. */
  passwdValidTo?: string;
  /** `connected="…"`. */
  connected?: "keep" | OtherWord;
  /** `<audio>`. */
  audio?: DomainSoundAudioConfig;
  /** `<listen>`: where it listens. */
  listenElement?: DomainGraphicsVncListenConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics>` whose `type` is `spice`. */
export interface DomainGraphicsSpiceConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "spice";
  /** `port="…"`: -1 to 65535. */
  port?: number;
  /** `tlsPort="…"`: -1 to 65535. */
  tlsPort?: number;
  /** `autoport="…"`: yes or no. */
  autoport?: boolean;
  /** `listen="…"`. */
  listen?: string;
  /** `passwd="…"`. */
  passwd?: string;
  /** `keymap="…"`. */
  keymap?: string;
  /** `passwdValidTo="…"`. */
  passwdValidTo?: string;
  /** `connected="…"`. */
  connected?: "fail" | "disconnect" | "keep" | OtherWord;
  /** `defaultMode="…"`. */
  defaultMode?: "any" | "secure" | "insecure" | OtherWord;
  /** `<listen>`: where it listens. */
  listenElement?: DomainGraphicsVncListenConfig[];
  /** `<channel>`. */
  channel?: DomainGraphicsSpiceChannelConfig[];
  /** `<image>`. */
  image?: DomainGraphicsSpiceImageConfig;
  /** `<jpeg>`. */
  jpeg?: DomainGraphicsSpiceJpegConfig;
  /** `<zlib>`. */
  zlib?: DomainGraphicsSpiceZlibConfig;
  /** `<playback>`. */
  playback?: DomainGraphicsSpicePlaybackConfig;
  /** `<streaming>`. */
  streaming?: DomainGraphicsSpiceStreamingConfig;
  /** `<clipboard>`. */
  clipboard?: DomainGraphicsSpiceClipboardConfig;
  /** `<mouse>`. */
  mouse?: DomainGraphicsSpiceMouseConfig;
  /** `<filetransfer>`. */
  filetransfer?: DomainGraphicsSpiceFiletransferConfig;
  /** `<gl>`. */
  gl?: DomainGraphicsSpiceGlConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics>` whose `type` is `dbus`. */
export interface DomainGraphicsDbusConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dbus";
  /** `address="…"`. */
  address?: string;
  /** `p2p="…"`: yes or no. */
  p2p?: boolean;
  /** `<gl>`. */
  gl?: DomainGraphicsSpiceGlConfig;
  /** `<audio>`. */
  audio?: DomainSoundAudioConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics>` whose `type` is `rdp`. */
export interface DomainGraphicsRdpConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "rdp";
  /** `port="…"`: -1 to 65535. */
  port?: number;
  /** `autoport="…"`: yes or no. */
  autoport?: boolean;
  /** `replaceUser="…"`: yes or no. */
  replaceUser?: boolean;
  /** `multiUser="…"`: yes or no. */
  multiUser?: boolean;
  /** `listen="…"`. */
  listen?: string;
  /** `username="…"`. */
  username?: string;
  /** `passwd="…"`. */
  passwd?: string;
  /** `<listen>`: where it listens. */
  listenElement?: DomainGraphicsVncListenConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics>` whose `type` is `desktop`. */
export interface DomainGraphicsDesktopConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "desktop";
  /** `display="…"`. */
  display?: string;
  /** `fullscreen="…"`: yes or no. */
  fullscreen?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics>` whose `type` is `egl-headless`. */
export interface DomainGraphicsEglHeadlessConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "egl-headless";
  /** `<gl>`. */
  gl?: DomainGraphicsEglHeadlessGlConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <video>`: a graphics card.
 *
 * @see {@link https://libvirt.org/formatdomain.html#video-devices}
 */
export interface DomainVideoConfig {
  /** `<driver>`: how it is implemented. */
  driver?: DomainVideoDriverConfig;
  /** `<model>`: which card, and its memory. */
  model?: DomainVideoModelConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <console>`: a console; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#console}
 */
export type DomainConsoleConfig = DomainConsoleDevConfig | DomainConsoleNoneConfig;

/** What every `<domain> <devices> <console>` has. */
export interface DomainConsoleCommonConfig {
  /** `tty="…"`. */
  tty?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <console>` whose `type` is `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport`, `nmdm`, `qemu-vdagent`, `dbus`. */
export interface DomainConsoleDevConfig extends DomainConsoleCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus";
  /** `<source>`: its other end on the host. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`: whether it speaks telnet or TLS. */
  protocol?: DomainProtocolConfig;
  /** `<log>`: the file that all output goes to, too. */
  log?: DomainLogConfig;
  /** `<target>`: what it is in the guest. */
  target?: DomainTargetConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
}

/** `<domain> <devices> <console>` whose `type` is absent. */
export interface DomainConsoleNoneConfig extends DomainConsoleCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
}

/**
 * `<domain> <devices> <parallel>`: a parallel port.
 *
 * @see {@link https://libvirt.org/formatdomain.html#parallel-port}
 */
export interface DomainParallelConfig {
  /** `type="…"`. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus" | OtherWord;
  /** `tty="…"`. */
  tty?: string;
  /** `<source>`: where it comes from. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`. */
  protocol?: DomainProtocolConfig;
  /** `<log>`. */
  log?: DomainLogConfig;
  /** `<target>`: what it is in the guest. */
  target?: DomainTargetConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <serial>`: a serial port.
 *
 * @see {@link https://libvirt.org/formatdomain.html#serial-port}
 */
export interface DomainSerialConfig {
  /** `type="…"`. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus" | OtherWord;
  /** `tty="…"`. */
  tty?: string;
  /** `<source>`: where it comes from. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`. */
  protocol?: DomainProtocolConfig;
  /** `<log>`. */
  log?: DomainLogConfig;
  /** `<target>`: what it is in the guest. */
  target?: DomainTargetConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <channel>`: a channel to a program in the guest, such as its agent.
 *
 * @see {@link https://libvirt.org/formatdomain.html#channel}
 */
export interface DomainChannelConfig {
  /** `type="…"`. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`. */
  protocol?: DomainProtocolConfig;
  /** `<log>`. */
  log?: DomainLogConfig;
  /** `<target>`: its name in the guest. */
  target: DomainChannelTargetConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <smartcard>`: a smartcard reader; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smartcard-devices}
 */
export type DomainSmartcardConfig = DomainSmartcardDevConfig | DomainSmartcardNoneConfig;

/** What every `<domain> <devices> <smartcard>` has. */
export interface DomainSmartcardCommonConfig {
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <smartcard>` whose `type` is `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport`, `nmdm`, `qemu-vdagent`, `dbus`. */
export interface DomainSmartcardDevConfig extends DomainSmartcardCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus";
  /** `mode="…"`. */
  mode: "passthrough" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`. */
  protocol?: DomainProtocolConfig;
  /** `<log>`. */
  log?: DomainLogConfig;
  /** `<target>`: what it is in the guest. */
  target?: DomainTargetConfig;
}

/** `<domain> <devices> <smartcard>` whose `type` is absent. */
export interface DomainSmartcardNoneConfig extends DomainSmartcardCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `mode="…"`. */
  mode: "host" | "host-certificates" | OtherWord;
  /** `<certificate>`. */
  certificate?: string[];
  /** `<database>`. */
  database?: string;
}

/**
 * `<domain> <devices> <hub>`: a USB hub.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hub-devices}
 */
export interface DomainHubConfig {
  /** `type="…"`. */
  type: "usb" | OtherWord;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <redirdev>`: a USB device of whoever sees the screen.
 *
 * @see {@link https://libvirt.org/formatdomain.html#redirected-devices}
 */
export interface DomainRedirdevConfig {
  /** `bus="…"`. */
  bus: "usb" | OtherWord;
  /** `type="…"`. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`. */
  protocol?: DomainProtocolConfig;
  /** `<log>`. */
  log?: DomainLogConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<boot>`: its turn among the devices to boot from. */
  boot?: DomainBootConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <redirfilter>`: which of these are let through.
 *
 * @see {@link https://libvirt.org/formatdomain.html#redirected-devices}
 */
export interface DomainRedirfilterConfig {
  /** `<usbdev>`. */
  usbdev?: DomainRedirfilterUsbdevConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <rng>`: a source of random numbers.
 *
 * @see {@link https://libvirt.org/formatdomain.html#random-number-generator-device}
 */
export interface DomainRngConfig {
  /** `model="…"`. */
  model: "virtio" | "virtio-transitional" | "virtio-non-transitional" | OtherWord;
  /** `<backend>`: where these come from on the host. */
  backend: DomainRngBackendConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** `<rate>`: the most that the guest gets. */
  rate?: DomainRngRateConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm>`: a TPM.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export interface DomainTpmConfig {
  /** `model="…"`. */
  model?: "tpm-tis" | "tpm-crb" | "tpm-spapr" | "spapr-tpm-proxy" | OtherWord;
  /** `<backend>`: an emulated one, or the host's. */
  backend: DomainTpmBackendConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <shmem>`: memory that is shared with other guests.
 *
 * @see {@link https://libvirt.org/formatdomain.html#shared-memory-device}
 */
export interface DomainShmemConfig {
  /** `name="…"`. */
  name: string;
  /** `role="…"`. */
  role?: "master" | "peer" | OtherWord;
  /** `<model>`. */
  model?: DomainShmemModelConfig;
  /** `<size>`. */
  size?: DomainSizeConfig;
  /** `<server>`. */
  server?: DomainShmemServerConfig;
  /** `<msi>`. */
  msi?: DomainShmemMsiConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory>`: a module of memory that can be plugged.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryConfig {
  /** `model="…"`. */
  model: "dimm" | "nvdimm" | "virtio-pmem" | "virtio-mem" | "sgx-epc" | OtherWord;
  /** `access="…"`. */
  access?: "shared" | "private" | OtherWord;
  /** `discard="…"`: yes or no. */
  discard?: boolean;
  /** `<uuid>`: a UUID; a UUID. */
  uuid?: string;
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** `<source>`: what of the host it is. */
  source?: DomainDevicesMemorySourceConfig;
  /** `<target>`: its size and node in the guest. */
  target: DomainDevicesMemoryTargetConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <crypto>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#devices}
 */
export interface DomainCryptoConfig {
  /** `model="…"`. */
  model: "virtio" | OtherWord;
  /** `type="…"`. */
  type: "qemu" | OtherWord;
  /** `<backend>`. */
  backend: DomainCryptoBackendConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <watchdog>`: a clock that acts when the guest no longer winds it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#watchdog-device}
 */
export interface DomainWatchdogConfig {
  /** `model="…"`. */
  model: "i6300esb" | "ib700" | "diag288" | "itco" | OtherWord;
  /** `action="…"`. */
  action?: "reset" | "shutdown" | "poweroff" | "pause" | "none" | "dump" | "inject-nmi" | OtherWord;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memballoon>`: what gives memory back to the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-balloon-device}
 */
export interface DomainMemballoonConfig {
  /** `model="…"`. */
  model: "virtio" | "virtio-transitional" | "virtio-non-transitional" | "xen" | "none" | OtherWord;
  /** `autodeflate="…"`: on or off. */
  autodeflate?: boolean;
  /** `freePageReporting="…"`: on or off. */
  freePageReporting?: boolean;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<stats>`. */
  stats?: DomainMemballoonStatsConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <nvram>`: memory for a POWER guest's settings.
 *
 * @see {@link https://libvirt.org/formatdomain.html#nvram-device}
 */
export interface DomainNvramConfig {
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <panic>`: what tells the host of a crash.
 *
 * @see {@link https://libvirt.org/formatdomain.html#panic-device}
 */
export interface DomainPanicConfig {
  /** `model="…"`. */
  model?: "isa" | "pseries" | "hyperv" | "s390" | "pvpanic" | OtherWord;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <iommu>`: an IOMMU; told apart by `model`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iommu-devices}
 */
export type DomainIommuConfig = DomainIommuIntelConfig | DomainIommuAmdConfig;

/** What every `<domain> <devices> <iommu>` has. */
export interface DomainIommuCommonConfig {
  /** `<driver>`: how it is implemented. */
  driver?: DomainIommuDriverConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <iommu>` whose `model` is `intel`, `smmuv3`, `virtio`. */
export interface DomainIommuIntelConfig extends DomainIommuCommonConfig {
  /** `model="…"`: it tells the variants apart. */
  model: "intel" | "smmuv3" | "virtio";
}

/** `<domain> <devices> <iommu>` whose `model` is `amd`. */
export interface DomainIommuAmdConfig extends DomainIommuCommonConfig {
  /** `model="…"`: it tells the variants apart. */
  model: "amd";
}

/**
 * `<domain> <devices> <vsock>`: sockets between the guest and its host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#vsock}
 */
export interface DomainVsockConfig {
  /** `model="…"`. */
  model?: "virtio" | "virtio-transitional" | "virtio-non-transitional" | OtherWord;
  /** `<cid>`. */
  cid?: DomainVsockCidConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** `<acpi>`: its number in ACPI. */
  acpi?: DomainAcpiConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainDriverConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <pstore>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#devices}
 */
export interface DomainPstoreConfig {
  /** `backend="…"`. */
  backend: "acpi-erst" | OtherWord;
  /** `<path>`: its path on the host. */
  path?: string;
  /** `<size>`. */
  size: DomainSizeConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainAddressConfig;
  /** `<alias>`: the name that the hypervisor has for it; the host's to say. */
  alias?: DomainAliasConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <model>`: the model it is like.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainModelConfig {
  /** `fallback="…"`. */
  fallback?: "allow" | "forbid" | OtherWord;
  /** `vendor_id="…"`. */
  vendorId?: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <topology>`: sockets, dies, cores and threads.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainTopologyConfig {
  /** `sockets="…"`: from 1. */
  sockets: number | bigint;
  /** `dies="…"`: from 1. */
  dies?: number | bigint;
  /** `clusters="…"`: from 1. */
  clusters?: number | bigint;
  /** `cores="…"`: from 1. */
  cores: number | bigint;
  /** `threads="…"`: from 1. */
  threads: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <feature>`: a feature that it has or lacks beside its model.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainFeatureConfig {
  /** `policy="…"`. */
  policy: "force" | "require" | "optional" | "disable" | "forbid" | OtherWord;
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa>`: the guest's NUMA nodes.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaConfig {
  /** `<cell>`. */
  cell: DomainCpuNumaCellConfig[];
  /** `<interconnects>`. */
  interconnects?: DomainCpuNumaInterconnectsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <cache>`: the cache that it tells of.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuCacheConfig {
  /** `level="…"`: 1, 2, 3. */
  level?: number;
  /** `mode="…"`. */
  mode: "emulate" | "passthrough" | "disable" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <maxphysaddr>`: bits of a physical address.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainMaxphysaddrConfig {
  /** `mode="…"`. */
  mode: "emulate" | "passthrough" | OtherWord;
  /** `bits="…"`: 0 to 4294967295. */
  bits?: number;
  /** `limit="…"`: 0 to 4294967295. */
  limit?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <bios>`: the firmware that it names.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosBiosConfig {
  /** `<entry>`. */
  entry: DomainSysinfoSmbiosBiosEntryConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <system>`: the machine that it names.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosSystemConfig {
  /** `<entry>`. */
  entry: DomainSysinfoSmbiosSystemEntryConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <baseBoard>`: a main board that it names.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosBaseBoardConfig {
  /** `<entry>`. */
  entry: DomainSysinfoSmbiosBaseBoardEntryConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <chassis>`: the case that it names.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosChassisConfig {
  /** `<entry>`. */
  entry: DomainSysinfoSmbiosChassisEntryConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <oemStrings>`: texts of the maker's own.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosOemStringsConfig {
  /** `<entry>`. */
  entry: string[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <entry>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoFwcfgEntryConfig {
  /** `name="…"`. */
  name: string;
  /** `file="…"`. */
  file?: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <type>`: the kind of guest, its architecture and machine type.
 *
 * @see {@link https://libvirt.org/formatdomain.html#operating-system-booting}
 */
export interface DomainOsBiosTypeConfig {
  /** `arch="…"`. */
  arch?: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "i686" | "ia64" | "lm32" | "loongarch64" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | OtherWord;
  /** `machine="…"`. */
  machine?: string;
  /** The text. */
  value: "hvm" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <firmware>`: features that the firmware is to have.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsFirmwareConfig {
  /** `<feature>`. */
  feature: DomainOsFirmwareFeatureConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <loader>`: the firmware's image.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsLoaderConfig {
  /** `readonly="…"`: yes or no. */
  readonly?: boolean;
  /** `secure="…"`: yes or no. */
  secure?: boolean;
  /** `type="…"`. */
  type?: "rom" | "pflash" | OtherWord;
  /** `stateless="…"`: yes or no. */
  stateless?: boolean;
  /** `format="…"`. */
  format?: "raw" | "qcow2" | OtherWord;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <nvram>`: where the firmware keeps its variables; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export type DomainOsNvramConfig = DomainOsNvramFileConfig | DomainOsNvramBlockConfig | DomainOsNvramDirConfig | DomainOsNvramNetworkConfig | DomainOsNvramVolumeConfig | DomainOsNvramNvmeConfig | DomainOsNvramVhostuserConfig | DomainOsNvramVhostvdpaConfig | DomainOsNvramCtlConfig | DomainOsNvramNoneConfig;

/** What every `<domain> <os> <nvram>` has. */
export interface DomainOsNvramCommonConfig {
  /** `template="…"`. */
  template?: string;
  /** `templateFormat="…"`. */
  templateFormat?: "raw" | "qcow2" | OtherWord;
  /** `format="…"`. */
  format?: "raw" | "qcow2" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <os> <nvram>` whose `type` is `file`. */
export interface DomainOsNvramFileConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `<source>`: where it comes from. */
  source?: DomainSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `block`. */
export interface DomainOsNvramBlockConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `<source>`: where it comes from. */
  source?: DomainDiskBlockSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `dir`. */
export interface DomainOsNvramDirConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `<source>`: where it comes from. */
  source?: DomainDiskDirSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `network`. */
export interface DomainOsNvramNetworkConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `<source>`: where it comes from. */
  source?: DomainDiskNetworkSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `volume`. */
export interface DomainOsNvramVolumeConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `<source>`: where it comes from. */
  source?: DomainDiskVolumeSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `nvme`. */
export interface DomainOsNvramNvmeConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `<source>`: where it comes from. */
  source?: DomainDiskNvmeSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `vhostuser`. */
export interface DomainOsNvramVhostuserConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `<source>`: where it comes from. */
  source?: DomainDiskVhostuserSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `vhostvdpa`. */
export interface DomainOsNvramVhostvdpaConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostvdpa";
  /** `<source>`: where it comes from. */
  source?: DomainFilesystemBlockSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is `ctl`. */
export interface DomainOsNvramCtlConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ctl";
  /** `<source>`: where it comes from. */
  source?: DomainFilesystemBlockSourceConfig;
}

/** `<domain> <os> <nvram>` whose `type` is absent. */
export interface DomainOsNvramNoneConfig extends DomainOsNvramCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** The text. */
  value?: string;
  /** `<source>`: where it comes from. */
  source?: DomainSourceConfig;
}

/**
 * `<domain> <os> <varstore>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#operating-system-booting}
 */
export interface DomainOsVarstoreConfig {
  /** `template="…"`. */
  template?: string;
  /** `path="…"`. */
  path?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <boot>`: a kind of device to boot from, in turn.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsBootConfig {
  /** `dev="…"`. */
  dev: "hd" | "fd" | "cdrom" | "network" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <bootmenu>`: whether the firmware asks what to boot.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsBootmenuConfig {
  /** `enable="…"`: yes or no. */
  enable: boolean;
  /** `timeout="…"`: 0 to 65535. */
  timeout?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <smbios>`: where the guest's SMBIOS comes from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsSmbiosConfig {
  /** `mode="…"`. */
  mode: "emulate" | "host" | "sysinfo" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <bios>`: how the firmware talks and how long it waits.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsBios2Config {
  /** `useserial="…"`: yes or no. */
  useserial?: boolean;
  /** `rebootTimeout="…"`: -1 to 32767. */
  rebootTimeout?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <acpi>`: an ACPI table of the host's.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsAcpiConfig {
  /** `<table>`. */
  table?: DomainOsAcpiTableConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <type>`: the kind of guest, its architecture and machine type; told apart by `arch`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#operating-system-booting}
 */
export type DomainOsTypeConfig = DomainOsTypeI686Config | DomainOsTypeAarch64Config;

/** `<domain> <os> <type>` whose `arch` is `i686`, `x86_64`, `ia64`, absent. */
export interface DomainOsTypeI686Config {
  /** `arch="…"`: it tells the variants apart. */
  arch?: "i686" | "x86_64" | "ia64";
  /** `machine="…"`. */
  machine?: "xenpv" | "xenfv" | "xenpvh" | OtherWord | string;
  /** The text. */
  value: "xen" | "linux" | "xenpvh" | "hvm" | "exe" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <os> <type>` whose `arch` is `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `lm32`, `loongarch64`, `m68k`, `microblaze`, `microblazeel`, `mips`, `mipsel`, `mips64`, `mips64el`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `xtensa`, `xtensaeb`. */
export interface DomainOsTypeAarch64Config {
  /** `arch="…"`: it tells the variants apart. */
  arch: "aarch64" | "alpha" | "armv6l" | "armv7l" | "cris" | "lm32" | "loongarch64" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mipsel" | "mips64" | "mips64el" | "openrisc" | "parisc" | "parisc64" | "ppc" | "ppc64" | "ppc64le" | "ppcemb" | "riscv32" | "riscv64" | "s390" | "s390x" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "unicore32" | "xtensa" | "xtensaeb";
  /** `machine="…"`. */
  machine?: string;
  /** The text. */
  value: "hvm" | "exe" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <initenv>`: a variable of its environment.
 *
 * @see {@link https://libvirt.org/formatdomain.html#container-boot}
 */
export interface DomainOsInitenvConfig {
  /** `name="…"`. */
  name: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <clock> <timer>`: one of its timers; told apart by `mode`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#time-keeping}
 */
export type DomainClockTimerConfig = DomainClockTimerAutoConfig | DomainClockTimerNoneConfig;

/** What every `<domain> <clock> <timer>` has. */
export interface DomainClockTimerCommonConfig {
  /** `tickpolicy="…"`. */
  tickpolicy?: "delay" | "merge" | "discard" | "catchup" | OtherWord;
  /** `frequency="…"`: 0 to 18446744073709551615. */
  frequency?: number | bigint;
  /** `present="…"`: yes or no. */
  present?: boolean;
  /** `<catchup>`. */
  catchup?: DomainClockTimerCatchupConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <clock> <timer>` whose `mode` is `auto`, `native`, `emulate`, `paravirt`, `smpsafe`. */
export interface DomainClockTimerAutoConfig extends DomainClockTimerCommonConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode: "auto" | "native" | "emulate" | "paravirt" | "smpsafe";
  /** `name="…"`. */
  name: "tsc" | OtherWord;
}

/** `<domain> <clock> <timer>` whose `mode` is absent. */
export interface DomainClockTimerNoneConfig extends DomainClockTimerCommonConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode?: undefined;
  /** `name="…"`. */
  name: "platform" | "rtc" | "tsc" | "hpet" | "pit" | "armvtimer" | "kvmclock" | "hypervclock" | OtherWord;
  /** `track="…"`. */
  track?: "boot" | "guest" | "wall" | "realtime" | OtherWord;
}

/**
 * `<domain> <throttlegroups> <throttlegroup>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html}
 */
export interface DomainThrottlegroupsThrottlegroupConfig {
  /** `<total_bytes_sec>`: 0 to 18446744073709551615. */
  totalBytesSec?: number | bigint;
  /** `<read_bytes_sec>`: 0 to 18446744073709551615. */
  readBytesSec?: number | bigint;
  /** `<write_bytes_sec>`: 0 to 18446744073709551615. */
  writeBytesSec?: number | bigint;
  /** `<total_iops_sec>`: 0 to 18446744073709551615. */
  totalIopsSec?: number | bigint;
  /** `<read_iops_sec>`: 0 to 18446744073709551615. */
  readIopsSec?: number | bigint;
  /** `<write_iops_sec>`: 0 to 18446744073709551615. */
  writeIopsSec?: number | bigint;
  /** `<total_bytes_sec_max>`: 0 to 18446744073709551615. */
  totalBytesSecMax?: number | bigint;
  /** `<read_bytes_sec_max>`: 0 to 18446744073709551615. */
  readBytesSecMax?: number | bigint;
  /** `<write_bytes_sec_max>`: 0 to 18446744073709551615. */
  writeBytesSecMax?: number | bigint;
  /** `<total_iops_sec_max>`: 0 to 18446744073709551615. */
  totalIopsSecMax?: number | bigint;
  /** `<read_iops_sec_max>`: 0 to 18446744073709551615. */
  readIopsSecMax?: number | bigint;
  /** `<write_iops_sec_max>`: 0 to 18446744073709551615. */
  writeIopsSecMax?: number | bigint;
  /** `<size_iops_sec>`: 0 to 18446744073709551615. */
  sizeIopsSec?: number | bigint;
  /** `<group_name>`. */
  groupName?: string;
  /** `<total_bytes_sec_max_length>`: 0 to 18446744073709551615. */
  totalBytesSecMaxLength?: number | bigint;
  /** `<read_bytes_sec_max_length>`: 0 to 18446744073709551615. */
  readBytesSecMaxLength?: number | bigint;
  /** `<write_bytes_sec_max_length>`: 0 to 18446744073709551615. */
  writeBytesSecMaxLength?: number | bigint;
  /** `<total_iops_sec_max_length>`: 0 to 18446744073709551615. */
  totalIopsSecMaxLength?: number | bigint;
  /** `<read_iops_sec_max_length>`: 0 to 18446744073709551615. */
  readIopsSecMaxLength?: number | bigint;
  /** `<write_iops_sec_max_length>`: 0 to 18446744073709551615. */
  writeIopsSecMaxLength?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memoryBacking> <hugepages>`: large pages of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-backing}
 */
export interface DomainMemoryBackingHugepagesConfig {
  /** `<page>`. */
  page?: DomainMemoryBackingHugepagesPageConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memoryBacking> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-backing}
 */
export interface DomainMemoryBackingSourceConfig {
  /** `type="…"`. */
  type: "file" | "anonymous" | "memfd" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memoryBacking> <access>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-backing}
 */
export interface DomainMemoryBackingAccessConfig {
  /** `mode="…"`. */
  mode: "shared" | "private" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memoryBacking> <allocation>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-backing}
 */
export interface DomainMemoryBackingAllocationConfig {
  /** `mode="…"`. */
  mode?: "immediate" | "ondemand" | OtherWord;
  /** `threads="…"`: 0 to 4294967295. */
  threads?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <vcpus> <vcpu>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-allocation}
 */
export interface DomainVcpusVcpuConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `enabled="…"`: yes or no. */
  enabled: boolean;
  /** `hotpluggable="…"`: yes or no. */
  hotpluggable?: boolean;
  /** `order="…"`: 0 to 4294967295. */
  order?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <iothreadids> <iothread>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iothreads-allocation}
 */
export interface DomainIothreadidsIothreadConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `thread_pool_min="…"`: 0 to 4294967295. */
  threadPoolMin?: number;
  /** `thread_pool_max="…"`: 0 to 4294967295. */
  threadPoolMax?: number;
  /** `<poll>`. */
  poll?: DomainIothreadidsIothreadPollConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <blkiotune> <device>`: its share of one disk of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#block-i-o-tuning}
 */
export interface DomainBlkiotuneDeviceConfig {
  /** `<path>`: its path on the host. */
  path: "*" | OtherWord | string;
  /** `<weight>`: 100 to 1000. */
  weight?: number;
  /** `<read_iops_sec>`: 0 to 4294967295. */
  readIopsSec?: number;
  /** `<write_iops_sec>`: 0 to 4294967295. */
  writeIopsSec?: number;
  /** `<read_bytes_sec>`: 0 to 18446744073709551615. */
  readBytesSec?: number | bigint;
  /** `<write_bytes_sec>`: 0 to 18446744073709551615. */
  writeBytesSec?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memtune> <hard_limit>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-tuning}
 */
export interface DomainMemtuneHardLimitConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memtune> <soft_limit>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-tuning}
 */
export interface DomainMemtuneSoftLimitConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memtune> <min_guarantee>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-tuning}
 */
export interface DomainMemtuneMinGuaranteeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memtune> <swap_hard_limit>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-tuning}
 */
export interface DomainMemtuneSwapHardLimitConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <vcpupin>`: CPUs of the host that a virtual CPU may run on.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneVcpupinConfig {
  /** `vcpu="…"`: 0 to 65535. */
  vcpu: number;
  /** `cpuset="…"`. */
  cpuset: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <emulatorpin>`: CPUs of the host that the hypervisor's own threads may run on.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneEmulatorpinConfig {
  /** `cpuset="…"`. */
  cpuset: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <iothreadpin>`: CPUs of the host that an I/O thread may run on.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneIothreadpinConfig {
  /** `iothread="…"`: 0 to 4294967295. */
  iothread: number;
  /** `cpuset="…"`. */
  cpuset: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <vcpusched>`; told apart by `scheduler`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export type DomainCputuneVcpuschedConfig = DomainCputuneVcpuschedBatchConfig | DomainCputuneVcpuschedFifoConfig;

/** What every `<domain> <cputune> <vcpusched>` has. */
export interface DomainCputuneVcpuschedCommonConfig {
  /** `vcpus="…"`. */
  vcpus?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <cputune> <vcpusched>` whose `scheduler` is `batch`, `idle`. */
export interface DomainCputuneVcpuschedBatchConfig extends DomainCputuneVcpuschedCommonConfig {
  /** `scheduler="…"`: it tells the variants apart. */
  scheduler: "batch" | "idle";
}

/** `<domain> <cputune> <vcpusched>` whose `scheduler` is `fifo`, `rr`. */
export interface DomainCputuneVcpuschedFifoConfig extends DomainCputuneVcpuschedCommonConfig {
  /** `scheduler="…"`: it tells the variants apart. */
  scheduler: "fifo" | "rr";
  /** `priority="…"`: 0 to 65535. */
  priority: number;
}

/**
 * `<domain> <cputune> <iothreadsched>`; told apart by `scheduler`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export type DomainCputuneIothreadschedConfig = DomainCputuneIothreadschedBatchConfig | DomainCputuneIothreadschedFifoConfig;

/** What every `<domain> <cputune> <iothreadsched>` has. */
export interface DomainCputuneIothreadschedCommonConfig {
  /** `iothreads="…"`. */
  iothreads?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <cputune> <iothreadsched>` whose `scheduler` is `batch`, `idle`. */
export interface DomainCputuneIothreadschedBatchConfig extends DomainCputuneIothreadschedCommonConfig {
  /** `scheduler="…"`: it tells the variants apart. */
  scheduler: "batch" | "idle";
}

/** `<domain> <cputune> <iothreadsched>` whose `scheduler` is `fifo`, `rr`. */
export interface DomainCputuneIothreadschedFifoConfig extends DomainCputuneIothreadschedCommonConfig {
  /** `scheduler="…"`: it tells the variants apart. */
  scheduler: "fifo" | "rr";
  /** `priority="…"`: 0 to 65535. */
  priority: number;
}

/**
 * `<domain> <cputune> <emulatorsched>`; told apart by `scheduler`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export type DomainCputuneEmulatorschedConfig = DomainCputuneEmulatorschedBatchConfig | DomainCputuneEmulatorschedFifoConfig;

/** `<domain> <cputune> <emulatorsched>` whose `scheduler` is `batch`, `idle`. */
export interface DomainCputuneEmulatorschedBatchConfig {
  /** `scheduler="…"`: it tells the variants apart. */
  scheduler: "batch" | "idle";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <cputune> <emulatorsched>` whose `scheduler` is `fifo`, `rr`. */
export interface DomainCputuneEmulatorschedFifoConfig {
  /** `scheduler="…"`: it tells the variants apart. */
  scheduler: "fifo" | "rr";
  /** `priority="…"`: 0 to 65535. */
  priority: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <cachetune>`: a part of the host's CPU cache for some virtual CPUs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneCachetuneConfig {
  /** `vcpus="…"`. */
  vcpus?: string;
  /** `id="…"`. */
  id?: string;
  /** `<cache>`. */
  cache?: DomainCputuneCachetuneCacheConfig[];
  /** `<monitor>`. */
  monitor?: DomainCputuneCachetuneMonitorConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <memorytune>`: a part of the host's memory bandwidth for some virtual CPUs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneMemorytuneConfig {
  /** `vcpus="…"`. */
  vcpus?: string;
  /** `<node>`. */
  node?: DomainCputuneMemorytuneNodeConfig[];
  /** `<monitor>`. */
  monitor?: DomainCputuneMemorytuneMonitorConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <energytune>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneEnergytuneConfig {
  /** `vcpus="…"`. */
  vcpus?: string;
  /** `id="…"`. */
  id?: string;
  /** `<monitor>`. */
  monitor: DomainCputuneMemorytuneMonitorConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <numatune> <memory>`: those of all its memory; told apart by `placement`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#numa-node-tuning}
 */
export type DomainNumatuneMemoryConfig = DomainNumatuneMemoryStaticConfig | DomainNumatuneMemoryAutoConfig;

/** What every `<domain> <numatune> <memory>` has. */
export interface DomainNumatuneMemoryCommonConfig {
  /** `mode="…"`. */
  mode?: "strict" | "preferred" | "interleave" | "restrictive" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <numatune> <memory>` whose `placement` is `static`, absent. */
export interface DomainNumatuneMemoryStaticConfig extends DomainNumatuneMemoryCommonConfig {
  /** `placement="…"`: it tells the variants apart. */
  placement?: "static";
  /** `nodeset="…"`. */
  nodeset?: string;
}

/** `<domain> <numatune> <memory>` whose `placement` is `auto`. */
export interface DomainNumatuneMemoryAutoConfig extends DomainNumatuneMemoryCommonConfig {
  /** `placement="…"`: it tells the variants apart. */
  placement: "auto";
}

/**
 * `<domain> <numatune> <memnode>`: those of one node of the guest.
 *
 * @see {@link https://libvirt.org/formatdomain.html#numa-node-tuning}
 */
export interface DomainNumatuneMemnodeConfig {
  /** `cellid="…"`: 0 to 4294967295. */
  cellid: number;
  /** `mode="…"`. */
  mode: "strict" | "preferred" | "interleave" | "restrictive" | OtherWord;
  /** `nodeset="…"`. */
  nodeset: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <resource> <fibrechannel>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#resource-partitioning}
 */
export interface DomainResourceFibrechannelConfig {
  /** `appid="…"`. */
  appid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <apic>`: a programmable interrupt controller.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesApicConfig {
  /** `eoi="…"`: on or off. */
  eoi?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hap>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHapConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv>`: what makes Windows run better; told apart by `mode`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export type DomainFeaturesHypervConfig = DomainFeaturesHypervPassthroughConfig | DomainFeaturesHypervCustomConfig | DomainFeaturesHypervHostModelConfig;

/** `<domain> <features> <hyperv>` whose `mode` is `passthrough`. */
export interface DomainFeaturesHypervPassthroughConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode: "passthrough";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <features> <hyperv>` whose `mode` is `custom`, absent. */
export interface DomainFeaturesHypervCustomConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode?: "custom";
  /** `<relaxed>`. */
  relaxed?: DomainFeaturesHypervCustomRelaxedConfig;
  /** `<vapic>`. */
  vapic?: DomainFeaturesHypervCustomVapicConfig;
  /** `<spinlocks>`. */
  spinlocks?: DomainFeaturesHypervCustomSpinlocksConfig;
  /** `<vpindex>`. */
  vpindex?: DomainFeaturesHypervCustomVpindexConfig;
  /** `<runtime>`. */
  runtime?: DomainFeaturesHypervCustomRuntimeConfig;
  /** `<synic>`. */
  synic?: DomainFeaturesHypervCustomSynicConfig;
  /** `<stimer>`. */
  stimer?: DomainFeaturesHypervCustomStimerConfig;
  /** `<reset>`. */
  reset?: DomainFeaturesHypervCustomResetConfig;
  /** `<vendor_id>`. */
  vendorId?: DomainFeaturesHypervCustomVendorIdConfig;
  /** `<frequencies>`. */
  frequencies?: DomainFeaturesHypervCustomFrequenciesConfig;
  /** `<reenlightenment>`. */
  reenlightenment?: DomainFeaturesHypervCustomReenlightenmentConfig;
  /** `<tlbflush>`. */
  tlbflush?: DomainFeaturesHypervCustomTlbflushConfig;
  /** `<ipi>`. */
  ipi?: DomainFeaturesHypervCustomIpiConfig;
  /** `<evmcs>`. */
  evmcs?: DomainFeaturesHypervCustomEvmcsConfig;
  /** `<avic>`. */
  avic?: DomainFeaturesHypervCustomAvicConfig;
  /** `<emsr_bitmap>`. */
  emsrBitmap?: DomainFeaturesHypervCustomEmsrBitmapConfig;
  /** `<xmm_input>`. */
  xmmInput?: DomainFeaturesHypervCustomXmmInputConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <features> <hyperv>` whose `mode` is `host-model`. */
export interface DomainFeaturesHypervHostModelConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode: "host-model";
  /** `<relaxed>`. */
  relaxed?: DomainFeaturesHypervCustomRelaxedConfig;
  /** `<vapic>`. */
  vapic?: DomainFeaturesHypervCustomVapicConfig;
  /** `<spinlocks>`. */
  spinlocks?: DomainFeaturesHypervCustomSpinlocksConfig;
  /** `<vpindex>`. */
  vpindex?: DomainFeaturesHypervCustomVpindexConfig;
  /** `<runtime>`. */
  runtime?: DomainFeaturesHypervCustomRuntimeConfig;
  /** `<synic>`. */
  synic?: DomainFeaturesHypervCustomSynicConfig;
  /** `<stimer>`. */
  stimer?: DomainFeaturesHypervCustomStimerConfig;
  /** `<reset>`. */
  reset?: DomainFeaturesHypervCustomResetConfig;
  /** `<vendor_id>`. */
  vendorId?: DomainFeaturesHypervCustomVendorIdConfig;
  /** `<frequencies>`. */
  frequencies?: DomainFeaturesHypervCustomFrequenciesConfig;
  /** `<reenlightenment>`. */
  reenlightenment?: DomainFeaturesHypervCustomReenlightenmentConfig;
  /** `<tlbflush>`. */
  tlbflush?: DomainFeaturesHypervCustomTlbflushConfig;
  /** `<ipi>`. */
  ipi?: DomainFeaturesHypervCustomIpiConfig;
  /** `<evmcs>`. */
  evmcs?: DomainFeaturesHypervCustomEvmcsConfig;
  /** `<avic>`. */
  avic?: DomainFeaturesHypervCustomAvicConfig;
  /** `<emsr_bitmap>`. */
  emsrBitmap?: DomainFeaturesHypervCustomEmsrBitmapConfig;
  /** `<xmm_input>`. */
  xmmInput?: DomainFeaturesHypervCustomXmmInputConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <kvm>`: what KVM tells the guest of itself.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesKvmConfig {
  /** `<hidden>`. */
  hidden?: DomainFeaturesKvmHiddenConfig;
  /** `<hint-dedicated>`. */
  hintDedicated?: DomainFeaturesKvmHintDedicatedConfig;
  /** `<poll-control>`. */
  pollControl?: DomainFeaturesKvmPollControlConfig;
  /** `<pv-ipi>`. */
  pvIpi?: DomainFeaturesKvmPvIpiConfig;
  /** `<dirty-ring>`. */
  dirtyRing?: DomainFeaturesKvmDirtyRingConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <xen>`: what Xen tells the guest of itself.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesXenConfig {
  /** `<e820_host>`. */
  e820Host?: DomainFeaturesXenE820HostConfig;
  /** `<passthrough>`. */
  passthrough?: DomainFeaturesXenPassthroughConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <pvspinlock>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesPvspinlockConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities>`: what root may do in a container.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesConfig {
  /** `policy="…"`. */
  policy: "default" | "allow" | "deny" | OtherWord;
  /** `<audit_control>`. */
  auditControl?: DomainFeaturesCapabilitiesAuditControlConfig;
  /** `<audit_write>`. */
  auditWrite?: DomainFeaturesCapabilitiesAuditWriteConfig;
  /** `<block_suspend>`. */
  blockSuspend?: DomainFeaturesCapabilitiesBlockSuspendConfig;
  /** `<chown>`. */
  chown?: DomainFeaturesCapabilitiesChownConfig;
  /** `<dac_override>`. */
  dacOverride?: DomainFeaturesCapabilitiesDacOverrideConfig;
  /** `<dac_read_search>`. */
  dacReadSearch?: DomainFeaturesCapabilitiesDacReadSearchConfig;
  /** `<fowner>`. */
  fowner?: DomainFeaturesCapabilitiesFownerConfig;
  /** `<fsetid>`. */
  fsetid?: DomainFeaturesCapabilitiesFsetidConfig;
  /** `<ipc_lock>`. */
  ipcLock?: DomainFeaturesCapabilitiesIpcLockConfig;
  /** `<ipc_owner>`. */
  ipcOwner?: DomainFeaturesCapabilitiesIpcOwnerConfig;
  /** `<kill>`. */
  kill?: DomainFeaturesCapabilitiesKillConfig;
  /** `<lease>`. */
  lease?: DomainFeaturesCapabilitiesLeaseConfig;
  /** `<linux_immutable>`. */
  linuxImmutable?: DomainFeaturesCapabilitiesLinuxImmutableConfig;
  /** `<mac_admin>`. */
  macAdmin?: DomainFeaturesCapabilitiesMacAdminConfig;
  /** `<mac_override>`. */
  macOverride?: DomainFeaturesCapabilitiesMacOverrideConfig;
  /** `<mknod>`. */
  mknod?: DomainFeaturesCapabilitiesMknodConfig;
  /** `<net_admin>`. */
  netAdmin?: DomainFeaturesCapabilitiesNetAdminConfig;
  /** `<net_bind_service>`. */
  netBindService?: DomainFeaturesCapabilitiesNetBindServiceConfig;
  /** `<net_broadcast>`. */
  netBroadcast?: DomainFeaturesCapabilitiesNetBroadcastConfig;
  /** `<net_raw>`. */
  netRaw?: DomainFeaturesCapabilitiesNetRawConfig;
  /** `<setgid>`. */
  setgid?: DomainFeaturesCapabilitiesSetgidConfig;
  /** `<setfcap>`. */
  setfcap?: DomainFeaturesCapabilitiesSetfcapConfig;
  /** `<setpcap>`. */
  setpcap?: DomainFeaturesCapabilitiesSetpcapConfig;
  /** `<setuid>`. */
  setuid?: DomainFeaturesCapabilitiesSetuidConfig;
  /** `<sys_admin>`. */
  sysAdmin?: DomainFeaturesCapabilitiesSysAdminConfig;
  /** `<sys_boot>`. */
  sysBoot?: DomainFeaturesCapabilitiesSysBootConfig;
  /** `<sys_chroot>`. */
  sysChroot?: DomainFeaturesCapabilitiesSysChrootConfig;
  /** `<sys_module>`. */
  sysModule?: DomainFeaturesCapabilitiesSysModuleConfig;
  /** `<sys_nice>`. */
  sysNice?: DomainFeaturesCapabilitiesSysNiceConfig;
  /** `<sys_pacct>`. */
  sysPacct?: DomainFeaturesCapabilitiesSysPacctConfig;
  /** `<sys_ptrace>`. */
  sysPtrace?: DomainFeaturesCapabilitiesSysPtraceConfig;
  /** `<sys_rawio>`. */
  sysRawio?: DomainFeaturesCapabilitiesSysRawioConfig;
  /** `<sys_resource>`. */
  sysResource?: DomainFeaturesCapabilitiesSysResourceConfig;
  /** `<sys_time>`. */
  sysTime?: DomainFeaturesCapabilitiesSysTimeConfig;
  /** `<sys_tty_config>`. */
  sysTtyConfig?: DomainFeaturesCapabilitiesSysTtyConfigConfig;
  /** `<syslog>`. */
  syslog?: DomainFeaturesCapabilitiesSyslogConfig;
  /** `<wake_alarm>`. */
  wakeAlarm?: DomainFeaturesCapabilitiesWakeAlarmConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <pmu>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesPmuConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <vmport>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesVmportConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <gic>`: Arm's interrupt controller.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesGicConfig {
  /** `version="…"`. */
  version?: "host" | "2" | "3" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <smm>`: system management mode, which Secure Boot needs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesSmmConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** `<tseg>`. */
  tseg?: DomainFeaturesSmmTsegConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <ioapic>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesIoapicConfig {
  /** `driver="…"`. */
  driver: "qemu" | "kvm" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hpt>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHptConfig {
  /** `resizing="…"`. */
  resizing?: "enabled" | "disabled" | "required" | OtherWord;
  /** `<maxpagesize>`. */
  maxpagesize?: DomainFeaturesHptMaxpagesizeConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <vmcoreinfo>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesVmcoreinfoConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <htm>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHtmConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <nested-hv>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesNestedHvConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <msrs>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesMsrsConfig {
  /** `unknown="…"`. */
  unknown: "ignore" | "fault" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <ccf-assist>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCcfAssistConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <cfpc>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCfpcConfig {
  /** `value="…"`. */
  value: "broken" | "workaround" | "fixed" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <sbbc>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesSbbcConfig {
  /** `value="…"`. */
  value: "broken" | "workaround" | "fixed" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <ibs>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesIbsConfig {
  /** `value="…"`. */
  value: "broken" | "workaround" | "fixed-ibs" | "fixed-ccd" | "fixed-na" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <tcg>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesTcgConfig {
  /** `<tb-cache>`. */
  tbCache?: DomainFeaturesTcgTbCacheConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <async-teardown>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesAsyncTeardownConfig {
  /** `enabled="…"`: yes or no. */
  enabled?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <ras>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesRasConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <ps2>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesPs2Config {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <aia>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesAiaConfig {
  /** `value="…"`. */
  value: "none" | "aplic" | "aplic-imsic" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <pm> <suspend-to-mem>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#power-management}
 */
export interface DomainPmSuspendToMemConfig {
  /** `enabled="…"`: yes or no. */
  enabled?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <pm> <suspend-to-disk>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#power-management}
 */
export interface DomainPmSuspendToDiskConfig {
  /** `enabled="…"`: yes or no. */
  enabled?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <perf> <event>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#performance-monitoring-events}
 */
export interface DomainPerfEventConfig {
  /** `name="…"`. */
  name: "cmt" | "mbmt" | "mbml" | "cpu_cycles" | "instructions" | "cache_references" | "cache_misses" | "branch_instructions" | "branch_misses" | "bus_cycles" | "stalled_cycles_frontend" | "stalled_cycles_backend" | "ref_cpu_cycles" | "cpu_clock" | "task_clock" | "page_faults" | "context_switches" | "cpu_migrations" | "page_faults_min" | "page_faults_maj" | "alignment_faults" | "emulation_faults" | OtherWord;
  /** `enabled="…"`: yes or no. */
  enabled: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <idmap> <uid>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#container-boot}
 */
export interface DomainIdmapUidConfig {
  /** `start="…"`: 0 to 4294967295. */
  start: number;
  /** `target="…"`: 0 to 4294967295. */
  target: number;
  /** `count="…"`: 0 to 4294967295. */
  count: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <idmap> <gid>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#container-boot}
 */
export interface DomainIdmapGidConfig {
  /** `start="…"`: 0 to 4294967295. */
  start: number;
  /** `target="…"`: 0 to 4294967295. */
  target: number;
  /** `count="…"`: 0 to 4294967295. */
  count: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:commandline> <qemu:arg>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuCommandlineQemuArgConfig {
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:commandline> <qemu:env>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuCommandlineQemuEnvConfig {
  /** `name="…"`. */
  name: string;
  /** `value="…"`. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:capabilities> <qemu:add>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuCapabilitiesQemuAddConfig {
  /** `capability="…"`. */
  capability: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:capabilities> <qemu:del>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuCapabilitiesQemuDelConfig {
  /** `capability="…"`. */
  capability: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:override> <qemu:device>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuOverrideQemuDeviceConfig {
  /** `alias="…"`. */
  alias: string;
  /** `<qemu:frontend>`. */
  qemuFrontend?: DomainQemuOverrideQemuDeviceQemuFrontendConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <lxc:namespace> <lxc:sharenet>`.
 *
 * @see {@link https://libvirt.org/drvlxc.html}
 */
export interface DomainLxcNamespaceLxcSharenetConfig {
  /** `type="…"`. */
  type: "netns" | "name" | "pid" | OtherWord;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <lxc:namespace> <lxc:shareipc>`.
 *
 * @see {@link https://libvirt.org/drvlxc.html}
 */
export interface DomainLxcNamespaceLxcShareipcConfig {
  /** `type="…"`. */
  type: "name" | "pid" | OtherWord;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <lxc:namespace> <lxc:shareuts>`.
 *
 * @see {@link https://libvirt.org/drvlxc.html}
 */
export interface DomainLxcNamespaceLxcShareutsConfig {
  /** `type="…"`. */
  type: "name" | "pid" | OtherWord;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <keywrap> <cipher>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#key-wrap}
 */
export interface DomainKeywrapCipherConfig {
  /** `name="…"`. */
  name: "aes" | "dea" | OtherWord;
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <launchSecurity> <quoteGenerationService>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#launch-security}
 */
export interface DomainLaunchSecurityTdxQuoteGenerationServiceConfig {
  /** `path="…"`. */
  path?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <bhyve:commandline> <bhyve:arg>`.
 *
 * @see {@link https://libvirt.org/drvbhyve.html}
 */
export interface DomainBhyveCommandlineBhyveArgConfig {
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <xen:commandline> <xen:arg>`.
 *
 * @see {@link https://libvirt.org/drvxen.html}
 */
export interface DomainXenCommandlineXenArgConfig {
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainSourceConfig {
  /** `file="…"`. */
  file?: string;
  /** `fdgroup="…"`. */
  fdgroup?: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainDataStoreConfig;
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
 * `<domain> <devices> <disk> <driver>`: the image's format, and how it is read and written.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverConfig {
  /** `name="…"`. */
  name?: string;
  /** `type="…"`. */
  type?: "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | "aio" | OtherWord;
  /** `cache="…"`. */
  cache?: "default" | "none" | "writeback" | "writethrough" | "directsync" | "unsafe" | OtherWord;
  /** `error_policy="…"`. */
  errorPolicy?: "stop" | "report" | "ignore" | "enospace" | OtherWord;
  /** `rerror_policy="…"`. */
  rerrorPolicy?: "stop" | "report" | "ignore" | OtherWord;
  /** `io="…"`. */
  io?: "threads" | "native" | "io_uring" | OtherWord;
  /** `ioeventfd="…"`: on or off. */
  ioeventfd?: boolean;
  /** `event_idx="…"`: on or off. */
  eventIdx?: boolean;
  /** `copy_on_read="…"`: on or off. */
  copyOnRead?: boolean;
  /** `discard="…"`. */
  discard?: "unmap" | "ignore" | OtherWord;
  /** `iothread="…"`: 0 to 4294967295. */
  iothread?: number;
  /** `detect_zeroes="…"`. */
  detectZeroes?: "off" | "on" | "unmap" | OtherWord;
  /** `discard_no_unref="…"`: on or off. */
  discardNoUnref?: boolean;
  /** `queues="…"`: from 1. */
  queues?: number | bigint;
  /** `queue_size="…"`: from 1. */
  queueSize?: number | bigint;
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** `<metadata_cache>`. */
  metadataCache?: DomainMetadataCacheConfig;
  /** `<iothreads>`. */
  iothreads?: DomainDiskDriverIothreadsConfig;
  /** `<statistics>`. */
  statistics?: DomainDiskDriverStatisticsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <mirror>`: the copy that a running job makes; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainDiskMirrorConfig = DomainDiskMirrorFileConfig | DomainDiskMirrorBlockConfig | DomainDiskMirrorDirConfig | DomainDiskMirrorNetworkConfig | DomainDiskMirrorVolumeConfig | DomainDiskMirrorNvmeConfig | DomainDiskMirrorVhostuserConfig | DomainDiskMirrorVhostvdpaConfig | DomainDiskMirrorCtlConfig;

/** What every `<domain> <devices> <disk> <mirror>` has. */
export interface DomainDiskMirrorCommonConfig {
  /** `ready="…"`. */
  ready?: "yes" | "abort" | "pivot" | OtherWord;
  /** `<backingStore>`. */
  backingStore?: DomainBackingStoreConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `file`, absent. */
export interface DomainDiskMirrorFileConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "file";
  /** `file="…"`. */
  file?: string;
  /** `format="…"`. */
  format?: "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | OtherWord;
  /** `job="…"`. */
  job?: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainSourceConfig;
  /** `<format>`: its format. */
  formatElement?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `block`. */
export interface DomainDiskMirrorBlockConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainDiskBlockSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `dir`. */
export interface DomainDiskMirrorDirConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainDiskDirSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `network`. */
export interface DomainDiskMirrorNetworkConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainDiskNetworkSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `volume`. */
export interface DomainDiskMirrorVolumeConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainDiskVolumeSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `nvme`. */
export interface DomainDiskMirrorNvmeConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainDiskNvmeSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `vhostuser`. */
export interface DomainDiskMirrorVhostuserConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainDiskVhostuserSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `vhostvdpa`. */
export interface DomainDiskMirrorVhostvdpaConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostvdpa";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <mirror>` whose `type` is `ctl`. */
export interface DomainDiskMirrorCtlConfig extends DomainDiskMirrorCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ctl";
  /** `job="…"`. */
  job: "copy" | "active-commit" | OtherWord;
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/**
 * `<domain> <devices> <disk> <auth>`: who logs in where it is on a network.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainAuthConfig {
  /** `username="…"`. */
  username: string;
  /** `<secret>`: the secret that is needed. */
  secret: DomainAuthSecretConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <target>`: its name and its bus in the guest.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskTargetConfig {
  /** `dev="…"`. */
  dev: string;
  /** `bus="…"`. */
  bus?: "ide" | "fdc" | "scsi" | "virtio" | "xen" | "usb" | "uml" | "sata" | "sd" | "nvme" | OtherWord;
  /** `tray="…"`. */
  tray?: "open" | "closed" | OtherWord;
  /** `removable="…"`: on or off. */
  removable?: boolean;
  /** `rotation_rate="…"`: from 1. */
  rotationRate?: number | bigint;
  /** `dpofua="…"`: on or off. */
  dpofua?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <boot>`: its turn among the devices to boot from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainBootConfig {
  /** `order="…"`: from 1. */
  order: number | bigint;
  /** `loadparm="…"`. */
  loadparm?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <backenddomain>`: the domain that serves it, on Xen.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskBackenddomainConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <transient>`: what is written is gone when the guest ends.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskTransientConfig {
  /** `shareBacking="…"`: yes or no. */
  shareBacking?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <encryption>`: how its content is encrypted; told apart by `format`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainEncryptionConfig = DomainEncryptionDefaultConfig | DomainEncryptionLuksAnyConfig;

/** What every `<domain> <devices> <disk> <encryption>` has. */
export interface DomainEncryptionCommonConfig {
  /** `engine="…"`. */
  engine?: "qemu" | "librbd" | OtherWord;
  /** `<secret>`: the secret that is needed. */
  secret?: DomainEncryptionSecretConfig[];
  /** `<cipher>`. */
  cipher?: DomainEncryptionCipherConfig;
  /** `<ivgen>`. */
  ivgen?: DomainEncryptionIvgenConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <encryption>` whose `format` is `default`, `qcow`, `luks`, `luks2`. */
export interface DomainEncryptionDefaultConfig extends DomainEncryptionCommonConfig {
  /** `format="…"`: it tells the variants apart. */
  format: "default" | "qcow" | "luks" | "luks2";
}

/** `<domain> <devices> <disk> <encryption>` whose `format` is `luks-any`. */
export interface DomainEncryptionLuksAnyConfig extends DomainEncryptionCommonConfig {
  /** `format="…"`: it tells the variants apart. */
  format: "luks-any";
}

/**
 * `<domain> <devices> <disk> <throttlefilters>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskThrottlefiltersConfig {
  /** `<throttlefilter>`. */
  throttlefilter?: DomainDiskThrottlefiltersThrottlefilterConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <iotune>`: the most that the guest reads and writes in a second.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskIotuneConfig {
  /** `<total_bytes_sec>`: 0 to 18446744073709551615. */
  totalBytesSec?: number | bigint;
  /** `<read_bytes_sec>`: 0 to 18446744073709551615. */
  readBytesSec?: number | bigint;
  /** `<write_bytes_sec>`: 0 to 18446744073709551615. */
  writeBytesSec?: number | bigint;
  /** `<total_iops_sec>`: 0 to 18446744073709551615. */
  totalIopsSec?: number | bigint;
  /** `<read_iops_sec>`: 0 to 18446744073709551615. */
  readIopsSec?: number | bigint;
  /** `<write_iops_sec>`: 0 to 18446744073709551615. */
  writeIopsSec?: number | bigint;
  /** `<total_bytes_sec_max>`: 0 to 18446744073709551615. */
  totalBytesSecMax?: number | bigint;
  /** `<read_bytes_sec_max>`: 0 to 18446744073709551615. */
  readBytesSecMax?: number | bigint;
  /** `<write_bytes_sec_max>`: 0 to 18446744073709551615. */
  writeBytesSecMax?: number | bigint;
  /** `<total_iops_sec_max>`: 0 to 18446744073709551615. */
  totalIopsSecMax?: number | bigint;
  /** `<read_iops_sec_max>`: 0 to 18446744073709551615. */
  readIopsSecMax?: number | bigint;
  /** `<write_iops_sec_max>`: 0 to 18446744073709551615. */
  writeIopsSecMax?: number | bigint;
  /** `<size_iops_sec>`: 0 to 18446744073709551615. */
  sizeIopsSec?: number | bigint;
  /** `<group_name>`. */
  groupName?: string;
  /** `<total_bytes_sec_max_length>`: 0 to 18446744073709551615. */
  totalBytesSecMaxLength?: number | bigint;
  /** `<read_bytes_sec_max_length>`: 0 to 18446744073709551615. */
  readBytesSecMaxLength?: number | bigint;
  /** `<write_bytes_sec_max_length>`: 0 to 18446744073709551615. */
  writeBytesSecMaxLength?: number | bigint;
  /** `<total_iops_sec_max_length>`: 0 to 18446744073709551615. */
  totalIopsSecMaxLength?: number | bigint;
  /** `<read_iops_sec_max_length>`: 0 to 18446744073709551615. */
  readIopsSecMaxLength?: number | bigint;
  /** `<write_iops_sec_max_length>`: 0 to 18446744073709551615. */
  writeIopsSecMaxLength?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <alias>`: the name that the hypervisor has for it; the host's to say.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainAliasConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <acpi>`: its number in ACPI.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainAcpiConfig {
  /** `index="…"`: 0 to 4294967295. */
  index?: number;
  /** `nodeset="…"`. */
  nodeset?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <address>`: where it is on its bus; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainAddressConfig = DomainAddressPciConfig | DomainAddressDriveConfig | DomainAddressVirtioSerialConfig | DomainAddressCcidConfig | DomainAddressUsbConfig | DomainAddressSpaprVioConfig | DomainAddressCcwConfig | DomainAddressIsaConfig | DomainAddressVirtioMmioConfig | DomainAddressDimmConfig;

/** `<domain> <devices> <disk> <address>` whose `type` is `pci`. */
export interface DomainAddressPciConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pci";
  /** `domain="…"`: 32 bits, written by sixteen. */
  domain?: number;
  /** `bus="…"`: 8 bits, written by sixteen. */
  bus?: number;
  /** `slot="…"`: 5 bits, written by sixteen. */
  slot?: number;
  /** `function="…"`: 3 bits, written by sixteen. */
  function?: number;
  /** `multifunction="…"`: on or off. */
  multifunction?: boolean;
  /** `<zpci>`. */
  zpci?: DomainAddressPciZpciConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `drive`. */
export interface DomainAddressDriveConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "drive";
  /** `controller="…"`. */
  controller?: string;
  /** `bus="…"`. */
  bus?: string;
  /** `target="…"`. */
  target?: string;
  /** `unit="…"`. */
  unit?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `virtio-serial`. */
export interface DomainAddressVirtioSerialConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virtio-serial";
  /** `controller="…"`. */
  controller: string;
  /** `bus="…"`. */
  bus?: string;
  /** `port="…"`. */
  port?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `ccid`. */
export interface DomainAddressCcidConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ccid";
  /** `controller="…"`. */
  controller: string;
  /** `slot="…"`. */
  slot?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `usb`. */
export interface DomainAddressUsbConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "usb";
  /** `bus="…"`. */
  bus: string;
  /** `port="…"`. */
  port?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `spapr-vio`. */
export interface DomainAddressSpaprVioConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "spapr-vio";
  /** `reg="…"`. */
  reg?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `ccw`. */
export interface DomainAddressCcwConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ccw";
  /** `cssid="…"`. */
  cssid?: string | number;
  /** `ssid="…"`. */
  ssid?: string;
  /** `devno="…"`. */
  devno?: string | number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `isa`. */
export interface DomainAddressIsaConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "isa";
  /** `iobase="…"`. */
  iobase?: string;
  /** `irq="…"`. */
  irq?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `virtio-mmio`, `unassigned`. */
export interface DomainAddressVirtioMmioConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virtio-mmio" | "unassigned";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <address>` whose `type` is `dimm`. */
export interface DomainAddressDimmConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dimm";
  /** `slot="…"`: 0 to 4294967295. */
  slot?: number;
  /** `base="…"`: 64 bits, written by sixteen. */
  base?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <geometry>`: cylinders, heads and sectors.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskGeometryConfig {
  /** `cyls="…"`. */
  cyls: number | bigint;
  /** `heads="…"`. */
  heads: number | bigint;
  /** `secs="…"`. */
  secs: number | bigint;
  /** `trans="…"`. */
  trans?: "auto" | "none" | "lba" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <blockio>`: the sizes of its blocks.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskBlockioConfig {
  /** `logical_block_size="…"`. */
  logicalBlockSize?: number | bigint;
  /** `physical_block_size="…"`. */
  physicalBlockSize?: number | bigint;
  /** `discard_granularity="…"`. */
  discardGranularity?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <backingStore>`: the image behind its image; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainBackingStoreConfig = DomainBackingStoreFileConfig | DomainBackingStoreBlockConfig | DomainBackingStoreDirConfig | DomainBackingStoreNetworkConfig | DomainBackingStoreVolumeConfig | DomainBackingStoreNvmeConfig | DomainBackingStoreVhostuserConfig | DomainBackingStoreVhostvdpaConfig | DomainBackingStoreCtlConfig | DomainBackingStoreNoneConfig;

/** What every `<domain> <devices> <disk> <backingStore>` has. */
export interface DomainBackingStoreCommonConfig {
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<backingStore>`. */
  backingStore?: DomainBackingStoreConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `file`. */
export interface DomainBackingStoreFileConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `<source>`: where it comes from. */
  source?: DomainSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `block`. */
export interface DomainBackingStoreBlockConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `<source>`: where it comes from. */
  source?: DomainDiskBlockSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `dir`. */
export interface DomainBackingStoreDirConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `<source>`: where it comes from. */
  source?: DomainDiskDirSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `network`. */
export interface DomainBackingStoreNetworkConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `<source>`: where it comes from. */
  source: DomainDiskNetworkSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `volume`. */
export interface DomainBackingStoreVolumeConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `<source>`: where it comes from. */
  source?: DomainDiskVolumeSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `nvme`. */
export interface DomainBackingStoreNvmeConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `<source>`: where it comes from. */
  source?: DomainDiskNvmeSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `vhostuser`. */
export interface DomainBackingStoreVhostuserConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `<source>`: where it comes from. */
  source: DomainDiskVhostuserSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `vhostvdpa`. */
export interface DomainBackingStoreVhostvdpaConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostvdpa";
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is `ctl`. */
export interface DomainBackingStoreCtlConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ctl";
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
}

/** `<domain> <devices> <disk> <backingStore>` whose `type` is absent. */
export interface DomainBackingStoreNoneConfig extends DomainBackingStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `<source>`: where it comes from. */
  source?: DomainSourceConfig;
  /** `<format>`: its format. */
  format?: DomainDiskMirrorFormatConfig;
}

/**
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskBlockSourceConfig {
  /** `dev="…"`. */
  dev?: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainDataStoreConfig;
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
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDirSourceConfig {
  /** `dir="…"`. */
  dir: string;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source>`: where its content is; told apart by `protocol`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainDiskNetworkSourceConfig = DomainDiskNetworkSourceNbdConfig | DomainDiskNetworkSourceGlusterConfig | DomainDiskNetworkSourceRbdConfig | DomainDiskNetworkSourceIscsiConfig | DomainDiskNetworkSourceHttpConfig | DomainDiskNetworkSourceHttpsConfig | DomainDiskNetworkSourceFtpsConfig | DomainDiskNetworkSourceFtpConfig | DomainDiskNetworkSourceSshConfig | DomainDiskNetworkSourceSheepdogConfig | DomainDiskNetworkSourceVxhsConfig | DomainDiskNetworkSourceNfsConfig;

/** What every `<domain> <devices> <disk> <source>` has. */
export interface DomainDiskNetworkSourceCommonConfig {
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <source>` whose `protocol` is `nbd`. */
export interface DomainDiskNetworkSourceNbdConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `gluster`. */
export interface DomainDiskNetworkSourceGlusterConfig extends DomainDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "gluster";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig[];
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
}

/** `<domain> <devices> <disk> <source>` whose `protocol` is `rbd`. */
export interface DomainDiskNetworkSourceRbdConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `iscsi`. */
export interface DomainDiskNetworkSourceIscsiConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `http`. */
export interface DomainDiskNetworkSourceHttpConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `https`. */
export interface DomainDiskNetworkSourceHttpsConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `ftps`. */
export interface DomainDiskNetworkSourceFtpsConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `ftp`. */
export interface DomainDiskNetworkSourceFtpConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `ssh`. */
export interface DomainDiskNetworkSourceSshConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `sheepdog`, `tftp`. */
export interface DomainDiskNetworkSourceSheepdogConfig extends DomainDiskNetworkSourceCommonConfig {
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

/** `<domain> <devices> <disk> <source>` whose `protocol` is `vxhs`. */
export interface DomainDiskNetworkSourceVxhsConfig extends DomainDiskNetworkSourceCommonConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "vxhs";
  /** `name="…"`. */
  name: string;
  /** `tls="…"`: yes or no. */
  tls?: boolean;
  /** `<host>`. */
  host: DomainDiskNetworkSourceHostConfig;
}

/** `<domain> <devices> <disk> <source>` whose `protocol` is `nfs`. */
export interface DomainDiskNetworkSourceNfsConfig extends DomainDiskNetworkSourceCommonConfig {
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
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskVolumeSourceConfig {
  /** `pool="…"`. */
  pool: string;
  /** `volume="…"`. */
  volume: string;
  /** `mode="…"`. */
  mode?: "host" | "direct" | OtherWord;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainDataStoreConfig;
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
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNvmeSourceConfig {
  /** `type="…"`. */
  type: "pci" | OtherWord;
  /** `namespace="…"`: 32 bits. */
  namespace: number;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `index="…"`: from 1. */
  index?: number | bigint;
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `<address>`: where it is on its bus. */
  address: DomainDiskNvmeSourceAddressConfig;
  /** `<slices>`. */
  slices?: DomainSlicesConfig;
  /** `<dataStore>`. */
  dataStore?: DomainDataStoreConfig;
  /** `<privateData>`. */
  privateData?: true;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskVhostuserSourceConfig {
  /** `type="…"`. */
  type: "unix" | OtherWord;
  /** `path="…"`. */
  path: string;
  /** `<reconnect>`. */
  reconnect?: DomainReconnectConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source>`: where its content is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainFilesystemBlockSourceConfig {
  /** `dev="…"`. */
  dev: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <controller> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatdomain.html#controllers}
 */
export interface DomainControllerDriverConfig {
  /** `queues="…"`: 0 to 4294967295. */
  queues?: number;
  /** `cmd_per_lun="…"`: 0 to 4294967295. */
  cmdPerLun?: number;
  /** `max_sectors="…"`: 0 to 4294967295. */
  maxSectors?: number;
  /** `ioeventfd="…"`: on or off. */
  ioeventfd?: boolean;
  /** `iothread="…"`: 0 to 4294967295. */
  iothread?: number;
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** `<iothreads>`. */
  iothreads?: DomainDiskDriverIothreadsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <controller> <master>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#controllers}
 */
export interface DomainControllerUsbMasterConfig {
  /** `startport="…"`. */
  startport: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <controller> <model>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#controllers}
 */
export interface DomainControllerPciModelConfig {
  /** `name="…"`. */
  name: "spapr-pci-host-bridge" | "pci-bridge" | "i82801b11-bridge" | "pcie-pci-bridge" | "ioh3420" | "pcie-root-port" | "x3130-upstream" | "xio3130-downstream" | "pxb" | "pxb-pcie" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <controller> <target>`: what it is in the guest.
 *
 * @see {@link https://libvirt.org/formatdomain.html#controllers}
 */
export interface DomainControllerPciTargetConfig {
  /** `chassisNr="…"`: 8 bits. */
  chassisNr?: number;
  /** `chassis="…"`: 8 bits. */
  chassis?: number;
  /** `port="…"`: 8 bits, written by sixteen. */
  port?: number;
  /** `busNr="…"`: 8 bits. */
  busNr?: number;
  /** `index="…"`: 8 bits. */
  index?: number;
  /** `hotplug="…"`: on or off. */
  hotplug?: boolean;
  /** `memReserve="…"`: 0 to 18446744073709551615. */
  memReserve?: number | bigint;
  /** `<node>`: 0 to 4294967295. */
  node?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <controller> <pcihole64>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#controllers}
 */
export interface DomainControllerPciPcihole64Config {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <lease> <target>`: what it is in the guest.
 *
 * @see {@link https://libvirt.org/formatdomain.html#device-leases}
 */
export interface DomainLeaseTargetConfig {
  /** `path="…"`. */
  path: string;
  /** `offset="…"`: 0 to 4294967295. */
  offset?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <driver>`: how it is passed to the guest; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export type DomainFilesystemDriverConfig = DomainFilesystemDriverPathConfig | DomainFilesystemDriverVirtiofsConfig | DomainFilesystemDriverMtpConfig;

/** `<domain> <devices> <filesystem> <driver>` whose `type` is `path`, `handle`, `loop`, `nbd`, `ploop`, absent. */
export interface DomainFilesystemDriverPathConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "path" | "handle" | "loop" | "nbd" | "ploop";
  /** `format="…"`. */
  format?: "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | OtherWord;
  /** `wrpolicy="…"`. */
  wrpolicy?: "immediate" | OtherWord;
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <filesystem> <driver>` whose `type` is `virtiofs`. */
export interface DomainFilesystemDriverVirtiofsConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virtiofs";
  /** `queue="…"`: 0 to 4294967295. */
  queue?: number;
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <filesystem> <driver>` whose `type` is `mtp`. */
export interface DomainFilesystemDriverMtpConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mtp";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <source>`: what of the host it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemFileSourceConfig {
  /** `file="…"`. */
  file: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <target>`: where, or under which tag, the guest finds it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemTargetConfig {
  /** `dir="…"`. */
  dir: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <space_hard_limit>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemSpaceHardLimitConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <space_soft_limit>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemSpaceSoftLimitConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <binary>`: the program that serves it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountBinaryConfig {
  /** `path="…"`. */
  path?: string;
  /** `xattr="…"`: on or off. */
  xattr?: boolean;
  /** `<cache>`. */
  cache?: DomainFilesystemMountBinaryCacheConfig;
  /** `<sandbox>`. */
  sandbox?: DomainFilesystemMountBinarySandboxConfig;
  /** `<lock>`. */
  lock?: DomainFilesystemMountBinaryLockConfig;
  /** `<thread_pool>`. */
  threadPool?: DomainFilesystemMountBinaryThreadPoolConfig;
  /** `<openfiles>`. */
  openfiles?: DomainFilesystemMountBinaryOpenfilesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <source>`: what of the host it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountSourceConfig {
  /** `dir="…"`. */
  dir?: string;
  /** `socket="…"`. */
  socket?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <source>`: what of the host it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemBindSourceConfig {
  /** `dir="…"`. */
  dir: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <source>`: what of the host it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemTemplateSourceConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <source>`: what of the host it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemRamSourceConfig {
  /** `usage="…"`: 0 to 18446744073709551615. */
  usage: number | bigint;
  /** `units="…"`. */
  units?: SizeUnit;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceBridgeSourceConfig {
  /** `bridge="…"`. */
  bridge: string;
  /** `macTableManager="…"`. */
  macTableManager?: "kernel" | "libvirt" | OtherWord;
  /** `network="…"`. */
  network?: string;
  /** `portgroup="…"`. */
  portgroup?: string;
  /** `portid="…"`: a UUID. */
  portid?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <virtualport>`: how a switch is told of it; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface}
 */
export type DomainVirtualportConfig = DomainVirtualport8021QbgConfig | DomainVirtualport8021QbhConfig | DomainVirtualportOpenvswitchConfig | DomainVirtualportMidonetConfig | DomainVirtualportNoneConfig;

/** `<domain> <devices> <interface> <virtualport>` whose `type` is `802.1Qbg`. */
export interface DomainVirtualport8021QbgConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "802.1Qbg";
  /** `<parameters>`. */
  parameters?: DomainVirtualport8021QbgParametersConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <virtualport>` whose `type` is `802.1Qbh`. */
export interface DomainVirtualport8021QbhConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "802.1Qbh";
  /** `<parameters>`. */
  parameters?: DomainVirtualport8021QbhParametersConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <virtualport>` whose `type` is `openvswitch`. */
export interface DomainVirtualportOpenvswitchConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "openvswitch";
  /** `<parameters>`. */
  parameters?: DomainVirtualportOpenvswitchParametersConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <virtualport>` whose `type` is `midonet`. */
export interface DomainVirtualportMidonetConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "midonet";
  /** `<parameters>`. */
  parameters: DomainVirtualportMidonetParametersConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <virtualport>` whose `type` is absent. */
export interface DomainVirtualportNoneConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `<parameters>`. */
  parameters?: DomainVirtualportParametersConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <link>`: whether the cable is in.
 *
 * @see {@link https://libvirt.org/formatdomain.html#modifying-virtual-link-state}
 */
export interface DomainInterfaceLinkConfig {
  /** `state="…"`. */
  state: "up" | "down" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <mtu>`: the largest packet.
 *
 * @see {@link https://libvirt.org/formatdomain.html#mtu-configuration}
 */
export interface DomainInterfaceMtuConfig {
  /** `size="…"`: 0 to 65535. */
  size: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <coalesce>`: how many packets make an interrupt.
 *
 * @see {@link https://libvirt.org/formatdomain.html#coalesce-settings}
 */
export interface DomainInterfaceCoalesceConfig {
  /** `<rx>`. */
  rx?: DomainInterfaceCoalesceRxConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <target>`: its other end on the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#overriding-the-target-element}
 */
export interface DomainInterfaceTargetConfig {
  /** `dev="…"`. */
  dev: string;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <guest>`: its name in a container.
 *
 * @see {@link https://libvirt.org/formatdomain.html#ip-configuration}
 */
export interface DomainInterfaceGuestConfig {
  /** `dev="…"`. */
  dev?: string;
  /** `actual="…"`. */
  actual?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <mac>`: its MAC address.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceMacConfig {
  /** `address="…"`: a MAC address. */
  address: string;
  /** `type="…"`. */
  type?: "generated" | "static" | OtherWord;
  /** `check="…"`: yes or no. */
  check?: boolean;
  /** `currentAddress="…"`: a MAC address. */
  currentAddress?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <ip>`: an address of it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#ip-configuration}
 */
export interface DomainIpConfig {
  /** `address="…"`. */
  address: string;
  /** `family="…"`. */
  family?: string;
  /** `prefix="…"`. */
  prefix?: number;
  /** `peer="…"`. */
  peer?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <route>`: a route through it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#ip-configuration}
 */
export interface DomainRouteConfig {
  /** `family="…"`. */
  family?: string;
  /** `address="…"`. */
  address?: string;
  /** `netmask="…"`. */
  netmask?: string;
  /** `prefix="…"`. */
  prefix?: number;
  /** `gateway="…"`. */
  gateway: string;
  /** `metric="…"`: 0 to 4294967295. */
  metric?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <portForward>`: ports of the host that are forwarded to it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#userspace-slirp-or-passt-connection}
 */
export interface DomainInterfacePortForwardConfig {
  /** `proto="…"`. */
  proto: "tcp" | "udp" | OtherWord;
  /** `address="…"`. */
  address?: string;
  /** `dev="…"`. */
  dev?: string;
  /** `<range>`. */
  range?: DomainInterfacePortForwardRangeConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <script>`: a program of the host that sets it up.
 *
 * @see {@link https://libvirt.org/formatdomain.html#generic-ethernet-connection}
 */
export interface DomainInterfaceScriptConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <downscript>`: a program of the host that takes it down.
 *
 * @see {@link https://libvirt.org/formatdomain.html#generic-ethernet-connection}
 */
export interface DomainInterfaceDownscriptConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <model>`: the card that the guest sees.
 *
 * @see {@link https://libvirt.org/formatdomain.html#setting-the-nic-model}
 */
export interface DomainInterfaceModelConfig {
  /** `type="…"`. */
  type: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <backend>`: the program that connects it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#userspace-slirp-or-passt-connection}
 */
export interface DomainInterfaceBackendConfig {
  /** `type="…"`. */
  type?: "default" | "passt" | OtherWord;
  /** `tap="…"`. */
  tap?: string;
  /** `vhost="…"`. */
  vhost?: string;
  /** `logFile="…"`. */
  logFile?: string;
  /** `hostname="…"`. */
  hostname?: string;
  /** `fqdn="…"`. */
  fqdn?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <driver>`: how packets get to the guest; told apart by `name`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#setting-nic-driver-specific-options}
 */
export type DomainInterfaceDriverConfig = DomainInterfaceDriverKvmConfig | DomainInterfaceDriverQemuConfig | DomainInterfaceDriverNoneConfig;

/** What every `<domain> <devices> <interface> <driver>` has. */
export interface DomainInterfaceDriverCommonConfig {
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** `rss="…"`: on or off. */
  rss?: boolean;
  /** `rss_hash_report="…"`: on or off. */
  rssHashReport?: boolean;
  /** `<host>`. */
  host?: DomainInterfaceDriverHostConfig;
  /** `<guest>`. */
  guest?: DomainInterfaceDriverGuestConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <driver>` whose `name` is `kvm`, `vfio`, `xen`. */
export interface DomainInterfaceDriverKvmConfig extends DomainInterfaceDriverCommonConfig {
  /** `name="…"`: it tells the variants apart. */
  name: "kvm" | "vfio" | "xen";
  /** `model="…"`. */
  model?: string;
  /** `iommufd="…"`: yes or no. */
  iommufd?: boolean;
}

/** `<domain> <devices> <interface> <driver>` whose `name` is `qemu`, `vhost`. */
export interface DomainInterfaceDriverQemuConfig extends DomainInterfaceDriverCommonConfig {
  /** `name="…"`: it tells the variants apart. */
  name: "qemu" | "vhost";
  /** `queues="…"`: from 1. */
  queues?: number | bigint;
  /** `rx_queue_size="…"`: from 1. */
  rxQueueSize?: number | bigint;
  /** `tx_queue_size="…"`: from 1. */
  txQueueSize?: number | bigint;
  /** `txmode="…"`. */
  txmode?: "iothread" | "timer" | OtherWord;
  /** `ioeventfd="…"`: on or off. */
  ioeventfd?: boolean;
  /** `event_idx="…"`: on or off. */
  eventIdx?: boolean;
}

/** `<domain> <devices> <interface> <driver>` whose `name` is absent. */
export interface DomainInterfaceDriverNoneConfig extends DomainInterfaceDriverCommonConfig {
  /** `name="…"`: it tells the variants apart. */
  name?: undefined;
  /** `model="…"`. */
  model?: string;
  /** `iommufd="…"`: yes or no. */
  iommufd?: boolean;
  /** `queues="…"`: from 1. */
  queues?: number | bigint;
  /** `rx_queue_size="…"`: from 1. */
  rxQueueSize?: number | bigint;
  /** `tx_queue_size="…"`: from 1. */
  txQueueSize?: number | bigint;
  /** `txmode="…"`. */
  txmode?: "iothread" | "timer" | OtherWord;
  /** `ioeventfd="…"`: on or off. */
  ioeventfd?: boolean;
  /** `event_idx="…"`: on or off. */
  eventIdx?: boolean;
}

/**
 * `<domain> <devices> <interface> <filterref>`: the filter of its packets.
 *
 * @see {@link https://libvirt.org/formatdomain.html#traffic-filtering-with-nwfilter}
 */
export interface DomainFilterrefConfig {
  /** `filter="…"`. */
  filter: string;
  /** `<parameter>`. */
  parameter?: DomainFilterrefParameterConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <tune>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceTuneConfig {
  /** `<sndbuf>`: 0 to 4294967295. */
  sndbuf?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <rom>`: its boot ROM.
 *
 * @see {@link https://libvirt.org/formatdomain.html#interface-rom-bios-configuration}
 */
export interface DomainInterfaceRomConfig {
  /** `enabled="…"`: yes or no. */
  enabled?: boolean;
  /** `bar="…"`: on or off. */
  bar?: boolean;
  /** `file="…"`. */
  file?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <bandwidth>`: the most that it sends and receives.
 *
 * @see {@link https://libvirt.org/formatdomain.html#quality-of-service}
 */
export interface DomainBandwidthConfig {
  /** `classID="…"`: from 1. */
  classID?: number | bigint;
  /** `<inbound>`. */
  inbound?: DomainBandwidthInboundConfig;
  /** `<outbound>`. */
  outbound?: DomainBandwidthOutboundConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <vlan>`: its VLANs.
 *
 * @see {@link https://libvirt.org/formatdomain.html#setting-vlan-tag-on-supported-network-types-only}
 */
export interface DomainVlanConfig {
  /** `trunk="…"`. */
  trunk?: "yes" | OtherWord;
  /** `<tag>`. */
  tag: DomainVlanTagConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <port>`: whether other guests can be reached.
 *
 * @see {@link https://libvirt.org/formatdomain.html#isolating-guests-network-traffic-from-each-other}
 */
export interface DomainPortConfig {
  /** `isolated="…"`: yes or no. */
  isolated?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <teaming>`: the other half of a pair; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#teaming-a-virtio-hostdev-nic-pair}
 */
export type DomainInterfaceTeamingConfig = DomainInterfaceTeamingPersistentConfig | DomainInterfaceTeamingTransientConfig;

/** `<domain> <devices> <interface> <teaming>` whose `type` is `persistent`. */
export interface DomainInterfaceTeamingPersistentConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "persistent";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <teaming>` whose `type` is `transient`. */
export interface DomainInterfaceTeamingTransientConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "transient";
  /** `persistent="…"`. */
  persistent: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceEthernetSourceConfig {
  /** `<ip>`. */
  ip?: DomainIpConfig[];
  /** `<route>`. */
  route?: DomainRouteConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceVhostuserSourceConfig {
  /** `type="…"`. */
  type?: "unix" | OtherWord;
  /** `path="…"`. */
  path?: string;
  /** `mode="…"`. */
  mode?: "server" | "client" | OtherWord;
  /** `dev="…"`. */
  dev?: string;
  /** `<reconnect>`. */
  reconnect?: DomainReconnectConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceNetworkSourceConfig {
  /** `network="…"`. */
  network: string;
  /** `portgroup="…"`. */
  portgroup?: string;
  /** `portid="…"`: a UUID. */
  portid?: string;
  /** `bridge="…"`. */
  bridge?: string;
  /** `macTableManager="…"`. */
  macTableManager?: "kernel" | "libvirt" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceDirectSourceConfig {
  /** `dev="…"`. */
  dev: string;
  /** `mode="…"`. */
  mode?: string;
  /** `network="…"`. */
  network?: string;
  /** `portgroup="…"`. */
  portgroup?: string;
  /** `portid="…"`: a UUID. */
  portid?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceUserSourceConfig {
  /** `dev="…"`. */
  dev: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceInternalSourceConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceMcastSourceConfig {
  /** `address="…"`. */
  address: string;
  /** `port="…"`: -1 to 65535. */
  port: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceUdpSourceConfig {
  /** `address="…"`. */
  address: string;
  /** `port="…"`: -1 to 65535. */
  port: number;
  /** `<local>`. */
  local: DomainInterfaceUdpSourceLocalConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceServerSourceConfig {
  /** `address="…"`. */
  address?: string;
  /** `port="…"`: -1 to 65535. */
  port: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceHostdevSourceConfig {
  /** `missing="…"`: yes or no. */
  missing?: boolean;
  /** `<vendor>`. */
  vendor?: DomainInterfaceHostdevSourceVendorConfig;
  /** `<product>`. */
  product?: DomainInterfaceHostdevSourceProductConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainInterfaceHostdevSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source>`: what it is connected to.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceVdsSourceConfig {
  /** `switchid="…"`: a UUID. */
  switchid: string;
  /** `portid="…"`: -9223372036854775808 to 9223372036854775807. */
  portid?: number | bigint;
  /** `portgroupid="…"`. */
  portgroupid?: string;
  /** `connectionid="…"`: -9223372036854775808 to 9223372036854775807. */
  connectionid?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <input> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatdomain.html#input-devices}
 */
export interface DomainDriverConfig {
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <input> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#input-devices}
 */
export interface DomainInputPassthroughSourceConfig {
  /** `evdev="…"`. */
  evdev: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <input> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#input-devices}
 */
export interface DomainInputEvdevSourceConfig {
  /** `dev="…"`. */
  dev: string;
  /** `grab="…"`. */
  grab?: "all" | OtherWord;
  /** `grabToggle="…"`. */
  grabToggle?: "ctrl-ctrl" | "alt-alt" | "shift-shift" | "meta-meta" | "scrolllock" | "ctrl-scrolllock" | OtherWord;
  /** `repeat="…"`: on or off. */
  repeat?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <sound> <audio>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#sound-devices}
 */
export interface DomainSoundAudioConfig {
  /** `id="…"`: 8 bits. */
  id: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <sound> <codec>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#sound-devices}
 */
export interface DomainSoundCodecConfig {
  /** `type="…"`. */
  type: "duplex" | "micro" | "output" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioNoneInputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <output>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioNoneOutputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioAlsaInputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `dev="…"`. */
  dev?: string;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <output>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioAlsaOutputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `dev="…"`. */
  dev?: string;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioCoreaudioInputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `bufferCount="…"`: 32 bits. */
  bufferCount?: number;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <output>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioCoreaudioOutputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `bufferCount="…"`: 32 bits. */
  bufferCount?: number;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioJackInputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `serverName="…"`. */
  serverName?: string;
  /** `clientName="…"`. */
  clientName?: string;
  /** `connectPorts="…"`. */
  connectPorts?: string;
  /** `exactName="…"`: yes or no. */
  exactName?: boolean;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <output>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioJackOutputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `serverName="…"`. */
  serverName?: string;
  /** `clientName="…"`. */
  clientName?: string;
  /** `connectPorts="…"`. */
  connectPorts?: string;
  /** `exactName="…"`: yes or no. */
  exactName?: boolean;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioOssInputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `dev="…"`. */
  dev?: string;
  /** `bufferCount="…"`: 32 bits. */
  bufferCount?: number;
  /** `tryPoll="…"`: yes or no. */
  tryPoll?: boolean;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <output>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioOssOutputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `dev="…"`. */
  dev?: string;
  /** `bufferCount="…"`: 32 bits. */
  bufferCount?: number;
  /** `tryPoll="…"`: yes or no. */
  tryPoll?: boolean;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioPulseaudioInputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `name="…"`. */
  name?: string;
  /** `streamName="…"`. */
  streamName?: string;
  /** `latency="…"`: 32 bits. */
  latency?: number;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <output>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainAudioPulseaudioOutputConfig {
  /** `mixingEngine="…"`: yes or no. */
  mixingEngine?: boolean;
  /** `fixedSettings="…"`: yes or no. */
  fixedSettings?: boolean;
  /** `voices="…"`: 32 bits. */
  voices?: number;
  /** `bufferLength="…"`: 32 bits. */
  bufferLength?: number;
  /** `name="…"`. */
  name?: string;
  /** `streamName="…"`. */
  streamName?: string;
  /** `latency="…"`: 32 bits. */
  latency?: number;
  /** `<settings>`. */
  settings?: DomainSettingsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevPciDriverConfig {
  /** `name="…"`. */
  name?: "kvm" | "vfio" | "xen" | OtherWord;
  /** `model="…"`. */
  model?: string;
  /** `iommufd="…"`: yes or no. */
  iommufd?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevPciSourceConfig {
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `writeFiltering="…"`: yes or no. */
  writeFiltering?: boolean;
  /** `<address>`: where it is on its bus. */
  address: DomainDiskNvmeSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevUsbSourceConfig {
  /** `startupPolicy="…"`. */
  startupPolicy?: "mandatory" | "requisite" | "optional" | OtherWord;
  /** `guestReset="…"`. */
  guestReset?: "off" | "uninitialized" | "on" | OtherWord;
  /** `<vendor>`. */
  vendor?: DomainInterfaceHostdevSourceVendorConfig;
  /** `<product>`. */
  product?: DomainInterfaceHostdevSourceProductConfig;
  /** `<address>`: where it is on its bus. */
  address?: DomainHostdevUsbSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host; told apart by `protocol`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export type DomainHostdevScsiSourceConfig = DomainHostdevScsiSourceAdapterConfig | DomainHostdevScsiSourceIscsiConfig;

/** `<domain> <devices> <hostdev> <source>` whose `protocol` is `adapter`, absent. */
export interface DomainHostdevScsiSourceAdapterConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol?: "adapter";
  /** `<adapter>`. */
  adapter: DomainHostdevScsiSourceAdapterAdapterConfig;
  /** `<address>`: where it is on its bus. */
  address: DomainHostdevScsiSourceAdapterAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <hostdev> <source>` whose `protocol` is `iscsi`. */
export interface DomainHostdevScsiSourceIscsiConfig {
  /** `protocol="…"`: it tells the variants apart. */
  protocol: "iscsi";
  /** `name="…"`. */
  name: string;
  /** `<host>`. */
  host: DomainHostdevScsiSourceIscsiHostConfig[];
  /** `<auth>`: who logs in. */
  auth?: DomainAuthConfig;
  /** `<initiator>`. */
  initiator?: DomainInitiatorConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevScsiHostSourceConfig {
  /** `protocol="…"`. */
  protocol: "vhost" | OtherWord;
  /** `wwpn="…"`. */
  wwpn: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevMdevSourceConfig {
  /** `<address>`: where it is on its bus. */
  address: DomainHostdevMdevSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevStorageSourceConfig {
  /** `<block>`. */
  block: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevMiscSourceConfig {
  /** `<char>`. */
  char: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source>`: which device of the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevNetSourceConfig {
  /** `<interface>`. */
  interface: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <gl>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSdlGlConfig {
  /** `enable="…"`: yes or no. */
  enable: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <listen>`: where it listens; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export type DomainGraphicsVncListenConfig = DomainGraphicsVncListenAddressConfig | DomainGraphicsVncListenNetworkConfig | DomainGraphicsVncListenSocketConfig | DomainGraphicsVncListenNoneConfig;

/** `<domain> <devices> <graphics> <listen>` whose `type` is `address`. */
export interface DomainGraphicsVncListenAddressConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "address";
  /** `address="…"`. */
  address?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics> <listen>` whose `type` is `network`. */
export interface DomainGraphicsVncListenNetworkConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `network="…"`. */
  network: string;
  /** `address="…"`. */
  address?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics> <listen>` whose `type` is `socket`. */
export interface DomainGraphicsVncListenSocketConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "socket";
  /** `socket="…"`. */
  socket?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <graphics> <listen>` whose `type` is `none`. */
export interface DomainGraphicsVncListenNoneConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "none";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <channel>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceChannelConfig {
  /** `name="…"`. */
  name: "main" | "display" | "inputs" | "cursor" | "playback" | "record" | "smartcard" | "usbredir" | OtherWord;
  /** `mode="…"`. */
  mode: "any" | "secure" | "insecure" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <image>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceImageConfig {
  /** `compression="…"`. */
  compression: "auto_glz" | "auto_lz" | "quic" | "glz" | "lz" | "off" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <jpeg>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceJpegConfig {
  /** `compression="…"`. */
  compression: "auto" | "never" | "always" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <zlib>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceZlibConfig {
  /** `compression="…"`. */
  compression: "auto" | "never" | "always" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <playback>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpicePlaybackConfig {
  /** `compression="…"`: on or off. */
  compression: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <streaming>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceStreamingConfig {
  /** `mode="…"`. */
  mode: "filter" | "all" | "off" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <clipboard>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceClipboardConfig {
  /** `copypaste="…"`: yes or no. */
  copypaste: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <mouse>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceMouseConfig {
  /** `mode="…"`. */
  mode: "server" | "client" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <filetransfer>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceFiletransferConfig {
  /** `enable="…"`: yes or no. */
  enable: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <gl>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsSpiceGlConfig {
  /** `enable="…"`: yes or no. */
  enable: boolean;
  /** `rendernode="…"`. */
  rendernode?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <graphics> <gl>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#graphical-framebuffers}
 */
export interface DomainGraphicsEglHeadlessGlConfig {
  /** `rendernode="…"`. */
  rendernode?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <video> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatdomain.html#video-devices}
 */
export interface DomainVideoDriverConfig {
  /** `iommu="…"`: on or off. */
  iommu?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `packed="…"`: on or off. */
  packed?: boolean;
  /** `page_per_vq="…"`: on or off. */
  pagePerVq?: boolean;
  /** `name="…"`. */
  name?: "qemu" | "vhostuser" | OtherWord;
  /** `vgaconf="…"`. */
  vgaconf?: "io" | "on" | "off" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <video> <model>`: which card, and its memory; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#video-devices}
 */
export type DomainVideoModelConfig = DomainVideoModelVgaConfig | DomainVideoModelQxlConfig | DomainVideoModelVirtioConfig;

/** What every `<domain> <devices> <video> <model>` has. */
export interface DomainVideoModelCommonConfig {
  /** `vram="…"`: 0 to 4294967295. */
  vram?: number;
  /** `heads="…"`: 0 to 4294967295. */
  heads?: number;
  /** `primary="…"`: yes or no. */
  primary?: boolean;
  /** `blob="…"`: on or off. */
  blob?: boolean;
  /** `edid="…"`: on or off. */
  edid?: boolean;
  /** `<acceleration>`. */
  acceleration?: DomainVideoModelAccelerationConfig;
  /** `<resolution>`. */
  resolution?: DomainVideoModelResolutionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <video> <model>` whose `type` is `vga`, `cirrus`, `vmvga`, `xen`, `vbox`, `gop`, `none`, `bochs`, `ramfb`. */
export interface DomainVideoModelVgaConfig extends DomainVideoModelCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vga" | "cirrus" | "vmvga" | "xen" | "vbox" | "gop" | "none" | "bochs" | "ramfb";
}

/** `<domain> <devices> <video> <model>` whose `type` is `qxl`. */
export interface DomainVideoModelQxlConfig extends DomainVideoModelCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "qxl";
  /** `ram="…"`: 0 to 4294967295. */
  ram?: number;
  /** `vgamem="…"`: 0 to 4294967295. */
  vgamem?: number;
  /** `vram64="…"`: 0 to 4294967295. */
  vram64?: number;
}

/** `<domain> <devices> <video> <model>` whose `type` is `virtio`. */
export interface DomainVideoModelVirtioConfig extends DomainVideoModelCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virtio";
  /** `device="…"`. */
  device?: "virtio-vga" | "virtio-vga-gl" | "virtio-gpu" | "virtio-gpu-gl" | "vhost-user-vga" | "vhost-user-gpu" | OtherWord;
}

/**
 * `<domain> <devices> <console> <source>`: its other end on the host.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-interface}
 */
export interface DomainConsoleDevSourceConfig {
  /** `mode="…"`. */
  mode?: string;
  /** `path="…"`. */
  path?: string;
  /** `host="…"`. */
  host?: string;
  /** `service="…"`. */
  service?: string;
  /** `channel="…"`. */
  channel?: string;
  /** `master="…"`. */
  master?: string;
  /** `slave="…"`. */
  slave?: string;
  /** `append="…"`: on or off. */
  append?: boolean;
  /** `tls="…"`: yes or no. */
  tls?: boolean;
  /** `<reconnect>`. */
  reconnect?: DomainReconnectConfig;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<clipboard>`. */
  clipboard?: DomainGraphicsSpiceClipboardConfig;
  /** `<mouse>`. */
  mouse?: DomainGraphicsSpiceMouseConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <console> <protocol>`: whether it speaks telnet or TLS.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tcp-client-server}
 */
export interface DomainProtocolConfig {
  /** `type="…"`. */
  type?: "raw" | "telnet" | "telnets" | "tls" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <console> <log>`: the file that all output goes to, too.
 *
 * @see {@link https://libvirt.org/formatdomain.html#device-logfile}
 */
export interface DomainLogConfig {
  /** `file="…"`. */
  file: string;
  /** `append="…"`: on or off. */
  append?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <console> <target>`: what it is in the guest.
 *
 * @see {@link https://libvirt.org/formatdomain.html#console}
 */
export interface DomainTargetConfig {
  /** `type="…"`. */
  type?: "xen" | "serial" | "uml" | "virtio" | "lxc" | "openvz" | "sclp" | "sclplm" | "isa-serial" | "usb-serial" | "pci-serial" | "spapr-vio-serial" | "system-serial" | "sclp-serial" | "isa-debug" | OtherWord;
  /** `port="…"`. */
  port?: string;
  /** `<model>`. */
  model?: DomainTargetModelConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <channel> <target>`: its name in the guest; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#channel}
 */
export type DomainChannelTargetConfig = DomainChannelTargetGuestfwdConfig | DomainChannelTargetVirtioConfig | DomainChannelTargetXenConfig;

/** `<domain> <devices> <channel> <target>` whose `type` is `guestfwd`. */
export interface DomainChannelTargetGuestfwdConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "guestfwd";
  /** `address="…"`. */
  address: string;
  /** `port="…"`. */
  port: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <channel> <target>` whose `type` is `virtio`. */
export interface DomainChannelTargetVirtioConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virtio";
  /** `name="…"`. */
  name?: string;
  /** `state="…"`. */
  state?: "connected" | "disconnected" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <channel> <target>` whose `type` is `xen`. */
export interface DomainChannelTargetXenConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "xen";
  /** `name="…"`. */
  name?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <redirfilter> <usbdev>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#redirected-devices}
 */
export interface DomainRedirfilterUsbdevConfig {
  /** `allow="…"`: yes or no. */
  allow: boolean;
  /** `class="…"`. */
  class?: string;
  /** `vendor="…"`. */
  vendor?: number | string;
  /** `product="…"`. */
  product?: number | string;
  /** `version="…"`. */
  version?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <rng> <backend>`: where these come from on the host; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#random-number-generator-device}
 */
export type DomainRngBackendConfig = DomainRngBackendDevConfig | DomainRngBackendNoneConfig;

/** `<domain> <devices> <rng> <backend>` whose `type` is `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport`, `nmdm`, `qemu-vdagent`, `dbus`. */
export interface DomainRngBackendDevConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dev" | "file" | "pipe" | "unix" | "tcp" | "udp" | "null" | "stdio" | "vc" | "pty" | "spicevmc" | "spiceport" | "nmdm" | "qemu-vdagent" | "dbus";
  /** `model="…"`. */
  model: "egd" | OtherWord;
  /** `<source>`: where it comes from. */
  source?: DomainConsoleDevSourceConfig[];
  /** `<protocol>`. */
  protocol?: DomainProtocolConfig;
  /** `<log>`. */
  log?: DomainLogConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <rng> <backend>` whose `type` is absent. */
export interface DomainRngBackendNoneConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `model="…"`. */
  model: "random" | "builtin" | OtherWord;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <rng> <rate>`: the most that the guest gets.
 *
 * @see {@link https://libvirt.org/formatdomain.html#random-number-generator-device}
 */
export interface DomainRngRateConfig {
  /** `bytes="…"`: from 1. */
  bytes: number | bigint;
  /** `period="…"`: from 1. */
  period?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm> <backend>`: an emulated one, or the host's; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export type DomainTpmBackendConfig = DomainTpmBackendPassthroughConfig | DomainTpmBackendEmulatorConfig | DomainTpmBackendExternalConfig;

/** What every `<domain> <devices> <tpm> <backend>` has. */
export interface DomainTpmBackendCommonConfig {
  /** `version="…"`. */
  version?: "1.2" | "2.0" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <tpm> <backend>` whose `type` is `passthrough`. */
export interface DomainTpmBackendPassthroughConfig extends DomainTpmBackendCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "passthrough";
  /** `<device>`. */
  device?: DomainTpmBackendPassthroughDeviceConfig;
}

/** `<domain> <devices> <tpm> <backend>` whose `type` is `emulator`. */
export interface DomainTpmBackendEmulatorConfig extends DomainTpmBackendCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "emulator";
  /** `persistent_state="…"`: yes or no. */
  persistentState?: boolean;
  /** `debug="…"`: 8 bits. */
  debug?: number;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainTpmBackendEmulatorEncryptionConfig;
  /** `<active_pcr_banks>`. */
  activePcrBanks?: DomainTpmBackendEmulatorActivePcrBanksConfig;
  /** `<source>`: where it comes from. */
  source?: DomainTpmBackendEmulatorSourceConfig;
  /** `<profile>`. */
  profile?: DomainTpmBackendEmulatorProfileConfig;
}

/** `<domain> <devices> <tpm> <backend>` whose `type` is `external`. */
export interface DomainTpmBackendExternalConfig extends DomainTpmBackendCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "external";
  /** `<source>`: where it comes from. */
  source?: DomainTpmBackendExternalSourceConfig;
}

/**
 * `<domain> <devices> <shmem> <model>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#shared-memory-device}
 */
export interface DomainShmemModelConfig {
  /** `type="…"`. */
  type: "ivshmem" | "ivshmem-plain" | "ivshmem-doorbell" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <shmem> <size>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#shared-memory-device}
 */
export interface DomainSizeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <shmem> <server>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#shared-memory-device}
 */
export interface DomainShmemServerConfig {
  /** `path="…"`. */
  path?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <shmem> <msi>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#shared-memory-device}
 */
export interface DomainShmemMsiConfig {
  /** `ioeventfd="…"`: on or off. */
  ioeventfd?: boolean;
  /** `vectors="…"`: 0 to 4294967295. */
  vectors?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <source>`: what of the host it is.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemorySourceConfig {
  /** `<pagesize>`. */
  pagesize?: DomainDevicesMemorySourcePagesizeConfig;
  /** `<nodemask>`. */
  nodemask?: string;
  /** `<path>`: its path on the host. */
  path?: string;
  /** `<alignsize>`. */
  alignsize?: DomainDevicesMemorySourceAlignsizeConfig;
  /** `<pmem>`. */
  pmem?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <target>`: its size and node in the guest.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryTargetConfig {
  /** `dynamicMemslots="…"`: yes or no. */
  dynamicMemslots?: boolean;
  /** `<size>`. */
  size: DomainSizeConfig;
  /** `<node>`: 0 to 4294967295. */
  node?: number;
  /** `<block>`. */
  block?: DomainDevicesMemoryTargetBlockConfig;
  /** `<requested>`. */
  requested?: DomainDevicesMemoryTargetRequestedConfig;
  /** `<current>`. */
  current?: DomainDevicesMemoryTargetCurrentConfig;
  /** `<label>`. */
  label?: DomainDevicesMemoryTargetLabelConfig;
  /** `<readonly>`. */
  readonly?: true;
  /** `<address>`: where it is on its bus. */
  address?: DomainDevicesMemoryTargetAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <crypto> <backend>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#devices}
 */
export interface DomainCryptoBackendConfig {
  /** `model="…"`. */
  model: "builtin" | "lkcf" | OtherWord;
  /** `queues="…"`: from 1. */
  queues?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memballoon> <stats>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-balloon-device}
 */
export interface DomainMemballoonStatsConfig {
  /** `period="…"`: from 1. */
  period: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <iommu> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iommu-devices}
 */
export interface DomainIommuDriverConfig {
  /** `intremap="…"`: on or off. */
  intremap?: boolean;
  /** `caching_mode="…"`: on or off. */
  cachingMode?: boolean;
  /** `eim="…"`: on or off. */
  eim?: boolean;
  /** `iotlb="…"`: on or off. */
  iotlb?: boolean;
  /** `aw_bits="…"`: 8 bits. */
  awBits?: number;
  /** `dma_translation="…"`: on or off. */
  dmaTranslation?: boolean;
  /** `xtsup="…"`: on or off. */
  xtsup?: boolean;
  /** `passthrough="…"`: on or off. */
  passthrough?: boolean;
  /** `pciBus="…"`: 0 to 4294967295. */
  pciBus?: number;
  /** `accel="…"`: on or off. */
  accel?: boolean;
  /** `ats="…"`: on or off. */
  ats?: boolean;
  /** `ril="…"`: on or off. */
  ril?: boolean;
  /** `ssidsize="…"`: -2147483648 to 2147483647. */
  ssidsize?: number;
  /** `oas="…"`: -2147483648 to 2147483647. */
  oas?: number;
  /** `cmdqv="…"`: on or off. */
  cmdqv?: boolean;
  /** `<granule>`. */
  granule?: DomainIommuDriverGranuleConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <vsock> <cid>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#vsock}
 */
export interface DomainVsockCidConfig {
  /** `auto="…"`: yes or no. */
  auto?: boolean;
  /** `address="…"`: 0 to 4294967295. */
  address?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <cell>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaCellConfig {
  /** `id="…"`: 0 to 4294967295. */
  id?: number;
  /** `cpus="…"`. */
  cpus?: string;
  /** `memory="…"`: 0 to 18446744073709551615. */
  memory: number | bigint;
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** `memAccess="…"`. */
  memAccess?: "shared" | "private" | OtherWord;
  /** `discard="…"`: yes or no. */
  discard?: boolean;
  /** `<distances>`. */
  distances?: DomainCpuNumaCellDistancesConfig;
  /** `<cache>`. */
  cache?: DomainCpuNumaCellCacheConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <interconnects>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaInterconnectsConfig {
  /** `<latency>`. */
  latency?: DomainCpuNumaInterconnectsLatencyConfig[];
  /** `<bandwidth>`. */
  bandwidth?: DomainCpuNumaInterconnectsBandwidthConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <bios> <entry>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosBiosEntryConfig {
  /** `name="…"`. */
  name: "vendor" | "version" | "date" | "release" | OtherWord;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <system> <entry>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosSystemEntryConfig {
  /** `name="…"`. */
  name: "manufacturer" | "product" | "version" | "serial" | "uuid" | "sku" | "family" | OtherWord;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <baseBoard> <entry>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosBaseBoardEntryConfig {
  /** `name="…"`. */
  name: "manufacturer" | "product" | "version" | "serial" | "asset" | "location" | OtherWord;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <sysinfo> <chassis> <entry>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#smbios-system-information}
 */
export interface DomainSysinfoSmbiosChassisEntryConfig {
  /** `name="…"`. */
  name: "manufacturer" | "version" | "serial" | "asset" | "sku" | OtherWord;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <firmware> <feature>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsFirmwareFeatureConfig {
  /** `enabled="…"`: yes or no. */
  enabled: boolean;
  /** `name="…"`. */
  name: "enrolled-keys" | "secure-boot" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <os> <acpi> <table>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#bios-bootloader}
 */
export interface DomainOsAcpiTableConfig {
  /** `type="…"`. */
  type: "raw" | "rawset" | "slic" | "msdm" | OtherWord;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <clock> <timer> <catchup>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#time-keeping}
 */
export interface DomainClockTimerCatchupConfig {
  /** `threshold="…"`: 0 to 4294967295. */
  threshold?: number;
  /** `slew="…"`: 0 to 4294967295. */
  slew?: number;
  /** `limit="…"`: 0 to 4294967295. */
  limit?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <memoryBacking> <hugepages> <page>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-backing}
 */
export interface DomainMemoryBackingHugepagesPageConfig {
  /** `size="…"`: 0 to 18446744073709551615. */
  size: number | bigint;
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** `nodeset="…"`. */
  nodeset?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <iothreadids> <iothread> <poll>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iothreads-allocation}
 */
export interface DomainIothreadidsIothreadPollConfig {
  /** `max="…"`: 0 to 18446744073709551615. */
  max?: number | bigint;
  /** `grow="…"`: 0 to 18446744073709551615. */
  grow?: number | bigint;
  /** `shrink="…"`: 0 to 18446744073709551615. */
  shrink?: number | bigint;
  /** `weight="…"`: 0 to 4294967295. */
  weight?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <cachetune> <cache>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneCachetuneCacheConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `level="…"`: 0 to 4294967295. */
  level: number;
  /** `type="…"`. */
  type: "both" | "code" | "data" | OtherWord;
  /** `size="…"`: 0 to 18446744073709551615. */
  size: number | bigint;
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <cachetune> <monitor>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneCachetuneMonitorConfig {
  /** `level="…"`: 0 to 4294967295. */
  level: number;
  /** `vcpus="…"`. */
  vcpus?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <memorytune> <node>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneMemorytuneNodeConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `bandwidth="…"`: 0 to 4294967295. */
  bandwidth: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cputune> <memorytune> <monitor>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-tuning}
 */
export interface DomainCputuneMemorytuneMonitorConfig {
  /** `vcpus="…"`. */
  vcpus?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <relaxed>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomRelaxedConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <vapic>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomVapicConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <spinlocks>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomSpinlocksConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** `retries="…"`: 0 to 4294967295. */
  retries?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <vpindex>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomVpindexConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <runtime>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomRuntimeConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <synic>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomSynicConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <stimer>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomStimerConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** `<direct>`. */
  direct?: DomainFeaturesHypervCustomStimerDirectConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <reset>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomResetConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <vendor_id>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomVendorIdConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** `value="…"`. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <frequencies>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomFrequenciesConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <reenlightenment>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomReenlightenmentConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <tlbflush>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomTlbflushConfig {
  /** `state="…"`: on or off. */
  state?: boolean;
  /** `<direct>`. */
  direct?: DomainFeaturesHypervCustomStimerDirectConfig;
  /** `<extended>`. */
  extended?: DomainFeaturesHypervCustomTlbflushExtendedConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <ipi>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomIpiConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <evmcs>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomEvmcsConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <avic>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomAvicConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <emsr_bitmap>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomEmsrBitmapConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <xmm_input>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomXmmInputConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <kvm> <hidden>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesKvmHiddenConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <kvm> <hint-dedicated>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesKvmHintDedicatedConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <kvm> <poll-control>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesKvmPollControlConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <kvm> <pv-ipi>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesKvmPvIpiConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <kvm> <dirty-ring>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesKvmDirtyRingConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** `size="…"`: 0 to 4294967295. */
  size?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <xen> <e820_host>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesXenE820HostConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <xen> <passthrough>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesXenPassthroughConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** `mode="…"`. */
  mode?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <audit_control>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesAuditControlConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <audit_write>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesAuditWriteConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <block_suspend>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesBlockSuspendConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <chown>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesChownConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <dac_override>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesDacOverrideConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <dac_read_search>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesDacReadSearchConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <fowner>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesFownerConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <fsetid>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesFsetidConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <ipc_lock>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesIpcLockConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <ipc_owner>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesIpcOwnerConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <kill>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesKillConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <lease>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesLeaseConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <linux_immutable>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesLinuxImmutableConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <mac_admin>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesMacAdminConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <mac_override>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesMacOverrideConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <mknod>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesMknodConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <net_admin>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesNetAdminConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <net_bind_service>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesNetBindServiceConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <net_broadcast>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesNetBroadcastConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <net_raw>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesNetRawConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <setgid>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSetgidConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <setfcap>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSetfcapConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <setpcap>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSetpcapConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <setuid>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSetuidConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_admin>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysAdminConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_boot>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysBootConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_chroot>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysChrootConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_module>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysModuleConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_nice>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysNiceConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_pacct>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysPacctConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_ptrace>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysPtraceConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_rawio>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysRawioConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_resource>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysResourceConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_time>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysTimeConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <sys_tty_config>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSysTtyConfigConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <syslog>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesSyslogConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <capabilities> <wake_alarm>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesCapabilitiesWakeAlarmConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <smm> <tseg>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesSmmTsegConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hpt> <maxpagesize>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHptMaxpagesizeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <tcg> <tb-cache>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesTcgTbCacheConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:override> <qemu:device> <qemu:frontend>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuOverrideQemuDeviceQemuFrontendConfig {
  /** `<qemu:property>`. */
  qemuProperty?: DomainQemuOverrideQemuDeviceQemuFrontendQemuPropertyConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <slices>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainSlicesConfig {
  /** `<slice>`. */
  slice: DomainSlicesSliceConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <dataStore>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainDataStoreConfig = DomainDataStoreFileConfig | DomainDataStoreBlockConfig | DomainDataStoreDirConfig | DomainDataStoreNetworkConfig | DomainDataStoreVolumeConfig | DomainDataStoreNvmeConfig | DomainDataStoreVhostuserConfig | DomainDataStoreVhostvdpaConfig | DomainDataStoreCtlConfig;

/** What every `<domain> <devices> <disk> <source> <dataStore>` has. */
export interface DomainDataStoreCommonConfig {
  /** `<format>`: its format. */
  format: DomainDiskMirrorFormatConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `file`, absent. */
export interface DomainDataStoreFileConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "file";
  /** `<source>`: where it comes from. */
  source?: DomainSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `block`. */
export interface DomainDataStoreBlockConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `<source>`: where it comes from. */
  source?: DomainDiskBlockSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `dir`. */
export interface DomainDataStoreDirConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `<source>`: where it comes from. */
  source?: DomainDiskDirSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `network`. */
export interface DomainDataStoreNetworkConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network";
  /** `<source>`: where it comes from. */
  source: DomainDiskNetworkSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `volume`. */
export interface DomainDataStoreVolumeConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `<source>`: where it comes from. */
  source?: DomainDiskVolumeSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `nvme`. */
export interface DomainDataStoreNvmeConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "nvme";
  /** `<source>`: where it comes from. */
  source?: DomainDiskNvmeSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `vhostuser`. */
export interface DomainDataStoreVhostuserConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostuser";
  /** `<source>`: where it comes from. */
  source: DomainDiskVhostuserSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `vhostvdpa`. */
export interface DomainDataStoreVhostvdpaConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vhostvdpa";
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
}

/** `<domain> <devices> <disk> <source> <dataStore>` whose `type` is `ctl`. */
export interface DomainDataStoreCtlConfig extends DomainDataStoreCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ctl";
  /** `<source>`: where it comes from. */
  source: DomainFilesystemBlockSourceConfig;
}

/**
 * `<domain> <devices> <disk> <source> <seclabel>`: how the host confines it.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainSourceSeclabelConfig {
  /** `model="…"`. */
  model?: string;
  /** `relabel="…"`: yes or no. */
  relabel?: boolean;
  /** `labelskip="…"`. */
  labelskip?: "yes" | OtherWord;
  /** `<label>`. */
  label?: string[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <metadata_cache>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainMetadataCacheConfig {
  /** `<max_size>`. */
  maxSize?: DomainMetadataCacheMaxSizeConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <iothreads>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverIothreadsConfig {
  /** `<iothread>`. */
  iothread: DomainDiskDriverIothreadsIothreadConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <statistics>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverStatisticsConfig {
  /** `<statistic>`. */
  statistic?: DomainDiskDriverStatisticsStatisticConfig[];
  /** `<latency-histogram>`. */
  latencyHistogram?: DomainDiskDriverStatisticsLatencyHistogramConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <mirror> <format>`: its format.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskMirrorFormatConfig {
  /** `type="…"`. */
  type: "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | OtherWord;
  /** `<metadata_cache>`. */
  metadataCache?: DomainMetadataCacheConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <auth> <secret>`: the secret that is needed.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainAuthSecretConfig {
  /** `type="…"`. */
  type: "ceph" | "iscsi" | OtherWord;
  /** `uuid="…"`: a UUID. */
  uuid?: string;
  /** `usage="…"`. */
  usage?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <encryption> <secret>`: the secret that is needed.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainEncryptionSecretConfig {
  /** `type="…"`. */
  type: "passphrase" | OtherWord;
  /** `uuid="…"`: a UUID. */
  uuid?: string;
  /** `usage="…"`. */
  usage?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <encryption> <cipher>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainEncryptionCipherConfig {
  /** `name="…"`. */
  name: string;
  /** `size="…"`: 0 to 4294967295. */
  size: number;
  /** `mode="…"`. */
  mode?: string;
  /** `hash="…"`. */
  hash?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <encryption> <ivgen>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainEncryptionIvgenConfig {
  /** `name="…"`. */
  name: string;
  /** `hash="…"`. */
  hash?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <throttlefilters> <throttlefilter>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskThrottlefiltersThrottlefilterConfig {
  /** `group="…"`. */
  group: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <address> <zpci>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainAddressPciZpciConfig {
  /** `uid="…"`: 16 bits, written by sixteen. */
  uid?: number;
  /** `fid="…"`: 32 bits, written by sixteen. */
  fid?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <reservations>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskBlockSourceReservationsConfig {
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `migration="…"`: yes or no. */
  migration?: boolean;
  /** `<source>`: where it comes from. */
  source?: DomainDiskBlockSourceReservationsSourceConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <host>`; told apart by `transport`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export type DomainDiskNetworkSourceHostConfig = DomainDiskNetworkSourceHostTcpConfig | DomainDiskNetworkSourceHostUnixConfig;

/** `<domain> <devices> <disk> <source> <host>` whose `transport` is `tcp`, `rdma`, absent. */
export interface DomainDiskNetworkSourceHostTcpConfig {
  /** `transport="…"`: it tells the variants apart. */
  transport?: "tcp" | "rdma";
  /** `name="…"`. */
  name: string;
  /** `port="…"`: 0 to 4294967295. */
  port?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <disk> <source> <host>` whose `transport` is `unix`. */
export interface DomainDiskNetworkSourceHostUnixConfig {
  /** `transport="…"`: it tells the variants apart. */
  transport: "unix";
  /** `socket="…"`. */
  socket: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <reconnect>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainReconnectConfig {
  /** `enabled="…"`: yes or no. */
  enabled?: boolean;
  /** `timeout="…"`: 0 to 4294967295. */
  timeout?: number;
  /** `delay="…"`: 0 to 4294967295. */
  delay?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <snapshot>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceRbdSnapshotConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <config>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceRbdConfigConfig {
  /** `file="…"`. */
  file: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <initiator>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainInitiatorConfig {
  /** `<iqn>`. */
  iqn: DomainInitiatorIqnConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <cookies>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceHttpCookiesConfig {
  /** `<cookie>`. */
  cookie: DomainDiskNetworkSourceHttpCookiesCookieConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <readahead>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceHttpReadaheadConfig {
  /** `size="…"`: from 1. */
  size: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <timeout>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceHttpTimeoutConfig {
  /** `seconds="…"`: from 1. */
  seconds: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <ssl>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceHttpsSslConfig {
  /** `verify="…"`: yes or no. */
  verify: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <knownHosts>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceSshKnownHostsConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <identity>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceSshIdentityConfig {
  /** `username="…"`. */
  username: string;
  /** `keyfile="…"`. */
  keyfile?: string;
  /** `agentsock="…"`. */
  agentsock?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <identity>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceNfsIdentityConfig {
  /** `user="…"`. */
  user?: string;
  /** `group="…"`. */
  group?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNvmeSourceAddressConfig {
  /** `domain="…"`: 32 bits, written by sixteen. */
  domain?: number;
  /** `bus="…"`: 8 bits, written by sixteen. */
  bus?: number;
  /** `slot="…"`: 5 bits, written by sixteen. */
  slot?: number;
  /** `function="…"`: 3 bits, written by sixteen. */
  function?: number;
  /** `multifunction="…"`: on or off. */
  multifunction?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <binary> <cache>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountBinaryCacheConfig {
  /** `mode="…"`. */
  mode?: "none" | "always" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <binary> <sandbox>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountBinarySandboxConfig {
  /** `mode="…"`. */
  mode?: "namespace" | "chroot" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <binary> <lock>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountBinaryLockConfig {
  /** `posix="…"`: on or off. */
  posix?: boolean;
  /** `flock="…"`: on or off. */
  flock?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <binary> <thread_pool>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountBinaryThreadPoolConfig {
  /** `size="…"`. */
  size?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <filesystem> <binary> <openfiles>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#filesystems}
 */
export interface DomainFilesystemMountBinaryOpenfilesConfig {
  /** `max="…"`: from 1. */
  max?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <virtualport> <parameters>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface}
 */
export interface DomainVirtualport8021QbgParametersConfig {
  /** `managerid="…"`: 8 bits. */
  managerid?: number;
  /** `typeid="…"`: 24 bits. */
  typeid?: number;
  /** `typeidversion="…"`: 8 bits. */
  typeidversion?: number;
  /** `instanceid="…"`: a UUID. */
  instanceid?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <virtualport> <parameters>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface}
 */
export interface DomainVirtualport8021QbhParametersConfig {
  /** `profileid="…"`. */
  profileid?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <virtualport> <parameters>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface}
 */
export interface DomainVirtualportOpenvswitchParametersConfig {
  /** `profileid="…"`. */
  profileid?: string;
  /** `interfaceid="…"`: a UUID. */
  interfaceid?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <virtualport> <parameters>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface}
 */
export interface DomainVirtualportMidonetParametersConfig {
  /** `interfaceid="…"`: a UUID. */
  interfaceid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <virtualport> <parameters>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface}
 */
export interface DomainVirtualportParametersConfig {
  /** `managerid="…"`: 8 bits. */
  managerid?: number;
  /** `typeid="…"`: 24 bits. */
  typeid?: number;
  /** `typeidversion="…"`: 8 bits. */
  typeidversion?: number;
  /** `instanceid="…"`: a UUID. */
  instanceid?: string;
  /** `profileid="…"`. */
  profileid?: string;
  /** `interfaceid="…"`: a UUID. */
  interfaceid?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <coalesce> <rx>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#coalesce-settings}
 */
export interface DomainInterfaceCoalesceRxConfig {
  /** `<frames>`. */
  frames?: DomainInterfaceCoalesceRxFramesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <portForward> <range>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#userspace-slirp-or-passt-connection}
 */
export interface DomainInterfacePortForwardRangeConfig {
  /** `start="…"`: -1 to 65535. */
  start: number;
  /** `end="…"`: -1 to 65535. */
  end?: number;
  /** `to="…"`: -1 to 65535. */
  to?: number;
  /** `exclude="…"`: yes or no. */
  exclude?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <driver> <host>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#setting-nic-driver-specific-options}
 */
export interface DomainInterfaceDriverHostConfig {
  /** `csum="…"`: on or off. */
  csum?: boolean;
  /** `gso="…"`: on or off. */
  gso?: boolean;
  /** `tso4="…"`: on or off. */
  tso4?: boolean;
  /** `tso6="…"`: on or off. */
  tso6?: boolean;
  /** `ecn="…"`: on or off. */
  ecn?: boolean;
  /** `ufo="…"`: on or off. */
  ufo?: boolean;
  /** `mrg_rxbuf="…"`: on or off. */
  mrgRxbuf?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <driver> <guest>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#setting-nic-driver-specific-options}
 */
export interface DomainInterfaceDriverGuestConfig {
  /** `csum="…"`: on or off. */
  csum?: boolean;
  /** `tso4="…"`: on or off. */
  tso4?: boolean;
  /** `tso6="…"`: on or off. */
  tso6?: boolean;
  /** `ecn="…"`: on or off. */
  ecn?: boolean;
  /** `ufo="…"`: on or off. */
  ufo?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <filterref> <parameter>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#traffic-filtering-with-nwfilter}
 */
export interface DomainFilterrefParameterConfig {
  /** `name="…"`. */
  name: string;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <bandwidth> <inbound>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#quality-of-service}
 */
export interface DomainBandwidthInboundConfig {
  /** `average="…"`. */
  average?: number | bigint;
  /** `peak="…"`. */
  peak?: number | bigint;
  /** `floor="…"`. */
  floor?: number | bigint;
  /** `burst="…"`: 1 to 4294967295. */
  burst?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <bandwidth> <outbound>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#quality-of-service}
 */
export interface DomainBandwidthOutboundConfig {
  /** `average="…"`. */
  average?: number | bigint;
  /** `peak="…"`. */
  peak?: number | bigint;
  /** `floor="…"`. */
  floor?: number | bigint;
  /** `burst="…"`: 1 to 4294967295. */
  burst?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <vlan> <tag>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#setting-vlan-tag-on-supported-network-types-only}
 */
export interface DomainVlanTagConfig {
  /** `id="…"`: 0 to 4095. */
  id: number;
  /** `nativeMode="…"`. */
  nativeMode?: "tagged" | "untagged" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source> <local>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceUdpSourceLocalConfig {
  /** `address="…"`. */
  address: string;
  /** `port="…"`: -1 to 65535. */
  port: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source> <vendor>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceHostdevSourceVendorConfig {
  /** `id="…"`: 16 bits, written by sixteen. */
  id: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source> <product>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export interface DomainInterfaceHostdevSourceProductConfig {
  /** `id="…"`: 16 bits, written by sixteen. */
  id: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <source> <address>`: where it is on its bus; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#network-interfaces}
 */
export type DomainInterfaceHostdevSourceAddressConfig = DomainInterfaceHostdevSourceAddressPciConfig | DomainInterfaceHostdevSourceAddressUsbConfig | DomainInterfaceHostdevSourceAddressNoneConfig;

/** `<domain> <devices> <interface> <source> <address>` whose `type` is `pci`. */
export interface DomainInterfaceHostdevSourceAddressPciConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pci";
  /** `domain="…"`: 32 bits, written by sixteen. */
  domain?: number;
  /** `bus="…"`: 8 bits, written by sixteen. */
  bus?: number;
  /** `slot="…"`: 5 bits, written by sixteen. */
  slot?: number;
  /** `function="…"`: 3 bits, written by sixteen. */
  function?: number;
  /** `multifunction="…"`: on or off. */
  multifunction?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <source> <address>` whose `type` is `usb`. */
export interface DomainInterfaceHostdevSourceAddressUsbConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "usb";
  /** `bus="…"`. */
  bus: string;
  /** `device="…"`. */
  device: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <interface> <source> <address>` whose `type` is absent. */
export interface DomainInterfaceHostdevSourceAddressNoneConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `bus="…"`. */
  bus: string;
  /** `device="…"`. */
  device?: string;
  /** `port="…"`. */
  port?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <audio> <input> <settings>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#audio-backends}
 */
export interface DomainSettingsConfig {
  /** `frequency="…"`: 32 bits. */
  frequency?: number;
  /** `channels="…"`: 32 bits. */
  channels?: number;
  /** `format="…"`. */
  format?: "s8" | "u8" | "s16" | "u16" | "s32" | "u32" | "f32" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevUsbSourceAddressConfig {
  /** `bus="…"`. */
  bus: string;
  /** `device="…"`. */
  device?: string;
  /** `port="…"`. */
  port?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source> <adapter>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export type DomainHostdevScsiSourceAdapterAdapterConfig = DomainHostdevScsiSourceAdapterAdapterScsiHostConfig | DomainHostdevScsiSourceAdapterAdapterFcHostConfig;

/** `<domain> <devices> <hostdev> <source> <adapter>` whose `type` is `scsi_host`, absent. */
export interface DomainHostdevScsiSourceAdapterAdapterScsiHostConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: "scsi_host";
  /** `name="…"`. */
  name?: string;
  /** `<parentaddr>`. */
  parentaddr?: DomainHostdevScsiSourceAdapterAdapterScsiHostParentaddrConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <hostdev> <source> <adapter>` whose `type` is `fc_host`. */
export interface DomainHostdevScsiSourceAdapterAdapterFcHostConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "fc_host";
  /** `parent="…"`. */
  parent?: string;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `parent_wwnn="…"`. */
  parentWwnn?: string;
  /** `parent_wwpn="…"`. */
  parentWwpn?: string;
  /** `parent_fabric_wwn="…"`. */
  parentFabricWwn?: string;
  /** `wwnn="…"`. */
  wwnn: string;
  /** `wwpn="…"`. */
  wwpn: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevScsiSourceAdapterAddressConfig {
  /** `bus="…"`. */
  bus: string;
  /** `target="…"`. */
  target: string;
  /** `unit="…"`. */
  unit: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source> <host>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevScsiSourceIscsiHostConfig {
  /** `name="…"`. */
  name: string;
  /** `port="…"`: -1 to 65535. */
  port?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevMdevSourceAddressConfig {
  /** `uuid="…"`: a UUID. */
  uuid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <video> <model> <acceleration>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#video-devices}
 */
export interface DomainVideoModelAccelerationConfig {
  /** `accel3d="…"`: yes or no. */
  accel3d?: boolean;
  /** `accel2d="…"`: yes or no. */
  accel2d?: boolean;
  /** `rendernode="…"`. */
  rendernode?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <video> <model> <resolution>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#video-devices}
 */
export interface DomainVideoModelResolutionConfig {
  /** `x="…"`: 0 to 4294967295. */
  x: number;
  /** `y="…"`: 0 to 4294967295. */
  y: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <console> <target> <model>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#console}
 */
export interface DomainTargetModelConfig {
  /** `name="…"`. */
  name: "isa-serial" | "usb-serial" | "pci-serial" | "spapr-vty" | "pl011" | "16550a" | "sclpconsole" | "sclplmconsole" | "isa-debugcon" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm> <backend> <device>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export interface DomainTpmBackendPassthroughDeviceConfig {
  /** `path="…"`. */
  path?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm> <backend> <encryption>`: how it is encrypted.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export interface DomainTpmBackendEmulatorEncryptionConfig {
  /** `secret="…"`: a UUID. */
  secret: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm> <backend> <active_pcr_banks>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export interface DomainTpmBackendEmulatorActivePcrBanksConfig {
  /** `<sha1>`. */
  sha1?: true;
  /** `<sha256>`. */
  sha256?: true;
  /** `<sha384>`. */
  sha384?: true;
  /** `<sha512>`. */
  sha512?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm> <backend> <source>`: where it comes from; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export type DomainTpmBackendEmulatorSourceConfig = DomainTpmBackendEmulatorSourceFileConfig | DomainTpmBackendEmulatorSourceDirConfig;

/** What every `<domain> <devices> <tpm> <backend> <source>` has. */
export interface DomainTpmBackendEmulatorSourceCommonConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domain> <devices> <tpm> <backend> <source>` whose `type` is `file`. */
export interface DomainTpmBackendEmulatorSourceFileConfig extends DomainTpmBackendEmulatorSourceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
}

/** `<domain> <devices> <tpm> <backend> <source>` whose `type` is `dir`. */
export interface DomainTpmBackendEmulatorSourceDirConfig extends DomainTpmBackendEmulatorSourceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
}

/**
 * `<domain> <devices> <tpm> <backend> <profile>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export interface DomainTpmBackendEmulatorProfileConfig {
  /** `source="…"`. */
  source?: string;
  /** `removeDisabled="…"`. */
  removeDisabled?: "check" | "fips-host" | OtherWord;
  /** `name="…"`. */
  name?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <tpm> <backend> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#tpm-device}
 */
export interface DomainTpmBackendExternalSourceConfig {
  /** `type="…"`. */
  type: "unix" | OtherWord;
  /** `path="…"`. */
  path: string;
  /** `mode="…"`. */
  mode: "connect" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <source> <pagesize>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemorySourcePagesizeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <source> <alignsize>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemorySourceAlignsizeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <target> <block>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryTargetBlockConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <target> <requested>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryTargetRequestedConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <target> <current>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryTargetCurrentConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <target> <label>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryTargetLabelConfig {
  /** `<size>`. */
  size: DomainSizeConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <memory> <target> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatdomain.html#memory-devices}
 */
export interface DomainDevicesMemoryTargetAddressConfig {
  /** `base="…"`: 64 bits, written by sixteen. */
  base: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <iommu> <driver> <granule>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#iommu-devices}
 */
export interface DomainIommuDriverGranuleConfig {
  /** `mode="…"`. */
  mode?: "host" | OtherWord;
  /** `size="…"`: 0 to 4294967295. */
  size?: number;
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <cell> <distances>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaCellDistancesConfig {
  /** `<sibling>`. */
  sibling: DomainCpuNumaCellDistancesSiblingConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <cell> <cache>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaCellCacheConfig {
  /** `level="…"`: 0 to 4294967295. */
  level: number;
  /** `associativity="…"`. */
  associativity: "none" | "direct" | "full" | OtherWord;
  /** `policy="…"`. */
  policy: "none" | "writeback" | "writethrough" | OtherWord;
  /** `<size>`. */
  size: DomainCpuNumaCellCacheSizeConfig;
  /** `<line>`. */
  line: DomainCpuNumaCellCacheLineConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <interconnects> <latency>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaInterconnectsLatencyConfig {
  /** `initiator="…"`: 0 to 4294967295. */
  initiator: number;
  /** `target="…"`: 0 to 4294967295. */
  target: number;
  /** `cache="…"`: 0 to 4294967295. */
  cache?: number;
  /** `type="…"`. */
  type: "access" | "read" | "write" | OtherWord;
  /** `value="…"`: 0 to 4294967295. */
  value: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <interconnects> <bandwidth>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaInterconnectsBandwidthConfig {
  /** `initiator="…"`: 0 to 4294967295. */
  initiator: number;
  /** `target="…"`: 0 to 4294967295. */
  target: number;
  /** `cache="…"`: 0 to 4294967295. */
  cache?: number;
  /** `type="…"`. */
  type: "access" | "read" | "write" | OtherWord;
  /** `value="…"`: 0 to 4294967295. */
  value: number;
  /** `unit="…"`. */
  unit: SizeUnit;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <stimer> <direct>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomStimerDirectConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <features> <hyperv> <tlbflush> <extended>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hypervisor-features}
 */
export interface DomainFeaturesHypervCustomTlbflushExtendedConfig {
  /** `state="…"`: on or off. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <qemu:override> <qemu:device> <qemu:frontend> <qemu:property>`.
 *
 * @see {@link https://libvirt.org/drvqemu.html}
 */
export interface DomainQemuOverrideQemuDeviceQemuFrontendQemuPropertyConfig {
  /** `name="…"`. */
  name: string;
  /** `type="…"`. */
  type: "string" | "signed" | "unsigned" | "bool" | "remove" | OtherWord;
  /** `value="…"`. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <slices> <slice>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainSlicesSliceConfig {
  /** `type="…"`. */
  type: "storage" | OtherWord;
  /** `offset="…"`: 0 to 4294967295. */
  offset: number;
  /** `size="…"`: from 1. */
  size: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <metadata_cache> <max_size>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainMetadataCacheMaxSizeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <iothreads> <iothread>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverIothreadsIothreadConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `<queue>`. */
  queue?: DomainDiskDriverIothreadsIothreadQueueConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <statistics> <statistic>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverStatisticsStatisticConfig {
  /** `interval="…"`: 0 to 4294967295. */
  interval: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <statistics> <latency-histogram>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverStatisticsLatencyHistogramConfig {
  /** `type="…"`. */
  type?: "read" | "write" | "zone" | "flush" | OtherWord;
  /** `<bin>`. */
  bin: DomainDiskDriverStatisticsLatencyHistogramBinConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <reservations> <source>`: where it comes from.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskBlockSourceReservationsSourceConfig {
  /** `type="…"`. */
  type: "unix" | OtherWord;
  /** `path="…"`. */
  path: string;
  /** `mode="…"`. */
  mode: "server" | "client" | OtherWord;
  /** `<reconnect>`. */
  reconnect?: DomainReconnectConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <initiator> <iqn>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainInitiatorIqnConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <source> <cookies> <cookie>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskNetworkSourceHttpCookiesCookieConfig {
  /** `name="…"`. */
  name: string;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <interface> <coalesce> <rx> <frames>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#coalesce-settings}
 */
export interface DomainInterfaceCoalesceRxFramesConfig {
  /** `max="…"`: 0 to 4294967295. */
  max?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <hostdev> <source> <adapter> <parentaddr>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#host-device-assignment}
 */
export interface DomainHostdevScsiSourceAdapterAdapterScsiHostParentaddrConfig {
  /** `unique_id="…"`: from 1. */
  uniqueId?: number | bigint;
  /** `<address>`: where it is on its bus. */
  address: DomainDiskNvmeSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <cell> <distances> <sibling>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaCellDistancesSiblingConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** `value="…"`: 10 to 255. */
  value: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <cell> <cache> <size>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaCellCacheSizeConfig {
  /** `value="…"`: 0 to 4294967295. */
  value: number;
  /** `unit="…"`. */
  unit: SizeUnit;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <cpu> <numa> <cell> <cache> <line>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#cpu-model-and-topology}
 */
export interface DomainCpuNumaCellCacheLineConfig {
  /** `value="…"`: 0 to 4294967295. */
  value: number;
  /** `unit="…"`. */
  unit: SizeUnit;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <iothreads> <iothread> <queue>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverIothreadsIothreadQueueConfig {
  /** `id="…"`: 0 to 4294967295. */
  id: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domain> <devices> <disk> <driver> <statistics> <latency-histogram> <bin>`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms}
 */
export interface DomainDiskDriverStatisticsLatencyHistogramBinConfig {
  /** `start="…"`: 0 to 18446744073709551615. */
  start: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
