import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Connection, StoragePool, StorageVolume } from "@denovirt/denovirt";
import { fileURLToPath } from "node:url";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";

const MiB = 1024 ** 2;

/** A libvirtd with one started pool, a directory. */
class Storage implements AsyncDisposable {
  private constructor(
    readonly daemon: PrivateLibvirtd,
    readonly connection: Connection,
    readonly pool: StoragePool,
    /** The pool's directory. */
    readonly path: string,
  ) {}

  static async start(): Promise<Storage> {
    const daemon = await PrivateLibvirtd.start();
    const connection = await connectRecorded(daemon.uri("qemu"));
    const path = `${daemon.dir}/pool`;
    const pool = await connection.storagePools.define(poolXml("disks", path));
    await pool.start({ withBuild: true });
    return new Storage(daemon, connection, pool, path);
  }

  /** A new, empty, raw volume. */
  volume(name: string, capacity: number): Promise<StorageVolume> {
    return this.pool.volumes.create(volumeXml(name, capacity));
  }

  /** A file beside the pool, sparse but for these bytes. */
  async file(name: string, size: number, data: readonly (readonly [at: number, bytes: Uint8Array])[]) {
    const path = `${this.daemon.dir}/${name}`;
    using file = await Deno.open(path, { write: true, create: true });
    for (const [at, bytes] of data) {
      await file.seek(at, Deno.SeekMode.Start);
      await file.write(bytes);
    }
    await file.truncate(size);
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close();
    await this.daemon[Symbol.asyncDispose]();
  }
}

const poolXml = (name: string, path: string) =>
  `<pool type="dir"><name>${name}</name><target><path>${path}</path></target></pool>`;

const volumeXml = (name: string, capacity: number, format = "raw") =>
  `<volume><name>${name}</name><capacity>${capacity}</capacity><allocation>0</allocation>` +
  `<target><format type="${format}"/></target></volume>`;

function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
  return bytes;
}

/** Of every block that is not all zeros, with its place, and of the length. */
async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  using file = await Deno.open(path);
  const buffer = new Uint8Array(MiB);
  const zeros = new Uint8Array(MiB);
  let at = 0;
  for (let count = await file.read(buffer); count !== null; count = await file.read(buffer)) {
    const block = buffer.subarray(0, count);
    if (Buffer.compare(block, zeros.subarray(0, count)) !== 0) hash.update(`${at}:`).update(block);
    at += count;
  }
  return hash.update(`${at}.`).digest("hex");
}

/** Bytes that a file takes up. */
async function allocated(path: string): Promise<number> {
  return ((await Deno.stat(path)).blocks ?? 0) * 512;
}

async function openFiles(daemon: PrivateLibvirtd): Promise<number> {
  let count = 0;
  for await (const _ of Deno.readDir(`/proc/${daemon.pid}/fd`)) count++;
  return count;
}

peerTest(
  "StoragePools and StoragePool under real libvirtd: a directory's whole life",
  ["libvirtd", "lvm"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const { storagePools } = connection;
    const path = `${daemon.dir}/pool`;

    const pool = await storagePools.define(poolXml("disks", path), { validate: true });
    assert.equal(await storagePools.count({ inactive: true }), 1);
    assert.deepEqual(await storagePools.names({ inactive: true }), ["disks"]);
    assert.equal(await pool.isActive(), false);
    assert.equal(await pool.isPersistent(), true);
    assert.equal((await pool.info()).state, "inactive");
    await pool.build();
    await pool.start();
    await assert.rejects(pool.start(), { code: "OPERATION_INVALID", outcome: "refused" });
    assert.equal(await storagePools.count(), 1);
    assert.deepEqual(await storagePools.names(), ["disks"]);

    const info = await pool.info();
    assert.equal(info.state, "running");
    const { stdout } = await daemon.virsh("qemu", "pool-info", "disks", "--bytes");
    assert.match(stdout, new RegExp(`Capacity: +${info.capacity}\n`));
    assert(info.available > 0 && info.available <= info.capacity);
    assert(info.allocation > 0);

    assert.equal(await pool.autostart(), false);
    await pool.setAutostart(true);
    assert.equal(await pool.autostart(), true);
    assert.match(await pool.xml(), /<pool type='dir'>[^]*<capacity unit='bytes'>\d+/);
    assert.match(await pool.xml({ inactive: true }), new RegExp(`<path>${path}</path>`));

    for (const key of ["disks", pool.uuid]) assert.equal((await storagePools.get(key)).uuid, pool.uuid);
    assert.equal((await storagePools.byTargetPath(path)).name, "disks");
    assert.equal(await storagePools.find("tapes"), undefined);
    await assert.rejects(storagePools.get("tapes"), { code: "NO_STORAGE_POOL", domain: "STORAGE" });
    const names = async (filter: Parameters<typeof storagePools.list>[0]) =>
      (await storagePools.list(filter)).map(({ name }) => name);
    assert.deepEqual(await names({ active: true, dir: true, persistent: true, autostart: true }), ["disks"]);
    assert.deepEqual(await names({ iscsi: true }), []);
    assert.deepEqual(await names({ inactive: true }), []);

    await Deno.writeTextFile(`${path}/late`, "x");
    assert.equal(await pool.volumes.find("late"), undefined);
    await pool.refresh();
    assert.equal((await pool.volumes.get("late")).name, "late");
    await (await pool.volumes.get("late")).delete();

    const transient = await storagePools.create(poolXml("scratch", `${daemon.dir}/scratch`), {
      withBuild: true,
    });
    assert.equal(await transient.isPersistent(), false);
    await transient.destroy();
    await assert.rejects(transient.info(), { code: "NO_STORAGE_POOL" });

    await pool.destroy();
    await pool.delete();
    await assert.rejects(Deno.stat(path), Deno.errors.NotFound);
    await pool.undefine();
    await assert.rejects(pool.xml(), { code: "NO_STORAGE_POOL" });

    assert.match(await storagePools.capabilitiesXml(), /<storagepoolCapabilities>[^]*<pool type='dir'/);
    await assert.rejects(storagePools.findSources("dir"), { code: "NO_SUPPORT", outcome: "refused" });
    assert.match(await storagePools.findSources("logical"), /<sources/);
  },
);

