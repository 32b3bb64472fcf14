import type { ValueKind } from "./nwfilter_values.ts";

/** What a protocol's rules may say, in the order in which libvirt writes it. */
export interface RuleProtocol {
  readonly attributes: Readonly<Record<string, ValueKind>>;
  /** Attributes that are negated as another one is, whatever is said of themselves. */
  readonly negatedAs: Readonly<Record<string, string>>;
  /** Whether libvirt looks after its sets of addresses. */
  readonly ipsets: boolean;
  /** Whether ports need a protocol that has some. */
  readonly checkPorts: boolean;
}

const macs = { srcmacaddr: "mac", srcmacmask: "macMask", dstmacaddr: "mac", dstmacmask: "macMask" } as const;
const comment = { comment: "comment" } as const;
const ports = {
  srcportstart: "uint16",
  srcportend: "uint16",
  dstportstart: "uint16",
  dstportend: "uint16",
} as const;
const arp = {
  ...macs,
  hwtype: "uint16",
  protocoltype: "uint16",
  opcode: "opcode",
  arpsrcmacaddr: "mac",
  arpdstmacaddr: "mac",
  arpsrcipaddr: "ip",
  arpsrcipmask: "ipMask",
  arpdstipaddr: "ip",
  arpdstipmask: "ipMask",
  gratuitous: "boolean",
  ...comment,
} as const;
const icmp = { type: "uint8", code: "uint8" } as const;

/** Fields of STP with a second value, up to which they may go. */
const STP_RANGES = {
  "root-cost": "uint32",
  "sender-priority": "uint16",
  port: "uint16",
  age: "uint16",
  "max-age": "uint16",
  "hello-time": "uint16",
  "forward-delay": "uint16",
} as const;
const range = (name: keyof typeof STP_RANGES) => ({
  [name]: STP_RANGES[name],
  [`${name}-hi`]: STP_RANGES[name],
});

const stp: Readonly<Record<string, ValueKind>> = {
  srcmacaddr: "mac",
  srcmacmask: "macMask",
  type: "uint8",
  flags: "uint8",
  "root-priority": "uint16",
  "root-priority-hi": "uint16",
  "root-address": "mac",
  "root-address-mask": "macMask",
  ...range("root-cost"),
  ...range("sender-priority"),
  "sender-address": "mac",
  "sender-address-mask": "macMask",
  ...range("port"),
  ...range("age"),
  ...range("max-age"),
  ...range("hello-time"),
  ...range("forward-delay"),
  ...comment,
};

const macMasks = { srcmacmask: "srcmacaddr", dstmacmask: "dstmacaddr" } as const;
const ipMasks = { srcipmask: "srcipaddr", dstipmask: "dstipaddr" } as const;
const ipRanges = { ...ipMasks, srcipto: "srcipfrom", dstipto: "dstipfrom" } as const;
const portRanges = {
  srcportend: "srcportstart",
  dstportstart: "srcportstart",
  dstportend: "srcportstart",
} as const;

/** What is common to the protocols on top of IP. */
function onIp(address: "ip" | "ipv6"): Readonly<Record<string, ValueKind>> {
  const mask = address === "ip" ? "ipMask" : "ipv6Mask";
  return {
    srcmacaddr: "mac",
    srcipaddr: address,
    srcipmask: mask,
    dstipaddr: address,
    dstipmask: mask,
    srcipfrom: address,
    srcipto: address,
    dstipfrom: address,
    // So in libvirt, also of IPv6.
    dstipto: "ip",
    dscp: "dscp",
    "connlimit-above": "decimal",
    state: "state",
    ipset: "ipset",
    ipsetflags: "ipsetFlags",
  };
}

function protocol(
  attributes: Readonly<Record<string, ValueKind>>,
  negatedAs: Readonly<Record<string, string>> = {},
  more: Partial<RuleProtocol> = {},
): RuleProtocol {
  return { attributes, negatedAs, ipsets: true, checkPorts: false, ...more };
}

const bridged = (address: "ip" | "ipv6", more: Readonly<Record<string, ValueKind>>) => ({
  ...macs,
  srcipaddr: address,
  srcipmask: address === "ip" ? "ipMask" as const : "ipv6Mask" as const,
  dstipaddr: address,
  dstipmask: address === "ip" ? "ipMask" as const : "ipv6Mask" as const,
  protocol: "protocol" as const,
  ...ports,
  ...more,
  ...comment,
});

function overIp(suffix: "" | "-ipv6"): Record<string, RuleProtocol> {
  const base = onIp(suffix === "" ? "ip" : "ipv6");
  const plain = protocol({ ...base, ...comment }, ipRanges);
  const withPorts = protocol({ ...base, ...ports, ...comment }, { ...ipRanges, ...portRanges });
  const tcp: Readonly<Record<string, ValueKind>> = {
    option: "uint8",
    ...suffix === "" ? { flags: "tcpFlags" } : {},
  };
  return {
    [`tcp${suffix}`]: protocol({ ...base, ...ports, ...tcp, ...comment }, { ...ipRanges, ...portRanges }),
    [`udp${suffix}`]: withPorts,
    [`udplite${suffix}`]: plain,
    [`esp${suffix}`]: plain,
    [`ah${suffix}`]: plain,
    [`sctp${suffix}`]: withPorts,
    [suffix === "" ? "icmp" : "icmpv6"]: protocol({ ...base, ...icmp, ...comment }, {
      ...ipRanges,
      code: "type",
    }),
    [`all${suffix}`]: { ...plain, ipsets: false },
  };
}

/** All protocols that rules can be for, by the name of their element. */
export const PROTOCOLS: Readonly<Record<string, RuleProtocol>> = {
  arp: protocol(arp),
  rarp: protocol(arp),
  mac: protocol({ ...macs, protocolid: "ethernet", ...comment }, macMasks),
  vlan: protocol({ ...macs, vlanid: "vlanId", "encap-protocol": "encapsulated", ...comment }, macMasks),
  stp: protocol(stp, {
    srcmacmask: "srcmacaddr",
    "root-priority-hi": "root-priority",
    "root-address-mask": "root-address",
    "sender-address-mask": "sender-address",
    ...Object.fromEntries(Object.keys(STP_RANGES).map((name) => [`${name}-hi`, name])),
  }),
  ip: protocol(bridged("ip", { dscp: "dscp" }), ipMasks, { checkPorts: true }),
  ipv6: protocol(
    bridged("ipv6", { type: "uint8", typeend: "uint8", code: "uint8", codeend: "uint8" }),
    { ...ipMasks, typeend: "type", code: "type", codeend: "type" },
    { checkPorts: true },
  ),
  ...overIp(""),
  igmp: protocol({ ...onIp("ip"), ...comment }, ipRanges),
  ...overIp("-ipv6"),
};
