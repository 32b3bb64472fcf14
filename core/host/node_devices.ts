import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, EnsureAutostartOptions, Ensured, EnsurePlan } from "../handle/ensure_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import type { NodeDeviceConfig } from "../config/generated/node_device.gen.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  connectListAllNodeDeviceFlags,
  nodeDeviceCreateXMLFlags,
  nodeDeviceDefineXMLFlags,
} from "../contract/generated/flags.gen.ts";
import { NodeDevice } from "./node_device.ts";
import type { CallOptions } from "../contract/references.ts";

/**
 * Which host devices are listed: those that are one of the things that are set, all where none is.
 *
 * @see libvirt 9.0.0 `virConnectListAllNodeDeviceFlags`
 */
export interface NodeDeviceFilter extends CallOptions {
  /** The host itself. */
  readonly capSystem?: boolean;
  /** PCI devices. */
  readonly capPciDev?: boolean;
  /** USB devices. */
  readonly capUsbDev?: boolean;
  /** Interfaces of USB devices. */
  readonly capUsbInterface?: boolean;
  /** Network cards. */
  readonly capNet?: boolean;
  /** SCSI host adapters. */
  readonly capScsiHost?: boolean;
  /** SCSI targets. */
  readonly capScsiTarget?: boolean;
  /** SCSI devices. */
  readonly capScsi?: boolean;
  /** Storage devices. */
  readonly capStorage?: boolean;
  /** Fibre Channel adapters. */
  readonly capFcHost?: boolean;
  /** Adapters that can have virtual ports. */
  readonly capVports?: boolean;
  /** SCSI generic devices. */
  readonly capScsiGeneric?: boolean;
  /** Graphics cards as DRM has them. */
  readonly capDrm?: boolean;
  /** Devices that can have mediated ones. */
  readonly capMdevTypes?: boolean;
  /** Mediated devices. */
  readonly capMdev?: boolean;
  /** s390's CCW devices. */
  readonly capCcwDev?: boolean;
  /** s390's channel subsystem devices. */
  readonly capCssDev?: boolean;
  /** vDPA devices. */
  readonly capVdpa?: boolean;
  /** s390's crypto cards. */
  readonly capApCard?: boolean;
  /** Their queues. */
  readonly capApQueue?: boolean;
  /** Their matrix. */
  readonly capApMatrix?: boolean;
  /** Devices with vital product data. */
  readonly capVpd?: boolean;
  /** Of these those that are only defined. */
  readonly inactive?: boolean;
  /** Of these those that are there; so it is where neither is set. */
  readonly active?: boolean;
}

// A device can be several things, and hosts cannot list those that are not one of them.
const deviceGroups = [
  ["active", "inactive"],
  ...Object.keys(connectListAllNodeDeviceFlags)
    .filter((name): name is keyof typeof connectListAllNodeDeviceFlags => name.startsWith("cap"))
    .map((name) => [name]),
] as const;

const nodeDeviceFilterNames: OptionNames<NodeDeviceFilter> = {
  ...callOptionNames,
  capSystem: true,
  capPciDev: true,
  capUsbDev: true,
  capUsbInterface: true,
  capNet: true,
  capScsiHost: true,
  capScsiTarget: true,
  capScsi: true,
  capStorage: true,
  capFcHost: true,
  capVports: true,
  capScsiGeneric: true,
  capDrm: true,
  capMdevTypes: true,
  capMdev: true,
  capCcwDev: true,
  capCssDev: true,
  capVdpa: true,
  capApCard: true,
  capApQueue: true,
  capApMatrix: true,
  capVpd: true,
  inactive: true,
  active: true,
};

/** How a host device is created or defined. */
export interface NodeDeviceDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const nodeDeviceDefineOptionNames: OptionNames<NodeDeviceDefineOptions> = {
  ...callOptionNames,
  validate: true,
};

/** What a connection's host devices can be asked for. */
export abstract class NodeDeviceCollection extends Collection<NodeDevice> {
  /**
   * The device with this name.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_NODE_DEVICE` if there is none.
   * @see libvirt 9.0.0 `virNodeDeviceLookupByName`
   */
  async get(name: string, options?: CallOptions): Promise<NodeDevice> {
    checkOptions(options, callOptionNames, "nodeDevices.get()");
    wantText(name, "Cannot look up a host device", "a name");
    const { connection } = this;
    return new NodeDevice(
      connection,
      await callOn(connection, "nodeDevices", "nodeDeviceLookupByName", name, options),
    );
  }

