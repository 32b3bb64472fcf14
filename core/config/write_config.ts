import type { ConfigIssue } from "../errors.ts";
import type { UnknownContent, XmlNode } from "./config_content.ts";
import { canHold, escapeAttribute, escapeText, isName } from "./escape_xml.ts";
import { canonicalName, EXTENSIONS } from "./namespaces.ts";
import { DocumentPath } from "./path.ts";
import type { Growing } from "./read_config.ts";
import { type Member, type Shape, tellingWords, type Variant } from "./shape_table.ts";
import { sourceOf } from "./source.ts";
import { isOtherWord, readValue, wanted, writeValue } from "./value_codec.ts";
import {
  attributeOf,
  isDeclaration,
  type Namespaces,
  scopeOf,
  textOf,
  type XmlElement,
} from "./xml_element.ts";
import { nodeText } from "./write_node.ts";

const NOTHING: UnknownContent = {};
const NO_NAMESPACES: Namespaces = {};

/** An object that is written as an element. */
interface Work {
  readonly variant: Variant;
  readonly config: Growing;
  /** What it was read from. */
  readonly source: XmlElement | undefined;
  readonly unknown: UnknownContent;
  /** Of its children. */
  readonly indent: string;
  /** What is declared within it. */
  readonly scope: Namespaces;
  /** How many properties are attributes. */
  attributes: number;
  /** How many are children. */
  children: number;
}

interface Stranger {
  readonly node: XmlNode;
  readonly index: number;
}

/** Writes config objects as elements, and tells what does not fit. */
export class ConfigWriter {
  /** What is wrong, and what is merely unknown. */
  readonly issues: ConfigIssue[] = [];
  /** Where it writes. */
  readonly path: DocumentPath = new DocumentPath();
  /** Extensions whose prefix is to be declared at the root. */
  readonly #extensions = new Set<string>();

  /** The document of a config of this shape. */
  document(shape: Shape, name: string, config: unknown): string {
    const source = isObject(config) ? sourceOf(config) : undefined;
    const text = this.#element(shape, source?.name ?? name, config, "", NO_NAMESPACES);
    let declared = "";
    for (const prefix of this.#extensions) declared += ` xmlns:${prefix}="${EXTENSIONS[prefix]}"`;
    const afterName = 1 + (source?.name ?? name).length;
    return declared === "" ? text : text.slice(0, afterName) + declared + text.slice(afterName);
  }

  /** @param outer The namespaces that are declared around it in the document that is written. */
  #element(shape: Shape, name: string, config: unknown, indent: string, outer: Namespaces): string {
    if (!isObject(config)) {
      this.#tell([], `an object for <${name}>`, config);
      return "";
    }
    const variant = this.#variant(shape, config);
    const source = sourceOf(config);
    const work: Work = {
      variant,
      config,
      source,
      unknown: (config.unknownContent ?? NOTHING) as UnknownContent,
      indent: `${indent}  `,
      scope: source ? scopeOf(source.attributes, outer) : outer,
      attributes: 0,
      children: 0,
    };
    this.#count(work);
    const start = `${indent}<${name}${this.#attributes(work)}`;
    const inner = this.#children(work);
    const text = this.#text(work);
    const escaped = text === undefined ? "" : escapeText(text);
    if (inner !== "") return `${start}>${escaped}\n${inner}${indent}</${name}>\n`;
    return text === undefined ? `${start}/>\n` : `${start}>${escaped}</${name}>\n`;
  }

