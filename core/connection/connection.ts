import type { EventDispatcher } from "../../events/mod.ts";
import { addLater, type MethodNames } from "../handle/lazy_methods.ts";
import { quietLogger } from "../contract/quiet_logger.ts";
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
import type { ConnectionPart } from "../handle/connection_part.ts";
import { Domains } from "../domain/domains.ts";
import type { CloseReason, DriverConnection, DriverTables, Feature, Logger } from "../contract/driver.ts";
import type { HostCpus } from "../host/host_cpus.ts";
import type { HostDocuments } from "../host/host_documents.ts";
import type { HostFacts } from "../host/host_facts.ts";
import type { HostInfo } from "../host/host_info.ts";
import type { HostMemory } from "../host/host_memory.ts";
import type { HostStats } from "../host/host_stats.ts";

/**
 * An open connection to a hypervisor or its host.
 *
 * What it tells of its host comes in parts: {@linkcode HostInfo}, {@linkcode HostFacts}, {@linkcode HostDocuments},
 * {@linkcode HostCpus}, {@linkcode HostMemory}, {@linkcode HostStats}.
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
  /**
   * The URI that it was opened with, without a password.
   * @see libvirt 9.0.0 `virConnectGetURI`
   */
  readonly uri: string;
  /** The driver's name: `qemu`, `test`. */
  readonly driver: string;
  /**
   * Resolves, and never rejects, when the connection has ended, however that came.
   * @see libvirt 9.0.0 `virConnectRegisterCloseCallback`, `virConnectUnregisterCloseCallback`
   */
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
  #disposing: Promise<void> | undefined;

  /**
   * Made by `connect()`; or for a driver's connection that was opened in another way.
   *
   * @param driver The driver's side, which is the connection's from now on.
   * @param uri The URI, without a password.
   * @param logger Gets what listeners throw.
   */
  constructor(driver: DriverConnection, uri: string, logger?: Logger) {
    const quiet = logger && quietLogger(logger);
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
    this.#events = connectionEvents(this, driver, () => this.#closing !== undefined, quiet);
    this.closed = this.#events.closed;
    // Of one that is lost: its driver may still hold something here, and no program need close it.
    this.closed.then(() => {
      this.#disposing ??= disposeOf(driver).catch((error) =>
        quiet?.error(`Cannot dispose of "${uri}"`, error)
      );
    });
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
    await (this.#disposing ??= disposeOf(this.#driver));
    await this.closed;
  }
}

/** What a driver throws is a rejection. */
async function disposeOf(driver: DriverConnection): Promise<void> {
  await driver[Symbol.asyncDispose]();
}

/** A connection's methods about the host itself, which are loaded when the first of their subject is called. */
export interface Connection extends HostCpus, HostDocuments, HostFacts, HostInfo, HostMemory, HostStats {}

const hostCpus: MethodNames<HostCpus, ConnectionPart> = {
  cpuStats: true,
  cpuMap: true,
  cpuModelNames: true,
  compareCpu: true,
  compareHypervisorCpu: true,
  baselineCpuXml: true,
  baselineHypervisorCpuXml: true,
};

const hostDocuments: MethodNames<HostDocuments, ConnectionPart> = {
  capabilities: true,
  capabilitiesXml: true,
  domainCapabilities: true,
  domainCapabilitiesXml: true,
  domainXmlFromNative: true,
  domainXmlToNative: true,
};

const hostFacts: MethodNames<HostFacts, ConnectionPart> = {
  hostUri: true,
  securityModel: true,
  sevInfo: true,
  suspendHost: true,
  setIdentity: true,
  hostSupportsFeature: true,
};

const hostInfo: MethodNames<HostInfo, ConnectionPart> = {
  isSecure: true,
  type: true,
  hostname: true,
  version: true,
  libVersion: true,
  nodeInfo: true,
  freeMemory: true,
  maxVcpus: true,
  sysinfoXml: true,
};

const hostMemory: MethodNames<HostMemory, ConnectionPart> = {
  memoryStats: true,
  cellsFreeMemory: true,
  freePages: true,
  allocPages: true,
  memoryParameters: true,
  setMemoryParameters: true,
};

const hostStats: MethodNames<HostStats, ConnectionPart> = { stats: true };

addLater(Connection, hostCpus, async () => (await import("../host/host_cpus.ts")).HostCpus);
addLater(Connection, hostDocuments, async () => (await import("../host/host_documents.ts")).HostDocuments);
addLater(Connection, hostFacts, async () => (await import("../host/host_facts.ts")).HostFacts);
addLater(Connection, hostInfo, async () => (await import("../host/host_info.ts")).HostInfo);
addLater(Connection, hostMemory, async () => (await import("../host/host_memory.ts")).HostMemory);
addLater(Connection, hostStats, async () => (await import("../host/host_stats.ts")).HostStats);
