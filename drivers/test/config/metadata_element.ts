import { refusal } from "../contract/refusal.ts";
import { type Definition, metadataDocument } from "./definition.ts";
import { metadataText } from "./domain_document.ts";
import { formatElement } from "./xml_format.ts";
import { parseOwn, parseTree } from "./xml_parse.ts";
import { namespaceOf, putUnder, takeOut } from "./xml_namespaces.ts";
import { childOf, cloneElement, elementsOf, ensureChild, isElement, type XmlElement } from "./xml_tree.ts";

/** The element of that namespace below `<metadata>`, with its own prefix taken away. */
export function getElement(definition: Definition, uri: string): string | undefined {
  return elementIn(metadataTree(definition), uri);
}

/** As `getElement()`, of the document that this is the root of. */
export function elementIn(root: XmlElement, uri: string): string | undefined {
  const metadata = childOf(root, "metadata");
  const found = metadata && elementsOf(metadata).find((node) => namespaceOf(node, root, metadata) === uri);
  if (metadata === undefined || found === undefined) return undefined;
  const copy = cloneElement(found);
  takeOut(copy, uri, scopeAround(root, metadata));
  for (const [name, value] of Object.entries(copy.attributes)) {
    if (value === uri && (name === "xmlns" || name.startsWith("xmlns:"))) delete copy.attributes[name];
  }
  return formatElement(copy, { quote: '"', indent: "" }).trimEnd();
}

/** Puts an element below `<metadata>` under `key` as its prefix, in place of all of that namespace; `null` removes. */
export function setElement(
  definition: Definition,
  value: string | null,
  key: string | null,
  uri: string,
): void {
  const root = metadataTree(definition);
  replaceElementIn(root, value, key, uri);
  const metadata = metadataText(childOf(root, "metadata"), root.attributes);
  definition.sections = { ...definition.sections, metadata };
}

function metadataTree(definition: Definition): XmlElement {
  return parseOwn(metadataDocument(definition), "a domain's own metadata");
}

/** As `setElement()`, in the document that this is the root of. */
export function replaceElementIn(
  root: XmlElement,
  value: string | null,
  key: string | null,
  uri: string,
): void {
  const added = value === null
    ? undefined
    : withNamespace(parseTree(value, "a metadata element", "DOMAIN", true), key!, uri);
  const metadata = added === undefined ? childOf(root, "metadata") : ensureChild(root, "metadata");
  if (metadata === undefined) return;
  metadata.children = metadata.children.filter((node) =>
    !isElement(node) || namespaceOf(node, root, metadata) !== uri
  );
  if (added !== undefined) metadata.children.push(added);
}

function withNamespace(node: XmlElement, key: string, uri: string): XmlElement {
  if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(key)) {
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot use an XML prefix, wanted letters and digits: found "${key}"`,
      "NONE",
    );
  }
  if (Object.hasOwn(node.attributes, `xmlns:${key}`)) {
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot use an XML prefix, wanted one that the element does not declare itself: found "${key}"`,
      "NONE",
    );
  }
  putUnder(node, key);
  node.attributes = { [`xmlns:${key}`]: uri, ...node.attributes };
  return node;
}

/** What is declared around metadata, by prefix. */
function scopeAround(...scopes: readonly XmlElement[]): Record<string, string> {
  const scope: Record<string, string> = Object.create(null);
  for (const { attributes } of scopes) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "xmlns" || name.startsWith("xmlns:")) scope[name.slice(6)] = value;
    }
  }
  return scope;
}
