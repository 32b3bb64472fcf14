import { isNode, namedNode } from "../xml/node_names.ts";
import type { Namespaces } from "../xml/xml_element.ts";

/** What tells an element from others of its list; undefined if nothing does. */
export function elementKey(element: unknown, scope: Namespaces): string | undefined {
  if (!isObject(element)) return undefined;
  const { target, mac, alias, name, index, type, cellid, vcpu, id } = element;
  const parts = [
    isObject(target) ? target["dev"] ?? target["dir"] : undefined,
    isObject(mac) ? mac["address"] : undefined,
    isNode(element) ? namedNode(element, scope).name : name,
    isPlain(index) ? `${isPlain(type) ? type : ""} ${index}` : undefined,
    cellid ?? vcpu ?? id,
    isObject(alias) ? alias["name"] : undefined,
  ];
  const key = parts.findIndex((part) => part !== undefined && typeof part !== "object");
  return key < 0 ? undefined : `${key} ${parts[key]}`;
}

function isPlain(value: unknown): boolean {
  return value !== undefined && typeof value !== "object";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
