import assert from "node:assert/strict";
import type { DomainConfig } from "../../../core/config/mod.ts";
import { VirtError } from "../../../mod.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import { type Shape, shapeOf } from "../../../core/config/codec/shape_table.ts";
import { table } from "../../../core/config/generated/domain_table.gen.ts";
import {
  ADDED_BY_LIBVIRT,
  type ElementReader,
  readConfig,
  readDocument,
  readSize,
  type SizeAbilities,
} from "../../../drivers/_documents/mod.ts";
import { readMachine } from "./_small_hypervisor.ts";

function domain(inner: string, attributes = ""): string {
  return `<domain type="bhyve"${attributes}>
  <name>web</name>
  <memory unit="MiB">512</memory>
  ${inner}
</domain>`;
}

function refusalOf(read: () => unknown): VirtError {
  try {
    read();
  } catch (error) {
    if (error instanceof VirtError) return error;
    throw error;
  }
  throw new assert.AssertionError({ message: "nothing was refused" });
}

function told(error: VirtError): string[] {
  return (error.issues ?? []).map(({ path, wanted, found }) => `${path.join(".")}: ${wanted}: ${found}`);
}

const NOT_HERE = "nothing that tiny does not have";

Deno.test("readDocument() gives what was asked for, in bytes, with metadata as it is", () => {
  const { value, ignored } = readMachine(domain(`
  <metadata><app:x xmlns:app="urn:app" y="1">z</app:x></metadata>
  <vcpu>4</vcpu>
  <os><type arch="x86_64">hvm</type></os>
  <features><acpi/></features>
  <devices>
    <disk type="file"><source file="/a.img"/><target dev="vda" bus="virtio"/></disk>
    <graphics type="vnc" port="5900" passwd="hush"/>
  </devices>`));
  assert.deepEqual(value, {
    identity: {
      name: "web",
      uuid: undefined,
      title: undefined,
      description: undefined,
      metadata: [{ name: "app:x", attributes: { "xmlns:app": "urn:app", y: "1" }, children: ["z"] }],
    },
    size: {
      memoryBytes: 512n * 1024n ** 2n,
      currentMemoryBytes: 512n * 1024n ** 2n,
      vcpus: 4,
      currentVcpus: 4,
    },
    arch: "x86_64",
    acpi: true,
    disks: [{ type: "file", file: "/a.img", dev: "vda", bus: "virtio" }],
    consoles: [{ type: "vnc", port: 5900, password: "hush" }],
  });
  assert.deepEqual(ignored, []);
});

Deno.test("readDocument() refuses all that nobody asked for at once, each by its place, its value and its line", () => {
  const error = refusalOf(() =>
    readMachine(domain(`
  <vcpu cpuset="0-1">2</vcpu>
  <devices>
    <disk type="file"><driver cache="unsafe"/><source file="/a"/><target dev="vda"/><readonly/></disk>
    <hostdev mode="subsystem" type="usb"><source><vendor id="0x1"/><product id="0x2"/></source></hostdev>
  </devices>`))
  );
  assert.deepEqual(told(error).sort(), [
    `devices.disk.0.driver: ${NOT_HERE}: <driver cache="unsafe">`,
    `devices.disk.0.readonly: ${NOT_HERE}: true`,
    `devices.hostdev.0: ${NOT_HERE}: <hostdev mode="subsystem" type="usb">`,
    `vcpu.cpuset: ${NOT_HERE}: "0-1"`,
  ]);
  assert.equal(error.code, "CONFIG_UNSUPPORTED");
  assert.equal(error.outcome, "not-sent");
  assert.equal(error.issues?.find(({ path }) => path[1] === "hostdev")?.line, 8);
  assert.match(
    error.message,
    /^Cannot define a domain, wanted nothing that tiny does not have as vcpu\.cpuset: found "0-1" at line 5, column \d+, and 3 more$/,
  );
});

Deno.test("readDocument() refuses values that the hypervisor does not have, and reads on", () => {
  const error = refusalOf(() =>
    readMachine(domain(`
  <vcpu>17</vcpu>
  <os><type arch="riscv64">hvm</type></os>
  <devices>
    <disk type="network" device="disk"><source protocol="rbd" name="x"/><target dev="vda" bus="scsi"/></disk>
    <graphics type="spice" port="80" passwd="hush"/>
    <graphics type="vnc"/>
  </devices>`))
  );
  assert.deepEqual(told(error), [
    "vcpu.value: a number from 1 to 16: 17",
    'os.type.arch: "x86_64": "riscv64"',
    'devices.disk.0.type: one of file, block: "network"',
    'devices.disk.0.target.bus: one of virtio, sata: "scsi"',
    'devices.graphics.1: 1 <graphics> at most: <graphics type="vnc">',
    'devices.graphics.0.type: "vnc": "spice"',
    "devices.graphics.0.port: a number from 5900 to 5999: 80",
    `devices.disk.0.device: ${NOT_HERE}: "disk"`,
    `devices.disk.0.source.protocol: ${NOT_HERE}: "rbd"`,
    `devices.disk.0.source.name: ${NOT_HERE}: "x"`,
  ]);
});

