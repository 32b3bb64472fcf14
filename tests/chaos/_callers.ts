import { type Connection, VirtError } from "@denovirt/denovirt";
import type { Random } from "./_random.ts";

/** A call may take so long, the host's absence included. */
const CALL_MS = 10_000;
/** Past its time limit, a call that has not ended hangs. */
const HANG_MS = 60_000;

/** How calls ended, by their names and ends. */
export interface Tally {
  calls: number;
  readonly ends: Map<string, number>;
  readonly hangs: string[];
  /** Ends that are none of ours: everything but success and VirtError. */
  readonly strange: string[];
}

export interface Fleet {
  /** Guests that can be started; defined for the whole run. */
  readonly guests: readonly string[];
  /** Domains that come and go, and are never started. */
  readonly scratch: readonly string[];
  xml(name: string): string;
}

type Action = (connection: Connection, random: Random, fleet: Fleet) => Promise<unknown>;

const limit = { timeoutMs: CALL_MS };
const guest = async (c: Connection, random: Random, fleet: Fleet) =>
  await c.domains.get(random.pick(fleet.guests), limit);

/** Listed as often as they are wanted. */
const ACTIONS: readonly (readonly [string, Action])[] = [
  ["hostname", (c) => c.hostname(limit)],
  ["list", (c) => c.domains.list(limit)],
  ["list", (c) => c.domains.list({ ...limit, active: true })],
  ["stats", (c) => c.stats({ ...limit, groups: ["state", "cpuTotal"], nowait: true })],
  ["state", async (c, random, fleet) => (await guest(c, random, fleet)).state(limit)],
  ["define", (c, random, fleet) => c.domains.define(fleet.xml(random.pick(fleet.scratch)), limit)],
  ["define", (c, random, fleet) => c.domains.define(fleet.xml(random.pick(fleet.scratch)), limit)],
  [
    "undefine",
    async (c, random, fleet) => (await c.domains.find(random.pick(fleet.scratch), limit))?.undefine(limit),
  ],
  [
    "undefine",
    async (c, random, fleet) => (await c.domains.find(random.pick(fleet.scratch), limit))?.undefine(limit),
  ],
  ["start", async (c, random, fleet) => (await guest(c, random, fleet)).start(limit)],
  ["start", async (c, random, fleet) => (await guest(c, random, fleet)).start(limit)],
  ["destroy", async (c, random, fleet) => (await guest(c, random, fleet)).destroy(limit)],
  ["suspend", async (c, random, fleet) => (await guest(c, random, fleet)).suspend(limit)],
  ["resume", async (c, random, fleet) => (await guest(c, random, fleet)).resume(limit)],
  ["screenshot", async (c, random, fleet) => (await guest(c, random, fleet)).screenshot(limit)],
  ["console", console_],
];

/** Reads a console for a moment, or until the host goes. */
async function console_(c: Connection, random: Random, fleet: Fleet): Promise<void> {
  await using stream = await (await guest(c, random, fleet)).openConsole({ ...limit, force: true });
  const reader = stream.readable.getReader();
  const pause = setTimeout(() => reader.cancel().catch(() => {}), random.between(50, 500));
  try {
    while (!(await reader.read()).done);
  } finally {
    clearTimeout(pause);
  }
}

/** One caller: calls at random, one after the other, until `signal` ends it. */
export async function callAtRandom(
  connection: Connection,
  random: Random,
  fleet: Fleet,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const [name, action] = random.pick(ACTIONS);
    tally.calls++;
    const end = await endOf(name, action(connection, random, fleet), tally);
    tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
    await new Promise((resolve) => setTimeout(resolve, random.between(0, 120)));
  }
}

async function endOf(name: string, made: Promise<unknown>, tally: Tally): Promise<string> {
  const hang = Promise.withResolvers<string>();
  const timer = setTimeout(() => {
    tally.hangs.push(name);
    hang.resolve("hang");
  }, 3 * CALL_MS + HANG_MS);
  try {
    return await Promise.race([made.then(() => "ok", (error) => ended(name, error, tally)), hang.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function ended(name: string, error: unknown, tally: Tally): string {
  if (error instanceof VirtError) return `${error.code} ${error.outcome}`;
  tally.strange.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  return "strange";
}
