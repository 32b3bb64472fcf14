import type { XmlNode } from "./config_content.ts";
import { canHold, escapeAttribute, escapeText, isName } from "./escape_xml.ts";
import { sourceOf } from "./source.ts";
import type { WriteBudget } from "./write_budget.ts";
import { attributeOf, isDeclaration, type Namespaces } from "./xml_element.ts";

/** Tells what is wrong with a node, which is left out then. */
export type TellNode = (further: readonly (string | number)[], wanted: string, found: unknown) => void;

/**
 * The text of an element of any name.
 *
 * @param scope What is declared around it: a declaration that it got only to stand alone is not repeated there.
 */
export function nodeText(
  node: unknown,
  depth: number,
  scope: Namespaces,
  budget: WriteBudget,
  tell: TellNode,
): string {
  return new NodeWriter(scope, budget, tell).text(node, depth, true, []);
}

class NodeWriter {
  readonly #scope: Namespaces;
  readonly #budget: WriteBudget;
  readonly #tell: TellNode;

  constructor(scope: Namespaces, budget: WriteBudget, tell: TellNode) {
    this.#scope = scope;
    this.#budget = budget;
    this.#tell = tell;
  }

  text(node: unknown, depth: number, pretty: boolean, further: readonly (string | number)[]): string {
    if (!isNode(node) || !isName(node.name)) {
      this.#tell(further, "an element with a name", node);
      return "";
    }
    const over = this.#budget.spend(depth);
    if (over !== undefined) {
      this.#tell(further, over, "more");
      return "";
    }
    const attributes = node.attributes ?? {};
    const had = sourceOf(node);
    const indent = pretty ? this.#budget.indent(depth) : "";
    let text = `${indent}<${node.name}`;
    for (const name in attributes) {
      const value: unknown = attributes[name];
      const declared = isDeclaration(name) && had !== undefined && attributeOf(had, name) === undefined;
      if (declared && this.#scope[name.slice(6)] === value) continue;
      if (!isName(name)) this.#tell(further, "names of attributes", name);
      else text += ` ${name}="${escapeAttribute(this.#held(value, [...further, "attributes", name]))}"`;
    }
    const { children = [] } = node;
    const end = pretty ? "\n" : "";
    if (children.length === 0) return `${text}/>${end}`;
    // Text beside elements must not gain spaces.
    const inner = pretty && children.every((child) => typeof child !== "string");
    text += inner ? ">\n" : ">";
    children.forEach((child, index) => {
      const place = [...further, "children", index];
      if (typeof child === "string") text += escapeText(this.#held(child, place));
      else text += this.text(child, depth + 1, inner, place);
    });
    return `${text}${inner ? indent : ""}</${node.name}>${end}`;
  }

  #held(value: unknown, further: readonly (string | number)[]): string {
    if (typeof value === "string" && canHold(value)) return value;
    this.#tell(further, "text that XML can hold", value);
    return "";
  }
}

function isNode(node: unknown): node is XmlNode {
  return typeof node === "object" && node !== null && "name" in node && typeof node.name === "string";
}
