import { readUuid } from "../config/document_values.ts";
import { filled, oneOf, opened, readUnsigned, refuse, unsigned, yesNo } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { childOf, childrenOf, element, type XmlElement } from "../config/xml_tree.ts";

const VPORT_TYPES = ["802.1Qbg", "802.1Qbh", "openvswitch", "midonet"];

/** What each type of virtual port has no use for, in the order in which libvirt looks for it. */
const VPORT_EXTRAS: Readonly<Record<string, readonly string[]>> = {
  "802.1Qbg": ["profileid", "interfaceid"],
  "802.1Qbh": ["managerid", "typeid", "typeidversion", "instanceid", "interfaceid"],
  openvswitch: ["managerid", "typeid", "typeidversion", "instanceid"],
};

/** What each type of virtual port is written with; one without a type, with all of it. */
const VPORT_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "802.1Qbg": ["managerid", "typeid", "typeidversion", "instanceid"],
  "802.1Qbh": ["profileid"],
  openvswitch: ["interfaceid", "profileid"],
  midonet: ["interfaceid"],
};
const VPORT_PARAMETERS = ["managerid", "typeid", "typeidversion", "instanceid", "interfaceid", "profileid"];
const PROFILE_MAX = 39;

/** `<virtualport>` as libvirt writes it; `undefined` where it says nothing. */
export function virtualPort(node: XmlElement | undefined, typed: boolean): XmlElement | undefined {
  if (node === undefined) return undefined;
  const type = node.attributes["type"];
  if (type !== undefined && !VPORT_TYPES.includes(type)) {
    throw refuse("CONFIG_UNSUPPORTED", "a known type of virtual port", type, "NONE");
  }
  if (typed && type === undefined) throw refuse("XML_ERROR", "a virtual port's type", undefined, "NONE");
  const given = childOf(node, "parameters")?.attributes ?? {};
  const number = (name: string, max: bigint) => {
    const text = given[name];
    if (text === undefined) return undefined;
    const value = readUnsigned(text, 0, max);
    if (value === undefined) throw refuse("XML_ERROR", `${name} as a number up to ${max}`, text, "NONE");
    return `${value}`;
  };
  const uuid = (name: string) => {
    const text = given[name];
    if (text === undefined) return undefined;
    const value = readUuid(text);
    if (value === undefined) throw refuse("XML_ERROR", `${name} as a UUID`, text, "NONE");
    return value;
  };
  const profileid = given["profileid"];
  if (profileid !== undefined && new TextEncoder().encode(profileid).length > PROFILE_MAX) {
    throw refuse("XML_ERROR", `profileid of at most ${PROFILE_MAX} bytes`, profileid, "NONE");
  }
  const read: Record<string, string | undefined> = {
    managerid: number("managerid", 0xffn),
    typeid: number("typeid", 0xffffffn),
    typeidversion: number("typeidversion", 0xffn),
    instanceid: uuid("instanceid"),
    interfaceid: uuid("interfaceid"),
    profileid: profileid || undefined,
  };
  const extra = VPORT_EXTRAS[type ?? ""]?.find((name) => read[name] !== undefined);
  if (extra !== undefined) throw refuse("XML_ERROR", `a virtual port of type ${type}`, extra, "NET");
  const names = VPORT_WRITTEN[type ?? ""] ?? VPORT_PARAMETERS;
  const written = attributes(Object.fromEntries(names.map((name) => [name, read[name]])));
  const none = Object.values(read).every((value) => value === undefined);
  if (none && type === undefined) return undefined;
  return element("virtualport", attributes({ type }), none ? [] : [element("parameters", written)]);
}

const MAX_TAG = 4095;

/** `<vlan>` as libvirt writes it. */
export function vlan(node: XmlElement | undefined): XmlElement | undefined {
  if (node === undefined) return undefined;
  const refused = (wanted: string, found?: string) => refuse("XML_ERROR", wanted, found, "NONE");
  const nodes = childrenOf(node, "tag");
  if (nodes.length === 0) throw refused("a vlan's tag");
  let native: { readonly id: number; readonly mode: string } | undefined;
  const ids = nodes.map((tag) => {
    const id = unsigned(tag, "id");
    if (id === undefined) throw refuse("XML_ERROR", "a vlan tag's id", undefined, "XML");
    if (id > MAX_TAG) throw refused(`a vlan tag up to ${MAX_TAG}`, `${id}`);
    const mode = oneOf(tag, "nativeMode", ["tagged", "untagged"]);
    if (mode !== undefined) {
      if (native !== undefined) throw refused("one native vlan", "two");
      native = { id, mode };
    }
    return id;
  });
  const said = filled(node, "trunk");
  const trunk = said === undefined ? ids.length > 1 : said.toLowerCase() === "yes";
  if (!trunk && (ids.length > 1 || native !== undefined)) throw refused('trunk="yes"', said);
  if (!trunk && said !== undefined && said.toLowerCase() !== "no") throw refused("yes or no as trunk", said);
  return element(
    "vlan",
    trunk ? { trunk: "yes" } : {},
    ids.map((id) =>
      element("tag", attributes({ id: `${id}`, nativeMode: native?.id === id ? native.mode : undefined }))
    ),
  );
}

