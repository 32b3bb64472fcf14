import type { VirtError } from "../../../../core/contract/errors.ts";
import { refusal } from "../../contract/refusal.ts";
import { networkMac } from "../network_dhcp.ts";
import { formatAddress, prefixOfMask, readAddress } from "../../config/ip_address.ts";

/** Reads an attribute's value, and gives it as libvirt writes it; `undefined` where it is none. */
export type ValueReader = (text: string) => string | undefined;

const MAX_UINT = 0xffffffffn;

/** An unsigned number as C reads it: -1 is the largest. */
function readUint(text: string, base: 10 | 16): number | undefined {
  const pattern = base === 10 ? /^\s*([+-]?)(\d+)$/ : /^\s*([+-]?)(?:0x)?([0-9a-f]+)$/i;
  const [, sign, digits] = pattern.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(base === 10 ? digits : `0x${digits}`);
  if (value > MAX_UINT) return undefined;
  return Number(sign === "-" ? BigInt.asUintN(32, -value) : value);
}

interface Uint {
  readonly value: number;
  readonly hex: boolean;
}

function uint(text: string, bits: 8 | 16 | 32): Uint | undefined {
  for (const base of [10, 16] as const) {
    const value = readUint(text, base);
    if (value !== undefined && value < 2 ** bits) return { value, hex: base === 16 };
  }
  return undefined;
}

function written(number: Uint | undefined): string | undefined {
  return number && (number.hex ? `0x${number.value.toString(16)}` : `${number.value}`);
}

/** A number that has a name, by either; written by its name. */
function named(
  text: string,
  bits: 8 | 16,
  names: Readonly<Record<string, number>>,
  min = 0,
): string | undefined {
  const number = uint(text, bits);
  if (number !== undefined) {
    if (number.value < min) return undefined;
    return Object.keys(names).find((name) => names[name] === number.value) ?? written(number);
  }
  return Object.keys(names).find((name) => name.toLowerCase() === text.toLowerCase());
}

const ETHERNET: Readonly<Record<string, number>> = {
  arp: 0x806,
  rarp: 0x8035,
  ipv4: 0x800,
  ipv6: 0x86dd,
  vlan: 0x8100,
};
const OPCODES: Readonly<Record<string, number>> = {
  Request: 1,
  Reply: 2,
  Request_Reverse: 3,
  Reply_Reverse: 4,
  DRARP_Request: 5,
  DRARP_Reply: 6,
  DRARP_Error: 7,
  InARP_Request: 8,
  ARP_NAK: 9,
};
const IP: Readonly<Record<string, number>> = {
  tcp: 6,
  udp: 17,
  udplite: 136,
  esp: 50,
  ah: 51,
  icmp: 1,
  igmp: 2,
  sctp: 132,
  icmpv6: 58,
};

/** What of IP has ports: tcp, udp, dccp and sctp. */
const WITH_PORTS = ["tcp", "udp", "33", "0x21", "sctp"];

/** Whether a protocol, as it is written, has ports. */
export function hasPorts(protocol: string | undefined): boolean {
  return protocol !== undefined && WITH_PORTS.includes(protocol);
}

const STATES = { NEW: 2, ESTABLISHED: 4, RELATED: 8, INVALID: 16, NONE: 32 } as const;
const TCP_FLAGS = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16, URG: 32, ALL: 63, NONE: 0 } as const;

/** Words one behind the other, with or without what separates them, as the bits that they stand for. */
function bitsOf(text: string, words: Readonly<Record<string, number>>): number | undefined {
  let bits = 0;
  for (let rest = text;;) {
    rest = rest.replace(/^[\s,]+/, "");
    if (rest === "") return bits;
    const word = Object.keys(words).find((each) => rest.toUpperCase().startsWith(each));
    if (word === undefined) return undefined;
    bits |= words[word]!;
    rest = rest.slice(word.length);
  }
}

function wordsOf(bits: number, words: Readonly<Record<string, number>>): string {
  const single = Object.entries(words).filter(([, bit]) => bit !== 0 && (bit & bit - 1) === 0);
  return single.filter(([, bit]) => bits & bit).map(([word]) => word).join(",");
}

