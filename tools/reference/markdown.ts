import type { DocComment } from "./doc_nodes.ts";

/** Text between backticks; a table's cells are parted by bars, also within code. */
export function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A row of a table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A table, or nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [row(...head), row(...head.map(() => "---")), ...rows, ""];
}

/** The first sentence of a doc comment, in one line. */
export function firstSentence({ doc = "" }: DocComment): string {
  const [paragraph = ""] = doc.trim().split(/\n\n|\s@\w+/);
  const [sentence = ""] = plain(paragraph).split(/(?<=\.)\s+(?=[A-Z`])/);
  return sentence.replaceAll("|", "\\|");
}

/** A doc comment's text, with links to code as code. */
export function plain(text: string): string {
  return text.replaceAll(
    /\{@link(?:code|plain)?\s+([^}|]+?)(?:\s*\|\s*([^}]+))?\}/g,
    (_, to, words) => `\`${words ?? to}\``,
  )
    .replaceAll(/\s+/g, " ").trim();
}

/** The functions of libvirt that a doc comment's `@see` names. */
export function upstream({ tags = [] }: DocComment): string[] {
  const sees = tags.filter(({ kind }) => kind === "see").map(({ doc = "" }) => doc);
  return sees.flatMap((text) => [...text.matchAll(/`(vir[A-Z]\w+)`/g)].map(([, name]) => name!));
}

/** The anchor that a heading gets on the pages of GitHub. */
export function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
}

/** The file of a class or door: `StoragePool` is `storage-pool.md`, `./drivers/esx` is `drivers-esx.md`. */
export function fileOf(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2");
  return `${words.replace(/^\.\//, "").replaceAll("/", "-").toLowerCase()}.md`;
}
