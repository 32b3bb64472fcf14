import type { Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import {
  addSerialControllers,
  arrangeVideos,
  canonicalCharacterDevices,
  canonicalVideo,
} from "./document_consoles.ts";
import { canonicalGraphics } from "./document_graphics.ts";
import { controllersInOrder, numberControllers } from "./document_controllers.ts";
import { completeDevice } from "./canonical/device_defaults.ts";
import { CHILDREN, inOrder } from "./children_order.ts";
import { ADDRESSES, ATTRIBUTES, orderAttributes } from "./device_attributes.ts";
import { addDriveControllers, canonicalDisk, disksInOrder } from "./document_disks.ts";
import { canonicalInterface, nameInterfaces } from "./document_interfaces.ts";
import { childOf, childrenOf, element, elementsOf, isElement, type XmlElement } from "./xml_tree.ts";

// The order in which libvirt gives devices out; what it does not know comes last.
const ORDER = [
  "emulator",
  "disk",
  "controller",
  "lease",
  "filesystem",
  "interface",
  "smartcard",
  "serial",
  "parallel",
  "console",
  "channel",
  "input",
  "tpm",
  "graphics",
  "sound",
  "audio",
  "video",
  "hostdev",
  "redirdev",
  "redirfilter",
  "hub",
  "watchdog",
  "memballoon",
  "rng",
  "nvram",
  "panic",
  "shmem",
  "memory",
  "iommu",
  "vsock",
  "crypto",
];

/** What devices of a domain depend on. */
export interface DeviceSetting {
  /** `hvm`, `linux`, … */
  readonly osType: string;
  /** Where MAC addresses come from. */
  readonly random: RandomSource;
}

/** One device with libvirt's defaults filled in. */
export function canonicalDevice(device: XmlElement, setting: DeviceSetting): XmlElement {
  for (const address of elementsOf(device)) {
    if (address.name === "address") canonicalAddress(address);
  }
  completeDevice(device);
  switch (device.name) {
    case "disk":
      return canonicalDisk(device);
    case "interface":
      return canonicalInterface(device, setting.random);
    case "filesystem":
      orderAttributes(
        device,
        childOf(device, "driver")?.attributes["type"] === "virtiofs"
          ? ATTRIBUTES.virtiofs
          : ATTRIBUTES.filesystem,
      );
      return device;
    case "hostdev":
      if (device.attributes["mode"] !== "capabilities") device.attributes["managed"] ??= "no";
      orderAttributes(device, ATTRIBUTES.hostdev);
      if (device.attributes["type"] === "pci") {
        for (const address of childrenOf(childOf(device, "source"), "address")) padAddress(address);
      }
      return device;
    case "shmem":
      if (childOf(device, "model") === undefined) {
        device.children.unshift(element("model", { type: "ivshmem" }));
      }
      return device;
    case "graphics":
      return canonicalGraphics(device);
    case "video":
      return canonicalVideo(device, setting.osType);
    default:
      return device;
  }
}

/** Devices that are looked at in one go. */
const PIECE = 256;

/** All devices with libvirt's defaults, in its order. */
export function* canonicalDevices(
  devices: XmlElement | undefined,
  setting: DeviceSetting,
): Steps<XmlElement> {
  const groups = new Map<string, XmlElement[]>(ORDER.map((name) => [name, []]));
  const others: XmlElement[] = [];
  for (const node of devices?.children ?? []) {
    if (!isElement(node)) continue;
    const device = node;
    const group = groups.get(device.name);
    if (group === undefined) others.push(device);
    else group.push(device);
  }
  groups.set("disk", yield* disksInOrder(groups.get("disk")!));
  for (const group of groups.values()) {
    for (const [index, device] of group.entries()) {
      group[index] = canonicalDevice(device, setting);
      if (index % PIECE === PIECE - 1) yield;
    }
    yield;
  }
  yield* checkTargets(groups.get("disk")!);
  numberControllers(groups.get("controller")!);
  yield* addDriveControllers(groups.get("disk")!, groups.get("controller")!);
  yield;
  nameInterfaces(groups.get("interface")!);
  yield;
  canonicalCharacterDevices(groups, setting.osType);
  addSerialControllers(groups);
  addCardControllers(groups);
  groups.set("controller", controllersInOrder(groups.get("controller")!));
  for (const controller of groups.get("controller")!) orderAttributes(controller, ATTRIBUTES.controller);
  arrangeVideos(groups.get("video")!, groups.get("graphics")!, setting.osType);
  for (const [name, group] of groups) {
    if (CHILDREN.ofTheirOwn.has(name)) continue;
    const order = name === "memballoon" || name === "vsock" ? CHILDREN.tailWithDriver : CHILDREN.tail;
    for (const [at, device] of group.entries()) {
      device.children = inOrder(device.children, order);
      if (at % PIECE === PIECE - 1) yield;
    }
  }
  return element("devices", devices?.attributes ?? {}, [...[...groups.values()].flat(), ...others]);
}

/** Smart cards are plugged into readers. */
function addCardControllers(groups: ReadonlyMap<string, XmlElement[]>): void {
  const cards = groups.get("smartcard")!;
  for (const [slot, card] of cards.entries()) {
    if (childOf(card, "address") !== undefined) continue;
    card.children.push(element("address", { type: "ccid", controller: "0", slot: `${slot}` }));
  }
  const controllers = groups.get("controller")!;
  if (cards.length === 0 || controllers.some(({ attributes }) => attributes["type"] === "ccid")) return;
  controllers.push(element("controller", { type: "ccid", index: "0" }));
}

function canonicalAddress(address: XmlElement): void {
  const type = address.attributes["type"] ?? "";
  const order = ADDRESSES[type];
  if (order !== undefined) orderAttributes(address, order);
  const { cssid, ssid, devno } = address.attributes;
  const { reg } = address.attributes;
  if (type === "spapr-vio" && reg !== undefined) address.attributes = { type, reg: hex(reg, 8) };
  if (type === "ccw" && cssid !== undefined && ssid !== undefined && devno !== undefined) {
    address.attributes = { type, cssid: hex(cssid, 1), ssid: hex(ssid, 1), devno: hex(devno, 4) };
  }
  if (type === "ccw" && Object.keys(address.attributes).length === 1) {
    address.attributes = { type, cssid: hex("0", 1), ssid: hex("0", 1), devno: hex("0", 4) };
  }
  if (address.attributes["type"] !== "pci") return;
  const { type: _type, domain, bus, slot, function: part, ...others } = address.attributes;
  const zpci = childOf(address, "zpci");
  if (zpci !== undefined) {
    const { uid, fid, ...rest } = zpci.attributes;
    zpci.attributes = { uid: hex(uid, 4), fid: hex(fid, 8), ...rest };
    // All zeros are no place.
    if ([domain, bus, slot, part].every((each) => Number(each ?? 0) === 0)) {
      address.attributes = { type: "pci", ...others };
      return;
    }
  }
  if (domain === undefined && bus === undefined && slot === undefined && part === undefined) return;
  padAddress(address);
}

/** A PCI address with all its digits. */
function padAddress(address: XmlElement): void {
  const { type, domain, bus, slot, function: part, ...others } = address.attributes;
  address.attributes = {
    ...type === undefined ? {} : { type },
    domain: hex(domain, 4),
    bus: hex(bus, 2),
    slot: hex(slot, 2),
    function: hex(part, 1),
    ...others,
  };
}

function hex(text: string | undefined, digits: number): string {
  const number = Number(text ?? "0");
  if (!Number.isInteger(number) || number < 0) {
    throw refusal("XML_ERROR", `Cannot read an <address>, wanted a number: found "${text}"`, "DOMAIN");
  }
  return `0x${number.toString(16).padStart(digits, "0")}`;
}

function* checkTargets(disks: readonly XmlElement[]): Steps<void> {
  const seen = new Set<string>();
  for (const [at, disk] of disks.entries()) {
    if (at % PIECE === PIECE - 1) yield;
    const target = elementsOf(disk).find((child) => child.name === "target")!.attributes["dev"]!;
    if (seen.has(target)) {
      throw refusal(
        "XML_ERROR",
        `Cannot use two disks with one target, wanted another one: found "${target}"`,
        "DOMAIN",
      );
    }
    seen.add(target);
  }
}
