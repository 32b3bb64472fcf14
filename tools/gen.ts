/**
 * Makes all generated files anew from libvirt's own facts: `deno task gen [--check] [--from FACTS]`.
 *
 * What is known of several releases' API and documents is kept in `tools/facts/`; the facts of one more are joined with
 * it, so that a newer libvirt costs one run, and a machine that has an older one makes the same files. FACTS is a folder
 * with `api/`, `schemas/`, `cpu_map/` and, if that is there, `protocol/`; without it, what is installed is read: the
 * API's XML of Debian's `libvirt-dev`, the documents' grammars and what CPUs have of its `libvirt0`, the protocol's `.x`
 * files of its source package, the vSphere API of its python3-pyvmomi; `tests/hosts/provision.sh` brings all.
 */
import { parseArgs } from "node:util";
import { apiFunctions, generateApi } from "./api/mod.ts";
import { generateCpus } from "./cpus/mod.ts";
import { generateDocuments } from "./documents/mod.ts";
import { generateFfi } from "./ffi/mod.ts";
import { type FactsFolder, factsIn, joinFacts, readFacts, tellNews } from "./facts/mod.ts";
import { generateMap } from "./map/mod.ts";
import { generateReference, referenceFolder } from "./reference/mod.ts";
import { generateVim25 } from "./vim25/mod.ts";
import { generateProtocol } from "./protocol/mod.ts";

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    pyvmomi: { type: "string", default: "/usr/lib/python3/dist-packages/pyVmomi" },
    check: { type: "boolean", default: false },
  },
});

const cache = `${Deno.env.get("XDG_CACHE_HOME") ?? `${Deno.env.get("HOME")}/.cache`}/denovirt`;
const top = new URL("../", import.meta.url);
const folder: FactsFolder = await factsIn(values.from, cache);
const known = await readFacts(top);
const joined = await joinFacts(known, folder);
const unheard = !known.versions.includes(folder.version);
if (unheard) { for (const line of tellNews(known, joined)) console.log(line); }
// A release that nobody has looked at yet makes no file stale: it is told what it would bring.
const facts = values.check && unheard ? known : joined;

const functions = apiFunctions(facts.api);
const files = [
  ...facts.files(),
  ...generateApi(facts.api),
  ...generateFfi(facts.api),
  ...await generateProtocol(folder.protocol, functions.map(({ name }) => name)),
  ...await generateVim25(values.pyvmomi),
  ...generateDocuments(facts.grammars),
  ...(folder.version === "9.0.0" ? [generateCpus(folder.cpus, folder.version)] : []),
  await generateMap(top, functions, facts.version),
  ...await generateReference(top),
];

let stale = 0;
for (const { path, text } of files) {
  const url = new URL(path, top);
  if (!values.check) {
    await Deno.writeTextFile(url, text);
    console.log(`wrote ${path}`);
  } else if (await Deno.readTextFile(url).catch(() => "") !== text) {
    stale++;
    console.error(`${path} is not what the generator makes: run \`deno task gen\``);
  }
}
// A class or door that is gone leaves no page behind.
const made = new Set(files.map(({ path }) => path));
for await (const { name } of Deno.readDir(new URL(referenceFolder, top))) {
  const path = `${referenceFolder}/${name}`;
  if (made.has(path)) continue;
  if (!values.check) {
    await Deno.remove(new URL(path, top));
    continue;
  }
  stale++;
  console.error(`${path} is of nothing that there is: run \`deno task gen\``);
}
if (values.check) console.log(`generated files: ${files.length - stale} up to date, ${stale} stale`);
if (stale > 0) Deno.exit(1);
