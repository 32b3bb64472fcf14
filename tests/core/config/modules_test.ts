import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

interface Dependency {
  readonly specifier: string;
  readonly code?: { readonly specifier?: string };
  readonly isDynamic?: boolean;
}

interface Module {
  readonly specifier: string;
  readonly dependencies?: readonly Dependency[];
}

const TOP = new URL("../../../", import.meta.url);

/** What is loaded with a module at once, types and what it may load later aside. */
async function loadedWith(path: string): Promise<string[]> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", fileURLToPath(new URL(path, TOP))],
    stdin: "null",
    stderr: "null",
  }).output();
  const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as { readonly modules: readonly Module[] };
  const byName = new Map(modules.map((module) => [module.specifier, module]));
  const found = new Set([new URL(path, TOP).href]);
  for (const specifier of found) {
    for (const { specifier: written, code, isDynamic } of byName.get(specifier)?.dependencies ?? []) {
      if (!isDynamic && code) found.add(code.specifier ?? written);
    }
  }
  return [...found].map((specifier) => specifier.replace(TOP.href, ""));
}

Deno.test("A program that touches no document loads no schema, no codec and no parser", async () => {
  for (const door of ["mod.ts", "drivers/libvirt/mod.ts", "events/mod.ts"]) {
    const loaded = await loadedWith(door);
    assert(loaded.includes(door), door);
    const documents = loaded.filter((name) => /^core\/config\/|zod|saxes|parse-xml/.test(name));
    assert.deepEqual(documents, [], door);
  }
});

Deno.test("config() and its like load the codecs without zod, the door of documents loads all", async () => {
  const codecs = await loadedWith("core/config/codec/document_codecs.ts");
  assert(codecs.includes("core/config/generated/domain_table.gen.ts"));
  assert(codecs.some((name) => name.includes("saxes")));
  assert.deepEqual(codecs.filter((name) => name.includes("zod")), []);
  const door = await loadedWith("core/config/mod.ts");
  assert(door.some((name) => name.includes("zod")));
  // The interfaces of the types are gone when it runs.
  assert.deepEqual(
    door.filter((name) => /config\/\w+\.gen\.ts$/.test(name) && !name.endsWith("_table.gen.ts")),
    [],
  );
});
