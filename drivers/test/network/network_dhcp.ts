import { readMac } from "../config/document_interfaces.ts";
import { formatAddress, type IpAddress, maskOf } from "../config/ip_address.ts";
import type { OwnAddress } from "./network_ip.ts";
import { addressIn, notAddress, readUnsigned, refuse } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { childrenOf, element, type XmlElement } from "../config/xml_tree.ts";

/** Seconds in one unit of a lease's time. */
export const LEASE_UNITS = { seconds: 1, minutes: 60, hours: 3600 } as const;
const MIN_LEASE_S = 120n;
const MAX_ULL = (1n << 64n) - 1n;

/** A MAC address as networks take it: with colons alone. */
export function networkMac(text: string): string | undefined {
  return text.includes("-") ? undefined : readMac(text);
}

/** Whether a MAC address is many interfaces'. */
export function isMulticast(mac: string): boolean {
  return (Number.parseInt(mac.slice(0, 2), 16) & 1) === 1;
}

/** The last `<lease>` that says when it ends. */
function readLease(node: XmlElement): XmlElement[] {
  let lease: XmlElement | undefined;
  for (const child of childrenOf(node, "lease")) {
    const { expiry: text, unit: word = "minutes" } = child.attributes;
    if (text === undefined) continue;
    const expiry = readUnsigned(text, 0, MAX_ULL);
    if (expiry === undefined) throw refuse("XML_ERROR", "a number as expiry", text, "XML");
    if (!Object.hasOwn(LEASE_UNITS, word)) {
      throw refuse("XML_ERROR", `one of ${Object.keys(LEASE_UNITS).join(", ")} as unit`, word, "XML");
    }
    const unit = word as keyof typeof LEASE_UNITS;
    // libvirt looks at the number of minutes, and takes any of hours.
    if (expiry > 0n && unit !== "hours" && expiry * BigInt(LEASE_UNITS[unit]) < MIN_LEASE_S) {
      throw refuse("CONFIG_UNSUPPORTED", "a lease of two minutes and more", `${text} ${unit}`);
    }
    lease = element("lease", { expiry: `${expiry}`, ...expiry === 0n ? {} : { unit } });
  }
  return lease === undefined ? [] : [lease];
}

/** A DHCP server's `<range>` as libvirt writes it. */
export function readDhcpRange(node: XmlElement, own: OwnAddress): XmlElement {
  const { start: first, end: last } = node.attributes;
  if (first === undefined) throw refuse("XML_ERROR", "a range's start", undefined);
  const start = addressIn(first, () => notAddress(first));
  if (last === undefined) throw refuse("XML_ERROR", "a range's end", undefined);
  const end = addressIn(last, () => notAddress(last));
  checkRange(start, end, own);
  return element("range", { start: formatAddress(start), end: formatAddress(end) }, readLease(node));
}

/** Refuses a range of addresses that is turned around, too large, or not all in the network. */
export function checkRange(start: IpAddress, end: IpAddress, own: OwnAddress | undefined): void {
  const refused = (wanted: string) =>
    refuse("INTERNAL_ERROR", wanted, `${formatAddress(start)} - ${formatAddress(end)}`, "NONE");
  const { family } = start;
  if (family !== end.family) throw refused("a range of one family");
  if (own !== undefined) {
    if (family !== own.address.family) throw refused("a range of the network's family");
    if (own.prefix === undefined) throw refused("a network with a prefix");
    const mask = maskOf(family, own.prefix);
    const network = own.address.value & mask;
    if ((start.value & mask) !== network || (end.value & mask) !== network) {
      throw refused("a range within the network");
    }
    const broadcast = network | ~mask & 0xffffffffn;
    if (family === 4 && (start.value === network || end.value === broadcast)) {
      throw refused("a range without the network's address and broadcasts");
    }
  }
  if (start.value >> 16n !== end.value >> 16n) throw refused("a range of at most 65535 addresses");
  if (start.value > end.value) throw refused("a range from the lower address to the higher");
}

/**
 * A DHCP server's `<host>` as libvirt writes it.
 *
 * @param partial Whether it only says which one is meant.
 */
export function readDhcpHost(node: XmlElement, family: 4 | 6, partial: boolean): XmlElement {
  const { mac, id, name, ip } = node.attributes;
  const refused = (wanted: string, found?: string) => refuse("XML_ERROR", wanted, found);
  if (mac !== undefined) {
    if (family === 6) throw refused("a host of IPv6 without a MAC address", mac);
    const read = networkMac(mac);
    if (read === undefined) throw refused("a host's MAC address", mac);
    if (isMulticast(read)) throw refused("a MAC address of one host", mac);
  }
  if (id !== undefined && !/^[0-9a-f:]*$/i.test(id)) throw refused("hexadecimal digits as id", id);
  if (name !== undefined && !/^[a-z0-9]/i.test(name)) throw refused("a host's name", name);
  const address = ip === undefined ? undefined : addressIn(ip, () => refused("a host's address", ip));
  if (partial) {
    if (mac === undefined && name === undefined && ip === undefined) {
      throw refused("a host's mac, name or ip");
    }
  } else {
    if (family === 6 && id === undefined && name === undefined) throw refused("a host's id or name");
    if (family === 4 && mac === undefined && name === undefined) throw refused("a host's mac or name");
    if (ip === undefined) throw refused("a host's ip");
  }
  return element(
    "host",
    attributes({ mac, id, name, ip: address && formatAddress(address) }),
    readLease(node),
  );
}
