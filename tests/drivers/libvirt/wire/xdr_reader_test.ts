import assert from "node:assert/strict";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";

const RPC = { name: "VirtError", code: "RPC", outcome: "unknown" };
const bytes = (hex: string) => Uint8Array.fromHex(hex.replaceAll(" ", ""));
const readerOf = (hex: string) => new XdrReader(bytes(hex));

Deno.test("XdrReader.array() makes no item when the count can't be meant", () => {
  let items = 0;
  const item = () => ++items;
  for (const count of ["ffffffff", "80000000", "7fffffff", "00000003"]) {
    assert.throws(() => readerOf(`${count} 00000000 00000000`).array(0xffffffff, 4, item), RPC, count);
  }
  assert.throws(
    () => readerOf("00000003 00000000 00000000 00000000").array(2, 4, item),
    RPC,
    "over its limit",
  );
  assert.equal(items, 0);
  assert.deepEqual(readerOf("00000002 00000000 00000000").array(2, 4, item), [1, 2]);
});

Deno.test("XdrReader.string(), .opaque() and .chars() hold a length against the limit and what is left", () => {
  for (const read of ["string", "opaque", "chars"] as const) {
    for (const length of ["ffffffff", "fffffffd", "80000000", "7fffffff", "00000009"]) {
      for (const max of [4194304, 33554432, 0xffffffff]) {
        assert.throws(
          () => readerOf(`${length} 61626364 65666768`)[read](max),
          RPC,
          `${read} ${length} ${max}`,
        );
      }
    }
    assert.throws(() => readerOf("00000002 61620000 61626364")[read](1), RPC, `${read} over its limit`);
  }
});

Deno.test("XdrReader.string() reads UTF-8 of every length, and what is none so that it can be told and sent back", () => {
  const cases: [string, string][] = [
    ["00000000", ""],
    ["00000001 61000000", "a"],
    ["00000005 c3a96162 63000000", "éabc"],
    ["00000003 efbbbf00", "\ufeff"],
  ];
  for (const [hex, text] of cases) {
    const reader = readerOf(hex);
    assert.equal(reader.string(100), text);
    reader.finish();
  }
  const long = "é".repeat(40);
  const reader = new XdrReader(Uint8Array.of(0, 0, 0, 80, ...new TextEncoder().encode(long)));
  assert.equal(reader.string(80), long);
  const broken: [string, string][] = [
    ["00000001 ff000000", "\udcff"],
    ["00000002 c3280000", "\udcc3("],
    ["00000003 eda08000", "\udced\udca0\udc80"],
    ["00000001 80000000", "\udc80"],
    ["00000004 636166e9", "caf\udce9"],
    ["00000006 e9c3a9f0 90800000", "\udce9é\udcf0\udc90\udc80"],
  ];
  for (const [hex, text] of broken) {
    const found = readerOf(hex).string(100);
    assert.equal(found, text);
    assert.equal(found.isWellFormed(), false);
  }
  const all = Uint8Array.of(0, 0, 0, 60, ...Array(60).fill(0xff));
  assert.equal(new XdrReader(all).string(100), "\udcff".repeat(60));
});

Deno.test("XdrReader.opaque() and .rest() give copies, which later packets don't change", () => {
  const buffer = bytes("00000003 01020300 0a0b0c");
  const reader = new XdrReader(buffer);
  const opaque = reader.opaque(3);
  const rest = reader.rest();
  buffer.fill(0);
  assert.deepEqual([...opaque, ...rest], [1, 2, 3, 10, 11, 12]);
});

Deno.test("XdrReader.window() bounds reading to one frame of a shared buffer", () => {
  const reader = readerOf("00000001 00000002 00000003");
  reader.window(4, 8);
  assert.equal(reader.left, 4);
  assert.equal(reader.u32(), 2);
  reader.finish();
  assert.throws(() => reader.u32(), RPC);
  reader.window(4, 8);
  assert.throws(() => reader.i64(), RPC);
  assert.throws(() => reader.finish(), { ...RPC, message: /4 bytes after its end/ });
});

Deno.test("XdrReader.fixedChars() ends at the first NUL, .charText() leaves out the one at the end, .chars() none", () => {
  assert.equal(readerOf("00000061 ffffffe9 00000000 00000062").fixedChars(4), "a\u00e9");
  assert.equal(readerOf("00000003 00000061 00000000 00000062").chars(3), "a\0b");
  assert.equal(readerOf("00000002 00000061 00000000").chars(2), "a\0");
  assert.equal(readerOf("00000002 00000061 00000000").charText(2), "a");
  assert.equal(readerOf("00000001 00000000").charText(1), "");
  assert.equal(readerOf("00000000").charText(1), "");
});

Deno.test("XdrReader.typedValue() refuses a type that it does not know", () => {
  assert.deepEqual(readerOf("00000006 00000001").typedValue(), { type: "boolean", value: true });
  for (const type of ["00000000", "00000008", "ffffffff"]) {
    assert.throws(() => readerOf(`${type} 00000000 00000000`).typedValue(), RPC, type);
  }
});
