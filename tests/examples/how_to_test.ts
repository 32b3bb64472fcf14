import assert from "node:assert/strict";
import { basename } from "node:path";

const root = new URL("../../", import.meta.url);
const MOST_LINES = 80;
const MOST_LINES_OF_README = 130;
/** Programs that show what there is, older than the rule. */
const TOURS = ["demo.ts", "watch-events.ts"];

const text = (path: string) => Deno.readTextFileSync(new URL(path, root));
const linesOf = (code: string) => code.split("\n").map((line) => line.trim()).filter((line) => line !== "");

const programs = [...Deno.readDirSync(new URL("examples/", root))].filter(({ isFile }) => isFile).map((
  { name },
) => name);
const page = text("docs/how-to.md");
/** The parts of the page, each with the programs that it links. */
const parts = page.split(/^## /m).slice(1).map((part) => ({
  title: part.slice(0, part.indexOf("\n")),
  part,
  linked: [...part.matchAll(/\]\(\.\.\/(examples\/[\w./-]+)\)/g)].map(([, path]) => path!),
}));

Deno.test("docs/how-to.md has every program of examples/ that is no tour, and each is short", () => {
  const linked = new Set(parts.flatMap((part) => part.linked.map((path) => basename(path))));
  const missing = programs.filter((name) => !linked.has(name) && !["quickstart.ts", ...TOURS].includes(name));
  assert.deepEqual(missing, []);
  const long = programs.filter((name) => !TOURS.includes(name))
    .map((name) => [name, text(`examples/${name}`).trimEnd().split("\n").length] as const)
    .filter(([, lines]) => lines >= MOST_LINES);
  assert.deepEqual(long, []);
});

Deno.test("Every program of examples/ is run by a test of its name", () => {
  const untested = programs.filter((name) => !name.endsWith("_test.ts")).filter((name) => {
    const tests = [...Deno.readDirSync(new URL(".", import.meta.url))].map((entry) => entry.name);
    return !tests.some((test) =>
      test.endsWith("_test.ts") && text(`tests/examples/${test}`).includes(`"${name}"`)
    );
  });
  assert.deepEqual(untested, []);
});

Deno.test("docs/how-to.md shows of each program what stands in it, line by line", () => {
  let shown = 0;
  for (const { title, part, linked } of parts) {
    assert.ok(linked.length > 0, title);
    const sources = linked.map((path) => `\n${linesOf(text(path)).join("\n")}\n`);
    for (const [, code] of part.matchAll(/^ *```ts ignore\n(.*?)^ *```$/gms)) {
      const wanted = `\n${linesOf(code!).join("\n")}\n`;
      assert.ok(sources.some((source) => source.includes(wanted)), `${title}:${wanted}`);
      shown++;
    }
  }
  assert.ok(shown >= 5);
});

Deno.test("docs/how-to.md leads to parts that it has", () => {
  const anchors = parts.map(({ title }) => title.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-"));
  const found = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  assert.ok(found.length > 0);
  assert.deepEqual(found.filter((anchor) => !anchors.includes(anchor!)), []);
});

Deno.test("README.md is short, and has both its commands with and without Deno, how-tos and all drivers' schemes", () => {
  const readme = text("README.md");
  const lines = readme.trimEnd().split("\n").length;
  assert.ok(lines <= MOST_LINES_OF_README, `${lines} lines`);
  for (const task of ["demo", "test"]) {
    assert.match(
      readme,
      new RegExp(`^\\|.*\`deno task ${task}\` \\| +\`npx --yes deno@[\\d.]+ task ${task}\` \\|$`, "m"),
    );
  }
  for (
    const wanted of [
      "docs/how-to.md",
      "docs/benchmarks.md",
      "`test:///default`",
      "`qemu:///system`",
      "`esx://host`",
    ]
  ) {
    assert.ok(readme.includes(wanted), wanted);
  }
});
