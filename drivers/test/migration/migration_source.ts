import { refusal } from "../contract/refusal.ts";
import { checkNoBlockJob } from "../job/block_job.ts";
import { volumeOfDisk } from "../storage/block_contents.ts";
import { type Definition, formatDefinition } from "../config/definition.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { chainOf, imagePath } from "../config/disk_chain.ts";
import { imageSize } from "../storage/disk_files.ts";
import { parseDefinition, treeOf } from "../config/domain_document.ts";
import { endingOf } from "../contract/end_signal.ts";
import { announce, Reason, stopAndAnnounce } from "../domain/lifecycle.ts";
import { incomingAt } from "./incoming_migration.ts";
import { copyDisks } from "./migration_disks.ts";
import { Migrate, type MigrationRequest } from "./migration_request.ts";
import { snapshotCount } from "../model/snapshot_trees.ts";
import { OutgoingMigration, outgoingOf } from "./outgoing_migration.ts";
import { storageOf } from "../storage/simulated_storage.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, childrenOf, type XmlElement } from "../config/xml_tree.ts";

// Pools that other hosts have as well.
const SHARED = ["netfs", "rbd", "gluster", "iscsi", "iscsi-direct", "sheepdog", "vstorage"];

/**
 * Begins to migrate a domain, and says what it is to be over there.
 *
 * @param owner The connection that asks: a guarded migration is given up with it.
 * @throws {VirtError} `OPERATION_INVALID`, `MIGRATE_UNSAFE` if it can't migrate.
 */
export async function beginMigration(
  simulated: SimulatedHost,
  owner: object,
  domain: TestDomain,
  request: MigrationRequest,
): Promise<string> {
  const { flags } = request;
  const offline = (flags & Migrate.OFFLINE) !== 0;
  if (offline && !(flags & Migrate.PERSIST_DEST)) {
    throw refuse(domain, "persistDest for one that is off", "none");
  }
  if (!offline) domain.checkActive();
  if (snapshotCount(domain) > 0) throw refuse(domain, "no snapshots", "some");
  checkNoBlockJob(domain);
  const root = treeOf(domain.definition);
  if (childrenOf(childOf(root, "devices"), "hostdev").length > 0 && !offline) {
    throw refuse(domain, "no devices of the host", "some");
  }
  if (!offline && !(flags & (Migrate.UNSAFE | Migrate.NON_SHARED_DISK | Migrate.NON_SHARED_INC))) {
    checkShared(simulated, domain, root);
  }
  const definition = request.destXml === undefined
    ? domain.definition
    : sameGuest(domain, parseDefinition(request.destXml, simulated.random));
  if (flags & Migrate.CHANGE_PROTECTION && !offline) await guard(simulated, owner, domain, request);
  return formatDefinition(definition, -1);
}

/**
 * Has a domain's data go to who waits for it.
 *
 * @throws {VirtError} As `OutgoingMigration.perform()`; the guest goes on here then.
 */
export async function performMigration(
  simulated: SimulatedHost,
  owner: object,
  domain: TestDomain,
  request: MigrationRequest,
): Promise<void> {
  const outgoing = outgoingOf(domain) ?? await guard(simulated, owner, domain, request);
  try {
    const incoming = incomingAt(request.uri);
    if (incoming === undefined) {
      throw refusal(
        "OPERATION_FAILED",
        `Cannot migrate "${domain.definition.name}", wanted somebody to wait at "${request.uri}": found nobody`,
        "QEMU",
      );
    }
    await outgoing.perform(incoming);
    if (request.flags & (Migrate.NON_SHARED_DISK | Migrate.NON_SHARED_INC)) {
      copyDisks(simulated, domain, incoming, request);
    }
  } catch (error) {
    outgoing.stay(error);
    throw error;
  }
}

/** Takes the domain away, or lets it go on here. */
export function confirmMigration(
  simulated: SimulatedHost,
  domain: TestDomain,
  request: MigrationRequest,
  cancelled: boolean,
): void {
  const outgoing = outgoingOf(domain);
  if (cancelled) return outgoing?.stay();
  outgoing?.leave();
  if (domain.isActive && !(request.flags & Migrate.OFFLINE)) {
    stopAndAnnounce(simulated, domain, Reason.SHUTOFF_MIGRATED, "migrated");
  }
  if (!(request.flags & Migrate.UNDEFINE_SOURCE) || !domain.persistent) return;
  announce(simulated, domain, { event: "undefined", detail: "removed" });
  simulated.remove(domain);
}

async function guard(
  simulated: SimulatedHost,
  owner: object,
  domain: TestDomain,
  request: MigrationRequest,
): Promise<OutgoingMigration> {
  const copied = request.flags & (Migrate.NON_SHARED_DISK | Migrate.NON_SHARED_INC)
    ? disksOf(treeOf(domain.definition)).reduce((sum, disk) => {
      const [own] = chainOf(disk);
      const asked = request.disks?.includes(targetOf(disk)) ?? childOf(disk, "readonly") === undefined;
      return own === undefined || !asked || volumeOfDisk(simulated, disk) === undefined
        ? sum
        : sum + imageSize(simulated, own);
    }, 0)
    : 0;
  const outgoing = await OutgoingMigration.begin(simulated, domain, request, copied);
  const ending = endingOf(owner);
  ending.addEventListener("abort", () => outgoing.ownerGone(), { once: true });
  return outgoing;
}

// What others can't see of a domain's disks must not be left behind.
function checkShared(simulated: SimulatedHost, domain: TestDomain, root: XmlElement): void {
  for (const disk of disksOf(root)) {
    if (childOf(disk, "readonly") !== undefined) continue;
    const volume = volumeOfDisk(simulated, disk);
    if (volume === undefined) continue;
    const pool = storageOf(simulated).pools().find((each) => each.volumes.get(volume.name) === volume);
    if (pool === undefined || SHARED.includes(pool.definition.type.name)) continue;
    throw refusal(
      "MIGRATE_UNSAFE",
      `Cannot migrate "${domain.definition.name}", wanted disks that both hosts have: found ${
        imagePath(chainOf(disk)[0]!)
      }`,
    );
  }
}

function sameGuest(domain: TestDomain, other: Definition): Definition {
  const { definition } = domain;
  const differs = (["uuid", "type", "memoryKib", "maxVcpus"] as const).find((field) =>
    definition[field] !== other[field]
  );
  if (differs === undefined) return other;
  throw refusal(
    "CONFIG_UNSUPPORTED",
    `Cannot migrate "${definition.name}" with another document, wanted ${differs} ${
      definition[differs]
    }: found ${other[differs]}`,
  );
}

function refuse(domain: TestDomain, wanted: string, found: string) {
  return refusal(
    "OPERATION_INVALID",
    `Cannot migrate "${domain.definition.name}", wanted ${wanted}: found ${found}`,
  );
}