const RATES = ["average", "peak", "floor", "burst"] as const;
const MAX_ULL = (1n << 64n) - 1n;

function rate(node: XmlElement): Record<string, string> {
  const { average, peak, burst, floor } = node.attributes;
  const number = (name: string, text: string | undefined) => {
    if (text === undefined) return undefined;
    const value = readUnsigned(text, 10, MAX_ULL);
    if (value !== undefined) return value;
    throw refuse("CONFIG_UNSUPPORTED", `a number as ${name}`, text, "NONE");
  };
  if (average === undefined && floor === undefined) {
    throw refuse("XML_DETAIL", "a bandwidth's average or floor", undefined, "NONE");
  }
  number("average", average);
  if (average === undefined && (peak !== undefined || burst !== undefined)) {
    throw refuse("CONFIG_UNSUPPORTED", "an average with peak and burst", undefined, "NONE");
  }
  const written: Record<string, string> = {};
  for (const name of RATES) {
    const value = number(name, node.attributes[name]);
    if (value) written[name] = `${value}`;
  }
  return written;
}

/**
 * `<bandwidth>` as libvirt writes it; `undefined` where it limits nothing.
 *
 * @param floor Whether it may promise a minimum.
 */
export function bandwidth(
  node: XmlElement | undefined,
  indent: string,
  floor = false,
): XmlElement | undefined {
  if (node === undefined) return undefined;
  if (!floor && node.attributes["classID"] !== undefined) {
    throw refuse("XML_DETAIL", "no classID", node.attributes["classID"], "NONE");
  }
  for (const name of ["inbound", "outbound"]) {
    if (childrenOf(node, name).length > 1) throw refuse("XML_DETAIL", `one <${name}>`, "two", "NONE");
  }
  const [inbound, outbound] = [childOf(node, "inbound"), childOf(node, "outbound")];
  const children: XmlElement[] = [];
  if (inbound !== undefined) {
    const read = rate(inbound);
    if (!floor && read["floor"] !== undefined) {
      throw refuse("CONFIG_UNSUPPORTED", "no floor here", read["floor"], "NONE");
    }
    children.push(element("inbound", read));
  }
  if (outbound !== undefined) {
    const read = rate(outbound);
    if (read["floor"] !== undefined) {
      throw refuse("CONFIG_UNSUPPORTED", "a floor in <inbound> alone", read["floor"], "NONE");
    }
    children.push(element("outbound", read));
  }
  if (children.length === 0) return undefined;
  const limiting = children.filter(({ attributes: { average, floor: least } }) => average ?? least);
  return opened("bandwidth", {}, limiting, indent);
}

/** `<port isolated="yes"/>`, if it says so or the contrary. */
export function portOptions(root: XmlElement): XmlElement | undefined {
  const isolated = yesNo(childOf(root, "port"), "isolated");
  return isolated === undefined ? undefined : element("port", { isolated });
}

const PCI_MAX = { domain: 0xffff, bus: 0xff, slot: 0x1f, function: 7 } as const;

/** A PCI address as libvirt writes it. */
export function pciAddress(node: XmlElement, typed: boolean): XmlElement {
  const read = { domain: 0, bus: 0, slot: 0, function: 0 };
  for (const name of ["domain", "bus", "slot", "function"] as const) {
    read[name] = unsigned(node, name, 0) ?? 0;
  }
  oneOf(node, "multifunction", ["on", "off"]);
  // libvirt takes an address of zeros for none, whatever its function.
  const empty = read.domain + read.bus + read.slot === 0;
  for (const name of ["domain", "bus", "slot", "function"] as const) {
    if (empty || read[name] <= PCI_MAX[name]) continue;
    throw refuse("XML_ERROR", `a PCI ${name} up to ${PCI_MAX[name]}`, `${read[name]}`, "NONE");
  }
  const hex = (value: number, digits: number) => `0x${value.toString(16).padStart(digits, "0")}`;
  return element("address", {
    ...typed ? { type: "pci" } : {},
    domain: hex(read.domain, 4),
    bus: hex(read.bus, 2),
    slot: hex(read.slot, 2),
    function: `0x${read.function}`,
  });
}

/** The elements that are there. */
export function present(nodes: readonly (XmlElement | undefined)[]): XmlElement[] {
  return nodes.filter((node) => node !== undefined);
}
