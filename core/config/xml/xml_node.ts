import type { XmlNode } from "../config_content.ts";
import { isDeclaration, prefixOf, type XmlElement } from "./xml_element.ts";

/** What an element is to these types when they don't know it: itself, with the prefixes that it needs declared. */
export function nodeOf(element: XmlElement): XmlNode {
  const declared: [string, string][] = [];
  // Each is looked for once: a document may have tens of thousands.
  const own = element.declares ? new Set(element.attributes.filter((_, at) => at % 2 === 0)) : undefined;
  for (const prefix of prefixesIn(element)) {
    const uri = element.namespaces[prefix];
    const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    if (uri !== undefined && prefix !== "xml" && !own?.has(name)) {
      declared.push([name, uri]);
    }
  }
  return node(element, declared);
}

function node({ name, attributes, children }: XmlElement, declared: readonly [string, string][]): XmlNode {
  const all = [...declared, ...pairs(attributes)];
  const inner = children.map((child) => typeof child === "string" ? child : node(child, []));
  return {
    name,
    ...(all.length > 0 ? { attributes: Object.fromEntries(all) } : {}),
    ...(inner.length > 0 ? { children: inner } : {}),
  };
}

function pairs(attributes: readonly string[]): [string, string][] {
  return Array.from(
    { length: attributes.length / 2 },
    (_, at) => [attributes[2 * at]!, attributes[2 * at + 1]!],
  );
}

function prefixesIn({ name, attributes, children }: XmlElement, found = new Set<string>()): Set<string> {
  found.add(prefixOf(name));
  for (const [attribute] of pairs(attributes)) {
    if (attribute.includes(":") && !isDeclaration(attribute)) found.add(prefixOf(attribute));
  }
  for (const child of children) if (typeof child !== "string") prefixesIn(child, found);
  return found;
}
