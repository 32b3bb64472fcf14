/**
 * What the rest of core knows of the codecs, which it loads with the first config: with their own types each program
 * that imports `connect()` would have the tables of all documents checked.
 */
import type { DocumentConfigs } from "../document_configs.ts";
import type { NetworkSectionConfigs, NetworkUpdateSection } from "../network_section.ts";

export declare const codecs: {
  readonly [Kind in keyof DocumentConfigs]: {
    parse(xml: string, options: { readonly lenient: boolean }): DocumentConfigs[Kind];
    format(config: DocumentConfigs[Kind]): string;
  };
};

export declare function formatNetworkSection<Section extends NetworkUpdateSection>(
  section: Section,
  config: NetworkSectionConfigs[Section],
): string;
