import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import { type ParameterFields, typedParameters } from "../contract/typed_parameters.ts";
import type { NetworkPortConfig } from "../config/generated/network_port.gen.ts";
import type { Connection } from "../handle/owners.ts";
import type { Network } from "./network.ts";
import type { CallOptions, NetworkPortRef, TypedParameters } from "../contract/references.ts";

/**
 * A port of a network, where a guest's interface or another one is plugged in. A light handle, as the network's.
 *
 * @see libvirt 9.0.0 `virNetworkPortPtr`
 */
export class NetworkPort {
  /**
   * In its canonical form: lower case, with hyphens.
   * @see libvirt 9.0.0 `virNetworkPortGetUUIDString`, `virNetworkPortGetUUID`
   */
  readonly uuid: string;
  readonly #network: Network;
  readonly #ref: NetworkPortRef;

  /** Makes a handle without asking the host; `network.ports` asks. */
  constructor(network: Network, ref: NetworkPortRef) {
    this.uuid = ref.uuid;
    this.#network = network;
    this.#ref = ref;
  }

  /**
   * Whose it is.
   * @see libvirt 9.0.0 `virNetworkPortGetNetwork`
   */
  get network(): Network {
    return this.#network;
  }

  /** Where it is. */
  get connection(): Connection {
    return this.#network.connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): NetworkPortRef {
    return this.#ref;
  }

  /**
   * The port's document, as the host wrote it.
   * @throws {VirtError} `NO_NETWORK_PORT` if it is gone.
   * @see libvirt 9.0.0 `virNetworkPortGetXMLDesc`
   */
  async xml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "port.xml()");
    return await callOn(this.connection, "networks", "networkPortGetXMLDesc", this.#ref, 0, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: CallOptions): Promise<NetworkPortConfig> {
    checkOptions(options, callOptionNames, "port.config()");
    return await configOf("networkPort", await this.xml(options));
  }

  /**
   * Its bandwidth limits: `inbound.average`, `outbound.peak` and others, in KiB a second; `burst` in KiB.
   * @throws {VirtError} `NO_NETWORK_PORT` if it is gone.
   * @see libvirt 9.0.0 `virNetworkPortGetParameters`
   */
  async parameters(options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "port.parameters()");
    return await callOn(this.connection, "networks", "networkPortGetParameters", this.#ref, 0, options);
  }

  /**
   * Sets bandwidth limits: `{ "inbound.average": 1024 }`, in KiB a second. Hosts pass over fields that they do not know.
   * @throws {TypeError} If a field's value is of the wrong type, or there is none.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `NO_NETWORK_PORT` if it is gone.
   * @see libvirt 9.0.0 `virNetworkPortSetParameters`
   */
  async setParameters(fields: ParameterFields, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "port.setParameters()");
    const what = `Cannot set parameters of network port "${this.uuid}"`;
    const params = await typedParameters("networkPort", fields, what);
    await callOn(this.connection, "networks", "networkPortSetParameters", this.#ref, params, 0, options);
  }

  /**
   * Deletes it.
   * @throws {VirtError} `NO_NETWORK_PORT` if it is gone.
   * @see libvirt 9.0.0 `virNetworkPortDelete`
   */
  async delete(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "port.delete()");
    await callOn(this.connection, "networks", "networkPortDelete", this.#ref, 0, options);
  }
}
