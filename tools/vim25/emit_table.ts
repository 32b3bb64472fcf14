import type { DataType, ManagedType, Member, TypeUse, VimModel } from "./model.ts";

/** One letter each, so that the table stays small; drivers/esx/vim25/type_table.ts reads them. */
const CODES: Readonly<Record<string, string>> = {
  string: "s",
  boolean: "b",
  int: "i",
  long: "l",
  short: "h",
  byte: "y",
  float: "f",
  double: "d",
  dateTime: "t",
  base64Binary: "x",
  anyURI: "u",
  anyType: "a",
};

function code({ name, kind, array }: TypeUse): string {
  const one = kind === "primitive" ? CODES[name]! : kind === "enum" ? "s" : kind === "managed" ? "m" : name;
  return array ? `${one}*` : one;
}

function member({ name, type, optional }: Member): string {
  return `${name}:${code(type)}${optional ? "?" : ""}`;
}

function dataLine({ name, base, members }: DataType): string {
  return [`${name}<${base ?? ""}`, ...members.map(member)].join(" ");
}

function methodLines({ methods, name: owner }: ManagedType): string[] {
  return methods.map(({ name, args, result }) =>
    [`${name}@${owner}`, `=${result ? code(result) : ""}`, ...args.map(member)].join(" ")
  );
}

/** The table by which values are read and written: a line for each data object, managed object and method. */
export function emitTable({ data, managed }: VimModel, version: string, source: string): string {
  const newest = source.match(/[\d.]+/)?.[0] ?? "";
  return [
    `// Generated from ${source} by \`deno task gen\`; never edited.`,
    "",
    "/** The newest version of the API that the tables know. */",
    `export const API_VERSION = "${version || newest}";`,
    "",
    "/** `Name<Base member:type …`: data objects in the order of the wire. */",
    `export const DATA_TYPES = \`\n${data.map(dataLine).join("\n")}\`;`,
    "",
    "/** `Name<Base`: managed objects. */",
    `export const MANAGED_TYPES = \`\n${
      managed.map(({ name, base }) => `${name}<${base ?? ""}`).join("\n")
    }\`;`,
    "",
    "/** `Name@Owner =result argument:type …`: methods. */",
    `export const METHODS = \`\n${managed.flatMap(methodLines).sort().join("\n")}\`;`,
    "",
  ].join("\n");
}
