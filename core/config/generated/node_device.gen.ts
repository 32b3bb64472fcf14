// Generated from nodedev.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<device>`: a device of the host.
 *
 * @see {@link https://libvirt.org/formatnode.html}
 */
export interface NodeDeviceConfig {
  /** `<name>`: its name on its host. */
  name: string;
  /** `<path>`: where it is in sysfs. */
  path?: string;
  /** `<devnode>`: a file of it in /dev. */
  devnode?: NodeDeviceDevnodeConfig[];
  /** `<parent>`: the device that it is part of. */
  parent?: NodeDeviceParentConfig;
  /** `<driver>`: the host's driver. */
  driver?: NodeDeviceDriverConfig;
  /** `<capability>`: what it is. */
  capability?: NodeDeviceCapabilityConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <devnode>`: a file of it in /dev.
 *
 * @see {@link https://libvirt.org/formatnode.html#node-device-xml}
 */
export interface NodeDeviceDevnodeConfig {
  /** `type="…"`. */
  type: "dev" | "link" | OtherWord;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <parent>`: the device that it is part of.
 *
 * @see {@link https://libvirt.org/formatnode.html#node-device-xml}
 */
export interface NodeDeviceParentConfig {
  /** `wwnn="…"`. */
  wwnn?: string;
  /** `wwpn="…"`. */
  wwpn?: string;
  /** `fabric_wwn="…"`. */
  fabricWwn?: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <driver>`: the host's driver.
 *
 * @see {@link https://libvirt.org/formatnode.html#node-device-xml}
 */
export interface NodeDeviceDriverConfig {
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability>`: what it is; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export type NodeDeviceCapabilityConfig = NodeDeviceCapabilitySystemConfig | NodeDeviceCapabilityPciConfig | NodeDeviceCapabilityUsbDeviceConfig | NodeDeviceCapabilityUsbConfig | NodeDeviceCapabilityNetConfig | NodeDeviceCapabilityScsiGenericConfig | NodeDeviceCapabilityScsiHostConfig | NodeDeviceCapabilityScsiTargetConfig | NodeDeviceCapabilityScsiConfig | NodeDeviceCapabilityStorageConfig | NodeDeviceCapabilityDrmConfig | NodeDeviceCapabilityMdevConfig | NodeDeviceCapabilityCcwConfig | NodeDeviceCapabilityCcwgroupConfig | NodeDeviceCapabilityCssConfig | NodeDeviceCapabilityVdpaConfig | NodeDeviceCapabilityApCardConfig | NodeDeviceCapabilityApQueueConfig | NodeDeviceCapabilityApMatrixConfig;

/** `<device> <capability>` whose `type` is `system`. */
export interface NodeDeviceCapabilitySystemConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "system";
  /** `<product>`. */
  product?: string;
  /** `<hardware>`. */
  hardware: NodeDeviceCapabilitySystemHardwareConfig;
  /** `<firmware>`. */
  firmware: NodeDeviceCapabilitySystemFirmwareConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `pci`. */
export interface NodeDeviceCapabilityPciConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pci";
  /** `<class>`. */
  class?: string;
  /** `<domain>`: 0 to 18446744073709551615. */
  domain: number | bigint;
  /** `<bus>`: 0 to 18446744073709551615. */
  bus: number | bigint;
  /** `<slot>`: 0 to 18446744073709551615. */
  slot: number | bigint;
  /** `<function>`: 0 to 18446744073709551615. */
  function: number | bigint;
  /** `<product>`. */
  product: NodeDeviceCapabilityPciProductConfig;
  /** `<vendor>`. */
  vendor: NodeDeviceCapabilityPciVendorConfig;
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityPciCapabilityConfig[];
  /** `<iommuGroup>`. */
  iommuGroup?: NodeDeviceCapabilityPciIommuGroupConfig;
  /** `<numa>`. */
  numa?: NodeDeviceCapabilityPciNumaConfig;
  /** `<pci-express>`. */
  pciExpress?: NodeDeviceCapabilityPciPciExpressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `usb_device`. */
export interface NodeDeviceCapabilityUsbDeviceConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "usb_device";
  /** `<bus>`: 0 to 18446744073709551615. */
  bus: number | bigint;
  /** `<device>`: 0 to 18446744073709551615. */
  device: number | bigint;
  /** `<port>`: 0 to 18446744073709551615. */
  port?: number | bigint;
  /** `<product>`. */
  product: NodeDeviceCapabilityPciProductConfig;
  /** `<vendor>`. */
  vendor: NodeDeviceCapabilityPciVendorConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `usb`. */
export interface NodeDeviceCapabilityUsbConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "usb";
  /** `<number>`: 0 to 18446744073709551615. */
  number: number | bigint;
  /** `<class>`: 0 to 18446744073709551615. */
  class: number | bigint;
  /** `<subclass>`: 0 to 18446744073709551615. */
  subclass: number | bigint;
  /** `<protocol>`: 0 to 18446744073709551615. */
  protocol: number | bigint;
  /** `<description>`. */
  description?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `net`. */
export interface NodeDeviceCapabilityNetConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "net";
  /** `<interface>`. */
  interface: string;
  /** `<address>`: where it is on its bus. */
  address?: string;
  /** `<link>`. */
  link?: NodeDeviceLinkConfig;
  /** `<feature>`. */
  feature?: NodeDeviceCapabilityNetFeatureConfig[];
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityNetCapabilityConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `scsi_generic`. */
export interface NodeDeviceCapabilityScsiGenericConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi_generic";
  /** `<char>`. */
  char: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `scsi_host`. */
export interface NodeDeviceCapabilityScsiHostConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi_host";
  /** `<host>`: 0 to 18446744073709551615. */
  host: number | bigint;
  /** `<unique_id>`: 0 to 4294967295. */
  uniqueId?: number;
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityScsiHostCapabilityConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `scsi_target`. */
export interface NodeDeviceCapabilityScsiTargetConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi_target";
  /** `<target>`: what it is in the guest. */
  target: string;
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityScsiTargetCapabilityConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `scsi`. */
export interface NodeDeviceCapabilityScsiConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi";
  /** `<host>`: 0 to 18446744073709551615. */
  host: number | bigint;
  /** `<bus>`: 0 to 18446744073709551615. */
  bus: number | bigint;
  /** `<target>`: what it is in the guest; 0 to 18446744073709551615. */
  target: number | bigint;
  /** `<lun>`: 0 to 18446744073709551615. */
  lun: number | bigint;
  /** `<type>`. */
  typeElement?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `storage`. */
export interface NodeDeviceCapabilityStorageConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "storage";
  /** `<block>`. */
  block: string;
  /** `<bus>`. */
  bus?: string;
  /** `<drive_type>`. */
  driveType?: string;
  /** `<model>`. */
  model?: string;
  /** `<vendor>`. */
  vendor?: string;
  /** `<serial>`. */
  serial?: string;
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityStorageCapabilityConfig[];
  /** `<size>`: 0 to 18446744073709551615. */
  size?: number | bigint;
  /** `<logical_block_size>`: 0 to 18446744073709551615. */
  logicalBlockSize?: number | bigint;
  /** `<num_blocks>`: 0 to 18446744073709551615. */
  numBlocks?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `drm`. */
export interface NodeDeviceCapabilityDrmConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "drm";
  /** `<type>`. */
  typeElement: "primary" | "control" | "render" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `mdev`. */
export interface NodeDeviceCapabilityMdevConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mdev";
  /** `<type>`. */
  typeElement: NodeDeviceCapabilityMdevTypeConfig;
  /** `<iommuGroup>`. */
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroupConfig;
  /** `<uuid>`: a UUID; a UUID. */
  uuid?: string;
  /** `<parent_addr>`. */
  parentAddr?: string;
  /** `<attr>`. */
  attr?: NodeDeviceCapabilityMdevAttrConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `ccw`. */
export interface NodeDeviceCapabilityCcwConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ccw";
  /** `<state>`. */
  state?: "online" | "offline" | OtherWord;
  /** `<cssid>`. */
  cssid: string | number;
  /** `<ssid>`. */
  ssid: string;
  /** `<devno>`. */
  devno: string | number;
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityCcwCapabilityConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `ccwgroup`. */
export interface NodeDeviceCapabilityCcwgroupConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ccwgroup";
  /** `<state>`. */
  state?: "online" | "offline" | OtherWord;
  /** `<cssid>`. */
  cssid: string | number;
  /** `<ssid>`. */
  ssid: string;
  /** `<devno>`. */
  devno: string | number;
  /** `<members>`. */
  members?: NodeDeviceCapabilityCcwgroupMembersConfig;
  /** `<capability>`. */
  capability: NodeDeviceCapabilityCcwgroupCapabilityConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `css`. */
export interface NodeDeviceCapabilityCssConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "css";
  /** `<cssid>`. */
  cssid: string | number;
  /** `<ssid>`. */
  ssid: string;
  /** `<devno>`. */
  devno: string | number;
  /** `<channel_dev_addr>`. */
  channelDevAddr?: NodeDeviceCapabilityCssChannelDevAddrConfig;
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityCssCapabilityConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `vdpa`. */
export interface NodeDeviceCapabilityVdpaConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vdpa";
  /** `<chardev>`. */
  chardev: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `ap_card`. */
export interface NodeDeviceCapabilityApCardConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ap_card";
  /** `<ap-adapter>`: 8 bits. */
  apAdapter: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `ap_queue`. */
export interface NodeDeviceCapabilityApQueueConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ap_queue";
  /** `<ap-adapter>`: 8 bits. */
  apAdapter: number;
  /** `<ap-domain>`. */
  apDomain: string | number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability>` whose `type` is `ap_matrix`. */
export interface NodeDeviceCapabilityApMatrixConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ap_matrix";
  /** `<capability>`. */
  capability?: NodeDeviceCapabilityCssCapabilityConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <hardware>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilitySystemHardwareConfig {
  /** `<vendor>`. */
  vendor?: string;
  /** `<version>`. */
  version?: string;
  /** `<serial>`. */
  serial?: string;
  /** `<uuid>`: a UUID; a UUID. */
  uuid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <firmware>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilitySystemFirmwareConfig {
  /** `<vendor>`. */
  vendor?: string;
  /** `<version>`. */
  version?: string;
  /** `<release_date>`. */
  releaseDate?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <product>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciProductConfig {
  /** `id="…"`: 64 bits, written by sixteen. */
  id: number | bigint;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <vendor>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciVendorConfig {
  /** `id="…"`: 64 bits, written by sixteen. */
  id: number | bigint;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export type NodeDeviceCapabilityPciCapabilityConfig = NodeDeviceCapabilityPciCapabilityPhysFunctionConfig | NodeDeviceCapabilityPciCapabilityVirtFunctionsConfig | NodeDeviceCapabilityPciCapabilityPciBridgeConfig | NodeDeviceCapabilityPciCapabilityMdevTypesConfig | NodeDeviceCapabilityPciCapabilityVpdConfig;

/** `<device> <capability> <capability>` whose `type` is `phys_function`. */
export interface NodeDeviceCapabilityPciCapabilityPhysFunctionConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "phys_function";
  /** `<address>`: where it is on its bus. */
  address?: NodeDeviceCapabilityPciCapabilityPhysFunctionAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability>` whose `type` is `virt_functions`. */
export interface NodeDeviceCapabilityPciCapabilityVirtFunctionsConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "virt_functions";
  /** `maxCount="…"`: 0 to 4294967295. */
  maxCount?: number;
  /** `<address>`: where it is on its bus. */
  address?: NodeDeviceCapabilityPciCapabilityPhysFunctionAddressConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability>` whose `type` is `pci-bridge`, `cardbus-bridge`. */
export interface NodeDeviceCapabilityPciCapabilityPciBridgeConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "pci-bridge" | "cardbus-bridge";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability>` whose `type` is `mdev_types`. */
export interface NodeDeviceCapabilityPciCapabilityMdevTypesConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mdev_types";
  /** `<type>`. */
  typeElement: NodeDeviceCapabilityPciCapabilityMdevTypesTypeConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability>` whose `type` is `vpd`. */
export interface NodeDeviceCapabilityPciCapabilityVpdConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vpd";
  /** `<name>`. */
  name: string;
  /** `<fields>`. */
  fields?: NodeDeviceCapabilityPciCapabilityVpdFieldsConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <iommuGroup>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciIommuGroupConfig {
  /** `number="…"`: 0 to 4294967295. */
  number: number;
  /** `<address>`: where it is on its bus. */
  address: NodeDeviceCapabilityPciCapabilityPhysFunctionAddressConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <numa>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciNumaConfig {
  /** `node="…"`: -2147483648 to 2147483647. */
  node?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <pci-express>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciPciExpressConfig {
  /** `<link>`. */
  link?: NodeDeviceCapabilityPciPciExpressLinkConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <link>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceLinkConfig {
  /** `speed="…"`: 0 to 4294967295. */
  speed?: number;
  /** `state="…"`. */
  state?: "unknown" | "notpresent" | "down" | "lowerlayerdown" | "testing" | "dormant" | "up" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <feature>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityNetFeatureConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityNetCapabilityConfig {
  /** `type="…"`. */
  type: "80203" | "80211" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export type NodeDeviceCapabilityScsiHostCapabilityConfig = NodeDeviceCapabilityScsiHostCapabilityFcHostConfig | NodeDeviceCapabilityScsiHostCapabilityVportOpsConfig;

/** `<device> <capability> <capability>` whose `type` is `fc_host`. */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHostConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "fc_host";
  /** `<wwnn>`. */
  wwnn: string;
  /** `<wwpn>`. */
  wwpn: string;
  /** `<fabric_wwn>`. */
  fabricWwn?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability>` whose `type` is `vport_ops`. */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOpsConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vport_ops";
  /** `<max_vports>`: 0 to 4294967295. */
  maxVports: number;
  /** `<vports>`: 0 to 4294967295. */
  vports: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityScsiTargetCapabilityConfig {
  /** `type="…"`. */
  type: "fc_remote_port" | OtherWord;
  /** `<rport>`. */
  rport: string;
  /** `<wwpn>`. */
  wwpn: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export type NodeDeviceCapabilityStorageCapabilityConfig = NodeDeviceCapabilityStorageCapabilityRemovableConfig | NodeDeviceCapabilityStorageCapabilityHotpluggableConfig;

/** `<device> <capability> <capability>` whose `type` is `removable`. */
export interface NodeDeviceCapabilityStorageCapabilityRemovableConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "removable";
  /** `<media_available>`: 1, 0. */
  mediaAvailable: number;
  /** `<media_size>`: 0 to 18446744073709551615. */
  mediaSize: number | bigint;
  /** `<media_label>`. */
  mediaLabel?: string;
  /** `<logical_block_size>`: 0 to 18446744073709551615. */
  logicalBlockSize?: number | bigint;
  /** `<num_blocks>`: 0 to 18446744073709551615. */
  numBlocks?: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability>` whose `type` is `hotpluggable`. */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggableConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "hotpluggable";
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <type>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityMdevTypeConfig {
  /** `id="…"`. */
  id: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <iommuGroup>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityMdevIommuGroupConfig {
  /** `number="…"`: 0 to 4294967295. */
  number: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <attr>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityMdevAttrConfig {
  /** `name="…"`. */
  name: string;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityCcwCapabilityConfig {
  /** `type="…"`. */
  type: "ccwgroup_member" | OtherWord;
  /** `<group_device>`. */
  groupDevice: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <members>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityCcwgroupMembersConfig {
  /** `<ccw_device>`. */
  ccwDevice: NodeDeviceCapabilityCcwgroupMembersCcwDeviceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityCcwgroupCapabilityConfig {
  /** `type="…"`. */
  type: "qeth_generic" | "qeth_layer2" | "qeth_layer3" | OtherWord;
  /** `<card_type>`. */
  cardType: string;
  /** `<chpid>`. */
  chpid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <channel_dev_addr>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityCssChannelDevAddrConfig {
  /** `<cssid>`. */
  cssid: string | number;
  /** `<ssid>`. */
  ssid: string;
  /** `<devno>`. */
  devno: string | number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityCssCapabilityConfig {
  /** `type="…"`. */
  type: "mdev_types" | OtherWord;
  /** `<type>`. */
  typeElement: NodeDeviceCapabilityPciCapabilityMdevTypesTypeConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciCapabilityPhysFunctionAddressConfig {
  /** `domain="…"`: 64 bits, written by sixteen. */
  domain: number | bigint;
  /** `bus="…"`: 64 bits, written by sixteen. */
  bus: number | bigint;
  /** `slot="…"`: 64 bits, written by sixteen. */
  slot: number | bigint;
  /** `function="…"`: 64 bits, written by sixteen. */
  function: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability> <type>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciCapabilityMdevTypesTypeConfig {
  /** `id="…"`. */
  id: string;
  /** `<name>`. */
  name?: string;
  /** `<deviceAPI>`. */
  deviceAPI: "vfio-pci" | "vfio-ccw" | "vfio-ap" | OtherWord;
  /** `<availableInstances>`: 0 to 4294967295. */
  availableInstances: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability> <fields>`; told apart by `access`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export type NodeDeviceCapabilityPciCapabilityVpdFieldsConfig = NodeDeviceCapabilityPciCapabilityVpdFieldsReadonlyConfig | NodeDeviceCapabilityPciCapabilityVpdFieldsReadwriteConfig;

/** What every `<device> <capability> <capability> <fields>` has. */
export interface NodeDeviceCapabilityPciCapabilityVpdFieldsCommonConfig {
  /** `<vendor_field>`. */
  vendorField?: NodeDeviceCapabilityPciCapabilityVpdFieldsVendorFieldConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<device> <capability> <capability> <fields>` whose `access` is `readonly`. */
export interface NodeDeviceCapabilityPciCapabilityVpdFieldsReadonlyConfig extends NodeDeviceCapabilityPciCapabilityVpdFieldsCommonConfig {
  /** `access="…"`: it tells the variants apart. */
  access: "readonly";
  /** `<change_level>`. */
  changeLevel?: string;
  /** `<manufacture_id>`. */
  manufactureId?: string;
  /** `<part_number>`. */
  partNumber?: string;
  /** `<serial_number>`. */
  serialNumber?: string;
}

/** `<device> <capability> <capability> <fields>` whose `access` is `readwrite`. */
export interface NodeDeviceCapabilityPciCapabilityVpdFieldsReadwriteConfig extends NodeDeviceCapabilityPciCapabilityVpdFieldsCommonConfig {
  /** `access="…"`: it tells the variants apart. */
  access: "readwrite";
  /** `<asset_tag>`. */
  assetTag?: string;
  /** `<system_field>`. */
  systemField?: NodeDeviceCapabilityPciCapabilityVpdFieldsReadwriteSystemFieldConfig[];
}

/**
 * `<device> <capability> <pci-express> <link>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciPciExpressLinkConfig {
  /** `validity="…"`. */
  validity: "cap" | "sta" | OtherWord;
  /** `port="…"`: 0 to 4294967295. */
  port?: number;
  /** `speed="…"`. */
  speed?: string;
  /** `width="…"`: 0 to 4294967295. */
  width: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <members> <ccw_device>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityCcwgroupMembersCcwDeviceConfig {
  /** `ref="…"`. */
  ref: string;
  /** The text. */
  value?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability> <fields> <vendor_field>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciCapabilityVpdFieldsVendorFieldConfig {
  /** `index="…"`. */
  index: string;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<device> <capability> <capability> <fields> <system_field>`.
 *
 * @see {@link https://libvirt.org/formatnode.html#capability-types}
 */
export interface NodeDeviceCapabilityPciCapabilityVpdFieldsReadwriteSystemFieldConfig {
  /** `index="…"`. */
  index: string;
  /** The text. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
