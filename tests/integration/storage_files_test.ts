import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { allocated, digest, MiB, noise, Storage } from "./_storage.ts";

const PEERS = ["libvirtd", "qemu"] as const;

peerTest("StorageVolume keeps the holes of 2 GiB up and down, and every byte", PEERS, async () => {
  await using storage = await Storage.start();
  const size = 2 * 1024 * MiB;
  // In one hole's middle, at the end of a packet, and past what 32 bits count; the file ends in a hole.
  const data = [[12_345, noise(65536)], [700 * MiB - 1, noise(3 * MiB)], [2000 * MiB, noise(7)]] as const;
  const source = await storage.file("source", size, data);
  const wanted = await digest(source);
  const volume = await storage.volume("disk", size);
  const seen: number[] = [];
  const up = volume.uploadFrom(source);
  for await (const { processed = NaN, total } of up.progressEvery({ intervalMs: 20 })) {
    seen.push(processed);
    assert.equal(total, size);
  }
  assert.deepEqual(seen, seen.toSorted((a, b) => a - b));
  const target = `${storage.daemon.dir}/target`;
  await volume.downloadTo(target);
  for (const path of [`${storage.path}/disk`, target]) {
    assert.equal((await Deno.stat(path)).size, size);
    // Blocks of 64 KiB of which any byte is no zero, and the file system's own.
    assert(await allocated(path) < 5 * MiB, `${await allocated(path)} bytes allocated`);
    assert.equal(await digest(path), wanted);
  }
});

peerTest(
  "StorageVolume.uploadFrom() leaves nothing of what was there inside of holes",
  PEERS,
  async () => {
    await using storage = await Storage.start();
    const source = await storage.file("source", 8 * MiB, [[3 * MiB, noise(MiB)]]);
    const volume = await storage.volume("disk", 16 * MiB);
    const old = await storage.file("old", 16 * MiB, [[0, noise(16 * MiB)]]);
    const image = `${storage.path}/disk`;
    const wanted = (rest: Uint8Array) =>
      Promise.all([Deno.readFile(source), rest]).then(([head, tail]) => new Uint8Array([...head, ...tail]));
    const tail = (await Deno.readFile(old)).subarray(8 * MiB);

    await volume.uploadFrom(old, { sparse: false });
    await volume.uploadFrom(source);
    assert(
      equal(await Deno.readFile(image), await wanted(tail)),
      "zeros over what was there, and its end kept",
    );

    await volume.uploadFrom(old, { sparse: false });
    await volume.uploadFrom(source, { sparse: true });
    assert(
      equal(await Deno.readFile(image), await wanted(new Uint8Array(8 * MiB))),
      "nothing of what was there",
    );
    assert(await allocated(image) < 2 * MiB);

    await volume.uploadFrom(old, { sparse: false });
    await volume.uploadFrom(source, { sparse: true, offset: "12 MiB", length: 4 * MiB });
    const expected = await Deno.readFile(old);
    expected.set((await Deno.readFile(source)).subarray(0, 4 * MiB), 12 * MiB);
    assert(equal(await Deno.readFile(image), expected), "what is before the offset is kept");
  },
);

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
