import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** libvirt's own test documents, which are kept beside the project and not in it. */
export const CORPUS: string = Deno.env.get("DENOVIRT_CORPUS") ??
  fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

/** A document of the corpus. */
export interface CorpusDocument {
  /** Its folder and name. */
  readonly path: string;
  readonly text: string;
}

/** Why there is no corpus here; empty if there is. */
export function corpusMissing(): string {
  try {
    Deno.statSync(join(CORPUS, "genericxml2xmlindata"));
    return "";
  } catch {
    return `no ${CORPUS}; DENOVIRT_CORPUS can name another folder`;
  }
}

/** All XML documents of all folders, or of some, by name. */
export function* corpusDocuments(folders: readonly string[] = foldersOfCorpus()): Generator<CorpusDocument> {
  for (const folder of folders) {
    for (const name of [...Deno.readDirSync(join(CORPUS, folder))].map((entry) => entry.name).sort()) {
      if (!name.endsWith(".xml")) continue;
      const path = `${folder}/${name}`;
      yield { path, text: Deno.readTextFileSync(join(CORPUS, path)) };
    }
  }
}

/** Registers a test over the corpus; where that is missing the test is skipped, and the reason printed. */
export function corpusTest(name: string, fn: () => void | Promise<void>): void {
  const missing = corpusMissing();
  if (missing !== "") console.warn(`Skipped: ${name}: ${missing}`);
  Deno.test({ name, ignore: missing !== "", fn });
}

/** Recordings of other systems, whose documents are none of libvirt's. */
const RECORDINGS = ["hmc", "wsman"];

function foldersOfCorpus(): string[] {
  return [...Deno.readDirSync(CORPUS)].filter((entry) => entry.isDirectory).map((entry) => entry.name)
    .filter((name) => !RECORDINGS.includes(name)).sort();
}
