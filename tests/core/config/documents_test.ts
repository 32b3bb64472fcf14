import assert from "node:assert/strict";
import { bytesIn, documents, type DomainConfig } from "../../../core/config/mod.ts";
import type { VirtError } from "../../../core/contract/errors.ts";

const NAME = "<name>vm</name>";
const MEMORY = "<memory unit='MiB'>64</memory>";
const OS = "<os><type>hvm</type></os>";

function domain(inner: string, root = "type='qemu'"): string {
  return `<domain ${root}>${NAME}${MEMORY}${OS}${inner}</domain>`;
}

function refusal(read: () => unknown): VirtError {
  try {
    read();
  } catch (error) {
    return error as VirtError;
  }
  throw new Error("Nothing was refused");
}

Deno.test("documents.domain.parse() names each element and attribute as libvirt does, in camelCase", () => {
  const config = documents.domain.parse(domain(
    "<vcpu current='1'>2</vcpu><on_crash>coredump-restart</on_crash><features><acpi/><pae/></features>" +
      "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2' detect_zeroes='on'/>" +
      "<source file='/a &amp; b'/><target dev='vda' bus='virtio'/>" +
      "<address type='pci' domain='0x0000' bus='0x0a' slot='0x00' function='0x0' multifunction='on'/></disk></devices>",
  ));
  const disk = config.devices!.disk![0]!;
  assert(disk.type === "file");
  assert.deepEqual(config.vcpu, { current: 1, value: 2 });
  assert.equal(config.onCrash, "coredump-restart");
  assert.deepEqual(config.features, { acpi: true, pae: true });
  assert.equal(disk.source!.file, "/a & b");
  assert.equal(disk.driver!.detectZeroes, "on");
  assert.deepEqual(disk.address, {
    type: "pci",
    domain: 0,
    bus: 10,
    slot: 0,
    function: 0,
    multifunction: true,
  });
  assert.deepEqual(config.memory, { unit: "MiB", value: 64 });
});

Deno.test("documents.domain.format() keeps order and spelling of what did not change", () => {
  const config = documents.domain.parse(
    "<domain type='qemu'><devices><disk type='file'><target dev='vdb'/>" +
      "<address type='pci' domain='0x0000' bus='0x0a' slot='0x1' function='0'/></disk></devices>" +
      "<vcpu>02</vcpu><os><type>hvm</type></os><memory>1024</memory><name>vm</name></domain>",
  );
  config.memory!.value = 2048;
  const disk = config.devices!.disk![0]!;
  assert(disk.address?.type === "pci");
  disk.address.slot = 2;
  assert.equal(
    documents.domain.format(config),
    `<domain type="qemu">
  <devices>
    <disk type="file">
      <target dev="vdb"/>
      <address type="pci" domain="0x0000" bus="0x0a" slot="0x02" function="0"/>
    </disk>
  </devices>
  <vcpu>02</vcpu>
  <os>
    <type>hvm</type>
  </os>
  <memory>2048</memory>
  <name>vm</name>
</domain>
`,
  );
});

Deno.test("documents.domain carries through what is newer than the grammar, and check() tells of it", () => {
  const xml = domain(
    "<teleport speed='warp'><to>mars</to></teleport><devices><disk type='hologram' colour='green'>" +
      "<target dev='vda' bus='quantum'/></disk></devices>",
    "type='hyperdrive'",
  );
  const config = documents.domain.parse(xml);
  assert.deepEqual(config.unknownContent, {
    elements: [{
      name: "teleport",
      attributes: { speed: "warp" },
      children: [{ name: "to", children: ["mars"] }],
    }],
  });
  assert.deepEqual(
    documents.domain.check(xml).map(({ path, found, unknown }) => [path.join("."), found, unknown]).sort(),
    [
      ["devices.disk.0.colour", 'colour="green"', true],
      ["devices.disk.0.target.bus", '"quantum"', true],
      ["devices.disk.0.type", '"hologram"', true],
      ["teleport", "<teleport>", true],
      ["type", '"hyperdrive"', true],
    ],
  );
  const again = documents.domain.format(config);
  for (
    const part of ['<teleport speed="warp">', "<to>mars</to>", 'colour="green"', '"hologram"', '"quantum"']
  ) {
    assert(again.includes(part), part);
  }
  assert.deepEqual(documents.domain.parse(again), config);
  assert.deepEqual(documents.domain.parse(documents.domain.format(structuredClone(config))), config);
});

