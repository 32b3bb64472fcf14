import { reconnectSettings } from "./_reconnect_options.ts";
import type { ConnectOptions, Driver, DriverConnection } from "../contract/driver.ts";
import { ReconnectingConnection } from "./reconnect.ts";
import type { ConnectionUri } from "../contract/uri.ts";

/** Milliseconds for one attempt, where `timeoutMs` does not tell. */
const ATTEMPT_MS = 30_000;

/** Opens a driver's connection that is opened again whenever it is lost. */
export async function reopened(
  driver: Driver,
  uri: ConnectionUri,
  options: ConnectOptions,
): Promise<DriverConnection> {
  const settings = reconnectSettings(
    options.reconnect as Exclude<typeof options.reconnect, false | undefined>,
  );
  const { logger, timeoutMs: attemptMs = ATTEMPT_MS } = options;
  const first = await driver.open(uri, options);
  return new ReconnectingConnection(
    first,
    (attempt) => driver.open(uri, { ...options, ...attempt }),
    { ...settings, uri: uri.text, attemptMs, ...(logger === undefined ? {} : { logger }) },
  );
}
