import { checkDeadline, keepaliveSettings } from "../../../core/contract/time_limits.ts";
import type { ConnectOptions, DriverConnection } from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { uriParameter } from "../../../core/contract/uri_parameters.ts";
import { clientParameters } from "../wire/client_parameters.ts";
import { firstProcedures } from "../wire/generated/startup_protocol.gen.ts";
import { authenticate, checkedAuth, isSecure } from "./authenticate.ts";
import { checkedInFlight } from "./call_lanes.ts";
import { RpcChannel } from "./channel.ts";
import { type RpcTables, rpcTables } from "./lazy_tables.ts";
import { OpeningTime } from "./opening_time.ts";
import { RemoteEvents } from "./remote_events.ts";
import { connectTransport, transportOf } from "./transport/transport.ts";

/** `VIR_DRV_FEATURE_PROGRAM_KEEPALIVE`; asking for it makes the daemon watch us. */
const FEATURE_KEEPALIVE = 10;
/** How long a host may take to answer that it is left. */
const GOODBYE_MS = 2000;
/** `VIR_CONNECT_RO` */
const READ_ONLY = 1;

/**
 * What the daemon is asked to open: the URI without transport, host and the client's parameters.
 *
 * @see libvirt 9.0.0 `doRemoteOpen`
 */
export function remoteName(uri: ConnectionUri): string {
  const name = uriParameter(uri, "name");
  if (name !== undefined) return name;
  if (uri.driver === "remote") return "";
  const rest = [...uri.params].filter(([key]) => !clientParameters.has(key.toLowerCase()));
  const query = rest.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join(
    "&",
  );
  const path = encodeURI(uri.path).replace(/[?#]/g, encodeURIComponent);
  return `${uri.driver}://${path}${query && `?${query}`}`;
}

class RemoteSession implements DriverConnection {
  readonly driver: string;
  encrypted: boolean;
  readonly hypervisor: RpcTables["hypervisor"];
  readonly networks: RpcTables["networks"];
  readonly storage: RpcTables["storage"];
  readonly interfaces: RpcTables["interfaces"];
  readonly nodeDevices: RpcTables["nodeDevices"];
  readonly secrets: RpcTables["secrets"];
  readonly nwfilters: RpcTables["nwfilters"];
  readonly events: RemoteEvents;
  readonly #channel: RpcChannel;
  #ended = false;

  constructor(driver: string, encrypted: boolean, channel: RpcChannel) {
    this.driver = driver;
    this.encrypted = encrypted;
    this.#channel = channel;
    const tables = rpcTables(channel);
    this.hypervisor = tables.hypervisor;
    this.networks = tables.networks;
    this.storage = tables.storage;
    this.interfaces = tables.interfaces;
    this.nodeDevices = tables.nodeDevices;
    this.secrets = tables.secrets;
    this.nwfilters = tables.nwfilters;
    this.events = new RemoteEvents(channel);
    channel.onMessage = (program, procedure, payload) => this.events.receive(program, procedure, payload);
    channel.expectsMessages = () => this.events.subscribed;
    channel.closed.then(() => this.#ended = true);
  }

  get closed(): DriverConnection["closed"] {
    return this.#channel.closed;
  }

  /** Says good-bye, but does not wait for a host that does not answer; to one that has gone it says nothing. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#ended) return await this.#channel.close();
    this.#channel.leave();
    const goodbye = this.#channel.call(firstProcedures.connectClose, undefined, {
      signal: AbortSignal.timeout(GOODBYE_MS),
    });
    await goodbye.catch(() => {});
    await this.#channel.close();
  }
}

async function start(
  channel: RpcChannel,
  uri: ConnectionUri,
  options: ConnectOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  const call = { signal };
  const flags = options.readonly ? READ_ONLY : 0;
  const keepalive = options.keepalive ?? {};
  const asked = keepalive === false || transportOf(uri) === "unix" ? undefined : watched(channel, call);
  const opened = channel.call(firstProcedures.connectOpen, { name: remoteName(uri), flags }, call);
  // What is on its way now leaves first; what follows is done while the host works.
  await null;
  if (keepalive !== false) channel.startKeepalive(keepalive);
  const [supported] = await Promise.all([asked, opened]);
  if (supported === 0) channel.stopKeepalive();
}

/**
 * Has the daemon watch us, and gives 0 where it knows no keepalive: then it does not answer our own pings either.
 *
 * Over a socket of this machine it needs no watch: it answers all the same, and learns of our end by the socket's. Asked,
 * it would set a timer anew at each of our messages, and drop a program that is busy or stopped for half a minute.
 */
async function watched(channel: RpcChannel, options: CallOptions): Promise<number> {
  try {
    const args = { feature: FEATURE_KEEPALIVE };
    return await channel.callFor(firstProcedures.connectSupportsFeature, args, "supported", options);
  } catch (error) {
    // A daemon too old to know the question does not watch us, and need not.
    if (error instanceof VirtError && error.outcome === "refused") return 0;
    throw error;
  }
}

/** Opens connections to libvirt's daemons over their RPC. */
export async function openSession(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
  checkDeadline(options, `Cannot open "${uri.text}"`);
  checkedAuth(options.auth);
  const { high, low } = checkedInFlight(options.inFlight);
  if (options.keepalive) keepaliveSettings(options.keepalive, `Cannot open "${uri.text}"`);
  using opening = new OpeningTime(uri, options);
  const { signal } = opening;
  const bytes = await connectTransport(uri, { ...options, signal, name: remoteName(uri) });
  const bare = isSecure(uri)
    ? undefined
    : new (await import("./transport/securable_channel.ts")).SecurableChannel(bytes);
  const channel = new RpcChannel(bare ?? bytes, { high, low });
  try {
    const greeted = authenticate(channel, { uri, auth: options.auth, signal });
    // As in start(): the question leaves before what can be done while the host answers.
    await null;
    const session = new RemoteSession(uri.driver, bytes.encrypted === true, channel);
    const layer = await greeted;
    if (layer) {
      bare?.protect(layer);
      session.encrypted = true;
    }
    await start(channel, uri, options, signal);
    return session;
  } catch (error) {
    await channel.close();
    throw bytes.failure ?? error;
  }
}
