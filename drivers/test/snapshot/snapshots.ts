import type { DomainRef, DomainSnapshotRef } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { checkNoBlockJob } from "../job/block_job.ts";
import type { Definition } from "../config/definition.ts";
import { withoutPasswords } from "../config/document_graphics.ts";
import { copyImage, deleteImage, forgetFiles, keepFiles } from "../storage/disk_files.ts";
import { announce, Reason } from "../domain/lifecycle.ts";
import { listChildren, listSnapshots } from "./snapshot_listing.ts";
import { checkpointCount, snapshotTree } from "../model/snapshot_trees.ts";
import { alignDisks, mergeOverlays, putOverlays } from "./snapshot_disks.ts";
import { formatSnapshot, parseSnapshot, type Snapshot, SNAPSHOT_STATES } from "./snapshot_document.ts";
import { redefine } from "./snapshot_redefine.ts";
import { revert } from "./snapshot_revert.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_SNAPSHOT_CREATE_*`. */
const Create = { REDEFINE: 1, CURRENT: 2, NO_METADATA: 4, HALT: 8, DISK_ONLY: 16, REUSE_EXT: 32 } as const;
/** libvirt's `VIR_DOMAIN_SNAPSHOT_XML_SECURE`. */
const XML_SECURE = 1;
const CREATE_FLAGS = 0x3ff;
/** libvirt's `VIR_DOMAIN_SNAPSHOT_DELETE_*`. */
const Delete = { CHILDREN: 1, METADATA_ONLY: 2, CHILDREN_ONLY: 4 } as const;
/** libvirt's `VIR_DOMAIN_SNAPSHOT_LIST_*` that are of snapshots alone. */
const List = {
  METADATA: 2,
  NO_METADATA: 16,
  INACTIVE: 32,
  ACTIVE: 64,
  DISK_ONLY: 128,
  INTERNAL: 256,
  EXTERNAL: 512,
} as const;
const LIST_FLAGS = 0x7ff;
const PART = "DOMAIN_SNAPSHOT";

