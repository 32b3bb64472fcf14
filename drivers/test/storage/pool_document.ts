import { atOnce, inSlices, type Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import { readUuid } from "../config/document_values.ts";
import { checkAdapter, type PoolSource, sourceSteps } from "./pool_source.ts";
import { POOL_TYPES, type PoolType, type SourcePart } from "./pool_types.ts";
import { checkYesNo, readPermissions, refuse, sanitizedPath } from "../config/storage_values.ts";
import { formatElement } from "../config/xml_format.ts";
import { namespaceOf } from "../config/xml_namespaces.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, element, elementsOf, textOf, type XmlElement } from "../config/xml_tree.ts";

/** A pool's definition. */
export interface PoolDefinition {
  readonly type: PoolType;
  readonly name: string;
  readonly uuid: string;
  readonly path: string | undefined;
  readonly source: PoolSource;
  /** The declaration of its own namespace, with a leading space; empty where nothing is in it. */
  readonly namespace: string;
  /** `<features>` and `<source>`, as they are given out. */
  readonly before: string;
  /** `<target>`, `<refresh>` and what is of its own namespace, as they are given out. */
  readonly after: string;
}

/**
 * Reads a pool's document.
 *
 * @param random Where a UUID that it does not name comes from.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parsePool(xml: string, random: RandomSource): PoolDefinition {
  return poolOf(parseRoot(xml, "pool", "STORAGE"), random);
}

/**
 * As `parsePool()`, in slices between which other calls have their turn.
 *
 * @throws {VirtError} As `parsePool()`.
 */
export async function readPool(xml: string, random: RandomSource): Promise<PoolDefinition> {
  return await inSlices(poolSteps(parseRoot(xml, "pool", "STORAGE"), random));
}

/** The definition that a `<pool>` element stands for. */
export function poolOf(root: XmlElement, random: RandomSource): PoolDefinition {
  return atOnce(poolSteps(root, random));
}

/** The same, cut up. */
export function* poolSteps(root: XmlElement, random: RandomSource): Steps<PoolDefinition> {
  const type = POOL_TYPES.find(({ name }) => name === root.attributes["type"]);
  if (type === undefined) {
    throw refusal(
      "XML_ERROR",
      `Cannot read <pool>, wanted a known type: found "${root.attributes["type"] ?? ""}"`,
      "XML",
    );
  }
  const has = (part: SourcePart) => type.source.includes(part);
  const node = childOf(root, "source");
  const { source, written } = yield* sourceSteps(node, type);
  const name = textOf(childOf(root, "name")) || (has("name") ? source.name : undefined);
  if (name === undefined) throw refuse("XML_ERROR", "a name", "none");
  if (name.includes("/")) throw refuse("XML_ERROR", 'a name without "/"', `"${name}"`);
  const uuidText = textOf(childOf(root, "uuid"));
  const uuid = uuidText === "" ? random.uuid() : readUuid(uuidText);
  if (uuid === undefined) throw refuse("XML_ERROR", "a UUID", `"${uuidText}"`);
  const features = yield* readFeatures(root, type);
  if (has("host") && source.hosts.length === 0) throw refuse("XML_ERROR", "a source's host", "none");
  if (has("dir") && source.dir === undefined) throw refuse("XML_ERROR", "a source's dir", "none");
  if (has("adapter")) checkAdapter(childOf(node, "adapter"));
  if (type.source.length === 1 && has("device") && source.devices.length === 0) {
    throw refuse("XML_ERROR", "a source's device", "none");
  }
  const named = { ...source, name: has("name") ? source.name ?? name : source.name };
  const path = has("network") ? undefined : targetPath(root, type, named);
  const permissions = has("network")
    ? undefined
    : readPermissions(childOf(childOf(root, "target"), "permissions"));
  if (type.name === "iscsi-direct" && source.initiator === undefined) {
    throw refuse("CONFIG_UNSUPPORTED", "an initiator", "none");
  }
  const target = type.hasTarget
    ? yield* block("target", [
      element("path", {}, [path!]),
      ...permissions === undefined ? [] : [permissions],
    ])
    : "";
  const options = mountOptions(root, type);
  return {
    type,
    name,
    uuid,
    path,
    source: named,
    before: features + (yield* block("source", written(named.name))),
    namespace: options === "" ? "" : ` xmlns:fs='${MOUNT_URI}'`,
    after: target + (yield* readRefresh(root)) + options,
  };
}

/** The document's text, in libvirt's layout. */
export function formatPool(
  { type, name, uuid, namespace, before, after }: PoolDefinition,
  sizes: { readonly capacity: bigint; readonly allocation: bigint; readonly available: bigint },
): string {
  const one = (word: string, text: string, unit?: string) =>
    formatElement(element(word, unit === undefined ? {} : { unit }, [text]), { quote: "'", indent: "  " });
  return [
    `<pool type='${type.name}'${namespace}>\n`,
    one("name", name),
    one("uuid", uuid),
    one("capacity", `${sizes.capacity}`, "bytes"),
    one("allocation", `${sizes.allocation}`, "bytes"),
    one("available", `${sizes.available}`, "bytes"),
    before,
    after,
    "</pool>\n",
  ].join("");
}

/** What pools on file systems have in a namespace of their own; libvirt's test driver knows that of no other type. */
const MOUNT_URI = "http://libvirt.org/schemas/storagepool/fs/1.0";

/** The options of a mount, with libvirt's prefix whatever the document's is. */
function mountOptions(root: XmlElement, { name: type }: PoolType): string {
  if (type !== "fs" && type !== "netfs") return "";
  const within = (name: string, parent: XmlElement, ...around: readonly XmlElement[]) =>
    elementsOf(parent).filter((each) =>
      namespaceOf(each, ...around, parent) === MOUNT_URI && localName(each) === name
    );
  const [node] = within("mount_opts", root);
  const lines = (node === undefined ? [] : within("option", node, root)).map(({ attributes: { name } }) => {
    if (!name) throw refuse("XML_ERROR", "a name of each option", "none");
    return element("fs:option", { name });
  });
  if (lines.length === 0) return "";
  return formatElement(element("fs:mount_opts", {}, lines), { quote: "'", indent: "  " });
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Elements that are written in one go. */
const PIECE = 256;

function* block(name: string, children: readonly XmlElement[]): Steps<string> {
  const inside: string[] = [];
  for (const child of children) {
    inside.push(formatElement(child, { quote: "'", indent: "    " }));
    if (inside.length % PIECE === 0) yield;
  }
  // libvirt opens and closes it even where there is nothing in it.
  return `  <${name}>\n${inside.join("")}  </${name}>\n`;
}

function* readFeatures(root: XmlElement, type: PoolType): Steps<string> {
  const state = childOf(childOf(root, "features"), "cow")?.attributes["state"];
  if (state === undefined) return "";
  checkYesNo("state", state);
  if (type.name !== "fs" && type.name !== "dir") {
    throw refuse("NO_SUPPORT", "copy on write of a pool of files alone", `a pool of type ${type.name}`);
  }
  return yield* block("features", [element("cow", { state })]);
}

function* readRefresh(root: XmlElement): Steps<string> {
  const allocation = childOf(childOf(root, "refresh"), "volume")?.attributes["allocation"];
  if (!allocation) return "";
  if (allocation !== "default" && allocation !== "capacity") {
    throw refuse("CONFIG_UNSUPPORTED", "default or capacity as what a refresh takes", `"${allocation}"`);
  }
  return yield* block("refresh", [element("volume", { allocation })]);
}

function targetPath(root: XmlElement, type: PoolType, source: PoolSource): string {
  if (type.name === "logical") return sanitizedPath(`/dev/${source.name}`);
  if (type.name === "zfs") return sanitizedPath(`/dev/zvol/${source.name}`);
  const path = textOf(childOf(childOf(root, "target"), "path"));
  if (path === "") throw refuse("XML_ERROR", "a target's path", "none");
  return sanitizedPath(path);
}
