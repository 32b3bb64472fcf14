import assert from "node:assert/strict";
import {
  beginFrame,
  checkedLength,
  endFrame,
  FRAME_BYTES,
  LENGTH_BYTES,
  MESSAGE_MAX,
  MessageStatus,
  MessageType,
  readHeader,
} from "../../../../drivers/libvirt/wire/message.ts";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";

Deno.test("beginFrame() and endFrame() write the length, which counts itself, and six words", () => {
  const writer = new XdrWriter(4);
  const start = beginFrame(writer, 0x20008086, 66, MessageType.call, 7, MessageStatus.ok);
  writer.u32(5);
  endFrame(writer, start);
  // length, program, version, procedure, type, serial, status; then the payload
  const words = [
    "00000020",
    "20008086",
    "00000001",
    "00000042",
    "00000000",
    "00000007",
    "00000000",
    "00000005",
  ];
  assert.equal(writer.bytes.toHex(), words.join(""));
});

Deno.test("readHeader() reads what beginFrame() wrote", () => {
  const writer = new XdrWriter();
  beginFrame(writer, 1, 2, MessageType.stream, 0xffffffff, MessageStatus.continue, 3);
  const header = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
  readHeader(new XdrReader(writer.bytes.slice(LENGTH_BYTES)), header);
  assert.deepEqual(header, { program: 1, version: 3, procedure: 2, type: 3, serial: 0xffffffff, status: 2 });
  assert.equal(writer.length, FRAME_BYTES);
});

Deno.test("checkedLength() takes libvirt's lengths only", () => {
  assert.equal(checkedLength(FRAME_BYTES), FRAME_BYTES);
  assert.equal(checkedLength(MESSAGE_MAX + LENGTH_BYTES), MESSAGE_MAX + LENGTH_BYTES);
  for (const length of [0, 4, FRAME_BYTES - 1, MESSAGE_MAX + LENGTH_BYTES + 1, 0xffffffff]) {
    assert.throws(() => checkedLength(length), { name: "VirtError", code: "RPC" }, `${length}`);
  }
});

Deno.test("endFrame() refuses a message over libvirt's limit", () => {
  const writer = new XdrWriter();
  const start = beginFrame(writer, 1, 2, MessageType.call, 1, MessageStatus.ok);
  writer.raw(new Uint8Array(MESSAGE_MAX - writer.length + LENGTH_BYTES));
  endFrame(writer, start);
  writer.raw(new Uint8Array(1));
  assert.throws(() => endFrame(writer, start), RangeError);
});
