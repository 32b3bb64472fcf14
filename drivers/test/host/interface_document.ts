import { refusal } from "../contract/refusal.ts";
import { filled, oneOf, opened, readUnsigned, unsigned, yesNo } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, element, elementsOf, type XmlElement } from "../config/xml_tree.ts";

/** A host interface's definition. Never changed once made. */
export interface InterfaceDefinition {
  readonly name: string;
  readonly mac: string | undefined;
  /** The document, as it is given out. */
  readonly root: XmlElement;
}

const TYPES = ["ethernet", "bridge", "bond", "vlan"] as const;
type InterfaceType = (typeof TYPES)[number];

/** Which types may stand in which. */
const INSIDE: Readonly<Record<InterfaceType, readonly InterfaceType[]>> = {
  ethernet: [],
  bridge: ["ethernet", "bond", "vlan"],
  bond: ["ethernet"],
  vlan: [],
};
const BOND_MODES = [
  "balance-rr",
  "active-backup",
  "balance-xor",
  "broadcast",
  "802.3ad",
  "balance-tlb",
  "balance-alb",
];
const LINK_STATES = ["", "unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up"];
const MAX_MTU = 100_000;

/**
 * Reads a host interface's document.
 *
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseInterface(xml: string): InterfaceDefinition {
  return interfaceOf(parseRoot(xml, "interface", "INTERFACE"));
}

/** The definition that an `<interface>` element stands for. */
export function interfaceOf(node: XmlElement): InterfaceDefinition {
  const root = readInterface(node, undefined, "");
  return {
    name: root.attributes["name"]!,
    mac: root.attributes["type"] === "ethernet" ? childOf(root, "mac")?.attributes["address"] : undefined,
    root,
  };
}

/** The document's text, in libvirt's layout. */
export function formatInterface({ root }: InterfaceDefinition): string {
  return formatElement(root);
}

function readInterface(node: XmlElement, parent: InterfaceType | undefined, indent: string): XmlElement {
  const type = oneOf(node, "type", TYPES);
  if (type === undefined) {
    throw refusal("XML_ERROR", "Cannot read an interface, wanted its type: found none", "XML");
  }
  if (parent !== undefined && !INSIDE[parent].includes(type)) throw refuse(`no ${type} in a ${parent}`, type);
  const { name } = node.attributes;
  if (name === undefined) throw refuse("a name");
  const inside = `${indent}  `;
  // Those within others have these from the outermost one.
  const own = parent === undefined ? [...readStart(node), ...readMtu(node), ...readProtocols(node)] : [];
  const link = type === "bridge" ? [] : readLink(childOf(node, "link"));
  return opened("interface", { type, name }, [...own, ...link, ...readType(node, type, inside)], indent);
}

function readType(node: XmlElement, type: InterfaceType, indent: string): XmlElement[] {
  if (type === "ethernet") {
    const address = filled(childOf(node, "mac"), "address");
    return address === undefined ? [] : [element("mac", { address })];
  }
  const own = childOf(node, type);
  if (own === undefined) throw refuse(`<${type}>`);
  if (type === "bridge") return [readBridge(own, indent)];
  return [type === "bond" ? readBond(own, indent) : readVlan(own)];
}

function readStart(node: XmlElement): XmlElement[] {
  const mode = filled(childOf(node, "start"), "mode");
  if (mode === undefined) return [];
  if (mode !== "onboot" && mode !== "hotplug" && mode !== "none") throw refuse("a known mode of start", mode);
  return [element("start", { mode })];
}

function readMtu(node: XmlElement): XmlElement[] {
  const text = filled(childOf(node, "mtu"), "size");
  if (text === undefined) return [];
  const size = readUnsigned(text);
  if (size === undefined) {
    // libvirt forgets to say what it has against it.
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot read an interface, wanted an mtu's size: found "${text}"`,
      "NONE",
    );
  }
  if (size > MAX_MTU) throw refuse(`an mtu up to ${MAX_MTU}`, text);
  return size === 0n ? [] : [element("mtu", { size: `${size}` })];
}

function readLink(node: XmlElement | undefined): XmlElement[] {
  const state = oneOf(node, "state", LINK_STATES) || undefined;
  const speed = unsigned(node, "speed") || undefined;
  if (state === undefined && speed === undefined) return [];
  return [element("link", attributes({ speed: speed === undefined ? undefined : `${speed}`, state }))];
}

