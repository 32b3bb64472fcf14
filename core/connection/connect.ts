import { checkDeadline, keepaliveSettings } from "../contract/time_limits.ts";
import { quietLogger } from "../contract/quiet_logger.ts";
import { Connection } from "./connection.ts";
import type { ConnectOptions, Driver, DriverEntry } from "../contract/driver.ts";
import { VirtError } from "../contract/errors.ts";
import { didYouMean } from "../../events/did_you_mean.ts";
import { parseUri } from "../contract/uri.ts";

const NONE: ConnectOptions = {};
const DEFAULT_URI = "test:///default";
const DEFAULT_URI_VARIABLE = "LIBVIRT_DEFAULT_URI";

/**
 * Opens a connection with one of `options.drivers`, or else of `defaultDrivers`: the first that answers to the
 * URI's scheme.
 *
 * @param uri `$LIBVIRT_DEFAULT_URI` unless told; `test:///default` where that is not set.
 * @throws {TypeError} If an option is of the wrong type.
 * @throws {RangeError} If `timeoutMs` is less than 0, or an option of `keepalive` or `reconnect` out of its range.
 * @throws {VirtError} `INVALID_ARG` if it is no such URI, or there is none and the variable may not be read; `NO_CONNECT` if no driver has its scheme; `OPERATION_TIMEOUT`;
 * whatever the driver throws.
 */
export async function connectWith(
  defaultDrivers: readonly DriverEntry[],
  uri: string | URL | undefined,
  given: ConnectOptions = NONE,
): Promise<Connection> {
  if (given !== NONE) (await import("./_connect_options.ts")).checkConnectOptions(given);
  const options = given.logger === undefined ? given : { ...given, logger: quietLogger(given.logger) };
  const { keepalive, signal } = options;
  const parsed = parseUri(uri ?? defaultUri());
  const entry = (options.drivers ?? defaultDrivers).find(({ schemes }) => schemes.includes(parsed.scheme));
  if (entry === undefined) {
    const schemes = (options.drivers ?? defaultDrivers).flatMap((driver) => driver.schemes);
    const near = didYouMean(parsed.scheme, schemes);
    throw new VirtError(`Cannot open "${parsed.text}": no driver has scheme "${parsed.scheme}"${near}`, {
      code: "NO_CONNECT",
      domain: "NONE",
      outcome: "not-sent",
    });
  }
  if (keepalive) keepaliveSettings(keepalive, `Cannot open "${parsed.text}"`);
  checkDeadline(options, `Cannot open "${parsed.text}"`);
  signal?.throwIfAborted();
  const driver: Driver = "load" in entry ? await entry.load() : entry;
  const reopened = options.reconnect ? (await import("../reconnect/reconnect_open.ts")).reopened : undefined;
  const opened = reopened ? reopened(driver, parsed, options) : driver.open(parsed, options);
  return new Connection(await opened, parsed.text, options.logger);
}

/**
 * Asks for no permission, and guesses nothing: what a program does on a host that it does not mean seems to succeed.
 *
 * @throws {VirtError} `INVALID_ARG` if the variable may not be read.
 */
function defaultUri(): string {
  const { state } = Deno.permissions.querySync({ name: "env", variable: DEFAULT_URI_VARIABLE });
  if (state === "granted") return Deno.env.get(DEFAULT_URI_VARIABLE) || DEFAULT_URI;
  throw new VirtError(
    `Cannot open a connection, wanted a URI or leave to read $${DEFAULT_URI_VARIABLE}: found neither ` +
      `(add --allow-env=${DEFAULT_URI_VARIABLE}, or connect("${DEFAULT_URI}") for the embedded hypervisor)`,
    { code: "INVALID_ARG", domain: "NONE", outcome: "not-sent" },
  );
}
