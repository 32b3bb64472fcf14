/** How a function of libvirt's is called: what crosses the border for it, and what TypeScript sees. */
import type { ApiFunction } from "../api/mod.ts";
import { COUNT, counted } from "./counts.ts";
import type { CTypes, Native } from "./c_types.ts";

/**
 * What crosses the border for a parameter: a number, a text that ends in NUL, or bytes, of which there must be as many as
 * C reads or writes.
 */
export type Crossing =
  | Exclude<Native, "void">
  | "text"
  /** So many bytes at least. */
  | number
  /** So many bytes for each, and the parameters whose product counts these. */
  | readonly [size: number, ...counts: number[]];

/** One parameter. */
export interface Parameter {
  readonly name: string;
  readonly crossing: Crossing;
  /** What TypeScript sees. */
  readonly type: string;
}

/** A function at the border. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly result: Native;
  /** What TypeScript sees. */
  readonly returns: string;
  /** As C declares it. */
  readonly declaration: string;
}

/** These take what libvirt has allocated, by its address. All others read bytes of the caller's, or write them. */
const TAKES_ADDRESSES = /Free$|^virFree|^virTypedParams|^virSetError$/;

const INTEGERS: ReadonlySet<Native> = new Set(["i32", "u32", "usize"]);
const NUMBERS: ReadonlySet<Native> = new Set(["i8", "u8", "u16", "i32", "u32", "f64"]);

/** The signature of a function. */
export function signatureOf(api: ApiFunction, types: CTypes): Signature {
  const parameters = api.args.map(({ name, type }, at) => {
    const crossing = crossingOf(api, at, types);
    return { name: safeName(name), crossing, type: typeOf(type, crossing, types) };
  });
  const result = types.native(api.returns);
  return {
    parameters,
    result,
    returns: typeScript(api.returns, result, types),
    declaration: declarationOf(api),
  };
}

/** A function's or callback's declaration in C. */
export function declarationOf(api: Pick<ApiFunction, "name" | "returns" | "args">): string {
  const args = api.args.map(({ name, type }) => joined(type, name)).join(", ");
  return joined(api.returns, `${api.name}(${args === "" ? "void" : args})`);
}

/** What TypeScript sees of what is no text and no bytes. */
export function typeScript(cType: string, native: Native, types: CTypes): string {
  if (native === "void") return "void";
  if (native === "function") return "Callback";
  if (NUMBERS.has(native)) return "number";
  const type = types.resolve(cType);
  if (!type.endsWith("*") || type === "void *") return "bigint";
  return `Pointer<"${type.slice(0, -1).trim()}">`;
}

function typeOf(cType: string, crossing: Crossing, types: CTypes): string {
  if (crossing === "text") return "Text";
  return typeof crossing === "string" ? typeScript(cType, crossing, types) : "Bytes";
}

function crossingOf(api: ApiFunction, at: number, types: CTypes): Crossing {
  const { name, type } = api.args[at]!;
  const told = counted[`${api.name}.${name}`];
  if (told !== undefined) return told;
  if (/^const char \*$/.test(type)) return "text";
  if (!types.pointsToBytes(type) || keepsAddress(api, type, types)) {
    return types.native(type) as Exclude<Native, "void">;
  }
  if (/^(?:const )?unsigned char \*$/.test(type) && name === "uuid") return 16;
  if (api.name.endsWith("GetUUIDString")) return 37;
  const size = types.pointeeSize(type);
  const count = api.args[at + 1];
  if (count === undefined || !COUNT.test(count.name)) return size;
  // What counts bytes, and not structs.
  if (count.name === "size") return [1, at + 1];
  // Where the number is written, too, there is room for as many as it says before.
  const isStruct = types.layout(types.resolve(type).replace(/ \*$/, "")) !== undefined;
  const counts = INTEGERS.has(types.native(count.type)) &&
    (isStruct || !types.resolve(count.type).endsWith("*"));
  return counts ? [size, at + 1] : size;
}

function keepsAddress({ name }: ApiFunction, cType: string, types: CTypes): boolean {
  const type = types.resolve(cType);
  return TAKES_ADDRESSES.test(name) && /^vir\w+ \*$/.test(type) ||
    name === "virDomainStatsRecordListFree";
}

function joined(type: string, name: string): string {
  return type.endsWith("*") ? `${type}${name}` : `${type} ${name}`;
}

function safeName(name: string): string {
  return /^(?:in|new|function|default|delete|package|interface|arguments|eval)$/.test(name)
    ? `${name}_`
    : name;
}
