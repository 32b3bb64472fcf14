import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { domainAutostart } from "../domain/autostart.ts";
import { domainDefining } from "../domain/domain_defining.ts";
import { domainDevices } from "../domain/domain_devices.ts";
import { domainInformation } from "../domain/domain_information.ts";
import { domainJobs } from "../job/domain_jobs.ts";
import { domainLife } from "../domain/domain_life.ts";
import { domainListing } from "../domain/domain_listing.ts";
import { domainMetadata } from "../domain/domain_metadata.ts";
import { domainMigration } from "../migration/domain_migration.ts";
import { domainSnapshots } from "../snapshot/domain_snapshots.ts";
import { domainStats } from "../domain/domain_stats.ts";
import { domainTuning } from "../domain/domain_tuning.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { extraTable } from "../domain/vmware_functions.ts";
import { hostInformation } from "../host/host_information.ts";

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
