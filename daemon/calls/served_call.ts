import type {
  DriverConnection,
  HypervisorTable,
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  SecretTable,
  StorageTable,
} from "../../core/contract/driver.ts";
import type { CallOptions, DriverStream } from "../../core/contract/references.ts";
import type { Procedure } from "../../drivers/libvirt/wire/mod.ts";
import { unsupported } from "../refusals.ts";

/** The driver tables by their places in a connection, with all methods. */
interface Tables {
  readonly hypervisor: Required<HypervisorTable>;
  readonly networks: Required<NetworkTable>;
  readonly storage: Required<StorageTable>;
  readonly interfaces: Required<InterfaceTable>;
  readonly nodeDevices: Required<NodeDeviceTable>;
  readonly secrets: Required<SecretTable>;
  readonly nwfilters: Required<NWFilterTable>;
}

/** Whether a client that may only read is refused, for some calls by their arguments. */
export type Denial = boolean | ((args: unknown) => boolean);

/** A procedure as a call of a driver table. */
export interface ServedCall {
  readonly procedure: Procedure<unknown, unknown>;
  /** The table's method. */
  readonly method: string;
  readonly denied: Denial;
  /** @throws {VirtError} `NO_SUPPORT` if the driver has no such method. */
  run(connection: DriverConnection, args: unknown, options: CallOptions): Promise<unknown>;
  /** The reply's struct; absent where there is none. */
  readonly reply: ((value: unknown, args: unknown) => unknown) | undefined;
}

type AnyCall = (table: unknown, args: unknown, options: CallOptions) => Promise<unknown>;

/**
 * @param call Calls the method; the table has it.
 * @param reply Makes the reply of what the method resolves to.
 */
export function served<Place extends keyof Tables, Args, Ret, Value>(
  procedure: Procedure<Args, Ret>,
  place: Place,
  method: keyof Tables[Place] & string,
  denied: boolean | ((args: Args) => boolean),
  call: (table: Tables[Place], args: Args, options: CallOptions) => Promise<Value>,
  reply?: (value: Value, args: Args) => Ret,
): ServedCall {
  const calls = call as AnyCall;
  return {
    procedure: procedure as Procedure<unknown, unknown>,
    method,
    denied: denied as Denial,
    run(connection, args, options) {
      const table = connection[place] as Record<string, unknown> | undefined;
      if (table === undefined || typeof table[method] !== "function") throw unsupported(method);
      return calls(table, args, options);
    },
    reply: reply as ServedCall["reply"],
  };
}

/** The stream that a call has opened, of what its method resolved to. */
export function openedStream(value: unknown): DriverStream {
  const held = value as DriverStream & { readonly stream?: DriverStream };
  return held.stream ?? held;
}
