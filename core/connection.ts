import type { EventDispatcher } from "../events/mod.ts";
import { shown, wantOptionalText, wantText } from "./_arguments.ts";
import { call } from "./_call.ts";
import {
  HostInterfaces,
  Networks,
  NodeDevices,
  NWFilterBindings,
  NWFilters,
  Secrets,
  StoragePools,
} from "./collections.ts";
import { type ConnectionEventObjects, type ConnectionEvents, connectionEvents } from "./connection_events.ts";
import { Domain } from "./domain.ts";
import type { DomainStats, StatsGroup } from "./domain_stats.ts";
import type { DomainStatsOptions } from "./domain_statistics.ts";
import { Domains } from "./domains.ts";
import type { CloseReason, DriverConnection, Feature, Logger } from "./driver.ts";
import { flagBits } from "./flag_bits.ts";
import { connectGetAllDomainStatsFlags } from "./first_flags.gen.ts";
import type { CallOptions } from "./references.ts";
import { bytesOfKib, toSafeInteger } from "./size.ts";
import type { Version } from "./version.ts";

/** A driver's tables, for calls past the typed API: libvirt's functions with its flags and references. */
export type DriverTables = Pick<
  DriverConnection,
  "hypervisor" | "networks" | "storage" | "interfaces" | "nodeDevices" | "secrets" | "nwfilters"
>;

/** What the host is made of. @see libvirt 9.0.0 `virNodeInfo` */
export interface NodeInfo {
  /** Its CPUs' architecture: `x86_64`. */
  readonly model: string;
  /** Bytes. */
  readonly memory: number;
  /** CPUs that are online. */
  readonly cpus: number;
  /** What they run at; 0 where that is not known. */
  readonly mhz: number;
  /** NUMA nodes. */
  readonly nodes: number;
  /** CPU sockets of a node. */
  readonly sockets: number;
  /** Cores of a socket. */
  readonly cores: number;
  /** Threads of a core. */
  readonly threads: number;
}

/** Which hypervisor's capabilities are meant; the host's usual ones unless told. */
export interface DomainCapabilitiesOptions extends CallOptions {
  /** The emulator's path on the host. */
  readonly emulator?: string;
  /** The guest's architecture: `x86_64`. */
  readonly arch?: string;
  /** The guest's machine type: `q35`. */
  readonly machine?: string;
  /** The sort of virtualization: `kvm`, `qemu`. */
  readonly virtType?: string;
}

/** Whose statistics are gathered, and how. @see libvirt 9.0.0 `virConnectGetAllDomainStatsFlags` */
export interface ConnectionStatsOptions extends DomainStatsOptions {
  /** These domains; all unless told. */
  readonly domains?: readonly Domain[];
  /** What is wanted; all that the host has unless told. */
  readonly groups?: readonly StatsGroup[];
  /** Of all domains those that run, paused or not. */
  readonly active?: boolean;
  /** Of all domains those that are defined only. */
  readonly inactive?: boolean;
  /** Of all domains those with a definition that outlives their run. */
  readonly persistent?: boolean;
  /** Of all domains those without. */
  readonly transient?: boolean;
  /** Of all domains those that run. */
  readonly running?: boolean;
  /** Of all domains those that are paused. */
  readonly paused?: boolean;
  /** Of all domains those that are off. */
  readonly shutoff?: boolean;
  /** Of all domains those in any other state. */
  readonly other?: boolean;
}

/** A domain's statistics, and whose they are. */
export interface DomainStatsRecord extends DomainStats {
  /** Whose they are. */
  readonly domain: Domain;
}

/**
 * An open connection to a hypervisor or its host.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 *
 * await using connection = await connect("test:///default");
 * console.log(await connection.hostname(), (await connection.nodeInfo()).cpus);
 * using subscription = connection.events.on("domain.lifecycle", (e) => console.log(e.domain.name, e.event));
 * await subscription.ready;
 * await (await connection.domains.get("test")).suspend();
 * ```
 *
 * @see libvirt 9.0.0 `virConnectPtr`
 */
export class Connection implements AsyncDisposable {
  /** The URI that it was opened with, without a password. */
  readonly uri: string;
  /** The driver's name: `qemu`, `test`. */
  readonly driver: string;
  /** Resolves, and never rejects, when the connection has ended, however that came. */
  readonly closed: Promise<CloseReason>;
  /** Its domains. */
  readonly domains: Domains;
  /** Its networks. */
  readonly networks: Networks;
  /** Its storage pools. */
  readonly storagePools: StoragePools;
  /** Its network interfaces of the host. */
  readonly interfaces: HostInterfaces;
  /** Its devices of the host. */
  readonly nodeDevices: NodeDevices;
  /** Its secrets. */
  readonly secrets: Secrets;
  /** Its network filters. */
  readonly nwfilters: NWFilters;
  /** Its network filters as they are bound to port devices. */
  readonly nwfilterBindings: NWFilterBindings;
  readonly #tables: DriverTables;
  readonly #driver: DriverConnection;
  readonly #events: ConnectionEvents;
  #closing: Promise<void> | undefined;

