import assert from "node:assert/strict";
import { connect } from "../../mod.ts";
import { documents } from "../../core/config/mod.ts";
import { parseXml } from "../../core/config/xml/parse_xml.ts";
import type { XmlElement } from "../../core/config/xml/xml_element.ts";
import { libvirtDumps } from "../hosts/libvirt_dumps.ts";
import { peerTest } from "../hosts/peers.ts";

const domain = (inner: string, root = "") =>
  `<domain type='test'${root}><name>d</name><uuid>c7a5fdbd-cdaf-9455-926a-d65c16db1809</uuid>${inner}` +
  `<memory>65536</memory><os><type>hvm</type></os></domain>`;
const metadata = (inner: string, at = "") => domain(`<metadata${at}>${inner}</metadata>`);
const memory = (text: string) =>
  `<domain type='test'><name>d</name><memory>${text}</memory><os><type>hvm</type></os></domain>`;
const GENID = "<genid>C7A5FDBDCDAF9455926AD65C16DB1809</genid>";
const DISK = "<disk type='file'><source file='/a'/><target dev='vda'/></disk>";

/** Documents that libvirt does not keep as they come, and the part of them that a row is about. */
const DOCUMENTS: readonly (readonly [part: string, xml: string])[] = [
  ["metadata", metadata("<note>text</note>")],
  ["metadata", metadata("<a:x xmlns:a='urn:a'>1</a:x><a:y xmlns:a='urn:a'/><b:z xmlns:b='urn:b'/>")],
  ["metadata", metadata("<a:x xmlns:a='urn:a'>1</a:x><b:y xmlns:b='urn:a'/>")],
  ["metadata", metadata("text<a:x xmlns:a='urn:a'>1</a:x> more")],
  ["metadata", metadata("<!-- c --><a:x xmlns:a='urn:a'>1</a:x>")],
  ["metadata", metadata("<?pi x?><x xmlns='urn:a'>1</x>")],
  ["metadata", metadata("<a:x xmlns:a='urn:a'><y/></a:x><y xmlns=''/>")],
  ["metadata", metadata("<b:x/><a:x xmlns:a='urn:a'/>")],
  ["metadata", metadata("<a:x xmlns:a='urn:a'><b:inner b:at='1'/></a:x>")],
  ["metadata", metadata("<a:x/>", " xmlns:a='urn:a'")],
  ["metadata", domain("<metadata><a:x/></metadata>", " xmlns:a='urn:a'")],
  ["metadata", metadata("<a:x xmlns:a='urn:a'/></metadata><metadata><b:x xmlns:b='urn:b'/>")],
  ["metadata", metadata("")],
  ["genid", domain(GENID)],
  ["genid", domain("<genid>C7</genid>")],
  ["genid", domain(GENID + GENID)],
  ["name", domain("<name>other</name>")],
  ["uuid", domain("<uuid>c7a5fdbd-cdaf-9455-926a-d65c16db1800</uuid>")],
  ["title", domain("<title>a</title><title>b</title>")],
  ["description", domain("<description>a</description><description>b</description>")],
  ["memory", domain("<memory>131072</memory>")],
  ["currentMemory", domain("<currentMemory>1024</currentMemory><currentMemory>2048</currentMemory>")],
  ["vcpu", domain("<vcpu>3</vcpu><vcpu>4</vcpu>")],
  ["os", domain("<os><type>hvm</type><boot dev='cdrom'/></os>")],
  [
    "os",
    domain("<os><boot dev='cdrom'/><cmdline>a</cmdline></os><os><boot dev='fd'/><cmdline>b</cmdline></os>"),
  ],
  ["features", domain("<features><acpi/></features><features><apic/></features>")],
  ["features", domain("<features><apic eoi='on'/><apic eoi='off'/></features>")],
  ["clock", domain("<clock offset='localtime'/><clock offset='utc'/>")],
  [
    "clock",
    domain("<clock offset='utc'><timer name='rtc'/></clock><clock offset='utc'><timer name='pit'/></clock>"),
  ],
  ["on_poweroff", domain("<on_poweroff>restart</on_poweroff><on_poweroff>destroy</on_poweroff>")],
  [
    "memtune",
    domain(
      "<memtune><hard_limit unit='KiB'>9</hard_limit></memtune><memtune><hard_limit>8</hard_limit></memtune>",
    ),
  ],
  ["iothreads", domain("<iothreads>2</iothreads><iothreads>3</iothreads>")],
  ["resource", domain("<resource><partition>/a</partition></resource><resource/>")],
  ["pm", domain("<pm><suspend-to-mem enabled='no'/></pm><pm><suspend-to-disk enabled='no'/></pm>")],
  [
    "perf",
    domain("<perf><event name='cmt' enabled='yes'/></perf><perf><event name='mbmt' enabled='no'/></perf>"),
  ],
  [
    "memoryBacking",
    domain("<memoryBacking><hugepages/></memoryBacking><memoryBacking><nosharepages/></memoryBacking>"),
  ],
  ["disk", domain(`<devices>${DISK}</devices><devices/>`)],
  [
    "disk",
    domain(
      "<devices><disk type='file'><source file='/a'/><source file='/b'/><target dev='vda'/><target dev='vdb'/></disk></devices>",
    ),
  ],
  ["emulator", domain("<devices><emulator>/a</emulator><emulator>/b</emulator></devices>")],
  [
    "emulator",
    domain("<devices><emulator>/a</emulator></devices><devices><emulator>/b</emulator></devices>"),
  ],
  ...[
    "65536",
    " 65536",
    "\t+65536",
    "+65536",
    "0200000",
    "65536 ",
    "65536\n",
    "0x10000",
    "65536.0",
    "65536k",
    "1e5",
  ].map(
    (text) => ["memory", memory(text)] as const,
  ),
  ...["2", " 2", "+2", "02", "2 ", "0x2", "2k", ""].map((text) =>
    ["vcpu", domain(`<vcpu>${text}</vcpu>`)] as const
  ),
  ...["2", " 2", "+2", "02", "2 ", "0x2"].map((text) =>
    ["vcpu", domain(`<vcpu current='${text}'>4</vcpu>`)] as const
  ),
];

