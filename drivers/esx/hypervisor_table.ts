import type { HypervisorTable } from "../../core/tables.gen.ts";
import { domainAutostart } from "./autostart.ts";
import { domainDefining } from "./domain_defining.ts";
import { domainDevices } from "./domain_devices.ts";
import { domainInformation } from "./domain_information.ts";
import { domainJobs } from "./domain_jobs.ts";
import { domainLife } from "./domain_life.ts";
import { domainListing } from "./domain_listing.ts";
import { domainMetadata } from "./domain_metadata.ts";
import { domainMigration } from "./domain_migration.ts";
import { domainSnapshots } from "./domain_snapshots.ts";
import { domainStats } from "./domain_stats.ts";
import { domainTuning } from "./domain_tuning.ts";
import type { EsxHost } from "./esx_host.ts";
import { extraTable } from "./extra_table.ts";
import { hostInformation } from "./host_information.ts";

/** All that this driver does with domains and the host. */
export function hypervisorTable(host: EsxHost): HypervisorTable {
  return {
    ...hostInformation(host),
    ...domainListing(host),
    ...domainInformation(host),
    ...domainLife(host),
    ...domainJobs(host),
    ...domainAutostart(host),
    ...domainDefining(host),
    ...domainDevices(host),
    ...domainTuning(host),
    ...domainMetadata(host),
    ...domainSnapshots(host),
    ...domainStats(host),
    ...extraTable(host),
    ...(host.vcenter === undefined ? {} : domainMigration(host)),
  };
}
