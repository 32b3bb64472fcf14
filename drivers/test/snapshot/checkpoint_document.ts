import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import { type Definition, formatDefinition } from "../config/definition.ts";
import type { DomainFile } from "../storage/disk_files.ts";
import { disksOf, sourceOf, targetOf } from "../config/device_lookup.ts";
import { definitionOf, treeOf } from "../config/domain_document.ts";
import type { TreeEntry } from "../model/snapshot_tree.ts";
import { indented } from "./snapshot_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, cloneElement, element, textOf, type XmlElement } from "../config/xml_tree.ts";

/** What a checkpoint notes of one disk. */
export interface CheckpointDisk {
  readonly name: string;
  readonly checkpoint: "no" | "bitmap";
  readonly bitmap: string | undefined;
}

/** A checkpoint of a domain: libvirt's `virDomainCheckpointDef`. */
export interface Checkpoint extends TreeEntry {
  readonly description: string | undefined;
  readonly creationTime: bigint;
  disks: readonly CheckpointDisk[];
  /** What the domain was. */
  domain: Definition | undefined;
  /** What was on its disks, as far as these are volumes of the host. */
  files: readonly DomainFile[];
}

const PART = "DOMAIN_CHECKPOINT";

/**
 * Reads a checkpoint's document.
 *
 * @param redefined Whether it is of a checkpoint that there is: then it tells all of it.
 * @throws {VirtError} `XML_DETAIL`, `XML_ERROR`
 */
export function parseCheckpoint(xml: string, redefined: boolean, simulated: SimulatedHost): Checkpoint {
  return checkpointOf(parseRoot(xml, "domaincheckpoint", PART), redefined, simulated);
}

function checkpointOf(root: XmlElement, redefined: boolean, simulated: SimulatedHost): Checkpoint {
  const name = textOf(childOf(root, "name"));
  if (name.includes("/")) throw unlikeSchema('a name without "/"', `"${name}"`);
  if (name === "" && redefined) throw wrong("a name of a checkpoint that there is", "none");
  const description = childOf(root, "description");
  const time = textOf(childOf(root, "creationTime")).trim();
  if (redefined && !/^\d+$/.test(time)) {
    throw wrong("the time of a checkpoint that there is", `"${time}"`, "INTERNAL_ERROR");
  }
  const domain = redefined ? childOf(root, "domain") : undefined;
  const now = simulated.clock.seconds();
  return {
    name: name === "" ? String(now) : name,
    description: description && textOf(description),
    creationTime: redefined ? BigInt(time) : now,
    parent: redefined ? textOf(childOf(childOf(root, "parent"), "name")) || undefined : undefined,
    disks: childrenOf(childOf(root, "disks"), "disk").map(diskOf),
    domain: domain?.attributes["type"] === undefined
      ? undefined
      : definitionOf(cloneElement(domain), simulated.random),
    files: [],
  };
}

function diskOf({ attributes: { name, checkpoint = "bitmap", bitmap } }: XmlElement): CheckpointDisk {
  if (name === undefined) throw unlikeSchema("a disk's name", "none");
  if (checkpoint !== "no" && checkpoint !== "bitmap") {
    throw unlikeSchema("bitmap or no", `"${checkpoint}"`);
  }
  if (checkpoint === "no" && bitmap !== undefined) {
    throw unlikeSchema("no bitmap of a disk without", `"${bitmap}"`);
  }
  return { name, checkpoint, bitmap };
}

/**
 * Gives a checkpoint an entry for every disk of its domain, in their order: of those that it does not name it notes
 * nothing, unless it names none.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` if the entries don't fit the domain's disks.
 */
export function alignCheckpoint(checkpoint: Checkpoint, definition: Definition): void {
  const disks = disksOf(treeOf(definition));
  const given = new Map<string, CheckpointDisk>();
  for (const entry of checkpoint.disks) {
    const disk = disks.find((node) => targetOf(node) === entry.name || sourceOf(node) === entry.name);
    if (disk === undefined) throw wrong("disks of the domain", `"${entry.name}"`, "CONFIG_UNSUPPORTED");
    const name = targetOf(disk);
    if (given.has(name)) throw wrong("each disk once", `"${name}" twice`, "CONFIG_UNSUPPORTED");
    if (entry.checkpoint === "bitmap" && !isWritable(disk)) {
      throw wrong(`a disk "${name}" to write to`, "another", "CONFIG_UNSUPPORTED");
    }
    given.set(name, { ...entry, name });
  }
  const rest = checkpoint.disks.length === 0;
  checkpoint.disks = disks.map((disk): CheckpointDisk => {
    const name = targetOf(disk);
    const noted = rest && isWritable(disk) ? "bitmap" : "no";
    const entry = given.get(name) ?? { name, checkpoint: noted, bitmap: undefined };
    return entry.checkpoint === "no" ? entry : { ...entry, bitmap: entry.bitmap ?? checkpoint.name };
  });
}

function isWritable(disk: XmlElement): boolean {
  return sourceOf(disk) !== undefined && childOf(disk, "readonly") === undefined;
}

/**
 * The checkpoint's document, in libvirt's layout.
 *
 * @param sizes Bytes that a backup since would hold, by disk.
 */
export function formatCheckpoint(
  checkpoint: Checkpoint,
  withDomain: boolean,
  sizes: ReadonlyMap<string, number>,
): string {
  const text = (name: string, value: string) => element(name, {}, [value]);
  const { parent, disks, domain } = checkpoint;
  const children = [
    text("name", checkpoint.name),
    ...checkpoint.description === undefined ? [] : [text("description", checkpoint.description)],
    ...parent === undefined ? [] : [element("parent", {}, [text("name", parent)])],
    text("creationTime", String(checkpoint.creationTime)),
    ...disks.length === 0
      ? []
      : [element("disks", {}, disks.map((disk) => diskElement(disk, sizes.get(disk.name))))],
  ];
  const body = children.map((child) => formatElement(child, { quote: "'", indent: "  " })).join("");
  const was = withDomain && domain !== undefined ? indented(formatDefinition(domain, -1)) : "";
  return `<domaincheckpoint>\n${body}${was}</domaincheckpoint>\n`;
}

function diskElement({ name, checkpoint, bitmap }: CheckpointDisk, size: number | undefined): XmlElement {
  return element("disk", {
    name,
    checkpoint,
    ...bitmap === undefined ? {} : { bitmap },
    ...size === undefined ? {} : { size: String(size) },
  });
}

function wrong(wanted: string, found: string, code: ErrorCode = "XML_ERROR", part: ErrorDomain = PART) {
  return refusal(code, `Cannot use a checkpoint's document, wanted ${wanted}: found ${found}`, part);
}

// libvirt holds these documents against its schema before it reads them.
function unlikeSchema(wanted: string, found: string) {
  return wrong(wanted, found, "XML_INVALID_SCHEMA", "XML");
}