function readProtocols(node: XmlElement): XmlElement[] {
  return childrenOf(node, "protocol").map((protocol) => {
    const { family } = protocol.attributes;
    if (family === undefined) throw refuse("a protocol's family");
    if (family !== "ipv4" && family !== "ipv6") throw refuse("a known family of protocols", family);
    const children: XmlElement[] = [];
    if (family === "ipv6" && childOf(protocol, "autoconf")) children.push(element("autoconf"));
    const dhcp = childOf(protocol, "dhcp");
    if (dhcp !== undefined) {
      children.push(element("dhcp", attributes({ peerdns: yesNo(dhcp, "peerdns") })));
    }
    for (const ip of childrenOf(protocol, "ip")) {
      const { address } = ip.attributes;
      if (address === undefined) continue;
      const prefix = integer(ip, "prefix");
      children.push(element("ip", attributes({ address, prefix: prefix === 0 ? undefined : `${prefix}` })));
    }
    const gateway = filled(childOf(protocol, "route"), "gateway");
    if (gateway !== undefined) children.push(element("route", { gateway }));
    return opened("protocol", { family }, children, "  ");
  });
}

function integer(node: XmlElement, name: string): number {
  const text = node.attributes[name];
  if (text === undefined) return 0;
  const value = readSigned(text, 0);
  if (value !== undefined) return value;
  throw refusal("XML_ERROR", `Cannot read the attribute ${name}, wanted a number: found "${text}"`, "XML");
}

function readSigned(text: string, base: 0 | 10): number | undefined {
  const [, sign = "", digits = ""] = /^\s*([+-]?)(.*)$/s.exec(text)!;
  if (/^[\s+]/.test(digits)) return undefined;
  const value = readUnsigned(digits, base, 0x7fffffffn);
  return value === undefined ? undefined : sign === "-" ? -Number(value) : Number(value);
}

function readBridge(node: XmlElement, indent: string): XmlElement {
  const { stp, delay } = node.attributes;
  // libvirt finds fault with others, and takes the bridge without all that it is.
  if (stp !== undefined && stp !== "on" && stp !== "off") return opened("bridge", {}, [], indent);
  const children = childrenOf(node, "interface").map((each) => readInterface(each, "bridge", `${indent}  `));
  return opened("bridge", attributes({ stp, delay }), children, indent);
}

function readBond(node: XmlElement, indent: string): XmlElement {
  const mode = filled(node, "mode");
  if (mode !== undefined && !BOND_MODES.includes(mode)) throw refuse("a known mode of bonds", mode);
  const interfaces = childrenOf(node, "interface").map((each) => readInterface(each, "bond", `${indent}  `));
  const [mii, arp] = [childOf(node, "miimon"), childOf(node, "arpmon")];
  const monitor = mii !== undefined ? [readMii(mii)] : arp !== undefined ? [readArp(arp)] : [];
  return opened("bond", attributes({ mode }), [...monitor, ...interfaces], indent);
}

function readMii(node: XmlElement): XmlElement {
  const number = (name: string, needed: boolean) => {
    const text = filled(node, name);
    const value = text === undefined ? undefined : readSigned(text, 10);
    if (value === undefined && (needed || text !== undefined)) throw refuse(`a bond's ${name}`, text);
    return value;
  };
  const freq = number("freq", true)!;
  const positive = (value: number | undefined) => value !== undefined && value > 0 ? `${value}` : undefined;
  const [downdelay, updelay] = [positive(number("downdelay", false)), positive(number("updelay", false))];
  const carrier = filled(node, "carrier");
  if (carrier !== undefined && carrier !== "ioctl" && carrier !== "netif") {
    throw refuse("a known carrier", carrier);
  }
  return element("miimon", attributes({ freq: `${freq}`, downdelay, updelay, carrier }));
}

function readArp(node: XmlElement): XmlElement {
  const text = filled(node, "interval");
  const interval = text === undefined ? undefined : readSigned(text, 10);
  if (interval === undefined) throw refuse("a bond's interval", text);
  const target = filled(node, "target");
  if (target === undefined) throw refuse("a bond's target");
  const validate = filled(node, "validate");
  if (validate !== undefined && !["active", "backup", "all"].includes(validate)) {
    throw refuse("a known way to validate", validate);
  }
  return element("arpmon", attributes({ interval: `${interval}`, target, validate }));
}

function readVlan(node: XmlElement): XmlElement {
  const tag = filled(node, "tag");
  if (tag === undefined) throw refuse("a vlan's tag");
  const name = elementsOf(node).map((child) => child.name === "interface" ? filled(child, "name") : undefined)
    .find((each) => each !== undefined);
  if (name === undefined) throw refuse("a vlan's interface");
  return element("vlan", { tag }, [element("interface", { name })]);
}

function refuse(wanted: string, found?: string) {
  return refusal(
    "XML_ERROR",
    `Cannot read an interface, wanted ${wanted}: found ${found === undefined ? "none" : `"${found}"`}`,
    "INTERFACE",
  );
}
