import assert from "node:assert/strict";
import { documents, volume, type VolumeOptions } from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Judge } from "../_judge.ts";

const ROWS: readonly VolumeOptions[] = [
  { name: "a.qcow2", capacity: "1 GiB" },
  { name: "b", capacity: 1n << 63n, allocation: 0 },
  { name: "c.raw", capacity: "10 MB", permissions: { mode: "0640", owner: 64055, group: 64055, label: "l" } },
  { name: "d.iso", capacity: 4096 },
  { name: "e.qcow2", backing: "/images/base.qcow2" },
  { name: "f", format: "qcow2", capacity: 1, backing: { path: "/images/base", format: "raw" }, nocow: true },
  {
    name: "g.qcow2",
    capacity: "1 TiB",
    compat: "0.10",
    clusterSize: "64 KiB",
    lazyRefcounts: true,
    secret: "b6f7c3f0-6c1a-4d0c-9c3b-0f3c7e2d1a00",
  },
];

peerTest("volume() makes documents that libvirt's grammar takes", ["schemas"], () => {
  using judge = new Judge();
  for (const options of ROWS) {
    const xml = documents.storageVolume.format(volume(options));
    assert.equal(judge.verdict(xml, "storagevol"), "", `${options.name}: ${xml}`);
  }
});

Deno.test("volume() takes the format from the name's ending, and leaves it to the pool otherwise", () => {
  const formats = ["a.qcow2", "a.vmdk", "a.img", "a.raw", "a.iso", "a", "a.b", "qcow2"].map((name) =>
    volume({ name, capacity: 1 }).target.format?.type
  );
  assert.deepEqual(formats, ["qcow2", "vmdk", "raw", "raw", "iso", undefined, undefined, undefined]);
});

Deno.test("volume() refuses wrong options, and names field and value", () => {
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ name: "" }, /name to be text: found ""$/],
    [{ name: "a/b" }, /name without/],
    [{ capacity: undefined }, /volume "a", wanted capacity to be told.*: found undefined$/],
    [{ capacity: -1 }, /with capacity, .*found -1$/],
    [{ format: "cow4" }, /format to be one of .*: found "cow4"$/],
    [{ clusterSize: 512 }, /found clusterSize, which nothing takes here$/],
    [{ backing: { format: "raw" } }, /backing.path to be text: found undefined$/],
    [{ permissions: { owner: -1 } }, /permissions.owner from 0 .*: found -1$/],
    [{ capcity: 1 }, /found capcity: did you mean "capacity"\?$/],
    [{ sectors: 1 }, /found sectors, which nothing takes here$/],
  ];
  for (const [options, message] of wrong) {
    assert.throws(() => volume({ name: "a", capacity: 1, ...options } as VolumeOptions), message);
  }
});
