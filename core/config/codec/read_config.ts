import type { ConfigIssue } from "../../contract/errors.ts";
import type { UnknownContent, XmlNode } from "../config_content.ts";
import { canonicalName, shownName } from "../xml/namespaces.ts";
import { hasNewerWord, type Member, type Shape, tellingWords, type Variant } from "./shape_table.ts";
import { setSource, sourced } from "./config_source.ts";
import { MOST_SUGGESTIONS, shown, ToldIssues } from "./issue_list.ts";
import { didYouMean } from "../../../events/did_you_mean.ts";
import { attributeOf, isDeclaration, ownTextOf, prefixOf, type XmlElement } from "../xml/xml_element.ts";
import { nodeOf } from "../xml/xml_node.ts";

/** A config object while it is made. */
export type Growing = Record<string, unknown>;

/** What is unknown of one element, while it is found. */
interface Beyond {
  content: UnknownContent | undefined;
}

/** Reads elements into config objects, and keeps what does not fit. */
export class ConfigReader {
  readonly #told = new ToldIssues();
  /** How many elements of kinds that are newer than the tables are around: what is wrong within these is unknown. */
  #newer = 0;
  /** How many elements are around: a document's own words, as of a new hypervisor, do not make all of it new. */
  #depth = 0;

  /** Whether something is wrong, not merely unknown. */
  get wrong(): boolean {
    return this.#told.wrong;
  }

  /** What is wrong in a document that was read, and what is merely unknown. */
  issues(document: string): ConfigIssue[] {
    return this.#told.issues(document);
  }

