import type { DomainCheckpointRef } from "../../../core/contract/references.ts";
import { withoutPasswords } from "../config/document_graphics.ts";
import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import {
  alignCheckpoint,
  type Checkpoint,
  formatCheckpoint,
  parseCheckpoint,
} from "./checkpoint_document.ts";
import { changedSince, forgetFiles, keepFiles } from "../storage/disk_files.ts";
import { listChildren, listSnapshots } from "./snapshot_listing.ts";
import { checkpointTree, snapshotCount } from "../model/snapshot_trees.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_CHECKPOINT_CREATE_*`. */
const Create = { REDEFINE: 1, QUIESCE: 2, REDEFINE_VALIDATE: 4 } as const;
/** libvirt's `VIR_DOMAIN_CHECKPOINT_XML_*`. */
const Xml = { SECURE: 1, NO_DOMAIN: 2, SIZE: 4 } as const;
/** libvirt's `VIR_DOMAIN_CHECKPOINT_DELETE_*`. */
const Delete = { CHILDREN: 1, METADATA_ONLY: 2, CHILDREN_ONLY: 4 } as const;
const LIST_FLAGS = 15;
const PART = "DOMAIN_CHECKPOINT";

/** Moments since which a domain's host notes what its guest has written, as libvirt's test driver has them. */
export function checkpoints(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainCheckpointCreateXML"
  | "domainCheckpointGetXMLDesc"
  | "domainListAllCheckpoints"
  | "domainCheckpointListAllChildren"
  | "domainCheckpointLookupByName"
  | "domainCheckpointGetParent"
  | "domainCheckpointDelete"
> {
  function find(ref: DomainCheckpointRef) {
    const domain = simulated.find(ref.dom);
    const tree = checkpointTree<Checkpoint>(domain);
    return { domain, tree, checkpoint: tree.get(ref.name) ?? missing(`name "${ref.name}"`) };
  }

  const refOf = (domain: TestDomain) => ({ name }: Checkpoint): DomainCheckpointRef => ({
    name,
    dom: domain.ref(),
  });
  const all = () => true;

  return {
    domainCheckpointCreateXML(dom, xml, flags) {
      const call = "domainCheckpointCreateXML";
      excludeFlags(flags, Create.REDEFINE, Create.QUIESCE, call, PART);
      if (flags & Create.REDEFINE_VALIDATE && !(flags & Create.REDEFINE)) {
        throw refusal("INVALID_ARG", `Cannot call ${call}, wanted redefine to check it: found none`, PART);
      }
      checkFlags(flags, 7, call);
      const domain = simulated.find(dom);
      const redefined = (flags & Create.REDEFINE) !== 0;
      if (!redefined) checkPossible(domain);
      const checkpoint = parseCheckpoint(xml, redefined, simulated);
      if (redefined) redefine(domain, checkpoint);
      else takeCheckpoint(simulated, domain, checkpoint);
      return refOf(domain)(checkpoint);
    },
    domainCheckpointGetXMLDesc(ref, flags) {
      checkFlags(flags, 7, "domainCheckpointGetXMLDesc");
      const { domain, checkpoint } = find(ref);
      if (flags & Xml.SIZE) domain.checkActive();
      const sizes = flags & Xml.SIZE
        ? changedSince(simulated, domain.definition, checkpoint.files)
        : new Map<string, number>();
      const text = formatCheckpoint(checkpoint, !(flags & Xml.NO_DOMAIN), sizes);
      return flags & Xml.SECURE ? text : withoutPasswords(text);
    },
    domainListAllCheckpoints(dom, flags) {
      checkFlags(flags, LIST_FLAGS, "domainListAllCheckpoints");
      const domain = simulated.find(dom);
      return listSnapshots(checkpointTree<Checkpoint>(domain), flags, all).map(refOf(domain));
    },
    domainCheckpointListAllChildren(ref, flags) {
      checkFlags(flags, LIST_FLAGS, "domainCheckpointListAllChildren");
      const { domain, tree, checkpoint } = find(ref);
      return listChildren(tree, checkpoint, flags, all).map(refOf(domain));
    },
    domainCheckpointLookupByName(dom, name, flags) {
      checkFlags(flags, 0, "domainCheckpointLookupByName");
      const domain = simulated.find(dom);
      return refOf(domain)(checkpointTree<Checkpoint>(domain).get(name) ?? missing(`name "${name}"`));
    },
    domainCheckpointGetParent(ref, flags) {
      checkFlags(flags, 0, "domainCheckpointGetParent");
      const { domain, tree, checkpoint: { parent } } = find(ref);
      const found = parent === undefined ? undefined : tree.get(parent);
      return refOf(domain)(found ?? missing(`the parent of "${ref.name}"`));
    },
    domainCheckpointDelete(ref, flags) {
      excludeFlags(flags, Delete.CHILDREN, Delete.CHILDREN_ONLY, "domainCheckpointDelete", PART);
      checkFlags(flags, 7, "domainCheckpointDelete");
      const { tree, checkpoint } = find(ref);
      const { current } = tree;
      const below = flags & (Delete.CHILDREN | Delete.CHILDREN_ONLY) ? tree.below(checkpoint) : [];
      for (const { files } of below) forgetFiles(files);
      if (below.length > 0) tree.removeBelow(checkpoint);
      const onWay = current !== undefined && (current === checkpoint || below.includes(current));
      if (!(flags & Delete.CHILDREN_ONLY)) {
        forgetFiles(checkpoint.files);
        tree.remove(checkpoint);
      }
      if (!onWay) return;
      if (flags & Delete.CHILDREN_ONLY) tree.current = checkpoint;
      else tree.current = checkpoint.parent === undefined ? undefined : tree.get(checkpoint.parent);
    },
  };
}

/**
 * Whether a checkpoint can be taken now.
 *
 * @throws {VirtError} `OPERATION_UNSUPPORTED`
 */
export function checkPossible(domain: TestDomain): void {
  const refuse = (wanted: string, found: string) =>
    refusal(
      "OPERATION_UNSUPPORTED",
      `Cannot make a checkpoint of "${domain.definition.name}", wanted ${wanted}: found ${found}`,
    );
  if (snapshotCount(domain) > 0) throw refuse("no snapshots", "some");
  if (!domain.isActive) throw refuse("it running", "it shut off");
}

/**
 * Takes a checkpoint, which becomes the current one.
 *
 * @throws {VirtError} `OPERATION_FAILED` if its name is another's, `CONFIG_UNSUPPORTED` if it doesn't fit the disks.
 */
export function takeCheckpoint(simulated: SimulatedHost, domain: TestDomain, checkpoint: Checkpoint): void {
  const tree = checkpointTree<Checkpoint>(domain);
  alignCheckpoint(checkpoint, domain.definition);
  if (tree.get(checkpoint.name) !== undefined) {
    throw refusal(
      "OPERATION_FAILED",
      `Cannot make a checkpoint of "${domain.definition.name}", wanted a free name: found "${checkpoint.name}"`,
      "DOMAIN",
    );
  }
  checkpoint.domain = { ...domain.definition };
  checkpoint.files = keepFiles(simulated, domain.definition);
  checkpoint.parent = tree.current?.name;
  tree.put(checkpoint);
  tree.current = checkpoint;
}

function redefine(domain: TestDomain, checkpoint: Checkpoint): void {
  const tree = checkpointTree<Checkpoint>(domain);
  const { name, parent } = checkpoint;
  const unfit = (wanted: string, found: string) =>
    refusal(
      "INVALID_ARG",
      `Cannot redefine checkpoint "${name}", wanted ${wanted}: found ${found}`,
      "DOMAIN",
    );
  if (parent !== undefined) {
    if (parent === name) throw unfit("another parent", "itself");
    if (tree.get(parent) === undefined) throw unfit("a parent that there is", `"${parent}"`);
    if (tree.wouldLoop(name, parent)) throw unfit("a parent that is not below it", `"${parent}"`);
  }
  if (checkpoint.domain !== undefined) {
    if (checkpoint.domain.uuid !== domain.uuid) {
      throw refusal(
        "INVALID_ARG",
        `Cannot redefine checkpoint "${name}", wanted UUID ${domain.uuid}: found ${checkpoint.domain.uuid}`,
        PART,
      );
    }
    alignCheckpoint(checkpoint, checkpoint.domain);
  }
  checkpoint.files = tree.get(name)?.files ?? [];
  tree.put(checkpoint);
  // Of those that there are, the one that nothing comes after is the current one.
  if (tree.current === undefined || tree.current.name === parent) tree.current = checkpoint;
}

function missing(what: string): never {
  throw refusal("NO_DOMAIN_CHECKPOINT", `Cannot find a checkpoint, wanted ${what}: found none`);
}
