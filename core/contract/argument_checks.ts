/** Checks of arguments, before anything is sent. Each takes the action for its message: `Cannot start domain "x"`. */

/** How a wrong argument stands in a message. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
  return typeof value === "object" && value !== null
    ? Array.isArray(value) ? "a list" : "an object"
    : String(value);
}

/** The same for what may be a secret, or be one by mistake: its kind alone, but numbers where numbers are wanted. */
export function shownKind(value: unknown, numbers = false): string {
  if (numbers && (typeof value === "number" || typeof value === "bigint")) return shown(value);
  if (typeof value === "object" && value !== null) return shown(value);
  return value === null || value === undefined ? String(value) : `a ${typeof value}`;
}

/** @throws {TypeError} If it is not a string, or empty. */
export function wantText(value: unknown, what: string, wanted: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new TypeError(`${what}, wanted ${wanted}: found ${value === "" ? '""' : shown(value)}`);
}

/** @throws {TypeError} If it is neither a string nor undefined; undefined gives the protocol's null. */
export function wantOptionalText(value: unknown, what: string, wanted: string): string | null {
  return value === undefined || value === null ? null : wantText(value, what, wanted);
}

/** @throws {TypeError} If it is neither a string, also an empty one, nor undefined, which gives the protocol's null. */
export function wantTextOrUndefined(value: unknown, what: string): string | null {
  if (value === undefined) return null;
  if (typeof value === "string") return value;
  throw new TypeError(`${what}, wanted a text or undefined: found ${shown(value)}`);
}

/** @throws {RangeError} If it is no whole number between these, both included. */
export function wantWhole(
  value: unknown,
  what: string,
  wanted: string,
  least = 0,
  most = 0x7fffffff,
): number {
  if (typeof value !== "number") throw new TypeError(`${what}, wanted ${wanted}: found ${shown(value)}`);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`${what}, wanted ${wanted} from ${least} to ${most}: found ${value}`);
}

/** @throws {TypeError} If it is not a list of strings. */
export function wantTexts(value: unknown, what: string, wanted: string): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  throw new TypeError(`${what}, wanted a list of ${wanted}: found ${shown(value)}`);
}

/** @throws {TypeError} If it is not true or false. */
export function wantBoolean(value: unknown, what: string): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${what}, wanted true or false: found ${shown(value)}`);
}
