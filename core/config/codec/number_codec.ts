import { fitting } from "./pattern_match.ts";
import type { ValueType } from "./shape_table.ts";
import type { ValueCodec } from "./value_codec.ts";

const INTEGER = /^[-+]?\d+$/;
const HEX = /^0[xX][0-9a-fA-F]+$/;
/** Digits that any number of so many has exactly. */
const EXACT = 15;

/** A number in decimal. */
export function integerCodec(
  { min, max, pattern, values }: Extract<ValueType, { type: "integer" }>,
): ValueCodec {
  const fits = pattern === undefined ? undefined : fitting(pattern);
  const [least, most] = [Number(min ?? -Infinity), Number(max ?? Infinity)];
  const exactMost = max !== undefined && max.length > EXACT ? BigInt(max) : undefined;
  const read = (text: string): number | bigint | undefined => {
    const digits = text.trim();
    const short = fits === undefined ? shortNumber(digits) : undefined;
    if (short !== undefined) return short < least || short > most ? undefined : short;
    if (!INTEGER.test(digits) || fits?.(digits) === false) return undefined;
    const number = Number(digits);
    if (number < least || number > most) return undefined;
    if (exactMost !== undefined && BigInt(digits) > exactMost) return undefined;
    return Number.isSafeInteger(number) ? number + 0 : BigInt(digits);
  };
  return {
    read,
    write: (value) => isInteger(value) && read(String(value)) !== undefined ? String(value) : undefined,
    isOther: (value) => values !== undefined && !values.includes(String(value)),
    wanted: () =>
      values
        ? `one of ${values.join(", ")}`
        : `an integer${bounds(min, max)}${pattern === undefined ? "" : ` like ${pattern}`}`,
  };
}

/** A number with a fraction. */
export function doubleCodec({ min }: Extract<ValueType, { type: "double" }>): ValueCodec {
  const least = Number(min ?? -Infinity);
  return {
    read(text) {
      const number = Number(text.trim());
      return text.trim() === "" || Number.isNaN(number) || number < least ? undefined : number;
    },
    write: (value) => typeof value === "number" && value >= least ? String(value) : undefined,
    isOther: () => false,
    wanted: () => `a number${bounds(min, undefined)}`,
  };
}

/** A number of some bits, that libvirt's grammar has by sixteen or by ten. */
export function hexCodec({ bits, bare, digits }: Extract<ValueType, { type: "hex" }>): ValueCodec {
  const end = 2 ** bits;
  const exactEnd = 1n << BigInt(bits);
  return {
    /** Without `0x`, libvirt reads digits as C does in most places (`017` is 15), by ten or by sixteen in some. */
    read(text) {
      const word = text.trim();
      const prefixed = word.charCodeAt(0) === 48 && (word.charCodeAt(1) | 32) === 120;
      let literal = word;
      if (!prefixed) {
        if (!/^[0-9a-fA-F]+$/.test(word)) return undefined;
        const octal = bare === "c" && /^0[0-7]+$/.test(word);
        const base = bare === "hex" || /[a-fA-F]/.test(word) ? "0x" : octal ? "0o" : "";
        literal = base + word;
      }
      const number = Number(literal);
      if (Number.isSafeInteger(number)) return number < end ? number : undefined;
      if (Number.isNaN(number) || (prefixed && !HEX.test(word))) return undefined;
      const large = BigInt(literal);
      return large < exactEnd ? large : undefined;
    },
    write(value) {
      if (!isInteger(value) || value < 0 || (typeof value === "bigint" ? value >= exactEnd : value >= end)) {
        return undefined;
      }
      return digits === 0 ? String(value) : `0x${value.toString(16).padStart(digits, "0")}`;
    },
    isOther: () => false,
    wanted: () => `a number of ${bits} bits, such as ${digits === 0 ? "31" : "0x1f"}`,
  };
}

/** The number of a few digits and nothing else; undefined of any other text. */
function shortNumber(text: string): number | undefined {
  if (text === "" || text.length > EXACT) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

function bounds(min: string | undefined, max: string | undefined): string {
  if (min === undefined) return max === undefined ? "" : ` up to ${max}`;
  return max === undefined ? ` from ${min}` : ` from ${min} to ${max}`;
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}
