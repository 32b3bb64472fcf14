import { buildPackage } from "../tools/build.ts";
import { type Contestant, DENO, OURS } from "./contestant.ts";

/** This project as the npm package brings it: `program`, moved beside a package that is built into `dir`. */
export async function packaged(program: string, dir: string): Promise<Contestant> {
  await buildPackage(`${dir}/package`, { types: false });
  const text = await Deno.readTextFile(new URL(program, import.meta.url));
  await Deno.writeTextFile(`${dir}/${program}`, text.replace("../mod.ts", "./package/mod.js"));
  return { name: OURS, command: [...DENO, `${dir}/${program}`] };
}
