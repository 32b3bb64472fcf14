/** Sizes: bytes in and out, in whatever unit a backend counts. */
import { VirtError } from "./errors.ts";

/** A size: bytes as a number or bigint, or a text with a unit, `"2 GiB"`, `"512 MB"`. */
export type Size = number | bigint | string;

const FORM = /^(\d+)(?:\.(\d+))?\s*(?:(bytes?|b)|([kmgtpe])(i?b)?)?$/i;
const PREFIXES = "kmgtpe";
const LARGEST = (1n << 64n) - 1n;

/**
 * The bytes of a size.
 *
 * Units are read as libvirt reads them: `KiB` and `K` are 1024 bytes, `KB` is 1000; upper and lower case are alike.
 *
 * @param what The action that needs it, for the error's message: `Cannot resize disk "vda"`.
 * @throws {TypeError} If it is neither number, bigint nor string.
 * @throws {RangeError} If it is no whole, unsigned 64-bit number of bytes, or a text of another form.
 * @see libvirt 9.0.0 `virScaleInteger`
 */
export function bytesOf(size: Size, what: string): bigint {
  let bytes: bigint | undefined;
  if (typeof size === "bigint") bytes = size;
  else if (typeof size === "number") bytes = Number.isInteger(size) ? BigInt(size) : undefined;
  else if (typeof size === "string") bytes = bytesOfText(size.trim());
  else throw new TypeError(`${what}, wanted a size in bytes or like "2 GiB": found ${typeof size}`);
  if (bytes === undefined || bytes < 0n || bytes > LARGEST) {
    throw new RangeError(`${what}, wanted whole bytes or a text like "2 GiB": found ${shownSize(size)}`);
  }
  return bytes;
}

/**
 * The KiB of a size, which most of libvirt's memory calls count in.
 *
 * @param what As for {@linkcode bytesOf}.
 * @throws {TypeError} If it is neither number, bigint nor string.
 * @throws {RangeError} If it is no positive multiple of 1024 bytes.
 */
export function kibOf(size: Size, what: string): bigint {
  const bytes = bytesOf(size, what);
  if (bytes === 0n || bytes % 1024n !== 0n) {
    throw new RangeError(`${what}, wanted a positive multiple of 1024 bytes: found ${shownSize(size)}`);
  }
  return bytes / 1024n;
}

const SMALLEST_MEMORY = 1024n ** 2n;

/**
 * The KiB of a guest's memory: what is less than 1 MiB was meant in another unit.
 *
 * @param what As for {@linkcode bytesOf}.
 * @throws {TypeError} If it is neither number, bigint nor string.
 * @throws {RangeError} If it is no multiple of 1024 bytes, or less than 1 MiB.
 */
export function memoryKibOf(size: Size, what: string): bigint {
  const bytes = bytesOf(size, what);
  if (bytes >= SMALLEST_MEMORY) return kibOf(size, what);
  const meant = typeof size !== "string" && bytes > 0n ? `: did you mean "${bytes} MiB"?` : "";
  throw new RangeError(`${what}, wanted at least 1 MiB: found ${shownSize(size)}${meant}`);
}

/** What libvirt has for no limit: the KiB of the most bytes that a signed 64-bit integer holds. */
export const UNLIMITED_KIB = 2n ** 53n - 1n;
const MOST_KIB = Number.MAX_SAFE_INTEGER;

/**
 * Bytes of a host's KiB, exact: `Infinity` from what libvirt has for "no limit" on.
 *
 * @see libvirt 9.0.0 `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED`
 */
export function bytesOfKib(kib: bigint): number {
  const number = Number(kib);
  return number >= MOST_KIB ? Infinity : number * 1024;
}

/** The number that is a 64-bit integer; `undefined` where none is: of those beyond 53 bits most have none. */
export function exactNumber(value: bigint): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) || BigInt(number) === value ? number : undefined;
}

/**
 * A size in bytes that a host gave. File systems that have no end tell more than 53 bits, in whole blocks, which numbers
 * hold as well.
 *
 * @param what What it is, for the error's message: `the capacity of "vda"`.
 * @throws {VirtError} `OVERFLOW` if no number is exactly that.
 */
export function exactSize(bytes: bigint, what: string): number {
  return exactNumber(bytes) ?? overflow(bytes, what, "a size that a number holds exactly");
}

/**
 * Narrows a 64-bit integer that a host gave.
 *
 * @param what What it is, for the error's message: `the capacity of "vda"`.
 * @throws {VirtError} `OVERFLOW` if a number cannot hold it exactly.
 */
export function toSafeInteger(value: bigint, what: string): number {
  const narrow = Number(value);
  return Number.isSafeInteger(narrow) ? narrow : overflow(value, what, "an integer of at most 53 bits");
}

function overflow(value: bigint, what: string, wanted: string): never {
  throw new VirtError(`Cannot read ${what}, wanted ${wanted}: found ${value}`, {
    code: "OVERFLOW",
    domain: "NONE",
    outcome: "refused",
  });
}

function bytesOfText(text: string): bigint | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, whole, fraction = "", , prefix, suffix] = parts;
  // What no size needs is not worth the arithmetic.
  if (whole!.length + fraction.length > 40) return undefined;
  const power = prefix === undefined ? 0n : BigInt(PREFIXES.indexOf(prefix.toLowerCase()) + 1);
  const unit = (suffix?.toLowerCase() === "b" ? 1000n : 1024n) ** power;
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole! + fraction) * unit;
  return scaled % scale === 0n ? scaled / scale : undefined;
}

function shownSize(size: Size): string {
  return typeof size === "string" ? JSON.stringify(size) : String(size);
}
