import { ensure, nameOrUuid } from "../handle/ensure.ts";
import type { EnsurePlan, EnsureStartOptions } from "../handle/ensure_options.ts";
import type { HostInterfaceConfig } from "../config/generated/host_interface.gen.ts";
import type { HostInterface } from "./host_interface.ts";
import type { HostInterfaceCollection } from "./host_interfaces.ts";

/** See `HostInterfaceCollection.ensure()`. */
export async function ensureInterface(
  interfaces: HostInterfaceCollection,
  document: string | HostInterfaceConfig,
  options?: EnsureStartOptions,
): Promise<EnsurePlan<HostInterface>> {
  return await ensure(
    {
      kind: "hostInterface",
      noun: "a host interface",
      caller: "interfaces.ensure()",
      missing: "NO_INTERFACE",
      options: ["start", "dryRun", "validate"],
      find: ({ name }, limits) => interfaces.find(nameOrUuid({ name }, "a host interface"), limits),
      read: (each, limits) => each.config({ ...limits, inactive: true }),
      identity: () => ({}),
      define: (xml, limits) => interfaces.define(xml, limits),
    },
    document,
    options,
  );
}
