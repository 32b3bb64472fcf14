import assert from "node:assert/strict";
import fc from "fast-check";
import { hostTextBytes, readHostText } from "../../../../drivers/libvirt/wire/host_text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

Deno.test("readHostText() gives what hostTextBytes() sends back as it was, whatever the bytes", () => {
  const likely = fc.oneof(
    fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x80, 0x9f, 0xa0, 0xbf, 0x41),
    fc.integer({ min: 0, max: 255 }),
  );
  fc.assert(
    fc.property(fc.array(likely, { maxLength: 60 }), (list) => {
      const bytes = Uint8Array.from(list);
      const text = readHostText(bytes);
      assert.deepEqual(hostTextBytes(text), bytes);
      // What people see of it is what every other decoder makes of it, but for how many marks there are.
      const marks = (of: string) => of.replace(/\ufffd+/g, "\ufffd");
      assert.equal(
        marks(text.toWellFormed()),
        marks(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)),
      );
      assert.equal(text.isWellFormed(), bytesOf(text).toHex() === bytes.toHex());
    }),
    { numRuns: 2000 },
  );
});

Deno.test("readHostText() is as long about a text that is all wrong as about one that is right", () => {
  // Each of these fails to be UTF-8 at another byte; a decoder asked anew for each would take minutes.
  const bytes = Uint8Array.from({ length: 4 << 20 }, (_, at) => at % 2 === 0 ? 0xff : 0x41);
  const text = readHostText(bytes);
  assert.equal(text.length, bytes.length);
  assert.equal(hostTextBytes(text)!.length, bytes.length);
});

Deno.test("hostTextBytes() has none for half a pair that no host's byte is", () => {
  for (const text of ["\ud800", "a\udc00", "\udcff\udd00", "\udfff", "\ud83d"]) {
    assert.equal(hostTextBytes(text), undefined, JSON.stringify(text));
  }
  assert.deepEqual(hostTextBytes("\ud83d\ude00"), bytesOf("\u{1f600}"));
});
