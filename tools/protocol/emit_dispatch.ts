/** Writes `daemon/generated/dispatch.gen.ts`: each remote procedure as a call of a driver table, the reverse of the RPC tables. */
import { PASSES_DESCRIPTORS } from "./emit_rpc_tables.ts";
import type { WireField, WireProgram, WireStruct, WireType } from "./model.ts";
import { denialText } from "./read_only.ts";
import { isTypedParameters, type Signature, signatures, type TableName } from "./signature.ts";

/** The tables' places in a driver connection. */
const PLACES: Readonly<Record<TableName, string>> = {
  Hypervisor: "hypervisor",
  Network: "networks",
  Storage: "storage",
  Interface: "interfaces",
  NodeDevice: "nodeDevices",
  Secret: "secrets",
  NWFilter: "nwfilters",
};

/** What the daemon answers itself. */
const OWN = new Set([
  "connectSupportsFeature",
  "connectGetURI",
  "connectSetIdentity",
  "domainGetBlockIoTune",
]);

/** How many items of an answer the caller has room for. */
const ROOM = /^(maxnames|maxids|maxuuids|maxStats|maxcells|maxNames)$/;

class DispatchEmitter {
  constructor(private readonly structs: ReadonlyMap<string, WireStruct>) {}

  /** Records become typed parameters; everything else is the wire's already. */
  #toWire(type: WireType, value: string, method: string): string {
    if (isTypedParameters(type)) {
      return `${method === "domainGetCPUStats" ? "cpuResult" : "typedResult"}(${value}, "${method}")`;
    }
    if (type.kind === "array") {
      const item = this.#toWire(type.of, "v", method);
      return item === "v" ? value : `${value}.map((v) => (${item}))`;
    }
    if (type.kind !== "struct") return value;
    const changed = this.#changed(this.structs.get(type.name)!.fields, value, method);
    return changed.length === 0 ? value : `{ ...${value}, ${changed.join(", ")} }`;
  }

  #changed(fields: readonly WireField[], value: string, method: string): string[] {
    return fields.filter((field) => this.#toWire(field.type, "v", method) !== "v")
      .map((field) => `${field.name}: ${this.#toWire(field.type, `${value}.${field.name}`, method)}`);
  }

  #reply({ procedure, result, hidden, parameters }: Signature): string | undefined {
    const { name } = procedure;
    const fields = procedure.ret ? this.structs.get(procedure.ret)!.fields : [];
    const has = (field: string) => fields.some((each) => each.name === field);
    const hides = hidden.map((each) => each.name);
    if (result.kind === "nothing") return undefined;
    if (result.kind === "struct") {
      if (hides.includes("maxerrors")) {
        return "(v, a) => ({ ...v, errors: v.errors.slice(0, a.maxerrors) })";
      }
      const changed = this.#changed(fields, "v", name);
      return changed.length === 0 ? "(v) => v" : `(v) => ({ ...v, ${changed.join(", ")} })`;
    }
    const { field } = result;
    const picked = procedure.stream ? `v.${field.name}` : "v";
    if (hides.includes("needResults")) {
      return `(v, a) => ({ ${field.name}: a.needResults ? v : [], ret: v.length })`;
    }
    if (hides.includes("nparams")) {
      const flags = parameters.some((each) => each.name === "flags") ? "a.flags" : "0";
      return has("nparams")
        ? `(v, a) => countedParams(v, "${name}", a.nparams, ${flags})`
        : `(v, a) => ({ params: paramsWithin(v, "${name}", a.nparams, ${flags}) })`;
    }
    const room = hides.find((each) => ROOM.test(each));
    if (room !== undefined) return `(v, a) => ({ ${field.name}: v.slice(0, a.${room}) })`;
    const counted = has("ret") && field.name !== "ret" ? ", ret: v.length" : "";
    return `(v) => ({ ${field.name}: ${this.#toWire(field.type, picked, name)}${counted} })`;
  }

  entry(signature: Signature, program: string): string {
    const { procedure, parameters, table } = signature;
    const given = parameters.map(({ name, type }) =>
      isTypedParameters(type) ? `record(a.${name})` : `a.${name}`
    );
    const call = `(t, a, o) => t.${procedure.name}(${[...given, "o"].join(", ")})`;
    const reply = this.#reply(signature);
    const parts = [
      `${program}.${procedure.name}`,
      `"${PLACES[table]}"`,
      `"${procedure.name}"`,
      denialText(procedure),
      call,
      ...(reply === undefined ? [] : [reply]),
    ];
    return `  served(${parts.join(", ")}),`;
  }
}

/** The text of the generated file. */
export function emitDispatch(programs: readonly WireProgram[], source: string): string {
  const { list, structs } = signatures(programs);
  const emitter = new DispatchEmitter(structs);
  const programOf = (signature: Signature) =>
    programs.find((program) => program.procedures.includes(signature.procedure))!.name;
  const offered = list.filter(({ procedure }) =>
    !PASSES_DESCRIPTORS.test(procedure.name) && !OWN.has(procedure.name)
  );
  const denied = programs.flatMap((program) =>
    program.procedures.filter(({ name, message }) =>
      !message && !offered.some(({ procedure }) => procedure.name === name)
    ).filter((procedure) => denialText(procedure) === "true").map(({ name }) => `${program.name}.${name}`)
  );
  return [
    `// Generated from ${source} by \`deno task gen\`; do not edit.`,
    "// deno-lint-ignore-file",
    "import {",
    "  lxcProcedures as lxc,",
    "  qemuProcedures as qemu,",
    "  record,",
    "  remoteProcedures as remote,",
    '} from "../../drivers/libvirt/wire/mod.ts";',
    'import { served, type ServedCall } from "../calls/served_call.ts";',
    'import { countedParams, cpuResult, paramsWithin, typedResult } from "../calls/typed_results.ts";',
    "/** Every procedure that a driver table answers. */",
    "export const tableCalls: readonly ServedCall[] = [",
    ...offered.map((signature) => emitter.entry(signature, programOf(signature))),
    "];",
    "/** Of the others, those that clients are denied who may only read. */",
    `export const deniedToReaders: ReadonlySet<unknown> = new Set<unknown>([`,
    ...denied.map((each) => `  ${each},`),
    "]);",
  ].join("\n") + "\n";
}
