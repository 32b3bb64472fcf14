import type { RandomSource } from "../simulation/seeded_random.ts";
import { readAddress, sameAddress } from "../config/ip_address.ts";
import { networkMac, readDhcpHost, readDhcpRange } from "./network_dhcp.ts";
import { readDnsHost, readDnsService, readDnsText } from "./network_dns.ts";
import { type NetworkDefinition, networkElement, networkOf, readPortGroup } from "./network_document.ts";
import { ownAddress } from "./network_ip.ts";
import { refuse } from "../config/network_values.ts";
import { parseTree } from "../config/xml_parse.ts";
import {
  childOf,
  childrenOf,
  cloneElement,
  ensureChild,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from "../config/xml_tree.ts";

/** libvirt's `virNetworkUpdateCommand`. */
const Command = { MODIFY: 1, DELETE: 2, ADD_LAST: 3, ADD_FIRST: 4 } as const;

/** A change of one part of a network. */
export interface NetworkChange {
  readonly command: number;
  readonly section: number;
  /** Which of several parents, from 0; -1 for the one that fits best. */
  readonly parentIndex: number;
  readonly xml: string;
}

interface Section {
  readonly element: string;
  readonly modifiable: boolean;
  /** The element as libvirt writes it, and where it belongs. */
  place(root: XmlElement, node: XmlElement, change: NetworkChange): {
    readonly parent: XmlElement;
    readonly node: XmlElement;
  };
  /** Whether an entry is the one that is meant: by what is added, changed or deleted. */
  same(entry: XmlElement, node: XmlElement, command: number): boolean;
  /** What else must hold. */
  check?(root: XmlElement, parent: XmlElement, node: XmlElement, command: number): void;
}

const invalid = (wanted: string, found?: string) => refuse("OPERATION_INVALID", wanted, found);
const isAdding = (command: number) => command === Command.ADD_FIRST || command === Command.ADD_LAST;
const isDeleting = (command: number) => command === Command.DELETE;
const dnsOf = (root: XmlElement) => ensureChild(root, "dns");

/** libvirt's `virNetworkUpdateSection`, where a section can be changed. */
const SECTIONS: Readonly<Record<number, Section>> = {
  4: {
    element: "host",
    modifiable: true,
    place(root, node, { command, parentIndex }) {
      const ip = ipAt(root, parentIndex);
      const { address: { family } } = ownAddress(ip);
      const host = readDhcpHost(node, family, isDeleting(command));
      if (!isDeleting(command) && readAddress(host.attributes["ip"]!)!.family !== family) {
        throw invalid("an address of the network's family", host.attributes["ip"]);
      }
      return { parent: ensureChild(ip, "dhcp"), node: host };
    },
    same: sameHost,
    check: checkOneServer,
  },
  5: {
    element: "range",
    modifiable: false,
    place(root, node, { parentIndex }) {
      const ip = ipAt(root, parentIndex);
      return { parent: ensureChild(ip, "dhcp"), node: readDhcpRange(node, ownAddress(ip)) };
    },
    same: (entry, node) =>
      entry.attributes["start"] === node.attributes["start"] &&
      entry.attributes["end"] === node.attributes["end"],
    check: checkOneServer,
  },
  7: {
    element: "interface",
    modifiable: false,
    place(root, node) {
      const dev = node.attributes["dev"];
      if (dev === undefined) throw refuse("XML_ERROR", "an <interface>'s dev", undefined);
      // A network without forwarding keeps no interfaces for it.
      const forward = childOf(root, "forward") ?? { name: "forward", attributes: {}, children: [] };
      // Which is the first one is told again from what is there then.
      delete forward.attributes["dev"];
      return { parent: forward, node: { name: "interface", attributes: { dev }, children: [] } };
    },
    same: (entry, node) => entry.attributes["dev"] === node.attributes["dev"],
  },
  9: {
    element: "portgroup",
    modifiable: true,
    place: (root, node) => ({ parent: root, node: readPortGroup(node) }),
    same: (entry, node) => entry.attributes["name"] === node.attributes["name"],
    check(root, _parent, node, command) {
      if (isDeleting(command) || node.attributes["default"] === undefined) return;
      const other = childrenOf(root, "portgroup").find(({ attributes }) =>
        attributes["default"] !== undefined && attributes["name"] !== node.attributes["name"]
      );
      if (other !== undefined) throw invalid("one default portgroup", other.attributes["name"]);
    },
  },
  10: {
    element: "host",
    modifiable: false,
    place: (root, node, { command }) => ({
      parent: dnsOf(root),
      node: readDnsHost(node, !isAdding(command)),
    }),
    same(entry, node, command) {
      const [one, other] = [entry.attributes["ip"], node.attributes["ip"]];
      if (one !== undefined && one === other) return true;
      // Several addresses may have one name.
      if (isAdding(command)) return false;
      const names = childrenOf(entry, "hostname").map(textOf);
      return childrenOf(node, "hostname").map(textOf).some((name) => names.includes(name));
    },
  },
  11: {
    element: "txt",
    modifiable: false,
    place: (root, node, { command }) => ({
      parent: dnsOf(root),
      node: readDnsText(node, !isAdding(command)),
    }),
    same: (entry, node) => entry.attributes["name"] === node.attributes["name"],
  },
  12: {
    element: "srv",
    modifiable: false,
    place: (root, node, { command }) => ({
      parent: dnsOf(root),
      node: readDnsService(node, !isAdding(command)),
    }),
    same: (entry, node) =>
      ["domain", "service", "protocol", "target"].every((name) =>
        node.attributes[name] === undefined || entry.attributes[name] === node.attributes[name]
      ),
  },
};

/**
 * A network's definition with one part of it changed.
 *
 * @throws {VirtError} `OPERATION_UNSUPPORTED` for a section or a command that libvirt can't, `OPERATION_INVALID` if what is
 * to be added is there or what is to be changed is not, `XML_ERROR` and its like.
 */
export function updatedNetwork(
  definition: NetworkDefinition,
  change: NetworkChange,
  random: RandomSource,
): NetworkDefinition {
  const { command } = change;
  const given = parseTree(change.xml, "a part of a network document", "NETWORK");
  const section = SECTIONS[change.section];
  if (section === undefined) throw unsupported("a section that can be changed", `${change.section}`);
  // Of names libvirt cannot change what is there, and says so before it looks further.
  if (command === Command.MODIFY && !section.modifiable && change.section >= 10) throw unmodifiable(section);
  if (given.name !== section.element) throw refuse("XML_ERROR", `<${section.element}>`, `<${given.name}>`);
  if (command === Command.MODIFY && !section.modifiable) {
    if (change.section === 5) ipAt(networkElement(definition), change.parentIndex);
    throw unmodifiable(section);
  }
  const root = cloneElement(networkElement(definition));
  const { parent, node } = section.place(root, given, change);
  const matches = childrenOf(parent, section.element).filter((entry) => section.same(entry, node, command));
  apply(section, root, parent, node, matches, change);
  return networkOf(root, random);
}

function apply(
  section: Section,
  root: XmlElement,
  parent: XmlElement,
  node: XmlElement,
  matches: readonly XmlElement[],
  { command, section: number }: NetworkChange,
): void {
  const entries = childrenOf(parent, section.element);
  const [found] = matches;
  const replace = (entry: XmlElement, by: readonly XmlElement[]) => {
    parent.children = parent.children.flatMap<XmlNode>((child) => child === entry ? by : [child]);
  };
  const wants = `<${section.element}> like ${JSON.stringify(node.attributes)}`;
  if (isAdding(command)) {
    // Of portgroups libvirt looks for the name first, of DHCP servers last.
    if (number >= 7 && found !== undefined) throw invalid(`no ${wants}`, "one");
    section.check?.(root, parent, node, command);
    if (found !== undefined) throw invalid(`no ${wants}`, "one");
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) parent.children.push(node);
    else if (command === Command.ADD_FIRST) replace(first, [node, first]);
    else replace(last, [last, node]);
  } else if (command === Command.MODIFY) {
    if (found === undefined) throw invalid(wants);
    if (number === 9) section.check?.(root, parent, node, command);
    replace(found, [node]);
  } else if (command === Command.DELETE) {
    if (found === undefined) throw invalid(wants);
    if (matches.length > 1 && (number === 10 || number === 12)) throw invalid(`one ${wants}`, "more");
    // libvirt means to keep interfaces that are in use, but looks at a copy that knows of no users.
    parent.children = parent.children.filter((child) => !isElement(child) || child !== found);
  } else throw unsupported("a known command", `${command}`);
}

