import type { ErrorCode } from "../../../core/error_codes.gen.ts";
import type { ConnectionUri } from "../../../core/uri.ts";
import type { ChildEnd } from "./child_channel.ts";
import { NO_HELPER, NO_SOCKET } from "./ssh_command.ts";
import { lastLine } from "./transport_ext.ts";

/** What a failure of ssh means, in the words of an error. */
export interface SshFailure {
  readonly code: ErrorCode;
  readonly wanted: string;
  readonly found: string;
}

type Words = (host: string, line: string) => string;

/** What ssh, the far host's shell, virt-ssh-helper and nc say. The first that fits is meant. */
const SAYINGS: readonly [RegExp, ErrorCode, string, Words][] = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    "AUTH_FAILED",
    "the host that is known by that name",
    (host) => `its key has changed; if that is right, remove the old one by: ssh-keygen -R ${host}`,
  ],
  [
    /Host key verification failed|No [\w-]+ host key is known/,
    "AUTH_FAILED",
    "a host whose key is known",
    (host) => `it is not known; log in once by hand (ssh ${host}) and compare it, or give known_hosts=FILE`,
  ],
  [
    /UNPROTECTED PRIVATE KEY FILE/,
    "AUTH_FAILED",
    "a private key that only its owner can read",
    () => "others can read it; run chmod 600 on it",
  ],
  [
    /Too many authentication failures/,
    "AUTH_FAILED",
    "a user that the host lets in",
    () => "it was offered too many keys; name the right one by keyfile=FILE",
  ],
  [
    /Permission denied \(/,
    "AUTH_FAILED",
    "a user that the host lets in",
    (_, line) =>
      `${
        line.replace(/\.$/, "")
      }; load the right key into ssh-agent, name it by keyfile=FILE, or check the user's name`,
  ],
  [
    new RegExp(NO_HELPER),
    "NO_CONNECT",
    "virt-ssh-helper or nc on the host",
    () => "neither is in its PATH; install libvirt's daemon package or netcat there, or give netcat=PATH",
  ],
  [
    new RegExp(NO_SOCKET),
    "NO_CONNECT",
    "a daemon of libvirt's on the host",
    () => "none of its sockets is there; start libvirtd or the driver's own daemon, or give socket=PATH",
  ],
  [
    /virt-ssh-helper: cannot connect to|unix connect failed|^nc: .*: Connection refused|: Permission denied$/m,
    "NO_CONNECT",
    "a daemon of libvirt's that takes the user's connections on the host",
    (_, line) => line,
  ],
  [
    /Could not resolve hostname/,
    "NO_CONNECT",
    "a host that can be found",
    (_, line) => line,
  ],
  [
    /connect to host \S* port|Connection (closed|reset) by|kex_exchange_identification|timed out/,
    "NO_CONNECT",
    "an ssh server",
    (_, line) => line,
  ],
];

/** What an end of ssh before any answer of the daemon means. */
export function sshFailure(uri: ConnectionUri, end: ChildEnd): SshFailure {
  const line = lastLine(end);
  const host = uri.port === undefined ? uri.host : `-p ${uri.port} ${uri.host}`;
  for (const [said, code, wanted, words] of SAYINGS) {
    if (!said.test(end.stderr)) continue;
    const known = uri.port === undefined ? uri.host : `"[${uri.host}]:${uri.port}"`;
    return { code, wanted, found: words(said.source.startsWith("REMOTE") ? known : host, line) };
  }
  return { code: "NO_CONNECT", wanted: "ssh to lead to a daemon", found: line };
}
