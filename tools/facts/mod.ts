/** What is known of libvirt, of several releases: kept in this folder, and joined with what a machine has. */
import { join } from "node:path";
import {
  type ApiFacts,
  apiFunctions,
  apiText,
  type GeneratedFile,
  joinApi,
  parseApiText,
  readApiFolder,
} from "../api/mod.ts";
import { GrammarStore } from "../documents/grammar_store.ts";

const API = "tools/facts/api.txt";
const GRAMMARS = "tools/facts/grammars.txt";

/** Where the facts of one release are. */
export interface FactsFolder {
  readonly version: string;
  readonly api: string;
  readonly schemas: string;
  readonly cpus: string;
  /** The folder with `remote/remote_protocol.x`, of that release or of another: what is newer is in `additions.x`. */
  readonly protocol: string;
}

/** What is known of all releases. */
export interface Facts {
  /** The releases that were looked at, the oldest first. */
  readonly versions: readonly string[];
  /** The newest of these. */
  readonly version: string;
  readonly api: ApiFacts;
  readonly grammars: GrammarStore;
  /** The files in which they are kept. */
  files(): GeneratedFile[];
}

/** The facts in a folder, or the installed ones. */
export async function factsIn(from: string | undefined, cache: string): Promise<FactsFolder> {
  const here = from ?? "/usr/share/libvirt";
  const api = join(here, "api");
  const version = (await readApiFolder(api)).map((document) => document.version).find((found) =>
    found !== ""
  );
  if (version === undefined) {
    throw new Error(`Cannot read the facts in ${here}, wanted a release: found none`);
  }
  const places = [join(here, "protocol/src"), join(cache, `protocol-${version}/src`), ...protocolsIn(cache)];
  const protocol = places.find((place) => isThere(join(place, "remote/remote_protocol.x")));
  if (protocol === undefined) {
    throw new Error(
      `Cannot find libvirt's protocol files, wanted them in one of ${places.join(", ")}: found none`,
    );
  }
  return { version, api, schemas: join(here, "schemas"), cpus: join(here, "cpu_map"), protocol };
}

/** What is kept. */
export async function readFacts(top: URL): Promise<Facts> {
  const [api, grammars] = await Promise.all(
    [API, GRAMMARS].map((path) => Deno.readTextFile(new URL(path, top))),
  );
  return facts(parseApiText(api!), GrammarStore.parse(grammars!));
}

/** What is kept with what a folder has. */
export async function joinFacts({ api, grammars }: Facts, folder: FactsFolder): Promise<Facts> {
  return facts(joinApi(api, await readApiFolder(folder.api)), grammars.join(folder.schemas, folder.version));
}

/** What is in the one and not in the other, in words. */
export function tellNews(known: Facts, joined: Facts): string[] {
  const names = ({ api }: Facts) => [
    ...apiFunctions(api).map(({ name }) => name),
    ...api.documents.flatMap(({ enums, strings }) => [
      ...enums.flatMap(({ members }) => members.map(({ name }) => name)),
      ...strings.map(({ name }) => name),
    ]),
  ];
  const before = new Set(names(known));
  const news = names(joined).filter((name) => !before.has(name));
  const lines = new Set(known.grammars.text().split("\n").map((line) => line.slice(line.indexOf(" "))));
  const grammar = joined.grammars.text().split("\n").filter((line) =>
    !lines.has(line.slice(line.indexOf(" ")))
  );
  const version = joined.versions.find((each) => !known.versions.includes(each));
  return [
    `libvirt ${version} is none of ${known.versions.join(", ")}: \`deno task gen --from FACTS\` would bring`,
    ...news.map((name) => `  ${name}`),
    ...grammar.map((line) => `  ${line.length > 160 ? `${line.slice(0, 157)}...` : line}`),
  ];
}

function facts(api: ApiFacts, grammars: GrammarStore): Facts {
  return {
    versions: grammars.versions,
    version: api.versions.at(-1) ?? "",
    api,
    grammars,
    files: () => [{ path: API, text: apiText(api) }, { path: GRAMMARS, text: grammars.text() }],
  };
}

function protocolsIn(cache: string): string[] {
  const own = [...Deno.readDirSync(cache)].map(({ name }) => name).filter((name) =>
    name.startsWith("protocol-")
  );
  return own.sort().map((name) => join(cache, name, "src"));
}

function isThere(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}