  /** The config of an element of this shape. */
  read(shape: Shape, element: XmlElement): Growing {
    const { attributes, children } = element;
    const known = this.#variant(shape, element);
    const variant = known ?? shape.any;
    const newer = known === undefined ||
      this.#depth > 0 && hasNewerWord(variant, (name) => attributeOf(element, name));
    if (newer) this.#newer++;
    this.#depth++;
    const config: Growing = sourced(element);
    const beyond: Beyond = { content: undefined };
    let missing = variant.required.length;
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at]!;
      const text = attributes[at + 1]!;
      const member = variant.attributes.get(name);
      if (member) {
        config[member.key] = this.#typed(member, text, element, member.key);
        if (member.required) missing--;
      } else if (!isDeclaration(name)) {
        this.#unknownNode(contentOf(beyond), name, text, element);
      }
    }
    let inner = false;
    let texts = false;
    for (const child of children) {
      if (typeof child === "string") texts = true;
      else {
        inner = true;
        if (this.#child(variant, child, config, beyond)) missing--;
      }
    }
    const text = texts ? ownTextOf(element) : undefined;
    // Spaces between elements are no text.
    if (!inner || text !== "") {
      if (this.#text(variant, text, config, beyond, element)) missing--;
    }
    if (missing > 0 && this.#newer === 0) this.#missing(variant, config, element);
    this.#depth--;
    if (newer) this.#newer--;
    if (beyond.content) config.unknownContent = beyond.content;
    return config;
  }

  /** What a document's root holds under its element's name. */
  readWithin(key: string, shape: Shape, element: XmlElement): Growing {
    const config = { [key]: this.read(shape, element) };
    this.#told.within(0, key, undefined);
    return config;
  }

  /** Which variant an element is; undefined for one that is newer than all of them. */
  #variant(shape: Shape, element: XmlElement): Variant | undefined {
    const { by } = shape;
    const word = by === undefined ? undefined : attributeOf(element, by);
    const fitting = shape.variant(word);
    // A newer word is told of with its attribute.
    if (
      fitting === undefined && word === undefined && this.#newer === 0 &&
      !hasNewerWord(shape.any, (name) => attributeOf(element, name))
    ) {
      this.#tell(by, tellingWords(shape), "nothing", element, false);
    }
    return fitting;
  }

  /** @returns Whether it is something required. */
  #child(variant: Variant, child: XmlElement, config: Growing, beyond: Beyond): boolean {
    const member = variant.children.get(canonicalName(child.name, child.namespaces));
    if (member === undefined) {
      if (variant.open) ((config[variant.open.key] ??= []) as XmlNode[]).push(kept(child));
      else {
        // What is another's by its namespace is not mistyped.
        const near = this.#told.count < MOST_SUGGESTIONS && shownName(child) === `<${child.name}>`
          ? didYouMean(child.name, variant.children.keys())
          : "";
        this.#tell(child.name, "an element of libvirt's grammar", shownName(child) + near, child, true);
        (contentOf(beyond).elements ??= []).push(kept(child));
      }
      return false;
    }
    const { key, many, shape } = member;
    const earlier = config[key] as unknown[] | undefined;
    if (earlier !== undefined && !many) {
      this.#tell(key, `one <${child.name}>`, "another", child, false);
      (contentOf(beyond).elements ??= []).push(kept(child));
      return false;
    }
    const index = many ? earlier?.length ?? 0 : undefined;
    const before = this.#told.count;
    const value = shape ? this.read(shape, child) : this.#plain(member, child, index ?? 0, beyond);
    if (this.#told.count > before) this.#told.within(before, key, index);
    if (!many) config[key] = value;
    else if (earlier === undefined) config[key] = [value];
    else earlier.push(value);
    return member.required && earlier === undefined;
  }

  /** A value without properties: text, `true`, or elements of any name. */
  #plain(member: Member, element: XmlElement, index: number, beyond: Beyond): unknown {
    const { attributes, children } = element;
    let own: UnknownContent | undefined;
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at]!;
      if (isDeclaration(name)) continue;
      this.#unknownNode(own ??= {}, name, attributes[at + 1]!, element);
    }
    const text = ownTextOf(element);
    if (!member.open) {
      for (const child of children) {
        if (typeof child === "string") continue;
        this.#tell(child.name, "an element of libvirt's grammar", shownName(child), child, true);
        ((own ??= {}).elements ??= []).push(kept(child));
      }
      if (member.codec === undefined && text.trim() !== "") {
        this.#tell(undefined, "no text", shown(text.trim()), element, true);
        (own ??= {}).text = text;
      }
    }
    if (own) ((contentOf(beyond).within ??= {})[member.key] ??= {})[index] = own;
    if (member.open) return children.filter((child) => typeof child !== "string").map(kept);
    return member.codec === undefined ? true : this.#typed(member, text, element, undefined);
  }

  /** @returns Whether it is something required. */
  #text(
    variant: Variant,
    text: string | undefined,
    config: Growing,
    beyond: Beyond,
    element: XmlElement,
  ): boolean {
    const { text: member, open } = variant;
    if (member) {
      if (text === undefined && !member.required) return false;
      config[member.key] = this.#typed(member, text ?? "", element, member.key);
      return member.required;
    }
    if (text !== undefined && !open && text.trim() !== "") {
      this.#tell(undefined, "no text", shown(text.trim()), element, true);
      contentOf(beyond).text = text;
    }
    return false;
  }

  #typed({ codec }: Member, text: string, element: XmlElement, key: string | undefined): unknown {
    if (codec === undefined) return text;
    const value = codec.read(text);
    if (value === undefined) this.#tell(key, codec.wanted(), shown(text), element, false);
    else if (codec.isOther(value)) this.#tell(key, codec.wanted(), shown(text), element, true);
    return value ?? text;
  }

  /** Keeps an attribute that is not in the grammar, with what its prefix stands for, and tells of it. */
  #unknownNode(content: UnknownContent, name: string, text: string, element: XmlElement): void {
    this.#tell(name, "an attribute of libvirt's grammar", `${name}=${shown(text)}`, element, true);
    const kept = content.attributes ??= {};
    const prefix = prefixOf(name);
    const uri = element.namespaces[prefix];
    if (prefix !== "" && prefix !== "xml" && uri !== undefined) put(kept, `xmlns:${prefix}`, uri);
    put(kept, name, text);
  }

  #missing({ required }: Variant, config: Growing, element: XmlElement): void {
    for (const member of required) {
      if (config[member.key] !== undefined) continue;
      const { key, place, name } = member;
      const wanted = place === "a" ? `${name}="…"` : place === "c" ? `<${name}>` : "text";
      this.#tell(key, wanted, "nothing", element, false);
    }
  }

  #tell(
    key: string | undefined,
    wanted: string,
    found: string,
    element: XmlElement,
    unknown: boolean,
  ): void {
    const path = key === undefined ? [] : [key];
    this.#told.tell(path, wanted, found, unknown || this.#newer > 0, element.ordinal);
  }
}

function contentOf(beyond: Beyond): UnknownContent {
  return beyond.content ??= {};
}

/** An attribute may have any name, and an object's `__proto__` is none of its properties. */
function put(record: Record<string, string>, name: string, text: string): void {
  Object.defineProperty(record, name, { value: text, enumerable: true, writable: true, configurable: true });
}

/** The node of an unknown element; it comes back as it stood. */
function kept(element: XmlElement): XmlNode {
  const node = nodeOf(element);
  setSource(node, element);
  return node;
}
