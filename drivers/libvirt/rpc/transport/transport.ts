import type { ConnectOptions } from "../../../../core/contract/driver.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import type { ByteChannel } from "./socket.ts";
import { connectUnix } from "./transport_unix.ts";

/** What a transport is told beside the URI. */
export interface TransportOptions extends Pick<ConnectOptions, "readonly" | "signal" | "tls" | "logger"> {
  /** What the daemon will be asked to open. */
  readonly name: string;
}

/** The transport that a URI means, by its own word or by whether it names a host. */
export function transportOf({ transport, host }: ConnectionUri): string {
  return transport ?? (host === "" ? "unix" : "tls");
}

/**
 * Opens the way to the daemon that a URI means.
 *
 * Over `ssh` and `ext` it may turn out later that it leads nowhere: the channel's `failure` then says why.
 *
 * @throws {VirtError} `NO_CONNECT`, naming every address that was tried and why each failed; `AUTH_FAILED` if the two
 * ends do not trust each other; `INVALID_ARG` if a parameter of the URI can't be meant.
 * @throws {TypeError} If `options.tls` can't be meant.
 */
export async function connectTransport(uri: ConnectionUri, options: TransportOptions): Promise<ByteChannel> {
  options.signal?.throwIfAborted();
  const transport = transportOf(uri);
  // Most programs use one of them.
  switch (transport) {
    case "unix":
      return await connectUnix(uri, options.readonly === true);
    case "tcp":
      return await (await import("./transport_tcp.ts")).connectTcp(uri, options);
    case "tls":
      return await (await import("./transport_tls.ts")).connectTls(uri, options);
    case "ssh":
      return await (await import("./transport_ssh.ts")).connectSsh(uri, options);
    case "ext":
      return (await import("./transport_ext.ts")).connectExt(uri, options);
  }
  throw new VirtError(
    `Cannot open "${uri.text}", wanted the transport unix, tcp, tls, ssh or ext: "${transport}"`,
    { code: "NO_SUPPORT", domain: "REMOTE", outcome: "not-sent" },
  );
}
