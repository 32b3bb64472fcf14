import { callOn } from "../handle/driver_call.ts";
import type { DriverConnection, DriverEvent, EventReferences } from "../contract/driver.ts";
import { secretUsageType } from "../contract/generated/enums.gen.ts";
import {
  connectListAllNetworksFlags,
  connectListAllStoragePoolsFlags,
} from "../contract/generated/flags.gen.ts";
import type { Mirrored } from "./_reconnect_mirror.ts";
import type { CallOptions } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** What is known of a network or a storage pool. */
interface KnownObject<R> {
  readonly ref: R;
  readonly active: boolean;
  readonly persistent: boolean;
}

type Named = EventReferences["network"];
type Lifecycle = { readonly event: string };

/** Objects that are defined, and active or not: networks and storage pools. */
function startable(
  key: "network" | "pool",
  type: "network.lifecycle" | "storage-pool.lifecycle",
  only: { readonly active: number; readonly persistent: number },
  all: (host: DriverConnection, flags: number, options: CallOptions) => Promise<readonly Named[]>,
): Mirrored<KnownObject<Named>> {
  const about = (event: DriverEvent) => event as unknown as Record<typeof key, Named> & Lifecycle;
  return {
    async list(host, options) {
      const [refs, active, persistent] = await Promise.all([
        all(host, 0, options),
        all(host, only.active, options),
        all(host, only.persistent, options),
      ]);
      const uuids = (of: readonly Named[]) => new Set(of.map(({ uuid }) => uuid));
      const [running, defined] = [uuids(active), uuids(persistent)];
      return new Map(refs.map((ref) => {
        const { uuid } = ref;
        return [uuid, { ref, active: running.has(uuid), persistent: defined.has(uuid) }];
      }));
    },
    follow(state, event) {
      if (event.type !== type) return;
      const { event: word, [key]: ref } = about(event);
      const before = state.get(ref.uuid) ?? { ref, active: false, persistent: false };
      const after = { ...before, ref };
      if (word === "started" || word === "stopped") after.active = word === "started";
      if (word === "defined" || word === "undefined") after.persistent = word === "defined";
      if (after.active || after.persistent) state.set(ref.uuid, after);
      else if (word === "stopped" || word === "undefined") state.delete(ref.uuid);
    },
    difference(before, after) {
      const events: DriverEvent[] = [];
      const time = Date.now();
      const say = (ref: Named, event: string) =>
        events.push({ type, time, [key]: ref, event, synthetic: true } as unknown as DriverEvent);
      for (const uuid of new Set([...before.keys(), ...after.keys()])) {
        const [was, is] = [before.get(uuid), after.get(uuid)];
        const { ref } = (is ?? was)!;
        if (is?.persistent && !was?.persistent) say(ref, "defined");
        if (is?.active && !was?.active) say(ref, "started");
        if (was?.active && !is?.active) say(ref, "stopped");
        if (was?.persistent && !is?.persistent) say(ref, "undefined");
      }
      return Promise.resolve(events);
    },
  };
}

/** Objects that are there or not: active host devices and secrets. */
function present<R>(
  key: "device" | "secret",
  type: "node-device.lifecycle" | "secret.lifecycle",
  [comes, goes]: readonly [string, string],
  id: (ref: R) => string,
  all: (host: DriverConnection, options: CallOptions) => Promise<readonly R[]>,
): Mirrored<R> {
  return {
    async list(host, options) {
      return new Map((await all(host, options)).map((ref) => [id(ref), ref]));
    },
    follow(state, event) {
      if (event.type !== type) return;
      const { event: word, [key]: ref } = event as unknown as Record<typeof key, R> & Lifecycle;
      if (word === comes) state.set(id(ref), ref);
      if (word === goes) state.delete(id(ref));
    },
    difference(before, after) {
      const events: DriverEvent[] = [];
      const time = Date.now();
      const say = (ref: R, event: string) =>
        events.push({ type, time, [key]: ref, event, synthetic: true } as unknown as DriverEvent);
      for (const [name, ref] of before) if (!after.has(name)) say(ref, goes);
      for (const [name, ref] of after) if (!before.has(name)) say(ref, comes);
      return Promise.resolve(events);
    },
  };
}

/** All objects beside domains whose state can be compared, by their kinds of event. */
export const objects = {
  "network.lifecycle": startable(
    "network",
    "network.lifecycle",
    connectListAllNetworksFlags,
    list("networks"),
  ),
  "storage-pool.lifecycle": startable(
    "pool",
    "storage-pool.lifecycle",
    connectListAllStoragePoolsFlags,
    list("storage"),
  ),
  "node-device.lifecycle": present<EventReferences["nodeDevice"]>(
    "device",
    "node-device.lifecycle",
    ["created", "deleted"],
    ({ name }) => name,
    async (host, options) =>
      await callOn(
        { driver: host.driver, tables: host },
        "nodeDevices",
        "connectListAllNodeDevices",
        0,
        options,
      ),
  ),
  "secret.lifecycle": present<EventReferences["secret"]>(
    "secret",
    "secret.lifecycle",
    ["defined", "undefined"],
    ({ uuid }) => uuid,
    async (host, options) => {
      const to = { driver: host.driver, tables: host };
      const refs = await callOn(to, "secrets", "connectListAllSecrets", 0, options);
      return refs.map(({ uuid, usageType, usageID }) => ({
        uuid,
        usageType: wordOf(secretUsageType, usageType),
        usageId: usageID,
      }));
    },
  ),
} as const;

function list(table: "networks" | "storage") {
  return async (host: DriverConnection, flags: number, options: CallOptions): Promise<readonly Named[]> => {
    const to = { driver: host.driver, tables: host };
    return table === "networks"
      ? await callOn(to, "networks", "connectListAllNetworks", flags, options)
      : await callOn(to, "storage", "connectListAllStoragePools", flags, options);
  };
}
