import { buildPackage } from "../tools/build.ts";
import { type Contestant, DENO, OURS } from "./contestant.ts";

/** This project as the npm package brings it: `program`, moved beside a package that is built into `dir`. */
export async function packaged(program: string, dir: string): Promise<Contestant> {
  await installPackage(dir, { types: false });
  const text = await Deno.readTextFile(new URL(program, import.meta.url));
  await Deno.writeTextFile(`${dir}/${program}`, text.replace("../mod.ts", "@denovirt/denovirt"));
  return { name: OURS, command: [...DENO, `${dir}/${program}`] };
}

/** Builds the package to where a program in `dir` finds it; what it depends on is not there. */
export async function installPackage(dir: string, options: { readonly types: boolean }): Promise<void> {
  await buildPackage(`${dir}/node_modules/@denovirt/denovirt`, options);
  await Deno.writeTextFile(`${dir}/package.json`, JSON.stringify({ type: "module" }));
  await Deno.writeTextFile(`${dir}/deno.json`, JSON.stringify({ nodeModulesDir: "manual" }));
}
