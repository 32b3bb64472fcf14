import type { Connection, StorageVolume } from "@denovirt/denovirt";
import type { Hole } from "../../core/contract/references.ts";
import { until } from "../hosts/until.ts";
import type { Step } from "./_same_script_on_both.ts";

type Part = number | Hole | Uint8Array;

const MiB = 1024 ** 2;
const pool = (c: Connection) => c.storagePools.get("disks");
const vol = async (c: Connection, name = "a") => await (await pool(c)).volumes.get(name);
const volume = (name: string, capacity: number | string, more = "<allocation>0</allocation>") =>
  `<volume><name>${name}</name><capacity>${capacity}</capacity>${more}</volume>`;

/** The beginning of an image of QEMU's format, as far as a host looks at it. */
function emptyImage(size: number): Uint8Array {
  const image = new Uint8Array(65_536);
  const view = new DataView(image.buffer);
  view.setUint32(0, 0x514649fb);
  view.setUint32(4, 2); // version
  view.setUint32(20, 16); // bits of a cluster's size
  view.setBigUint64(24, BigInt(size));
  return image;
}

async function facts(of: StorageVolume) {
  return { ...await of.info(), physical: await of.physicalSize() };
}

/** Sends so many bytes of 7, holes, bytes. */
async function upload(
  of: StorageVolume,
  parts: readonly Part[],
  options: { offset?: number; length?: number; sparse?: boolean } = {},
) {
  const stream = await of.upload({ ...options, sparse: options.sparse ?? false } as { sparse: true });
  const writer = stream.getWriter();
  for (const part of parts) {
    await writer.write(typeof part === "number" ? new Uint8Array(part).fill(7) : part);
  }
  await writer.close();
  return await facts(of);
}

/** What comes, as lengths of equal bytes: chunks are no promise. */
async function download(
  of: StorageVolume,
  options: { offset?: number; length?: number; sparse?: boolean } = {},
) {
  const runs: { what: number | "hole"; length: number }[] = [];
  const add = (what: number | "hole", length: number) => {
    const last = runs.at(-1);
    if (last?.what === what) last.length += length;
    else runs.push({ what, length });
  };
  for await (
    const part of await of.download({ ...options, sparse: options.sparse ?? false } as { sparse: true })
  ) {
    if (!(part instanceof Uint8Array)) {
      add("hole", part.hole);
      continue;
    }
    for (let at = 0; at < part.length;) {
      let end = at;
      while (end < part.length && part[end] === part[at]) end++;
      add(part[at]!, end - at);
      at = end;
    }
  }
  return runs.map(({ what, length }) => `${length} × ${what}`);
}

const both = async (of: StorageVolume) => [await download(of), await download(of, { sparse: true })];

