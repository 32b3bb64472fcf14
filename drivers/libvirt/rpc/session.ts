import type { ConnectOptions, Driver, DriverConnection } from "../../../core/driver.ts";
import { VirtError } from "../../../core/errors.ts";
import type { ConnectionUri } from "../../../core/uri.ts";
import { remoteProcedures } from "../wire/protocol.gen.ts";
import { authenticate } from "./authenticate.ts";
import { RpcChannel } from "./channel.ts";
import { RemoteEvents } from "./remote_events.ts";
import {
  RpcHypervisorTable,
  RpcInterfaceTable,
  RpcNetworkTable,
  RpcNodeDeviceTable,
  RpcNWFilterTable,
  RpcSecretTable,
  RpcStorageTable,
} from "./tables.gen.ts";
import { connectTransport } from "./transport.ts";

/** Parameters that are the client's; the daemon never sees them. */
const CLIENT_PARAMETERS = new Set([
  "name",
  "command",
  "socket",
  "auth",
  "netcat",
  "keyfile",
  "pkipath",
  "sshauth",
  "known_hosts",
  "known_hosts_verify",
  "mode",
  "no_verify",
  "no_tty",
  "no_sanity",
  "tls_priority",
  "proxy",
  "libssh",
]);

/** `VIR_DRV_FEATURE_PROGRAM_KEEPALIVE`; asking for it makes the daemon watch us too. */
const FEATURE_KEEPALIVE = 10;
/** `VIR_CONNECT_RO` */
const READ_ONLY = 1;

/**
 * What the daemon is asked to open: the URI without transport, host and the client's parameters.
 *
 * @see libvirt 9.0.0 `doRemoteOpen`
 */
export function remoteName(uri: ConnectionUri): string {
  const name = uri.params.get("name");
  if (name !== null) return name;
  if (uri.driver === "remote") return "";
  const rest = [...uri.params].filter(([key]) => !CLIENT_PARAMETERS.has(key));
  const query = rest.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&");
  return `${uri.driver}://${uri.path}${query && `?${query}`}`;
}

/** Waits for `work`, and ends the channel where that takes too long or is aborted. */
async function within<T>(channel: RpcChannel, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await channel.close();
    throw error;
  }
}

class RemoteSession implements DriverConnection {
  readonly driver: string;
  readonly hypervisor: RpcHypervisorTable;
  readonly networks: RpcNetworkTable;
  readonly storage: RpcStorageTable;
  readonly interfaces: RpcInterfaceTable;
  readonly nodeDevices: RpcNodeDeviceTable;
  readonly secrets: RpcSecretTable;
  readonly nwfilters: RpcNWFilterTable;
  readonly events: RemoteEvents;
  readonly #channel: RpcChannel;

  constructor(driver: string, channel: RpcChannel) {
    this.driver = driver;
    this.#channel = channel;
    this.hypervisor = new RpcHypervisorTable(channel);
    this.networks = new RpcNetworkTable(channel);
    this.storage = new RpcStorageTable(channel);
    this.interfaces = new RpcInterfaceTable(channel);
    this.nodeDevices = new RpcNodeDeviceTable(channel);
    this.secrets = new RpcSecretTable(channel);
    this.nwfilters = new RpcNWFilterTable(channel);
    this.events = new RemoteEvents(channel);
    channel.onMessage = (program, procedure, payload) => this.events.receive(program, procedure, payload);
  }

  get closed(): DriverConnection["closed"] {
    return this.#channel.closed;
  }

  /** Says good-bye, but does not wait for a host that does not answer. */
  async [Symbol.asyncDispose](): Promise<void> {
    const goodbye = this.#channel.call(remoteProcedures.connectClose, undefined, { timeoutMs: 2000 });
    await goodbye.catch(() => {});
    await this.#channel.close();
  }
}

async function start(channel: RpcChannel, uri: ConnectionUri, options: ConnectOptions): Promise<void> {
  const { signal, timeoutMs } = options;
  const call = { signal, timeoutMs };
  await authenticate(channel, call);
  const flags = options.readonly ? READ_ONLY : 0;
  const keepalive = options.keepalive ?? {};
  const asked = keepalive === false ? Promise.resolve(0) : channel.callFor(
    remoteProcedures.connectSupportsFeature,
    { feature: FEATURE_KEEPALIVE },
    "supported",
    call,
  ).catch((error) => {
    // A daemon too old to know the question does not watch us, and need not.
    if (error instanceof VirtError && error.outcome === "refused") return 0;
    throw error;
  });
  const opened = channel.call(remoteProcedures.connectOpen, { name: remoteName(uri), flags }, call);
  const [supported] = await Promise.all([asked, opened]);
  if (keepalive !== false && supported) channel.startKeepalive(keepalive);
}

/** Opens connections to libvirt's daemons over their RPC. */
export const openSession: Driver["open"] = async (uri, options) => {
  const bytes = await connectTransport(uri, options);
  const channel = new RpcChannel(bytes, options.inFlight);
  await within(channel, start(channel, uri, options));
  return new RemoteSession(uri.driver, channel);
};
