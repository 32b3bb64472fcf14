/** What a domain has a collection of: what they can do is loaded when it is first asked for. */
import { addLater, type MethodNames } from "../handle/lazy_methods.ts";
import { DomainPartCollection } from "../handle/collection.ts";
import type { DomainCheckpoint } from "./domain_checkpoint.ts";
import type { DomainCheckpointCollection } from "./domain_checkpoints.ts";
import type { DomainSnapshot } from "./domain_snapshot.ts";
import type { DomainSnapshotCollection } from "./domain_snapshots.ts";

/** A domain's snapshots. */
export class DomainSnapshots extends DomainPartCollection<DomainSnapshot> {
  /** All of them, or those that a filter lets through. */
  declare list: DomainSnapshotCollection["list"];
}
/** Loaded when the first of them is called. */
export interface DomainSnapshots extends DomainSnapshotCollection {}

const domainSnapshots:
  & MethodNames<DomainSnapshotCollection, DomainPartCollection<DomainSnapshot>>
  & { list: true } = {
    list: true,
    create: true,
    get: true,
    find: true,
    names: true,
    count: true,
    current: true,
    hasCurrent: true,
  };

addLater(
  DomainSnapshots,
  domainSnapshots,
  async () => (await import("./domain_snapshots.ts")).DomainSnapshotCollection,
);

/** A domain's checkpoints. */
export class DomainCheckpoints extends DomainPartCollection<DomainCheckpoint> {
  /** All of them, or those that a filter lets through. */
  declare list: DomainCheckpointCollection["list"];
}
/** Loaded when the first of them is called. */
export interface DomainCheckpoints extends DomainCheckpointCollection {}

const domainCheckpoints:
  & MethodNames<DomainCheckpointCollection, DomainPartCollection<DomainCheckpoint>>
  & { list: true } = {
    list: true,
    create: true,
    get: true,
    find: true,
    names: true,
    count: true,
  };

addLater(
  DomainCheckpoints,
  domainCheckpoints,
  async () => (await import("./domain_checkpoints.ts")).DomainCheckpointCollection,
);
