import { callOptionNames, checkOptions } from "../../../core/contract/checked_options.ts";
import { checkDeadline } from "../../../core/contract/time_limits.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { type ConnectionUri, parseUri } from "../../../core/contract/uri.ts";
import { uriParameter } from "../../../core/contract/uri_parameters.ts";
import { RpcChannel } from "../rpc/channel.ts";
import { OpeningTime } from "../rpc/opening_time.ts";
import { connectUnix } from "../rpc/transport/transport_unix.ts";
import { sessionDirectory } from "../rpc/transport/unix_sockets.ts";
import { type AdminChannel, AdminConnection } from "./admin_connection.ts";
import { adminProcedures } from "./generated/protocol.gen.ts";

const DEFAULT_URI = "libvirtd:///system";

function invalid(message: string): VirtError {
  return new VirtError(message, { code: "INVALID_ARG", domain: "ADMIN", outcome: "not-sent" });
}

/** The administration's socket of the daemon that a URI names, as libvirt finds it. */
function adminSocket(uri: ConnectionUri): string {
  const wrong = (wanted: string, found: string) =>
    invalid(`Cannot open "${uri.text}", wanted ${wanted}: found "${found}"`);
  if (uri.host !== "") throw wrong("no host, since a daemon is administrated where it runs", uri.host);
  if (uri.transport !== undefined && uri.transport !== "unix") {
    throw wrong("no transport but unix", uri.transport);
  }
  const socket = uriParameter(uri, "socket");
  if (socket === "") throw wrong("a path in socket=", "");
  if (socket !== undefined) return socket;
  if (!/^(libvirtd|virt[a-z]+d)$/.test(uri.driver)) {
    throw wrong("a daemon's name such as libvirtd or virtqemud", uri.driver);
  }
  if (uri.path !== "/system" && uri.path !== "/session") throw wrong("/system or /session", uri.path);
  const directory = uri.path === "/session" ? sessionDirectory() : "/run/libvirt";
  return `${directory}/${uri.driver === "libvirtd" ? "libvirt" : uri.driver}-admin-sock`;
}

/**
 * Opens an admin connection.
 *
 * @param through Stands between the connection and its channel; for tests that watch calls.
 */
export async function openAdmin(
  uri: string | URL = DEFAULT_URI,
  options: CallOptions = {},
  through: (channel: AdminChannel) => AdminChannel = (channel) => channel,
): Promise<AdminConnection> {
  checkOptions(options, callOptionNames, "connectAdmin()");
  const parsed = parseUri(uri);
  checkDeadline(options, `Cannot open "${parsed.text}"`);
  const params = new URLSearchParams({ socket: adminSocket(parsed) });
  using opening = new OpeningTime(parsed, options);
  const { signal } = opening;
  signal?.throwIfAborted();
  const bytes = await connectUnix({ ...parsed, params }, false);
  const channel = through(new RpcChannel(bytes));
  try {
    await channel.call(adminProcedures.connectOpen, { flags: 0 }, { signal });
    return new AdminConnection(channel, parsed.text);
  } catch (error) {
    await channel.close();
    throw error;
  }
}
