/** The plan of docs/architecture.md, held by the imports: who may know whom, and how full a room may be. */
import assert from "node:assert/strict";
import { basename, dirname } from "node:path";
import { doors } from "./_checks.ts";
import { circles, handWritten, type Import, moduleGraph } from "./_module_graph.ts";

const MAX_FILES = 30;
const MAX_MEDIAN_LINES = 120;
/** The types that handles lead back to: the one file that looks from a lower room at classes of upper ones. */
const OWNERS = "core/handle/owners.ts";

const imports = await moduleGraph(doors);
const files = await handWritten();

Deno.test("No files import each other's values in a circle", () => {
  const values = imports.filter(({ kind }) => kind === "value");
  assert.deepEqual(circles(values.map(({ from, to }) => [from, to])), []);
});

Deno.test("The storeys import downwards alone: mod.ts, drivers, core, events", () => {
  const wrong = imports.filter(({ from, to }) => {
    if (from.startsWith("events/")) return !to.startsWith("events/");
    if (from.startsWith("core/")) return !/^(core|events)\//.test(to);
    if (from.startsWith("drivers/")) return !/^(drivers|core|events)\//.test(to);
    return false;
  });
  assert.deepEqual(wrong, []);
});

Deno.test("A driver knows no other driver but what several share, in folders that begin with _", () => {
  const driver = (path: string) => /^drivers\/([^/]+)\//.exec(path)?.[1];
  const wrong = imports.filter(({ from, to }) => {
    const [mine, other] = [driver(from), driver(to)];
    return mine !== undefined && other !== undefined && mine !== other && !other.startsWith("_");
  });
  assert.deepEqual(wrong, []);
});

for (const storey of storeys()) {
  Deno.test(`The rooms of ${storey} import one way, types included`, () => {
    const between = imports.filter(({ from, to }) => isIn(storey, from, to) && !looksUp(from, to));
    const edges = between.map(({ from, to }) => [roomOf(storey, from), roomOf(storey, to)] as const);
    assert.deepEqual(circles(edges).map((circle) => [circle, between.filter(joins(storey, circle))]), []);
  });
}

Deno.test("core/handle/owners.ts names types alone", () => {
  const kinds = imports.filter(({ from }) => from === OWNERS).map(({ kind }) => kind);
  assert.deepEqual([...new Set(kinds)], ["type"]);
});

Deno.test("A file whose name begins with _ is imported in its own folder alone", () => {
  const wrong = imports.filter(({ from, to }) =>
    basename(to).startsWith("_") && !`${dirname(from)}/`.startsWith(`${dirname(to)}/`)
  );
  assert.deepEqual(wrong, []);
});

Deno.test("Generated files stand in folders of their own", () => {
  const generated = [...new Set(imports.flatMap(({ from, to }) => [from, to]))].filter((path) =>
    path.endsWith(".gen.ts")
  );
  assert.ok(generated.length > 0);
  assert.deepEqual(generated.filter((path) => basename(dirname(path)) !== "generated"), []);
});

Deno.test("No folder has more than 30 files that hands wrote, and half of these have 120 lines or fewer", () => {
  const counts = Map.groupBy(files.keys(), dirname);
  const full = [...counts].filter(([, paths]) => paths.length > MAX_FILES).map((
    [dir, { length }],
  ) => [dir, length]);
  assert.deepEqual(full, []);
  const lines = [...files.values()].sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)]!;
  const fullest = Math.max(...[...counts.values()].map(({ length }) => length));
  console.log(`${files.size} files, median ${median} lines, the fullest folder has ${fullest}`);
  assert.ok(median <= MAX_MEDIAN_LINES, `median of ${median} lines`);
});

Deno.test("File names say what is in them", () => {
  const empty = [...files.keys()].filter((path) =>
    /(^|\/)_?(utils?|helpers?|common|misc|types|shared)\.ts$/.test(path)
  );
  assert.deepEqual(empty, []);
});

/** Core, and each driver that has rooms. */
function storeys(): string[] {
  const drivers = [...files.keys()].map((path) => /^drivers\/[^_/][^/]*(?=\/)/.exec(path)?.[0]);
  return ["core", ...new Set(drivers.filter((path) => path !== undefined))].sort();
}

function isIn(storey: string, ...paths: readonly string[]): boolean {
  return paths.every((path) => path.startsWith(`${storey}/`));
}

/** A storey's folder, or its own name for what stands at its top. */
function roomOf(storey: string, path: string): string {
  const parts = path.slice(storey.length + 1).split("/");
  return parts.length === 1 ? "." : parts[0]!;
}

function looksUp(from: string, to: string): boolean {
  return from === OWNERS && to.startsWith("core/");
}

function joins(storey: string, circle: readonly string[]) {
  return ({ from, to }: Import) => {
    const [one, other] = [roomOf(storey, from), roomOf(storey, to)];
    return one !== other && circle.includes(one) && circle.includes(other);
  };
}
