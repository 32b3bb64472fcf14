import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { formatRatio, formatTenths, Samples, table, type Verdict } from "./report.ts";

const STARTS = 20;
const WARM_UPS = 2;
const TIMEOUT_MS = 30_000;

/** Milliseconds from the start of a process to a printed list of domains, and to its end. */
export async function startSuite(
  context: BenchContext,
  contestants: readonly Contestant[],
): Promise<Verdict[]> {
  const printed = new Samples();
  const ended = new Samples();
  for (let start = -WARM_UPS; start < STARTS; start++) {
    for (const contestant of contestants) {
      try {
        const times = await startOnce(listCommand(contestant, context.socket));
        if (start < 0) continue;
        printed.add(contestant.name, times.printed);
        ended.add(contestant.name, times.ended);
      } catch (error) {
        context.problem(`${contestant.name}, start`, error);
      }
    }
  }
  const names = contestants.map(({ name }) => name);
  const peers = names.filter((name) => name !== OURS);
  const row = (title: string, samples: Samples) => [
    title,
    ...names.map((name) => formatTenths(samples.median(name))),
    ...peers.map((name) => formatRatio(samples.median(OURS) / samples.median(name))),
  ];
  console.log(table([
    ["process start to …, ms", ...names, ...peers.map((name) => `${OURS}/${name}`)],
    row("a printed domain list", printed),
    row("the end of the process", ended),
  ]));
  const ratio = (peer: string) => printed.median(OURS) / printed.median(peer);
  const name = "time from process start to a domain list";
  return [
    { figure: name, peer: "python", ratio: ratio("python"), wanted: { bound: "below", ratio: 1 } },
    { figure: name, peer: "virsh", ratio: ratio("virsh"), wanted: { bound: "at most", ratio: 2 } },
  ];
}

function listCommand({ name, command }: Contestant, socket: string): readonly string[] {
  return name === "virsh"
    ? [...command, "-c", `test+unix:///default?socket=${socket}`, "list", "--all"]
    : [...command, socket];
}

async function startOnce(command: readonly string[]): Promise<{ printed: number; ended: number }> {
  const [program = "", ...args] = command;
  const start = performance.now();
  const child = new Deno.Command(program, {
    args,
    env: { LC_ALL: "C", NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).spawn();
  const errors = new Response(child.stderr).text();
  let output = "";
  let printed = NaN;
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    output += text;
    if (Number.isNaN(printed) && /\btest\b.*\brunning\b/.test(output)) printed = performance.now() - start;
  }
  await child.status;
  const ended = performance.now() - start;
  if (Number.isNaN(printed)) {
    throw new Error(
      `Cannot list domains, wanted "test" to be running: found "${(output + await errors).trim()}"`,
    );
  }
  await errors;
  return { printed, ended };
}
