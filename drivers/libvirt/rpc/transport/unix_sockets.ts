import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import { uriParameter } from "../../../../core/contract/uri_parameters.ts";

/** Where distributions and other systems put the system daemons' sockets. */
const SYSTEM_DIRECTORIES = ["/run/libvirt", "/var/run/libvirt", "/usr/local/var/run/libvirt"];
const MACOS_DIRECTORY = "/opt/homebrew/var/run/libvirt";

function invalid(message: string): VirtError {
  return new VirtError(message, { code: "INVALID_ARG", domain: "REMOTE", outcome: "not-sent" });
}

/** `$XDG_RUNTIME_DIR/libvirt`, or what libvirt uses without that variable. */
export function sessionDirectory(): string {
  const variable = (name: string): string | undefined => {
    if (Deno.permissions.querySync({ name: "env", variable: name }).state === "granted") {
      return Deno.env.get(name);
    }
    throw new VirtError(
      `Cannot find the session's socket, wanted to read $${name}: add --allow-env=${name}`,
      { code: "NO_CONNECT", domain: "REMOTE", outcome: "not-sent" },
    );
  };
  const runtime = variable("XDG_RUNTIME_DIR");
  if (runtime) return `${runtime}/libvirt`;
  const cache = variable("XDG_CACHE_HOME");
  return cache ? `${cache}/libvirt` : `${variable("HOME") ?? ""}/.cache/libvirt`;
}

/** The system's daemons serve root; a user's own daemon serves `/session` and libvirt's test driver. */
function ofSession(uri: ConnectionUri): boolean {
  if (uri.path !== "/session" && uri.driver !== "test") return false;
  const known = Deno.permissions.querySync({ name: "sys", kind: "uid" }).state === "granted";
  // Who may not know the user's number takes each for what it is nearly always used for.
  return known ? Deno.uid() !== 0 : uri.path === "/session";
}

/**
 * What the names of the sockets begin with: the driver's own daemon's, then libvirtd's, as `mode=` wants it.
 *
 * @throws {VirtError} `INVALID_ARG` if `mode=` can't be meant.
 */
export function socketNames(uri: ConnectionUri): readonly string[] {
  const mode = uriParameter(uri, "mode") ?? "auto";
  if (!["auto", "direct", "legacy"].includes(mode)) {
    throw invalid(`Cannot open "${uri.text}", wanted mode=auto, direct or legacy: "${mode}"`);
  }
  if (mode === "direct" && uri.driver === "remote") {
    throw invalid(`Cannot open "${uri.text}", wanted a driver with mode=direct: "remote"`);
  }
  const daemons = uri.driver === "remote" ? [] : [`virt${uri.driver}d`];
  return mode === "direct" ? daemons : mode === "legacy" ? ["libvirt"] : [...daemons, "libvirt"];
}

/**
 * The sockets on which a URI's daemon may listen, in libvirt's order: the driver's own daemon, then libvirtd.
 *
 * @throws {VirtError} `INVALID_ARG` if a parameter can't be meant.
 * @see libvirt 9.0.0 `remoteGetUNIXSocket`
 */
export function unixSockets(uri: ConnectionUri, readonly: boolean): readonly string[] {
  if (uri.host !== "") {
    throw invalid(`Cannot open "${uri.text}", wanted no host with a Unix socket: "${uri.host}"`);
  }
  const socket = uriParameter(uri, "socket");
  if (socket === "") throw invalid(`Cannot open "${uri.text}", wanted a path in socket=: an empty one`);
  if (socket !== undefined) return [socket];
  const prefixes = socketNames(uri);
  const session = ofSession(uri);
  const directories = session
    ? [sessionDirectory()]
    : Deno.build.os === "darwin"
    ? [...SYSTEM_DIRECTORIES, MACOS_DIRECTORY]
    : SYSTEM_DIRECTORIES;
  const suffix = readonly && !session ? "sock-ro" : "sock";
  // Both names of the system directory are one place on most systems: the daemon's kind comes first.
  return prefixes.flatMap((prefix) => directories.map((directory) => `${directory}/${prefix}-${suffix}`));
}
