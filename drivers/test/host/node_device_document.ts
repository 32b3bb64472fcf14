import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";
import type { VirtError } from "../../../core/contract/errors.ts";
import { refusal } from "../contract/refusal.ts";
import { readUuid } from "../config/document_values.ts";
import { attributes } from "../config/storage_values.ts";
import { formatElement } from "../config/xml_format.ts";
import {
  childOf,
  childrenOf,
  cloneElement,
  element,
  elementsOf,
  textOf,
  type XmlElement,
} from "../config/xml_tree.ts";

/** What a device can be, in the order of libvirt's filter flags. */
export const CAPABILITIES = [
  "system",
  "pci",
  "usb_device",
  "usb",
  "net",
  "scsi_host",
  "scsi_target",
  "scsi",
  "storage",
  "fc_host",
  "vports",
  "scsi_generic",
  "drm",
  "mdev_types",
  "mdev",
  "ccw",
  "css",
  "vdpa",
  "ap_card",
  "ap_queue",
  "ap_matrix",
  "vpd",
];
// What libvirt gives out, but takes in nowhere.
const NOT_READ = ["fc_host", "vports", "scsi_generic", "mdev_types", "vdpa", "vpd"];
/** What an element inside of a capability makes of the device, in the words of the list above. */
const NESTED: Readonly<Record<string, string>> = {
  fc_host: "fc_host",
  vport_ops: "vports",
  mdev_types: "mdev_types",
  vpd: "vpd",
};
const NESTING: Readonly<Record<string, readonly string[]>> = {
  pci: ["mdev_types", "vpd"],
  scsi_host: ["fc_host", "vports"],
  css: ["mdev_types"],
  ap_matrix: ["mdev_types"],
};

/** World Wide Names of a Fibre Channel adapter. */
export interface Wwns {
  readonly wwnn: string;
  readonly wwpn: string;
}

