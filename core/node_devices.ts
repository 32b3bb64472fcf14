import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { NodeDevice } from "./node_device.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's host devices can be asked for. */
export abstract class NodeDeviceCollection extends Collection<NodeDevice> {
  /**
   * All host devices, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNodeDevices`
   */
  override async list(filter?: CallOptions): Promise<NodeDevice[]> {
    const refs = await callOn(this.connection, "nodeDevices", "connectListAllNodeDevices", 0, filter);
    return refs.map((ref) => new NodeDevice(this.connection, ref));
  }
}