Deno.test("documents.domain keeps extensions under libvirt's prefixes, whatever the document calls them", () => {
  const uri = "http://libvirt.org/schemas/domain/qemu/1.0";
  const xml = domain(`<q:commandline><q:arg value='-foo'/></q:commandline>`, `type='kvm' xmlns:q='${uri}'`);
  const config = documents.domain.parse(xml);
  assert.deepEqual(config.qemuCommandline, { qemuArg: [{ value: "-foo" }] });
  assert(documents.domain.format(config).includes("<q:commandline>"));
  // Into another document, and into one where the prefix means something else.
  const plain = documents.domain.parse(domain(""));
  plain.qemuCommandline = config.qemuCommandline;
  const moved = documents.domain.format(plain);
  assert(moved.startsWith(`<domain xmlns:qemu="${uri}" type="qemu">`), moved);
  assert.deepEqual(documents.domain.parse(moved).qemuCommandline, config.qemuCommandline);
  const other = documents.domain.parse(domain("", "type='kvm' xmlns:q='urn:other'"));
  other.qemuCommandline = config.qemuCommandline;
  assert.deepEqual(documents.domain.parse(documents.domain.format(other)), other);
});

Deno.test("documents.domain keeps metadata of any namespace, and declares what it needs where it goes", () => {
  const xml = domain(
    "<metadata><a:x xmlns:a='urn:a' a:k='1'>text <b:y/> more</a:x></metadata>",
    "type='qemu' xmlns:b='urn:b'",
  );
  const config = documents.domain.parse(xml);
  assert.deepEqual(config.metadata, [{
    name: "a:x",
    attributes: { "xmlns:b": "urn:b", "xmlns:a": "urn:a", "a:k": "1" },
    children: ["text ", { name: "b:y" }, " more"],
  }]);
  assert(documents.domain.format(config).includes(`<a:x xmlns:a="urn:a" a:k="1">text <b:y/> more</a:x>`));
  const plain: DomainConfig = { ...documents.domain.parse(domain("")), metadata: config.metadata! };
  assert(
    documents.domain.format(plain).includes(
      `<a:x xmlns:b="urn:b" xmlns:a="urn:a" a:k="1">text <b:y/> more</a:x>`,
    ),
  );
});

Deno.test("documents.domain.parse() refuses values that do not fit, with path, line and column", () => {
  const error = refusal(() =>
    documents.domain.parse(`<domain type='qemu'>
  <name>vm</name>
  <memory>1</memory>
  <vcpu current='many'>2</vcpu>
  <os><type>hvm</type></os>
</domain>`)
  );
  assert.equal(error.code, "XML_ERROR");
  assert.deepEqual(error.issues, [{
    path: ["vcpu", "current"],
    wanted: "an integer from 1 to 65535",
    found: '"many"',
    line: 4,
    column: 3,
  }]);
  assert.match(
    error.message,
    /wanted an integer from 1 to 65535 at vcpu\.current: found "many" at line 4, column 3$/,
  );
  const lenient = documents.domain.parse(domain("<vcpu current='many'>2</vcpu>"), { lenient: true });
  assert.equal(lenient.vcpu!.current as unknown, "many");
  assert(refusal(() => documents.domain.format(structuredClone(lenient))).message.includes("vcpu.current"));
});

Deno.test("documents.domain.parse() refuses a second one of what may be there once, and what is missing", () => {
  const twice = refusal(() => documents.domain.parse(domain(NAME)));
  assert.deepEqual(twice.issues?.map(({ path, wanted }) => [path, wanted]), [[["name"], "one <name>"]]);
  const missing = refusal(() => documents.domain.parse("<domain type='qemu'><memory>1</memory></domain>"));
  assert.deepEqual(missing.issues?.[0]?.path, ["name"]);
  const other = refusal(() => documents.domain.parse("<network><name>n</name></network>"));
  assert.match(other.message, /wanted <domain>: found <network> at line 1, column 1/);
});

Deno.test("documents.domain.format() refuses what libvirt's grammar does not have, and tells all of it", () => {
  const config = {
    type: "qemu",
    name: "vm\u0001",
    memory: { value: -1 },
    os: { type: { value: "hvm" } },
    colour: "green",
    devices: { disk: { type: "file" }, emulator: 5 },
  };
  const { issues } = refusal(() => documents.domain.format(config as never));
  assert.deepEqual(issues?.map(({ path, found }) => [path.join("."), found]).sort(), [
    ["colour", '"colour"'],
    ["devices.disk", "an object"],
    ["devices.emulator", "5"],
    ["memory.value", "-1"],
    ["name", "a string"],
  ]);
});