/** What a mediated device is. */
export interface Mdev {
  readonly type: string;
  readonly uuid: string | undefined;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** A device's document. */
export interface DeviceDefinition {
  readonly path: string | undefined;
  readonly devnodes: readonly XmlElement[];
  readonly parent: string | undefined;
  /** Which parent is meant, where it is not named. */
  readonly parentWwns: Wwns | undefined;
  readonly parentFabric: string | undefined;
  readonly driver: string | undefined;
  readonly capabilities: readonly XmlElement[];
}

/**
 * The definition that a `<device>` element stands for.
 *
 * @param existing Whether the device is there already, with a name and numbers of its own.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function deviceOf(root: XmlElement, existing: boolean): DeviceDefinition {
  const parent = childOf(root, "parent");
  const { wwnn, wwpn, fabric_wwn } = parent?.attributes ?? {};
  for (const { attributes: { type } } of childrenOf(root, "devnode")) {
    if (type !== "dev" && type !== "link") {
      throw refuse("XML_ERROR", "a devnode's type", `"${type ?? ""}"`, "XML");
    }
  }
  if ((wwnn === undefined) !== (wwpn === undefined)) {
    throw refuse("XML_ERROR", "both wwnn and wwpn of the parent", "one");
  }
  const capabilities = childrenOf(root, "capability").map((node) => readCapability(node, existing));
  if (capabilities.length === 0) throw refuse("INTERNAL_ERROR", "a capability", "none");
  return {
    path: textOf(childOf(root, "path")) || undefined,
    devnodes: childrenOf(root, "devnode").toSorted((a, b) =>
      a.attributes["type"]!.localeCompare(b.attributes["type"]!)
    ),
    parent: textOf(parent) || undefined,
    parentWwns: wwnn === undefined ? undefined : { wwnn, wwpn: wwpn! },
    parentFabric: fabric_wwn,
    driver: textOf(childOf(childOf(root, "driver"), "name")) || undefined,
    capabilities,
  };
}

/** The document's text, in libvirt's layout. */
export function formatDevice(name: string, definition: DeviceDefinition): string {
  const { path, devnodes, parent, driver, capabilities } = definition;
  const optional = (word: string, text: string | undefined) =>
    text === undefined ? [] : [element(word, {}, [text])];
  const text = formatElement(element("device", {}, [
    element("name", {}, [name]),
    ...optional("path", path),
    ...devnodes,
    ...optional("parent", parent),
    ...driver === undefined ? [] : [element("driver", {}, [element("name", {}, [driver])])],
    ...capabilities,
  ]));
  // libvirt opens and closes it even where there is nothing in it.
  return text.replace(/^( *)<firmware\/>$/m, "$1<firmware>\n$1</firmware>");
}

/** Whether a device is one of these things, be it inside of another. */
export function isA(definition: DeviceDefinition, capability: string): boolean {
  return definition.capabilities.some((node) =>
    typeOf(node) === capability ||
    NESTING[typeOf(node)]?.includes(capability) &&
      childrenOf(node, "capability").some((inner) => NESTED[typeOf(inner)] === capability)
  );
}

/** A capability's word. */
export function typeOf(node: XmlElement): string {
  return node.attributes["type"]!;
}

/** The names of a Fibre Channel adapter, `undefined` of anything else. */
export function wwnsOf(
  definition: DeviceDefinition,
): (Wwns & { readonly fabric: string | undefined }) | undefined {
  const host = definition.capabilities.find((node) => typeOf(node) === "scsi_host");
  const adapter = childrenOf(host, "capability").find((node) => typeOf(node) === "fc_host");
  if (adapter === undefined) return undefined;
  const text = (name: string) => textOf(childOf(adapter, name));
  return { wwnn: text("wwnn"), wwpn: text("wwpn"), fabric: text("fabric_wwn") || undefined };
}

/** The capability of a virtual adapter. */
export function vportCapability(host: number, { wwnn, wwpn }: Wwns, fabric: string | undefined): XmlElement {
  const one = (word: string, text: string) => element(word, {}, [text]);
  return element("capability", { type: "scsi_host" }, [
    one("host", `${host}`),
    one("unique_id", `${host - 1}`),
    element("capability", { type: "fc_host" }, [
      one("wwnn", wwnn),
      one("wwpn", wwpn),
      ...fabric === undefined ? [] : [one("fabric_wwn", fabric)],
    ]),
  ]);
}

/** What a mediated device's document says of it, `undefined` of any other device's. */
export function mdevOf(definition: DeviceDefinition): Mdev | undefined {
  const node = definition.capabilities.find((each) => typeOf(each) === "mdev");
  if (node === undefined) return undefined;
  return {
    type: childOf(node, "type")!.attributes["id"]!,
    uuid: readUuid(textOf(childOf(node, "uuid"))),
    attributes: childrenOf(node, "attr").map(({ attributes: { name = "", value = "" } }) => ({
      name,
      value,
    })),
  };
}

/** The capability of a mediated device. */
export function mdevCapability(
  { type, uuid, attributes: given }: Mdev,
  parentAddress: string,
  group: number,
): XmlElement {
  return element("capability", { type: "mdev" }, [
    element("type", { id: type }),
    ...uuid === undefined ? [] : [element("uuid", {}, [uuid])],
    element("parent_addr", {}, [parentAddress]),
    element("iommuGroup", { number: `${group}` }),
    ...given.map((each) => element("attr", { ...each })),
  ]);
}

function readCapability(node: XmlElement, existing: boolean): XmlElement {
  const type = node.attributes["type"] ?? "";
  if (!CAPABILITIES.includes(type)) throw refuse("XML_ERROR", "a known capability", `"${type}"`, "XML");
  if (NOT_READ.includes(type)) throw refuse("INTERNAL_ERROR", "a capability of a device itself", `"${type}"`);
  switch (type) {
    case "system":
      return readSystem(node);
    case "scsi_host":
      return readScsiHost(node, existing);
    case "mdev":
      return readMdev(node);
    default:
      return cloneElement(node);
  }
}

function readSystem(node: XmlElement): XmlElement {
  const [hardware, firmware] = [childOf(node, "hardware"), childOf(node, "firmware")];
  const uuidText = textOf(childOf(hardware, "uuid"));
  const uuid = readUuid(uuidText);
  if (uuid === undefined) throw refuse("INTERNAL_ERROR", "a system's UUID", `"${uuidText}"`);
  const pick = (parent: XmlElement | undefined, names: readonly string[]) =>
    names.flatMap((name) => {
      const text = textOf(childOf(parent, name));
      return text === "" ? [] : [element(name, {}, [text])];
    });
  return element("capability", { type: "system" }, [
    ...pick(node, ["product"]),
    element("hardware", {}, [
      ...pick(hardware, ["vendor", "version", "serial"]),
      element("uuid", {}, [uuid]),
    ]),
    element("firmware", {}, pick(firmware, ["vendor", "version", "release_date"])),
  ]);
}

function readScsiHost(node: XmlElement, existing: boolean): XmlElement {
  const numbers = existing ? ["host", "unique_id"] : [];
  const children = numbers.flatMap((name) => {
    const text = textOf(childOf(node, name)).trim();
    if (text === "" && name !== "host") return [];
    if (!/^\d{1,10}$/.test(text)) throw refuse("INTERNAL_ERROR", `a SCSI host's ${name}`, `"${text}"`);
    return [element(name, {}, [text])];
  });
  const inner = childrenOf(node, "capability");
  const unknown = inner.find(({ attributes: { type } }) => type !== "fc_host" && type !== "vport_ops");
  if (unknown !== undefined) {
    throw refuse("INTERNAL_ERROR", "what a SCSI host can be", `"${unknown.attributes["type"] ?? ""}"`);
  }
  const adapter = inner.find((each) => typeOf(each) === "fc_host");
  if (adapter !== undefined) {
    const names = ["wwnn", "wwpn", "fabric_wwn"].flatMap((name) => {
      const text = textOf(childOf(adapter, name));
      if (text === "" && name !== "fabric_wwn") {
        throw refuse("INTERNAL_ERROR", `an adapter's ${name}`, "none");
      }
      return text === "" ? [] : [element(name, {}, [text])];
    });
    children.push(element("capability", { type: "fc_host" }, names));
  }
  if (inner.some((each) => typeOf(each) === "vport_ops")) {
    // libvirt's test driver has no such numbers either.
    const zero = (name: string) => element(name, {}, ["0"]);
    children.push(element("capability", { type: "vport_ops" }, [zero("max_vports"), zero("vports")]));
  }
  return element("capability", { type: "scsi_host" }, children);
}

function readMdev(node: XmlElement): XmlElement {
  const id = childOf(node, "type")?.attributes["id"];
  if (!id) throw refuse("CONFIG_UNSUPPORTED", "a mediated device's type", "none");
  const uuidText = textOf(childOf(node, "uuid"));
  const uuid = readUuid(uuidText);
  if (uuidText !== "" && uuid === undefined) throw refuse("INTERNAL_ERROR", "a UUID", `"${uuidText}"`);
  const group = childOf(node, "iommuGroup")?.attributes["number"];
  if (group !== undefined && !/^\d+$/.test(group)) {
    throw refuse("INTERNAL_ERROR", "an IOMMU group", `"${group}"`);
  }
  return element("capability", { type: "mdev" }, [
    element("type", { id }),
    ...uuid === undefined ? [] : [element("uuid", {}, [uuid])],
    ...elementsOf(node).filter(({ name }) =>
      name === "parent_addr" || name === "iommuGroup" || name === "attr"
    )
      .map((each) => element(each.name, attributes(each.attributes), [...each.children])),
  ]);
}

function refuse(
  code: ErrorCode,
  wanted: string,
  found: string,
  domain: "NODEDEV" | "XML" = "NODEDEV",
): VirtError {
  return refusal(code, `Cannot read a device document, wanted ${wanted}: found ${found}`, domain);
}
