import { FILE_CAPACITY, volumeOfDisk } from "./block_contents.ts";
import { type DiskImage, imagePath } from "../config/disk_chain.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import type { Definition } from "../config/definition.ts";
import { BLOCK, type SparseContents } from "./sparse_contents.ts";
import { storageOf } from "./simulated_storage.ts";
import { type TestPool, type TestVolume, volumePath } from "./test_pool.ts";
import { volumeOf } from "./volume_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { element, type XmlElement } from "../config/xml_tree.ts";

/** What was on a volume at one time. */
export interface DomainFile {
  readonly volume: TestVolume;
  readonly contents: SparseContents;
  readonly capacity: bigint;
}

/** What is on the volumes that a domain's disks are on, at the price of lists of their blocks. */
export function keepFiles(simulated: SimulatedHost, definition: Definition): DomainFile[] {
  return disksOf(treeOf(definition)).flatMap((disk) => {
    const volume = volumeOfDisk(simulated, disk);
    if (volume === undefined || disk.attributes["device"] === "cdrom") return [];
    // What a snapshot keeps is within the image, and takes up nothing beside it.
    return [{ volume, contents: volume.contents.copy({ allocated: 0 }), capacity: volume.capacity }];
  });
}

/** Puts on the volumes what was there. */
export function restoreFiles(files: readonly DomainFile[]): void {
  for (const { volume, contents, capacity } of files) {
    volume.contents.become(contents);
    volume.capacity = capacity;
  }
}

/** Bytes that differ from what was there, by the disks' names. */
export function changedSince(
  simulated: SimulatedHost,
  definition: Definition,
  files: readonly DomainFile[],
): Map<string, number> {
  const changed = new Map<string, number>();
  for (const disk of disksOf(treeOf(definition))) {
    const volume = volumeOfDisk(simulated, disk);
    const before = files.find((file) => file.volume === volume);
    if (volume !== undefined && before !== undefined) {
      changed.set(targetOf(disk), volume.contents.changedBlocks(before.contents).length * BLOCK);
    }
  }
  return changed;
}

/** Gives the memory back that kept contents take up. */
export function forgetFiles(files: readonly DomainFile[]): void {
  for (const { contents } of files) contents.forget();
}

/** The host's volume that an image is, if it is one. */
export function volumeOfImage(simulated: SimulatedHost, image: DiskImage): TestVolume | undefined {
  return volumeOfDisk(simulated, element("disk", { type: image.type }, [image.source]));
}

/**
 * Makes the file of a new image, where a pool of the host has its folder; elsewhere files are pretended.
 *
 * @param like What the new image is as large as.
 */
export function makeImage(simulated: SimulatedHost, image: DiskImage, like: DiskImage | undefined): void {
  const path = imagePath(image);
  if (path === undefined || volumeOfImage(simulated, image) !== undefined) return;
  const pool = poolAt(simulated, path);
  if (pool === undefined) return;
  const capacity = (like && volumeOfImage(simulated, like)?.capacity) ?? 0n;
  const target: XmlElement[] = image.format === undefined ? [] : [element("format", { type: image.format })];
  const likePath = like && imagePath(like);
  const definition = volumeOf(
    element("volume", {}, [
      element("name", {}, [path.slice(path.lastIndexOf("/") + 1)]),
      element("capacity", { unit: "bytes" }, [String(capacity)]),
      element("target", {}, target),
      ...likePath === undefined || image.format === "raw" ? [] : [
        element("backingStore", {}, [
          element("path", {}, [likePath]),
          ...like!.format === undefined ? [] : [element("format", { type: like!.format })],
        ]),
      ],
    ]),
    pool.definition.type,
  );
  const volume = storageOf(simulated).addVolume(pool, definition, {
    key: path,
    path,
    capacity,
    allocation: 0n,
  });
  const behind = like && volumeOfImage(simulated, like);
  // A guest sees what is behind it, until it writes.
  if (behind !== undefined) volume.contents.become(behind.contents, false);
}

/** Deletes an image's file, where it is a volume of the host. */
export function deleteImage(simulated: SimulatedHost, image: DiskImage): void {
  for (const pool of storageOf(simulated).pools()) {
    const volume = pool.volumes.values().find((each) => each.path === imagePath(image));
    if (volume === undefined) continue;
    pool.volumes.delete(volume.name);
    volume.contents.forget();
    return;
  }
}

/** Bytes that an image holds for its guest. */
export function imageSize(simulated: SimulatedHost, image: DiskImage): number {
  const volume = volumeOfImage(simulated, image);
  return volume === undefined ? Number(FILE_CAPACITY) : volume.contents.length || Number(volume.capacity);
}

/** Puts what one image holds onto another, where both are volumes of the host. */
export function copyImage(simulated: SimulatedHost, from: DiskImage, to: DiskImage): void {
  const [source, target] = [volumeOfImage(simulated, from), volumeOfImage(simulated, to)];
  if (source === undefined || target === undefined || source === target) return;
  target.contents.become(source.contents, false);
  target.capacity = source.capacity;
}

function poolAt(simulated: SimulatedHost, path: string): TestPool | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return storageOf(simulated).pools().find((pool) => pool.active && volumePath(pool, name) === path);
}
