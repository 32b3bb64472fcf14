import type {
  Closed,
  ConnectOptions,
  DriverConnection,
  DriverEvent,
  DriverEvents,
} from "../../../core/contract/driver.ts";
import type {
  HypervisorTable,
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  SecretTable,
  StorageTable,
} from "../../../core/contract/generated/tables.gen.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import { ConnectionShell } from "../../_connection/connection_shell.ts";
import { operationMethods } from "../../_connection/operation_methods.ts";
import { tellEnding } from "../contract/end_signal.ts";
import { Reason, stopAndAnnounce } from "../domain/lifecycle.ts";
import { type ObjectTables, objectTables } from "./object_tables.ts";
import { operations } from "./hypervisor_table.ts";
import type { HostListener, SimulatedHost } from "../model/simulated_host.ts";

/** A connection to an in-memory hypervisor. */
export class TestConnection implements DriverConnection, DriverEvents, HostListener {
  readonly driver = "test";
  readonly hypervisor: HypervisorTable;
  readonly closed: Promise<Closed>;
  readonly #simulated: SimulatedHost;
  readonly #leave: () => void;
  readonly #shell: ConnectionShell;
  #objects: ObjectTables | undefined;
  readonly #types = new Set<HypervisorEventType>();
  #emit: ((event: DriverEvent) => void) | undefined;

  /** @param leave Called once when it is closed: the host may be nobody's then. */
  constructor(simulated: SimulatedHost, uri: string, { readonly }: ConnectOptions, leave: () => void) {
    this.#simulated = simulated;
    this.#leave = leave;
    this.#shell = new ConnectionShell({ driver: "test", domain: "NONE", readonly });
    this.closed = this.#shell.closed;
    this.hypervisor = operationMethods(this.#shell, operations(simulated, uri, this));
    simulated.listen(this);
  }

  /** Most connections are about domains alone. */
  #tables(): ObjectTables {
    return this.#objects ??= objectTables(this.#simulated, this.#shell);
  }

  get networks(): NetworkTable {
    return this.#tables().networks;
  }

  get interfaces(): InterfaceTable {
    return this.#tables().interfaces;
  }

  get storage(): StorageTable {
    return this.#tables().storage;
  }

  get secrets(): SecretTable {
    return this.#tables().secrets;
  }

  get nodeDevices(): NodeDeviceTable {
    return this.#tables().nodeDevices;
  }

  get nwfilters(): NWFilterTable {
    return this.#tables().nwfilters;
  }

  get events(): DriverEvents {
    return this;
  }

  deliver(emit: (event: DriverEvent) => void): void {
    this.#emit = emit;
  }

  // deno-lint-ignore require-await -- what is thrown must be a rejection
  async subscribe(type: HypervisorEventType): Promise<void> {
    this.#shell.checkOpen();
    this.#types.add(type);
  }

  unsubscribe(type: HypervisorEventType): Promise<void> {
    this.#types.delete(type);
    return Promise.resolve();
  }

  hears(type: DriverEvent["type"]): boolean {
    return (this.#types as ReadonlySet<string>).has(type);
  }

  receive(event: DriverEvent): void {
    this.#emit?.(event);
  }

  /** Takes along the domains that were started with `AUTODESTROY` here. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#shell.close(() => {
      this.#types.clear();
      this.#simulated.unlisten(this);
      for (const domain of [...this.#simulated.active()]) {
        if (domain.owner === this) {
          stopAndAnnounce(this.#simulated, domain, Reason.SHUTOFF_DESTROYED, "destroyed");
        }
      }
      tellEnding(this);
      this.#leave();
    });
  }
}
