import { readUuid } from "../../config/document_values.ts";
import { networkMac } from "../network_dhcp.ts";
import { filled } from "../../config/network_values.ts";
import { type NWFilterParameters, parameterElement, readParameters } from "./nwfilter_parameters.ts";
import { refuse } from "./nwfilter_values.ts";
import { formatElement } from "../../config/xml_format.ts";
import { parseRoot } from "../../config/xml_parse.ts";
import { childOf, element, textOf } from "../../config/xml_tree.ts";

/** A filter at a port device. */
export interface NWFilterBinding {
  readonly owner: { readonly name: string; readonly uuid: string };
  readonly portdev: string;
  readonly linkdev: string | undefined;
  readonly mac: string;
  readonly filter: string;
  readonly parameters: NWFilterParameters;
  /** Which guest's interface it is for, unless somebody else made it. */
  readonly guest?: string;
}

/** Reads a binding's document. */
export function parseBinding(xml: string): NWFilterBinding {
  const root = parseRoot(xml, "filterbinding", "NWFILTER");
  const missing = (wanted: string, found?: string) => refuse("INTERNAL_ERROR", wanted, found);
  const portdev = filled(childOf(root, "portdev"), "name");
  if (portdev === undefined) throw missing("a port device's name");
  const link = childOf(root, "linkdev");
  const linkdev = filled(link, "name");
  if (link !== undefined && linkdev === undefined) throw missing("a link device's name");
  const owner = childOf(root, "owner");
  const name = textOf(childOf(owner, "name"));
  if (name === "") throw missing("an owner's name");
  const uuidText = textOf(childOf(owner, "uuid"));
  const uuid = readUuid(uuidText);
  if (uuid === undefined) throw missing("an owner's UUID", uuidText || undefined);
  const macText = filled(childOf(root, "mac"), "address");
  const mac = networkMac(macText ?? "");
  if (mac === undefined) throw missing("a MAC address", macText);
  const reference = childOf(root, "filterref");
  const filter = filled(reference, "filter");
  if (reference === undefined || filter === undefined) throw missing("a filter's name");
  return { owner: { name, uuid }, portdev, linkdev, mac, filter, parameters: readParameters(reference) };
}

/** The document's text, in libvirt's layout. */
export function formatBinding(binding: NWFilterBinding): string {
  const { owner, portdev, linkdev, mac } = binding;
  return formatElement(element("filterbinding", {}, [
    element("owner", {}, [element("name", {}, [owner.name]), element("uuid", {}, [owner.uuid])]),
    element("portdev", { name: portdev }),
    ...linkdev === undefined ? [] : [element("linkdev", { name: linkdev })],
    element("mac", { address: mac }),
    parameterElement(binding),
  ]));
}
