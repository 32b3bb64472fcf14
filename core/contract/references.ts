/**
 * What crosses the line between core and a driver: references to objects, typed parameters, streams, options.
 */

/** What every call takes beside its own arguments. */
export interface CallOptions {
  /** Ends the wait. It cannot undo what the host already does. */
  readonly signal?: AbortSignal;
  /**
   * Ends the wait after so many milliseconds with `VirtError` `OPERATION_TIMEOUT`. `Infinity` is no limit, as none is; with
   * 0 the time is over before anything is sent.
   */
  readonly timeoutMs?: number;
}

/** A domain; `id` is -1 while it is not running. */
export interface DomainRef {
  /** Its name. */
  readonly name: string;
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
  /** Its number while it runs, else -1. */
  readonly id: number;
}

/** A virtual network. */
export interface NetworkRef {
  /** Its name. */
  readonly name: string;
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
}

/** A port of a virtual network. */
export interface NetworkPortRef {
  /** Its network. */
  readonly net: NetworkRef;
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
}

/** A network filter. */
export interface NWFilterRef {
  /** Its name. */
  readonly name: string;
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
}

/** A network filter as it is bound to a port device. */
export interface NWFilterBindingRef {
  /** The port device. */
  readonly portdev: string;
  /** The filter's name. */
  readonly filtername: string;
}

/** A network interface of the host. */
export interface HostInterfaceRef {
  /** Its name. */
  readonly name: string;
  /** Its MAC address. */
  readonly mac: string;
}

/** A storage pool. */
export interface StoragePoolRef {
  /** Its name. */
  readonly name: string;
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
}

/** A storage volume, with its pool's name. */
export interface StorageVolumeRef {
  /** Its pool's name. */
  readonly pool: string;
  /** Its name. */
  readonly name: string;
  /** Its key, unique on the host. */
  readonly key: string;
}

/** A device of the host. */
export interface NodeDeviceRef {
  /** Its name. */
  readonly name: string;
}

/** A secret; `usageType` is libvirt's number. */
export interface SecretRef {
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
  /** `virSecretUsageType` */
  readonly usageType: number;
  /** What it is for: a volume's path, a target's name. */
  readonly usageID: string;
}

/** A checkpoint of a domain. */
export interface DomainCheckpointRef {
  /** Its name. */
  readonly name: string;
  /** Its domain. */
  readonly dom: DomainRef;
}

/** A snapshot of a domain. */
export interface DomainSnapshotRef {
  /** Its name. */
  readonly name: string;
  /** Its domain. */
  readonly dom: DomainRef;
}

/** One value of a typed parameter: 32-bit and floating numbers are `number`, 64-bit ones `bigint`. */
export type TypedParameter = number | bigint | boolean | string;

/** libvirt's typed parameters by field name; a field that came more than once is an array. */
export type TypedParameters = { readonly [field: string]: TypedParameter | readonly TypedParameter[] };

/** What a driver adds to a job's figures where its host counts no bytes: those stand for its percentage then. */
export interface SharedFraction {
  /** How much is done, from 0 to 1. */
  readonly fraction?: number;
}

/** Zeros that take no room, neither on their way nor where they are kept. */
export interface Hole {
  /** How many bytes. */
  readonly hole: number;
}

/** Data that flows after a call: console, volume contents, screenshot. */
export interface DriverStream extends AsyncDisposable {
  /** What comes from the other end. A chunk is its reader's, buffer and all. */
  readonly readable: ReadableStream<Uint8Array>;
  /** What goes to the other end. A chunk may be written over once its write has resolved. */
  readonly writable: WritableStream<Uint8Array>;
  /**
   * The same two with holes in them, for who asked the call for a sparse stream; absent where the driver has none. Holes
   * that come where nobody looked at this end the stream.
   */
  readonly sparse?: {
    /** What comes from the other end. */
    readonly readable: ReadableStream<Uint8Array | Hole>;
    /** What goes to the other end. */
    readonly writable: WritableStream<Uint8Array | Hole>;
  };
  /** Gives the stream up at once. */
  abort(reason?: unknown): Promise<void>;
}
