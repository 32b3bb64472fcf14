/** The procedures that the daemon answers itself: opening and closing, features. */
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import type { Client } from "../client/client.ts";
import { own } from "./own_call.ts";
import type { ServedProcedure } from "./procedures.ts";
import { refused } from "../refusals.ts";

/** libvirt's numbers of features that are the daemon's, not its driver's. */
const Feature = {
  fdPassing: 8,
  typedParamString: 9,
  keepalive: 10,
  eventCallback: 14,
  closeCallback: 15,
  networkUpdateOrder: 16,
} as const;

async function supportsFeature(client: Client, feature: number): Promise<number> {
  switch (feature) {
    case Feature.fdPassing:
      return 0;
    case Feature.typedParamString:
    case Feature.networkUpdateOrder:
    case Feature.eventCallback:
    case Feature.closeCallback:
      return 1;
    case Feature.keepalive:
      client.keepalive.wanted = true;
      return 1;
  }
  const { connection } = client;
  if (connection === undefined) throw refused("INTERNAL_ERROR", "connection not open");
  return await connection.hypervisor.connectSupportsFeature?.(feature, client.callOptions) ?? 0;
}

/** All of them. */
export const ownCalls: readonly ServedProcedure[] = [
  own(remote.connectOpen, "connectOpen", "login", async (client, { name, flags }) => {
    await client.open(name, flags);
  }),
  own(remote.connectClose, "connectClose", "login", (client) => client.leave()),
  own(remote.connectGetURI, "connectGetURI", "connection", (client) => ({ uri: client.uri })),
  own(remote.connectSupportsFeature, "connectSupportsFeature", "login", async (client, { feature }) => ({
    supported: await supportsFeature(client, feature),
  })),
  own(remote.connectRegisterCloseCallback, "connectRegisterCloseCallback", "connection", (client) => {
    if (client.wantsClosing) {
      throw refused("INTERNAL_ERROR", "A close callback is already registered", "REMOTE");
    }
    client.wantsClosing = true;
  }),
  own(remote.connectUnregisterCloseCallback, "connectUnregisterCloseCallback", "connection", (client) => {
    if (!client.wantsClosing) throw refused("INTERNAL_ERROR", "A close callback is not registered", "REMOTE");
    client.wantsClosing = false;
  }),
  own(remote.connectSetIdentity, "connectSetIdentity", "connection", () => {
    throw refused("ACCESS_DENIED", "access denied: identities are not taken from clients", "NONE");
  }),
];
