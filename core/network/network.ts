import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantBoolean, wantOptionalText, wantText, wantWhole } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import type { NetworkConfig } from "../config/generated/network.gen.ts";
import type { NetworkSectionConfigs, NetworkUpdateSection } from "../config/network_section.ts";
import type { Connection } from "../handle/owners.ts";
import { networkUpdateCommand, networkUpdateSection } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { networkXMLFlags } from "../contract/generated/flags.gen.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";
import { type DhcpLease, dhcpLease } from "./network_dhcp_lease.ts";
import { readMetadata, writeMetadata } from "./_network_metadata.ts";
import { NetworkPorts } from "./network_ports.ts";
import type { CallOptions, NetworkRef } from "../contract/references.ts";
import { numberOf } from "../contract/enum_words.ts";

/** Which document of a network is wanted. @see libvirt 9.0.0 `virNetworkXMLFlags` */
export interface NetworkXmlOptions extends CallOptions {
  /** As it will be at the next start. */
  readonly inactive?: boolean;
}

const networkXmlOptionNames: OptionNames<NetworkXmlOptions> = { ...callOptionNames, inactive: true };

/** What is done to a part of a network. @see libvirt 9.0.0 `virNetworkUpdateCommand` */
export type NetworkUpdateCommand = "modify" | "delete" | "add-last" | "add-first";

/** What of a network is changed. @see libvirt 9.0.0 `virNetworkUpdateFlags` */
export interface NetworkUpdateOptions extends ImpactOptions {
  /** Which of several parents is meant, from 0, as the second `<ip>` with DHCP; unless told the host finds it. */
  readonly parentIndex?: number;
}

const networkUpdateOptionNames: OptionNames<NetworkUpdateOptions> = {
  ...impactOptionNames,
  parentIndex: true,
};

/** Whose leases are wanted. */
export interface NetworkDhcpLeasesOptions extends CallOptions {
  /** Only those of the guest's interface with this MAC address. */
  readonly mac?: string;
}

const dhcpLeasesOptionNames: OptionNames<NetworkDhcpLeasesOptions> = { ...callOptionNames, mac: true };

/** How an application's element is set. */
export interface NetworkSetMetadataOptions extends ImpactOptions {
  /** The prefix for its namespace, which has to be there unless the element is removed. */
  readonly key?: string;
}

const setMetadataOptionNames: OptionNames<NetworkSetMetadataOptions> = { ...impactOptionNames, key: true };

/**
 * A network. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 *
 * await using connection = await connect("test:///default");
 * const network = await connection.networks.get("default");
 * if (!await network.isActive()) await network.start();
 * for (const { ip, hostname } of await network.dhcpLeases()) console.log(ip, hostname);
 * ```
 *
 * @see libvirt 9.0.0 `virNetworkPtr`
 */
