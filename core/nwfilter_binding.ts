import type { Connection } from "./connection.ts";
import type { NWFilterBindingRef } from "./references.ts";

/**
 * A network filter binding. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virNWFilterBindingPtr`
 */
export class NWFilterBinding {
  /** The port device that it is bound to. */
  readonly portdev: string;
  readonly #connection: Connection;
  readonly #ref: NWFilterBindingRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NWFilterBindingRef) {
    this.portdev = ref.portdev;
    this.#connection = connection;
    this.#ref = ref;
  }

  /** Where it is. */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): NWFilterBindingRef {
    return this.#ref;
  }
}
