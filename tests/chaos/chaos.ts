import { connect, type Connection } from "@denovirt/denovirt";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { until } from "../hosts/until.ts";
import { callAtRandom, type Fleet, type Tally } from "./_callers.ts";
import { Picture } from "./_picture.ts";
import { Random } from "./_random.ts";

export interface ChaosOptions {
  readonly seconds: number;
  readonly seed: number;
  /** Seconds between two kills, at least and at most. */
  readonly killEvery?: readonly [number, number];
  readonly log?: (line: string) => void;
}

export interface ChaosReport {
  readonly kills: number;
  readonly lost: number;
  readonly restored: number;
  readonly calls: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly events: number;
  readonly synthetic: number;
  readonly hangs: readonly string[];
  readonly strange: readonly string[];
  readonly unhandled: readonly string[];
  /** Open file descriptors: before the connection, and after its end. */
  readonly fds: readonly [before: number, after: number];
  /** The domains as the events told them, and as the daemon has them. */
  readonly ours: readonly string[];
  readonly daemons: readonly string[];
  /** The last events. */
  readonly tail: readonly string[];
}

/** Descriptors that the runtime opens at a time of its own and keeps: a pair for the news of ended children. */
export const RUNTIME_FDS = 2;

const CALLERS = 4;
/** So often the connection is to be lost at least, if it takes longer than the given time, but no more kills than that. */
const LEAST_LOST = 2;
const MOST_KILLS = 20;
/** What a libvirtd gives as the reason where it ends a guest that it can't take up again. */
const NOT_TAKEN_UP: readonly string[] = ["crashed", "daemon", "unknown"];

/**
 * Calls, events and streams against a real libvirtd that is killed and started again at random points, through one
 * connection that comes back each time.
 */
export async function chaos({ seconds, seed, killEvery = [3, 9], log }: ChaosOptions): Promise<ChaosReport> {
  const random = new Random(seed);
  const picture = new Picture();
  const tally: Tally = { calls: 0, ends: new Map(), hangs: [], strange: [] };
  const unhandled: string[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unhandled.push(event.reason instanceof Error ? event.reason.stack ?? "" : String(event.reason));
  };
  addEventListener("unhandledrejection", note);
  try {
    await using daemon = await PrivateLibvirtd.start();
    const fleet = await fleetOf();
    // What the first command and the first connection of a process open for good is not the second one's.
    await daemon.virsh("qemu", "list");
    await (await connect(daemon.uri("qemu"))).close();
    const before = openFiles();
    const connection = await connect(daemon.uri("qemu"), {
      reconnect: { minDelayMs: 50, maxDelayMs: 3000 },
      timeoutMs: 20_000,
    });
    const watching = connection.events.on(
      ["domain.lifecycle", "events.gap", "connection.lost", "connection.restored"],
      (event) => picture.take(event),
    );
    await watching.ready;
    for (const name of fleet.guests) await connection.domains.define(fleet.xml(name));
    const stop = new AbortController();
    const callers = Array.from(
      { length: CALLERS },
      () => callAtRandom(connection, new Random(random.next() * 2 ** 32), fleet, tally, stop.signal),
    );
    const kills = await killAtRandom(daemon, picture, { random, fleet, seconds, killEvery, log });
    stop.abort();
    await Promise.all(callers);
    const daemons = await settled(connection, picture);
    const ours = picture.lines();
    watching[Symbol.dispose]();
    await connection.close();
    return {
      kills,
      lost: picture.lost,
      restored: picture.restored,
      calls: tally.calls,
      ends: Object.fromEntries([...tally.ends].sort(([, a], [, b]) => b - a)),
      events: picture.events,
      synthetic: picture.synthetic,
      hangs: tally.hangs,
      strange: tally.strange,
      unhandled,
      fds: [before, openFiles()],
      ours,
      daemons,
      tail: picture.tail,
    };
  } finally {
    removeEventListener("unhandledrejection", note);
  }
}

