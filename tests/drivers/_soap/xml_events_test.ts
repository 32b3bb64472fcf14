import assert from "node:assert/strict";
import { escapeXml, soapEnvelope, XmlError, XmlEvents } from "../../../drivers/_soap/mod.ts";

/** What a document is read as, given in pieces of so many bytes. */
function read(text: string | Uint8Array, size = 1 << 20): string[] {
  const seen: string[] = [];
  const events = new XmlEvents({
    open: (name, attributes) =>
      seen.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join("")}>`),
    // Text may come in parts.
    text: (part) => seen.at(-1)?.startsWith("#") ? seen[seen.length - 1] += part : seen.push(`#${part}`),
    close: (name) => seen.push(`</${name}>`),
  });
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) events.write(bytes.subarray(at, at + size));
  events.end();
  return seen;
}

Deno.test("XmlEvents reads an envelope as it arrives, whatever the pieces are", () => {
  const text = soapEnvelope(
    `<Get xmlns="urn:x"><p:_this xmlns:p="urn:y" p:type="VM" xsi:nil="1">é&amp;😀</p:_this><![CDATA[<]]></Get>`,
  );
  const wanted = [
    ...["<Envelope>", "<Body>", "<Get>", "<_this type=VM xsi:nil=1>", "#é&😀", "</_this>", "#<", "</Get>"],
    ...["</Body>", "</Envelope>"],
  ];
  for (const size of [1, 2, 3, 7, 4096]) {
    assert.deepEqual(read(text, size).filter((each) => each !== "#\n"), wanted, `${size} bytes`);
  }
});

Deno.test("XmlEvents refuses document types, bytes that are no UTF-8, depth without end and what breaks off", () => {
  const wrong: (string | Uint8Array)[] = [
    '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    "<x>&a;</x>",
    "<x><y></x>",
    "<x>",
    "Welcome",
    "<a>".repeat(300) + "</a>".repeat(300),
    `<a ${Array.from({ length: 65 }, (_, at) => `b${at}=""`).join(" ")}/>`,
    Uint8Array.of(...new TextEncoder().encode("<x>"), 0xff, 0xfe),
  ];
  for (const each of wrong) assert.throws(() => read(each, 5), XmlError, String(each).slice(0, 40));
});

Deno.test("escapeXml() keeps each character, and refuses what XML can't say", () => {
  const text = 'a<b>&"c"\r\n\té😀]]>';
  assert.deepEqual(
    read(`<x a="${escapeXml(text, "x").replace(/[\n\t]/g, " ")}">${escapeXml(text, "x")}</x>`),
    [
      `<x a=${text.replace(/[\n\t]/g, " ")}>`,
      `#${text}`,
      "</x>",
    ],
  );
  for (const wrong of ["\0", "\u0007", "\uffff", "\ud800"]) {
    assert.throws(() => escapeXml(wrong, "x"), RangeError);
  }
});
