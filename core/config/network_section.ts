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
import { table } from "./generated/network_table.gen.ts";
import { RootCodec } from "./codec/root_codec.ts";
import { type Shape, shapeOf } from "./codec/shape_table.ts";

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

/**
 * The element of a part of a network.
 *
 * @throws {VirtError} `XML_ERROR` if the config does not fit.
 */
export function formatNetworkSection<Section extends NetworkUpdateSection>(
  section: Section,
  config: NetworkSectionConfigs[Section],
): string {
  // A section's name is the way to it.
  const shape = section.split("-").reduce(
    (outer: Shape, name) => outer.any.children.get(name)?.shape ?? outer,
    shapeOf(table),
  );
  return new RootCodec<unknown>(section, {
    wanted: `<${shape.element}>`,
    shapes: () => shape,
    read: (reader, root) => reader.read(shape, root),
    write: (writer, value) => writer.document(shape, shape.element, value),
  }).format(config);
}
