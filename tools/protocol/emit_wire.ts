/** Writes `drivers/libvirt/wire/generated/protocol.gen.ts`: one straight codec per struct, one value per procedure. */
import { FIRST_CALLS, FIRST_STRUCTS } from "./first_calls.ts";
import type { WireField, WireProcedure, WireProgram, WireStruct, WireType } from "./model.ts";

const pascal = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** The TypeScript type of one wire type; structs are named as in the generated file. */
export function typeText(type: WireType): string {
  switch (type.kind) {
    case "i32":
    case "u32":
    case "f64":
      return "number";
    case "i64":
    case "u64":
      return "bigint";
    case "uuid":
    case "string":
    case "chars":
    case "charText":
    case "fixedChars":
      return "string";
    case "opaque":
    case "fixedOpaque":
      return "Uint8Array";
    case "typedValue":
      return "TypedValue";
    case "struct":
      return pascal(type.name);
    case "optional":
      return `${typeText(type.of)} | null`;
    case "array":
      return `readonly ${typeText(type.of)}[]`;
  }
}

/** The least bytes that a value takes: it bounds how many a message of a given length can hold. */
function least(type: WireType, structs: ReadonlyMap<string, WireStruct>): number {
  switch (type.kind) {
    case "i64":
    case "u64":
    case "f64":
      return 8;
    case "uuid":
      return 16;
    case "fixedOpaque":
      return Math.ceil(type.size / 4) * 4;
    case "fixedChars":
      return type.size * 4;
    case "typedValue":
      return 8;
    case "struct":
      return structs.get(type.name)!.fields.reduce((sum, field) => sum + least(field.type, structs), 0);
    default:
      return 4;
  }
}

class StructEmitter {
  constructor(private readonly structs: ReadonlyMap<string, WireStruct>) {}

  #read(type: WireType): string {
    switch (type.kind) {
      case "string":
      case "opaque":
      case "chars":
      case "charText":
        return `r.${type.kind}(${type.max})`;
      case "fixedOpaque":
      case "fixedChars":
        return `r.${type.kind}(${type.size})`;
      case "struct":
        return `${type.name}.read(r)`;
      case "optional":
        return `r.i32() === 0 ? null : ${this.#read(type.of)}`;
      case "array":
        return `r.array(${type.max}, ${least(type.of, this.structs)}, (r) => ${this.#read(type.of)})`;
      default:
        return `r.${type.kind}()`;
    }
  }

  #write(type: WireType, value: string): string {
    switch (type.kind) {
      case "string":
      case "opaque":
      case "chars":
      case "charText":
        return `w.${type.kind}(${value}, ${type.max})`;
      case "fixedOpaque":
      case "fixedChars":
        return `w.${type.kind}(${value}, ${type.size})`;
      case "struct":
        return `${type.name}.write(w, ${value})`;
      case "optional":
        return `if (w.present(${value})) ${this.#write(type.of, value)}`;
      case "array":
        return `w.array(${value}, ${type.max}, (w, v) => ${this.#write(type.of, "v")})`;
      default:
        return `w.${type.kind}(${value})`;
    }
  }

  emit(struct: WireStruct): string {
    const type = pascal(struct.name);
    const members = struct.fields.map((field) => `  readonly ${field.name}: ${typeText(field.type)};`);
    // Locals first: XDR's order is the order of reading.
    const reads = struct.fields.map((field) => `${field.name}: ${this.#read(field.type)}`);
    const writes = struct.fields.map((field) => this.#write(field.type, `v.${field.name}`));
    return [
      `export interface ${type} {`,
      ...members,
      "}",
      `export const ${struct.name}: XdrCodec<${type}> = {`,
      `  read: (r) => ({ ${reads.join(", ")} }),`,
      `  write(w, v) { ${writes.join("; ")}; },`,
      "};",
    ].join("\n");
  }
}

function dependencies(field: WireField): string[] {
  const walk = (type: WireType): string[] =>
    type.kind === "struct"
      ? [type.name]
      : type.kind === "optional" || type.kind === "array"
      ? walk(type.of)
      : [];
  return walk(field.type);
}

/** Structs in an order in which each stands after those that it is made of. */
function ordered(structs: readonly WireStruct[]): WireStruct[] {
  const byName = new Map(structs.map((struct) => [struct.name, struct]));
  const done = new Set<string>();
  const out: WireStruct[] = [];
  const visit = (struct: WireStruct) => {
    if (done.has(struct.name)) return;
    done.add(struct.name);
    for (const name of struct.fields.flatMap(dependencies)) {
      const needed = byName.get(name);
      if (needed) visit(needed);
    }
    out.push(struct);
  };
  structs.forEach(visit);
  return out;
}

