import type { TypedParameter, TypedParameters } from "../../../core/contract/references.ts";
import { type TypedParamGroup, typedParamTypes } from "../../../core/contract/generated/typed_params.gen.ts";
import type { TypedValue } from "./procedure.ts";
import type { TypedParam } from "./generated/protocol.gen.ts";

/** Which fields a call's parameters are among. */
const GROUPS: Readonly<Record<string, TypedParamGroup>> = {
  domainSetSchedulerParameters: "scheduler",
  domainSetSchedulerParametersFlags: "scheduler",
  domainSetMemoryParameters: "memory",
  domainSetBlkioParameters: "blkio",
  domainSetNumaParameters: "numa",
  domainSetBlockIoTune: "blockIoTune",
  domainSetThrottleGroup: "blockIoTune",
  domainAnnounceInterface: "announceInterface",
  domainSetInterfaceParameters: "bandwidth",
  domainSetPerfEvents: "perf",
  domainBlockCopy: "blockCopy",
  domainSetIOThreadParams: "iothread",
  domainSaveParams: "save",
  domainRestoreParams: "save",
  domainSetLaunchSecurityState: "launchSecurity",
  networkPortSetParameters: "networkPort",
  nodeSetMemoryParameters: "nodeMemory",
  connectSetIdentity: "identity",
};

/** The types that fields have in libvirt. */
export type FieldTypes = (field: string) => TypedValue["type"] | undefined;

/**
 * A record as libvirt's list, each value with the type that the field has in libvirt.
 *
 * A field newer than this library gets the type of its value: an integer that fits is `int` or `uint`, a bigint `ullong`
 * or `llong`.
 *
 * @throws {TypeError} If a value does not fit its field.
 */
export function typed(fields: TypedParameters, method: string): TypedParam[] {
  const group = GROUPS[method] ?? (method.startsWith("domainMigrate") ? "migrate" : "scheduler");
  return typedAs(fields, typesOfGroup(group), method);
}

/** The types of the fields of a group. */
export function typesOfGroup(group: TypedParamGroup): FieldTypes {
  const types: Readonly<Record<string, TypedValue["type"]>> = typedParamTypes[group];
  return (field) => Object.hasOwn(types, field) ? types[field] : undefined;
}

/** The same as `typed`, of fields whose types are told. */
export function typedAs(fields: TypedParameters, types: FieldTypes, method: string): TypedParam[] {
  return Object.entries(fields).flatMap(([field, given]) => {
    const values = Array.isArray(given) ? given : [given];
    const type = types(field);
    return values.map((value) => ({ field, value: typedValue(method, field, value, type) }));
  });
}

function natural(value: TypedParameter): TypedValue["type"] {
  if (typeof value === "string" || typeof value === "boolean") return typeof value as "string" | "boolean";
  if (typeof value === "bigint") return value < 0n ? "llong" : "ullong";
  if (!Number.isInteger(value)) return "double";
  if (value < 0) return value < -(2 ** 31) ? "llong" : "int";
  return value > 0xffffffff ? "ullong" : "uint";
}

function typedValue(
  method: string,
  field: string,
  value: TypedParameter,
  type: TypedValue["type"] = natural(value),
): TypedValue {
  // A text, and what is given for one, by its kind alone: some are secrets, as "sev-secret".
  const shown = type === "string" || typeof value === "string" ? `a ${typeof value}` : String(value);
  const wrong = (wanted: string) =>
    new TypeError(`Cannot call ${method}, wanted ${wanted} for "${field}": ${shown}`);
  switch (type) {
    case "string":
      if (typeof value !== "string") throw wrong("a string");
      return { type, value };
    case "boolean":
      if (typeof value !== "boolean") throw wrong("true or false");
      return { type, value };
    case "double":
      if (typeof value !== "number") throw wrong("a number");
      return { type, value };
    case "int":
    case "uint":
      if (typeof value === "bigint") return { type, value: Number(value) };
      if (typeof value !== "number" || !Number.isInteger(value)) throw wrong("an integer");
      return { type, value };
    case "llong":
    case "ullong":
      if (typeof value === "bigint") return { type, value };
      if (typeof value !== "number" || !Number.isSafeInteger(value)) throw wrong("an integer");
      return { type, value: BigInt(value) };
  }
}
