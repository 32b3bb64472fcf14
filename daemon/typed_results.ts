import type { TypedParameters } from "../core/references.ts";
import { typed, type TypedParam } from "../drivers/libvirt/wire/mod.ts";

/** libvirt's `VIR_TYPED_PARAM_STRING_OKAY`: without it a caller may not know values that are texts. */
const STRING_OKAY = 4;

/** What a method gave as typed parameters, in libvirt's types. */
export function typedResult(fields: TypedParameters, method: string): TypedParam[] {
  return typed(fields, method);
}

function understood(fields: TypedParameters, method: string, flags: number): TypedParam[] {
  const list = typedResult(fields, method);
  return (flags & STRING_OKAY) !== 0 ? list : list.filter(({ value }) => value.type !== "string");
}

/** As many of the parameters as the caller has room for. */
export function paramsWithin(
  fields: TypedParameters,
  method: string,
  room: number,
  flags: number,
): TypedParam[] {
  return understood(fields, method, flags).slice(0, room);
}

/** The same, with the number of all for a caller without any room, who asks how much to make. */
export function countedParams(
  fields: TypedParameters,
  method: string,
  room: number,
  flags: number,
): { readonly params: TypedParam[]; readonly nparams: number } {
  const list = understood(fields, method, flags);
  return { params: list.slice(0, room), nparams: list.length };
}
