import assert from "node:assert/strict";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import type { TypedValue } from "../../../../drivers/libvirt/wire/procedure.ts";

function written(write: (writer: XdrWriter) => void): string {
  const writer = new XdrWriter(4);
  write(writer);
  return writer.bytes.toHex();
}

Deno.test("XdrWriter grows under every kind of value without losing what is there", () => {
  const values: [string, (writer: XdrWriter) => void][] = [
    ["fffffffe", (w) => w.i32(-2)],
    ["fffffffe", (w) => w.u32(0xfffffffe)],
    ["fffffffffffffffe", (w) => w.i64(-2n)],
    ["fffffffffffffffe", (w) => w.u64(0xfffffffffffffffen)],
    ["3ff8000000000000", (w) => w.f64(1.5)],
    ["0000000161000000", (w) => w.string("a", 1)],
    ["00000002c3a90000", (w) => w.string("é", 2)],
    ["0000000101000000", (w) => w.opaque(Uint8Array.of(1), 1)],
    ["0102", (w) => w.raw(Uint8Array.of(1, 2))],
    ["0000000100000061", (w) => w.chars("a", 1)],
    ["000000020000006100000000", (w) => w.charText("a", 2)],
    ["00000061ffffffe9", (w) => w.fixedChars("a\u00e9", 2)],
    ["00112233445566778899aabbccddeeff", (w) => w.uuid("00112233-4455-6677-8899-aabbccddeeff")],
    ["00112233445566778899aabbccddeeff", (w) => w.uuid("00112233445566778899AABBCCDDEEFF")],
    ["00000000", (w) => w.present(null)],
    ["00000001", (w) => w.present(0)],
    ["000000010000000000000007", (w) => w.array([7n], 1, (to, item) => to.u64(item))],
    ["0000000600000001", (w) => w.typedValue({ type: "boolean", value: true })],
  ];
  for (const [hex, write] of values) {
    for (const before of [0, 1, 2, 3, 4, 5]) {
      const head = Array.from({ length: before }, () => 0xaa);
      const found = written((writer) => {
        if (before > 0) writer.raw(Uint8Array.from(head));
        write(writer);
      });
      assert.equal(found, "aa".repeat(before) + hex, `${hex} after ${before} bytes`);
    }
  }
});

Deno.test("XdrWriter pads with zeros, even over what an earlier message left", () => {
  const writer = new XdrWriter(64);
  writer.raw(new Uint8Array(64).fill(0xff));
  writer.truncate();
  writer.string("a", 9);
  writer.string("é", 9);
  writer.opaque(Uint8Array.of(1, 2, 3), 9);
  assert.equal(writer.bytes.toHex(), "0000000161000000" + "00000002c3a90000" + "0000000301020300");
});

Deno.test("XdrWriter refuses with a RangeError what the wire can't hold", () => {
  const wrong: [string, (writer: XdrWriter) => void][] = [
    ["fraction", (w) => w.i32(1.5)],
    ["too large", (w) => w.i32(2 ** 31)],
    ["negative", (w) => w.u32(-1)],
    ["not a number", (w) => w.u32(NaN)],
    ["2^32", (w) => w.u32(2 ** 32)],
    ["2^63", (w) => w.i64(2n ** 63n)],
    ["-1n", (w) => w.u64(-1n)],
    ["NUL", (w) => w.string("a\0b", 9)],
    ["NUL in a long one", (w) => w.string("x".repeat(60) + "\0", 99)],
    ["lone surrogate", (w) => w.string("\ud800", 9)],
    ["half a pair behind a host's byte", (w) => w.string("\udc80\udfff", 9)],
    ["half a pair that is no byte", (w) => w.string("\udc7f", 9)],
    ["long text", (w) => w.string("abc", 2)],
    ["long text in bytes", (w) => w.string("éé", 3)],
    ["long data", (w) => w.opaque(new Uint8Array(3), 2)],
    ["short data", (w) => w.fixedOpaque(new Uint8Array(3), 4)],
    ["long list", (w) => w.array([1, 2], 1, (to, item) => to.i32(item))],
    ["wide character", (w) => w.chars("\u0100", 2)],
    ["no place for the NUL", (w) => w.charText("a", 1)],
    ["long characters", (w) => w.fixedChars("ab", 1)],
    ["no UUID", (w) => w.uuid("1234")],
    ["unknown type", (w) => w.typedValue({ type: "blob", value: 1 } as unknown as TypedValue)],
  ];
  for (const [what, write] of wrong) assert.throws(() => written(write), RangeError, what);
});
