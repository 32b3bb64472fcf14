import type { DataType, EnumType, ManagedType, Member, Method, TypeUse, VimModel } from "./model.ts";

const TEXTS: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  int: "number",
  long: "bigint",
  short: "number",
  byte: "number",
  float: "number",
  double: "number",
  dateTime: "string",
  base64Binary: "Uint8Array",
  anyURI: "string",
  anyType: "unknown",
};

const RESERVED = new Set(["ManagedObjectReference"]);

function typeText({ name, kind, array }: TypeUse): string {
  const one = kind === "primitive"
    ? TEXTS[name]!
    : kind === "managed"
    ? `ManagedObjectReference<"${name}">`
    : name;
  return array ? `readonly ${one}[]` : one;
}

function memberLine({ name, type, optional, since }: Member): string {
  const note = type.kind === "primitive" && (type.name === "dateTime" || type.name === "long")
    ? `\`${type.name}\`, since ${since}.`
    : `Since ${since}.`;
  return `  /** ${note} */\n  readonly ${name}${optional ? "?" : ""}: ${typeText(type)};`;
}

function dataText({ name, base, since, members }: DataType): string {
  const head = `/** Data object, since ${since}. */\nexport interface ${name}`;
  const extending = base === undefined || base === "DataObject" ? "" : ` extends ${base}`;
  const own = name === "DynamicData"
    ? ["  /** Which data object it is, if not the one that stands there. */\n  readonly _typeName?: string;"]
    : [];
  return `${head}${extending} {\n${[...own, ...members.map(memberLine)].join("\n")}\n}`;
}

function enumText({ name, since, words }: EnumType): string {
  const all = [...words.map((word) => JSON.stringify(word)), "OtherWord"].join(" | ");
  return `/** Enumeration, since ${since}. */\nexport type ${name} = ${all};`;
}

function managedText({ name, base, since, properties }: ManagedType): string {
  const head = `/** Properties of the managed object ${name}, since ${since}. */\nexport`;
  const extending = base === undefined || base === "ManagedObject" ? "" : ` extends ${base}Properties`;
  if (properties.length === 0 && extending === "") {
    return `${head} type ${name}Properties = Record<never, never>;`;
  }
  return `${head} interface ${name}Properties${extending} {\n${properties.map(memberLine).join("\n")}\n}`;
}

function methodLine({ name, since, args, result, resultOptional, faults }: Method, owner: string): string {
  const fields = args.map(({ name, type, optional }) =>
    `readonly ${name}${optional || type.array ? "?" : ""}: ${typeText(type)}`
  );
  const of = faults.length > 0 ? `; faults: ${faults.join(", ")}` : "";
  const may = result === undefined
    ? "void"
    : typeText(result) + (resultOptional && !result.array ? " | undefined" : "");
  const given = fields.length === 0 ? "Record<never, never>" : `{ ${fields.join("; ")} }`;
  return `  /** Of ${owner}, since ${since}${of}. */\n  readonly ${name}: { readonly of: "${owner}"; readonly args: ${given}; readonly result: ${may} };`;
}

/** The API in TypeScript: nothing of it is left when a program runs. */
export function emitTypes({ data, managed, enums }: VimModel, source: string): string {
  const first = `// Generated from ${source} by \`deno task gen\`; never edited.`;
  const methods = managed.flatMap(({ name, methods }) => methods.map((method) => [method, name] as const))
    .sort(([a], [b]) => a.name < b.name ? -1 : 1);
  return [
    first,
    "/**\n * The vSphere API's own types: its data objects, managed objects and enumerations.\n *\n * @module\n */",
    'import type { ManagedObjectReference, OtherWord } from "../managed_object_reference.ts";',
    "",
    ...enums.map(enumText),
    ...data.filter(({ name }) => !RESERVED.has(name)).map(dataText),
    ...managed.filter(({ name }) => name !== "ManagedObject").map(managedText),
    `/** All data objects by name. */\nexport interface DataObjects {\n${
      data.map(({ name }) => `  /** ${name}. */\n  readonly ${name}: ${name};`).join("\n")
    }\n}`,
    `/** The properties of all managed objects by the objects' names. */\nexport interface ManagedObjects {\n${
      managed.filter(({ name }) => name !== "ManagedObject").map(({ name }) =>
        `  /** ${name}. */\n  readonly ${name}: ${name}Properties;`
      ).join("\n")
    }\n}`,
    `/** All methods: whose they are, what they take and give. */\nexport interface Methods {\n${
      methods.map(([method, owner]) => methodLine(method, owner)).join("\n")
    }\n}`,
    "",
  ].join("\n");
}
