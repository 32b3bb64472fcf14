import { atOnce, type Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import { defaultSourceFormat, type PoolType, type SourcePart } from "./pool_types.ts";
import {
  attributes,
  checkYesNo,
  notAttribute,
  readSecret,
  refuse,
  sanitizedPath,
} from "../config/storage_values.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../config/xml_tree.ts";

/** A Fibre Channel adapter, and by which it is to be made. */
export interface FcHost {
  readonly wwnn: string;
  readonly wwpn: string;
  readonly parent: string | undefined;
}

/** What a pool is made of, as far as two pools must not have the same. */
export interface PoolSource {
  readonly name: string | undefined;
  readonly dir: string | undefined;
  readonly hosts: readonly { readonly name: string; readonly port: number }[];
  readonly devices: readonly string[];
  readonly initiator: string | undefined;
  /** A Fibre Channel adapter. */
  readonly fcHost: FcHost | undefined;
  /** A SCSI adapter: its host's number, or its PCI address and id. */
  readonly scsiHost: string | undefined;
}

/** A source as a search for sources takes it. */
export function parseSourceSpec(xml: string, type: PoolType): PoolSource {
  return atOnce(sourceSteps(parseRoot(xml, "source", "STORAGE"), type)).source;
}

export interface ReadSource {
  readonly source: PoolSource;
  /** What is given out of it, given its name. */
  readonly written: (name: string | undefined) => XmlElement[];
}

/** Hosts and devices that are read in one go. */
const PIECE = 256;

function* each<Read>(nodes: readonly XmlElement[], read: (node: XmlElement) => Read): Steps<Read[]> {
  const all: Read[] = [];
  for (const node of nodes) {
    all.push(read(node));
    if (all.length % PIECE === 0) yield;
  }
  return all;
}

/** Reads a `<source>`. */
export function* sourceSteps(node: XmlElement | undefined, type: PoolType): Steps<ReadSource> {
  const has = (part: SourcePart) => type.source.includes(part);
  const attribute = (child: string, name: string) => childOf(node, child)?.attributes[name] || undefined;
  const name = textOf(childOf(node, "name")) || undefined;
  if (node !== undefined && type.name === "rbd" && name === undefined) {
    throw refuse("XML_ERROR", "a source's name", "none");
  }
  const format = attribute("format", "type") ?? defaultSourceFormat(type);
  if (type.sourceFormats !== undefined && !type.sourceFormats.includes(format!)) {
    throw refuse("CONFIG_UNSUPPORTED", `one of the formats ${type.sourceFormats.join(", ")}`, `"${format}"`);
  }
  const hosts = yield* each(childrenOf(node, "host"), readHost);
  const iqn = childOf(childOf(node, "initiator"), "iqn")?.attributes["name"];
  const devices = yield* each(childrenOf(node, "device"), readDevice);
  const dirText = attribute("dir", "path") ??
    (node !== undefined && type.name === "gluster" ? "/" : undefined);
  const dir = dirText === undefined ? undefined : sanitizedPath(dirText);
  const adapter = childOf(node, "adapter");
  const readAdapterNode = adapter === undefined ? undefined : readAdapter(adapter);
  const auth = childOf(node, "auth");
  const authNode = auth === undefined ? undefined : readAuth(auth);
  const version = attribute("protocol", "ver");
  if (version !== undefined) checkProtocol(version, type, format);
  const [vendor, product] = [attribute("vendor", "name"), attribute("product", "name")];
  const source = {
    name,
    dir,
    hosts,
    devices: devices.map((device) => device.attributes["path"]!),
    initiator: iqn,
    fcHost: readAdapterNode?.fcHost,
    scsiHost: readAdapterNode?.scsiHost,
  };
  const written = (finalName: string | undefined): XmlElement[] => [
    ...has("host") ? hosts.map(hostElement) : [],
    ...has("device") ? devices : [],
    ...has("dir") && dir !== undefined ? [element("dir", { path: dir })] : [],
    ...has("adapter") && readAdapterNode?.element !== undefined ? [readAdapterNode.element] : [],
    ...has("name") && finalName !== undefined ? [element("name", {}, [finalName])] : [],
    ...has("initiator") && iqn !== undefined
      ? [element("initiator", {}, [element("iqn", { name: iqn })])]
      : [],
    ...type.sourceFormats === undefined ? [] : [element("format", { type: format! })],
    ...authNode === undefined ? [] : [authNode],
    ...version === undefined ? [] : [element("protocol", { ver: version })],
    ...vendor === undefined ? [] : [element("vendor", { name: vendor })],
    ...product === undefined ? [] : [element("product", { name: product })],
  ];
  return { source, written };
}

function readHost(node: XmlElement): { readonly name: string; readonly port: number } {
  const { name, port = "0" } = node.attributes;
  if (name === undefined) throw refuse("XML_ERROR", "a host's name", "none");
  if (!/^-?\d{1,10}$/.test(port)) throw notAttribute("port", "a number", port);
  return { name, port: Number(port) };
}

function hostElement({ name, port }: { readonly name: string; readonly port: number }): XmlElement {
  return element("host", attributes({ name, port: port === 0 ? undefined : `${port}` }));
}

function readDevice(node: XmlElement): XmlElement {
  const { path, part_separator } = node.attributes;
  if (path === undefined) throw refuse("XML_ERROR", "a device's path", "none");
  checkYesNo("part_separator", part_separator);
  return element("device", attributes({ path, part_separator }));
}

function checkProtocol(version: string, type: PoolType, format: string | undefined): void {
  // As libvirt has it: by the format's number, whatever the type calls it.
  if ((type.sourceFormats?.indexOf(format!) ?? 0) > 1) {
    throw refuse("CONFIG_UNSUPPORTED", "a protocol version for nfs alone", `"${version}"`);
  }
  if (version.includes(",")) throw refuse("XML_DETAIL", 'a protocol version without ","', `"${version}"`);
}

interface Adapter {
  readonly element: XmlElement | undefined;
  readonly fcHost?: FcHost;
  readonly scsiHost?: string;
}

function readAdapter(node: XmlElement): Adapter {
  const { type, name, ...others } = node.attributes;
  const address = childOf(node, "parentaddr");
  if (type === undefined) {
    if (others["wwnn"] ?? others["wwpn"] ?? others["parent"] ?? address) {
      throw refuse("XML_ERROR", "an adapter's type", "none");
    }
    if (name === undefined) return { element: undefined };
    return { element: element("adapter", { type: "scsi_host", name }), scsiHost: hostNumber(name) };
  }
  if (type === "fc_host") {
    const { parent, parent_wwnn, parent_wwpn, parent_fabric_wwn, managed, wwnn, wwpn } = others;
    checkYesNo("managed", managed);
    const written = attributes({
      type,
      parent,
      parent_wwnn,
      parent_wwpn,
      parent_fabric_wwn,
      managed,
      wwnn,
      wwpn,
    });
    return { element: element("adapter", written), fcHost: { wwnn: wwnn ?? "", wwpn: wwpn ?? "", parent } };
  }
  if (type !== "scsi_host") throw notAttribute("type", "scsi_host or fc_host", type);
  if (address === undefined) {
    return {
      element: element("adapter", attributes({ type, name })),
      ...name === undefined ? {} : { scsiHost: hostNumber(name) },
    };
  }
  const pci = childOf(address, "address");
  if (pci === undefined) throw refuse("XML_ERROR", "an adapter's PCI address", "none");
  const id = address.attributes["unique_id"] ?? "";
  if (!/^\d+$/.test(id)) throw refuse("XML_ERROR", "an adapter's unique_id", `"${id}"`);
  const place = element("address", pciAddress(pci));
  const parent = element("parentaddr", { unique_id: `${Number(id)}` }, [place]);
  return {
    element: element("adapter", { type }, [parent]),
    scsiHost: `${id} ${JSON.stringify(place.attributes)}`,
  };
}

function pciAddress({ attributes: given }: XmlElement): Record<string, string> {
  const part = (name: string, digits: number) => {
    const value = Number(given[name] ?? "0");
    if (!Number.isSafeInteger(value) || value < 0) throw notAttribute(name, "a number", given[name]!);
    return `0x${value.toString(16).padStart(digits, "0")}`;
  };
  return {
    domain: part("domain", 4),
    bus: part("bus", 2),
    slot: part("slot", 2),
    function: part("function", 1),
  };
}

function hostNumber(name: string): string {
  return name.replace(/^(scsi_host|fc_host|host)/, "");
}

/** Refuses an adapter that says too little. */
export function checkAdapter(node: XmlElement | undefined): void {
  const read = node === undefined ? undefined : readAdapter(node).element;
  if (read === undefined) throw refuse("XML_ERROR", "a source's adapter", "none");
  const { type, name, ...given } = read.attributes;
  if (type === "scsi_host") {
    if ((name === undefined) === (read.children.length === 0)) {
      throw refuse("XML_ERROR", "an adapter's name or its parent's address", "both or none");
    }
    return;
  }
  if (!given["wwnn"] || !given["wwpn"]) throw refuse("XML_ERROR", "an adapter's wwnn and wwpn", "less");
  checkWwn(given["wwnn"]);
  checkWwn(given["wwpn"]);
  if ((given["parent_wwnn"] === undefined) !== (given["parent_wwpn"] === undefined)) {
    throw refuse("XML_ERROR", "both parent_wwnn and parent_wwpn", "one");
  }
  for (const key of ["parent_wwnn", "parent_wwpn", "parent_fabric_wwn"]) {
    if (given[key] !== undefined) checkWwn(given[key]);
  }
}

function checkWwn(wwn: string): void {
  if (/^(0x)?[0-9a-f]{16}$/i.test(wwn)) return;
  throw refusal(
    "INTERNAL_ERROR",
    `Cannot read a World Wide Name, wanted 16 hex digits: found "${wwn}"`,
    "NONE",
  );
}

function readAuth(node: XmlElement): XmlElement {
  const { username, type } = node.attributes;
  if (!username) throw refuse("XML_ERROR", "a user name to authenticate with", "none");
  if (type !== undefined && type !== "none" && type !== "chap" && type !== "ceph") {
    throw refuse("CONFIG_UNSUPPORTED", "authentication by chap or ceph", `"${type}"`);
  }
  const secret = childOf(node, "secret");
  if (secret === undefined) throw refuse("XML_ERROR", "a secret to authenticate with", "none");
  const read = readSecret(secret);
  if (type === undefined || type === "none") {
    throw refuse("CONFIG_UNSUPPORTED", "authentication of a type", "none");
  }
  return element("auth", { type, username }, [read]);
}
