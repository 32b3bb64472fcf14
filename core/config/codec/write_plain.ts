import { escapeText } from "../xml/escape_xml.ts";
import { isDeclaration, type Namespaces, ownTextOf, scopeOf, type XmlElement } from "../xml/xml_element.ts";
import { ownOf } from "./own_property.ts";
import type { Member } from "./shape_table.ts";
import { attributesText, attributeText, declarationOf, isRepeated, namesIn } from "./write_attributes.ts";
import type { WriteBudget } from "./write_budget.ts";
import { declaredBy } from "./write_names.ts";
import { nodeText, type TellNode } from "./write_node.ts";
import { isObject, type UnknownNode, type Work } from "./write_work.ts";
import { NOTHING, type WrittenValues } from "./written_values.ts";

/** Writes elements that are no config objects: those with nothing but text, and those that the types do not know. */
export class PlainWriter {
  readonly #values: WrittenValues;
  readonly #budget: WriteBudget;

  constructor(values: WrittenValues, budget: WriteBudget) {
    this.#values = values;
    this.#budget = budget;
  }

  /**
   * @param index Of the element among those of its name.
   * @param source The element that stands for it in the source.
   * @param declares A prefix of an extension's that it must declare itself.
   */
  plain(
    member: Member,
    name: string,
    value: unknown,
    index: number,
    { unknown, depth, scope: outer }: Work,
    source: XmlElement | undefined,
    declares: string | undefined,
  ): string {
    const over = this.#budget.spend(depth);
    if (over !== undefined) {
      this.#values.tell(undefined, over, "more");
      return "";
    }
    const all = ownOf(unknown.within, member.key);
    const beyond = isObject(all) ? this.#values.unknown(ownOf(all, index)) : NOTHING;
    const indent = this.#budget.indent(depth);
    let start = `${indent}<${name}`;
    const own = declares === undefined ? [] : declarationOf(name, declares);
    if (source?.declares) {
      const { attributes } = source;
      for (let at = 0; at < attributes.length; at += 2) {
        if (isDeclaration(attributes[at]!)) own.push(attributes[at]!, attributes[at + 1]!);
      }
    }
    start += attributesText(own);
    let scope = beyond.attributes ? declaredBy(beyond.attributes, outer) : outer;
    if (own.length > 0) scope = scopeOf(own, scope);
    if (beyond.attributes) {
      const known = namesIn(own);
      for (const attribute of Object.keys(beyond.attributes)) {
        const text = this.#values.unknownNode(attribute, beyond.attributes, scope);
        if (!known.has(attribute) && !isRepeated(attribute, text, outer)) {
          start += attributeText(attribute, text);
        }
      }
    }
    let text: string | undefined = this.#values.held(beyond.text, "text");
    let inner = "";
    if (member.open) {
      if (Array.isArray(value)) inner = this.#nodes(value, depth, scope, []);
      else this.#values.tell(undefined, "an array of elements", value);
    } else if (member.codec === undefined) {
      if (value !== true) this.#values.tell(undefined, "true, or no such property", value);
    } else text = this.#values.value(member, value, source && ownTextOf(source), undefined);
    if (beyond.elements) inner += this.#nodes(beyond.elements, depth, scope, ["unknownContent", "elements"]);
    const escaped = text === undefined ? "" : escapeText(text);
    if (inner !== "") return `${start}>${escaped}\n${inner}${indent}</${name}>\n`;
    return escaped === "" ? `${start}/>\n` : `${start}>${escaped}</${name}>\n`;
  }

  #nodes(
    nodes: readonly unknown[],
    depth: number,
    scope: Namespaces,
    path: readonly (string | number)[],
  ): string {
    return nodes.map((node, index) => this.#node(node, depth + 1, scope, [...path, index])).join("");
  }

  /** An element that the types do not know. */
  strangeNode(unknownNode: UnknownNode, { depth, scope }: Work): string {
    const { node, index } = unknownNode;
    unknownNode.written = true;
    return this.#node(node, depth, scope, ["unknownContent", "elements", index]);
  }

  #node(node: unknown, depth: number, scope: Namespaces, path: readonly (string | number)[]): string {
    const tell: TellNode = (further, wanted, found, unknown) =>
      this.#values.tellAt([...path, ...further], wanted, found, unknown);
    return nodeText(node, depth, scope, this.#budget, tell);
  }
}
