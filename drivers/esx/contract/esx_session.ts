import type { ManagedObjectReference } from "../vim25/managed_object_reference.ts";
import type { Vim25Client } from "../vim25/vim25_client.ts";

/** Where in the host's inventory a connection is. What its URI leaves open is absent. */
export interface EsxPlace {
  /** Whose machines the connection has: a container of the inventory. */
  readonly scope: ManagedObjectReference;
  /** The datacenter: a host without a vCenter has one too. */
  readonly datacenter: ManagedObjectReference | undefined;
  /** The names on the way to the datacenter and its own: `folder/DC0`. */
  readonly datacenterPath: string | undefined;
  /** The host or cluster on which machines are made. */
  readonly computeResource: ManagedObjectReference | undefined;
  /** The host whose figures, datastores and networks these are. */
  readonly hostSystem: ManagedObjectReference | undefined;
  /** The resource pool in which machines are. */
  readonly resourcePool: ManagedObjectReference | undefined;
}

/** What the tables of storage and networks and the events of a connection work on. */
export interface EsxSession {
  readonly client: Vim25Client;
  readonly place: EsxPlace;
}
