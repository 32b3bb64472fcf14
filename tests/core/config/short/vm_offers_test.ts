import assert from "node:assert/strict";
import { vm, type VmOptions } from "../../../../core/config/mod.ts";
import { POOR, SMALL } from "./_small_vm.ts";

Deno.test("vm() chooses from what the host offers, and refuses what it lacks", () => {
  const host = { type: "qemu", domainCapabilities: POOR };
  const config = vm({
    ...SMALL,
    disks: ["/a.raw"],
    cdrom: "/b.iso",
    sharedFolders: [{ source: "/a", target: "a" }],
  }, host);
  assert.deepEqual(config.devices!.disk!.map(({ target }) => `${target.bus} ${target.dev}`), [
    "scsi sda",
    "ide hda",
  ]);
  assert.equal(config.devices!.graphics, undefined);
  assert.equal(config.devices!.rng, undefined);
  assert.equal(config.cpu, undefined);
  assert.equal(config.memoryBacking, undefined);
  const lacking: readonly (readonly [Partial<VmOptions>, RegExp])[] = [
    [{ vcpus: 5 }, /vcpus from 1 to 4: found 5$/],
    [{ firmware: "efi" }, /firmware to be what the host offers \(no UEFI\): found "efi"$/],
    [{ cpu: "maximum" }, /cpu.mode to be what the host offers \(custom\): found "maximum"$/],
    [{ cpu: { model: "Nehalem" } }, /cpu.model to be what the host offers \(qemu64\): found "Nehalem"$/],
    [
      { disks: [{ file: "/a", bus: "virtio" }] },
      /disks.0.bus to be what the host offers \(scsi, ide\): found "virtio"$/,
    ],
    [{ disks: [{ file: "/a", device: "floppy" }] }, /disks.0.(bus|device) to be what the host offers/],
    [{ graphics: "vnc" }, /graphics.type to be what the host offers \(spice\): found "vnc"$/],
    [{ video: "qxl" }, /video to be what the host offers \(cirrus\): found "qxl"$/],
    [{ tpm: true }, /tpm to be what the host offers \(no emulated TPM\): found true$/],
    [
      { sharedFolders: [{ source: "/a", target: "a", driver: "virtiofs" }] },
      /driver to be what the host offers \(path\)/,
    ],
  ];
  for (const [options, message] of lacking) {
    assert.throws(() => vm({ ...SMALL, ...options }, host), (error: Error) => {
      assert(error instanceof RangeError);
      assert.match(error.message, message);
      return true;
    });
  }
});