  #variant(shape: Shape, config: Growing): Variant {
    const { by } = shape;
    const word = by === undefined ? undefined : config[by];
    const fitting = word === undefined || typeof word === "string" ? shape.variant(word) : undefined;
    // Another word is told of with its attribute.
    if (fitting === undefined && word === undefined) this.#tell([by!], tellingWords(shape), word);
    return fitting ?? shape.any;
  }

  /** Counts the properties, and tells of those that do not belong there, and of those that are missing. */
  #count(work: Work): void {
    const { variant, config } = work;
    for (const key in config) {
      if (config[key] === undefined || key === "unknownContent") continue;
      const place = variant.keys.get(key)?.place;
      if (place === "a") work.attributes++;
      else if (place === "c") work.children++;
      else if (place === undefined) this.#tell([key], "a property of libvirt's grammar here", config[key]);
    }
    for (const member of variant.required) {
      if (config[member.key] === undefined) this.#tell([member.key], "a value", undefined);
    }
  }

  #attributes({ variant, config, unknown, source, attributes }: Work): string {
    let all = "";
    let left = attributes;
    const had = source?.attributes ?? [];
    for (let at = 0; at < had.length; at += 2) {
      const name = had[at]!;
      const spelled = had[at + 1]!;
      const member = variant.attributes.get(name);
      if (member) {
        if (config[member.key] === undefined) continue;
        left--;
        all += attributeText(name, this.#value(member, config[member.key], spelled, true));
      } else if (isDeclaration(name)) all += attributeText(name, spelled);
      else all += attributeText(name, this.#held(unknown.attributes?.[name], name));
    }
    if (left > 0) {
      for (const key in config) {
        const member = variant.keys.get(key);
        if (member?.place !== "a" || (source && attributeOf(source, member.name) !== undefined)) continue;
        all += attributeText(member.name, this.#value(member, config[key], undefined, true));
      }
    }
    for (const name in unknown.attributes) {
      if (source && attributeOf(source, name) !== undefined) continue;
      if (isName(name)) all += attributeText(name, this.#held(unknown.attributes[name], name));
      else this.#tell(["unknownContent", "attributes"], "names of attributes", name);
    }
    return all;
  }

  /** All children in the order of the source; what is new comes behind what it had, as libvirt's grammar orders it. */
  #children(work: Work): string {
    const { variant, config, source, children } = work;
    const strangers = strangersOf(work);
    if (children === 0 && strangers.length === 0) return "";
    let text = "";
    const written = new Map<Member, number>();
    for (const child of source?.children ?? []) {
      if (typeof child === "string") continue;
      const stranger = strangers.findIndex(({ node }) => isObject(node) && sourceOf(node) === child);
      if (stranger >= 0) {
        text += this.#stranger(strangers.splice(stranger, 1)[0]!, work);
        continue;
      }
      const member = variant.children.get(canonicalName(child.name, child.namespaces));
      const value = member && config[member.key];
      if (member === undefined || value === undefined) continue;
      const count = written.get(member) ?? 0;
      if (member.many ? !Array.isArray(value) || count >= value.length : count > 0) continue;
      written.set(member, count + 1);
      text += this.#child(member, member.many ? (value as unknown[])[count] : value, count, work, child);
    }
    for (const member of membersIn(config, variant)) {
      const value = config[member.key];
      if (member.many && !Array.isArray(value)) {
        this.#tell([member.key], "an array", value);
        continue;
      }
      const all = member.many ? value as readonly unknown[] : [value];
      for (let index = written.get(member) ?? 0; index < all.length; index++) {
        text += this.#child(member, all[index], index, work, undefined);
      }
    }
    for (const stranger of strangers) text += this.#stranger(stranger, work);
    return text;
  }

  /** @param from The element that stands for it in the source. */
  #child(member: Member, value: unknown, index: number, work: Work, from: XmlElement | undefined): string {
    const { key, shape } = member;
    const { indent, scope } = work;
    const at = member.many ? index : undefined;
    this.path.in(key, at);
    const own = shape ? isObject(value) ? sourceOf(value) : undefined : from;
    const name = this.#nameOf(member, own, scope);
    const text = shape
      ? this.#element(shape, name, value, indent, scope)
      : this.#plain(member, name, value, index, work, from);
    this.path.out(key, at);
    return text;
  }

  /** As its source writes it if that means the same here; else with libvirt's own prefix, declared at the root. */
  #nameOf({ name }: Member, source: XmlElement | undefined, scope: Namespaces): string {
    const colon = name.indexOf(":");
    if (colon < 0) return name;
    const prefix = name.slice(0, colon);
    const uri = EXTENSIONS[prefix];
    if (source) {
      const theirs = source.name.includes(":") ? source.name.slice(0, source.name.indexOf(":")) : "";
      if (scopeOf(source.attributes, scope)[theirs] === uri) return source.name;
    }
    if (scope[prefix] !== uri) this.#extensions.add(prefix);
    return name;
  }

  #plain(
    member: Member,
    name: string,
    value: unknown,
    index: number,
    { unknown, indent, scope }: Work,
    source: XmlElement | undefined,
  ): string {
    const beyond = unknown.within?.[member.key]?.[index] ?? NOTHING;
    let start = `${indent}<${name}`;
    const had = source?.attributes ?? [];
    for (let at = 0; at < had.length; at += 2) {
      if (isDeclaration(had[at]!)) start += ` ${had[at]}="${escapeAttribute(had[at + 1]!)}"`;
    }
    for (const attribute in beyond.attributes) {
      const text = this.#held(beyond.attributes[attribute], attribute);
      if (text !== undefined && isName(attribute)) start += ` ${attribute}="${escapeAttribute(text)}"`;
    }
    let inner = "";
    let text: string | undefined = beyond.text;
    const tell = (further: readonly (string | number)[], wanted: string, found: unknown) =>
      this.#tell(further, wanted, found);
    const nodes = beyond.elements ?? [];
    if (member.open) {
      if (Array.isArray(value)) {
        for (const node of value) inner += nodeText(node, `${indent}  `, scope, tell);
      } else this.#tell([], "an array of elements", value);
    } else if (member.type === undefined) {
      if (value !== true) this.#tell([], "true, or no such property", value);
    } else text = this.#value(member, value, source && textOf(source), false);
    for (const node of nodes) inner += nodeText(node, `${indent}  `, scope, tell);
    const escaped = text === undefined ? "" : escapeText(text);
    if (inner !== "") return `${start}>${escaped}\n${inner}${indent}</${name}>\n`;
    return escaped === "" ? `${start}/>\n` : `${start}>${escaped}</${name}>\n`;
  }

  #stranger({ node, index }: Stranger, { indent, scope }: Work): string {
    return nodeText(
      node,
      indent,
      scope,
      (further, wanted, found) =>
        this.#tell(["unknownContent", "elements", index, ...further], wanted, found),
    );
  }

  #text({ variant: { text: member }, unknown, config, source }: Work): string | undefined {
    if (member === undefined) return unknown.text;
    return this.#value(member, config[member.key], source && textOf(source), true);
  }

  /**
   * @param spelled How the source has it: kept while it means the same.
   * @param own Whether it is a property of the object that is written, not that object itself.
   */
  #value(member: Member, value: unknown, spelled: string | undefined, own: boolean): string | undefined {
    const { type, key } = member;
    if (value === undefined || type === undefined) return undefined;
    if (spelled !== undefined && (value === spelled || (readValue(type, spelled) ?? spelled) === value)) {
      return spelled;
    }
    const further = own ? [key] : [];
    const text = writeValue(type, value);
    if (text === undefined) return void this.#tell(further, wanted(type), value);
    if (!canHold(text)) return void this.#tell(further, "characters that XML can hold", value);
    if (isOtherWord(type, value)) this.#tell(further, wanted(type), value, true);
    return text;
  }

  #held(value: unknown, key: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "string" && canHold(value)) return value;
    return void this.#tell(["unknownContent", key], "text that XML can hold", value);
  }

  #tell(further: readonly (string | number)[], wanted: string, found: unknown, unknown = false): void {
    this.issues.push({
      path: this.path.at(...further),
      wanted,
      found: shown(found),
      ...(unknown ? { unknown } : {}),
    });
  }
}

function attributeText(name: string, text: string | undefined): string {
  return text === undefined ? "" : ` ${name}="${escapeAttribute(text)}"`;
}

/** The unknown elements of an object. */
function strangersOf({ variant: { open }, config, unknown: { elements } }: Work): Stranger[] {
  if (open === undefined && elements === undefined) return [];
  const all = [...(open ? config[open.key] ?? [] : []) as XmlNode[], ...elements ?? []];
  return all.map((node, index) => ({ node, index }));
}

/** What an object has of a variant's children, as libvirt's grammar orders them. */
function membersIn(config: Growing, variant: Variant): Member[] {
  const found: Member[] = [];
  for (const key in config) {
    const member = variant.keys.get(key);
    if (member?.place === "c" && config[key] !== undefined) found.push(member);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.order - b.order);
}

function isObject(value: unknown): value is Growing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return String(value);
}
