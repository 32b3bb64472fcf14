// @ts-types="./ipaddr.d.ts"
import * as lib from "ipaddr.js";
import type { OptionReader } from "./_option_reader.ts";
import type { Address } from "./ipaddr.d.ts";

/** A subnet, and the address that the host has in it. */
export interface Subnet {
  readonly family: "ipv4" | "ipv6";
  readonly address: string;
  readonly prefix: number;
  readonly own: Address;
}

/** @throws {RangeError} If it is no host's address with the length of its subnet's prefix. */
export function subnetOf(reader: OptionReader, key: string): Subnet {
  const text = reader.needText(key);
  const wanted = "to be an address and its prefix, such as 192.168.50.1/24 or fd00:50::1/64";
  const [address = "", length = ""] = text.split("/", 2);
  if (!lib.default.isValid(address) || !/^\d{1,3}$/.test(length)) return reader.wrong(key, wanted, text);
  const own = lib.default.parse(address);
  const family = own.kind() === "ipv4" ? "ipv4" : "ipv6";
  const prefix = Number(length);
  const bits = family === "ipv4" ? 32 : 128;
  // An IPv4 address may be written as one number, and that is none that libvirt reads.
  if (prefix < 1 || prefix > bits || (family === "ipv4" && !/^\d+(\.\d+){3}$/.test(address))) {
    return reader.wrong(key, wanted, text);
  }
  return { family, address, prefix, own };
}

/** @throws {RangeError} If it is no address of the subnet. */
export function addressIn(subnet: Subnet, reader: OptionReader, key: string): Address {
  const text = reader.needText(key);
  const found = lib.default.isValid(text) ? lib.default.parse(text) : undefined;
  if (found !== undefined && contains(subnet, found)) return found;
  return reader.wrong(key, `to be an address in ${subnet.address}/${subnet.prefix}`, text);
}

/** Whether the first address is not behind the second. */
export function inOrder(first: Address, second: Address): boolean {
  return toBig(first) <= toBig(second);
}

/**
 * All that may be given away in a subnet: of IPv4 what is behind the host's own address, or before it if that is the last
 * one; of IPv6 the 256 addresses from `::100` on, which are enough.
 */
export function usualRange({ family, prefix, own }: Subnet): { start: string; end: string } | undefined {
  const bits = family === "ipv4" ? 32 : 128;
  const size = 1n << BigInt(bits - prefix);
  const base = toBig(own) / size * size;
  if (family === "ipv6") {
    return size < 0x200n ? undefined : { start: text(base + 0x100n, 16), end: text(base + 0x1ffn, 16) };
  }
  const [first, last, mine] = [base + 1n, base + size - 2n, toBig(own)];
  if (mine < last) return { start: text(mine + 1n, 4), end: text(last, 4) };
  return first < mine ? { start: text(first, 4), end: text(mine - 1n, 4) } : undefined;
}

function contains({ own, prefix }: Subnet, address: Address): boolean {
  if (own.kind() !== address.kind()) return false;
  return address.match(own, prefix);
}

function toBig(address: Address): bigint {
  return address.toByteArray().reduce((number, byte) => number << 8n | BigInt(byte), 0n);
}

function text(number: bigint, length: number): string {
  const bytes = Array.from({ length }, (_, at) => Number(number >> BigInt(8 * (length - 1 - at)) & 255n));
  return lib.default.fromByteArray(bytes).toString();
}
