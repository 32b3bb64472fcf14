import assert from "node:assert/strict";
import type { DriverConnection } from "@denovirt/denovirt";
import type { DaemonLimits } from "@denovirt/denovirt/daemon";
import {
  beginFrame,
  endFrame,
  MessageStatus,
  MessageType,
  remoteProcedures as remote,
  XdrWriter,
} from "../../drivers/libvirt/wire/mod.ts";
import { until } from "../hosts/until.ts";
import { callFrame } from "./_call_frame.ts";
import { fakeConnection, fakeStream } from "./_fake_driver.ts";
import { FakePeer, quiet, serveFake } from "./_fake_peer.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";

const CHUNK = 256 * 1024;
const TOTAL = 64 * 1024 * 1024;
const vol = { pool: "p", name: "v", key: "k" };

/** A driver with one volume, whose stream is the test's. */
function oneVolume(stream: Partial<Record<"readable" | "writable", unknown>>): DriverConnection {
  const opened = () =>
    Promise.resolve({
      readable: new ReadableStream<Uint8Array>({ start: (controller) => controller.close() }),
      writable: new WritableStream<Uint8Array>(),
      abort: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
      ...stream,
    });
  const closed = Promise.withResolvers<never>();
  return {
    driver: "one-volume",
    hypervisor: { nodeGetFreeMemory: () => Promise.resolve(5n) },
    storage: { storageVolDownload: opened, storageVolUpload: opened } as DriverConnection["storage"],
    events: { deliver: () => {}, subscribe: () => Promise.resolve(), unsubscribe: () => Promise.resolve() },
    closed: closed.promise,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

const serve = (stream: Parameters<typeof oneVolume>[0]) =>
  ServedDaemon.start({ uris: [{ name: "test:///default", open: () => Promise.resolve(oneVolume(stream)) }] });

Deno.test("A download gives no more than the client takes, and other calls of that client go on", async () => {
  let given = 0;
  const readable = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += CHUNK;
      controller.enqueue(new Uint8Array(CHUNK));
      if (given === TOTAL) controller.close();
    },
  }, { highWaterMark: 0 });
  await using served = await serve({ readable });
  using slow = await Deno.connect({ transport: "unix", path: served.socket });
  await slow.write(callFrame(remote.connectOpen, { name: null, flags: 0 }, 1));
  await slow.read(new Uint8Array(28));
  await slow.write(callFrame(remote.storageVolDownload, { vol, offset: 0n, length: 0n, flags: 0 }, 2));
  await until(() => given > 0, "the first bytes");
  // Others are served in the meantime, and it takes no more.
  await using other = await RawClient.open(served.socket);
  for (let round = 0; round < 50; round++) await other.rpc.call(remote.nodeGetFreeMemory, undefined);
  assert(given < TOTAL / 8, `${given} bytes were read for nobody`);
  const buffer = new Uint8Array(1 << 20);
  let taken = 0;
  while (taken < TOTAL) taken += (await slow.read(buffer))!;
  assert.equal(given, TOTAL);
});

Deno.test("An upload takes no more than the driver does, and its client is answered in between", async () => {
  let release = Promise.withResolvers<void>();
  let written = 0;
  const writable = new WritableStream<Uint8Array>({
    async write(chunk) {
      await release.promise;
      written += chunk.length;
    },
  }, { highWaterMark: 1 });
  await using served = await serve({ writable });
  await using client = await RawClient.open(served.socket);
  const { stream } = await client.rpc.openStream(remote.storageVolUpload, {
    vol,
    offset: 0n,
    length: 0n,
    flags: 0,
  });
  const writer = stream.writable.getWriter();
  let sent = 0;
  const sending = (async () => {
    for (; sent < TOTAL; sent += CHUNK) await writer.write(new Uint8Array(CHUNK));
    await writer.close();
  })();
  await until(() => sent > 4 << 20, "what the daemon takes");
  await using other = await RawClient.open(served.socket);
  for (let round = 0; round < 50; round++) await other.rpc.call(remote.nodeGetFreeMemory, undefined);
  assert(sent < TOTAL / 4, `${sent} bytes are waiting`);
  assert.equal(written, 0);
  release.resolve();
  release = Promise.withResolvers();
  release.resolve();
  await sending;
  assert.equal(written, TOTAL);
});

Deno.test("What goes wrong in a driver's stream ends the client's with the same error", async () => {
  const broken = () => Promise.reject(new Error("the disk is full"));
  await using served = await serve({
    readable: new ReadableStream({ pull: broken }),
    writable: new WritableStream({ write: broken }),
  });
  await using client = await RawClient.open(served.socket);
  const args = { vol, offset: 0n, length: 0n, flags: 0 };
  const down = await client.rpc.openStream(remote.storageVolDownload, args);
  await assert.rejects(Array.fromAsync(down.stream.readable), {
    code: "INTERNAL_ERROR",
    message: "internal error: the disk is full",
  });
  const up = await client.rpc.openStream(remote.storageVolUpload, args);
  const writer = up.stream.writable.getWriter();
  await assert.rejects(
    (async () => {
      await writer.write(new Uint8Array(10));
      await writer.close();
    })(),
    { code: "INTERNAL_ERROR", message: "internal error: the disk is full" },
  );
  assert.equal(await client.rpc.callFor(remote.nodeGetFreeMemory, undefined, "freeMem"), 5n);
});

