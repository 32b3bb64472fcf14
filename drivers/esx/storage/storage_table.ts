import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { storagePools } from "./storage_pools.ts";
import { storageVolumes } from "./storage_volumes.ts";

/** Datastores as pools, their disks and images as volumes. */
export function storageTable(session: EsxSession): StorageTable {
  return { ...storagePools(session), ...storageVolumes(session) };
}
