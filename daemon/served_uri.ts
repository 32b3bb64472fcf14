import type { ConnectOptions, Driver, DriverConnection, DriverEntry } from "../core/contract/driver.ts";
import { type ConnectionUri, parseUri } from "../core/contract/uri.ts";
import { clientParameters } from "../drivers/libvirt/wire/mod.ts";
import { refused } from "./refusals.ts";

/** A connection of your own to serve: its name, and what opens one for a client. */
export interface ServedConnection {
  /** The URI that clients ask for, without a transport: `test:///default`. */
  readonly name: string;
  /** Whether the daemon keeps one open for itself: what lives in this process ends with its last client otherwise. */
  readonly kept?: boolean;
  /** Whether the daemon opens one at its start only to see that it can: a file may be missing. */
  readonly tried?: boolean;
  /** Opens a connection for one client; it is disposed of when the client has gone. */
  open(options: ConnectOptions): Promise<DriverConnection>;
}

/** What a daemon serves: URIs to open with a driver, or connections of your own. */
export type Served = string | URL | ServedConnection;

/**
 * The name that clients of libvirt ask for when they mean a URI: without transport, user, host and their own parameters.
 *
 * @see libvirt 9.0.0 `doRemoteOpen`
 */
function nameOf({ driver, path, params }: ReturnType<typeof parseUri>): string {
  const kept = new URLSearchParams([...params].filter(([key]) => !clientParameters.has(key.toLowerCase())));
  kept.sort();
  const query = kept.toString();
  return `${driver}://${path}${query && `?${query}`}`;
}

/** The URIs that a daemon serves, by the names that clients ask for. */
export class ServedUris {
  readonly #byName = new Map<string, ServedConnection>();
  readonly #first: ServedConnection;

  /**
   * @param keep Whether what lives in this process outlives its last client.
   * @throws {TypeError} If there is none, or two with one name.
   * @throws {VirtError} `INVALID_ARG` if one is no URI, `NO_CONNECT` if no driver has its scheme.
   */
  constructor(served: readonly Served[], drivers: readonly DriverEntry[], keep = false) {
    for (const each of served) {
      const connection = typeof each === "string" || each instanceof URL
        ? byDriver(each, drivers, keep)
        : each;
      if (typeof connection?.open !== "function" || typeof connection.name !== "string") {
        throw new TypeError("Cannot start denovirtd, wanted a URI or { name, open } to serve: found neither");
      }
      const name = nameOf(parseUri(connection.name));
      if (this.#byName.has(name)) {
        throw new TypeError(`Cannot start denovirtd, wanted each URI once: found "${name}" twice`);
      }
      const { kept, tried } = connection;
      this.#byName.set(name, { name, kept, tried, open: (options) => connection.open(options) });
    }
    const [first] = this.#byName.values();
    if (first === undefined) throw new TypeError("Cannot start denovirtd, wanted a URI to serve: found none");
    this.#first = first;
  }

  /** All names. */
  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** Opens one of each that is to be kept, and tries those that are to be tried; none stays open where one of them can't be. */
  async keep(): Promise<DriverConnection[]> {
    const kept = [...this.#byName.values()].filter(({ kept }) => kept);
    const opened = await Promise.allSettled(kept.map(async (each) => await each.open({})));
    const connections = opened.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
    for (const each of this.#byName.values()) {
      if (!each.tried) continue;
      const [tried] = await Promise.allSettled([(async () => await each.open({}))()]);
      if (tried.status === "fulfilled") await tried.value[Symbol.asyncDispose]();
      else opened.push(tried);
    }
    const failed = opened.find((each) => each.status === "rejected");
    if (failed === undefined) return connections;
    await Promise.allSettled(connections.map(async (each) => await each[Symbol.asyncDispose]()));
    throw failed.reason;
  }

  /**
   * What a client means by a name; the first one by none.
   *
   * @throws {VirtError} `NO_CONNECT` if nothing of that name is served.
   */
  find(name: string | null): ServedConnection {
    if (name === null || name === "") return this.#first;
    const found = this.#byName.get(wellKnown(name));
    if (found === undefined) {
      throw refused("NO_CONNECT", `no connection driver available for ${name}`, "NONE");
    }
    return found;
  }
}

function wellKnown(name: string): string {
  try {
    return nameOf(parseUri(name));
  } catch {
    return "";
  }
}

/** Clients of libvirt that ask for its test driver are given what that says, unless the URI says another dialect. */
function inDialect(uri: ConnectionUri): ConnectionUri {
  if (uri.scheme !== "test" || uri.params.has("dialect")) return uri;
  const params = new URLSearchParams(uri.params);
  params.set("dialect", "libvirt-test");
  return { ...uri, params };
}

function byDriver(uri: string | URL, drivers: readonly DriverEntry[], keep: boolean): ServedConnection {
  const parsed = inDialect(parseUri(uri));
  const entry = drivers.find(({ schemes }) => schemes.includes(parsed.scheme));
  if (entry === undefined) {
    throw refused(
      "NO_CONNECT",
      `Cannot serve "${parsed.text}": no driver has scheme "${parsed.scheme}"`,
      "NONE",
    );
  }
  return {
    name: String(uri),
    // A node file's host is each connection's own.
    kept: keep && entry.schemes.includes("test") && parsed.path === "/default",
    tried: entry.schemes.includes("test") && parsed.path !== "/default",
    async open(options) {
      const driver: Driver = "load" in entry ? await entry.load() : entry;
      return await driver.open(parsed, options);
    },
  };
}
