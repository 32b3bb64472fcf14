import { dirname, join, relative } from "node:path";

/**
 * Has each source map of a built package name its sources by their place in the repository: by their place beside the
 * package they would be nowhere once that is installed, and Deno maps nothing to a path within `node_modules`.
 *
 * @param outputs The paths of what was built, from the repository's root.
 */
export async function nameSources(root: string, outputs: Iterable<string>): Promise<void> {
  for (const path of outputs) {
    if (!path.endsWith(".map")) continue;
    const file = join(root, path);
    const map = JSON.parse(await Deno.readTextFile(file)) as { sources: string[] };
    map.sources = map.sources.map((source) => `denovirt:///${relative(root, join(dirname(file), source))}`);
    await Deno.writeTextFile(file, JSON.stringify(map));
  }
}
