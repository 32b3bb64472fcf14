import assert from "node:assert/strict";
import { storageVolWipeAlgorithm } from "../../../core/contract/generated/enums.gen.ts";
import type { WipeAlgorithm } from "../../../core/storage/storage_volume.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";
import { DISK, DISKS, FakeStream, pool, volume } from "./_storage.ts";

const stream = () => new FakeStream();

testCalls([
  ["StorageVolumes.get()", (to) => pool(to).volumes.get("disk"), { storageVolLookupByName: DISK }, [
    "storageVolLookupByName",
    DISKS,
    "disk",
  ]],
  ["StorageVolumes.list()", (to) => pool(to).volumes.list(), { storagePoolListAllVolumes: [DISK] }, [
    "storagePoolListAllVolumes",
    DISKS,
    0,
  ]],
  ["StorageVolumes.names()", (to) => pool(to).volumes.names(), { storagePoolListVolumes: ["disk"] }, [
    "storagePoolListVolumes",
    DISKS,
  ]],
  ["StorageVolumes.count()", (to) => pool(to).volumes.count(), { storagePoolNumOfVolumes: 1 }, [
    "storagePoolNumOfVolumes",
    DISKS,
  ]],
  [
    "StorageVolumes.create({ preallocMetadata, validate })",
    (to) => pool(to).volumes.create("<volume/>", { preallocMetadata: true, validate: true }),
    {
      storageVolCreateXML: DISK,
    },
    ["storageVolCreateXML", DISKS, "<volume/>", 5],
  ],
  [
    "StorageVolumes.createFrom({ reflink })",
    async (to) => void await pool(to).volumes.createFrom("<volume/>", volume(to), { reflink: true }),
    {
      storageVolCreateXMLFrom: DISK,
    },
    ["storageVolCreateXMLFrom", DISKS, "<volume/>", DISK, 2],
  ],
  ["StorageVolume.path()", (to) => volume(to).path(), { storageVolGetPath: "/disks/disk" }, [
    "storageVolGetPath",
    DISK,
  ]],
  ["StorageVolume.xml()", (to) => volume(to).xml(), { storageVolGetXMLDesc: "<volume/>" }, [
    "storageVolGetXMLDesc",
    DISK,
    0,
  ]],
  [
    "StorageVolume.delete({ zeroed, withSnapshots })",
    (to) => volume(to).delete({ zeroed: true, withSnapshots: true }),
    {
      storageVolDelete: undefined,
    },
    ["storageVolDelete", DISK, 3],
  ],
  [
    "StorageVolume.resize({ allocate, delta, shrink })",
    (to) => volume(to).resize("1 GiB", { allocate: true, delta: true, shrink: true }),
    {
      storageVolResize: undefined,
    },
    ["storageVolResize", DISK, 2n ** 30n, 7],
  ],
  ["StorageVolume.wipe()", async (to) => void await volume(to).wipe(), { storageVolWipe: undefined }, [
    "storageVolWipe",
    DISK,
    0,
  ]],
  ["StorageVolume.download()", (to) => volume(to).download(), { storageVolDownload: stream }, [
    "storageVolDownload",
    DISK,
    0n,
    0n,
    0,
  ]],
  [
    "StorageVolume.download({ offset, length, sparse })",
    (to) => volume(to).download({ offset: "1 KiB", length: 5, sparse: true }),
    {
      storageVolDownload: stream,
    },
    ["storageVolDownload", DISK, 1024n, 5n, 1],
  ],
  [
    "StorageVolume.upload({ offset, length, sparse })",
    (to) => volume(to).upload({ offset: 7n, length: 2 ** 40, sparse: true }),
    {
      storageVolUpload: stream,
    },
    ["storageVolUpload", DISK, 7n, 2n ** 40n, 1],
  ],
]);