peerTest(
  "StorageVolumes and StorageVolume under real libvirtd: made, cloned, resized, wiped, deleted",
  ["libvirtd", "scrub"],
  async () => {
    await using storage = await Storage.start();
    const { pool, connection, path } = storage;
    const volume = await storage.volume("disk", 4 * MiB);
    assert.equal(await volume.path(), `${path}/disk`);
    assert.deepEqual(await volume.info(), { type: "file", capacity: 4 * MiB, allocation: 0 });
    assert.equal(await volume.physicalSize(), 4 * MiB);
    assert.match(await volume.xml(), /<name>disk<\/name>/);
    await assert.rejects(storage.volume("disk", MiB), { code: "STORAGE_VOL_EXIST" });

    for (
      const found of [
        await pool.volumes.get("disk"),
        await connection.storagePools.volumeByKey(volume.key),
        await connection.storagePools.volumeByPath(`${path}/disk`),
      ]
    ) assert.deepEqual(found.ref, volume.ref);
    assert.equal((await connection.storagePools.byVolume(volume)).uuid, pool.uuid);
    await assert.rejects(pool.volumes.get("none"), { code: "NO_STORAGE_VOL" });
    assert.equal(await pool.volumes.count(), 1);
    assert.deepEqual(await pool.volumes.names(), ["disk"]);
    assert.deepEqual((await pool.volumes.list()).map(({ name }) => name), ["disk"]);
    for await (const each of pool.volumes) assert.equal(each.name, "disk");

    await volume.resize("6 MiB");
    await volume.resize(2 * MiB, { delta: true });
    assert.equal((await volume.info()).capacity, 8 * MiB);
    await assert.rejects(volume.resize(MiB), { code: "INVALID_ARG" });
    await volume.resize(2 * MiB, { shrink: true });
    assert.equal((await Deno.stat(`${path}/disk`)).size, 2 * MiB);

    const data = noise(2 * MiB);
    await Deno.writeFile(`${path}/disk`, data);
    const job = pool.volumes.createFrom(volumeXml("copy", 2 * MiB), volume);
    const copy = await job;
    assert.deepEqual(await Deno.readFile(`${path}/copy`), data);
    assert.equal(copy.name, "copy");

    await copy.wipe();
    assert.deepEqual(await Deno.readFile(`${path}/copy`), new Uint8Array(2 * MiB));
    await copy.wipe({ algorithm: "random" });
    assert.notDeepEqual(await Deno.readFile(`${path}/copy`), new Uint8Array(2 * MiB));
    await assert.rejects(copy.wipe({ algorithm: "trim" }).done, { code: "ARGUMENT_UNSUPPORTED" });

    await copy.delete();
    await assert.rejects(copy.info(), { code: "NO_STORAGE_VOL" });
    await assert.rejects(Deno.stat(`${path}/copy`), Deno.errors.NotFound);
  },
);

peerTest("StorageVolume keeps the holes of 2 GiB up and down, and every byte", ["libvirtd"], async () => {
  await using storage = await Storage.start();
  const size = 2 * 1024 * MiB;
  // In one hole's middle, at the end of a packet, and past what 32 bits count; the file ends in a hole.
  const data = [[12_345, noise(65536)], [700 * MiB - 1, noise(3 * MiB)], [2000 * MiB, noise(7)]] as const;
  const source = await storage.file("source", size, data);
  const wanted = await digest(source);
  const volume = await storage.volume("disk", size);
  const seen: number[] = [];
  const up = volume.uploadFrom(source);
  for await (const { processed, total } of up.progressEvery({ intervalMs: 20 })) {
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
  ["libvirtd"],
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

peerTest("StorageVolume.upload() and download() stream parts of a volume, with holes where asked for", [
  "libvirtd",
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

peerTest("StorageVolume tells of what fails on the way, and leaves nothing open", ["libvirtd"], async () => {
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

peerTest("StorageVolume's streams need less than 100 MiB, however much flows", ["libvirtd"], async () => {
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
  "libvirtd",
], async () => {
  // The daemon drops who says nothing for three seconds.
  await using daemon = await PrivateLibvirtd.start({ keepaliveInterval: 1, keepaliveCount: 2 });
  await using connection = await connectRecorded(daemon.uri("qemu"), {
    keepalive: { intervalMs: 200, count: 2 },
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
