import { didYouMean } from "./did_you_mean.ts";

/**
 * Refuses options that a function does not have, before it does anything. A call without options costs nothing.
 *
 * @param known The names of those that it has.
 * @param what Whose they are: `domain.start()`, `connect() in "tls"`.
 * @throws {TypeError} If they are no object, or one has another name.
 */
export function checkOptions(
  options: object | undefined,
  known: Readonly<Record<string, true>>,
  what: string,
): void {
  if (options === undefined) return;
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const found = given === null ? "null" : Array.isArray(given) ? "a list" : `a ${typeof given}`;
    throw new TypeError(`Cannot call ${what}, wanted an object of options: found ${found}`);
  }
  for (const name in options) {
    if (!Object.hasOwn(known, name)) refuse(name, Object.keys(known), what);
  }
}

function refuse(name: string, names: readonly string[], what: string): never {
  const suggestion = didYouMean(name, names);
  const wanted = suggestion === "" ? `one of its options ${names.join(", ")}` : "one of its options";
  throw new TypeError(`Cannot call ${what}, wanted ${wanted}: found "${name}"${suggestion}`);
}
