/** Where the fields of a C struct stand: each at a multiple of its size, the whole a multiple of its widest field. */
import type { ApiStruct } from "../api/mod.ts";
import { type CTypes, type Native, sizeOf } from "./c_types.ts";

/** One field. */
export interface FieldLayout {
  readonly name: string;
  /** As C declares it. */
  readonly declaration: string;
  readonly offset: number;
  /** `chars` is a text in the struct itself, which ends at its first NUL. */
  readonly native: Native | "chars" | "union";
  /** In bytes. */
  readonly size: number;
}

/** One struct. */
export interface StructLayout {
  readonly size: number;
  readonly fields: readonly FieldLayout[];
}

/** The layout of a struct; `numbers` has the macros that arrays are as long as. */
export function layoutOf(
  struct: ApiStruct,
  types: CTypes,
  numbers: ReadonlyMap<string, number>,
): StructLayout {
  let end = 0;
  let widest = 1;
  const fields = struct.fields.map(({ name, type }) => {
    const { native, size, align } = fieldType(type, types, numbers);
    const offset = Math.ceil(end / align) * align;
    end = offset + size;
    widest = Math.max(widest, align);
    const declaration = type.includes("[") ? type : type.endsWith("*") ? `${type}${name}` : `${type} ${name}`;
    return { name, declaration, offset, native, size };
  });
  return { size: Math.ceil(end / widest) * widest, fields };
}

function fieldType(
  type: string,
  types: CTypes,
  numbers: ReadonlyMap<string, number>,
): { native: FieldLayout["native"]; size: number; align: number } {
  const array = /^char \w+\[(\w+)\]$/.exec(type)?.[1];
  if (array !== undefined) {
    const size = /^\d+$/.test(array) ? Number(array) : numbers.get(array);
    if (size !== undefined) return { native: "chars", size, align: 1 };
  }
  const union = /^union \{ (.*) \}$/.exec(type)?.[1];
  if (union !== undefined) {
    const members = union.split(";").map((member) => member.trim()).filter(Boolean)
      .map((member) => sizeOf(types.native(member.replace(/\w+$/, ""))));
    const size = Math.max(...members);
    return { native: "union", size, align: size };
  }
  const native = types.native(type);
  const size = sizeOf(native);
  return { native: native === "function" ? "usize" : native, size, align: size };
}
