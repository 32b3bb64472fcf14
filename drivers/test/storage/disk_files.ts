import { FILE_CAPACITY, volumeOfDisk } from "./block_contents.ts";
import { type DiskImage, imagePath } from "../config/disk_chain.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import type { Definition } from "../config/definition.ts";
import { BLOCK, type SparseContents } from "./sparse_contents.ts";
import { storageOf } from "./simulated_storage.ts";
import { type TestPool, type TestVolume, volumePath } from "./test_pool.ts";
import { volumeOf } from "./volume_document.ts";
import type { World } from "../model/simulated_host.ts";
import { element, type XmlElement } from "../config/xml_tree.ts";

/** What was on a volume at one time. */
export interface DomainFile {
  readonly volume: TestVolume;
  readonly contents: SparseContents;
  readonly capacity: bigint;
}

/** What is on the volumes that a domain's disks are on, at the price of lists of their blocks. */
export function keepFiles(world: World, definition: Definition): DomainFile[] {
  return disksOf(treeOf(definition)).flatMap((disk) => {
    const volume = volumeOfDisk(world, disk);
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
  world: World,
  definition: Definition,
  files: readonly DomainFile[],
): Map<string, number> {
  const changed = new Map<string, number>();
  for (const disk of disksOf(treeOf(definition))) {
    const volume = volumeOfDisk(world, disk);
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

/** The world's volume that an image is, if it is one. */
export function volumeOfImage(world: World, image: DiskImage): TestVolume | undefined {
  return volumeOfDisk(world, element("disk", { type: image.type }, [image.source]));
}

/**
 * Makes the file of a new image, where a pool of the world has its folder; elsewhere files are pretended.
 *
 * @param like What the new image is as large as.
 */
export function makeImage(world: World, image: DiskImage, like: DiskImage | undefined): void {
  const path = imagePath(image);
  if (path === undefined || volumeOfImage(world, image) !== undefined) return;
  const pool = poolAt(world, path);
  if (pool === undefined) return;
  const capacity = (like && volumeOfImage(world, like)?.capacity) ?? 0n;
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
  const volume = storageOf(world).addVolume(pool, definition, { key: path, path, capacity, allocation: 0n });
  const behind = like && volumeOfImage(world, like);
  // A guest sees what is behind it, until it writes.
  if (behind !== undefined) volume.contents.become(behind.contents, false);
}

/** Deletes an image's file, where it is a volume of the world. */
export function deleteImage(world: World, image: DiskImage): void {
  for (const pool of storageOf(world).pools()) {
    const volume = pool.volumes.values().find((each) => each.path === imagePath(image));
    if (volume === undefined) continue;
    pool.volumes.delete(volume.name);
    volume.contents.forget();
    return;
  }
}

/** Bytes that an image holds for its guest. */
export function imageSize(world: World, image: DiskImage): number {
  const volume = volumeOfImage(world, image);
  return volume === undefined ? Number(FILE_CAPACITY) : volume.contents.length || Number(volume.capacity);
}

/** Puts what one image holds onto another, where both are volumes of the world. */
export function copyImage(world: World, from: DiskImage, to: DiskImage): void {
  const [source, target] = [volumeOfImage(world, from), volumeOfImage(world, to)];
  if (source === undefined || target === undefined || source === target) return;
  target.contents.become(source.contents, false);
  target.capacity = source.capacity;
}

function poolAt(world: World, path: string): TestPool | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return storageOf(world).pools().find((pool) => pool.active && volumePath(pool, name) === path);
}
