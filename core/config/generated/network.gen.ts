// Generated from network.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainBandwidthConfig, DomainHostdevPciDriverConfig, DomainInterfaceMtuConfig, DomainPortConfig, DomainRouteConfig, DomainVirtualportConfig, DomainVlanConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent, XmlNode } from "../config_content.ts";

/**
 * `<network>`: a virtual network.
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
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<title>`. */
  title?: string;
  /** `<description>`. */
  description?: string;
  /** `<metadata>`: elements of other programs, each in a namespace of its own. */
  metadata?: XmlNode[];
  /** `<uuid>`: what tells it from all others everywhere; a UUID. */
  uuid?: string;
  /** `<bridge>`: the host's bridge that it is. */
  bridge?: NetworkBridgeConfig;
  /** `<mtu>`: the largest packet. */
  mtu?: DomainInterfaceMtuConfig;
  /** `<mac>`: the bridge's MAC address. */
  mac?: NetworkMacConfig;
  /** `<forward>`: how its guests reach others: NAT, routes, a device of the host…; none unless given. */
  forward?: NetworkForwardConfig;
  /** `<virtualport>`: how a switch is told of its guests. */
  virtualport?: DomainVirtualportConfig;
  /** `<portgroup>`: settings that an interface can name. */
  portgroup?: NetworkPortgroupConfig[];
  /** `<domain>`: the DNS domain of its guests. */
  domain?: NetworkDomainConfig;
  /** `<dns>`: what its DNS server answers. */
  dns?: NetworkDnsConfig;
  /** `<bandwidth>`: the most that is sent and received. */
  bandwidth?: DomainBandwidthConfig;
  /** `<vlan>`: its VLANs. */
  vlan?: DomainVlanConfig;
  /** `<port>`: whether its guests reach each other. */
  port?: DomainPortConfig;
  /** `<ip>`: an address of the host in it, and what is served there. */
  ip?: NetworkIpConfig[];
  /** `<route>`: a route of the host through it. */
  route?: DomainRouteConfig[];
  /** `<dnsmasq:options>`: lines of dnsmasq's configuration that libvirt does not know. */
  dnsmasqOptions?: NetworkDnsmasqOptionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <bridge>`: the host's bridge that it is.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
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
 * `<network> <mac>`: the bridge's MAC address.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
 */
export interface NetworkMacConfig {
  /** `address="…"`: a MAC address. */
  address: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward>`: how its guests reach others: NAT, routes, a device of the host…; none unless given.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
 */
export interface NetworkForwardConfig {
  /** `dev="…"`. */
  dev?: string;
  /** `mode="…"`. */
  mode?: "nat" | "route" | "open" | "bridge" | "passthrough" | "private" | "vepa" | "hostdev" | OtherWord;
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `<interface>`: a device of the host that guests are given or connected by. */
  interface?: NetworkForwardInterfaceConfig[];
  /** `<address>`: a PCI device of the host that a guest is given. */
  address?: NetworkForwardAddressConfig[];
  /** `<pf>`: a card of the host whose virtual functions guests are given. */
  pf?: NetworkForwardPfConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainHostdevPciDriverConfig;
  /** `<nat>`: the addresses and ports that guests are seen with. */
  nat?: NetworkForwardNatConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <portgroup>`: settings that an interface can name.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#portgroups}
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
 * `<network> <domain>`: the DNS domain of its guests.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
 */
export interface NetworkDomainConfig {
  /** `name="…"`. */
  name: string;
  /** `localOnly="…"`: yes or no. */
  localOnly?: boolean;
  /** `register="…"`: yes or no. */
  register?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns>`: what its DNS server answers.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
 */
export interface NetworkDnsConfig {
  /** `enable="…"`: yes or no. */
  enable?: boolean;
  /** `forwardPlainNames="…"`: yes or no. */
  forwardPlainNames?: boolean;
  /** `<forwarder>`: a server that it asks. */
  forwarder?: NetworkDnsForwarderConfig[];
  /** `<txt>`: a TXT record. */
  txt?: NetworkDnsTxtConfig[];
  /** `<srv>`: an SRV record. */
  srv?: NetworkDnsSrvConfig[];
  /** `<host>`: names of an address. */
  host?: NetworkDnsHostConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip>`: an address of the host in it, and what is served there.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
  /** `<tftp>`: the folder that is served by TFTP. */
  tftp?: NetworkIpTftpConfig;
  /** `<dhcp>`: addresses that are given to guests. */
  dhcp?: NetworkIpDhcpConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dnsmasq:options>`: lines of dnsmasq's configuration that libvirt does not know.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#network-namespaces}
 */
export interface NetworkDnsmasqOptionsConfig {
  /** `<dnsmasq:option>`. */
  dnsmasqOption?: NetworkDnsmasqOptionsDnsmasqOptionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <interface>`: a device of the host that guests are given or connected by.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
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
 * `<network> <forward> <address>`: a PCI device of the host that a guest is given.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
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
 * `<network> <forward> <pf>`: a card of the host whose virtual functions guests are given.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
 */
export interface NetworkForwardPfConfig {
  /** `dev="…"`. */
  dev: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <nat>`: the addresses and ports that guests are seen with.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
 */
export interface NetworkForwardNatConfig {
  /** `ipv6="…"`: yes or no. */
  ipv6?: boolean;
  /** `<address>`: where it is on its bus. */
  address?: NetworkForwardNatAddressConfig;
  /** `<port>`. */
  port?: NetworkForwardNatPortConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns> <forwarder>`: a server that it asks.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
 */
export interface NetworkDnsForwarderConfig {
  /** `addr="…"`. */
  addr?: string;
  /** `domain="…"`. */
  domain?: string;
  /** `port="…"`: 1 to 65535. */
  port?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dns> <txt>`: a TXT record.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
 * `<network> <dns> <srv>`: an SRV record.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
 * `<network> <dns> <host>`: names of an address.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
 * `<network> <ip> <tftp>`: the folder that is served by TFTP.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
 */
export interface NetworkIpTftpConfig {
  /** `root="…"`. */
  root: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <ip> <dhcp>`: addresses that are given to guests.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
 */
export interface NetworkIpDhcpConfig {
  /** `<range>`: addresses for any guest. */
  range?: NetworkIpDhcpRangeConfig[];
  /** `<host>`: the address of one guest. */
  host?: NetworkIpDhcpHostConfig[];
  /** `<bootp>`: what guests boot by network. */
  bootp?: NetworkIpDhcpBootpConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <dnsmasq:options> <dnsmasq:option>`.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#network-namespaces}
 */
export interface NetworkDnsmasqOptionsDnsmasqOptionConfig {
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<network> <forward> <nat> <address>`: where it is on its bus.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
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
 * @see {@link https://libvirt.org/formatnetwork.html#connectivity}
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
 * `<network> <ip> <dhcp> <range>`: addresses for any guest.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
 * `<network> <ip> <dhcp> <host>`: the address of one guest.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
 * `<network> <ip> <dhcp> <bootp>`: what guests boot by network.
 *
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
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
 * @see {@link https://libvirt.org/formatnetwork.html#addressing}
 */
export interface NetworkIpDhcpRangeLeaseConfig {
  /** `expiry="…"`: 0 to 18446744073709551615. */
  expiry: number | bigint;
  /** `unit="…"`. */
  unit?: "seconds" | "minutes" | "hours" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
