import assert from "node:assert/strict";
import {
  DefinitionStore,
  type DefinitionStoreOpenOptions,
  localFiles,
  type StoreFiles,
  type StoreKind,
} from "../../../drivers/_definitions/mod.ts";

export const DOMAINS: StoreKind = {
  what: "domain",
  domain: "BHYVE",
  missing: "NO_DOMAIN",
  exists: "DOM_EXIST",
};
export const A = "00000000-0000-4000-8000-00000000000a";
export const B = "00000000-0000-4000-8000-00000000000b";

/** What no file system takes as it is, or takes for another. */
const NAMES = [
  "web",
  "Web",
  "WEB",
  "a/b",
  "../up",
  ".",
  "..",
  ".hidden",
  ".tmp-x",
  "-rf",
  "con",
  "a b",
  "a%20b",
  "x~1",
  "ä", // one character
  "a\u0308", // the same as two
  "日本語",
  "🐧",
  "line\nfeed",
  "nul\0byte",
  "'; rm -rf $HOME; '",
  "l".repeat(300),
  "l".repeat(301),
  "Ü".repeat(200),
];

/** What holds for a store wherever its files are. Each check gets a folder that is there and empty. */
export const storeChecks: Readonly<Record<string, (files: StoreFiles, folder: string) => Promise<void>>> = {
  "finds again what was stored, by name and UUID": async (files, folder) => {
    const open = () => DefinitionStore.open(`${folder}/new/domains/`, DOMAINS, { files });
    {
      await using store = await open();
      assert.deepEqual(store.list(), []);
      await store.define({ name: "web", uuid: A }, "<domain>ünï\r\n</domain>");
      await store.define({ name: "db", uuid: B }, "\ufeff");
      await store.setAutostart("web", true);
      await store.setStatus({ name: "web", uuid: A }, "pid 7");
      await store.setStatus({ name: "passing" }, "pid 8");
      await store.define({ name: "web", uuid: A }, "<domain>2</domain>");
    }
    const all = [
      { name: "db", uuid: B, definition: "\ufeff", autostart: false },
      { name: "passing", uuid: undefined, status: "pid 8", autostart: false },
      { name: "web", uuid: A, definition: "<domain>2</domain>", status: "pid 7", autostart: true },
    ];
    {
      await using store = await open();
      assert.deepEqual(store.list(), all);
      assert.deepEqual(store.byName("web"), all[2]);
      assert.deepEqual(store.byUuid(B), all[0]);
      assert.equal(store.byName("mail"), undefined);
      assert.deepEqual(store.damaged, []);
      await store.undefine("web");
      assert.deepEqual(store.byName("web"), { name: "web", uuid: A, status: "pid 7", autostart: false });
      await store.clearStatus("web");
      await store.clearStatus("passing");
      await store.clearStatus("passing");
      await store.undefine("db");
    }
    await using store = await open();
    assert.deepEqual(store.list(), []);
  },

  "keeps names and UUIDs unique": async (files, folder) => {
    await using store = await DefinitionStore.open(folder, DOMAINS, { files });
    await store.define({ name: "web", uuid: A }, "1");
    const exists = { name: "VirtError", code: "DOM_EXIST", domain: "BHYVE", outcome: "refused" };
    await assert.rejects(store.define({ name: "web", uuid: B }, "2"), {
      ...exists,
      message: `Cannot define the domain "web", wanted a name that is free: "web" with UUID ${A} has it`,
    });
    await assert.rejects(store.define({ name: "db", uuid: A }, "2"), {
      ...exists,
      message: `Cannot define the domain "db", wanted a UUID that is free: "web" with UUID ${A} has it`,
    });
    await assert.rejects(store.setStatus({ name: "db", uuid: A }, "2"), exists);
    await store.define({ name: "db", uuid: B }, "2");
    await assert.rejects(store.rename("web", "db", "3"), exists);
    await assert.rejects(store.rename("web", "web", "3"), exists);
    const missing = { ...exists, code: "NO_DOMAIN" };
    await assert.rejects(store.rename("mail", "post", "3"), missing);
    await assert.rejects(store.undefine("mail"), missing);
    await assert.rejects(store.setAutostart("mail", true), missing);
    for (const name of ["", "\ud800"]) {
      await assert.rejects(store.define({ name }, "x"), { ...exists, code: "INVALID_ARG" });
    }
    await assert.rejects(store.define({ name: "x", uuid: A.toUpperCase() }, "x"), { code: "INVALID_ARG" });
    assert.deepEqual(store.list().map((each) => [each.name, each.definition]), [["db", "2"], ["web", "1"]]);
  },

  "renames with status and autostart": async (files, folder) => {
    const open = () => DefinitionStore.open(folder, DOMAINS, { files });
    const wanted = { name: "Web", uuid: A, definition: "2", status: "pid 7", autostart: true };
    {
      await using store = await open();
      await store.define({ name: "web", uuid: A }, "1");
      await store.setAutostart("web", true);
      await store.setStatus({ name: "web", uuid: A }, "pid 7");
      await store.rename("web", "Web", "2");
      assert.deepEqual(store.list(), [wanted]);
      // The former name is free again, even for what is the same.
      await store.define({ name: "web" }, "1");
    }
    await using store = await open();
    assert.deepEqual(store.list(), [wanted, {
      name: "web",
      uuid: undefined,
      definition: "1",
      autostart: false,
    }]);
  },

  "takes any name": async (files, folder) => {
    const names = [...NAMES].sort();
    {
      await using store = await DefinitionStore.open(folder, DOMAINS, { files });
      for (const name of names) await store.define({ name }, `of ${name}`);
      await store.setAutostart("-rf", true);
    }
    await using store = await DefinitionStore.open(folder, DOMAINS, { files });
    assert.deepEqual(store.damaged, []);
    assert.deepEqual(
      store.list().map((each) => [each.name, each.definition]),
      names.map((n) => [n, `of ${n}`]),
    );
  },

  "lets its owner alone read it": async (files, folder) => {
    await using store = await DefinitionStore.open(`${folder}/s`, DOMAINS, { files });
    await store.define({ name: "web" }, "secret");
    await store.define({ name: "web" }, "secret 2");
    await store.setStatus({ name: "web" }, "secret");
    await store.setAutostart("web", true);
    const modes = new Map<string, string>();
    for (
      const path of [
        "",
        "/lock",
        "/definitions",
        "/definitions/web",
        "/status",
        "/status/web",
        "/autostart/web",
      ]
    ) {
      modes.set(path, ((await Deno.stat(`${folder}/s${path}`)).mode! & 0o777).toString(8));
    }
    const wanted = ["700", "600", "700", "600", "700", "600", "600"];
    assert.deepEqual([...modes.values()], wanted, Deno.inspect(modes));
  },

  "refuses a second manager, or has it wait": async (files, folder) => {
    const open = (options: DefinitionStoreOpenOptions) => DefinitionStore.open(folder, DOMAINS, options);
    const first = await open({ files, holder: "the first" });
    const busy = {
      name: "VirtError",
      code: "RESOURCE_BUSY",
      message:
        `Cannot open the store "${folder}", wanted one that no other process has open: "the first" has it`,
    };
    await assert.rejects(open({ files }), busy);
    // Here and there mean the same lock.
    await assert.rejects(open({ files: localFiles }), busy);
    await assert.rejects(open({ files, wait: true, timeoutMs: 300 }), { code: "OPERATION_TIMEOUT" });
    const enough = new AbortController();
    const aborted = assert.rejects(open({ files, wait: true, signal: enough.signal }), { message: "enough" });
    enough.abort(new Error("enough"));
    await aborted;
    const second = open({ files, wait: true });
    await first.define({ name: "web" }, "1");
    await first[Symbol.asyncDispose]();
    await using store = await second;
    assert.equal(store.byName("web")?.definition, "1");
    await assert.rejects(first.define({ name: "web" }, "2"), { code: "INVALID_CONN" });
    await first[Symbol.asyncDispose]();
  },

  "sets damaged files aside and tells of them": async (files, folder) => {
    const names = ["cut", "empty", "flipped", "moved", "whole"];
    {
      await using store = await DefinitionStore.open(folder, DOMAINS, { files });
      for (const name of names) await store.define({ name }, `the definition of ${name}`);
      await store.setStatus({ name: "whole" }, "pid 7");
    }
    const path = (name: string) => `${folder}/definitions/${name}`;
    const cut = await Deno.readFile(path("cut"));
    await Deno.writeFile(path("cut"), cut.subarray(0, cut.length - 1));
    await Deno.truncate(path("empty"));
    await Deno.writeTextFile(
      path("flipped"),
      (await Deno.readTextFile(path("flipped"))).replace("the", "teh"),
    );
    await Deno.rename(path("moved"), path("elsewhere"));
    await Deno.writeTextFile(`${folder}/status/whole`, "no such thing\n");
    await Deno.writeTextFile(path("Notes of mine.txt"), "by hand");
    await Deno.writeTextFile(path(".tmp-of-the-dead"), "half");
    await Deno.writeTextFile(`${folder}/autostart/gone`, "");
    await using store = await DefinitionStore.open(folder, DOMAINS, { files });
    assert.deepEqual(store.list(), [
      { name: "whole", uuid: undefined, definition: "the definition of whole", autostart: false },
    ]);
    const told = store.damaged.map(({ file, why }) => `${file.slice(folder.length)}: ${why}`).sort();
    assert.deepEqual(told, [
      "/definitions/Notes of mine.txt: it has no first line",
      "/definitions/cut: it has 20 of 21 bytes",
      '/definitions/elsewhere: it holds "moved", which belongs into another file',
      "/definitions/empty: it is empty",
      "/definitions/flipped: its text has changed",
      "/status/whole: its first line is not of a definition store",
    ]);
    for (const { file, movedTo } of store.damaged) {
      await assert.rejects(Deno.stat(file), Deno.errors.NotFound);
      if (file.endsWith("cut")) {
        assert.deepEqual(await Deno.readFile(movedTo!), cut.subarray(0, cut.length - 1));
      }
    }
    await assert.rejects(Deno.stat(path(".tmp-of-the-dead")), Deno.errors.NotFound);
    await assert.rejects(Deno.stat(`${folder}/autostart/gone`), Deno.errors.NotFound);
  },

  "does one change after the other, and what was asked for before its end": async (files, folder) => {
    const store = await DefinitionStore.open(folder, DOMAINS, { files });
    const ends = new AbortController();
    const all = [
      ...["1", "2", "3"].map((definition) => store.define({ name: "web" }, definition)),
      assert.rejects(store.define({ name: "web" }, "never", { signal: ends.signal }), { message: "enough" }),
      store.rename("web", "www", "4"),
      store.define({ name: "web" }, "5"),
    ];
    ends.abort(new Error("enough"));
    await store[Symbol.asyncDispose]();
    await Promise.all(all);
    await using again = await DefinitionStore.open(folder, DOMAINS, { files });
    assert.deepEqual(again.list().map((each) => [each.name, each.definition]), [["web", "5"], ["www", "4"]]);
  },
};
