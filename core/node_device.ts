import type { Connection } from "./connection.ts";
import type { NodeDeviceRef } from "./references.ts";

/**
 * A host device. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virNodeDevicePtr`
 */
export class NodeDevice {
  /** Its name. */
  readonly name: string;
  readonly #connection: Connection;
  readonly #ref: NodeDeviceRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NodeDeviceRef) {
    this.name = ref.name;
    this.#connection = connection;
    this.#ref = ref;
  }

  /** Where it is. */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): NodeDeviceRef {
    return this.#ref;
  }
}
