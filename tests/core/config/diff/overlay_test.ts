import assert from "node:assert/strict";
import { overlay, type OverlayOptions } from "../../../../core/config/diff/overlay.ts";
import { withAbsences } from "../../../../core/config/diff/with_absences.ts";
import type { Tree } from "../../../../core/config/tree.ts";

const paths = (wanted: Tree, found: Tree, options?: OverlayOptions) =>
  overlay(wanted, found, options).differences.map(({ path }) => path.join("."));

const vda = { type: "file", source: { file: "/a" }, target: { dev: "vda", bus: "virtio" } };
const pci = { type: "pci", slot: 4 };

Deno.test("overlay() looks at what is named alone, in whatever words a host says the same", () => {
  const found = {
    type: "kvm",
    id: 3,
    name: "web",
    uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f",
    memory: { unit: "KiB", value: 1048576 },
    currentMemory: { unit: "KiB", value: 1048576 },
    os: { type: { arch: "x86_64", machine: "pc-q35-7.2", value: "hvm" } },
    devices: {
      emulator: "/usr/bin/qemu-system-x86_64",
      disk: [{ ...vda, address: pci }],
      interface: [{ type: "network", source: { network: "default" }, mac: { address: "52:54:00:aa:bb:cc" } }],
      controller: [{ type: "usb", index: 0 }, { type: "pci", index: 0 }],
      input: [{ type: "mouse", bus: "ps2" }, { type: "tablet", bus: "usb" }],
    },
  };
  for (
    const wanted of [
      { name: "web", memory: { unit: "GiB", value: 1 } },
      { memory: { value: 1048576 } },
      { uuid: "6695EB01F6A4830479AA97F2502E193F", id: 7 },
      { os: { type: { machine: "q35" } } },
      { devices: { disk: [{ type: "file", source: { file: "//a/" } }] } },
      { devices: { interface: [{ source: { network: "default" } }] } },
      { devices: { interface: [{ mac: { address: "52:54:00:AA:BB:CC" } }] } },
      { devices: { controller: [{ type: "pci" }], input: [{ type: "tablet" }] } },
      { devices: { rng: [], memballoon: false } },
    ]
  ) {
    const { differences, config } = overlay(wanted, found, { unit: "KiB", hosts: ["id"] });
    assert.deepEqual(differences, [], JSON.stringify(wanted));
    assert.deepEqual(JSON.parse(JSON.stringify(config)), found);
  }
});

Deno.test("overlay() tells sizes as a whole, and rounds up as hosts do", () => {
  const found = { memory: { unit: "KiB", value: 977 } };
  assert.deepEqual(paths({ memory: { unit: "bytes", value: 1_000_000 } }, found), []);
  assert.deepEqual(overlay({ memory: { unit: "MiB", value: 1 } }, found), {
    differences: [{ path: ["memory"], before: found.memory, after: { unit: "MiB", value: 1 } }],
    config: { memory: { unit: "MiB", value: 1 } },
  });
});

Deno.test("overlay() matches the elements of lists: added and gone ones are a difference each, and others keep theirs", () => {
  const vdb = { ...vda, source: { file: "/b" }, target: { dev: "vdb", bus: "virtio" } };
  const found = {
    devices: { disk: [{ ...vda, address: pci }, { ...vdb, address: { type: "pci", slot: 5 } }] },
  };
  const vdc = { type: "file", source: { file: "/c" }, target: { dev: "vdc" } };
  const { differences, config } = overlay({ devices: { disk: [vdc, vda] } }, found);
  assert.deepEqual(differences, [
    { path: ["devices", "disk", 0], before: undefined, after: vdc },
    { path: ["devices", "disk", 1], before: found.devices.disk[1], after: undefined },
  ]);
  assert.deepEqual(config, { devices: { disk: [found.devices.disk[0], vdc] } });
  assert.deepEqual(overlay({ devices: { disk: [] } }, found).config, { devices: { disk: [] } });
  assert.deepEqual(paths({ devices: { disk: [] } }, found), ["devices.disk.0", "devices.disk.1"]);
});

