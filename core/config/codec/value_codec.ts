import { fitting } from "./pattern_match.ts";
import { doubleCodec, hexCodec, integerCodec } from "./number_codec.ts";
import type { ValueType } from "./shape_table.ts";

/** A value of an attribute or a text. */
export type Value = string | number | bigint | boolean;

/** Reads and writes the values of one type. */
export interface ValueCodec {
  /** The value of a text; undefined if it is none of this type. */
  read(text: string): Value | undefined;
  /** The text of a value; undefined if it is none of this type. */
  write(value: unknown): string | undefined;
  /** Whether a value that it reads is one that the type does not list. */
  isOther(value: unknown): boolean;
  /** What the type wants, in words. */
  wanted(): string;
  /** Whether its values are texts such as names, which others choose. */
  readonly isText?: boolean;
}

const UUID = /^[a-fA-F0-9]{8}-?([a-fA-F0-9]{4}-?){3}[a-fA-F0-9]{12}$/;
const MACS = {
  any: [/^[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}$/, "a MAC address"],
  one: [/^[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}$/, "a MAC address of one device"],
  group: [/^[a-fA-F0-9][13579bBdDfF](:[a-fA-F0-9]{2}){5}$/, "a MAC address of a group"],
} as const;

const made = new WeakMap<ValueType, ValueCodec>();

/** The codec of a type. */
export function codecOf(type: ValueType): ValueCodec {
  let codec = made.get(type);
  if (codec === undefined) made.set(type, codec = newCodec(type));
  return codec;
}

function newCodec(type: ValueType): ValueCodec {
  switch (type.type) {
    case "text":
      return { ...stringCodec((text) => text, "text"), isText: true };
    case "enum":
      return enumCodec(type.values);
    case "boolean":
      return booleanCodec(type.words);
    case "integer":
      return integerCodec(type);
    case "double":
      return doubleCodec(type);
    case "hex":
      return hexCodec(type);
    case "empty":
      return stringCodec((text) => text.trim() === "" ? "" : undefined, "nothing");
    case "uuid":
      return stringCodec((text) => UUID.test(text.trim()) ? text.trim() : undefined, "a UUID");
    case "mac": {
      const [form, wanted] = MACS[type.of ?? "any"];
      return stringCodec((text) => form.test(text.trim()) ? text.trim() : undefined, wanted);
    }
    case "string": {
      const { pattern, except = [] } = type;
      const fits = pattern === undefined ? () => true : fitting(pattern);
      const read = (text: string) => fits(text) && !except.includes(text) ? text : undefined;
      return { ...stringCodec(read, pattern === undefined ? "text" : `text like ${pattern}`), isText: true };
    }
    case "union":
      return unionCodec(type.of);
  }
}

function never(): boolean {
  return false;
}

function stringCodec(read: (text: string) => string | undefined, wanted: string): ValueCodec {
  return {
    read,
    write: (value) => typeof value === "string" && read(value) !== undefined ? value : undefined,
    isOther: never,
    wanted: () => wanted,
  };
}

function enumCodec(values: readonly string[]): ValueCodec {
  const known = new Set(values);
  return {
    read: (text) => text,
    write: (value) => typeof value === "string" ? value : undefined,
    isOther: (value) => typeof value === "string" && !known.has(value),
    wanted: () => `one of ${values.join(", ")}`,
  };
}

function booleanCodec(words: "yes/no" | "on/off"): ValueCodec {
  const [yes, no] = words.split("/");
  return {
    read(text) {
      if (text === yes) return true;
      if (text === no) return false;
      const word = text.trim();
      return word === yes ? true : word === no ? false : undefined;
    },
    write: (value) => typeof value === "boolean" ? value ? yes : no : undefined,
    isOther: never,
    wanted: () => words.replace("/", " or "),
  };
}

/** Without what is not known: another type may have that. */
function closed(codec: ValueCodec): ValueCodec {
  return {
    ...codec,
    read(text) {
      const value = codec.read(text);
      return codec.isOther(value) ? undefined : value;
    },
    write: (value) => codec.isOther(value) ? undefined : codec.write(value),
  };
}

/** What is not text first, then the known words, then any other. */
function unionCodec(types: readonly ValueType[]): ValueCodec {
  const all = types.map((type) => ({
    codec: type.type === "integer" && type.values ? closed(codecOf(type)) : codecOf(type),
    words: type.type === "enum" ? new Set(type.values) : undefined,
  }));
  const open = all.some(({ words }) => words !== undefined);
  return {
    read(text) {
      for (const { codec, words } of all) {
        if (words?.has(text)) return text;
        const value = words ? undefined : codec.read(text);
        if (value !== undefined) return value;
      }
      return open && !/^\s*[-+]?\d/.test(text) ? text : undefined;
    },
    write(value) {
      for (const { codec } of all) {
        const text = codec.write(value);
        if (text !== undefined) return text;
      }
      return undefined;
    },
    isOther: (value) =>
      typeof value === "string" &&
      !all.some(({ codec, words }) => words ? words.has(value) : codec.write(value) !== undefined),
    wanted: () => all.map(({ codec }) => codec.wanted()).join(", or "),
    isText: all.some(({ codec }) => codec.isText),
  };
}
