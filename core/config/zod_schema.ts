import { z } from "zod";
import type { Member, Shape, ValueType, Variant } from "./codec/shape_table.ts";
import { codecOf } from "./codec/value_codec.ts";

const made = new WeakMap<Shape, z.ZodType>();

/** An element of any name; made when it is first needed, as all else is. */
const xmlNode: z.ZodType = z.lazy(() =>
  z.strictObject({
    name: z.string(),
    attributes: z.record(z.string(), z.string()).optional(),
    children: z.array(z.union([z.string(), xmlNode])).optional(),
  })
);

const unknownContent: z.ZodType = z.lazy(() =>
  z.strictObject({
    attributes: z.record(z.string(), z.string()).optional(),
    elements: z.array(xmlNode).optional(),
    text: z.string().optional(),
    within: z.record(z.string(), z.record(z.string(), unknownContent)).optional(),
  })
);

/** The schema of a document's configs. */
export function documentSchema(shapes: Shape | ReadonlyMap<string, Shape>): z.ZodType {
  if (!(shapes instanceof Map)) return zodSchema(shapes as Shape);
  return z.union(
    [...shapes as ReadonlyMap<string, Shape>].map(([key, shape]) =>
      z.strictObject({ [key]: zodSchema(shape) })
    ),
  );
}

/** The schema of a shape's configs; what is within it is made when it is first needed. */
function zodSchema(shape: Shape): z.ZodType {
  const known = made.get(shape);
  if (known) return known;
  const schema = z.lazy(() => union(shape));
  made.set(shape, schema);
  return schema;
}

function union({ by, variants }: Shape): z.ZodType {
  const all = variants.map((variant) => objectOf(variant, by));
  const [first, ...others] = all;
  if (by === undefined || others.length === 0) return first ?? z.strictObject({});
  return z.discriminatedUnion(by, [first!, ...others] as never);
}

function objectOf(variant: Variant, by: string | undefined): z.ZodObject {
  const entries = variant.members.map((member) => {
    if (member.place === "a" && member.key === by) return [member.key, wordsOf(variant)];
    const one = valueOf(member);
    const value = member.many ? z.array(one) : one;
    return [member.key, member.required ? value : value.optional()];
  });
  return z.strictObject({ ...Object.fromEntries(entries), unknownContent: unknownContent.optional() });
}

/** The words of a variant. */
function wordsOf({ words }: Variant): z.ZodType {
  const known = words.filter((word) => word !== null);
  if (known.length === 0) return z.undefined().optional();
  return words.includes(null) ? z.literal(known).optional() : z.literal(known);
}

function valueOf({ shape, type, open }: Member): z.ZodType {
  if (shape) return zodSchema(shape);
  if (open) return z.array(xmlNode);
  return type === undefined ? z.literal(true) : typeSchema(type);
}

const schemas = new Map<ValueType, z.ZodType>();

function typeSchema(type: ValueType): z.ZodType {
  const known = schemas.get(type);
  if (known) return known;
  const schema = newTypeSchema(type);
  schemas.set(type, schema);
  return schema;
}

function newTypeSchema(type: ValueType): z.ZodType {
  const codec = codecOf(type);
  switch (type.type) {
    case "text":
      return z.string();
    case "enum":
      return z.union([z.enum(type.values), z.string()]);
    case "boolean":
      return z.boolean();
    case "integer":
    case "hex":
      return z.union([z.number(), z.bigint()]).refine(
        (value) => codec.write(value) !== undefined,
        codec.wanted(),
      );
    case "double":
      return z.number().refine((value) => codec.write(value) !== undefined, codec.wanted());
    case "union":
      return z.union(type.of.map(typeSchema) as [z.ZodType, z.ZodType]);
    default:
      return z.string().refine((text) => codec.read(text) !== undefined, codec.wanted());
  }
}
