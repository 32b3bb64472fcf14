import type { XmlNode } from "./config_content.ts";
import { attributeOf, isDeclaration, type XmlElement } from "./xml_element.ts";

/** What an element is to these types when they don't know it: itself, with the prefixes that it needs declared. */
export function nodeOf(element: XmlElement): XmlNode {
  const declared: [string, string][] = [];
  for (const prefix of prefixesIn(element)) {
    const uri = element.namespaces[prefix];
    const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    if (uri !== undefined && prefix !== "xml" && attributeOf(element, name) === undefined) {
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
  const colon = name.indexOf(":");
  found.add(colon < 0 ? "" : name.slice(0, colon));
  for (const [attribute] of pairs(attributes)) {
    const at = attribute.indexOf(":");
    if (at > 0 && !isDeclaration(attribute)) found.add(attribute.slice(0, at));
  }
  for (const child of children) if (typeof child !== "string") prefixesIn(child, found);
  return found;
}
