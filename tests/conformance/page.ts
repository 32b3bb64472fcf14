/**
 * Makes docs/drivers.md of what a run of the suite left in `$DENOVIRT_CALLS`; with `--check` compares.
 *
 * `deno task conformance --write` runs the suite and this.
 */
import { groups } from "./checks/mod.ts";
import { pageText } from "./page_text.ts";
import { readResults } from "./results.ts";

const page = new URL("../../docs/drivers.md", import.meta.url);
const folder = Deno.env.get("DENOVIRT_CALLS");
if (folder === undefined) {
  throw new Error("Cannot read the results, wanted $DENOVIRT_CALLS: it is not set");
}

const results = await readResults(folder);
const text = pageText(groups, results);
if (!Deno.args.includes("--check")) {
  await Deno.writeTextFile(page, text);
  console.log("wrote docs/drivers.md");
} else if (text === await Deno.readTextFile(page).catch(() => "")) {
  console.log(`docs/drivers.md is what this run found, of ${results.length} drivers`);
} else {
  console.error("docs/drivers.md is not what this run found: run `deno task conformance --write`");
  Deno.exit(1);
}
