import type { Member, Shape, ValueType, Variant } from "./shape_table.ts";
import { codecOf } from "./value_codec.ts";

/**
 * What any of the variants has, of which nothing is required: an element of a word that is newer than all known ones
 * may have all of it.
 *
 * A name that two variants have in the same place is one property here, of either's kind; an order of all is made.
 */
export function anyOf(
  variants: readonly Variant[],
  variantOf: (members: readonly Member[]) => Variant,
): Variant {
  const found = new Map<string, Member>();
  for (const member of variants.flatMap(({ members }) => members)) {
    const place = `${member.place}${member.name}`;
    const earlier = found.get(place);
    found.set(place, earlier === undefined ? member : joined(earlier, member, variantOf));
  }
  // An attribute keeps its name where a child, or the text, is called the same.
  const members = [...found.values()].sort((a, b) => Number(b.place === "a") - Number(a.place === "a"));
  const keys = new Set<string>();
  return variantOf(members.map((member, order) => {
    const key = freeKey(member, keys);
    keys.add(key);
    return { ...member, key, required: false, order };
  }));
}

function freeKey({ key, place }: Member, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  return place === "t" ? "text" : `${key}Element`;
}

/** The property that takes what either does. */
function joined(a: Member, b: Member, variantOf: (members: readonly Member[]) => Variant): Member {
  const many = a.many || b.many;
  if (a.shape && b.shape && a.shape !== b.shape) {
    return { ...a, many, shape: new JoinedShape(a.shape, b.shape, variantOf) };
  }
  // What one has as a text alone, and the other with properties, keeps its text beside these.
  if (a.shape || b.shape) return { ...(a.shape ? a : b), many };
  if (a.open || b.open) return { ...(a.open ? a : b), many };
  const type = joinedType(a.type, b.type);
  return { ...a, many, type, codec: type && codecOf(type) };
}

function joinedType(a: ValueType | undefined, b: ValueType | undefined): ValueType | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const all = [a, b].flatMap((type) => type.type === "union" ? type.of : [type]);
  const words = all.flatMap((type) => type.type === "enum" ? type.values : []);
  const others = new Map(
    all.filter(({ type }) => type !== "enum").map((type) => [JSON.stringify(type), type]),
  );
  const of: ValueType[] = [
    ...(words.length > 0 ? [{ type: "enum", values: [...new Set(words)] } as const] : []),
    ...others.values(),
  ];
  return of.length === 1 ? of[0] : { type: "union", of };
}

/** An element that two variants have with properties of their own: it may have those of both. */
class JoinedShape implements Shape {
  readonly name: string;
  readonly element: string;
  readonly by = undefined;
  readonly #shapes: readonly [Shape, Shape];
  readonly #variantOf: (members: readonly Member[]) => Variant;
  #any: Variant | undefined;

  constructor(a: Shape, b: Shape, variantOf: (members: readonly Member[]) => Variant) {
    this.name = a.name;
    this.element = a.element;
    this.#shapes = [a, b];
    this.#variantOf = variantOf;
  }

  get any(): Variant {
    return this.#any ??= anyOf(this.#shapes.flatMap(({ variants }) => variants), this.#variantOf);
  }

  get variants(): readonly Variant[] {
    return [this.any];
  }

  variant(): Variant {
    return this.any;
  }
}
