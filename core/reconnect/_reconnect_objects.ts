import { callOn } from "../handle/driver_call.ts";
import type { DriverConnection, EventReferences } from "../contract/driver.ts";
import { secretUsageType } from "../contract/generated/enums.gen.ts";
import {
  connectListAllNetworksFlags,
  connectListAllStoragePoolsFlags,
} from "../contract/generated/flags.gen.ts";
import {
  type ActivatedFacts,
  type ObjectDifference,
  objectDifferences,
} from "../difference/object_difference.ts";
import type { Mirrored } from "./_reconnect_mirror.ts";
import type { CallOptions } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

type List<S> = Mirrored<S>["list"];
type Named = EventReferences["network"];

function mirrored<S>({ follow, difference }: ObjectDifference<S>, list: List<S>): Mirrored<S> {
  return {
    list,
    follow,
    difference(before, after) {
      const found = { time: Date.now(), synthetic: true } as const;
      return Promise.resolve(difference(before, after, () => found));
    },
  };
}

/** Networks or storage pools: three lists tell which are active, and which defined. */
function activated(
  only: { readonly active: number; readonly persistent: number },
  all: (host: DriverConnection, flags: number, options: CallOptions) => Promise<readonly Named[]>,
): List<ActivatedFacts> {
  return async (host, options) => {
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
  };
}

const networks = activated(connectListAllNetworksFlags, async (host, flags, options) => {
  const to = { driver: host.driver, tables: host };
  return await callOn(to, "networks", "connectListAllNetworks", flags, options);
});

const storagePools = activated(connectListAllStoragePoolsFlags, async (host, flags, options) => {
  const to = { driver: host.driver, tables: host };
  return await callOn(to, "storage", "connectListAllStoragePools", flags, options);
});

async function nodeDevices(host: DriverConnection, options: CallOptions) {
  const to = { driver: host.driver, tables: host };
  const refs = await callOn(to, "nodeDevices", "connectListAllNodeDevices", 0, options);
  return new Map(refs.map((ref) => [ref.name, { ref }]));
}

async function secrets(host: DriverConnection, options: CallOptions) {
  const to = { driver: host.driver, tables: host };
  const refs = await callOn(to, "secrets", "connectListAllSecrets", 0, options);
  return new Map(refs.map(({ uuid, usageType, usageID }) => {
    const ref = { uuid, usageType: wordOf(secretUsageType, usageType), usageId: usageID };
    return [uuid, { ref }];
  }));
}

/** All objects beside domains whose state can be compared, by their kinds of event. */
export const objects = {
  "network.lifecycle": mirrored(objectDifferences.network, networks),
  "storage-pool.lifecycle": mirrored(objectDifferences.storagePool, storagePools),
  "node-device.lifecycle": mirrored(objectDifferences.nodeDevice, nodeDevices),
  "secret.lifecycle": mirrored(objectDifferences.secret, secrets),
} as const;
