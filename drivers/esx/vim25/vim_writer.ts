import { escapeXml, soapEnvelope } from "../../_soap/mod.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import { dataType, isDataType, type TableMember, type TableMethod } from "./type_table.ts";

const NAMES: Readonly<Record<string, string>> = {
  s: "a string",
  t: "a date and time in ISO 8601",
  u: "a string",
  b: "true or false",
  i: "a whole number of 32 bits",
  h: "a whole number of 16 bits",
  y: "a whole number of 8 bits",
  l: "a bigint",
  f: "a number",
  d: "a number",
  x: "bytes",
  m: "a reference to a managed object",
};
const BITS: Readonly<Record<string, number>> = { i: 32, h: 16, y: 8 };
const MAX_DEPTH = 64;
/** What can be an element's name, so that an argument cannot become markup. */
const NAME = /^[A-Za-z_][\w.-]*$/;

/**
 * A call as it goes to the host.
 *
 * @throws {TypeError} If an argument is missing, unknown or of the wrong kind; the error names it and not its value.
 * @throws {RangeError} If a number is too large for its kind, or a text has characters that XML has not.
 */
export function writeCall(
  method: TableMethod,
  self: ManagedObjectReference,
  args: Readonly<Record<string, unknown>>,
): string {
  const what = `call ${method.name}`;
  for (const name of Object.keys(args)) {
    if (method.args.some((arg) => arg.name === name)) continue;
    throw new TypeError(
      `Cannot ${what}, wanted ${method.args.map((arg) => arg.name).join(", ") || "no arguments"}: found ${
        JSON.stringify(name)
      }`,
    );
  }
  const parts = [reference("_this", self, `_this of ${method.name}`)];
  for (const arg of method.args) {
    const value = args[arg.name];
    if (value === undefined || value === null) {
      if (arg.optional || arg.array) continue;
      throw new TypeError(`Cannot ${what}, wanted ${arg.name}: found none`);
    }
    parts.push(member(arg, value, `${method.name}.${arg.name}`, 0));
  }
  return soapEnvelope(`<${method.name} xmlns="urn:vim25">${parts.join("")}</${method.name}>`);
}

function wrong(where: string, wanted: string, value: unknown): TypeError {
  const found = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  return new TypeError(`Cannot send ${where}, wanted ${wanted}: found ${found}`);
}

function member({ name, type, array }: TableMember, value: unknown, where: string, depth: number): string {
  if (!array) return one(name, type, value, where, depth);
  if (!Array.isArray(value)) throw wrong(where, "a list", value);
  return value.map((each, index) => one(name, type, each, `${where}[${index}]`, depth)).join("");
}

function one(tag: string, type: string, value: unknown, where: string, depth: number): string {
  if (depth > MAX_DEPTH) {
    throw new RangeError(`Cannot send ${where}, wanted at most ${MAX_DEPTH} levels: found more`);
  }
  if (type === "a") return any(tag, value, where, depth);
  if (type === "m") return reference(tag, value, where);
  if (type.length === 1) return `<${tag}>${primitive(type, value, where)}</${tag}>`;
  return object(tag, type, value, where, depth);
}

function isReference(value: object): value is ManagedObjectReference {
  return "type" in value && "value" in value && !("_typeName" in value) &&
    typeof value.type === "string" && typeof value.value === "string";
}

function reference(tag: string, value: unknown, where: string): string {
  if (typeof value !== "object" || value === null || !isReference(value)) {
    throw wrong(where, NAMES.m!, value);
  }
  return `<${tag} type="${escapeXml(value.type, where)}">${escapeXml(value.value, where)}</${tag}>`;
}

function primitive(type: string, value: unknown, where: string): string {
  switch (type) {
    case "b":
      if (typeof value === "boolean") return String(value);
      break;
    case "i":
    case "h":
    case "y": {
      if (typeof value !== "number") break;
      const limit = 2 ** (BITS[type]! - 1);
      if (Number.isInteger(value) && value >= -limit && value < limit) return String(value);
      throw new RangeError(`Cannot send ${where}, wanted ${NAMES[type]}: found ${value}`);
    }
    case "l":
      if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
      if (typeof value !== "bigint") break;
      if (BigInt.asIntN(64, value) === value) return String(value);
      throw new RangeError(`Cannot send ${where}, wanted a whole number of 64 bits: found ${value}`);
    case "f":
    case "d":
      if (typeof value !== "number") break;
      return Number.isFinite(value) || Number.isNaN(value) ? String(value) : value > 0 ? "INF" : "-INF";
    case "x":
      if (value instanceof Uint8Array) return value.toBase64();
      break;
    default:
      if (typeof value === "string") return escapeXml(value, where);
  }
  throw wrong(where, NAMES[type] ?? "a string", value);
}

