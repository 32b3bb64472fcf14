import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { storagePools } from "./storage_pools.ts";
import { storageVolumes } from "./storage_volumes.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** Storage pools and their volumes. */
export function storage(simulated: SimulatedHost, checkOpen: () => void): TableOperations<StorageTable> {
  return { ...storagePools(simulated), ...storageVolumes(simulated, checkOpen) };
}
