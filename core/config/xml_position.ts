import type { XmlPosition } from "./xml_element.ts";

/**
 * Where an element begins in a well-formed document. It is looked for when something is wrong there, so that a document
 * that is right costs nothing.
 *
 * @param ordinal How many elements begin before it.
 */
export function positionOfElement(text: string, ordinal: number): XmlPosition {
  let left = ordinal;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", endOfMarkup(text, at))) {
    const next = text[at + 1];
    if (next !== "/" && next !== "!" && next !== "?" && left-- === 0) return positionOf(text, at);
  }
  return { line: 1, column: 1 };
}

function positionOf(text: string, at: number): XmlPosition {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function endOfMarkup(text: string, start: number): number {
  const after = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at === -1 ? text.length : at + mark.length;
  };
  if (text.startsWith("<!--", start)) return after("-->", start + 4);
  if (text.startsWith("<![CDATA[", start)) return after("]]>", start + 9);
  if (text.startsWith("<?", start)) return after("?>", start + 2);
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === ">") return at + 1;
    if (sign === '"' || sign === "'") at = after(sign, at + 1) - 1;
  }
  return text.length;
}
