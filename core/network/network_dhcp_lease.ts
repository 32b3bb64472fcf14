import type { UnknownWord } from "../../events/mod.ts";
import { ipAddrType } from "../contract/generated/enums.gen.ts";
import { toSafeInteger } from "../contract/size.ts";
import type { NetworkDhcpLeaseEntry } from "../contract/generated/tables.gen.ts";
import { wordOf } from "../contract/enum_words.ts";

/** An address that a network's DHCP server has given out. @see libvirt 9.0.0 `virNetworkDHCPLease` */
export interface DhcpLease {
  /** The network's bridge on the host: `virbr0`. */
  readonly bridge: string;
  /** Until when it is given out, in milliseconds since the epoch; absent if that has no end. */
  readonly expiryTimeMs?: number;
  /** `ipv4` or `ipv6`. */
  readonly type: "ipv4" | "ipv6" | UnknownWord;
  /** The address. */
  readonly ip: string;
  /** How many bits of the address are its network's. */
  readonly prefix: number;
  /** The MAC address of the guest's interface, where the server knows it. */
  readonly mac?: string;
  /** Of IPv6: the number by which the guest tells its interfaces apart. */
  readonly iaid?: string;
  /** The name that the guest gave itself. */
  readonly hostname?: string;
  /** The identifier that the guest gave itself; of IPv6, its DUID. */
  readonly clientId?: string;
}

/** A lease as a driver gives it, in our words. */
export function dhcpLease(entry: NetworkDhcpLeaseEntry): DhcpLease {
  const { iface: bridge, expirytime, type, ipaddr: ip, prefix, mac, iaid, hostname, clientid } = entry;
  return {
    bridge,
    ...(expirytime === 0n
      ? {}
      : { expiryTimeMs: toSafeInteger(expirytime * 1000n, "a lease's expiry time") }),
    type: wordOf(ipAddrType, type),
    ip,
    prefix,
    ...(mac === null ? {} : { mac }),
    ...(iaid === null ? {} : { iaid }),
    ...(hostname === null ? {} : { hostname }),
    ...(clientid === null ? {} : { clientId: clientid }),
  };
}
