import assert from "node:assert/strict";
import { domainLifecycleDetails, eventTypes } from "../../events/mod.ts";
import denoJson from "../../deno.json" with { type: "json" };

function paper(path: string): Promise<string> {
  return Deno.readTextFile(new URL(`../../${path}`, import.meta.url));
}

/** The first cells of a paper's tables that are code and nothing else. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, cell]) => cell ?? "");
}

Deno.test("docs/events.md has every event type once, and no other", async () => {
  const types = firstCells(await paper("docs/events.md")).filter((cell) => cell.includes("."));
  assert.deepEqual(types.toSorted(), eventTypes.toSorted());
});

Deno.test("docs/events.md has every lifecycle event with its details", async () => {
  const text = await paper("docs/events.md");
  for (const [event, details] of Object.entries(domainLifecycleDetails)) {
    const row = text.match(new RegExp(`^\\| \`${event}\` +\\| (\`.*\`) +\\|$`, "m"))?.[1];
    assert.equal(row, details.map((detail) => `\`${detail}\``).join(", "), event);
  }
});

Deno.test("docs/dependencies.md has every dependency, and no other", async () => {
  // A package whose files are imported one by one is still one dependency.
  const packages = Object.values(denoJson.imports).flatMap((to) =>
    /^npm:((?:@[^/]+\/)?[^@/]+)/.exec(to)?.[1] ?? []
  );
  assert.deepEqual(
    firstCells(await paper("docs/dependencies.md")).toSorted(),
    [...new Set(packages)].toSorted(),
  );
});

Deno.test("README.md and CONTRIBUTING.md name no task that there is not", async () => {
  for (const path of ["README.md", "CONTRIBUTING.md"]) {
    for (const [, task] of (await paper(path)).matchAll(/deno(?:@[\d.]+)? task ([a-z]+)/g)) {
      assert(Object.hasOwn(denoJson.tasks, task ?? ""), `${path}: ${task}`);
    }
  }
});

Deno.test("README.md leads to no file that there is not", async () => {
  for (const path of ["README.md", "CONTRIBUTING.md", "docs/libvirt-driver.md"]) {
    const base = new URL(`../../${path}`, import.meta.url);
    for (const [, link] of (await paper(path)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      await Deno.stat(new URL(link ?? "", base));
    }
  }
});
