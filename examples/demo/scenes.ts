import { type Connection, type Domain, VirtError } from "@denovirt/denovirt";
import { Progress } from "../terminal/progress.ts";
import type { Screen } from "../terminal/screen.ts";
import { CALL, type DemoGuests } from "./demo_guests.ts";
import { domainTable } from "./domain_table.ts";
import type { Timeline } from "./timeline.ts";

/** How long an event may take after the call that caused it has returned. */
const EVENT_MS = 5_000;
/** How long a guest may take to shut down; one without an operating system never does. */
const SHUTDOWN_MS = 2_000;
/** How often a host is asked how far it has come. */
const POLL_MS = 50;

/** What the scenes play with. */
export interface Stage {
  readonly connection: Connection;
  readonly guests: DemoGuests;
  readonly timeline: Timeline;
  readonly screen: Screen;
  /** Milliseconds between two actions, so that eyes can follow; 0 where nobody watches. */
  readonly paceMs: number;
  /** Ends the demo between two actions. */
  readonly signal: AbortSignal;
}

/** Plays it all, with guests defined, started, paused, resumed, saved, restored, stopped and undefined. */
export async function play(stage: Stage): Promise<void> {
  const { screen, connection } = stage;
  scene(stage, "Domains that are here already, and stay untouched");
  screen.print(...await domainTable(await connection.domains.list(CALL), screen.paint));
  const guests = await define(stage);
  await start(stage, guests);
  scene(stage, "Domains of this demo");
  screen.print(...await domainTable(guests, screen.paint));
  await pauseAndResume(stage, guests[0]!);
  await saveAndRestore(stage, guests[1]!);
  await stop(stage, guests);
  await undefine(stage, guests);
}

function scene({ screen }: Stage, title: string): void {
  screen.print("", screen.paint("title", `  ${title}`));
}

async function define(stage: Stage): Promise<Domain[]> {
  const { guests, timeline } = stage;
  scene(stage, `Define ${guests.names.length} guests`);
  const domains: Domain[] = [];
  for (const name of guests.names) {
    await breathe(stage);
    const domain = await guests.define(name);
    domains.push(domain);
    await timeline.saw(domain, "defined", 1, EVENT_MS, stage.signal);
  }
  return domains;
}

async function start(stage: Stage, guests: readonly Domain[]): Promise<void> {
  const { screen, timeline, signal } = stage;
  scene(stage, "Start them");
  using progress = new Progress(screen, "Starting");
  for (const [done, guest] of guests.entries()) {
    progress.show(done / guests.length, `${done} of ${guests.length}`);
    await breathe(stage);
    await guest.start(CALL);
    await timeline.saw(guest, "started", 1, EVENT_MS, signal);
  }
  progress.show(1, `${guests.length} of ${guests.length}`);
  await breathe(stage);
  progress.done(`${guests.length} of ${guests.length}`);
}

async function pauseAndResume(stage: Stage, guest: Domain): Promise<void> {
  const { timeline, signal } = stage;
  scene(stage, `Pause ${guest.name}, give it a title, and let it run on`);
  await breathe(stage);
  await guest.suspend(CALL);
  await timeline.saw(guest, "suspended", 1, EVENT_MS, signal);
  await optional(stage, "titles", () => guest.setTitle("paused for the demo", CALL));
  await breathe(stage);
  await guest.resume(CALL);
  await timeline.saw(guest, "resumed", 1, EVENT_MS, signal);
}

async function saveAndRestore(stage: Stage, guest: Domain): Promise<void> {
  const { screen, timeline, signal } = stage;
  scene(stage, `Save the state of ${guest.name}, and start from it`);
  await breathe(stage);
  const saved = await optional(stage, "saved states", async () => {
    using progress = new Progress(screen, "Saving");
    await watchJob(guest, guest.managedSave(CALL), progress);
    progress.done("done");
  });
  if (!saved) return;
  await timeline.saw(guest, "stopped", 1, EVENT_MS, signal);
  await breathe(stage);
  await guest.start(CALL);
  await timeline.saw(guest, "started", 2, EVENT_MS, signal);
}

/** Shows what the host says of its job until the job's call has come back. */
async function watchJob(guest: Domain, job: Promise<void>, progress: Progress): Promise<void> {
  let running = true;
  const ended = job.finally(() => running = false);
  ended.catch(() => {}); // it is awaited below, after the polling
  while (running) {
    // Not every hypervisor tells, and none after the job's end.
    const { fraction } = await guest.jobInfo(CALL).catch(() => ({ fraction: undefined }));
    if (fraction !== undefined) progress.show(fraction);
    await Promise.race([ended.catch(() => {}), pause(POLL_MS)]);
  }
  await ended;
  progress.show(1);
}

async function stop(stage: Stage, guests: readonly Domain[]): Promise<void> {
  const { screen, timeline, signal, paceMs } = stage;
  scene(stage, "Shut them down; whoever takes no notice is stopped by force");
  await breathe(stage);
  await Promise.all(guests.map(async (guest, index) => {
    await pause(paceMs * index, signal);
    const stops = timeline.seen(guest, "stopped");
    const asked = await askToShutDown(stage, guest);
    if (asked && await timeline.saw(guest, "stopped", stops + 1, SHUTDOWN_MS, signal)) return;
    screen.print(screen.paint("dim", `    ${guest.name} runs on: pulling the plug`));
    await guest.destroy(CALL);
    await timeline.saw(guest, "stopped", stops + 1, EVENT_MS, signal);
  }));
}

/** False where the host has no way to ask: none at all, or none to this guest as it is. */
async function askToShutDown(stage: Stage, guest: Domain): Promise<boolean> {
  try {
    return await optional(stage, "asking guests to shut down", () => guest.shutdown(CALL));
  } catch (error) {
    const refused = error instanceof VirtError && error.code === "OPERATION_INVALID";
    if (!refused || !await guest.isActive(CALL)) throw error;
    // A host's own words are of any length.
    const words = error.message.match(/.{1,70}(?= |$)|\S+/g) ?? [];
    for (const line of [`${guest.name} can't be asked:`, ...words.map((part) => `  ${part.trim()}`)]) {
      stage.screen.print(stage.screen.paint("dim", `    ${line}`));
    }
    return false;
  }
}

async function undefine(stage: Stage, guests: readonly Domain[]): Promise<void> {
  scene(stage, "Undefine them");
  for (const guest of guests) {
    await breathe(stage);
    await guest.undefine(CALL);
    await stage.timeline.saw(guest, "undefined", 1, EVENT_MS, stage.signal);
  }
}

/** Does what not every hypervisor can; false where this one can't. */
async function optional(stage: Stage, what: string, action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (!(error instanceof VirtError) || !UNSUPPORTED.has(error.code)) throw error;
    const { screen, connection } = stage;
    screen.print(screen.paint("dim", `    skipped: the driver "${connection.driver}" has no ${what}`));
    return false;
  }
}

const UNSUPPORTED: ReadonlySet<string> = new Set([
  "NO_SUPPORT",
  "OPERATION_UNSUPPORTED",
  "ARGUMENT_UNSUPPORTED",
]);

async function breathe({ paceMs, signal }: Stage): Promise<void> {
  await pause(paceMs, signal);
}

/** Waits; throws the signal's reason at once where that aborts. */
async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (ms === 0) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = () => reject(signal?.reason);
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
