import { escapeAttribute, escapeText } from "../../core/config/xml/escape_xml.ts";

/** An element of a document; what is `undefined` is left out. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: string | readonly (Element | undefined)[];
}

/**
 * A document as text. Typed documents do not take it: hosts give names that libvirt's grammars do not know, with spaces
 * for example, and libvirt's own driver passes them on.
 */
export function elementText(element: Element, indent = ""): string {
  const { name, attributes = {}, children = [] } = element;
  const given = Object.entries(attributes).filter((each): each is [string, string] => each[1] !== undefined);
  const head = `${indent}<${name}${
    given.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("")
  }`;
  if (typeof children === "string") return `${head}>${escapeText(children)}</${name}>\n`;
  const inside = children.filter((child) => child !== undefined).map((child) =>
    elementText(child, `${indent}  `)
  );
  return inside.length === 0 ? `${head}/>\n` : `${head}>\n${inside.join("")}${indent}</${name}>\n`;
}

/** A size in bytes. */
export function sizeElement(name: string, bytes: bigint): Element {
  return { name, attributes: { unit: "bytes" }, children: String(bytes) };
}
