import { interfacesOf, targetOf } from "../../config/device_lookup.ts";
import type { NWFilterBinding } from "./nwfilter_binding_document.ts";
import { readParameters } from "./nwfilter_parameters.ts";
import { readOnce } from "../../contract/cached_reading.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";
import { parseTree } from "../../config/xml_parse.ts";
import { childOf, type XmlElement } from "../../config/xml_tree.ts";

/** A binding, of whatever domain. */
export type Bound = Omit<NWFilterBinding, "owner">;

/** What binds filters to the interfaces of domains that run, by their documents. */
export function* guestBindings(
  simulated: SimulatedHost,
): Generator<NWFilterBinding & { readonly guest: string }> {
  for (const domain of simulated.active()) {
    const { definition: { name, sections }, uuid, id } = domain;
    for (const bound of boundIn(domain, sections.rest)) {
      yield { ...bound, owner: { name, uuid }, guest: `${uuid} ${id} ${bound.mac}` };
    }
  }
}

const NONE: readonly Bound[] = [];
const boundIn = readOnce(readBound);

function readBound(devices: string): readonly Bound[] {
  // Most documents need no parser to see that they have none.
  if (!devices.includes("<filterref ")) return NONE;
  const root = parseTree(`<domain>${devices}</domain>`, "a domain's own document");
  return interfacesOf(root).flatMap((node) => boundOf(node) ?? []);
}

/** What binds a filter to an interface of a domain's document, if it names one. */
export function boundOf(node: XmlElement): Bound | undefined {
  const reference = childOf(node, "filterref");
  const filter = reference?.attributes["filter"];
  const mac = childOf(node, "mac")?.attributes["address"];
  if (reference === undefined || filter === undefined || mac === undefined) return undefined;
  const direct = node.attributes["type"] === "direct";
  const linkdev = direct ? childOf(node, "source")?.attributes["dev"] : undefined;
  return { portdev: targetOf(node), linkdev, mac, filter, parameters: readParameters(reference) };
}
