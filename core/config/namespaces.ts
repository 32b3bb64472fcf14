import type { Namespaces } from "./xml_element.ts";

/** The namespaces of libvirt's extensions, and the prefix that its documents give each. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  qemu: "http://libvirt.org/schemas/domain/qemu/1.0",
  lxc: "http://libvirt.org/schemas/domain/lxc/1.0",
  bhyve: "http://libvirt.org/schemas/domain/bhyve/1.0",
  xen: "http://libvirt.org/schemas/domain/xen/1.0",
  vmware: "http://libvirt.org/schemas/domain/vmware/1.0",
  dnsmasq: "http://libvirt.org/schemas/network/dnsmasq/1.0",
  fs: "http://libvirt.org/schemas/storagepool/fs/1.0",
  rbd: "http://libvirt.org/schemas/storagepool/rbd/1.0",
};

const PREFIXES = new Map(Object.entries(EXTENSIONS).map(([prefix, uri]) => [uri, prefix]));

/** A name as the tables have it: an extension's prefix is libvirt's own, whatever the document calls it. */
export function canonicalName(name: string, namespaces: Namespaces): string {
  const colon = name.indexOf(":");
  if (colon < 0 && namespaces[""] === undefined) return name;
  const uri = namespaces[colon < 0 ? "" : name.slice(0, colon)];
  if (uri === undefined) return name;
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}
