import { VirtError } from "../contract/errors.ts";
import { ensure, nameOrUuid } from "../handle/ensure.ts";
import type { EnsureAutostartOptions, EnsurePlan } from "../handle/ensure_options.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import type { Domain } from "./domain.ts";
import type { Domains } from "./domains.ts";

/** See `Domains.ensure()`. */
export async function ensureDomain(
  domains: Domains,
  document: string | DomainConfig,
  options?: EnsureAutostartOptions,
): Promise<EnsurePlan<Domain>> {
  return await ensure(
    {
      kind: "domain",
      noun: "a domain",
      caller: "domains.ensure()",
      missing: "NO_DOMAIN",
      options: ["start", "autostart", "dryRun", "validate"],
      hosts: ["id"],
      unit: "KiB",
      find: (config, limits) => domains.find(nameOrUuid(config, "a domain"), limits),
      read: async (domain, limits) => {
        try {
          // A definition that is written back without its passwords loses them.
          return await domain.config({ ...limits, inactive: true, secure: true });
        } catch (error) {
          if (!(error instanceof VirtError && error.code === "OPERATION_DENIED")) throw error;
          return await domain.config({ ...limits, inactive: true });
        }
      },
      identity: ({ uuid }) => ({ uuid }),
      define: (xml, limits) => domains.define(xml, limits),
    },
    document,
    options,
  );
}
