import fc from "fast-check";
import { canHold } from "../../../core/config/xml/escape_xml.ts";
import type { Member, Shape, ValueType, Variant } from "../../../core/config/codec/shape_table.ts";
import { codecOf } from "../../../core/config/codec/value_codec.ts";

type Config = Record<string, unknown>;

/** How many properties an object has beyond those that it needs: enough to meet, few enough to grow no forest. */
const SOME = 5;

/** Makes configs of a shape: each property there is sometimes there, with any value that its type has. */
export class ConfigMaker {
  readonly #made = new Map<string, fc.Arbitrary<Config>>();

  /** @param depth How many elements within one another have more than they need. */
  config(shape: Shape, depth: number): fc.Arbitrary<Config> {
    const key = `${shape.name}/${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const made = fc.oneof(...shape.variants.flatMap((variant) => this.#variants(shape, variant, depth)));
    this.#made.set(key, made);
    return made;
  }

  #variants({ by }: Shape, variant: Variant, depth: number): fc.Arbitrary<Config>[] {
    const words = by === undefined ? [null] : variant.words;
    return words.map((word) => {
      const members = variant.members.filter(({ place, key }) => !(place === "a" && key === by));
      const needed = members.filter(({ required }) => required);
      const others = depth > 0 ? members.filter(({ required }) => !required) : [];
      return fc.subarray(others, { maxLength: Math.min(SOME, others.length) }).chain((some) => {
        const properties = [...needed, ...some].map((member) => [member.key, this.#value(member, depth)]);
        return fc.record(Object.fromEntries(properties), { noNullPrototype: true });
      }).map((config) => (word === null ? config : { [by!]: word, ...config }));
    });
  }

  #value(member: Member, depth: number): fc.Arbitrary<unknown> {
    const one = this.#one(member, depth);
    return member.many ? fc.array(one, { minLength: 1, maxLength: 2 }) : one;
  }

  #one({ shape, open, type, place, required }: Member, depth: number): fc.Arbitrary<unknown> {
    if (shape) return this.config(shape, Math.max(depth - 1, 0));
    if (open) return nodes;
    if (type === undefined) return fc.constant(true);
    // An element without text is one with the empty text.
    return place === "t" && !required ? valueOf(type).filter((value) => value !== "") : valueOf(type);
  }
}

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter(canHold);
// Where nodes are, spaces alone between elements are no text.
const nodes = fc.array(
  fc.record(
    { name, attributes: fc.dictionary(name, text, { minKeys: 1, maxKeys: 2, noNullPrototype: true }) },
    { noNullPrototype: true },
  ),
  { maxLength: 2 },
);

/** Any value of a type that it reads as that value. */
function valueOf(type: ValueType): fc.Arbitrary<unknown> {
  const codec = codecOf(type);
  return candidates(type).filter((value) => {
    const written = codec.write(value);
    return written !== undefined && canHold(written) && Object.is(codec.read(written), value);
  });
}

function candidates(type: ValueType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case "enum":
      return fc.constantFrom(...type.values);
    case "boolean":
      return fc.boolean();
    case "integer": {
      if (type.values) return fc.constantFrom(...type.values.map(Number));
      if (type.pattern !== undefined) {
        return fc.stringMatching(new RegExp(`^(?:${type.pattern})$`)).map(Number);
      }
      const max = BigInt(type.max ?? BigInt(type.min ?? 0) + 100_000n);
      return fc.bigInt({ min: BigInt(type.min ?? max - 200_000n), max }).map(plain);
    }
    case "hex":
      return fc.bigInt({ min: 0n, max: (1n << BigInt(type.bits)) - 1n }).map(plain);
    case "double":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case "empty":
      return fc.constant("");
    case "uuid":
      return fc.uuid();
    case "mac":
      return fc.stringMatching(/^[0-9a-f][0-9a-f](:[0-9a-f]{2}){5}$/);
    case "text":
      return text;
    case "string":
      return type.pattern === undefined ? text : fc.stringMatching(new RegExp(`^(?:${type.pattern})$`));
    case "union":
      return fc.oneof(...type.of.map(valueOf));
  }
}

function plain(number: bigint): number | bigint {
  return Number.isSafeInteger(Number(number)) ? Number(number) : number;
}
