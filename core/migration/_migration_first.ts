import { call } from "../handle/driver_call.ts";
import type { MigrationRoute, OlderArguments } from "./_migration_phases.ts";
import { type MigrationControl, noUriError, performing } from "./_migration_steps.ts";
import { domainMigrateFlags } from "../contract/generated/flags.gen.ts";
import type { DomainRef } from "../contract/references.ts";

const { abortOnError, autoConverge, paused } = domainMigrateFlags;
/** libvirt's number of a paused domain. */
const PAUSED = 3;

/**
 * libvirt's first migration protocol, in which the destination hears of no failure; hosts such as ESX have it alone.
 *
 * @returns The domain at the destination.
 */
export async function migrateByFirstProtocol(
  route: MigrationRoute,
  older: OlderArguments,
  flags: number,
  control: MigrationControl,
): Promise<DomainRef> {
  const { source, destination, domain } = route;
  const { atSource, atDestination } = await bitsOf(route, flags);
  const { cookie, uriOut } = await call(
    destination,
    "domainMigratePrepare",
    older.uri,
    atDestination,
    older.name,
    older.bandwidth,
    undefined,
  );
  const uri = uriOut ?? older.uri;
  if (uri === null) throw noUriError(domain);
  await performing(
    control,
    domain,
    () =>
      call(
        source,
        "domainMigratePerform",
        domain,
        cookie,
        uri,
        atSource,
        older.name,
        older.bandwidth,
        undefined,
      ),
  );
  const name = older.name ?? domain.name;
  if (!destination.supports("domainMigrateFinish")) {
    return await call(destination, "domainLookupByName", name, undefined);
  }
  return await call(destination, "domainMigrateFinish", name, cookie, uri ?? "", atDestination, undefined);
}

async function bitsOf(
  { source, domain }: MigrationRoute,
  flags: number,
): Promise<{ readonly atSource: bigint; readonly atDestination: bigint }> {
  const state = await call(source, "domainGetInfo", domain, undefined).then(({ state }) => state, () => 0);
  const wanted = state === PAUSED ? flags | paused : flags;
  return { atSource: BigInt(wanted), atDestination: BigInt(wanted & ~(abortOnError | autoConverge)) };
}
