import { test } from "../../../drivers/test/mod.ts";
import type {
  ConnectOptions,
  DriverConnection,
  DriverEvent,
  HypervisorTable,
} from "../../../core/contract/driver.ts";
import { parseUri } from "../../../core/contract/uri.ts";
import { hypervisorEventTypes } from "../../../events/mod.ts";

/** A connection of the embedded hypervisor, with all the events it has emitted. */
export interface OpenHostOptions extends AsyncDisposable {
  readonly connection: DriverConnection;
  readonly table: Required<HypervisorTable>;
  readonly events: DriverEvent[];
  /** Takes the events' short forms out: `started/booted vm`. */
  heard(): string[];
}

export async function openSimulatedHost(
  uri = "test:///default",
  options: ConnectOptions = {},
): Promise<OpenHostOptions> {
  const connection = await test.open(parseUri(uri), options);
  const events: DriverEvent[] = [];
  connection.events.deliver((event) => events.push(event));
  for (const type of hypervisorEventTypes) await connection.events.subscribe(type);
  return {
    connection,
    table: connection.hypervisor as Required<HypervisorTable>,
    events,
    heard: () => events.splice(0).map(short),
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  };
}

function short(event: DriverEvent): string {
  const name = "domain" in event ? event.domain?.name : "";
  if (event.type === "domain.lifecycle") return `${event.event}/${event.detail} ${name}`;
  if (event.type === "domain.metadata-change") return `${event.metadataType} ${name}`;
  return `${event.type} ${name}`;
}

/** A small domain document. */
export function domainXml(
  name: string,
  more: { uuid?: string; devices?: string; body?: string } = {},
): string {
  const uuid = more.uuid === undefined ? "" : `<uuid>${more.uuid}</uuid>`;
  return `<domain type='test'><name>${name}</name>${uuid}<memory unit='MiB'>64</memory><vcpu>4</vcpu>` +
    `<os><type>hvm</type></os>${more.body ?? ""}<devices>${more.devices ?? ""}</devices></domain>`;
}
