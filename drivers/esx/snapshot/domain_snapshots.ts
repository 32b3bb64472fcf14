import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { DomainSnapshotConfig } from "../../../core/config/generated/domain_snapshot.gen.ts";
import type { CallOptions, DomainRef, DomainSnapshotRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { isActive } from "../inventory/domain_state.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { Operation } from "../inventory/machine_tasks.ts";
import { below, findSnapshot, type SnapshotForest, type SnapshotNode, snapshotsOf } from "./snapshot_tree.ts";

/** libvirt's `VIR_DOMAIN_SNAPSHOT_CREATE_*` that are done here. */
const Create = { DISK_ONLY: 0x10, QUIESCE: 0x40, ATOMIC: 0x80 } as const;
const Revert = { RUNNING: 0x1, FORCE: 0x4 } as const;
const Delete = { CHILDREN: 0x1, METADATA_ONLY: 0x2, CHILDREN_ONLY: 0x4 } as const;
/** `VIR_DOMAIN_SNAPSHOT_LIST_*`; the first means descendants of a snapshot, and roots alone of a domain. */
const List = {
  DEEP_OR_ROOTS: 0x1,
  METADATA: 0x2,
  LEAVES: 0x4,
  NO_LEAVES: 0x8,
  NO_METADATA: 0x10,
  INACTIVE: 0x20,
  ACTIVE: 0x40,
  DISK_ONLY: 0x80,
  INTERNAL: 0x100,
  EXTERNAL: 0x200,
} as const;
const LIST_FLAGS = 0x7ff;

/** Snapshots of domains: the host has all of each, libvirt's metadata nobody. */
export function domainSnapshots(host: EsxHost): HypervisorTable {
  const ofDomain = async (dom: DomainRef, flags: number, options?: CallOptions) => {
    checkFlags(flags, LIST_FLAGS, "domainListAllSnapshots");
    const forest = await snapshotsOf(host, dom, options);
    return filtered(below(forest, undefined, (flags & List.DEEP_OR_ROOTS) === 0), flags);
  };
  const ofSnapshot = async (snap: DomainSnapshotRef, flags: number, options?: CallOptions) => {
    checkFlags(flags, LIST_FLAGS, "domainSnapshotListAllChildren");
    const forest = await snapshotsOf(host, snap.dom, options);
    const parent = findSnapshot(forest, snap.dom, snap.name);
    return filtered(below(forest, parent, (flags & List.DEEP_OR_ROOTS) !== 0), flags);
  };
  const find = async ({ dom, name }: DomainSnapshotRef, options?: CallOptions) => {
    const forest = await snapshotsOf(host, dom, options);
    return { forest, node: findSnapshot(forest, dom, name) };
  };
  const refsOf = (dom: DomainRef, nodes: readonly SnapshotNode[]) =>
    nodes.map(({ tree }) => ({ name: tree.name, dom }));
  return {
    domainSnapshotCreateXML: (dom, xml, flags, options) => create(host, dom, xml, flags, options),
    async domainSnapshotGetXMLDesc(snap, flags, options) {
      checkFlags(flags, 0x1, "domainSnapshotGetXMLDesc");
      return codecs.domainSnapshot.formatAsTold(documentOf(snap.dom, (await find(snap, options)).node));
    },
    domainListAllSnapshots: async (dom, flags, options) => refsOf(dom, await ofDomain(dom, flags, options)),
    domainSnapshotNum: async (dom, flags, options) => (await ofDomain(dom, flags, options)).length,
    domainSnapshotListNames: async (dom, flags, options) =>
      (await ofDomain(dom, flags, options)).map(({ tree }) => tree.name),
    domainSnapshotListAllChildren: async (snap, flags, options) =>
      refsOf(snap.dom, await ofSnapshot(snap, flags, options)),
    domainSnapshotNumChildren: async (snap, flags, options) =>
      (await ofSnapshot(snap, flags, options)).length,
    domainSnapshotListChildrenNames: async (snap, flags, options) =>
      (await ofSnapshot(snap, flags, options)).map(({ tree }) => tree.name),
    async domainSnapshotLookupByName(dom, name, flags, options) {
      checkFlags(flags, 0, "domainSnapshotLookupByName");
      findSnapshot(await snapshotsOf(host, dom, options), dom, name);
      return { name, dom };
    },
    async domainHasCurrentSnapshot(dom, flags, options) {
      checkFlags(flags, 0, "domainHasCurrentSnapshot");
      return Number((await snapshotsOf(host, dom, options)).current !== undefined);
    },
    async domainSnapshotCurrent(dom, flags, options) {
      checkFlags(flags, 0, "domainSnapshotCurrent");
      const { current } = await snapshotsOf(host, dom, options);
      if (current) return { name: current.tree.name, dom };
      throw esxError(
        "NO_DOMAIN_SNAPSHOT",
        `Cannot find the current snapshot of domain "${dom.name}", wanted one: found none`,
      );
    },
    async domainSnapshotGetParent(snap, flags, options) {
      checkFlags(flags, 0, "domainSnapshotGetParent");
      const { node } = await find(snap, options);
      if (node.parent) return { name: node.parent.tree.name, dom: snap.dom };
      throw esxError(
        "NO_DOMAIN_SNAPSHOT",
        `Cannot find the parent of snapshot "${snap.name}", wanted one: found a root`,
      );
    },
    async domainSnapshotIsCurrent(snap, flags, options) {
      checkFlags(flags, 0, "domainSnapshotIsCurrent");
      const { forest, node } = await find(snap, options);
      return Number(forest.current === node);
    },
    async domainSnapshotHasMetadata(snap, flags, options) {
      checkFlags(flags, 0, "domainSnapshotHasMetadata");
      await find(snap, options);
      return 0;
    },
    domainRevertToSnapshot: (snap, flags, options) => revert(host, snap, flags, options),
    domainSnapshotDelete: (snap, flags, options) => remove(host, snap, flags, options),
  };
}

function filtered(nodes: readonly SnapshotNode[], flags: number): SnapshotNode[] {
  const wants =
    (one: number, other: number, agrees: (node: SnapshotNode) => boolean) => (node: SnapshotNode) => {
      const [yes, no] = [(flags & one) !== 0, (flags & other) !== 0];
      return yes === no || agrees(node) === yes;
    };
  const isLeaf = ({ tree }: SnapshotNode) => (tree.childSnapshotList ?? []).length === 0;
  return nodes.filter(wants(List.METADATA, List.NO_METADATA, () => false))
    .filter(wants(List.LEAVES, List.NO_LEAVES, isLeaf))
    .filter(wants(List.ACTIVE, List.INACTIVE, ({ tree }) => isActive(tree.state)))
    .filter(wants(List.EXTERNAL, List.INTERNAL, () => false))
    .filter(() => (flags & List.DISK_ONLY) === 0 || (flags & (List.ACTIVE | List.INACTIVE)) !== 0);
}

const STATES: Readonly<Record<string, string>> = {
  poweredOn: "running",
  suspended: "paused",
  poweredOff: "shutoff",
};

function documentOf(dom: DomainRef, { tree, parent }: SnapshotNode): DomainSnapshotConfig {
  return {
    name: tree.name,
    description: tree.description ?? "",
    state: STATES[tree.state] ?? "shutoff",
    ...(parent ? { parent: { name: parent.tree.name } } : {}),
    creationTime: `${Math.trunc(Date.parse(tree.createTime) / 1000)}`,
    domain: { uuid: dom.uuid } as DomainSnapshotConfig["domain"],
  };
}

async function create(
  host: EsxHost,
  dom: DomainRef,
  xml: string,
  flags: number,
  options?: CallOptions,
): Promise<DomainSnapshotRef> {
  checkFlags(flags, Create.DISK_ONLY | Create.QUIESCE | Create.ATOMIC, "domainSnapshotCreateXML");
  const { name = `${Math.trunc(Date.now() / 1000)}`, description, memory, disks } = codecs.domainSnapshot
    .parse(xml);
  if (disks?.disk?.some(({ snapshot }) => snapshot === "external") || memory?.snapshot === "external") {
    throw esxError(
      "CONFIG_UNSUPPORTED",
      `Cannot take a snapshot of domain "${dom.name}", wanted one that the host keeps: found an external one`,
    );
  }
  const forest = await snapshotsOf(host, dom, options);
  if (forest.nodes.some(({ tree }) => tree.name === name)) {
    throw esxError(
      "OPERATION_INVALID",
      `Cannot take a snapshot of domain "${dom.name}", wanted a name that is free: found "${name}"`,
    );
  }
  const subject = {
    dom,
    ref: forest.machine,
    action: `take snapshot "${name}" of domain "${dom.name}"`,
    operation: Operation.SNAPSHOT,
  };
  await host.tasks.run(subject, () =>
    host.client.call(forest.machine, "CreateSnapshot_Task", {
      name,
      ...(description === undefined ? {} : { description }),
      memory: (flags & Create.DISK_ONLY) === 0 && memory?.snapshot !== "no",
      quiesce: (flags & Create.QUIESCE) !== 0,
    }, options), options);
  return { name, dom };
}

async function revert(
  host: EsxHost,
  { dom, name }: DomainSnapshotRef,
  flags: number,
  options?: CallOptions,
): Promise<void> {
  checkFlags(flags, Revert.RUNNING | Revert.FORCE, "domainRevertToSnapshot");
  const { node, machine } = await located(host, dom, name, options);
  const subject = {
    dom,
    ref: machine,
    action: `revert domain "${dom.name}" to snapshot "${name}"`,
    operation: Operation.SNAPSHOT_REVERT,
  };
  const { tree } = node;
  await host.tasks.run(
    subject,
    () => host.client.call(tree.snapshot, "RevertToSnapshot_Task", { suppressPowerOn: false }, options),
    options,
  );
  if ((flags & Revert.RUNNING) === 0) return;
  const { powerState } = await host.machines.find(dom, options);
  if (powerState === "poweredOn") return;
  await host.tasks.run(subject, () => host.client.call(machine, "PowerOnVM_Task", {}, options), options);
}

async function remove(
  host: EsxHost,
  { dom, name }: DomainSnapshotRef,
  flags: number,
  options?: CallOptions,
): Promise<void> {
  checkFlags(flags, Delete.CHILDREN | Delete.METADATA_ONLY | Delete.CHILDREN_ONLY, "domainSnapshotDelete");
  const { node, machine, forest } = await located(host, dom, name, options);
  // There is no metadata without its snapshot.
  if (flags & Delete.METADATA_ONLY) return;
  const childrenOnly = (flags & Delete.CHILDREN_ONLY) !== 0;
  const subject = {
    dom,
    ref: machine,
    action: `delete snapshot "${name}" of domain "${dom.name}"`,
    operation: Operation.SNAPSHOT_DELETE,
  };
  for (const { tree } of childrenOnly ? below(forest, node, false) : [node]) {
    const removeChildren = childrenOnly || (flags & Delete.CHILDREN) !== 0;
    await host.tasks.run(
      subject,
      () => host.client.call(tree.snapshot, "RemoveSnapshot_Task", { removeChildren }, options),
      options,
    );
  }
}

async function located(
  host: EsxHost,
  dom: DomainRef,
  name: string,
  options?: CallOptions,
): Promise<
  {
    readonly forest: SnapshotForest;
    readonly node: SnapshotNode;
    readonly machine: SnapshotForest["machine"];
  }
> {
  const forest = await snapshotsOf(host, dom, options);
  return { forest, node: findSnapshot(forest, dom, name), machine: forest.machine };
}
