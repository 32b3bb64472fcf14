import { withinDeadline } from "./call_deadline.ts";
import type { ConnectionShell } from "./connection_shell.ts";

type AnyMethod = (...given: unknown[]) => unknown;

/**
 * A table whose methods are called in their callers' time, and only while the connection lets them. What they throw is a
 * rejection.
 */
export function guardedTable<Table extends object>(shell: ConnectionShell, methods: Table): Table {
  const table: Record<string, AnyMethod> = {};
  for (const [name, method] of Object.entries(methods) as [string, AnyMethod][]) {
    table[name] = (...given) => withinDeadline(shell, name, method, given);
  }
  return table as Table;
}