/** One guest that boots and talks, one that finds nothing to boot, and some domains that are never started. */
async function fleetOf(): Promise<Fleet> {
  const files = await tinyGuest();
  return {
    guests: ["tiny", "bare"],
    scratch: ["scratch-0", "scratch-1", "scratch-2", "scratch-3"],
    xml: (name) =>
      name === "tiny" ? tinyGuestXml({ name, ...files }) : `<domain type="qemu"><name>${name}</name>
        <memory unit="MiB">16</memory><os><type arch="x86_64">hvm</type></os>
        <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><serial type="pty"/></devices></domain>`,
  };
}

interface Havoc {
  readonly random: Random;
  readonly fleet: Fleet;
  readonly seconds: number;
  readonly killEvery: readonly [number, number];
  readonly log: ((line: string) => void) | undefined;
}

async function killAtRandom(
  daemon: PrivateLibvirtd,
  picture: Picture,
  { random, fleet, seconds, killEvery: [least, most], log }: Havoc,
): Promise<number> {
  const rival = `${daemon.dir}/rival.xml`;
  await Deno.writeTextFile(rival, fleet.xml("rival"));
  const end = performance.now() + seconds * 1000;
  let kills = 0;
  // A slow machine may need longer for what there is to be seen.
  while (performance.now() < end || (picture.lost < LEAST_LOST && kills < MOST_KILLS)) {
    await pause(random.between(least, most));
    // Sometimes it says nothing for a while before, and takes calls that it will never answer.
    if (random.next() < 0.25) {
      daemon.kill("SIGSTOP");
      await pause(random.between(0.1, 1));
    }
    daemon.kill("SIGKILL");
    kills++;
    // Sometimes it is back at once, sometimes calls have to wait for it.
    await pause(random.pick([0, random.between(0, 1.5)]));
    // What happens while nobody can tell of it: a guest dies; and when the daemon is back, perhaps before we are,
    // another client of it defines a domain, or takes it away.
    if (random.next() < 0.5) await killGuest(daemon, random);
    await daemon.restart();
    await daemon.virsh("qemu", ...random.pick([["define", rival], ["undefine", "rival"]]));
    log?.(`${((end - performance.now()) / 1000).toFixed(0)} s left, ${kills} kills`);
  }
  return kills;
}

async function killGuest(daemon: PrivateLibvirtd, random: Random): Promise<void> {
  const guests = (await daemon.processes()).filter(({ name }) => name.startsWith("qemu-system"));
  if (guests.length === 0) return;
  try {
    Deno.kill(random.pick(guests).pid, "SIGKILL");
  } catch (error) {
    // It ended by itself, a moment before.
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/** Waits until both pictures are the same, or it is clear that they will not be; resolves to the daemon's. */
async function settled(connection: Connection, picture: Picture): Promise<string[]> {
  let daemons: string[] = [];
  const same = async () => {
    daemons = await daemonsPicture(connection.uri, picture).catch(() => []);
    return picture.restored === picture.lost && daemons.join() === picture.lines().join();
  };
  await until(same, "the same picture").catch(() => {});
  return daemons;
}

/** Through a connection that has seen none of it. */
async function daemonsPicture(uri: string, ours: Picture): Promise<string[]> {
  await using fresh = await connect(uri);
  const lines = (await fresh.domains.list()).map(async (domain) => {
    const { state, reason } = await domain.state();
    if (state === "shutoff" && NOT_TAKEN_UP.includes(reason)) ours.notTakenUp(domain.name);
    const phase = state === "shutoff" ? "off" : state === "paused" ? "paused" : "running";
    return `${domain.name} ${phase} ${await domain.isPersistent() ? "persistent" : "transient"}`;
  });
  return (await Promise.all(lines)).sort();
}

function openFiles(): number {
  return [...Deno.readDirSync("/proc/self/fd")].length;
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
