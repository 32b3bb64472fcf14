import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import type { BlockJobPlan } from "./block_job.ts";
import type { JobDisk } from "./block_jobs.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { chainOf, type DiskImage, imagePath, setChain } from "../config/disk_chain.ts";
import { copyImage, deleteImage, imageSize, makeImage, volumeOfImage } from "../storage/disk_files.ts";
import type { Definition } from "../config/definition.ts";
import { editDefinition, treeOf } from "../config/domain_document.ts";
import { cloneElement, element, removeChildren, type XmlElement } from "../config/xml_tree.ts";

/** Has the disk's own image hold what those behind it hold, up to a base. */
export function planPull(of: JobDisk, base: string | null): BlockJobPlan {
  const { simulated, chain } = of;
  const at = base === null ? chain.length : indexOf(of, base);
  if (at === 0) throw wrong(of, "a base behind the disk's own image", `"${base}"`);
  const gone = chain.slice(1, at).map(imagePath);
  return {
    type: "pull",
    disk: of.name,
    total: imageSize(simulated, chain[0]),
    bandwidth: of.bandwidth,
    complete: () =>
      changeChains(of, (images) => images.filter((image, i) => i === 0 || !gone.includes(imagePath(image)))),
  };
}

/** Has an image of the chain hold what those in front of it hold. */
export function planCommit(
  of: JobDisk,
  base: string | null,
  top: string | null,
  how: { readonly active: boolean; readonly shallow: boolean; readonly remove: boolean },
): BlockJobPlan {
  const { simulated, chain, name, bandwidth } = of;
  const from = top === null ? 0 : indexOf(of, top);
  if (chain.length <= from + 1) throw wrong(of, "an image behind the one to commit", "none");
  if (from === 0 && !how.active) throw wrong(of, "active for the disk's own image", "none");
  if (from !== 0 && how.active) throw wrong(of, "the disk's own image for active", `"${top}"`);
  const to = base === null ? (how.shallow ? from + 1 : chain.length - 1) : indexOf(of, base);
  if (to <= from) throw wrong(of, "a base behind the image to commit", `"${base}"`);
  if (how.shallow && to !== from + 1) throw wrong(of, "the next image as the base, for shallow", `"${base}"`);
  const [topImage, baseImage] = [chain[from]!, chain[to]!];
  const gone = chain.slice(from, to);
  const mirror = () => mirrorElement("active-commit", baseImage);
  if (how.active) showMirror(of, mirror());
  return {
    type: how.active ? "active-commit" : "commit",
    disk: name,
    total: imageSize(simulated, topImage),
    bandwidth,
    ready() {
      copyImage(simulated, topImage, baseImage);
      showMirror(of, mirror(), true);
    },
    complete() {
      copyImage(simulated, topImage, baseImage);
      hideMirror(of);
      const paths = gone.map(imagePath);
      changeChains(of, (images) => images.filter((image) => !paths.includes(imagePath(image))));
      if (how.remove) { for (const image of gone) deleteImage(simulated, image); }
    },
    drop: () => hideMirror(of),
  };
}

/** Has a new image hold what the disk holds. */
export function planCopy(
  of: JobDisk,
  destination: DiskImage,
  how: { readonly shallow: boolean; readonly reuse: boolean },
): BlockJobPlan {
  const { simulated, chain, name, bandwidth } = of;
  const path = imagePath(destination);
  if (chain.some((image) => imagePath(image) === path)) {
    throw wrong(of, "a destination outside the disk's chain", `"${path}"`);
  }
  if (!how.reuse && volumeOfImage(simulated, destination) !== undefined) {
    throw wrong(
      of,
      "a destination that is not there yet, without reuseExt",
      `"${path}"`,
      "CONFIG_UNSUPPORTED",
    );
  }
  makeImage(simulated, destination, chain[0]);
  const mirror = () => mirrorElement("copy", destination);
  showMirror(of, mirror());
  let isReady = false;
  return {
    type: "copy",
    disk: name,
    total: imageSize(simulated, chain[0]),
    bandwidth,
    ready() {
      isReady = true;
      copyImage(simulated, chain[0], destination);
      showMirror(of, mirror(), true);
    },
    complete() {
      copyImage(simulated, chain[0], destination);
      hideMirror(of);
      changeChains(of, (images) => [destination, ...how.shallow ? images.slice(1) : []]);
    },
    drop() {
      if (isReady) copyImage(simulated, chain[0], destination);
      hideMirror(of);
    },
  };
}

/** Changes the disk's images in the running definition, and in the one for after the run where they are the same. */
function changeChains(
  { domain, name }: JobDisk,
  change: (images: readonly DiskImage[]) => readonly DiskImage[],
): void {
  const own = imagePathsIn(domain.definition, name)[0];
  for (
    const definition of domain.next === undefined ? [domain.definition] : [domain.definition, domain.next]
  ) {
    if (imagePathsIn(definition, name)[0] !== own) continue;
    editDefinition(definition, (root) => {
      const disk = disksOf(root).find((node) => targetOf(node) === name);
      if (disk !== undefined) setChain(disk, change(chainOf(disk)));
    });
  }
}

function imagePathsIn(definition: Definition, name: string): (string | undefined)[] {
  const disk = disksOf(treeOf(definition)).find((node) => targetOf(node) === name);
  return disk === undefined ? [] : chainOf(disk).map(imagePath);
}

function showMirror(of: JobDisk, mirror: XmlElement, ready = false): void {
  if (ready) mirror.attributes["ready"] = "yes";
  editMirror(of, mirror);
}

function hideMirror(of: JobDisk): void {
  editMirror(of, undefined);
}

function editMirror({ domain, name }: JobDisk, mirror: XmlElement | undefined): void {
  editDefinition(domain.definition, (root) => {
    const disk = disksOf(root).find((node) => targetOf(node) === name);
    if (disk === undefined) return;
    removeChildren(disk, "mirror");
    if (mirror !== undefined) disk.children.push(mirror);
  });
}

// With the attributes of libvirt's first releases that had it, which its own clients still read.
function mirrorElement(job: "copy" | "active-commit", { type, format, source }: DiskImage): XmlElement {
  const path = source.attributes["file"];
  return element("mirror", {
    type,
    ...job === "copy" && path !== undefined ? { file: path } : {},
    ...job === "copy" && format !== undefined && path !== undefined ? { format } : {},
    job,
  }, [
    ...format === undefined ? [] : [element("format", { type: format })],
    cloneElement(source),
  ]);
}

/** An image's place in the chain: by its path, or as `vda[1]` says it. */
function indexOf(of: JobDisk, image: string): number {
  const [, disk, place] = /^(.*)\[(\d+)\]$/.exec(image) ?? [];
  const index = disk === of.name && place !== undefined
    ? Number(place)
    : of.chain.findIndex((each) => imagePath(each) === image);
  if (index >= 0 && index < of.chain.length) return index;
  throw wrong(of, "an image of the disk's chain", `"${image}"`);
}

function wrong({ name, domain }: JobDisk, wanted: string, found: string, code: ErrorCode = "INVALID_ARG") {
  return refusal(
    code,
    `Cannot begin a job of disk "${name}" of "${domain.definition.name}", wanted ${wanted}: found ${found}`,
  );
}
