import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../../tools/build.ts";

const CONSUMER = `import { connect, type DomainInfo } from "@denovirt/denovirt";
import { EventDispatcher } from "@denovirt/denovirt/events";
await using connection = await connect("test:///default");
const domain = await connection.domains.get("test");
const info: DomainInfo = await domain.info();
console.log(info.state, typeof EventDispatcher, (await domain.schedulerType()).type);
try {
  await connection.domains.get("none");
} catch (error) {
  console.log((error as Error).stack);
}
`;

async function deno(cwd: string, ...args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd,
    env: { NO_COLOR: "1" },
  }).output();
  const errors = new TextDecoder().decode(stderr);
  assert.ok(success, errors);
  return new TextDecoder().decode(stdout);
}

async function* textsOf(folder: string): AsyncGenerator<readonly [path: string, text: string]> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) yield* textsOf(path);
    else if (/\.(js|d\.ts)$/.test(name)) yield [path, await Deno.readTextFile(path)];
  }
}

Deno.test("buildPackage() makes a package that compiles, runs, and names no path of this machine", async () => {
  const dir = await Deno.makeTempDir({ prefix: "denovirt-package-" });
  try {
    const folder = join(dir, "package");
    await buildPackage(folder);
    const { exports, dependencies } = JSON.parse(await Deno.readTextFile(join(folder, "package.json")));
    const own = JSON.parse(await Deno.readTextFile(new URL("../../deno.json", import.meta.url)));
    assert.deepEqual(Object.keys(exports), Object.keys(own.exports));
    // As npm would: each door by the package's own map, and what it depends on beside it.
    const map = (kind: "types" | "default") => ({
      ...Object.fromEntries(
        Object.entries<Record<string, string>>(exports).map(([door, to]) => [
          `@denovirt/denovirt${door.slice(1)}`,
          `./package/${to[kind]?.slice(2)}`,
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(dependencies).flatMap(([name, version]) => [
          [name, `npm:${name}@${version}`],
          [`${name}/`, `npm:/${name}@${version}/`],
        ]),
      ),
    });
    for (const kind of ["types", "default"] as const) {
      await Deno.writeTextFile(join(dir, `${kind}.json`), JSON.stringify({ imports: map(kind) }));
    }
    await Deno.writeTextFile(join(dir, "main.ts"), CONSUMER);

    const told = await deno(
      dir,
      "run",
      "--quiet",
      "--no-check",
      "--no-lock",
      "--config=default.json",
      "main.ts",
    );
    assert.match(told, /^running function \w+\n/);
    // The bundle can't be read, but what went wrong in it can.
    assert.match(told, /core\/domains\.ts:\d+/);

    await deno(dir, "check", "--quiet", "--no-lock", "--config=types.json", "main.ts");
    await Deno.writeTextFile(join(dir, "wrong.ts"), `${CONSUMER}\nconst n: number = info.state;\n`);
    const wrong = deno(dir, "check", "--quiet", "--no-lock", "--config=types.json", "wrong.ts");
    await assert.rejects(wrong, /TS2322/);

    const home = fileURLToPath(new URL("../..", import.meta.url));
    for await (const [path, text] of textsOf(folder)) assert.ok(!text.includes(home), path);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
