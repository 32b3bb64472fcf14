import { parseXml, type XmlElement } from "@rgrove/parse-xml";

/** An element of a RELAX NG file, without what is not needed to read it. */
export interface GrammarNode {
  readonly name: string;
  /** `name`, `href`, `combine`, `type`, and `ns` on elements: the namespace that stands nearest around it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of values and parameters. */
  readonly text: string;
  readonly children: readonly GrammarNode[];
}

const KEPT = ["name", "href", "combine", "type"];
const WITH_TEXT = ["value", "param"];

/** What stands in a RELAX NG file. */
export function readGrammarFile(xml: string, file: string): readonly GrammarNode[] {
  const { root } = parseXml(xml);
  if (root === null) throw new Error(`Cannot read ${file}, wanted a grammar: found nothing`);
  return nodeOf(root, "").children;
}

function nodeOf(element: XmlElement, outer: string): GrammarNode {
  const ns = element.attributes.ns ?? outer;
  const attributes: Record<string, string> = {};
  for (const name of KEPT) {
    const value = element.attributes[name];
    if (value !== undefined) attributes[name] = value;
  }
  if (element.name === "element" && ns !== "") attributes.ns = ns;
  const inner = element.children.filter((child): child is XmlElement => child.type === "element");
  return {
    name: element.name,
    attributes,
    text: WITH_TEXT.includes(element.name) ? element.text : "",
    children: inner.map((child) => nodeOf(child, ns)),
  };
}
