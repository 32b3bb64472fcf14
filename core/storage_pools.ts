import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { StoragePool } from "./storage_pool.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's storage pools can be asked for. */
export abstract class StoragePoolCollection extends Collection<StoragePool> {
  /**
   * All storage pools, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllStoragePools`
   */
  override async list(filter?: CallOptions): Promise<StoragePool[]> {
    const refs = await callOn(this.connection, "storage", "connectListAllStoragePools", 0, filter);
    return refs.map((ref) => new StoragePool(this.connection, ref));
  }
}
