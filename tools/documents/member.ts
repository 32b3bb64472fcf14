import { NAMESPACES } from "./kinds.ts";
import type { Field, Shape, Variant } from "./shape.ts";
import { union, type ValueType } from "./value_type.ts";

/** A property of a config object. */
export interface Member {
  readonly key: string;
  readonly of: Field["of"];
  /** Its name in XML, with the prefix of its namespace. */
  readonly name: string;
  readonly value: MemberValue;
  readonly required: boolean;
  readonly many: boolean;
}

/** A plain value, an object, `true` for what is there or not, or elements of any name. */
export type MemberValue = ValueType | { readonly type: "object"; readonly shape: Shape } | {
  readonly type: "true";
} | {
  readonly type: "any";
};

/** What an element without telling variants is worth alone: its text, its being there, or what it is full of. */
export function plainValue(shape: Shape): MemberValue | undefined {
  if (shape.by !== undefined) return undefined;
  const fields = shape.variants[0]?.fields ?? [];
  if (fields.length === 0) return { type: "true" };
  const [only, ...others] = fields;
  if (others.length > 0 || only === undefined) return undefined;
  if (only.of === "text") return only.required ? only.type : union([only.type, { type: "empty" }])!;
  return only.of === "any" ? { type: "any" } : undefined;
}

/** The properties of a variant: each attribute, each child, the text. */
export function membersOf({ fields }: Variant, same: ReadonlyMap<Shape, Shape>): Member[] {
  const attributes = new Set(
    fields.flatMap((field) => field.of === "attribute" ? [camelCase(field.name)] : []),
  );
  return fields.map((field): Member => {
    switch (field.of) {
      case "attribute":
        return {
          key: camelCase(field.name),
          of: "attribute",
          name: field.name,
          value: field.type,
          required: field.required,
          many: false,
        };
      case "text":
        return {
          key: attributes.has("value") ? "text" : "value",
          of: "text",
          name: "",
          value: field.type,
          required: field.required,
          many: false,
        };
      case "any":
        return { key: "any", of: "any", name: "", value: { type: "any" }, required: false, many: false };
      case "child": {
        const shape = same.get(field.shape) ?? field.shape;
        const name = prefixedName({ element: field.name, namespace: field.namespace });
        const key = camelCase(name);
        return {
          key: attributes.has(key) ? `${key}Element` : key,
          of: "child",
          name,
          value: plainValue(shape) ?? { type: "object", shape },
          required: field.required,
          many: field.many,
        };
      }
    }
  });
}

/** An element's name with the prefix of the extension that it belongs to: `qemu:commandline`. */
export function prefixedName({ element, namespace }: Pick<Shape, "element" | "namespace">): string {
  if (namespace === "") return element;
  const prefix = NAMESPACES[namespace];
  if (prefix === undefined) {
    throw new RangeError(`Cannot name <${element}>, wanted a known namespace: found "${namespace}"`);
  }
  return `${prefix}:${element}`;
}

/** `initiator_name` and `qemu:commandline` as a property: `initiatorName`, `qemuCommandline`. */
export function camelCase(name: string): string {
  return name.replaceAll(/[-_:.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
