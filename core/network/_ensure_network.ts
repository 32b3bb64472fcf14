import { ensure, nameOrUuid } from "../handle/ensure.ts";
import type { EnsureAutostartOptions, EnsurePlan } from "../handle/ensure_options.ts";
import type { NetworkConfig } from "../config/generated/network.gen.ts";
import type { Network } from "./network.ts";
import type { NetworkCollection } from "./networks.ts";

/** See `NetworkCollection.ensure()`. */
export async function ensureNetwork(
  networks: NetworkCollection,
  document: string | NetworkConfig,
  options?: EnsureAutostartOptions,
): Promise<EnsurePlan<Network>> {
  return await ensure(
    {
      kind: "network",
      noun: "a network",
      caller: "networks.ensure()",
      missing: "NO_NETWORK",
      options: ["start", "autostart", "dryRun", "validate"],
      hosts: ["connections"],
      find: (config, limits) => networks.find(nameOrUuid(config, "a network"), limits),
      read: (network, limits) => network.config({ ...limits, inactive: true }),
      identity: ({ uuid }) => ({ uuid }),
      define: (xml, limits) => networks.define(xml, limits),
    },
    document,
    options,
  );
}
