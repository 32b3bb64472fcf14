/**
 * What the types of configs allow and what they don't: this page compiles, or it does not.
 *
 * Each `@ts-expect-error` is an error itself where the line below it has none.
 */
import assert from "node:assert/strict";
import {
  type DeviceConfig,
  documents,
  type DomainConfig,
  type DomainDiskConfig,
  type DomainInterfaceConfig,
  type DomainSnapshotConfig,
  type NetworkConfig,
  type NodeDeviceConfig,
  type NWFilterConfig,
  type SecretConfig,
  type StoragePoolConfig,
  type StorageVolumeConfig,
} from "../../../core/config/mod.ts";

const os = { type: { value: "hvm" } } as const;
const memory = { value: 1, unit: "GiB" };

const right = {
  domain: {
    type: "kvm",
    name: "vm",
    memory,
    vcpu: { value: 2, placement: "static" },
    os: { type: { arch: "x86_64", machine: "q35", value: "hvm" }, firmware: "efi", boot: [{ dev: "hd" }] },
    cpu: { mode: "host-passthrough", topology: { sockets: 1, cores: 2, threads: 1 } },
    features: { acpi: true },
    devices: {
      disk: [
        { type: "file", device: "disk", source: { file: "/d.qcow2" }, target: { dev: "vda", bus: "virtio" } },
        { type: "block", source: { dev: "/dev/sdb" }, target: { dev: "vdb" } },
        {
          type: "network",
          source: { protocol: "rbd", name: "pool/image", host: [{ name: "mon1", port: 6789 }] },
          target: { dev: "vdc" },
        },
      ],
      interface: [{ type: "network", source: { network: "default" }, model: { type: "virtio" } }],
      graphics: [{ type: "vnc", port: -1, autoport: true }],
    },
  } satisfies DomainConfig,
  newer: { type: "hyperdrive", name: "vm", memory, os } satisfies DomainConfig,
  network: {
    name: "lan",
    forward: { mode: "nat" },
    bridge: { name: "virbr7", stp: true, delay: 0 },
    ip: [{
      address: "192.0.2.1",
      netmask: "255.255.255.0",
      dhcp: { range: [{ start: "192.0.2.2", end: "192.0.2.9" }] },
    }],
  } satisfies NetworkConfig,
  pool: { type: "dir", name: "pool", target: { path: "/pool" } } satisfies StoragePoolConfig,
  volume: {
    name: "v",
    capacity: { value: 10n ** 18n },
    target: { format: { type: "qcow2" } },
  } satisfies StorageVolumeConfig,
  secret: { ephemeral: false, private: true, usage: { type: "volume", volume: "/v" } } satisfies SecretConfig,
  device: { disk: { type: "file", target: { dev: "vdb" } } } satisfies DeviceConfig,
};

/** What an element's type tells of its source, once it is asked. */
function sourceOf(disk: DomainDiskConfig): string | undefined {
  switch (disk.type) {
    case "file":
      return disk.source?.file;
    case "block":
      return disk.source?.dev;
    case "network":
      return disk.source?.protocol;
    case "volume":
      return disk.source && `${disk.source.pool}/${disk.source.volume}`;
    default:
      return undefined;
  }
}

