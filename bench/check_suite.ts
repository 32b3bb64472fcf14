import { fileURLToPath } from "node:url";
import type { BenchContext } from "./contestant.ts";
import { installPackage } from "./packaged.ts";
import { formatRatio, formatTenths, Samples, table, type Verdict } from "./report.ts";

const CHECKS = 7;
const CONNECTS = `import { connect } from "@denovirt/denovirt";
await using connection = await connect("test:///default");
for (const domain of await connection.domains.list()) console.log(domain.name);
`;
const EMPTY = "export {};\n";
const [FROM_EMPTY, FROM_PACKAGE, FROM_SOURCE] = [
  "an empty one",
  "from the package",
  "from its source",
] as const;

/** Seconds of CPU that `deno check` takes for a program of three lines which has changed, beside an empty one. */
export async function checkSuite(context: BenchContext): Promise<Verdict[]> {
  const dir = `${context.dir}/check`;
  const root = fileURLToPath(new URL("../", import.meta.url));
  await installPackage(dir, { types: true });
  await Deno.writeTextFile(`${dir}/source.json`, JSON.stringify(await sourceSettings(root)));
  const samples = new Samples();
  for (let round = -1; round < CHECKS; round++) {
    for (const name of [FROM_EMPTY, FROM_PACKAGE, FROM_SOURCE]) {
      const text = name === FROM_EMPTY ? EMPTY : CONNECTS;
      await Deno.writeTextFile(`${dir}/program.ts`, `${text}// ${name}, ${round}\n`);
      const seconds = await cpuOfCheck(dir, name === FROM_SOURCE ? ["--config", "source.json"] : []);
      // The first fills caches.
      if (round >= 0) samples.add(name, seconds);
    }
  }
  const ratio = (name: string) => samples.median(name) / samples.median(FROM_EMPTY);
  console.log(table([
    ["CPU of deno check, ms", FROM_EMPTY, FROM_PACKAGE, FROM_SOURCE],
    [
      "a program of three lines",
      ...[FROM_EMPTY, FROM_PACKAGE, FROM_SOURCE].map((name) => formatTenths(samples.median(name) * 1000)),
    ],
    [
      "beside the empty one",
      ...[FROM_EMPTY, FROM_PACKAGE, FROM_SOURCE].map((name) => formatRatio(ratio(name))),
    ],
  ]));
  return [
    {
      figure: "CPU of deno check, from the package",
      peer: "empty",
      ratio: ratio(FROM_PACKAGE),
      wanted: most(1.3),
    },
    {
      figure: "CPU of deno check, from the source",
      peer: "empty",
      ratio: ratio(FROM_SOURCE),
      wanted: most(1.8),
    },
  ];
}

function most(ratio: number): Verdict["wanted"] {
  return { bound: "at most", ratio };
}

/** What the source is checked with in its own folder: its packages, and how strict it is. */
async function sourceSettings(root: string): Promise<object> {
  const { imports, compilerOptions } = JSON.parse(await Deno.readTextFile(`${root}deno.json`));
  const packages = Object.entries<string>(imports).filter(([, target]) => target.startsWith("npm:"));
  const source = { "@denovirt/denovirt": import.meta.resolve("../mod.ts") };
  return { imports: { ...Object.fromEntries(packages), ...source }, compilerOptions };
}

async function cpuOfCheck(cwd: string, options: readonly string[]): Promise<number> {
  const script = `TIMEFORMAT='%U %S'; time "$@"`;
  const args = [
    "-c",
    script,
    "bash",
    Deno.execPath(),
    "check",
    "--quiet",
    "--no-lock",
    ...options,
    "program.ts",
  ];
  const { success, stderr } = await new Deno.Command("bash", { args, cwd }).output();
  const said = new TextDecoder().decode(stderr);
  if (!success) throw new Error(`Cannot check a program, wanted its CPU time: ${said}`);
  const [user = NaN, system = NaN] = said.trim().split("\n").at(-1)!.split(" ").map(Number);
  return user + system;
}
