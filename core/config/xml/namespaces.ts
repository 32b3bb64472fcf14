import { type Namespaces, prefixOf, type XmlElement } from "./xml_element.ts";

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

/**
 * A name as the tables have it: an extension's prefix is libvirt's own, whatever the document calls it; a name of any
 * other namespace is `{its URI}name`, which no table has, whatever its prefix looks like. One whose prefix nothing declares
 * is `{}prefix:name`: to libvirt it is in no namespace, and called so with its colon.
 */
export function canonicalName(name: string, namespaces: Namespaces): string {
  const colon = name.indexOf(":");
  const uri = namespaces[colon < 0 ? "" : name.slice(0, colon)];
  if (uri === undefined || uri === "") return colon < 0 ? name : `{}${name}`;
  const prefix = PREFIXES.get(uri);
  const local = name.slice(colon + 1);
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
}

/** An element as an issue tells it: with its namespace if that is not the one that its name looks like. */
export function shownName({ name, namespaces }: XmlElement): string {
  if (!canonicalName(name, namespaces).startsWith("{")) return `<${name}>`;
  const uri = namespaces[prefixOf(name)];
  return uri === undefined ? `<${name}> of no declared prefix` : `<${name}> of "${uri}"`;
}
