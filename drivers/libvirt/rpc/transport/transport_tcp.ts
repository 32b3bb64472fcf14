import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { checkNet, netAddress, unreachable, why } from "./_unreachable.ts";
import type { ByteChannel } from "./socket.ts";
import type { TransportOptions } from "./transport.ts";

/** libvirtd's own port without TLS. */
const TCP_PORT = 16509;

/** Opens a TCP connection, which nothing encrypts. */
export async function connectTcp(
  uri: ConnectionUri,
  { signal }: TransportOptions,
): Promise<ByteChannel> {
  const hostname = uri.host || "localhost";
  const port = uri.port ?? TCP_PORT;
  const address = netAddress(hostname, port);
  checkNet(uri, address);
  try {
    const connection = await Deno.connect({ hostname, port, signal });
    connection.setNoDelay();
    return connection;
  } catch (error) {
    signal?.throwIfAborted();
    throw unreachable(uri, [{ address, why: why(error), error }]);
  }
}
