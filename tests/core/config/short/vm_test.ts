import assert from "node:assert/strict";
import {
  documents,
  type DomainConfig,
  vm,
  type VmHost,
  type VmOptions,
} from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Judge } from "../_judge.ts";
import { HOSTS, rowOptions, VM_ROWS } from "./_vm_table.ts";

const SMALL: VmOptions = { name: "web", memory: "1 GiB", vcpus: 2 };

/** What is as good for a machine as for a container. */
function optionsFor(host: VmHost): VmOptions {
  if (host.type === "lxc" || host.type === "openvz") {
    const container = {
      root: "/r",
      args: ["-x"],
      env: { A: "1" },
      user: "0",
      group: "0",
      idmap: { target: 1000, count: 10 },
    };
    return { ...SMALL, networks: [{ bridge: "br0" }], container };
  }
  const disks = ["/a.raw", { block: "/dev/sdb" }];
  return {
    ...SMALL,
    disks,
    networks: ["default"],
    cloudInit: {},
    ...(host.driver === "ch" ? {} : { cdrom: "/b.iso" }),
  };
}

peerTest("vm() makes documents that libvirt's grammar takes, for hosts of all kinds", ["schemas"], () => {
  using judge = new Judge();
  for (const [title, host] of Object.entries(HOSTS)) {
    const xml = documents.domain.format(vm(optionsFor(host), host));
    assert.equal(judge.verdict(xml, "domain"), "", `${title}: ${xml}`);
    assert.deepEqual(documents.domain.check(xml), [], title);
  }
});

peerTest("vm() makes documents that libvirt's grammar takes, of all options", ["schemas"], () => {
  using judge = new Judge();
  for (const row of VM_ROWS) {
    const xml = documents.domain.format(vm(rowOptions(row, "vm"), { type: "qemu", ...row.want }));
    assert.equal(judge.verdict(xml, "domain"), "", `${row.title}: ${xml}`);
  }
});

/** What a config has of what differs between hosts. */
function choices(config: DomainConfig): unknown {
  const { disk, interface: cards, graphics, console: [terminal] = [], serial } = config.devices!;
  return [
    config.os?.type.machine,
    config.cpu?.mode,
    disk?.map(({ target }) => target.bus).join(" "),
    cards?.[0]?.model?.type,
    graphics?.[0]?.type,
    terminal && "target" in terminal ? terminal.target?.type : serial?.[0]?.type,
  ];
}

Deno.test("vm() chooses what suits the hypervisor and the architecture", () => {
  const cases: readonly (readonly [VmHost, unknown])[] = [
    [{}, ["q35", "host-passthrough", "virtio sata", "virtio", "vnc", "serial"]],
    [{ type: "qemu" }, ["q35", "maximum", "virtio sata", "virtio", "vnc", "serial"]],
    [{ machine: "pc" }, ["pc", "host-passthrough", "virtio ide", "virtio", "vnc", "serial"]],
    [{ arch: "aarch64" }, ["virt", "host-passthrough", "virtio scsi", "virtio", "vnc", "serial"]],
    [{ arch: "ppc64le" }, ["pseries", "host-passthrough", "virtio scsi", "virtio", "vnc", "serial"]],
    [{ arch: "s390x" }, ["s390-ccw-virtio", "host-passthrough", "virtio scsi", "virtio", undefined, "sclp"]],
    [{ arch: "riscv64", type: "qemu" }, ["virt", undefined, "virtio scsi", "virtio", "vnc", "serial"]],
    [{ type: "test" }, [undefined, undefined, "virtio sata", "virtio", "vnc", "serial"]],
    [{ type: "xen", osType: "linux" }, [undefined, undefined, "xen ide", undefined, undefined, "xen"]],
    [{ type: "xen" }, [undefined, undefined, "ide ide", undefined, "vnc", "serial"]],
    [{ type: "bhyve" }, [undefined, undefined, "virtio sata", "virtio", undefined, "nmdm"]],
    [{ type: "vz" }, [undefined, undefined, "sata sata", "virtio", "vnc", "serial"]],
    [{ type: "vmware" }, [undefined, undefined, "scsi ide", "vmxnet3", undefined, undefined]],
    [{ type: "hyperv" }, [undefined, undefined, "ide ide", undefined, undefined, undefined]],
    [{ type: "vbox" }, [undefined, undefined, "sata sata", undefined, "vnc", undefined]],
    [{ type: "nonesuch" }, [undefined, undefined, "virtio sata", undefined, undefined, "serial"]],
  ];
  for (const [host, wanted] of cases) {
    const config = vm({ ...SMALL, disks: ["/a.raw"], cdrom: "/b.iso", networks: ["default"] }, host);
    assert.deepEqual(choices(config), wanted, JSON.stringify(host));
  }
});

