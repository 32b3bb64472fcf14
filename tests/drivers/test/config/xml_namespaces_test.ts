import assert from "node:assert/strict";
import { parseDefinition } from "../../../../drivers/test/config/domain_document.ts";
import { formatDefinition } from "../../../../drivers/test/config/definition.ts";
import { getElement, setElement } from "../../../../drivers/test/config/metadata_element.ts";
import { parseNetwork } from "../../../../drivers/test/network/network_document.ts";
import { parseTree } from "../../../../drivers/test/config/xml_parse.ts";
import { formatElement } from "../../../../drivers/test/config/xml_format.ts";
import { RandomSource } from "../../../../drivers/test/simulation/seeded_random.ts";

const TEST = "http://libvirt.org/schemas/domain/test/1.0";

const domain = (inner: string, attributes = "") =>
  `<domain type='test' ${attributes}><name>x</name><memory>4096</memory><os><type>hvm</type></os>${inner}</domain>`;
const written = (xml: string) => formatDefinition(parseDefinition(xml), -1);

Deno.test("The embedded hypervisor passes over what is of a foreign default namespace, as libvirt does", () => {
  for (const xml of [domain("", "xmlns='urn:evil'"), "<network xmlns='urn:evil'><name>n</name></network>"]) {
    assert.throws(
      () => xml.startsWith("<network") ? parseNetwork(xml, new RandomSource()) : parseDefinition(xml),
      { code: "XML_ERROR", message: /found "urn:evil"/ },
    );
  }
  const xml = written(domain(
    "<title xmlns='urn:evil'>t</title><devices><disk xmlns='urn:evil'><source/><target dev='vda'/></disk>" +
      "<input xmlns='' type='mouse' bus='ps2'/></devices><metadata><x xmlns='urn:x'><y/></x></metadata>",
  ));
  assert(!xml.includes("evil") && !xml.includes("<disk"), xml);
  assert.match(xml, /<input/);
  assert.match(xml, /<x xmlns="urn:x">\s*<y\/>\s*<\/x>/);
});

Deno.test("The embedded hypervisor takes an element for its own by its namespace, and declares what others use", () => {
  const others = written(
    domain("<test:x xmlns:test='urn:other'/><a:y/>", `xmlns:test='${TEST}' xmlns:a='urn:a' xmlns:b='urn:b'`),
  );
  assert.match(others, /<test:x xmlns:test='urn:other'\/>/);
  assert.match(others, /^<domain type='test' xmlns:a='urn:a'>/);
  const own = written(
    domain(
      "<one:runstate>5</one:runstate><two:runstate>5</two:runstate>",
      `xmlns:one='${TEST}' xmlns:two='${TEST}'`,
    ),
  );
  assert(!own.includes("runstate"), own);
  parseTree(own, "its own document");
});

Deno.test("Metadata is found, given out and replaced by its namespace, whatever prefixes it has", () => {
  const definition = parseDefinition(
    domain(
      "<metadata><a:x xmlns:a='urn:a' xmlns:b='urn:a'><b:y/><c:z xmlns:c='urn:c'/><w xmlns='urn:a'/></a:x></metadata>",
    ),
  );
  assert.equal(
    getElement(definition, "urn:a")!.replaceAll(/\n\s*/g, ""),
    `<x><y/><c:z xmlns:c="urn:c"/><w xmlns="urn:a"/></x>`,
  );
  setElement(definition, "<x><y xmlns='urn:y'><z/></y><w/></x>", "k", "urn:a");
  assert.match(
    definition.sections.metadata.replaceAll(/\n\s*/g, ""),
    /<metadata><k:x xmlns:k="urn:a"><y xmlns="urn:y"><z\/><\/y><k:w\/><\/k:x><\/metadata>/,
  );
  assert.throws(() => setElement(definition, "<x xmlns:k='urn:evil'/>", "k", "urn:a"), {
    code: "INTERNAL_ERROR",
  });
});

Deno.test("The embedded hypervisor leaves out what XML can't hold, as libvirt does", () => {
  const node = { name: "a", attributes: { b: "1\0\x012\ud800" }, children: ["x\x08y\uffff\t"] };
  assert.equal(formatElement(node), "<a b='12\ufffd'>xy\t</a>\n");
  assert.equal(formatElement(node, { quote: '"', indent: "" }), '<a b="12\ufffd">xy\t</a>\n');
});

// Each disk used to be held against all others: 10,000 took half a minute, and these would take minutes.
Deno.test("The embedded hypervisor takes thirty thousand disks, and puts them in the order of their targets", () => {
  const name = (at: number): string =>
    at < 26 ? String.fromCharCode(97 + at) : name(Math.trunc(at / 26) - 1) + name(at % 26);
  const count = 30_000;
  const disks = Array.from(
    { length: count },
    (_, at) => `<disk><source/><target dev='${at % 2 ? "vd" : "sd"}${name(count - at)}'/></disk>`,
  );
  const targets = [
    ...written(domain(`<devices>${disks.join("")}</devices>`)).matchAll(/<target dev='(\w+)'/g),
  ];
  assert.equal(targets.length, count);
  targets.forEach(([, dev], at) => assert.equal(dev, `${(count - at - 1) % 2 ? "vd" : "sd"}${name(at + 1)}`));
});
