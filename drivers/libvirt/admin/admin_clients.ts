import { callOptionNames, checkOptions } from "../../../core/contract/checked_options.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { orUndefined } from "../../../core/handle/lookup.ts";
import type { RpcCaller } from "../rpc/caller.ts";
import { AdminClient } from "./admin_client.ts";
import type { AdminServer } from "./admin_server.ts";
import { adminProcedures } from "./generated/protocol.gen.ts";

/** The clients of one of a daemon's servers. */
export class AdminClients implements AsyncIterable<AdminClient> {
  readonly #rpc: RpcCaller;
  readonly #server: AdminServer;

  /**
   * Made by its server.
   * @internal
   */
  constructor(rpc: RpcCaller, server: AdminServer) {
    this.#rpc = rpc;
    this.#server = server;
  }

  /** Whose they are. */
  get server(): AdminServer {
    return this.#server;
  }

  /**
   * The client with this number.
   * @throws {TypeError} If it is no bigint.
   * @throws {VirtError} `NO_CLIENT` if there is none.
   * @see libvirt 9.0.0 `virAdmServerLookupClient`
   */
  async get(id: bigint, options?: CallOptions): Promise<AdminClient> {
    checkOptions(options, callOptionNames, "server.clients.get()");
    if (typeof id !== "bigint") {
      throw new TypeError(`Cannot look up a client, wanted its number as bigint: found ${String(id)}`);
    }
    const args = { ...this.#args(), id };
    const found = await this.#rpc.callFor(adminProcedures.serverLookupClient, args, "clnt", options);
    return new AdminClient(this.#rpc, found);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   * @throws {TypeError} If it is no bigint.
   * @throws {VirtError} Whatever else the daemon has against it.
   */
  async find(id: bigint, options?: CallOptions): Promise<AdminClient | undefined> {
    checkOptions(options, callOptionNames, "server.clients.find()");
    return await orUndefined(this.get(id, options), "NO_CLIENT");
  }

  /**
   * All of them.
   * @throws {VirtError} `NO_SERVER` if the server is none of the daemon's.
   * @see libvirt 9.0.0 `virAdmServerListClients`
   */
  async list(options?: CallOptions): Promise<AdminClient[]> {
    checkOptions(options, callOptionNames, "server.clients.list()");
    const args = { ...this.#args(), needResults: 1 };
    const clients = await this.#rpc.callFor(adminProcedures.serverListClients, args, "clients", options);
    return clients.map((client) => new AdminClient(this.#rpc, client));
  }

  /** Each of them, as `list()` gives them. */
  async *[Symbol.asyncIterator](): AsyncIterator<AdminClient> {
    yield* await this.list();
  }

  /**
   * The numbers alone of those that `list()` gives.
   * @throws {VirtError} `NO_SERVER` if the server is none of the daemon's.
   */
  async ids(options?: CallOptions): Promise<readonly bigint[]> {
    checkOptions(options, callOptionNames, "server.clients.ids()");
    return (await this.list(options)).map(({ id }) => id);
  }

  /**
   * How many `list()` gives.
   * @throws {VirtError} `NO_SERVER` if the server is none of the daemon's.
   */
  async count(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "server.clients.count()");
    return (await this.list(options)).length;
  }

  #args(): { readonly srv: { readonly name: string }; readonly flags: number } {
    return { srv: { name: this.#server.name }, flags: 0 };
  }
}
