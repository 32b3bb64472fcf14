import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantBoolean, wantOptionalText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf, documentText } from "../handle/document_text.ts";
import { orOlder } from "../handle/older_call_fallback.ts";
import type { NodeDeviceConfig } from "../config/generated/node_device.gen.ts";
import type { Connection } from "../handle/owners.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";
import type { CallOptions, NodeDeviceRef } from "../contract/references.ts";

/** Which document of a host device is wanted. */
export interface NodeDeviceXmlOptions extends CallOptions {
  /** As it is defined, where that differs from what it is. Needs a libvirt from 10.1 on. */
  readonly inactive?: boolean;
}

const nodeDeviceXmlOptionNames: OptionNames<NodeDeviceXmlOptions> = { ...callOptionNames, inactive: true };

/** How a host device is taken from the host's own drivers. */
export interface NodeDeviceDetachOptions extends CallOptions {
  /** The driver that gets it instead: `vfio`; the host's choice unless told. */
  readonly driver?: string;
}

const detachOptionNames: OptionNames<NodeDeviceDetachOptions> = { ...callOptionNames, driver: true };

/**
 * A host device. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @example
 * ```ts ignore
 * const card = await connection.nodeDevices.get("pci_0000_03_00_0");
 * console.log(await card.capabilities(), (await card.parent())?.name);
 * await card.detach({ driver: "vfio" });
 * ```
 *
 * @see libvirt 9.0.0 `virNodeDevicePtr`
 */
