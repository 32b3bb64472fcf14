import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { canonicalUuid } from "../../events/canonical_uuid.ts";
import { wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import type { NetworkPortConfig } from "../config/generated/network_port.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { networkPortCreateFlags } from "../contract/generated/flags.gen.ts";
import type { Network } from "./network.ts";
import { NetworkPort } from "./network_port.ts";
import type { CallOptions } from "../contract/references.ts";

/** How a network port is created. @see libvirt 9.0.0 `virNetworkPortCreateFlags` */
export interface NetworkPortCreateOptions extends CallOptions {
  /** It is in use already, as after a restart: the document's `<plug>` says how, and the host does not choose. */
  readonly reclaim?: boolean;
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const networkPortCreateOptionNames: OptionNames<NetworkPortCreateOptions> = {
  ...callOptionNames,
  reclaim: true,
  validate: true,
};

/** A network's ports. The host makes and deletes those of its guests' interfaces by itself. */
export class NetworkPorts extends Collection<NetworkPort> {
  readonly #network: Network;

  /** Made by its network. */
  constructor(network: Network) {
    super(network.connection);
    this.#network = network;
  }

  /** Whose they are. */
  get network(): Network {
    return this.#network;
  }

  /**
   * The port with this UUID.
   *
   * @throws {TypeError} If it is no UUID.
   * @throws {VirtError} `NO_NETWORK_PORT` if there is none, or the network does not run.
   * @see libvirt 9.0.0 `virNetworkPortLookupByUUIDString`, `virNetworkPortLookupByUUID`
   */
  async get(uuid: string, options?: CallOptions): Promise<NetworkPort> {
    checkOptions(options, callOptionNames, "network.ports.get()");
    const { connection, ref, name } = this.#network;
    const what = `Cannot look up a port of network "${name}"`;
    const canonical = canonicalUuid(wantText(uuid, what, "a UUID"));
    if (canonical === undefined) throw new TypeError(`${what}, wanted a UUID: found ${JSON.stringify(uuid)}`);
    const found = await callOn(connection, "networks", "networkPortLookupByUUID", ref, canonical, options);
    return new NetworkPort(this.#network, found);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no UUID.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(uuid: string, options?: CallOptions): Promise<NetworkPort | undefined> {
    checkOptions(options, callOptionNames, "network.ports.find()");
    return await orUndefined(this.get(uuid, options), "NO_NETWORK_PORT");
  }

  /**
   * All of them.
   *
   * @throws {VirtError} `OPERATION_INVALID` if the network does not run; `NO_NETWORK` if it is gone.
   * @see libvirt 9.0.0 `virNetworkListAllPorts`
   */
  override async list(options?: CallOptions): Promise<NetworkPort[]> {
    checkOptions(options, callOptionNames, "network.ports.list()");
    const { connection, ref } = this.#network;
    const refs = await callOn(connection, "networks", "networkListAllPorts", ref, 0, options);
    return refs.map((one) => new NetworkPort(this.#network, one));
  }

  /**
   * The UUIDs alone of those that `list()` gives.
   *
   * @throws {VirtError} `OPERATION_INVALID` if the network does not run; `NO_NETWORK` if it is gone.
   */
  async uuids(options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "network.ports.uuids()");
    return (await this.list(options)).map(({ uuid }) => uuid);
  }

  /**
   * How many `list()` gives.
   *
   * @throws {VirtError} `OPERATION_INVALID` if the network does not run; `NO_NETWORK` if it is gone.
   */
  async count(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "network.ports.count()");
    return (await this.list(options)).length;
  }

  /**
   * Creates one, for what is no guest of this host's. The document says its `<uuid>`.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `NETWORK_PORT_EXIST`; `OPERATION_INVALID` if the network does not run.
   * @see libvirt 9.0.0 `virNetworkPortCreateXML`
   */
  async create(
    document: string | NetworkPortConfig,
    options?: NetworkPortCreateOptions,
  ): Promise<NetworkPort> {
    checkOptions(options, networkPortCreateOptionNames, "network.ports.create()");
    const { connection, ref, name } = this.#network;
    const what = `Cannot create a port of network "${name}"`;
    const xml = await documentText("networkPort", document, what);
    const bits = flagBits(networkPortCreateFlags, options, what);
    const made = await callOn(connection, "networks", "networkPortCreateXML", ref, xml, bits, options);
    return new NetworkPort(this.#network, made);
  }
}
