import { callOn } from "./_call.ts";
import { Collection } from "./collection.ts";
import { Secret } from "./secret.ts";
import type { CallOptions } from "./references.ts";

/** What a connection's secrets can be asked for. */
export abstract class SecretCollection extends Collection<Secret> {
  /**
   * All secrets, or those that a filter lets through.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllSecrets`
   */
  override async list(filter?: CallOptions): Promise<Secret[]> {
    const refs = await callOn(this.connection, "secrets", "connectListAllSecrets", 0, filter);
    return refs.map((ref) => new Secret(this.connection, ref));
  }
}
