import { declarationsFor, namespaceOf } from "./xml_namespaces.ts";
import { childOf, element, isElement, type XmlElement } from "./xml_tree.ts";

/**
 * The `<metadata>` of a document as libvirt keeps it: elements alone, the first of each namespace, with what they need
 * declared; what has no namespace is taken away.
 *
 * @see libvirt 9.0.0 `virXMLNodeSanitizeNamespaces`
 */
export function sanitizedMetadata(root: XmlElement): XmlElement | undefined {
  const metadata = childOf(root, "metadata");
  if (metadata === undefined) return undefined;
  const met = new Set<string>();
  const children = metadata.children.filter((child) => {
    if (!isElement(child)) return false;
    const space = namespaceOf(child, root, metadata);
    if (space === undefined || met.has(space)) return false;
    met.add(space);
    return true;
  });
  // They must not be lost with the root's attributes, and libvirt puts them here too.
  const used = declarationsFor([element("metadata", metadata.attributes, children)], root.attributes);
  return element("metadata", { ...used, ...metadata.attributes }, children);
}
