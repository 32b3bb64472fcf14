import { buildPackage } from "../tools/build.ts";
import { type Contestant, DENO, OURS } from "./contestant.ts";

/** This project as the npm package brings it: `program`, moved beside a package that is built into `dir`. */
export async function packaged(program: string, dir: string): Promise<Contestant> {
  await buildPackage(`${dir}/package`, { types: false });
  // Installed, it would find what it depends on in node_modules.
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("../deno.json", import.meta.url)));
  await Deno.writeTextFile(`${dir}/deno.json`, JSON.stringify({ imports, nodeModulesDir: "none" }));
  await Deno.remove(`${dir}/package/package.json`);
  const text = await Deno.readTextFile(new URL(program, import.meta.url));
  await Deno.writeTextFile(
    `${dir}/${program}`,
    text.replaceAll(/"\.\.\/((?:core\/config\/)?mod)\.ts"/g, '"./package/$1.js"'),
  );
  return { name: OURS, command: [...DENO, `${dir}/${program}`] };
}