Deno.test("overlay() keeps a changed device's MAC address, and its place on a bus while that is of its kind", () => {
  const mac = { address: "52:54:00:aa:bb:cc" };
  const found = {
    devices: {
      disk: [{ ...vda, address: pci }],
      interface: [{ type: "network", source: { network: "default" }, mac, address: pci }],
    },
  };
  const cache = { devices: { disk: [{ ...vda, driver: { cache: "none" } }] } };
  assert.deepEqual(overlay(cache, found).config, {
    devices: { ...found.devices, disk: [{ ...vda, driver: { cache: "none" }, address: pci }] },
  });
  const sata = { ...vda, target: { dev: "vda", bus: "sata" } };
  const bridged = { type: "bridge", source: { bridge: "br0" } };
  const other = { devices: { disk: [sata], interface: [bridged] } };
  assert.deepEqual(paths(other, found), [
    "devices.disk.0.target.bus",
    "devices.interface.0.type",
    "devices.interface.0.source.bridge",
  ]);
  assert.deepEqual(overlay(other, found).config, {
    devices: { disk: [sata], interface: [{ ...bridged, mac }] },
  });
});

Deno.test("overlay() gives a guest that becomes another machine nothing of the old one's buses", () => {
  const found = {
    os: { type: { machine: "pc-i440fx-7.2", value: "hvm" }, loader: "/bios" },
    devices: {
      disk: [{ ...vda, address: pci }],
      controller: [{ type: "usb", index: 0 }, { type: "pci", index: 0, model: "pci-root" }],
    },
  };
  const wanted = {
    os: { type: { machine: "q35" } },
    devices: {
      disk: [{ target: { dev: "vda" }, source: { file: "/a" } }],
      controller: [{ type: "usb", index: 0 }],
    },
  };
  assert.deepEqual(overlay(wanted, found), {
    differences: [{ path: ["os", "type", "machine"], before: "pc-i440fx-7.2", after: "q35" }],
    config: {
      os: { type: { machine: "q35", value: "hvm" }, loader: "/bios" },
      devices: { ...wanted.devices },
    },
  });
});

Deno.test("overlay() takes the order of boot devices for what it is, and that of other lists for none", () => {
  const [hd, network] = [{ dev: "hd" }, { dev: "network" }];
  const found = { os: { boot: [hd, network] }, list: [1, 2] };
  assert.deepEqual(paths({ os: { boot: [network, hd] }, list: [2, 1] }, found), [
    "os.boot.0.dev",
    "os.boot.1.dev",
  ]);
  assert.deepEqual(overlay({ os: { boot: [network] } }, found).config["os"], { boot: [network] });
});

Deno.test("overlay() leaves others' metadata alone", () => {
  const note = (prefix: string, text: string) => ({
    name: `${prefix}:note`,
    attributes: { [`xmlns:${prefix}`]: `urn:${prefix}` },
    children: [text],
  });
  const found = { metadata: [note("mine", "old"), note("theirs", "kept")] };
  assert.deepEqual(paths({ metadata: [note("mine", "old")] }, found), []);
  const { differences, config } = overlay({ metadata: [note("mine", "new")] }, found);
  assert.deepEqual(differences.map(({ path }) => path), [["metadata", 0]]);
  assert.deepEqual(config, { metadata: [note("mine", "new"), note("theirs", "kept")] });
});

Deno.test("withAbsences() keeps what is written by leaving it out", () => {
  assert.deepEqual(
    withAbsences(
      { name: "a", devices: { disk: [], rng: [{ x: false }] }, features: { acpi: false }, note: undefined },
      { name: "a", devices: { rng: [{}] } },
    ),
    { name: "a", devices: { disk: [], rng: [{ x: false }] }, features: { acpi: false } },
  );
});
