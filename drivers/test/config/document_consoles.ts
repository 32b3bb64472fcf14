import { CHILDREN, inOrder } from "./children_order.ts";
import { completeCharDevice } from "./canonical/device_defaults.ts";
import { ATTRIBUTES, orderAttributes } from "./device_attributes.ts";
import {
  childOf,
  childrenOf,
  cloneElement,
  element,
  isElement,
  removeChildren,
  type XmlElement,
  type XmlNode,
} from "./xml_tree.ts";

type Groups = ReadonlyMap<string, XmlElement[]>;

/** Numbers ports, and pairs the first console of a full virtual machine with its first serial port, as libvirt does. */
export function canonicalCharacterDevices(groups: Groups, osType: string): void {
  const serials = groups.get("serial")!;
  const consoles = groups.get("console")!;
  if (osType === "hvm") pair(serials, consoles);
  groups.get("parallel")!.forEach((parallel, index) => numberPort(parallel, index));
  serials.forEach((serial, index) => numberPort(serial, index));
  consoles.forEach((console, index) => {
    numberPort(console, index);
    const target = childOf(console, "target")!;
    const { type = "serial", port: _port, ...others } = target.attributes;
    target.attributes = { type, port: String(index), ...others };
  });
  for (const kind of ["serial", "console", "parallel", "channel"]) {
    for (const device of groups.get(kind)!) {
      completeCharDevice(device);
      device.children = inOrder(device.children, CHILDREN.charDevice);
      if (device.attributes["type"] === "qemu-vdagent") {
        for (const source of childrenOf(device, "source")) {
          source.children = inOrder(source.children, CHILDREN.vdagent);
        }
      }
      if (device.attributes["type"] !== "unix") continue;
      removeChildren(device, "protocol");
      if (childOf(device, "source")?.attributes["path"] === undefined) removeChildren(device, "source");
    }
  }
}

/** Serial ports that are no console. */
const NO_CONSOLES: ReadonlySet<string> = new Set(["usb-serial", "pci-serial", "isa-debug"]);

function pair(serials: XmlElement[], consoles: XmlElement[]): void {
  const first = consoles[0];
  if (first === undefined) {
    if (serials[0] === undefined) return;
    if (NO_CONSOLES.has(childOf(serials[0], "target")?.attributes["type"] ?? "")) return;
    consoles.push(asConsole(serials[0]));
    return;
  }
  const target = childOf(first, "target");
  if ((target?.attributes["type"] ?? "serial") !== "serial") return;
  if (serials.length === 0) {
    const serial = cloneElement(first);
    serial.name = "serial";
    removeChildren(serial, "target");
    delete serial.attributes["tty"];
    serials.push(serial);
  } else takeSource(first, serials[0]!);
  if (target === undefined) first.children.push(element("target", { type: "serial" }));
  else target.attributes = { type: "serial", ...target.attributes };
}

const SOURCE_PARTS: ReadonlySet<string> = new Set(["source", "protocol", "log"]);

/** A console is what the serial port of its number is. */
function takeSource(console: XmlElement, serial: XmlElement): void {
  if (console.attributes["type"] !== serial.attributes["type"]) return;
  const isPart = (node: XmlNode) => isElement(node) && SOURCE_PARTS.has(node.name);
  console.children = [
    ...cloneElement(serial).children.filter(isPart),
    ...console.children.filter((node) => !isPart(node)),
  ];
}

function asConsole(serial: XmlElement): XmlElement {
  const console = cloneElement(serial);
  console.name = "console";
  removeChildren(console, "target");
  removeChildren(console, "address");
  console.children.push(element("target", { type: "serial" }));
  return console;
}

function numberPort(device: XmlElement, index: number): void {
  const target = childOf(device, "target");
  if (target === undefined) device.children.push(element("target", { port: String(index) }));
  else target.attributes["port"] ??= String(index);
}

const VIDEO_MEMORY_KIB: Readonly<Record<string, string>> = {
  vga: "16384",
  cirrus: "16384",
  vmvga: "16384",
  bochs: "16384",
  xen: "4096",
  vbox: "8192",
};

/** Video with a model, its memory and its screens. */
export function canonicalVideo(video: XmlElement, osType: string): XmlElement {
  let model = childOf(video, "model");
  if (model === undefined) video.children.push(model = element("model"));
  const { attributes } = model;
  const type = attributes["type"] ??= osType === "xen" || osType === "linux" ? "xen" : "cirrus";
  if (type === "qxl") model.attributes = { ram: "65536", vram: "65536", ...attributes };
  else if (VIDEO_MEMORY_KIB[type] !== undefined) attributes["vram"] ??= VIDEO_MEMORY_KIB[type];
  if (type !== "none") model.attributes["heads"] ??= "1";
  if (model.attributes["primary"] === "no") delete model.attributes["primary"];
  orderAttributes(model, ATTRIBUTES.videoModel);
  return video;
}

/** Graphics are shown on something; what is primary comes first. */
export function arrangeVideos(videos: XmlElement[], graphics: readonly XmlElement[], osType: string): void {
  if (videos.length === 0) {
    if (graphics.length === 0) return;
    videos.push(canonicalVideo(element("video"), osType));
  }
  const isPrimary = (video: XmlElement) => childOf(video, "model")?.attributes["primary"] === "yes";
  const at = videos.findIndex(isPrimary);
  if (at > 0) videos.unshift(...videos.splice(at, 1));
  const model = childOf(videos[0], "model")!;
  model.attributes["primary"] = "yes";
  orderAttributes(model, ATTRIBUTES.videoModel);
}

/** Adds the controllers that serial ports of the virtio kind call for. */
export function addSerialControllers(groups: Groups): void {
  const controllers = groups.get("controller")!;
  const there = new Set(
    controllers.filter(({ attributes }) => attributes["type"] === "virtio-serial")
      .map(({ attributes }) => attributes["index"]),
  );
  for (const port of [...groups.get("channel")!, ...groups.get("console")!]) {
    if (childOf(port, "target")?.attributes["type"] !== "virtio") continue;
    const { type, controller = "0" } = childOf(port, "address")?.attributes ?? {};
    const index = type === "virtio-serial" ? controller : "0";
    if (there.has(index)) continue;
    there.add(index);
    controllers.push(element("controller", { type: "virtio-serial", index }));
  }
}
