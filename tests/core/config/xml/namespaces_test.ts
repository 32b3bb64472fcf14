import assert from "node:assert/strict";
import { documents, type DomainConfig } from "../../../../core/config/mod.ts";
import { VirtError } from "../../../../core/contract/errors.ts";

const QEMU = "http://libvirt.org/schemas/domain/qemu/1.0";

const domain = (inner: string, attributes = "type='kvm'") =>
  `<domain ${attributes}><name>a</name><memory>1024</memory><os><type>hvm</type></os>${inner}</domain>`;

const COMMAND = "<qemu:commandline><qemu:arg value='-evil'/></qemu:commandline>";

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    assert(error instanceof VirtError, String(error));
    return `${error.issues![0]!.wanted}: ${error.issues![0]!.found}`;
  }
  throw new Error("It was taken");
}

Deno.test("documents take an element for libvirt's by its namespace, and never by its prefix", () => {
  const config = documents.domain.parse(domain(COMMAND, "type='kvm' xmlns:qemu='urn:evil'"));
  assert.equal(config.qemuCommandline, undefined);
  assert.deepEqual(config.unknownContent?.elements, [{
    name: "qemu:commandline",
    attributes: { "xmlns:qemu": "urn:evil" },
    children: [{ name: "qemu:arg", attributes: { value: "-evil" } }],
  }]);
  const issues = documents.domain.check(documents.domain.format(config));
  assert.deepEqual(issues.map(({ found }) => found), [`<qemu:commandline> of "urn:evil"`]);
  // A copy does not know what it was read from, and means the same all the same.
  for (const each of [config, structuredClone(config)]) {
    const again = documents.domain.format(each);
    assert(!again.includes(QEMU), again);
    assert.deepEqual(documents.domain.parse(again), config);
  }
});

Deno.test("documents take nothing of a foreign default namespace for libvirt's", () => {
  assert.equal(
    refusal(() => documents.domain.parse(domain("", "type='kvm' xmlns='urn:d'"))),
    `<domain>: <domain> of "urn:d"`,
  );
  const config = documents.domain.parse(
    domain("<title xmlns='urn:t'>t</title><description xmlns=''>d</description>"),
  );
  assert.equal(config.title, undefined);
  assert.deepEqual(config.unknownContent?.elements, [
    { name: "title", attributes: { xmlns: "urn:t" }, children: ["t"] },
  ]);
  assert.equal(config.description, "d");
});

Deno.test("documents declare each prefix once, and find another where one means something else", () => {
  const evil = documents.domain.parse(
    domain(COMMAND, "type='kvm' xmlns:qemu='urn:evil' xmlns:qemu1='urn:more'"),
  );
  evil.qemuCommandline = { qemuArg: [{ value: "-a" }, { value: "-b" }] };
  const xml = documents.domain.format(evil);
  assert.equal(xml.match(/xmlns:qemu="/g)?.length, 1, xml);
  assert(xml.includes(`<qemu2:commandline xmlns:qemu2="${QEMU}">`), xml);
  assert(xml.includes(`<qemu2:arg value="-b"/>`), xml);
  assert.deepEqual(documents.domain.parse(xml), evil);
  const fine = documents.domain.parse(domain(COMMAND, `type='kvm' xmlns:qemu='${QEMU}'`));
  fine.qemuDeprecation = { behavior: "warn" };
  assert.equal(documents.domain.format(fine).match(/xmlns:qemu="/g)?.length, 1);
});

Deno.test("documents keep what the prefix of an unknown attribute stands for, in a copy too", () => {
  const xml = domain("", "type='kvm' xmlns:o='urn:o' o:flag='1' xml:lang='de'");
  const config = documents.domain.parse(xml);
  assert.deepEqual(config.unknownContent?.attributes, {
    "xmlns:o": "urn:o",
    "o:flag": "1",
    "xml:lang": "de",
  });
  for (const each of [config, structuredClone(config)]) {
    const again = documents.domain.format(each);
    assert.equal(again.match(/xmlns:o=/g)?.length, 1, again);
    assert.deepEqual(documents.domain.parse(again), config);
  }
  config.unknownContent!.attributes!["xmlns:o"] = "urn:other";
  assert.match(refusal(() => documents.domain.format(config)), /^prefixes that are declared/);
});

Deno.test("documents write a node where a default namespace is declared as one that is of none", () => {
  const xml = domain(`<commandline xmlns='${QEMU}'><arg value='-a'/></commandline>`);
  const config = documents.domain.parse(xml);
  const elements = [
    { name: "arg", attributes: { value: "-evil" } },
    { name: "x:y", attributes: { "xmlns:x": "urn:x" }, children: [{ name: "arg" }] },
  ];
  Object.assign(config.qemuCommandline!, { unknownContent: { elements } });
  const again = documents.domain.parse(documents.domain.format(config));
  assert.deepEqual(again.qemuCommandline?.qemuArg, [{ value: "-a" }]);
  assert.deepEqual(again.qemuCommandline?.unknownContent?.elements?.map(({ name }) => name), ["arg", "x:y"]);
});

Deno.test("documents refuse to write an extension's prefix that nothing declares, which another part may declare", () => {
  const written = (unknownContent: DomainConfig["unknownContent"]) =>
    refusal(() => documents.domain.format({ ...documents.domain.parse(domain("")), unknownContent }));
  assert.match(written({ elements: [{ name: "qemu:commandline" }] }), /^prefixes that are declared/);
  assert.match(
    written({ elements: [{ name: "x", attributes: { "qemu:b": "1" } }] }),
    /^prefixes that are declared/,
  );
  assert.match(written({ attributes: { "qemu:b": "1" } }), /^prefixes that are declared/);
  assert.match(written({ attributes: { xmlns: "urn:evil" } }), /^names of attributes/);
});

Deno.test("documents take what breaks namespaces and not XML, tell of it, and write it as it was", () => {
  const broken = [
    "<metadata><a:app xmlns:a='urn:a'><b:inner b:at='1'/></a:app></metadata>",
    "<metadata><b:app/></metadata>",
    "<metadata><a:x xmlns:a=''/></metadata>",
    "<metadata><a:b:c xmlns:a='urn:a'/></metadata>",
    "<metadata><x xmlns:xml='urn:x'/></metadata>",
    "<metadata><x xmlns:a='http://www.w3.org/2000/xmlns/'/></metadata>",
    "<b:other/>",
    "<clock offset='utc' b:at='1'/>",
  ];
  for (const inner of broken) {
    const xml = domain(inner);
    const config = documents.domain.parse(xml);
    const same = inner.replaceAll("'", '"').replace(/^<metadata>|<\/metadata>$/g, "");
    const flat = (text: string) => text.replace(/\n\s*/g, "");
    assert.ok(flat(documents.domain.format(config)).includes(same), inner);
    // A copy has nothing of its source's spelling.
    assert.ok(flat(documents.domain.format(structuredClone(config))).includes(same), inner);
    assert.ok(documents.domain.check(structuredClone(config)).every(({ unknown }) => unknown), inner);
  }
  // libvirt itself does not take it for its own either.
  const undeclared = documents.domain.parse(domain("<qemu:commandline/>"));
  assert.equal(undeclared.qemuCommandline, undefined);
});
