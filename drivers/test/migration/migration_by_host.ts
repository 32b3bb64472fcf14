import type { DriverConnection, HypervisorTable } from "../../../core/contract/driver.ts";
import type { DomainRef, TypedParameters } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { Migrate, migrationRequest } from "./migration_request.ts";
import { beginMigration, confirmMigration, performMigration } from "./migration_source.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const NOTHING = new Uint8Array();
// What only a source can do: `ABORT_ON_ERROR`, `AUTO_CONVERGE`, `CHANGE_PROTECTION`, `PEER2PEER`, `TUNNELLED`.
const SOURCE_ONLY = 4096 | 8192 | 256 | 2 | 4;

/** Opens a simulated host of this process by its URI. */
export type OpenHost = (uri: string) => Promise<DriverConnection>;

/**
 * Leads a whole migration from its source: opens the destination, which must be a host of this process, and goes
 * through the steps with it.
 *
 * @throws {VirtError} `OPERATION_FAILED` if the destination can't be opened, else what a step throws.
 */
export async function migrateByHost(
  simulated: SimulatedHost,
  domain: TestDomain,
  dconnuri: string,
  params: TypedParameters,
  flags: number,
  openHost: OpenHost,
): Promise<void> {
  const destination = await open(dconnuri, openHost);
  try {
    const table = destination.hypervisor as Required<HypervisorTable>;
    // The host leads it: it goes on when the connection that asked for it has ended.
    const owner = {};
    const guarded = flags | Migrate.CHANGE_PROTECTION;
    const request = migrationRequest("domainMigratePerform3Params", params, guarded);
    const name = request.destName ?? domain.definition.name;
    const xml = await beginMigration(simulated, owner, domain, request);
    const there = flags & ~SOURCE_ONLY;
    let all: TypedParameters = { ...params, destination_xml: xml };
    let moved: DomainRef | undefined;
    let failure: { readonly error: unknown } | undefined;
    try {
      const { uriOut } = await table.domainMigratePrepare3Params(all, NOTHING, there);
      if (uriOut !== null) all = { ...all, migrate_uri: uriOut };
      const finish = { ...all, destination_name: name };
      try {
        if (!(flags & Migrate.OFFLINE)) {
          await performMigration(
            simulated,
            owner,
            domain,
            migrationRequest("domainMigratePerform3Params", all, guarded),
          );
        }
      } catch (error) {
        failure = { error };
      }
      const cancelled = Number(failure !== undefined);
      const finished = table.domainMigrateFinish3Params(finish, NOTHING, there, cancelled);
      moved = (await finished.catch((error) => {
        failure ??= { error };
        return undefined;
      }))?.dom;
    } catch (error) {
      failure = { error };
    }
    confirmMigration(simulated, domain, request, moved === undefined);
    if (failure !== undefined) throw failure.error;
  } finally {
    await destination[Symbol.asyncDispose]();
  }
}

async function open(uri: string, openHost: OpenHost): Promise<DriverConnection> {
  try {
    return await openHost(uri);
  } catch (error) {
    throw refusal(
      "OPERATION_FAILED",
      `Cannot connect to "${uri}", wanted an embedded simulated of this process: found ${
        error instanceof Error ? error.message : String(error)
      }`,
      "TEST",
      error,
    );
  }
}
