import { readUuid } from "../config/document_values.ts";
import { networkMac } from "./network_dhcp.ts";
import { bandwidth, pciAddress, portOptions, present, virtualPort, vlan } from "./network_parts.ts";
import { filled, oneOf, readUnsigned, refuse, yesNo } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, element, textOf, type XmlElement } from "../config/xml_tree.ts";

/** How a port is plugged in. */
export const PLUGS = ["none", "network", "bridge", "direct", "hostdev-pci"] as const;
const DIRECT_MODES = ["vepa", "private", "bridge", "passthrough"];

/** A network's port. */
export interface NetworkPort {
  readonly uuid: string;
  readonly owner: { readonly name: string; readonly uuid: string };
  readonly group: string | undefined;
  readonly mac: string;
  readonly isolated: XmlElement | undefined;
  readonly trustGuest: "yes" | "no" | undefined;
  readonly vlan: XmlElement | undefined;
  readonly virtualport: XmlElement | undefined;
  bandwidth: XmlElement | undefined;
  /** The number of its class of traffic; none but where somebody said so. */
  readonly classId: number;
  readonly plug: XmlElement | undefined;
  /** Which guest's interface it is, unless somebody else made it. */
  readonly guest?: string;
}

/** Reads a port's document. */
export function parsePort(xml: string): NetworkPort {
  const root = parseRoot(xml, "networkport", "NETWORK");
  const internal = (wanted: string, found?: string) => refuse("INTERNAL_ERROR", wanted, found);
  const uuid = (text: string) => {
    const read = readUuid(text);
    if (read === undefined) throw internal("a port's UUIDs", text || undefined);
    return read;
  };
  const own = uuid(textOf(childOf(root, "uuid")));
  const owner = childOf(root, "owner");
  const name = textOf(childOf(owner, "name"));
  if (name === "") throw internal("a port's owner");
  const ownerUuid = uuid(textOf(childOf(owner, "uuid")));
  const virtualport = portProfile(root);
  const macText = filled(childOf(root, "mac"), "address");
  const mac = networkMac(macText ?? "");
  if (mac === undefined) throw internal("a port's MAC address", macText);
  const limits = childOf(root, "bandwidth");
  const classText = limits?.attributes["classID"];
  const classId = classText === undefined ? 0n : readUnsigned(classText);
  if (classId === undefined) throw refuse("INTERNAL_ERROR", "a class's number", classText, "NONE");
  return {
    uuid: own,
    owner: { name, uuid: ownerUuid },
    group: textOf(childOf(root, "group")) || undefined,
    virtualport,
    mac,
    bandwidth: bandwidth(limits, "  ", true),
    classId: Number(classId),
    vlan: vlan(childOf(root, "vlan")),
    isolated: portOptions(root),
    trustGuest: yesNo(childOf(root, "rxfilters"), "trustGuest"),
    plug: readPlug(childOf(root, "plug")),
  };
}

/** `<virtualport>` of a port or of a guest's interface: one that says nothing is one all the same. */
export function portProfile(root: XmlElement): XmlElement | undefined {
  const node = childOf(root, "virtualport");
  return node === undefined ? undefined : virtualPort(node, false) ?? element("virtualport");
}

/** The document's text, in libvirt's layout. */
export function formatPort(port: NetworkPort): string {
  const text = (name: string, value: string) => element(name, {}, [value]);
  const { owner, group, mac, trustGuest, virtualport, classId } = port;
  const said = Object.keys(virtualport?.attributes ?? {}).length + (virtualport?.children.length ?? 0) > 0;
  const classID: Record<string, string> = classId === 0 ? {} : { classID: `${classId}` };
  const limits = port.bandwidth && { ...port.bandwidth, attributes: classID };
  return formatElement(element(
    "networkport",
    {},
    present([
      text("uuid", port.uuid),
      element("owner", {}, [text("name", owner.name), text("uuid", owner.uuid)]),
      group === undefined ? undefined : text("group", group),
      element("mac", { address: mac }),
      said ? virtualport : undefined,
      limits,
      port.vlan,
      port.isolated,
      trustGuest === undefined ? undefined : element("rxfilters", { trustGuest }),
      port.plug,
    ]),
  ));
}

function readPlug(node: XmlElement | undefined): XmlElement | undefined {
  const type = oneOf(node, "type", PLUGS) ?? "none";
  if (node === undefined || type === "none") return undefined;
  const refused = (wanted: string, found?: string) => refuse("XML_ERROR", wanted, found);
  if (type === "network" || type === "bridge") {
    const { bridge, macTableManager } = node.attributes;
    if (bridge === undefined) throw refused("a plug's bridge");
    if (macTableManager !== undefined && macTableManager !== "kernel" && macTableManager !== "libvirt") {
      throw refused("kernel or libvirt as macTableManager", macTableManager);
    }
    return element("plug", attributes({ type, bridge, macTableManager }));
  }
  if (type === "direct") {
    const { dev, mode = "vepa" } = node.attributes;
    if (dev === undefined) throw refused("a plug's dev");
    if (!DIRECT_MODES.includes(mode)) throw refused("a known mode of a direct plug", mode);
    return element("plug", { type, dev, mode });
  }
  const managed = yesNo(node, "managed");
  const driver = filled(childOf(node, "driver"), "name");
  if (driver !== undefined && driver !== "kvm" && driver !== "vfio") throw refused("a known driver", driver);
  const address = childOf(node, "address");
  if (address === undefined) throw refused("a plug's address");
  return element(
    "plug",
    attributes({ type, managed }),
    present([
      driver === undefined ? undefined : element("driver", { name: driver }),
      pciAddress(address, false),
    ]),
  );
}
