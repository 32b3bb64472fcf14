/**
 * `deno task build [DIR]`: the npm package, in `dist/` or DIR. Few large modules in place of many small ones start a
 * program sooner; the doors and their types are those of the source.
 */
import { build, type BuildOptions, stop } from "esbuild";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeDeclarations } from "./package/declarations.ts";
import { LateGroups } from "./package/late_groups.ts";
import { pages } from "./package/pages.ts";
import { packageJson, type ProjectFacts } from "./package/package_json.ts";
import { repository } from "./package/repository.ts";
import { nameSources } from "./package/source_maps.ts";

/** What the package has in the place of the global `Deno`; under Deno that global itself. */
const RUNTIME = "node/deno.ts";
const UNDER_DENO = "export const Deno = globalThis.Deno;\n";

/** Writes the package into a folder, whose earlier content is removed. */
export async function buildPackage(
  folder: string,
  options: { readonly types?: boolean } = {},
): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
  const facts: ProjectFacts = JSON.parse(await Deno.readTextFile(join(root, "deno.json")));
  const doors = Object.values(facts.exports).map((path) => path.slice(2));
  await Deno.remove(folder, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  const settings = {
    absWorkingDir: root,
    entryPoints: doors,
    outbase: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "esnext",
    packages: "external",
    minify: true,
    // For whoever reads a stack.
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
  } as const satisfies BuildOptions;
  try {
    const trial = await build({ ...settings, write: false });
    const late = new LateGroups(root, trial.metafile);
    const { metafile } = await build({
      ...settings,
      plugins: [late.plugin],
      inject: [join(root, "tools/package/deno_global.js")],
    });
    await nameSources(root, Object.keys(metafile.outputs));
    // Alone: what the doors share would lead back to it.
    const alone = await build({ ...settings, entryPoints: [RUNTIME], splitting: false });
    await nameSources(root, Object.keys(alone.metafile.outputs));
    await Deno.writeTextFile(join(folder, "node/under_deno.js"), UNDER_DENO);
    const json = packageJson(facts, metafile, await repository(root));
    await Deno.writeTextFile(join(folder, "package.json"), json);
  } finally {
    await stop();
  }
  for (const path of await pages(root)) {
    await Deno.mkdir(join(folder, dirname(path)), { recursive: true });
    await Deno.copyFile(join(root, path), join(folder, path));
  }
  if (options.types ?? true) await writeDeclarations(root, doors, join(folder, "types"));
}

if (import.meta.main) await buildPackage(resolve(Deno.args[0] ?? "dist"));
