import { interfacesOf, targetOf } from "./device_lookup.ts";
import type { NWFilterBinding } from "./nwfilter_binding_document.ts";
import { readParameters } from "./nwfilter_parameters.ts";
import type { World } from "./world.ts";
import { parseTree } from "./xml_parse.ts";
import { childOf } from "./xml_tree.ts";

/** What binds filters to the interfaces of domains that run, by their documents. */
export function* guestBindings(world: World): Generator<NWFilterBinding & { readonly guest: string }> {
  for (const { definition: { name, sections }, uuid, id } of world.active()) {
    // Most documents need no parser to see that they have none.
    if (!sections.rest.includes("<filterref ")) continue;
    const root = parseTree(`<domain>${sections.rest}</domain>`, "a domain's own document");
    for (const node of interfacesOf(root)) {
      const reference = childOf(node, "filterref");
      const filter = reference?.attributes["filter"];
      const mac = childOf(node, "mac")?.attributes["address"];
      if (reference === undefined || filter === undefined || mac === undefined) continue;
      const direct = node.attributes["type"] === "direct";
      yield {
        owner: { name, uuid },
        portdev: targetOf(node),
        linkdev: direct ? childOf(node, "source")?.attributes["dev"] : undefined,
        mac,
        filter,
        parameters: readParameters(reference),
        guest: `${uuid} ${id} ${mac}`,
      };
    }
  }
}
