import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import type { NWFilterBindingConfig } from "../config/generated/nwfilter_binding.gen.ts";
import type { Connection } from "../handle/owners.ts";
import type { CallOptions, NWFilterBindingRef } from "../contract/references.ts";

/**
 * A network filter as it is bound to a port device. A light handle: it holds no state and needs no freeing, and each
 * method asks the host.
 *
 * @see libvirt 9.0.0 `virNWFilterBindingPtr`
 */
export class NWFilterBinding {
  /**
   * The port device that it is bound to: `vnet0`.
   * @see libvirt 9.0.0 `virNWFilterBindingGetPortDev`
   */
  readonly portdev: string;
  /**
   * The filter's name.
   * @see libvirt 9.0.0 `virNWFilterBindingGetFilterName`
   */
  readonly filterName: string;
  readonly #connection: Connection;
  readonly #ref: NWFilterBindingRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NWFilterBindingRef) {
    this.portdev = ref.portdev;
    this.filterName = ref.filtername;
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

  /**
   * The binding's document, as the host wrote it.
   * @throws {VirtError} `NO_NWFILTER_BINDING` if it is gone.
   * @see libvirt 9.0.0 `virNWFilterBindingGetXMLDesc`
   */
  async xml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "nwfilterBinding.xml()");
    return await callOn(this.#connection, "nwfilters", "nWFilterBindingGetXMLDesc", this.#ref, 0, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: CallOptions): Promise<NWFilterBindingConfig> {
    checkOptions(options, callOptionNames, "nwfilterBinding.config()");
    return await configOf("nwfilterBinding", await this.xml(options));
  }

  /**
   * Takes the filter off the port device.
   * @throws {VirtError} `NO_NWFILTER_BINDING` if it is gone.
   * @see libvirt 9.0.0 `virNWFilterBindingDelete`
   */
  async delete(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "nwfilterBinding.delete()");
    await callOn(this.#connection, "nwfilters", "nWFilterBindingDelete", this.#ref, options);
  }
}
