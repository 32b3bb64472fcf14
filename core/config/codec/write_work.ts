import type { UnknownContent, XmlNode } from "../config_content.ts";
import { canonicalName } from "../xml/namespaces.ts";
import type { Growing } from "./read_config.ts";
import type { Member, Variant } from "./shape_table.ts";
import { sourceOf } from "./config_source.ts";
import { attributeOf, type Namespaces, type XmlElement } from "../xml/xml_element.ts";

/** An object that is written as an element. */
export interface Work {
  readonly variant: Variant;
  readonly config: Growing;
  /** What it was read from. */
  readonly source: XmlElement | undefined;
  readonly unknown: UnknownContent;
  /** How deep its children are. */
  readonly depth: number;
  /** What is declared within it. */
  readonly scope: Namespaces;
  /** How many properties are not written yet. */
  left: number;
  /** How many required ones are not. */
  missing: number;
}

/** An element that the types do not know, or of any name where these may stand. */
export interface UnknownNode {
  readonly node: XmlNode;
  readonly index: number;
  written: boolean;
}

/** Whether it was read without something that the grammar wants: from a host that is newer. */
export function lacks(source: XmlElement, { place, name }: Member): boolean {
  if (place === "a") return attributeOf(source, name) === undefined;
  return place === "c" &&
    !source.children.some((child) =>
      typeof child !== "string" && canonicalName(child.name, child.namespaces) === name
    );
}

/** How many properties an object has but for the unknown ones. */
export function propertiesIn(config: Growing): number {
  let count = 0;
  for (const key in config) if (key !== "unknownContent") count++;
  return count;
}

/** The unknown elements of an object. */
export function unknownNodesOf({ variant: { open }, config, unknown: { elements } }: Work): UnknownNode[] {
  const all = [...(open ? config[open.key] ?? [] : []) as XmlNode[], ...elements ?? []];
  return all.map((node, index) => ({ node, index, written: false }));
}

/** What a unknownNode was read from. */
export function sourceIn({ node }: UnknownNode): XmlElement | undefined {
  return isObject(node) ? sourceOf(node) : undefined;
}

/** What an object has of a variant's children, as libvirt's grammar orders them. */
export function membersIn(config: Growing, variant: Variant): Member[] {
  const found: Member[] = [];
  for (const key in config) {
    const member = variant.keys.get(key);
    if (member?.place === "c" && config[key] !== undefined) found.push(member);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.order - b.order);
}

/** Whether a value has properties. */
export function isObject(value: unknown): value is Growing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
