import assert from "node:assert/strict";
import { connectListAllStoragePoolsFlags } from "../../../core/contract/generated/flags.gen.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";
import { DISK, DISKS, pool, volume } from "./_storage.ts";

const INFO = { state: 2, capacity: 10n, allocation: 4n, available: 6n };

testCalls([
  ["StoragePools.get() of a name", (to) => to.storagePools.get("disks"), {
    storagePoolLookupByName: DISKS,
  }, ["storagePoolLookupByName", "disks"]],
  ["StoragePools.get() of a UUID", (to) => to.storagePools.get(DISKS.uuid), {
    storagePoolLookupByUUID: DISKS,
  }, ["storagePoolLookupByUUID", DISKS.uuid]],
  ["StorageVolume.pool()", (to) => volume(to).pool(), {
    storagePoolLookupByVolume: DISKS,
  }, ["storagePoolLookupByVolume", DISK]],
  ["StoragePools.getByTargetPath()", (to) => to.storagePools.getByTargetPath("/disks"), {
    storagePoolLookupByTargetPath: DISKS,
  }, ["storagePoolLookupByTargetPath", "/disks"]],
  ["StoragePools.getVolumeByKey()", (to) => to.storagePools.getVolumeByKey("k"), {
    storageVolLookupByKey: DISK,
  }, ["storageVolLookupByKey", "k"]],
  ["StoragePools.getVolumeByPath()", (to) => to.storagePools.getVolumeByPath("/disks/disk"), {
    storageVolLookupByPath: DISK,
  }, ["storageVolLookupByPath", "/disks/disk"]],
  ["StoragePools.names({ active })", (to) => to.storagePools.names({ active: true }), {
    connectListStoragePools: [],
  }, [
    "connectListStoragePools",
  ]],
  ["StoragePools.names({ inactive })", (to) => to.storagePools.names({ inactive: true }), {
    connectListDefinedStoragePools: [],
  }, ["connectListDefinedStoragePools"]],
  ["StoragePools.count({ active })", (to) => to.storagePools.count({ active: true }), {
    connectNumOfStoragePools: 1,
  }, [
    "connectNumOfStoragePools",
  ]],
  ["StoragePools.count({ inactive })", (to) => to.storagePools.count({ inactive: true }), {
    connectNumOfDefinedStoragePools: 1,
  }, ["connectNumOfDefinedStoragePools"]],
  ["StoragePools.define({ validate })", (to) => to.storagePools.define("<pool/>", { validate: true }), {
    storagePoolDefineXML: DISKS,
  }, ["storagePoolDefineXML", "<pool/>", 1]],
  [
    "StoragePools.create({ withBuildOverwrite })",
    (to) => to.storagePools.create("<pool/>", { withBuildOverwrite: true }),
    {
      storagePoolCreateXML: DISKS,
    },
    ["storagePoolCreateXML", "<pool/>", 2],
  ],
  ["StoragePools.sourcesXml()", (to) => to.storagePools.sourcesXml("logical"), {
    connectFindStoragePoolSources: "<sources/>",
  }, ["connectFindStoragePoolSources", "logical", null, 0]],
  [
    "StoragePools.sourcesXml() of a server",
    (to) => to.storagePools.sourcesXml("netfs", "<source/>"),
    {
      connectFindStoragePoolSources: "<sources/>",
    },
    ["connectFindStoragePoolSources", "netfs", "<source/>", 0],
  ],
  ["StoragePools.capabilitiesXml()", (to) => to.storagePools.capabilitiesXml(), {
    connectGetStoragePoolCapabilities: "<storagepoolCapabilities/>",
  }, ["connectGetStoragePoolCapabilities", 0]],
  ["StoragePool.xml({ inactive })", (to) => pool(to).xml({ inactive: true }), {
    storagePoolGetXMLDesc: "<pool/>",
  }, ["storagePoolGetXMLDesc", DISKS, 1]],
  [
    "StoragePool.start({ withBuild, withBuildNoOverwrite })",
    (to) => pool(to).start({ withBuild: true, withBuildNoOverwrite: true }),
    {
      storagePoolCreate: undefined,
    },
    ["storagePoolCreate", DISKS, 5],
  ],
  [
    "StoragePool.build({ repair, resize, noOverwrite, overwrite })",
    (to) => pool(to).build({ repair: true, resize: true, noOverwrite: true, overwrite: true }),
    {
      storagePoolBuild: undefined,
    },
    ["storagePoolBuild", DISKS, 15],
  ],
  ["StoragePool.destroy()", (to) => pool(to).destroy(), { storagePoolDestroy: undefined }, [
    "storagePoolDestroy",
    DISKS,
  ]],
  ["StoragePool.delete({ zeroed })", (to) => pool(to).delete({ zeroed: true }), {
    storagePoolDelete: undefined,
  }, ["storagePoolDelete", DISKS, 1]],
  ["StoragePool.undefine()", (to) => pool(to).undefine(), { storagePoolUndefine: undefined }, [
    "storagePoolUndefine",
    DISKS,
  ]],
  ["StoragePool.refresh()", (to) => pool(to).refresh(), { storagePoolRefresh: undefined }, [
    "storagePoolRefresh",
    DISKS,
    0,
  ]],
  ["StoragePool.setAutostart()", (to) => pool(to).setAutostart(true), {
    storagePoolSetAutostart: undefined,
  }, ["storagePoolSetAutostart", DISKS, 1]],
]);