function readState(text: string): string | undefined {
  const bits = bitsOf(text, STATES);
  if (bits === undefined) return undefined;
  return bits & STATES.NONE ? "NONE" : wordsOf(bits, STATES);
}

function readTcpFlags(text: string): string | undefined {
  const slash = text.indexOf("/");
  if (slash === -1) return undefined;
  const parts = [text.slice(0, slash), text.slice(slash + 1)].map((part) => bitsOf(part, TCP_FLAGS));
  if (parts.includes(undefined)) return undefined;
  return parts.map((bits) => bits === 0 ? "NONE" : bits === 63 ? "ALL" : wordsOf(bits!, TCP_FLAGS)).join("/");
}

function readMask(text: string, family: 4 | 6): string | undefined {
  const bits = readUint(text, 10);
  if (bits !== undefined) return bits <= (family === 4 ? 32 : 128) ? `${bits}` : undefined;
  const address = readAddress(text);
  const prefix = address?.family === family ? prefixOfMask(address) : undefined;
  return prefix === undefined ? undefined : `${prefix}`;
}

function readIp(text: string, family: 4 | 6): string | undefined {
  const address = readAddress(text);
  return address?.family === family ? formatAddress(address) : undefined;
}

function readMacMask(text: string): string | undefined {
  const mask = networkMac(text);
  const bits = mask?.split(":").map((byte) => Number.parseInt(byte, 16).toString(2).padStart(8, "0")).join(
    "",
  );
  return bits !== undefined && /^1*0*$/.test(bits) ? mask : undefined;
}

const MAX_IPSET_NAME = 31;
const MAX_COMMENT = 256;

function readIpsetFlags(text: string): string | undefined {
  return /^(src|dst)(,(src|dst)){0,5}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** As many bytes of a text as a comment may have. */
function readComment(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return new TextDecoder().decode(bytes.subarray(0, MAX_COMMENT));
}

/** The readers of all kinds of values that rules have. */
export const READERS = {
  uint8: (text) => written(uint(text, 8)),
  uint16: (text) => written(uint(text, 16)),
  uint32: (text) => written(uint(text, 32)),
  decimal: (text) => {
    const value = readUint(text, 10);
    return value !== undefined && value <= 0xffff ? `${value}` : undefined;
  },
  mac: networkMac,
  macMask: readMacMask,
  ip: (text) => readIp(text, 4),
  ipMask: (text) => readMask(text, 4),
  ipv6: (text) => readIp(text, 6),
  ipv6Mask: (text) => readMask(text, 6),
  ethernet: (text) => named(text, 16, ETHERNET, 0x600),
  vlanId: (text) => {
    const number = uint(text, 16);
    return number !== undefined && number.value <= 4095 ? written(number) : undefined;
  },
  encapsulated: (text) => named(text, 16, ETHERNET, 0x3c),
  opcode: (text) => {
    const number = uint(text, 16);
    return named(number === undefined ? text : `${number.value}`, 16, OPCODES);
  },
  protocol: (text) => named(text, 8, IP),
  dscp: (text) => {
    const number = uint(text, 8);
    return number !== undefined && number.value <= 63 ? written(number) : undefined;
  },
  boolean: (text) => text === "true" || text === "1" || text === "yes" ? "true" : "false",
  state: readState,
  tcpFlags: readTcpFlags,
  ipset: (text) => /^[\w.:+ -]*$/.test(text) && text.length <= MAX_IPSET_NAME ? text : undefined,
  ipsetFlags: readIpsetFlags,
  comment: readComment,
} as const satisfies Readonly<Record<string, ValueReader>>;

/** A kind of values. */
export type ValueKind = keyof typeof READERS;

/** Refuses a document on network filters. */
export function refuse(
  code: "INTERNAL_ERROR" | "INVALID_ARG" | "XML_ERROR" | "CONFIG_UNSUPPORTED",
  wanted: string,
  found?: string,
): VirtError {
  const shown = found === undefined ? "none" : `"${found}"`;
  return refusal(code, `Cannot read a filter, wanted ${wanted}: found ${shown}`, "NWFILTER");
}
