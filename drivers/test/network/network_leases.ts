import type { NetworkDhcpLeaseEntry } from "../../../core/contract/generated/tables.gen.ts";
import { refusal } from "../contract/refusal.ts";
import { formatAddress, type IpAddress, readAddress } from "../config/ip_address.ts";
import { LEASE_UNITS, networkMac } from "./network_dhcp.ts";
import { type NetworkDefinition, partsOf } from "./network_document.ts";
import { ownAddress } from "./network_ip.ts";
import type { TestNetwork } from "./simulated_networks.ts";
import { type GuestInterface, interfacesOn } from "./network_guests.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, childrenOf, type XmlElement } from "../config/xml_tree.ts";

/** libvirt's `virIPAddrType`. */
const TYPES = { 4: 0, 6: 1 } as const;
const LEASE_S = 3600;

/** The address of a guest's interface. */
export interface GuestAddress {
  /** libvirt's number: 0 for IPv4, 1 for IPv6. */
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}

/** Where a guest's interface is: its domain's id, and which of the domain's interfaces it is, from 0. */
type Place = Pick<GuestInterface, "id" | "index">;

/**
 * The address of an interface on a network: the one that is kept for its MAC address, else one of its own from the first
 * range, as libvirt's test driver has it. `undefined` on a network without addresses.
 */
export function guestAddress(
  definition: NetworkDefinition,
  mac: string | undefined,
  { id, index }: Place,
): GuestAddress | undefined {
  const [ip] = partsOf(definition, "ip");
  if (ip === undefined) return undefined;
  const { address: own, prefix = 0 } = ownAddress(ip);
  const { family } = own;
  const kept = reservation(ip, mac)?.attributes["ip"];
  const range = childOf(childOf(ip, "dhcp"), "range")?.attributes["start"];
  const address = kept === undefined
    ? moved(range === undefined ? own : readAddress(range)!, 20 * (id - 1) + index + 1)
    : readAddress(kept)!;
  return { type: TYPES[family], addr: formatAddress(address), prefix };
}

function moved({ family, value }: IpAddress, offset: number): IpAddress {
  if (family === 4) return { family, value: value + BigInt(offset) & 0xffffffffn };
  // libvirt counts in the last byte alone.
  return { family, value: value >> 8n << 8n | value + BigInt(offset) & 0xffn };
}

function reservation(ip: XmlElement, mac: string | undefined): XmlElement | undefined {
  if (mac === undefined) return undefined;
  return childrenOf(childOf(ip, "dhcp"), "host").find(({ attributes }) =>
    attributes["mac"] !== undefined && networkMac(attributes["mac"]) === mac
  );
}

/**
 * What a network's DHCP server has given out and what has not expired: to guests that run, who ask again after half of
 * the time, and to those that have run.
 *
 * @throws {VirtError} `INVALID_MAC` if the text is no MAC address.
 */
export function leasesOf(
  simulated: SimulatedHost,
  network: TestNetwork,
  mac: string | null,
): NetworkDhcpLeaseEntry[] {
  const wanted = mac === null ? undefined : networkMac(mac);
  if (mac !== null && wanted === undefined) {
    throw refusal("INVALID_MAC", `Cannot list leases, wanted a MAC address: found "${mac}"`, "NETWORK");
  }
  const { definition } = network;
  const [ip] = partsOf(definition, "ip");
  if (ip === undefined || childOf(ip, "dhcp") === undefined) return [];
  const nowMs = simulated.clock.now();
  const served = new Map<string, NetworkDhcpLeaseEntry>();
  for (const guest of interfacesOn(simulated, network)) {
    const { mac: address, startedMs, stoppedMs } = guest;
    if (wanted !== undefined && address !== wanted) continue;
    const lastMs = Math.min(stoppedMs ?? nowMs, network.active ? nowMs : network.stoppedMs);
    if (lastMs < startedMs) continue;
    const expires = expiry(ip, address, startedMs, lastMs);
    if (expires !== 0 && expires * 1000 < nowMs) continue;
    served.set(address, entry(definition, ip, guest, expires));
  }
  return [...served.values()];
}

/** When a lease ends that was taken at one time and asked for again until another, in seconds; 0 for never. */
function expiry(ip: XmlElement, mac: string, startedMs: number, lastMs: number): number {
  const kept = childOf(reservation(ip, mac), "lease");
  const lease = kept ?? childOf(childOf(childOf(ip, "dhcp"), "range"), "lease");
  const unit = (lease?.attributes["unit"] ?? "minutes") as keyof typeof LEASE_UNITS;
  const seconds = lease === undefined ? LEASE_S : Number(lease.attributes["expiry"]) * LEASE_UNITS[unit];
  if (seconds === 0) return 0;
  const half = seconds * 500;
  const asked = startedMs + Math.floor((lastMs - startedMs) / half) * half;
  return Math.floor(asked / 1000) + seconds;
}

function entry(
  definition: NetworkDefinition,
  ip: XmlElement,
  guest: GuestInterface,
  expires: number,
): NetworkDhcpLeaseEntry {
  const { mac, domain, index } = guest;
  const { type, addr, prefix } = guestAddress(definition, mac, guest)!;
  const hostname = reservation(ip, mac)?.attributes["name"] ?? `${domain}host`;
  // Of IPv6 the identifier tells the guest, and the number its interface.
  const clientid = type === 0 ? `01:${mac}` : `00:03:00:01:${mac}`;
  return {
    iface: definition.bridge ?? "",
    expirytime: BigInt(expires),
    type,
    mac,
    iaid: type === 0 ? null : `${index + 1}`,
    ipaddr: addr,
    prefix,
    hostname,
    clientid,
  };
}
