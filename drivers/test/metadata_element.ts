import { refusal } from "./_refusal.ts";
import type { Definition } from "./definition.ts";
import { editDefinition, treeOf } from "./document.ts";
import { formatElement } from "./xml_format.ts";
import { parseTree } from "./xml_parse.ts";
import { childOf, cloneElement, elementsOf, ensureChild, isElement, type XmlElement } from "./xml_tree.ts";

/** The element of that namespace below `<metadata>`, with its own prefix taken away. */
export function getElement(definition: Definition, uri: string): string | undefined {
  return elementIn(treeOf(definition), uri);
}

/** As `getElement()`, of the document that this is the root of. */
export function elementIn(root: XmlElement, uri: string): string | undefined {
  const metadata = childOf(root, "metadata");
  const found = metadata && elementsOf(metadata).find((node) => namespaceOf(node, root, metadata) === uri);
  if (found === undefined) return undefined;
  const copy = cloneElement(found);
  const prefix = prefixOf(copy.name);
  rename(copy, prefix, "");
  delete copy.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
  return formatElement(copy, { quote: '"', indent: "" }).trimEnd();
}

/** Puts an element below `<metadata>` under `key` as its prefix, in place of all of that namespace; `null` removes. */
export function setElement(
  definition: Definition,
  value: string | null,
  key: string | null,
  uri: string,
): void {
  editDefinition(definition, (root) => replaceElementIn(root, value, key, uri));
}

/** As `setElement()`, in the document that this is the root of. */
export function replaceElementIn(
  root: XmlElement,
  value: string | null,
  key: string | null,
  uri: string,
): void {
  const added = value === null ? undefined : withNamespace(parseTree(value, "a metadata element"), key!, uri);
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
  rename(node, "", key);
  node.attributes = { [`xmlns:${key}`]: uri, ...node.attributes };
  return node;
}

function rename(node: XmlElement, from: string, to: string): void {
  if (prefixOf(node.name) === from) {
    const local = from === "" ? node.name : node.name.slice(from.length + 1);
    node.name = to === "" ? local : `${to}:${local}`;
  }
  for (const child of elementsOf(node)) rename(child, from, to);
}

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? "" : name.slice(0, colon);
}

function namespaceOf(node: XmlElement, ...scopes: readonly XmlElement[]): string | undefined {
  const prefix = prefixOf(node.name);
  const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (const scope of [node, ...[...scopes].reverse()]) {
    if (Object.hasOwn(scope.attributes, attribute)) return scope.attributes[attribute];
  }
  return undefined;
}
