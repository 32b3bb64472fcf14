import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import type { NWFilterConfig } from "../config/generated/nwfilter.gen.ts";
import type { Connection } from "../handle/owners.ts";
import type { CallOptions, NWFilterRef } from "../contract/references.ts";

/**
 * A network filter. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virNWFilterPtr`
 */
export class NWFilter {
  /**
   * Its name.
   * @see libvirt 9.0.0 `virNWFilterGetName`
   */
  readonly name: string;
  /**
   * In its canonical form: lower case, with hyphens.
   * @see libvirt 9.0.0 `virNWFilterGetUUIDString`, `virNWFilterGetUUID`
   */
  readonly uuid: string;
  readonly #connection: Connection;
  readonly #ref: NWFilterRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NWFilterRef) {
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
  get ref(): NWFilterRef {
    return this.#ref;
  }

  /**
   * The filter's document, as the host wrote it.
   * @throws {VirtError} `NO_NWFILTER` if it is gone.
   * @see libvirt 9.0.0 `virNWFilterGetXMLDesc`
   */
  async xml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "nwfilter.xml()");
    return await callOn(this.#connection, "nwfilters", "nWFilterGetXMLDesc", this.#ref, 0, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: CallOptions): Promise<NWFilterConfig> {
    checkOptions(options, callOptionNames, "nwfilter.config()");
    return await configOf("nwfilter", await this.xml(options));
  }

  /**
   * Removes it.
   * @throws {VirtError} `OPERATION_INVALID` if it is in use; `NO_NWFILTER` if it is gone.
   * @see libvirt 9.0.0 `virNWFilterUndefine`
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "nwfilter.undefine()");
    await callOn(this.#connection, "nwfilters", "nWFilterUndefine", this.#ref, options);
  }
}
