import type { Connection } from "@denovirt/denovirt";
import { pool } from "./_pool_documents.ts";
import { poolVolumeSteps, vol } from "./_same_pool_volumes.ts";
import { poolSteps } from "./_same_pools.ts";
import type { Step } from "./_same_script_on_both.ts";
import { sorted } from "./_sorted_names.ts";
import { volume } from "./_volume_documents.ts";

const get = (c: Connection, name: string) => c.storagePools.get(name);

/** Calls on pools and volumes by what they do, in their order. */
export const storageSteps: Readonly<Record<string, Step>> = {
  ...poolSteps,
  ...poolVolumeSteps,
  "sources of volume groups": (c) => c.storagePools.sourcesXml("logical"),
  "sources of a host": (c) => c.storagePools.sourcesXml("netfs", "<source><host name='nas'/></source>"),
  "sources of no host": (c) => c.storagePools.sourcesXml("netfs"),
  "sources of a nameless host": (c) => c.storagePools.sourcesXml("netfs", "<source><host/></source>"),
  "sources of another document": (c) => c.storagePools.sourcesXml("netfs", "<pool/>"),
  "sources of a type without": (c) => c.storagePools.sourcesXml("disk"),
  "sources of dir": (c) => c.storagePools.sourcesXml("dir"),
  "sources of an unknown type": (c) => c.storagePools.sourcesXml("tape"),
  "list without the right to write": async (_, ro) => sorted(await ro.storagePools.list()),
  "read without the right to write": async (
    _,
    ro,
  ) => [await (await get(ro, "mine")).xml(), await (await vol(ro, "v-plain")).xml()],
  "find sources without the right": (_, ro) => ro.storagePools.sourcesXml("logical"),
  "define without the right": (_, ro) => ro.storagePools.define(pool("x", "5")),
  "destroy without the right": async (_, ro) => await (await get(ro, "mine")).destroy(),
  "create a volume without the right": async (_, ro) =>
    await (await get(ro, "default-pool")).volumes.create(volume("x")),
  "delete a volume without the right": async (_, ro) => await (await vol(ro, "v-plain")).delete(),
  "destroy": async (c) => await (await get(c, "mine")).destroy(),
  "undefine": async (c) => await (await get(c, "mine")).undefine(),
};
