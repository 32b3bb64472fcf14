import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { type Attempt, granted, unreachable, why } from "./_unreachable.ts";
import type { ByteChannel } from "./socket.ts";
import { unixSockets } from "./unix_sockets.ts";

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

/** Opens a Unix socket of this machine. */
export async function connectUnix(uri: ConnectionUri, readonly: boolean): Promise<ByteChannel> {
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
