/** libvirt's typed parameters between C's memory and ours. */
import { virTypedParameterType } from "./generated/constants.gen.ts";
import { virTypedParameter } from "./generated/structs.gen.ts";
import type { CMemory } from "./c_memory.ts";
import type { LentMemory } from "./lent_memory.ts";
import { readStruct } from "./read_struct.ts";

/** One parameter; what has 64 bits is a bigint. */
export type CTypedParameter = { readonly field: string } & CTypedValue;

/** A parameter's value with its type. */
export type CTypedValue =
  | { readonly type: "int" | "uint" | "double"; readonly value: number }
  | { readonly type: "llong" | "ullong"; readonly value: bigint }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "string"; readonly value: string };

const {
  VIR_TYPED_PARAM_INT: INT,
  VIR_TYPED_PARAM_UINT: UINT,
  VIR_TYPED_PARAM_LLONG: LLONG,
  VIR_TYPED_PARAM_ULLONG: ULLONG,
  VIR_TYPED_PARAM_DOUBLE: DOUBLE,
  VIR_TYPED_PARAM_BOOLEAN: BOOLEAN,
  VIR_TYPED_PARAM_STRING: STRING,
} = virTypedParameterType;

const TYPES = {
  int: INT,
  uint: UINT,
  llong: LLONG,
  ullong: ULLONG,
  double: DOUBLE,
  boolean: BOOLEAN,
  string: STRING,
};
const { field: FIELD, type: TYPE, value: VALUE } = virTypedParameter.fields;
const encoder = new TextEncoder();

/** Reads so many parameters out of bytes; texts are copied and stay whose they are. One of an unknown type is left out. */
export function readTypedParameters(memory: CMemory, bytes: Uint8Array, count: number): CTypedParameter[] {
  const list: CTypedParameter[] = [];
  for (let at = 0; at < count; at++) {
    const { field, type } = readStruct(virTypedParameter, bytes, at);
    const view = new DataView(
      bytes.buffer,
      bytes.byteOffset + at * virTypedParameter.size + VALUE.at,
      VALUE.size,
    );
    const value = readValue(memory, type, view);
    if (value !== undefined) list.push({ field, ...value });
  }
  return list;
}

/**
 * The bytes of parameters for a call. Their texts are `lent`.
 *
 * @throws {TypeError} If a name or a text has a NUL in it.
 * @throws {RangeError} If a name is longer than C has room for, or a number too large for its type.
 */
export function writeTypedParameters(
  lent: LentMemory,
  parameters: readonly CTypedParameter[],
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parameters.length * virTypedParameter.size);
  for (const [at, { field, ...typed }] of parameters.entries()) {
    const start = at * virTypedParameter.size;
    const name = encoder.encode(field);
    if (name.length === 0 || name.length >= FIELD.size || name.includes(0)) {
      throw new RangeError(
        `Cannot use the parameter "${field}", wanted 1 to ${
          FIELD.size - 1
        } bytes without NUL: found ${name.length}`,
      );
    }
    bytes.set(name, start);
    const view = new DataView(bytes.buffer, start);
    view.setInt32(TYPE.at, TYPES[typed.type], true);
    writeValue(lent, field, typed, new DataView(bytes.buffer, start + VALUE.at, VALUE.size));
  }
  return bytes;
}

function readValue(memory: CMemory, type: number, view: DataView): CTypedValue | undefined {
  switch (type) {
    case INT:
      return { type: "int", value: view.getInt32(0, true) };
    case UINT:
      return { type: "uint", value: view.getUint32(0, true) };
    case LLONG:
      return { type: "llong", value: view.getBigInt64(0, true) };
    case ULLONG:
      return { type: "ullong", value: view.getBigUint64(0, true) };
    case DOUBLE:
      return { type: "double", value: view.getFloat64(0, true) };
    case BOOLEAN:
      return { type: "boolean", value: view.getInt8(0) !== 0 };
    case STRING:
      return { type: "string", value: memory.text(view.getBigUint64(0, true)) ?? "" };
    default:
      return undefined;
  }
}

function writeValue(lent: LentMemory, field: string, typed: CTypedValue, view: DataView): void {
  const { type, value } = typed;
  switch (type) {
    case "int":
      return view.setInt32(0, within(field, value, -(2 ** 31), 2 ** 31 - 1), true);
    case "uint":
      return view.setUint32(0, within(field, value, 0, 2 ** 32 - 1), true);
    case "llong":
      return view.setBigInt64(0, within(field, value, -(2n ** 63n), 2n ** 63n - 1n), true);
    case "ullong":
      return view.setBigUint64(0, within(field, value, 0n, 2n ** 64n - 1n), true);
    case "double":
      return view.setFloat64(0, value, true);
    case "boolean":
      return view.setInt8(0, value ? 1 : 0);
    case "string":
      return view.setBigUint64(0, lent.text(value, `the parameter "${field}"`), true);
  }
}

function within<T extends number | bigint>(field: string, value: T, least: T, most: T): T {
  if (typeof value === "number" && !Number.isInteger(value) || !(value >= least && value <= most)) {
    throw new RangeError(
      `Cannot use the parameter "${field}", wanted a whole number from ${least} to ${most}: found ${value}`,
    );
  }
  return value;
}