  /**
   * The device with this name, or `undefined` where there is none; as `get()` otherwise.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(name: string, options?: CallOptions): Promise<NodeDevice | undefined> {
    checkOptions(options, callOptionNames, "nodeDevices.find()");
    return await orUndefined(this.get(name, options), "NO_NODE_DEVICE");
  }

  /**
   * The Fibre Channel adapter with these World Wide Names.
   *
   * @param wwnn Its node's name: 16 hexadecimal digits.
   * @param wwpn Its port's name: 16 hexadecimal digits.
   * @throws {TypeError} If one is no text, or empty.
   * @throws {VirtError} `NO_NODE_DEVICE` if there is none.
   * @see libvirt 9.0.0 `virNodeDeviceLookupSCSIHostByWWN`
   */
  async getByScsiHostWwn(wwnn: string, wwpn: string, options?: CallOptions): Promise<NodeDevice> {
    checkOptions(options, callOptionNames, "nodeDevices.getByScsiHostWwn()");
    const { connection } = this;
    const what = "Cannot look up a host device";
    wantText(wwnn, what, "a World Wide Node Name");
    wantText(wwpn, what, "a World Wide Port Name");
    return new NodeDevice(
      connection,
      await callOn(connection, "nodeDevices", "nodeDeviceLookupSCSIHostByWWN", wwnn, wwpn, 0, options),
    );
  }

  /**
   * As `getByScsiHostWwn()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If one is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async findByScsiHostWwn(
    wwnn: string,
    wwpn: string,
    options?: CallOptions,
  ): Promise<NodeDevice | undefined> {
    checkOptions(options, callOptionNames, "nodeDevices.findByScsiHostWwn()");
    return await orUndefined(this.getByScsiHostWwn(wwnn, wwpn, options), "NO_NODE_DEVICE");
  }

  /**
   * All host devices, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNodeDevices`
   */
  override async list(filter?: NodeDeviceFilter): Promise<NodeDevice[]> {
    checkOptions(filter, nodeDeviceFilterNames, "nodeDevices.list()");
    const { connection } = this;
    const refs = await callOn(connection, "nodeDevices", "connectListAllNodeDevices", bitsOf(filter), filter);
    return refs.map((ref) => new NodeDevice(connection, ref));
  }

  /**
   * The names alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virNodeListDevices`
   */
  async names(filter?: NodeDeviceFilter): Promise<readonly string[]> {
    checkOptions(filter, nodeDeviceFilterNames, "nodeDevices.names()");
    const { connection } = this;
    if (bitsOf(filter) === 0 && connection.supports("nodeListDevices")) {
      return await callOn(connection, "nodeDevices", "nodeListDevices", null, 0, filter);
    }
    return (await this.list(filter)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virNodeNumOfDevices`
   */
  async count(filter?: NodeDeviceFilter): Promise<number> {
    checkOptions(filter, nodeDeviceFilterNames, "nodeDevices.count()");
    const { connection } = this;
    if (bitsOf(filter) === 0 && connection.supports("nodeNumOfDevices")) {
      return await callOn(connection, "nodeDevices", "nodeNumOfDevices", null, 0, filter);
    }
    return (await this.list(filter)).length;
  }

  /**
   * Creates a virtual device that is gone with the host's next start: a vHBA, a mediated device.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `NO_SUPPORT` for another sort of device.
   * @see libvirt 9.0.0 `virNodeDeviceCreateXML`
   */
  async create(document: string | NodeDeviceConfig, options?: NodeDeviceDefineOptions): Promise<NodeDevice> {
    checkOptions(options, nodeDeviceDefineOptionNames, "nodeDevices.create()");
    const { connection } = this;
    const what = "Cannot create a host device";
    const xml = await documentText("nodeDevice", document, what);
    const bits = flagBits(nodeDeviceCreateXMLFlags, options, what);
    return new NodeDevice(
      connection,
      await callOn(connection, "nodeDevices", "nodeDeviceCreateXML", xml, bits, options),
    );
  }

  /**
   * Defines a mediated device. Does not start it.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `NO_SUPPORT` for another sort of device.
   * @see libvirt 9.0.0 `virNodeDeviceDefineXML`
   */
  async define(document: string | NodeDeviceConfig, options?: NodeDeviceDefineOptions): Promise<NodeDevice> {
    checkOptions(options, nodeDeviceDefineOptionNames, "nodeDevices.define()");
    const { connection } = this;
    const what = "Cannot define a host device";
    const xml = await documentText("nodeDevice", document, what);
    const bits = flagBits(nodeDeviceDefineXMLFlags, options, what);
    return new NodeDevice(
      connection,
      await callOn(connection, "nodeDevices", "nodeDeviceDefineXML", xml, bits, options),
    );
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(
    document: string | NodeDeviceConfig,
    options: EnsureAutostartOptions & DryRun,
  ): Promise<EnsurePlan<NodeDevice>>;
  /**
   * Makes a mediated device, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its UUID. Two that do it at once end with one object and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; `NO_SUPPORT` for another sort of device; whatever reading, defining or starting it fails with.
   */
  ensure(document: string | NodeDeviceConfig, options?: EnsureAutostartOptions): Promise<Ensured<NodeDevice>>;
  async ensure(
    document: string | NodeDeviceConfig,
    options?: EnsureAutostartOptions,
  ): Promise<EnsurePlan<NodeDevice>> {
    const { ensureNodeDevice } = await import("./_ensure_node_device.ts");
    return await ensureNodeDevice(this, document, options);
  }
}

function bitsOf(filter: NodeDeviceFilter | undefined): number {
  return filterBits(connectListAllNodeDeviceFlags, deviceGroups, filter, "Cannot list host devices");
}
