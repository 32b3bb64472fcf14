// Generated from nwfilter.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainFilterrefConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<filter>`: a network filter: rules for the packets of guests.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterConfig {
  /** `name="…"`. */
  name: string;
  /** `chain="…"`. */
  chain?: "root" | OtherWord | string;
  /** `priority="…"`: -1000 to 1000. */
  priority?: number;
  /** `<uuid>`: what tells it from all others everywhere; a UUID. */
  uuid?: string;
  /** `<filterref>`: another filter that is part of it. */
  filterref?: DomainFilterrefConfig[];
  /** `<rule>`: what becomes of some packets. */
  rule?: NWFilterRuleConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule>`: what becomes of some packets.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleConfig {
  /** `action="…"`. */
  action: "drop" | "accept" | "reject" | "continue" | "return" | OtherWord;
  /** `direction="…"`. */
  direction: "in" | "out" | "inout" | OtherWord;
  /** `priority="…"`: -1000 to 1000. */
  priority?: number;
  /** `statematch="…"`. */
  statematch?: string;
  /** `<mac>`: Ethernet frames. */
  mac?: NWFilterRuleMacConfig;
  /** `<vlan>`: frames of a VLAN. */
  vlan?: NWFilterRuleVlanConfig;
  /** `<stp>`: frames of bridges. */
  stp?: NWFilterRuleStpConfig;
  /** `<arp>`: ARP. */
  arp?: NWFilterRuleArpConfig;
  /** `<rarp>`: RARP. */
  rarp?: NWFilterRuleRarpConfig;
  /** `<ip>`: IPv4 packets, one by one. */
  ip?: NWFilterRuleIpConfig;
  /** `<ipv6>`: IPv6 packets, one by one. */
  ipv6?: NWFilterRuleIpv6Config;
  /** `<tcp>`: TCP. */
  tcp?: NWFilterRuleTcpConfig;
  /** `<udp>`: UDP. */
  udp?: NWFilterRuleUdpConfig;
  /** `<sctp>`: SCTP. */
  sctp?: NWFilterRuleSctpConfig;
  /** `<icmp>`: ICMP. */
  icmp?: NWFilterRuleIcmpConfig;
  /** `<igmp>`. */
  igmp?: NWFilterRuleIgmpConfig;
  /** `<all>`. */
  all?: NWFilterRuleAllConfig;
  /** `<esp>`. */
  esp?: NWFilterRuleEspConfig;
  /** `<ah>`. */
  ah?: NWFilterRuleAhConfig;
  /** `<udplite>`. */
  udplite?: NWFilterRuleUdpliteConfig;
  /** `<tcp-ipv6>`. */
  tcpIpv6?: NWFilterRuleTcpIpv6Config;
  /** `<udp-ipv6>`. */
  udpIpv6?: NWFilterRuleUdpIpv6Config;
  /** `<sctp-ipv6>`. */
  sctpIpv6?: NWFilterRuleSctpIpv6Config;
  /** `<icmpv6>`: ICMPv6. */
  icmpv6?: NWFilterRuleIcmpv6Config;
  /** `<all-ipv6>`. */
  allIpv6?: NWFilterRuleAllIpv6Config;
  /** `<esp-ipv6>`. */
  espIpv6?: NWFilterRuleEspIpv6Config;
  /** `<ah-ipv6>`. */
  ahIpv6?: NWFilterRuleAhIpv6Config;
  /** `<udplite-ipv6>`. */
  udpliteIpv6?: NWFilterRuleUdpliteIpv6Config;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <mac>`: Ethernet frames.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#mac-ethernet}
 */
