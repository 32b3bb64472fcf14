import assert from "node:assert/strict";
import { checkPolicy, documents, type DomainPolicy, enforcePolicy } from "../../../core/config/mod.ts";

const QEMU = "http://libvirt.org/schemas/domain/qemu/1.0";

function refused(inner: string, policy?: DomainPolicy): string[] {
  const xml = `<domain type='kvm' xmlns:qemu='${QEMU}'><name>/n</name><title>/t</title>
    <memory>1</memory><metadata><x xmlns='urn:x' at='/etc'/></metadata>${inner}</domain>`;
  return checkPolicy(documents.domain.parse(xml), policy).map(({ path }) => path.join("."));
}

const OS = "<os><type>hvm</type></os>";
const devices = (inner: string) => `${OS}<devices>${inner}</devices>`;
const disk = (source: string, type = "file") =>
  devices(`<disk type='${type}'><source ${source}/><target dev='vda'/></disk>`);

Deno.test("checkPolicy() takes what stays within libvirt", () => {
  const inner = devices(
    "<disk type='volume'><source pool='p' volume='v'/><target dev='vda' bus='virtio'/></disk>" +
      "<interface type='network'><source network='default'/></interface><interface type='user'/>" +
      "<serial type='pty'/><console type='pty'/><channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>" +
      "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>" +
      "<graphics type='vnc' listen='127.0.0.1'/><tpm><backend type='emulator'/></tpm>",
  );
  assert.deepEqual(refused(inner), []);
});

Deno.test("checkPolicy() refuses host devices, host paths, the host's network and raw command lines", () => {
  const cases: readonly (readonly [string, string, DomainPolicy])[] = [
    [disk("file='/etc/shadow'"), "devices.disk.0.source.file", { paths: ["/etc"] }],
    [disk("dev='/dev/sda'", "block"), "devices.disk.0.source.dev", { paths: ["/dev/"] }],
    [disk("dir='/etc'", "dir"), "devices.disk.0.source.dir", {}],
    [
      disk("protocol='nbd'", "network").replace("nbd'/>", "nbd'><host name='h'/></source>"),
      "devices.disk.0.type",
      {
        hostNetwork: true,
      },
    ],
    [disk("pool='other' volume='v'", "volume"), "", {}],
    [devices("<emulator>/tmp/evil</emulator>"), "devices.emulator", { paths: ["/tmp"] }],
    ["<os><type>hvm</type><kernel>/k</kernel></os>", "os.kernel", {}],
    ["<os><type>hvm</type><loader>/l</loader></os>", "os.loader.value", {}],
    [
      devices("<filesystem><source dir='/home'/><target dir='x'/></filesystem>"),
      "devices.filesystem.0.source.dir",
      {},
    ],
    [
      devices(
        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x2'/></source></hostdev>",
      ),
      "devices.hostdev.0",
      { hostDevices: true },
    ],
    [devices("<redirdev bus='usb' type='spicevmc'/>"), "devices.redirdev.0", { hostDevices: true }],
    [devices("<interface type='bridge'><source bridge='br0'/></interface>"), "devices.interface.0.type", {
      hostNetwork: true,
    }],
    [
      devices(
        "<serial type='tcp'><source mode='bind' host='0.0.0.0' service='1'/><protocol type='raw'/></serial>",
      ),
      "devices.serial.0.type",
      { hostNetwork: true },
    ],
    [devices("<serial type='file'><source path='/root/x'/></serial>"), "devices.serial.0.source.0.path", {}],
    [devices("<graphics type='vnc' listen='0.0.0.0'/>"), "devices.graphics.0.listen", { hostNetwork: true }],
    [devices("<tpm><backend type='passthrough'/></tpm>"), "devices.tpm.0.backend.type", {
      hostDevices: true,
    }],
    [`${OS}<qemu:commandline><qemu:arg value='-x'/></qemu:commandline>`, "qemuCommandline", {
      commandLines: true,
    }],
    [
      devices(
        "<disk type='volume'><source pool='p' volume='v'/><backingStore type='network'><format type='raw'/>" +
          "<source protocol='nbd'><host name='h'/></source></backingStore><target dev='vda'/></disk>",
      ),
      "devices.disk.0.backingStore.type",
      { hostNetwork: true },
    ],
    [
      devices(
        "<interface type='user'><backend type='passt'/><portForward proto='tcp'><range start='22'/></portForward></interface>",
      ),
      "devices.interface.0.portForward",
      { hostNetwork: true },
    ],
    [devices("<graphics type='dbus'/>"), "devices.graphics.0.type", { hostNetwork: true }],
    [
      devices("<graphics type='vnc'><listen type='network' network='n'/></graphics>"),
      "devices.graphics.0.listenElement",
      { hostNetwork: true },
    ],
    [`${OS}<seclabel type='none' model='dac'/>`, "seclabel.0", { confinement: true }],
    [`${OS}<seclabel type='static' model='dac'><label>0:0</label></seclabel>`, "seclabel.0", {
      confinement: true,
    }],
    [`${OS}<seclabel type='dynamic' model='dac'/>`, "", {}],
    [
      `${OS}<features><capabilities policy='allow'/></features>`,
      "features.capabilities",
      { confinement: true },
    ],
    [`${OS}<teleport/>`, "unknownContent", { unknownContent: true }],
    [devices("<disk type='file' evil='1'><target dev='vda'/></disk>"), "devices.disk.0.unknownContent", {
      unknownContent: true,
    }],
  ];
  for (const [inner, path, allowing] of cases) {
    assert.deepEqual(refused(inner), path === "" ? [] : [path], inner);
    if (Object.keys(allowing).length > 0) assert.deepEqual(refused(inner, allowing), [], inner);
  }
});

Deno.test("checkPolicy() takes paths in the folders that it is told, and no way out of these", () => {
  const policy = { paths: ["/images"], pools: ["mine"], networks: ["lan"] };
  assert.deepEqual(refused(disk("file='/images/a.qcow2'"), policy), []);
  for (const path of ["/images/../etc/passwd", "/imagesx/a", "/images", "/other/a"]) {
    assert.equal(refused(disk(`file='${path}'`), policy).length, 1, path);
  }
  assert.deepEqual(refused(disk("pool='other' volume='v'", "volume"), policy), [
    "devices.disk.0.source.pool",
  ]);
  assert.deepEqual(
    refused(devices("<interface type='network'><source network='other'/></interface>"), policy),
    ["devices.interface.0.source.network"],
  );
});

Deno.test("enforcePolicy() throws with all that is not allowed", () => {
  const config = documents.domain.parse(
    `<domain type='kvm'><name>n</name><memory>1</memory>${disk("file='/etc/shadow'")}</domain>`,
  );
  assert.throws(() => enforcePolicy(config), {
    code: "CONFIG_UNSUPPORTED",
    message: /wanted no path of the host as devices\.disk\.0\.source\.file: found "\/etc\/shadow"$/,
  });
  enforcePolicy(config, { paths: ["/etc"] });
});
