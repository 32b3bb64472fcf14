import { escapeAttribute, escapeText, holdable } from "./xml_escape.ts";
import { isElement, type XmlElement, type XmlNode } from "./xml_tree.ts";

/** How an element is laid out. */
export interface XmlLayout {
  /** libvirt's own elements have single quotes; what it keeps for others, double ones. */
  readonly quote: "'" | '"';
  readonly indent: string;
}

/** An element and all below it, one line each, indented by two spaces a level; mixed content stays as it is. */
export function formatElement(node: XmlElement, layout: XmlLayout = { quote: "'", indent: "" }): string {
  const out: string[] = [];
  write(node, layout.indent, layout.quote, out);
  return out.join("");
}

function write(node: XmlElement, indent: string, quote: string, out: string[]): void {
  const children = node.children.filter((child) => !isBlank(child));
  const mixed = children.some((child) => typeof child === "string" || child !== undefined && isCdata(child));
  if (mixed || children.length === 0) {
    out.push(indent, inline(node, quote), "\n");
    return;
  }
  out.push(indent, openTag(node, quote), ">\n");
  for (const child of children) {
    if (isElement(child)) write(child, indent + "  ", quote, out);
    else if (typeof child !== "string") out.push(indent, "  ", child.verbatim, "\n");
  }
  out.push(indent, `</${node.name}>\n`);
}

function inline(node: XmlElement, quote: string): string {
  const text = node.children.map((child) => {
    if (typeof child === "string") return quote === "'" ? escapeText(child) : escapeLikeLibxml(child);
    return isElement(child) ? inline(child, quote) : child.verbatim;
  }).join("");
  const tag = openTag(node, quote);
  return text === "" ? `${tag}/>` : `${tag}>${text}</${node.name}>`;
}

function openTag(node: XmlElement, quote: string): string {
  let tag = `<${node.name}`;
  for (const [name, value] of Object.entries(node.attributes)) {
    tag += ` ${name}=${quote}${escapeAttribute(value)}${quote}`;
  }
  return tag;
}

function escapeLikeLibxml(text: string): string {
  return holdable(text).replace(
    /[&<>\r]/g,
    (c) => c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&#13;",
  );
}

function isBlank(node: XmlNode): boolean {
  return typeof node === "string" && /^\s*$/.test(node);
}

function isCdata(node: XmlNode): boolean {
  return typeof node !== "string" && !isElement(node) && node.verbatim.startsWith("<![CDATA[");
}
