/**
 * What crosses the line between core and a driver: references to objects, typed parameters, streams, options.
 */

/** What every call takes beside its own arguments. */
export interface CallOptions {
  /** Ends the wait. It cannot undo what the host already does. */
  readonly signal?: AbortSignal;
  /** Ends the wait after so many milliseconds with `VirtError` `OPERATION_TIMEOUT`. */
  readonly timeoutMs?: number;
}

/** A domain; `id` is -1 while it is not running. */
export interface DomainRef {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
}

/** A virtual network. */
export interface NetworkRef {
  readonly name: string;
  readonly uuid: string;
}

/** A port of a virtual network. */
export interface NetworkPortRef {
  readonly net: NetworkRef;
  readonly uuid: string;
}

/** A network filter. */
export interface NWFilterRef {
  readonly name: string;
  readonly uuid: string;
}

/** A network filter as it is bound to a port device. */
export interface NWFilterBindingRef {
  readonly portdev: string;
  readonly filtername: string;
}

/** A network interface of the host. */
export interface InterfaceRef {
  readonly name: string;
  readonly mac: string;
}

/** A storage pool. */
export interface StoragePoolRef {
  readonly name: string;
  readonly uuid: string;
}

/** A storage volume, with its pool's name. */
export interface StorageVolRef {
  readonly pool: string;
  readonly name: string;
  readonly key: string;
}

/** A device of the host. */
export interface NodeDeviceRef {
  readonly name: string;
}

/** A secret; `usageType` is libvirt's number. */
export interface SecretRef {
  readonly uuid: string;
  readonly usageType: number;
  readonly usageID: string;
}

/** A checkpoint of a domain. */
export interface DomainCheckpointRef {
  readonly name: string;
  readonly dom: DomainRef;
}

/** A snapshot of a domain. */
export interface DomainSnapshotRef {
  readonly name: string;
  readonly dom: DomainRef;
}

/** One value of a typed parameter: 32-bit and floating numbers are `number`, 64-bit ones `bigint`. */
export type TypedParameter = number | bigint | boolean | string;

/** libvirt's typed parameters by field name; a field that came more than once is an array. */
export type TypedParameters = { readonly [field: string]: TypedParameter | readonly TypedParameter[] };

/** Data that flows after a call: console, volume contents, screenshot. */
export interface DriverStream extends AsyncDisposable {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  /** Gives the stream up at once. */
  abort(reason?: unknown): Promise<void>;
}
