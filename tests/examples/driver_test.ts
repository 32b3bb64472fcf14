import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { folderDriver } from "../../examples/driver/mod.ts";

const FILES = ["mod.ts", "machine_document.ts", "machine_folder.ts", "hypervisor_table.ts"];
const folder = new URL("../../examples/driver/", import.meta.url);
const page = new URL("../../docs/writing-a-driver.md", import.meta.url);

const XML = "<domain type='folder'><name>web</name><memory unit='MiB'>64</memory></domain>";

const open = (path: string): Promise<Connection> => connect(`folder://${path}`, { drivers: [folderDriver] });
const sourceOf = async (file: string) => await Deno.readTextFile(new URL(file, folder));

Deno.test("docs/writing-a-driver.md has each line of the example driver, in their order", async () => {
  // Markdown's formatter indents code as it stands on the page.
  const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const blocks = (await Deno.readTextFile(page)).matchAll(/^```ts ignore\n(.*?)^```$/gms);
  const told = [...blocks].flatMap(([, code]) => lines(code!));
  const sources = await Promise.all(FILES.map(sourceOf));
  assert.deepEqual(told, sources.flatMap(lines));
});

Deno.test("The example driver has all of its files on that page, 300 lines at most, of what outsiders can import", async () => {
  const names = [...Deno.readDirSync(folder)].map(({ name }) => name);
  assert.deepEqual(names.sort(), [...FILES].sort());
  const sources = await Promise.all(FILES.map(sourceOf));
  const count = sources.reduce((sum, text) => sum + text.trimEnd().split("\n").length, 0);
  assert.ok(count <= 300, `${count} lines`);
  const imported = sources.flatMap((text) => [...text.matchAll(/^(?:import|export) .*from "(.*)";$/gm)]);
  const foreign = imported.map(([, from]) => from!).filter((from) =>
    !/^(@denovirt\/denovirt|\.\/)/.test(from)
  );
  assert.ok(imported.length > FILES.length);
  assert.deepEqual(foreign, []);
});

Deno.test("The example driver finds its machines as they were: defined, running, paused, with autostart", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  try {
    {
      await using connection = await open(`${dir}/machines`);
      const web = await connection.domains.define(XML);
      await web.setAutostart(true);
      await web.start();
      await connection.domains.create(XML.replace("web", "db"), { paused: true });
    }
    await using connection = await open(`${dir}/machines`);
    const [db, web] = await connection.domains.list();
    assert.deepEqual([db!.name, web!.name], ["db", "web"]);
    assert.deepEqual([await db!.state(), await db!.isPersistent()], [
      { state: "paused", reason: "user" },
      false,
    ]);
    assert.deepEqual([await web!.state(), await web!.autostart()], [
      { state: "running", reason: "booted" },
      true,
    ]);
    const other = await connection.domains.create(XML.replace("web", "mail"));
    assert.equal(new Set([await db!.id(), await web!.id(), await other.id()]).size, 3);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("The example driver refuses by name what a text file can't be, and URIs of another form", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  try {
    await using connection = await open(`${dir}/machines`);
    const disk = "<devices><disk type='file'><target dev='vda'/></disk></devices></domain>";
    await assert.rejects(connection.domains.define(XML.replace("</domain>", disk)), {
      code: "CONFIG_UNSUPPORTED",
      outcome: "refused",
      message: /disk/,
    });
    assert.deepEqual(await connection.domains.list(), []);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
  for (const uri of ["folder:///", "folder://host/path"]) {
    await assert.rejects(connect(uri, { drivers: [folderDriver] }), { code: "INVALID_ARG" });
  }
});
