import type { Connection } from "./connection.ts";
import type { DriverEvent, EventReferences } from "../contract/driver.ts";
import { secretUsageType } from "../contract/generated/enums.gen.ts";
import { Network } from "../network/network.ts";
import { NodeDevice } from "../host/node_device.ts";
import { Secret, type SecretUsageType } from "../host/secret.ts";
import { StoragePool } from "../storage/storage_pool.ts";
import { numberOf } from "../contract/enum_words.ts";

/** An event's objects beside its domain, as a driver emits them. */
interface EventAbout {
  readonly network?: EventReferences["network"];
  readonly pool?: EventReferences["storagePool"];
  readonly device?: EventReferences["nodeDevice"];
  readonly secret?: EventReferences["secret"];
}

/** The event with handles in the places of references; one about no object as it is. */
export function withHandles(connection: Connection, event: DriverEvent): object {
  const { network, pool, device, secret } = event as EventAbout;
  if (network !== undefined) return { ...event, network: new Network(connection, network) };
  if (pool !== undefined) return { ...event, pool: new StoragePool(connection, pool) };
  if (device !== undefined) return { ...event, device: new NodeDevice(connection, device) };
  if (secret === undefined) return event;
  const { uuid, usageType, usageId } = secret;
  const ref = {
    uuid,
    usageType: numberOf(secretUsageType, usageType as SecretUsageType, "Cannot read an event"),
    usageID: usageId,
  };
  return { ...event, secret: new Secret(connection, ref) };
}