  /**
   * Made by `connect()`; or for a driver's connection that was opened in another way.
   *
   * @param driver The driver's side, which is the connection's from now on.
   * @param uri The URI, without a password.
   * @param logger Gets what listeners throw.
   */
  constructor(driver: DriverConnection, uri: string, logger?: Logger) {
    this.uri = uri;
    this.driver = driver.driver;
    this.#driver = driver;
    const { hypervisor, networks, storage, interfaces, nodeDevices, secrets, nwfilters } = driver;
    this.#tables = { hypervisor, networks, storage, interfaces, nodeDevices, secrets, nwfilters };
    this.domains = new Domains(this);
    this.networks = new Networks(this);
    this.storagePools = new StoragePools(this);
    this.interfaces = new HostInterfaces(this);
    this.nodeDevices = new NodeDevices(this);
    this.secrets = new Secrets(this);
    this.nwfilters = new NWFilters(this);
    this.nwfilterBindings = new NWFilterBindings(this);
    this.#events = connectionEvents(this, driver, () => this.#closing !== undefined, logger);
    this.closed = this.#events.closed;
  }

  /** Its events, and those of all that it manages. */
  get events(): EventDispatcher<ConnectionEventObjects> {
    return this.#events.dispatcher;
  }

  /** The driver's tables: libvirt's functions as they are, for what the typed API does not have. */
  get tables(): DriverTables {
    return this.#tables;
  }

