import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { DefinitionStore, localFiles, type StoreFiles } from "../../../drivers/_definitions/mod.ts";
import { CHANGES, doChange, expectedAfter } from "./_changes.ts";
import { DOMAINS } from "./_check_store.ts";

const ignore = Deno.build.os === "windows";
const KILLS = 40;

/** Files of a process that dies at one of its steps: `after` doing it, `before`, or with half of a file written. */
function dyingAt(step: number, how: "before" | "half" | "after"): StoreFiles & { readonly died: boolean } {
  let done = 0;
  let died = false;
  const gone = () => new Error("the process is gone");
  const dies = async (act: () => Promise<void>, half?: () => Promise<void>) => {
    if (died) throw gone();
    if (++done === step) {
      died = true;
      if (how === "after") await act();
      if (how === "half") await half?.();
      throw gone();
    }
    await act();
  };
  return {
    ...localFiles,
    get died() {
      return died;
    },
    replace: (folder, name, bytes, options) =>
      dies(
        () => localFiles.replace(folder, name, bytes, options),
        () => Deno.writeFile(`${folder}/.tmp-half`, bytes.subarray(0, bytes.length / 2)),
      ),
    move: (...given) => dies(() => localFiles.move(...given)),
    remove: (...given) => dies(() => localFiles.remove(...given)),
  };
}

Deno.test({
  name: "A store holds all of a change or nothing of it, at whichever of its steps the process dies",
  ignore,
  fn: async () => {
    const states = await expectedAfter();
    for (const how of ["before", "half", "after"] as const) {
      // Two rounds of all changes: a rename to and fro.
      for (let number = 0; number < 16; number++) {
        for (let step = 1;; step++) {
          const folder = await Deno.makeTempDir({ prefix: "dv-crash-" });
          const where = `change ${number}, step ${step}, ${how}`;
          try {
            {
              await using store = await DefinitionStore.open(folder, DOMAINS);
              for (let each = 0; each < number; each++) await doChange(store, each);
            }
            const files = dyingAt(step, how);
            {
              await using store = await DefinitionStore.open(folder, DOMAINS, { files });
              const done = doChange(store, number);
              if (files.died) await assert.rejects(done);
              else await done.catch(() => assert(files.died, where));
            }
            // Whoever opens it next may die, too, while it clears up.
            for (let again = 1;; again++) {
              const files = dyingAt(again, how);
              const opened = await DefinitionStore.open(folder, DOMAINS, { files }).catch(() => undefined);
              await opened?.[Symbol.asyncDispose]();
              if (!files.died) break;
            }
            await using store = await DefinitionStore.open(folder, DOMAINS);
            assert.deepEqual(store.damaged, [], where);
            const found = store.list();
            const wanted = files.died ? [states[number]!, states[number + 1]!] : [states[number + 1]!];
            assert(wanted.some((each) => isDeepStrictEqual(each, found)), `${where}: ${Deno.inspect(found)}`);
            for (const dir of ["definitions", "status", "autostart"]) {
              for (const { name } of Deno.readDirSync(`${folder}/${dir}`)) {
                assert(!name.startsWith("."), where);
              }
            }
            // What is there can be changed on.
            if (files.died && isDeepStrictEqual(found, states[number])) await doChange(store, number);
            await doChange(store, number + 1);
            assert.deepEqual(store.list(), states[number + 2], where);
            if (!files.died) break;
          } finally {
            await Deno.remove(folder, { recursive: true });
          }
        }
      }
    }
  },
});

Deno.test({
  name: "A store that a process was killed at holds what that had said, or the change after that, as a whole",
  ignore,
  fn: async () => {
    const states = await expectedAfter();
    const folder = await Deno.makeTempDir({ prefix: "dv-crash-" });
    let next = 0;
    try {
      for (let kill = 0; kill < KILLS && next < CHANGES - 200; kill++) {
        const said = await killedAt(folder, next, 1 + Math.floor(Math.random() * 20));
        await using store = await DefinitionStore.open(folder, DOMAINS);
        assert.deepEqual(store.damaged, []);
        const found = store.list();
        // Of one change nobody can know whether it was done.
        const at = [said + 1, said + 2].find((done) => isDeepStrictEqual(states[done], found));
        assert(
          at !== undefined,
          `Killed after change ${said}: ${Deno.inspect(found)}`,
        );
        next = at;
      }
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

/** Starts the changing process, kills it a moment after it has said so many changes, and gives the last that it said. */
async function killedAt(folder: string, from: number, count: number): Promise<number> {
  const program = fileURLToPath(new URL("_changing_process.ts", import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-lock", "--no-check", program, folder, String(from)],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let text = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (timer === undefined && text.split("\n").length > count) {
      timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * 8);
    }
  }
  const status = await child.status;
  clearTimeout(timer);
  assert.equal(status.signal, "SIGKILL");
  return Number(text.slice(0, text.lastIndexOf("\n")).split("\n").at(-1));
}
