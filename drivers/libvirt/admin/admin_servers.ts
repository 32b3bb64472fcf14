import { callOptionNames, checkOptions } from "../../../core/contract/checked_options.ts";
import { wantText } from "../../../core/contract/argument_checks.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { orUndefined } from "../../../core/handle/lookup.ts";
import type { RpcCaller } from "../rpc/caller.ts";
import { AdminServer } from "./admin_server.ts";
import { adminProcedures } from "./generated/protocol.gen.ts";

/** A daemon's servers. */
export class AdminServers implements AsyncIterable<AdminServer> {
  readonly #rpc: RpcCaller;

  /**
   * Made by its daemon's connection.
   * @internal
   */
  constructor(rpc: RpcCaller) {
    this.#rpc = rpc;
  }

  /**
   * The server with this name: `libvirtd`, `admin`.
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_SERVER` if there is none.
   * @see libvirt 9.0.0 `virAdmConnectLookupServer`
   */
  async get(name: string, options?: CallOptions): Promise<AdminServer> {
    checkOptions(options, callOptionNames, "admin.servers.get()");
    const args = { name: wantText(name, "Cannot look up a server", "a name"), flags: 0 };
    const found = await this.#rpc.callFor(adminProcedures.connectLookupServer, args, "srv", options);
    return new AdminServer(this.#rpc, found.name);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the daemon has against it.
   */
  async find(name: string, options?: CallOptions): Promise<AdminServer | undefined> {
    checkOptions(options, callOptionNames, "admin.servers.find()");
    return await orUndefined(this.get(name, options), "NO_SERVER");
  }

  /**
   * All of them.
   * @throws {VirtError} Whatever the daemon has against it.
   * @see libvirt 9.0.0 `virAdmConnectListServers`
   */
  async list(options?: CallOptions): Promise<AdminServer[]> {
    checkOptions(options, callOptionNames, "admin.servers.list()");
    const args = { needResults: 1, flags: 0 };
    const servers = await this.#rpc.callFor(adminProcedures.connectListServers, args, "servers", options);
    return servers.map(({ name }) => new AdminServer(this.#rpc, name));
  }

  /** Each of them, as `list()` gives them. */
  async *[Symbol.asyncIterator](): AsyncIterator<AdminServer> {
    yield* await this.list();
  }

  /**
   * The names alone of those that `list()` gives.
   * @throws {VirtError} Whatever the daemon has against it.
   */
  async names(options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "admin.servers.names()");
    return (await this.list(options)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives.
   * @throws {VirtError} Whatever the daemon has against it.
   */
  async count(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "admin.servers.count()");
    return (await this.list(options)).length;
  }
}
