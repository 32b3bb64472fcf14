import { readVariable, type VariableAccess } from "./nwfilter_parameters.ts";
import { PROTOCOLS, type RuleProtocol } from "./nwfilter_protocols.ts";
import { hasPorts, READERS, refuse } from "./nwfilter_values.ts";
import { attributes } from "../../config/storage_values.ts";
import { element, elementsOf, type XmlElement } from "../../config/xml_tree.ts";

/** What a rule says about one attribute. */
interface RuleItem {
  readonly text: string;
  readonly negative: boolean;
  readonly variable: VariableAccess | undefined;
}

/** A rule of a network filter. */
export interface FilterRule {
  readonly attributes: Record<string, string>;
  /** None for a rule that is for everything. */
  readonly protocol: string | undefined;
  readonly items: ReadonlyMap<string, RuleItem>;
}

const ACTIONS = ["drop", "accept", "reject", "return", "continue"];
const DIRECTIONS = ["in", "out", "inout"];
const DEFAULT_PRIORITY = 500;
const MAX_PRIORITY = 1000;

/** Reads a `<rule>`. */
export function readRule(node: XmlElement): FilterRule {
  const { action, direction, priority = "", statematch } = node.attributes;
  if (action === undefined) throw refuse("INTERNAL_ERROR", "a rule's action");
  if (!ACTIONS.includes(action)) throw refuse("CONFIG_UNSUPPORTED", "a known action", action);
  if (direction === undefined) throw refuse("INTERNAL_ERROR", "a rule's direction");
  if (!DIRECTIONS.includes(direction)) throw refuse("CONFIG_UNSUPPORTED", "a known direction", direction);
  const number = /^\s*[+-]?\d+$/.test(priority) ? Number(priority) : DEFAULT_PRIORITY;
  const stateless = statematch === "0" || statematch?.toLowerCase() === "false";
  let protocol: string | undefined;
  const items = new Map<string, RuleItem>();
  for (const child of elementsOf(node)) {
    if (!Object.hasOwn(PROTOCOLS, child.name) || protocol !== undefined && child.name !== protocol) continue;
    protocol = child.name;
    readItems(child, PROTOCOLS[protocol]!, items);
    checkPorts(PROTOCOLS[protocol]!, items);
  }
  return {
    attributes: attributes({
      action,
      direction,
      priority: `${Math.abs(number) <= MAX_PRIORITY ? number : DEFAULT_PRIORITY}`,
      statematch: stateless ? "false" : undefined,
    }),
    protocol,
    items: protocol === undefined ? items : settled(PROTOCOLS[protocol]!, items),
  };
}

/** All variables that a rule needs. */
export function variablesOf({ items }: FilterRule): VariableAccess[] {
  return [...items.values()].flatMap(({ variable }) => variable === undefined ? [] : [variable]);
}

function readItems(node: XmlElement, protocol: RuleProtocol, items: Map<string, RuleItem>): void {
  const negative = node.attributes["match"] === "no";
  for (const [name, kind] of Object.entries(protocol.attributes)) {
    const given = node.attributes[name];
    if (given === undefined) continue;
    const variable = given.startsWith("$") ? readVariable(given.slice(1)) : undefined;
    const text = variable !== undefined
      ? `$${variable.text}`
      : given.startsWith("$")
      ? undefined
      : READERS[kind](given);
    if (text === undefined) throw refuse("INTERNAL_ERROR", `a value of ${name}`, given);
    items.set(name, { text, negative, variable });
  }
}

function checkPorts({ checkPorts: needed }: RuleProtocol, items: ReadonlyMap<string, RuleItem>): void {
  if (!needed || ![...items.keys()].some((name) => /^(src|dst)port(start|end)$/.test(name))) return;
  const protocol = items.get("protocol");
  if (protocol?.variable === undefined && hasPorts(protocol?.text)) return;
  throw refuse("INTERNAL_ERROR", "a protocol with ports, of a rule with ports", protocol?.text);
}

/** What libvirt makes of a rule once it has read all of it. */
function settled(
  { negatedAs, ipsets, attributes: order }: RuleProtocol,
  items: ReadonlyMap<string, RuleItem>,
): Map<string, RuleItem> {
  const all = new Map(items);
  for (const [name, other] of Object.entries(negatedAs)) {
    const item = all.get(name);
    if (item !== undefined) all.set(name, { ...item, negative: all.get(other)?.negative ?? false });
  }
  if (ipsets) {
    const set = all.get("ipset");
    if (set !== undefined && !all.has("ipsetflags")) {
      all.set("ipsetflags", { text: "src", negative: false, variable: undefined });
    } else {
      // So it does with a set whose flags are given as well.
      all.delete("ipset");
      all.delete("ipsetflags");
    }
  }
  const ordered = new Map<string, RuleItem>();
  for (const name in order) {
    const item = all.get(name);
    if (item !== undefined) ordered.set(name, item);
  }
  return ordered;
}

/** A `<rule>` as libvirt writes it: a new element wherever what is negated changes. */
export function formatRule({ attributes: own, protocol, items }: FilterRule): XmlElement {
  if (protocol === undefined) return element("rule", own);
  const parts: XmlElement[] = [];
  let sign: boolean | undefined;
  for (const [name, { text, negative }] of items) {
    if (negative !== sign) parts.push(element(protocol, negative ? { match: "no" } : {}));
    sign = negative;
    parts.at(-1)!.attributes[name] = text;
  }
  return element("rule", own, parts.length === 0 ? [element(protocol)] : parts);
}
