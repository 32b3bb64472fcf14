/**
 * Starts guests again that crash, after pauses that double, or that have crashed while the host's daemon was away.
 *
 *     deno run examples/restart-crashed.ts [URI [DOMAIN…]]
 *
 * Without names all guests are meant. Who was shut down or stopped on purpose stays off. Ctrl+C ends it.
 */
import { setTimeout } from "node:timers/promises";
import { connect, type Connection, type Domain } from "@denovirt/denovirt";
import { Interrupt } from "./terminal/interrupt.ts";

const LONGEST_PAUSE_MS = 5 * 60_000;
const BAD_ENDS = ["crashed", "failed", "daemon"]; // the last: libvirtd found it gone when it came back

export interface RestartOptions {
  readonly names?: readonly string[];
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
  /** Whose time the pauses are of: the machine's, or that of a test's host. */
  readonly clock?: { now(): number; wait(ms: number, signal: AbortSignal): Promise<unknown> };
}
const machine = {
  now: Date.now,
  wait: (ms: number, signal: AbortSignal) => setTimeout(ms, null, { signal }),
};

/** Watches until the signal comes or the connection ends for good, and rejects with that. */
export async function restartCrashed(connection: Connection, options: RestartOptions): Promise<void> {
  const { names = [], tell, signal, clock = machine } = options;
  const guests = new Map<string, { busy: boolean; again: boolean; crashes: number; startedAt: number }>();

  async function look(domain: Domain): Promise<void> {
    if (names.length > 0 && !names.includes(domain.name)) return;
    const guest = guests.get(domain.uuid) ?? { busy: false, again: false, crashes: 0, startedAt: 0 };
    guests.set(domain.uuid, Object.assign(guest, { again: true }));
    if (guest.busy) return;
    for (guest.busy = true; guest.again && !signal.aborted;) {
      guest.again = false;
      try {
        if (!(await hasCrashed(domain))) continue;
        if (clock.now() - guest.startedAt > LONGEST_PAUSE_MS) guest.crashes = 0; // it ran well meanwhile
        const pauseMs = Math.min(1000 * 2 ** guest.crashes++, LONGEST_PAUSE_MS);
        tell(`${domain.name} has crashed: starts in ${pauseMs / 1000} s`);
        await clock.wait(pauseMs, signal);
        if (!(guest.again = await hasCrashed(domain))) continue; // somebody else has acted
        if (await domain.isActive()) await domain.destroy(); // what crashed may be kept for a look at it
        guest.startedAt = clock.now();
        await domain.start();
        tell(`${domain.name} runs again`);
      } catch (error) {
        if (!signal.aborted) tell(error instanceof Error ? error.message : String(error));
      }
    }
    guest.busy = false;
  }

  const lookAtAll = async () => (await connection.domains.list({ persistent: true })).forEach(look);
  await using events = connection.events.stream("domain.lifecycle", { signal });
  await events.ready;
  await lookAtAll();
  tell(`Watching ${connection.uri}`);
  for await (const event of events) {
    if (event.type === "events.gap") await lookAtAll(); // some were missed, as by an outage
    else if (event.event === "stopped" || event.event === "crashed") void look(event.domain);
  }
}

const hasCrashed = (domain: Domain) =>
  domain.state().then(({ state, reason }) =>
    state === "crashed" || (state === "shutoff" && BAD_ENDS.includes(reason))
  );

if (import.meta.main) {
  using interrupt = new Interrupt();
  const [uri = "test:///default", ...names] = Deno.args;
  await using connection = await connect(uri, { reconnect: true, signal: interrupt.signal });
  await restartCrashed(connection, { names, tell: console.log, signal: interrupt.signal })
    .catch((error) => interrupt.signal.aborted || Promise.reject(error));
}
