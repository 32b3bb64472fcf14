import type { Connection } from "./connection.ts";
import type { StoragePoolRef } from "./references.ts";

/**
 * A storage pool. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virStoragePoolPtr`
 */
export class StoragePool {
  /** Its name. */
  readonly name: string;
  /** In its canonical form: lower case, with hyphens. */
  readonly uuid: string;
  readonly #connection: Connection;
  readonly #ref: StoragePoolRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: StoragePoolRef) {
    this.name = ref.name;
    this.uuid = ref.uuid;
    this.#connection = connection;
    this.#ref = ref;
  }

  /** Where it is. */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): StoragePoolRef {
    return this.#ref;
  }
}
