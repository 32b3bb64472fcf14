import type { XmlNode } from "../../../core/config/config_content.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";

/** Where a .vmx has what libvirt's documents have and VMware does not: a title, and elements of others. */
export const TITLE_KEY = "denovirt.title";
export const METADATA_KEY = "denovirt.metadata";

/** The elements that a text of `<metadata>` has. */
export function nodesOf(text: string): XmlNode[] {
  if (text === "") return [];
  const xml = `<domain type="vmware"><name>x</name><metadata>${text}</metadata></domain>`;
  return codecs.domain.parse(xml, { lenient: true }).metadata ?? [];
}

/** The text of elements as `<metadata>` has them. */
export function metadataText(metadata: readonly XmlNode[]): string {
  if (metadata.length === 0) return "";
  const xml = codecs.domain.format({ type: "vmware", name: "x", metadata: [...metadata] });
  return xml.slice(xml.indexOf("<metadata>") + "<metadata>".length, xml.lastIndexOf("</metadata>")).trim();
}
