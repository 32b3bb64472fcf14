import type { DriverConnection } from "../contract/driver.ts";

const TABLES = [
  "hypervisor",
  "networks",
  "storage",
  "interfaces",
  "nodeDevices",
  "secrets",
  "nwfilters",
] as const;

/** The name of a driver's table. */
export type TableName = (typeof TABLES)[number];
/** A driver's tables. */
export type StableTables = Pick<DriverConnection, TableName>;
/** A table, where only the names of its methods matter. */
export type AnyTable = Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;

/**
 * Tables that stay the same while the connection behind them changes.
 *
 * @param newest Gives the newest connection, which says what methods there are.
 * @param call Makes a call of whichever connection there is then.
 */
export function stableTables(
  newest: () => DriverConnection,
  call: (table: TableName, method: string, args: unknown[]) => unknown,
): StableTables {
  const tables = TABLES.filter((name) => newest()[name] !== undefined).map((name) => {
    const wrappers = new Map<string, (...args: unknown[]) => unknown>();
    const table = new Proxy({}, {
      get(_, method) {
        if (typeof method !== "string" || typeof tableOf(newest(), name)?.[method] !== "function") {
          return undefined;
        }
        let wrapper = wrappers.get(method);
        if (wrapper === undefined) wrappers.set(method, wrapper = (...args) => call(name, method, args));
        return wrapper;
      },
      has: (_, method) => typeof method === "string" && method in (tableOf(newest(), name) ?? {}),
    });
    return [name, table];
  });
  return Object.fromEntries(tables) as StableTables;
}

/** A connection's table, if it has that. */
export function tableOf(connection: DriverConnection, name: TableName): AnyTable | undefined {
  return connection[name] as AnyTable | undefined;
}
