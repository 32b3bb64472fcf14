/** What is made of a host's values in typed places; `undefined` where these cannot hold them. */
import { wordOf, type WordTable } from "./enum_words.ts";
import type { ReadValue } from "./placed_parameters.ts";
import type { TypedParameters } from "./references.ts";
import { bytesOfKib, exactNumber } from "./size.ts";

type Value = TypedParameters[string];

/** An integer of 64 bits: nanoseconds, or what only grows. */
export const whole = (value: Value): bigint | undefined =>
  typeof value === "bigint" ? value : Number.isSafeInteger(value) ? BigInt(value as number) : undefined;

/** A number: bytes, or what is none of the other kinds. */
export const number = (value: Value): number | undefined =>
  typeof value === "number" ? value : typeof value === "bigint" ? exactNumber(value) : undefined;

/** A text. */
export const text = (value: Value): string | undefined => typeof value === "string" ? value : undefined;

/** A boolean. */
export const flag = (value: Value): boolean | undefined => typeof value === "boolean" ? value : undefined;

/** What a hypervisor counts, or says yes or no to. */
export const counted = (value: Value): bigint | boolean | undefined => flag(value) ?? whole(value);

/** A whole number in another unit. */
const times = (factor: number): ReadValue => (value) => {
  const found = number(value);
  return found === undefined || !Number.isSafeInteger(found * factor) ? undefined : found * factor;
};

/** Milliseconds of seconds. */
export const seconds: ReadValue = times(1000);

/** Bytes of MiB. */
export const mebibytes: ReadValue = times(1024 ** 2);

/** Bytes of KiB. */
export const kib: ReadValue = (value) => {
  const found = whole(value);
  return found === undefined || found < 0n ? undefined : bytesOfKib(found);
};

/** Bytes of KiB that only grow. */
export const kibSoFar: ReadValue = (value) => {
  const found = whole(value);
  return found === undefined ? undefined : found * 1024n;
};

/** The word that an enumeration has for it. */
export const word = (table: WordTable): ReadValue => (value) =>
  typeof value === "number" ? wordOf(table, value) : undefined;
