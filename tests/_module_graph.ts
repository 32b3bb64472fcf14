import { fileURLToPath } from "node:url";
import { relative } from "node:path";

/** How one file names another: for its values, for its types alone, or to load it when it is needed. */
export type ImportKind = "value" | "type" | "dynamic";

/** One file's import of another, both by their paths from the repository's top. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: ImportKind;
}

interface Dependency {
  readonly code?: { readonly specifier?: string };
  readonly type?: { readonly specifier?: string };
  readonly isDynamic?: boolean;
}

interface Graph {
  readonly roots: readonly string[];
  readonly modules: readonly { readonly specifier: string; readonly dependencies?: readonly Dependency[] }[];
}

const top = fileURLToPath(new URL("../", import.meta.url));

/** All imports of the source, as `deno info` reads them, from its public doors on. */
export async function moduleGraph(doors: readonly string[]): Promise<readonly Import[]> {
  const found = new Map<string, Import>();
  for (const door of doors) {
    const { stdout, success } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", door],
      cwd: top,
      stderr: "inherit",
    }).output();
    if (!success) throw new Error(`Cannot read the imports of ${door}`);
    const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as Graph;
    for (const { specifier, dependencies = [] } of modules) {
      const from = pathOf(specifier);
      if (from === undefined) continue;
      for (const { code, type, isDynamic } of dependencies) {
        add(found, from, code?.specifier, isDynamic === true ? "dynamic" : "value");
        add(found, from, type?.specifier, "type");
      }
    }
  }
  return [...found.values()];
}

/** All modules whose types a compiler reads for a door, by their paths or specifiers, in order. */
export async function typesOf(door: string): Promise<readonly string[]> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", door],
    cwd: top,
    stderr: "inherit",
  }).output();
  const { roots, modules } = JSON.parse(new TextDecoder().decode(stdout)) as Graph;
  const next = new Map(modules.map(({ specifier, dependencies = [] }) => [
    specifier,
    // Where types are told apart from the code, the code is not read.
    new Set(dependencies.map(({ code, type }) => type?.specifier ?? code?.specifier ?? "")),
  ]));
  return [...reachableFrom(roots[0]!, next)].filter((specifier) => !specifier.startsWith("node:"))
    .map((specifier) => pathOf(specifier) ?? specifier).sort();
}

function add(
  found: Map<string, Import>,
  from: string,
  specifier: string | undefined,
  kind: ImportKind,
): void {
  const to = specifier === undefined ? undefined : pathOf(specifier);
  if (to !== undefined) found.set(`${kind} ${from} ${to}`, { from, to, kind });
}

function pathOf(specifier: string): string | undefined {
  if (!specifier.startsWith("file:")) return undefined;
  const path = relative(top, fileURLToPath(specifier));
  return path.startsWith("..") ? undefined : path;
}

/** The circles of a graph: each group of nodes of which every one leads to every other. */
export function circles(edges: Iterable<readonly [from: string, to: string]>): string[][] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from === to) continue;
    (next.get(from) ?? next.set(from, new Set()).get(from)!).add(to);
  }
  // A node is in a circle with another if each is reached from the other.
  const reached = new Map([...next.keys()].map((node) => [node, reachableFrom(node, next)]));
  const found: string[][] = [];
  const done = new Set<string>();
  for (const [node, nodes] of reached) {
    if (done.has(node) || !nodes.has(node)) continue;
    const circle = [...nodes].filter((other) => reached.get(other)?.has(node));
    for (const each of circle) done.add(each);
    found.push(circle.sort());
  }
  return found;
}

function reachableFrom(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set<string>();
  const left = [...next.get(start) ?? []];
  while (left.length > 0) {
    const node = left.pop()!;
    if (seen.has(node)) continue;
    seen.add(node);
    left.push(...next.get(node) ?? []);
  }
  return seen;
}

/** The folders of the source, without tests and benchmarks. */
const SOURCE = ["core", "daemon", "drivers", "events", "examples", "tools"];

/** The files that hands wrote, by their paths, with their lines. */
export async function handWritten(): Promise<ReadonlyMap<string, number>> {
  const files = new Map<string, number>();
  const add = async (path: string) =>
    files.set(path, (await Deno.readTextFile(top + path)).split("\n").length - 1);
  await add("mod.ts");
  for (const folder of SOURCE) for await (const path of sourceIn(folder)) await add(path);
  return files;
}

async function* sourceIn(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(top + folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) yield* sourceIn(path);
    else if (name.endsWith(".ts") && !name.endsWith(".gen.ts")) yield path;
  }
}
