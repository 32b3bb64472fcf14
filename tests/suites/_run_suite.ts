import { cacheDir } from "../hosts/cache_dir.ts";
import type { BindingSuite, SuiteCommand, SuiteFigures } from "./_binding_suites.ts";

/** A file that hangs is ended then: the others go on. */
const FILE_MS = 20_000;
const ASKED = "test:///default";

/** Where the sources of a suite are unpacked; undefined where they are not. */
export async function suiteFolder({ source, folder }: BindingSuite): Promise<string | undefined> {
  const root = `${cacheDir()}/suites`;
  const names: string[] = [];
  try {
    for await (const { name } of Deno.readDir(root)) if (name.startsWith(`${source}-`)) names.push(name);
  } catch {
    return undefined;
  }
  const newest = names.sort().at(-1);
  return newest === undefined ? undefined : `${root}/${newest}/${folder}`;
}

/** Runs a suite against what is at a URI, in a copy that asks for this where it asks for libvirt's own test driver. */
export async function runSuite(suite: BindingSuite, folder: string, uri: string): Promise<SuiteFigures> {
  const dir = await Deno.makeTempDir({ prefix: "dv-suite-" });
  const figures: SuiteFigures = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    for await (const { name, isFile } of Deno.readDir(folder)) {
      if (!isFile) continue;
      const text = await Deno.readTextFile(`${folder}/${name}`);
      await Deno.writeTextFile(`${dir}/${name}`, text.replaceAll(ASKED, uri));
    }
    for (const command of await suite.commands(dir)) {
      suite.read(command.name, await printedBy(command, dir), figures);
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
  return figures;
}

async function printedBy({ program, args, env }: SuiteCommand, cwd: string): Promise<string> {
  const { stdout, stderr } = await new Deno.Command(program, {
    args: [...args],
    cwd,
    env: { ...env, LC_ALL: "C" },
    stdin: "null",
    signal: AbortSignal.timeout(FILE_MS),
  }).output();
  const text = new TextDecoder();
  return `${text.decode(stdout)}\n${text.decode(stderr)}`;
}
