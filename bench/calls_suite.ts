import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

const FUNCTIONS = ["domainLookupByName", "domainGetInfo", "domainGetXMLDesc"] as const;
const CALLERS = [1, 4, 32] as const;
/** What a program may take beside the measured time: start, connect, warm up, end. */
const MARGIN_MS = 30_000;

/** How many calls go-libvirt and C's threads have under way, and ours beside what it has by itself. */
const UNLIMITED = 32;
const WITHOUT_LIMIT = `${OURS}, no limit`;

/**
 * Calls per second of a few functions at several numbers of concurrent callers on one connection.
 *
 * Of calls that may wait for a guest ours has at most four under way, so that a stuck one does not cost the connection;
 * what that costs shows beside it, and so does how many calls libvirtd serves at all to one connection, which `bounds`
 * find out.
 */
export async function callsSuite(
  context: BenchContext,
  contestants: readonly Contestant[],
  bounds: readonly Contestant[],
): Promise<Verdict[]> {
  const names = contestants.map(({ name }) => name);
  const peers = names.filter((name) => name !== OURS);
  const rows = [["calls per second", "callers", ...names, ...peers.map((name) => `${OURS}/${name}`)]];
  const verdicts: Verdict[] = [];
  const beside = [...contestants.filter(({ name }) => name === OURS).map(unlimited), ...bounds];
  for (const callee of FUNCTIONS) {
    for (const callers of CALLERS) {
      const all = callers === UNLIMITED ? [...contestants, ...beside] : contestants;
      const rates = await measureRates(context, all, callee, callers);
      const ratio = (peer: string, of = OURS) => rates.median(of) / rates.median(peer);
      rows.push([
        callee,
        String(callers),
        ...names.map((name) => formatWhole(rates.median(name))),
        ...peers.map((name) => formatRatio(ratio(name))),
      ]);
      verdicts.push(...wanted(callee, callers, ratio, ["C", ...beside.map(({ name }) => name)]));
    }
  }
  console.log(table(rows));
  return verdicts;
}

function unlimited({ command }: Contestant): Contestant {
  return { name: WITHOUT_LIMIT, command: [...command, "--in-flight", String(UNLIMITED)] };
}

async function measureRates(
  context: BenchContext,
  contestants: readonly Contestant[],
  callee: string,
  callers: number,
): Promise<Samples> {
  const rates = new Samples();
  // All contestants within each round, each first in its turn: a drift of the machine then hits all alike.
  for (let round = 0; round < context.rounds; round++) {
    for (const { name, command } of rotated(contestants, round)) {
      const args = [context.socket, callee, String(callers), String(context.seconds)];
      try {
        rates.add(
          name,
          figure(await measure([...command, ...args], context.seconds * 1000 + MARGIN_MS), "rate"),
        );
      } catch (error) {
        context.problem(`${name}, ${callee}, ${callers} callers`, error);
      }
    }
  }
  return rates;
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

function wanted(
  callee: string,
  callers: number,
  ratio: (peer: string, of?: string) => number,
  beside: readonly string[],
): Verdict[] {
  const name = `${callee}, ${callers} ${callers === 1 ? "caller" : "callers"}`;
  const target = (peer: string, least: number): Verdict => ({
    figure: name,
    peer,
    ratio: ratio(peer),
    wanted: { bound: "at least", ratio: least },
  });
  if (callers === 1) return [target("C", 1.1)];
  if (callers !== 32) return [];
  return [
    target("go", 1.7),
    ...beside.map((of): Verdict => ({
      figure: `${name}: ${of}`,
      peer: "go",
      ratio: ratio("go", of),
    })),
    ...(callee === "domainLookupByName" ? [target("C", 1)] : []),
  ];
}
