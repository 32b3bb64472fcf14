import { connect, type Connection, type ConnectOptions, type EventType } from "@denovirt/denovirt";
import { until } from "../../hosts/until.ts";
import type { ReturningHost } from "./_returning_host.ts";

/** Pauses that no test waits for. */
export const SOON = { minDelayMs: 1, maxDelayMs: 2 } as const;
const ALL: readonly EventType[] = [
  "connection.lost",
  "connection.restored",
  "connection.closed",
  "events.gap",
  "domain.lifecycle",
  "domain.reboot",
];
/** For what is none of a test's. */
export const silent = { debug() {}, warn() {}, error() {} };

/** A connection that comes back, and what it said. */
export interface Opened extends AsyncDisposable {
  readonly connection: Connection;
  /** What came, in words. */
  readonly said: string[];
}

/** Opens a connection that comes back, and listens. */
export async function opened(host: ReturningHost, options: ConnectOptions = {}): Promise<Opened> {
  const connection = await connect("test:///default", {
    drivers: [host.driver],
    reconnect: SOON,
    logger: silent,
    ...options,
  });
  const said: string[] = [];
  const listening = connection.events.on(ALL, (event) => {
    const about = event as { synthetic?: true; domain?: { name: string }; event?: string; reason?: string };
    const words = [event.type, about.domain?.name, about.event, about.reason, about.synthetic && "synthetic"];
    said.push(words.filter((word) => word !== undefined).join(" "));
  });
  await listening.ready;
  return { connection, said, [Symbol.asyncDispose]: () => connection.close() };
}

/** Waits for a new session. */
export async function back(
  host: ReturningHost,
  { connection }: Opened,
  sessions = host.sessions.length + 1,
): Promise<void> {
  await until(() => connection.isAlive() && host.sessions.length >= sessions, "the connection's return");
}

/** Has the host go, and waits for the news of it. */
export async function broken(host: ReturningHost, to: Opened): Promise<void> {
  host.session.break();
  await until(() => !to.connection.isAlive(), "the news of the loss");
}
