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
