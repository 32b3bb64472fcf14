import { hostTextBytes } from "../../wire/host_text.ts";
import type { Crossing, FunctionFacts } from "./function_table.ts";

/** What `Deno.dlopen()` makes of a function. */
export type NativeCall = (...args: never[]) => unknown;

/** A value as it is given to C, or a complaint. */
type Check = (value: unknown, args: readonly unknown[], complain: Complain) => unknown;

/** Throws, as the parameter at `at` is not what was wanted. */
type Complain = (wanted: string, found: string, kind?: typeof TypeError | typeof RangeError) => never;

const RANGES = {
  i8: [-(2 ** 7), 2 ** 7 - 1],
  u8: [0, 2 ** 8 - 1],
  u16: [0, 2 ** 16 - 1],
  i32: [-(2 ** 31), 2 ** 31 - 1],
  u32: [0, 2 ** 32 - 1],
} as const;

const WIDE_RANGES = {
  i64: [-(2n ** 63n), 2n ** 63n - 1n],
  isize: [-(2n ** 63n), 2n ** 63n - 1n],
  u64: [0n, 2n ** 64n - 1n],
  usize: [0n, 2n ** 64n - 1n],
} as const;

const NO_CHECKS: readonly Check[] = [];

/** What `Deno.dlopen()` is told of a parameter. */
export function nativeType(crossing: Crossing): Deno.NativeType {
  return typeof crossing !== "string" || crossing === "text" ? "buffer" : crossing;
}

/**
 * A function of C's that is called with nothing but what it can take: a number within its type, a text without a NUL in it,
 * as many bytes as are read or written. C itself would take the rest of a number, or what happens to be in memory.
 *
 * @param checkOpen Throws if the library was closed.
 * @throws {TypeError} When called with something of the wrong kind.
 * @throws {RangeError} When called with a number that is too large, or too few bytes.
 */
export function checkedCall(
  name: string,
  { parameters }: FunctionFacts,
  call: NativeCall,
  checkOpen: () => void,
): NativeCall {
  const checks = parameters.length === 0 ? NO_CHECKS : parameters.map(checkOf);
  const count = checks.length;
  const complain = (at: number): Complain => (wanted, found, kind = TypeError) => {
    throw new kind(`Cannot call ${name}(), wanted ${wanted} as argument ${at + 1}: found ${found}`);
  };
  const complaints = checks.map((_, at) => complain(at));
  const native = call as (...args: unknown[]) => unknown;
  return (...args: unknown[]) => {
    checkOpen();
    if (args.length !== count) {
      throw new TypeError(`Cannot call ${name}(), wanted ${count} arguments: found ${args.length}`);
    }
    for (let at = 0; at < count; at++) args[at] = checks[at]!(args[at], args, complaints[at]!);
    return native(...args);
  };
}

function checkOf(crossing: Crossing): Check {
  if (typeof crossing === "number") return bytes(crossing, []);
  if (typeof crossing !== "string") return bytes(crossing[0], crossing.slice(1));
  switch (crossing) {
    case "text":
      return text;
    case "function":
      return (value, _, complain) =>
        value === null || typeof value === "object" ? value : complain("a callback or null", shown(value));
    case "f64":
      return (value, _, complain) => typeof value === "number" ? value : complain("a number", shown(value));
    case "i64":
    case "isize":
    case "u64":
    case "usize": {
      const [least, most] = WIDE_RANGES[crossing];
      return (value, _, complain) => {
        if (typeof value !== "bigint") return complain("a bigint", shown(value));
        return value >= least && value <= most
          ? value
          : complain(`${least} to ${most}`, String(value), RangeError);
      };
    }
    default: {
      const [least, most] = RANGES[crossing];
      return (value, _, complain) => {
        if (typeof value !== "number" || !Number.isInteger(value)) {
          return complain("a whole number", shown(value));
        }
        return value >= least && value <= most
          ? value
          : complain(`${least} to ${most}`, String(value), RangeError);
      };
    }
  }
}

function text(value: unknown, _: readonly unknown[], complain: Complain): Uint8Array | null {
  if (value === null) return null;
  if (typeof value !== "string") return complain("a string or null", shown(value));
  if (value.includes("\0")) return complain("a text without NUL", "one in it");
  const bytes = hostTextBytes(`${value}\0`);
  return bytes ?? complain("a text of whole characters", "half of one in it");
}

function bytes(size: number, counts: readonly number[]): Check {
  return (value, args, complain) => {
    const length = value === null ? 0 : lengthOf(value);
    if (length === undefined) return complain("bytes or null", shown(value));
    // NULL where one thing is wanted is libvirt's to refuse; a NULL list has nothing in it.
    if (value === null && counts.length === 0) return value;
    let wanted = size;
    for (const count of counts) wanted *= countOf(args[count]);
    if (length >= wanted) return value;
    return complain(`${wanted} bytes`, `${length}`, RangeError);
  };
}

/** A count as it is given, or as it stands in the bytes where C will write it. */
function countOf(value: unknown): number {
  if (typeof value === "number") return Math.max(value, 0);
  if (typeof value === "bigint") return Number(value);
  const view = value instanceof ArrayBuffer
    ? new DataView(value)
    : ArrayBuffer.isView(value)
    ? new DataView(value.buffer, value.byteOffset, value.byteLength)
    : undefined;
  return view === undefined || view.byteLength < 4 ? 0 : Math.max(view.getInt32(0, true), 0);
}

function lengthOf(value: unknown): number | undefined {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? value.byteLength : undefined;
}

/** Texts by their kind alone: some are secrets. */
function shown(value: unknown): string {
  return value === null || ["number", "bigint", "undefined", "boolean"].includes(typeof value)
    ? String(value)
    : `a value of type ${typeof value}`;
}
