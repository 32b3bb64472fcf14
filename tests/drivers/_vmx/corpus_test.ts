import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { formatDatastorePath, parseDatastorePath, type VmxFiles } from "../../../drivers/_vmx/vmx_files.ts";
import { vmxToXml, xmlToVmx } from "../../../drivers/_vmx/vmx_document.ts";
import { VirtError } from "../../../mod.ts";
import { CORPUS, corpusTest } from "../../hosts/corpus.ts";
import { canonical } from "../../core/config/_judge.ts";

/** Files as libvirt's own test has them: one datastore, of whose files some are missing. */
const files: VmxFiles = {
  read(name) {
    if (
      name.includes("/vmfs/volumes/missing/") || name.endsWith("/missing.iso") ||
      name.endsWith("/missing.vmdk")
    ) {
      return undefined;
    }
    const found = /^\/vmfs\/volumes\/([^/]+)\/(.*)$/.exec(name);
    if (found) return formatDatastorePath({ datastore: found[1]!, path: found[2]! });
    return name.startsWith("/") ? name : `[datastore] directory/${name}`;
  },
  write(source) {
    const found = parseDatastorePath(source);
    return found ? `/vmfs/volumes/${found.datastore}/${found.path}` : source;
  },
};

function* pairs(folder: string, from: string, to: string) {
  for (const { name } of Deno.readDirSync(join(CORPUS, folder))) {
    if (!name.endsWith(from)) continue;
    const other = join(CORPUS, folder, name.slice(0, -from.length) + to);
    yield { name, text: Deno.readTextFileSync(join(CORPUS, folder, name)), golden: textOrNothing(other) };
  }
}

function textOrNothing(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path);
  } catch {
    return undefined;
  }
}

/** The entries of a .vmx, whichever order they are in. */
function entries(vmx: string): string[] {
  return vmx.split("\n").map((line) => line.trim()).filter(Boolean).sort();
}

// The golden file of all four kinds of pipes is one.
const GOLDEN: Readonly<Record<string, string>> = {
  "serial-pipe-client-app.vmx": "serial-pipe.xml",
  "serial-pipe-client-vm.vmx": "serial-pipe.xml",
  "serial-pipe-server-app.vmx": "serial-pipe.xml",
  "serial-pipe-server-vm.vmx": "serial-pipe.xml",
};

corpusTest("Every .vmx of libvirt's tests reads as the domain that libvirt reads it as", () => {
  let count = 0;
  for (const { name, text, golden } of pairs("vmx2xmldata", ".vmx", ".xml")) {
    const shared = GOLDEN[name];
    const wanted = shared ? textOrNothing(join(CORPUS, "vmx2xmldata", shared)) : golden;
    const path = name === "datacenterpath.vmx" ? { datacenterPath: "folder1/folder2/datacenter1" } : {};
    if (wanted === undefined) {
      assert.throws(() => vmxToXml(text, { files, ...path }), VirtError, name);
    } else {
      assert.deepEqual(
        sorted(canonical(vmxToXml(text, { files, ...path }))),
        sorted(canonical(wanted)),
        name,
      );
    }
    count++;
  }
  assert(count >= 50, `${count}`);
});

// Which hardware libvirt's test writes each for; 4 unless told.
const HARDWARE: readonly (readonly [pattern: RegExp, hardware: number])[] = [
  [/serial-network/, 7],
  [/ws-in-the-wild/, 8],
  [/fusion-in-the-wild/, 9],
];

corpusTest("Every domain of libvirt's tests is written as the .vmx that libvirt writes", () => {
  let count = 0;
  for (const { name, text, golden } of pairs("xml2vmxdata", ".xml", ".vmx")) {
    const hardware = HARDWARE.find(([pattern]) => pattern.test(name))?.[1] ?? 4;
    if (golden === undefined) {
      assert.throws(() => xmlToVmx(text, { files, hardware }), VirtError, name);
    } else assert.deepEqual(entries(xmlToVmx(text, { files, hardware })), entries(golden), basename(name));
    count++;
  }
  assert(count >= 45, `${count}`);
});

/** Elements of different names stand in any order in libvirt's documents; those of one name keep theirs. */
function sorted(node: unknown): unknown {
  const { children, ...rest } = node as { children: { name: unknown }[]; name: unknown };
  const key = ({ name }: { name: unknown }) => JSON.stringify(name);
  return {
    ...rest,
    children: children.map((child, at) => ({ child, at }))
      .sort((one, other) => key(one.child).localeCompare(key(other.child)) || one.at - other.at)
      .map(({ child }) => sorted(child)),
  };
}
