import { refusal } from "../contract/refusal.ts";
import { readMac } from "./document_interfaces.ts";
import { childOf, childrenOf, type XmlElement } from "./xml_tree.ts";

/** All disks of a domain's document. */
export function disksOf(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "devices"), "disk");
}

/** All network interfaces of a domain's document. */
export function interfacesOf(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "devices"), "interface");
}

/** What a disk is called in the guest. */
export function targetOf(device: XmlElement): string {
  return childOf(device, "target")?.attributes["dev"] ?? "";
}

/** Where a disk's contents are, if it has any. */
export function sourceOf(disk: XmlElement): string | undefined {
  const source = childOf(disk, "source")?.attributes;
  return source?.["file"] ?? source?.["dev"] ?? source?.["dir"] ?? source?.["name"] ?? source?.["volume"];
}

/**
 * A disk by its target, or by its source if the name is a path.
 *
 * @param first Whether the first of several with one source will do.
 */
export function findDisk(root: XmlElement, name: string, first: boolean): XmlElement | undefined {
  const disks = disksOf(root);
  if (!name.startsWith("/")) return disks.find((disk) => targetOf(disk) === name);
  const found = disks.filter((disk) => sourceOf(disk) === name);
  return found.length === 1 || first ? found[0] : undefined;
}

/**
 * A network interface by its MAC address or its name on the host.
 *
 * @throws {VirtError} `INVALID_ARG`
 */
export function findInterface(root: XmlElement, device: string): XmlElement {
  const mac = readMac(device);
  const found = interfacesOf(root).find((node) =>
    mac === undefined ? targetOf(node) === device : childOf(node, "mac")?.attributes["address"] === mac
  );
  if (found !== undefined) return found;
  throw refusal(
    "INVALID_ARG",
    `Cannot find an interface, wanted a name or MAC address: found none like "${device}"`,
    "DOMAIN",
  );
}
