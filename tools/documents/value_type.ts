import { type Pattern, resolved } from "./pattern.ts";

/** What an attribute or a text may hold. Bounds are decimal, as they may exceed 2^53. */
export type ValueType =
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "boolean"; readonly words: "yes/no" | "on/off" }
  | {
    readonly type: "integer";
    readonly min?: string;
    readonly max?: string;
    readonly pattern?: string;
    /** The only ones that are known. */
    readonly values?: readonly string[];
  }
  | { readonly type: "double"; readonly min?: string }
  | {
    readonly type: "hex";
    readonly bits: number;
    readonly bare: HexBase;
    /** How many it is written with at least by sixteen; 0 if it is written by ten. */
    readonly digits: number;
  }
  | { readonly type: "string"; readonly pattern?: string; readonly except?: readonly string[] }
  | { readonly type: "uuid" | "text" | "empty" }
  | { readonly type: "mac"; readonly of?: "one" | "group" }
  | { readonly type: "union"; readonly of: readonly ValueType[] };

/** How libvirt reads a number without `0x`: as C does, always by ten, or always by sixteen. */
export type HexBase = "c" | "ten" | "hex";

const BOUNDS: Readonly<Record<string, readonly [min?: string, max?: string]>> = {
  int: ["-2147483648", "2147483647"],
  unsignedInt: ["0", "4294967295"],
  short: ["-32768", "32767"],
  unsignedShort: ["0", "65535"],
  long: ["-9223372036854775808", "9223372036854775807"],
  unsignedLong: ["0", "18446744073709551615"],
  positiveInteger: ["1"],
  integer: [],
};

/** Datatypes that are text of a form. */
const TEXTS: Readonly<Record<string, string>> = {
  NCName: "[A-Za-z_\\u0080-\\uffff][A-Za-z0-9._\\-\\u0080-\\uffff]*",
  dateTime: "-?[0-9]{4,}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?",
};

// What the grammar can only say by a pattern: the names of its defines tell what it means.
const BY_NAME: Readonly<Record<string, ValueType>> = {
  UUID: { type: "uuid" },
  macAddr: { type: "mac" },
  uniMacAddr: { type: "mac", of: "one" },
  multiMacAddr: { type: "mac", of: "group" },
  uint8: { type: "hex", bits: 8, bare: "c", digits: 0 },
  uint16: { type: "hex", bits: 16, bare: "c", digits: 0 },
  uint24: { type: "hex", bits: 24, bare: "c", digits: 0 },
  uint32: { type: "hex", bits: 32, bare: "c", digits: 0 },
  pciDomain: { type: "hex", bits: 32, bare: "c", digits: 4 },
  pciBus: { type: "hex", bits: 8, bare: "c", digits: 2 },
  pciSlot: { type: "hex", bits: 5, bare: "c", digits: 2 },
  pciFunc: { type: "hex", bits: 3, bare: "c", digits: 1 },
  usbId: { type: "hex", bits: 16, bare: "c", digits: 4 },
  octalMode: { type: "string", pattern: "[0-7]+" },
  hexuint: { type: "hex", bits: 64, bare: "hex", digits: 1 },
};

/** Patterns that take a long text apart in too many ways, and what says the same in one. */
const QUICK: Readonly<Record<string, string>> = {
  "[a-zA-Z_]+[a-zA-Z0-9_]*": "[a-zA-Z_][a-zA-Z0-9_]*",
  "[0-9]+(.[0-9]+)?": "[0-9]+([^0-9\\n\\r][0-9]+)?",
};

/** A number, not a name made of digits, such as that of a standard. */
const SMALL = /^-?\d{1,3}$/;

/** The type of a pattern without elements and attributes; undefined where no text may stand. */
export function valueTypeOf(pattern: Pattern): ValueType | undefined {
  switch (pattern.kind) {
    case "text":
      return { type: "text" };
    case "value":
      return { type: "enum", values: [pattern.value] };
    case "data":
      return dataType(pattern);
    case "ref":
      return BY_NAME[pattern.name] ?? valueTypeOf(resolved(pattern));
    case "choice":
    case "group":
    case "interleave":
      return union(pattern.of.map(valueTypeOf).filter((type) => type !== undefined));
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return valueTypeOf(pattern.of);
    default:
      return undefined;
  }
}

/** Any of these types, words gathered and doubles left out. */
export function union(types: readonly ValueType[]): ValueType | undefined {
  const flat = types.flatMap((type) => type.type === "union" ? type.of : [type]);
  if (flat.some(({ type }) => type === "text")) return { type: "text" };
  const words = new Set(flat.flatMap((type) => type.type === "enum" ? type.values : wordsOf(type)));
  const others = flat.filter(({ type }) => type !== "enum" && type !== "boolean");
  const all = [
    ...wordsType([...words]),
    ...new Map(others.map((type) => [JSON.stringify(type), type])).values(),
  ];
  return all.length < 2 ? all[0] : { type: "union", of: all };
}

function wordsOf(type: ValueType): string[] {
  return type.type === "boolean" ? type.words.split("/") : [];
}

function wordsType(words: readonly string[]): ValueType[] {
  if (words.length === 0) return [];
  const set = [...words].sort().join("/");
  if (set === "no/yes") return [{ type: "boolean", words: "yes/no" }];
  if (set === "off/on") return [{ type: "boolean", words: "on/off" }];
  if (words.every((word) => SMALL.test(word))) return [{ type: "integer", values: words }];
  return [{ type: "enum", values: words }];
}

function dataType({ type, params, except }: Extract<Pattern, { kind: "data" }>): ValueType {
  const param = (wanted: string) => params.find(([name]) => name === wanted)?.[1];
  // In XML Schema `^` and `$` are signs like any other.
  const written = param("pattern")?.trim().replaceAll(
    /\\.|\[(?:\\.|[^\]])*\]|[$^]/g,
    (part) => part.length === 1 ? `\\${part}` : part,
  );
  const pattern = written === undefined ? undefined : QUICK[written] ?? written;
  const bounds = BOUNDS[type];
  if (bounds) {
    const [min, max] = [param("minInclusive") ?? bounds[0], param("maxInclusive") ?? bounds[1]];
    // A pattern of digits alone says no more than the datatype and its bounds.
    const telling = pattern === undefined || /^\[0-9\]\+$/.test(pattern) ? undefined : pattern;
    return { type: "integer", ...given({ min, max, pattern: telling }) };
  }
  if (type === "double") return { type, ...given({ min: param("minInclusive") }) };
  const longest = param("maxLength");
  const bounded = longest === undefined ? pattern ?? TEXTS[type] : `[\\s\\S]{0,${longest}}`;
  return { type: "string", ...given({ pattern: bounded }), ...(except.length > 0 ? { except } : {}) };
}

function given<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}