  /** Whether the driver has this function, by libvirt's name without `vir`; asks nobody. */
  supports(feature: Feature): boolean {
    for (const table of Object.values(this.#tables) as (Readonly<Record<string, unknown>> | undefined)[]) {
      if (typeof table?.[feature] === "function") return !(feature in Object.prototype);
    }
    return false;
  }

  /**
   * Whether it is open, as far as is known here.
   * @see libvirt 9.0.0 `virConnectIsAlive`
   */
  isAlive(): boolean {
    return this.#closing === undefined && !this.#events.ended();
  }

  /**
   * Whether what is sent is encrypted on its way.
   * @see libvirt 9.0.0 `virConnectIsEncrypted`
   */
  isEncrypted(): boolean {
    return this.#driver.encrypted ?? false;
  }

  /**
   * Whether nobody can listen in: encrypted, or on one machine.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectIsSecure`
   */
  async isSecure(options?: CallOptions): Promise<boolean> {
    return await call(this, "connectIsSecure", options) !== 0;
  }

  /**
   * The hypervisor's name: `QEMU`, `LXC`, `TEST`.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetType`
   */
  async type(options?: CallOptions): Promise<string> {
    return await call(this, "connectGetType", options);
  }

  /**
   * The host's name.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetHostname`
   */
  async hostname(options?: CallOptions): Promise<string> {
    return await call(this, "connectGetHostname", options);
  }

  /**
   * The hypervisor's version.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetVersion`
   */
  async version(options?: CallOptions): Promise<Version> {
    const version = await call(this, "connectGetVersion", options);
    return (await import("./version.ts")).versionOf(version);
  }

  /**
   * The version of the libvirt that serves this connection.
   * @throws {VirtError} `NO_SUPPORT` where none does.
   * @see libvirt 9.0.0 `virConnectGetLibVersion`
   */
  async libVersion(options?: CallOptions): Promise<Version> {
    const version = await call(this, "connectGetLibVersion", options);
    return (await import("./version.ts")).versionOf(version);
  }

  /**
   * What the host is made of.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetInfo` (KiB)
   */
  async nodeInfo(options?: CallOptions): Promise<NodeInfo> {
    const { model, memory, cpus, mhz, nodes, sockets, cores, threads } = await call(
      this,
      "nodeGetInfo",
      options,
    );
    return { model, memory: bytesOfKib(memory), cpus, mhz, nodes, sockets, cores, threads };
  }

  /**
   * Bytes of the host's memory that are free.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetFreeMemory`
   */
  async freeMemory(options?: CallOptions): Promise<number> {
    return toSafeInteger(await call(this, "nodeGetFreeMemory", options), "the host's free memory");
  }

  /**
   * How many vCPUs a domain may have at most.
   *
   * @param type The sort of domain, `kvm`; the host's usual one unless told.
   * @throws {TypeError} If the type is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such type.
   * @see libvirt 9.0.0 `virConnectGetMaxVcpus`
   */
  async maxVcpus(type?: string, options?: CallOptions): Promise<number> {
    const name = wantOptionalText(type, "Cannot read the most vCPUs", "a domain type");
    return await call(this, "connectGetMaxVcpus", name, options);
  }

  /**
   * The host's SMBIOS tables as XML.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetSysinfo`
   */
  async sysinfo(options?: CallOptions): Promise<string> {
    return await call(this, "connectGetSysinfo", 0, options);
  }

  /**
   * What host and hypervisor can do, as XML.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetCapabilities`
   */
  async capabilitiesXml(options?: CallOptions): Promise<string> {
    return await call(this, "connectGetCapabilities", options);
  }

  /**
   * What a domain may have on this host, as XML.
   * @throws {TypeError} If an option is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such hypervisor.
   * @see libvirt 9.0.0 `virConnectGetDomainCapabilities`
   */
  async domainCapabilitiesXml(options?: DomainCapabilitiesOptions): Promise<string> {
    const what = "Cannot read domain capabilities";
    const emulator = wantOptionalText(options?.emulator, what, "an emulator's path");
    const arch = wantOptionalText(options?.arch, what, "an architecture");
    const machine = wantOptionalText(options?.machine, what, "a machine type");
    const virtType = wantOptionalText(options?.virtType, what, "a virtualization type");
    return await call(
      this,
      "connectGetDomainCapabilities",
      emulator,
      arch,
      machine,
      virtType,
      0,
      options,
    );
  }

  /**
   * A domain document for a hypervisor's own configuration.
   *
   * @param format libvirt's name of the configuration's form: `qemu-argv`, `xen-xl`, `lxc-tools`.
   * @throws {TypeError} If an argument is no text.
   * @throws {VirtError} `INVALID_ARG` if the format is not known; `PARSE_FAILED` and its like.
   * @see libvirt 9.0.0 `virConnectDomainXMLFromNative`
   */
  async domainXmlFromNative(format: string, config: string, options?: CallOptions): Promise<string> {
    const what = "Cannot convert a configuration to XML";
    wantText(format, what, "a format's name");
    wantText(config, what, "a configuration");
    return await call(this, "connectDomainXMLFromNative", format, config, 0, options);
  }

  /**
   * A hypervisor's own configuration for a domain document.
   *
   * @param format libvirt's name of the configuration's form: `qemu-argv`, `xen-xl`.
   * @throws {TypeError} If an argument is no text.
   * @throws {VirtError} `INVALID_ARG` if the format is not known; `XML_ERROR`.
   * @see libvirt 9.0.0 `virConnectDomainXMLToNative`
   */
  async domainXmlToNative(format: string, xml: string, options?: CallOptions): Promise<string> {
    const what = "Cannot convert XML to a configuration";
    wantText(format, what, "a format's name");
    wantText(xml, what, "an XML document");
    return await call(this, "connectDomainXMLToNative", format, xml, 0, options);
  }

  /**
   * The statistics of all domains, or of some, in one call.
   *
   * @throws {TypeError} If a group is none, a domain is not of this connection, or another option no boolean.
   * @throws {VirtError} `NO_SUPPORT`; `ARGUMENT_UNSUPPORTED` with `enforceStats`.
   * @see libvirt 9.0.0 `virConnectGetAllDomainStats`, `virDomainListGetStats`
   */
  async stats(options?: ConnectionStatsOptions): Promise<DomainStatsRecord[]> {
    const what = "Cannot read statistics of domains";
    const refs = (options?.domains ?? []).map((domain: unknown) => {
      if (domain instanceof Domain && domain.connection === this) return domain.ref;
      throw new TypeError(`${what}, wanted domains of this connection: found ${shown(domain)}`);
    });
    const { domainStats, statsBits } = await import("./domain_stats.ts");
    const groups = statsBits(options?.groups, what);
    const bits = flagBits(connectGetAllDomainStatsFlags, options, what);
    // To the host no domains are all of them, but to a caller who has chosen none they are none.
    if (options?.domains !== undefined && refs.length === 0) return [];
    const records = await call(this, "connectGetAllDomainStats", refs, groups, bits, options);
    return records.map(({ dom, params }) => ({ ...domainStats(params), domain: new Domain(this, dom) }));
  }

  /**
   * Ends it: pending calls reject, streams and events end. Doing it twice is fine.
   * @see libvirt 9.0.0 `virConnectClose`
   */
  close(): Promise<void> {
    return this.#closing ??= this.#close();
  }

  /** Closes it. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await this.#driver[Symbol.asyncDispose]();
    await this.closed;
  }
}
