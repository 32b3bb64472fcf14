import { callOptionNames, checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { Vim25Client } from "./vim25_client.ts";

/** Clients of the driver, which hands on what its own callers gave: they have been checked, and may have more options. */
const handedOn = new WeakSet<Vim25Client>();

/** Has a client take options that it does not have. */
export function takeAnyOptions(client: Vim25Client): void {
  handedOn.add(client);
}

/**
 * Refuses options that a call of a client does not have, before it sends anything.
 *
 * @throws {TypeError} If they are no object, or one has another name.
 */
export function checkClientOptions<Options extends CallOptions>(
  client: Vim25Client,
  options: Options | undefined,
  what: string,
  names: OptionNames<Options> = callOptionNames as OptionNames<Options>,
): void {
  if (options !== undefined && !handedOn.has(client)) checkOptions(options, names, what);
}
