import type { Grower } from "./_growth.ts";

/** A text that can be made of any length. */
export interface Attack {
  readonly name: string;
  text(length: number): string;
}

/** A piece over and over, between what a parser needs to get there. */
export function repeated(piece: string, before = "", after = ""): Attack {
  return {
    name: JSON.stringify([before, piece, after]).slice(1, -1),
    text: (length) => before + piece.repeat(Math.ceil(length / piece.length)) + after,
  };
}

/** Pieces that are all different. */
export function numbered(name: string, piece: (at: number) => string, before = "", after = ""): Attack {
  return {
    name,
    text(length) {
      let text = before;
      for (let at = 0; text.length < length; at++) text += piece(at);
      return text + after;
    },
  };
}

// What patterns and hand-made scanners go back over: gaps, line ends, what divides, quotes and escapes left open.
const PIECES = [
  ...` \n,;=:/\\"a0-+.%[#@`,
  "\r\n",
  "%41",
  "|41",
  '\\"',
  " = ",
  "a=b,",
  "0-9,",
  "::",
];

/**
 * All such pieces, each between these, with something behind that no parser waits for: who tries again does so then.
 * Between the first two also without it, as all is taken then.
 */
export function runs(...around: readonly (readonly [before: string, after: string])[]): Attack[] {
  return around.flatMap(([before, after], at) =>
    PIECES.flatMap((piece) => [
      ...(at > 0 ? [] : [repeated(piece, before, after)]),
      repeated(piece, before, `\0${after}`),
    ])
  );
}

/** A grower for each attack on something that reads texts. */
export function growing(name: string, read: (text: string) => unknown, attacks: readonly Attack[]): Grower[] {
  return attacks.map((attack) => ({
    name: `${name}: ${attack.name}`,
    prepare(size) {
      const text = attack.text(size);
      // Else the reader, and not the maker, would pay for putting the text together.
      text.charCodeAt(text.length >> 1);
      return () => read(text);
    },
  }));
}
