/** Writes `drivers/libvirt/rpc/generated/tables.gen.ts`: each driver table as calls of remote procedures. */
import { FIRST_CALLS } from "./first_calls.ts";
import type { WireField, WireProgram, WireStruct, WireType } from "./model.ts";
import {
  isTypedParameters,
  namedStructs,
  resultName,
  type Signature,
  signatures,
  type TableName,
  TABLES,
} from "./signature.ts";
import { parameterList, parameterName, resultType } from "./emit_contract.ts";

/** They pass file descriptors over the socket, which Deno cannot. */
export const PASSES_DESCRIPTORS =
  /WithFiles$|^domainOpenGraphics(FD)?$|^domainLxcOpenNamespace$|^domainFDAssociate$/;

class TableEmitter {
  constructor(private readonly structs: ReadonlyMap<string, WireStruct>) {}

  /** Typed parameters become records; everything else is the contract's already. */
  #fromWire(type: WireType, value: string): string {
    if (isTypedParameters(type)) return `record(${value})`;
    if (type.kind === "array") {
      const item = this.#fromWire(type.of, "v");
      return item === "v" ? value : `${value}.map((v) => (${item}))`;
    }
    if (type.kind !== "struct") return value;
    const changed = this.structs.get(type.name)!.fields
      .filter((field) => this.#fromWire(field.type, "v") !== "v")
      .map((field) => `${field.name}: ${this.#fromWire(field.type, `${value}.${field.name}`)}`);
    return changed.length === 0 ? value : `{ ...${value}, ${changed.join(", ")} }`;
  }

  #argument(name: string, field: WireField): string {
    const variable = parameterName(field.name);
    const value = isTypedParameters(field.type) ? `typed(${variable}, "${name}")` : variable;
    return value === field.name ? field.name : `${field.name}: ${value}`;
  }

  method(signature: Signature, program: string): string {
    const { procedure, parameters, hidden, result } = signature;
    const fields = [
      ...parameters.map((field) => this.#argument(procedure.name, field)),
      ...hidden.map(({ name, value }) => `${name}: ${value}`),
    ];
    const args = fields.length === 0 ? "undefined" : `{ ${fields.join(", ")} }`;
    const target = `${program}Procedures.${procedure.name}`;
    const head = `  ${procedure.name}(${parameterList(signature)}): Promise<${resultType(signature)}> {`;
    if (procedure.stream) {
      const opened = `this.rpc.openStream(${target}, ${args}, options)`;
      const body = result.kind === "field"
        ? `${opened}.then(({ ret, stream }) => ({ ${result.field.name}: ret.${result.field.name}, stream }))`
        : `${opened}.then(({ stream }) => stream)`;
      return `${head} return ${body}; }`;
    }
    if (result.kind === "field") {
      const picked = `this.rpc.callFor(${target}, ${args}, "${result.field.name}", options)`;
      const converted = this.#fromWire(result.field.type, "v");
      return converted === "v"
        ? `${head} return ${picked}; }`
        : `${head} return ${picked}.then((v) => ${converted}); }`;
    }
    const call = `this.rpc.call(${target}, ${args}, options)`;
    if (result.kind === "nothing") return `${head} return ${call}; }`;
    const changed = result.fields
      .filter((field) => this.#fromWire(field.type, "v") !== "v")
      .map((field) => `${field.name}: ${this.#fromWire(field.type, `v.${field.name}`)}`);
    return changed.length === 0
      ? `${head} return ${call}; }`
      : `${head} return ${call}.then((v) => ({ ...v, ${changed.join(", ")} })); }`;
  }
}

/** The texts of the two generated files: the methods of the first calls, and the tables with all methods. */
export function emitRpcTables(
  programs: readonly WireProgram[],
  source: string,
): { first: string; all: string } {
  const { list, structs } = signatures(programs);
  const offered = list.filter((signature) => !PASSES_DESCRIPTORS.test(signature.procedure.name));
  const emitter = new TableEmitter(structs);
  const programOf = (signature: Signature) =>
    programs.find((program) => program.procedures.includes(signature.procedure))!.name;
  const isFirst = ({ procedure }: Signature) => FIRST_CALLS.has(procedure.name);
  const contractNames = new Set([
    ...namedStructs(list, structs).map((struct) => resultName(struct.name)),
    ...list.flatMap(({ result }) => result.kind === "struct" ? [result.name] : []),
  ]);
  const file = (imports: readonly string[], lines: readonly string[]) => {
    const text = lines.join("\n")
      .replace(/(?<=[<( ])[A-Z]\w+/g, (name) => contractNames.has(name) ? `tables.${name}` : name);
    const references = [...new Set(text.match(/\b(?:\w+Ref|CallOptions|DriverStream|TypedParameters)\b/g))]
      .sort();
    return [
      `// Generated from ${source} by \`deno task gen\`; do not edit.`,
      "// deno-lint-ignore-file",
      `import type { ${references.join(", ")} } from "../../../../core/contract/references.ts";`,
      'import type * as tables from "../../../../core/contract/generated/tables.gen.ts";',
      ...imports,
      'import type { RpcCaller } from "../caller.ts";',
      text,
    ].join("\n") + "\n";
  };
  const methods = (
    name: string,
    head: string,
    chosen: readonly Signature[],
    program: (s: Signature) => string,
  ) => [
    `export class ${name} ${head} {`,
    "  constructor(readonly rpc: RpcCaller) {}",
    ...chosen.map((signature) => emitter.method(signature, program(signature))),
    "}",
  ];
  const laterNames = (name: TableName) =>
    offered.filter((signature) => signature.table === name && !isFirst(signature))
      .map(({ procedure }) => procedure.name).join(" ");
  const first = file(
    [
      'import { firstProcedures } from "../../wire/generated/startup_protocol.gen.ts";',
    ],
    [
      ...methods(
        "FirstHypervisorTable",
        "implements tables.HypervisorTable",
        offered.filter(isFirst),
        () => "first",
      ),
      "/** The names of all other methods. */",
      "export const laterMethods = {",
      ...TABLES.map((name) => `  ${name}: "${laterNames(name)}",`),
      "} as const;",
    ],
  );
  const all = file(
    [
      'import { lxcProcedures, qemuProcedures, remoteProcedures } from "../../wire/generated/protocol.gen.ts";',
      'import { record } from "../../wire/record.ts";',
      'import { typed } from "../../wire/typed_parameters.ts";',
    ],
    TABLES.flatMap((name) =>
      methods(
        `Rpc${name}Table`,
        `implements tables.${name}Table`,
        offered.filter((signature) => signature.table === name),
        programOf,
      )
    ),
  );
  return { first, all };
}
