import type { Procedure } from "../../drivers/libvirt/wire/mod.ts";
import type { Client } from "../client/client.ts";
import { deniedToReaders } from "../generated/dispatch.gen.ts";
import type { ServedProcedure } from "./procedures.ts";

/** A procedure that the daemon answers itself. */
export function own<Args, Ret>(
  procedure: Procedure<Args, Ret>,
  method: string,
  needs: ServedProcedure["needs"],
  run: (client: Client, args: Args) => Ret | Promise<Ret>,
): ServedProcedure {
  return {
    procedure: procedure as Procedure<unknown, unknown>,
    method,
    needs,
    denied: deniedToReaders.has(procedure),
    run: run as ServedProcedure["run"],
    reply: undefined,
  };
}