testRefusals("StoragePools", {}, [
  [TypeError, (to) => to.storagePools.get("")],
  [TypeError, (to) => to.storagePools.getByTargetPath("")],
  [TypeError, (to) => to.storagePools.getVolumeByKey(1 as never)],
  [TypeError, (to) => to.storagePools.getVolumeByPath("")],
  [TypeError, (to) => to.storagePools.list({ active: 1 } as never)],
  [TypeError, (to) => to.storagePools.define("")],
  [TypeError, (to) => to.storagePools.create(undefined as never)],
  [TypeError, (to) => to.storagePools.sourcesXml("")],
  [TypeError, (to) => pool(to).setAutostart(1 as never)],
  [TypeError, (to) => pool(to).start({ withBuild: "yes" } as never)],
]);

Deno.test("StoragePools.find() is undefined for NO_STORAGE_POOL alone", async () => {
  const host = new FakeHost({ storagePoolLookupByName: refusal("NO_STORAGE_POOL") });
  assert.equal(await host.connection.storagePools.find("disks"), undefined);
  const broken = new FakeHost({ storagePoolLookupByName: refusal("AUTH_FAILED") });
  await assert.rejects(broken.connection.storagePools.find("disks"), { code: "AUTH_FAILED" });
  await host.connection.close();
  await broken.connection.close();
});

Deno.test("StoragePools.list() has every filter of libvirt's", async () => {
  const host = new FakeHost({ connectListAllStoragePools: [DISKS] });
  const { storagePools } = host.connection;
  for (const [filter, bit] of Object.entries(connectListAllStoragePoolsFlags)) {
    await storagePools.list({ [filter]: true });
    assert.deepEqual(host.taken(), [["connectListAllStoragePools", bit]]);
  }
  for await (const { uuid } of storagePools) assert.equal(uuid, DISKS.uuid);
  await host.connection.close();
});

Deno.test("StoragePool reads what its host answers", async () => {
  const host = new FakeHost({
    storagePoolGetInfo: INFO,
    storagePoolIsActive: 1,
    storagePoolIsPersistent: 0,
    storagePoolGetAutostart: 1,
  });
  const disks = pool(host.connection);
  assert.deepEqual(await disks.info(), { state: "running", capacity: 10, allocation: 4, available: 6 });
  assert.equal(await disks.isActive(), true);
  assert.equal(await disks.isPersistent(), false);
  assert.equal(await disks.autostart(), true);
  await host.connection.close();
});

Deno.test("StoragePool.info() is OVERFLOW for what no number can hold", async () => {
  // What file systems without an end tell: whole blocks.
  const endless = new FakeHost({ storagePoolGetInfo: { ...INFO, capacity: 2n ** 63n - 2n ** 20n } });
  assert.equal(BigInt((await pool(endless.connection).info()).capacity), 2n ** 63n - 2n ** 20n);
  await endless.connection.close();
  const host = new FakeHost({ storagePoolGetInfo: { ...INFO, capacity: 2n ** 60n + 1n } });
  await assert.rejects(pool(host.connection).info(), {
    code: "OVERFLOW",
    message: /the capacity of .* "disks"/,
  });
  await host.connection.close();
});

Deno.test("StoragePools is NO_SUPPORT where the driver has no storage", async () => {
  const host = new FakeHost({});
  await assert.rejects(host.connection.storagePools.get("disks"), {
    code: "NO_SUPPORT",
    outcome: "not-sent",
  });
  await assert.rejects(pool(host.connection).volumes.list(), { code: "NO_SUPPORT", outcome: "not-sent" });
  await host.connection.close();
});
