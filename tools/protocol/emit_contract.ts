/** Writes `core/contract/generated/tables.gen.ts`: the driver tables as interfaces, every method optional. */
import type { WireField, WireProgram, WireType } from "./model.ts";
import {
  contractType,
  namedStructs,
  resultName,
  type Signature,
  signatures,
  type TableName,
  TABLES,
} from "./signature.ts";

const RESERVED: Readonly<Record<string, string>> = { interface: "iface", default: "default_" };

/** A parameter's name as TypeScript allows it. */
export const parameterName = (name: string): string => RESERVED[name] ?? name;

const XDR_WORDS: Readonly<Partial<Record<WireType["kind"], string>>> = {
  i32: "int",
  u32: "unsigned int",
  i64: "hyper",
  u64: "unsigned hyper",
  f64: "double",
  opaque: "opaque",
  fixedOpaque: "opaque",
  fixedChars: "char",
  chars: "char",
  uuid: "UUID",
};

/** The protocol's word for a type. */
function xdrWord(type: WireType): string {
  if (type.kind === "optional") return `optional ${xdrWord(type.of)}`;
  if (type.kind === "array") return `list of ${xdrWord(type.of)}`;
  if (type.kind === "struct") return type.name;
  return XDR_WORDS[type.kind] ?? type.kind;
}

const members = (fields: readonly WireField[]) =>
  fields.flatMap((field) => [
    `  /** \`${field.name}\` of the protocol: ${xdrWord(field.type)}. */`,
    `  readonly ${field.name}: ${contractType(field.type)};`,
  ]);

/** What a method resolves to. */
export function resultType({ result, procedure }: Signature): string {
  const value = result.kind === "nothing"
    ? "void"
    : result.kind === "field"
    ? contractType(result.field.type)
    : result.name;
  if (!procedure.stream) return value;
  return result.kind === "field"
    ? `{ readonly ${result.field.name}: ${value}; readonly stream: DriverStream }`
    : "DriverStream";
}

/** The parameters of a method, its options last. */
export function parameterList({ parameters }: Signature): string {
  const own = parameters.map((field) => `${parameterName(field.name)}: ${contractType(field.type)}`);
  return [...own, "options?: CallOptions"].join(", ");
}

const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);

function method(signature: Signature): string {
  const { name, since } = signature.procedure;
  const later = since === undefined ? "" : `; since libvirt ${since}`;
  return `  /** libvirt's \`vir${upper(name)}\`${later}. */\n  ${name}?(${
    parameterList(signature)
  }): Promise<${resultType(signature)}>;`;
}

function table(name: TableName, list: readonly Signature[]): string[] {
  return [
    `/** libvirt's ${name} driver table. A method that is absent is \`NO_SUPPORT\`. */`,
    `export interface ${name}Table {`,
    ...list.filter((signature) => signature.table === name).map(method),
    "}",
  ];
}

export function emitContract(programs: readonly WireProgram[], source: string): string {
  const { list, structs } = signatures(programs);
  const text = [
    ...namedStructs(list, structs).flatMap((struct) => [
      `/** The protocol's struct \`${struct.name}\`. */`,
      `export interface ${resultName(struct.name)} {`,
      ...members(struct.fields),
      "}",
    ]),
    ...list.flatMap(({ result, procedure }) =>
      result.kind === "struct"
        ? [
          `/** What \`${procedure.name}\` resolves to. */`,
          `export interface ${result.name} {`,
          ...members(result.fields),
          "}",
        ]
        : []
    ),
    ...TABLES.flatMap((name) => table(name, list)),
  ].join("\n");
  const references = [...new Set(text.match(/\b(?:\w+Ref|CallOptions|DriverStream|TypedParameters)\b/g))]
    .sort();
  return [
    `// Generated from ${source} by \`deno task gen\`; do not edit.`,
    "// deno-lint-ignore-file",
    `import type { ${references.join(", ")} } from "../references.ts";`,
    text,
  ].join("\n") + "\n";
}