function unsupported(wanted: string, found: string) {
  return refuse("OPERATION_UNSUPPORTED", wanted, found);
}

function unmodifiable({ element }: Section) {
  return unsupported(`<${element}> to be added or deleted`, "modify");
}

/** The `<ip>` that is meant; of those that nobody names, the one with a DHCP server. */
function ipAt(root: XmlElement, index: number): XmlElement {
  const ips = childrenOf(root, "ip");
  const family = (wanted: 4 | 6) => ips.find((ip) => ownAddress(ip).address.family === wanted);
  const found = index >= 0
    ? ips[index]
    : ips.find((ip) => childOf(ip, "dhcp") !== undefined) ?? family(4) ?? family(6);
  if (found === undefined) throw invalid(index >= 0 ? `an <ip> at ${index}` : "an <ip>");
  return found;
}

function sameHost(entry: XmlElement, node: XmlElement, command: number): boolean {
  const [old, wanted] = [entry.attributes, node.attributes];
  const mac = (text: string | undefined) => text === undefined ? undefined : networkMac(text);
  const address = (text: string | undefined) => text === undefined ? undefined : readAddress(text);
  const [sameMac, sameName, sameIp] = [
    old["mac"] !== undefined && mac(old["mac"]) === mac(wanted["mac"]),
    old["name"] !== undefined && old["name"] === wanted["name"],
    sameAddress(address(old["ip"]), address(wanted["ip"])),
  ];
  if (!isDeleting(command)) return sameMac || sameName || sameIp;
  return (wanted["mac"] === undefined || old["mac"] === undefined || sameMac) &&
    (wanted["name"] === undefined || sameName) && (wanted["ip"] === undefined || sameIp);
}

/** One DHCP server of each family is what a network has. */
function checkOneServer(root: XmlElement, parent: XmlElement, _node: XmlElement, command: number): void {
  if (!isAdding(command)) return;
  const ips = childrenOf(root, "ip");
  const mine = ips.find((ip) => childOf(ip, "dhcp") === parent)!;
  const { family } = ownAddress(mine).address;
  const other = ips.some((ip) =>
    ip !== mine && ownAddress(ip).address.family === family &&
    childrenOf(childOf(ip, "dhcp"), "range").length + childrenOf(childOf(ip, "dhcp"), "host").length > 0
  );
  if (other) throw invalid(`one DHCP server of IPv${family}`, "another");
}
