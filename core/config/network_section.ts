import type {
  NetworkBridgeConfig,
  NetworkDnsHostConfig,
  NetworkDnsSrvConfig,
  NetworkDnsTxtConfig,
  NetworkDomainConfig,
  NetworkForwardConfig,
  NetworkForwardInterfaceConfig,
  NetworkForwardPfConfig,
  NetworkIpConfig,
  NetworkIpDhcpHostConfig,
  NetworkIpDhcpRangeConfig,
  NetworkPortgroupConfig,
} from "./generated/network.gen.ts";

/** Which part of a network is changed. @see libvirt 9.0.0 `virNetworkUpdateSection` */
export type NetworkUpdateSection =
  | "bridge"
  | "domain"
  | "ip"
  | "ip-dhcp-host"
  | "ip-dhcp-range"
  | "forward"
  | "forward-interface"
  | "forward-pf"
  | "portgroup"
  | "dns-host"
  | "dns-txt"
  | "dns-srv";

/** The config of each part of a network that `network.update()` changes. */
export interface NetworkSectionConfigs extends Record<NetworkUpdateSection, object> {
  /** `<bridge>`. */
  readonly bridge: NetworkBridgeConfig;
  /** `<domain>`. */
  readonly domain: NetworkDomainConfig;
  /** `<ip>`. */
  readonly ip: NetworkIpConfig;
  /** `<ip> <dhcp> <host>`. */
  readonly "ip-dhcp-host": NetworkIpDhcpHostConfig;
  /** `<ip> <dhcp> <range>`. */
  readonly "ip-dhcp-range": NetworkIpDhcpRangeConfig;
  /** `<forward>`. */
  readonly forward: NetworkForwardConfig;
  /** `<forward> <interface>`. */
  readonly "forward-interface": NetworkForwardInterfaceConfig;
  /** `<forward> <pf>`. */
  readonly "forward-pf": NetworkForwardPfConfig;
  /** `<portgroup>`. */
  readonly portgroup: NetworkPortgroupConfig;
  /** `<dns> <host>`. */
  readonly "dns-host": NetworkDnsHostConfig;
  /** `<dns> <txt>`. */
  readonly "dns-txt": NetworkDnsTxtConfig;
  /** `<dns> <srv>`. */
  readonly "dns-srv": NetworkDnsSrvConfig;
}
