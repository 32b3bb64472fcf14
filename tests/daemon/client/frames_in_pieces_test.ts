import assert from "node:assert/strict";
import { FrameSocket } from "../../../daemon/client/frame_socket.ts";
import { FrameSocket as ClientSocket } from "../../../drivers/libvirt/rpc/transport/socket.ts";

/** Bytes of all buffers that are made while something is done. */
async function bytesMade(does: () => Promise<unknown>): Promise<number> {
  const { Uint8Array } = globalThis;
  let made = 0;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args) {
      if (typeof args[0] === "number") made += args[0];
      return Reflect.construct(target, args);
    },
  });
  try {
    await does();
  } finally {
    globalThis.Uint8Array = Uint8Array;
  }
  return made;
}

/** Frames of these lengths, each of bytes of its own, in pieces. */
function script(lengths: readonly number[], piece: (at: number) => number) {
  const input = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let start = 0;
  lengths.forEach((length, at) => {
    input.fill(at + 1, start, start + length);
    new DataView(input.buffer).setUint32(start, length);
    start += length;
  });
  let at = 0;
  let count = 0;
  return {
    input,
    read(buffer: Uint8Array): Promise<number | null> {
      assert(buffer.length > 0, "room for more");
      const part = input.subarray(at, at += Math.min(buffer.length, piece(count++)));
      buffer.set(part);
      return Promise.resolve(part.length || null);
    },
    write: () => Promise.resolve(0),
    close() {},
  };
}

type Take = (buffer: Uint8Array, start: number, end: number) => void;
const sockets = {
  "the daemon's": (bytes: ReturnType<typeof script>, take: Take) =>
    new FrameSocket(bytes, () => {}).read((...frame) => (take(...frame), true), () => undefined),
  "the client's": (bytes: ReturnType<typeof script>, take: Take) =>
    new ClientSocket(bytes, () => 0, () => {}).read(take),
};

for (const [whose, read] of Object.entries(sockets)) {
  Deno.test(`FrameSocket, ${whose}, makes room for a long message in pieces by doubling, and not at each`, async () => {
    const length = 8 * 1024 ** 2;
    const bytes = script([length], () => 1000);
    let taken = 0;
    const made = await bytesMade(() => read(bytes, (_, start, end) => taken += end - start));
    assert.equal(taken, length);
    assert(made < 6 * length, `${made} bytes`);
  });

  Deno.test(`FrameSocket, ${whose}, gives the frames that came, however they are split`, async () => {
    let seed = 5;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const lengths = Array.from(
      { length: 15 },
      () => [28, 29 + random(2000), 65536, 65537, 2048, 30_000 + random(300_000), 1_200_000][random(7)]!,
    );
    for (const most of [100, 3000, 70_000, 2_000_000]) {
      const bytes = script(lengths, () => 1 + random(most));
      let at = 0;
      await read(bytes, (buffer, start, end) => {
        const frame = buffer.subarray(start, end);
        const wanted = bytes.input.subarray(at, at += frame.length);
        assert(frame.length === wanted.length && frame.every((byte, index) => byte === wanted[index]));
      });
      assert.equal(at, bytes.input.length);
    }
  });
}
