import { checkDeadline } from "../../../core/contract/time_limits.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";

export type { DomainRef } from "../../../core/contract/references.ts";
export type { NodeGetInfoResult as NodeGetInfoFacts } from "../../../core/contract/generated/tables.gen.ts";

type Table = Required<HypervisorTable>;

/** What methods of the table do, without the wait: the result, or a promise where a file or a parser is needed. */
export type Operations = {
  readonly [Name in keyof HypervisorTable]?: Table[Name] extends
    (...given: infer Given) => Promise<infer Result> ? (...given: Given) => Result | Promise<Result>
    : never;
};

/** Some of the operations, all of them there. */
export type OperationsOf<Name extends keyof HypervisorTable> = Required<Pick<Operations, Name>>;

type AnyOperation = (...given: unknown[]) => unknown;

/**
 * Methods of the table that do these operations: a call whose signal has been aborted does nothing, and what is thrown
 * is a rejection.
 */
export function asMethods(
  operations: Operations,
  checkAllowed: ((method: string, given: readonly unknown[]) => void) | undefined,
  checkOpen: () => void,
): HypervisorTable {
  const table: Record<string, AnyOperation> = {};
  for (const [name, operation] of Object.entries(operations)) {
    const method = asMethod(operation as AnyOperation, checkOpen);
    table[name] = checkAllowed === undefined ? method : async (...given) => {
      checkOpen();
      checkAllowed(name, given);
      return await method(...given);
    };
  }
  return table as HypervisorTable;
}

function begin(check: () => void, options: unknown): void {
  const given = options as CallOptions | undefined;
  if (given?.timeoutMs !== undefined) checkDeadline(given, "Cannot make a call");
  given?.signal?.throwIfAborted();
  check();
}

// The methods of few arguments are the ones that are called often, and spreading costs.
function asMethod(operation: AnyOperation, check: () => void): AnyOperation {
  const arity = operation.length;
  if (arity === 1) {
    // deno-lint-ignore require-await -- what is thrown must be a rejection
    return async (one, options) => {
      begin(check, options);
      return operation(one);
    };
  }
  if (arity === 2) {
    // deno-lint-ignore require-await -- what is thrown must be a rejection
    return async (one, two, options) => {
      begin(check, options);
      return operation(one, two);
    };
  }
  // deno-lint-ignore require-await -- what is thrown must be a rejection
  return async (...given) => {
    begin(check, given[arity]);
    return operation(...given.slice(0, arity));
  };
}

/**
 * Operations that one module has, loaded when one of them is first called.
 *
 * @param arities How many arguments each takes beside the options: what a function not yet loaded cannot tell.
 */
export function deferred<Arities extends { readonly [Name in keyof HypervisorTable]?: number }>(
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

/** What methods of a driver's table do, without the wait: the result, or a promise of it. */
export type TableOperations<Table> = {
  readonly [Name in keyof Table]-?: NonNullable<Table[Name]> extends
    (...given: infer Given) => Promise<infer Result> ? (...given: Given) => Result | Promise<Result>
    : never;
};

/**
 * A table of which every method loads the module that does the work when one of them is first called. A call whose
 * signal has been aborted does nothing, and what is thrown is a rejection.
 *
 * @param names All methods that the module has.
 * @param check Throws where the method may not be called now.
 */
export function lateTable<Table extends object>(
  names: readonly (keyof Table & string)[],
  load: () => Promise<Partial<TableOperations<Table>>>,
  check: (method: string) => void,
): Table {
  let loading: ReturnType<typeof load> | undefined;
  const table: Record<string, AnyOperation> = {};
  for (const name of names) {
    table[name] = async (...given) => {
      const options = given.at(-1) as CallOptions | null | undefined;
      if (options?.timeoutMs !== undefined) checkDeadline(options, `Cannot call ${name}`);
      options?.signal?.throwIfAborted();
      check(name);
      const operations = await (loading ??= load()) as Record<string, AnyOperation>;
      options?.signal?.throwIfAborted();
      check(name);
      return operations[name]!(...given);
    };
  }
  return table as Table;
}
