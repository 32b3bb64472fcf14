import { ensure, nameOrUuid } from "../handle/ensure.ts";
import type { EnsurePlan } from "../handle/ensure_options.ts";
import type { StoragePoolConfig } from "../config/generated/storage_pool.gen.ts";
import type { StoragePool } from "./storage_pool.ts";
import type { StoragePoolCollection, StoragePoolEnsureOptions } from "./storage_pools.ts";

/** See `StoragePoolCollection.ensure()`. */
export async function ensurePool(
  pools: StoragePoolCollection,
  document: string | StoragePoolConfig,
  options?: StoragePoolEnsureOptions,
): Promise<EnsurePlan<StoragePool>> {
  return await ensure(
    {
      kind: "storagePool",
      noun: "a storage pool",
      caller: "storagePools.ensure()",
      missing: "NO_STORAGE_POOL",
      options: ["start", "build", "autostart", "dryRun", "validate"],
      hosts: ["capacity", "allocation", "available"],
      find: (config, limits) => pools.find(nameOrUuid(config, "a storage pool"), limits),
      read: (pool, limits) => pool.config({ ...limits, inactive: true }),
      identity: ({ uuid }) => ({ uuid }),
      define: (xml, limits) => pools.define(xml, limits),
      start: (pool, limits) => pool.start(options?.build ? { ...limits, withBuild: true } : limits),
    },
    document,
    options,
  );
}
