import assert from "node:assert/strict";
import fc from "fast-check";
import { RpcChannel } from "../../../../../drivers/libvirt/rpc/channel.ts";
import { type ByteChannel, FrameSocket } from "../../../../../drivers/libvirt/rpc/transport/socket.ts";
import { MESSAGE_MAX } from "../../../../../drivers/libvirt/wire/message.ts";
import { VirtError } from "../../../../../core/contract/errors.ts";

/** Gives the parts one by one, then the end; notes the largest buffer that it was offered. */
function source(parts: readonly Uint8Array[]): ByteChannel & { largest: number } {
  const rest = [...parts];
  return {
    largest: 0,
    read(buffer) {
      this.largest = Math.max(this.largest, buffer.buffer.byteLength);
      assert(buffer.length > 0, "a read into nothing");
      const part = rest.shift();
      if (!part) return Promise.resolve(null);
      const now = part.subarray(0, buffer.length);
      if (now.length < part.length) rest.unshift(part.subarray(now.length));
      buffer.set(now);
      return Promise.resolve(now.length);
    },
    write: (bytes) => Promise.resolve(bytes.length),
    close() {},
  };
}

/** A frame of that length, filled with its number. */
function frame(length: number, fill: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(fill);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

/** Cuts bytes at random places. */
function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}

Deno.test("FrameSocket.read() hands out each frame whole, however the bytes are cut", async () => {
  const lengths = fc.array(
    fc.oneof(fc.integer({ min: 28, max: 200 }), fc.integer({ min: 28, max: 150_000 })),
    {
      maxLength: 9,
    },
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lengths, sizes, async (wanted, pieces) => {
      const all = await new Blob(wanted.map((length, at) => frame(length, at + 1) as BlobPart)).bytes();
      const found: number[] = [];
      // Single bytes where there are few of them, a hundred reads or so where there are many.
      const scale = Math.ceil(all.length / 20_000);
      const parts = cut(all, pieces.map((size) => size * scale));
      await new FrameSocket(source(parts), () => 0, () => {}).read((buffer, start, end) => {
        const fill = found.length + 1;
        assert.deepEqual([buffer[start + 4], buffer[end - 1]], [fill, fill]);
        found.push(end - start);
      });
      assert.deepEqual(found, wanted);
    }),
    { numRuns: 60 },
  );
});

Deno.test("FrameSocket.read() allocates by what has come, not by what a length claims", async () => {
  const head = new Uint8Array(100);
  new DataView(head.buffer).setUint32(0, MESSAGE_MAX + 4);
  const claimed = source([head]);
  await new FrameSocket(claimed, () => 0, () => {}).read(() => assert.fail());
  assert(claimed.largest <= 2 * 65536, `${claimed.largest}`);

  const half = source(cut(frame(8 << 20, 1).subarray(0, 1 << 20), [50_000]));
  await new FrameSocket(half, () => 0, () => {}).read(() => assert.fail());
  assert(half.largest <= 4 << 20, `${half.largest}`);
});

Deno.test("FrameSocket.read() gives a large buffer back after the message that needed it", async () => {
  const large = frame(5 << 20, 1);
  const sizes: number[] = [];
  const bytes = source([large, frame(28, 2), frame(28, 3)]);
  const { read } = bytes;
  bytes.read = (buffer) => {
    sizes.push(buffer.buffer.byteLength);
    return read.call(bytes, buffer);
  };
  let frames = 0;
  await new FrameSocket(bytes, () => 0, () => {}).read(() => frames++);
  assert.equal(frames, 3);
  assert(Math.max(...sizes) >= 5 << 20);
  assert.equal(sizes.at(-1), 65536);
});

Deno.test("FrameSocket.read() refuses random bytes with a VirtError, or waits for the rest of them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, size) => {
        try {
          await new FrameSocket(source(cut(bytes, [size])), () => 0, () => {}).read(() => {});
        } catch (error) {
          assert(error instanceof VirtError && error.code === "RPC", String(error));
        }
      },
    ),
  );
});

Deno.test("RpcChannel ends by random bytes with a VirtError, or at their end", async () => {
  const header = fc.tuple(
    fc.constantFrom(0x20008086, 0x6b656570, 7),
    fc.constantFrom(1, 2),
    fc.integer({ min: -1, max: 470 }),
    fc.integer({ min: -1, max: 8 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: -1, max: 4 }),
  );
  const packet = fc.tuple(header, fc.uint8Array({ maxLength: 60 })).map(([words, payload]) => {
    const bytes = new Uint8Array(28 + payload.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, bytes.length);
    words.forEach((word, at) => view.setUint32(4 + 4 * at, word >>> 0));
    bytes.set(payload, 28);
    return bytes;
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(packet, fc.uint8Array({ maxLength: 30 })), { maxLength: 8 }),
      async (parts) => {
        const channel = new RpcChannel(source(parts));
        const { reason, error } = await channel.closed;
        assert(reason === "eof" || reason === "error", reason);
        assert(error instanceof VirtError);
        if (reason === "error") assert.equal((error.cause as VirtError).code, "RPC", String(error.cause));
      },
    ),
    { numRuns: 300 },
  );
});

Deno.test("FrameSocket writes all, whatever part of it each write takes", async () => {
  const taken: number[] = [];
  const socket = new FrameSocket(
    {
      read: () => Promise.resolve(null),
      write: (bytes) => {
        const part = bytes.subarray(0, 7);
        taken.push(...part);
        return Promise.resolve(part.length);
      },
      close() {},
    },
    () => 0,
    (error) => assert.fail(String(error)),
  );
  const wanted = Array.from({ length: 50 }, (_, at) => at);
  socket.out.raw(Uint8Array.from(wanted));
  socket.schedule();
  await socket.drained();
  socket.out.raw(Uint8Array.of(99));
  socket.schedule();
  await socket.drained();
  assert.deepEqual(taken, [...wanted, 99]);
  await socket.drained();
});

Deno.test("FrameSocket.drained() comes though others never stop to write", async () => {
  let writes = 0;
  const socket: FrameSocket = new FrameSocket(
    {
      read: () => Promise.resolve(null),
      write: (bytes) => {
        // Another caller is always there; at last it gives up, so that this test ends either way.
        if (++writes < 1000) socket.out.raw(Uint8Array.of(1));
        return Promise.resolve(bytes.length);
      },
      close() {},
    },
    () => 0,
    (error) => assert.fail(String(error)),
  );
  socket.out.raw(Uint8Array.of(1));
  socket.schedule();
  await socket.drained();
  assert(writes < 10, `${writes}`);
  socket.close();
});
