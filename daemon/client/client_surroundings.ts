import type { Client } from "./client.ts";
import type { DaemonLog } from "../daemon_log.ts";
import type { DaemonMetrics } from "../daemon_metrics.ts";
import type { DaemonLimits } from "../limits.ts";
import type { LoginUsers } from "../scram_login.ts";
import type { ServedUris } from "../served_uri.ts";

/** What a daemon gives to each of its clients. */
export interface ClientSurroundings {
  readonly uris: ServedUris;
  readonly limits: Required<DaemonLimits>;
  readonly log: DaemonLog;
  readonly metrics: DaemonMetrics;
  /** Told once, when the client has called something. */
  readonly spoke: (client: Client) => void;
  /** Told once, when the client has made itself known. */
  readonly known: (client: Client) => void;
  /** Told once, when the client has gone and nothing of it is left. */
  readonly gone: (client: Client) => void;
}

/** How a client came. */
export interface ClientArrival {
  readonly id: number;
  /** By which socket, for logs. */
  readonly by: string;
  /** Whether that socket lets nobody write. */
  readonly readonly: boolean;
  /** Who may log in by it; absent where nobody has to. */
  readonly users: LoginUsers | undefined;
}
