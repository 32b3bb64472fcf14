import type { ConfigIssue } from "../../contract/errors.ts";
import type { UnknownContent } from "../config_content.ts";
import { canHold, escapeAttribute, escapeText, holdable, isName } from "../xml/escape_xml.ts";
import { canonicalName, EXTENSIONS } from "../xml/namespaces.ts";
import { ownOf } from "./own_property.ts";
import type { Growing } from "./read_config.ts";
import { hasNewerWord, type Member, type Shape, tellingWords, type Variant } from "./shape_table.ts";
import { sourceOf } from "./config_source.ts";
import { MOST_SUGGESTIONS, shown, ToldIssues } from "./issue_list.ts";
import { didYouMean } from "../../../events/did_you_mean.ts";
import { declaredBy, extensionName } from "./write_names.ts";
import { nodeText, type TellNode } from "./write_node.ts";
import {
  isObject,
  lacks,
  membersIn,
  propertiesIn,
  sourceIn,
  type UnknownNode,
  unknownNodesOf,
  type Work,
} from "./write_work.ts";
import { WriteBudget } from "./write_budget.ts";
import {
  attributeOf,
  isDeclaration,
  type Namespaces,
  NO_NAMESPACES,
  ownTextOf,
  prefixOf,
  scopeOf,
  type XmlElement,
} from "../xml/xml_element.ts";

const NOTHING: UnknownContent = {};
const NO_UNKNOWN_NODES: readonly UnknownNode[] = [];

/** Writes config objects as elements, and tells what does not fit. */
export class ConfigWriter {
  readonly #told = new ToldIssues();
  readonly #budget = new WriteBudget();
  /** How many elements of kinds that are newer than the tables are around: nobody knows what these must have. */
  #newer = 0;
  readonly #asTold: boolean;
  /** Extensions whose prefix is to be declared at the root. */
  readonly #extensions = new Set<string>();

  /** @param asTold Whether texts that do not fit are written all the same: they are another host's, and nobody's mistake. */
  constructor(asTold = false) {
    this.#asTold = asTold;
  }

  /** Whether something is wrong, not merely unknown. */
  get wrong(): boolean {
    return this.#told.wrong;
  }

  /** What is wrong, and what is merely unknown. */
  issues(): ConfigIssue[] {
    return this.#told.issues();
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
    this.#told.within(0, key, undefined);
    return text;
  }

