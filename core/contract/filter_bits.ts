import { flagBits } from "./flag_bits.ts";

/**
 * libvirt's flags for a filter: those of the options that are true, and of what is false all others of its group.
 *
 * Hosts list what is one of the flags of each group that are set, and everything where none is: to them, a flag that
 * is not set says nothing.
 *
 * @param groups Options of which an object is exactly one: `active` and `inactive`. One that stands alone has no flag for
 * its opposite.
 * @param what The action, for the error's message: `Cannot list domains`.
 * @throws {TypeError} If an option is neither a boolean nor undefined, nothing is left of a group, or what is false has no
 * opposite.
 */
export function filterBits<T extends Readonly<Record<string, number>>>(
  table: T,
  groups: readonly (readonly (keyof T & string)[])[],
  options: { readonly [K in keyof T]?: boolean } | undefined,
  what: string,
): number {
  if (options === undefined) return 0;
  let bits = flagBits(table, options, what);
  for (const group of groups) {
    const left = group.filter((name) => options[name] !== false);
    if (left.length === group.length || group.some((name) => options[name] === true)) continue;
    if (left.length === 0) throw new TypeError(`${what}, ${nothingLeft(group)}`);
    for (const name of left) bits |= table[name]!;
  }
  return bits >>> 0;
}

function nothingLeft(group: readonly string[]): string {
  return group.length === 1
    ? `wanted "${group[0]}" to be true or left out, as hosts cannot list all others: found false`
    : `wanted one of ${group.join(", ")} not to be false: found all of them so`;
}
