/** An element as a document has it. */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  /** As written, declarations of namespaces included: names and texts in turn. */
  readonly attributes: readonly string[];
  /**
   * Elements and text in order; comments, processing instructions and, where there is no other text, spaces between
   * elements are left out.
   */
  readonly children: readonly (XmlElement | string)[];
  /** Which namespace each prefix stands for here. */
  readonly namespaces: Namespaces;
  /** Whether it declares a namespace itself. */
  readonly declares: boolean;
  /** How many elements begin before it in its document. */
  readonly ordinal: number;
}

/** Namespaces by their prefixes, the default one by `""`. */
export type Namespaces = Readonly<Record<string, string>>;

/** Nothing but what XML itself declares: it has no prototype, whose properties would be prefixes. */
export const NO_NAMESPACES: Namespaces = Object.assign(Object.create(null), {
  xml: "http://www.w3.org/XML/1998/namespace",
});

/** A place in a document's text, both from 1. */
export interface XmlPosition {
  readonly line: number;
  readonly column: number;
}

/** All text within an element, not that of elements in it. */
export function textOf({ children }: XmlElement): string {
  const [only] = children;
  if (children.length === 0) return "";
  if (children.length === 1 && typeof only === "string") return only;
  return children.filter((child) => typeof child === "string").join("");
}

/** The same without the spaces around it where it stands beside elements: these are nobody's. */
export function ownTextOf(element: XmlElement): string {
  const text = textOf(element);
  if (element.children.length < 2) return text;
  return element.children.some((child) => typeof child !== "string") ? text.trim() : text;
}

/** The text of an attribute. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1];
  return undefined;
}

/** Whether an attribute declares a namespace. */
export function isDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");
}

/**
 * Whether a document may declare a prefix so: XML's own two stand for what they do, and no other may be taken back.
 *
 * @see Namespaces in XML 1.0, third edition, "Reserved Prefixes and Namespace Names"
 */
export function isDeclarable(prefix: string, uri: string): boolean {
  if (prefix === "xmlns" || uri === "http://www.w3.org/2000/xmlns/") return false;
  if (prefix === "xml" || uri === NO_NAMESPACES["xml"]) {
    return prefix === "xml" && uri === NO_NAMESPACES["xml"];
  }
  return prefix === "" || uri !== "";
}

/** The prefix of a name, `""` if it has none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

/** The namespaces within an element, given those around it; what no document may declare is not declared. */
export function scopeOf(attributes: readonly string[], outer: Namespaces): Namespaces {
  let own: Record<string, string> | undefined;
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at]!;
    // Whatever is around it is there without a copy, however much of that there is.
    if (isDeclaration(name) && isDeclarable(name.slice(6), attributes[at + 1]!)) {
      (own ??= Object.create(outer) as Record<string, string>)[name.slice(6)] = attributes[at + 1]!;
    }
  }
  return own ?? outer;
}
