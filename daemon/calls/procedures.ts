import type { Procedure } from "../../drivers/libvirt/wire/mod.ts";
import { blockIoTune } from "./block_io_tune.ts";
import type { Client } from "../client/client.ts";
import { tableCalls } from "../generated/dispatch.gen.ts";
import { eventCalls } from "./event_calls.ts";
import { loginCalls } from "./login_calls.ts";
import { ownCalls } from "./own_calls.ts";
import type { Denial } from "./served_call.ts";

/** A procedure as the daemon answers it. */
export interface ServedProcedure {
  readonly procedure: Procedure<unknown, unknown>;
  /** Its name in messages. */
  readonly method: string;
  /** What a client must have done before. */
  readonly needs: "nothing" | "login" | "connection";
  readonly denied: Denial;
  /** The result, or a promise of it. */
  run(client: Client, args: unknown): unknown;
  readonly reply: ((value: unknown, args: unknown) => unknown) | undefined;
}

/** A procedure with its place among all. */
export interface IndexedProcedure extends ServedProcedure {
  readonly index: number;
}

const programs = new Map<number, (IndexedProcedure | undefined)[]>();
const all: IndexedProcedure[] = [];

function add(served: ServedProcedure): void {
  const { program, number } = served.procedure;
  let procedures = programs.get(program);
  if (procedures === undefined) programs.set(program, procedures = []);
  const indexed = { ...served, index: all.length };
  all.push(indexed);
  procedures[number] = indexed;
}

for (const call of [...tableCalls, blockIoTune]) {
  add({
    procedure: call.procedure,
    method: call.method,
    needs: "connection",
    denied: call.denied,
    run: (client, args) => call.run(client.connection!, args, client.callOptions),
    reply: call.reply,
  });
}
for (const call of [...loginCalls, ...ownCalls, ...eventCalls]) add(call);

/** How many procedures there are. */
export const procedureCount = all.length;

/** All procedures that are served. */
export function procedures(): readonly IndexedProcedure[] {
  return all;
}

/** Whether there is a program of this number. */
export function hasProgram(program: number): boolean {
  return programs.has(program);
}

/** The procedure of a program, if it has one of that number. */
export function procedureOf(program: number, number: number): IndexedProcedure | undefined {
  return programs.get(program)?.[number];
}
