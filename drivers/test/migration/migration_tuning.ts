import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { limitsOf, MAX_SPEED_MIB } from "./migration_limits.ts";
import { outgoingOf } from "./outgoing_migration.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY
const POSTCOPY = 1;
const MAX_DOWNTIME_MS = 2_000_000n;

/** What is said of a domain's migrations before and while they run. */
export function migrationTuning(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainMigrateSetMaxDowntime"
  | "domainMigrateGetMaxDowntime"
  | "domainMigrateSetMaxSpeed"
  | "domainMigrateGetMaxSpeed"
  | "domainMigrateSetCompressionCache"
  | "domainMigrateGetCompressionCache"
  | "domainMigrateStartPostCopy"
> {
  return {
    domainMigrateSetMaxDowntime(dom, downtime, flags) {
      checkFlags(flags, 0, "domainMigrateSetMaxDowntime");
      const domain = simulated.find(dom);
      domain.checkActive();
      if (downtime === 0n || downtime > MAX_DOWNTIME_MS) {
        throw refusal(
          "INVALID_ARG",
          `Cannot limit the downtime of "${dom.name}", wanted 1 to ${MAX_DOWNTIME_MS} ms: found ${downtime}`,
        );
      }
      limitsOf(domain).downtimeMs = downtime;
    },
    domainMigrateGetMaxDowntime(dom, flags) {
      checkFlags(flags, 0, "domainMigrateGetMaxDowntime");
      const domain = simulated.find(dom);
      domain.checkActive();
      return limitsOf(domain).downtimeMs;
    },
    domainMigrateSetMaxSpeed(dom, bandwidth, flags) {
      checkFlags(flags, POSTCOPY, "domainMigrateSetMaxSpeed");
      if (bandwidth > MAX_SPEED_MIB) {
        throw refusal(
          "OVERFLOW",
          `Cannot limit migrations of "${dom.name}", wanted at most ${MAX_SPEED_MIB} MiB/s: found ${bandwidth}`,
        );
      }
      const domain = simulated.find(dom);
      const limits = limitsOf(domain);
      if (flags & POSTCOPY) {
        domain.checkActive();
        limits.postcopySpeedMib = bandwidth;
      } else limits.speedMib = bandwidth;
      outgoingOf(domain)?.speedChanged();
    },
    domainMigrateGetMaxSpeed(dom, flags) {
      checkFlags(flags, POSTCOPY, "domainMigrateGetMaxSpeed");
      const domain = simulated.find(dom);
      if (!(flags & POSTCOPY)) return limitsOf(domain).speedMib;
      domain.checkActive();
      return limitsOf(domain).postcopySpeedMib;
    },
    domainMigrateSetCompressionCache(dom, cacheSize, flags) {
      checkFlags(flags, 0, "domainMigrateSetCompressionCache");
      const domain = simulated.find(dom);
      domain.checkActive();
      limitsOf(domain).cache = cacheSize;
    },
    domainMigrateGetCompressionCache(dom, flags) {
      checkFlags(flags, 0, "domainMigrateGetCompressionCache");
      const domain = simulated.find(dom);
      domain.checkActive();
      return limitsOf(domain).cache;
    },
    domainMigrateStartPostCopy(dom, flags) {
      checkFlags(flags, 0, "domainMigrateStartPostCopy");
      const domain = simulated.find(dom);
      domain.checkActive();
      const outgoing = outgoingOf(domain);
      if (outgoing === undefined || !outgoing.allowsPostCopy) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot switch "${dom.name}" to post-copy, wanted a migration that allows it: found none`,
        );
      }
      outgoing.startPostCopy();
    },
  };
}
