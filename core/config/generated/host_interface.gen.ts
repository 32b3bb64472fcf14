// Generated from interface.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { NodeDeviceLinkConfig } from "./node_device.gen.ts";
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<interface>`: a network interface of the host, as its own configuration has it; told apart by `type`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export type HostInterfaceConfig = HostInterfaceEthernetConfig | HostInterfaceBridgeConfig | HostInterfaceBondConfig | HostInterfaceVlanConfig;

/** What every `<interface>` has. */
export interface HostInterfaceCommonConfig {
  /** `<start>`. */
  start?: HostInterfaceStartConfig;
  /** `<mtu>`. */
  mtu?: HostInterfaceMtuConfig;
  /** `<protocol>`. */
  protocol?: HostInterfaceProtocolConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<interface>` whose `type` is `ethernet`. */
export interface HostInterfaceEthernetConfig extends HostInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ethernet";
  /** `name="…"`. */
  name: string;
  /** `<mac>`. */
  mac?: HostInterfaceMacConfig;
  /** `<link>`. */
  link?: NodeDeviceLinkConfig;
}

/** `<interface>` whose `type` is `bridge`. */
export interface HostInterfaceBridgeConfig extends HostInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "bridge";
  /** `name="…"`. */
  name: string;
  /** `<bridge>`. */
  bridge: HostInterfaceBridgeBridgeConfig;
}

/** `<interface>` whose `type` is `bond`. */
export interface HostInterfaceBondConfig extends HostInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "bond";
  /** `name="…"`. */
  name: string;
  /** `<link>`. */
  link?: NodeDeviceLinkConfig;
  /** `<bond>`. */
  bond: HostInterfaceBondBondConfig;
}

/** `<interface>` whose `type` is `vlan`. */
export interface HostInterfaceVlanConfig extends HostInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vlan";
  /** `name="…"`. */
  name?: string;
  /** `<link>`. */
  link?: NodeDeviceLinkConfig;
  /** `<vlan>`. */
  vlan: HostInterfaceVlanVlanConfig;
}

