import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { type SshFailure, sshFailure as failureOf, type SshFailureText } from "../../../_ssh/mod.ts";
import type { ChildEnd } from "./child_channel.ts";
import { NO_HELPER, NO_SOCKET } from "./ssh_command.ts";
import { lastLine } from "./transport_ext.ts";

/** What the far host's shell, virt-ssh-helper and nc say. */
const TEXTS: readonly SshFailureText[] = [
  {
    text: new RegExp(NO_HELPER),
    code: "NO_CONNECT",
    wanted: "virt-ssh-helper or nc on the host",
    found: () =>
      "neither is in its PATH; install libvirt's daemon package or netcat there, or give netcat=PATH",
  },
  {
    text: new RegExp(NO_SOCKET),
    code: "NO_CONNECT",
    wanted: "a daemon of libvirt's on the host",
    found: () =>
      "none of its sockets is there; start libvirtd or the driver's own daemon, or give socket=PATH",
  },
  {
    text:
      /virt-ssh-helper: cannot connect to|unix connect failed|^nc: .*: Connection refused|: Permission denied$/m,
    code: "NO_CONNECT",
    wanted: "a daemon of libvirt's that takes the user's connections on the host",
    found: (_, line) => line,
  },
];

/** What an end of ssh before any answer of the daemon means. */
export function sshFailure(uri: ConnectionUri, end: ChildEnd): SshFailure {
  return failureOf(uri, end.stderr, lastLine(end), { texts: TEXTS, wanted: "ssh to lead to a daemon" });
}
