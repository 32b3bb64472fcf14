import fc from "fast-check";
import { type FieldType, structNamed } from "./_fields.ts";

const utf8 = new TextEncoder();
const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const character = fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code));
const i32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

/** Text as libvirt may send it: any well-formed Unicode without NUL. */
function text(max: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ maxLength: 70 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("", "x".repeat(47), "x".repeat(48), "x".repeat(49), "é".repeat(24), "\ufeffbom"),
  ).map((value) => value.replaceAll("\0", "?")).filter((value) => utf8.encode(value).length <= max);
}

const typedValue = fc.oneof(
  fc.record({ type: fc.constant("int"), value: i32 }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("uint"), value: u32 }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("llong"), value: i64 }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("ullong"), value: u64 }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("double"), value: fc.double() }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("boolean"), value: fc.boolean() }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("string"), value: text(4194304) }, { noNullPrototype: true }),
);

function valueOf(type: FieldType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "i32":
      return i32;
    case "u32":
      return u32;
    case "i64":
      return i64;
    case "u64":
      return u64;
    case "f64":
      return fc.double();
    case "uuid":
      return fc.uuid();
    case "typedValue":
      return typedValue;
    case "string":
      return text(type.max);
    case "opaque":
      return fc.uint8Array({ maxLength: Math.min(type.max, 40) }).map((bytes) => new Uint8Array(bytes));
    case "fixedOpaque":
      return fc.uint8Array({ minLength: type.size, maxLength: type.size }).map((bytes) =>
        new Uint8Array(bytes)
      );
    case "chars":
      return fc.string({ unit: byte, maxLength: Math.min(type.max, 40) });
    case "charText":
      return fc.string({ unit: character, maxLength: Math.min(type.max - 1, 40) });
    case "fixedChars":
      return fc.string({ unit: character, maxLength: type.size });
    case "struct":
      return structValue(type.name);
    case "optional":
      return fc.option(valueOf(type.of), { nil: null });
    case "array":
      return fc.array(valueOf(type.of), { maxLength: Math.min(type.max, 3) });
  }
}

const known = new Map<string, fc.Arbitrary<unknown>>();

/** Random values of a struct, made of nothing but the description of its fields. */
export function structValue(name: string): fc.Arbitrary<unknown> {
  let made = known.get(name);
  if (!made) {
    const fields = structNamed(name).fields.map(([field, type]) => [field, valueOf(type)] as const);
    made = fc.record(Object.fromEntries(fields), { noNullPrototype: true });
    known.set(name, made);
  }
  return made;
}
