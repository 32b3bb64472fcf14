import assert from "node:assert/strict";
import { LibvirtBindings } from "../../../../../drivers/libvirt/ffi/mod.ts";
import { parseApiText } from "../../../../../tools/api/mod.ts";
import { peerTest } from "../../../../hosts/peers.ts";
import { known, tables } from "./_tables.ts";

/** Functions that are not bound, each with its reason. */
const NOT_BOUND: Readonly<Record<string, string>> = {};

peerTest(
  "Every function of the API descriptions of libvirt's development files is bound",
  ["api"],
  async () => {
    for (const [library, table] of Object.entries(tables)) {
      const xml = await Deno.readTextFile(`/usr/share/libvirt/api/${library}-api.xml`);
      const names = [...xml.matchAll(/<function name=['"](\w+)['"]/g)].map(([, name]) => name!);
      assert(names.length > 3, library);
      assert.deepEqual(
        names.filter((name) => !Object.hasOwn(table, name) && !(name in NOT_BOUND)),
        [],
        library,
      );
    }
  },
);

Deno.test("Every function of the releases that are known is bound, and no other", async () => {
  const facts = parseApiText(
    await Deno.readTextFile(new URL("../../../../../tools/facts/api.txt", import.meta.url)),
  );
  for (const { library, functions } of facts.documents) {
    const names = functions.map(({ name }) => name).filter((name) => !(name in NOT_BOUND)).sort();
    assert.deepEqual(Object.keys(tables[library]!).sort(), names, library);
  }
});

peerTest(
  "A library has every function that is as old as it, and lacks what is newer: both are told",
  ["libvirt-library"],
  () => {
    using bindings = LibvirtBindings.open();
    for (const [library, table] of Object.entries(tables)) {
      const here = known(table, bindings.version);
      const found = Object.keys(table).filter((name) => bindings.has(name));
      assert.deepEqual(found.sort(), here.sort(), library);
    }
    const newer = Object.keys(tables["libvirt"]!).filter((name) => !bindings.has(name));
    for (const name of newer) {
      const method = Reflect.get(bindings.libvirt, name) as () => unknown;
      assert.throws(() => method(), { name: "VirtError", code: "NO_SUPPORT" }, name);
    }
    assert.equal(bindings.has("virNoSuchFunction"), false);
  },
);
