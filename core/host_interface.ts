import type { Connection } from "./connection.ts";
import type { InterfaceRef } from "./references.ts";

/**
 * A host interface. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virInterfacePtr`
 */
export class HostInterface {
  /** Its name. */
  readonly name: string;
  /** Its MAC address, empty if it has none. */
  readonly mac: string;
  readonly #connection: Connection;
  readonly #ref: InterfaceRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: InterfaceRef) {
    this.name = ref.name;
    this.mac = ref.mac;
    this.#connection = connection;
    this.#ref = ref;
  }

  /** Where it is. */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): InterfaceRef {
    return this.#ref;
  }
}
