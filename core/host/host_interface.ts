import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import type { HostInterfaceConfig } from "../config/generated/host_interface.gen.ts";
import type { Connection } from "../handle/owners.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { interfaceXMLFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions, HostInterfaceRef } from "../contract/references.ts";

/** Which document of a host interface is wanted. @see libvirt 9.0.0 `virInterfaceXMLFlags` */
export interface HostInterfaceXmlOptions extends CallOptions {
  /** As it is configured, where that differs from what it is. */
  readonly inactive?: boolean;
}

const hostInterfaceXmlOptionNames: OptionNames<HostInterfaceXmlOptions> = {
  ...callOptionNames,
  inactive: true,
};

/**
 * A host interface. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virInterfacePtr`
 */
export class HostInterface {
  /**
   * Its name.
   * @see libvirt 9.0.0 `virInterfaceGetName`
   */
  readonly name: string;
  /**
   * Its MAC address, empty if it has none.
   * @see libvirt 9.0.0 `virInterfaceGetMACString`
   */
  readonly mac: string;
  readonly #connection: Connection;
  readonly #ref: HostInterfaceRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: HostInterfaceRef) {
    this.name = ref.name;
    this.mac = ref.mac;
    this.#connection = connection;
    this.#ref = ref;
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virInterfaceGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): HostInterfaceRef {
    return this.#ref;
  }

  /**
   * The interface's document, as the host wrote it.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_INTERFACE` if it is gone.
   * @see libvirt 9.0.0 `virInterfaceGetXMLDesc`
   */
  async xml(options?: HostInterfaceXmlOptions): Promise<string> {
    checkOptions(options, hostInterfaceXmlOptionNames, "interface.xml()");
    const bits = flagBits(interfaceXMLFlags, options, `Cannot read the XML of interface "${this.name}"`);
    return await callOn(this.#connection, "interfaces", "interfaceGetXMLDesc", this.#ref, bits, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: HostInterfaceXmlOptions): Promise<HostInterfaceConfig> {
    checkOptions(options, hostInterfaceXmlOptionNames, "interface.config()");
    return await configOf("hostInterface", await this.xml(options));
  }

  /**
   * Starts it, as `ifup` does.
   * @throws {VirtError} `OPERATION_INVALID` if it is up; `NO_SUPPORT` where the host cannot.
   * @see libvirt 9.0.0 `virInterfaceCreate`
   */
  async start(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "interface.start()");
    await callOn(this.#connection, "interfaces", "interfaceCreate", this.#ref, 0, options);
  }

  /**
   * Stops it, as `ifdown` does.
   * @throws {VirtError} `OPERATION_INVALID` if it is down; `NO_SUPPORT` where the host cannot.
   * @see libvirt 9.0.0 `virInterfaceDestroy`
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "interface.destroy()");
    await callOn(this.#connection, "interfaces", "interfaceDestroy", this.#ref, 0, options);
  }

  /**
   * Removes its configuration.
   * @throws {VirtError} `NO_INTERFACE` if it is gone; `NO_SUPPORT` where the host cannot.
   * @see libvirt 9.0.0 `virInterfaceUndefine`
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "interface.undefine()");
    await callOn(this.#connection, "interfaces", "interfaceUndefine", this.#ref, options);
  }

  /**
   * Whether it is up.
   * @throws {VirtError} `NO_INTERFACE` if it is gone.
   * @see libvirt 9.0.0 `virInterfaceIsActive`
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "interface.isActive()");
    return await callOn(this.#connection, "interfaces", "interfaceIsActive", this.#ref, options) !== 0;
  }
}
