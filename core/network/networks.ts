import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, EnsureAutostartOptions, Ensured, EnsurePlan } from "../handle/ensure_options.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { lookUp, orUndefined } from "../handle/lookup.ts";
import { orOlder } from "../handle/older_call_fallback.ts";
import { Collection } from "../handle/collection.ts";
import type { NetworkConfig } from "../config/generated/network.gen.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  connectListAllNetworksFlags as flags,
  networkCreateFlags,
  networkDefineFlags,
} from "../contract/generated/flags.gen.ts";
import { Network } from "./network.ts";
import type { CallOptions } from "../contract/references.ts";

/**
 * Which networks are listed: of each pair of opposites those that are set, and all where none is.
 *
 * @see libvirt 9.0.0 `virConnectListAllNetworksFlags`
 */
export interface NetworkFilter extends CallOptions {
  /** Those that are started. */
  readonly active?: boolean;
  /** Those that are not. */
  readonly inactive?: boolean;
  /** With a definition that outlives their run. */
  readonly persistent?: boolean;
  /** Without. */
  readonly transient?: boolean;
  /** Starting with the host. */
  readonly autostart?: boolean;
  /** Not so. */
  readonly noAutostart?: boolean;
}

const networkFilterNames: OptionNames<NetworkFilter> = {
  ...callOptionNames,
  active: true,
  inactive: true,
  persistent: true,
  transient: true,
  autostart: true,
  noAutostart: true,
};

const networkGroups = [
  ["active", "inactive"],
  ["persistent", "transient"],
  ["autostart", "noAutostart"],
] as const;

/** How a network is defined or created. @see libvirt 9.0.0 `virNetworkDefineFlags` */
export interface NetworkDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const networkDefineOptionNames: OptionNames<NetworkDefineOptions> = { ...callOptionNames, validate: true };

/** What a connection's networks can be asked for. */
export abstract class NetworkCollection extends Collection<Network> {
  /**
   * The network with this name or UUID; a text of a UUID's form is looked for as UUID first.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_NETWORK` if there is none.
   * @see libvirt 9.0.0 `virNetworkLookupByName`, `virNetworkLookupByUUID`, `virNetworkLookupByUUIDString`
   */
  async get(nameOrUuid: string, options?: CallOptions): Promise<Network> {
    checkOptions(options, callOptionNames, "networks.get()");
    const { connection } = this;
    const ref = await lookUp(
      nameOrUuid,
      "Cannot look up a network",
      "NO_NETWORK",
      (uuid) => callOn(connection, "networks", "networkLookupByUUID", uuid, options),
      (name) => callOn(connection, "networks", "networkLookupByName", name, options),
    );
    return new Network(connection, ref);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(nameOrUuid: string, options?: CallOptions): Promise<Network | undefined> {
    checkOptions(options, callOptionNames, "networks.find()");
    return await orUndefined(this.get(nameOrUuid, options), "NO_NETWORK");
  }

  /**
   * All networks, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNetworks`
   */
  override async list(filter?: NetworkFilter): Promise<Network[]> {
    checkOptions(filter, networkFilterNames, "networks.list()");
    const { connection } = this;
    const refs = await callOn(connection, "networks", "connectListAllNetworks", bitsOf(filter), filter);
    return refs.map((ref) => new Network(connection, ref));
  }

  /**
   * The names alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListNetworks`, `virConnectListDefinedNetworks`
   */
  async names(filter?: NetworkFilter): Promise<readonly string[]> {
    checkOptions(filter, networkFilterNames, "networks.names()");
    const { connection } = this;
    const bits = bitsOf(filter);
    if (bits === flags.active && connection.supports("connectListNetworks")) {
      return await callOn(connection, "networks", "connectListNetworks", filter);
    }
    if (bits === flags.inactive && connection.supports("connectListDefinedNetworks")) {
      return await callOn(connection, "networks", "connectListDefinedNetworks", filter);
    }
    return (await this.list(filter)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectNumOfNetworks`, `virConnectNumOfDefinedNetworks`
   */
  async count(filter?: NetworkFilter): Promise<number> {
    checkOptions(filter, networkFilterNames, "networks.count()");
    const { connection } = this;
    const bits = bitsOf(filter);
    if (bits === flags.active && connection.supports("connectNumOfNetworks")) {
      return await callOn(connection, "networks", "connectNumOfNetworks", filter);
    }
    if (bits === flags.inactive && connection.supports("connectNumOfDefinedNetworks")) {
      return await callOn(connection, "networks", "connectNumOfDefinedNetworks", filter);
    }
    return (await this.list(filter)).length;
  }

  /**
   * Defines a persistent network, or changes the definition of one with the same name and UUID. Does not start it.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if name, UUID or bridge are another's.
   * @see libvirt 9.0.0 `virNetworkDefineXMLFlags`, `virNetworkDefineXML`
   */
  async define(document: string | NetworkConfig, options?: NetworkDefineOptions): Promise<Network> {
    checkOptions(options, networkDefineOptionNames, "networks.define()");
    const { connection } = this;
    const what = "Cannot define a network";
    const xml = await documentText("network", document, what);
    const bits = flagBits(networkDefineFlags, options, what);
    const ref = await orOlder(
      bits === 0,
      async () => await callOn(connection, "networks", "networkDefineXMLFlags", xml, bits, options),
      async () => await callOn(connection, "networks", "networkDefineXML", xml, options),
    );
    return new Network(connection, ref);
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(
    document: string | NetworkConfig,
    options: EnsureAutostartOptions & DryRun,
  ): Promise<EnsurePlan<Network>>;
  /**
   * Makes a network, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its UUID, else by its name. One that runs has what was changed from its next start on. Two that do it at once end with one object and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; whatever reading, defining or starting it fails with.
   */
  ensure(document: string | NetworkConfig, options?: EnsureAutostartOptions): Promise<Ensured<Network>>;
  async ensure(
    document: string | NetworkConfig,
    options?: EnsureAutostartOptions,
  ): Promise<EnsurePlan<Network>> {
    const { ensureNetwork } = await import("./_ensure_network.ts");
    return await ensureNetwork(this, document, options);
  }

  /**
   * Starts a transient network, which is gone when it stops.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if name, UUID or bridge are another's.
   * @see libvirt 9.0.0 `virNetworkCreateXMLFlags`, `virNetworkCreateXML`
   */
  async create(document: string | NetworkConfig, options?: NetworkDefineOptions): Promise<Network> {
    checkOptions(options, networkDefineOptionNames, "networks.create()");
    const { connection } = this;
    const what = "Cannot create a network";
    const xml = await documentText("network", document, what);
    const bits = flagBits(networkCreateFlags, options, what);
    const ref = await orOlder(
      bits === 0,
      async () => await callOn(connection, "networks", "networkCreateXMLFlags", xml, bits, options),
      async () => await callOn(connection, "networks", "networkCreateXML", xml, options),
    );
    return new Network(connection, ref);
  }
}

function bitsOf(filter: NetworkFilter | undefined): number {
  return filterBits(flags, networkGroups, filter, "Cannot list networks");
}
