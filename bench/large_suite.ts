import { BenchedDaemon } from "./benched_daemon.ts";
import type { BenchContext } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatTenths, formatWhole, Samples, table, type Verdict } from "./report.ts";

const DISKS = 10_000;
const MOST_WAIT_MS = 100;
const TIMEOUT_MS = 120_000;

const THEIRS = "libvirtd";
const OURS = "denovirtd";

const FIGURES = [["defineMs", "defined, ms"], ["waitMs", "longest wait of another client, ms"]] as const;

/** One client defines a domain of very many disks, and another one waits for its turn. */
export async function largeSuite(
  context: BenchContext,
  client: readonly string[] | undefined,
): Promise<Verdict[]> {
  if (client === undefined) return [];
  const file = `${context.dir}/large.xml`;
  await Deno.writeTextFile(file, largeXml());
  await using daemon = await BenchedDaemon.start(context.dir, ["test:///default"], "large-sock");
  const sockets = Object.entries({ [THEIRS]: context.socket, [OURS]: daemon.socket });
  const samples = { defineMs: new Samples(), waitMs: new Samples() };
  for (let round = 0; round < context.rounds; round++) {
    for (const [name, socket] of round % 2 === 0 ? sockets : sockets.toReversed()) {
      try {
        const report = await measure(
          [...client, `test+unix:///default?socket=${socket}`, file],
          TIMEOUT_MS,
        );
        for (const [key] of FIGURES) samples[key].add(name, figure(report, key));
      } catch (error) {
        context.problem(`${name}, a large domain`, error);
      }
    }
  }
  const ratio = (key: keyof typeof samples) => samples[key].median(OURS) / samples[key].median(THEIRS);
  const disks = `a domain of ${formatWhole(DISKS)} disks`;
  console.log(table([
    [disks, THEIRS, OURS, `${OURS}/${THEIRS}`],
    ...FIGURES.map(([key, title]) => [
      title,
      ...[THEIRS, OURS].map((name) => formatTenths(samples[key].median(name))),
      formatRatio(ratio(key)),
    ]),
  ]));
  return [
    {
      figure: `time to define ${disks}`,
      peer: THEIRS,
      ratio: ratio("defineMs"),
      wanted: { bound: "at most", ratio: 1 },
    },
    {
      figure: "longest wait of another client meanwhile",
      peer: `${MOST_WAIT_MS} ms`,
      ratio: samples.waitMs.median(OURS) / MOST_WAIT_MS,
      wanted: { bound: "at most", ratio: 1 },
    },
    { figure: "longest wait of another client meanwhile", peer: THEIRS, ratio: ratio("waitMs") },
  ];
}

/** What tells disks apart, as Linux counts: a, …, z, aa. */
function letters(at: number): string {
  const letter = String.fromCharCode(97 + at % 26);
  return at < 26 ? letter : letters(Math.trunc(at / 26) - 1) + letter;
}

function largeXml(): string {
  const disk = (at: number) =>
    `<disk type='file'><source file='/${at}'/><target dev='vd${letters(at)}' bus='virtio'/></disk>`;
  return `<domain type='test'><name>large</name><memory unit='MiB'>512</memory><os><type>hvm</type></os><devices>${
    Array.from({ length: DISKS }, (_, at) => disk(at)).join("")
  }</devices></domain>`;
}