/** Domains' snapshots, as libvirt's test driver has them; disks outside their images as its qemu driver has them. */
export function snapshots(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainSnapshotCreateXML"
  | "domainSnapshotGetXMLDesc"
  | "domainSnapshotNum"
  | "domainSnapshotListNames"
  | "domainSnapshotLookupByName"
  | "domainHasCurrentSnapshot"
  | "domainSnapshotCurrent"
  | "domainRevertToSnapshot"
  | "domainSnapshotDelete"
  | "domainSnapshotGetParent"
  | "domainSnapshotNumChildren"
  | "domainSnapshotListChildrenNames"
  | "domainSnapshotIsCurrent"
  | "domainSnapshotHasMetadata"
  | "domainListAllSnapshots"
  | "domainSnapshotListAllChildren"
> {
  function find(snap: DomainSnapshotRef) {
    const domain = simulated.find(snap.dom);
    const tree = snapshotTree<Snapshot>(domain);
    return { domain, tree, snapshot: tree.get(snap.name) ?? missing(`name "${snap.name}"`) };
  }

  const list = (call: string, dom: DomainRef, flags: number) => {
    checkFlags(flags, LIST_FLAGS, call);
    return listSnapshots(snapshotTree<Snapshot>(simulated.find(dom)), flags, agrees);
  };
  const children = (call: string, snap: DomainSnapshotRef, flags: number) => {
    checkFlags(flags, LIST_FLAGS, call);
    const { tree, snapshot } = find(snap);
    return listChildren(tree, snapshot, flags, agrees);
  };
  const refOf = (domain: TestDomain) => ({ name }: Snapshot): DomainSnapshotRef => ({
    name,
    dom: domain.ref(),
  });

  return {
    domainSnapshotCreateXML(dom, xml, flags) {
      const call = "domainSnapshotCreateXML";
      if (flags & Create.CURRENT && !(flags & Create.REDEFINE)) {
        throw refusal("INVALID_ARG", `Cannot call ${call}, wanted redefine with current: found none`, PART);
      }
      excludeFlags(flags, Create.REDEFINE, Create.NO_METADATA, call, PART);
      excludeFlags(flags, Create.REDEFINE, Create.HALT, call, PART);
      checkFlags(flags, CREATE_FLAGS, call);
      const domain = simulated.find(dom);
      if (flags & Create.HALT && !domain.persistent) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot halt "${dom.name}" with its snapshot, wanted it persistent: found it transient`,
        );
      }
      if (!(flags & Create.REDEFINE)) checkNoBlockJob(domain);
      if (checkpointCount(domain) > 0) {
        throw refusal(
          "OPERATION_UNSUPPORTED",
          `Cannot take a snapshot of "${dom.name}", wanted no checkpoints: found some`,
        );
      }
      const redefined = (flags & Create.REDEFINE) !== 0;
      const snapshot = parseSnapshot(xml, redefined, simulated);
      const tree = snapshotTree<Snapshot>(domain);
      if (redefined) {
        redefine(tree, domain, snapshot, (flags & Create.DISK_ONLY) !== 0);
        if (flags & Create.CURRENT) tree.current = snapshot;
        return refOf(domain)(snapshot);
      }
      align(domain, snapshot, flags);
      if (tree.get(snapshot.name) !== undefined) {
        throw refusal(
          "OPERATION_FAILED",
          `Cannot take a snapshot of "${dom.name}", wanted a free name: found a snapshot "${snapshot.name}"`,
          "DOMAIN",
        );
      }
      snapshot.domain = { ...domain.definition };
      snapshot.files = keepFiles(simulated, domain.definition);
      putOverlays(simulated, snapshot, definitionsOf(domain));
      if (!(flags & Create.NO_METADATA)) {
        snapshot.parent = tree.current?.name;
        tree.put(snapshot);
        tree.current = snapshot;
      }
      if (flags & Create.HALT && domain.isActive) {
        simulated.stop(domain, Reason.SHUTOFF_FROM_SNAPSHOT);
        announce(simulated, domain, { event: "stopped", detail: "from-snapshot" });
      }
      return refOf(domain)(snapshot);
    },
    domainSnapshotGetXMLDesc(snap, flags) {
      checkFlags(flags, XML_SECURE, "domainSnapshotGetXMLDesc");
      const { domain, snapshot } = find(snap);
      const text = formatSnapshot(snapshot, domain.uuid);
      return flags & XML_SECURE ? text : withoutPasswords(text);
    },
    domainSnapshotNum: (dom, flags) => list("domainSnapshotNum", dom, flags).length,
    domainSnapshotListNames: (dom, flags) =>
      list("domainSnapshotListNames", dom, flags).map(({ name }) => name),
    domainListAllSnapshots: (dom, flags) =>
      list("domainListAllSnapshots", dom, flags).map(refOf(simulated.find(dom))),
    domainSnapshotNumChildren: (snap, flags) => children("domainSnapshotNumChildren", snap, flags).length,
    domainSnapshotListChildrenNames: (snap, flags) =>
      children("domainSnapshotListChildrenNames", snap, flags).map(({ name }) => name),
    domainSnapshotListAllChildren: (snap, flags) =>
      children("domainSnapshotListAllChildren", snap, flags).map(refOf(simulated.find(snap.dom))),
    domainSnapshotLookupByName(dom, name, flags) {
      checkFlags(flags, 0, "domainSnapshotLookupByName");
      const domain = simulated.find(dom);
      return refOf(domain)(snapshotTree<Snapshot>(domain).get(name) ?? missing(`name "${name}"`));
    },
    domainHasCurrentSnapshot(dom, flags) {
      checkFlags(flags, 0, "domainHasCurrentSnapshot");
      return Number(snapshotTree<Snapshot>(simulated.find(dom)).current !== undefined);
    },
    domainSnapshotCurrent(dom, flags) {
      checkFlags(flags, 0, "domainSnapshotCurrent");
      const domain = simulated.find(dom);
      return refOf(domain)(snapshotTree<Snapshot>(domain).current ?? missing("a current one"));
    },
    domainSnapshotGetParent(snap, flags) {
      checkFlags(flags, 0, "domainSnapshotGetParent");
      const { domain, tree, snapshot: { parent } } = find(snap);
      const found = parent === undefined ? undefined : tree.get(parent);
      return refOf(domain)(found ?? missing(`the parent of "${snap.name}"`));
    },
    domainSnapshotIsCurrent(snap, flags) {
      checkFlags(flags, 0, "domainSnapshotIsCurrent");
      const { tree, snapshot } = find(snap);
      return Number(tree.current === snapshot);
    },
    domainSnapshotHasMetadata(snap, flags) {
      checkFlags(flags, 0, "domainSnapshotHasMetadata");
      find(snap);
      return 1;
    },
    domainRevertToSnapshot(snap, flags) {
      const { domain, tree, snapshot } = find(snap);
      revert(simulated, domain, tree, snapshot, flags);
    },
    domainSnapshotDelete(snap, flags) {
      excludeFlags(flags, Delete.CHILDREN, Delete.CHILDREN_ONLY, "domainSnapshotDelete", PART);
      checkFlags(flags, 7, "domainSnapshotDelete");
      const { domain, tree, snapshot } = find(snap);
      const current = tree.current;
      const below = flags & (Delete.CHILDREN | Delete.CHILDREN_ONLY) ? tree.below(snapshot) : [];
      const gone = flags & Delete.CHILDREN_ONLY ? below : [snapshot, ...below];
      if (!(flags & Delete.METADATA_ONLY)) {
        for (const each of gone.toReversed()) {
          merge(simulated, domain, each);
        }
      }
      for (const each of gone) forgetFiles(each.files);
      if (below.length > 0) tree.removeBelow(snapshot);
      const onWay = current !== undefined && (current === snapshot || below.includes(current));
      if (!(flags & Delete.CHILDREN_ONLY)) tree.remove(snapshot);
      if (!onWay) return;
      if (flags & Delete.CHILDREN_ONLY) tree.current = snapshot;
      else tree.current = snapshot.parent === undefined ? undefined : tree.get(snapshot.parent);
    },
  };
}

function definitionsOf({ definition, next }: TestDomain): Definition[] {
  return next === undefined ? [definition] : [definition, next];
}

/** Makes a new snapshot one of the domain as it is now. */
function align(domain: TestDomain, snapshot: Snapshot, flags: number): void {
  const state = SNAPSHOT_STATES[domain.state]!;
  const outside = (flags & Create.DISK_ONLY) !== 0 || snapshot.memory === "external";
  if (flags & Create.DISK_ONLY) {
    snapshot.state = domain.isActive ? "disk-snapshot" : "shutoff";
    snapshot.memory = "no";
  } else {
    snapshot.state = state;
    if (!outside) snapshot.memory = domain.state === State.SHUTOFF ? "no" : "internal";
  }
  alignDisks(snapshot, domain.definition, outside ? "external" : "internal", !outside);
}

// What is in an image that a snapshot has put in front goes into the one behind it.
function merge(simulated: SimulatedHost, domain: TestDomain, snapshot: Snapshot): void {
  mergeOverlays(snapshot, definitionsOf(domain), (overlay, base) => {
    copyImage(simulated, overlay, base);
    deleteImage(simulated, overlay);
  });
}

function agrees(snapshot: Snapshot, flags: number): boolean {
  // All of them have metadata, the only way that this driver knows of them.
  if ((flags & (List.METADATA | List.NO_METADATA)) === List.NO_METADATA) return false;
  const states = flags & (List.INACTIVE | List.ACTIVE | List.DISK_ONLY);
  const inactive = snapshot.state === "shutoff";
  const diskOnly = snapshot.state === "disk-snapshot";
  if (
    states !== 0 &&
    !(flags & List.INACTIVE && inactive || flags & List.DISK_ONLY && diskOnly ||
      flags & List.ACTIVE && !inactive && !diskOnly)
  ) return false;
  const places = flags & (List.INTERNAL | List.EXTERNAL);
  if (places === 0 || places === (List.INTERNAL | List.EXTERNAL)) return true;
  return isExternal(snapshot) === (places === List.EXTERNAL);
}

/** Whether it keeps something outside the disks' own images. */
function isExternal({ memory, disks }: Snapshot): boolean {
  return memory === "external" || disks.some(({ snapshot }) => snapshot === "external");
}

function missing(what: string): never {
  throw refusal("NO_DOMAIN_SNAPSHOT", `Cannot find a snapshot, wanted ${what}: found none`);
}
