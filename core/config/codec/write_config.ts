import type { ConfigIssue } from "../../contract/errors.ts";
import { escapeText } from "../xml/escape_xml.ts";
import { canonicalName, EXTENSIONS } from "../xml/namespaces.ts";
import {
  attributeOf,
  type Namespaces,
  NO_NAMESPACES,
  ownTextOf,
  scopeOf,
  type XmlElement,
} from "../xml/xml_element.ts";
import { sourceOf } from "./config_source.ts";
import type { Growing } from "./read_config.ts";
import { hasNewerWord, type Member, type Shape, tellingWords, type Variant } from "./shape_table.ts";
import { attributesOf, declarationOf } from "./write_attributes.ts";
import { WriteBudget } from "./write_budget.ts";
import { declaredBy, extensionName } from "./write_names.ts";
import { PlainWriter } from "./write_plain.ts";
import {
  isObject,
  membersIn,
  propertiesIn,
  sourceIn,
  type UnknownNode,
  unknownNodesOf,
  type Work,
} from "./write_work.ts";
import { WrittenValues } from "./written_values.ts";

const NO_UNKNOWN_NODES: readonly UnknownNode[] = [];

/** Writes config objects as elements, and tells what does not fit. */
export class ConfigWriter {
  readonly #values: WrittenValues;
  readonly #budget = new WriteBudget();
  readonly #plain: PlainWriter;
  /** Extensions whose prefix is to be declared at the root. */
  readonly #extensions = new Set<string>();

  /** @param asTold Whether texts that do not fit are written all the same: they are another host's, and nobody's mistake. */
  constructor(asTold = false) {
    this.#values = new WrittenValues(asTold);
    this.#plain = new PlainWriter(this.#values, this.#budget);
  }

  /** Whether something is wrong, not merely unknown. */
  get wrong(): boolean {
    return this.#values.told.wrong;
  }

  /** What is wrong, and what is merely unknown. */
  issues(): ConfigIssue[] {
    return this.#values.told.issues();
  }

