import type { DriverConnection } from "./driver.ts";
import { noSupport } from "./errors.ts";
import type { HypervisorTable } from "./tables.gen.ts";

/** What a call goes to: a connection. */
export interface Callee {
  readonly driver: string;
  readonly tables: Pick<DriverConnection, "hypervisor">;
}

type Method<K extends keyof HypervisorTable> = NonNullable<HypervisorTable[K]>;

/**
 * Calls a method of the driver's hypervisor table.
 *
 * @throws {VirtError} `NO_SUPPORT`, before anything is sent, if the driver does not have it.
 */
export function call<K extends keyof HypervisorTable>(
  to: Callee,
  name: K,
  ...args: Parameters<Method<K>>
): ReturnType<Method<K>> {
  const table = to.tables.hypervisor;
  const method = table[name] as ((...args: unknown[]) => unknown) | undefined;
  if (method === undefined) throw noSupport(name, to.driver);
  return method.apply(table, args) as ReturnType<Method<K>>;
}

/** Whether the driver lacks a method but has the older one without flags, which does when no flag is set. */
export function onlyOlder(
  to: Callee,
  name: keyof HypervisorTable,
  older: keyof HypervisorTable,
  bits: number,
): boolean {
  const table = to.tables.hypervisor;
  return bits === 0 && table[name] === undefined && table[older] !== undefined;
}
