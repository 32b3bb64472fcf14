import type { ConnectOptions, DriverConnection } from "../../core/driver.ts";
import type { ConnectionUri } from "../../core/uri.ts";
import { identitySource } from "../_credentials/mod.ts";
import { EsxConnection } from "./esx_connection.ts";
import { esxError } from "./esx_error.ts";
import { hostPlace, pathPlace } from "./inventory.ts";
import { MachineTasks } from "./machine_tasks.ts";
import { Machines } from "./machines.ts";
import { badUri, type EsxSettings, uriSettings } from "./uri_settings.ts";
import { Vim25Client } from "./vim25/mod.ts";

/** What the log in at one host needs. */
interface Login {
  readonly uri: ConnectionUri;
  readonly settings: EsxSettings;
  readonly options: ConnectOptions;
  readonly hostname: string;
  readonly port: number;
}

/**
 * Opens a connection to a host or a vCenter.
 *
 * @throws {VirtError} `INVALID_ARG` for a URI that can't be meant; `AUTH_FAILED` if the login is refused or the host
 * does not prove who it is; `NO_CONNECT` if it can't be reached, or is of another kind.
 */
export async function openEsx(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
  options.signal?.throwIfAborted();
  const settings = uriSettings(uri);
  const client = await logIn({ uri, settings, options, hostname: uri.host, port: settings.port });
  try {
    checkProduct(uri, settings, client);
    const place = client.isVirtualCenter
      ? await pathPlace(client, uri, settings.path, options.signal)
      : await hostPlace(client, options.signal);
    const vcenter = client.isVirtualCenter ? client : await openVCenter(client, { uri, settings, options });
    const host = {
      uri,
      settings,
      client,
      vcenter,
      place,
      machines: new Machines(client, place),
      tasks: new MachineTasks(client, settings.autoAnswer),
    };
    return new EsxConnection(host, options.readonly ?? false);
  } catch (error) {
    await client[Symbol.asyncDispose]();
    throw error;
  }
}

async function logIn({ uri, settings, options, hostname, port }: Login): Promise<Vim25Client> {
  const { auth, signal, timeoutMs, tls, keepalive, logger } = options;
  // A user in the URI is the one meant, whom the option and auth.conf give a password.
  const given = typeof auth === "object" && auth.username === undefined && uri.user !== undefined
    ? { ...auth, username: uri.user }
    : auth ?? (uri.user === undefined ? undefined : { username: uri.user });
  const identity = await identitySource({
    uri,
    auth: given,
    mechanism: "vim25",
    host: hostname,
    service: "esx",
    signal,
  })();
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return await Vim25Client.open({
    url: `${settings.transport}://${host}:${port}/sdk`,
    username: identity.username,
    password: identity.password,
    tls,
    noVerify: settings.noVerify,
    ...(settings.proxy === undefined ? {} : { proxy: settings.proxy }),
    ...(keepalive === undefined ? {} : { keepalive }),
    signal,
    timeoutMs,
    logger,
  });
}

/** A scheme says what is to be at the other end. */
function checkProduct(uri: ConnectionUri, { product }: EsxSettings, client: Vim25Client): void {
  const { apiType, productLineId, fullName } = client.content.about;
  const fits = product === "vpx"
    ? apiType === "VirtualCenter"
    : apiType === "HostAgent" && (product === "gsx") === /^gsx/.test(productLineId);
  if (fits) return;
  const wanted = { esx: "an ESX host", vpx: "a vCenter", gsx: "a GSX host" }[product];
  throw esxError("NO_CONNECT", `Cannot open "${uri.text}", wanted ${wanted}: found "${fullName}"`);
}

async function openVCenter(
  client: Vim25Client,
  { uri, settings, options }: Pick<Login, "uri" | "settings" | "options">,
): Promise<Vim25Client | undefined> {
  const { vcenter } = settings;
  if (vcenter === undefined) return undefined;
  const managed = await managingServer(client, options.signal);
  const hostname = vcenter === "*" ? managed : vcenter;
  if (hostname === undefined) {
    throw badUri(uri, "a host that a vCenter manages for vcenter=*", "found none that does");
  }
  const opened = await logIn({
    uri,
    settings,
    options,
    hostname,
    port: settings.transport === "https" ? 443 : 80,
  });
  if (opened.isVirtualCenter) return opened;
  await opened[Symbol.asyncDispose]();
  throw esxError("NO_CONNECT", `Cannot open "${uri.text}", wanted a vCenter at "${hostname}": found another`);
}

async function managingServer(
  client: Vim25Client,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const path = "summary.managementServerIp";
  const [host] = await client.list("HostSystem", [path], { signal });
  return host?.values[path] || undefined;
}
