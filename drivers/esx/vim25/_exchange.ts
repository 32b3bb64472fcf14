import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { rest } from "./_rest.ts";
import type { VimHost } from "./vim_host.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import { methodOf, type TableMethod } from "./type_table.ts";
import { refusedByHost } from "./vim_error.ts";
import { API_VERSION } from "./generated/vim_table.gen.ts";
import { writeCall } from "./vim_writer.ts";

/** Asking these twice does no harm: they change nothing, and no place where a next one would go on. */
const REPEATABLE = /^(Retrieve|Query|Find|WaitForUpdates|CheckForUpdates|CurrentTime|SessionIsActive)/;
/** What one that broke had to tell may be gone with it: the same one, asked again, would never hear of it. */
const TOLD_ONCE = /^(WaitFor|CheckFor)Updates/;
/** Pauses before a host is asked again that was too busy to be asked. */
const BUSY_PAUSES_MS = [100, 300, 900];

/** @throws {TypeError} If the table has no such method. */
export function tableMethod(name: string): TableMethod {
  const method = methodOf(name);
  if (method) return method;
  throw new TypeError(`Cannot call a method, wanted one of the vSphere API ${API_VERSION}: found "${name}"`);
}

/** Calls a method without a look at the session. */
export async function request(
  host: VimHost,
  self: ManagedObjectReference,
  name: string,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions,
  action = `call ${name}`,
): Promise<unknown> {
  const method = tableMethod(name);
  return await exchange(host, method, writeCall(method, self, args), options, action);
}

/** Sends a call's message, again where a busy host may be asked again, and gives what was answered. */
export async function exchange(
  host: VimHost,
  method: TableMethod,
  message: string,
  options: CallOptions & { readonly item?: (item: unknown) => void },
  action = `call ${method.name}`,
): Promise<unknown> {
  const harmless = REPEATABLE.test(method.name);
  const repeatable = harmless && !TOLD_ONCE.test(method.name);
  for (let attempt = 0;; attempt++) {
    try {
      const answer = await host.exchange(action, method, message, { ...options, repeatable });
      if ("value" in answer) return answer.value;
      throw refusedByHost(action, answer.fault);
    } catch (error) {
      const pause = BUSY_PAUSES_MS[attempt];
      if (!harmless || pause === undefined || !isBusy(error)) throw error;
      await rest(pause, options.signal);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof VirtError && error.code === "RESOURCE_BUSY" && error.native?.kind === "http";
}
