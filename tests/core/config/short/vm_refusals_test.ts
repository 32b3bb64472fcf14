import assert from "node:assert/strict";
import { vm, type VmOptions } from "../../../../core/config/mod.ts";
import { SMALL } from "./_small_vm.ts";

Deno.test("vm() refuses wrong options before anything, and names field and value", () => {
  const wrong: readonly (readonly [object, typeof RangeError | typeof TypeError, RegExp])[] = [
    [{ name: "" }, TypeError, /wanted name to be text: found ""$/],
    [{ name: "a/b" }, RangeError, /wanted name without \/ and line breaks: found "a\/b"$/],
    [{ name: undefined }, TypeError, /wanted name to be text: found undefined$/],
    [{ memory: undefined }, TypeError, /VM "web", wanted memory to be told.*: found undefined$/],
    [
      { memory: 2048 },
      RangeError,
      /with memory, wanted at least 1 MiB: found 2048: did you mean "2048 MiB"\?$/,
    ],
    [{ memory: "2 KiB" }, RangeError, /with memory, wanted at least 1 MiB: found "2 KiB"$/],
    [
      { memory: 2 ** 20 + 1 },
      RangeError,
      /with memory, wanted a positive multiple of 1024 bytes: found 1048577$/,
    ],
    [
      { memory: "1 GiB", currentMemory: 512 },
      RangeError,
      /with currentMemory, wanted at least 1 MiB: found 512: did you mean "512 MiB"\?$/,
    ],
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
    [
      { firmware: "uefi" },
      RangeError,
      /firmware.type to be one of bios, efi: found "uefi": did you mean "efi"\?$/,
    ],
    [
      { firmware: { type: "bios", secureBoot: true } },
      TypeError,
      /found firmware.secureBoot, which nothing takes here(: did you mean "\w+"\?)?$/,
    ],
    [
      { firmware: { type: "efi", secureBoot: false, enrolledKeys: true } },
      RangeError,
      /enrolledKeys .*: found true$/,
    ],
    [{ boot: ["disc"] }, RangeError, /boot.0 to be one of .*: found "disc": did you mean "disk"\?$/],
    [{ boot: "disk" }, TypeError, /wanted boot to be a list: found "disk"$/],
    [
      { boot: ["disk"], disks: [{ file: "/a", bootOrder: 1 }] },
      RangeError,
      /boot to be absent .*: found "hd"$/,
    ],
    [{ disks: [{}] }, TypeError, /disks.0.file or one of block, pool, url, dir/],
    [{ disks: [7] }, TypeError, /wanted disks.0 to be an object: found 7$/],
    [{ disks: [{ file: "/a", block: "/b" }] }, TypeError, /disks.0.file, .*: found file and block$/],
    [
      { disks: [{ file: "/a", format: "qcwo2" }] },
      RangeError,
      /disks.0.format .*: found "qcwo2": did you mean "qcow2"\?$/,
    ],
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
    [
      { disks: [{ file: "/a", color: "red" }] },
      TypeError,
      /found disks.0.color, which nothing takes here(: did you mean "\w+"\?)?$/,
    ],
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
    [
      { container: { root: "/" } },
      TypeError,
      /found container, which nothing takes here(: did you mean "\w+"\?)?$/,
    ],
    [{ cloudInit: { userData: 7 } }, TypeError, /cloudInit.userData to be text or an object: found number$/],
    [{ cloudInit: { pool: "p", file: "/f" } }, TypeError, /: found pool and file$/],
    [{ ignition: { config: "name: web" } }, TypeError, /ignition.config to be JSON .*: found another text$/],
    [{ ignition: { config: "{}", pool: "p" } }, TypeError, /ignition.file to be told beside pool/],
    [{ ignition: {} }, TypeError, /ignition.config to be JSON or an object: found undefined$/],
    [{ ignition: { config: "{}", entry: "etc/x" } }, RangeError, /ignition.entry .*: found "etc\/x"$/],
    [
      { ignition: { config: { a: "x".repeat(131_032) } } },
      RangeError,
      /ignition.config of at most .*: found 131040$/,
    ],
    [{ cpus: 2 }, TypeError, /found cpus: did you mean "vcpus"\?$/],
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
