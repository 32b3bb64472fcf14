import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { pathParameter, sshArguments as argumentsOf, sshProgram } from "../../../_ssh/mod.ts";
import { wordParameter } from "../../../_uri/mod.ts";
import type { ByteChannel } from "./socket.ts";
import { remoteCommand } from "./ssh_command.ts";
import { sshFailure } from "./ssh_failure.ts";
import { lastLine, startProgram } from "./transport_ext.ts";
import type { TransportOptions } from "./transport.ts";

/**
 * ssh's arguments for a URI: no option among them is a caller's, and no shell of this machine reads them.
 *
 * @throws {VirtError} `INVALID_ARG` if a part of the URI can't be meant.
 */
export function sshArguments(uri: ConnectionUri, options: TransportOptions): readonly string[] {
  const command = remoteCommand(uri, {
    name: options.name,
    readonly: options.readonly === true,
    proxy: wordParameter(uri, "proxy", ["auto", "native", "netcat"]),
    netcat: pathParameter(uri, "netcat"),
    socket: pathParameter(uri, "socket"),
  });
  return argumentsOf(uri, command, options);
}

/**
 * Starts the system's ssh, which heeds the user's own configuration, agent and shared connections.
 *
 * @throws {VirtError} `INVALID_ARG` if a part of the URI can't be meant; `NO_CONNECT` if ssh can't be started.
 * @see libvirt 9.0.0 `virNetClientNewSSH`
 */
export function connectSsh(uri: ConnectionUri, options: TransportOptions): ByteChannel {
  const program = sshProgram(uri);
  const args = sshArguments(uri, options);
  options.signal?.throwIfAborted();
  return startProgram(uri, program, args, true, (end) => {
    const native = { kind: "ssh", exitCode: end.code, stderr: end.stderr };
    if (end.reached) {
      return new VirtError(`ssh to "${uri.host}" ended: ${lastLine(end)}`, {
        code: "RPC",
        domain: "REMOTE",
        outcome: "unknown",
        native,
      });
    }
    const { code, wanted, found } = sshFailure(uri, end);
    return new VirtError(`Cannot open "${uri.text}", wanted ${wanted}: ${found}`, {
      code,
      domain: "REMOTE",
      outcome: "not-sent",
      native,
    });
  });
}
