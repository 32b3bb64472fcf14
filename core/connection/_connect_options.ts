import { checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type {
  ConnectOptions,
  Credentials,
  InFlightOptions,
  KeepaliveOptions,
  ReconnectOptions,
  TlsOptions,
} from "../contract/driver.ts";

const connectOptionNames: OptionNames<ConnectOptions> = {
  readonly: true,
  auth: true,
  keepalive: true,
  tls: true,
  inFlight: true,
  reconnect: true,
  signal: true,
  timeoutMs: true,
  logger: true,
  drivers: true,
};
const credentialNames: OptionNames<Credentials> = {
  username: true,
  password: true,
  realm: true,
  authorizationName: true,
};
const keepaliveOptionNames: OptionNames<KeepaliveOptions> = { intervalMs: true, count: true };
const tlsOptionNames: OptionNames<TlsOptions> = { ca: true, cert: true, key: true, sha256: true };
const inFlightOptionNames: OptionNames<InFlightOptions> = { high: true, low: true };
const reconnectOptionNames: OptionNames<ReconnectOptions> = {
  minDelayMs: true,
  maxDelayMs: true,
  attempts: true,
  onAttempt: true,
};

/** @throws {TypeError} If there is no such option, at any depth. */
export function checkConnectOptions(options: ConnectOptions): void {
  checkOptions(options, connectOptionNames, "connect()");
  const { auth, keepalive, tls, inFlight, reconnect } = options;
  if (typeof auth !== "function") checkOptions(auth, credentialNames, "connect({ auth })");
  if (keepalive !== false) checkOptions(keepalive, keepaliveOptionNames, "connect({ keepalive })");
  checkOptions(tls, tlsOptionNames, "connect({ tls })");
  checkOptions(inFlight, inFlightOptionNames, "connect({ inFlight })");
  if (typeof reconnect === "object") checkOptions(reconnect, reconnectOptionNames, "connect({ reconnect })");
}
