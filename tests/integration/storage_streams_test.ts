import assert from "node:assert/strict";
import type { StorageVolume } from "@denovirt/denovirt";
import { fileURLToPath } from "node:url";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";
import { allocated, digest, MiB, noise, poolXml, Storage, volumeXml } from "./_storage.ts";

const PEERS = ["libvirtd", "qemu"] as const;

async function openFiles(daemon: PrivateLibvirtd): Promise<number> {
  let count = 0;
  for await (const _ of Deno.readDir(`/proc/${daemon.pid}/fd`)) count++;
  return count;
}

peerTest("StorageVolume.upload() and download() stream parts of a volume, with holes where asked for", [
  ...PEERS,
], async () => {
  await using storage = await Storage.start();
  const volume = await storage.volume("disk", 4 * MiB);
  const part = noise(MiB);
  await new Blob([part as BufferSource]).stream().pipeTo(await volume.upload({ offset: MiB }));
  const read = async (options?: Parameters<StorageVolume["download"]>[0]) =>
    await new Response(await volume.download(options as { sparse?: false })).bytes();
  const all = await read();
  assert.equal(all.length, 4 * MiB);
  assert.deepEqual(all.subarray(MiB, 2 * MiB), part);
  assert.deepEqual(await read({ offset: MiB + 5, length: 100 }), part.subarray(5, 105));

  const parts = await Array.fromAsync(await volume.download({ sparse: true }));
  const holes = parts.filter((each) => !(each instanceof Uint8Array));
  assert.deepEqual(holes, [{ hole: MiB }, { hole: 2 * MiB }]);

  const second = await storage.volume("second", 4 * MiB);
  await (await volume.download({ sparse: true })).pipeTo(await second.upload({ sparse: true }));
  assert.equal(await digest(`${storage.path}/second`), await digest(`${storage.path}/disk`));
  assert(await allocated(`${storage.path}/second`) < 2 * MiB);
});

peerTest("StorageVolume tells of what fails on the way, and leaves nothing open", PEERS, async () => {
  await using storage = await Storage.start();
  const { daemon } = storage;
  const volume = await storage.volume("disk", 64 * MiB);
  const source = await storage.file("source", 32 * MiB, [[0, noise(32 * MiB)]]);
  await volume.uploadFrom(source);
  const before = await openFiles(daemon);
  const flat = () => until(async () => await openFiles(daemon) <= before, "the daemon's files to be closed");
  const target = `${daemon.dir}/target`;

  const cancelled = volume.uploadFrom(source, { sparse: false });
  await cancelled.begun;
  await cancelled.cancel();
  await assert.rejects(cancelled.done, { code: "OPERATION_ABORTED" });
  await flat();

  const enough = new Error("enough");
  for (
    const copy of [
      (signal: AbortSignal) => volume.downloadTo(target, { signal }),
      (signal: AbortSignal) => volume.uploadFrom(source, { signal, sparse: false }),
    ]
  ) {
    const abort = new AbortController();
    const job = copy(abort.signal);
    await job.begun;
    abort.abort(enough);
    await assert.rejects(job.done, enough);
    await flat();
  }
  await assert.rejects(Deno.stat(target), Deno.errors.NotFound);
  const abort = new AbortController();
  const download = await volume.download({ signal: abort.signal });
  const reader = download.getReader();
  await reader.read();
  abort.abort(enough);
  await assert.rejects(async () => {
    for (;;) if ((await reader.read()).done) break;
  }, enough);
  await flat();

  const upload = await volume.upload();
  const writer = upload.getWriter();
  await writer.write(noise(MiB));
  await writer.abort(enough);
  await flat();

  await (await volume.download()).cancel();
  await flat();

  // In a pool of its own: the host looks at the other one some time after an upload's end, and may find the file gone.
  const others = await storage.connection.storagePools.define(poolXml("others", `${daemon.dir}/others`));
  await others.start({ withBuild: true });
  const other = await others.volumes.create(volumeXml("disk", 64 * MiB));
  const file = await other.path();
  await Deno.remove(file);
  await assert.rejects(other.downloadTo(target).done, { code: "SYSTEM_ERROR", outcome: "refused" });
  await assert.rejects(Deno.stat(target), Deno.errors.NotFound);
  await Deno.symlink("/dev/full", file);
  await assert.rejects(other.uploadFrom(source, { sparse: false }).done, { code: "SYSTEM_ERROR" });
  await flat();
  assert.equal(await storage.pool.isActive(), true);
});

peerTest("StorageVolume's streams need less than 100 MiB, however much flows", PEERS, async () => {
  await using storage = await Storage.start();
  await storage.volume("disk", 768 * MiB);
  const program = fileURLToPath(new URL("_slow_reader.ts", import.meta.url));
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-A", program, storage.daemon.uri("qemu"), "disks", "disk"],
  }).output();
  assert.equal(new TextDecoder().decode(stderr), "");
  const { length, peakKib } = JSON.parse(new TextDecoder().decode(stdout)) as Record<string, number>;
  assert.equal(length, 768 * MiB);
  assert(peakKib! < 100 * 1024, `${peakKib} KiB`);
});

peerTest("StorageVolume.download() that is read late keeps its connection, and calls go through meanwhile", [
  ...PEERS,
], async () => {
  // Over a network the daemon drops who says nothing for three seconds.
  await using daemon = await PrivateLibvirtd.start({ keepaliveInterval: 1, keepaliveCount: 2, tcp: true });
  await using connection = await connectRecorded(daemon.uri("qemu", "tcp"), {
    keepalive: { intervalMs: 500, count: 5 },
  });
  const path = `${daemon.dir}/pool`;
  const pool = await connection.storagePools.create(poolXml("disks", path), { withBuild: true });
  const volume = await pool.volumes.create(volumeXml("disk", 128 * MiB));
  const reader = (await volume.download()).getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 5000));
  assert.equal((await volume.info()).capacity, 128 * MiB);
  await reader.cancel();
  assert.equal((await pool.info()).state, "running");
});
