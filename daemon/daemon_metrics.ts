import { procedureCount, procedures } from "./calls/procedures.ts";

/** What a daemon counts. */
export class DaemonMetrics {
  /** Calls that were answered with a result, and with an error, by the procedure's index. */
  readonly answered: Float64Array = new Float64Array(procedureCount);
  readonly refused: Float64Array = new Float64Array(procedureCount);
  /** Calls of procedures that there are not. */
  unknownCalls = 0;
  clientsCome = 0;
  clientsTurnedAway = 0;
  /** Unauthenticated clients that had to go. */
  clientsEvicted = 0;
  failedLogins = 0;
  eventsTold = 0;
  streamsOpened = 0;
  /** Of clients that have gone. */
  bytesIn = 0;
  bytesOut = 0;
  readonly startedMs: number = Date.now();
}

/** What is there now. */
export interface DaemonGauges {
  readonly clients: number;
  readonly unauthenticated: number;
  readonly running: number;
  readonly streams: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

function metric(name: string, type: "counter" | "gauge", help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`;
}

/**
 * The counts as text.
 *
 * @see Prometheus text-based exposition format 0.0.4
 */
export function metricsText(metrics: DaemonMetrics, now: DaemonGauges): string {
  const calls: string[] = [];
  for (const { method, procedure, index } of procedures()) {
    const labels = `program="0x${procedure.program.toString(16)}",procedure="${method}"`;
    for (const [result, counts] of [["ok", metrics.answered], ["error", metrics.refused]] as const) {
      if (counts[index]! > 0) {
        calls.push(`denovirtd_calls_total{${labels},result="${result}"} ${counts[index]}\n`);
      }
    }
  }
  return [
    metric("denovirtd_clients", "gauge", "Clients that are connected.", now.clients),
    metric(
      "denovirtd_unauthenticated_clients",
      "gauge",
      "Of these, such as have not made themselves known.",
      now.unauthenticated,
    ),
    metric("denovirtd_calls_running", "gauge", "Calls that are being served.", now.running),
    metric("denovirtd_streams", "gauge", "Streams that are open.", now.streams),
    metric("denovirtd_clients_total", "counter", "Clients that have come.", metrics.clientsCome),
    metric(
      "denovirtd_clients_turned_away_total",
      "counter",
      "Clients for whom there was no room.",
      metrics.clientsTurnedAway,
    ),
    metric(
      "denovirtd_clients_evicted_total",
      "counter",
      "Clients that did not make themselves known.",
      metrics.clientsEvicted,
    ),
    metric("denovirtd_logins_failed_total", "counter", "Logins that failed.", metrics.failedLogins),
    metric("denovirtd_events_total", "counter", "Events that clients were told of.", metrics.eventsTold),
    metric("denovirtd_streams_total", "counter", "Streams that were opened.", metrics.streamsOpened),
    metric("denovirtd_received_bytes_total", "counter", "Bytes of clients.", metrics.bytesIn + now.bytesIn),
    metric("denovirtd_sent_bytes_total", "counter", "Bytes to clients.", metrics.bytesOut + now.bytesOut),
    metric(
      "denovirtd_unknown_calls_total",
      "counter",
      "Calls of procedures that there are not.",
      metrics.unknownCalls,
    ),
    "# HELP denovirtd_calls_total Calls that were answered.\n# TYPE denovirtd_calls_total counter\n",
    ...calls,
    metric("process_resident_memory_bytes", "gauge", "Resident memory.", Deno.memoryUsage().rss),
    metric("process_start_time_seconds", "gauge", "When it started.", Math.round(metrics.startedMs / 1000)),
  ].join("");
}
