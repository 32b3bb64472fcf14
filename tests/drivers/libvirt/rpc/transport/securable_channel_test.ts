import assert from "node:assert/strict";
import { DigestLayer } from "../../../../../drivers/libvirt/rpc/sasl/digest_layer.ts";
import { SecurableChannel } from "../../../../../drivers/libvirt/rpc/transport/securable_channel.ts";
import type { ByteChannel } from "../../../../../drivers/libvirt/rpc/transport/socket.ts";
import { bytesOf, textOf } from "../_sasl.ts";

/** Gives what it is told in the pieces that it is told, and keeps what it gets, taking a few bytes at a time. */
class Pieces implements ByteChannel {
  readonly written: number[] = [];
  readonly #pieces: (Uint8Array | Promise<Uint8Array>)[];

  constructor(...pieces: readonly (Uint8Array | Promise<Uint8Array>)[]) {
    this.#pieces = [...pieces];
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    const piece = await this.#pieces.shift();
    if (!piece) return null;
    buffer.set(piece);
    return piece.length;
  }

  write(bytes: Uint8Array): Promise<number> {
    const part = bytes.subarray(0, 7);
    this.written.push(...part);
    return Promise.resolve(part.length);
  }

  close(): void {}
}

const secret = new Uint8Array(16).fill(9);
const host = () => DigestLayer.create(secret, 65536, "server");
const client = () => DigestLayer.create(secret, 65536);

async function readAll(channel: ByteChannel, size: number): Promise<string> {
  let text = "";
  for (;;) {
    const buffer = new Uint8Array(size);
    const count = await channel.read(buffer);
    if (count === null) return text;
    assert(count > 0);
    text += textOf(buffer.subarray(0, count));
  }
}

Deno.test("SecurableChannel hands bytes on until it is protected, also those of a read that waited meanwhile", async () => {
  const late = Promise.withResolvers<Uint8Array>();
  const inner = new Pieces(bytesOf("open"), late.promise);
  const channel = new SecurableChannel(inner);
  const buffer = new Uint8Array(100);
  assert.equal(await channel.read(buffer), 4);
  while (inner.written.length < 5) await channel.write(bytesOf("hello").subarray(inner.written.length));
  assert.equal(textOf(Uint8Array.from(inner.written)), "hello");
  const waiting = channel.read(buffer);
  channel.protect(await client());
  late.resolve((await host()).wrap(bytesOf("sealed")));
  assert.equal(await waiting, 6);
  assert.equal(textOf(buffer.subarray(0, 6)), "sealed");
  assert.equal(await channel.read(buffer), null);
});

Deno.test("SecurableChannel unwraps what comes in any pieces into buffers of any size", async () => {
  for (const piece of [1, 3, 50, 1000]) {
    for (const size of [1, 10, 1000]) {
      const server = await host();
      const sealed = ["one, ", "", "two, ", "three"].flatMap((text) => [...server.wrap(bytesOf(text))]);
      const pieces = Array.from(
        { length: Math.ceil(sealed.length / piece) },
        (_, at) => Uint8Array.from(sealed.slice(at * piece, (at + 1) * piece)),
      );
      const channel = new SecurableChannel(new Pieces(...pieces));
      channel.protect(await client());
      assert.equal(await readAll(channel, size), "one, two, three", `${piece} ${size}`);
    }
  }
});

Deno.test("SecurableChannel writes all that it wraps", async () => {
  const inner = new Pieces();
  const channel = new SecurableChannel(inner);
  channel.protect(await client());
  assert.equal(await channel.write(bytesOf("a call of some length")), 21);
  assert.equal(await channel.write(bytesOf("another")), 7);
  assert.equal(textOf((await host()).unwrap(Uint8Array.from(inner.written))), "a call of some lengthanother");
});

Deno.test("SecurableChannel rejects on a byte that was changed on its way", async () => {
  const sealed = (await host()).wrap(bytesOf("sealed"));
  const channel = new SecurableChannel(new Pieces(sealed.with(6, sealed[6]! ^ 1)));
  channel.protect(await client());
  await assert.rejects(channel.read(new Uint8Array(100)), {
    code: "AUTH_FAILED",
    message: /changed on its way/,
  });
});
