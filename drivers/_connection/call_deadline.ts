import type { CallOptions } from "../../core/contract/references.ts";
import { Deadline } from "../_deadline/mod.ts";
import type { ConnectionShell } from "./connection_shell.ts";

/**
 * Makes a call in its caller's time: `signal` and `timeoutMs` become one signal over all that the call asks of the host.
 *
 * @param given Its arguments, options last if there are some.
 * @throws {VirtError} As {@linkcode ConnectionShell.checkCall} does; `OPERATION_TIMEOUT` after `timeoutMs`. An abort
 * rejects with the signal's reason.
 */
export async function withinDeadline(
  shell: ConnectionShell,
  name: string,
  method: (...given: unknown[]) => unknown,
  given: readonly unknown[],
): Promise<unknown> {
  const options = optionsOf(given.at(-1));
  shell.checkCall(name, given, options);
  if (options === undefined) return await method(...given);
  const rest = given.slice(0, -1);
  if (options.timeoutMs === undefined) return await method(...rest, { signal: options.signal });
  using deadline = new Deadline(options, `Cannot call ${name}`, shell.domain);
  return await method(...rest, { signal: deadline.signal });
}

function optionsOf(last: unknown): CallOptions | undefined {
  if (typeof last !== "object" || last === null) return undefined;
  return "signal" in last || "timeoutMs" in last ? last as CallOptions : undefined;
}
