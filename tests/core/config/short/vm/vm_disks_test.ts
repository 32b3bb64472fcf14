import assert from "node:assert/strict";
import { vm, type VmOptions } from "../../../../../core/config/mod.ts";
import { SMALL } from "../_small_vm.ts";

Deno.test("vm() gives each disk the next free target of its bus", () => {
  const disks = ["/0.raw", { file: "/1.raw", target: "vdc" }, "/2.raw", "/3.raw", {
    file: "/4.raw",
    bus: "scsi" as const,
  }];
  const config = vm({ ...SMALL, disks, cdrom: true });
  assert.deepEqual(config.devices!.disk!.map(({ target }) => target.dev), [
    "vda",
    "vdc",
    "vdb",
    "vdd",
    "sda",
    "sdb",
  ]);
  const many = vm({ ...SMALL, disks: Array.from({ length: 29 }, (_, at) => `/${at}.raw`) }).devices!.disk!;
  assert.deepEqual(many.slice(24).map(({ target }) => target.dev), ["vdy", "vdz", "vdaa", "vdab", "vdac"]);
});

Deno.test("vm() boots the disk, then the installer, unless devices have an order of their own", () => {
  const boot = (options: Partial<VmOptions>) => vm({ ...SMALL, ...options }).os!.boot?.map(({ dev }) => dev);
  assert.equal(boot({}), undefined);
  assert.deepEqual(boot({ disks: ["/a.raw"], cdrom: "/b.iso" }), ["hd", "cdrom"]);
  assert.deepEqual(boot({ disks: ["/a.raw"], cdrom: true }), ["hd"]);
  assert.deepEqual(boot({ boot: ["network", "cdrom"] }), ["network", "cdrom"]);
  assert.equal(boot({ disks: [{ file: "/a.raw", bootOrder: 1 }] }), undefined);
});

Deno.test("vm() gives Ignition as many bytes as an argument of a program has, and not one more", () => {
  const LONGEST = 131_071;
  for (const [sign, bytes] of [["x", 1], ["é", 2], ["😀", 4], [",", 2]] as const) {
    const argument = (rest: string) => {
      const { qemuCommandline } = vm({ ...SMALL, ignition: { config: { a: sign + rest }, entry: "opt/a" } });
      return new TextEncoder().encode(qemuCommandline!.qemuArg![1]!.value).length;
    };
    const room = LONGEST - argument("");
    assert.equal(argument("x".repeat(room % bytes) + sign.repeat(Math.trunc(room / bytes))), LONGEST);
    assert.throws(() => argument("x".repeat(room % bytes + 1) + sign.repeat(Math.trunc(room / bytes))), {
      name: "RangeError",
      message: /ignition\.config of at most 131053 bytes with each comma twice.*: found 131054$/,
    });
  }
});

Deno.test("vm() gives Ignition its seed in the way that it looks for on the architecture", () => {
  const config = { ignition: { version: "3.4.0" }, a: ["b", "c"] };
  const inline = vm({ ...SMALL, ignition: { config } });
  assert.deepEqual(inline.qemuCommandline?.qemuArg?.map(({ value }) => value), [
    "-fw_cfg",
    'name=opt/com.coreos/config,string={"ignition":{"version":"3.4.0"},,"a":["b",,"c"]}',
  ]);
  const file = vm({ ...SMALL, ignition: { config, file: "/a.ign", entry: "opt/org.flatcar-linux/config" } });
  assert.deepEqual(file.sysinfo, [{
    type: "fwcfg",
    entry: [{ name: "opt/org.flatcar-linux/config", file: "/a.ign" }],
  }]);
  assert.equal(file.qemuCommandline, undefined);
  const disk = vm({ ...SMALL, ignition: { config } }, { arch: "s390x" }).devices!.disk![0]!;
  assert.deepEqual([disk.source, disk.serial, disk.readonly], [
    { pool: "default", volume: "web.ign" },
    "ignition",
    true,
  ]);
});

Deno.test("vm() never guesses a disk's format from its contents, only from its name", () => {
  const formats = (...names: readonly string[]) =>
    vm({ ...SMALL, disks: names }).devices!.disk!.map(({ driver }) => driver?.type);
  assert.deepEqual(formats("/a.qcow2", "/a.QCOW2", "/a.vmdk", "/a.img", "/a", "/qcow2"), [
    "qcow2",
    "qcow2",
    "vmdk",
    "raw",
    "raw",
    "raw",
  ]);
});
