import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { Network } from "./network.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's networks can be asked for. */
export abstract class NetworkCollection extends Collection<Network> {
  /**
   * All networks, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNetworks`
   */
  override async list(filter?: CallOptions): Promise<Network[]> {
    const refs = await callOn(this.connection, "networks", "connectListAllNetworks", 0, filter);
    return refs.map((ref) => new Network(this.connection, ref));
  }
}
