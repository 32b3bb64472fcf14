/** Makes `docs/reference/` from the doc comments of the public doors: all that can be imported, classes with all their methods. */
import type { GeneratedFile } from "../api/mod.ts";
import { classPage } from "./class_page.ts";
import { type Declarations, readClasses, titleOf } from "./class_reference.ts";
import { type DocDeclaration, type DocDoor, readDoc } from "./doc_nodes.ts";
import { type Detail, doorPage } from "./door_page.ts";
import { anchor, fileOf, firstSentence, plain, row, table } from "./markdown.ts";

/** Where they are; nothing else is there. */
export const referenceFolder = "docs/reference";

/** Doors whose types are too many to be told one by one: configs and C's are told by libvirt's manual, vim25 by VMware's. */
const details: Readonly<Record<string, Detail>> = {
  "./config": "names",
  "./ffi": "names",
  "./ffi/callbacks": "none",
  "./ffi/constants": "none",
  "./ffi/structs": "none",
  "./vim25/types": "none",
};

/** The pages. */
export async function generateReference(top: URL): Promise<GeneratedFile[]> {
  const { name, exports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", top))) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, string>>;
  };
  const docs = await readDoc(Object.values(exports).map((path) => new URL(path, top).href));
  const doors = Object.entries(exports).map(([door, path]) => ({
    door,
    importedFrom: `${name}${door.slice(1)}`,
    file: door === "." ? "denovirt.md" : `door-${fileOf(door)}`,
    doc: docs.get(new URL(path, top).href)!,
  }));
  const declarations = declarationsOf(doors.map(({ doc }) => doc));
  const classes = readClasses(declarations);
  const links = new Map<string, string>();
  const homes = new Map<string, string>();
  for (const { door, importedFrom, file, doc } of doors) {
    for (const { name, declarations } of doc.symbols) {
      if (homes.has(name) || declarations.every(({ kind }) => kind === "reference")) continue;
      homes.set(name, importedFrom);
      const isType = declarations.some(({ kind }) => kind === "interface" || kind === "typeAlias");
      const detail = details[door] ?? "all";
      if (isType && detail !== "none") links.set(name, detail === "all" ? `${file}#${anchor(name)}` : file);
    }
  }
  for (const { name } of classes) links.set(name, fileOf(name));
  // Parts of a class are told of with it.
  const parts = [...declarations].filter(([name, all]) =>
    all.some(({ kind }) => kind === "class") && !classes.some((each) => each.name === name)
  ).map(([name]) => name);
  for (const name of parts) links.delete(name);
  const shown = new Set([...classes.map(({ name }) => name), ...parts]);
  const files = [
    ...doors.map(({ door, importedFrom, file, doc }) => ({
      file,
      text: doorPage(importedFrom, doc, details[door] ?? "all", links, shown),
    })),
    ...classes.map((each) => ({
      file: fileOf(each.name),
      text: classPage(each, titleOf(each.name, declarations), homes.get(each.name)!, links),
    })),
  ];
  const index = [
    "# Reference",
    "",
    "All that can be imported, by door, and each class with all its methods, also those that it inherits and those",
    "that are loaded when they are first called. Your editor has the same and more: parameters, errors, examples.",
    "",
    "## Doors",
    "",
    ...table(
      ["Import", "What it is"],
      doors.map(({ importedFrom, file, doc }) =>
        row(
          `[${importedFrom}](${file})`,
          firstSentence({ doc: plain(doc.module_doc?.doc?.split("\n\n")[0] ?? "") }),
        )
      ),
    ),
    "## Classes",
    "",
    ...table(
      ["Class", "What it is", "Methods"],
      classes.map(({ name, doc, members }) =>
        row(
          `[${name}](${fileOf(name)})`,
          firstSentence(doc),
          `${new Set(members.filter(({ isMethod }) => isMethod).map(({ name }) => name)).size}`,
        )
      ),
    ),
  ].join("\n").trimEnd() + "\n";
  return [{ file: "index.md", text: index }, ...files].map(({ file, text }) => ({
    path: `${referenceFolder}/${file}`,
    text: `<!-- Generated from the doc comments by \`deno task gen\`; do not edit. -->\n\n${text}`,
  }));
}

/** What several doors have is told of behind one of them, and behind the others referred to. */
function declarationsOf(doors: readonly DocDoor[]): Declarations {
  const all = new Map<string, DocDeclaration[]>();
  for (const { symbols } of doors) {
    for (const { name, declarations } of symbols) {
      const own = declarations.filter(({ kind }) => kind !== "reference");
      if (own.length > 0) all.set(name, [...all.get(name) ?? [], ...own]);
    }
  }
  return all;
}