export interface NWFilterRuleMacConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `dstmacaddr="…"`. */
  dstmacaddr?: string;
  /** `dstmacmask="…"`. */
  dstmacmask?: string;
  /** `protocolid="…"`. */
  protocolid?: "arp" | "rarp" | "ipv4" | "ipv6" | "vlan" | OtherWord | string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <vlan>`: frames of a VLAN.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#vlan-802-1q-since-0-9-8}
 */
export interface NWFilterRuleVlanConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `dstmacaddr="…"`. */
  dstmacaddr?: string;
  /** `dstmacmask="…"`. */
  dstmacmask?: string;
  /** `vlanid="…"`. */
  vlanid?: string | number;
  /** `encap-protocol="…"`. */
  encapProtocol?: "arp" | "rarp" | "ipv4" | "ipv6" | "vlan" | OtherWord | string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <stp>`: frames of bridges.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#stp-spanning-tree-protocol-since-0-9-8}
 */
export interface NWFilterRuleStpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `type="…"`: 8 bits. */
  type?: number;
  /** `flags="…"`: 8 bits. */
  flags?: number;
  /** `root-priority="…"`. */
  rootPriority?: string | number;
  /** `root-priority-hi="…"`. */
  rootPriorityHi?: string | number;
  /** `root-address="…"`. */
  rootAddress?: string;
  /** `root-address-mask="…"`. */
  rootAddressMask?: string;
  /** `root-cost="…"`. */
  rootCost?: string | number;
  /** `root-cost-hi="…"`. */
  rootCostHi?: string | number;
  /** `sender-priority="…"`. */
  senderPriority?: string | number;
  /** `sender-priority-hi="…"`. */
  senderPriorityHi?: string | number;
  /** `sender-address="…"`. */
  senderAddress?: string;
  /** `sender-address-mask="…"`. */
  senderAddressMask?: string;
  /** `port="…"`. */
  port?: string | number;
  /** `port-hi="…"`. */
  portHi?: string | number;
  /** `age="…"`. */
  age?: string | number;
  /** `age-hi="…"`. */
  ageHi?: string | number;
  /** `max-age="…"`. */
  maxAge?: string | number;
  /** `max-age-hi="…"`. */
  maxAgeHi?: string | number;
  /** `hello-time="…"`. */
  helloTime?: string | number;
  /** `hello-time-hi="…"`. */
  helloTimeHi?: string | number;
  /** `forward-delay="…"`. */
  forwardDelay?: string | number;
  /** `forward-delay-hi="…"`. */
  forwardDelayHi?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <arp>`: ARP.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#arp-rarp}
 */
export interface NWFilterRuleArpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `dstmacaddr="…"`. */
  dstmacaddr?: string;
  /** `dstmacmask="…"`. */
  dstmacmask?: string;
  /** `arpsrcmacaddr="…"`. */
  arpsrcmacaddr?: string;
  /** `arpsrcipaddr="…"`. */
  arpsrcipaddr?: string;
  /** `arpdstmacaddr="…"`. */
  arpdstmacaddr?: string;
  /** `arpdstipaddr="…"`. */
  arpdstipaddr?: string;
  /** `hwtype="…"`. */
  hwtype?: string | number;
  /** `opcode="…"`. */
  opcode?: string | number;
  /** `protocoltype="…"`. */
  protocoltype?: string | number;
  /** `gratuitous="…"`. */
  gratuitous?: "yes" | "no" | "true" | "false" | "1" | "0" | OtherWord;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <rarp>`: RARP.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#arp-rarp}
 */
export interface NWFilterRuleRarpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `dstmacaddr="…"`. */
  dstmacaddr?: string;
  /** `dstmacmask="…"`. */
  dstmacmask?: string;
  /** `arpsrcmacaddr="…"`. */
  arpsrcmacaddr?: string;
  /** `arpsrcipaddr="…"`. */
  arpsrcipaddr?: string;
  /** `arpdstmacaddr="…"`. */
  arpdstmacaddr?: string;
  /** `arpdstipaddr="…"`. */
  arpdstipaddr?: string;
  /** `hwtype="…"`. */
  hwtype?: string | number;
  /** `opcode="…"`. */
  opcode?: string | number;
  /** `protocoltype="…"`. */
  protocoltype?: string | number;
  /** `gratuitous="…"`. */
  gratuitous?: "yes" | "no" | "true" | "false" | "1" | "0" | OtherWord;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <ip>`: IPv4 packets, one by one.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#ipv4}
 */
export interface NWFilterRuleIpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `dstmacaddr="…"`. */
  dstmacaddr?: string;
  /** `dstmacmask="…"`. */
  dstmacmask?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `protocol="…"`. */
  protocol?: "tcp" | "udp" | "udplite" | "esp" | "ah" | "icmp" | "igmp" | "sctp" | "icmpv6" | OtherWord | string | number;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <ipv6>`: IPv6 packets, one by one.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#ipv6}
 */
