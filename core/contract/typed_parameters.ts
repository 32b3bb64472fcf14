import { shownKind } from "./argument_checks.ts";
import type { TypedParameter, TypedParameters } from "./references.ts";
import type { TypedParamGroup, TypedParamType } from "./generated/typed_params.gen.ts";

/** libvirt's `VIR_TYPED_PARAM_STRING_OKAY`: without it hosts leave fields out whose values are texts. */
export const STRING_OKAY = 4;

/**
 * Tuning parameters to set, by libvirt's field names and in its units: `{ cpu_shares: 512 }`.
 *
 * Whole numbers may be number or bigint, whatever the field's width.
 */
export type ParameterFields = { readonly [field: string]: TypedParameter | undefined };

const RANGES = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  uint: [0n, 2n ** 32n - 1n],
  llong: [-(2n ** 63n), 2n ** 63n - 1n],
  ullong: [0n, 2n ** 64n - 1n],
} as const;

/**
 * A caller's fields in the types that libvirt wants of them: whole numbers of 64-bit fields become bigint.
 *
 * Fields that this release does not know go as they are; the host judges them.
 *
 * @throws {TypeError} If a field has a value of another type.
 * @throws {RangeError} If a number does not fit its field.
 */
export async function typedParameters(
  group: TypedParamGroup,
  fields: { readonly [field: string]: unknown },
  what: string,
): Promise<TypedParameters> {
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    throw new TypeError(`${what}, wanted an object of parameters: found ${shownKind(fields)}`);
  }
  // Loaded when first needed: most programs never set one.
  const { typedParamTypes } = await import("./generated/typed_params.gen.ts");
  const types: Readonly<Record<string, TypedParamType>> = typedParamTypes[group];
  const typed: Record<string, TypedParameter> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const type = Object.hasOwn(types, field) ? types[field] : undefined;
    typed[field] = typedValue(type, value, `${what}, wanted ${wantedOf(type)} for "${field}"`);
  }
  if (Object.keys(typed).length === 0) {
    throw new TypeError(`${what}, wanted one parameter or more: found none`);
  }
  return typed;
}

function wantedOf(type: TypedParamType | undefined): string {
  if (type === undefined) return "a number, bigint, boolean or text";
  if (type === "string") return "a text";
  if (type === "boolean") return "true or false";
  return type === "double" ? "a number" : `a whole number from ${RANGES[type][0]} to ${RANGES[type][1]}`;
}

function typedValue(type: TypedParamType | undefined, value: unknown, wanted: string): TypedParameter {
  const found = typeof value;
  if (type === undefined) {
    if (found === "number" || found === "bigint" || found === "boolean" || found === "string") {
      return value as TypedParameter;
    }
  } else if (type === "string" || type === "boolean") {
    if (found === type) return value as TypedParameter;
  } else if (type === "double") {
    if (found === "number") return value as number;
  } else if (found === "number" || found === "bigint") {
    const [least, most] = RANGES[type];
    const whole = found === "bigint"
      ? value as bigint
      : Number.isInteger(value)
      ? BigInt(value as number)
      : undefined;
    if (whole === undefined || whole < least || whole > most) {
      throw new RangeError(`${wanted}: found ${shownKind(value, true)}`);
    }
    return type === "llong" || type === "ullong" ? whole : Number(whole);
  }
  // By its kind alone: some are secrets, as "sev-secret".
  throw new TypeError(`${wanted}: found ${shownKind(value)}`);
}
