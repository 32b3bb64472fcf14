import assert from "node:assert/strict";
import type { StorageVolume } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { run } from "../hosts/run.ts";
import { digest, MiB, noise, Storage } from "./_storage.ts";

/** A volume whose file is the daemon's own memory: where nothing is mapped, it cannot be read. */
async function unreadable(storage: Storage): Promise<StorageVolume> {
  const volume = await storage.volume("memory", MiB);
  const path = await volume.path();
  await Deno.remove(path);
  await Deno.symlink("/proc/self/mem", path);
  return volume;
}

/** The end of something mapped that is at least so long, behind which nothing is. */
async function endOfMapping(pid: number, length: number): Promise<number> {
  const maps = (await Deno.readTextFile(`/proc/${pid}/maps`)).split("\n")
    .map((line) => /^([0-9a-f]+)-([0-9a-f]+) (r?)/.exec(line))
    .filter((each) => each !== null)
    .map(([, from, to, readable]) => ({ from: parseInt(from!, 16), to: parseInt(to!, 16), readable }));
  const found = maps.find(({ from, to, readable }, index) =>
    readable === "r" && to - from >= length && Number.isSafeInteger(to) && maps[index + 1]?.from !== to
  );
  assert(found, "nothing is mapped that is long enough");
  return found.to;
}

const FAILED = { code: "SYSTEM_ERROR", outcome: "refused", message: /Input\/output error/ };

peerTest("StorageVolume.download() tells what the host says only at the end: that it could not read", [
  "libvirtd",
  "qemu",
  "virsh",
], async (t) => {
  await using storage = await Storage.start();
  const { daemon } = storage;
  const volume = await unreadable(storage);
  const end = await endOfMapping(daemon.pid, 64 * 1024);
  const target = `${daemon.dir}/target`;
  for (
    const [title, options, least] of [
      ["from its beginning", {}, 0],
      ["half way", { offset: end - 64 * 1024 }, 1],
    ] as const
  ) {
    await t.step(title, async () => {
      let length = 0;
      await assert.rejects(async () => {
        for await (const part of await volume.download(options)) length += part.length;
      }, FAILED);
      assert(length >= least, `${length} bytes`);
      await assert.rejects(async () => {
        for await (const _ of await volume.download({ ...options, sparse: true }));
      }, { code: "SYSTEM_ERROR" });
      for (const sparse of [true, false]) {
        await assert.rejects(volume.downloadTo(target, { ...options, sparse }).done, {
          code: "SYSTEM_ERROR",
        });
        await assert.rejects(Deno.lstat(target), Deno.errors.NotFound);
      }
    });
  }
  await t.step("as virsh does", async () => {
    const args = ["-c", daemon.uri("qemu"), "vol-download", "--pool", "disks", "memory", `${target}.virsh`];
    // Now and then it takes the error for a broken protocol.
    await assert.rejects(run("virsh", args), { message: /Input\/output error|Unexpected message type/ });
  });
});

peerTest("StorageVolume.download() at different paces, beside others and events, ends in no overflow", [
  "libvirtd",
  "qemu",
], async () => {
  await using storage = await Storage.start();
  const { daemon, connection } = storage;
  const volume = await storage.volume("disk", 200 * MiB);
  const source = await storage.file("source", 200 * MiB, [[0, noise(150 * MiB)]]);
  await volume.uploadFrom(source);
  const wanted = await digest(source);
  using events = connection.events.on("storage-pool.lifecycle", () => {});
  await events.ready;
  const slow = [await volume.download(), await volume.download()] as const;
  const sparse = await volume.download({ sparse: true });
  // These begin when all of another has gone through the same connection.
  await volume.downloadTo(`${daemon.dir}/fast`);
  assert.equal(await digest(`${daemon.dir}/fast`), wanted);
  assert.equal((await volume.info()).capacity, 200 * MiB);
  await Promise.all(slow.map(async (readable, index) => {
    using file = await Deno.open(`${daemon.dir}/slow${index}`, { write: true, create: true });
    await readable.pipeTo(file.writable);
  }));
  for (const index of [0, 1]) assert.equal(await digest(`${daemon.dir}/slow${index}`), wanted);
  const second = await storage.volume("second", 200 * MiB);
  await sparse.pipeTo(await second.upload({ sparse: true }));
  assert.equal(await digest(`${storage.path}/second`), wanted);
});

peerTest("StorageVolumes.list() lists a file whose name is not UTF-8 beside the others, and it can be used", [
  "libvirtd",
  "qemu",
  "virsh",
], async () => {
  await using storage = await Storage.start();
  const { daemon, pool } = storage;
  await storage.volume("a", MiB);
  // As Latin-1 has `café`.
  await run("sh", ["-c", `printf hello >"$1/$(printf 'caf\\351')"`, "sh", storage.path]);
  await pool.refresh();
  const volumes = (await pool.volumes.list()).sort((one, other) => one.name < other.name ? -1 : 1);
  assert.deepEqual(volumes.map(({ name }) => name.toWellFormed()), ["a", "caf\ufffd"]);
  assert.deepEqual(volumes.map(({ name }) => name.isWellFormed()), [true, false]);
  const cafe = volumes[1]!;
  assert.deepEqual(await new Response(await cafe.download()).text(), "hello");
  assert.equal((await cafe.path()).isWellFormed(), false);
  await assert.rejects(cafe.config(), { code: "XML_ERROR" });
  const listed = await run("virsh", ["-c", daemon.uri("qemu"), "vol-list", "disks"]);
  // It has a way of its own to show the byte.
  assert.match(listed, /^ caf\\x/m);
  assert.match(listed, /^ a /m);
  await cafe.delete();
  assert.deepEqual((await pool.volumes.list()).map(({ name }) => name), ["a"]);
});
