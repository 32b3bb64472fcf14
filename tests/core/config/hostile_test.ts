import assert from "node:assert/strict";
import {
  documents,
  type DomainDiskConfig,
  type SecretConfig,
  type XmlNode,
} from "../../../core/config/mod.ts";
import type { Shape } from "../../../core/config/codec/shape_table.ts";
import { codecOf } from "../../../core/config/codec/value_codec.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import { VirtError } from "../../../core/contract/errors.ts";

/** What is wrong with a document, as the error tells it. */
function refused(xml: string): string {
  try {
    documents.secret.parse(xml);
  } catch (error) {
    assert(error instanceof VirtError, String(error));
    assert.equal(error.code, "XML_ERROR");
    return error.issues![0]!.wanted;
  }
  throw new Error("It was taken");
}

const secret = (text: string) => `<secret><description>${text}</description></secret>`;

Deno.test("documents refuse document types, and so billion laughs and external entities", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    "",
  );
  for (
    const dtd of [
      `<!DOCTYPE secret [<!ENTITY l0 "ha">${laughs}]>`,
      `<!DOCTYPE secret [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>`,
      `<!DOCTYPE secret SYSTEM "http://127.0.0.1/evil.dtd">`,
      `<!DOCTYPE secret>`,
    ]
  ) {
    assert.equal(refused(`${dtd}${secret("&l9;")}`), "no document type, and no entities of one");
  }
  assert.equal(refused(secret("&l9;")), "well-formed XML");
});

Deno.test("documents refuse what is too deep, too long or too much, before it takes up memory", () => {
  assert.equal(refused("<secret>".repeat(100_000)), "elements at most 256 deep");
  assert.equal(refused(`${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`), "elements at most 256 deep");
  assert.equal(refused(secret("x".repeat(50_000_000))), "at most 16777216 characters");
  assert.equal(
    refused(`<secret>${"<a/>".repeat(1_000_001)}</secret>`),
    "at most 1000000 elements and attributes",
  );
  const wide = Array.from({ length: 10_001 }, (_, i) => ` a${i}='1'`).join("");
  assert.equal(
    (() => {
      try {
        documents.secret.parse(`<secret${wide}/>`, { limits: { nodes: 10_000 } });
      } catch (error) {
        return (error as VirtError).issues![0]!.wanted;
      }
    })(),
    "at most 10000 elements and attributes",
  );
});

Deno.test("documents refuse what is no XML", () => {
  for (
    const text of [
      "",
      "   ",
      "no xml",
      "<secret>",
      "<secret></other>",
      "<secret/><secret/>",
      "<secret a='1' a='2'/>",
      "<secret a=1/>",
      "<secret a='<'/>",
      secret("a ]]> b"),
      secret("a \u0000 b"),
      secret("a &#0; b"),
      secret("a &#x1; b"),
      secret("a &#xD800; b"),
      secret("\uffff"),
      "<secret><!-- a -- b --></secret>",
      "<a:network/>",
      "<secret a:='1'/>",
      "<secret><:a/></secret>",
      "<secret><a::b/></secret>",
    ]
  ) refused(text);
  assert.equal(refused(secret("a \ud800 b")), "well-formed UTF-16");
});

Deno.test("documents escape what XML needs escaped, and refuse what it can't hold", () => {
  const hard = `]]> & < > " ' \n\t\r \u{1f600} \u00a0`;
  const config = documents.secret.parse(secret("t"));
  config.description = hard;
  config.unknownContent = { attributes: { x: hard } };
  assert.deepEqual(documents.secret.parse(documents.secret.format(config)), config);
  // No document may be as long, but whoever writes one may.
  config.description = `${"x".repeat(50_000_000)}]]>`;
  assert(documents.secret.format(config).endsWith("xxx]]&gt;</description>\n</secret>\n"));
  for (const broken of ["a\u0000b", "a\ud800b", "a\u0008b", "a\ufffeb"]) {
    config.description = broken;
    assert.throws(() => documents.secret.format(config), { code: "XML_ERROR", message: /at description/ });
  }
});

Deno.test("documents take no property of an object's own for an attribute or an element", () => {
  const xml = "<secret __proto__='a' constructor='b'><toString/><__proto__/></secret>";
  const config = documents.secret.parse(xml);
  assert.equal(Object.getPrototypeOf(config), Object.prototype);
  const again = documents.secret.format(config);
  for (const part of ['__proto__="a"', 'constructor="b"', "<toString/>", "<__proto__/>"]) {
    assert(again.includes(part), `${part} in ${again}`);
  }
});

