import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

/** Writes what a compiler has to know of these doors, and of all that they name, into a folder. */
export async function writeDeclarations(
  root: string,
  doors: readonly string[],
  folder: string,
): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["transpile", "--quiet", "--declaration", "--outdir", folder, ...doors],
    cwd: root,
    stdout: "null",
    stderr: "piped",
  }).output();
  if (!success) throw new Error(`Cannot declare types: ${new TextDecoder().decode(stderr)}`);
  for await (const path of filesOf(folder)) {
    if (!path.endsWith(".d.ts")) {
      await Deno.remove(path);
      continue;
    }
    const text = await Deno.readTextFile(path);
    const top = relative(dirname(path), folder) || ".";
    await Deno.writeTextFile(path, published(text, pathToFileURL(root).href, top));
  }
}

/**
 * A declaration as a package can ship it: the compiler writes this machine's paths, and names the sources.
 *
 * @param source URL of the folder that was compiled.
 * @param top Way from this declaration to the folder of all.
 */
function published(text: string, source: string, top: string): string {
  return text
    .replace(/^\/\/\/ <amd-module .*\n/m, "")
    .replaceAll(`import("${source}/`, `import("./${top}/`)
    .replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.d.ts$1");
}

async function* filesOf(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) yield* filesOf(path);
    else yield path;
  }
}
