import type { ConnectOptions, DriverConnection } from "../../../core/contract/driver.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { identitySource } from "../../_credentials/mod.ts";
import { EsxConnection } from "./esx_connection.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { hostPlace, managedPlace, pathPlace } from "./host_place.ts";
import { MachineTasks } from "../inventory/machine_tasks.ts";
import { Machines } from "../inventory/machines.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { badUri, type EsxSettings, uriSettings } from "../contract/uri_settings.ts";
import { takeAnyOptions } from "../vim25/client_options.ts";
import { Vim25Client } from "../vim25/mod.ts";

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
    const own = {
      client,
      place,
      machines: new Machines(client, place),
      tasks: new MachineTasks(client, settings.autoAnswer),
    };
    const vcenter = client.isVirtualCenter ? own : await openVCenter(own, { uri, settings, options });
    const host = { ...own, uri, settings, vcenter };
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
  const client = await Vim25Client.open({
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
  takeAnyOptions(client);
  return client;
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
  { client, place }: EsxSession,
  { uri, settings, options }: Pick<Login, "uri" | "settings" | "options">,
): Promise<EsxHost["vcenter"]> {
  const { vcenter } = settings;
  const { signal } = options;
  if (vcenter === undefined || place.hostSystem === undefined) return undefined;
  const paths = ["summary.managementServerIp", "hardware.systemInfo.uuid"] as const;
  const found = await client.properties("HostSystem", place.hostSystem, paths, { signal });
  const hostname = vcenter === "*" ? found["summary.managementServerIp"] || undefined : vcenter;
  if (hostname === undefined) {
    throw badUri(uri, "a host that a vCenter manages for vcenter=*", "found none that does");
  }
  const [name = "", port] = splitPort(hostname);
  const opened = await logIn({
    uri,
    settings,
    options,
    hostname: name,
    port: port ?? (settings.transport === "https" ? 443 : 80),
  });
  try {
    const refused = (wanted: string, what: string) =>
      esxError("NO_CONNECT", `Cannot open "${uri.text}", wanted ${wanted} at "${hostname}": found ${what}`);
    if (!opened.isVirtualCenter) throw refused("a vCenter", `"${opened.content.about.fullName}"`);
    const managed = await managedPlace(opened, found["hardware.systemInfo.uuid"] ?? "", signal);
    if (managed === undefined) throw refused("the vCenter that manages the host", "one that does not");
    return {
      client: opened,
      place: managed,
      machines: new Machines(opened, managed),
      tasks: new MachineTasks(opened, settings.autoAnswer),
    };
  } catch (error) {
    await opened[Symbol.asyncDispose]();
    throw error;
  }
}

/** `host:port`, where an address of IPv6 stands in brackets if it has a port. */
function splitPort(text: string): [name: string, port: number | undefined] {
  const found = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text);
  if (!found) return [text, undefined];
  return [found[1] ?? found[2]!, found[3] === undefined ? undefined : Number(found[3])];
}
