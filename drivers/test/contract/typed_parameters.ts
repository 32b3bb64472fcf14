import type { TypedParameters } from "../../../core/contract/references.ts";
import { invalidArgument, refusal } from "./refusal.ts";

/** What a parameter may be. */
export type ParameterType = "int" | "uint" | "ullong" | "boolean" | "string";

/** Parameters by name, checked: whole numbers as `bigint` whatever their width. */
export type CheckedParameters = ReadonlyMap<string, bigint | boolean | string>;

/**
 * Checks parameters against those that a call takes.
 *
 * @throws {VirtError} `ARGUMENT_UNSUPPORTED` for a name that it does not take, `INVALID_ARG` for a value that does not
 * fit or comes twice.
 */
export function checkParameters(
  call: string,
  params: TypedParameters,
  known: Readonly<Record<string, ParameterType>>,
): CheckedParameters {
  const checked = new Map<string, bigint | boolean | string>();
  for (const [name, value] of Object.entries(params)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined) {
      throw refusal(
        "ARGUMENT_UNSUPPORTED",
        `Cannot call ${call}, wanted known parameters: found "${name}"`,
        "NONE",
      );
    }
    const read = readValue(value, type);
    if (read === undefined) {
      throw refusal(
        "INVALID_ARG",
        `Cannot call ${call}, wanted one ${type} as "${name}": found ${shown(value, type)}`,
        "NONE",
      );
    }
    checked.set(name, read);
  }
  return checked;
}

/** As libvirt does above its drivers: a call that sets parameters wants some. */
export function wantSome(call: string, params: TypedParameters): void {
  if (Object.keys(params).length === 0) throw invalidArgument(call, "parameters", "none");
}

function readValue(value: unknown, type: ParameterType): bigint | boolean | string | undefined {
  if (type === "string") return typeof value === "string" ? value : undefined;
  if (type === "boolean") return typeof value === "boolean" ? value : undefined;
  if (typeof value !== "bigint" && !Number.isInteger(value)) return undefined;
  const whole = BigInt(value as number | bigint);
  if (type === "int") return whole >= -(1n << 31n) && whole < 1n << 31n ? whole : undefined;
  return whole >= 0n && whole < 1n << (type === "uint" ? 32n : 64n) ? whole : undefined;
}

/** Texts, and what is given for one, by their kind alone: they may be secrets. */
function shown(value: unknown, type: ParameterType): string {
  if (Array.isArray(value)) return "several values";
  return type === "string" || typeof value === "string" ? `a ${typeof value}` : String(value);
}
