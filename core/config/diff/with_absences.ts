import { type Tree, tree } from "../tree.ts";

/**
 * A config as it reads when it has been written, with what is written by leaving it out: an empty list asks for none of
 * these, `false` for an element that is not there.
 */
export function withAbsences(given: unknown, read: unknown): unknown {
  if (Array.isArray(given) && Array.isArray(read)) {
    return read.map((each, at) => withAbsences(given[at], each));
  }
  if (typeof given !== "object" || given === null || typeof read !== "object" || read === null) return read;
  const all: Record<string, unknown> = { ...tree(read) };
  for (const [key, value] of Object.entries(given as Tree)) {
    if (all[key] === undefined) {
      const isAbsence = value === false || Array.isArray(value) && value.length === 0;
      const inner = isAbsence ? value : withAbsences(value, {});
      // An object of nothing but absences was left out as a whole.
      if (isAbsence || isPlain(value) && Object.keys(tree(inner)).length > 0) all[key] = inner;
    } else all[key] = withAbsences(value, all[key]);
  }
  return all;
}

function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
