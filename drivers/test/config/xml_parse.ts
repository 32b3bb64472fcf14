import { parseXml, type XmlElement as ParsedElement, type XmlNode as ParsedNode } from "@rgrove/parse-xml";
import type { ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import type { XmlElement, XmlNode } from "./xml_tree.ts";

// libvirt's REMOTE_STRING_MAX and libxml2's own limit on depth.
const MAX_LENGTH = 4 * 1024 * 1024;
const MAX_DEPTH = 256;

/**
 * Reads a document into a tree. Document type definitions, and so all entities but XML's own, are refused.
 *
 * @param what What the text is, for the error's message.
 * @param part The part of libvirt that would refuse it.
 * @param anyNamespace Whether it is an application's own: else what is of another default namespace is none of libvirt's,
 *   which passes over it.
 * @throws {VirtError} `XML_DETAIL` if the text is not well formed, `XML_ERROR` if it is too large.
 */
export function parseTree(
  text: string,
  what: string,
  part: ErrorDomain = "DOMAIN",
  anyNamespace = false,
): XmlElement {
  if (text.length > MAX_LENGTH) {
    throw refusal(
      "XML_ERROR",
      `Cannot read ${what}, wanted at most ${MAX_LENGTH} characters: found ${text.length}`,
    );
  }
  if (deeperThan(text, MAX_DEPTH)) {
    throw refusal(
      "XML_DETAIL",
      `Cannot read ${what}, wanted at most ${MAX_DEPTH} nested elements: found more`,
      part,
    );
  }
  let document;
  try {
    // As XML says, and before the parser does it: its own way takes time by the square of the length.
    document = parseXml(text.replace(/\r\n?/g, "\n"), {
      preserveCdata: true,
      preserveComments: true,
      preserveDocumentType: true,
    });
  } catch (error) {
    // Its other lines, as the error itself, show the document, which may have passwords in it.
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw refusal("XML_DETAIL", `Cannot read ${what}, wanted well-formed XML: ${reason}`, part);
  }
  if (document.children.some((node) => node.type === "doctype")) {
    throw refusal(
      "XML_ERROR",
      `Cannot read ${what}, wanted no document type definition: found one`,
      part,
    );
  }
  const root = document.root!;
  const foreign = root.attributes["xmlns"] ?? "";
  if (foreign !== "" && !anyNamespace && !root.name.includes(":")) {
    throw refusal("XML_ERROR", `Cannot read ${what}, wanted no namespace: found "${foreign}"`, part);
  }
  return convert(root, foreign, anyNamespace);
}

/**
 * Reads a document that is about one kind of object.
 *
 * @param wanted The name of its root.
 * @throws {VirtError} As `parseTree()`, and `XML_ERROR` if the root has another name.
 */
export function parseRoot(text: string, wanted: string, part: ErrorDomain): XmlElement {
  const root = parseTree(text, `a <${wanted}> document`, part);
  if (root.name === wanted) return root;
  throw refusal("XML_ERROR", `Cannot read a document, wanted <${wanted}>: found <${root.name}>`, "XML");
}

// The parser calls itself for each level, so that the level must be known before it runs. What this scan takes for
// broken, the parser refuses.
function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const end = endOfMarkup(text, at);
    if (end === -1) return false;
    const next = text[at + 1];
    if (next === "/") depth--;
    else if (next !== "!" && next !== "?" && text[end - 2] !== "/" && ++depth > limit) return true;
    at = end;
  }
  return false;
}

function endOfMarkup(text: string, start: number): number {
  const after = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at === -1 ? -1 : at + mark.length;
  };
  if (text.startsWith("<!--", start)) return after("-->", start + 4);
  if (text.startsWith("<![CDATA[", start)) return after("]]>", start + 9);
  if (text.startsWith("<?", start)) return after("?>", start + 2);
  for (let at = start + 1; at < text.length; at++) {
    const c = text[at];
    if (c === ">") return at + 1;
    if (c !== '"' && c !== "'") continue;
    at = text.indexOf(c, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

/** @param outer The default namespace that is declared for it. */
function convert(node: ParsedElement, outer: string, anyNamespace: boolean): XmlElement {
  const free = anyNamespace || node.name === "metadata";
  const children: XmlNode[] = [];
  for (const child of node.children as readonly ParsedNode[]) {
    switch (child.type) {
      case "element": {
        const inner = child as ParsedElement;
        const space = inner.attributes["xmlns"] ?? outer;
        if (free || space === "" || inner.name.includes(":")) children.push(convert(inner, space, free));
        break;
      }
      case "text":
        children.push((child as unknown as { text: string }).text);
        break;
      case "cdata":
        children.push({ verbatim: `<![CDATA[${(child as unknown as { text: string }).text}]]>` });
        break;
      case "comment":
        children.push({ verbatim: `<!--${(child as unknown as { content: string }).content}-->` });
        break;
      case "pi": {
        const { name, content } = child as unknown as { name: string; content: string };
        children.push({ verbatim: `<?${name}${content === "" ? "" : ` ${content}`}?>` });
      }
    }
  }
  return { name: node.name, attributes: { ...node.attributes }, children };
}
