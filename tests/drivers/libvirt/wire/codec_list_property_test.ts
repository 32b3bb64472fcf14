import assert from "node:assert/strict";
import fc from "fast-check";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import { structValue } from "./_arbitrary.ts";
import { structs } from "./_fields.ts";
import { referenceEncoding } from "./_reference_xdr.ts";

Deno.test("structs has every struct of the programs, and none without fields", () => {
  const names = Object.keys(structs);
  // remote_protocol.x, qemu_protocol.x, lxc_protocol.x, and what came after libvirt 9.0.0.
  assert.equal(names.length, 692 + 12 + 1 + 12);
  assert.deepEqual(names.filter((name) => structs[name]!.fields.length === 0), []);
});

Deno.test("XdrCodec of every struct reads back what it wrote, and both agree with a plain XDR encoder", async (t) => {
  const writer = new XdrWriter(16);
  const reader = new XdrReader();
  for (const [name, { codec, fields }] of Object.entries(structs)) {
    let checked = 0;
    const property = fc.property(structValue(name), (value) => {
      writer.truncate();
      codec.write(writer, value);
      const bytes = writer.bytes.slice();
      assert.deepEqual(bytes, referenceEncoding(name, value));
      reader.reset(bytes);
      const decoded = codec.read(reader);
      reader.finish();
      assert.deepEqual(decoded, value);
      assert.deepEqual(Object.keys(decoded as object), fields.map(([field]) => field));
      writer.truncate();
      codec.write(writer, decoded);
      assert.deepEqual(writer.bytes, bytes);
      checked++;
    });
    try {
      fc.assert(property, { numRuns: 15 });
    } catch (error) {
      await t.step(name, () => {
        throw error;
      });
    }
    assert.equal(checked, 15, name);
  }
});
