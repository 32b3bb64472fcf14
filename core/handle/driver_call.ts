import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { checkDeadline } from "../contract/time_limits.ts";
import type { DriverConnection } from "../contract/driver.ts";
import { noSupport, VirtError } from "../contract/errors.ts";
import type { callError } from "./call_error.ts";
import type { CallOptions } from "../contract/references.ts";
import type { HypervisorTable } from "../contract/generated/tables.gen.ts";

/** The driver's tables by the names that a connection has them under. */
type Tables = Required<
  Pick<
    DriverConnection,
    "hypervisor" | "networks" | "storage" | "interfaces" | "nodeDevices" | "secrets" | "nwfilters"
  >
>;

/** What a call goes to: a connection. */
export interface Callee {
  readonly driver: string;
  /** Its URI, for errors. */
  readonly uri?: string;
  readonly tables: Pick<DriverConnection, keyof Tables>;
}

type AnyMethod = (...args: never[]) => unknown;
type MethodOf<T extends keyof Tables, K extends keyof Tables[T]> = Extract<Tables[T][K], AnyMethod>;
type Method<K extends keyof HypervisorTable> = NonNullable<HypervisorTable[K]>;

/** Options are every call's last argument. */
function checkTime(options: unknown, name: string): void {
  if (typeof options !== "object" || options === null) return;
  if ((options as CallOptions).timeoutMs !== undefined) checkDeadline(options, `Cannot call ${name}`);
}

/** Loaded with the first error of a call. */
let making: typeof callError | undefined;

/** Calls it; what it fails with says what was tried, and where the caller was. */
function tried(
  to: Callee,
  methods: object | undefined,
  name: string,
  args: readonly unknown[],
  read?: (result: never) => unknown,
): unknown {
  const method = (methods as Readonly<Record<string, AnyMethod | undefined>> | undefined)?.[name];
  const failed = (error: unknown): unknown => {
    if (!(error instanceof VirtError) || error.call !== undefined) throw error;
    if (making === undefined) return firstFailed(error, to, name, args);
    throw fromCaller(making(error, name, args, to.uri ?? to.driver), failed);
  };
  try {
    checkTime(args[args.length - 1], name);
    if (method === undefined) throw noSupport(name, to.driver);
    const result: unknown = method.apply(methods, args as never[]);
    return result instanceof Promise ? result.then(read as (result: unknown) => unknown, failed) : result;
  } catch (error) {
    return failed(error);
  }
}

async function firstFailed(
  error: VirtError,
  to: Callee,
  name: string,
  args: readonly unknown[],
): Promise<never> {
  making = (await import("./call_error.ts")).callError;
  throw fromCaller(making(error, name, args, to.uri ?? to.driver), firstFailed);
}

/** The driver's own frames say where an answer came in, which is nothing to the caller. */
function fromCaller(error: VirtError, below: (...args: never[]) => unknown): VirtError {
  Error.captureStackTrace(error, below);
  return error;
}

/**
 * Calls a method of the driver's hypervisor table.
 *
 * @throws {TypeError|RangeError} If the options' `timeoutMs` is none; `OPERATION_TIMEOUT` if it is 0.
 * @throws {VirtError} `NO_SUPPORT`, before anything is sent, if the driver does not have it.
 */
export function call<K extends keyof HypervisorTable>(
  to: Callee,
  name: K,
  ...args: Parameters<Method<K>>
): ReturnType<Method<K>> {
  return tried(to, to.tables.hypervisor, name, args) as ReturnType<Method<K>>;
}

/**
 * Calls a method of the driver's hypervisor table, and makes something of what it gives: sooner than an async function
 * that waits for it, for what programs ask all the time. What is wrong is a rejection.
 *
 * @param what The method that the caller called, for errors: `domain.info()`.
 */
export function callFor<K extends keyof HypervisorTable, R>(
  to: Callee,
  what: string,
  read: (result: Awaited<ReturnType<Method<K>>>) => R,
  name: K,
  ...args: Parameters<Method<K>>
): Promise<R> {
  try {
    checkOptions(args[args.length - 1] as object | undefined, callOptionNames, what);
    return tried(to, to.tables.hypervisor, name, args, read) as Promise<R>;
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * Calls a method of one of the driver's tables.
 *
 * @throws {TypeError|RangeError} If the options' `timeoutMs` is none; `OPERATION_TIMEOUT` if it is 0.
 * @throws {VirtError} `NO_SUPPORT`, before anything is sent, if the driver has neither table nor method.
 */
export function callOn<T extends keyof Tables, K extends keyof Tables[T] & string>(
  to: Callee,
  table: T,
  name: K,
  ...args: Parameters<MethodOf<T, K>>
): ReturnType<MethodOf<T, K>> {
  return tried(to, to.tables[table], name, args) as ReturnType<MethodOf<T, K>>;
}

/** A method's name with its arguments. */
type Request<K extends keyof HypervisorTable> = readonly [name: K, ...args: Parameters<Method<K>>];

/**
 * Calls a method of the driver's hypervisor table, or the older one in its place where driver or host has only that.
 *
 * @param same Whether the older one, which has no flags, does just what is asked for here.
 * @throws {VirtError} `NO_SUPPORT`, before anything is sent, if the driver has neither.
 */
export async function callEither<K extends keyof HypervisorTable, O extends keyof HypervisorTable>(
  to: Callee,
  same: boolean,
  newer: Request<K>,
  older: Request<O>,
): Promise<Awaited<ReturnType<Method<K>>> | Awaited<ReturnType<Method<O>>>> {
  if (!same || to.tables.hypervisor[older[0]] === undefined) return await call(to, ...newer);
  if (to.tables.hypervisor[newer[0]] !== undefined) {
    try {
      return await call(to, ...newer);
    } catch (error) {
      // A host that does not have it has done nothing, so that asking once more is safe.
      if (!(error instanceof VirtError && error.code === "NO_SUPPORT")) throw error;
    }
  }
  return await call(to, ...older);
}