/**
 * `<interface> <start>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceStartConfig {
  /** `mode="…"`. */
  mode: "onboot" | "none" | "hotplug" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <mac>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceMacConfig {
  /** `address="…"`: a MAC address. */
  address: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <mtu>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceMtuConfig {
  /** `size="…"`: 0 to 4294967295. */
  size: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <protocol>`; told apart by `family`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export type HostInterfaceProtocolConfig = HostInterfaceProtocolIpv4Config | HostInterfaceProtocolIpv6Config;

/** What every `<interface> <protocol>` has. */
export interface HostInterfaceProtocolCommonConfig {
  /** `<dhcp>`. */
  dhcp?: HostInterfaceProtocolDhcpConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<interface> <protocol>` whose `family` is `ipv4`. */
export interface HostInterfaceProtocolIpv4Config extends HostInterfaceProtocolCommonConfig {
  /** `family="…"`: it tells the variants apart. */
  family: "ipv4";
  /** `<ip>`. */
  ip?: HostInterfaceProtocolIpv4IpConfig[];
  /** `<route>`. */
  route?: HostInterfaceProtocolIpv4RouteConfig;
}

/** `<interface> <protocol>` whose `family` is `ipv6`. */
export interface HostInterfaceProtocolIpv6Config extends HostInterfaceProtocolCommonConfig {
  /** `family="…"`: it tells the variants apart. */
  family: "ipv6";
  /** `<autoconf>`. */
  autoconf?: true;
  /** `<ip>`. */
  ip?: HostInterfaceProtocolIpv6IpConfig[];
  /** `<route>`. */
  route?: HostInterfaceProtocolIpv6RouteConfig;
}

/**
 * `<interface> <bridge>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceBridgeBridgeConfig {
  /** `stp="…"`: on or off. */
  stp?: boolean;
  /** `delay="…"`. */
  delay?: number;
  /** `<interface>`. */
  interface?: HostInterfaceBridgeBridgeInterfaceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <bond>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceBondBondConfig {
  /** `mode="…"`. */
  mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | OtherWord;
  /** `<miimon>`. */
  miimon?: HostInterfaceBondBondMiimonConfig;
  /** `<arpmon>`. */
  arpmon?: HostInterfaceBondBondArpmonConfig;
  /** `<interface>`. */
  interface: HostInterfaceBondBondInterfaceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <vlan>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceVlanVlanConfig {
  /** `tag="…"`: 0 to 4095. */
  tag: number;
  /** `<interface>`. */
  interface: HostInterfaceVlanVlanInterfaceConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <protocol> <dhcp>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceProtocolDhcpConfig {
  /** `peerdns="…"`: yes or no. */
  peerdns?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <protocol> <ip>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceProtocolIpv4IpConfig {
  /** `address="…"`. */
  address: string;
  /** `prefix="…"`: 0 to 32. */
  prefix?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <protocol> <route>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceProtocolIpv4RouteConfig {
  /** `gateway="…"`. */
  gateway: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <protocol> <ip>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceProtocolIpv6IpConfig {
  /** `address="…"`. */
  address: string;
  /** `prefix="…"`: 0 to 128. */
  prefix?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <protocol> <route>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceProtocolIpv6RouteConfig {
  /** `gateway="…"`. */
  gateway: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <bridge> <interface>`; told apart by `type`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export type HostInterfaceBridgeBridgeInterfaceConfig = HostInterfaceBridgeBridgeInterfaceEthernetConfig | HostInterfaceBridgeBridgeInterfaceVlanConfig | HostInterfaceBridgeBridgeInterfaceBondConfig;

/** What every `<interface> <bridge> <interface>` has. */
export interface HostInterfaceBridgeBridgeInterfaceCommonConfig {
  /** `<link>`. */
  link?: NodeDeviceLinkConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<interface> <bridge> <interface>` whose `type` is `ethernet`. */
export interface HostInterfaceBridgeBridgeInterfaceEthernetConfig extends HostInterfaceBridgeBridgeInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ethernet";
  /** `name="…"`. */
  name: string;
  /** `<mac>`. */
  mac?: HostInterfaceMacConfig;
}

/** `<interface> <bridge> <interface>` whose `type` is `vlan`. */
export interface HostInterfaceBridgeBridgeInterfaceVlanConfig extends HostInterfaceBridgeBridgeInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vlan";
  /** `name="…"`. */
  name?: string;
  /** `<vlan>`. */
  vlan: HostInterfaceVlanVlanConfig;
}

/** `<interface> <bridge> <interface>` whose `type` is `bond`. */
export interface HostInterfaceBridgeBridgeInterfaceBondConfig extends HostInterfaceBridgeBridgeInterfaceCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "bond";
  /** `name="…"`. */
  name: string;
  /** `<bond>`. */
  bond: HostInterfaceBondBondConfig;
}

/**
 * `<interface> <bond> <miimon>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceBondBondMiimonConfig {
  /** `freq="…"`: 0 to 4294967295. */
  freq: number;
  /** `downdelay="…"`: 0 to 4294967295. */
  downdelay?: number;
  /** `updelay="…"`: 0 to 4294967295. */
  updelay?: number;
  /** `carrier="…"`. */
  carrier?: "ioctl" | "netif" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <bond> <arpmon>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceBondBondArpmonConfig {
  /** `interval="…"`: 0 to 4294967295. */
  interval: number;
  /** `target="…"`. */
  target: string;
  /** `validate="…"`. */
  validate?: "none" | "active" | "backup" | "all" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <bond> <interface>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceBondBondInterfaceConfig {
  /** `type="…"`. */
  type: "ethernet" | OtherWord;
  /** `name="…"`. */
  name: string;
  /** `<mac>`. */
  mac?: HostInterfaceMacConfig;
  /** `<link>`. */
  link?: NodeDeviceLinkConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<interface> <vlan> <interface>`.
 *
 * @see {@link https://libvirt.org/format.html}
 */
export interface HostInterfaceVlanVlanInterfaceConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
