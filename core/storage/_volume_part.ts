import { shown } from "../contract/argument_checks.ts";
import { bytesOf, type Size } from "../contract/size.ts";

/** A part of a volume, as libvirt has it: no length is all that there is. */
export interface VolumePart {
  readonly offset: bigint;
  readonly length: bigint;
}

/**
 * Which part of a volume flows; one meaning for all that reads or writes one.
 *
 * @throws {TypeError} If offset or length is no size.
 * @throws {RangeError} If one is no whole number of bytes, or the length is 0: to libvirt that would be all.
 */
export function volumePart(
  { offset = 0, length }: { readonly offset?: Size; readonly length?: Size },
  what: string,
): VolumePart {
  const from = bytesOf(offset, what);
  if (length === undefined) return { offset: from, length: 0n };
  const bytes = bytesOf(length, what);
  if (bytes === 0n) throw new RangeError(`${what}, wanted a length above 0: found ${shown(length)}`);
  return { offset: from, length: bytes };
}
