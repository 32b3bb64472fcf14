import { didYouMean } from "../../events/did_you_mean.ts";

/** What stands for a number that libvirt's enum did not have when this release was made. */
export type Unknown = `unknown-${number}`;

/** libvirt's words of one enum by their numbers: a list where they run from 0, an object otherwise. */
export type WordTable = { readonly [number: number]: string };

/** The words that a table has. */
export type WordIn<T extends WordTable> = T extends readonly (infer Word)[] ? Word : T[keyof T];

/** The word for `number`, or `unknown-` and the number where the table has none. */
export function wordOf<T extends WordTable>(table: T, number: number): WordIn<T> | Unknown {
  return (table[number] ?? `unknown-${number}`) as WordIn<T> | Unknown;
}

/**
 * The number of `word`, which may also be one of `wordOf()`'s unknown ones.
 *
 * @param what The action that needs it, for the error's message: `Cannot open addresses`.
 * @throws {TypeError} If it is neither.
 */
export function numberOf<T extends WordTable>(
  table: T,
  word: WordIn<T> | Unknown,
  what = "Cannot use a word",
): number {
  for (const key in table) {
    if (table[key] === word) return Number(key);
  }
  const unknown = /^unknown-(0|-?[1-9]\d{0,9})$/.exec(String(word));
  if (unknown !== null) return Number(unknown[1]);
  const words = Object.values(table);
  const wanted = words.map((known) => `"${known}"`).join(", ");
  const near = typeof word === "string" ? didYouMean(word, words) : "";
  throw new TypeError(`${what}, wanted one of ${wanted}: found ${JSON.stringify(word)}${near}`);
}
