/**
 * `deno task fuzz [TARGET…] [--inputs N] [--seed S]`: feeds each parser with N changed inputs, a million unless told.
 *
 * An input that does what none may do ends it; the input is then kept in `corpus/TARGET.hex`, which every later run
 * begins with.
 *
 * `growth` gives every parser and every queue inputs that are doubled four times, and tells where CPU time, or memory
 * that is retained, grows by more than 2.5 times in a step; `--only TEXT` those whose name has it, `--verbose` what each takes.
 */
import { parseArgs } from "node:util";
import { foundFile } from "./_corpus.ts";
import { Finding, fuzz } from "./_fuzz.ts";
import { findGrowth, growers } from "./growth.ts";
import { targets } from "./targets.ts";

const { values, positionals } = parseArgs({
  args: Deno.args,
  options: {
    inputs: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const inputs = Number(values.inputs);
const seed = Number(values.seed);
const names = [...Object.keys(targets), "growth"];
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0 || !Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) {
  console.error(
    `Cannot fuzz, wanted [TARGET…] [--inputs N] [--seed S] of ${names.join(", ")}`,
  );
  Deno.exit(2);
}

let running = "";
/** The last inputs, for what nobody waits for. */
globalThis.addEventListener("unhandledrejection", (event) => {
  console.error(`${running}: a rejection that nobody handles, seed ${seed}`, event.reason);
  Deno.exit(1);
});

for (const name of positionals.length > 0 ? positionals : names) {
  running = name;
  if (name === "growth") {
    await grow();
    continue;
  }
  try {
    const report = await fuzz(targets[name]!, { inputs, seed });
    const { accepted, seconds, slowestMs, grownMiB } = report;
    console.log(
      `${name}: ${inputs} inputs, seed ${seed}, ${accepted} taken, ${seconds.toFixed(1)} s, ` +
        `${Math.round(inputs / seconds)}/s, slowest ${slowestMs.toFixed(1)} ms, ${grownMiB} MiB more`,
    );
  } catch (error) {
    if (!(error instanceof Finding)) throw error;
    await Deno.writeTextFile(foundFile(name), `${error.input.toHex()}\n`, { append: true });
    console.error(`${name}, seed ${seed}: ${error.message}`, error.cause ?? "");
    Deno.exit(1);
  }
}

async function grow(): Promise<void> {
  const start = performance.now();
  let count = 0;
  const wrong = await findGrowth(values.only, ({ name, size, ms, mib, wrong }) => {
    count++;
    if (wrong === undefined && !values.verbose) return;
    const of = (all: readonly number[]) => all.map((each) => each.toFixed(1)).join(" ");
    console.log(`${name}: ${wrong ?? "fine"}; from ${size}: ${of(ms)} ms, ${of(mib)} MiB`);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `growth: ${count} of ${growers.length} inputs doubled four times, ${wrong.length} grow too fast, ${seconds} s`,
  );
  if (wrong.length > 0) Deno.exit(1);
}
