/** What C's types are at the border of a library: on the 64-bit Unix systems that Deno runs on, all of which are LP64. */
import type { ApiFacts, ApiStruct } from "../api/mod.ts";
import { layoutOf, type StructLayout } from "./struct_layout.ts";

/** A type as `Deno.dlopen()` has it; a pointer is a number. */
export type Native =
  | "void"
  | "i8"
  | "u8"
  | "u16"
  | "i32"
  | "u32"
  | "i64"
  | "u64"
  | "isize"
  | "usize"
  | "f64"
  | "function";

const SCALARS: Readonly<Record<string, Native>> = {
  void: "void",
  char: "i8",
  "unsigned char": "u8",
  "unsigned short": "u16",
  int: "i32",
  "unsigned int": "u32",
  "long long": "i64",
  "long long int": "i64",
  "unsigned long long": "u64",
  "unsigned long long int": "u64",
  long: "isize",
  "unsigned long": "usize",
  size_t: "usize",
  double: "f64",
};

const SIZES: Readonly<Record<Native, number>> = {
  void: 1,
  i8: 1,
  u8: 1,
  u16: 2,
  i32: 4,
  u32: 4,
  i64: 8,
  u64: 8,
  isize: 8,
  usize: 8,
  f64: 8,
  function: 8,
};

/** How many bytes a value has. */
export function sizeOf(native: Native): number {
  return SIZES[native];
}

/** What is known of libvirt's own types. */
export class CTypes {
  readonly #callbacks: ReadonlySet<string>;
  readonly #enums: ReadonlySet<string>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #structs: ReadonlyMap<string, ApiStruct>;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor({ documents }: ApiFacts) {
    this.#callbacks = new Set(documents.flatMap(({ callbacks }) => callbacks.map(({ name }) => name)));
    this.#enums = new Set(documents.flatMap(({ enums }) => enums.map(({ type }) => type)));
    this.#aliases = new Map(
      documents.flatMap(({ aliases }) => aliases.map(({ name, type }) => [name, type] as const)),
    );
    this.#structs = new Map(
      documents.flatMap(({ structs }) => structs).filter(({ fields }) => fields.length > 0)
        .map((struct) => [struct.name, struct] as const),
    );
    this.#numbers = new Map(
      documents.flatMap(({ numbers }) => numbers).map(({ name, value }) => [name, value] as const),
    );
  }

  /** The layout of a struct that is no secret of libvirt's; undefined where there is none of that name. */
  layout(name: string): StructLayout | undefined {
    const struct = this.#structs.get(name);
    return struct && layoutOf(struct, this, this.#numbers);
  }

  /** The type without the other names that libvirt gave it: `virDomainPtr` is `virDomain *`. */
  resolve(cType: string): string {
    const plain = cType.replace(/\bconst\b/g, "").replace(/\s+/g, " ").trim();
    const [, base = "", stars = ""] = /^(.*?)\s*((?:\*\s*)*)$/.exec(plain)!;
    const alias = this.#aliases.get(base);
    const pointers = stars.replace(/\s/g, "");
    if (alias !== undefined) return this.resolve(`${alias}${pointers}`);
    return pointers === "" ? base : `${base} ${pointers}`;
  }

  /** What crosses the border for it; of a pointer the number. */
  native(cType: string): Native {
    const type = this.resolve(cType);
    if (type.endsWith("*")) return "usize";
    if (this.#callbacks.has(type)) return "function";
    const native = this.#enums.has(type) ? "i32" : SCALARS[type];
    if (native === undefined) {
      throw new Error(`Cannot bind the C type "${cType}", wanted one that is known: found "${type}"`);
    }
    return native;
  }

  /** How many bytes the least has that it points to. */
  pointeeSize(cType: string): number {
    const [, base = "", stars = ""] = /^(.*?) ?(\**)$/.exec(this.resolve(cType))!;
    if (stars.length > 1) return 8;
    return this.layout(base)?.size ?? sizeOf(this.native(base));
  }

  /** Whether it points to bytes that a caller may own: numbers, texts, structs that are no secret, lists of these. */
  pointsToBytes(cType: string): boolean {
    const [, base = "", stars = ""] = /^(.*?) ?(\**)$/.exec(this.resolve(cType))!;
    if (stars === "" || base === "void" && stars === "*") return false;
    return stars.length > 1 || this.#structs.has(base) || SCALARS[base] !== undefined;
  }
}
