import { childOf, cloneElement, element, removeChildren, type XmlElement } from "./xml_tree.ts";

type Groups = ReadonlyMap<string, XmlElement[]>;

/** Numbers ports, and pairs the first console of a full virtual machine with its first serial port, as libvirt does. */
export function canonicalCharacterDevices(groups: Groups, osType: string): void {
  const serials = groups.get("serial")!;
  const consoles = groups.get("console")!;
  if (osType === "hvm") pair(serials, consoles);
  serials.forEach((serial, index) => numberPort(serial, index));
  consoles.forEach((console, index) => numberPort(console, index));
}

function pair(serials: XmlElement[], consoles: XmlElement[]): void {
  const first = consoles[0];
  if (first === undefined) {
    if (serials[0] === undefined) return;
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
  }
  if (target === undefined) first.children.push(element("target", { type: "serial" }));
  else target.attributes = { type: "serial", ...target.attributes };
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

/** Graphics that listen somewhere, with a port or with leave to choose one. */
export function canonicalGraphics(graphics: XmlElement): XmlElement {
  const type = graphics.attributes["type"];
  if (type !== "vnc" && type !== "spice" && type !== "rdp") return graphics;
  if (type === "vnc" && (graphics.attributes["port"] ?? "-1") === "-1") {
    const { type: _type, port: _port, autoport: _autoport, ...others } = graphics.attributes;
    graphics.attributes = { type, port: "-1", autoport: "yes", ...others };
  }
  if (childOf(graphics, "listen") === undefined) {
    const address = graphics.attributes["listen"];
    graphics.children.push(element("listen", { type: "address", ...(address ? { address } : {}) }));
  }
  return graphics;
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
  const standard = osType === "xen" || osType === "linux" ? "xen" : "cirrus";
  const { type = standard, ram, vram = VIDEO_MEMORY_KIB[type], heads = "1", ...others } = model.attributes;
  model.attributes = {
    type,
    ...(ram === undefined ? {} : { ram }),
    ...(vram === undefined ? {} : { vram }),
    heads,
    ...others,
  };
  return video;
}

/** Adds the controller that serial ports of the virtio kind call for. */
export function addSerialController(groups: Groups): void {
  const controllers = groups.get("controller")!;
  const ports = [...groups.get("channel")!, ...groups.get("console")!];
  if (!ports.some((port) => childOf(port, "target")?.attributes["type"] === "virtio")) return;
  if (controllers.some((controller) => controller.attributes["type"] === "virtio-serial")) return;
  controllers.push(element("controller", { type: "virtio-serial", index: "0" }));
}
