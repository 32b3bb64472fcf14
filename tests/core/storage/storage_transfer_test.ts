import assert from "node:assert/strict";
import type { Hole } from "../../../core/contract/references.ts";
import { FakeHost } from "../_fake_host.ts";
import { FakeStream, volume } from "./_storage.ts";

const BLOCK = 65536;

const filled = (blocks: number, byte = 1) => new Uint8Array(blocks * BLOCK).fill(byte);
const EMPTY_VOLUME = { type: 0, capacity: BigInt(64 * BLOCK), allocation: 0n };
const length = { type: 0, capacity: 0n, allocation: BigInt(64 * BLOCK) };

async function withFile(data: Uint8Array, use: (path: string) => Promise<void>): Promise<void> {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, data);
    await use(path);
  } finally {
    await Deno.remove(path).catch(() => {});
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** Parts as sizes; negative ones are holes. */
const sizes = (parts: readonly (Uint8Array | Hole)[]) =>
  parts.map((part) => part instanceof Uint8Array ? part.length : -part.hole);

Deno.test("StorageVolume.uploadFrom() makes holes of blocks of zeros, and keeps the volume's length", async () => {
  const data = joined(filled(1, 0), filled(2), filled(3, 0), filled(1), filled(1, 0).subarray(5));
  await withFile(data, async (path) => {
    const stream = new FakeStream();
    const host = new FakeHost({
      storageVolGetInfo: EMPTY_VOLUME,
      storageVolGetInfoFlags: length,
      storageVolUpload: stream,
    });
    const job = volume(host.connection).uploadFrom(path);
    await job;
    assert.deepEqual(sizes(stream.taken), [-BLOCK, 2 * BLOCK, -3 * BLOCK, BLOCK, -57 * BLOCK]);
    assert.equal(stream.closed, true);
    await host.connection.close();
  });
});

Deno.test("StorageVolume.uploadFrom() writes zeros where holes would leave what was there", async () => {
  await withFile(joined(filled(1, 0), filled(1)), async (path) => {
    const stream = new FakeStream();
    const host = new FakeHost({
      storageVolGetInfo: { ...EMPTY_VOLUME, allocation: 1n },
      storageVolGetInfoFlags: length,
      storageVolUpload: stream,
    });
    await volume(host.connection).uploadFrom(path);
    assert.deepEqual(sizes(stream.taken), [2 * BLOCK]);
    assert.deepEqual(host.taken().at(-1)?.slice(2), [0n, 0n, 0]);
    await host.connection.close();
  });
});

Deno.test("StorageVolume.uploadFrom() sends a device holes, and no more than the file has", async () => {
  await withFile(joined(filled(1), filled(2, 0)), async (path) => {
    const stream = new FakeStream();
    const host = new FakeHost({
      storageVolGetInfo: { ...EMPTY_VOLUME, type: 1, allocation: 1n },
      storageVolGetInfoFlags: length,
      storageVolUpload: stream,
    });
    await volume(host.connection).uploadFrom(path, { sparse: true, offset: 3, length: 2 * BLOCK });
    assert.deepEqual(sizes(stream.taken), [BLOCK, -BLOCK]);
    assert.deepEqual(host.taken().at(-1)?.slice(2), [3n, 0n, 1]);
    await host.connection.close();
  });
});

Deno.test("StorageVolume.uploadFrom({ sparse: true }) empties a volume before, and overwrites the byte that stays", async () => {
  await withFile(filled(2, 0), async (path) => {
    const streams = [new FakeStream(), new FakeStream()] as const;
    const left = [...streams];
    const host = new FakeHost({
      storageVolGetInfo: { ...EMPTY_VOLUME, allocation: 1n },
      storageVolGetInfoFlags: length,
      storageVolUpload: () => left.shift(),
    });
    await volume(host.connection).uploadFrom(path, { sparse: true });
    assert.deepEqual(streams.map(({ taken }) => sizes(taken)), [[-1], [BLOCK, -63 * BLOCK]]);
    await host.connection.close();
  });
});

Deno.test("StorageVolume.downloadTo() makes a file with holes, and replaces one that is there", async () => {
  await withFile(filled(9, 7), async (path) => {
    const host = new FakeHost({
      storageVolGetInfoFlags: length,
      storageVolDownload: () => new FakeStream([{ hole: 3 }, Uint8Array.of(1, 2), { hole: 2 }]),
    });
    await volume(host.connection).downloadTo(path, { offset: 1, length: 7 });
    assert.deepEqual(await Deno.readFile(path), Uint8Array.of(0, 0, 0, 1, 2, 0, 0));
    assert.deepEqual(host.taken().at(-1)?.slice(2), [1n, 7n, 1]);
    await host.connection.close();
  });
});

Deno.test("StorageVolume.downloadTo() writes an open file from where it stands, zeros over what is there", async () => {
  await withFile(filled(1, 7).subarray(0, 8), async (path) => {
    const host = new FakeHost({
      storageVolGetInfoFlags: length,
      storageVolDownload: () => new FakeStream([{ hole: 2 }, Uint8Array.of(1)]),
    });
    using file = await Deno.open(path, { read: true, write: true });
    await file.seek(3, Deno.SeekMode.Start);
    await volume(host.connection).downloadTo(file);
    assert.deepEqual(await Deno.readFile(path), Uint8Array.of(7, 7, 7, 0, 0, 1, 7, 7));
    await host.connection.close();
  });
});

Deno.test("StorageVolume.downloadTo() that is cancelled leaves no file that was not there, and says how far it came", async () => {
  const path = `${await Deno.makeTempDir()}/target`;
  const stream = new FakeStream([Uint8Array.of(1, 2, 3), { hole: 5 }], false);
  const host = new FakeHost({ storageVolGetInfoFlags: length, storageVolDownload: stream });
  const job = volume(host.connection).downloadTo(path, { length: 10 });
  let seen: unknown;
  for await (const progress of job.progressEvery({ intervalMs: 1 })) {
    seen = progress;
    if (progress.processed === 8) break;
  }
  assert.deepEqual(seen, { fraction: 0.8, processed: 8, total: 10, remaining: 2 });
  const failed = assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  await job.cancel();
  await failed;
  await assert.rejects(Deno.stat(path), Deno.errors.NotFound);
  await host.connection.close();
  await Deno.remove(path.slice(0, -"/target".length));
});

for (
  const [title, options, wanted] of [
    ["a signal", (signal: AbortSignal) => ({ signal }), { name: "AbortError" }],
    ["timeoutMs", () => ({ timeoutMs: 500 }), { code: "OPERATION_TIMEOUT" }],
  ] as const
) {
  Deno.test(`StorageVolume.downloadTo() ends by ${title}, at both ends`, async () => {
    const stream = new FakeStream([], false);
    const begun = new AbortController();
    const host = new FakeHost({
      storageVolGetInfoFlags: length,
      storageVolDownload: () => {
        setTimeout(() => begun.abort());
        return stream;
      },
    });
    await withFile(new Uint8Array(0), async (path) => {
      await assert.rejects(volume(host.connection).downloadTo(path, options(begun.signal)).done, wanted);
    });
    assert.notEqual(stream.aborted, undefined);
    await host.connection.close();
  });
}

Deno.test("StorageVolume.uploadFrom() asks the host for nothing where there is no file", async () => {
  const host = new FakeHost({ storageVolUpload: () => new FakeStream() });
  await assert.rejects(volume(host.connection).uploadFrom("/nowhere/file").done, Deno.errors.NotFound);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
