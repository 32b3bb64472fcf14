import { refusal } from "../contract/refusal.ts";
import { disksOf } from "../config/device_lookup.ts";
import { chainOf } from "../config/disk_chain.ts";
import { makeImage } from "../storage/disk_files.ts";
import { parseDefinition, treeOf } from "../config/domain_document.ts";
import { IncomingMigration, incomingOf } from "./incoming_migration.ts";
import { Migrate, type MigrationRequest } from "./migration_request.ts";
import type { DomainRef } from "../contract/table_methods.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/**
 * Makes a place for a domain of another host.
 *
 * @param owner The connection that asks: the place is given up with it.
 * @returns Where its data is to go.
 * @throws {VirtError} `OPERATION_INVALID`, `OPERATION_FAILED` if its name or UUID is another's here.
 */
export function prepareMigration(simulated: SimulatedHost, owner: object, request: MigrationRequest): string {
  if (request.destXml === undefined) {
    throw refusal("INVALID_ARG", "Cannot wait for a domain, wanted its document: found none", "DOMAIN");
  }
  const definition = parseDefinition(request.destXml, simulated.random);
  if (request.destName !== undefined) definition.name = request.destName;
  const persistent = request.persistentXml === undefined
    ? { ...definition }
    : { ...parseDefinition(request.persistentXml, simulated.random), name: definition.name };
  const incoming = new IncomingMigration(simulated, owner, definition, persistent, request);
  if (request.flags & (Migrate.NON_SHARED_DISK | Migrate.NON_SHARED_INC)) {
    for (const disk of disksOf(treeOf(definition))) {
      const [own] = chainOf(disk);
      if (own !== undefined) makeImage(simulated, own, undefined);
    }
  }
  return incoming.uri;
}

/**
 * Lets the domain run here, or forgets it.
 *
 * @throws {VirtError} `MIGRATE_FINISH_OK` if it has been forgotten as asked, `OPERATION_FAILED` if it is gone.
 */
export async function finishMigration(
  simulated: SimulatedHost,
  name: string,
  cancelled: boolean,
): Promise<DomainRef> {
  const domain = [...simulated.domains()].find((each) => each.definition.name === name);
  const incoming = domain && incomingOf(domain);
  if (cancelled) {
    incoming?.drop();
    throw refusal(
      "MIGRATE_FINISH_OK",
      `Cannot let "${name}" run here, wanted it to come: found it cancelled`,
      "QEMU",
    );
  }
  if (incoming === undefined) {
    throw refusal(
      "OPERATION_FAILED",
      `Cannot let "${name}" run here, wanted a domain that comes: found none`,
      "QEMU",
    );
  }
  return (await incoming.finish()).ref();
}
