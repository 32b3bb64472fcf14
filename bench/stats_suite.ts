import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

const DOMAINS = 1000;
/** What a program may take beside the measured time: start, connect, warm up, end. */
const MARGIN_MS = 60_000;

/** Domains per second whose statistics are read, a thousand in each call. */
export async function statsSuite(
  context: BenchContext,
  contestants: readonly Contestant[],
): Promise<Verdict[]> {
  const file = await Deno.makeTempFile({ dir: "/tmp", prefix: "dv-", suffix: ".xml" });
  const rates = new Samples();
  try {
    await Deno.writeTextFile(file, nodeXml());
    for (let round = 0; round < context.rounds; round++) {
      for (const { name, command } of round % 2 === 0 ? contestants : contestants.toReversed()) {
        try {
          const args = [context.socket, file, String(context.seconds)];
          rates.add(
            name,
            figure(await measure([...command, ...args], context.seconds * 1000 + MARGIN_MS), "rate"),
          );
        } catch (error) {
          context.problem(`${name}, statistics`, error);
        }
      }
    }
  } finally {
    await Deno.remove(file);
  }
  const names = contestants.map(({ name }) => name);
  const ratio = rates.median(OURS) / rates.median("python");
  console.log(table([
    [`statistics of ${DOMAINS} domains`, ...names, `${OURS}/python`],
    [
      "domains per second",
      ...names.map((name) => formatWhole(rates.median(name))),
      formatRatio(ratio),
    ],
  ]));
  return [{
    figure: `statistics of ${DOMAINS} domains`,
    peer: "python",
    ratio,
    wanted: { bound: "at least", ratio: 1 },
  }];
}

/** A host of libvirt's test driver with many running domains. */
function nodeXml(): string {
  const domain = (number: number) =>
    `<domain type="test"><name>d${number}</name><memory unit="MiB">512</memory><vcpu>2</vcpu>` +
    `<os><type>hvm</type></os><devices>` +
    `<disk type="file" device="disk"><source file="/disk${number}"/><target dev="vda"/></disk>` +
    `<interface type="network"><source network="default"/><target dev="vnet${number}"/></interface>` +
    `</devices></domain>`;
  return `<node>${Array.from({ length: DOMAINS }, (_, number) => domain(number)).join("")}</node>`;
}
