import type { RandomSource } from "../../simulation/seeded_random.ts";
import { CHILDREN, inOrder } from "../children_order.ts";
import { orderAttributes } from "../device_attributes.ts";
import { bytesOf, kibOf } from "../document_values.ts";
import {
  childOf,
  childrenOf,
  element,
  isElement,
  removeChildren,
  setText,
  textOf,
  type XmlElement,
} from "../xml_tree.ts";

const MIB = 1024n * 1024n;

/** Ports of network disks by their protocols. */
const PORTS: Readonly<Record<string, string>> = {
  http: "80",
  https: "443",
  ftp: "21",
  ftps: "990",
  tftp: "69",
  gluster: "24007",
  iscsi: "3260",
  nbd: "10809",
  sheepdog: "7000",
  ssh: "22",
  vxhs: "9999",
  nfs: "2049",
};

/** Models of interfaces that libvirt knows, whatever their case. */
const MODELS = new Map(
  ("netfront rtl8139 virtio e1000 e1000e igb virtio-transitional virtio-non-transitional usb-net spapr-vlan " +
    "lan9118 scm91c111 vlance vmxnet vmxnet2 vmxnet3 Am79C970A Am79C973 82540EM 82545EM 82543GC")
    .split(" ").map((model) => [model.toLowerCase(), model]),
);

/** What libvirt fills in and leaves out of a disk's parts. */
export function completeDisk(disk: XmlElement): void {
  const { attributes } = disk;
  const source = childOf(disk, "source");
  if (attributes["type"] === "vhostuser") attributes["snapshot"] ??= "no";
  else if (attributes["snapshot"] === "no" && childOf(disk, "readonly") !== undefined) {
    delete attributes["snapshot"];
  }
  if (attributes["type"] === "volume" && source === undefined) attributes["type"] = "file";
  const driver = childOf(disk, "driver");
  if (driver?.attributes["cache"] === "default") delete driver.attributes["cache"];
  const target = childOf(disk, "target");
  if (target?.attributes["tray"] === "closed") delete target.attributes["tray"];
  const port = PORTS[source?.attributes["protocol"] ?? ""];
  if (port !== undefined && attributes["type"] === "network") {
    for (const host of childrenOf(source, "host")) {
      const { name, port: given, transport = "tcp" } = host.attributes;
      if (given === undefined && transport !== "unix") {
        host.attributes = { name: name!, port, ...host.attributes };
      }
    }
  }
  let node: XmlElement | undefined = disk;
  while (node !== undefined) {
    const cache: XmlElement | undefined = childOf(
      childOf(childOf(node, node === disk ? "driver" : "format"), "metadata_cache"),
      "max_size",
    );
    if (cache !== undefined) {
      setText(cache, `${bytesOf(textOf(cache), cache.attributes["unit"], "DOMAIN")}`);
      cache.attributes = { unit: "bytes" };
    }
    if (node !== disk) node.children = inOrder(node.children, CHILDREN.backingStore);
    node = childOf(node, "backingStore");
  }
}

/** The same of an interface. */
export function completeInterface(node: XmlElement, random: RandomSource): void {
  const { type } = node.attributes;
  const model = childOf(node, "model");
  const known = MODELS.get(model?.attributes["type"]?.toLowerCase() ?? "");
  if (known !== undefined) model!.attributes["type"] = known;
  if (type === "vhostuser") removeChildren(node, "filterref");
  if (type === "network") delete childOf(node, "source")?.attributes["portid"];
  const port = childOf(node, "virtualport");
  const identity = port?.attributes["type"] === "openvswitch"
    ? "interfaceid"
    : port?.attributes["type"] === "802.1Qbg"
    ? "instanceid"
    : undefined;
  if (port === undefined || identity === undefined) return;
  let parameters = childOf(port, "parameters");
  if (parameters === undefined) port.children.push(parameters = element("parameters"));
  parameters.attributes[identity] ??= random.uuid();
}

/** The same of all devices without a file of their own. */
export function completeDevice(device: XmlElement): void {
  const { attributes } = device;
  switch (device.name) {
    case "audio":
      return orderAttributes(device, "id type");
    case "controller":
      return inKib(childOf(device, "pcihole64"));
    case "filesystem":
      if (
        childOf(device, "driver")?.attributes["type"] === "virtiofs" &&
        attributes["accessmode"] === "passthrough"
      ) {
        delete attributes["accessmode"];
      }
      return;
    case "input":
      if (attributes["type"] === "tablet") attributes["bus"] ??= "usb";
      return;
    case "redirdev":
      if (attributes["type"] === "dbus" && childOf(device, "source") === undefined) {
        device.children.unshift(element("source", { channel: "org.qemu.usbredir" }));
      }
      return withoutRaw(device, attributes["type"]);
    case "smartcard":
      return withoutRaw(device, attributes["type"]);
    case "redirfilter":
      for (const { attributes: filter } of childrenOf(device, "usbdev")) {
        for (const name of ["class", "vendor", "product", "version"]) {
          if (filter[name] === "-1") delete filter[name];
        }
      }
      return;
    case "rng":
      return completeRng(childOf(device, "backend"));
    case "shmem":
      return inMib(childOf(device, "size"));
    case "hostdev":
      return completeHostDevice(device);
  }
}

/** What character devices say of how they connect. */
export function completeCharDevice(device: XmlElement): void {
  const { type } = device.attributes;
  if (type !== "tcp" && type !== "udp") return;
  const sources = childrenOf(device, "source");
  for (const source of sources) {
    const { mode = "connect", ...others } = source.attributes;
    source.attributes = { mode, ...others };
  }
  const order = (node: XmlElement) => node.attributes["mode"] === "bind" ? 0 : 1;
  const sorted = sources.sort((one, other) => order(one) - order(other));
  device.children = [
    ...sorted,
    ...device.children.filter((node) => !isElement(node) || node.name !== "source"),
  ];
  if (type === "tcp" && childOf(device, "protocol") === undefined) {
    device.children.splice(sources.length, 0, element("protocol", { type: "raw" }));
  }
}

function completeRng(backend: XmlElement | undefined): void {
  if (backend?.attributes["model"] === "random" && textOf(backend).trim() === "") {
    setText(backend, "/dev/random");
  }
  if (backend !== undefined) withoutRaw(backend, backend.attributes["type"]);
}

function completeHostDevice(device: XmlElement): void {
  const source = childOf(device, "source");
  if (source === undefined) return;
  const { protocol, name } = source.attributes;
  if (protocol === "iscsi" && name !== undefined && !name.includes("/")) {
    source.attributes["name"] = `${name}/0`;
  }
}

function withoutRaw(device: XmlElement, type: string | undefined): void {
  if (type === "unix") removeChildren(device, "protocol");
}

/** A size in KiB. */
export function inKib(size: XmlElement | undefined): void {
  if (size === undefined) return;
  setText(size, `${kibOf(size, size.name)}`);
  size.attributes = { unit: "KiB" };
}

function inMib(size: XmlElement | undefined): void {
  if (size === undefined) return;
  setText(size, `${bytesOf(textOf(size), size.attributes["unit"] ?? "bytes", "DOMAIN") / MIB}`);
  size.attributes = { unit: "M" };
}
