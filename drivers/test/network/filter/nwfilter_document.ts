import { atOnce, inSlices, type Steps } from "../../../../core/job/slices.ts";
import { refusal } from "../../contract/refusal.ts";
import type { RandomSource } from "../../simulation/seeded_random.ts";
import { readUuid } from "../../config/document_values.ts";
import { type NWFilterParameters, parameterElement, readParameters } from "./nwfilter_parameters.ts";
import { type FilterRule, formatRule, readRule } from "./nwfilter_rule.ts";
import { refuse } from "./nwfilter_values.ts";
import { attributes } from "../../config/storage_values.ts";
import { formatSteps } from "../../config/xml_format.ts";
import { parseRoot } from "../../config/xml_parse.ts";
import { childOf, element, elementsOf, textOf, type XmlElement } from "../../config/xml_tree.ts";

/** A filter that another one includes. */
export interface FilterReference {
  readonly filter: string;
  readonly parameters: NWFilterParameters;
}

/** A network filter's definition. Never changed once made. */
export interface NWFilterDefinition {
  readonly name: string;
  readonly uuid: string;
  readonly chain: string;
  readonly priority: number;
  /** Rules and included filters, in their order. */
  readonly entries: readonly (FilterRule | FilterReference)[];
}

/** What a chain's name may begin with, and its priority unless told. */
const CHAINS: Readonly<Record<string, number>> = {
  mac: -800,
  vlan: -750,
  stp: 0,
  arp: -500,
  rarp: -400,
  ipv4: -700,
  ipv6: -600,
};
/** Rules that are looked at in one go. */
const PIECE = 64;
const MAX_CHAIN = 12;
const MAX_PRIORITY = 1000;

/**
 * Reads a network filter's document.
 *
 * @param random Where a UUID that it does not name comes from.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseFilter(xml: string, random: RandomSource): NWFilterDefinition {
  return filterOf(parseRoot(xml, "filter", "NWFILTER"), random);
}

/**
 * As `parseFilter()`, in slices, between which other calls have their turn.
 *
 * @throws {VirtError} As `parseFilter()`.
 */
export function readFilter(xml: string, random: RandomSource): Promise<NWFilterDefinition> {
  return inSlices(filterSteps(parseRoot(xml, "filter", "NWFILTER"), random));
}

/** The definition that a `<filter>` element stands for. */
export function filterOf(root: XmlElement, random: RandomSource): NWFilterDefinition {
  return atOnce(filterSteps(root, random));
}

function* filterSteps(root: XmlElement, random: RandomSource): Steps<NWFilterDefinition> {
  const { name = "", priority: priorityText = "", chain: chainText = "" } = root.attributes;
  if (name === "") throw refuse("INTERNAL_ERROR", "a name");
  const priority = priorityText === "" ? undefined : Number(priorityText);
  if (priority !== undefined) {
    const whole = /^\s*[+-]?\d+$/.test(priorityText);
    if (!whole || Math.abs(priority) > MAX_PRIORITY) throw refuse("INVALID_ARG", "a priority", priorityText);
  }
  const chainPriority = chainText === "" ? 0 : priorityOfChain(chainText);
  const uuidText = textOf(childOf(root, "uuid"));
  const uuid = uuidText === "" ? random.uuid() : readUuid(uuidText);
  if (uuid === undefined) throw refuse("XML_ERROR", "a UUID", uuidText);
  return {
    name,
    uuid,
    chain: chainText || "root",
    // Without a chain libvirt reads the priority, and forgets it.
    priority: chainText === "" ? 0 : priority ?? chainPriority,
    entries: yield* entriesOf(root),
  };
}

function* entriesOf(root: XmlElement): Steps<(FilterRule | FilterReference)[]> {
  const entries: (FilterRule | FilterReference)[] = [];
  for (const child of elementsOf(root)) {
    if (child.name === "rule") entries.push(readRule(child));
    else if (child.name === "filterref") entries.push(readReference(child));
    else continue;
    if (entries.length % PIECE === 0) yield;
  }
  return entries;
}

/** The document's text, in libvirt's layout. */
export function formatFilter(definition: NWFilterDefinition): string {
  return atOnce(filterText(definition));
}

/** The same, cut up. */
export function* filterText(
  { name, uuid, chain, priority, entries }: NWFilterDefinition,
): Steps<string> {
  const children = [element("uuid", {}, [uuid])];
  for (const entry of entries) {
    children.push("filter" in entry ? parameterElement(entry) : formatRule(entry));
    if (children.length % PIECE === 0) yield;
  }
  const own = attributes({ name, chain, priority: priority === 0 ? undefined : `${priority}` });
  return yield* formatSteps(element("filter", own, children));
}

function readReference(node: XmlElement): FilterReference {
  const { filter } = node.attributes;
  if (filter === undefined) throw refuse("INTERNAL_ERROR", "a filter in <filterref>");
  return { filter, parameters: readParameters(node) };
}

function priorityOfChain(chain: string): number {
  if (chain.length > MAX_CHAIN) throw refuse("INVALID_ARG", `a chain's name of ${MAX_CHAIN} letters`, chain);
  if (!/^[\w.:-]*$/.test(chain)) throw refuse("INVALID_ARG", "a chain's name", chain);
  if (chain === "root") return 0;
  const prefix = Object.keys(CHAINS).find((name) => chain.startsWith(name));
  if (prefix !== undefined) return CHAINS[prefix]!;
  // Of this one libvirt forgets to say what it has against it.
  if (chain.startsWith("root")) {
    throw refusal("INTERNAL_ERROR", `Cannot read a filter, wanted a known chain: found "${chain}"`, "NONE");
  }
  throw refuse("INVALID_ARG", "a known chain", chain);
}
