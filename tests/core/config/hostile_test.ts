import assert from "node:assert/strict";
import { documents } from "../../../core/config/mod.ts";
import { VirtError } from "../../../core/errors.ts";

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
      "<secret a:b='1'/>",
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
  for (const broken of ["a\u0000b", "a\ud800b", "a\u0008b", "a\ufffeb"]) {
    config.description = broken;
    assert.throws(() => documents.secret.format(config), { code: "XML_ERROR", message: /as description/ });
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
