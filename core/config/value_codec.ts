import type { ValueType } from "./shape_table.ts";

/** A value of an attribute or a text. */
export type Value = string | number | bigint | boolean;

const UUID = /^[a-fA-F0-9]{8}-?([a-fA-F0-9]{4}-?){3}[a-fA-F0-9]{12}$/;
const MAC = /^[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}$/;
const INTEGER = /^[-+]?\d+$/;

/** Reads a text as a value; undefined if it is none of this type. */
export function readValue(type: ValueType, text: string): Value | undefined {
  switch (type.type) {
    case "text":
    case "enum":
      return text;
    case "boolean": {
      const word = text.trim();
      if (word === "yes" || word === "on") return type.words.startsWith(word) ? true : undefined;
      return (word === "no" || word === "off") && type.words.endsWith(`/${word}`) ? false : undefined;
    }
    case "integer": {
      const digits = text.trim();
      if (!INTEGER.test(digits) || !fits(type.pattern, digits)) return undefined;
      const number = Number(digits);
      if (type.min !== undefined && (number < Number(type.min))) return undefined;
      if (type.max !== undefined && (number > Number(type.max) || exceeds(digits, type.max))) {
        return undefined;
      }
      return Number.isSafeInteger(number) ? number + 0 : BigInt(digits);
    }
    case "double": {
      const number = Number(text.trim());
      return text.trim() === "" || Number.isNaN(number) ? undefined : number;
    }
    case "hex":
      return readHex(text.trim(), type);
    case "uuid":
      return UUID.test(text.trim()) ? text.trim() : undefined;
    case "mac":
      return MAC.test(text.trim()) ? text.trim() : undefined;
    case "string":
      return fits(type.pattern, text) && !type.except?.includes(text) ? text : undefined;
    case "union":
      return readUnion(type.of, text);
  }
}

/** What is not text first, then the known words, then any other. */
function readUnion(types: readonly ValueType[], text: string): Value | undefined {
  let words = false;
  for (const type of types) {
    if (type.type === "enum") {
      if (type.values.includes(text)) return text;
      words = true;
    } else {
      const value = readValue(type, text);
      if (value !== undefined) return value;
    }
  }
  return words && !/^\s*[-+]?\d/.test(text) ? text : undefined;
}

/** Writes a value; undefined if it is none of this type. */
export function writeValue(type: ValueType, value: unknown): string | undefined {
  switch (type.type) {
    case "boolean": {
      const [yes, no] = type.words.split("/");
      return typeof value === "boolean" ? value ? yes : no : undefined;
    }
    case "integer":
      return isInteger(value) && readValue(type, String(value)) !== undefined ? String(value) : undefined;
    case "double":
      return typeof value === "number" && !Number.isNaN(value) ? String(value) : undefined;
    case "hex": {
      if (!isInteger(value) || value < 0 || BigInt(value) >= 1n << BigInt(type.bits)) return undefined;
      return `0x${value.toString(16).padStart(type.digits, "0")}`;
    }
    case "union":
      for (const each of type.of) {
        const text = writeValue(each, value);
        if (text !== undefined) return text;
      }
      return undefined;
    default:
      return typeof value === "string" && readValue(type, value) !== undefined ? value : undefined;
  }
}

/** Whether a text is a word that the type does not list. */
export function isOtherWord(type: ValueType, value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (type.type === "enum") return !type.values.includes(value);
  if (type.type !== "union") return false;
  return !type.of.some((each) =>
    each.type === "enum" ? each.values.includes(value) : writeValue(each, value) !== undefined
  );
}

/** What a type wants, in words. */
export function wanted(type: ValueType): string {
  switch (type.type) {
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "boolean":
      return type.words.replace("/", " or ");
    case "integer":
      return `an integer${bounds(type.min, type.max)}${
        type.pattern === undefined ? "" : ` like ${type.pattern}`
      }`;
    case "double":
      return "a number";
    case "hex":
      return `a number of ${type.bits} bits, such as 0x1f`;
    case "uuid":
      return "a UUID";
    case "mac":
      return "a MAC address";
    case "text":
      return "text";
    case "string":
      return type.pattern === undefined ? "text" : `text like ${type.pattern}`;
    case "union":
      return type.of.map(wanted).join(", or ");
  }
}

function bounds(min: string | undefined, max: string | undefined): string {
  if (min === undefined) return max === undefined ? "" : ` up to ${max}`;
  return max === undefined ? ` from ${min}` : ` from ${min} to ${max}`;
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

function exceeds(digits: string, max: string): boolean {
  return max.length > 15 && BigInt(digits) > BigInt(max);
}

const HEX = /^0[xX][0-9a-fA-F]+$/;

/** Without `0x`, libvirt reads digits as C does in most places (`017` is 15), by sixteen in some. */
function readHex(text: string, { bits, bare }: Extract<ValueType, { type: "hex" }>): Value | undefined {
  const prefixed = text.charCodeAt(0) === 48 && (text.charCodeAt(1) | 32) === 120;
  let literal = text;
  if (!prefixed) {
    if (!/^[0-9a-fA-F]+$/.test(text)) return undefined;
    const base = bare === "hex" || /[a-fA-F]/.test(text) ? "0x" : /^0[0-7]+$/.test(text) ? "0o" : "";
    literal = base + text;
  }
  const number = Number(literal);
  if (Number.isSafeInteger(number)) return number < 2 ** bits ? number : undefined;
  if (Number.isNaN(number) || (prefixed && !HEX.test(text))) return undefined;
  const large = BigInt(literal);
  return large < 1n << BigInt(bits) ? large : undefined;
}

const patterns = new Map<string, RegExp>();

function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  let compiled = patterns.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(`^(?:${pattern})$`);
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}