Deno.test("readDocument() tells no passwords", () => {
  const xml = domain('<devices><graphics type="spice" passwd="hush"/></devices>');
  const deaf = refusalOf(() =>
    readDocument("domain", xml, { action: "Cannot", hypervisor: "x", domain: "BHYVE" }, () => undefined)
  );
  assert(!JSON.stringify([deaf.message, deaf.issues]).includes("hush"));
  const wrong = refusalOf(() =>
    readDocument("domain", xml, { action: "Cannot", hypervisor: "x", domain: "BHYVE" }, (root) => {
      root.element("devices")?.elements("graphics")[0]?.refuse("passwd", "no password");
    })
  );
  assert(!JSON.stringify([wrong.message, wrong.issues]).includes("hush"));
  assert.match(wrong.message, /a secret/);
});

Deno.test("readDocument() refuses what libvirt's grammar does not know, by name", () => {
  const error = refusalOf(() =>
    readMachine(domain(`
  <hyperloop speed="9"/>
  <vcpu warp="2">1</vcpu>
  <devices><disk type="file" spin="up"><source file="/a"/><target dev="vda"/></disk></devices>`))
  );
  assert.deepEqual(told(error).sort(), [
    `devices.disk.0.unknownContent.attributes.spin: ${NOT_HERE}: spin="up"`,
    `unknownContent.elements.0: ${NOT_HERE}: <hyperloop>`,
    `vcpu.unknownContent.attributes.warp: ${NOT_HERE}: warp="2"`,
  ]);
});

Deno.test("readDocument() passes over what libvirt adds and what the driver says, and tells why", () => {
  const { ignored } = readMachine(domain(
    `
  <vcpu placement="static">1</vcpu>
  <clock offset="utc"/>
  <on_poweroff>destroy</on_poweroff>
  <devices>
    <disk type="file"><source file="/a"/><target dev="vda"/><alias name="virtio-disk0"/>
      <address type="pci" domain="0" bus="0" slot="4" function="0"/></disk>
    <input type="mouse" bus="ps2"/>
    <memballoon model="none"/>
  </devices>`,
    ' id="7"',
  ));
  assert.deepEqual(ignored.map(({ path, reason }) => `${path.join(".")}: ${reason}`).sort(), [
    "clock.offset: libvirt's default",
    "devices.disk.0.address.bus: tiny places devices by itself",
    "devices.disk.0.address.domain: tiny places devices by itself",
    "devices.disk.0.address.function: tiny places devices by itself",
    "devices.disk.0.address.slot: tiny places devices by itself",
    "devices.disk.0.address.type: tiny places devices by itself",
    "devices.disk.0.alias.name: a host names devices when a domain starts",
    "devices.input.0.bus: every PC has them",
    "devices.input.0.type: every PC has them",
    "devices.memballoon.model: no balloon",
    "id: a host numbers what runs by itself",
    "onPoweroff: libvirt's default",
    "vcpu.placement: libvirt's default",
  ]);
});

Deno.test("readDocument() refuses other values than those that libvirt adds", () => {
  for (
    const [inner, path] of [
      ['<clock offset="localtime"/>', "clock"],
      ['<clock offset="utc"><timer name="rtc" tickpolicy="catchup"/></clock>', "clock"],
      ["<on_crash>preserve</on_crash>", "onCrash"],
      ['<devices><input type="tablet" bus="usb"/></devices>', "devices.input.0"],
      ['<devices><input type="mouse" bus="usb"/></devices>', "devices.input.0"],
      ['<devices><memballoon model="virtio"/></devices>', "devices.memballoon"],
      [
        '<devices><disk type="file"><source file="/a"/><target dev="vda"/><alias name="ua-x"/></disk></devices>',
        "devices.disk.0.alias",
      ],
    ] as const
  ) {
    const { issues } = refusalOf(() => readMachine(domain(inner)));
    assert.deepEqual(issues?.map((issue) => issue.path.join(".")), [path], inner);
  }
});

Deno.test("ADDED_BY_LIBVIRT names positions that libvirt's grammar has", () => {
  for (const path of Object.keys(ADDED_BY_LIBVIRT)) {
    let shapes: Shape[] = [shapeOf(table)];
    for (const name of path.split(".")) {
      const members = shapes.flatMap((shape) => [...shape.any.members]);
      const found = members.filter(({ key }) => name === "*" || key === name);
      assert(found.length > 0, path);
      shapes = found.flatMap(({ shape }) => shape ?? []);
    }
  }
});

