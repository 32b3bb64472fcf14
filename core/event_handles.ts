import type { Connection } from "./connection.ts";
import type { EventReferences } from "./driver.ts";
import { secretUsageType } from "./enums.gen.ts";
import { Network } from "./network.ts";
import { NodeDevice } from "./node_device.ts";
import { Secret, type SecretUsageType } from "./secret.ts";
import { StoragePool } from "./storage_pool.ts";
import { numberOf } from "./words.ts";

/** An event's objects beside its domain: references as a driver emits them, handles as listeners get them. */
export interface EventAbout {
  network?: EventReferences["network"] | Network;
  pool?: EventReferences["storagePool"] | StoragePool;
  device?: EventReferences["nodeDevice"] | NodeDevice;
  secret?: EventReferences["secret"] | Secret;
}

/** Puts handles in the places of references. In place: an event is the driver's own fresh object. */
export function giveHandles(connection: Connection, event: EventAbout): void {
  const { network, pool, device, secret } = event;
  if (network !== undefined) event.network = new Network(connection, network);
  if (pool !== undefined) event.pool = new StoragePool(connection, pool);
  if (device !== undefined) event.device = new NodeDevice(connection, device);
  if (secret !== undefined) {
    const { uuid, usageType, usageId } = secret;
    event.secret = new Secret(connection, {
      uuid,
      usageType: numberOf(secretUsageType, usageType as SecretUsageType, "Cannot read an event"),
      usageID: usageId,
    });
  }
}
