import type { ConnectionUri } from "../../../core/contract/uri.ts";
import type { Machines } from "./machines.ts";
import type { MachineTasks } from "./machine_tasks.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import type { EsxSettings } from "../contract/uri_settings.ts";

/** What all tables of a connection work on. */
export interface EsxHost extends EsxSession {
  readonly uri: ConnectionUri;
  readonly settings: EsxSettings;
  /** The vCenter that manages the host, where it has it and what is done there; the connection's own where that is one. */
  readonly vcenter: (EsxSession & { readonly machines: Machines; readonly tasks: MachineTasks }) | undefined;
  readonly machines: Machines;
  readonly tasks: MachineTasks;
}
