import assert from "node:assert/strict";
import {
  DefinitionStore,
  localFiles,
  ShellFiles,
  type StoreFiles,
} from "../../../drivers/_definitions/mod.ts";
import { Programs } from "../../../drivers/_programs/mod.ts";
import { peerTest } from "../../hosts/peers.ts";
import { DOMAINS, storeChecks } from "./_check_store.ts";

const ignore = Deno.build.os === "windows";

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "dv-store-" });
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

for (const [title, check] of Object.entries(storeChecks)) {
  Deno.test({
    name: `A store of this machine: ${title}`,
    ignore,
    fn: () => inFolder((folder) => check(localFiles, folder)),
  });
  peerTest(`A store by a shell's tools: ${title}`, ["posix-tools"], () => {
    const files = new ShellFiles(new Programs({ domain: "BHYVE" }));
    return inFolder((folder) => check(files, folder));
  });
}

Deno.test("DefinitionStore.open() takes absolute paths only, and times that are some", async () => {
  for (const folder of ["", "store", "./store", "/a\0b"]) {
    await assert.rejects(DefinitionStore.open(folder, DOMAINS), TypeError, JSON.stringify(folder));
  }
  await assert.rejects(DefinitionStore.open("/no/where", DOMAINS, { timeoutMs: -1 }), RangeError);
});

Deno.test({
  name: "DefinitionStore says what the file system refuses",
  ignore,
  permissions: { read: true, write: false },
  fn: async () => {
    await assert.rejects(DefinitionStore.open("/tmp/dv-no-store", DOMAINS), {
      name: "VirtError",
      code: "ACCESS_DENIED",
      outcome: "not-sent",
      message: /^Cannot open the store "\/tmp\/dv-no-store": .*--allow-write/,
    });
  },
});

Deno.test({
  name: "DefinitionStore looks at the disk again after a change that failed",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      let broken = false;
      const files: StoreFiles = {
        ...localFiles,
        async replace(...given) {
          await localFiles.replace(...given);
          // As where the answer is lost.
          if (broken) throw new Deno.errors.ConnectionReset("lost");
        },
      };
      await using store = await DefinitionStore.open(folder, DOMAINS, { files });
      await store.define({ name: "web" }, "1");
      broken = true;
      await assert.rejects(store.define({ name: "web" }, "2"), {
        code: "SYSTEM_ERROR",
        outcome: "unknown",
        native: { kind: "deno", name: "ConnectionReset" },
      });
      broken = false;
      await store.setStatus({ name: "web" }, "pid 7");
      assert.deepEqual(store.list(), [
        { name: "web", uuid: undefined, definition: "2", status: "pid 7", autostart: false },
      ]);
    }),
});
