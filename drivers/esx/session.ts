import type { Logger } from "../../core/driver.ts";
import type { Vim25Client } from "./vim25/vim25_client.ts";
import type { ManagedObjectReference } from "./vim25/managed_object_reference.ts";

/** Where in the host's inventory a connection is. */
export interface EsxPlace {
  /** The datacenter: a host without a vCenter has one too. */
  readonly datacenter: ManagedObjectReference<"Datacenter">;
  /** The names on the way to the datacenter and its own, as `dcPath` of a datastore's files has them: `folder/DC0`. */
  readonly datacenterPath: string;
  /** The host or cluster on which machines are made. */
  readonly computeResource: ManagedObjectReference<"ComputeResource">;
  /** The resource pool in which they are. */
  readonly resourcePool: ManagedObjectReference<"ResourcePool">;
  /** The host whose figures, datastores and networks these are. */
  readonly host: ManagedObjectReference<"HostSystem">;
  /** Whose machines the connection has: a container of the inventory. */
  readonly scope: ManagedObjectReference;
}

/** What all tables of a connection share. */
export interface EsxSession {
  readonly client: Vim25Client;
  readonly place: EsxPlace;
  /** Whether nothing may be changed. */
  readonly readonly: boolean;
  readonly logger: Logger | undefined;
}
