import type { HypervisorTable } from "../../core/contract/generated/tables.gen.ts";
import type { CallOptions } from "../../core/contract/references.ts";
import type { ConnectionShell } from "./connection_shell.ts";

/** What methods of a driver's table do, without the wait: the result, or a promise of it. */
export type TableOperations<Table> = {
  readonly [Name in keyof Table]-?: NonNullable<Table[Name]> extends
    (...given: infer Given) => Promise<infer Result> ? (...given: Given) => Result | Promise<Result>
    : never;
};

/** Some of the operations of the hypervisor's table. */
export type Operations = Partial<TableOperations<HypervisorTable>>;

/** Some of the operations, all of them there. */
export type OperationsOf<Name extends keyof HypervisorTable> = Required<Pick<Operations, Name>>;

type AnyOperation = (...given: unknown[]) => unknown;

/**
 * Methods that do these operations, which are over at once for the most part: a call that the connection does not let
 * through does nothing, and what is thrown is a rejection.
 */
export function operationMethods(shell: ConnectionShell, operations: Operations): HypervisorTable {
  const table: Record<string, AnyOperation> = {};
  for (const [name, operation] of Object.entries(operations)) {
    table[name] = operationMethod(shell, name, operation as AnyOperation);
  }
  return table as HypervisorTable;
}

// The methods of few arguments are the ones that are called often, and spreading costs.
function operationMethod(shell: ConnectionShell, name: string, operation: AnyOperation): AnyOperation {
  const arity = operation.length;
  if (arity === 1 && !shell.readonly) {
    // deno-lint-ignore require-await -- what is thrown must be a rejection
    return async (one, options) => {
      shell.checkCall(name, NONE, options as CallOptions);
      return operation(one);
    };
  }
  if (arity === 2 && !shell.readonly) {
    // deno-lint-ignore require-await -- what is thrown must be a rejection
    return async (one, two, options) => {
      shell.checkCall(name, NONE, options as CallOptions);
      return operation(one, two);
    };
  }
  // deno-lint-ignore require-await -- what is thrown must be a rejection
  return async (...given) => {
    shell.checkCall(name, given, given[arity] as CallOptions);
    return operation(...given.slice(0, arity));
  };
}

const NONE: readonly unknown[] = [];

/**
 * Operations that one module has, loaded when one of them is first called.
 *
 * @param arities How many arguments each takes beside the options: what a function not yet loaded cannot tell.
 */
export function lazyOperations<Arities extends { readonly [Name in keyof HypervisorTable]?: number }>(
  arities: Arities,
  load: () => Promise<OperationsOf<keyof Arities & keyof HypervisorTable>>,
): OperationsOf<keyof Arities & keyof HypervisorTable> {
  let loaded: ReturnType<typeof load> | undefined;
  const operations: Record<string, AnyOperation> = {};
  for (const [name, arity] of Object.entries<number | undefined>(arities)) {
    const operation: AnyOperation = async (...given) => {
      loaded ??= load();
      return (await loaded as unknown as Record<string, AnyOperation>)[name]!(...given);
    };
    Object.defineProperty(operation, "length", { value: arity });
    operations[name] = operation;
  }
  return operations as unknown as OperationsOf<keyof Arities & keyof HypervisorTable>;
}

/**
 * A table of which every method loads the module that does the work when one of them is first called. A call that the
 * connection does not let through does nothing, and what is thrown is a rejection.
 *
 * @param names All methods that the module has.
 */
export function lazyTable<Table extends object>(
  shell: ConnectionShell,
  names: readonly (keyof Table & string)[],
  load: () => Promise<Partial<TableOperations<Table>>>,
): Table {
  let loading: ReturnType<typeof load> | undefined;
  const table: Record<string, AnyOperation> = {};
  for (const name of names) {
    table[name] = async (...given) => {
      const options = given.at(-1) as CallOptions | null | undefined;
      shell.checkCall(name, given, options);
      const operations = await (loading ??= load()) as Record<string, AnyOperation>;
      shell.checkCall(name, given, options);
      return operations[name]!(...given);
    };
  }
  return table as Table;
}
