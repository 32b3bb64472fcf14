import { structs as generated } from "../../../../drivers/libvirt/wire/generated/codec_list.gen.ts";
import type { XdrCodec } from "../../../../drivers/libvirt/wire/procedure.ts";

/** One wire type as the generator describes it. */
export type FieldType =
  | { readonly kind: "i32" | "u32" | "i64" | "u64" | "f64" | "uuid" | "typedValue" }
  | { readonly kind: "string" | "opaque" | "chars" | "charText"; readonly max: number }
  | { readonly kind: "fixedOpaque" | "fixedChars"; readonly size: number }
  | { readonly kind: "struct"; readonly name: string }
  | { readonly kind: "optional"; readonly of: FieldType }
  | { readonly kind: "array"; readonly of: FieldType; readonly max: number };

/** A struct of the protocol: its codec, and its fields in the order of the wire. */
export interface StructFacts {
  readonly codec: XdrCodec<unknown>;
  readonly fields: readonly (readonly [string, FieldType])[];
}

/** All structs of all programs, by name. */
export const structs = generated as unknown as Readonly<Record<string, StructFacts>>;

/** The struct of that name. */
export function structNamed(name: string): StructFacts {
  const found = structs[name];
  if (!found) throw new Error(`Cannot find a struct, wanted one of the protocol: "${name}"`);
  return found;
}
