import type { CallOptions } from "../../core/references.ts";
import type { HypervisorTable } from "../../core/tables.gen.ts";

export type { DomainRef } from "../../core/references.ts";
export type { NodeGetInfoResult as NodeGetInfoFacts } from "../../core/tables.gen.ts";

type Table = Required<HypervisorTable>;

/** What methods of the table do, without the wait: the result, or a promise where a file or a parser is needed. */
export type Operations = {
  readonly [Name in keyof HypervisorTable]?: Table[Name] extends (...given: infer Given) => Promise<infer Result>
    ? (...given: Given) => Result | Promise<Result>
    : never;
};

/** Some of the operations, all of them there. */
export type OperationsOf<Name extends keyof HypervisorTable> = Required<Pick<Operations, Name>>;

type AnyOperation = (...given: unknown[]) => unknown;

/**
 * Methods of the table that do these operations: a call whose signal has been aborted does nothing, and what is thrown
 * is a rejection.
 */
export function asMethods(operations: Operations, allowed?: (name: string) => void): HypervisorTable {
  const table: Record<string, AnyOperation> = {};
  for (const [name, operation] of Object.entries(operations)) {
    table[name] = asMethod(operation as AnyOperation, allowed && (() => allowed(name)));
  }
  return table as HypervisorTable;
}

// The methods of few arguments are the ones that are called often, and spreading costs.
function asMethod(operation: AnyOperation, allowed: (() => void) | undefined): AnyOperation {
  const arity = operation.length;
  if (allowed === undefined && arity === 1) {
    // deno-lint-ignore require-await -- what is thrown must be a rejection
    return async (one, options) => {
      (options as CallOptions | undefined)?.signal?.throwIfAborted();
      return operation(one);
    };
  }
  if (allowed === undefined && arity === 2) {
    // deno-lint-ignore require-await -- what is thrown must be a rejection
    return async (one, two, options) => {
      (options as CallOptions | undefined)?.signal?.throwIfAborted();
      return operation(one, two);
    };
  }
  // deno-lint-ignore require-await -- what is thrown must be a rejection
  return async (...given) => {
    (given[arity] as CallOptions | undefined)?.signal?.throwIfAborted();
    allowed?.();
    return operation(...given.slice(0, arity));
  };
}

/** The table's keys whose operations one module has, loaded when one of them is first called. */
export function deferred<const Names extends readonly (keyof HypervisorTable)[]>(
  arities: { readonly [Name in Names[number]]: number },
  load: () => Promise<OperationsOf<Names[number]>>,
): OperationsOf<Names[number]> {
  let loaded: Promise<OperationsOf<Names[number]>> | undefined;
  const operations: Record<string, AnyOperation> = {};
  for (const [name, arity] of Object.entries<number>(arities)) {
    const operation: AnyOperation = async (...given) => {
      loaded ??= load();
      return (await loaded as unknown as Record<string, AnyOperation>)[name]!(...given);
    };
    Object.defineProperty(operation, "length", { value: arity });
    operations[name] = operation;
  }
  return operations as unknown as OperationsOf<Names[number]>;
}

