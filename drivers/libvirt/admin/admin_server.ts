import { callOptionNames, checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import { wantWhole } from "../../../core/contract/argument_checks.ts";
import type { CallOptions, TypedParameters } from "../../../core/contract/references.ts";
import type { RpcCaller } from "../rpc/caller.ts";
import { record } from "../wire/record.ts";
import { AdminClients } from "./admin_clients.ts";
import { adminProcedures, type TypedParam } from "./generated/protocol.gen.ts";

/** A server's threads. @see libvirt 9.0.0 `virAdmServerGetThreadPoolParameters` */
export interface ThreadPool {
  /** Threads that are kept at least. */
  readonly minWorkers: number;
  /** Threads that there may be at most. */
  readonly maxWorkers: number;
  /** Threads that there are. */
  readonly workers: number;
  /** Of them those without work. */
  readonly freeWorkers: number;
  /** Threads beside these for calls that never wait for a guest. */
  readonly priorityWorkers: number;
  /** Calls that wait for a thread. */
  readonly jobQueueDepth: number;
}

/** Which of a server's threads are set. */
export interface AdminServerSetThreadPoolOptions extends CallOptions {
  /** Threads that are kept at least. */
  readonly minWorkers?: number;
  /** Threads that there may be at most. */
  readonly maxWorkers?: number;
  /** Threads beside these for calls that never wait for a guest. */
  readonly priorityWorkers?: number;
}

const threadPoolOptionNames: OptionNames<AdminServerSetThreadPoolOptions> = {
  ...callOptionNames,
  minWorkers: true,
  maxWorkers: true,
  priorityWorkers: true,
};

/** How many clients a server has and takes. @see libvirt 9.0.0 `virAdmServerGetClientLimits` */
export interface ClientLimits {
  /** Clients that it takes at most. */
  readonly maxClients: number;
  /** Clients that it has. */
  readonly clients: number;
  /** Clients that may be about to prove who they are, at most. */
  readonly maxUnauthenticated: number;
  /** Clients that are. */
  readonly unauthenticated: number;
}

/** Which of a server's limits are set. */
export interface AdminServerSetClientLimitsOptions extends CallOptions {
  /** Clients that it takes at most. */
  readonly maxClients?: number;
  /** Clients that may be about to prove who they are, at most. */
  readonly maxUnauthenticated?: number;
}

const clientLimitsOptionNames: OptionNames<AdminServerSetClientLimitsOptions> = {
  ...callOptionNames,
  maxClients: true,
  maxUnauthenticated: true,
};

/**
 * One of a daemon's servers: `libvirtd`, `admin`. A light handle.
 *
 * @see libvirt 9.0.0 `virAdmServerPtr`
 */
export class AdminServer {
  /**
   * Its name.
   * @see libvirt 9.0.0 `virAdmServerGetName`
   */
  readonly name: string;
  /** Its clients. */
  readonly clients: AdminClients;
  readonly #rpc: RpcCaller;

  /**
   * Made by its daemon's connection.
   * @internal
   */
  constructor(rpc: RpcCaller, name: string) {
    this.name = name;
    this.#rpc = rpc;
    this.clients = new AdminClients(rpc, this);
  }

  /**
   * Its threads.
   * @throws {VirtError} `NO_SERVER` if there is none of the name.
   * @see libvirt 9.0.0 `virAdmServerGetThreadPoolParameters`
   */
  async threadPool(options?: CallOptions): Promise<ThreadPool> {
    checkOptions(options, callOptionNames, "server.threadPool()");
    const procedure = adminProcedures.serverGetThreadpoolParameters;
    const params = await this.#rpc.callFor(procedure, this.#args(), "params", options);
    const of = numbersIn(record(params));
    return {
      minWorkers: of("minWorkers"),
      maxWorkers: of("maxWorkers"),
      workers: of("nWorkers"),
      freeWorkers: of("freeWorkers"),
      priorityWorkers: of("prioWorkers"),
      jobQueueDepth: of("jobQueueDepth"),
    };
  }

  /**
   * Sets how many threads it has.
   * @throws {RangeError} If a number is none, or nothing is set.
   * @throws {VirtError} `INVALID_ARG` if the least is more than the most.
   * @see libvirt 9.0.0 `virAdmServerSetThreadPoolParameters`
   */
  async setThreadPool(options: AdminServerSetThreadPoolOptions): Promise<void> {
    checkOptions(options, threadPoolOptionNames, "server.setThreadPool()");
    const params = uints(`Cannot set the threads of server "${this.name}"`, {
      minWorkers: options.minWorkers,
      maxWorkers: options.maxWorkers,
      prioWorkers: options.priorityWorkers,
    });
    const procedure = adminProcedures.serverSetThreadpoolParameters;
    await this.#rpc.call(procedure, { ...this.#args(), params }, options);
  }

  /**
   * How many clients it has and takes.
   * @throws {VirtError} `NO_SERVER` if there is none of the name.
   * @see libvirt 9.0.0 `virAdmServerGetClientLimits`
   */
  async clientLimits(options?: CallOptions): Promise<ClientLimits> {
    checkOptions(options, callOptionNames, "server.clientLimits()");
    const procedure = adminProcedures.serverGetClientLimits;
    const of = numbersIn(record(await this.#rpc.callFor(procedure, this.#args(), "params", options)));
    return {
      maxClients: of("nclients_max"),
      clients: of("nclients"),
      maxUnauthenticated: of("nclients_unauth_max"),
      unauthenticated: of("nclients_unauth"),
    };
  }

  /**
   * Sets how many clients it takes.
   * @throws {RangeError} If a number is none, or nothing is set.
   * @throws {VirtError} `INVALID_ARG` if more may be unauthenticated than there may be.
   * @see libvirt 9.0.0 `virAdmServerSetClientLimits`
   */
  async setClientLimits(options: AdminServerSetClientLimitsOptions): Promise<void> {
    checkOptions(options, clientLimitsOptionNames, "server.setClientLimits()");
    const params = uints(`Cannot set the limits of server "${this.name}"`, {
      nclients_max: options.maxClients,
      nclients_unauth_max: options.maxUnauthenticated,
    });
    const procedure = adminProcedures.serverSetClientLimits;
    await this.#rpc.call(procedure, { ...this.#args(), params }, options);
  }

  /**
   * Has it read its certificates and keys again, for clients that come from now on.
   * @throws {VirtError} `INVALID_ARG` if it serves no TLS, or the files are not fit.
   * @see libvirt 9.0.0 `virAdmServerUpdateTlsFiles`
   */
  async updateTlsFiles(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "server.updateTlsFiles()");
    await this.#rpc.call(adminProcedures.serverUpdateTlsFiles, this.#args(), options);
  }

  #args(): { readonly srv: { readonly name: string }; readonly flags: number } {
    return { srv: { name: this.name }, flags: 0 };
  }
}

function numbersIn(params: TypedParameters): (field: string) => number {
  return (field) => Number(params[field] ?? 0);
}

function uints(what: string, fields: Readonly<Record<string, number | undefined>>): TypedParam[] {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw new RangeError(`${what}, wanted something to set: found nothing`);
  return given.map(([field, value]) => ({
    field,
    value: { type: "uint", value: wantWhole(value, what, field, 0, 0xffffffff) },
  }));
}