testRefusals("StorageVolumes and StorageVolume", { storageVolDownload: stream, storageVolUpload: stream }, [
  [TypeError, (to) => pool(to).volumes.get("")],
  [TypeError, (to) => pool(to).volumes.create("")],
  [TypeError, (to) => pool(to).volumes.createFrom("", volume(to)).done],
  [TypeError, (to) => pool(to).volumes.createFrom("<volume/>", {} as never).done],
  [TypeError, (to) => volume(to).resize(undefined as never)],
  [RangeError, (to) => volume(to).resize(-1)],
  [TypeError, (to) => volume(to).wipe({ algorithm: "nothing" as never }).done],
  [RangeError, (to) => volume(to).download({ offset: -1 })],
  [RangeError, (to) => volume(to).download({ length: 0 })],
  [TypeError, (to) => volume(to).upload({ sparse: 1 as never })],
  [RangeError, (to) => volume(to).downloadTo("/nowhere/file", { offset: 1.5 }).done],
  [TypeError, (to) => volume(to).uploadFrom("/nowhere/file", { sparse: "yes" as never }).done],
]);

Deno.test("StorageVolume.wipe() has every algorithm of libvirt's", async () => {
  const host = new FakeHost({ storageVolWipe: undefined, storageVolWipePattern: undefined });
  for (const [number, algorithm] of storageVolWipeAlgorithm.entries()) {
    await volume(host.connection).wipe({ algorithm: algorithm satisfies WipeAlgorithm });
    assert.deepEqual(host.taken(), [
      number === 0 ? ["storageVolWipe", DISK, 0] : ["storageVolWipePattern", DISK, number, 0],
    ]);
  }
  await host.connection.close();
});

Deno.test("StorageVolume.info() and physicalSize() read what the host answers", async () => {
  const host = new FakeHost({
    storageVolGetInfo: { type: 1, capacity: 10n, allocation: 4n },
    storageVolGetInfoFlags: { type: 1, capacity: 10n, allocation: 8n },
  });
  assert.deepEqual(await volume(host.connection).info(), { type: "block", capacity: 10, allocation: 4 });
  assert.equal(await volume(host.connection).physicalSize(), 8);
  assert.deepEqual(host.taken(), [["storageVolGetInfo", DISK], ["storageVolGetInfoFlags", DISK, 1]]);
  await host.connection.close();
});

Deno.test("StorageVolumes.find() is undefined for NO_STORAGE_VOL alone", async () => {
  const host = new FakeHost({ storageVolLookupByName: refusal("NO_STORAGE_VOL") });
  assert.equal(await pool(host.connection).volumes.find("disk"), undefined);
  await host.connection.close();
});

Deno.test("StorageVolumes.createFrom() tells how much the new volume takes up, and cannot be cancelled", async () => {
  const made = Promise.withResolvers<typeof DISK>();
  const asked: string[] = [];
  const host = new FakeHost({
    storageVolCreateXMLFrom: () => made.promise,
    storageVolLookupByName: (_: unknown, name: string) => {
      asked.push(name);
      return asked.length === 1 ? refusal("NO_STORAGE_VOL")() : DISK;
    },
    storageVolGetInfo: { type: 0, capacity: 10n, allocation: 4n },
  });
  const job = pool(host.connection).volumes.createFrom(
    "<volume>\n <name> copy\n</name></volume>",
    volume(host.connection),
  );
  assert.equal(await job.progress(), undefined);
  assert.deepEqual(await job.progress(), { fraction: 0.4, processed: 4, total: 10, remaining: 6 });
  assert.deepEqual(asked, ["copy", "copy"]);
  await assert.rejects(job.cancel(), { code: "NO_SUPPORT", outcome: "not-sent", message: /cloning/ });
  made.resolve(DISK);
  assert.equal((await job).name, "disk");
  await host.connection.close();
});

Deno.test("StorageVolume.download() and upload() end at both ends by a signal", async () => {
  const reason = new Error("enough");
  const end = new AbortController();
  const [from, to] = [new FakeStream([Uint8Array.of(1)], false), new FakeStream()];
  const host = new FakeHost({ storageVolDownload: from, storageVolUpload: to });
  const { signal } = end;
  const reader = (await volume(host.connection).download({ signal })).getReader();
  const writer = (await volume(host.connection).upload({ signal })).getWriter();
  assert.deepEqual((await reader.read()).value, Uint8Array.of(1));
  await writer.write(Uint8Array.of(2));
  assert.deepEqual(to.taken, [Uint8Array.of(2)]);
  const reading = assert.rejects(reader.read(), reason);
  end.abort(reason);
  await reading;
  assert.equal(from.aborted, reason);
  assert.equal(to.aborted, reason);
  await host.connection.close();
});
