import { BenchedDaemon } from "./benched_daemon.ts";
import type { BenchContext } from "./contestant.ts";
import { figure, measure, MeasuredProcess } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

const FUNCTIONS = ["domainGetInfo", "domainLookupByName", "domainGetXMLDesc"] as const;
const CLIENTS = [1, 100] as const;
const IDLE_CLIENTS = 1000;
const IDLE_MIB = 200;
const DOMAINS = 10_000;
/** What a program may take beside the measured time: start, connect, warm up, end. */
const MARGIN_MS = 60_000;

const THEIRS = "libvirtd";
const OURS = "denovirtd";

/** One C client of many connections against libvirtd's test driver and denovirtd's embedded hypervisor, in turn. */
export async function daemonSuite(
  context: BenchContext,
  client: readonly string[] | undefined,
): Promise<Verdict[]> {
  if (client === undefined) return [];
  const file = `${context.dir}/ten-thousand.xml`;
  await Deno.writeTextFile(file, nodeXml());
  await using daemon = await BenchedDaemon.start(context.dir, ["test:///default", `test://${file}`]);
  const sockets = { [THEIRS]: context.socket, [OURS]: daemon.socket };
  const rows = [["calls per second", "clients", THEIRS, OURS, `${OURS}/${THEIRS}`]];
  const verdicts: Verdict[] = [];
  const compare = async (callee: string, clients: number, path: string, what: string) => {
    const rates = new Samples();
    for (let round = 0; round < context.rounds; round++) {
      const order = Object.entries(sockets);
      for (const [name, socket] of round % 2 === 0 ? order : order.toReversed()) {
        const args = [
          `test+unix://${path}?socket=${socket}`,
          callee,
          String(clients),
          String(context.seconds),
        ];
        try {
          const report = await measure([...client, ...args], context.seconds * 1000 + MARGIN_MS);
          rates.add(name, figure(report, "rate"));
        } catch (error) {
          context.problem(`${name}, ${what}`, error);
        }
      }
    }
    const ratio = rates.median(OURS) / rates.median(THEIRS);
    rows.push([
      what,
      String(clients),
      formatWhole(rates.median(THEIRS)),
      formatWhole(rates.median(OURS)),
      formatRatio(ratio),
    ]);
    verdicts.push({
      figure: `${what}, ${clients} ${clients === 1 ? "client" : "clients"}`,
      peer: THEIRS,
      ratio,
      wanted: { bound: "at least", ratio: 1 },
    });
  };
  for (const callee of FUNCTIONS) {
    for (const clients of CLIENTS) await compare(callee, clients, "/default", callee);
  }
  await compare("connectListAllDomains", 1, file, `a list of ${formatWhole(DOMAINS)} domains`);
  console.log(table(rows));
  verdicts.push(await idle(client, context.dir));
  return verdicts;
}

/** What many clients cost that have opened a connection and do nothing. */
async function idle(client: readonly string[], dir: string): Promise<Verdict> {
  // One that has done nothing else: what calls have left behind is no cost of idle clients.
  await using daemon = await BenchedDaemon.start(dir, ["test:///default"], "idle-sock");
  await using process = new MeasuredProcess([
    ...client,
    `test+unix:///default?socket=${daemon.socket}`,
    "idle",
    String(IDLE_CLIENTS),
    "0",
  ]);
  await process.next(MARGIN_MS);
  const memory = await daemon.memory();
  console.log(`\n${formatWhole(IDLE_CLIENTS)} idle clients: ${formatWhole(memory)} MiB of memory`);
  return {
    figure: `memory with ${formatWhole(IDLE_CLIENTS)} idle clients`,
    peer: `${IDLE_MIB} MiB`,
    ratio: memory / IDLE_MIB,
    wanted: { bound: "below", ratio: 1 },
  };
}

/** A host of libvirt's test driver with very many running domains. */
function nodeXml(): string {
  const domain = (number: number) =>
    `<domain type="test"><name>d${number}</name><memory unit="MiB">512</memory><os><type>hvm</type></os></domain>`;
  return `<node>${Array.from({ length: DOMAINS }, (_, number) => domain(number)).join("")}</node>`;
}
