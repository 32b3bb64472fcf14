/** A kind of document: its grammar, its root, where libvirt's manual describes it. */
export interface Kind {
  readonly kind: string;
  readonly grammar: string;
  /** What its types' names begin with; the root is that and `Config`. */
  readonly prefix: string;
  readonly manual: string;
}

const MANUAL = "https://libvirt.org";

/** All kinds, those first that others share types with. */
export const KINDS: readonly Kind[] = [
  { kind: "domain", grammar: "domain", prefix: "Domain", manual: `${MANUAL}/formatdomain.html` },
  {
    kind: "domainSnapshot",
    grammar: "domainsnapshot",
    prefix: "DomainSnapshot",
    manual: `${MANUAL}/formatsnapshot.html`,
  },
  {
    kind: "domainCheckpoint",
    grammar: "domaincheckpoint",
    prefix: "DomainCheckpoint",
    manual: `${MANUAL}/formatcheckpoint.html`,
  },
  {
    kind: "domainBackup",
    grammar: "domainbackup",
    prefix: "DomainBackup",
    manual: `${MANUAL}/formatbackup.html`,
  },
  {
    kind: "domainCapabilities",
    grammar: "domaincaps",
    prefix: "DomainCapabilities",
    manual: `${MANUAL}/formatdomaincaps.html`,
  },
  { kind: "network", grammar: "network", prefix: "Network", manual: `${MANUAL}/formatnetwork.html` },
  {
    kind: "networkPort",
    grammar: "networkport",
    prefix: "NetworkPort",
    manual: `${MANUAL}/formatnetworkport.html`,
  },
  {
    kind: "storagePool",
    grammar: "storagepool",
    prefix: "StoragePool",
    manual: `${MANUAL}/formatstorage.html`,
  },
  {
    kind: "storageVolume",
    grammar: "storagevol",
    prefix: "StorageVolume",
    manual: `${MANUAL}/formatstorage.html#storage-volume-xml`,
  },
  {
    kind: "storagePoolCapabilities",
    grammar: "storagepoolcaps",
    prefix: "StoragePoolCapabilities",
    manual: `${MANUAL}/formatstoragecaps.html`,
  },
  { kind: "nodeDevice", grammar: "nodedev", prefix: "NodeDevice", manual: `${MANUAL}/formatnode.html` },
  {
    kind: "hostInterface",
    grammar: "interface",
    prefix: "HostInterface",
    // The manual has no page of its own for these.
    manual: `${MANUAL}/format.html`,
  },
  { kind: "nwfilter", grammar: "nwfilter", prefix: "NWFilter", manual: `${MANUAL}/formatnwfilter.html` },
  {
    kind: "nwfilterBinding",
    grammar: "nwfilterbinding",
    prefix: "NWFilterBinding",
    manual: `${MANUAL}/formatnwfilter.html`,
  },
  { kind: "secret", grammar: "secret", prefix: "Secret", manual: `${MANUAL}/formatsecret.html` },
  {
    kind: "capabilities",
    grammar: "capability",
    prefix: "Capabilities",
    manual: `${MANUAL}/formatcaps.html`,
  },
  {
    kind: "cpu",
    grammar: "cpu",
    prefix: "Cpu",
    manual: `${MANUAL}/formatdomain.html#cpu-model-and-topology`,
  },
];

/** Prefixes under which documents write the namespaces of extensions. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  "http://libvirt.org/schemas/domain/qemu/1.0": "qemu",
  "http://libvirt.org/schemas/domain/lxc/1.0": "lxc",
  "http://libvirt.org/schemas/domain/bhyve/1.0": "bhyve",
  "http://libvirt.org/schemas/domain/xen/1.0": "xen",
  "http://libvirt.org/schemas/domain/vmware/1.0": "vmware",
  "http://libvirt.org/schemas/network/dnsmasq/1.0": "dnsmasq",
  "http://libvirt.org/schemas/storagepool/fs/1.0": "fs",
  "http://libvirt.org/schemas/storagepool/rbd/1.0": "rbd",
};