/** All elements of a name, as what they say. */
function parts(xml: string, name: string): unknown[] {
  const found: unknown[] = [];
  const walk = (element: XmlElement) => {
    if (element.name === name) return void found.push(said(element));
    for (const child of element.children) if (typeof child !== "string") walk(child);
  };
  walk(parseXml(xml));
  return found;
}

function said({ name, attributes, children }: XmlElement): readonly [name: string, ...unknown[]] {
  const pairs = attributes.flatMap((_, at) =>
    at % 2 === 0 ? [`${attributes[at]}=${attributes[at + 1]}`] : []
  );
  // In which order sections of other names stand is another matter.
  const inner = children.map((child) => typeof child === "string" ? ["", child] as const : said(child))
    .sort(([a], [b]) => a! < b! ? -1 : a! > b! ? 1 : 0);
  return [name, pairs.sort(), inner];
}

peerTest(
  "The embedded hypervisor reads of a document what libvirt reads",
  ["python3-libvirt"],
  async () => {
    const theirs = await libvirtDumps(DOCUMENTS.map(([, xml]) => ({ xml })));
    await using connection = await connect("test:///default?world=reading");
    for (const [at, [part, xml]] of DOCUMENTS.entries()) {
      const { xml: dump, message } = theirs[at]!;
      const ours = await connection.domains.define(xml).then(async (defined) => {
        const text = await defined.xml();
        await defined.undefine();
        return text;
      }, (error: Error) => {
        assert.equal(error.name, "VirtError", xml);
        return undefined;
      });
      if (dump === undefined) assert.equal(ours, undefined, `${xml}: libvirt says "${message}"`);
      else {
        assert.ok(ours !== undefined, xml);
        assert.deepEqual(parts(ours, part), parts(dump, part), xml);
      }
    }
  },
);

peerTest("A generation's identity that is only asked for is made up", ["python3-libvirt"], async () => {
  const xml = domain("<genid/>");
  const [theirs] = await libvirtDumps([{ xml, validate: true }]);
  const made = /<genid>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/genid>/;
  assert.match(theirs!.xml!, made);
  await using connection = await connect("test:///default?world=reading");
  const config = documents.domain.parse(xml);
  assert.equal(config.genid, "");
  for (const document of [xml, config, structuredClone(config)]) {
    const defined = await connection.domains.define(document, { validate: true });
    assert.match(await defined.xml(), made);
    await defined.undefine();
  }
});
