import { ensure, nameOrUuid } from "../handle/ensure.ts";
import type { EnsureOptions, EnsurePlan } from "../handle/ensure_options.ts";
import type { NWFilterConfig } from "../config/generated/nwfilter.gen.ts";
import type { NWFilter } from "./nwfilter.ts";
import type { NWFilterCollection } from "./nwfilters.ts";

/** See `NWFilterCollection.ensure()`. */
export async function ensureNWFilter(
  filters: NWFilterCollection,
  document: string | NWFilterConfig,
  options?: EnsureOptions,
): Promise<EnsurePlan<NWFilter>> {
  return await ensure(
    {
      kind: "nwfilter",
      noun: "a network filter",
      caller: "nwfilters.ensure()",
      missing: "NO_NWFILTER",
      options: ["dryRun", "validate"],
      find: (config, limits) => filters.find(nameOrUuid(config, "a network filter"), limits),
      read: (filter, limits) => filter.config(limits),
      identity: ({ uuid }) => ({ uuid }),
      define: (xml, limits) => filters.define(xml, limits),
    },
    document,
    options,
  );
}
