import assert from "node:assert/strict";
import { type Vim25Client, VirtError } from "../../../../drivers/esx/vim25/mod.ts";
import type { Vcsim } from "../../../hosts/vcsim.ts";
import type { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { openSession } from "./_session.ts";

/** A session through a relay. */
export function open(
  host: Vcsim,
  relay: VcsimRelay,
  options: Parameters<typeof openSession>[1] = {},
): Promise<Vim25Client> {
  return openSession(host, { url: relay.url, ...options });
}

/** What a call that must fail is refused with. */
export async function errorOf(promise: Promise<unknown>): Promise<VirtError> {
  const error = await promise.then(() => undefined, (error) => error);
  assert(error instanceof VirtError, `no VirtError but ${error}`);
  return error;
}
