import type { EventReferences } from "../../core/contract/driver.ts";
import type { DomainRef } from "../../core/contract/references.ts";
import type { DomainDetails } from "./domain_detail_events.ts";

/** A domain as the host shows it at one moment. A detail is left out where nobody looked, and is then not compared. */
export interface DomainPicture extends DomainDetails {
  readonly ref: DomainRef;
  /** As `domainGetState` answers: `virDomainState`, and a number of that state's own reasons. */
  readonly state: number;
  readonly reason?: number;
  readonly persistent: boolean;
  /** Changes with each start, where `ref.id` does not: a process's start time, say. */
  readonly run?: string | number;
  /** Milliseconds since the epoch: the host's own time of the last change of `state`. */
  readonly since?: number;
  /** Changes with each change of the definition: a hash, a file's time, a version. */
  readonly definition?: string | number;
}

/** A network as the host shows it at one moment. */
export interface NetworkPicture {
  readonly ref: EventReferences["network"];
  readonly active: boolean;
  readonly persistent: boolean;
}

/** A storage pool as the host shows it at one moment. */
export interface StoragePoolPicture {
  readonly ref: EventReferences["storagePool"];
  readonly active: boolean;
  readonly persistent: boolean;
}

/** A host device that is there. */
export interface NodeDevicePicture {
  readonly ref: EventReferences["nodeDevice"];
}

/** A secret that is defined. */
export interface SecretPicture {
  readonly ref: EventReferences["secret"];
}

/** What is read of the objects of each kind. */
export interface Pictures {
  readonly domains: DomainPicture;
  readonly networks: NetworkPicture;
  readonly storagePools: StoragePoolPicture;
  readonly nodeDevices: NodeDevicePicture;
  readonly secrets: SecretPicture;
}

/** A kind of object whose pictures are compared. */
export type PictureKind = keyof Pictures;
