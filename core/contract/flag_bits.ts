/**
 * libvirt's flags for an options object: the or of the bits whose options are true, as an unsigned 32-bit number.
 *
 * Options that the table does not have are not looked at: the same object carries `signal` and a method's own.
 *
 * @param what The action that the options belong to, for the error's message: `Cannot start domain "x"`.
 * @throws {TypeError} If an option of the table is neither a boolean nor undefined.
 */
export function flagBits<T extends Readonly<Record<string, number>>>(
  table: T,
  options: { readonly [K in keyof T]?: boolean } | undefined,
  what: string,
): number {
  if (options === undefined) return 0;
  let bits = 0;
  for (const key in options) {
    if (!Object.hasOwn(table, key)) continue;
    const value: unknown = options[key];
    if (value === true) bits |= table[key]!;
    else if (value !== false && value !== undefined) {
      throw new TypeError(`${what}, wanted true or false for "${key}": found ${shown(value)}`);
    }
  }
  return bits >>> 0;
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

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
