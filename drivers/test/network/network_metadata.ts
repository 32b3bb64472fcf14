import { eventWords, wordOf } from "../../../events/mod.ts";
import type { NetworkTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import { elementIn, replaceElementIn } from "../config/metadata_element.ts";
import type { NetworkDefinition } from "./network_document.ts";
import { Affect, networksOf } from "./simulated_networks.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, cloneElement, element, elementsOf } from "../config/xml_tree.ts";

/** libvirt's `VIR_NETWORK_METADATA_*`. */
const Kind = { DESCRIPTION: 0, TITLE: 1, ELEMENT: 2 } as const;

/** Titles, descriptions, and what applications keep in a network's document: as libvirt 9.7's network driver has them. */
export function networkMetadata(
  simulated: SimulatedHost,
): Pick<TableOperations<NetworkTable>, "networkGetMetadata" | "networkSetMetadata"> {
  const networks = networksOf(simulated);
  return {
    networkGetMetadata(net, type, uri, flags) {
      checkUri("networkGetMetadata", type, uri);
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "networkGetMetadata", "NETWORK");
      if (flags === (Affect.LIVE | Affect.CONFIG)) {
        throw invalid("networkGetMetadata", "live or config", "both");
      }
      const network = networks.byUuid(net.uuid, "NETWORK");
      const { live } = network.affected(flags);
      checkKind(type);
      const definition = live ? network.definition : network.next ?? network.definition;
      const found = read(definition, type, uri);
      if (found !== undefined) return found;
      throw refusal(
        "NO_NETWORK_METADATA",
        `Cannot read metadata of network "${definition.name}", wanted some: found none`,
        "NETWORK",
      );
    },
    networkSetMetadata(net, type, value, key, uri, flags) {
      if (type === Kind.TITLE && value?.includes("\n")) {
        throw invalid("networkSetMetadata", "a title of one line", value);
      }
      checkUri("networkSetMetadata", type, uri);
      if (type === Kind.ELEMENT ? value !== null && key === null : type < Kind.ELEMENT && key !== null) {
        throw invalid("networkSetMetadata", "a key for an element and for nothing else", key);
      }
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "networkSetMetadata", "NETWORK");
      const network = networks.byUuid(net.uuid, "NETWORK");
      checkKind(type);
      network.change(flags, (definition) => changed(definition, type, value, key, uri));
      simulated.emit({
        type: "network.metadata-change",
        network: network.ref(),
        metadataType: wordOf(eventWords.metadataType, type),
        ...(uri === null ? {} : { nsUri: uri }),
      });
    },
  };
}

function read(definition: NetworkDefinition, type: number, uri: string | null): string | undefined {
  if (type === Kind.TITLE) return definition.title;
  if (type === Kind.DESCRIPTION) return definition.description;
  const { metadata } = definition;
  return metadata === undefined ? undefined : elementIn(element("network", {}, [metadata]), uri!);
}

function changed(
  definition: NetworkDefinition,
  type: number,
  value: string | null,
  key: string | null,
  uri: string | null,
): NetworkDefinition {
  if (type === Kind.TITLE) return { ...definition, title: value || undefined };
  if (type === Kind.DESCRIPTION) return { ...definition, description: value || undefined };
  const { metadata } = definition;
  const root = element("network", {}, metadata === undefined ? [] : [cloneElement(metadata)]);
  replaceElementIn(root, value, key, uri!);
  const left = childOf(root, "metadata");
  return { ...definition, metadata: left !== undefined && elementsOf(left).length > 0 ? left : undefined };
}

function checkUri(call: string, type: number, uri: string | null): void {
  if (type === Kind.ELEMENT ? uri === null : type < Kind.ELEMENT && uri !== null) {
    throw invalid(call, "a namespace for an element and for nothing else", uri);
  }
}

function checkKind(type: number): void {
  if (type <= Kind.ELEMENT) return;
  throw refusal(
    "INVALID_ARG",
    `Cannot use metadata, wanted description, title or element: found type ${type}`,
    "NETWORK",
  );
}

function invalid(call: string, wanted: string, found: string | null) {
  return refusal("INVALID_ARG", `Cannot call ${call}, wanted ${wanted}: found ${found}`, "NETWORK");
}
