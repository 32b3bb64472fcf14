import type { Check } from "./_checks.ts";

/** What came of some tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

// deno-lint-ignore no-control-regex -- colours are made of exactly these
const COLOURS = /\u001b\[[0-9;]*m/g;
const SUMMARY = /(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed(?: \(\d+ steps?\))?(?: \| (\d+) ignored)?/;

/** A check that takes so long hangs, and is ended: the others are still to be run. */
const LONGEST_MS = 45 * 60_000;

/** Runs one check with its output passed through, and counts. */
export async function runCheck({ name, args, counts, missing }: Check): Promise<Tally> {
  const reason = missing?.() ?? "";
  if (reason !== "") {
    const required = Deno.env.get("DENOVIRT_REQUIRE") === "all";
    console.log(`${required ? "FAILED" : "skipped"} ${name}: ${reason}`);
    return { passed: 0, failed: required ? 1 : 0, skipped: required ? 0 : 1 };
  }
  console.log(`== ${name}: deno ${args.join(" ")}`);
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: new URL("../", import.meta.url),
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const late = setTimeout(() => {
    console.log(`FAILED ${name}: wanted an end within ${LONGEST_MS / 60_000} minutes`);
    child.kill("SIGKILL");
  }, LONGEST_MS);
  let text = "";
  for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
    text = (text + part).slice(-4096);
    await Deno.stdout.write(new TextEncoder().encode(part));
  }
  const { success } = await child.status;
  clearTimeout(late);
  if (!counts) return { passed: success ? 1 : 0, failed: success ? 0 : 1, skipped: 0 };
  const summary = SUMMARY.exec(text.replace(COLOURS, ""));
  if (!summary) return { passed: 0, failed: 1, skipped: 0 };
  const [, passed, failed, skipped = "0"] = summary;
  // A failure outside of any test, such as a leak at the end of a module, has no count of its own.
  const count = Math.max(Number(failed), success ? 0 : 1);
  return { passed: Number(passed), failed: count, skipped: Number(skipped) };
}
