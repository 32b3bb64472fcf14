import assert from "node:assert/strict";
import { defaultDrivers } from "@denovirt/denovirt";

Deno.test("defaultDrivers answer to just the schemes of the drivers that they load", async () => {
  const schemes = new Set<string>();
  for (const entry of defaultDrivers) {
    assert("load" in entry, "wanted each default driver to be loaded when its first URI is opened");
    const driver = await entry.load();
    assert.deepEqual([...entry.schemes].sort(), [...driver.schemes].sort(), driver.name);
    for (const scheme of entry.schemes) {
      assert(!schemes.has(scheme), `two drivers answer to "${scheme}"`);
      schemes.add(scheme);
    }
  }
});