  /** The document of a config of this shape. */
  document(shape: Shape, name: string, config: unknown): string {
    const text = this.#element(shape, name, config, 0, NO_NAMESPACES, undefined);
    let declared = "";
    for (const prefix of this.#extensions) declared += ` xmlns:${prefix}="${EXTENSIONS[prefix]}"`;
    const afterName = 1 + name.length;
    return declared === "" ? text : text.slice(0, afterName) + declared + text.slice(afterName);
  }

  /** The same of one that a config has as its only property. */
  documentWithin(key: string, shape: Shape, name: string, config: unknown): string {
    const text = this.document(shape, name, config);
    this.#values.told.within(0, key, undefined);
    return text;
  }

  /** Tells that there is no document at all. */
  refuse(wanted: string, found: string): "" {
    this.#values.told.tell([], wanted, found, false);
    return "";
  }

  /**
   * @param outer The namespaces that are declared around it in the document that is written.
   * @param declares A prefix of an extension's that it must declare itself.
   */
  #element(
    shape: Shape,
    name: string,
    config: unknown,
    depth: number,
    outer: Namespaces,
    declares: string | undefined,
  ): string {
    if (!isObject(config)) {
      this.#values.tell(undefined, `an object for <${name}>`, config);
      return "";
    }
    const over = this.#budget.spend(depth);
    if (over !== undefined) {
      this.#values.tell(undefined, over, "more");
      return "";
    }
    const source = sourceOf(config);
    const known = this.#variant(shape, config, source);
    const variant = known ?? shape.any;
    // A document's own words, as of a new hypervisor, do not make all of it new.
    const newer = known === undefined || depth > 0 && hasNewerWord(variant, (name) => config[name]);
    if (newer) this.#values.newer++;
    const unknown = this.#values.unknown(config.unknownContent);
    let scope = unknown.attributes ? declaredBy(unknown.attributes, outer) : outer;
    if (source?.declares) scope = scopeOf(source.attributes, scope);
    const declaration = declares === undefined ? [] : declarationOf(name, declares);
    if (declares !== undefined) scope = scopeOf(declaration, scope);
    const work: Work = {
      variant,
      config,
      source,
      unknown,
      depth: depth + 1,
      scope,
      left: propertiesIn(config),
      missing: variant.required.length,
    };
    const { text: member } = variant;
    const attributes = attributesOf(this.#values, work, declaration, outer);
    const text = member
      ? this.#values.own(member, work, source && ownTextOf(source))
      : this.#values.held(unknown.text, "text");
    const inner = this.#children(work);
    if (work.left > 0) this.#values.strange(work);
    if (work.missing > 0 && this.#values.newer === 0) this.#values.missing(work);
    if (newer) this.#values.newer--;
    const indent = this.#budget.indent(depth);
    const escaped = text === undefined ? "" : escapeText(text);
    if (inner !== "") return `${indent}<${name}${attributes}>${escaped}\n${inner}${indent}</${name}>\n`;
    return text === undefined
      ? `${indent}<${name}${attributes}/>\n`
      : `${indent}<${name}${attributes}>${escaped}</${name}>\n`;
  }

  /** Which variant an object is; undefined for one that is newer than all of them. */
  #variant(shape: Shape, config: Growing, source: XmlElement | undefined): Variant | undefined {
    const { by } = shape;
    const word = by === undefined ? undefined : config[by];
    const fitting = word === undefined || typeof word === "string" ? shape.variant(word) : undefined;
    // Another word is told of with its attribute; what a host left out may be left out.
    if (
      fitting === undefined && word === undefined && this.#values.newer === 0 &&
      !hasNewerWord(shape.any, (name) => config[name])
    ) {
      if (!source || attributeOf(source, by!) !== undefined) this.#values.tell(by, tellingWords(shape), word);
    }
    return fitting;
  }

  /** All children in the order of the source; what is new comes behind what it had, as libvirt's grammar orders it. */
  #children(work: Work): string {
    const { variant, config, source, unknown } = work;
    const unknownNodes = variant.open || unknown.elements ? unknownNodesOf(work) : NO_UNKNOWN_NODES;
    if (work.left === 0 && unknownNodes.length === 0) return "";
    const bySource = unknownNodes.length > 0
      ? new Map(unknownNodes.map((each) => [sourceIn(each), each]))
      : undefined;
    let text = "";
    /** How many of each child are written. */
    const written: number[] = [];
    /** How many of the lists that the source has are not. */
    let pending = 0;
    for (const child of source?.children ?? []) {
      if (typeof child === "string") continue;
      const unknownNode = bySource?.get(child);
      if (unknownNode) {
        text += this.#plain.strangeNode(unknownNode, work);
        continue;
      }
      const member = variant.children.get(canonicalName(child.name, child.namespaces));
      const value = member && config[member.key];
      if (member === undefined || value === undefined) continue;
      const { order, many } = member;
      const count = written[order] ?? 0;
      if (many ? !Array.isArray(value) || count >= value.length : count > 0) continue;
      written[order] = count + 1;
      if (count === 0) this.#done(member, work);
      if (many) pending += count === 0 ? (value as unknown[]).length - 1 : -1;
      text += this.#child(member, many ? (value as unknown[])[count] : value, count, work, child);
    }
    if (work.left > 0 || pending > 0) {
      for (const member of membersIn(config, variant)) {
        text += this.#rest(member, written[member.order], work);
      }
    }
    for (const unknownNode of unknownNodes) {
      if (!unknownNode.written) text += this.#plain.strangeNode(unknownNode, work);
    }
    return text;
  }

  /** What the source does not have of a child. */
  #rest(member: Member, written: number | undefined, work: Work): string {
    const value = work.config[member.key];
    if (written === undefined) this.#done(member, work);
    if (member.many && !Array.isArray(value)) {
      this.#values.tell(member.key, "an array", value);
      return "";
    }
    const all = member.many ? value as readonly unknown[] : [value];
    let text = "";
    for (let index = written ?? 0; index < all.length; index++) {
      text += this.#child(member, all[index], index, work, undefined);
    }
    return text;
  }

  #done(member: Member, work: Work): void {
    work.left--;
    if (member.required) work.missing--;
  }

  /** @param from The element that stands for it in the source. */
  #child(member: Member, value: unknown, index: number, work: Work, from: XmlElement | undefined): string {
    const { key, shape, prefix } = member;
    const { depth, scope } = work;
    const before = this.#values.told.count;
    const own = shape ? isObject(value) ? sourceOf(value) : undefined : from;
    const { name, declare } = prefix === undefined
      ? { name: member.name }
      : extensionName(member.name, prefix, own, scope);
    if (declare?.at === "root") this.#extensions.add(declare.prefix);
    const declares = declare?.at === "element" ? prefix : undefined;
    const text = shape
      ? this.#element(shape, name, value, depth, scope, declares)
      : this.#plain.plain(member, name, value, index, work, from, declares);
    if (this.#values.told.count > before) {
      this.#values.told.within(before, key, member.many ? index : undefined);
    }
    return text;
  }
}
