import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { NWFilterBinding } from "./nwfilter_binding.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's network filter bindings can be asked for. */
export abstract class NWFilterBindingCollection extends Collection<NWFilterBinding> {
  /**
   * All network filter bindings, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNWFilterBindings`
   */
  override async list(filter?: CallOptions): Promise<NWFilterBinding[]> {
    const refs = await callOn(this.connection, "nwfilters", "connectListAllNWFilterBindings", 0, filter);
    return refs.map((ref) => new NWFilterBinding(this.connection, ref));
  }
}