export class Network {
  /**
   * Its name when the handle was made.
   * @see libvirt 9.0.0 `virNetworkGetName`
   */
  readonly name: string;
  /**
   * In its canonical form: lower case, with hyphens.
   * @see libvirt 9.0.0 `virNetworkGetUUIDString`, `virNetworkGetUUID`
   */
  readonly uuid: string;
  /** Its ports: what guests and others have plugged in. */
  readonly ports: NetworkPorts;
  readonly #connection: Connection;
  readonly #ref: NetworkRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: NetworkRef) {
    this.name = ref.name;
    this.uuid = ref.uuid;
    this.#connection = connection;
    this.#ref = ref;
    this.ports = new NetworkPorts(this);
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virNetworkGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): NetworkRef {
    return this.#ref;
  }

  /**
   * The network's document, as the host wrote it.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_NETWORK` if it is gone.
   * @see libvirt 9.0.0 `virNetworkGetXMLDesc`
   */
  async xml(options?: NetworkXmlOptions): Promise<string> {
    checkOptions(options, networkXmlOptionNames, "network.xml()");
    const bits = flagBits(networkXMLFlags, options, this.#cannot("read the XML of"));
    return await callOn(this.#connection, "networks", "networkGetXMLDesc", this.#ref, bits, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: NetworkXmlOptions): Promise<NetworkConfig> {
    checkOptions(options, networkXmlOptionNames, "network.config()");
    return await configOf("network", await this.xml(options));
  }

  /**
   * Starts it.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; `NO_NETWORK`; whatever keeps its bridge or DHCP server from starting.
   * @see libvirt 9.0.0 `virNetworkCreate`
   */
  async start(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "network.start()");
    await callOn(this.#connection, "networks", "networkCreate", this.#ref, options);
  }

  /**
   * Stops it, whoever may be plugged in; a transient one is gone then.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `NO_NETWORK`.
   * @see libvirt 9.0.0 `virNetworkDestroy`
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "network.destroy()");
    await callOn(this.#connection, "networks", "networkDestroy", this.#ref, options);
  }

  /**
   * Removes its definition; one that runs goes on as a transient one.
   * @throws {VirtError} `OPERATION_INVALID` if it has none; `NO_NETWORK`.
   * @see libvirt 9.0.0 `virNetworkUndefine`
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "network.undefine()");
    await callOn(this.#connection, "networks", "networkUndefine", this.#ref, options);
  }

  /**
   * Whether it runs.
   * @throws {VirtError} `NO_NETWORK` if it is gone.
   * @see libvirt 9.0.0 `virNetworkIsActive`
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "network.isActive()");
    return await callOn(this.#connection, "networks", "networkIsActive", this.#ref, options) !== 0;
  }

  /**
   * Whether it has a definition that outlives its run.
   * @throws {VirtError} `NO_NETWORK` if it is gone.
   * @see libvirt 9.0.0 `virNetworkIsPersistent`
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "network.isPersistent()");
    return await callOn(this.#connection, "networks", "networkIsPersistent", this.#ref, options) !== 0;
  }

  /**
   * Whether it starts with the host.
   * @throws {VirtError} `NO_NETWORK` if it is gone.
   * @see libvirt 9.0.0 `virNetworkGetAutostart`
   */
  async autostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "network.autostart()");
    return await callOn(this.#connection, "networks", "networkGetAutostart", this.#ref, options) !== 0;
  }

  /**
   * Has it start with the host, or not.
   * @throws {TypeError} If `on` is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it is transient.
   * @see libvirt 9.0.0 `virNetworkSetAutostart`
   */
  async setAutostart(on: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "network.setAutostart()");
    const value = wantBoolean(on, this.#cannot("set autostart of")) ? 1 : 0;
    await callOn(this.#connection, "networks", "networkSetAutostart", this.#ref, value, options);
  }

  /**
   * The name of its bridge on the host: `virbr0`.
   * @throws {VirtError} `INTERNAL_ERROR` if it has none; `NO_NETWORK`.
   * @see libvirt 9.0.0 `virNetworkGetBridgeName`
   */
  async bridgeName(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "network.bridgeName()");
    return await callOn(this.#connection, "networks", "networkGetBridgeName", this.#ref, options);
  }

  /**
   * Changes one part of it: while it runs, in its definition, or both.
   *
   * @param element The part as one element, `<host mac="52:54:00:00:00:01" ip="192.168.122.9"/>` for `ip-dhcp-host`, or as
   * its config, `{ mac: "52:54:00:00:00:01", ip: "192.168.122.9" }`; of one to be deleted, what tells it from others.
   * @throws {TypeError} If a word is none, the element neither text nor a config, or an option of the wrong type.
   * @throws {RangeError} If the parent's index is none.
   * @throws {VirtError} `OPERATION_INVALID` if there is no such part, or one like it already; `XML_ERROR`;
   * `OPERATION_UNSUPPORTED` for a part that the host cannot change.
   * @see libvirt 9.0.0 `virNetworkUpdate`
   */
  async update<Section extends NetworkUpdateSection>(
    command: NetworkUpdateCommand,
    section: Section,
    element: string | NetworkSectionConfigs[Section],
    options?: NetworkUpdateOptions,
  ): Promise<void> {
    checkOptions(options, networkUpdateOptionNames, "network.update()");
    const what = this.#cannot("update");
    const does = numberOf(networkUpdateCommand, command, what);
    const part = numberOf(networkUpdateSection, section, what);
    const xml = typeof element === "object" && element !== null
      ? await sectionText(section, element)
      : wantText(element, what, "an XML element or its config");
    const { parentIndex = -1 } = options ?? {};
    wantWhole(parentIndex, what, "a parent's index", -1);
    const bits = impactBits(options, what);
    await callOn(
      this.#connection,
      "networks",
      "networkUpdate",
      this.#ref,
      does,
      part,
      parentIndex,
      xml,
      bits,
      options,
    );
  }

  /**
   * The addresses that its DHCP server has given out, and that have not expired.
   * @throws {TypeError} If the MAC address is no text.
   * @throws {VirtError} `INVALID_MAC` if it is no MAC address; `NO_NETWORK`; `NO_SUPPORT` where no DHCP server is the host's.
   * @see libvirt 9.0.0 `virNetworkGetDHCPLeases`
   */
  async dhcpLeases(options?: NetworkDhcpLeasesOptions): Promise<DhcpLease[]> {
    checkOptions(options, dhcpLeasesOptionNames, "network.dhcpLeases()");
    const mac = wantOptionalText(options?.mac, this.#cannot("read DHCP leases of"), "a MAC address");
    return (await callOn(this.#connection, "networks", "networkGetDHCPLeases", this.#ref, mac, 0, options))
      .map(dhcpLease);
  }

  /**
   * The title, or `undefined` where it has none.
   * @throws {VirtError} `NO_NETWORK` if it is gone; `NO_SUPPORT` before libvirt 9.7.
   * @see {@linkcode Network.metadata}
   */
  async title(options?: ImpactOptions): Promise<string | undefined> {
    checkOptions(options, impactOptionNames, "network.title()");
    return await readMetadata(this, "title", null, options);
  }

  /**
   * Sets the title, which is one line; `undefined` removes it.
   * @throws {TypeError} If it is neither text nor `undefined`.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run; `NO_SUPPORT` before libvirt 9.7.
   * @see {@linkcode Network.setMetadata}
   */
  async setTitle(title: string | undefined, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "network.setTitle()");
    await writeMetadata(this, "title", title, null, null, options);
  }

  /**
   * The description, or `undefined` where it has none.
   * @throws {VirtError} `NO_NETWORK` if it is gone; `NO_SUPPORT` before libvirt 9.7.
   * @see {@linkcode Network.metadata}
   */
  async description(options?: ImpactOptions): Promise<string | undefined> {
    checkOptions(options, impactOptionNames, "network.description()");
    return await readMetadata(this, "description", null, options);
  }

  /**
   * Sets the description; `undefined` removes it.
   * @throws {TypeError} If it is neither text nor `undefined`.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run; `NO_SUPPORT` before libvirt 9.7.
   * @see {@linkcode Network.setMetadata}
   */
  async setDescription(description: string | undefined, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "network.setDescription()");
    await writeMetadata(this, "description", description, null, null, options);
  }

  /**
   * An application's own XML element, or `undefined` where it has none.
   *
   * @param uri Its namespace, which tells it from others.
   * @throws {TypeError} If the namespace is no text, or empty.
   * @throws {VirtError} `NO_NETWORK` if it is gone; `NO_SUPPORT` before libvirt 9.7.
   * @see libvirt 9.7.0 `virNetworkGetMetadata`
   */
  async metadata(uri: string, options?: ImpactOptions): Promise<string | undefined> {
    checkOptions(options, impactOptionNames, "network.metadata()");
    wantText(uri, this.#cannot("read metadata of"), "an element's namespace");
    return await readMetadata(this, "element", uri, options);
  }

  /**
   * Sets an application's own XML element; `undefined` removes it.
   *
   * @param uri Its namespace, which tells it from others.
   * @throws {TypeError} If the namespace is no text, the element neither text nor `undefined`, or `key` is missing.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run; `NO_SUPPORT` before libvirt 9.7.
   * @see libvirt 9.7.0 `virNetworkSetMetadata`
   */
  async setMetadata(
    uri: string,
    element: string | undefined,
    options?: NetworkSetMetadataOptions,
  ): Promise<void> {
    checkOptions(options, setMetadataOptionNames, "network.setMetadata()");
    const what = this.#cannot("set metadata of");
    wantText(uri, what, "an element's namespace");
    const key = element === undefined ? null : wantText(options?.key, what, "a prefix in key");
    await writeMetadata(this, "element", element, key, uri, options);
  }

  #cannot(action: string): string {
    return `Cannot ${action} network "${this.name}"`;
  }
}

async function sectionText<Section extends NetworkUpdateSection>(
  section: Section,
  config: NetworkSectionConfigs[Section],
): Promise<string> {
  const { formatNetworkSection } = await (
    // @ts-types="../config/codec/late_codecs.d.ts"
    import("../config/codec/format_network_section.ts")
  );
  return formatNetworkSection(section, config);
}
