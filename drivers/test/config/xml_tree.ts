/** An element of a document that is being changed. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** What stands for itself: comments, CDATA sections, processing instructions. */
export interface XmlVerbatim {
  readonly verbatim: string;
}

export type XmlNode = XmlElement | XmlVerbatim | string;

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string" && "name" in node;
}

/** A new element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The elements right below. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** The first element of that name right below. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of parent?.children ?? []) {
    if (isElement(node) && node.name === name) return node;
  }
  return undefined;
}

/** The elements of that name right below. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent === undefined ? [] : elementsOf(parent).filter((child) => child.name === name);
}

/** The first element of that name right below, added at the end where there is none. */
export function ensureChild(parent: XmlElement, name: string): XmlElement {
  let child = childOf(parent, name);
  if (child === undefined) parent.children.push(child = element(name));
  return child;
}

/** Takes the elements of that name away. */
export function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((node) => !isElement(node) || node.name !== name);
}

/** The text below, as XPath's `string()` has it. */
export function textOf(node: XmlElement | undefined): string {
  let text = "";
  for (const child of node?.children ?? []) {
    if (typeof child === "string") text += child;
    else if (isElement(child)) text += textOf(child);
    else if (child.verbatim.startsWith("<![CDATA[")) text += child.verbatim.slice(9, -3);
  }
  return text;
}

/** Makes `text` all that is below. */
export function setText(node: XmlElement, text: string): void {
  node.children = text === "" ? [] : [text];
}

/** A copy that shares nothing. */
export function cloneElement(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((child) => isElement(child) ? cloneElement(child) : child),
  };
}
