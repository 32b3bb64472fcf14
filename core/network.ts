import type { Connection } from "./connection.ts";
import type { NetworkRef } from "./references.ts";

/**
 * A network. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virNetworkPtr`
 */
export class Network {
  /** Its name when the handle was made. */
  readonly name: string;
  /** In its canonical form: lower case, with hyphens. */
  readonly uuid: string;
  readonly #connection: Connection;
  readonly #ref: NetworkRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NetworkRef) {
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
  get ref(): NetworkRef {
    return this.#ref;
  }
}
