import type { ConnectionUri } from "../../../core/uri.ts";
import { VirtError } from "../../../core/errors.ts";
import type { ByteChannel } from "./socket.ts";
import { unixSockets } from "./unix_sockets.ts";

/** libvirtd's own port without TLS. */
const TCP_PORT = 16509;

interface Attempt {
  readonly address: string;
  readonly why: string;
  readonly error: unknown;
}

function unreachable(uri: ConnectionUri, attempts: readonly Attempt[]): VirtError {
  const tried = attempts.map(({ address, why }) => `${address} (${why})`).join(", ");
  return new VirtError(`Cannot open "${uri.text}", wanted a daemon that listens: tried ${tried}`, {
    code: "NO_CONNECT",
    domain: "REMOTE",
    outcome: "not-sent",
    cause: attempts.at(-1)?.error,
  });
}

function why(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "no such socket";
  if (error instanceof Deno.errors.ConnectionRefused) return "nobody listens";
  if (error instanceof Deno.errors.PermissionDenied) return "the system denies access";
  return error instanceof Error ? error.message : String(error);
}

/** A flag of Deno's that a Unix socket needs. */
const FLAGS: readonly [string, (path: string) => Deno.PermissionDescriptor][] = [
  ["--allow-read=", (path) => ({ name: "read", path })],
  ["--allow-write=", (path) => ({ name: "write", path })],
  ["--allow-net=unix:", (path) => ({ name: "net", host: `unix:${path}` })],
];

/** The flags that Deno lacks for a Unix socket, or nothing if it has all. */
function missingFlags(path: string): string[] {
  return FLAGS.filter(([, descriptor]) => !granted(descriptor(path))).map(([flag]) => flag + path);
}

/** What to add where Deno permits no socket at all: the flags of those in the first directory. */
function allFlags(paths: readonly string[]): Attempt {
  const directory = (path: string) => path.slice(0, path.lastIndexOf("/"));
  const wanted = paths.filter((path) => directory(path) === directory(paths[0]!));
  const flags = FLAGS.map(([flag]) => {
    const [option, prefix] = flag.split("=");
    return `${option}=${wanted.map((path) => prefix + path).join(",")}`;
  });
  return {
    address: wanted.join(" or "),
    why: `Deno does not permit it: add ${flags.join(" ")}`,
    error: undefined,
  };
}

function granted(descriptor: Deno.PermissionDescriptor): boolean {
  try {
    return Deno.permissions.querySync(descriptor).state === "granted";
  } catch {
    // A runtime that does not know the descriptor decides when the socket is opened.
    return true;
  }
}

async function connectUnix(uri: ConnectionUri, readonly: boolean): Promise<ByteChannel> {
  const attempts: Attempt[] = [];
  const paths = unixSockets(uri, readonly);
  for (const path of paths) {
    const flags = missingFlags(path);
    if (flags.length > 0) {
      // A socket that is permitted in no way is one that nobody means.
      const why = `Deno does not permit it: add ${flags.join(" ")}`;
      if (flags.length < FLAGS.length) attempts.push({ address: path, why, error: undefined });
      continue;
    }
    try {
      return await Deno.connect({ transport: "unix", path });
    } catch (error) {
      attempts.push({ address: path, why: why(error), error });
    }
  }
  throw unreachable(uri, attempts.length > 0 ? attempts : [allFlags(paths)]);
}

async function connectTcp(uri: ConnectionUri, signal: AbortSignal | undefined): Promise<ByteChannel> {
  const hostname = uri.host || "localhost";
  const port = uri.port ?? TCP_PORT;
  const address = hostname.includes(":") ? `[${hostname}]:${port}` : `${hostname}:${port}`;
  if (!granted({ name: "net", host: address })) {
    const reason = `Deno does not permit it: add --allow-net=${address}`;
    throw unreachable(uri, [{ address, why: reason, error: undefined }]);
  }
  try {
    const connection = await Deno.connect({ hostname, port, signal });
    connection.setNoDelay();
    return connection;
  } catch (error) {
    signal?.throwIfAborted();
    throw unreachable(uri, [{ address, why: why(error), error }]);
  }
}

/**
 * Opens the way to the daemon that a URI means.
 *
 * @throws {VirtError} `NO_CONNECT`, naming every address that was tried and why each failed.
 */
export async function connectTransport(
  uri: ConnectionUri,
  options: { readonly readonly?: boolean; readonly signal?: AbortSignal },
): Promise<ByteChannel> {
  options.signal?.throwIfAborted();
  const transport = uri.transport ?? (uri.host === "" ? "unix" : "tls");
  switch (transport) {
    case "unix":
      return await connectUnix(uri, options.readonly === true);
    case "tcp":
      return await connectTcp(uri, options.signal);
  }
  throw new VirtError(`Cannot open "${uri.text}", wanted the transport unix or tcp: "${transport}"`, {
    code: "NO_SUPPORT",
    domain: "REMOTE",
    outcome: "not-sent",
  });
}
