/**
 * `deno task bench [SUITE…] [--seconds S] [--rounds N] [--strict]`: this project beside its peers, on one private
 * libvirtd. Only the ratios mean something: all contestants share the machine and its mood.
 */
import { parseArgs } from "node:util";
import { PrivateLibvirtd } from "../tests/hosts/private_libvirtd.ts";
import { buildPeers, type Peers } from "./build_peers.ts";
import { callsSuite } from "./calls_suite.ts";
import { checkSuite } from "./check_suite.ts";
import { type BenchContext, ours } from "./contestant.ts";
import { daemonSuite } from "./daemon_suite.ts";
import { dispatchSuite } from "./dispatch_suite.ts";
import { documentsSuite } from "./documents_suite.ts";
import { embeddedSuite } from "./embedded_suite.ts";
import { esxSuite } from "./esx_suite.ts";
import { eventsSuite } from "./events_suite.ts";
import { largeSuite } from "./large_suite.ts";
import { formatError, formatVerdict, outcome, type Verdict } from "./report.ts";
import { packaged } from "./packaged.ts";
import { startSuite } from "./start_suite.ts";
import { statsSuite } from "./stats_suite.ts";
import { storageSuite } from "./storage_suite.ts";

type Suite = (context: BenchContext, peers: Peers) => Promise<Verdict[]>;

/** The suites that call no host. */
const LOCAL_SUITES: ReadonlySet<string> = new Set(["check", "dispatch", "documents", "embedded", "esx"]);

const SUITES: ReadonlyMap<string, Suite> = new Map<string, Suite>([
  ["calls", (context, peers) => callsSuite(context, [ours("calls.ts"), ...peers.calls], peers.bare)],
  ["events", async (context, peers) => {
    if (peers.eventSource === undefined) return [];
    return await eventsSuite(context, [ours("events.ts"), ...peers.events], peers.eventSource);
  }],
  ["start", async (context, peers) => {
    const contestants = [
      await packaged("list.ts", context.dir),
      ours("list.ts", "its source"),
      ...peers.start,
    ];
    return await startSuite(context, contestants);
  }],
  ["check", (context) => checkSuite(context)],
  ["stats", (context, peers) => statsSuite(context, [ours("stats.ts"), ...peers.stats])],
  ["storage", (context, peers) => storageSuite(context, ours("storage.ts"), peers.virsh)],
  ["daemon", (context, peers) => daemonSuite(context, peers.clients)],
  ["large", (context, peers) => largeSuite(context, peers.large)],
  ["esx", (context, peers) => esxSuite(context, ours("esx.ts"), peers.esx)],
  ["dispatch", (context) => dispatchSuite(context, ours("dispatch.ts"))],
  [
    "documents",
    (context, peers) =>
      documentsSuite(context, [ours("documents.ts"), ...peers.documents], ours("documents_load.ts")),
  ],
  ["embedded", (context, peers) => embeddedSuite(context, [ours("embedded.ts"), ...peers.embedded])],
]);

if (import.meta.main) Deno.exitCode = await main(Deno.args);

async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "1.5" },
      rounds: { type: "string", default: "3" },
      strict: { type: "boolean", default: false },
    },
  });
  const chosen = positionals.length === 0 ? [...SUITES.keys()] : positionals;
  const seconds = positive("--seconds", values.seconds);
  const rounds = Math.ceil(positive("--rounds", values.rounds));
  for (const name of chosen) {
    if (!SUITES.has(name)) {
      throw new RangeError(`Cannot run "${name}", wanted one of ${[...SUITES.keys()].join(", ")}`);
    }
  }

  const dir = await Deno.makeTempDir({ prefix: "denovirt-bench-" });
  try {
    const peers = await buildPeers(dir);
    for (const peer of [...peers.missing, ...peers.absent]) console.log(`missing  ${peer}`);
    const required = Deno.env.get("DENOVIRT_REQUIRE") === "all";
    if (required && peers.missing.length > 0) return 1;
    await using libvirtd = chosen.every((name) => LOCAL_SUITES.has(name))
      ? undefined
      : await PrivateLibvirtd.start();
    return await runSuites(
      chosen,
      { dir, socket: libvirtd?.socket ?? "", seconds, rounds },
      peers,
      values.strict,
    );
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

async function runSuites(
  chosen: readonly string[],
  settings: Omit<BenchContext, "problem">,
  peers: Peers,
  strict: boolean,
): Promise<number> {
  const problems = new Set<string>();
  const problem = (contestant: string, error: unknown) => {
    problems.add(`${contestant}: ${formatError(error)}`);
  };
  const verdicts: Verdict[] = [];
  for (const name of chosen) {
    verdicts.push(...await SUITES.get(name)?.({ ...settings, problem }, peers) ?? []);
    console.log();
  }
  console.log("wanted (ours divided by the peer's):");
  for (const verdict of verdicts) console.log(formatVerdict(verdict));
  for (const text of problems) console.log(`failed  ${text}`);
  const missed = verdicts.some((verdict) => outcome(verdict) === "MISS");
  return problems.size > 0 || (strict && missed) ? 1 : 0;
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`Cannot take ${option}, wanted a number above 0: found "${text}"`);
}
