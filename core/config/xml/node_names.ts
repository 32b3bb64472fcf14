import type { XmlNode } from "../config_content.ts";
import { isDeclaration, type Namespaces, prefixOf, scopeOf } from "./xml_element.ts";

/** An element of any name as its namespaces have it: two that mean the same are the same, whatever their prefixes. */
export interface NamedNode {
  /** `{URI}name`. */
  readonly name: string;
  /** Attributes by such names, without declarations: how each is spelled, and what it says. */
  readonly attributes: ReadonlyMap<string, readonly [spelled: string, value: unknown]>;
  readonly children: readonly unknown[];
  /** What is declared within it. */
  readonly scope: Namespaces;
}

/** Whether an object can be an element of any name; whatever else has no more than these properties is compared the same. */
export function isNode(value: object): value is XmlNode {
  for (const key of Object.keys(value)) {
    if (key !== "name" && key !== "attributes" && key !== "children") return false;
  }
  const { name, attributes, children } = value as Partial<XmlNode>;
  return typeof name === "string" && (attributes === undefined || isRecord(attributes)) &&
    (children === undefined || Array.isArray(children));
}

/** @param outer What is declared around it. */
export function namedNode({ name, attributes = {}, children = [] }: XmlNode, outer: Namespaces): NamedNode {
  const all = Object.entries(attributes as Readonly<Record<string, unknown>>);
  const declared = all.filter((entry): entry is [string, string] =>
    isDeclaration(entry[0]) && typeof entry[1] === "string"
  );
  const scope = declared.length > 0 ? scopeOf(declared.flat(), outer) : outer;
  const named = (each: string, prefix: string) => {
    const uri = scope[prefix];
    return uri === undefined || uri === "" ? each : `{${uri}}${each.slice(each.indexOf(":") + 1)}`;
  };
  return {
    name: named(name, prefixOf(name)),
    attributes: new Map(
      all.filter(([each]) => !isDeclaration(each)).map(([each, value]) => [
        // Without a prefix, an attribute is of no namespace.
        prefixOf(each) === "" ? each : named(each, prefixOf(each)),
        [each, value],
      ]),
    ),
    children,
    scope,
  };
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
