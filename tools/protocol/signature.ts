/** How a procedure looks as a method of a driver table: the rules, once, for the contract and for its RPC side. */
import type { WireField, WireProcedure, WireProgram, WireStruct, WireType } from "./model.ts";
import { typeText } from "./emit_wire.ts";

export const TABLES = [
  "Hypervisor",
  "Network",
  "Storage",
  "Interface",
  "NodeDevice",
  "Secret",
  "NWFilter",
] as const;
export type TableName = (typeof TABLES)[number];

export interface Signature {
  readonly table: TableName;
  readonly procedure: WireProcedure;
  /** In the order of the wire. */
  readonly parameters: readonly WireField[];
  /** Wire fields that the caller never sees: how much an answer may hold. */
  readonly hidden: readonly { readonly name: string; readonly value: number }[];
  readonly result:
    | { readonly kind: "nothing" }
    | { readonly kind: "field"; readonly field: WireField }
    | { readonly kind: "struct"; readonly name: string; readonly fields: readonly WireField[] };
}

/** The connection's own business, which no driver table has. */
const NOT_IN_TABLES = /^auth|^connect(Open|Close)$|Event(Callback)?(Re|Dere)gister|CloseCallback$/;

/** These count in ways that a fixed limit would break. */
const EXPLICIT_COUNTS = new Set(["domainGetCPUStats", "nodeGetCPUStats", "nodeGetMemoryStats"]);

const COUNT_ARGUMENT = /^(nparams|maxnames|maxids|maxuuids|maxStats|maxerrors|maxcells|maxNames)$/;

const REFERENCES: Readonly<Record<string, string>> = {
  domain: "DomainRef",
  network: "NetworkRef",
  networkPort: "NetworkPortRef",
  nwfilter: "NWFilterRef",
  nwfilterBinding: "NWFilterBindingRef",
  hostInterface: "HostInterfaceRef",
  storagePool: "StoragePoolRef",
  storageVol: "StorageVolumeRef",
  nodeDevice: "NodeDeviceRef",
  secret: "SecretRef",
  domainCheckpoint: "DomainCheckpointRef",
  domainSnapshot: "DomainSnapshotRef",
};

export function tableOf(name: string): TableName {
  if (/^domain/.test(name)) return "Hypervisor";
  if (/NWFilter|^nwfilter/i.test(name)) return "NWFilter";
  if (/^network|Networks$/.test(name)) return "Network";
  if (/^storage|StoragePool/.test(name)) return "Storage";
  if (/^interface|Interfaces$/.test(name)) return "Interface";
  if (/^nodeDevice|^nodeNumOfDevices|^nodeListDevices|NodeDevices$/.test(name)) return "NodeDevice";
  if (/^secret|Secrets$/.test(name)) return "Secret";
  return "Hypervisor";
}

const isTypedParameters = (type: WireType) =>
  type.kind === "array" && type.of.kind === "struct" && type.of.name === "typedParam";

/** The contract's type of a wire type. */
export function contractType(type: WireType): string {
  if (isTypedParameters(type)) return "TypedParameters";
  if (type.kind === "struct") return REFERENCES[type.name] ?? resultName(type.name);
  if (type.kind === "optional") return `${contractType(type.of)} | null`;
  if (type.kind === "array") return `readonly ${contractType(type.of)}[]`;
  return typeText(type);
}

/** A struct's name in the contract. */
export function resultName(struct: string): string {
  const name = struct[0]!.toUpperCase() + struct.slice(1);
  return name.endsWith("Ret") ? name.replace(/Ret$/, "Result") : `${name}Entry`;
}

export { isTypedParameters };

function signature(procedure: WireProcedure, structs: ReadonlyMap<string, WireStruct>): Signature {
  const args = procedure.args ? structs.get(procedure.args)!.fields : [];
  const ret = procedure.ret ? structs.get(procedure.ret)!.fields : [];
  const arrays = ret.filter((field) => field.type.kind === "array");
  const first = arrays[0]?.type;
  const limit = first?.kind === "array" && !EXPLICIT_COUNTS.has(procedure.name) ? first.max : undefined;
  const hidden = args.flatMap(({ name }) => {
    if (name === "needResults") return [{ name, value: 1 }];
    return limit !== undefined && COUNT_ARGUMENT.test(name) ? [{ name, value: limit }] : [];
  });
  const fields = arrays.length === 1 && limit !== undefined
    ? ret.filter(({ name }) => name !== "ret" && name !== "nparams")
    : ret;
  const result = fields.length === 0
    ? { kind: "nothing" } as const
    : fields.length === 1
    ? { kind: "field", field: fields[0]! } as const
    : { kind: "struct", name: resultName(procedure.ret!), fields } as const;
  const parameters = args.filter((field) => !hidden.some(({ name }) => name === field.name));
  return { table: tableOf(procedure.name), procedure, parameters, hidden, result };
}

/** All methods of all tables, with the structs that their types name. */
export function signatures(programs: readonly WireProgram[]): {
  readonly list: readonly Signature[];
  readonly structs: ReadonlyMap<string, WireStruct>;
} {
  const structs = new Map(programs.flatMap((p) => p.structs).map((struct) => [struct.name, struct]));
  const list = programs.flatMap((p) => p.procedures)
    .filter((procedure) => !procedure.message && !NOT_IN_TABLES.test(procedure.name))
    // An event without a message struct of its own.
    .filter((procedure) => !/Event[A-Z]/.test(procedure.name.replace(/PerfEvents$/, "")))
    .map((procedure) => signature(procedure, structs));
  return { list, structs };
}

/** Structs that results and parameters name, references left out, each once. */
export function namedStructs(
  list: readonly Signature[],
  structs: ReadonlyMap<string, WireStruct>,
): WireStruct[] {
  const found = new Map<string, WireStruct>();
  const visit = (type: WireType): void => {
    if (isTypedParameters(type)) return;
    if (type.kind === "optional" || type.kind === "array") return visit(type.of);
    if (type.kind !== "struct" || REFERENCES[type.name] || found.has(type.name)) return;
    const struct = structs.get(type.name)!;
    found.set(type.name, struct);
    struct.fields.forEach((field) => visit(field.type));
  };
  for (const { parameters, result } of list) {
    parameters.forEach((field) => visit(field.type));
    if (result.kind === "field") visit(result.field.type);
    if (result.kind === "struct") result.fields.forEach((field) => visit(field.type));
  }
  return [...found.values()];
}
