import { VirtError } from "../../../core/errors.ts";
import type { CallOptions } from "../../../core/references.ts";
import { firstProcedures } from "../wire/first_protocol.gen.ts";
import type { RpcCaller } from "./caller.ts";

const NAMES: Readonly<Record<number, string>> = { 0: "none", 1: "sasl", 2: "polkit" };

/**
 * Does what the daemon asks for before it serves calls: nothing, or polkit, where the daemon asks the system about us.
 *
 * @throws {VirtError} `AUTH_FAILED` if polkit refuses, `AUTH_UNAVAILABLE` if the daemon asks for more than that.
 */
export async function authenticate(rpc: RpcCaller, options: CallOptions): Promise<void> {
  const types = await rpc.callFor(firstProcedures.authList, undefined, "types", options);
  if (types.length === 0 || types.includes(0)) return;
  if (!types.includes(2)) {
    const names = types.map((type) => NAMES[type] ?? `unknown-${type}`).join(", ");
    throw new VirtError(
      `Cannot authenticate, wanted a daemon that asks for nothing or polkit: it asks for ${names}`,
      {
        code: "AUTH_UNAVAILABLE",
        domain: "REMOTE",
        outcome: "refused",
      },
    );
  }
  await rpc.call(firstProcedures.authPolkit, undefined, options);
}