/** Calls on the contents of volumes, in their order: for a directory on a disk, and one in memory. */
export const volumeSteps: Readonly<Record<string, Step>> = {
  "a new volume": async (c) => await facts(await (await pool(c)).volumes.create(volume("a", 10_000))),
  "it is a hole": async (c) => await both(await vol(c)),
  "upload behind its end": async (c) => await upload(await vol(c), [20_000]),
  "what that made": async (c) => await both(await vol(c)),
  "upload more than asked for": async (c) => await upload(await vol(c), [8192], { length: 4096 }),
  "facts after that": async (c) => await facts(await vol(c)),
  "upload as much as asked for": async (c) => await upload(await vol(c), [4096], { length: 4096 }),
  "upload far behind its end": async (c) => await upload(await vol(c), [10], { offset: 100_000 }),
  "what that made of it": async (c) => await both(await vol(c)),
  "download a part": async (c) => await download(await vol(c), { offset: 19_990, length: 20 }),
  "download a part with its holes": async (c) =>
    await download(await vol(c), { offset: 4000, length: 90_000, sparse: true }),
  "download from behind its end": async (c) => await download(await vol(c), { offset: 200_000 }),
  "download more than there is": async (c) =>
    await download(await vol(c), { offset: 99_000, length: 90_000 }),
  "upload holes": async (c) =>
    await upload(await vol(c), [{ hole: 8192 }, 100, { hole: 5000 }], { offset: 4096, sparse: true }),
  "what the holes made": async (c) => await both(await vol(c)),
  "upload a hole alone": async (c) => await upload(await vol(c), [{ hole: 4097 }], { sparse: true }),
  "what the hole made": async (c) => await both(await vol(c)),
  "upload holes and more than asked for": async (c) =>
    await upload(await vol(c), [{ hole: 8192 }, 1000, { hole: 5000 }], { length: 10_000, sparse: true }),
  "upload nothing": async (c) => await upload(await vol(c), []),
  "abort an upload": async (c) => {
    const writer = (await (await vol(c)).upload()).getWriter();
    // What is there already: whether an abort comes before the host has written is a matter of luck.
    await writer.write(new Uint8Array([7, 7, 7]));
    await writer.abort(new Error("enough"));
    return await download(await vol(c), { length: 3 });
  },
  "cancel a download": async (c) => {
    const reader = (await (await vol(c)).download()).getReader();
    await reader.read();
    await reader.cancel();
  },
  "upload an image": async (c) => {
    const one = await (await pool(c)).volumes.create(volume("image", 10 * MiB));
    await upload(one, [emptyImage(5 * MiB)]);
    // A real host looks at it some time after the upload's end.
    await until(async () => (await one.info()).capacity === 5 * MiB, "the size that the image says");
    return [await facts(one), /<format type='(.*)'/.exec(await one.xml())?.[1]];
  },
  "resize to nothing": async (c) => await (await vol(c)).resize(0),
  "resize below what it takes up": async (c) => await (await vol(c)).resize(100, { shrink: true }),
  "resize down unasked": async (c) => {
    const one = await (await pool(c)).volumes.create(volume("b", MiB));
    await one.resize(1000);
  },
  "resize down": async (c) => {
    const one = await vol(c, "b");
    await one.resize(1000, { shrink: true });
    return await facts(one);
  },
  "resize to nothing, asked": async (c) => {
    const one = await vol(c, "b");
    await one.resize(0, { shrink: true });
    return await facts(one);
  },
  "resize beyond the pool": async (c) => await (await vol(c)).resize("1 EiB", { allocate: true }),
  "resize up": async (c) => {
    await (await vol(c)).resize(MiB);
    return [await facts(await vol(c)), await both(await vol(c))];
  },
  "resize by a delta": async (c) => {
    await (await vol(c)).resize(MiB, { delta: true });
    return await facts(await vol(c));
  },
  "resize back by a delta": async (c) => {
    await (await vol(c)).resize(MiB, { delta: true, shrink: true });
    return await facts(await vol(c));
  },
  "resize by a delta beyond nothing": async (c) => {
    const one = await vol(c, "b");
    await one.resize(MiB, { delta: true, shrink: true });
    return await facts(one);
  },
  "take up all": async (c) => {
    await (await vol(c)).resize(MiB, { allocate: true });
    return await facts(await vol(c));
  },
  "take up more": async (c) => {
    await (await vol(c)).resize(2 * MiB, { allocate: true });
    return await facts(await vol(c));
  },
  "resize below all that": async (c) => await (await vol(c)).resize(MiB, { shrink: true }),
  "upload to what is taken up": async (c) => await upload(await vol(c), [10_000], { offset: MiB }),
  "wipe what is taken up": async (c) => {
    await (await vol(c)).wipe();
    return [await facts(await vol(c)), await download(await vol(c))];
  },
  "wipe by trimming": async (c) => await (await vol(c)).wipe({ algorithm: "trim" }),
  "wipe what has holes": async (c) => {
    await (await vol(c)).resize(8 * MiB);
    await upload(await vol(c), [5000], { offset: MiB });
    await (await vol(c)).wipe();
    return [await facts(await vol(c)), await both(await vol(c))];
  },
  "a full volume": async (c) => await facts(await (await pool(c)).volumes.create(volume("full", MiB, ""))),
  "upload to a full volume": async (c) => await upload(await vol(c, "full"), [10_000]),
  "upload holes to a full volume": async (c) =>
    await upload(await vol(c, "full"), [{ hole: 500_000 }, 10_000, { hole: 10_000 }], { sparse: true }),
  // Whether what was set aside and not written is a hole depends on the file system.
  "what the full volume is now": async (c) => await download(await vol(c, "full")),
  "clone": async (c) => {
    const source = await (await pool(c)).volumes.create(volume("source", 100_000));
    await upload(source, [5000], { offset: 50_000 });
    const copy = await (await pool(c)).volumes.createFrom(volume("copy", 200_000), source);
    await upload(source, [100]);
    return [(await copy.info()).capacity, await download(copy)];
  },
  "clone to less": async (c) => {
    const copy = await (await pool(c)).volumes.createFrom(volume("copy2", 1), await vol(c, "source"));
    return [(await copy.info()).capacity, await download(copy)];
  },
  "clone without a size": async (c) => {
    const copy = await (await pool(c)).volumes.createFrom(
      "<volume><name>copy3</name></volume>",
      await vol(c, "source"),
    );
    return [(await copy.info()).capacity, await download(copy)];
  },
  "clone to another pool": async (c) => {
    const copy = await (await c.storagePools.get("others")).volumes.createFrom(
      volume("copy4", 1),
      await vol(c, "source"),
    );
    return [copy.poolName, await download(copy)];
  },
  "delete in mid-download": async (c) => {
    const one = await vol(c, "copy");
    const stream = await one.download();
    await one.delete();
    let length = 0;
    for await (const chunk of stream) length += chunk.length;
    return length;
  },
  "delete in mid-upload": async (c) => {
    const one = await vol(c, "copy2");
    const writer = (await one.upload()).getWriter();
    await one.delete();
    await writer.write(new Uint8Array(10_000));
    await writer.close();
  },
  ...Object.fromEntries(
    Object.entries<(of: StorageVolume) => Promise<unknown>>({
      "upload": (of) => of.upload(),
      "download": (of) => of.download(),
      "resize": (of) => of.resize(1),
      "wipe": async (of) => await of.wipe(),
      "wipe at random": async (of) => await of.wipe({ algorithm: "random" }),
      "physical size": (of) => of.physicalSize(),
    }).flatMap(([what, call]): [string, Step][] => [
      [`${what} of what is gone`, async (c) => {
        const gone = await (await pool(c)).volumes.create(volume("gone", 1));
        await gone.delete();
        await call(gone);
      }],
      [`${what} in a stopped pool`, async (c) => {
        const one = await vol(c);
        await (await pool(c)).destroy();
        try {
          await call(one);
        } finally {
          await (await pool(c)).start();
        }
      }],
    ]),
  ),
  "upload without the right": async (_, ro) => await (await vol(ro)).upload(),
  "resize without the right": async (_, ro) => await (await vol(ro)).resize(1),
  "wipe without the right": async (_, ro) => await (await vol(ro)).wipe(),
  "download without the right": async (_, ro) => await (await vol(ro)).download(),
  "physical size without the right to write": async (_, ro) => await (await vol(ro)).physicalSize(),
  "look up by target path": async (c) =>
    (await c.storagePools.getByTargetPath(`${(await vol(c).then((of) => of.path())).replace(/\/a$/, "")}//`))
      .name,
  "look up no target path": async (c) => (await c.storagePools.getByTargetPath("/nowhere")).name,
  "capabilities": async (c) => {
    const xml = await c.storagePools.capabilitiesXml();
    // Which types a host was built with is its own affair.
    return xml.replaceAll("supported='no'", "supported='yes'");
  },
  "the end": async (c) => await (await pool(c)).destroy(),
};
