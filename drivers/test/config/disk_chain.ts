import { CHILDREN, inOrder } from "./children_order.ts";
import { childOf, cloneElement, element, removeChildren, type XmlElement } from "./xml_tree.ts";

/** One image of a disk's chain. */
export interface DiskImage {
  /** libvirt's word for where it is: `file`, `block`, `network`, `volume`. */
  readonly type: string;
  readonly format: string | undefined;
  /** `<source>` */
  readonly source: XmlElement;
}

/** The images of a disk, its own first and then those behind it; none of an empty drive. */
export function chainOf(disk: XmlElement): DiskImage[] {
  const chain: DiskImage[] = [];
  const source = childOf(disk, "source");
  if (source === undefined) return chain;
  const format = childOf(disk, "driver")?.attributes["type"];
  chain.push({ type: disk.attributes["type"] ?? "file", format, source: cloneElement(source) });
  for (
    let backing = childOf(disk, "backingStore");
    backing !== undefined;
    backing = childOf(backing, "backingStore")
  ) {
    const behind = childOf(backing, "source");
    if (behind === undefined) break;
    chain.push({
      type: backing.attributes["type"] ?? "file",
      format: childOf(backing, "format")?.attributes["type"],
      source: cloneElement(behind),
    });
  }
  return chain;
}

/** Makes these the images of a disk. */
export function setChain(disk: XmlElement, [top, ...behind]: readonly DiskImage[]): void {
  removeChildren(disk, "source");
  removeChildren(disk, "backingStore");
  if (top === undefined) return;
  disk.attributes["type"] = top.type;
  if (top.format !== undefined) {
    const driver = childOf(disk, "driver");
    if (driver === undefined) disk.children.push(element("driver", { name: "qemu", type: top.format }));
    else driver.attributes["type"] = top.format;
  }
  disk.children.push(cloneElement(top.source));
  if (behind.length > 0) disk.children.push(backingStore(behind));
  disk.children = inOrder(disk.children, CHILDREN.diskChain);
}

function backingStore(images: readonly DiskImage[]): XmlElement {
  const [image, ...behind] = images;
  if (image === undefined) return element("backingStore");
  return element("backingStore", { type: image.type }, [
    ...(image.format === undefined ? [] : [element("format", { type: image.format })]),
    cloneElement(image.source),
    backingStore(behind),
  ]);
}

/** Where an image is, as calls name it. */
export function imagePath({ source: { attributes } }: DiskImage): string | undefined {
  return attributes["file"] ?? attributes["dev"] ?? attributes["dir"] ?? attributes["name"] ??
    attributes["volume"];
}
