import type { Connection, StoragePool, StorageVolume } from "@denovirt/denovirt";
import { brokenPools } from "./_broken_pools.ts";
import { uuid } from "./_digit_uuid.ts";
import { pool, poolKinds } from "./_pool_documents.ts";
import type { Step } from "./_same_script_on_both.ts";
import { sorted } from "./_sorted_names.ts";
import { volume } from "./_volume_documents.ts";

const get = (c: Connection, name: string) => c.storagePools.get(name);
/** What tells a pool from others. */
export const brief = ({ name, uuid }: StoragePool): Pick<StoragePool, "name" | "uuid"> => ({ name, uuid });
/** What tells a volume from others. */
export const briefVolume = (
  { name, key, pool }: StorageVolume,
): Pick<StorageVolume, "name" | "key" | "pool"> => ({ name, key, pool });

/** Calls on pools by what they do, in their order. */
export const poolSteps: Readonly<Record<string, Step>> = {
  "count": async (c) => [
    await c.storagePools.count(),
    await c.storagePools.count({ active: true }),
    await c.storagePools.count({ inactive: true }),
  ],
  "names": async (c) => [
    (await c.storagePools.names()).toSorted(),
    await c.storagePools.names({ active: true }),
    await c.storagePools.names({ inactive: true }),
  ],
  "the default pool": async (c) => brief(await get(c, "default-pool")),
  "its xml": async (c) => await (await get(c, "default-pool")).xml(),
  "its info": async (c) => await (await get(c, "default-pool")).info(),
  "look up by uuid": async (c) => brief(await get(c, "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566")),
  "look up nobody": (c) => get(c, "nobody"),
  "look up no uuid": (c) => get(c, uuid("f")),
  ...Object.fromEntries(
    Object.entries(brokenPools).map((
      [what, xml],
    ): [string, Step] => [`define with ${what}`, (c) => c.storagePools.define(xml)]),
  ),
  ...Object.fromEntries(
    Object.entries(poolKinds).map((
      [what, xml],
    ): [string, Step] => [`define and undefine: ${what}`, async (c) => {
      const defined = await c.storagePools.define(xml);
      const text = await defined.xml();
      await defined.undefine();
      return { ...brief(defined), text };
    }]),
  ),
  ...Object.fromEntries(
    Object.entries(poolKinds).filter(([what]) =>
      what !== "fibre channel" && what !== "rbd" && what !== "sheepdog" && what !== "gluster" &&
      what !== "iscsi-direct"
    )
      .map(([what, xml]): [string, Step] => [`a volume of: ${what}`, async (c) => {
        const defined = await c.storagePools.define(xml);
        await defined.start();
        const created = await defined.volumes.create(volume("v"));
        const facts = { ...briefVolume(created), xml: await created.xml(), info: await created.info() };
        await defined.destroy();
        await defined.undefine();
        return facts;
      }]),
  ),
  "list by type": async (c) => {
    const lists: unknown[] = [];
    for (const what of ["netfs", "logical", "scsi", "zfs", "iscsi-direct", "gluster"]) {
      const defined = await c.storagePools.define(poolKinds[what]!);
      const option = what === "iscsi-direct" ? "iscsiDirect" : what;
      lists.push(
        sorted(await c.storagePools.list({ [option]: true })),
        sorted(await c.storagePools.list({ dir: true, [option]: true })),
      );
      await defined.undefine();
    }
    return lists;
  },
  "define": async (c) => brief(await c.storagePools.define(pool("mine", "1"))),
  "define its uuid with another name": (c) => c.storagePools.define(pool("other", "1")),
  "define its name with another uuid": (c) => c.storagePools.define(pool("mine", "2")),
  "define its path again": (c) => c.storagePools.define(pool("other", "2", "", "dir", "/mine/")),
  "create its path": (c) => c.storagePools.create(pool("other", "2", "", "dir", "/mine")),
  "define it again": async (c) => brief(await c.storagePools.define(pool("mine", "1", "", "dir", "/mine2"))),
  "its new xml": async (c) => await (await get(c, "mine")).xml(),
  "its info while stopped": async (c) => await (await get(c, "mine")).info(),
  "is it active, persistent, autostarted": async (c) => {
    const mine = await get(c, "mine");
    return [await mine.isActive(), await mine.isPersistent(), await mine.autostart()];
  },
  "set autostart": async (c) => {
    const mine = await get(c, "mine");
    await mine.setAutostart(true);
    return await mine.autostart();
  },
  "destroy what is stopped": async (c) => await (await get(c, "mine")).destroy(),
  "refresh what is stopped": async (c) => await (await get(c, "mine")).refresh(),
  "count volumes of what is stopped": async (c) => await (await get(c, "mine")).volumes.count(),
  "name volumes of what is stopped": async (c) => await (await get(c, "mine")).volumes.names(),
  "list volumes of what is stopped": async (c) => await (await get(c, "mine")).volumes.list(),
  "look a volume up in what is stopped": async (c) => await (await get(c, "mine")).volumes.get("x"),
  "create a volume in what is stopped": async (c) => await (await get(c, "mine")).volumes.create(volume("x")),
  "build": async (c) => await (await get(c, "mine")).build(),
  "delete": async (c) => await (await get(c, "mine")).delete(),
  "start": async (c) => await (await get(c, "mine")).start(),
  "start what is started": async (c) => await (await get(c, "mine")).start(),
  "build what is started": async (c) => await (await get(c, "mine")).build(),
  "delete what is started": async (c) => await (await get(c, "mine")).delete(),
  "undefine what is started": async (c) => await (await get(c, "mine")).undefine(),
  "create what is started": (c) => c.storagePools.create(pool("mine", "1")),
  "refresh": async (c) => await (await get(c, "mine")).refresh(),
  "list active": async (c) => sorted(await c.storagePools.list({ active: true })),
  "list autostarted": async (c) => sorted(await c.storagePools.list({ autostart: true })),
  "list not autostarted": async (c) => sorted(await c.storagePools.list({ noAutostart: true })),
  "create a transient one": async (c) => brief(await c.storagePools.create(pool("passing", "3"))),
  "is it transient": async (c) => await (await get(c, "passing")).isPersistent(),
  "list transient": async (c) => sorted(await c.storagePools.list({ transient: true })),
  "list persistent": async (c) => sorted(await c.storagePools.list({ persistent: true })),
  "autostart of the transient one": async (c) => await (await get(c, "passing")).autostart(),
  "set autostart of the transient one": async (c) => await (await get(c, "passing")).setAutostart(true),
  "destroy the transient one": async (c) => await (await get(c, "passing")).destroy(),
  "call what is gone": async (c) => {
    const passing = await c.storagePools.create(pool("passing", "3"));
    await passing.destroy();
    await passing.info();
  },
  "is what is gone active": async (c) => {
    const passing = await c.storagePools.create(pool("passing", "3"));
    await passing.destroy();
    await passing.isActive();
  },
  "list the volumes of what is gone": async (c) => {
    const passing = await c.storagePools.create(pool("passing", "3"));
    await passing.destroy();
    await passing.volumes.list();
  },
  "create over a definition": async (c) => {
    await c.storagePools.define(pool("twice", "4"));
    const twice = await c.storagePools.create(pool("twice", "4"));
    const persistent = await twice.isPersistent();
    await twice.destroy();
    return [persistent, await c.storagePools.find("twice")];
  },
  "define over a transient one": async (c) => {
    await c.storagePools.create(pool("twice", "4"));
    const twice = await c.storagePools.define(pool("twice", "4"));
    const persistent = await twice.isPersistent();
    await twice.destroy();
    await twice.undefine();
    return persistent;
  },
  "create on a virtual adapter": async (c) => {
    const made = await c.storagePools.create(poolKinds["fibre channel"]!);
    const devices = await c.nodeDevices.names({ capScsiHost: true });
    await made.destroy();
    return [devices.toSorted(), (await c.nodeDevices.names({ capScsiHost: true })).toSorted()];
  },
};
