/**
 * Makes all generated files anew from libvirt's own facts: `deno task gen [--check]`.
 *
 * The API's XML comes from Debian's `libvirt-dev`, the documents' grammars and what CPUs have from its `libvirt0`, the
 * protocol's `.x` files from Debian's source package, the vSphere API from its python3-pyvmomi; `tests/hosts/provision.sh`
 * brings all. A new libvirt release costs one run.
 */
import { parseArgs } from "node:util";
import { apiFunctions, generateApi } from "./api/mod.ts";
import { generateCpus } from "./cpus/mod.ts";
import { generateDocuments } from "./documents/mod.ts";
import { generateMap } from "./map/mod.ts";
import { generateReference, referenceFolder } from "./reference/mod.ts";
import { generateVim25 } from "./vim25/mod.ts";
import { generateProtocol } from "./protocol/mod.ts";

const { values } = parseArgs({
  options: {
    api: { type: "string", default: "/usr/share/libvirt/api" },
    cpus: { type: "string", default: "/usr/share/libvirt/cpu_map" },
    protocol: { type: "string" },
    pyvmomi: { type: "string", default: "/usr/lib/python3/dist-packages/pyVmomi" },
    schemas: { type: "string", default: "/usr/share/libvirt/schemas" },
    version: { type: "string", default: "9.0.0" },
    check: { type: "boolean", default: false },
  },
});

const cache = Deno.env.get("XDG_CACHE_HOME") ?? `${Deno.env.get("HOME")}/.cache`;
const protocol = values.protocol ?? `${cache}/denovirt/protocol-${values.version}/src`;
const top = new URL("../", import.meta.url);

const functions = await apiFunctions(values.api);
const files = [
  ...await generateApi(values.api),
  ...await generateProtocol(protocol, values.version, functions.map(({ name }) => name)),
  ...await generateVim25(values.pyvmomi),
  ...generateDocuments(values.schemas, values.version),
  generateCpus(values.cpus, values.version),
  await generateMap(top, functions, values.version),
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
