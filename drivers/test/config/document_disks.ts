import type { Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import { ATTRIBUTES, orderAttributes } from "./device_attributes.ts";
import { completeDisk } from "./canonical/device_defaults.ts";
import { CHILDREN, inOrder } from "./children_order.ts";
import { childOf, element, type XmlElement } from "./xml_tree.ts";

const BUS_BY_PREFIX: Readonly<Record<string, string>> = {
  fd: "fdc",
  hd: "ide",
  sd: "scsi",
  vd: "virtio",
  xvd: "xen",
  ubd: "uml",
};

// Where libvirt adds what disks are attached to, in its order, and how many fit.
const DRIVE_BUSES = ["scsi", "fdc", "ide", "sata"] as const;

/** Disks that are looked at in one go. */
const PIECE = 256;

/** The disk's number in its row: 0 for `vda`, 26 for `vdaa`; -1 for a name of no known row. */
export function diskIndex(target: string): number {
  const match = /^(fd|hd|vd|sd|xvd|ubd)([a-z]+)\d*$/.exec(target);
  if (match === null) return -1;
  let index = 0;
  for (const letter of match[2]!) index = index * 26 + letter.charCodeAt(0) - 96;
  return index - 1;
}

/** A disk with its device, its bus and its drive's address; children in libvirt's order. */
export function canonicalDisk(disk: XmlElement): XmlElement {
  const target = childOf(disk, "target");
  const name = target?.attributes["dev"];
  if (target === undefined || name === undefined) {
    throw refusal("NO_TARGET", "Cannot use a disk, wanted <target dev='…'/>: found none", "DOMAIN");
  }
  const { type = "file", device = "disk", ...others } = disk.attributes;
  if (childOf(disk, "source") === undefined && device !== "cdrom" && device !== "floppy") {
    throw refusal("NO_SOURCE", `Cannot use disk "${name}", wanted <source>: found none`, "DOMAIN");
  }
  const source = childOf(disk, "source");
  if (source?.attributes["pool"] !== undefined) orderAttributes(source, ATTRIBUTES.volumeSource);
  const { dev, bus: given, ...targetOthers } = target.attributes;
  const bus = given ?? (device === "floppy" ? "fdc" : BUS_BY_PREFIX[/^(xvd|ubd|..)/.exec(name)?.[0] ?? ""]);
  target.attributes = { dev: dev!, ...(bus === undefined ? {} : { bus }), ...targetOthers };
  const address = bus === undefined ? undefined : driveAddress(bus, diskIndex(name));
  if (address !== undefined && childOf(disk, "address") === undefined) disk.children.push(address);
  if (device === "cdrom" && childOf(disk, "readonly") === undefined) disk.children.push(element("readonly"));
  const whole = element("disk", { type, device, ...others }, inOrder(disk.children, CHILDREN.disk));
  completeDisk(whole);
  return whole;
}

/** Disks as libvirt has them: those of one bus stand together, by their targets, where the first of them was. */
export function* disksInOrder(disks: readonly XmlElement[]): Steps<XmlElement[]> {
  const buses = new Map<string | undefined, { readonly disk: XmlElement; readonly index: number }[]>();
  for (const [at, disk] of disks.entries()) {
    if (at % PIECE === PIECE - 1) yield;
    const { bus, dev = "" } = childOf(disk, "target")?.attributes ?? {};
    const known = buses.get(bus);
    const placed = { disk, index: diskIndex(dev) };
    if (known) known.push(placed);
    else buses.set(bus, [placed]);
  }
  yield;
  return [...buses.values()].flatMap((all) =>
    all.sort((one, other) => one.index - other.index).map(({ disk }) => disk)
  );
}

/** Adds the controllers that the disks' addresses call for. */
export function* addDriveControllers(
  disks: readonly XmlElement[],
  controllers: XmlElement[],
): Steps<void> {
  for (const type of DRIVE_BUSES) {
    let last = -1;
    for (const [at, disk] of disks.entries()) {
      if (at % PIECE === PIECE - 1) yield;
      const address = childOf(disk, "address");
      if (childOf(disk, "target")?.attributes["bus"] !== type || address?.attributes["type"] !== "drive") {
        continue;
      }
      last = Math.max(last, Number(address.attributes["controller"] ?? 0));
    }
    for (let index = 0; index <= Math.min(last, 255); index++) {
      const there = controllers.some((controller) =>
        controller.attributes["type"] === type && Number(controller.attributes["index"] ?? 0) === index
      );
      if (!there) controllers.push(element("controller", { type, index: String(index) }));
    }
  }
}

function driveAddress(bus: string, index: number): XmlElement | undefined {
  if (index < 0) return undefined;
  const place = (controller: number, onBus: number, unit: number) =>
    element("address", {
      type: "drive",
      controller: String(controller),
      bus: String(onBus),
      target: "0",
      unit: String(unit),
    });
  switch (bus) {
    case "scsi":
      return place(Math.floor(index / 7), 0, index % 7);
    case "ide":
      return place(Math.floor(index / 4), Math.floor(index / 2) % 2, index % 2);
    case "sata":
      return place(Math.floor(index / 6), 0, index % 6);
    case "fdc":
      return place(Math.floor(index / 2), 0, index % 2);
  }
  return undefined;
}
