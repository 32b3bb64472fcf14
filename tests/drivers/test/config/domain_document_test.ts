import assert from "node:assert/strict";
import fc from "fast-check";
import { VirtError } from "../../../../core/contract/errors.ts";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const UUID = "00000000-0000-4000-8000-000000000003";

const GIVEN = `<?xml version='1.0'?>
<domain type='test' id='77' xmlns:a='http://a' xmlns:v='http://vendor'>
  <!-- not kept by libvirt either -->
  <on_poweroff>preserve</on_poweroff>
  <name>rich</name><uuid>00000000-0000-4000-8000-000000000003</uuid>
  <title>T</title><description>D&amp;d 'q'</description>
  <metadata><a:x>v<!-- kept --></a:x></metadata>
  <memory unit='GiB'>2</memory><currentMemory unit='MiB'>512</currentMemory>
  <vcpu cpuset='0,1,2,3' current='1'>4</vcpu>
  <os><type machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <interface type='network'>
      <model type='virtio'/><source network='default' bridge='virbr0'/><mac address='52:54:0:11:22:AB'/>
    </interface>
    <disk type='file' device='cdrom'><source file='/x'/><target dev='hdc'/></disk>
    <disk type='file'><target dev='sda'/><source file='/y'/></disk>
    <newdevice level='3'><part/></newdevice>
  </devices>
  <v:extension depth='1'/>
</domain>`;

// What libvirt 9.0's test driver makes of it, and after that what it drops and we keep.
const WANTED = `<domain type='test' xmlns:v='http://vendor'>
  <name>rich</name>
  <uuid>00000000-0000-4000-8000-000000000003</uuid>
  <title>T</title>
  <description>D&amp;d &apos;q&apos;</description>
  <metadata xmlns:a="http://a">
    <a:x>v<!-- kept --></a:x>
  </metadata>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>524288</currentMemory>
  <vcpu placement='static' cpuset='0-3' current='1'>4</vcpu>
  <os>
    <type arch='i686' machine='pc'>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
  </features>
  <clock offset='utc'/>
  <on_poweroff>preserve</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <source file='/y'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>
    <disk type='file' device='cdrom'>
      <source file='/x'/>
      <target dev='hdc' bus='ide'/>
      <readonly/>
      <address type='drive' controller='0' bus='1' target='0' unit='0'/>
    </disk>
    <controller type='scsi' index='0'/>
    <controller type='ide' index='0'/>
    <interface type='network'>
      <mac address='52:54:00:11:22:ab'/>
      <source network='default'/>
      <target dev='testnet0'/>
      <model type='virtio'/>
    </interface>
    <newdevice level='3'>
      <part/>
    </newdevice>
  </devices>
  <v:extension depth='1'/>
</domain>
`;

Deno.test("parseDefinition() fills in libvirt's defaults in libvirt's order, and keeps what it does not know", async () => {
  await using simulated = await openSimulatedHost();
  const dom = await simulated.table.domainDefineXML(GIVEN);
  assert.deepEqual(dom, { name: "rich", uuid: UUID, id: -1 });
  assert.equal(await simulated.table.domainGetXMLDesc(dom, 0), WANTED);
  await simulated.table.domainDefineXML(WANTED);
  assert.equal(await simulated.table.domainGetXMLDesc(dom, 2), WANTED);
});

Deno.test("formatDefinition() gives the id of a running domain, but not in its inactive document", async () => {
  await using simulated = await openSimulatedHost();
  const dom = await simulated.table.domainLookupByName("test");
  assert.match(await simulated.table.domainGetXMLDesc(dom, 0), /^<domain type='test' id='1'>/);
  assert.match(await simulated.table.domainGetXMLDesc(dom, 2), /^<domain type='test'>/);
});

Deno.test("parseDefinition() refuses with libvirt's code and part of libvirt what is wrong", async () => {
  await using simulated = await openSimulatedHost();
  const os = "<os><type>hvm</type></os>";
  const domain = (inside: string) =>
    `<domain type='test'><name>x</name><memory>1024</memory>${os}${inside}</domain>`;
  const cases: readonly (readonly [xml: string, code: string, part: string])[] = [
    ["", "XML_DETAIL", "DOMAIN"],
    ["<domain type='test'><name>", "XML_DETAIL", "DOMAIN"],
    ["<dom/>", "XML_ERROR", "XML"],
    ["<!DOCTYPE domain [<!ENTITY e 'x'>]><domain type='test'/>", "XML_ERROR", "DOMAIN"],
    [domain("&undefined;"), "XML_DETAIL", "DOMAIN"],
    [`<domain><name>x</name><memory>1024</memory>${os}</domain>`, "INTERNAL_ERROR", "DOMAIN"],
    [`<domain type='zzz'><name>x</name><memory>1024</memory>${os}</domain>`, "CONFIG_UNSUPPORTED", "DOMAIN"],
    [`<domain type='test'><memory>1024</memory>${os}</domain>`, "NO_NAME", "DOMAIN"],
    [`<domain type='test'><name>a/b</name><memory>1024</memory>${os}</domain>`, "XML_ERROR", "DOMAIN"],
    [`<domain type='test'><name>a\nb</name><memory>1024</memory>${os}</domain>`, "XML_DETAIL", "XML"],
    [`<domain type='test'><name>x</name>${os}</domain>`, "XML_ERROR", "DOMAIN"],
    [`<domain type='test'><name>x</name><memory>abc</memory>${os}</domain>`, "XML_ERROR", "XML"],
    [`<domain type='test'><name>x</name><memory unit='q'>1</memory>${os}</domain>`, "INVALID_ARG", "NONE"],
    [`<domain type='test'><name>x</name><memory unit='EiB'>99999</memory>${os}</domain>`, "OVERFLOW", "NONE"],
    ["<domain type='test'><name>x</name><memory>1024</memory></domain>", "XML_ERROR", "DOMAIN"],
    [
      "<domain type='test'><name>x</name><memory>1</memory><os><type>z</type></os></domain>",
      "CONFIG_UNSUPPORTED",
      "DOMAIN",
    ],
    [domain("<uuid>zz</uuid>"), "INTERNAL_ERROR", "DOMAIN"],
    [domain("<vcpu>0</vcpu>"), "INTERNAL_ERROR", "DOMAIN"],
    [domain("<vcpu>x</vcpu>"), "XML_ERROR", "DOMAIN"],
    [domain("<vcpu current='3'>2</vcpu>"), "CONFIG_UNSUPPORTED", "DOMAIN"],
    [domain("<on_poweroff>zz</on_poweroff>"), "CONFIG_UNSUPPORTED", "DOMAIN"],
    [domain("<devices><disk><source file='/a'/></disk></devices>"), "NO_TARGET", "DOMAIN"],
    [domain("<devices><disk><target dev='vda'/></disk></devices>"), "NO_SOURCE", "DOMAIN"],
    [domain("<devices><interface><mac address='zz'/></interface></devices>"), "XML_ERROR", "DOMAIN"],
    ["<a>".repeat(1000), "XML_DETAIL", "DOMAIN"],
    [`<a>${"x".repeat(5 * 1024 * 1024)}</a>`, "XML_ERROR", "TEST"],
  ];
  for (const [xml, code, part] of cases) {
    await assert.rejects(
      simulated.table.domainDefineXML(xml),
      { name: "VirtError", code, domain: part, outcome: "refused" },
      xml.slice(0, 200),
    );
  }
  assert.equal(await simulated.table.connectNumOfDefinedDomains(), 0);
  assert.deepEqual(simulated.heard(), []);
});

