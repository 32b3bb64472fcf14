import {
  connect,
  type Connection,
  type ConnectOptions,
  defaultDrivers,
  type Driver,
  type DriverConnection,
  type DriverEntry,
} from "@denovirt/denovirt";

/** How a call of a driver's method ended at best: `ok`, or the code of the host's refusal. */
type Ends = Map<string, string>;

const ends: Ends = new Map();
const FOLDER = Deno.env.get("DENOVIRT_CALLS");

/** Notes how a call ended, unless it once ended better. */
export function noteCall(name: string, end: string): void {
  if (ends.get(name) === "ok") return;
  // A host that answers with a refusal of its own knows the call; one that says NO_SUPPORT does not.
  if (end === "ok" || ends.get(name) === undefined || ends.get(name) === "NO_SUPPORT") ends.set(name, end);
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
}

/** Notes how a call ends. */
export function recordedCall<T>(name: string, result: Promise<T>): Promise<T> {
  result.then(() => noteCall(name, "ok"), (error) => noteCall(name, codeOf(error)));
  return result;
}

/** A function's name for a procedure's: `adm` and `SERVER_LIST_CLIENTS` give `admServerListClients`. */
export function camelOf(prefix: string, procedure: string): string {
  return prefix +
    procedure.toLowerCase().split("_").map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
}

/** A driver's table whose calls are noted. */
function recordedTable<T extends object | undefined>(table: T): T {
  if (table === undefined) return table;
  return new Proxy(table, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function" || typeof name !== "string") return method;
      return (...args: unknown[]) => {
        const result: unknown = method.apply(target, args);
        return result instanceof Promise ? recordedCall(name, result) : result;
      };
    },
  });
}

function recordedConnection(to: DriverConnection): DriverConnection {
  return {
    driver: to.driver,
    ...(to.encrypted === undefined ? {} : { encrypted: to.encrypted }),
    hypervisor: recordedTable(to.hypervisor),
    networks: recordedTable(to.networks),
    storage: recordedTable(to.storage),
    interfaces: recordedTable(to.interfaces),
    nodeDevices: recordedTable(to.nodeDevices),
    secrets: recordedTable(to.secrets),
    nwfilters: recordedTable(to.nwfilters),
    events: to.events,
    closed: to.closed,
    [Symbol.asyncDispose]: () => to[Symbol.asyncDispose](),
  };
}

function recordedDriver(entry: DriverEntry): DriverEntry {
  return {
    schemes: entry.schemes,
    load: async (): Promise<Driver> => {
      const driver = "load" in entry ? await entry.load() : entry;
      return {
        name: driver.name,
        schemes: driver.schemes,
        permissions: driver.permissions,
        open: async (uri, options) => recordedConnection(await driver.open(uri, options)),
      };
    },
  };
}

/**
 * As `connect()`, for a real host: which of libvirt's functions were called, and how that ended, goes to a file in
 * `$DENOVIRT_CALLS` where that is set. `docs/libvirt-map.md` is held against it.
 */
export async function connectRecorded(uri: string, options: ConnectOptions = {}): Promise<Connection> {
  if (FOLDER === undefined) return await connect(uri, options);
  return await connect(uri, { ...options, drivers: (options.drivers ?? defaultDrivers).map(recordedDriver) });
}

if (FOLDER !== undefined) {
  addEventListener("unload", () => {
    const lines = [...ends].map(([name, end]) => `${name} ${end}\n`).join("");
    if (lines !== "") Deno.writeTextFileSync(`${FOLDER}/${crypto.randomUUID()}.calls`, lines);
  });
}
