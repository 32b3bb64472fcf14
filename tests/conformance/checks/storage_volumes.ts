import type { Hole, StorageVolume } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import { volumeXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

const KiB = 1024;
const MiB = 1024 ** 2;

/** libvirt's test driver has no word of its own for a name that is taken. */
const EXISTS = ["STORAGE_VOL_EXIST", "OPERATION_FAILED"] as const;

/** Bytes that are like nobody else's. */
function pattern(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 255);
}

async function put(volume: StorageVolume, bytes: Uint8Array, options?: { offset?: number; length?: number }) {
  const writer = (await volume.upload(options)).getWriter();
  await writer.write(bytes);
  await writer.close();
}

async function taken(
  volume: StorageVolume,
  options?: { offset?: number; length?: number },
): Promise<Uint8Array> {
  return await new Response(await volume.download(options) as ReadableStream<Uint8Array<ArrayBuffer>>)
    .bytes();
}

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
        same((await storagePools.volumeByKey(volume.key)).name, volume.name, "the volume of its key");
        same(
          (await storagePools.volumeByPath(await volume.path())).name,
          volume.name,
          "the volume of its path",
        );
        same((await storagePools.byVolume(volume)).name, volume.pool, "its pool");
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
        await refused(c.connection.storagePools.volumeByKey("/nobody"), "NO_STORAGE_VOL");
        await refused(c.connection.storagePools.volumeByPath("/nobody"), "NO_STORAGE_VOL");
      },
    },
    {
      id: "volume.twice",
      title: "a name in a pool can be had once",
      needs: ["storageVolCreateXML"],
      run: async (c) => {
        const { volumes } = await c.runningPool();
        await volumes.create(volumeXml("v", MiB));
        await refused(volumes.create(volumeXml("v", MiB)), ...EXISTS);
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
        const pool = await c.connection.storagePools.byVolume(source);
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
        const pool = await c.connection.storagePools.byVolume(source);
        await refused(
          Promise.resolve(pool.volumes.createFrom(volumeXml(source.name, MiB), source)),
          ...EXISTS,
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
    {
      id: "volume.transfer",
      title: "what is uploaded comes back",
      needs: ["storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(256 * KiB);
        await put(volume, pattern(256 * KiB));
        same(await taken(volume), pattern(256 * KiB), "its contents");
      },
    },
    {
      id: "volume.transfer-part",
      title: "a part is written and read by offset and length, and the rest stays",
      needs: ["storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(64 * KiB);
        await put(volume, pattern(64 * KiB));
        await put(volume, new Uint8Array(KiB).fill(9), { offset: 4 * KiB, length: KiB });
        const wanted = pattern(64 * KiB);
        wanted.fill(9, 4 * KiB, 5 * KiB);
        same(await taken(volume), wanted, "its contents");
        same(
          await taken(volume, { offset: 4 * KiB - 1, length: 3 }),
          wanted.subarray(4 * KiB - 1, 4 * KiB + 2),
          "a part",
        );
      },
    },
    {
      id: "volume.transfer-behind",
      title: "nothing comes from behind the end",
      needs: ["storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(64 * KiB);
        same((await taken(volume, { offset: 64 * KiB })).length, 0, "bytes");
      },
    },
    {
      id: "volume.transfer-too-much",
      title: "an upload of more than its length fails, at the latest when it is closed",
      needs: ["storageVolUpload"],
      run: async (c) => {
        const volume = await c.volume(64 * KiB);
        const end = await put(volume, pattern(8 * KiB), { length: 4 * KiB }).then(
          () => "done",
          () => "refused",
        );
        same(end, "refused", "the end");
      },
    },
    {
      id: "volume.empty-upload",
      title: "an upload of nothing changes nothing",
      needs: ["storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(8 * KiB);
        await put(volume, pattern(8 * KiB));
        await (await volume.upload()).close();
        same(await taken(volume), pattern(8 * KiB), "its contents");
      },
    },
    {
      id: "volume.holes",
      title: "holes come as holes, and what is around them as bytes",
      needs: ["storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(2 * MiB);
        const writer = (await volume.upload({ sparse: true })).getWriter();
        await writer.write(pattern(64 * KiB));
        await writer.write({ hole: MiB });
        await writer.write(pattern(64 * KiB));
        await writer.close();
        const parts: string[] = [];
        let at = 0;
        let [data, holes] = [0, 0];
        for await (
          const part of await volume.download({ sparse: true }) as AsyncIterable<Uint8Array | Hole>
        ) {
          const length = part instanceof Uint8Array ? part.length : part.hole;
          if (part instanceof Uint8Array) data += length;
          else holes += length;
          parts.push(`${part instanceof Uint8Array ? "data" : "hole"} ${at}`);
          at += length;
        }
        holds(holes >= MiB && data >= 128 * KiB, "a hole of 1 MiB or more", { data, holes });
        const all = await taken(volume);
        same(all.subarray(MiB + 64 * KiB, MiB + 128 * KiB), pattern(64 * KiB), "what is behind the hole");
        holds(
          all.subarray(64 * KiB, MiB + 64 * KiB).every((byte) => byte === 0),
          "zeros in it",
          "other bytes",
        );
      },
    },
    {
      id: "volume.download-cancelled",
      title: "a download that is cancelled ends, and the connection goes on",
      needs: ["storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(4 * MiB);
        const reader = (await volume.download()).getReader();
        await reader.read();
        await reader.cancel();
        same((await volume.info()).capacity, 4 * MiB, "its capacity");
      },
    },
    {
      id: "volume.upload-aborted",
      title: "an upload that is aborted ends, and the connection goes on",
      needs: ["storageVolUpload"],
      run: async (c) => {
        const volume = await c.volume(4 * MiB);
        const writer = (await volume.upload()).getWriter();
        await writer.write(pattern(64 * KiB));
        await writer.abort(new Error("enough"));
        same((await volume.info()).type, "file", "its type");
      },
    },
    {
      id: "volume.download-signal",
      title: "a download's `signal` ends it later too, with its reason",
      needs: ["storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume(16 * MiB);
        const controller = new AbortController();
        const reason = new Error("enough");
        const reader = (await volume.download({ signal: controller.signal })).getReader();
        await reader.read();
        controller.abort(reason);
        const end = (async () => {
          while (!(await reader.read()).done) { /* what was on its way */ }
        })();
        same(
          await end.then(() => "done", (error) => error === reason ? "its reason" : String(error)),
          "its reason",
          "the end",
        );
      },
    },
    {
      id: "volume.gone-stream",
      title: "streams of a volume that is gone are NO_STORAGE_VOL",
      needs: ["storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const volume = await c.volume();
        await volume.delete();
        await refused(volume.download(), "NO_STORAGE_VOL");
        await refused(volume.upload(), "NO_STORAGE_VOL");
      },
    },
    {
      id: "volume.files",
      title: "`uploadFrom()` and `downloadTo()` copy files of this machine, holes and all",
      needs: ["storageVolUpload", "storageVolDownload"],
      run: async (c) => {
        const [from, to] = [c.path("from"), c.path("to")];
        await Deno.writeFile(from, pattern(128 * KiB));
        const volume = await c.volume(128 * KiB);
        await volume.uploadFrom(from);
        await volume.downloadTo(to);
        same(await Deno.readFile(to), pattern(128 * KiB), "the file");
      },
    },
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
