import type { ConfigIssue } from "../../contract/errors.ts";
import { positionsOfElements } from "../xml/xml_position.ts";

/** So many are told of each sort; whoever sends more wrong than that does not get an answer to all of it. */
const MOST = 1000;
/** For so many names that nobody knows it is looked for what is near: more mistakes than that are none of typing. */
export const MOST_SUGGESTIONS = 8;
/** Characters of what was found. */
const LONGEST = 80;

interface Told {
  /** Grows from its end, as the elements around it are left. */
  readonly path: (string | number)[];
  readonly wanted: string;
  readonly found: string;
  readonly unknown: boolean;
  readonly ordinal: number | undefined;
}

/** What does not fit in a document or a config, while that is gone through. */
export class ToldIssues {
  readonly #told: Told[] = [];
  #wrong = 0;
  #unknown = 0;

  /** Whether any is more than unknown. */
  get wrong(): boolean {
    return this.#wrong > 0;
  }

  /** How many are told. */
  get count(): number {
    return this.#told.length;
  }

  /**
   * @param path From where it is told; {@linkcode within} adds what is around.
   * @param unknown Whether it is merely newer than the grammar.
   * @param ordinal How many elements of the document begin before the one that it is told of.
   */
  tell(
    path: readonly (string | number)[],
    wanted: string,
    found: string,
    unknown: boolean,
    ordinal?: number,
  ): void {
    if (unknown ? this.#unknown++ >= MOST : this.#wrong++ >= MOST) return;
    this.#told.push({ path: path.toReversed(), wanted, found, unknown, ordinal });
  }

  /** All that were told since there were `count` are within this property, or this one of a list. */
  within(count: number, key: string, index: number | undefined): void {
    for (let at = count; at < this.#told.length; at++) {
      if (index !== undefined) this.#told[at]!.path.push(index);
      this.#told[at]!.path.push(key);
    }
  }

  /** All of them, with their places in the document. */
  issues(document?: string): ConfigIssue[] {
    const ordinals = this.#told.flatMap(({ ordinal }) => ordinal ?? []);
    const positions = document === undefined || ordinals.length === 0
      ? undefined
      : positionsOfElements(document, ordinals);
    return this.#told.map(({ path, wanted, found, unknown, ordinal }) => ({
      path: path.toReversed(),
      wanted,
      found,
      ...(ordinal === undefined ? {} : positions?.get(ordinal)),
      ...(unknown ? { unknown } : {}),
    }));
  }
}

/** A value as an issue tells it. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `"${shortened(value)}"`;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return shortened(String(value));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