  /** Tells that there is no document at all. */
  refuse(wanted: string, found: string): "" {
    this.#told.tell([], wanted, found, false);
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
      this.#tell(undefined, `an object for <${name}>`, config);
      return "";
    }
    const over = this.#budget.spend(depth);
    if (over !== undefined) {
      this.#tell(undefined, over, "more");
      return "";
    }
    const source = sourceOf(config);
    const known = this.#variant(shape, config, source);
    const variant = known ?? shape.any;
    const newer = known === undefined || hasNewerWord(variant, (name) => config[name]);
    if (newer) this.#newer++;
    const unknown = this.#unknown(config.unknownContent);
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
    const attributes = this.#attributes(work, declaration, outer);
    const text = member
      ? this.#own(member, work, source && ownTextOf(source))
      : this.#held(unknown.text, "text");
    const inner = this.#children(work);
    if (work.left > 0) this.#strange(work);
    if (work.missing > 0 && this.#newer === 0) this.#missing(work);
    if (newer) this.#newer--;
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
      fitting === undefined && word === undefined && this.#newer === 0 &&
      !hasNewerWord(shape.any, (name) => config[name])
    ) {
      if (!source || attributeOf(source, by!) !== undefined) this.#tell(by, tellingWords(shape), word);
    }
    return fitting;
  }

  /** What a config says beyond the grammar; whatever is none of that is told. */
  #unknown(given: unknown): UnknownContent {
    if (given === undefined) return NOTHING;
    if (!isObject(given)) {
      this.#tell("unknownContent", "an object", given);
      return NOTHING;
    }
    const { attributes, elements, within } = given;
    const fits = (attributes === undefined || isObject(attributes)) &&
      (elements === undefined || Array.isArray(elements)) && (within === undefined || isObject(within));
    if (fits) return given as UnknownContent;
    this.#tell("unknownContent", "attributes and others by their names, and elements in an array", given);
    return NOTHING;
  }

  /**
   * @param declaration What it must declare beyond what its source does.
   * @param outer What is declared around it.
   */
  #attributes(work: Work, declaration: readonly string[], outer: Namespaces): string {
    const { variant, config, source, unknown } = work;
    let all = attributesText(declaration);
    const had = source?.attributes ?? [];
    for (let at = 0; at < had.length; at += 2) {
      const name = had[at]!;
      const spelled = had[at + 1]!;
      const member = variant.attributes.get(name);
      if (member) all += attributeText(name, this.#own(member, work, spelled));
      else if (isDeclaration(name)) all += attributeText(name, spelled);
      else all += attributeText(name, this.#unknownNode(name, unknown.attributes, work.scope));
    }
    if (work.left > 0 && variant.attributes.size > 0) {
      for (const key in config) {
        const member = variant.keys.get(key);
        if (member?.place !== "a" || (source && attributeOf(source, member.name) !== undefined)) continue;
        all += attributeText(member.name, this.#own(member, work, undefined));
      }
    }
    if (unknown.attributes) {
      const known = namesIn(had, declaration);
      for (const name of Object.keys(unknown.attributes)) {
        if (variant.attributes.has(name)) {
          this.#tellAt(["unknownContent", "attributes"], "unknown ones", name);
        } else if (known.has(name) && !isDeclaration(name)) continue;
        else {
          const text = this.#unknownNode(name, unknown.attributes, work.scope);
          if (!known.has(name) && !isRepeated(name, text, outer)) all += attributeText(name, text);
        }
      }
    }
    return all;
  }

  /** The text of an attribute or of the text in the element: a property of its own. */
  #own(member: Member, work: Work, spelled: string | undefined): string | undefined {
    const value = work.config[member.key];
    if (value === undefined) return undefined;
    work.left--;
    if (member.required) work.missing--;
    return this.#value(member, value, spelled, member.key);
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
        text += this.#strangeNode(unknownNode, work);
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
      if (!unknownNode.written) text += this.#strangeNode(unknownNode, work);
    }
    return text;
  }

  /** What the source does not have of a child. */
  #rest(member: Member, written: number | undefined, work: Work): string {
    const value = work.config[member.key];
    if (written === undefined) this.#done(member, work);
    if (member.many && !Array.isArray(value)) {
      this.#tell(member.key, "an array", value);
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
    const before = this.#told.count;
    const own = shape ? isObject(value) ? sourceOf(value) : undefined : from;
    const { name, declare } = prefix === undefined
      ? { name: member.name }
      : extensionName(member.name, prefix, own, scope);
    if (declare?.at === "root") this.#extensions.add(declare.prefix);
    const declares = declare?.at === "element" ? prefix : undefined;
    const text = shape
      ? this.#element(shape, name, value, depth, scope, declares)
      : this.#plain(member, name, value, index, work, from, declares);
    if (this.#told.count > before) this.#told.within(before, key, member.many ? index : undefined);
    return text;
  }

  #plain(
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
      this.#tell(undefined, over, "more");
      return "";
    }
    const all = ownOf(unknown.within, member.key);
    const beyond = isObject(all) ? this.#unknown(ownOf(all, index)) : NOTHING;
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
        const text = this.#unknownNode(attribute, beyond.attributes, scope);
        if (!known.has(attribute) && !isRepeated(attribute, text, outer)) {
          start += attributeText(attribute, text);
        }
      }
    }
    let text: string | undefined = this.#held(beyond.text, "text");
    let inner = "";
    if (member.open) {
      if (Array.isArray(value)) inner = this.#nodes(value, depth, scope, []);
      else this.#tell(undefined, "an array of elements", value);
    } else if (member.codec === undefined) {
      if (value !== true) this.#tell(undefined, "true, or no such property", value);
    } else text = this.#value(member, value, source && ownTextOf(source), undefined);
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

  #strangeNode(unknownNode: UnknownNode, { depth, scope }: Work): string {
    const { node, index } = unknownNode;
    unknownNode.written = true;
    return this.#node(node, depth, scope, ["unknownContent", "elements", index]);
  }

  #node(node: unknown, depth: number, scope: Namespaces, path: readonly (string | number)[]): string {
    const tell: TellNode = (further, wanted, found, unknown) =>
      this.#tellAt([...path, ...further], wanted, found, unknown);
    return nodeText(node, depth, scope, this.#budget, tell);
  }

  /**
   * @param spelled How the source has it: kept while it means the same.
   * @param key Of the property; undefined if it is the object itself that is written.
   */
  #value(
    { codec }: Member,
    value: unknown,
    spelled: string | undefined,
    key: string | undefined,
  ): string | undefined {
    if (value === spelled) return spelled;
    if (value === undefined || codec === undefined) return undefined;
    if (spelled !== undefined && (codec.read(spelled) ?? spelled) === value) return spelled;
    const text = codec.write(value);
    if (typeof value === "string" && (this.#newer > 0 || this.#asTold && codec.isText)) {
      const held = this.#asTold ? holdable(value) : value;
      if ((text === undefined || held !== value) && canHold(held)) {
        this.#tell(key, codec.wanted(), value, true);
        return held;
      }
    }
    if (text === undefined) {
      const wanted = codec.wanted();
      // What stands for a text may be a password.
      if (wanted === "text") return void this.#tellKind(key, wanted, value);
      return void this.#tell(key, wanted, value);
    }
    if (!canHold(text)) return void this.#tellKind(key, "characters that XML can hold", value);
    if (codec.isOther(value)) this.#tell(key, codec.wanted(), value, true);
    return text;
  }

  /** The text of an attribute that the types do not know, if the element can have it. */
  #unknownNode(
    name: string,
    attributes: Readonly<Record<string, unknown>> | undefined,
    scope: Namespaces,
  ): string | undefined {
    const value = ownOf(attributes, name);
    if (value === undefined) return undefined;
    const path = ["unknownContent", "attributes"];
    // What the element itself is would be another with another default namespace.
    if (!isName(name) || name === "xmlns") return void this.#tellAt(path, "names of attributes", name);
    const prefix = prefixOf(name);
    if (prefix === "xmlns" && scope[name.slice(6)] !== value) {
      return void this.#tellAt(path, "prefixes that are declared", name);
    }
    if (prefix !== "" && prefix !== "xmlns" && scope[prefix] === undefined) {
      this.#tellAt(path, "prefixes that are declared", name, !Object.hasOwn(EXTENSIONS, prefix));
    }
    return this.#held(value, name);
  }

  #held(value: unknown, key: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "string" && canHold(value)) return value;
    return void this.#tellAt(["unknownContent", key], "text that XML can hold", value);
  }

  /** Tells of properties that do not belong there. */
  #strange({ variant, config }: Work): void {
    for (const key in config) {
      if (config[key] === undefined || key === "unknownContent" || variant.keys.has(key)) continue;
      // `password` in place of `passwd` is one of them.
      const near = this.#told.count < MOST_SUGGESTIONS ? didYouMean(key, variant.keys.keys()) : "";
      this.#told.tell([key], "a property that there is", JSON.stringify(key) + near, false);
    }
  }

  #missing({ variant, config, source }: Work): void {
    for (const member of variant.required) {
      if (config[member.key] !== undefined || (source && lacks(source, member))) continue;
      this.#tell(member.key, "a value", undefined);
    }
  }

  #tell(key: string | undefined, wanted: string, found: unknown, unknown = false): void {
    this.#told.tell(key === undefined ? [] : [key], wanted, shown(found), unknown);
  }

  #tellKind(key: string | undefined, wanted: string, found: unknown): void {
    this.#told.tell(
      key === undefined ? [] : [key],
      wanted,
      typeof found === "object" ? shown(found) : `a ${typeof found}`,
      false,
    );
  }

  #tellAt(path: readonly (string | number)[], wanted: string, found: unknown, unknown = false): void {
    this.#told.tell(path, wanted, shown(found), unknown);
  }
}

/** What declares the prefix of an extension's element. */
function declarationOf(name: string, extension: string): string[] {
  return [`xmlns:${prefixOf(name)}`, EXTENSIONS[extension]!];
}

/** Whether an attribute declares what is declared around it anyway. */
function isRepeated(name: string, value: unknown, outer: Namespaces): boolean {
  return name.startsWith("xmlns:") && outer[name.slice(6)] === value;
}

function attributesText(pairs: readonly string[]): string {
  let text = "";
  for (let at = 0; at < pairs.length; at += 2) text += attributeText(pairs[at]!, pairs[at + 1]);
  return text;
}

function namesIn(...pairs: readonly (readonly string[])[]): Set<string> {
  return new Set(pairs.flatMap((each) => each.filter((_, at) => at % 2 === 0)));
}

function attributeText(name: string, text: string | undefined): string {
  return text === undefined ? "" : ` ${name}="${escapeAttribute(text)}"`;
}