/** A value whose kind shows only in itself. */
function any(tag: string, value: unknown, where: string, depth: number): string {
  const typed = (type: string, text: string) => `<${tag} xsi:type="xsd:${type}">${text}</${tag}>`;
  switch (typeof value) {
    case "string":
      return typed("string", escapeXml(value, where));
    case "boolean":
      return typed("boolean", String(value));
    case "bigint":
      return typed("long", primitive("l", value, where));
    case "number":
      return Number.isInteger(value) && Math.abs(value) < 2 ** 31
        ? typed("int", String(value))
        : typed("double", primitive("d", value, where));
  }
  if (value instanceof Uint8Array) return typed("base64Binary", value.toBase64());
  if (Array.isArray(value)) return list(tag, value, where, depth);
  if (typeof value !== "object" || value === null) throw wrong(where, "a value", value);
  if (isReference(value)) {
    return `<${tag} xsi:type="ManagedObjectReference" type="${escapeXml(value.type, where)}">${
      escapeXml(value.value, where)
    }</${tag}>`;
  }
  return object(tag, "DynamicData", value, where, depth);
}

function list(tag: string, values: readonly unknown[], where: string, depth: number): string {
  const [first] = values;
  const kind = first instanceof Uint8Array
    ? "base64Binary"
    : typeof first === "object" && first !== null
    ? (isReference(first) ? "ManagedObjectReference" : typeNameOf(first, where))
    : { string: "string", boolean: "boolean", bigint: "long", number: "int" }[typeof first as string];
  if (kind === undefined) throw wrong(where, "a list that is not empty", values);
  const members = values.map((value, index) => any(kind, value, `${where}[${index}]`, depth + 1)).join("");
  return `<${tag} xsi:type="ArrayOf${kind.charAt(0).toUpperCase()}${kind.slice(1)}">${members}</${tag}>`;
}

function typeNameOf(value: object, where: string): string {
  const name = "_typeName" in value ? value._typeName : undefined;
  if (typeof name === "string" && NAME.test(name)) return name;
  throw new TypeError(`Cannot send ${where}, wanted a data object with its _typeName: found none`);
}

function object(tag: string, declared: string, value: unknown, where: string, depth: number): string {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array) {
    throw wrong(where, declared, value);
  }
  const name = "_typeName" in value || declared === "DynamicData" ? typeNameOf(value, where) : declared;
  const type = dataType(name);
  if (type !== undefined && !isDataType(name, declared)) {
    throw new TypeError(`Cannot send ${where}, wanted ${declared}: found ${name}`);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const each of type?.members ?? []) {
    const field = fields[each.name];
    if (field === undefined || field === null) continue;
    parts.push(member(each, field, `${where}.${each.name}`, depth + 1));
  }
  for (const [field, content] of Object.entries(fields)) {
    if (field === "_typeName" || type?.byName.has(field) || content === undefined || content === null) {
      continue;
    }
    // What only a newer host knows goes last, as a newer version of the type would have it.
    if (!NAME.test(field)) throw new TypeError(`Cannot send ${where}, wanted names of members: found others`);
    const all = Array.isArray(content) ? content : [content];
    parts.push(...all.map((each) => unknownMember(field, each, `${where}.${field}`, depth + 1)));
  }
  return `<${tag} xsi:type="${name}">${parts.join("")}</${tag}>`;
}

/** A text that came without a type goes back without one. */
function unknownMember(tag: string, value: unknown, where: string, depth: number): string {
  if (typeof value === "string") return `<${tag}>${escapeXml(value, where)}</${tag}>`;
  if (typeof value === "object" && value !== null && !("_typeName" in value) && !isReference(value)) {
    const inside = Object.entries(value).flatMap(([name, content]) => {
      if (!NAME.test(name)) {
        throw new TypeError(`Cannot send ${where}, wanted names of members: found others`);
      }
      const all = Array.isArray(content) ? content : [content];
      return all.map((each) => unknownMember(name, each, `${where}.${name}`, depth + 1));
    });
    return `<${tag}>${inside.join("")}</${tag}>`;
  }
  return any(tag, value, where, depth);
}
