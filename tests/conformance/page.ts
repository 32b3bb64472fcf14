/**
 * Makes docs/drivers.md of what a run of the suite left in `$DENOVIRT_CALLS`; with `--check` compares.
 *
 * `deno task conformance --write` runs the suite and this.
 */
import { groups } from "./checks/mod.ts";
import { pageText, versionsText } from "./page_text.ts";
import { readResults } from "./results.ts";
import { isVersion, keepRows, keptRows, rowOf } from "./version_rows.ts";

const page = new URL("../../docs/drivers.md", import.meta.url);
const folder = Deno.env.get("DENOVIRT_CALLS");
if (folder === undefined) {
  throw new Error("Cannot read the results, wanted $DENOVIRT_CALLS: it is not set");
}

const all = await readResults(folder);
const results = all.filter((each) => !isVersion(each));
const versions = all.filter(isVersion).map(rowOf);

if (Deno.args.includes("--check")) await check();
else await write();

async function write(): Promise<void> {
  await keepRows(versions);
  const rows = await keptRows();
  // Of a run over other versions alone, the rest of the page stays.
  const text = results.length > 0 ? pageText(groups, results, rows) : (await Deno.readTextFile(page)).replace(
    /## Other versions of libvirt\n[^]*?\n(?=## )/,
    () => versionsText(rows) + "\n",
  );
  await Deno.writeTextFile(page, text);
  console.log("wrote docs/drivers.md");
}

async function check(): Promise<void> {
  const kept = await keptRows();
  const other = versions.filter((row) => {
    const before = kept.find(({ name }) => name === row.name);
    return JSON.stringify(before) !== JSON.stringify(row);
  });
  for (const { name } of other) {
    console.error(
      `docs/drivers.md is not what this run found of ${name}: run \`deno task conformance ${name} --write\``,
    );
  }
  const same = pageText(groups, results, kept) === await Deno.readTextFile(page).catch(() => "");
  if (!same) {
    console.error("docs/drivers.md is not what this run found: run `deno task conformance --write`");
  }
  if (!same || other.length > 0) Deno.exit(1);
  console.log(`docs/drivers.md is what this run found, of ${all.length} drivers`);
}
