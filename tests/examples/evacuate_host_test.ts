import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { evacuate } from "../../examples/evacuate-host.ts";
import { runExample } from "./_example.ts";

const xml = (name: string, uuid = "") =>
  `<domain type="test"><name>${name}</name>${uuid && `<uuid>${uuid}</uuid>`}<memory>65536</memory>
    <os><type>hvm</type></os></domain>`;
const NAMES = ["a", "b", "c", "d", "e", "f"];

Deno.test("evacuate-host.ts moves all running domains, and one that cannot keeps nobody", async () => {
  await using there = testHost({ domains: [xml("c", "11111111-2222-3333-4444-555555555555")] });
  await using here = testHost({ domains: NAMES.map((name) => xml(name)) });
  await using from = await connect(here.uri);
  await using to = await connect(there.uri);
  const lines: string[] = [];
  const moves = await evacuate(from, to, (line) => void lines.push(line));
  assert.deepEqual(moves.filter(({ error }) => error !== undefined).map(({ name }) => name), ["c"]);
  assert.deepEqual((await from.domains.list()).map(({ name }) => name), ["c"]);
  assert.deepEqual((await to.domains.list()).map(({ name }) => name).sort(), NAMES);
  assert.ok(lines.some((line) => line.startsWith('Cannot migrate domain "c"')), lines.join("\n"));
  assert.ok(lines.includes(`a: running on ${there.uri}`), lines.join("\n"));
});

Deno.test("evacuate-host.ts cancels what has not ended", async () => {
  await using there = testHost({ domains: [] });
  await using here = testHost({ domains: NAMES.map((name) => xml(name)) });
  await using from = await connect(here.uri);
  await using to = await connect(there.uri);
  const moves = await evacuate(from, to, () => {}, AbortSignal.abort());
  assert.equal(moves.length, NAMES.length);
  for (const { name, error } of moves) {
    const where = error === undefined ? to : from;
    assert.equal((await (await where.domains.get(name)).state()).state, "running");
  }
});

Deno.test("evacuate-host.ts is a program that tells what has moved", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-evacuate-" });
  try {
    await Deno.writeTextFile(`${dir}/full.xml`, `<node>${NAMES.map((name) => xml(name)).join("")}</node>`);
    await Deno.writeTextFile(`${dir}/empty.xml`, `<node>${xml("other")}</node>`);
    const { code, stdout, stderr } = await runExample({
      script: "evacuate-host.ts",
      args: [`test://${dir}/full.xml`, `test://${dir}/empty.xml`],
      permissions: [`--allow-read=${dir}`],
    });
    assert.equal(stderr, "");
    assert.match(stdout, /^6 of 6 domains have moved$/m);
    assert.equal(code, 0);
    assert.equal((await runExample({ script: "evacuate-host.ts" })).code, 2);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
