import { refusal } from "../contract/refusal.ts";
import type { Definition } from "../config/definition.ts";
import { chainOf, type DiskImage, imagePath, setChain } from "../config/disk_chain.ts";
import { makeImage } from "../storage/disk_files.ts";
import { disksOf, sourceOf, targetOf } from "../config/device_lookup.ts";
import { editDefinition, treeOf } from "../config/domain_document.ts";
import type { Snapshot, SnapshotDisk, SnapshotPlace } from "./snapshot_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, element, type XmlElement } from "../config/xml_tree.ts";

/**
 * Gives a snapshot an entry for every disk of its domain, in their order.
 *
 * @param place Where disks are kept of which nothing else is said.
 * @param alike Whether all must be kept there.
 * @throws {VirtError} `CONFIG_UNSUPPORTED` if the entries don't fit the domain's disks.
 */
export function alignDisks(
  snapshot: Snapshot,
  definition: Definition,
  place: SnapshotPlace,
  alike: boolean,
): void {
  const disks = disksOf(treeOf(definition));
  const given = new Map<string, SnapshotDisk>();
  for (const entry of snapshot.disks) {
    const disk = disks.find((node) => targetOf(node) === entry.name || sourceOf(node) === entry.name);
    if (disk === undefined) throw unfit("disks of the domain", `"${entry.name}"`);
    const name = targetOf(disk);
    if (given.has(name)) throw unfit("each disk once", `"${name}" twice`);
    given.set(name, { ...entry, name });
  }
  snapshot.disks = disks.map((disk) => {
    const name = targetOf(disk);
    const own = ownPlace(disk);
    const entry = given.get(name);
    if (entry === undefined) {
      return { name, snapshot: own ?? place, type: "file", format: undefined, source: undefined };
    }
    if (entry.snapshot === undefined) {
      entry.snapshot = own !== undefined && (!alike || own === place || own === "no") ? own : place;
    } else if (alike && entry.snapshot !== place && !(entry.snapshot === "no" && own === "no")) {
      throw unfit(`disk "${name}" to be kept as ${place}`, entry.snapshot);
    }
    if (entry.source !== undefined && entry.snapshot !== "external") {
      throw unfit(`disk "${name}" to be kept outside, for its file`, entry.snapshot);
    }
    return entry;
  });
  for (const entry of snapshot.disks) {
    if (entry.snapshot !== "external" || entry.source !== undefined) continue;
    entry.source = element("source", {
      file: overlayPath(disks.find((disk) => targetOf(disk) === entry.name)!, entry, snapshot.name),
    });
  }
}

/** Has the domain write to the new images from now on, with the old ones behind them. */
export function putOverlays(
  simulated: SimulatedHost,
  snapshot: Snapshot,
  definitions: readonly Definition[],
): void {
  const outside = snapshot.disks.filter((disk) => disk.snapshot === "external");
  if (outside.length === 0) return;
  const made = new Set<string>();
  for (const definition of definitions) {
    editDefinition(definition, (root) => {
      for (const { name, type, format = "qcow2", source } of outside) {
        const disk = disksOf(root).find((node) => targetOf(node) === name);
        if (disk === undefined || source === undefined) continue;
        const chain = chainOf(disk);
        const image: DiskImage = { type, format, source };
        if (!made.has(name)) makeImage(simulated, image, chain[0]);
        made.add(name);
        setChain(disk, [image, ...chain]);
      }
    });
  }
}

/** Takes a snapshot's images out of the domain's chains again, which keep what they hold. */
export function mergeOverlays(
  snapshot: Snapshot,
  definitions: readonly Definition[],
  merge: (overlay: DiskImage, base: DiskImage) => void,
): void {
  const outside = snapshot.disks.filter((disk) => disk.snapshot === "external" && disk.source !== undefined);
  if (outside.length === 0) return;
  const merged = new Set<string>();
  for (const definition of definitions) {
    editDefinition(definition, (root) => {
      for (const { name, type, format, source } of outside) {
        const disk = disksOf(root).find((node) => targetOf(node) === name);
        if (disk === undefined) continue;
        const chain = chainOf(disk);
        const path = imagePath({ type, format, source: source! });
        const at = chain.findIndex((image) => imagePath(image) === path);
        const base = chain[at + 1];
        if (at === -1 || base === undefined) continue;
        if (!merged.has(name)) merge(chain[at]!, base);
        merged.add(name);
        setChain(disk, chain.toSpliced(at, 1));
      }
    });
  }
}

// What can't be written to, and what is empty, is in no snapshot.
function ownPlace(disk: XmlElement): SnapshotPlace | undefined {
  const said = disk.attributes["snapshot"] as SnapshotPlace | undefined;
  if (said !== undefined) return said;
  return childOf(disk, "readonly") !== undefined || sourceOf(disk) === undefined ? "no" : undefined;
}

function overlayPath(disk: XmlElement, { name, type }: SnapshotDisk, snapshot: string): string {
  const path = sourceOf(disk);
  if (type !== "file" || disk.attributes["type"] !== "file" || path === undefined) {
    throw unfit(
      `a file for disk "${name}", or one to name a new one after`,
      disk.attributes["type"] ?? "none",
    );
  }
  return `${path.replace(/\.[^./]*$/, "")}.${snapshot}`;
}

function unfit(wanted: string, found: string) {
  return refusal(
    "CONFIG_UNSUPPORTED",
    `Cannot take a snapshot, wanted ${wanted}: found ${found}`,
    "DOMAIN_SNAPSHOT",
  );
}
