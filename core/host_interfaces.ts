import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { HostInterface } from "./host_interface.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's host interfaces can be asked for. */
export abstract class HostInterfaceCollection extends Collection<HostInterface> {
  /**
   * All host interfaces, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllInterfaces`
   */
  override async list(filter?: CallOptions): Promise<HostInterface[]> {
    const refs = await callOn(this.connection, "interfaces", "connectListAllInterfaces", 0, filter);
    return refs.map((ref) => new HostInterface(this.connection, ref));
  }
}
