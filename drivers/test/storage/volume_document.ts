import { refusal } from "../contract/refusal.ts";
import { bytesOf } from "../config/document_values.ts";
import { type PoolType, VOLUME_TYPES, type VolumeType } from "./pool_types.ts";
import { attributes, readPermissions, readSecret, refuse } from "../config/storage_values.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, element, elementsOf, textOf, type XmlElement } from "../config/xml_tree.ts";

const FEATURES = ["lazy_refcounts", "extended_l2"];
const CIPHER = ["name", "size", "mode", "hash"] as const;

/** What a volume's document says. */
export interface VolumeDefinition {
  readonly name: string;
  /** What its document calls it: libvirt's test driver lets it say so, whatever the pool's volumes are. */
  readonly type: VolumeType;
  /** Bytes that a guest sees; `undefined` where the document does not say. */
  readonly capacity: bigint | undefined;
  /** Bytes to take up at once; `undefined` where the document does not say. */
  readonly allocation: bigint | undefined;
  readonly key: string | undefined;
  readonly path: string | undefined;
  /** As far as the pool's volumes have one. */
  readonly format: string | undefined;
  readonly backingPath: string | undefined;
  /** What `<target>` has behind the format. */
  readonly targetRest: readonly XmlElement[];
  /** What `<backingStore>` has. */
  readonly backing: readonly XmlElement[] | undefined;
}

/**
 * Reads a volume's document.
 *
 * @param pool The type of its pool.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseVolume(xml: string, pool: PoolType): VolumeDefinition {
  return volumeOf(parseRoot(xml, "volume", "STORAGE"), pool);
}

/** What a `<volume>` element says. */
export function volumeOf(root: XmlElement, pool: PoolType): VolumeDefinition {
  const text = (parent: XmlElement | undefined, name: string) => textOf(childOf(parent, name)) || undefined;
  const target = childOf(root, "target");
  const backingStore = childOf(root, "backingStore");
  const name = text(root, "name");
  if (name === undefined) throw refuse("XML_ERROR", "a volume's name", "none");
  const type = root.attributes["type"] || "file";
  if (!isVolumeType(type)) {
    throw refuse("CONFIG_UNSUPPORTED", `one of ${VOLUME_TYPES.join(", ")}`, `"${type}"`);
  }
  const backingPath = text(backingStore, "path");
  const backing = backingPath === undefined ? undefined : [
    element("path", {}, [backingPath]),
    ...formatOf(backingStore, pool),
    ...optional(readPermissions(childOf(backingStore, "permissions"))),
  ];
  const size = (word: "capacity" | "allocation") => {
    const node = childOf(root, word);
    return node === undefined || textOf(node) === ""
      ? undefined
      : bytesOf(textOf(node), node.attributes["unit"], "STORAGE");
  };
  const capacity = size("capacity");
  const allocation = size("allocation");
  return {
    name,
    type,
    capacity,
    allocation,
    key: text(root, "key"),
    path: text(target, "path"),
    format: formatOf(target, pool)[0]?.attributes["type"],
    backingPath,
    targetRest: readTarget(target),
    backing,
  };
}

/** What of a volume its document does not say, or not for ever. */
export interface VolumeState {
  readonly key: string;
  readonly path: string;
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly format: string | undefined;
}

/** The document's text, in libvirt's layout. */
export function formatVolume(definition: VolumeDefinition, state: VolumeState): string {
  const bytes = (word: string, size: bigint) => element(word, { unit: "bytes" }, [`${size}`]);
  const children = [
    element("name", {}, [definition.name]),
    element("key", {}, [state.key]),
    bytes("capacity", state.capacity),
    bytes("allocation", state.allocation),
    element("target", {}, [
      element("path", {}, [state.path]),
      ...state.format === undefined ? [] : [element("format", { type: state.format })],
      ...definition.targetRest,
    ]),
    ...definition.backing === undefined ? [] : [element("backingStore", {}, [...definition.backing])],
  ];
  const text = formatElement(element("volume", { type: definition.type }, children));
  // libvirt opens and closes it even where there is nothing in it.
  return text.replace(/^( *)<encryption (.*)\/>$/m, "$1<encryption $2>\n$1</encryption>");
}

