import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

// Its JavaScript alone: the native program that it would start wants libraries of the system.
Deno.env.set("RECHECK_SYNC_BACKEND", "pure");
const { checkSync } = await import("recheck");

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What is published; all of it may read what others wrote. */
const FOLDERS = ["core", "daemon", "drivers", "events"];

/** Each beginning looks at forty characters at most, which the analysis does not count with. */
const BOUNDED = [String.raw`/((?:pass|pwd|secret|token|credential|api_?key)[\w.-]{0,40}=)[^&;,/?#]*/gi`];

function* sources(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(join(ROOT, folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) yield* sources(path);
    else if (name.endsWith(".ts") && !name.endsWith(".gen.ts") && !name.endsWith(".d.ts")) yield path;
  }
}

/** All patterns that stand in a file as such. */
function patternsIn(path: string): RegExp[] {
  const found: RegExp[] = [];
  const plugin: Deno.lint.Plugin = {
    name: "patterns",
    rules: {
      all: {
        create: () => ({
          Literal(node) {
            if ("regex" in node && node.regex) found.push(new RegExp(node.regex.pattern, node.regex.flags));
          },
        }),
      },
    },
  };
  Deno.lint.runPlugin(plugin, path, Deno.readTextFileSync(join(ROOT, path)));
  return found;
}

// Told by the pattern itself and not by a clock: an input is looked for for which the steps grow faster than it does.
Deno.test("No pattern of the project takes more than linear time, whatever it is given", () => {
  const places = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const path of sources(folder)) {
      for (const pattern of patternsIn(path)) places.set(String(pattern), path);
    }
  }
  assert(places.size > 250, `${places.size}`);
  const slow: string[] = [];
  for (const [text, path] of places) {
    // Without repetition there is nothing to grow.
    if (BOUNDED.includes(text) || !/[*+{]/.test(text)) continue;
    const end = text.lastIndexOf("/");
    const found = checkSync(text.slice(1, end), text.slice(end + 1), {
      randomSeed: 1,
      // Steps alone are counted: what takes long on a busy machine is no finding.
      timeout: null,
      attackTimeout: null,
      incubationTimeout: null,
    });
    if (found.status === "vulnerable") slow.push(`${path}: ${text}, as by ${found.attack.pattern}`);
    else if (found.status === "unknown") slow.push(`${path}: ${text}, which can't be told`);
  }
  assert.deepEqual(slow, []);
});
