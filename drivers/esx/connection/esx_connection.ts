import type { Closed, DriverConnection } from "../../../core/contract/driver.ts";
import type {
  HypervisorTable,
  NetworkTable,
  StorageTable,
} from "../../../core/contract/generated/tables.gen.ts";
import { ConnectionShell, guardedTable } from "../../_connection/mod.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { EsxEvents } from "../events/event_polling.ts";
import { hypervisorTable } from "./hypervisor_table.ts";
import { networkTable } from "../network/network_table.ts";
import { storageTable } from "../storage/storage_table.ts";

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
  readonly #shell: ConnectionShell;

  constructor(host: EsxHost, readonly: boolean) {
    this.#host = host;
    this.#shell = new ConnectionShell({ driver: "ESX", domain: "ESX", readonly });
    this.closed = this.#shell.closed;
    this.encrypted = host.settings.transport === "https";
    this.hypervisor = guardedTable<HypervisorTable>(this.#shell, hypervisorTable(host));
    this.networks = guardedTable<NetworkTable>(this.#shell, networkTable(host));
    this.storage = guardedTable<StorageTable>(this.#shell, storageTable(host));
    this.events = new EsxEvents(host);
    host.client.closed.then((error) => error && this.#shell.lose(error));
  }

  /** To a host that is lost nothing is sent; its vCenter may still be there, and is left as one leaves. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#shell.close(async () => {
      await this.events[Symbol.asyncDispose]();
      const { client, vcenter } = this.#host;
      if (vcenter !== undefined && vcenter.client !== client) await vcenter.client[Symbol.asyncDispose]();
      await client[Symbol.asyncDispose]();
    });
  }
}
