import type { XdrReader } from "./xdr_reader.ts";

/** How long the value of a typed parameter may be. */
export type ValueLayout = "4 bytes" | "8 bytes" | "text";

const LAYOUTS: readonly ValueLayout[] = ["8 bytes", "text", "4 bytes"];
/** Types that are new to this release, in one message: more have no libvirt release to come from. */
const MOST_TYPES = 2;

/**
 * Reads a whole message, also where a typed parameter in it has a type that is newer than this release.
 *
 * A type tells how long its value is. Of one that is not known, that is found out: it is what makes all that follows, to
 * the message's very end, one that can be read.
 *
 * @throws {VirtError} `RPC` if the message can't be read in any way.
 */
export function readWhole<T>(reader: XdrReader, read: (reader: XdrReader) => T): T {
  const start = reader.at;
  try {
    const value = read(reader);
    reader.finish();
    return value;
  } catch (error) {
    if (reader.unknownType === undefined) throw error;
    const found = attempt(reader, start, read, new Map());
    if (found === undefined) throw error;
    return found.value;
  } finally {
    reader.layouts = undefined;
    reader.unknownType = undefined;
  }
}

function attempt<T>(
  reader: XdrReader,
  start: number,
  read: (reader: XdrReader) => T,
  layouts: ReadonlyMap<number, ValueLayout>,
): { readonly value: T } | undefined {
  reader.rewind(start);
  reader.layouts = layouts;
  reader.unknownType = undefined;
  try {
    const value = read(reader);
    reader.finish();
    return { value };
  } catch {
    const type = reader.unknownType as number | undefined;
    if (type === undefined || layouts.size === MOST_TYPES) return undefined;
    for (const layout of LAYOUTS) {
      const found = attempt(reader, start, read, new Map([...layouts, [type, layout]]));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
