import { checkedDuration, keepaliveSettings } from "../core/contract/time_limits.ts";
import { didYouMean } from "../events/did_you_mean.ts";
import type { DriverEntry, KeepaliveOptions } from "../core/contract/driver.ts";
import type { DaemonLogger } from "./daemon_log.ts";
import type { DenovirtdOptions } from "./denovirtd.ts";
import { checkedLimits, type DaemonLimits } from "./limits.ts";
import { addressText, type ListenAddress, parseListenAddress } from "./listen_address.ts";
import { isPassword, type LoginUsers } from "./scram_login.ts";
import type { Served } from "./served_uri.ts";
import type { DaemonTls } from "./tls_files.ts";

/** What a daemon is started with, when all of it has been looked at. */
export interface CheckedOptions {
  readonly addresses: readonly ListenAddress[];
  readonly uris: readonly Served[];
  readonly tls: DaemonTls | undefined;
  /** Who may log in; absent only where no `auth` was given at all. */
  readonly users: LoginUsers | undefined;
  readonly limits: Required<DaemonLimits>;
  readonly keepalive: Required<KeepaliveOptions> | undefined;
  readonly graceMs: number;
  readonly keep: boolean;
  readonly metrics: number | undefined;
  readonly metricsHosts: readonly string[];
  readonly logger: DaemonLogger | undefined;
  readonly drivers: readonly DriverEntry[] | undefined;
}

const GRACE_MS = 5_000;

/** The members that there are, of each object. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  options: Object.keys(
    {
      listen: 1,
      uris: 1,
      tls: 1,
      auth: 1,
      limits: 1,
      keepalive: 1,
      graceMs: 1,
      keep: 1,
      metrics: 1,
      metricsHosts: 1,
      logger: 1,
      drivers: 1,
    } satisfies Record<keyof DenovirtdOptions, 1>,
  ),
  tls: Object.keys({ cert: 1, key: 1 } satisfies Record<keyof DaemonTls, 1>),
  auth: ["users"],
  keepalive: Object.keys({ intervalMs: 1, count: 1 } satisfies Record<keyof KeepaliveOptions, 1>),
};

/** What a value is, and never what is in it: it may be a secret. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : typeof value;
}

function wrong(wanted: string, found: string): TypeError {
  return new TypeError(`Cannot start denovirtd, wanted ${wanted}: found ${found}`);
}

/** An object of just the members that there are: one that is written wrongly would be a door left open. */
function plain(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong(`an object as ${name}`, kindOf(value));
  }
  const known = NAMES[name];
  for (const key of Object.keys(value)) {
    if (known?.includes(key) === false) {
      throw wrong(`${known.join(", ")} in ${name}`, `"${key}"${didYouMean(key, known)}`);
    }
  }
  return value as Readonly<Record<string, unknown>>;
}

function list(name: string, value: unknown, wanted: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(`an array of ${wanted} as ${name}`, kindOf(value));
  return value;
}

function texts(name: string, value: unknown, wanted: string): readonly string[] {
  for (const each of list(name, value, wanted)) {
    if (typeof each !== "string") throw wrong(`${wanted} in ${name}`, kindOf(each));
  }
  return value as readonly string[];
}

/**
 * Looks at all that a daemon is started with. What is in doubt is refused: nothing is taken for "no login wanted" but the
 * absence of `auth`.
 *
 * @throws {TypeError} If there is no such option, one is not of its form, or options don't fit together.
 * @throws {RangeError} If a number is out of its range.
 */
export function checkedOptions(options: DenovirtdOptions): CheckedOptions {
  plain("options", options);
  const { uris, logger, drivers, metrics } = options;
  const tls = options.tls === undefined ? undefined : checkedTls(options.tls);
  // `auth: undefined` too is somebody's list of users that got lost.
  const users = "auth" in options ? checkedUsers(options.auth) : undefined;
  const addresses = texts("listen", options.listen, "addresses").map(parseListenAddress);
  checkAddresses(addresses, tls, users);
  list("uris", uris, "URIs");
  if (logger !== undefined && typeof logger !== "function") {
    throw wrong("a function as logger", kindOf(logger));
  }
  if (drivers !== undefined) list("drivers", drivers, "drivers");
  const { metricsHosts = [], keep = false } = options;
  if (typeof keep !== "boolean") throw wrong("true or false as keep", kindOf(keep));
  texts("metricsHosts", metricsHosts, "names");
  if (metricsHosts.length > 0 && metrics === undefined) throw wrong("metrics with metricsHosts", "none");
  if (options.limits !== undefined) plain("limits", options.limits);
  return {
    addresses,
    uris,
    tls,
    users,
    limits: checkedLimits(options.limits),
    keepalive: checkedKeepalive(options.keepalive),
    graceMs: checkedDuration(
      options.graceMs === undefined ? GRACE_MS : options.graceMs,
      "Cannot start denovirtd",
      "graceMs",
      0,
      Infinity,
    ),
    metrics: metrics === undefined ? undefined : whole("metrics", metrics, 65535),
    keep,
    metricsHosts,
    logger,
    drivers,
  };
}

function whole(name: string, value: unknown, max: number): number {
  if (typeof value !== "number") throw wrong(`a number as ${name}`, kindOf(value));
  if (!(Number.isInteger(value) && value >= 0 && value <= max)) {
    throw new RangeError(
      `Cannot start denovirtd, wanted a whole number from 0 to ${max} as ${name}: found ${value}`,
    );
  }
  return value;
}

function checkedTls(given: unknown): DaemonTls {
  const { cert, key } = plain("tls", given);
  for (const [name, value] of Object.entries({ cert, key })) {
    if (typeof value !== "string" || value === "") throw wrong(`a text as ${name} of tls`, kindOf(value));
  }
  return { cert, key } as DaemonTls;
}

function checkedUsers(given: unknown): LoginUsers {
  const { users } = plain("auth", given);
  if (typeof users === "function") return users as LoginUsers;
  const prototype: unknown = typeof users === "object" && users !== null && Object.getPrototypeOf(users);
  // A Map or an array has no names of its own, or numbers for names.
  if (prototype !== Object.prototype && prototype !== null) {
    throw wrong("passwords by name or a function as users of auth", kindOf(users));
  }
  const passwords = Object.entries(users as Readonly<Record<string, unknown>>);
  if (passwords.length === 0) throw wrong("a user in auth", "none");
  for (const [name, password] of passwords) {
    if (!isPassword(password)) {
      throw wrong(
        `a password of "${name}"`,
        typeof password === "string" ? "an empty text" : kindOf(password),
      );
    }
  }
  return users as LoginUsers;
}

function checkAddresses(
  addresses: readonly ListenAddress[],
  tls: DaemonTls | undefined,
  users: LoginUsers | undefined,
): void {
  if (addresses.length === 0) {
    throw new TypeError("Cannot start denovirtd, wanted an address to listen on: found none");
  }
  for (const address of addresses) {
    if (address.transport === "tls" && tls === undefined) {
      throw new TypeError(
        `Cannot listen on ${addressText(address)}, wanted a certificate and key: found none`,
      );
    }
    if (address.transport === "tcp" && users !== undefined) {
      throw new TypeError(
        `Cannot listen on ${addressText(address)}, wanted a tls: or unix: address for logins: found one ` +
          "that anybody on the way can read",
      );
    }
  }
}

function checkedKeepalive(given: unknown): Required<KeepaliveOptions> | undefined {
  if (given === false) return undefined;
  return keepaliveSettings(given === undefined ? {} : plain("keepalive", given), "Cannot start denovirtd");
}
