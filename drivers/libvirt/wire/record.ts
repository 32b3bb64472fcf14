import type { TypedParameter, TypedParameters } from "../../../core/contract/references.ts";
import type { TypedParam } from "./generated/protocol.gen.ts";

/** libvirt's list as a record; a field that comes more than once becomes a list. */
export function record(list: readonly TypedParam[]): TypedParameters {
  // A map first: a field may have any name, `__proto__` too.
  const fields = new Map<string, TypedParameter | TypedParameter[]>();
  for (const { field, value: { value } } of list) {
    const before = fields.get(field);
    if (before === undefined) fields.set(field, value);
    else if (Array.isArray(before)) before.push(value);
    else fields.set(field, [before, value]);
  }
  return Object.fromEntries(fields);
}
