import assert from "node:assert/strict";
import fc from "fast-check";
import { documents, type DomainConfig } from "../../../core/config/mod.ts";
import { isName } from "../../../core/config/xml/escape_xml.ts";
import { parseXml } from "../../../core/config/xml/parse_xml.ts";
import { VirtError } from "../../../core/contract/errors.ts";

Deno.test("documents write every name that they read", () => {
  const names = [
    "größe",
    "日本",
    "a·b",
    "_",
    "é:ü",
    "a\u0301",
    "\u{10000}x",
    "\u203fx",
    "·a",
    "-a",
    "1",
    "a:",
    ":a",
    "×",
  ];
  for (const name of names) {
    const [prefix = "", local] = name.split(":");
    const declared = local === undefined ? "" : ` xmlns:${prefix}="urn:p"`;
    const xml = `<secret ephemeral="no">\n  <${name}${declared} ${name}="1"/>\n</secret>\n`;
    let read: boolean;
    try {
      parseXml(xml);
      read = true;
    } catch {
      read = false;
    }
    assert.equal(isName(name), read, name);
    if (read) assert.equal(documents.secret.format(structuredClone(documents.secret.parse(xml))), xml);
  }
  assert(isName("größe") && !isName("×"));
});

Deno.test("documents refuse XML 1.1, whose references stand for characters that 1.0 can't hold", () => {
  const secret = "<secret><description>a&#1;b</description></secret>";
  for (const version of ["1.1", "1.2"]) {
    assert.throws(() => documents.secret.parse(`<?xml version='${version}'?>${secret}`), {
      code: "XML_ERROR",
    });
  }
  assert.throws(() => documents.secret.parse(`<?xml version='1.1'?><secret/>`), {
    message: /wanted XML 1\.0: found version 1\.1 at line 1/,
  });
  assert.deepEqual(documents.secret.parse("<?xml version='1.0' encoding='UTF-8'?><secret/>"), {});
});

Deno.test("documents take an unknown attribute away, whatever it is called", () => {
  for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    const config = documents.secret.parse(`<secret ${name}='a' b='c'/>`);
    delete config.unknownContent!.attributes![name];
    assert.equal(documents.secret.format(config), `<secret b="c"/>\n`);
  }
});

// What breaks a document if it gets there unescaped, and what no document can hold.
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    ..."<a> & ]]> \" ' <!-- --> <?x?> \0 \x01 \x0b \x1f \x7f \x85 \u2028 \ufffe \uffff \ud800 \udc00 a\udbffb"
      .split(" "),
    ...[
      "\r\n",
      "\t",
      "",
      " ",
      "größe",
      "constructor",
      "__proto__",
      "xmlns",
      "xmlns:",
      "xmlns:a",
      "a:b",
      "a:b:c",
      ":",
    ],
    ...["qemu:commandline", "xml", "xml:lang", "xmlns:xml", "xmlns:qemu", "type", "name", "title", "domain"],
  ),
);
const any = fc.constantFrom<unknown>(1, null, true, [], {}, undefined, 1n, Symbol.iterator);
const fine = fc.oneof(
  fc.string({ unit: "grapheme-ascii", maxLength: 6 }),
  fc.constantFrom("]]>", "&#0;", "\r\n<x/>", "'\""),
);
const text = fc.oneof({ weight: 30, arbitrary: fine }, { weight: 2, arbitrary: hostile }, {
  weight: 1,
  arbitrary: any,
});
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("x", "größe", "arg", "constructor", "__proto__") },
  { weight: 3, arbitrary: fc.constantFrom("a:b", "a:x", "qemu:arg", "xmlns:a", "xmlns:qemu", "xml:lang") },
  { weight: 1, arbitrary: hostile },
);
const attributes = fc.oneof(
  { weight: 30, arbitrary: fc.dictionary(name, text, { maxKeys: 3 }) },
  { weight: 1, arbitrary: any },
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ name, attributes }, { requiredKeys: ["name"] }),
    fc.record({
      name: hostile,
      attributes,
      children: fc.array(fc.oneof(tie("node"), hostile, any), { maxLength: 3 }),
    }),
  ),
}));
const elements = fc.array(
  fc.oneof({ weight: 30, arbitrary: node }, { weight: 1, arbitrary: any }),
  { maxLength: 2 },
);
const keys = fc.constantFrom("name", "title", "memory", "onCrash");
const within = fc.dictionary(
  keys,
  fc.record({ 0: fc.record({ attributes, text, elements }, { requiredKeys: [] }) }),
  {
    maxKeys: 2,
  },
);
const unknownContent = fc.oneof(
  { weight: 30, arbitrary: fc.record({ attributes, elements, text, within }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: any },
);

// A document in which much is declared that what is put into the config then may stumble on.
const READ = `<domain type='kvm' xmlns:qemu='urn:evil' xmlns:a='urn:a' a:b='1' größe='2'><name>n</name>
  <memory unit='MiB' a:c='3'>64</memory><os><type>hvm</type></os><metadata><a:x/></metadata>
  <x:commandline xmlns:x='http://libvirt.org/schemas/domain/qemu/1.0' xmlns:qemu2='urn:z'><x:arg value='-a'/></x:commandline>
  </domain>`;

Deno.test("documents.format() writes what is well-formed or refuses by a VirtError, whatever strings are in a config", () => {
  let written = 0;
  const config = fc.record({
    title: text,
    description: text,
    metadata: fc.array(node, { maxLength: 3 }),
    unknownContent,
    qemuCommandline: fc.record({
      qemuArg: fc.array(fc.record({ value: text }), { maxLength: 2 }),
      unknownContent,
    }, {
      requiredKeys: [],
    }),
  }, { requiredKeys: [] });
  fc.assert(
    fc.property(config, fc.boolean(), fc.boolean(), (change, read, copy) => {
      const base: DomainConfig = documents.domain.parse(
        read ? READ : "<domain type='kvm'><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>",
      );
      const made = Object.assign(copy ? structuredClone(base) : base, change as Partial<DomainConfig>);
      let xml: string;
      try {
        xml = documents.domain.format(made);
      } catch (error) {
        assert(error instanceof VirtError, String(error));
        return;
      }
      written++;
      parseXml(xml);
      const again = documents.domain.parse(xml, { lenient: true });
      assert.deepEqual(documents.domain.parse(documents.domain.format(again), { lenient: true }), again);
    }),
    { numRuns: 3000 },
  );
  assert(written > 100, `${written}`);
});