function procedureText(program: WireProgram, procedure: WireProcedure): string {
  const message = procedure.message !== undefined;
  const args = message ? procedure.message : procedure.args;
  const facts = [
    `program: ${program.number}`,
    `number: ${procedure.number}`,
    `name: "${procedure.wireName}"`,
    `high: ${procedure.high}`,
    `args: ${args}`,
    `ret: ${procedure.ret}`,
  ];
  if (procedure.stream) facts.push(`stream: "${procedure.stream}"`);
  const types = [args ? pascal(args) : "void", procedure.ret ? pascal(procedure.ret) : "void"];
  return `  ${procedure.name}: { ${facts.join(", ")} } as Procedure<${types.join(", ")}>,`;
}

const header = (source: string) => [
  `// Generated from ${source} by \`deno task gen\`; do not edit.`,
  "// deno-lint-ignore-file",
  'import type { Procedure, TypedValue, XdrCodec } from "../procedure.ts";',
];

const isFirst = (procedure: WireProcedure) => FIRST_CALLS.has(procedure.name);

/** The structs of the first calls, with all that these are made of. */
function firstStructs(
  programs: readonly WireProgram[],
  structs: ReadonlyMap<string, WireStruct>,
): Set<string> {
  const found = new Set<string>();
  const visit = (name: string | undefined) => {
    const struct = name === undefined ? undefined : structs.get(name);
    if (!struct || found.has(struct.name)) return;
    found.add(struct.name);
    struct.fields.flatMap(dependencies).forEach(visit);
  };
  FIRST_STRUCTS.forEach(visit);
  for (const procedure of programs.flatMap((program) => program.procedures).filter(isFirst)) {
    visit(procedure.args);
    visit(procedure.ret);
  }
  return found;
}

const procedureList = (name: string, head: readonly string[], list: readonly string[]) => [
  `export const ${name} = {`,
  ...head,
  ...list,
  "};",
];

/** The texts of the two generated files: what the first calls need, and the rest, which includes it. */
export function emitWire(programs: readonly WireProgram[], source: string): { first: string; all: string } {
  const structs = ordered(programs.flatMap((program) => program.structs));
  const byName = new Map(structs.map((struct) => [struct.name, struct]));
  const emitter = new StructEmitter(byName);
  const early = firstStructs(programs, byName);
  const [remote] = programs;
  const first = [
    ...header(source),
    ...structs.filter(({ name }) => early.has(name)).map((struct) => emitter.emit(struct)),
    ...procedureList(
      "firstProcedures",
      [],
      remote!.procedures.filter(isFirst).map((procedure) => procedureText(remote!, procedure)),
    ),
  ];
  const names = [...early].flatMap((name) => [name, `type ${pascal(name)}`]);
  const all = [
    ...header(source),
    `import { firstProcedures, ${names.join(", ")} } from "./startup_protocol.gen.ts";`,
    'export * from "./startup_protocol.gen.ts";',
    ...structs.filter(({ name }) => !early.has(name)).map((struct) => emitter.emit(struct)),
    ...programs.flatMap((program) => [
      `/** Program 0x${program.number.toString(16)} version ${program.version}. */`,
      ...procedureList(
        `${program.name}Procedures`,
        program === remote ? ["  ...firstProcedures,"] : [],
        program.procedures.filter((procedure) => program !== remote || !isFirst(procedure))
          .map((procedure) => procedureText(program, procedure)),
      ),
    ]),
  ];
  return { first: first.join("\n") + "\n", all: all.join("\n") + "\n" };
}

/** The text of the generated file of a program that shares no struct with the others. */
export function emitOwnProgram(program: WireProgram, source: string): string {
  const structs = ordered(program.structs);
  const emitter = new StructEmitter(new Map(structs.map((struct) => [struct.name, struct])));
  return [
    ...header(source),
    ...structs.map((struct) => emitter.emit(struct)),
    `/** Program 0x${program.number.toString(16)} version ${program.version}. */`,
    ...procedureList(
      `${program.name}Procedures`,
      [],
      program.procedures.map((procedure) => procedureText(program, procedure)),
    ),
  ].join("\n") + "\n";
}

/** The text of the list of all codecs, which only tests and tools load. */
export function emitCodecList(programs: readonly WireProgram[], source: string): string {
  const structs = programs.flatMap((program) => program.structs);
  const shape = (type: WireType): unknown =>
    type.kind === "array" || type.kind === "optional" ? { ...type, of: shape(type.of) } : type;
  return [
    `// Generated from ${source} by \`deno task gen\`; do not edit.`,
    "// deno-lint-ignore-file",
    'import * as protocol from "./protocol.gen.ts";',
    "/** Each struct's fields as data, for property tests. */",
    "export const structs = {",
    ...structs.map((struct) =>
      `  ${struct.name}: { codec: protocol.${struct.name}, fields: ${
        JSON.stringify(struct.fields.map((field) => [field.name, shape(field.type)]))
      } },`
    ),
    "} as const;",
  ].join("\n") + "\n";
}
