import { volumeOfDisk } from "../storage/block_contents.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import type { IncomingMigration } from "./incoming_migration.ts";
import type { MigrationRequest } from "./migration_request.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf } from "../config/xml_tree.ts";

/** Copies what is on a domain's volumes onto those that it has over there. */
export function copyDisks(
  simulated: SimulatedHost,
  domain: TestDomain,
  incoming: IncomingMigration,
  { disks }: MigrationRequest,
): void {
  const there = disksOf(treeOf(incoming.domain.definition));
  for (const disk of disksOf(treeOf(domain.definition))) {
    const name = targetOf(disk);
    if (disks === undefined ? childOf(disk, "readonly") !== undefined : !disks.includes(name)) continue;
    const from = volumeOfDisk(simulated, disk);
    const other = there.find((node) => targetOf(node) === name);
    const to = other && volumeOfDisk(incoming.simulated, other);
    if (from === undefined || to === undefined) continue;
    // Each host counts its own memory: nothing is shared between two of them.
    to.contents.fillFrom(from.contents);
    to.capacity = from.capacity;
  }
}
