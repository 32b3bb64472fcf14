import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { socketNames } from "./unix_sockets.ts";
import { badUri } from "../../../_uri/mod.ts";

/** Where libvirt's packages put the system daemons' sockets on the far host. */
const DIRECTORIES = ["/run/libvirt", "/var/run/libvirt"];

/** Said on the far host where it has neither virt-ssh-helper nor nc. */
export const NO_HELPER = "denovirt: no helper";
/** Said on the far host where there is none of the sockets. */
export const NO_SOCKET = "denovirt: no socket";

/** What the far host has to do. */
export interface RemoteTask {
  /** What the daemon will be asked to open. */
  readonly name: string;
  readonly readonly: boolean;
  readonly proxy: "auto" | "native" | "netcat" | undefined;
  /** The program that connects to a Unix socket, unless it is `nc`. */
  readonly netcat: string | undefined;
  /** This socket, and no other. */
  readonly socket: string | undefined;
}

/** One word for whatever shell the user has on the far host. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

// In these, $1 is the helper's URI, $2 nc, and all others are sockets. No single quotes and no exclamation marks: the
// user's own shell reads them first, and that may be any.
const ENGLISH = "LC_ALL=C; export LC_ALL";
const helper = (readonly: boolean) =>
  `if command -v virt-ssh-helper >/dev/null 2>&1; then exec virt-ssh-helper ${readonly ? "-r " : ""}"$1"; fi`;
const NETCAT = [
  'nc=$2; shift 2; if command -v "$nc" >/dev/null 2>&1; then :; else echo "%none" >&2; exit 127; fi',
  // Some end with their input only when told, and some can't be told.
  'q=; if "$nc" -q 2>&1 </dev/null | grep "requires an argument" >/dev/null; then q=-q0; fi',
  'for s do if test -S "$s"; then exec "$nc" $q -U "$s"; fi; done; echo "%away" >&2; exit 69',
].join("; ").replace("%none", NO_HELPER).replace("%away", NO_SOCKET);

/**
 * What the far host's shell is asked to run: virt-ssh-helper where it is, else nc on the first socket that is there.
 *
 * @throws {VirtError} `INVALID_ARG` if the URI's parameters contradict each other.
 * @see libvirt 9.0.0 `virNetClientSSHHelperCommand`
 */
export function remoteCommand(uri: ConnectionUri, task: RemoteTask): string {
  const { socket, netcat } = task;
  const session = uri.path === "/session";
  // The helper takes neither a socket nor an empty URI, and nobody here knows where a session's is.
  const unless = socket !== undefined || netcat !== undefined || task.name === ""
    ? "netcat"
    : session
    ? "native"
    : "auto";
  const proxy = task.proxy === undefined || task.proxy === "auto" ? unless : task.proxy;
  if (proxy === "native" && netcat !== undefined) throw badUri(uri, "no netcat= with proxy=native", netcat);
  if (proxy === "native" && socket !== undefined) throw badUri(uri, "no socket= with proxy=native", socket);
  if (proxy === "netcat" && session && socket === undefined) {
    throw badUri(uri, "socket= with nc and a session", "none");
  }
  const suffix = task.readonly ? "sock-ro" : "sock";
  const sockets = socket !== undefined
    ? [socket]
    : socketNames(uri).flatMap((name) => DIRECTORIES.map((directory) => `${directory}/${name}-${suffix}`));
  const script = [
    ENGLISH,
    ...(proxy === "netcat" ? [] : [helper(task.readonly)]),
    proxy === "native" ? `echo "${NO_HELPER}" >&2; exit 127` : NETCAT,
  ].join("; ");
  const words = proxy === "native" ? [task.name] : [task.name, netcat ?? "nc", ...sockets];
  return ["sh -c", ...[script, "denovirt", ...words].map(quoted)].join(" ");
}
