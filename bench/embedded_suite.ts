import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatTenths, formatWhole, Samples, table, type Verdict } from "./report.ts";

const DOMAINS = 100_000;
const TIMEOUT_MS = 600_000;
/** What the embedded hypervisor is to do at least, and to take at most. */
const INFO_PER_SECOND = 500_000;
const PEAK_MIB = 1024;

const FIGURES = [
  ["info", "domain.info(), one caller, per second"],
  ["infoOfMany", "domain.info(), 100 callers, per second"],
  ["define", `${DOMAINS.toLocaleString("en")} domains: defined per second`],
  ["listMs", "… listed in ms"],
  ["byName", "… found by name per second"],
  ["byUuid", "… found by UUID per second"],
  ["startRate", "… started per second"],
  ["peakMiB", "… peak memory of the process in MiB"],
] as const;

type Figure = (typeof FIGURES)[number][0];

/** The embedded hypervisor and libvirt's test driver, each in its caller's process, with many domains. */
export async function embeddedSuite(
  context: BenchContext,
  contestants: readonly Contestant[],
): Promise<Verdict[]> {
  const samples = new Map<Figure, Samples>(FIGURES.map(([name]) => [name, new Samples()]));
  for (let round = 0; round < context.rounds; round++) {
    for (const { name, command } of round % 2 === 0 ? contestants : contestants.toReversed()) {
      try {
        const report = await measure([...command, String(DOMAINS), String(context.seconds)], TIMEOUT_MS);
        for (const [key] of FIGURES) {
          if (key in report) samples.get(key)!.add(name, figure(report, key));
        }
      } catch (error) {
        context.problem(`${name}, embedded`, error);
      }
    }
  }
  const median = (key: Figure, name: string) => samples.get(key)!.median(name);
  const ratio = (key: Figure, peer: string) => median(key, OURS) / median(key, peer);
  const names = contestants.map(({ name }) => name);
  const peers = names.filter((name) => name !== OURS);
  console.log(table([
    ["in the caller's process", ...names, ...peers.map((name) => `${OURS}/${name}`)],
    ...FIGURES.map(([key, title]) => [
      title,
      ...names.map((name) => (key === "listMs" ? formatTenths : formatWhole)(median(key, name))),
      ...peers.map((name) => formatRatio(ratio(key, name))),
    ]),
  ]));
  const least = Math.min(median("info", OURS), median("infoOfMany", OURS));
  return [
    {
      figure: "embedded: domain.info() per second",
      peer: `${INFO_PER_SECOND.toLocaleString("en")} per second`,
      ratio: least / INFO_PER_SECOND,
      wanted: { bound: "at least", ratio: 1 },
    },
    {
      figure: "embedded: peak memory with 100,000 domains",
      peer: "1 GiB",
      ratio: median("peakMiB", OURS) / PEAK_MIB,
      wanted: { bound: "below", ratio: 1 },
    },
    ...(["info", "define", "listMs", "byName", "byUuid"] as const).map((key) => ({
      figure: `embedded: ${FIGURES.find(([name]) => name === key)![1]}`,
      peer: "python",
      ratio: ratio(key, "python"),
    })),
  ];
}
