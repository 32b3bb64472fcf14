import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { MiB, noise, poolXml, Storage, volumeXml } from "./_storage.ts";

peerTest(
  "StoragePools and StoragePool under real libvirtd: a directory's whole life",
  ["libvirtd", "qemu", "lvm"],
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
    assert.equal(await storagePools.count({ active: true }), 1);
    assert.deepEqual(await storagePools.names({ active: true }), ["disks"]);

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
    assert.equal((await storagePools.getByTargetPath(path)).name, "disks");
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
    await assert.rejects(storagePools.sourcesXml("dir"), { code: "NO_SUPPORT", outcome: "refused" });
    assert.match(await storagePools.sourcesXml("logical"), /<sources/);
  },
);

peerTest(
  "StorageVolumes and StorageVolume under real libvirtd: made, cloned, resized, wiped, deleted",
  ["libvirtd", "qemu", "scrub"],
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
        await connection.storagePools.getVolumeByKey(volume.key),
        await connection.storagePools.getVolumeByPath(`${path}/disk`),
      ]
    ) assert.deepEqual(found.ref, volume.ref);
    assert.equal((await volume.pool()).uuid, pool.uuid);
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
