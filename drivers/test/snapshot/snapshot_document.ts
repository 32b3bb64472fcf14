import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import { type Definition, formatDefinition } from "../config/definition.ts";
import { definitionOf } from "../config/domain_document.ts";
import type { TreeEntry } from "../model/snapshot_tree.ts";
import type { DomainFile } from "../storage/disk_files.ts";
import { escapeText } from "../config/xml_escape.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, cloneElement, element, textOf, type XmlElement } from "../config/xml_tree.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** Where a snapshot keeps something: `manual` is the caller's own business. */
export type SnapshotPlace = "no" | "internal" | "external" | "manual";

/** libvirt's words for what a domain did when the snapshot was taken. */
export const SNAPSHOT_STATES = [
  "nostate",
  "running",
  "blocked",
  "paused",
  "shutdown",
  "shutoff",
  "crashed",
  "pmsuspended",
  "disk-snapshot",
] as const;

/** What a domain did when the snapshot was taken. */
export type SnapshotState = (typeof SNAPSHOT_STATES)[number];

/** What a snapshot has of one disk. */
export interface SnapshotDisk {
  readonly name: string;
  snapshot: SnapshotPlace | undefined;
  type: string;
  format: string | undefined;
  source: XmlElement | undefined;
}

/** A snapshot of a domain: libvirt's `virDomainSnapshotDef`. */
export interface Snapshot extends TreeEntry {
  readonly description: string | undefined;
  readonly creationTime: bigint;
  state: SnapshotState;
  memory: SnapshotPlace | undefined;
  readonly memoryFile: string | undefined;
  disks: SnapshotDisk[];
  /** What the domain was. */
  domain: Definition | undefined;
  /** What it was to be after that run, where that differs. */
  inactive: Definition | undefined;
  /** Elements that mean something to who wrote them. */
  readonly cookie: XmlElement | undefined;
  /** What was on its disks, as far as these are volumes of the host. */
  files: readonly DomainFile[];
}

const PLACES: readonly string[] = ["no", "internal", "external", "manual"];
const DOMAIN_PART = "DOMAIN_SNAPSHOT";

/**
 * Reads a snapshot's document.
 *
 * @param redefined Whether it is of a snapshot that there is: then it tells all of it.
 * @throws {VirtError} `XML_DETAIL`, `XML_ERROR`
 */
export function parseSnapshot(xml: string, redefined: boolean, simulated: SimulatedHost): Snapshot {
  const root = parseRoot(xml, "domainsnapshot", DOMAIN_PART);
  const now = simulated.clock.seconds();
  const name = textOf(childOf(root, "name"));
  if (name === "" && redefined) throw wrong("a name of a snapshot that there is", "none");
  const time = textOf(childOf(root, "creationTime")).trim();
  if (redefined && !/^\d+$/.test(time)) {
    throw wrong("the time of a snapshot that there is", `"${time}"`, "INTERNAL_ERROR");
  }
  const description = childOf(root, "description");
  const { memory, memoryFile } = memoryOf(root, redefined);
  const file = childOf(root, "memory")?.attributes["file"];
  if (file !== undefined && !file.startsWith("/")) throw wrong("an absolute path of the memory's file", file);
  const domain = redefined ? childOf(root, "domain") : undefined;
  const full = domain !== undefined && childOf(domain, "name") !== undefined;
  const inactive = redefined ? childOf(root, "inactiveDomain") : undefined;
  const cookie = redefined ? childOf(root, "cookie") : undefined;
  return {
    name: name === "" ? String(now) : name,
    description: description && textOf(description),
    creationTime: redefined ? BigInt(time) : now,
    parent: redefined ? textOf(childOf(childOf(root, "parent"), "name")) || undefined : undefined,
    state: redefined ? stateOf(root) : "nostate",
    memory,
    memoryFile,
    disks: childrenOf(childOf(root, "disks"), "disk").map(diskOf),
    domain: full ? definitionOf(cloneElement(domain), simulated.random) : undefined,
    inactive: inactive === undefined
      ? undefined
      : definitionOf({ ...cloneElement(inactive), name: "domain" }, simulated.random),
    cookie: cookie && cloneElement(cookie),
    files: [],
  };
}

function stateOf(root: XmlElement): SnapshotState {
  const word = textOf(childOf(root, "state"));
  const state = SNAPSHOT_STATES.find((known) => known === word);
  if (word === "") throw wrong("the state of a snapshot that there is", "none");
  if (state === undefined) throw wrong("a known state", `"${word}"`, "CONFIG_UNSUPPORTED");
  return state;
}

