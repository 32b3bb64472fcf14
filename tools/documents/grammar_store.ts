import { join } from "node:path";
import { isOlder } from "../facts/version.ts";
import { type GrammarNode, readGrammarFile } from "./grammar_node.ts";
import { nodeText, parseNode } from "./grammar_text.ts";
import { KINDS } from "./kinds.ts";

/** A line of a file, and the releases whose grammars have it. */
interface Item {
  readonly file: string;
  readonly text: string;
  readonly versions: readonly string[];
}

/** The grammars of several releases; what they have alike is kept once. */
export class GrammarStore {
  /** The oldest first. */
  readonly versions: readonly string[];
  readonly #items: readonly Item[];
  readonly #read = new Map<string, readonly GrammarNode[]>();

  private constructor(versions: readonly string[], items: readonly Item[]) {
    this.versions = versions;
    this.#items = items;
  }

  /** The store that a text is. */
  static parse(text: string): GrammarStore {
    const [, versions = "", ...lines] = text.split("\n");
    const all = versions.split(" ").slice(1);
    const items: Item[] = [];
    let file = "";
    for (const line of lines) {
      const space = line.indexOf(" ");
      const [mark, rest] = [line.slice(0, space), line.slice(space + 1)];
      if (mark === "file") file = rest;
      else if (mark !== "") {
        items.push({
          file,
          text: rest,
          versions: all.filter((_, at) => mark[at] === "+"),
        });
      }
    }
    return new GrammarStore(all, items);
  }

  /** With the grammars of a release that stand in a folder. */
  join(folder: string, version: string): GrammarStore {
    const versions = [...new Set([...this.versions, version])]
      .sort((a, b) => a === b ? 0 : isOlder(a, b) ? -1 : 1);
    const items = new Map(
      this.#items.map((
        item,
      ) => [key(item), { ...item, versions: item.versions.filter((each) => each !== version) }]),
    );
    for (const item of itemsIn(folder)) {
      const known = items.get(key(item));
      items.set(key(item), { ...item, versions: [...known?.versions ?? [], version] });
    }
    return new GrammarStore(versions, [...items.values()].filter((item) => item.versions.length > 0));
  }

  /** What a release's file has. */
  file(name: string, version: string): readonly GrammarNode[] {
    const id = `${version} ${name}`;
    const known = this.#read.get(id);
    if (known) return known;
    const own = this.#items.filter((item) => item.file === name && item.versions.includes(version));
    const nodes = own.map(({ text }) => parseNode(text));
    this.#read.set(id, nodes);
    return nodes;
  }

  /** The names of all files. */
  files(): readonly string[] {
    return [...new Set(this.#items.map(({ file }) => file))];
  }

  /** The text that is kept. */
  text(): string {
    const lines = [
      "# Grammars of libvirt's documents by `deno task gen`, of several releases, + where one has a line; never edited.",
      ["versions", ...this.versions].join(" "),
    ];
    for (const [file, items] of [...Map.groupBy(this.#items, (item) => item.file)].sort(byFirst)) {
      lines.push(`file ${file}`, ...items.map((item) => this.#line(item)).sort(byRank));
    }
    return `${lines.join("\n")}\n`;
  }

  #line({ text, versions }: Item): string {
    return `${this.versions.map((each) => versions.includes(each) ? "+" : "-").join("")} ${text}`;
  }
}

function key({ file, text }: Item): string {
  return `${file} ${text}`;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** What a file includes comes before what it defines, by its name. */
function byRank(a: string, b: string): number {
  const [x, y] = [a, b].map((line) => line.slice(line.indexOf(" ") + 1));
  const [included, other] = [x!, y!].map((text) => text.startsWith("(define"));
  return Number(included) - Number(other) || (x! < y! ? -1 : 1);
}

/** All lines of the files that the kinds' grammars are made of. */
function itemsIn(folder: string): Item[] {
  const files = new Set(KINDS.map(({ grammar }) => `${grammar}.rng`));
  const items: Item[] = [];
  for (const file of files) {
    const nodes = readGrammarFile(Deno.readTextFileSync(join(folder, file)), file);
    for (const node of nodes) items.push({ file, text: nodeText(node), versions: [] });
    for (const included of nodes.flatMap(includesOf)) files.add(included);
  }
  return items;
}

function includesOf({ name, attributes, children }: GrammarNode): string[] {
  return [
    ...(name === "include" && attributes.href ? [attributes.href] : []),
    ...children.flatMap(includesOf),
  ];
}
