import assert from "node:assert/strict";
import fc from "fast-check";
import { VirtError } from "../../../../core/contract/errors.ts";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import { structValue } from "./_arbitrary.ts";
import { type StructFacts, structs } from "./_fields.ts";

const reader = new XdrReader();

/** Decodes, or gives the error; anything but a VirtError `RPC` is the test's failure. */
function attempt(name: string, { codec }: StructFacts, bytes: Uint8Array): unknown {
  reader.reset(bytes);
  try {
    const value = codec.read(reader);
    reader.finish();
    return value;
  } catch (error) {
    if (error instanceof VirtError && error.code === "RPC" && error.outcome === "unknown") return error;
    throw new Error(`${name} threw what is no VirtError`, { cause: error });
  }
}

function encoded({ codec }: StructFacts, value: unknown): Uint8Array {
  const writer = new XdrWriter();
  codec.write(writer, value);
  return writer.bytes;
}

/** What a decoded value holds: bytes of text and data, and four for each item of a list. */
function held(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + 4 + held(item), 0);
  if (typeof value === "object" && value !== null) {
    return Object.values(value).reduce((sum, item) => sum + held(item), 0);
  }
  return 0;
}

Deno.test("XdrCodec of every struct refuses each truncation of a value with a VirtError", () => {
  for (const [name, facts] of Object.entries(structs)) {
    for (const value of fc.sample(structValue(name), { numRuns: 3, seed: 5 })) {
      const bytes = encoded(facts, value);
      const step = Math.max(1, Math.floor(bytes.length / 300));
      for (let length = 0; length < bytes.length; length += step) {
        const found = attempt(name, facts, bytes.subarray(0, length));
        assert(found instanceof VirtError, `${name} cut to ${length} of ${bytes.length} bytes`);
      }
      assert(
        attempt(name, facts, Uint8Array.of(...bytes, 0, 0, 0, 0)) instanceof VirtError,
        `${name} and a word`,
      );
    }
  }
});

Deno.test("XdrCodec of every struct makes of random bytes a value no larger than they are, or a VirtError", () => {
  for (const [name, facts] of Object.entries(structs)) {
    const small = fc.integer({ min: 0, max: 9 }).map((word) => [0, 0, 0, word]);
    const words = fc.array(fc.oneof(small, fc.array(fc.nat(255), { minLength: 4, maxLength: 4 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (list) => {
        const bytes = Uint8Array.from(list.flat());
        const value = attempt(name, facts, bytes);
        if (!(value instanceof VirtError)) assert(held(value) <= 16 + 9 * bytes.length, name);
      }),
      { numRuns: 20 },
    );
  }
});

Deno.test("XdrCodec of every struct holds each word as a length against limit and bytes before it allocates", () => {
  for (const [name, facts] of Object.entries(structs)) {
    const [value] = fc.sample(structValue(name), { numRuns: 1, seed: 7 });
    const bytes = encoded(facts, value);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const step = 4 * Math.max(1, Math.floor(bytes.length / 4 / 100));
    for (let at = 0; at + 4 <= bytes.length; at += step) {
      const kept = view.getUint32(at);
      for (const huge of [0xffffffff, 0x7fffffff, 0x80000000, 0xfffffffd, 4194304, 16384]) {
        view.setUint32(at, huge);
        const found = attempt(name, facts, bytes);
        if (!(found instanceof VirtError)) assert(held(found) <= 16 + 9 * bytes.length, name);
      }
      view.setUint32(at, kept);
    }
  }
});
