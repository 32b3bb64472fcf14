// @ts-types="./saxes.d.ts"
import * as saxes from "saxes";
import type { OptionNames } from "../../contract/checked_options.ts";
import { atOnce, type Steps } from "../../job/slices.ts";
import { VirtError } from "../../contract/errors.ts";
import { isName } from "./escape_xml.ts";
import { NO_NAMESPACES, scopeOf, type XmlElement, type XmlPosition } from "./xml_element.ts";
import { positionOfElement } from "./xml_position.ts";

/** How much of a document is read before it is refused. */
export interface XmlLimits {
  /** Characters, 16 Mi if not given: libvirt itself sends at most 4 MiB. */
  readonly length?: number;
  /** Elements within one another, 256 if not given. */
  readonly depth?: number;
  /** Elements and attributes, a million if not given. */
  readonly nodes?: number;
}

/** Their names. */
export const xmlLimitNames: OptionNames<XmlLimits> = { length: true, depth: true, nodes: true };

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
  /** Whether there is text other than spaces in it. */
  mixed: boolean;
  inner: boolean;
}

/**
 * Reads a document: well-formed XML 1.0 without a DTD, and so without entities beyond the five.
 *
 * Its namespaces may be broken, as libvirt takes documents with prefixes that nothing declares and gives them out again.
 *
 * @throws {VirtError} `XML_ERROR`, with line and column in `issues`.
 */
export function parseXml(text: string, limits: XmlLimits = {}): XmlElement {
  return atOnce(parseXmlSteps(text, limits));
}

/** Characters that are read in one go. */
const PIECE = 1 << 14;

/**
 * The same, cut up.
 *
 * @throws {VirtError} As `parseXml()`.
 */
export function* parseXmlSteps(text: string, limits: XmlLimits = {}): Steps<XmlElement> {
  const { length = 16 * 1024 ** 2, depth = 256, nodes = 1_000_000 } = limits;
  if (text.length > length) throw refused(`at most ${length} characters`, `${text.length}`);
  // It would take the two halves of pairs for characters of their own.
  if (!text.isWellFormed()) throw refused("well-formed UTF-16", "half of a pair");
  const parser = new saxes.SaxesParser({ xmlns: false, position: true });
  const here = () => ({ line: parser.line, column: parser.column + 1 });
  const open: Growing[] = [];
  let parent: Growing | undefined;
  let root: XmlElement | undefined;
  let attributes: string[] = [];
  /** Whether one of them has a prefix, or declares something. */
  let qualified = false;
  let count = 0;
  let ordinal = 0;
  parser.on("error", (error) => {
    // Its message begins with the position, which the issue has in fields of its own.
    throw refused("well-formed XML", error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""), here());
  });
  parser.on("xmldecl", ({ version }) => {
    // In 1.1, references may stand for characters that no document of 1.0 can hold.
    if (version !== "1.0") throw refused("XML 1.0", `version ${version}`, here());
  });
  parser.on("doctype", () => {
    throw refused("no document type, and no entities of one", "a DOCTYPE", here());
  });
  parser.on("attribute", ({ name, value }) => {
    attributes.push(name, value);
    qualified ||= name === "xmlns" || name.includes(":");
  });
  parser.on("opentag", ({ name }) => {
    if (open.length >= depth) throw refused(`elements at most ${depth} deep`, "more", here());
    count += 1 + attributes.length / 2;
    if (count > nodes) throw refused(`at most ${nodes} elements and attributes`, "more", here());
    const outer = parent?.namespaces ?? NO_NAMESPACES;
    const namespaces = qualified ? scopeOf(attributes, outer) : outer;
    const element: Growing = {
      name,
      attributes,
      children: [],
      namespaces,
      declares: namespaces !== outer,
      ordinal: ordinal++,
      mixed: false,
      inner: false,
    };
    const wrong = qualified || name.includes(":") ? wrongName(element) : undefined;
    attributes = [];
    qualified = false;
    if (wrong !== undefined) {
      const place = positionOfElement(text, element.ordinal);
      throw refused("names with colons between their parts", `"${wrong}"`, place);
    }
    if (parent) {
      parent.children.push(element);
      parent.inner = true;
    } else root ??= element;
    open.push(element);
    parent = element;
  });
  parser.on("closetag", () => {
    if (parent?.inner && !parent.mixed) dropTexts(parent.children);
    open.pop();
    parent = open.at(-1);
  });
  const onText = (part: string) => {
    if (parent === undefined) return;
    const { children } = parent;
    const last = children.length - 1;
    // Comments and such stand between parts of one text.
    if (typeof children[last] === "string") children[last] += part;
    else children.push(part);
    parent.mixed ||= part.trim() !== "";
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  for (let at = 0; at < text.length; at += PIECE) {
    if (at > 0) yield;
    parser.write(text.slice(at, at + PIECE));
  }
  parser.close();
  if (root === undefined) throw refused("a document", "no element");
  return root;
}

/** A name in an element that begins or ends with a colon, or has two in a row. */
function wrongName({ name, attributes }: XmlElement): string | undefined {
  for (let at = -2; at < attributes.length; at += 2) {
    const each = at < 0 ? name : attributes[at]!;
    if (each.includes(":") && !isName(each)) return each;
  }
  return undefined;
}

function dropTexts(children: (XmlElement | string)[]): void {
  let kept = 0;
  for (const child of children) if (typeof child !== "string") children[kept++] = child;
  children.length = kept;
}

function refused(wanted: string, found: string, position?: XmlPosition): VirtError {
  const place = position ? ` at line ${position.line}, column ${position.column}` : "";
  return new VirtError(`Cannot read a document, wanted ${wanted}: found ${found}${place}`, {
    code: "XML_ERROR",
    domain: "XML",
    outcome: "not-sent",
    issues: [{ path: [], wanted, found, ...position }],
  });
}
