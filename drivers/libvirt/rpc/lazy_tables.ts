import type {
  DriverConnection,
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  SecretTable,
  StorageTable,
} from "../../../core/contract/driver.ts";
import type { RpcCaller } from "./caller.ts";
import { FirstHypervisorTable, laterMethods } from "./generated/startup_tables.gen.ts";

type Method = (this: unknown, ...args: unknown[]) => Promise<unknown>;
type Prototype = Record<string, Method>;
type TableName = keyof typeof laterMethods;

class Table {
  constructor(readonly rpc: RpcCaller) {}
}

/** The classes whose instances are the tables. */
const classes = {
  Hypervisor: FirstHypervisorTable,
  Network: class extends Table {},
  Storage: class extends Table {},
  Interface: class extends Table {},
  NodeDevice: class extends Table {},
  Secret: class extends Table {},
  NWFilter: class extends Table {},
} as const;

const prototypeOf = (name: TableName) => classes[name].prototype as unknown as Prototype;
const tableNames = Object.keys(laterMethods) as TableName[];

/** Loads the methods that are not there from the start, and puts them in their places. */
async function loadAll(): Promise<void> {
  const [all, { networkUpdate }] = await Promise.all([
    import("./generated/tables.gen.ts"),
    import("./network_update.ts"),
  ]);
  for (const table of tableNames) {
    const from = all[`Rpc${table}Table`].prototype as unknown as Prototype;
    for (const name of laterMethods[table].split(" ")) {
      Object.defineProperty(prototypeOf(table), name, { value: from[name]!, configurable: true });
    }
  }
  // The one call that the protocol alone does not tell how to make.
  Object.defineProperty(prototypeOf("Network"), "networkUpdate", {
    value: networkUpdate,
    configurable: true,
  });
}

let loading: Promise<void> | undefined;
let prepared = false;

/**
 * Lets each table answer to the names of all its methods: what a prototype lacks, its own prototype offers, as a method
 * that loads them all and then calls the one that was meant.
 */
function prepare(): void {
  prepared = true;
  for (const table of tableNames) {
    let names: Set<string> | undefined;
    const prototype = prototypeOf(table);
    const later = new Proxy(Object.getPrototypeOf(prototype) as object, {
      get(target, name, receiver) {
        names ??= new Set(laterMethods[table].split(" "));
        if (typeof name !== "string" || !names.has(name)) return Reflect.get(target, name, receiver);
        return async function (this: unknown, ...args: unknown[]) {
          await (loading ??= loadAll());
          return prototype[name]!.apply(this, args);
        };
      },
    });
    Object.setPrototypeOf(prototype, later);
  }
}

/** The tables of a driver connection. */
export type RpcTables = Required<
  Pick<
    DriverConnection,
    "hypervisor" | "networks" | "storage" | "interfaces" | "nodeDevices" | "secrets" | "nwfilters"
  >
>;

/** All driver tables as remote calls; what the first calls do not need is loaded when it is first called. */
export function rpcTables(rpc: RpcCaller): RpcTables {
  if (!prepared) prepare();
  return {
    hypervisor: new classes.Hypervisor(rpc),
    networks: new classes.Network(rpc) as NetworkTable,
    storage: new classes.Storage(rpc) as StorageTable,
    interfaces: new classes.Interface(rpc) as InterfaceTable,
    nodeDevices: new classes.NodeDevice(rpc) as NodeDeviceTable,
    secrets: new classes.Secret(rpc) as SecretTable,
    nwfilters: new classes.NWFilter(rpc) as NWFilterTable,
  };
}
