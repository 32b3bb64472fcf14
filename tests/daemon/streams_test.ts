import assert from "node:assert/strict";
import type { DriverConnection } from "@denovirt/denovirt";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { until } from "../hosts/until.ts";
import { callFrame } from "./_call_frame.ts";
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
    message: "the disk is full",
  });
  const up = await client.rpc.openStream(remote.storageVolUpload, args);
  const writer = up.stream.writable.getWriter();
  await assert.rejects(
    (async () => {
      await writer.write(new Uint8Array(10));
      await writer.close();
    })(),
    { code: "INTERNAL_ERROR", message: "the disk is full" },
  );
  assert.equal(await client.rpc.callFor(remote.nodeGetFreeMemory, undefined, "freeMem"), 5n);
});