function wrong(disk: DomainDiskConfig, nic: DomainInterfaceConfig, domain: DomainConfig): unknown[] {
  const target = { dev: "vda" };
  // deno-fmt-ignore -- each on the line below what is wrong with it
  return [
    // @ts-expect-error 1: no name
    { type: "kvm", memory, os } satisfies DomainConfig,
    // @ts-expect-error 2: no type
    { name: "vm", memory, os } satisfies DomainConfig,
    // @ts-expect-error 3: a property that libvirt does not have
    { type: "kvm", name: "vm", colour: "green" } satisfies DomainConfig,
    // @ts-expect-error 4: a number as a name
    { type: "kvm", name: 5 } satisfies DomainConfig,
    // @ts-expect-error 5: memory is an object with its value
    { type: "kvm", name: "vm", memory: 1024 } satisfies DomainConfig,
    // @ts-expect-error 6: a value is no text
    { type: "kvm", name: "vm", memory: { value: "1024" } } satisfies DomainConfig,
    // @ts-expect-error 7: memory without a value
    { type: "kvm", name: "vm", memory: { unit: "KiB" } } satisfies DomainConfig,
    // @ts-expect-error 8: an empty element is `true`
    { type: "kvm", name: "vm", features: { acpi: "yes" } } satisfies DomainConfig,
    // @ts-expect-error 9: what may be there several times is an array
    { type: "kvm", name: "vm", devices: { disk: { type: "file", target } } } satisfies DomainConfig,
    // @ts-expect-error 10: what may be there once is none
    { type: "kvm", name: "vm", os: [os] } satisfies DomainConfig,
    // @ts-expect-error 11: a word is no boolean
    { type: "kvm", name: "vm", onCrash: true } satisfies DomainConfig,
    // @ts-expect-error 12: a boolean is no word
    { type: "kvm", name: "vm", cpu: { mode: "host-passthrough", migratable: "on" } } satisfies DomainConfig,
    // @ts-expect-error 13: names are in camelCase
    { type: "kvm", name: "vm", on_crash: "destroy" } satisfies DomainConfig,
    // @ts-expect-error 14: a count is no text
    { type: "kvm", name: "vm", vcpu: { value: "2" } } satisfies DomainConfig,
    // @ts-expect-error 15: metadata is a list of elements
    { type: "kvm", name: "vm", metadata: "<x/>" } satisfies DomainConfig,
    // @ts-expect-error 16: elements have names
    { type: "kvm", name: "vm", metadata: [{ attributes: {} }] } satisfies DomainConfig,
    // @ts-expect-error 17: a disk has a target
    { type: "file", source: { file: "/d" } } satisfies DomainDiskConfig,
    // @ts-expect-error 18: a file disk has no device node
    { type: "file", source: { dev: "/dev/sda" }, target } satisfies DomainDiskConfig,
    // @ts-expect-error 19: a block disk has no file
    { type: "block", source: { file: "/d" }, target } satisfies DomainDiskConfig,
    // @ts-expect-error 20: a network disk has a protocol
    { type: "network", source: { name: "x" }, target } satisfies DomainDiskConfig,
    // @ts-expect-error 21: a volume disk names its pool
    { type: "volume", source: { volume: "v" }, target } satisfies DomainDiskConfig,
    // @ts-expect-error 22: no such type of disk
    { type: "hologram", target } satisfies DomainDiskConfig,
    // @ts-expect-error 23: a bus is a word
    { type: "file", target: { dev: "vda", bus: 3 } } satisfies DomainDiskConfig,
    // @ts-expect-error 24: read-only is there or not
    { type: "file", target, readonly: false } satisfies DomainDiskConfig,
    // @ts-expect-error 25: a PCI address is of numbers
    { type: "file", target, address: { type: "pci", slot: "0x1" } } satisfies DomainDiskConfig,
    // @ts-expect-error 26: a drive's address has no slot
    { type: "file", target, address: { type: "drive", slot: 1 } } satisfies DomainDiskConfig,
    // @ts-expect-error 27: which type it is is asked first
    disk.source?.file,
    // @ts-expect-error 28: a network interface has a network
    { type: "network", source: { bridge: "br0" } } satisfies DomainInterfaceConfig,
    // @ts-expect-error 29: a bridge interface has a bridge
    { type: "bridge", source: { network: "default" } } satisfies DomainInterfaceConfig,
    // @ts-expect-error 30: no such type of interface
    { type: "pigeon" } satisfies DomainInterfaceConfig,
    // @ts-expect-error 31: a MAC address is an object with its address
    { type: "user", mac: "52:54:00:00:00:01" } satisfies DomainInterfaceConfig,
    // @ts-expect-error 32: which type it is is asked first
    nic.source?.network,
    // @ts-expect-error 33: a network has a name
    { bridge: { name: "virbr0" } } satisfies NetworkConfig,
    // @ts-expect-error 34: a delay is a number
    { name: "lan", bridge: { delay: "0" } } satisfies NetworkConfig,
    // @ts-expect-error 35: a directory pool has no host
    { type: "dir", name: "p", source: { host: [{ name: "h" }] }, target: { path: "/p" } } satisfies StoragePoolConfig,
    // @ts-expect-error 36: no such type of pool
    { type: "swimming", name: "p" } satisfies StoragePoolConfig,
    // @ts-expect-error 37: a volume has a target
    { name: "v", capacity: { value: 1 } } satisfies StorageVolumeConfig,
    // @ts-expect-error 38: yes and no are booleans
    { ephemeral: "no" } satisfies SecretConfig,
    // @ts-expect-error 39: one device under its name, not the device itself
    { type: "file", target: { dev: "vdb" } } satisfies DeviceConfig,
    // @ts-expect-error 40: the property may not be there
    domain.devices.disk,
    // @ts-expect-error 41: an id may not be there
    domain.id.toFixed(),
    // @ts-expect-error 42: the value may be beyond 2^53
    documents.storageVolume.parse("").capacity!.value satisfies number,
    // @ts-expect-error 43: a document is text
    () => documents.domain.parse(domain),
    // @ts-expect-error 44: of its own kind
    () => documents.storagePool.format(domain),
    // @ts-expect-error 45: a snapshot's state is a word
    { state: 1 } satisfies DomainSnapshotConfig,
    // @ts-expect-error 46: a filter has a name
    { chain: "root" } satisfies NWFilterConfig,
    // @ts-expect-error 47: a device of the host has a name
    { path: "/sys/x" } satisfies NodeDeviceConfig,
  ];
}

Deno.test("Configs that compile are those that fit, and at least 40 that do not fit do not compile", async () => {
  // `deno check` says where a line compiles all the same, so that what is left here is to count them.
  const page = await Deno.readTextFile(new URL(import.meta.url));
  const expected = [...page.matchAll(/^ +\/\/ @ts-expect-error (\d+): /gm)].map(([, number]) =>
    Number(number)
  );
  assert.deepEqual(expected, expected.map((_, index) => index + 1));
  assert(expected.length >= 40, `${expected.length}`);
  assert.equal(typeof wrong, "function");
  documents.domain.format(right.domain);
  documents.network.format(right.network);
  documents.storagePool.format(right.pool);
  documents.storageVolume.format(right.volume);
  documents.secret.format(right.secret);
  documents.device.format(right.device);
  assert.deepEqual(right.domain.devices.disk.map(sourceOf), ["/d.qcow2", "/dev/sdb", "rbd"]);
  assert.deepEqual(documents.domain.check(right.newer).map(({ unknown }) => unknown), [true]);
  assert.deepEqual(documents.domain.parse(documents.domain.format(right.domain)), right.domain);
});
