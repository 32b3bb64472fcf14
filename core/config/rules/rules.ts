import { type Path, type Tree, tree } from "../tree.ts";

/**
 * Tells what libvirt refuses although its grammar allows it.
 *
 * @param object What it is told of: it may know where in a document it stands.
 */
export type TellRule = (object: Tree, path: Path, wanted: string, found: string) => void;

/** What libvirt wants of a kind of documents beyond its grammar. */
export type Rules = (config: Tree, tell: TellRule) => void;

/** Tells of each that says the same as an earlier one. */
export function tellTwins(
  all: readonly Tree[],
  path: Path,
  keyOf: (one: Tree) => string | undefined,
  tell: TellRule,
): void {
  const known = new Set<string>();
  for (const [index, one] of all.entries()) {
    const key = keyOf(one);
    if (key === undefined) continue;
    if (known.has(key)) tell(one, [...path, index], "no two that are the same", key);
    known.add(key);
  }
}

/** A word of an object, or of one in it. */
export function word(object: Tree, ...keys: readonly [string, ...string[]]): string | undefined {
  const value = keys.slice(0, -1).reduce((inner, key) => tree(inner[key]), object)[keys.at(-1)!];
  return value === undefined || typeof value === "object" ? undefined : String(value);
}
