import { atOnce, inSlices, type Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import { readUuid } from "../config/document_values.ts";
import { isMulticast, networkMac } from "./network_dhcp.ts";
import { networkDns } from "./network_dns.ts";
import { type ForwardMode, networkForward } from "./network_forward.ts";
import { checkReachable, networkIp, networkRoute } from "./network_ip.ts";
import { bandwidth, portOptions, present, virtualPort, vlan } from "./network_parts.ts";
import { filled, opened, readUnsigned, refuse, yesNo } from "../config/network_values.ts";
import { sanitizedMetadata } from "../config/sanitized_metadata.ts";
import { attributes } from "../config/storage_values.ts";
import { escapeText } from "../config/xml_escape.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, element, elementsOf, textOf, type XmlElement } from "../config/xml_tree.ts";

/** A network's definition. Never changed once made. */
export interface NetworkDefinition {
  readonly name: string;
  readonly uuid: string;
  readonly attributes: Record<string, string>;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly metadata: XmlElement | undefined;
  readonly mode: ForwardMode;
  readonly bridge: string | undefined;
  /** All that follows the metadata, each as it is given out. */
  readonly parts: readonly XmlElement[];
}

const MAX_LONG = (1n << 63n) - 1n;
/** The modes in which the network has a bridge of libvirt's own. */
const OWN_BRIDGE: readonly ForwardMode[] = ["none", "nat", "route", "open"];

/**
 * Reads a network's document.
 *
 * @param random Where a UUID that it does not name comes from.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseNetwork(xml: string, random: RandomSource): NetworkDefinition {
  return networkOf(parseRoot(xml, "network", "NETWORK"), random);
}

/**
 * As `parseNetwork()`, in slices, between which other calls have their turn.
 *
 * @throws {VirtError} As `parseNetwork()`.
 */
export function readNetwork(xml: string, random: RandomSource): Promise<NetworkDefinition> {
  return inSlices(networkSteps(parseRoot(xml, "network", "NETWORK"), random));
}

/** The definition that a `<network>` element stands for. */
export function networkOf(root: XmlElement, random: RandomSource): NetworkDefinition {
  return atOnce(networkSteps(root, random));
}

function* networkSteps(root: XmlElement, random: RandomSource): Steps<NetworkDefinition> {
  const name = textOf(childOf(root, "name"));
  if (name === "") throw refuse("NO_NAME", "a name", undefined);
  if (name.includes("/")) {
    throw refusal("XML_DETAIL", `Cannot name a network, wanted no "/" in it: found "${name}"`, "XML");
  }
  const uuidText = textOf(childOf(root, "uuid"));
  const uuid = uuidText === "" ? random.uuid() : readUuid(uuidText);
  if (uuid === undefined) throw refuse("INTERNAL_ERROR", "a UUID", uuidText);
  const ipv6 = filled(root, "ipv6");
  if (ipv6 !== undefined && ipv6 !== "yes" && ipv6 !== "no") {
    throw refuse("XML_ERROR", "yes or no as ipv6", ipv6);
  }
  const trustGuestRxFilters = yesNo(root, "trustGuestRxFilters");
  const domain = readDomain(childOf(root, "domain"));
  const limits = bandwidth(childOf(root, "bandwidth"), "  ");
  const tags = vlan(childOf(root, "vlan"));
  const port = portOptions(root);
  const bridge = readBridge(childOf(root, "bridge"));
  const mac = readMacElement(childOf(root, "mac"));
  const mtu = readMtu(childOf(root, "mtu"));
  const dns = networkDns(childOf(root, "dns"));
  const virtualport = virtualPort(childOf(root, "virtualport"), true);
  const groups = childrenOf(root, "portgroup").map(readPortGroup);
  const ips: XmlElement[] = [];
  for (const node of childrenOf(root, "ip")) {
    ips.push(yield* networkIp(node));
    yield;
  }
  const routes = childrenOf(root, "route").map(networkRoute);
  for (const route of routes) checkReachable(route, ips);
  const forward = networkForward(childOf(root, "forward"));
  checkMode(forward, bridge, ips.length, mtu !== undefined);
  const title = textOf(childOf(root, "title")) || undefined;
  if (title?.includes("\n")) throw refuse("XML_ERROR", "a title of one line", title);
  return {
    name,
    uuid,
    attributes: attributes({ ipv6: ipv6 === "yes" ? "yes" : undefined, trustGuestRxFilters }),
    title,
    description: textOf(childOf(root, "description")) || undefined,
    metadata: sanitizedMetadata(root),
    mode: forward.mode,
    bridge: bridge.name,
    parts: present([
      forward.node,
      writeBridge(bridge, OWN_BRIDGE.includes(forward.mode)),
      mtu,
      mac,
      domain,
      dns,
      tags,
      limits,
      port,
      ...ips,
      ...routes,
      virtualport,
      ...groups,
    ]),
  };
}

/** How often a network is used, and each of the host's interfaces by it. */
export interface NetworkUse {
  readonly connections: number;
  ofInterface(dev: string): number;
}

/** The document's text, in libvirt's layout. */
export function formatNetwork(definition: NetworkDefinition, use?: NetworkUse): string {
  const { name, uuid, title, description, metadata } = definition;
  const counted = use !== undefined && use.connections > 0;
  const all = { ...counted ? { connections: `${use.connections}` } : {}, ...definition.attributes };
  const parts = counted ? definition.parts.map((part) => usedForward(part, use)) : definition.parts;
  const line = (word: string, text: string | undefined) =>
    text === undefined ? "" : `  <${word}>${escapeText(text)}</${word}>\n`;
  return [
    formatElement(element("network", all)).replace(/\/>\n$/, ">\n"),
    line("name", name),
    line("uuid", uuid),
    line("title", title),
    line("description", description),
    metadata === undefined ? "" : formatElement(metadata, { quote: '"', indent: "  " }),
    ...parts.map((part) => formatElement(part, { quote: "'", indent: "  " })),
    "</network>\n",
  ].join("");
}

function usedForward(part: XmlElement, use: NetworkUse): XmlElement {
  if (part.name !== "forward") return part;
  const children = elementsOf(part).map((child) => {
    const count = child.name === "interface" ? use.ofInterface(child.attributes["dev"]!) : 0;
    return count === 0 ? child : element("interface", { ...child.attributes, connections: `${count}` });
  });
  return { ...part, children };
}

/** The definition as an element that `networkOf()` reads. */
export function networkElement(definition: NetworkDefinition): XmlElement {
  const { name, uuid, title, description, metadata, parts } = definition;
  const text = (word: string, value: string | undefined) =>
    value === undefined ? undefined : element(word, {}, [value]);
  const head = [
    text("name", name),
    text("uuid", uuid),
    text("title", title),
    text("description", description),
  ];
  return element("network", { ...definition.attributes }, present([...head, metadata, ...parts]));
}

/** The parts of that name. */
export function partsOf(definition: NetworkDefinition, name: string): XmlElement[] {
  return definition.parts.filter((part) => part.name === name);
}

interface Bridge {
  readonly name: string | undefined;
  readonly zone: string | undefined;
  readonly stp: string | undefined;
  readonly delay: bigint;
  readonly macTableManager: string | undefined;
}

function readBridge(node: XmlElement | undefined): Bridge {
  const delayText = filled(node, "delay");
  const delay = delayText === undefined ? 0n : readUnsigned(delayText, 10, MAX_LONG);
  if (delay === undefined) throw refuse("XML_ERROR", "a bridge's delay", delayText);
  const macTableManager = filled(node, "macTableManager");
  if (macTableManager !== undefined && macTableManager !== "kernel" && macTableManager !== "libvirt") {
    throw refuse("XML_ERROR", "kernel or libvirt as macTableManager", macTableManager);
  }
  return {
    name: filled(node, "name"),
    zone: filled(node, "zone"),
    stp: filled(node, "stp"),
    delay,
    macTableManager,
  };
}

function writeBridge(
  { name, zone, stp, delay, macTableManager }: Bridge,
  own: boolean,
): XmlElement | undefined {
  if (!own && name === undefined && macTableManager === undefined) return undefined;
  return element(
    "bridge",
    attributes({
      name,
      zone,
      ...own ? { stp: stp === "off" ? "off" : "on", delay: `${delay}` } : {},
      macTableManager,
    }),
  );
}

function readMacElement(node: XmlElement | undefined): XmlElement | undefined {
  const text = filled(node, "address");
  if (text === undefined) return undefined;
  const address = networkMac(text);
  if (address === undefined || isMulticast(address)) {
    throw refuse("XML_ERROR", "a bridge's MAC address", text);
  }
  return element("mac", { address });
}

function readMtu(node: XmlElement | undefined): XmlElement | undefined {
  const text = filled(node, "size");
  if (text === undefined) return undefined;
  const size = readUnsigned(text);
  if (size === undefined) throw refuse("XML_ERROR", "a size of the mtu", text);
  return size === 0n ? undefined : element("mtu", { size: `${size}` });
}

function readDomain(node: XmlElement | undefined): XmlElement | undefined {
  const name = node?.attributes["name"];
  const localOnly = yesNo(node, "localOnly");
  return name === undefined ? undefined : element("domain", attributes({ name, localOnly }));
}

/** `<portgroup>` as libvirt writes it. */
export function readPortGroup(node: XmlElement): XmlElement {
  const name = filled(node, "name");
  if (name === undefined) throw refuse("XML_ERROR", "a portgroup's name", undefined);
  const byDefault = filled(node, "default")?.toLowerCase() === "yes" ? "yes" : undefined;
  const trustGuestRxFilters = yesNo(node, "trustGuestRxFilters");
  const virtualport = virtualPort(childOf(node, "virtualport"), false);
  const limits = bandwidth(childOf(node, "bandwidth"), "    ");
  const tags = vlan(childOf(node, "vlan"));
  return opened(
    "portgroup",
    attributes({ name, default: byDefault, trustGuestRxFilters }),
    present([tags, virtualport, limits]),
    "  ",
  );
}

function checkMode(
  { mode, node }: { readonly mode: ForwardMode; readonly node: XmlElement | undefined },
  bridge: Bridge,
  ips: number,
  mtu: boolean,
): void {
  const refused = (wanted: string) => refuse("XML_ERROR", wanted, mode);
  const interfaces = childrenOf(node, "interface").length;
  if (OWN_BRIDGE.includes(mode)) {
    if (mode === "none") return;
    if (ips === 0) throw refused("an <ip> for forwarding of packets");
    if (interfaces > 1) throw refused("one interface for forwarding");
    if (mode === "open" && interfaces > 0) throw refused("no interface for an open network");
    return;
  }
  if (mode !== "bridge" && (bridge.name ?? bridge.zone ?? bridge.macTableManager) !== undefined) {
    throw refused("no bridge in this mode");
  }
  if (bridge.delay > 0n || bridge.stp !== undefined || bridge.zone !== undefined) {
    throw refused("no delay, stp and zone in this mode");
  }
  if (bridge.name !== undefined && interfaces + childrenOf(node, "pf").length > 0) {
    throw refused("either a bridge or a device");
  }
  if (mtu) throw refused("no mtu in this mode");
}
