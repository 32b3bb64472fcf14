import type { InFlightOptions } from "../../../../core/contract/driver.ts";
import type { CallOptions } from "../../../../core/contract/references.ts";
import { RpcChannel, type Serials } from "../../../../drivers/libvirt/rpc/channel.ts";
import {
  type Domain,
  remoteProcedures as remote,
} from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import type { ScriptedServer } from "./_scripted_server.ts";

/** A domain to name in calls. */
export const DOM: Domain = { name: "web", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: 1 };

/** A channel to the server, without any handshake. */
export async function openChannel(
  server: ScriptedServer,
  inFlight?: InFlightOptions,
  serials?: Serials,
): Promise<RpcChannel> {
  return new RpcChannel(await Deno.connect({ transport: "unix", path: server.path }), inFlight, serials);
}

/** A call of high priority that can be told from others by its name. */
export function lookup(channel: RpcChannel, name: string, options?: CallOptions): Promise<Domain> {
  return channel.callFor(remote.domainLookupByName, { name }, "dom", options);
}

/** A call of low priority. */
export function describe(channel: RpcChannel, flags: number, options?: CallOptions): Promise<string> {
  return channel.callFor(remote.domainGetXMLDesc, { dom: DOM, flags }, "xml", options);
}

/** Resolves when the server has seen all that the channel had to send before, and the channel all answers. */
export async function roundTrip(channel: RpcChannel, server: ScriptedServer): Promise<void> {
  server.rules.set("CONNECT_CLOSE", (call) => call.reply());
  await channel.call(remote.connectClose, undefined);
}
