import type { ConnectionUri } from "../../core/uri.ts";
import type { Machines } from "./machines.ts";
import type { MachineTasks } from "./machine_tasks.ts";
import type { EsxSession } from "./session.ts";
import type { EsxSettings } from "./uri_settings.ts";
import type { Vim25Client } from "./vim25/mod.ts";

/** What all tables of a connection work on. */
export interface EsxHost extends EsxSession {
  readonly uri: ConnectionUri;
  readonly settings: EsxSettings;
  /** The vCenter that manages the host: `client` itself where that is one. */
  readonly vcenter: Vim25Client | undefined;
  readonly machines: Machines;
  readonly tasks: MachineTasks;
}
