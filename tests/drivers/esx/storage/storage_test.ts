import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { openEsx } from "../_open.ts";

const MIB = 1024 ** 2;

peerTest("datastores are storage pools", ["vcsim"], async (t) => {
  for (const [mode, path] of [["esx", "/"], ["vpx", "/DC0/DC0_H0"]] as const) {
    await t.step(mode, async () => {
      await using host = await Vcsim.start({ mode, datastores: 2 });
      await using connection = await openEsx(host, path);
      const pools = await connection.storagePools.list();
      assert.deepEqual(pools.map(({ name }) => name).toSorted(), ["LocalDS_0", "LocalDS_1"]);
      const [pool] = pools;
      assert.equal((await connection.storagePools.get(pool!.uuid)).name, pool!.name);
      const info = await pool!.info();
      assert.equal(info.state, "running");
      assert(info.capacity > 0 && info.capacity === info.allocation + info.available);
      const config = await pool!.config();
      assert.equal(config.type, "dir");
      assert.equal(config.uuid, pool!.uuid);
      assert.deepEqual([await pool!.isActive(), await pool!.isPersistent(), await pool!.autostart()], [
        true,
        true,
        true,
      ]);
      await assert.rejects(pool!.setAutostart(false), { code: "OPERATION_UNSUPPORTED" });
      await pool!.refresh();
      await assert.rejects(connection.storagePools.get("none"), { code: "NO_STORAGE_POOL" });
      assert.equal((await connection.storagePools.list({ netfs: true })).length, 0);
    });
  }
});

peerTest("a volume is made, found, filled, read, copied and deleted", ["vcsim"], async (t) => {
  for (const [mode, path] of [["esx", "/"], ["vpx", "/DC0/DC0_H0"]] as const) {
    await t.step(mode, async () => {
      await using host = await Vcsim.start({ mode });
      await using connection = await openEsx(host, path);
      const [pool] = await connection.storagePools.list();
      const xml = (name: string, mib = 8) =>
        `<volume><name>${name}</name><capacity unit="MiB">${mib}</capacity><target><format type="vmdk"/></target></volume>`;
      const volume = await pool!.volumes.create(xml("new/disk.vmdk"));
      assert.equal(volume.name, "new/disk.vmdk");
      assert.match(volume.key, mode === "esx" ? /^[0-9a-f-]{36}$/ : /^\[LocalDS_0\] new\/disk.vmdk$/);
      assert.equal(await volume.path(), `[${pool!.name}] new/disk.vmdk`);
      assert((await pool!.volumes.list()).some(({ name }) => name === "new/disk.vmdk"));
      assert.equal((await connection.storagePools.getVolumeByKey(volume.key)).name, volume.name);
      await assert.rejects(pool!.volumes.create(xml("new/disk.vmdk")), { code: "STORAGE_VOL_EXIST" });
      await assert.rejects(pool!.volumes.create(xml("disk.vmdk")), { code: "CONFIG_UNSUPPORTED" });
      await assert.rejects(pool!.volumes.create(xml("../x/disk.vmdk")), { code: "CONFIG_UNSUPPORTED" });
      const bytes = crypto.getRandomValues(new Uint8Array(65536));
      const whole = new Blob(Array.from({ length: 48 }, () => bytes));
      const read = async (stream: ReadableStream<Uint8Array>) =>
        new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
      await whole.stream().pipeTo(await volume.upload());
      const back = await read(await volume.download());
      assert.deepEqual(back, new Uint8Array(await whole.arrayBuffer()));
      assert.deepEqual(
        await read(await volume.download({ offset: 65530, length: 12 })),
        Uint8Array.of(...bytes.subarray(65530), ...bytes.subarray(0, 6)),
      );
      const copy = await pool!.volumes.createFrom(xml("new/copy.vmdk", 0), volume);
      assert.equal((await read(await copy.download())).length, 3 * MIB);
      await copy.delete();
      await volume.delete();
      assert.equal(await pool!.volumes.find("new/disk.vmdk"), undefined);
      await assert.rejects(volume.info(), { code: "NO_STORAGE_VOL" });
    });
  }
});