export class NodeDevice {
  /**
   * Its name: `pci_0000_03_00_0`.
   * @see libvirt 9.0.0 `virNodeDeviceGetName`
   */
  readonly name: string;
  readonly #connection: Connection;
  readonly #ref: NodeDeviceRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NodeDeviceRef) {
    this.name = ref.name;
    this.#connection = connection;
    this.#ref = ref;
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virNodeDeviceGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): NodeDeviceRef {
    return this.#ref;
  }

  /**
   * The device's document, as the host wrote it.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceGetXMLDesc`
   */
  async xml(options?: NodeDeviceXmlOptions): Promise<string> {
    checkOptions(options, nodeDeviceXmlOptionNames, "device.xml()");
    const { inactive = false } = options ?? {};
    const flags = wantBoolean(inactive, this.#cannot("read the XML of")) ? 1 : 0;
    return await callOn(this.#connection, "nodeDevices", "nodeDeviceGetXMLDesc", this.name, flags, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: NodeDeviceXmlOptions): Promise<NodeDeviceConfig> {
    checkOptions(options, nodeDeviceXmlOptionNames, "device.config()");
    return await configOf("nodeDevice", await this.xml(options));
  }

  /**
   * The device that it hangs on, or `undefined` for the root of all.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceGetParent`
   */
  async parent(options?: CallOptions): Promise<NodeDevice | undefined> {
    checkOptions(options, callOptionNames, "device.parent()");
    const name = await callOn(this.#connection, "nodeDevices", "nodeDeviceGetParent", this.name, options);
    return name === null ? undefined : new NodeDevice(this.#connection, { name });
  }

  /**
   * What it is, in libvirt's words: `pci`, `net`, `scsi_host`, `fc_host`.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceListCaps`
   */
  async capabilities(options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "device.capabilities()");
    return await callOn(this.#connection, "nodeDevices", "nodeDeviceListCaps", this.name, options);
  }

  /**
   * How many things it is.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceNumOfCaps`
   */
  async capabilityCount(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "device.capabilityCount()");
    return await callOn(this.#connection, "nodeDevices", "nodeDeviceNumOfCaps", this.name, options);
  }

  /**
   * Takes a PCI device from the host's driver, so that a guest can have it.
   * @throws {TypeError} If the driver is no text.
   * @throws {VirtError} `NO_SUPPORT` where it is no PCI device; `OPERATION_INVALID` if a guest has it.
   * @see libvirt 9.0.0 `virNodeDeviceDetachFlags`, `virNodeDeviceDettach`
   */
  async detach(options?: NodeDeviceDetachOptions): Promise<void> {
    checkOptions(options, detachOptionNames, "device.detach()");
    const { name } = this;
    const connection = this.#connection;
    const driver = wantOptionalText(options?.driver, this.#cannot("detach"), "a driver");
    await orOlder(
      driver === null,
      () => callOn(connection, "nodeDevices", "nodeDeviceDetachFlags", name, driver, 0, options),
      () => callOn(connection, "nodeDevices", "nodeDeviceDettach", name, options),
    );
  }

  /**
   * Gives a PCI device back to the host's driver.
   * @throws {VirtError} `NO_SUPPORT` where it is no PCI device; `OPERATION_INVALID` if a guest has it.
   * @see libvirt 9.0.0 `virNodeDeviceReAttach`
   */
  async reAttach(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "device.reAttach()");
    await callOn(this.#connection, "nodeDevices", "nodeDeviceReAttach", this.name, options);
  }

  /**
   * Resets a PCI device that no driver of the host and no guest has.
   * @throws {VirtError} `NO_SUPPORT` where it is no PCI device; `OPERATION_INVALID` if it is in use.
   * @see libvirt 9.0.0 `virNodeDeviceReset`
   */
  async reset(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "device.reset()");
    await callOn(this.#connection, "nodeDevices", "nodeDeviceReset", this.name, options);
  }

  /**
   * Starts a mediated device that is defined.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceCreate`
   */
  async start(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "device.start()");
    await callOn(this.#connection, "nodeDevices", "nodeDeviceCreate", this.name, 0, options);
  }

  /**
   * Takes away a virtual device: a vHBA, a mediated device, of which a definition stays.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT` where it is none; `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceDestroy`
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "device.destroy()");
    await callOn(this.#connection, "nodeDevices", "nodeDeviceDestroy", this.name, options);
  }

  /**
   * Forgets the definition of a mediated device.
   * @throws {VirtError} `OPERATION_INVALID` if it has none; `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceUndefine`
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "device.undefine()");
    await callOn(this.#connection, "nodeDevices", "nodeDeviceUndefine", this.name, 0, options);
  }

  /**
   * Changes a mediated device: what it is, its definition, or both.
   *
   * @param xml Its whole document, changed.
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `NO_SUPPORT` from a libvirt before 10.1.
   * @see libvirt 10.1.0 `virNodeDeviceUpdate`
   */
  async update(document: string | NodeDeviceConfig, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "device.update()");
    const what = this.#cannot("update");
    const xml = await documentText("nodeDevice", document, what);
    const bits = impactBits(options, what);
    await callOn(this.#connection, "nodeDevices", "nodeDeviceUpdate", this.name, xml, bits, options);
  }

  /**
   * Whether it starts with the host.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeDeviceGetAutostart`
   */
  async autostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "device.autostart()");
    return await callOn(this.#connection, "nodeDevices", "nodeDeviceGetAutostart", this.name, options) !== 0;
  }

  /**
   * Sets whether it starts with the host.
   * @throws {TypeError} If it is neither true nor false.
   * @throws {VirtError} `OPERATION_INVALID` where it cannot; `NO_NODE_DEVICE` if it is gone.
   * @see libvirt 9.0.0 `virNodeDeviceSetAutostart`
   */
  async setAutostart(on: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "device.setAutostart()");
    const flag = wantBoolean(on, this.#cannot("set the autostart of")) ? 1 : 0;
    await callOn(this.#connection, "nodeDevices", "nodeDeviceSetAutostart", this.name, flag, options);
  }

  /**
   * Whether it is there, and not only defined.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeDeviceIsActive`
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "device.isActive()");
    return await callOn(this.#connection, "nodeDevices", "nodeDeviceIsActive", this.name, options) !== 0;
  }

  /**
   * Whether it has a definition that outlives it.
   * @throws {VirtError} `NO_NODE_DEVICE` if it is gone; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeDeviceIsPersistent`
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "device.isPersistent()");
    return await callOn(this.#connection, "nodeDevices", "nodeDeviceIsPersistent", this.name, options) !== 0;
  }

  #cannot(what: string): string {
    return `Cannot ${what} device "${this.name}"`;
  }
}
