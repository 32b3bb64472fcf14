import type { XmlNode } from "../../core/config/config_content.ts";
import { codecs } from "../../core/config/codec/document_codecs.ts";

/** The text of elements as `<metadata>` has them, for hypervisors that keep none. */
export function metadataText(metadata: readonly XmlNode[]): string {
  if (metadata.length === 0) return "";
  const xml = codecs.domain.format({ type: "test", name: "x", metadata: [...metadata] });
  return xml.slice(xml.indexOf("<metadata>") + "<metadata>".length, xml.lastIndexOf("</metadata>")).trim();
}

/** The elements of such a text. */
export function metadataNodes(text: string): XmlNode[] {
  if (text === "") return [];
  const xml = `<domain type="test"><name>x</name><metadata>${text}</metadata></domain>`;
  return codecs.domain.parse(xml, { lenient: true }).metadata ?? [];
}