Deno.test("parseDefinition() takes sizes in libvirt's units, rounded up to KiB", async () => {
  await using simulated = await openSimulatedHost();
  const sizes = {
    "1500 b": 2n,
    "1 KB": 1n,
    "1 k": 1n,
    "3 MB": 2930n,
    "3 M": 3072n,
    "2 GiB": 2097152n,
    "1 TB": 976562500n,
  };
  for (const [size, kib] of Object.entries(sizes)) {
    const [number, unit] = size.split(" ");
    const dom = await simulated.table.domainDefineXML(
      `<domain type='test'><name>x</name><uuid>${UUID}</uuid><memory unit='${unit}'>${number}</memory>` +
        `<os><type>linux</type></os></domain>`,
    );
    assert.equal(await simulated.table.domainGetMaxMemory(dom), kib, size);
  }
});

Deno.test("domainDefineXML() gives a definition or a VirtError, whatever the text", async () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      "<domain type='test'>",
      "</domain>",
      "<name>x</name>",
      "<memory>9</memory>",
      "<os><type>hvm</type></os>",
      "<devices>",
      "</devices>",
      "<disk>",
      "</disk>",
      "<target dev='vda'/>",
      "<source/>",
      "<vcpu>",
      "</vcpu>",
      "&#0;",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "<metadata>",
      "</metadata>",
      "<__proto__/>",
      " constructor='1'",
      "\u0000",
      "\ud800",
    ),
  );
  const property = fc.asyncProperty(
    fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.nat(GIVEN.length).map((length) => GIVEN.slice(0, length)),
      fc.tuple(fc.nat(GIVEN.length), piece).map(([at, text]) => GIVEN.slice(0, at) + text + GIVEN.slice(at)),
    ),
    async (xml) => {
      await using simulated = await openSimulatedHost();
      const answer = await simulated.table.domainDefineXML(xml).catch((error) => error);
      if (answer instanceof Error) {
        assert.ok(answer instanceof VirtError, answer.stack);
        return;
      }
      // What was taken in must be given out in a form that is taken in again, as the same.
      const text = await simulated.table.domainGetXMLDesc(answer, 0);
      await simulated.table.domainDefineXML(text);
      assert.equal(await simulated.table.domainGetXMLDesc(answer, 0), text);
    },
  );
  await fc.assert(property, { numRuns: 400 });
});

Deno.test("SimulatedHost.add() keeps names and UUIDs unique, with libvirt's codes", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  await table.domainDefineXML(domainXml("one", { uuid: UUID }));
  const failed = { code: "OPERATION_FAILED", domain: "DOMAIN", outcome: "refused" };
  await assert.rejects(table.domainDefineXML(domainXml("two", { uuid: UUID })), failed);
  await assert.rejects(table.domainDefineXML(domainXml("one")), failed);
  await assert.rejects(table.domainCreateXML(domainXml("one"), 0), failed);
  simulated.heard();
  const dom = await table.domainDefineXML(domainXml("one", { uuid: UUID, body: "<iothreads>2</iothreads>" }));
  assert.deepEqual(simulated.heard(), ["defined/updated one"]);
  await table.domainCreate(dom);
  await assert.rejects(table.domainCreateXML(domainXml("one", { uuid: UUID }), 0), {
    code: "OPERATION_INVALID",
    domain: "DOMAIN",
  });
  await table.domainDefineXML(domainXml("one", { uuid: UUID }));
  assert.match(await table.domainGetXMLDesc(dom, 0), /<iothreads>2</);
  assert.doesNotMatch(await table.domainGetXMLDesc(dom, 2), /<iothreads>/);
  await table.domainDestroy(dom);
  assert.doesNotMatch(await table.domainGetXMLDesc(dom, 0), /<iothreads>/);
});
