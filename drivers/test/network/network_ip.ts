import type { Steps } from "../../../core/job/slices.ts";
import {
  formatAddress,
  type IpAddress,
  maskOf,
  naturalPrefix,
  prefixOfMask,
  readAddress,
  sameAddress,
} from "../config/ip_address.ts";
import { readDhcpHost, readDhcpRange } from "./network_dhcp.ts";
import { addressIn, filled, notAddress, opened, refuse, unsigned, yesNo } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { childOf, element, elementsOf, type XmlElement } from "../config/xml_tree.ts";

/** What `<ip>` says of a network's own address. */
export interface OwnAddress {
  readonly address: IpAddress;
  /** `undefined` where the netmask is none. */
  readonly prefix: number | undefined;
}

/** Reads the attributes of an `<ip>` that is as libvirt writes it. */
export function ownAddress(ip: XmlElement): OwnAddress {
  const address = readAddress(ip.attributes["address"]!)!;
  const mask = ip.attributes["netmask"];
  const prefix = Number(ip.attributes["prefix"] ?? 0);
  if (prefix > 0) return { address, prefix };
  return { address, prefix: mask === undefined ? naturalPrefix(address) : prefixOfMask(readAddress(mask)!) };
}

/** `<ip>` as libvirt writes it. */
export function* networkIp(node: XmlElement): Steps<XmlElement> {
  const family = filled(node, "family");
  const said = filled(node, "address");
  if (said === undefined) throw refuse("XML_ERROR", "an <ip>'s address", undefined);
  const address = addressIn(said, () => refuse("XML_ERROR", "an address", said));
  const maskText = filled(node, "netmask");
  const netmask = maskText === undefined
    ? undefined
    : addressIn(maskText, () => refuse("XML_ERROR", "a netmask", maskText));
  const prefix = unsigned(node, "prefix") ?? 0;
  const localPtr = yesNo(node, "localPtr");
  checkFamily(family, address, netmask, prefix);
  const written = element(
    "ip",
    attributes({
      family,
      address: formatAddress(address),
      netmask: netmask && formatAddress(netmask),
      prefix: prefix > 0 ? `${prefix}` : undefined,
      localPtr,
    }),
  );
  const dhcp = childOf(node, "dhcp");
  const server = dhcp === undefined ? undefined : yield* readDhcp(dhcp, ownAddress(written));
  const children: XmlElement[] = [];
  const tftp = childOf(node, "tftp");
  if (tftp !== undefined) {
    if (address.family === 6) throw refuse("CONFIG_UNSUPPORTED", "<tftp> in an IPv4 <ip>", "IPv6");
    const root = filled(tftp, "root");
    if (root !== undefined) children.push(element("tftp", { root }));
  }
  if (server !== undefined) children.push(server);
  return opened("ip", written.attributes, children, "  ");
}

function checkFamily(
  family: string | undefined,
  address: IpAddress,
  netmask: IpAddress | undefined,
  prefix: number,
): void {
  const unsupported = (wanted: string, found: string) => refuse("CONFIG_UNSUPPORTED", wanted, found);
  if (family === "ipv6") {
    if (address.family !== 6) throw unsupported("an IPv6 address", formatAddress(address));
    if (netmask !== undefined) throw unsupported("no netmask of IPv6", formatAddress(netmask));
    if (prefix > 128) throw unsupported("a prefix up to 128", `${prefix}`);
    return;
  }
  if (family !== undefined && family !== "ipv4") throw refuse("XML_ERROR", "a known family", family);
  if (address.family !== 4) throw unsupported("an IPv4 address, or its family", formatAddress(address));
  if (netmask !== undefined) {
    if (netmask.family !== 4) throw unsupported("an IPv4 netmask", formatAddress(netmask));
    if (prefix > 0) throw unsupported("either a prefix or a netmask", "both");
  } else if (prefix > 32) throw unsupported("a prefix up to 32", `${prefix}`);
}

/** Hosts that are looked at in one go. */
const PIECE = 64;

