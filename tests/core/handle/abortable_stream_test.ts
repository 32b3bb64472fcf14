import assert from "node:assert/strict";
import { connect, type StorageVolume } from "@denovirt/denovirt";

const SIZE = 1 << 20;

async function withVolume(use: (volume: StorageVolume) => Promise<void>): Promise<void> {
  await using connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(
    `<volume><name>v</name><capacity>${SIZE}</capacity><allocation>0</allocation></volume>`,
  );
  const writer = (await volume.upload()).getWriter();
  await writer.write(bytes(0, SIZE));
  await writer.close();
  await use(volume);
}

const bytes = (from: number, to: number) =>
  Uint8Array.from({ length: to - from }, (_, at) => (from + at) % 251);

/** A signal that tells how many listen to it. */
function counted(): { readonly end: AbortController; readonly listeners: () => number } {
  const end = new AbortController();
  let count = 0;
  const { signal } = end;
  const add = signal.addEventListener.bind(signal) as (...args: unknown[]) => void;
  const remove = signal.removeEventListener.bind(signal) as (...args: unknown[]) => void;
  signal.addEventListener = (...args: unknown[]) => (count++, add(...args));
  signal.removeEventListener = (...args: unknown[]) => (count--, remove(...args));
  return { end, listeners: () => count };
}

Deno.test("StorageVolume.download({ signal }) fills a reader's own buffer, and goes on with whoever reads next", async () => {
  await withVolume(async (volume) => {
    const { end, listeners } = counted();
    const stream = await volume.download({ signal: end.signal });
    const found: number[] = [];
    const keep = (part: Uint8Array) => {
      for (const byte of part) found.push(byte);
    };
    const own = stream.getReader({ mode: "byob" });
    let buffer = new ArrayBuffer(1000);
    for (let turn = 0; turn < 100; turn++) {
      const { value } = await own.read(new Uint8Array(buffer));
      assert.equal(value!.buffer.byteLength, 1000);
      keep(value!);
      buffer = value!.buffer;
    }
    own.releaseLock();
    const plain = stream.getReader();
    keep((await plain.read()).value!);
    plain.releaseLock();
    const last = stream.getReader({ mode: "byob" });
    for (;;) {
      const { done, value } = await last.read(new Uint8Array(65536));
      if (done) break;
      keep(value);
    }
    assert.deepEqual(Uint8Array.from(found), bytes(0, SIZE));
    await last.closed;
    assert.equal(listeners(), 0);
  });
});

for (const mode of ["byob", undefined] as const) {
  Deno.test(`StorageVolume.download({ signal }) is ended by it for a reader of the mode ${mode}`, async () => {
    await withVolume(async (volume) => {
      const { end, listeners } = counted();
      const stream = await volume.download({ signal: end.signal });
      const reader = mode === "byob" ? stream.getReader({ mode }) : stream.getReader();
      const read = () =>
        (reader as { read(view: Uint8Array): Promise<{ done: boolean }> }).read(new Uint8Array(1000));
      await read();
      end.abort(new Error("enough"));
      await assert.rejects(async () => {
        while (!(await read()).done);
      }, /enough/);
      assert.equal(listeners(), 0);
    });
  });

  Deno.test(`StorageVolume.download({ signal }) is cancelled by a reader of the mode ${mode}`, async () => {
    await withVolume(async (volume) => {
      const { end, listeners } = counted();
      const stream = await volume.download({ signal: end.signal });
      const reader = mode === "byob" ? stream.getReader({ mode }) : stream.getReader();
      await (reader as { read(view: Uint8Array): Promise<unknown> }).read(new Uint8Array(1000));
      await reader.cancel();
      assert.equal(listeners(), 0);
    });
  });
}
