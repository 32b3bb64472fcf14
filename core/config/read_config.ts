import type { ConfigIssue } from "../errors.ts";
import type { UnknownContent, XmlNode } from "./config_content.ts";
import { canonicalName } from "./namespaces.ts";
import { DocumentPath } from "./path.ts";
import { type Member, type Shape, tellingWords, type Variant } from "./shape_table.ts";
import { setSource } from "./source.ts";
import { isOtherWord, readValue, wanted } from "./value_codec.ts";
import { attributeOf, isDeclaration, textOf, type XmlElement, type XmlPosition } from "./xml_element.ts";
import { nodeOf } from "./xml_node.ts";

/** A config object while it is made. */
export type Growing = Record<string, unknown>;

/** What is unknown of one element, while it is found. */
interface Beyond {
  content: UnknownContent | undefined;
}

/** Reads elements into config objects, and keeps what does not fit. */
export class ConfigReader {
  /** What is wrong, and what is merely unknown. */
  readonly issues: ConfigIssue[] = [];
  /** Where it reads. */
  readonly path: DocumentPath = new DocumentPath();
  readonly #positionOf: (element: XmlElement) => XmlPosition;

  constructor(positionOf: (element: XmlElement) => XmlPosition) {
    this.#positionOf = positionOf;
  }

  /** The config of an element of this shape. */
  read(shape: Shape, element: XmlElement): Growing {
    const { attributes, children } = element;
    const { by } = shape;
    const word = by === undefined ? undefined : attributeOf(element, by);
    const fitting = shape.variant(word);
    // A newer word is told of with its attribute.
    if (fitting === undefined && word === undefined) {
      this.#tell([by!], tellingWords(shape), "nothing", element, false);
    }
    const variant = fitting ?? shape.any;
    const config: Growing = {};
    const beyond: Beyond = { content: undefined };
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at]!;
      const text = attributes[at + 1]!;
      const member = variant.attributes.get(name);
      if (member) config[member.key] = this.#value(member, text, element);
      else if (!isDeclaration(name)) {
        put(contentOf(beyond).attributes ??= {}, name, this.#stranger(name, text, element));
      }
    }
    let text: string | undefined;
    let inner = false;
    for (const child of children) {
      if (typeof child === "string") text = text === undefined ? child : text + child;
      else {
        inner = true;
        this.#child(variant, child, config, beyond);
      }
    }
    // Spaces between elements are no text.
    if (!inner || text?.trim() !== "") this.#text(variant, text, config, beyond, element);
    for (const member of variant.required) {
      if (config[member.key] === undefined) {
        this.#tell([member.key], missing(member), "nothing", element, false);
      }
    }
    if (beyond.content) config.unknownContent = beyond.content;
    setSource(config, element);
    return config;
  }

  #child(variant: Variant, child: XmlElement, config: Growing, beyond: Beyond): void {
    const member = variant.children.get(canonicalName(child.name, child.namespaces));
    if (member === undefined) {
      if (variant.open) ((config[variant.open.key] ??= []) as XmlNode[]).push(kept(child));
      else {
        this.#tell([child.name], "an element of libvirt's grammar", `<${child.name}>`, child, true);
        (contentOf(beyond).elements ??= []).push(kept(child));
      }
      return;
    }
    const { key, many, shape } = member;
    const earlier = config[key] as unknown[] | undefined;
    if (earlier !== undefined && !many) {
      this.#tell([key], `one <${child.name}>`, "another", child, false);
      (contentOf(beyond).elements ??= []).push(kept(child));
      return;
    }
    const index = many ? earlier?.length ?? 0 : undefined;
    this.path.in(key, index);
    const value = shape ? this.read(shape, child) : this.#plain(member, child, index ?? 0, beyond);
    this.path.out(key, index);
    if (!many) config[key] = value;
    else if (earlier === undefined) config[key] = [value];
    else earlier.push(value);
  }

  /** A value without properties: text, `true`, or elements of any name. */
  #plain(member: Member, element: XmlElement, index: number, beyond: Beyond): unknown {
    const { attributes, children } = element;
    let own: UnknownContent | undefined;
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at]!;
      if (isDeclaration(name)) continue;
      put((own ??= {}).attributes ??= {}, name, this.#stranger(name, attributes[at + 1]!, element));
    }
    const text = textOf(element);
    if (!member.open) {
      for (const child of children) {
        if (typeof child === "string") continue;
        this.#tell([child.name], "an element of libvirt's grammar", `<${child.name}>`, child, true);
        ((own ??= {}).elements ??= []).push(kept(child));
      }
      if (member.type === undefined && text.trim() !== "") {
        this.#tell([], "no text", `"${text.trim()}"`, element, true);
        (own ??= {}).text = text;
      }
    }
    if (own) ((contentOf(beyond).within ??= {})[member.key] ??= {})[index] = own;
    if (member.open) return children.filter((child) => typeof child !== "string").map(kept);
    return member.type === undefined ? true : this.#typed(member, text, element, []);
  }

  #text(
    variant: Variant,
    text: string | undefined,
    config: Growing,
    beyond: Beyond,
    element: XmlElement,
  ): void {
    const { text: member, open } = variant;
    if (member) {
      if (text !== undefined || member.required) {
        config[member.key] = this.#value(member, text ?? "", element);
      }
    } else if (text !== undefined && !open && text.trim() !== "") {
      this.#tell([], "no text", `"${text.trim()}"`, element, true);
      contentOf(beyond).text = text;
    }
  }

  #value(member: Member, text: string, element: XmlElement): unknown {
    return this.#typed(member, text, element, [member.key]);
  }

  #typed({ type }: Member, text: string, element: XmlElement, further: readonly string[]): unknown {
    if (type === undefined || type.type === "text") return text;
    const value = readValue(type, text);
    if (value === undefined) this.#tell(further, wanted(type), `"${text}"`, element, false);
    else if (isOtherWord(type, value)) this.#tell(further, wanted(type), `"${text}"`, element, true);
    return value ?? text;
  }

  /** Tells of an attribute that is not in the grammar. */
  #stranger(name: string, text: string, element: XmlElement): string {
    this.#tell([name], "an attribute of libvirt's grammar", `${name}="${text}"`, element, true);
    return text;
  }

  #tell(
    further: readonly string[],
    wanted: string,
    found: string,
    element: XmlElement,
    unknown: boolean,
  ): void {
    const path = this.path.at(...further);
    this.issues.push({ path, wanted, found, ...this.#positionOf(element), ...(unknown ? { unknown } : {}) });
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

function missing({ place, name }: Member): string {
  return place === "a" ? `${name}="…"` : place === "c" ? `<${name}>` : "text";
}
