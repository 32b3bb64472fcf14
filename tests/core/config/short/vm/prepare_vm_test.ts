import assert from "node:assert/strict";
import { connect, type Connection } from "../../../../../mod.ts";
import {
  cloudInitSeed,
  pool,
  prepareVm,
  vm,
  vmHost,
  type VmOptions,
  volume,
} from "../../../../../core/config/mod.ts";

async function withPool(): Promise<Connection> {
  const connection = await connect("test:///default");
  await connection.storagePools.create(pool({ name: "images", path: "/images" }));
  return connection;
}

const OPTIONS: VmOptions = {
  name: "web",
  memory: "1 GiB",
  vcpus: 1,
  disks: [
    "/elsewhere.raw",
    { pool: "images", size: "2 GiB" },
    { pool: "images", size: "1 GiB", volume: "data", format: "raw" },
    { pool: "images", size: "3 GiB", backing: "base.qcow2" },
  ],
  cloudInit: { pool: "images", userData: { packages: ["a"] } },
  ignition: { pool: "images", config: { ignition: { version: "3.4.0" } } },
};

async function names(connection: Connection): Promise<string[]> {
  const images = await connection.storagePools.get("images");
  return (await images.volumes.list()).map(({ name }) => name).sort();
}

async function contents(connection: Connection, name: string): Promise<Uint8Array> {
  const images = await connection.storagePools.get("images");
  const stream = await (await images.volumes.get(name)).download();
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

Deno.test("prepareVm() makes the volumes that vm() refers to, with their sizes, images and seeds", async () => {
  await using connection = await withPool();
  const images = await connection.storagePools.get("images");
  const base = await images.volumes.create(volume({ name: "base.qcow2", capacity: "1 GiB" }));
  const prepared = await prepareVm(connection, OPTIONS);
  assert.deepEqual(prepared.volumes.map(({ name }) => name), [
    "web-2.qcow2",
    "data",
    "web-4.qcow2",
    "web-cidata.iso",
    "web.ign",
  ]);
  const config = await (await images.volumes.get("web-4.qcow2")).config();
  assert.equal(config.backingStore?.path, await base.path());
  assert.deepEqual(config.backingStore?.format, { type: "qcow2" });
  assert.equal((await (await images.volumes.get("data")).info()).capacity, 2 ** 30);
  assert.deepEqual(
    await contents(connection, "web-cidata.iso"),
    cloudInitSeed("web", { userData: { packages: ["a"] } }),
  );
  assert.equal(
    new TextDecoder().decode(await contents(connection, "web.ign")),
    '{"ignition":{"version":"3.4.0"}}',
  );

  const domain = await connection.domains.define(vm(prepared.options, await vmHost(connection)));
  const disks = (await domain.config()).devices!.disk!;
  const made = disks.flatMap((disk) => disk.type === "volume" ? [disk.source!.volume] : []);
  assert.deepEqual(made, ["web-2.qcow2", "data", "web-4.qcow2", "web-cidata.iso"]);
  assert.equal(prepared.options.ignition!.file, await (await images.volumes.get("web.ign")).path());
  await domain.undefine();
  await prepared.remove();
  assert.deepEqual(await names(connection), ["base.qcow2"]);
  await prepared.remove();
});

Deno.test("prepareVm() leaves nothing behind when a volume cannot be made", async () => {
  await using connection = await withPool();
  const images = await connection.storagePools.get("images");
  await images.volumes.create(volume({ name: "web-cidata.iso", capacity: "1 MiB" }));
  const options: VmOptions = { ...OPTIONS, disks: [{ pool: "images", size: "1 GiB" }] };
  await assert.rejects(prepareVm(connection, options), { code: "STORAGE_VOL_EXIST" });
  assert.deepEqual(await names(connection), ["web-cidata.iso"]);
  await prepareVm(connection, options, { replaceSeeds: true });
  assert.deepEqual(await names(connection), ["web-cidata.iso", "web.ign", "web.qcow2"]);
  assert.deepEqual(
    await contents(connection, "web-cidata.iso"),
    cloudInitSeed("web", { userData: { packages: ["a"] } }),
  );
  const elsewhere: VmOptions = { ...options, name: "other", disks: [], cloudInit: { pool: "nonesuch" } };
  await assert.rejects(prepareVm(connection, elsewhere), { code: "NO_STORAGE_POOL" });
  const unfounded: VmOptions = {
    ...options,
    name: "other",
    disks: [{ pool: "images", size: 1 }, { pool: "images", size: 1, backing: "nonesuch.qcow2" }],
  };
  await assert.rejects(prepareVm(connection, unfounded), { code: "NO_STORAGE_VOL" });
  assert.deepEqual(await names(connection), ["web-cidata.iso", "web.ign", "web.qcow2"]);
});

Deno.test("prepareVm() with existing: reuse goes on where an earlier run ended, and removes what it made itself alone", async () => {
  await using connection = await withPool();
  const { volumes } = await connection.storagePools.get("images");
  await volumes.create(volume({ name: "base.qcow2", capacity: "1 GiB" }));
  const reuse = { existing: "reuse" } as const;
  // A run that has ended in the middle: two disks, and a seed of which a part was written.
  await volumes.create(volume({ name: "web-2.qcow2", capacity: "2 GiB" }));
  await volumes.create(volume({ name: "data", capacity: "512 MiB", format: "raw" }));
  const whole = await prepareVm(connection, { ...OPTIONS, name: "other", disks: [] });
  const { length } = await contents(connection, "other-cidata.iso");
  await whole.remove();
  await volumes.create(volume({ name: "web-cidata.iso", capacity: length, format: "raw" }));
  const prepared = await prepareVm(connection, OPTIONS, reuse);
  assert.equal(prepared.volumes.length, 5);
  assert.equal((await (await volumes.get("data")).info()).capacity, 2 ** 30);
  const seed = await contents(connection, "web-cidata.iso");
  assert.deepEqual(seed, cloudInitSeed("web", { userData: { packages: ["a"] } }));
  const again = await prepareVm(connection, OPTIONS, reuse);
  assert.deepEqual(again.options, prepared.options);
  const all = await names(connection);
  await again.remove();
  assert.deepEqual(await names(connection), all);
  // Another seed is of another length.
  const longer = {
    pool: "images",
    userData: { packages: Array.from({ length: 2000 }, (_, at) => `p${at}`) },
  };
  await prepareVm(connection, { ...OPTIONS, cloudInit: longer }, reuse);
  assert.deepEqual(
    await contents(connection, "web-cidata.iso"),
    cloudInitSeed("web", { userData: longer.userData }),
  );
  await prepared.remove();
  assert.deepEqual(await names(connection), ["base.qcow2", "data", "web-2.qcow2", "web-cidata.iso"]);
});

Deno.test("prepareVm() with existing: reuse refuses a disk of another format, and of two runs at once neither fails", async () => {
  await using connection = await withPool();
  const { volumes } = await connection.storagePools.get("images");
  await volumes.create(volume({ name: "base.qcow2", capacity: "1 GiB" }));
  const reuse = { existing: "reuse" } as const;
  const [one, other] = await Promise.all(
    [OPTIONS, OPTIONS].map((each) => prepareVm(connection, each, reuse)),
  );
  assert.deepEqual(one!.volumes.map(({ name }) => name), other!.volumes.map(({ name }) => name));
  const raw: VmOptions = {
    ...OPTIONS,
    disks: [{ pool: "images", size: "1 GiB", volume: "web-2.qcow2", format: "raw" }],
  };
  await assert.rejects(prepareVm(connection, raw, reuse), { code: "OPERATION_UNSUPPORTED" });
  await assert.rejects(prepareVm(connection, OPTIONS), { outcome: "refused" });
  await assert.rejects(prepareVm(connection, OPTIONS, { existing: "resue" as "reuse" }), {
    name: "RangeError",
    message:
      'Cannot prepare a VM, wanted existing to be one of refuse, reuse: found "resue": did you mean "reuse"?',
  });
});

Deno.test("prepareVm() refuses wrong options and an aborted signal before anything is made", async () => {
  await using connection = await withPool();
  await assert.rejects(prepareVm(connection, { ...OPTIONS, name: "" }), TypeError);
  await assert.rejects(
    prepareVm(connection, { ...OPTIONS, disks: [{ pool: "images", size: "1 GiB" }, { size: -1 }] }),
    /Cannot prepare VM "web" with disks.1.size, .*: found -1$/,
  );
  const reason = new Error("no more");
  await assert.rejects(prepareVm(connection, OPTIONS, { signal: AbortSignal.abort(reason) }), reason);
  assert.deepEqual(await names(connection), []);
});
