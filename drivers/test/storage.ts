import type { StorageTable } from "../../core/tables.gen.ts";
import type { TableOperations } from "./_contract.ts";
import { storagePools } from "./storage_pools.ts";
import { storageVolumes } from "./storage_volumes.ts";
import type { World } from "./world.ts";

/** Storage pools and their volumes. */
export function storage(world: World, checkOpen: () => void): TableOperations<StorageTable> {
  return { ...storagePools(world), ...storageVolumes(world, checkOpen) };
}
