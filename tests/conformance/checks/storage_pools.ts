import type { CheckContext } from "../check_context.ts";
import type { CheckGroup } from "../check.ts";
import { poolXml, volumeXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";
import { removePool } from "../remove.ts";

const MiB = 1024 ** 2;

async function transientPool(c: CheckContext) {
  const name = c.name("pool");
  // It goes with the host and not before: where a pool can't be taken away again, guests may come to be in it.
  const path = `${c.host.dir}/${name}`;
  await Deno.mkdir(path);
  c.later(() => removePool(c.connection, name));
  return await c.connection.storagePools.create(poolXml(name, path));
}

export const storagePools: CheckGroup = {
  title: "Storage pools",
  checks: [
    {
      id: "pool.define",
      title: "`define()` makes a persistent pool that is stopped",
      needs: ["storagePoolDefineXML"],
      run: async (c) => {
        const pool = await c.pool();
        same([await pool.isActive(), await pool.isPersistent()], [false, true], "active and persistent");
        same((await pool.info()).state, "inactive", "its state");
      },
    },
    {
      id: "pool.start",
      title: "`start()` and `destroy()` start and stop it, and the definition stays",
      needs: ["storagePoolCreate", "storagePoolDestroy"],
      run: async (c) => {
        const pool = await c.runningPool();
        same([await pool.isActive(), (await pool.info()).state], [true, "running"], "active and state");
        const { capacity, available } = await pool.info();
        holds(capacity > 0 && available <= capacity, "a size", { capacity, available });
        await pool.destroy();
        same(await pool.isActive(), false, "active");
        same(await pool.isPersistent(), true, "persistent");
      },
    },
    {
      id: "pool.create",
      title: "`create()` makes a transient pool that runs, and is gone when it stops",
      needs: ["storagePoolCreateXML"],
      run: async (c) => {
        const pool = await transientPool(c);
        same([await pool.isActive(), await pool.isPersistent()], [true, false], "active and persistent");
        await pool.destroy();
        await refused(pool.info(), "NO_STORAGE_POOL");
      },
    },
    {
      id: "pool.start-twice",
      title: "`start()` of a pool that runs is refused",
      needs: ["storagePoolCreate"],
      run: async (c) => await refused((await c.runningPool()).start(), "OPERATION_INVALID"),
    },
    {
      id: "pool.destroy-stopped",
      title: "`destroy()` of a pool that is stopped is refused",
      needs: ["storagePoolDestroy"],
      run: async (c) => await refused((await c.pool()).destroy(), "OPERATION_INVALID"),
    },
    {
      id: "pool.undefine-running",
      title: "`undefine()` of a pool that runs is refused",
      needs: ["storagePoolUndefine"],
      run: async (c) => {
        const pool = await c.runningPool();
        await refused(pool.undefine(), "OPERATION_INVALID");
        same(await pool.isPersistent(), true, "persistent");
      },
    },
    {
      id: "pool.refresh-stopped",
      title: "`refresh()` of a pool that is stopped is refused",
      needs: ["storagePoolRefresh"],
      run: async (c) => await refused((await c.pool()).refresh(), "OPERATION_INVALID"),
    },
    {
      id: "pool.refresh",
      title: "`refresh()` of a pool keeps its volumes",
      needs: ["storagePoolRefresh", "storageVolCreateXML"],
      run: async (c) => {
        const pool = await c.runningPool();
        await pool.volumes.create(volumeXml("kept", MiB));
        await pool.refresh();
        same(await pool.volumes.names(), ["kept"], "its volumes");
      },
    },
    {
      id: "pool.delete-running",
      title: "`delete()` of a pool that runs is refused",
      needs: ["storagePoolDelete"],
      run: async (c) => await refused((await c.runningPool()).delete(), "OPERATION_INVALID"),
    },
    {
      id: "pool.build",
      title: "`build()` makes what a pool is kept in, and is refused while it runs",
      needs: ["storagePoolBuild"],
      run: async (c) => {
        const name = c.name("pool");
        const pool = await c.connection.storagePools.define(poolXml(name, c.path("to-build")));
        c.later(() => pool.undefine());
        await pool.build();
        await pool.start();
        c.later(() => pool.destroy());
        await refused(pool.build(), "OPERATION_INVALID");
      },
    },
    {
      id: "pool.volumes-stopped",
      title: "volumes of a pool that is stopped can't be listed, counted, found or made",
      needs: ["storagePoolListAllVolumes"],
      run: async (c) => {
        const { volumes } = await c.pool();
        await refused(volumes.list(), "OPERATION_INVALID");
        await refused(volumes.names(), "OPERATION_INVALID");
        await refused(volumes.count(), "OPERATION_INVALID");
        await refused(volumes.get("v"), "OPERATION_INVALID");
        await refused(volumes.create(volumeXml("v", MiB)), "OPERATION_INVALID");
      },
    },
    {
      id: "pool.autostart",
      title: "`setAutostart()` is kept, and the filters tell pools apart by it",
      needs: ["storagePoolSetAutostart"],
      run: async (c) => {
        const [on, off] = [await c.pool(), await c.pool()];
        same(await on.autostart(), false, "autostart");
        await on.setAutostart(true);
        same(await on.autostart(), true, "autostart");
        const mine = async (filter: { autostart?: boolean; noAutostart?: boolean }) =>
          (await c.connection.storagePools.list(filter)).map(({ name }) => name).filter((name) =>
            [on.name, off.name].includes(name)
          );
        same(await mine({ autostart: true }), [on.name], "with autostart");
        same(await mine({ noAutostart: true }), [off.name], "without");
      },
    },
    {
      id: "pool.autostart-transient",
      title: "`setAutostart()` of a transient pool is refused",
      needs: ["storagePoolSetAutostart", "storagePoolCreateXML"],
      run: async (c) => await refused((await transientPool(c)).setAutostart(true), "INTERNAL_ERROR"),
    },
    {
      id: "pool.filters",
      title: "the filters tell running from stopped, persistent from transient, and types apart",
      needs: ["connectListAllStoragePools"],
      run: async (c) => {
        const [stopped, running, passing] = [await c.pool(), await c.runningPool(), await transientPool(c)];
        const all = [stopped.name, running.name, passing.name];
        const mine = async (filter: object) =>
          (await c.connection.storagePools.list(filter)).map(({ name }) => name).filter((name) =>
            all.includes(name)
          ).sort();
        same(await mine({ active: true }), [running.name, passing.name].sort(), "running");
        same(await mine({ inactive: true }), [stopped.name], "stopped");
        same(await mine({ transient: true }), [passing.name], "transient");
        same(await mine({ dir: true }), all.toSorted(), "folders");
        same(await mine({ logical: true }), [], "volume groups");
      },
    },
    {
      id: "pool.names",
      title: "`names()` and `count()` tell running pools from stopped ones",
      needs: ["connectListStoragePools", "connectListDefinedStoragePools"],
      run: async (c) => {
        const { storagePools } = c.connection;
        const [stopped, running] = [await c.pool(), await c.runningPool()];
        const [active, inactive] = [
          await storagePools.names({ active: true }),
          await storagePools.names({ inactive: true }),
        ];
        holds(active.includes(running.name) && !active.includes(stopped.name), "the running one", active);
        holds(
          inactive.includes(stopped.name) && !inactive.includes(running.name),
          "the stopped one",
          inactive,
        );
      },
    },
    {
      id: "pool.name-taken",
      title: "`define()` with a name that is another's, or another name for a UUID, is refused",
      needs: ["storagePoolDefineXML"],
      run: async (c) => {
        const pool = await c.pool();
        const { storagePools } = c.connection;
        const uuid = (uuid: string) => `<uuid>${uuid}</uuid>`;
        await refused(
          storagePools.define(poolXml(pool.name, "/tmp/x", uuid(crypto.randomUUID()))),
          "OPERATION_FAILED",
        );
        await refused(storagePools.define(poolXml(c.name(), "/tmp/x", uuid(pool.uuid))), "OPERATION_FAILED");
      },
    },
    {
      id: "pool.same-target",
      title: "two pools can't have one folder",
      needs: ["storagePoolDefineXML"],
      run: async (c) => {
        const path = c.path("pool");
        const first = await c.connection.storagePools.define(poolXml(c.name("one"), path));
        c.later(() => first.undefine());
        await refused(c.connection.storagePools.define(poolXml(c.name("two"), path)), "OPERATION_FAILED");
      },
    },
    {
      id: "pool.by-target-path",
      title: "`getByTargetPath()` finds the pool of a folder",
      needs: ["storagePoolLookupByTargetPath"],
      run: async (c) => {
        const pool = await c.runningPool();
        const path = /<path>(.*?)<\/path>/.exec(await pool.xml())?.[1] ?? "";
        same((await c.connection.storagePools.getByTargetPath(path)).uuid, pool.uuid, "the pool");
        await refused(c.connection.storagePools.getByTargetPath("/nowhere/at/all"), "NO_STORAGE_POOL");
      },
    },
    {
      id: "pool.validate",
      title: "`define({ validate: true })` refuses what is not in libvirt's grammar",
      needs: ["storagePoolDefineXML"],
      run: async (c) => {
        const xml = poolXml(c.name(), "/tmp/never", "<nothing-of-libvirt/>");
        await refused(c.connection.storagePools.define(xml, { validate: true }), "XML_INVALID_SCHEMA");
      },
    },
    {
      id: "pool.capabilities",
      title: "`capabilities()` names the types of pools, folders among them",
      needs: ["connectGetStoragePoolCapabilities"],
      run: async (c) => {
        const xml = await c.connection.storagePools.capabilitiesXml();
        holds(/<pool type=['"]dir['"] supported=['"]yes['"]/.test(xml), "folders", xml.slice(0, 200));
      },
    },
    {
      id: "pool.events",
      title: "a pool's life is told: defined, created, started, refreshed, stopped, undefined",
      needs: ["storagePoolCreate", "storagePoolUndefine"],
      run: async (c) => {
        const seen: string[] = [];
        const name = c.name("pool");
        const { events } = c.connection;
        const ended = Promise.withResolvers<void>();
        const subscriptions = [
          events.on("storage-pool.lifecycle", (e) => {
            if (e.pool.name !== name) return;
            seen.push(e.event);
            if (e.event === "undefined") ended.resolve();
          }),
          events.on("storage-pool.refresh", (e) => void (e.pool.name === name && seen.push("refresh"))),
        ];
        c.later(() => Promise.resolve(subscriptions.forEach((each) => each[Symbol.dispose]())));
        await Promise.all(subscriptions.map(({ ready }) => ready));
        const pool = await c.runningPool(name);
        await pool.refresh();
        await pool.destroy();
        await pool.undefine();
        await ended.promise;
        same(seen, ["defined", "started", "refresh", "stopped", "undefined"], "the events");
      },
    },
  ],
};
