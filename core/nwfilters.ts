import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { NWFilter } from "./nwfilter.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's network filters can be asked for. */
export abstract class NWFilterCollection extends Collection<NWFilter> {
  /**
   * All network filters, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNWFilters`
   */
  override async list(filter?: CallOptions): Promise<NWFilter[]> {
    const refs = await callOn(this.connection, "nwfilters", "connectListAllNWFilters", 0, filter);
    return refs.map((ref) => new NWFilter(this.connection, ref));
  }
}