Deno.test("documents tell of a document that is wrong in a hundred thousand places as fast as of one place", () => {
  const xml = `<secret>\n${"<x a='1'/>\n".repeat(100_000)}</secret>`;
  const issues = documents.secret.check(xml);
  assert.deepEqual(issues[0], {
    path: ["x"],
    wanted: "an element of libvirt's grammar",
    found: "<x>",
    line: 2,
    column: 1,
    unknown: true,
  });
  // So many are told; all are kept.
  assert.equal(issues.length, 1000);
  assert.equal(issues.at(-1)?.line, 1001);
  const config = documents.secret.parse(xml);
  assert.equal(config.unknownContent?.elements?.length, 100_000);
  assert.equal(documents.secret.format(config).match(/<x a="1"\/>/g)?.length, 100_000);
  const attributes = Array.from({ length: 100_000 }, (_, i) => ` a${i}='1'`).join("");
  const wide = documents.secret.parse(`<secret${attributes}/>`);
  assert.equal(documents.secret.format(wide).match(/ a\d+="1"/g)?.length, 100_000);
  const declarations = Array.from({ length: 50_000 }, (_, i) => ` xmlns:n${i}='urn:${i}'`).join("");
  const scoped = `<secret${declarations}>${"<n1:x xmlns:m='urn:m'/>".repeat(20_000)}</secret>`;
  assert.equal(documents.secret.parse(scoped).unknownContent?.elements?.length, 20_000);
});

// Each prefix used to be looked for among all attributes: 20,000 took seconds, and these would take minutes.
Deno.test("documents take and write an element of a hundred thousand prefixes", () => {
  const used = Array.from({ length: 100_000 }, (_, i) => ` xmlns:n${i}='urn:${i}' n${i}:a='1'`).join("");
  const config = documents.secret.parse(`<secret><x${used}/></secret>`);
  const [node] = config.unknownContent!.elements!;
  assert.equal(Object.keys(node!.attributes!).length, 200_000);
  assert.equal(documents.secret.format(config).match(/ n\d+:a="1"/g)?.length, 100_000);
});

Deno.test("Patterns of libvirt's grammar go through a text once, and what fits none is refused", () => {
  const hostile = ["0", "a", "1.", "0-", "^1,", "aa:", "_", "/a", "f:"].map((part) =>
    `${part.repeat(100_000)}!\n`
  );
  const types = new Set(shapes().flatMap(({ any }) => any.members.flatMap(({ type }) => type ?? [])));
  let patterns = 0;
  for (const type of types) {
    if (type.type !== "string" || type.pattern === undefined) continue;
    patterns++;
    // One of them takes any text that does not begin with a slash, others any that does.
    const taken = hostile.filter((text) => codecOf(type).read(text) !== undefined);
    assert(taken.length < hostile.length, type.pattern);
  }
  assert(patterns >= 80, `${patterns}`);
});

/** All shapes of all documents. */
function shapes(): Shape[] {
  const found = new Set<Shape>();
  for (const { root } of Object.values(codecs)) {
    const top = root.shapes();
    for (const shape of top instanceof Map ? top.values() : [top as Shape]) found.add(shape);
  }
  for (const { any } of found) for (const { shape } of any.members) if (shape) found.add(shape);
  return [...found];
}

Deno.test("documents take prefixes that only an object's own properties would declare for what nothing declares", () => {
  for (const prefix of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    const [issue] = documents.secret.check(`<secret><${prefix}:x/></secret>`);
    assert.equal(issue?.found, `<${prefix}:x> of no declared prefix`);
  }
  const declared = documents.secret.parse("<secret xmlns:__proto__='urn:p'><__proto__:x/></secret>");
  assert(documents.secret.format(declared).includes("<__proto__:x"));
});

Deno.test("documents refuse to write a config that goes round in circles, is too deep, or holds itself too often", () => {
  const refusal = (config: SecretConfig): string => {
    try {
      documents.secret.format(config);
    } catch (error) {
      assert(error instanceof VirtError, String(error));
      return error.issues![0]!.wanted;
    }
    throw new Error("It was written");
  };
  const circle: XmlNode = { name: "x" };
  circle.children = [circle];
  assert.equal(refusal({ unknownContent: { elements: [circle] } }), "elements at most 256 deep");
  let deep: XmlNode = { name: "x" };
  for (let i = 0; i < 100_000; i++) deep = { name: "x", children: [deep] };
  assert.equal(refusal({ unknownContent: { elements: [deep] } }), "elements at most 256 deep");
  let laughs: XmlNode = { name: "ha" };
  for (let i = 0; i < 30; i++) laughs = { name: "x", children: Array.from({ length: 10 }, () => laughs) };
  assert.equal(refusal({ unknownContent: { elements: [laughs] } }), "at most 1000000 elements");
  const chain: DomainDiskConfig = { type: "file", target: { dev: "vda" } };
  chain.backingStore = chain as never;
  assert.throws(() => documents.device.format({ disk: chain }), { code: "XML_ERROR" });
});
