import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure, MeasuredProcess } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

/** Events of one batch: few enough that libvirtd, which walks a client's queue to append to it, stays fast. */
const EVENTS = 10_000;
/** More threads make no more events: libvirtd is busy then. */
const SOURCE_THREADS = 4;
const TIMEOUT_MS = 60_000;

const FIGURES = [
  ["source", "made while delivered, per second"],
  ["live", "delivered as they are made, per second"],
  ["live cpu", "delivered as they are made, per CPU second"],
  ["backlog", "delivered from a backlog, per second"],
  ["backlog cpu", "delivered from a backlog, per CPU second"],
] as const;

/**
 * Events delivered per second, in two ways. As they are made: libvirtd can make fewer than either consumer can take,
 * so the CPU time that they cost says more than their rate. And from a backlog: the consumer is frozen while the events
 * are made, so that libvirtd then sends them as fast as they are read, and the consumer is the limit.
 */
export async function eventsSuite(
  context: BenchContext,
  contestants: readonly Contestant[],
  source: readonly string[],
): Promise<Verdict[]> {
  const samples = new Map(FIGURES.map(([key]) => [key, new Samples()]));
  for (let round = 0; round < context.rounds; round++) {
    for (const contestant of contestants) {
      try {
        const figures = await consume(context.socket, contestant, source);
        for (const [key] of FIGURES) samples.get(key)?.add(contestant.name, figures[key]);
      } catch (error) {
        context.problem(`${contestant.name}, events`, error);
      }
    }
  }
  const names = contestants.map(({ name }) => name);
  const peers = names.filter((name) => name !== OURS);
  const median = (key: Figure, name: string) => samples.get(key)?.median(name) ?? NaN;
  const ratio = (key: Figure, peer: string) => median(key, OURS) / median(key, peer);
  console.log(table([
    ["events", ...names, ...peers.map((name) => `${OURS}/${name}`)],
    ...FIGURES.map(([key, title]) => [
      title,
      ...names.map((name) => formatWhole(median(key, name))),
      ...peers.map((name) => formatRatio(ratio(key, name))),
    ]),
  ]));
  return FIGURES.filter(([key]) => key !== "source")
    .map(([key, title]) => ({ figure: `events ${title}`, peer: "python", ratio: ratio(key, "python") }));
}

type Figure = typeof FIGURES[number][0];

async function consume(
  socket: string,
  { command }: Contestant,
  source: readonly string[],
): Promise<Record<Figure, number>> {
  const make = () => measure([...source, socket, String(SOURCE_THREADS), String(EVENTS)], TIMEOUT_MS);
  await using consumer = new MeasuredProcess([...command, socket, String(EVENTS)]);
  await consumer.next(TIMEOUT_MS); // Subscribed.

  await make(); // The warm-up.
  await consumer.next(TIMEOUT_MS);

  const made = await make();
  const live = await consumer.next(TIMEOUT_MS);

  consumer.freeze();
  try {
    await make();
  } finally {
    consumer.thaw();
  }
  const backlog = await consumer.next(TIMEOUT_MS);

  return {
    source: figure(made, "rate"),
    live: EVENTS / figure(live, "seconds"),
    "live cpu": EVENTS / figure(live, "cpuSeconds"),
    backlog: EVENTS / figure(backlog, "seconds"),
    "backlog cpu": EVENTS / figure(backlog, "cpuSeconds"),
  };
}