Deno.test("documents.device is one device under its element's name", () => {
  const xml = "<interface type='network'><source network='default'/><model type='virtio'/></interface>";
  const config = documents.device.parse(xml);
  assert.deepEqual(config, {
    interface: { type: "network", source: { network: "default" }, model: { type: "virtio" } },
  });
  assert.equal(
    documents.device.format({ input: { type: "tablet", bus: "usb" } }),
    '<input type="tablet" bus="usb"/>\n',
  );
  for (const wrong of [{}, { disk: {}, input: {} }, { nonesuch: {} }, null, "<disk/>"]) {
    assert.equal(
      refusal(() => documents.device.format(wrong as never)).code,
      "XML_ERROR",
      JSON.stringify(wrong),
    );
  }
  assert.equal(refusal(() => documents.device.parse("<emulator>/bin/qemu</emulator>")).code, "XML_ERROR");
});

Deno.test("Numbers beyond 2^53 are bigint, and come back digit by digit", () => {
  const volume = documents.storageVolume.parse(
    "<volume><name>v</name><capacity unit='bytes'>18446744073709551615</capacity><target/></volume>",
  );
  assert.equal(volume.capacity!.value, 18446744073709551615n);
  assert(documents.storageVolume.format(structuredClone(volume)).includes(">18446744073709551615<"));
  volume.capacity!.value = 18446744073709551616n;
  assert.equal(
    refusal(() => documents.storageVolume.format(volume)).issues?.[0]?.path.join("."),
    "capacity.value",
  );
});

Deno.test("What a newer host says otherwise than the grammar is read leniently, and written as it was", () => {
  const xml = `<domain type="warp">
  <name>vm</name>
  <name>again</name>
  <vcpu current="many">2</vcpu>
  <os/>
  <devices>
    <disk>
      <source volume="v"/>
    </disk>
    <interface type="pigeon">
      <mac/>
    </interface>
  </devices>
</domain>
`;
  assert.equal(refusal(() => documents.domain.parse(xml)).code, "XML_ERROR");
  const config = documents.domain.parse(xml, { lenient: true });
  assert.equal(documents.domain.format(config), xml);
  config.title = "t";
  assert(documents.domain.format(config).includes("<title>t</title>"));
  // What was there and is gone is missed.
  delete (config as { name?: string }).name;
  assert.deepEqual(refusal(() => documents.domain.format(config)).issues?.map(({ path }) => path), [[
    "name",
  ]]);
});

Deno.test("documents.secret.parse() takes a byte order mark, a declaration, comments and CDATA", () => {
  const xml = "\ufeff<?xml version='1.0' encoding='UTF-8'?>\r\n<!-- a --><secret>\r\n<description>a" +
    "<![CDATA[ <b> ]]>c<!-- d --></description></secret><!-- e -->\r\n";
  assert.deepEqual(documents.secret.parse(xml), { description: "a <b> c" });
});

Deno.test("Words that are numbers are numbers, also where the grammar lists them", () => {
  const pool = (owner: string) =>
    `<pool type='dir'><name>p</name><target><path>/p</path><permissions><owner>${owner}</owner></permissions></target></pool>`;
  const config = documents.storagePool.parse(pool("-1"));
  assert(config.type === "dir");
  assert.equal(config.target.permissions!.owner, -1);
  config.target.permissions!.owner = 107;
  assert(documents.storagePool.format(config).includes("<owner>107</owner>"));
  config.target.permissions!.owner = -2;
  assert.equal(refusal(() => documents.storagePool.format(config)).code, "XML_ERROR");
  assert.equal(refusal(() => documents.storagePool.parse(pool("-2"))).code, "XML_ERROR");
  // One that is newer is carried through, as a word is.
  const cpu = "<cpu><cache level='4' mode='emulate'/></cpu>";
  assert.equal(documents.cpu.parse(cpu).cache!.level, 4);
  assert.deepEqual(documents.cpu.check(cpu).map(({ wanted, unknown }) => [wanted, unknown]), [[
    "one of 1, 2, 3",
    true,
  ]]);
});

Deno.test("bytesIn() counts sizes in their units as libvirt does", () => {
  const { memory } = documents.domain.parse(domain(""));
  assert.equal(bytesIn(memory!, "KiB"), 64n * 1024n ** 2n);
  assert.equal(bytesIn({ value: 3 }, "KiB"), 3072n);
  assert.equal(bytesIn({ value: 3n, unit: "KB" }, "bytes"), 3000n);
  assert.equal(bytesIn({ value: 1, unit: "E" }, "bytes"), 1024n ** 6n);
  assert.throws(() => bytesIn({ value: 1, unit: "furlong" }, "bytes"), RangeError);
  assert.throws(() => bytesIn({ value: -1 }, "bytes"), RangeError);
});
