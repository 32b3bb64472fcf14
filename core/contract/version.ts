import { toSafeInteger } from "./size.ts";

/** A version as libvirt numbers it. */
export interface Version {
  /** The first part. */
  readonly major: number;
  /** The second. */
  readonly minor: number;
  /** The third. */
  readonly micro: number;
  /** All three in one: `major * 1,000,000 + minor * 1,000 + micro`. */
  readonly number: number;
}

/** The parts of libvirt's number. @throws {VirtError} `OVERFLOW` if it is none. */
export function versionOf(coded: bigint): Version {
  const number = toSafeInteger(coded, "a version");
  return {
    major: Math.floor(number / 1_000_000),
    minor: Math.floor(number / 1_000) % 1_000,
    micro: number % 1_000,
    number,
  };
}