function* readDhcp(node: XmlElement, own: OwnAddress): Steps<XmlElement | undefined> {
  const [ranges, hosts]: [XmlElement[], XmlElement[]] = [[], []];
  let bootp: XmlElement | undefined;
  for (const child of elementsOf(node)) {
    if (child.name === "range") ranges.push(readDhcpRange(child, own));
    else if (child.name === "host") hosts.push(readDhcpHost(child, own.address.family, false));
    else if (child.name === "bootp" && own.address.family === 4) bootp = readBootp(child) ?? bootp;
    if ((ranges.length + hosts.length) % PIECE === 0) yield;
  }
  if (ranges.length + hosts.length === 0) return undefined;
  return element("dhcp", {}, [...ranges, ...hosts, ...bootp === undefined ? [] : [bootp]]);
}

function readBootp(node: XmlElement): XmlElement | undefined {
  const { file, server } = node.attributes;
  if (file === undefined) return undefined;
  const at = server === undefined ? undefined : addressIn(server, () => notAddress(server));
  return element("bootp", attributes({ file, server: at && formatAddress(at) }));
}

/**
 * `<route>` as libvirt writes it.
 *
 * @param ips The network's own `<ip>`s, one of which must reach the gateway.
 */
export function networkRoute(node: XmlElement): XmlElement {
  const { family, address: to, netmask: mask, gateway: by } = node.attributes;
  const refused = (wanted: string, found?: string) => refuse("XML_ERROR", wanted, found);
  const prefix = unsigned(node, "prefix");
  const metric = unsigned(node, "metric");
  if (metric === 0) throw refuse("XML_ERROR", "a metric above 0", "0", "XML");
  if (to === undefined) throw refused("a route's address");
  if (by === undefined) throw refused("a route's gateway");
  const address = addressIn(to, () => refused("a route's address", to));
  const gateway = addressIn(by, () => refused("a route's gateway", by));
  let netmask: IpAddress | undefined;
  if (family === undefined || family === "ipv4") {
    if (address.family !== 4) throw refused("an IPv4 address", to);
    if (gateway.family !== 4) throw refused("an IPv4 gateway", by);
    if (mask !== undefined) {
      netmask = addressIn(mask, () => refused("a route's netmask", mask));
      if (netmask.family !== 4) throw refused("an IPv4 netmask", mask);
      if (prefix !== undefined) throw refused("either a prefix or a netmask", "both");
    }
    if ((prefix ?? 0) > 32) throw refused("a prefix up to 32", `${prefix}`);
  } else if (family === "ipv6") {
    if (address.family !== 6) throw refused("an IPv6 address", to);
    if (mask !== undefined) throw refused("no netmask of IPv6", mask);
    if (gateway.family !== 6) throw refused("an IPv6 gateway", by);
    if ((prefix ?? 0) > 128) throw refused("a prefix up to 128", `${prefix}`);
  } else throw refused("a known family", family);
  const bits = netmask?.value ?? maskOf(address.family, prefix ?? 0);
  if ((address.value & bits) !== address.value) throw refused("a network's address", to);
  return element(
    "route",
    attributes({
      family,
      address: formatAddress(address),
      netmask: netmask && formatAddress(netmask),
      prefix: prefix === undefined ? undefined : `${prefix}`,
      gateway: formatAddress(gateway),
      metric: metric ? `${metric}` : undefined,
    }),
  );
}

/** Refuses a route whose gateway none of the network's own addresses reaches. */
export function checkReachable(route: XmlElement, ips: readonly XmlElement[]): void {
  const gateway = readAddress(route.attributes["gateway"]!)!;
  const reached = ips.map(ownAddress).some(({ address: { family, value }, prefix }) => {
    if (prefix === undefined || family !== gateway.family) return false;
    const mask = maskOf(family, prefix);
    return sameAddress({ family, value: value & mask }, { family, value: gateway.value & mask });
  });
  if (!reached) throw refuse("CONFIG_UNSUPPORTED", "a reachable gateway", route.attributes["gateway"]);
}
