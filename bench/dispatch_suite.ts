import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

const LISTENERS = [1, 4, 16] as const;
const MARGIN_MS = 30_000;
const LEAST = 0.5;

/** Events dispatched per second within the process; `contestant` takes the name of the dispatcher first. */
export async function dispatchSuite(context: BenchContext, contestant: Contestant): Promise<Verdict[]> {
  const names = [OURS, "mitt"] as const;
  const rows = [["dispatches per second", ...names, `${OURS}/mitt`]];
  const verdicts: Verdict[] = [];
  for (const listeners of LISTENERS) {
    const rates = new Samples();
    for (let round = 0; round < context.rounds; round++) {
      // A process each: what one dispatcher teaches the compiler must not slow the other.
      for (const name of names) {
        const command = [...contestant.command, name, String(listeners), String(context.seconds)];
        try {
          rates.add(name, figure(await measure(command, context.seconds * 1000 + MARGIN_MS), "rate"));
        } catch (error) {
          context.problem(`${name}, dispatch`, error);
        }
      }
    }
    const title = `${listeners} ${listeners === 1 ? "listener" : "listeners"}`;
    const ratio = rates.median(OURS) / rates.median("mitt");
    rows.push([title, ...names.map((name) => formatWhole(rates.median(name))), formatRatio(ratio)]);
    verdicts.push({
      figure: `dispatch, ${title}`,
      peer: "mitt",
      ratio,
      wanted: { bound: "at least", ratio: LEAST },
    });
  }
  console.log(table(rows));
  return verdicts;
}
