import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import {
  addSerialController,
  canonicalCharacterDevices,
  canonicalGraphics,
  canonicalVideo,
} from "./document_consoles.ts";
import { addDriveControllers, canonicalDisk, disksInOrder } from "./document_disks.ts";
import { canonicalInterface, nameInterfaces } from "./document_interfaces.ts";
import { element, elementsOf, isElement, type XmlElement } from "./xml_tree.ts";

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
  switch (device.name) {
    case "disk":
      return canonicalDisk(device);
    case "interface":
      return canonicalInterface(device, setting.random);
    case "graphics":
      return canonicalGraphics(device);
    case "video":
      return canonicalVideo(device, setting.osType);
    default:
      return device;
  }
}

/** All devices with libvirt's defaults, in its order. */
export function canonicalDevices(devices: XmlElement | undefined, setting: DeviceSetting): XmlElement {
  const groups = new Map<string, XmlElement[]>(ORDER.map((name) => [name, []]));
  const others: XmlElement[] = [];
  for (const node of devices?.children ?? []) {
    if (!isElement(node)) continue;
    const device = node;
    const group = groups.get(device.name);
    if (group === undefined) others.push(device);
    else group.push(device);
  }
  groups.set("disk", disksInOrder(groups.get("disk")!));
  for (const group of groups.values()) {
    group.forEach((device, index) => group[index] = canonicalDevice(device, setting));
  }
  checkTargets(groups.get("disk")!);
  addDriveControllers(groups.get("disk")!, groups.get("controller")!);
  nameInterfaces(groups.get("interface")!);
  canonicalCharacterDevices(groups, setting.osType);
  addSerialController(groups);
  const videos = groups.get("video")!;
  const model = videos[0] && elementsOf(videos[0]).find((child) => child.name === "model");
  if (model && !videos.some((video) => elementsOf(video).some((m) => m.attributes["primary"] === "yes"))) {
    model.attributes["primary"] = "yes";
  }
  return element("devices", devices?.attributes ?? {}, [...[...groups.values()].flat(), ...others]);
}

function canonicalAddress(address: XmlElement): void {
  if (address.attributes["type"] !== "pci") return;
  const { type: _type, domain, bus, slot, function: part, ...others } = address.attributes;
  if (domain === undefined && bus === undefined && slot === undefined && part === undefined) return;
  address.attributes = {
    type: "pci",
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

function checkTargets(disks: readonly XmlElement[]): void {
  const seen = new Set<string>();
  for (const disk of disks) {
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