const open = callFrame(remote.connectOpen, { name: null, flags: 0 }, 1);

/** A packet of the stream of the call `serial`, so often. */
function packets(serial: number, bytes: number, times: number): Uint8Array {
  const writer = new XdrWriter();
  const { program, number } = remote.storageVolUpload;
  for (let packet = 0; packet < times; packet++) {
    const start = beginFrame(writer, program, number, MessageType.stream, serial, MessageStatus.continue);
    writer.raw(new Uint8Array(bytes));
    endFrame(writer, start);
  }
  return writer.bytes;
}

/** A peer with so many uploads to a driver that takes nothing before `release()`. */
async function stuckUploads(count: number, limits?: DaemonLimits) {
  const gate = Promise.withResolvers<void>();
  let taken = 0;
  const write = async (part: Uint8Array) => {
    await gate.promise;
    taken += part.length;
  };
  const peer = new FakePeer();
  const storageVolUpload = () => Promise.resolve(fakeStream({ writable: new WritableStream({ write }) }));
  const fake = serveFake(peer, fakeConnection({ storage: { storageVolUpload } }), { limits });
  peer.send(open);
  await quiet();
  for (let serial = 2; serial < 2 + count; serial++) {
    peer.send(callFrame(remote.storageVolUpload, { vol, offset: 0n, length: 0n, flags: 0 }, serial));
  }
  await quiet(500);
  assert.equal(fake.client.openStreams, count);
  return { ...fake, peer, release: gate.resolve, taken: () => taken, before: peer.taken };
}

Deno.test("Packets that wait for a driver count at what they cost: one of one byte is no byte", async () => {
  const { peer, served, release, taken, before } = await stuckUploads(1);
  const many = packets(2, 1, 4096);
  for (let times = 0; times < 16; times++) peer.send(many);
  await quiet(5000);
  // 4 MiB are 8,176 of them with what each costs beside its byte, and what has been read beyond them.
  const packetBytes = many.length / 4096;
  assert(
    peer.taken - before < 8200 * packetBytes + 65536,
    `${(peer.taken - before) / packetBytes} were taken`,
  );
  // None is lost, and it goes on.
  release();
  for (let round = 0; taken() < 65536 && round < 1000; round++) await quiet(5000);
  assert.equal(taken(), 65536);
  peer.end();
  await served;
});

Deno.test("Packets of all streams of a client count together", async () => {
  const { client, limits, peer, served, release, taken } = await stuckUploads(64);
  // Each of them far below what may wait.
  for (let serial = 2; serial < 66; serial++) peer.send(packets(serial, 100_000, 10));
  await quiet(20_000);
  assert(peer.taken < 5 << 20, `${peer.taken} bytes were taken`);
  assert(client.waitingBytes.streams <= limits.waitingBytesPerClient);
  release();
  for (let round = 0; taken() < 64_000_000 && round < 1000; round++) await quiet(5000);
  assert.equal(taken(), 64_000_000);
  assert.equal(client.waitingBytes.streams, 0);
  peer.end();
  await served;
});

Deno.test("A download of holes gives no more than the client takes", async () => {
  let given = 0;
  const readable = new ReadableStream({
    pull(controller) {
      controller.enqueue({ hole: 4096 });
      if (++given === 100_000) controller.close();
    },
  }, { highWaterMark: 0 });
  const peer = new FakePeer();
  const stream = fakeStream({ sparse: { readable, writable: new WritableStream() } });
  const { client, served } = serveFake(
    peer,
    fakeConnection({ storage: { storageVolDownload: () => Promise.resolve(stream) } }),
  );
  peer.send(open);
  await quiet();
  peer.pause();
  peer.send(callFrame(remote.storageVolDownload, { vol, offset: 0n, length: 0n, flags: 1 }, 2));
  await quiet(500_000);
  assert(given < 20_000, `${given} holes were read for nobody`);
  assert(client.unsentBytes < 1 << 20);
  peer.resume();
  for (let round = 0; given < 100_000 && round < 1000; round++) await quiet(50_000);
  assert.equal(given, 100_000);
  peer.end();
  await served;
});

Deno.test("A packet that the wire can't hold ends its stream, and breaks nothing that follows", async () => {
  const peer = new FakePeer();
  const readable = new ReadableStream({
    pull: (controller) => controller.enqueue({ hole: NaN }),
  }, { highWaterMark: 0 });
  const stream = fakeStream({ sparse: { readable, writable: new WritableStream() } });
  const { client, served } = serveFake(
    peer,
    fakeConnection({
      hypervisor: { nodeGetFreeMemory: () => Promise.resolve(5n) },
      storage: { storageVolDownload: () => Promise.resolve(stream) },
    }),
  );
  peer.send(open);
  await quiet();
  peer.send(callFrame(remote.storageVolDownload, { vol, offset: 0n, length: 0n, flags: 1 }, 2));
  await quiet();
  peer.send(callFrame(remote.nodeGetFreeMemory, undefined, 3));
  await quiet();
  assert.deepEqual(
    peer.heard.map(({ serial, type, status }) => [serial, type, status]),
    [
      [1, MessageType.reply, MessageStatus.ok],
      [2, MessageType.reply, MessageStatus.ok],
      [2, MessageType.stream, MessageStatus.error],
      [3, MessageType.reply, MessageStatus.ok],
    ],
  );
  assert.equal(client.openStreams, 0);
  peer.end();
  await served;
});