function isVolumeType(word: string): word is VolumeType {
  return (VOLUME_TYPES as readonly string[]).includes(word);
}

/** The format as it is given out: none of a pool whose volumes have none. */
function formatOf(parent: XmlElement | undefined, { volumeFormats, volumeDefault }: PoolType): XmlElement[] {
  if (volumeFormats === undefined) return [];
  const type = childOf(parent, "format")?.attributes["type"] || volumeDefault!;
  // Of files, "none" has a number, but is none that a file could have.
  if (volumeFormats.includes(type) && (type !== "none" || volumeDefault === "none")) {
    return [element("format", { type })];
  }
  throw refuse("CONFIG_UNSUPPORTED", `one of the formats ${volumeFormats.join(", ")}`, `"${type}"`);
}

function readTarget(target: XmlElement | undefined): XmlElement[] {
  const permissions = readPermissions(childOf(target, "permissions"));
  const encryption = childOf(target, "encryption");
  const readEncryptionNode = encryption === undefined ? undefined : readEncryption(encryption);
  const features = childOf(target, "features");
  const compat = textOf(childOf(target, "compat"));
  if (compat !== "" && !/^\d+\.\d+$/.test(compat)) {
    throw refuse("XML_ERROR", "a version as compat", `"${compat}"`);
  }
  const cluster = childOf(target, "clusterSize");
  const clusterSize = cluster === undefined
    ? 0n
    : bytesOf(textOf(cluster), cluster.attributes["unit"], "STORAGE");
  const unknown = features && elementsOf(features).find(({ name }) => !FEATURES.includes(name));
  if (unknown !== undefined) {
    throw refuse("CONFIG_UNSUPPORTED", `one of ${FEATURES.join(", ")}`, `"${unknown.name}"`);
  }
  const version = compat || (features === undefined ? "" : "1.1");
  return [
    ...optional(permissions),
    ...optional(readEncryptionNode),
    ...version === "" ? [] : [element("compat", {}, [version])],
    ...clusterSize === 0n ? [] : [element("clusterSize", { unit: "B" }, [`${clusterSize}`])],
    ...features === undefined ? [] : [element(
      "features",
      {},
      FEATURES.filter((name) => childOf(features, name)).map((name) => element(name)),
    )],
  ];
}

function readEncryption(node: XmlElement): XmlElement {
  const { format, engine } = node.attributes;
  if (!format) throw refuse("XML_ERROR", "an encryption's format", "none");
  if (!["default", "qcow", "luks", "luks2"].includes(format)) {
    throw refuse("CONFIG_UNSUPPORTED", "encryption of the format luks", `"${format}"`);
  }
  if (engine !== undefined && engine !== "qemu" && engine !== "librbd") {
    throw refusal("XML_ERROR", `Cannot read engine, wanted qemu or librbd: found "${engine}"`, "XML");
  }
  const cipher = format === "luks" ? childOf(node, "cipher") : undefined;
  const ivgen = format === "luks" ? childOf(node, "ivgen") : undefined;
  if (cipher !== undefined && !cipher.attributes["name"]) {
    throw refuse("XML_ERROR", "a cipher's name", "none");
  }
  if (ivgen !== undefined && cipher === undefined) {
    throw refuse("XML_ERROR", "a cipher beside <ivgen>", "none");
  }
  const pick = (of: XmlElement, names: readonly string[]) =>
    element(of.name, attributes(Object.fromEntries(names.map((name) => [name, of.attributes[name]]))));
  return element("encryption", attributes({ format, engine }), [
    ...childrenOf(node, "secret").map((secret) => {
      const type = secret.attributes["type"] ?? "";
      if (type === "passphrase") return readSecret(secret);
      throw refuse(
        type === "" ? "XML_ERROR" : "CONFIG_UNSUPPORTED",
        "a secret of the type passphrase",
        `"${type}"`,
      );
    }),
    ...cipher === undefined ? [] : [pick(cipher, CIPHER)],
    ...ivgen === undefined ? [] : [pick(ivgen, ["name", "hash"])],
  ]);
}

function optional(node: XmlElement | undefined): XmlElement[] {
  return node === undefined ? [] : [node];
}
