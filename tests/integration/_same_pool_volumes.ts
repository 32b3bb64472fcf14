import type { Connection, StorageVolume } from "@denovirt/denovirt";
import { brief, briefVolume } from "./_same_pools.ts";
import type { Step } from "./_same_script_on_both.ts";
import { brokenVolumes, volume, volumeKinds } from "./_volume_documents.ts";

const GiB = 1024 ** 3;
const get = (c: Connection, name: string) => c.storagePools.get(name);
/** A volume of the default pool. */
export const vol = async (c: Connection, name: string): Promise<StorageVolume> =>
  await (await get(c, "default-pool")).volumes.get(name);

/** Calls on the default pool's volumes by what they do, in their order. */
export const poolVolumeSteps: Readonly<Record<string, Step>> = {
  ...Object.fromEntries(
    Object.entries(brokenVolumes).map(([what, xml]): [string, Step] => [
      `create a volume with ${what}`,
      async (c) => await (await get(c, "default-pool")).volumes.create(xml),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(volumeKinds).map((
      [what, xml],
    ): [string, Step] => [`create a volume ${what}`, async (c) => {
      const created = await (await get(c, "default-pool")).volumes.create(xml);
      return {
        ...briefVolume(created),
        xml: await created.xml(),
        info: await created.info(),
        path: await created.path(),
      };
    }]),
  ),
  "create it twice": async (c) => await (await get(c, "default-pool")).volumes.create(volume("v-plain")),
  "what is left": async (c) => await (await get(c, "default-pool")).info(),
  "the pool's xml": async (c) => await (await get(c, "default-pool")).xml(),
  "fill the pool": async (c) => {
    const { available } = await (await get(c, "default-pool")).info();
    const full = await (await get(c, "default-pool")).volumes.create(
      volume("v-full", `<capacity>${available}</capacity>`),
    );
    return await full.info();
  },
  "one byte more": async (c) =>
    await (await get(c, "default-pool")).volumes.create(volume("v-more", "<capacity>1</capacity>")),
  "no byte more": async (c) =>
    briefVolume(
      await (await get(c, "default-pool")).volumes.create(
        volume("v-none", `<capacity>${GiB}</capacity>`, "<allocation>0</allocation>"),
      ),
    ),
  "empty it again": async (c) => {
    await (await vol(c, "v-full")).delete();
    await (await vol(c, "v-none")).delete();
    return await (await get(c, "default-pool")).info();
  },
  "count volumes": async (c) => await (await get(c, "default-pool")).volumes.count(),
  "name volumes": async (c) => (await (await get(c, "default-pool")).volumes.names()).toSorted(),
  "list volumes": async (c) =>
    (await (await get(c, "default-pool")).volumes.list()).map(({ key }) => key).sort(),
  "look a volume up by key": async (c) =>
    briefVolume(await c.storagePools.getVolumeByKey("/default-pool/v-plain")),
  "look a volume up by path": async (c) =>
    briefVolume(await c.storagePools.getVolumeByPath("/default-pool/v-key")),
  "look no volume up by name": (c) => vol(c, "nothing"),
  "look no volume up by key": (c) => c.storagePools.getVolumeByKey("/nothing"),
  "look no volume up by path": (c) => c.storagePools.getVolumeByPath("/nothing"),
  "look its pool up": async (c) => brief(await (await vol(c, "v-plain")).pool()),
  "clone": async (c) => {
    const copy = await (await get(c, "default-pool")).volumes.createFrom(
      volume("v-copy"),
      await vol(c, "v-plain"),
    );
    return { ...briefVolume(copy), xml: await copy.xml(), info: await copy.info() };
  },
  "clone to a taken name": async (c) =>
    await (await get(c, "default-pool")).volumes.createFrom(volume("v-copy"), await vol(c, "v-plain")),
  "clone what is gone": async (c) => {
    const gone = await (await get(c, "default-pool")).volumes.create(volume("v-gone"));
    await gone.delete();
    await (await get(c, "default-pool")).volumes.createFrom(volume("v-copy2"), gone);
  },
  "clone more than there is": async (c) =>
    await (await get(c, "default-pool")).volumes.createFrom(
      volume("v-copy2", "<capacity unit='TiB'>1</capacity>"),
      await vol(c, "v-plain"),
    ),
  "delete a volume": async (c) => await (await vol(c, "v-copy")).delete(),
  ...Object.fromEntries(
    (["info", "xml", "path", "delete"] as const).map((
      method,
    ): [string, Step] => [`${method} of a volume that is gone`, async (c) => {
      const gone = await (await get(c, "default-pool")).volumes.create(volume("v-gone"));
      await gone.delete();
      return await gone[method]();
    }]),
  ),
  "a volume while its pool is stopped": async (c) => {
    const one = await vol(c, "v-plain");
    const parent = await get(c, "default-pool");
    await parent.destroy();
    try {
      return await one.info();
    } finally {
      await parent.start();
    }
  },
  "by key while its pool is stopped": async (c) => {
    const parent = await get(c, "default-pool");
    await parent.destroy();
    try {
      return await c.storagePools.getVolumeByKey("/default-pool/v-plain");
    } finally {
      await parent.start();
    }
  },
};
