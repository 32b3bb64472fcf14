import { isElement, type XmlNode } from "./xml_tree.ts";

/** The places of names in a row. */
export type Order = ReadonlyMap<string, number>;

const order = (names: string): Order => new Map(names.split(" ").map((name, at) => [name, at]));

/** In which order libvirt writes the children of elements. */
export const CHILDREN = {
  disk: order(
    "driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly shareable transient serial wwn vendor product encryption boot alias address",
  ),
  backingStore: order("format source backingStore"),
  spice: order("listen channel image jpeg zlib playback streaming mouse clipboard filetransfer gl"),
  vdagent: order("clipboard mouse"),
  hostInterface: order(
    "mac driver source vlan virtualport bandwidth port ip route script backenddomain target guest model backend filterref tune teaming link mtu coalesce boot alias address",
  ),
  diskChain: order("driver auth source backingStore"),
  interface: order(
    "mac source vlan virtualport bandwidth port ip route portForward script downscript backenddomain target guest model driver backend filterref tune teaming link mtu coalesce boot alias address",
  ),
  /** What stands behind all else in any device; what has an order of its own is left as it is. */
  tail: order("boot alias master rom acpi address"),
  tailWithDriver: order("boot alias master rom acpi address driver"),
  charDevice: order("source protocol reconnect log target"),
  ofTheirOwn: order("disk interface"),
  os: order(
    "type firmware init initarg initenv initdir inituser initgroup loader nvram kernel initrd cmdline dtb acpi boot bootmenu bios smbios",
  ),
  features: order(
    "acpi apic pae hap viridian privnet hyperv kvm pvspinlock capabilities pmu vmport gic smm ioapic hpt vmcoreinfo htm nested-hv msrs ccf-assist xen cfpc sbbc ibs tcg async-teardown",
  ),
} satisfies Readonly<Record<string, Order>>;

/** Elements in their order; unknown ones and comments stay behind the known ones, but before a tail. */
export function inOrder(nodes: readonly XmlNode[], order: Order): XmlNode[] {
  const other = order === CHILDREN.tail || order === CHILDREN.tailWithDriver ? -1 : order.size;
  const rank = (node: XmlNode) => isElement(node) ? order.get(node.name) ?? other : other;
  return [...nodes].sort((one, other) => rank(one) - rank(other));
}
