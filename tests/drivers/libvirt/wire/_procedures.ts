import type { Procedure } from "../../../../drivers/libvirt/wire/procedure.ts";
import {
  lxcProcedures,
  qemuProcedures,
  remoteProcedures,
} from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";

/** Any procedure, whatever it carries. */
export type AnyProcedure = Procedure<unknown, unknown>;

const listed = (program: object): readonly AnyProcedure[] =>
  (Object.values(program) as AnyProcedure[]).toSorted((one, other) => one.number - other.number);

/** All procedures, by program, in the order of their numbers. */
export const programs = {
  remote: listed(remoteProcedures),
  qemu: listed(qemuProcedures),
  lxc: listed(lxcProcedures),
} as const;

const byNumbers = new Map(
  Object.values(programs).flat().map((procedure) => [`${procedure.program}:${procedure.number}`, procedure]),
);

/** The procedure that a header names. */
export function procedureOf(program: number, number: number): AnyProcedure {
  const found = byNumbers.get(`${program}:${number}`);
  if (!found) throw new Error(`Cannot find a procedure, wanted one of the protocol: ${program}:${number}`);
  return found;
}