Deno.test("vm() gives a container its root, its first program, and no machine", () => {
  const config = vm({
    ...SMALL,
    container: { root: "/srv/box", init: "/bin/sh", args: ["-c", "true"], env: { LANG: "C" } },
    sharedFolders: [{ source: "/data", target: "/mnt", readonly: true }],
  }, { type: "lxc" });
  assert.deepEqual(config.os, {
    type: { arch: "x86_64", value: "exe" },
    init: "/bin/sh",
    initarg: ["-c", "true"],
    initenv: [{ name: "LANG", value: "C" }],
  });
  assert.deepEqual(config.devices, {
    filesystem: [
      { type: "mount", source: { dir: "/srv/box" }, target: { dir: "/" } },
      { type: "mount", source: { dir: "/data" }, target: { dir: "/mnt" }, readonly: true },
    ],
    console: [{ type: "pty" }],
  });
  assert.deepEqual(config.features, { privnet: true });
});

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

Deno.test("vm() has Xen's guests that know of it given their kernel, or look for it on their disk", () => {
  const xen = { type: "xen", osType: "linux" };
  assert.equal(vm({ ...SMALL, disks: ["/a.raw"] }, xen).bootloader, "pygrub");
  const given = vm({ ...SMALL, kernel: "/vmlinux" }, xen);
  assert.deepEqual([given.bootloader, given.os!.kernel, given.os!.boot], [undefined, "/vmlinux", undefined]);
  assert.throws(() => vm({ ...SMALL, boot: ["disk"] }, xen), /found boot, which nothing takes here$/);
});

Deno.test("vm() gives ARM UEFI, unless it boots a kernel or the host has none", () => {
  const arm = { arch: "aarch64" };
  const firmware = (options: Partial<VmOptions>, host: VmHost) =>
    vm({ ...SMALL, ...options }, host).os!.firmware;
  assert.equal(firmware({}, arm), "efi");
  assert.deepEqual(vm(SMALL, arm).features, { acpi: true });
  assert.equal(firmware({ kernel: "/vmlinuz" }, arm), undefined);
  assert.equal(firmware({}, { ...arm, domainCapabilities: { ...POOR, arch: "aarch64" } }), undefined);
  assert.equal(firmware({}, {}), undefined);
});

