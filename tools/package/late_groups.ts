import { dirname, relative, resolve } from "node:path";
import type { Metafile, Plugin } from "esbuild";

const DYNAMIC_IMPORT = /(?<!typeof )\bimport\("(\.[^"]+)"\)/g;
const NAMESPACE = "late";

/**
 * What loads late, gathered in one module a folder: Deno looks up every literal dynamic import of a program before it
 * starts, so that a hundred small ones cost a program that calls none of them.
 */
export class LateGroups {
  readonly #root: string;
  readonly #members = new Map<string, Set<string>>();

  /** @param metafile Of a trial run: it knows what is imported late. */
  constructor(root: string, metafile: Metafile) {
    this.#root = root;
    for (const { imports } of Object.values(metafile.inputs)) {
      for (const { kind, path } of imports) {
        const group = kind === "dynamic-import" ? groupOf(path) : undefined;
        if (group === undefined) continue;
        const members = this.#members.get(group) ?? new Set();
        this.#members.set(group, members.add(path));
      }
    }
  }

  /** Has each late import load its group, and take its own module from that. */
  get plugin(): Plugin {
    return {
      name: NAMESPACE,
      setup: (build) => {
        build.onResolve({ filter: /^late:/ }, ({ path }) => ({ path: path.slice(5), namespace: NAMESPACE }));
        build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
          contents: this.#module(path),
          resolveDir: this.#root,
        }));
        build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
          contents: this.#rewritten(await Deno.readTextFile(path), dirname(path)),
          loader: "ts",
        }));
      },
    };
  }

  #module(group: string): string {
    const members = [...this.#members.get(group) ?? []];
    return members.map((path) => `export * as ${nameOf(path)} from ${JSON.stringify(`./${path}`)};`).join(
      "\n",
    );
  }

  #rewritten(text: string, folder: string): string {
    return text.replaceAll(DYNAMIC_IMPORT, (whole, specifier: string) => {
      const path = relative(this.#root, resolve(folder, specifier));
      const group = groupOf(path);
      if (group === undefined || !this.#members.get(group)?.has(path)) return whole;
      return `import("late:${group}").then((late) => late.${nameOf(path)})`;
    });
  }
}

/** The folder that something late is gathered by; a door and what is generated stay alone, as they are large. */
function groupOf(path: string): string | undefined {
  if (path.endsWith(".gen.ts") || path.endsWith("/mod.ts")) return undefined;
  return /^(core\/config|core|drivers\/[^/]+)\//.exec(path)?.[1];
}

function nameOf(path: string): string {
  return path.replaceAll(/\W/g, "_");
}
