import { formatAddress, type IpAddress, readAddress } from "../config/ip_address.ts";
import { checkRange } from "./network_dhcp.ts";
import { pciAddress } from "./network_parts.ts";
import { filled, readUnsigned, refuse, yesNo } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { childOf, childrenOf, element, type XmlElement } from "../config/xml_tree.ts";

/** How a network's traffic gets out. */
export type ForwardMode = (typeof MODES)[number];

const MODES = [
  "none",
  "nat",
  "route",
  "open",
  "bridge",
  "private",
  "vepa",
  "passthrough",
  "hostdev",
] as const;
const MAX_PORT = 65535n;

/** `<forward>` as libvirt writes it; `undefined` of the mode `none`. */
export function networkForward(
  node: XmlElement | undefined,
): { readonly mode: ForwardMode; readonly node: XmlElement | undefined } {
  if (node === undefined) return { mode: "none", node: undefined };
  const word = filled(node, "mode") ?? "nat";
  const mode = MODES.find((each) => each === word);
  if (mode === undefined) throw refuse("CONFIG_UNSUPPORTED", "a known mode of forwarding", word);
  const driver = filled(childOf(node, "driver"), "name");
  if (driver !== undefined && driver !== "kvm" && driver !== "vfio") {
    throw refuse("CONFIG_UNSUPPORTED", "a known driver", driver);
  }
  const nats = childrenOf(node, "nat");
  if (nats.length > 1) throw refuse("XML_ERROR", "one <nat>", "more");
  const nat = nats[0] === undefined ? undefined : readNat(nats[0], mode);
  const ways = waysOut(node);
  if (mode === "none") return { mode, node: undefined };
  const managed = filled(node, "managed")?.toLowerCase() === "yes" ? "yes" : "no";
  const [first] = ways;
  return {
    mode,
    node: element(
      "forward",
      attributes({
        dev: first?.name === "interface" ? first.attributes["dev"] : undefined,
        mode,
        managed: mode === "hostdev" ? managed : undefined,
      }),
      [
        ...driver === undefined ? [] : [element("driver", { name: driver })],
        ...nat === undefined ? [] : [nat],
        ...ways,
      ],
    ),
  };
}

/** The host's interfaces or devices by which it gets out: all of one kind. */
function waysOut(node: XmlElement): XmlElement[] {
  const refused = (wanted: string, found?: string) => refuse("XML_ERROR", wanted, found);
  const dev = filled(node, "dev");
  const [interfaces, addresses, pfs] = ["interface", "address", "pf"].map((name) =>
    childrenOf(node, name)
  ) as [
    XmlElement[],
    XmlElement[],
    XmlElement[],
  ];
  if (dev !== undefined && addresses.length + pfs.length > 0) {
    throw refused("either dev, <address> or <pf>", dev);
  }
  if (interfaces.length > 0 || dev !== undefined) {
    const names: string[] = dev === undefined ? [] : [dev];
    for (const [index, { attributes: { dev: name } }] of interfaces.entries()) {
      if (name === undefined) throw refused("an <interface>'s dev");
      if (index === 0 && dev !== undefined) {
        if (name !== dev) throw refused(`the first <interface> to be ${dev}`, name);
        continue;
      }
      if (names.includes(name)) throw refused("each <interface> once", name);
      names.push(name);
    }
    return names.map((name) => element("interface", { dev: name }));
  }
  if (addresses.length > 0) return readDevices(addresses);
  if (pfs.length > 1) throw refused("one <pf>", "more");
  return pfs.map(({ attributes: { dev: name } }) => {
    if (name === undefined) throw refused("a <pf>'s dev");
    return element("pf", { dev: name });
  });
}

function readDevices(nodes: readonly XmlElement[]): XmlElement[] {
  const devices: XmlElement[] = [];
  for (const node of nodes) {
    const type = node.attributes["type"];
    if (type === undefined) throw refuse("XML_ERROR", "an address's type", undefined);
    if (type === "none" || type === "netdev") throw refuse("XML_ERROR", "an address of type pci", type);
    if (type !== "pci") throw refuse("CONFIG_UNSUPPORTED", "a known type of address", type);
    const device = pciAddress(node, true);
    const same = devices.some((other) => JSON.stringify(other) === JSON.stringify(device));
    if (same) throw refuse("XML_ERROR", "each PCI device once", JSON.stringify(device.attributes));
    devices.push(device);
  }
  return devices;
}

function readNat(node: XmlElement, mode: ForwardMode): XmlElement | undefined {
  const refused = (wanted: string, found?: string) => refuse("XML_ERROR", wanted, found);
  if (mode !== "nat") throw refused("<nat> with the mode nat alone", mode);
  const ipv6 = yesNo(node, "ipv6");
  const [addresses, ports] = [childrenOf(node, "address"), childrenOf(node, "port")];
  if (addresses.length > 1) throw refused("one <address>", "more");
  const children = addresses.map(readNatAddress);
  if (ports.length > 1) throw refused("one <port>", "more");
  for (const port of ports) {
    const number = (name: string, min: bigint) => {
      const text = port.attributes[name] ?? "";
      const value = readUnsigned(text, 10, MAX_PORT);
      if (value !== undefined && value >= min) return value;
      throw refuse("XML_DETAIL", `a port's ${name}`, text);
    };
    const start = number("start", 0n);
    const end = number("end", start);
    if (start + end === 0n) continue;
    children.push(element("port", { start: `${start}`, ...end === 0n ? {} : { end: `${end}` } }));
  }
  return ipv6 === undefined && children.length === 0
    ? undefined
    : element("nat", attributes({ ipv6 }), children);
}

function readNatAddress({ attributes: { start, end } }: XmlElement): XmlElement {
  const read = (text: string | undefined, name: string): IpAddress => {
    if (text === undefined) throw refuse("XML_ERROR", `an address's ${name}`, undefined);
    const address = readAddress(text);
    if (address?.family === 4) return address;
    throw refuse("XML_ERROR", "an IPv4 address", text);
  };
  if (end === undefined && start !== undefined) throw refuse("XML_ERROR", "an address's end", undefined);
  const [first, last] = [read(start, "start"), read(end, "end")];
  checkRange(first, last, undefined);
  return element("address", { start: formatAddress(first), end: formatAddress(last) });
}
