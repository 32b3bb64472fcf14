import type { XmlPosition } from "./xml_element.ts";

/** Where an element begins in a well-formed document. */
export function positionOfElement(text: string, ordinal: number): XmlPosition {
  return positionsOfElements(text, [ordinal]).get(ordinal) ?? { line: 1, column: 1 };
}

/**
 * Where elements begin in a well-formed document. They are looked for when something is wrong there, so that a document
 * that is right costs nothing; and all at once, so that one where much is wrong is gone through once.
 *
 * @param ordinals How many elements begin before each.
 */
export function positionsOfElements(
  text: string,
  ordinals: readonly number[],
): ReadonlyMap<number, XmlPosition> {
  const wanted = new Set(ordinals);
  const found = new Map<number, XmlPosition>();
  const last = Math.max(...wanted);
  const lines = new LineCounter(text);
  let ordinal = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", endOfMarkup(text, at))) {
    const next = text[at + 1];
    if (next === "/" || next === "!" || next === "?") continue;
    if (wanted.has(ordinal)) found.set(ordinal, lines.positionOf(at));
    if (ordinal++ === last) break;
  }
  return found;
}

/** Counts lines from place to place. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  /** Where the line begins. */
  #start = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param at No nearer to the beginning than the last one. */
  positionOf(at: number): XmlPosition {
    for (; this.#at < at; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign !== "\n" && (sign !== "\r" || this.#text[this.#at + 1] === "\n")) continue;
      this.#line++;
      this.#start = this.#at + 1;
    }
    return { line: this.#line, column: at - this.#start + 1 };
  }
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
