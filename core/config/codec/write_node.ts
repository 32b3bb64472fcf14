import type { XmlNode } from "../config_content.ts";
import { canHold, escapeAttribute, escapeText, isName } from "../xml/escape_xml.ts";
import { EXTENSIONS } from "../xml/namespaces.ts";
import { sourceOf } from "./config_source.ts";
import type { WriteBudget } from "./write_budget.ts";
import { isDeclarable, isDeclaration, type Namespaces, prefixOf, scopeOf } from "../xml/xml_element.ts";

/** Tells what is wrong with a node, which is left out then, or what is merely unknown. */
export type TellNode = (
  further: readonly (string | number)[],
  wanted: string,
  found: unknown,
  unknown?: boolean,
) => void;

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
  return new NodeWriter(budget, tell).text(node, depth, true, { scope, defaulted: false, further: [] });
}

/** Where a node stands. */
interface Place {
  /** What is declared around it. */
  readonly scope: Namespaces;
  /** Whether the node itself, or one around it, says what names without a prefix are. */
  readonly defaulted: boolean;
  readonly further: readonly (string | number)[];
}

class NodeWriter {
  readonly #budget: WriteBudget;
  readonly #tell: TellNode;

  constructor(budget: WriteBudget, tell: TellNode) {
    this.#budget = budget;
    this.#tell = tell;
  }

  text(node: unknown, depth: number, pretty: boolean, place: Place): string {
    const { further } = place;
    if (!isNode(node) || !isName(node.name)) {
      this.#tell(further, "an element with a name", node);
      return "";
    }
    const over = this.#budget.spend(depth);
    if (over !== undefined) {
      this.#tell(further, over, "more");
      return "";
    }
    const indent = pretty ? this.#budget.indent(depth) : "";
    const { text: attributes, within } = this.#attributes(node, place);
    const text = `${indent}<${node.name}${attributes}`;
    const { children = [] } = node;
    const end = pretty ? "\n" : "";
    if (children.length === 0) return `${text}/>${end}`;
    // Text beside elements must not gain spaces.
    const inner = pretty && children.every((child) => typeof child !== "string");
    let content = inner ? ">\n" : ">";
    children.forEach((child, index) => {
      const at = { ...within, further: [...further, "children", index] };
      if (typeof child === "string") content += escapeText(this.#held(child, at.further));
      else content += this.text(child, depth + 1, inner, at);
    });
    return `${text}${content}${inner ? indent : ""}</${node.name}>${end}`;
  }

  /** The attributes with what must be declared, and what is declared within the node then. */
  #attributes(
    node: XmlNode,
    { scope: outer, defaulted: around, further }: Place,
  ): { readonly text: string; readonly within: Omit<Place, "further"> } {
    const attributes: Readonly<Record<string, unknown>> = node.attributes ?? {};
    const names = Object.keys(attributes);
    const defaulted = around || Object.hasOwn(attributes, "xmlns");
    const declared = names.filter(isDeclaration).flatMap((name) => {
      const value = attributes[name];
      return typeof value === "string" ? [name, value] : [];
    });
    // A name without a prefix is of no namespace, whatever is declared around.
    const undone = !defaulted && prefixOf(node.name) === "" && (outer[""] ?? "") !== "";
    if (undone) declared.push("xmlns", "");
    const scope = declared.length > 0 ? scopeOf(declared, outer) : outer;
    const had = new Set(sourceOf(node)?.attributes.filter((_, at) => at % 2 === 0) ?? names);
    let text = undone ? ' xmlns=""' : "";
    this.#check(node.name, scope, further);
    for (const name of names) {
      const value = attributes[name];
      const place = [...further, "attributes", name];
      if (isDeclaration(name)) {
        if (!had.has(name) && (outer[name.slice(6)] ?? "") === value) continue;
        if (typeof value === "string" && !isDeclarable(name.slice(6), value)) {
          this.#tell(place, "a declaration that namespaces allow", value, true);
        }
      }
      if (!isName(name)) this.#tell(further, "names of attributes", name);
      else {
        if (!isDeclaration(name)) this.#check(name, scope, further);
        text += ` ${name}="${escapeAttribute(this.#held(value, place))}"`;
      }
    }
    return { text, within: { scope, defaulted: defaulted || undone } };
  }

  /**
   * Tells of a prefix that nothing declares. libvirt takes one, so that it is merely unknown; but another part of the
   * document may have the prefix of one of libvirt's extensions declared, and make it mean that.
   */
  #check(name: string, scope: Namespaces, further: readonly (string | number)[]): void {
    const prefix = prefixOf(name);
    if (prefix === "" || scope[prefix] !== undefined) return;
    this.#tell(further, "prefixes that are declared", name, !Object.hasOwn(EXTENSIONS, prefix));
  }

  #held(value: unknown, further: readonly (string | number)[]): string {
    if (typeof value === "string" && canHold(value)) return value;
    this.#tell(further, "text that XML can hold", value);
    return "";
  }
}

function isNode(node: unknown): node is XmlNode {
  if (typeof node !== "object" || node === null) return false;
  const { name, attributes = {}, children = [] } = node as Partial<XmlNode>;
  return typeof name === "string" && typeof attributes === "object" && attributes !== null &&
    Array.isArray(children);
}
