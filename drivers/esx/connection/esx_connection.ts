import type { Closed, DriverConnection } from "../../../core/contract/driver.ts";
import { checkReadOnly } from "../../../core/contract/read_only.ts";
import type {
  HypervisorTable,
  NetworkTable,
  StorageTable,
} from "../../../core/contract/generated/tables.gen.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { EsxEvents } from "../events/event_polling.ts";
import { inTime } from "../contract/call_deadline.ts";
import { hypervisorTable } from "./hypervisor_table.ts";
import { networkTable } from "../network/network_table.ts";
import { storageTable } from "../storage/storage_table.ts";

type AnyMethod = (...given: unknown[]) => Promise<unknown>;

/** A connection to an ESX host or a vCenter. */
export class EsxConnection implements DriverConnection {
  readonly driver = "esx";
  readonly encrypted: boolean;
  readonly hypervisor: HypervisorTable;
  readonly networks: NetworkTable;
  readonly storage: StorageTable;
  readonly events: EsxEvents;
  readonly closed: Promise<Closed>;
  readonly #host: EsxHost;
  #open = true;
  #lost = false;
  #disposing: Promise<void> | undefined;

  constructor(host: EsxHost, readonly: boolean) {
    this.#host = host;
    this.encrypted = host.settings.transport === "https";
    this.hypervisor = this.#guarded(hypervisorTable(host), readonly);
    this.networks = this.#guarded(networkTable(host), readonly);
    this.storage = this.#guarded(storageTable(host), readonly);
    this.events = new EsxEvents(host);
    this.closed = host.client.closed.then((error) => {
      if (error === undefined) return { reason: "client" };
      this.#lost = true;
      return { reason: "error", error };
    });
  }

  /** To a host that is lost nothing is sent; its vCenter may still be there, and is left as one leaves. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposing ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    // Whoever calls one that is lost is told what broke it.
    this.#open = this.#lost;
    await this.events[Symbol.asyncDispose]();
    const { client, vcenter } = this.#host;
    if (vcenter !== undefined && vcenter.client !== client) await vcenter.client[Symbol.asyncDispose]();
    await client[Symbol.asyncDispose]();
  }

  /** What is thrown is a rejection; a closed connection does nothing, and one that may only read changes nothing. */
  #guarded<Table extends object>(methods: Table, readonly: boolean): Table {
    const table: Record<string, AnyMethod> = {};
    for (const [name, method] of Object.entries(methods) as [string, AnyMethod][]) {
      table[name] = async (...given) => {
        this.#checkOpen();
        if (readonly) checkReadOnly(name, given);
        return await inTime(name, method, given);
      };
    }
    return table as Table;
  }

  #checkOpen(): void {
    if (this.#open) return;
    throw esxError(
      "INVALID_CONN",
      "Cannot call the ESX driver, wanted an open connection: found a closed one",
    );
  }
}
