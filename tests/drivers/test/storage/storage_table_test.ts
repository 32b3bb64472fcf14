import assert from "node:assert/strict";
import { connect, type Connection, type StoragePool, type StorageVolume } from "@denovirt/denovirt";
import { BLOCK } from "../../../../drivers/test/storage/sparse_contents.ts";

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
const TiB = 1024 ** 4;

const poolXml = (name: string, type = "dir", source = "") =>
  `<pool type='${type}'><name>${name}</name>${source}<target><path>/${name}</path></target></pool>`;
const volumeXml = (name: string, capacity: number, more = "<allocation>0</allocation>") =>
  `<volume><name>${name}</name><capacity>${capacity}</capacity>${more}</volume>`;

async function started(connection: Connection, xml: string): Promise<StoragePool> {
  const pool = await connection.storagePools.define(xml);
  await pool.start();
  return pool;
}

async function write(volume: StorageVolume, bytes: Uint8Array, offset = 0): Promise<void> {
  const writer = (await volume.upload({ offset })).getWriter();
  await writer.write(bytes);
  await writer.close();
}

async function read(volume: StorageVolume, offset: number, length: number): Promise<Uint8Array> {
  const chunks = await Array.fromAsync(await volume.download({ offset, length }));
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

Deno.test("StorageVolume of 10 TiB keeps what is written anywhere in it", async () => {
  await using connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(volumeXml("big", 10 * TiB));
  await write(volume, new Uint8Array([1, 2, 3]), 9 * TiB);
  assert.deepEqual(await read(volume, 9 * TiB - 1, 5), new Uint8Array([0, 1, 2, 3, 0]));
  assert.deepEqual(await volume.info(), { type: "file", capacity: 10 * TiB, allocation: BLOCK });
  assert.equal((await pool.info()).allocation, BLOCK);
  const parts = await Array.fromAsync(await volume.download({ sparse: true }));
  assert.deepEqual(parts.map((part) => part instanceof Uint8Array ? part.length : part), [
    { hole: 9 * TiB },
    BLOCK,
    { hole: TiB - BLOCK },
  ]);
});

Deno.test("StorageVolume.uploadFrom() and downloadTo() carry a file's holes into memory and back", async () => {
  await using connection = await connect("test:///default");
  const dir = await Deno.makeTempDir();
  try {
    const bytes = new Uint8Array(3 * MiB);
    crypto.getRandomValues(bytes.subarray(MiB, MiB + 50_000));
    await Deno.writeFile(`${dir}/in`, bytes);
    const pool = await connection.storagePools.get("default-pool");
    const volume = await pool.volumes.create(volumeXml("image", 3 * MiB));
    await volume.uploadFrom(`${dir}/in`);
    assert((await volume.info()).allocation < 2 * MiB);
    await volume.downloadTo(`${dir}/out`);
    assert.deepEqual(await Deno.readFile(`${dir}/out`), bytes);
    // Over what is there already.
    await Deno.writeFile(`${dir}/in`, new Uint8Array(2 * MiB));
    await volume.uploadFrom(`${dir}/in`, { sparse: true });
    assert.equal(await volume.physicalSize(), 3 * MiB);
    await volume.downloadTo(`${dir}/out`);
    assert.deepEqual(await Deno.readFile(`${dir}/out`), new Uint8Array(3 * MiB));
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("StorageVolume.download() fills a reader's own buffer, and ends at the volume's end", async () => {
  await using connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(volumeXml("v", 1000));
  await write(volume, new Uint8Array(1000).fill(5));
  const reader = (await volume.download()).getReader({ mode: "byob" });
  let buffer = new Uint8Array(300);
  const lengths: number[] = [];
  for (;;) {
    const { done, value } = await reader.read(buffer);
    if (done) break;
    assert(value.every((byte) => byte === 5));
    lengths.push(value.length);
    buffer = new Uint8Array(value.buffer);
  }
  assert.deepEqual(lengths, [300, 300, 300, 100]);
});

Deno.test("StorageVolume.upload() says on the pool's behalf when it has ended, however that came", async () => {
  await using connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(volumeXml("v", 1000));
  const stream = connection.events.stream("storage-pool.refresh");
  await stream.ready;
  const events = stream[Symbol.asyncIterator]();
  const next = async () => {
    const { value } = await events.next();
    assert(value?.type === "storage-pool.refresh");
    return value.pool.name;
  };
  await write(volume, new Uint8Array(1));
  assert.equal(await next(), "default-pool");
  await (await volume.upload()).abort(new Error("enough"));
  assert.equal(await next(), "default-pool");
  const signal = AbortSignal.abort(new Error("no more"));
  await assert.rejects(volume.upload({ signal }), { message: "no more" });
  const writer = (await volume.upload({ length: 10 })).getWriter();
  await assert.rejects(writer.write(new Uint8Array(11)), { code: "SYSTEM_ERROR", domain: "STREAMS" });
  assert.equal(await next(), "default-pool");
  assert.equal((await volume.info()).capacity, 1000);
  await pool.refresh();
  assert.equal(await next(), "default-pool");
});

Deno.test("StorageVolume's streams end when the connection is closed", async () => {
  await using other = await connect("test:///default");
  const connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(volumeXml("v", GiB));
  const reader = (await volume.download()).getReader();
  await reader.read();
  const writer = (await volume.upload()).getWriter();
  await writer.write(new Uint8Array(10));
  await connection.close();
  const readAll = async () => {
    for (;;) if ((await reader.read()).done) return;
  };
  await assert.rejects(readAll(), { code: "INVALID_CONN" });
  await assert.rejects(writer.write(new Uint8Array(10)), { code: "INVALID_CONN" });
  const seen = await (await other.storagePools.get("default-pool")).volumes.get("v");
  assert.equal((await seen.info()).allocation, BLOCK);
});

Deno.test("StorageVolume.upload() stops where the pool is full, and where the host's memory is", async () => {
  await using connection = await connect("test:///default?volumeMemory=65536");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(volumeXml("v", GiB));
  await write(volume, new Uint8Array(65_536));
  const more = (await volume.upload({ offset: MiB })).getWriter();
  await assert.rejects(more.write(new Uint8Array(1)), { code: "NO_MEMORY", domain: "STREAMS" });
  // What is there may be written over.
  await write(volume, new Uint8Array(1000).fill(1));
  await volume.wipe();
  await write(volume, new Uint8Array(10), MiB);
  await volume.delete();

  const all = (await pool.info()).available;
  await pool.volumes.create(volumeXml("rest", all - BLOCK, ""));
  const last = await pool.volumes.create(volumeXml("last", GiB));
  await write(last, new Uint8Array(BLOCK));
  const writer = (await last.upload({ offset: BLOCK })).getWriter();
  await assert.rejects(writer.write(new Uint8Array(1)), { code: "SYSTEM_ERROR", domain: "STREAMS" });
  await assert.rejects(last.resize(2 * GiB, { allocate: true }), { code: "OPERATION_FAILED" });
  await assert.rejects(pool.volumes.create(volumeXml("none", 1, "")), { code: "INTERNAL_ERROR" });
});

Deno.test("StorageVolumes.createFrom() shares memory until one of the two is written to", async () => {
  await using connection = await connect(`test:///default?volumeMemory=${16 * BLOCK}`);
  const pool = await connection.storagePools.get("default-pool");
  const source = await pool.volumes.create(volumeXml("source", MiB));
  await write(source, new Uint8Array(16 * BLOCK).fill(1));
  const copy = await pool.volumes.createFrom(volumeXml("copy", MiB), source);
  assert.equal((await copy.info()).allocation, 16 * BLOCK);
  const writer = (await copy.upload()).getWriter();
  await assert.rejects(writer.write(new Uint8Array([2])), { code: "NO_MEMORY" });
  await source.delete();
  await write(copy, new Uint8Array([2]));
  assert.deepEqual(await read(copy, 0, 2), new Uint8Array([2, 1]));
});

Deno.test("StorageVolume of a device is as long as it is, and has no holes", async () => {
  await using connection = await connect("test:///default");
  const pool = await started(
    connection,
    poolXml("vg", "logical", "<source><device path='/dev/sdb'/></source>"),
  );
  const volume = await pool.volumes.create(volumeXml("lv", 2 * BLOCK, ""));
  assert.equal((await volume.info()).type, "block");
  await write(volume, new Uint8Array(2 * BLOCK).fill(9));
  const writer = (await volume.upload({ offset: BLOCK })).getWriter();
  await assert.rejects(writer.write(new Uint8Array(BLOCK + 1)), { code: "SYSTEM_ERROR" });
  const sparse = (await volume.upload({ sparse: true })).getWriter();
  await sparse.write({ hole: 100 });
  await sparse.close();
  assert.deepEqual(await read(volume, 98, 4), new Uint8Array([0, 0, 9, 9]));
  assert.equal((await volume.info()).capacity, 2 * BLOCK);
  await assert.rejects(volume.resize(3 * BLOCK), { code: "NO_SUPPORT" });
  const beyond = (await volume.upload({ sparse: true })).getWriter();
  await assert.rejects(beyond.write({ hole: 3 * BLOCK }), { code: "SYSTEM_ERROR" });
});

Deno.test("StorageVolume of the network is NO_SUPPORT for what its hosts cannot do", async () => {
  await using connection = await connect("test:///default");
  const pool = await started(
    connection,
    poolXml("rbd", "rbd", "<source><host name='m'/><name>rbd</name></source>"),
  );
  const volume = await pool.volumes.create(volumeXml("v", MiB));
  assert.equal((await volume.info()).type, "network");
  for (const call of [() => volume.upload(), () => volume.download()]) {
    await assert.rejects(call(), { code: "NO_SUPPORT", domain: "STORAGE" });
  }
  await volume.resize(2 * MiB);
  await volume.wipe();
});

Deno.test("StorageVolume that is an image begins empty, and keeps its capacity whatever is uploaded", async () => {
  await using connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(
    volumeXml("image", GiB, "<allocation>0</allocation><target><format type='qcow2'/></target>"),
  );
  assert.equal(await volume.physicalSize(), 0);
  await write(volume, new Uint8Array(300_000).fill(1));
  assert.equal(await volume.physicalSize(), 300_000);
  assert.equal((await volume.info()).capacity, GiB);
  await assert.rejects(volume.resize(2 * GiB, { allocate: true }), { code: "OPERATION_UNSUPPORTED" });
  const above = await pool.volumes.create(
    "<volume><name>above</name><allocation>0</allocation><target><format type='qcow2'/></target>" +
      "<backingStore><path>/default-pool/image</path><format type='qcow2'/></backingStore></volume>",
  );
  assert.equal((await above.info()).capacity, GiB);
});

Deno.test("StorageVolume.wipe() leaves nothing to read, by whatever algorithm", async () => {
  await using connection = await connect("test:///default");
  const pool = await connection.storagePools.get("default-pool");
  for (
    const algorithm of [
      "zero",
      "nnsa",
      "dod",
      "bsi",
      "gutmann",
      "schneier",
      "pfitzner7",
      "pfitzner33",
      "random",
    ] as const
  ) {
    const volume = await pool.volumes.create(volumeXml(algorithm, 10_000));
    await write(volume, new Uint8Array(10_000).fill(8));
    await volume.wipe({ algorithm });
    assert((await read(volume, 0, 10_000)).every((byte) => byte !== 8), algorithm);
    assert.equal((await volume.info()).capacity, 10_000);
  }
});

Deno.test("StoragePool becomes what it was defined as while it ran when it has stopped", async () => {
  await using connection = await connect("test:///default");
  const pool = await started(connection, poolXml("p"));
  const { uuid } = pool;
  const changed = poolXml("p").replace("<target>", `<uuid>${uuid}</uuid><target>`).replace("/p<", "/q<");
  await connection.storagePools.define(changed);
  assert.match(await pool.xml(), /<path>\/p</);
  assert.match(await pool.xml({ inactive: true }), /<path>\/q</);
  await pool.destroy();
  assert.match(await pool.xml(), /<path>\/q</);
});

Deno.test("StoragePool.delete() takes its volumes along; destroy() does not", async () => {
  await using connection = await connect("test:///default");
  const pool = await started(connection, poolXml("p"));
  await pool.volumes.create(volumeXml("v", 1));
  await pool.destroy();
  await pool.start();
  assert.equal(await pool.volumes.count(), 1);
  await pool.destroy();
  await pool.delete({ zeroed: true });
  await pool.start({ withBuild: true });
  assert.equal(await pool.volumes.count(), 0);
  await assert.rejects(
    connection.storagePools.create(poolXml("x"), { withBuildOverwrite: true, withBuildNoOverwrite: true }),
    { code: "INVALID_ARG" },
  );
});

Deno.test("StoragePool on a virtual adapter makes it on the parent that it names, and takes it away", async () => {
  await using connection = await connect("test:///default");
  const adapter =
    "<adapter type='fc_host' parent='scsi_host2' wwnn='20000000c9831b4b' wwpn='10000000c9831b4b'/>";
  const xml = poolXml("san", "scsi", `<source>${adapter}</source>`);
  const pool = await connection.storagePools.create(xml);
  const device = await connection.nodeDevices.getByScsiHostWwn("20000000c9831b4b", "10000000c9831b4b");
  assert.equal((await device.parent())?.name, "scsi_host2");
  await pool.destroy();
  await assert.rejects(device.xml(), { code: "NO_NODE_DEVICE" });
  await assert.rejects(connection.storagePools.create(xml.replace("scsi_host2", "scsi_host7")), {
    code: "INTERNAL_ERROR",
  });
  assert.equal(await connection.storagePools.find("san"), undefined);
});