Deno.test("readDocument() refuses sizes that are none, and documents that are none as libvirt does", () => {
  const zero = domain("").replace("MiB", "parsec");
  assert.deepEqual(
    told(refusalOf(() => readMachine(zero, { lenient: true }))),
    [
      'memory: a size in whole bytes: "512 parsec"',
    ],
  );
  assert.equal(refusalOf(() => readMachine("<network><name>x</name></network>")).code, "XML_ERROR");
  assert.equal(refusalOf(() => readMachine(domain("<vcpu>many</vcpu>"))).code, "XML_ERROR");
  assert.equal(refusalOf(() => readMachine("<domain")).code, "XML_ERROR");
});

Deno.test("readConfig() tells the refused value, not what the reading fell over after it", () => {
  const options = { action: "Cannot define", hypervisor: "tiny", domain: "BHYVE" } as const;
  const config = { type: "qemu", name: "x" };
  const fallen = refusalOf(() =>
    readConfig("domain", config, options, (root) => root.word("type", ["bhyve"])!.length)
  );
  assert.deepEqual(told(fallen), ['type: "bhyve": "qemu"']);
  assert(fallen.cause instanceof TypeError);
  const own = new RangeError("its own");
  assert.throws(() =>
    readConfig("domain", config, options, () => {
      throw own;
    }), own);
});

Deno.test("readSize() reads sizes as libvirt does, and refuses a balloon and CPUs that are not there", () => {
  const sizes = (inner: string, abilities: Partial<SizeAbilities> = {}) =>
    readConfig(
      "domain",
      codecs.domain.parse(`<domain type="bhyve"><name>x</name>${inner}</domain>`),
      { action: "Cannot define", hypervisor: "tiny", domain: "BHYVE" },
      (root) => {
        root.value("type");
        root.value("name");
        return readSize(root, { maxVcpus: 8, ...abilities });
      },
    ).value;
  const MIB = 1024n ** 2n;
  const one = { memoryBytes: MIB, currentMemoryBytes: MIB, vcpus: 1, currentVcpus: 1 };
  assert.deepEqual(sizes("<memory>1024</memory>"), one);
  assert.deepEqual(sizes("<currentMemory>1024</currentMemory>"), one);
  assert.deepEqual(sizes('<memory unit="MB">2</memory>').memoryBytes, 2_000_000n);
  assert.deepEqual(sizes('<memory unit="b">1048576</memory><currentMemory>1024</currentMemory>'), one);
  const half = "<memory>2048</memory><currentMemory>1024</currentMemory><vcpu current='2'>4</vcpu>";
  assert.deepEqual(told(refusalOf(() => sizes(half))), [
    'currentMemory: all memory, as there is no balloon: <currentMemory value="1024">',
    "vcpu.current: all CPUs, as none can be plugged in: 2",
  ]);
  assert.deepEqual(sizes(half, { balloon: true, vcpuHotplug: true }), {
    memoryBytes: 2n * MIB,
    currentMemoryBytes: MIB,
    vcpus: 4,
    currentVcpus: 2,
  });
  assert.deepEqual(told(refusalOf(() => sizes("<memory>1</memory><vcpu>9</vcpu>"))), [
    "vcpu.value: a number from 1 to 8: 9",
  ]);
  assert.match(refusalOf(() => sizes("")).message, /wanted memory as memory: found nothing$/);
});

Deno.test("readDocument() reads a device as one of a domain, and other documents without a domain's rules", () => {
  const options = { action: "Cannot attach a device", hypervisor: "tiny", domain: "BHYVE" } as const;
  const disk = (more: string) =>
    readDocument(
      "device",
      `<disk type="file"><source file="/a"/><target dev="vda"/>${more}</disk>`,
      { ...options, withoutEffect: { "devices.disk.readonly": "all are" } },
      (root) => {
        const disk = root.element("disk");
        disk?.word("type", ["file"]);
        disk?.element("target")?.value("dev");
        return disk?.element("source")?.value("file");
      },
    );
  const { value, ignored } = disk('<readonly/><alias name="virtio-disk0"/>');
  assert.equal(value, "/a");
  assert.deepEqual(ignored.map(({ path }) => path.join(".")).sort(), ["disk.alias.name", "disk.readonly"]);
  assert.deepEqual(told(refusalOf(() => disk("<shareable/>"))), [`disk.shareable: ${NOT_HERE}: true`]);
  const network = refusalOf(() =>
    readDocument(
      "network",
      '<network><name>x</name><forward mode="nat"/></network>',
      options,
      (root) => root.value("name"),
    )
  );
  assert.deepEqual(told(network), [`forward: ${NOT_HERE}: <forward mode="nat">`]);
});

Deno.test("An ElementReader takes the names of libvirt's grammar alone", () => {
  readMachine(domain(""), {});
  const check = (root: ElementReader<DomainConfig>) => {
    // @ts-expect-error: there is no such property
    root.value("nmae");
    // @ts-expect-error: it is an element
    root.value("memory");
    // @ts-expect-error: there are several
    root.element("devices")?.element("disk");
    // @ts-expect-error: it is no text
    root.element("vcpu")?.word("value", ["1"]);
    // @ts-expect-error: it is no size
    root.size("os", "KiB")?.toFixed();
  };
  assert.equal(typeof check, "function");
});
