import { anyOf } from "./any_variant.ts";
import { codecOf, type ValueCodec } from "./value_codec.ts";

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
    /** How a number without `0x` is read: as C does, always by ten, or always by sixteen. */
    readonly bare: "c" | "ten" | "hex";
    /** How many it is written with at least by sixteen; 0 if it is written by ten. */
    readonly digits: number;
  }
  | { readonly type: "string"; readonly pattern?: string; readonly except?: readonly string[] }
  | { readonly type: "uuid" | "text" | "empty" }
  | { readonly type: "mac"; readonly of?: "one" | "group" }
  | { readonly type: "union"; readonly of: readonly ValueType[] };

/** All shapes of a kind of document, as the generator writes them: as JSON, each read when it is first needed. */
export interface ShapeTable {
  /** A table that has further shapes. */
  readonly base?: ShapeTable;
  readonly root: string;
  /** Each a {@linkcode ValueType}. */
  readonly types: readonly string[];
  /** Each a {@linkcode ShapeRow}. */
  readonly shapes: Readonly<Record<string, string>>;
}

/** An element's name, the attribute that tells its variants apart, and these. */
export type ShapeRow = readonly [element: string, by: string | null, variants: readonly VariantRow[]];

/** Words of the telling attribute, null for its absence, and what there is then. */
export type VariantRow = readonly [words: readonly (string | null)[], members: readonly MemberRow[]];

/**
 * A property: attribute, child, text or elements of any name; its name in XML, 0 if that is the key; the number of its
 * type, the name of its shape, true if it is there or not, null if it is of any name; 1 if required plus 2 if many.
 */
export type MemberRow = readonly [
  key: string,
  place: "a" | "c" | "t" | "*",
  name: string | 0,
  value: number | string | true | null,
  flags: number,
];

/** An element of a document, ready for the codec. */
export interface Shape {
  readonly name: string;
  readonly element: string;
  readonly by: string | undefined;
  /** Which variant it is; one of another word than all known ones has what any of them has. */
  variant(word: string | undefined): Variant | undefined;
  readonly variants: readonly Variant[];
  /** What any variant has. */
  readonly any: Variant;
}

/** What an element may hold. */
export interface Variant {
  readonly words: readonly (string | null)[];
  readonly members: readonly Member[];
  readonly keys: ReadonlyMap<string, Member>;
  readonly required: readonly Member[];
  readonly attributes: ReadonlyMap<string, Member>;
  readonly children: ReadonlyMap<string, Member>;
  readonly text: Member | undefined;
  /** Whether elements of any name may stand here. */
  readonly open: Member | undefined;
}

/** A property of a config object. */
export interface Member {
  readonly key: string;
  readonly place: "a" | "c" | "t" | "*";
  /** Its name in XML. */
  readonly name: string;
  /** What its name begins with, if it is of an extension. */
  readonly prefix: string | undefined;
  readonly required: boolean;
  readonly many: boolean;
  /** Of plain values. */
  readonly type: ValueType | undefined;
  readonly codec: ValueCodec | undefined;
  /** Whether it is elements of any name. */
  readonly open: boolean;
  /** Of objects. */
  readonly shape: Shape | undefined;
  /** Where it stands among the others in libvirt's grammar. */
  readonly order: number;
}

const compiled = new WeakMap<ShapeTable, Map<string, Shape>>();

/** A shape of a table; what is within it is made ready when it is first met. */
export function shapeOf(table: ShapeTable, name = table.root): Shape {
  const row = table.shapes[name];
  if (row === undefined) {
    if (table.base === undefined) {
      throw new RangeError(`Cannot find a shape, wanted one of the table: found "${name}"`);
    }
    return shapeOf(table.base, name);
  }
  const shapes = compiled.get(table) ?? new Map<string, Shape>();
  compiled.set(table, shapes);
  const known = shapes.get(name);
  if (known) return known;
  const shape = new RowShape(table, name, JSON.parse(row) as ShapeRow);
  shapes.set(name, shape);
  return shape;
}

/** A row of the table; what it says of the variants is read when that is first asked for. */
class RowShape implements Shape {
  readonly name: string;
  readonly element: string;
  readonly by: string | undefined;
  readonly #table: ShapeTable;
  readonly #rows: readonly VariantRow[];
  #variants: readonly Variant[] | undefined;
  #byWord: ReadonlyMap<string | null, Variant> | undefined;
  #any: Variant | undefined;

  constructor(table: ShapeTable, name: string, [element, by, rows]: ShapeRow) {
    this.name = name;
    this.element = element;
    this.by = by ?? undefined;
    this.#table = table;
    this.#rows = rows;
  }

  get variants(): readonly Variant[] {
    return this.#variants ??= this.#rows.map(([words, members]) =>
      variantOf(words, members.map((row, order) => memberOf(this.#table, row, order)))
    );
  }

  get any(): Variant {
    const [only, ...others] = this.variants;
    return this.#any ??= only !== undefined && others.length === 0
      ? only
      : anyOf(this.variants, (members) => variantOf([], members));
  }

  variant(word: string | undefined): Variant | undefined {
    if (this.by === undefined) return this.variants[0];
    this.#byWord ??= new Map(
      this.variants.flatMap((variant) => variant.words.map((each) => [each, variant] as const)),
    );
    return this.#byWord.get(word ?? null);
  }
}

function memberOf(table: ShapeTable, [key, place, named, value, flags]: MemberRow, order: number): Member {
  const name = named === 0 ? key : named;
  const type = typeof value === "number" ? typeOf(table, value) : undefined;
  const colon = name.indexOf(":");
  return {
    key,
    place,
    name,
    prefix: place === "c" && colon > 0 ? name.slice(0, colon) : undefined,
    required: (flags & 1) !== 0,
    many: (flags & 2) !== 0,
    open: value === null,
    order,
    type,
    codec: type && codecOf(type),
    shape: typeof value === "string" ? shapeOf(table, value) : undefined,
  };
}

const types = new WeakMap<ShapeTable, ValueType[]>();

function typeOf(table: ShapeTable, number: number): ValueType {
  let known = types.get(table);
  if (known === undefined) types.set(table, known = []);
  return known[number] ??= JSON.parse(table.types[number]!) as ValueType;
}

function variantOf(words: readonly (string | null)[], members: readonly Member[]): Variant {
  const by = (place: Member["place"]) =>
    new Map(members.filter((member) => member.place === place).map((member) => [member.name, member]));
  return {
    words,
    members,
    keys: new Map(members.map((member) => [member.key, member])),
    required: members.filter((member) => member.required),
    attributes: by("a"),
    children: by("c"),
    text: members.find(({ place }) => place === "t"),
    open: members.find(({ place }) => place === "*"),
  };
}

/** Attributes that tell what an element is: what goes with a word of theirs that the tables do not know, they do not know. */
const TELLING = ["type", "mode", "model"];

/** Whether an element, by its attributes, is of a kind that is newer than the tables. */
export function hasNewerWord({ attributes }: Variant, valueOf: (name: string) => unknown): boolean {
  for (const name of TELLING) {
    const codec = attributes.get(name)?.codec;
    if (codec === undefined) continue;
    const value = valueOf(name);
    if (value !== undefined && codec.isOther(value)) return true;
  }
  return false;
}

/** The words that an element's telling attribute may have, as an error tells them. */
export function tellingWords({ by, variants }: Shape): string {
  const words = variants.flatMap((variant) => variant.words).filter((word) => word !== null);
  return `${by} to be one of ${words.join(", ")}`;
}
