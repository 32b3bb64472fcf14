import type { ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import type { SnapshotTree } from "../model/snapshot_tree.ts";
import { alignDisks } from "./snapshot_disks.ts";
import type { Snapshot } from "./snapshot_document.ts";
import type { TestDomain } from "../model/test_domain.ts";

/**
 * Takes in a snapshot that somebody else says there is, also in the place of one of its name.
 *
 * @param diskOnly Whether it must be one of disks alone.
 * @throws {VirtError} `INVALID_ARG` if it doesn't fit the domain or the other snapshots.
 */
export function redefine(
  tree: SnapshotTree<Snapshot>,
  domain: TestDomain,
  snapshot: Snapshot,
  diskOnly: boolean,
): void {
  const { name, parent } = snapshot;
  if (parent !== undefined) {
    if (parent === name) throw unfit(name, "another parent", "itself", "DOMAIN");
    if (tree.get(parent) === undefined) throw unfit(name, "a parent that there is", `"${parent}"`, "DOMAIN");
    if (tree.wouldLoop(name, parent)) {
      throw unfit(name, "a parent that is not below it", `"${parent}"`, "DOMAIN");
    }
  }
  const ofDisks = snapshot.state === "disk-snapshot";
  if (diskOnly && !ofDisks) throw unfit(name, "the state disk-snapshot", snapshot.state);
  if (snapshot.domain !== undefined && snapshot.domain.uuid !== domain.uuid) {
    throw unfit(name, `UUID ${domain.uuid}`, snapshot.domain.uuid);
  }
  const before = tree.get(name);
  if (before !== undefined) {
    if (isOnline(before) !== isOnline(snapshot)) throw unfit(name, before.state, snapshot.state);
    if ((before.state === "disk-snapshot") !== ofDisks) throw unfit(name, before.state, snapshot.state);
    snapshot.domain ??= before.domain;
    snapshot.files = before.files;
  }
  if (snapshot.domain === undefined) {
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot redefine snapshot "${name}", wanted what the domain was: found nothing of it`,
      "DOMAIN_SNAPSHOT",
    );
  }
  const outside = ofDisks || snapshot.memory === "external";
  alignDisks(snapshot, snapshot.domain, outside ? "external" : "internal", !outside);
  tree.put(snapshot);
}

function isOnline({ state }: Snapshot): boolean {
  return state === "running" || state === "paused";
}

function unfit(name: string, wanted: string, found: string, part: ErrorDomain = "DOMAIN_SNAPSHOT") {
  return refusal("INVALID_ARG", `Cannot redefine snapshot "${name}", wanted ${wanted}: found ${found}`, part);
}
