import type { CheckGroup } from "../check.ts";
import { volumeXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";
import { pattern, put, taken } from "../volume_bytes.ts";
import { volumeTransfers } from "./volume_transfers.ts";

const KiB = 1024;
const MiB = 1024 ** 2;

/** libvirt's test driver has no word of its own for a name that is taken. */

export const storageVolumes: CheckGroup = {
  title: "Storage volumes",
  checks: [
    {
      id: "volume.create",
      title: "a volume has the size that was asked for, and a path and a key that find it",
      needs: ["storageVolCreateXML"],
      run: async (c) => {
        const volume = await c.volume(3 * MiB);
        same((await volume.info()).capacity, 3 * MiB, "its capacity");
        same((await volume.info()).type, "file", "its type");
        const { storagePools } = c.connection;
        same((await storagePools.getVolumeByKey(volume.key)).name, volume.name, "the volume of its key");
        same(
          (await storagePools.getVolumeByPath(await volume.path())).name,
          volume.name,
          "the volume of its path",
        );
        same((await volume.pool()).name, volume.poolName, "its pool");
      },
    },
    {
      id: "volume.lookups",
      title: "volumes are found by name, listed, named and counted",
      needs: ["storageVolCreateXML", "storagePoolListAllVolumes"],
      run: async (c) => {
        const { volumes } = await c.runningPool();
        same([await volumes.count(), await volumes.names()], [0, []], "count and names");
        for (const name of ["a", "b"]) await volumes.create(volumeXml(name, MiB));
        same((await volumes.get("a")).name, "a", "the volume of its name");
        same((await volumes.list()).map(({ name }) => name).sort(), ["a", "b"], "the list");
        same([await volumes.count(), [...await volumes.names()].sort()], [2, ["a", "b"]], "count and names");
      },
    },
    {
      id: "volume.missing",
      title: "volumes that are not there are NO_STORAGE_VOL, by name, key and path",
      needs: ["storageVolLookupByName"],
      run: async (c) => {
        const { volumes } = await c.runningPool();
        await refused(volumes.get("nobody"), "NO_STORAGE_VOL");
        same(await volumes.find("nobody"), undefined, "what is found");
        await refused(c.connection.storagePools.getVolumeByKey("/nobody"), "NO_STORAGE_VOL");
        await refused(c.connection.storagePools.getVolumeByPath("/nobody"), "NO_STORAGE_VOL");
      },
    },
    {
      id: "volume.twice",
      title: "a name in a pool can be had once",
      needs: ["storageVolCreateXML"],
      run: async (c) => {
        const { volumes } = await c.runningPool();
        await volumes.create(volumeXml("v", MiB));
        await refused(volumes.create(volumeXml("v", MiB)), "STORAGE_VOL_EXIST");
      },
    },
    {
      id: "volume.delete",
      title: "`delete()` takes it away",
      needs: ["storageVolDelete"],
      run: async (c) => {
        const volume = await c.volume();
        await volume.delete();
        await refused(volume.info(), "NO_STORAGE_VOL");
        await refused(volume.delete(), "NO_STORAGE_VOL");
      },
    },
    {
      id: "volume.xml",
      title: "its document has its name, its key and its sizes",
      needs: ["storageVolGetXMLDesc"],
      run: async (c) => {
        const volume = await c.volume(2 * MiB);
        const config = await volume.config();
        same([config.name, config.key], [volume.name, volume.key], "name and key");
        holds(
          /<capacity unit=['"]bytes['"]>2097152</.test(await volume.xml()),
          "the capacity",
          await volume.xml(),
        );
      },
    },
    {
      id: "volume.no-capacity",
      title: "a volume without a capacity is refused",
      needs: ["storageVolCreateXML"],
      run: async (c) => {
        const { volumes } = await c.runningPool();
        await refused(volumes.create("<volume><name>v</name></volume>"), "XML_ERROR");
      },
    },
    {
      id: "volume.clone",
      title: "a clone has the contents of its source, and stays as it was when the source changes",
      needs: ["storageVolCreateXMLFrom", "storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const source = await c.volume(64 * KiB);
        await put(source, pattern(64 * KiB));
        const pool = await source.pool();
        const clone = await pool.volumes.createFrom(volumeXml("clone", 64 * KiB), source);
        await put(source, new Uint8Array(64 * KiB));
        same(await taken(clone), pattern(64 * KiB), "its contents");
      },
    },
    {
      id: "volume.clone-twice",
      title: "a clone by a name that is taken is refused",
      needs: ["storageVolCreateXMLFrom"],
      run: async (c) => {
        const source = await c.volume();
        const pool = await source.pool();
        await refused(
          Promise.resolve(pool.volumes.createFrom(volumeXml(source.name, MiB), source)),
          "INTERNAL_ERROR",
        );
      },
    },
    {
      id: "volume.resize",
      title: "`resize()` makes it larger, by so much with `delta`, and smaller with `shrink` alone",
      needs: ["storageVolResize"],
      run: async (c) => {
        const volume = await c.volume(MiB);
        await volume.resize("2 MiB");
        same((await volume.info()).capacity, 2 * MiB, "its capacity");
        await volume.resize("1 MiB", { delta: true });
        same((await volume.info()).capacity, 3 * MiB, "its capacity");
        await refused(volume.resize("1 MiB"), "INVALID_ARG");
        await volume.resize("1 MiB", { shrink: true });
        same((await volume.info()).capacity, MiB, "its capacity");
      },
    },
    {
      id: "volume.wipe",
      title: "`wipe()` leaves zeros",
      needs: ["storageVolWipe", "storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(64 * KiB);
        await put(volume, pattern(64 * KiB));
        // libvirt's storage driver wipes as much as it knows to be allocated, and learns that when it is asked.
        await volume.info();
        await volume.wipe();
        holds((await taken(volume)).every((byte) => byte === 0), "zeros", "other bytes");
      },
    },
    ...volumeTransfers,
    {
      id: "volume.physical",
      title: "`physicalSize()` is as long as the file is",
      needs: ["storageVolGetInfoFlags"],
      run: async (c) => same(await (await c.volume(MiB)).physicalSize(), MiB, "the size"),
    },
    {
      id: "volume.allocation",
      title: "what was written is counted, and what was not is not",
      needs: ["storageVolUpload"],
      run: async (c) => {
        const volume = await c.volume(8 * MiB);
        await put(volume, pattern(64 * KiB));
        const { allocation } = await volume.info();
        holds(allocation >= 64 * KiB && allocation < 8 * MiB, "64 KiB and little more", allocation);
      },
    },
  ],
};