function memoryOf(root: XmlElement, redefined: boolean): Pick<Snapshot, "memory" | "memoryFile"> {
  const { snapshot, file: memoryFile } = childOf(root, "memory")?.attributes ?? {};
  if (snapshot !== undefined && !["no", "internal", "external"].includes(snapshot)) {
    throw wrong("memory within, outside or not at all", `"${snapshot}"`, "XML_ERROR", "XML");
  }
  let memory = snapshot as SnapshotPlace | undefined;
  if (memoryFile !== undefined && memory === undefined) memory = "external";
  if (memoryFile !== undefined && memory !== "external") throw wrong("external memory for its file", memory!);
  if (memoryFile === undefined && memory === "external") throw wrong("a file for external memory", "none");
  if (memory === undefined && redefined) memory = stateOf(root) === "shutoff" ? "no" : "internal";
  return { memory, memoryFile };
}

function diskOf(node: XmlElement): SnapshotDisk {
  const { name, snapshot, type = "file" } = node.attributes;
  if (name === undefined) throw wrong("a disk's name", "none", "INTERNAL_ERROR");
  if (snapshot !== undefined && !PLACES.includes(snapshot)) {
    throw wrong("disks within, outside or not at all", `"${snapshot}"`, "XML_ERROR", "XML");
  }
  if (!["file", "block", "network", "volume", "nvme", "vhostuser"].includes(type)) {
    throw wrong("a known type of disk", `"${type}"`, "XML_ERROR", "XML");
  }
  const source = childOf(node, "source");
  const format = childOf(node, "driver")?.attributes["type"];
  const used = source !== undefined && Object.keys(source.attributes).length > 0;
  return {
    name,
    snapshot: snapshot as SnapshotPlace | undefined ??
      (used || format !== undefined ? "external" : undefined),
    type,
    format,
    source: used ? cloneElement(source) : undefined,
  };
}

/** The snapshot's document, in libvirt's layout. */
export function formatSnapshot(snapshot: Snapshot, uuid: string): string {
  const text = (name: string, value: string) => element(name, {}, [value]);
  const { parent, memory, memoryFile, disks, cookie } = snapshot;
  const children = [
    text("name", snapshot.name),
    ...snapshot.description === undefined ? [] : [text("description", snapshot.description)],
    text("state", snapshot.state),
    ...parent === undefined ? [] : [element("parent", {}, [text("name", parent)])],
    text("creationTime", String(snapshot.creationTime)),
    ...memory === undefined
      ? []
      : [element("memory", { snapshot: memory, ...memoryFile === undefined ? {} : { file: memoryFile } })],
    ...disks.length === 0 ? [] : [element("disks", {}, disks.map(diskElement))],
  ];
  const body = children.map((child) => formatElement(child, { quote: "'", indent: "  " })).join("");
  return `<domainsnapshot>\n${body}${domainPart(snapshot, uuid)}${
    cookie === undefined ? "" : formatElement(cookie, { quote: "'", indent: "  " })
  }</domainsnapshot>\n`;
}

function domainPart({ domain, inactive }: Snapshot, uuid: string): string {
  if (domain === undefined) return `  <domain>\n    <uuid>${escapeText(uuid)}</uuid>\n  </domain>\n`;
  const later = inactive === undefined
    ? ""
    : indented(formatDefinition(inactive, -1)).replace(/^ {2}<domain/, "  <inactiveDomain")
      .replace(/<\/domain>\n$/, "</inactiveDomain>\n");
  return indented(formatDefinition(domain, -1)) + later;
}

/** A document within another. */
export function indented(xml: string): string {
  return xml.replace(/^(?=.)/gm, "  ");
}

function diskElement({ name, snapshot, type, format, source }: SnapshotDisk): XmlElement {
  const external = snapshot === "external" && (source !== undefined || format !== undefined);
  return element(
    "disk",
    { name, ...snapshot === undefined ? {} : { snapshot }, ...external ? { type } : {} },
    external
      ? [
        ...format === undefined ? [] : [element("driver", { type: format })],
        ...source === undefined ? [] : [cloneElement(source)],
      ]
      : [],
  );
}

function wrong(
  wanted: string,
  found: string,
  code: ErrorCode = "XML_ERROR",
  part: ErrorDomain = DOMAIN_PART,
) {
  return refusal(code, `Cannot read a snapshot's document, wanted ${wanted}: found ${found}`, part);
}
