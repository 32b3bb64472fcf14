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
import { refusal } from "../contract/refusal.ts";
import { asMethods } from "../contract/table_methods.ts";
import { tellEnding } from "../contract/end_signal.ts";
import { Reason, stopAndAnnounce } from "../domain/lifecycle.ts";
import { type ObjectTables, objectTables } from "./object_tables.ts";
import { operations } from "./hypervisor_table.ts";
import { checkReadOnly } from "../../../core/contract/read_only.ts";
import type { HostListener, SimulatedHost } from "../model/simulated_host.ts";

/** A connection to an in-memory hypervisor. */
export class TestConnection implements DriverConnection, DriverEvents, HostListener {
  readonly driver = "test";
  readonly hypervisor: HypervisorTable;
  readonly closed: Promise<Closed>;
  readonly #simulated: SimulatedHost;
  readonly #leave: () => void;
  readonly #allowed: ((method: string) => void) | undefined;
  #objects: ObjectTables | undefined;
  readonly #types = new Set<HypervisorEventType>();
  #emit: ((event: DriverEvent) => void) | undefined;
  #resolveClosed: (closed: Closed) => void;
  #open = true;

  /** @param leave Called once when it is closed: the host may be nobody's then. */
  constructor(simulated: SimulatedHost, uri: string, options: ConnectOptions, leave: () => void) {
    this.#simulated = simulated;
    this.#leave = leave;
    const { promise, resolve } = Promise.withResolvers<Closed>();
    this.closed = promise;
    this.#resolveClosed = resolve;
    const allowed = options.readonly ? checkReadOnly : undefined;
    this.hypervisor = asMethods(operations(simulated, uri, this), allowed, () => this.#checkOpen());
    this.#allowed = allowed;
    simulated.listen(this);
  }

  /** Most connections are about domains alone. */
  #tables(): ObjectTables {
    return this.#objects ??= objectTables(this.#simulated, () => this.#checkOpen(), this.#allowed);
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
    this.#checkOpen();
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
    if (!this.#open) return Promise.resolve();
    this.#open = false;
    this.#types.clear();
    this.#simulated.unlisten(this);
    for (const domain of [...this.#simulated.active()]) {
      if (domain.owner === this) {
        stopAndAnnounce(this.#simulated, domain, Reason.SHUTOFF_DESTROYED, "destroyed");
      }
    }
    tellEnding(this);
    this.#leave();
    this.#resolveClosed({ reason: "client" });
    return Promise.resolve();
  }

  #checkOpen(): void {
    if (this.#open) return;
    throw refusal(
      "INVALID_CONN",
      "Cannot call the test driver, wanted an open connection: found a closed one",
      "NONE",
    );
  }
}
