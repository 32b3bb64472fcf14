/** What is made of a host's values in typed places; `undefined` where these cannot hold them. */
import { wordOf, type WordTable } from "./enum_words.ts";
import type { ReadValue } from "./placed_parameters.ts";
import type { TypedParameters } from "./references.ts";
import { bytesOfKib, exactNumber } from "./size.ts";

type Value = TypedParameters[string];

/** An integer of 64 bits: nanoseconds, or what only grows. */
export function whole(value: Value): bigint | undefined {
  if (typeof value === "bigint") return value;
  return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
}

/** A number: bytes, or what is none of the other kinds. */
export function number(value: Value): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "bigint" ? exactNumber(value) : undefined;
}

/** A text. */
export function text(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A boolean. */
export function flag(value: Value): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** What a hypervisor counts, or says yes or no to. */
export function counted(value: Value): bigint | boolean | undefined {
  return flag(value) ?? whole(value);
}

/** Milliseconds of seconds. */
export function seconds(value: Value): number | undefined {
  return multiple(value, 1000);
}

/** Bytes of MiB. */
export function mebibytes(value: Value): number | undefined {
  return multiple(value, 1024 ** 2);
}

/** Bytes of KiB. */
export function kib(value: Value): number | undefined {
  const found = whole(value);
  return found === undefined || found < 0n ? undefined : bytesOfKib(found);
}

/** Bytes of KiB that only grow. */
export function kibSoFar(value: Value): bigint | undefined {
  const found = whole(value);
  return found === undefined ? undefined : found * 1024n;
}

/** The word that an enumeration has for it. */
export function word(table: WordTable): ReadValue {
  return (value) => typeof value === "number" ? wordOf(table, value) : undefined;
}

function multiple(value: Value, factor: number): number | undefined {
  const found = number(value);
  return found === undefined || !Number.isSafeInteger(found * factor) ? undefined : found * factor;
}
