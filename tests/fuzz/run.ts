/**
 * `deno task fuzz [TARGET…] [--inputs N] [--seed S]`: feeds each parser with N changed inputs, a million unless told.
 *
 * An input that does what none may do ends it; the input is then kept in `corpus/TARGET.hex`, which every later run
 * begins with.
 */
import { parseArgs } from "node:util";
import { foundFile } from "./_corpus.ts";
import { Finding, fuzz } from "./_fuzz.ts";
import { targets } from "./targets.ts";

const { values, positionals } = parseArgs({
  args: Deno.args,
  options: { inputs: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const inputs = Number(values.inputs);
const seed = Number(values.seed);
const unknown = positionals.filter((name) => !Object.hasOwn(targets, name));
if (unknown.length > 0 || !Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) {
  console.error(
    `Cannot fuzz, wanted [TARGET…] [--inputs N] [--seed S] of ${Object.keys(targets).join(", ")}`,
  );
  Deno.exit(2);
}

let running = "";
/** The last inputs, for what nobody waits for. */
globalThis.addEventListener("unhandledrejection", (event) => {
  console.error(`${running}: a rejection that nobody handles, seed ${seed}`, event.reason);
  Deno.exit(1);
});

for (const name of positionals.length > 0 ? positionals : Object.keys(targets)) {
  running = name;
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
