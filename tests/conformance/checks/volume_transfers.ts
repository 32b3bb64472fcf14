import type { Hole } from "@denovirt/denovirt";
import type { Check } from "../check.ts";
import { holds, refused, same } from "../found.ts";
import { pattern, put, taken } from "../volume_bytes.ts";

const KiB = 1024;
const MiB = 1024 ** 2;

/** What goes up to volumes and comes down from them. */
export const volumeTransfers: readonly Check[] = [
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
];
