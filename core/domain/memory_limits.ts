/** Limits of a domain's memory: libvirt's names, in bytes. */
import { bytesOfKib, kibOf, type Size, UNLIMITED_KIB } from "../contract/size.ts";
import type { TypedParameter, TypedParameters } from "../contract/references.ts";

/** Limits of a domain's memory in bytes; `Infinity` is no limit. @see libvirt 9.0.0 `VIR_DOMAIN_MEMORY_HARD_LIMIT` (KiB) */
export interface MemoryParameters {
  /** The most of the host's memory that it may take. */
  readonly hard_limit?: number;
  /** What it is pressed down to where the host has too little. */
  readonly soft_limit?: number;
  /** The most of the host's memory and swap together. */
  readonly swap_hard_limit?: number;
  /** What it has in any case. */
  readonly min_guarantee?: number;
  /** What else the host tells, by its names, untouched. */
  readonly other?: TypedParameters;
}

/** Limits of a domain's memory to set. Fields of newer hosts beside these go as they are. */
export interface MemoryParameterFields {
  /** As of {@linkcode MemoryParameters}: bytes, `"4 GiB"`, or `Infinity`. */
  readonly hard_limit?: Size;
  /** As of {@linkcode MemoryParameters}. */
  readonly soft_limit?: Size;
  /** As of {@linkcode MemoryParameters}. */
  readonly swap_hard_limit?: Size;
  /** As of {@linkcode MemoryParameters}. */
  readonly min_guarantee?: Size;
  /** What newer hosts have beside these. */
  readonly [field: string]: TypedParameter | undefined;
}

const LIMITS = ["hard_limit", "soft_limit", "swap_hard_limit", "min_guarantee"] as const;

/** A host's limits in bytes. */
export function memoryLimits(params: TypedParameters): MemoryParameters {
  const limits: Record<string, number> = {};
  const other: Record<string, TypedParameters[string]> = {};
  for (const [name, value] of Object.entries(params)) {
    if (isLimit(name) && typeof value === "bigint") limits[name] = bytesOfKib(value);
    else other[name] = value;
  }
  return { ...limits, ...Object.keys(other).length === 0 ? {} : { other } };
}

/**
 * Limits as libvirt takes them.
 *
 * @throws {TypeError} If one is no size.
 * @throws {RangeError} If one is no multiple of 1024 bytes.
 */
export function memoryLimitFields(
  fields: MemoryParameterFields,
  what: string,
): { readonly [field: string]: TypedParameter | undefined } {
  // What is no object is refused later, as any parameters are.
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isLimit(name) && value !== undefined ? limitKib(value as Size, `${what}, for "${name}"`) : value,
    ]),
  );
}

function limitKib(size: Size, what: string): bigint {
  if (size === Infinity) return UNLIMITED_KIB;
  const isNone = size === 0 || size === 0n;
  return isNone ? 0n : kibOf(size, what);
}

function isLimit(name: string): boolean {
  return (LIMITS as readonly string[]).includes(name);
}
