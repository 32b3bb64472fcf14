import { withinDeadline } from "./call_deadline.ts";
import type { ConnectionShell } from "./connection_shell.ts";
import type { TableOperations } from "./operation_methods.ts";

type AnyMethod = (...given: unknown[]) => unknown;

/**
 * A table whose methods are called in their callers' time, and only while the connection lets them. What they throw is a
 * rejection, and what they return at once is a promise.
 */
export function guardedTable<Table extends object>(
  shell: ConnectionShell,
  methods: Partial<TableOperations<Table>>,
): Table {
  const table: Record<string, AnyMethod> = {};
  for (const [name, method] of Object.entries(methods) as [string, AnyMethod][]) {
    table[name] = (...given) => withinDeadline(shell, name, method, given);
  }
  return table as Table;
}
