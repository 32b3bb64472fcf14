import assert from "node:assert/strict";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryUrl } from "../../tools/package/repository.ts";
import { InstalledPackage } from "./_installed_package.ts";

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

async function* textsOf(folder: string, name: RegExp): AsyncGenerator<readonly [path: string, text: string]> {
  for await (const entry of Deno.readDir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory) yield* textsOf(path, name);
    else if (name.test(entry.name)) yield [path, await Deno.readTextFile(path)];
  }
}

Deno.test("buildPackage() makes a package that compiles, runs, and is whole", async (t) => {
  await using installed = await InstalledPackage.build();
  const facts = JSON.parse(await Deno.readTextFile(join(installed.folder, "package.json")));
  const own = JSON.parse(await Deno.readTextFile(new URL("../../deno.json", import.meta.url)));
  await installed.program("main.ts", CONSUMER);

  await t.step("its package.json tells what registries show and what installers check", () => {
    assert.deepEqual(Object.keys(facts.exports), Object.keys(own.exports));
    assert.match(facts.description, /libvirt/);
    assert.equal(facts.license, "MIT");
    assert.deepEqual(facts.engines, { deno: ">=2.9.6", node: ">=24" });
    assert.deepEqual(facts.bin, { denovirtd: "./daemon/main.js" });
  });
  await t.step("a program runs, and reads in a stack where in the source it failed", async () => {
    const told = await installed.deno("run", "--quiet", "--no-check", "main.ts");
    assert.match(told, /^running function \w+\n/);
    assert.match(told, /denovirt:\/\/\/core\/domain\/domains\.ts:\d+/);
  });
  await t.step("a program is held to its types", async () => {
    await installed.deno("check", "--quiet", "main.ts");
    await installed.program("wrong.ts", `${CONSUMER}\nconst n: number = info.state;\n`);
    await assert.rejects(installed.deno("check", "--quiet", "wrong.ts"), /TS2322/);
  });
  await t.step("deno bundle makes one file of a program, which runs where nothing else is", async () => {
    await installed.deno("bundle", "--quiet", "--output", "alone/main.js", "main.ts");
    const told = await installed.deno("run", "--quiet", "--no-config", "alone/main.js");
    assert.match(told, /^running function \w+\n/);
  });
  await t.step("denovirtd starts from it", async () => {
    const door = import.meta.resolve("@denovirt/denovirt/daemon/main");
    assert.match(door, /daemon\/main\.ts$/);
    const named = `npm:${facts.name}@${facts.version}/daemon/main`;
    assert.match(await installed.deno("run", "--quiet", named, "--help"), /^denovirtd: serves/);
    const program = join(installed.folder, facts.bin.denovirtd);
    assert.match(await Deno.readTextFile(program), /^#!\/usr\/bin\/env -S deno run /);
  });
  await t.step("it names no path of this machine, and has no syntax that other runtimes lack", async () => {
    const home = fileURLToPath(new URL("../..", import.meta.url));
    for await (const [path, text] of textsOf(installed.folder, /\.(js|d\.ts)$/)) {
      assert(!text.includes(home), path);
      assert(!text.includes("import defer"), path);
    }
  });
  await t.step("no link of its pages leads nowhere", async () => {
    for await (const [path, text] of textsOf(installed.folder, /\.md$/)) {
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const file = normalize(join(dirname(path), target!));
        await assert.doesNotReject(Deno.stat(file), `${path} links to ${target}`);
      }
    }
  });
});

Deno.test("deno bundle makes one file of a program that uses the source", async () => {
  const dir = await Deno.makeTempDir({ prefix: "denovirt-bundle-" });
  try {
    const example = fileURLToPath(new URL("../../examples/quickstart.ts", import.meta.url));
    const bundle = join(dir, "main.js");
    const deno = async (...args: string[]) => {
      const { success, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
      assert(success, new TextDecoder().decode(stderr));
    };
    await deno("bundle", "--quiet", "--output", bundle, example);
    await deno("run", "--quiet", "--no-config", bundle);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("repositoryUrl() names where others find the source, without who logs in there", () => {
  const found = [
    "https://me:secret@host.example/a/b.git",
    "git@host.example:a/b.git",
    "ssh://git@host.example/a/b.git",
  ];
  for (const remote of found) assert.equal(repositoryUrl(remote), "git+https://host.example/a/b.git");
  for (const none of ["", "/srv/a", "../a"]) assert.equal(repositoryUrl(none), undefined);
});
