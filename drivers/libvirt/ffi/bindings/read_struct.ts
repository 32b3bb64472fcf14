import { readHostText } from "../../wire/host_text.ts";
import type { FieldPlace, StructLayout } from "./struct_layout.ts";

/** What a field is read as: what has 64 bits whole, an address too. */
export type FieldValue<Type extends FieldPlace["type"]> = Type extends "chars" ? string
  : Type extends "i64" | "u64" | "usize" | "union" ? bigint
  : number;

/** What a struct is read as. */
export type StructValue<Layout extends StructLayout> = {
  readonly [Name in keyof Layout["fields"]]: FieldValue<Layout["fields"][Name]["type"]>;
};

/**
 * Reads a struct out of bytes that C has written. A union is read as the 64 bits that it is in.
 *
 * @param at Which of several in a row, from 0.
 * @throws {RangeError} If there are fewer bytes.
 */
export function readStruct<Layout extends StructLayout>(
  layout: Layout,
  bytes: Uint8Array,
  at = 0,
): StructValue<Layout> {
  const start = at * layout.size;
  if (bytes.length < start + layout.size) {
    throw new RangeError(
      `Cannot read a struct, wanted ${start + layout.size} bytes: found ${bytes.length}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, layout.size);
  const values: [string, string | number | bigint][] = [];
  for (const [name, place] of Object.entries(layout.fields)) values.push([name, readField(view, place)]);
  return Object.fromEntries(values) as StructValue<Layout>;
}

function readField(view: DataView, { at, type, size }: FieldPlace): string | number | bigint {
  switch (type) {
    case "i8":
      return view.getInt8(at);
    case "u8":
      return view.getUint8(at);
    case "u16":
      return view.getUint16(at, true);
    case "i32":
      return view.getInt32(at, true);
    case "u32":
      return view.getUint32(at, true);
    case "i64":
      return view.getBigInt64(at, true);
    case "u64":
    case "usize":
    case "union":
      return view.getBigUint64(at, true);
    case "f64":
      return view.getFloat64(at, true);
    case "chars": {
      const chars = new Uint8Array(view.buffer, view.byteOffset + at, size);
      const end = chars.indexOf(0);
      return readHostText(end < 0 ? chars : chars.subarray(0, end));
    }
  }
}