export interface NWFilterRuleIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcmacmask="…"`. */
  srcmacmask?: string;
  /** `dstmacaddr="…"`. */
  dstmacaddr?: string;
  /** `dstmacmask="…"`. */
  dstmacmask?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `protocol="…"`. */
  protocol?: "tcp" | "udp" | "udplite" | "esp" | "ah" | "icmp" | "igmp" | "sctp" | "icmpv6" | OtherWord | string | number;
  /** `type="…"`: 8 bits. */
  type?: number;
  /** `typeend="…"`: 8 bits. */
  typeend?: number;
  /** `code="…"`: 8 bits. */
  code?: number;
  /** `codeend="…"`: 8 bits. */
  codeend?: number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <tcp>`: TCP.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#tcp-udp-sctp}
 */
export interface NWFilterRuleTcpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `flags="…"`. */
  flags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <udp>`: UDP.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#tcp-udp-sctp}
 */
export interface NWFilterRuleUdpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <sctp>`: SCTP.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#tcp-udp-sctp}
 */
export interface NWFilterRuleSctpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <icmp>`: ICMP.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#icmp}
 */
export interface NWFilterRuleIcmpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `type="…"`: 8 bits. */
  type?: number;
  /** `code="…"`: 8 bits. */
  code?: number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <igmp>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleIgmpConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <all>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleAllConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <esp>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleEspConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <ah>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleAhConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <udplite>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleUdpliteConfig {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `connlimit-above="…"`. */
  connlimitAbove?: string | number;
  /** `state="…"`. */
  state?: string;
  /** `ipset="…"`. */
  ipset?: string;
  /** `ipsetflags="…"`. */
  ipsetflags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <tcp-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleTcpIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `flags="…"`. */
  flags?: string;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <udp-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleUdpIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <sctp-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleSctpIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcportstart="…"`. */
  srcportstart?: string | number;
  /** `srcportend="…"`. */
  srcportend?: string | number;
  /** `dstportstart="…"`. */
  dstportstart?: string | number;
  /** `dstportend="…"`. */
  dstportend?: string | number;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <icmpv6>`: ICMPv6.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#icmpv6}
 */
export interface NWFilterRuleIcmpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `type="…"`: 8 bits. */
  type?: number;
  /** `code="…"`: 8 bits. */
  code?: number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <all-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleAllIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <esp-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleEspIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <ah-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleAhIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filter> <rule> <udplite-ipv6>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html#filter-rules}
 */
export interface NWFilterRuleUdpliteIpv6Config {
  /** `match="…"`: yes or no. */
  match?: boolean;
  /** `srcmacaddr="…"`. */
  srcmacaddr?: string;
  /** `srcipaddr="…"`. */
  srcipaddr?: string;
  /** `srcipmask="…"`. */
  srcipmask?: string | number;
  /** `dstipaddr="…"`. */
  dstipaddr?: string;
  /** `dstipmask="…"`. */
  dstipmask?: string | number;
  /** `srcipfrom="…"`. */
  srcipfrom?: string;
  /** `srcipto="…"`. */
  srcipto?: string;
  /** `dstipfrom="…"`. */
  dstipfrom?: string;
  /** `dstipto="…"`. */
  dstipto?: string;
  /** `dscp="…"`. */
  dscp?: string | number;
  /** `comment="…"`. */
  comment?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
