import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { Definition } from "../config/definition.ts";
import { restoreFiles } from "../storage/disk_files.ts";
import { announce, Reason } from "../domain/lifecycle.ts";
import type { SnapshotTree } from "../model/snapshot_tree.ts";
import type { Snapshot } from "./snapshot_document.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_SNAPSHOT_REVERT_*`. */
const Revert = { RUNNING: 1, PAUSED: 2, FORCE: 4, RESET_NVRAM: 8 } as const;

/**
 * Has a domain be again what it was.
 *
 * @throws {VirtError} `SNAPSHOT_REVERT_RISKY` without force, where one that was off is to take over a run, or nothing
 * tells what it was; `OPERATION_INVALID` if a transient domain would be off.
 */
export function revert(
  simulated: SimulatedHost,
  domain: TestDomain,
  tree: SnapshotTree<Snapshot>,
  snapshot: Snapshot,
  flags: number,
): void {
  excludeFlags(flags, Revert.RUNNING, Revert.PAUSED, "domainRevertToSnapshot", "DOMAIN_SNAPSHOT");
  checkFlags(flags, 15, "domainRevertToSnapshot");
  const asked = flags & (Revert.RUNNING | Revert.PAUSED);
  const ran = snapshot.state === "running" || snapshot.state === "paused";
  if (!domain.persistent && !ran && asked === 0) {
    throw refusal(
      "OPERATION_INVALID",
      `Cannot revert transient "${domain.definition.name}", wanted it to run then: found a snapshot of it shut off`,
    );
  }
  if (!(flags & Revert.FORCE)) {
    if (snapshot.domain === undefined) throw risky(snapshot, "what the domain was", "nothing of it");
    if (domain.isActive && !ran && asked !== 0) throw risky(snapshot, "force for a new run", "none");
  }
  const was = snapshot.domain ?? domain.next ?? domain.definition;
  tree.current = undefined;
  // As libvirt's drivers do it, what runs has a new run, and so a new id.
  if (domain.isActive) stop(simulated, domain);
  assign(domain, was);
  restoreFiles(snapshot.files);
  if (ran || asked !== 0) {
    const paused = asked === 0 ? snapshot.state === "paused" : asked === Revert.PAUSED;
    start(simulated, domain, paused);
  }
  tree.current = snapshot;
}

function stop(simulated: SimulatedHost, domain: TestDomain): void {
  simulated.stop(domain, Reason.SHUTOFF_FROM_SNAPSHOT);
  announce(simulated, domain, { event: "stopped", detail: "from-snapshot" });
}

function start(simulated: SimulatedHost, domain: TestDomain, paused: boolean): void {
  simulated.start(domain, Reason.RUNNING_FROM_SNAPSHOT);
  announce(simulated, domain, { event: "started", detail: "from-snapshot" });
  if (!paused) return;
  domain.setState(State.PAUSED, Reason.PAUSED_FROM_SNAPSHOT);
  announce(simulated, domain, { event: "suspended", detail: "from-snapshot" });
}

// Its name may have changed since, and stays.
function assign(domain: TestDomain, was: Definition): void {
  const { name } = domain.definition;
  domain.definition = { ...was, name };
  if (domain.next !== undefined) domain.next = { ...was, name };
}

function risky({ name }: Snapshot, wanted: string, found: string) {
  return refusal(
    "SNAPSHOT_REVERT_RISKY",
    `Cannot revert to snapshot "${name}", wanted ${wanted}: found ${found}`,
  );
}