Deno.test("vm() shares a guest's memory with the programs that serve it", () => {
  const shared = { source: { type: "memfd" }, access: { mode: "shared" } };
  assert.deepEqual(vm({ ...SMALL, networks: [{ vhostuser: "/run/a" }] }).memoryBacking, shared);
  assert.deepEqual(
    vm({ ...SMALL, sharedFolders: [{ source: "/a", target: "a" }], hugepages: true }).memoryBacking,
    {
      hugepages: {},
      ...shared,
    },
  );
  assert.equal(vm({ ...SMALL, networks: ["default"] }).memoryBacking, undefined);
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

Deno.test("vm() refuses wrong options before anything, and names field and value", () => {
  const wrong: readonly (readonly [object, typeof RangeError | typeof TypeError, RegExp])[] = [
    [{ name: "" }, TypeError, /wanted name to be text: found ""$/],
    [{ name: "a/b" }, RangeError, /wanted name without \/ and line breaks: found "a\/b"$/],
    [{ name: undefined }, TypeError, /wanted name to be text: found undefined$/],
    [{ memory: undefined }, TypeError, /VM "web", wanted memory to be told.*: found undefined$/],
    [{ memory: 1000 }, RangeError, /with memory, wanted a positive multiple of 1024 bytes: found 1000$/],
    [{ memory: "much" }, RangeError, /with memory, .*found "much"$/],
    [{ memory: true }, TypeError, /with memory, .*found boolean$/],
    [
      { currentMemory: "2 GiB" },
      RangeError,
      /wanted currentMemory not to be more than memory: found "2 GiB"$/,
    ],
    [{ vcpus: 0 }, RangeError, /wanted vcpus from 1 to 4096: found 0$/],
    [{ vcpus: 1.5 }, RangeError, /vcpus .*found 1.5$/],
    [{ vcpus: "2" }, TypeError, /wanted vcpus to be a number: found "2"$/],
    [{ maxVcpus: 1 }, RangeError, /wanted maxVcpus from 2 to 4096: found 1$/],
    [{ cpuset: "all" }, RangeError, /cpuset .*found "all"$/],
    [{ topology: { cores: 3 } }, RangeError, /wanted topology to be of 2 vCPUs: found 3$/],
    [{ uuid: "web" }, RangeError, /uuid to be a UUID: found "web"$/],
    [{ cpu: "fast" }, RangeError, /cpu.mode to be one of .*: found "fast"$/],
    [
      { cpu: { model: "Nehalem", mode: "maximum" } },
      RangeError,
      /cpu.mode to be absent beside a model: found "maximum"$/,
    ],
    [{ cpu: { mode: "default", require: ["aes"] } }, TypeError, /cpu.mode or a model/],
    [{ os: "beos" }, RangeError, /os to be one of linux, windows, other: found "beos"$/],
    [{ firmware: "uefi" }, RangeError, /firmware.type to be one of bios, efi: found "uefi"$/],
    [
      { firmware: { type: "bios", secureBoot: true } },
      TypeError,
      /found firmware.secureBoot, which nothing takes here$/,
    ],
    [
      { firmware: { type: "efi", secureBoot: false, enrolledKeys: true } },
      RangeError,
      /enrolledKeys .*: found true$/,
    ],
    [{ boot: ["disc"] }, RangeError, /boot.0 to be one of .*: found "disc"$/],
    [{ boot: "disk" }, TypeError, /wanted boot to be a list: found "disk"$/],
    [
      { boot: ["disk"], disks: [{ file: "/a", bootOrder: 1 }] },
      RangeError,
      /boot to be absent .*: found "hd"$/,
    ],
    [{ disks: [{}] }, TypeError, /disks.0.file or one of block, pool, url, dir/],
    [{ disks: [7] }, TypeError, /wanted disks.0 to be an object: found 7$/],
    [{ disks: [{ file: "/a", block: "/b" }] }, TypeError, /disks.0.file, .*: found file and block$/],
    [{ disks: [{ file: "/a", format: "qcwo2" }] }, RangeError, /disks.0.format .*: found "qcwo2"$/],
    [{ disks: [{ pool: "p" }] }, TypeError, /disks.0.volume to be text: found undefined$/],
    [{ disks: [{ size: 0 }] }, RangeError, /disks.0.size to be more than nothing: found 0$/],
    [{ disks: [{ size: 1, format: "raw", backing: "b" }] }, RangeError, /disks.0.format .*: found "raw"$/],
    [{ disks: [{ url: "ftp2://a/b" }] }, RangeError, /disks.0.url .*: found "ftp2:\/\/a\/b"$/],
    [{ disks: [{ url: "https://one,two/b" }] }, RangeError, /disks.0.url/],
    [
      { disks: [{ file: "/a", target: "vda" }, { file: "/b", target: "vda" }] },
      RangeError,
      /disks.1.target .*"vda"$/,
    ],
    [{ disks: [{ file: "/a", target: "a b" }] }, RangeError, /disks.0.target .*"a b"$/],
    [{ disks: [{ file: "/a", color: "red" }] }, TypeError, /found disks.0.color, which nothing takes here$/],
    [{ disks: [{ file: "/a", iothread: 1 }] }, RangeError, /disks.0.iothread from 1 to 0: found 1$/],
    [
      { iothreads: 1, disks: [{ file: "/a", iothread: 1, bus: "sata" }] },
      RangeError,
      /iothread .*virtio: found "sata"$/,
    ],
    [{ disks: [{ file: "/a", secret: "hush" }] }, RangeError, /disks.0.secret to be a UUID: found "hush"$/],
    [{ networks: [{}] }, TypeError, /networks.0.network or one of/],
    [{ networks: [{ network: "a", bridge: "b" }] }, TypeError, /: found network and bridge$/],
    [
      { networks: [{ network: "a", mac: "53:00:00:00:00:01" }] },
      RangeError,
      /networks.0.mac .*"53:00:00:00:00:01"$/,
    ],
    [{ networks: [{ network: "a", mac: "52-54-00-12-34-56" }] }, RangeError, /networks.0.mac/],
    [{ networks: [{ user: false }] }, TypeError, /networks.0.user to be true or passt: found false$/],
    [
      { networks: [{ user: true, portForwards: [{ guest: 80 }] }] },
      TypeError,
      /portForwards.0.host to be told/,
    ],
    [{ networks: [{ network: "a", portForwards: [] }] }, TypeError, /found networks.0.portForwards/],
    [
      { networks: [{ vhostuser: "/a", model: "e1000" }] },
      RangeError,
      /networks.0.model to be virtio .*: found "e1000"$/,
    ],
    [{ networks: [{ pci: "3" }] }, RangeError, /networks.0.pci to be a PCI address.*: found "3"$/],
    [
      { networks: [{ network: "a", mode: "vepa" }] },
      TypeError,
      /found networks.0.mode, which nothing takes here$/,
    ],
    [{ graphics: "rdp" }, RangeError, /graphics.type to be one of vnc, spice: found "rdp"$/],
    [{ graphics: { type: "vnc", port: 70000 } }, RangeError, /graphics.port from 1 to 65535: found 70000$/],
    [{ graphics: { type: "spice", socket: true } }, TypeError, /found graphics.socket/],
    [{ video: "voodoo" }, RangeError, /video to be one of .*: found "voodoo"$/],
    [{ tpm: { model: "tpm-x" } }, RangeError, /tpm.model to be one of/],
    [{ vsock: 2 }, RangeError, /vsock from 3 to 4294967294: found 2$/],
    [{ sharedFolders: [{ source: "/a" }] }, TypeError, /sharedFolders.0.target to be text: found undefined$/],
    [{ hostDevices: [{ usb: "mouse" }] }, RangeError, /hostDevices.0.usb .*: found "mouse"$/],
    [{ hugepages: "big" }, RangeError, /with hugepages, .*found "big"$/],
    [{ container: { root: "/" } }, TypeError, /found container, which nothing takes here$/],
    [{ cloudInit: { userData: 7 } }, TypeError, /cloudInit.userData to be text or an object: found number$/],
    [{ cloudInit: { pool: "p", file: "/f" } }, TypeError, /: found pool and file$/],
    [{ ignition: { config: "name: web" } }, TypeError, /ignition.config to be JSON .*: found another text$/],
    [{ ignition: { config: "{}", pool: "p" } }, TypeError, /ignition.file to be told beside pool/],
    [{ ignition: {} }, TypeError, /ignition.config to be JSON or an object: found undefined$/],
    [{ ignition: { config: "{}", entry: "etc/x" } }, RangeError, /ignition.entry .*: found "etc\/x"$/],
    [
      { ignition: { config: { a: "x".repeat(131_000) } } },
      RangeError,
      /ignition.config of at most .*: found 131008$/,
    ],
    [{ cpus: 2 }, TypeError, /found cpus, which nothing takes here$/],
  ];
  for (const [options, name, message] of wrong) {
    assert.throws(() => vm({ ...SMALL, ...options } as VmOptions), (error: Error) => {
      assert(error instanceof name, `${JSON.stringify(options).slice(0, 200)}: ${error}`);
      assert.match(error.message, message);
      return true;
    });
  }
  assert.throws(() => vm(undefined as never), TypeError);
  assert.throws(() => vm(SMALL, { arch: 7 } as never), /wanted host.arch to be text: found 7$/);
  assert.throws(
    () => vm({ ...SMALL, networks: [{ user: true }] }, { type: "lxc" }),
    /networks.0.user .*which lxc has/,
  );
  assert.throws(() => vm({ ...SMALL, agent: true }, { type: "xen" }), /agent not to be true/);
  assert.throws(
    () => vm({ ...SMALL, ignition: { config: "{}" } }, { type: "xen" }),
    /ignition to be absent/,
  );
  assert.throws(
    () => vm({ ...SMALL, firmware: "efi" }, { type: "lxc" }),
    /found firmware, which nothing takes here/,
  );
});

const POOR = documents.domainCapabilities.parse(`<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path><domain>qemu</domain><arch>x86_64</arch><vcpu max="4"/>
  <os supported="yes"><enum name="firmware"/><loader supported="yes"><enum name="secure"><value>no</value></enum></loader></os>
  <cpu><mode name="host-passthrough" supported="no"/><mode name="maximum" supported="no"/>
    <mode name="custom" supported="yes"><model usable="yes" vendor="unknown">qemu64</model></mode></cpu>
  <devices>
    <disk supported="yes"><enum name="diskDevice"><value>disk</value><value>cdrom</value></enum>
      <enum name="bus"><value>scsi</value><value>ide</value></enum></disk>
    <graphics supported="yes"><enum name="type"><value>spice</value></enum></graphics>
    <video supported="yes"><enum name="modelType"><value>cirrus</value></enum></video>
    <tpm supported="no"/><rng supported="no"/>
    <filesystem supported="yes"><enum name="driverType"><value>path</value></enum></filesystem>
  </devices></domainCapabilities>`);

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
