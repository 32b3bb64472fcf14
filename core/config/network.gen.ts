// Generated from libvirt 9.0.0's network.rng by `deno task gen`; never edited.
import type { DomainBandwidthConfig, DomainInterfaceMtuConfig, DomainPortConfig, DomainRouteConfig, DomainVirtualportConfig, DomainVlanConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent, XmlNode } from "./config_content.ts";

/**
 * `<network>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkConfig {
  /** `connections="…"`: 0 to 4294967295. */
  connections?: number;
  /** `ipv6="…"`: yes or no. */
  ipv6?: boolean;
  /** `trustGuestRxFilters="…"`: yes or no. */
  trustGuestRxFilters?: boolean;
  /** `<name>`. */
  name: string;
  /** `<metadata>`. */
  metadata?: XmlNode[];
  /** `<uuid>`: a UUID. */
  uuid?: string;
  /** `<bridge>`. */
  bridge?: NetworkBridgeConfig;
  /** `<mtu>`. */
  mtu?: DomainInterfaceMtuConfig;
  /** `<mac>`. */
  mac?: NetworkMacConfig;
  /** `<forward>`. */
  forward?: NetworkForwardConfig;
  /** `<virtualport>`. */
  virtualport?: DomainVirtualportConfig;
  /** `<portgroup>`. */
  portgroup?: NetworkPortgroupConfig[];
  /** `<domain>`. */
  domain?: NetworkDomainConfig;
  /** `<dns>`. */
  dns?: NetworkDnsConfig;
  /** `<bandwidth>`. */
  bandwidth?: DomainBandwidthConfig;
  /** `<vlan>`. */
  vlan?: DomainVlanConfig;
  /** `<port>`. */
  port?: DomainPortConfig;
  /** `<ip>`. */
  ip?: NetworkIpConfig[];
  /** `<route>`. */
  route?: DomainRouteConfig[];
  /** `<dnsmasq:options>`. */
  dnsmasqOptions?: NetworkDnsmasqOptionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <bridge>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkBridgeConfig {
  /** `name="…"`. */
  name?: string;
  /** `zone="…"`. */
  zone?: string;
  /** `stp="…"`: on or off. */
  stp?: boolean;
  /** `delay="…"`: 0 to 18446744073709551615. */
  delay?: number | bigint;
  /** `macTableManager="…"`. */
  macTableManager?: "kernel" | "libvirt" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <mac>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkMacConfig {
  /** `address="…"`: a MAC address. */
  address: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardConfig {
  /** `dev="…"`. */
  dev?: string;
  /** `mode="…"`. */
  mode?: "nat" | "route" | "open" | "bridge" | "passthrough" | "private" | "vepa" | "hostdev" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `<interface>`. */
  interface?: NetworkForwardInterfaceConfig[];
  /** `<address>`. */
  address?: NetworkForwardAddressConfig[];
  /** `<pf>`. */
  pf?: NetworkForwardPfConfig;
  /** `<driver>`. */
  driver?: NetworkForwardDriverConfig;
  /** `<nat>`. */
  nat?: NetworkForwardNatConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <portgroup>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkPortgroupConfig {
  /** `name="…"`. */
  name: string;
  /** `default="…"`: yes or no. */
  default?: boolean;
  /** `trustGuestRxFilters="…"`: yes or no. */
  trustGuestRxFilters?: boolean;
  /** `<virtualport>`. */
  virtualport?: DomainVirtualportConfig;
  /** `<bandwidth>`. */
  bandwidth?: DomainBandwidthConfig;
  /** `<vlan>`. */
  vlan?: DomainVlanConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <domain>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDomainConfig {
  /** `name="…"`. */
  name: string;
  /** `localOnly="…"`: yes or no. */
  localOnly?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsConfig {
  /** `enable="…"`: yes or no. */
  enable?: boolean;
  /** `forwardPlainNames="…"`: yes or no. */
  forwardPlainNames?: boolean;
  /** `<forwarder>`. */
  forwarder?: NetworkDnsForwarderConfig[];
  /** `<txt>`. */
  txt?: NetworkDnsTxtConfig[];
  /** `<srv>`. */
  srv?: NetworkDnsSrvConfig[];
  /** `<host>`. */
  host?: NetworkDnsHostConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpConfig {
  /** `address="…"`. */
  address?: string;
  /** `netmask="…"`. */
  netmask?: string;
  /** `prefix="…"`. */
  prefix?: number;
  /** `family="…"`. */
  family?: string;
  /** `localPtr="…"`: yes or no. */
  localPtr?: boolean;
  /** `<tftp>`. */
  tftp?: NetworkIpTftpConfig;
  /** `<dhcp>`. */
  dhcp?: NetworkIpDhcpConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <options>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsmasqOptionsConfig {
  /** `<dnsmasq:option>`. */
  dnsmasqOption?: NetworkDnsmasqOptionsDnsmasqOptionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <interface>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardInterfaceConfig {
  /** `dev="…"`. */
  dev: string;
  /** `connections="…"`: 0 to 4294967295. */
  connections?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <address>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardAddressConfig {
  /** `type="…"`. */
  type: "pci" | OtherWord;
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
  /** `connections="…"`: 0 to 4294967295. */
  connections?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <pf>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardPfConfig {
  /** `dev="…"`. */
  dev: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <driver>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardDriverConfig {
  /** `name="…"`. */
  name: "kvm" | "vfio" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <nat>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardNatConfig {
  /** `ipv6="…"`: yes or no. */
  ipv6?: boolean;
  /** `<address>`. */
  address?: NetworkForwardNatAddressConfig;
  /** `<port>`. */
  port?: NetworkForwardNatPortConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns> <forwarder>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsForwarderConfig {
  /** `addr="…"`. */
  addr?: string;
  /** `domain="…"`. */
  domain?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns> <txt>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsTxtConfig {
  /** `name="…"`. */
  name: string;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns> <srv>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsSrvConfig {
  /** `service="…"`. */
  service: string;
  /** `protocol="…"`. */
  protocol: string;
  /** `domain="…"`. */
  domain?: string;
  /** `target="…"`. */
  target?: string;
  /** `port="…"`: 0 to 65535. */
  port?: number;
  /** `priority="…"`: 0 to 65535. */
  priority?: number;
  /** `weight="…"`: 0 to 65535. */
  weight?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns> <host>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsHostConfig {
  /** `ip="…"`. */
  ip: string;
  /** `<hostname>`. */
  hostname: string[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <tftp>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpTftpConfig {
  /** `root="…"`. */
  root: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <dhcp>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpDhcpConfig {
  /** `<range>`. */
  range?: NetworkIpDhcpRangeConfig[];
  /** `<host>`. */
  host?: NetworkIpDhcpHostConfig[];
  /** `<bootp>`. */
  bootp?: NetworkIpDhcpBootpConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <options> <option>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkDnsmasqOptionsDnsmasqOptionConfig {
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <nat> <address>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardNatAddressConfig {
  /** `start="…"`. */
  start: string;
  /** `end="…"`. */
  end: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <nat> <port>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkForwardNatPortConfig {
  /** `start="…"`: 1 to 65535. */
  start: number;
  /** `end="…"`: 1 to 65535. */
  end: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <dhcp> <range>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpDhcpRangeConfig {
  /** `start="…"`. */
  start: string;
  /** `end="…"`. */
  end: string;
  /** `<lease>`. */
  lease?: NetworkIpDhcpRangeLeaseConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <dhcp> <host>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpDhcpHostConfig {
  /** `mac="…"`: a MAC address. */
  mac?: string;
  /** `id="…"`. */
  id?: string;
  /** `name="…"`. */
  name?: string;
  /** `ip="…"`. */
  ip: string;
  /** `<lease>`. */
  lease?: NetworkIpDhcpRangeLeaseConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <dhcp> <bootp>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpDhcpBootpConfig {
  /** `file="…"`. */
  file: string;
  /** `server="…"`. */
  server?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <dhcp> <range> <lease>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html}
 */
export interface NetworkIpDhcpRangeLeaseConfig {
  /** `expiry="…"`: 0 to 18446744073709551615. */
  expiry: number | bigint;
  /** `unit="…"`. */
  unit?: "seconds" | "minutes" | "hours" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
