import assert from "node:assert/strict";
import { connect, type Connection, VirtError } from "../../../mod.ts";
import { corpusDocuments, corpusMissing } from "../../hosts/corpus.ts";
import { peerTest } from "../../hosts/peers.ts";
import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { DISAGREEMENTS } from "./_disagreements.ts";
import { documentKind, Judge, KINDS, rootOf } from "./_judge.ts";

/** How many of a hundred documents are to be judged alike. */
const WANTED = 98;

/** What real libvirt says to a document: undefined if it takes it, or if it can't be asked about documents of its kind. */
type Refusal = (text: string) => Promise<string | undefined>;

const NAME = "What libvirt refuses of its own tests' documents, or its grammars do, is refused or told of";
const missing = corpusMissing();
if (missing === "") {
  peerTest(
    NAME,
    ["libvirtd", "qemu", "networks", "schemas"],
    async () => {
      await using daemon = await PrivateLibvirtd.start();
      await using test = await connect(daemon.uri("test"));
      await using qemu = await connect(daemon.uri("qemu"));
      using judge = new Judge();
      const askers = await askersOf(test, qemu);
      const differing: string[] = [];
      const counts = { documents: 0, askedLibvirt: 0, refused: 0, told: 0, agreed: 0 };
      const falsely: string[] = [];
      for (const { path, text } of corpusDocuments()) {
        const known = KINDS[rootOf(text)];
        // Devices that begin with <interface>, too, and parts of networks, which are no documents of their own.
        if (known === undefined || /^(qemuhotplugtestdevices|networkxml2xmlupdatein)\//.test(path)) continue;
        const issues = documentKind(known.kind).check(text);
        const wrong = judge.verdict(text, known.grammar);
        const ask = askers[known.kind];
        if (!/^\w*xml2xml\w*in(data)?\//.test(path)) {
          // What fits its grammar and is told of all the same is to be refused by libvirt.
          if (wrong === "" && issues.length > 0 && await ask?.(text) === undefined) falsely.push(path);
          continue;
        }
        const refusal = (wrong || await ask?.(text)) ?? "";
        counts.documents++;
        if (ask) counts.askedLibvirt++;
        if (refusal !== "") counts.refused++;
        if (issues.length > 0) counts.told++;
        if ((refusal !== "") === issues.length > 0) counts.agreed++;
        else {
          differing.push(path);
          const [{ wanted } = { wanted: "" }] = issues;
          const reason = DISAGREEMENTS[path] ?? "no reason is known";
          console.log(`differs: ${path}: libvirt says "${refusal}", documents "${wanted}": ${reason}`);
        }
      }
      const percent = 100 * counts.agreed / counts.documents;
      console.log(
        `${counts.documents} documents, ${counts.askedLibvirt} of them shown to a real libvirt: it or its grammars refuse ` +
          `${counts.refused}, documents tells of ${counts.told}, agreement on ${counts.agreed} (${
            percent.toFixed(1)
          } %)`,
      );
      assert.deepEqual(falsely, []);
      assert.deepEqual(differing.sort(), Object.keys(DISAGREEMENTS).sort());
      assert(counts.refused >= 30, `${counts.refused}`);
      assert(percent >= WANTED, `${percent}`);
    },
  );
} else {
  console.warn(`Skipped: ${NAME}: ${missing}`);
  Deno.test({ name: NAME, ignore: true, fn: () => {} });
}

/** How real libvirt is asked, by kinds. Snapshots, checkpoints and backups are of a domain that is there: it is not asked. */
async function askersOf(test: Connection, qemu: Connection): Promise<Readonly<Record<string, Refusal>>> {
  const disks = await test.storagePools.define(
    "<pool type='disk'><name>disks</name><source><device path='/dev/x'/></source><target><path>/dev</path></target></pool>",
  );
  await disks.start();
  const pools = [await test.storagePools.get("default-pool"), disks];
  return {
    // Its type would make it a matter of the host, too.
    domain: (text) =>
      refusalOf(() =>
        test.domains.define(text.replace(/<domain([^>]*) type=(['"])\w+\2/, "<domain$1 type='test'"))
      ),
    network: (text) => refusalOf(() => qemu.networks.define(text)),
    storagePool: (text) => refusalOf(() => test.storagePools.define(text)),
    nwfilter: (text) => refusalOf(() => qemu.nwfilters.define(text)),
    secret: (text) => refusalOf(() => qemu.secrets.define(text)),
    // Which formats there are is a matter of the pool.
    async storageVolume(text) {
      const all = await Promise.all(pools.map(({ volumes }) => refusalOf(() => volumes.create(text))));
      return all.every((refusal) => refusal !== undefined) ? all.join("; ") : undefined;
    },
  };
}

async function refusalOf(
  make: () => Promise<{ undefine(): Promise<void> } | { delete(): Promise<void> }>,
): Promise<string | undefined> {
  try {
    const made = await make();
    await ("undefine" in made ? made.undefine() : made.delete());
    return undefined;
  } catch (error) {
    if (error instanceof VirtError) return error.message;
    throw error;
  }
}
