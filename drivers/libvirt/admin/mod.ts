/**
 * The administration of libvirt's daemons: their servers, clients, limits and logging, over their admin socket.
 *
 * @module
 */
import type { CallOptions } from "../../../core/contract/references.ts";
import type { AdminConnection } from "./admin_connection.ts";
import { openAdmin } from "./open_admin.ts";

export { AdminClient, type AdminClientInfo, type AdminClientTransport } from "./admin_client.ts";
export { AdminClients } from "./admin_clients.ts";
export { AdminConnection, type AdminConnectionShutdownDaemonOptions } from "./admin_connection.ts";
export {
  AdminServer,
  type AdminServerSetClientLimitsOptions,
  type AdminServerSetThreadPoolOptions,
  type ClientLimits,
  type ThreadPool,
} from "./admin_server.ts";
export { AdminServers } from "./admin_servers.ts";

/**
 * Opens the administration of a daemon on this machine. As root only, unless its configuration says otherwise.
 *
 * It needs `--allow-read`, `--allow-write` and `--allow-net=unix:` of the socket's path.
 *
 * @param uri `libvirtd:///system` unless told; `virtqemud:///system`, `libvirtd:///session`, with `?socket=PATH` any other.
 * @param options `signal` and `timeoutMs` end the opening, not the connection.
 * @throws {VirtError} `INVALID_ARG` if it is no such URI; `NO_CONNECT` if nobody listens there.
 * @see libvirt 9.0.0 `virAdmConnectOpen`
 *
 * @example
 * ```ts ignore
 * import { connectAdmin } from "@denovirt/denovirt/admin";
 *
 * await using admin = await connectAdmin("virtqemud:///system");
 * for await (const server of admin.servers) {
 *   const { clients, maxClients } = await server.clientLimits();
 *   console.log(`${server.name}: ${clients} of ${maxClients} clients`);
 * }
 * ```
 */
export function connectAdmin(uri?: string | URL, options?: CallOptions): Promise<AdminConnection> {
  return openAdmin(uri, options);
}
