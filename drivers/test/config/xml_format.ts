import { atOnce, type Steps } from "../../../core/job/slices.ts";
import { escapeAttribute, escapeText, holdable } from "./xml_escape.ts";
import { isElement, type XmlElement, type XmlNode } from "./xml_tree.ts";

/** How an element is laid out. */
export interface XmlLayout {
  /** libvirt's own elements have single quotes; what it keeps for others, double ones. */
  readonly quote: "'" | '"';
  readonly indent: string;
}

/** An element and all below it, one line each, indented by two spaces a level; mixed content stays as it is. */
export function formatElement(node: XmlElement, layout?: XmlLayout): string {
  return atOnce(formatSteps(node, layout));
}

/** Elements that are written in one go. */
const PIECE = 256;

/** The same, cut up. */
export function* formatSteps(
  node: XmlElement,
  { quote, indent }: XmlLayout = { quote: "'", indent: "" },
): Steps<string> {
  const out: string[] = [];
  const open: { readonly node: XmlElement; next: number }[] = [];
  const begin = (begun: XmlElement) => {
    if (isInline(begun.children)) return void out.push(indent, inline(begun, quote), "\n");
    out.push(indent, openTag(begun, quote), ">\n");
    open.push({ node: begun, next: 0 });
    indent += "  ";
  };
  begin(node);
  for (let count = 1; open.length > 0; count++) {
    const inner = open.at(-1)!;
    const child = inner.node.children[inner.next++];
    if (child === undefined) {
      open.pop();
      indent = indent.slice(2);
      out.push(indent, `</${inner.node.name}>\n`);
    } else if (typeof child === "string") continue;
    else if (isElement(child)) begin(child);
    else out.push(indent, child.verbatim, "\n");
    if (count % PIECE === 0) yield;
  }
  return out.join("");
}

// Nothing, or text with whatever is between it.
function isInline(children: readonly XmlNode[]): boolean {
  let empty = true;
  for (const child of children) {
    if (isBlank(child)) continue;
    if (typeof child === "string" || isCdata(child)) return true;
    empty = false;
  }
  return empty;
}

function inline(node: XmlElement, quote: string): string {
  if (node.children.length === 0) return `${openTag(node, quote)}/>`;
  const text = node.children.map((child) => {
    if (typeof child === "string") return quote === "'" ? escapeText(child) : escapeLikeLibxml(child);
    return isElement(child) ? inline(child, quote) : child.verbatim;
  }).join("");
  const tag = openTag(node, quote);
  return text === "" ? `${tag}/>` : `${tag}>${text}</${node.name}>`;
}

function openTag(node: XmlElement, quote: string): string {
  let tag = `<${node.name}`;
  for (const name of Object.keys(node.attributes)) {
    tag += ` ${name}=${quote}${escapeAttribute(node.attributes[name]!)}${quote}`;
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
