import type { ClassReference, MemberReference } from "./class_reference.ts";
import { code, firstSentence, row, table, upstream } from "./markdown.ts";

/** Where types are told of: their names, and the links to them. */
export type TypeLinks = ReadonlyMap<string, string>;

/** A class's page: all its members by task. */
export function classPage(
  { name, doc, members }: ClassReference,
  title: string,
  importedFrom: string,
  links: TypeLinks,
): string {
  const methods = members.filter(({ isMethod }) => isMethod);
  const tasks = [...Map.groupBy(members, ({ task }) => task)];
  return [
    `# ${title.replaceAll("<", "\\<")}`,
    "",
    firstSentence(doc),
    "",
    `Of ${code(importedFrom)}. ${new Set(methods.map(({ name }) => name)).size} methods, by task:`,
    "",
    ...tasks.flatMap(([task, all]) => [
      `## ${task}`,
      "",
      ...table(
        ["Member", "What it does", "libvirt"],
        all.map((member) => memberRow(member, members)),
      ),
      ...typesOf(all, links, name),
    ]),
  ].join("\n").trimEnd() + "\n";
}

function memberRow(member: MemberReference, all: readonly MemberReference[]): string {
  const functions = upstreamOf(member, all).map(code).join(", ");
  return row(code(member.signature), firstSentence(member.doc), functions);
}

/** Its own, or those of the method that it refers to. */
function upstreamOf({ name, doc }: MemberReference, all: readonly MemberReference[]): string[] {
  const own = upstream(doc);
  if (own.length > 0) return own;
  const sees = (doc.tags ?? []).filter(({ kind }) => kind === "see").map(({ doc = "" }) => doc).join(" ");
  const other = /\{@linkcode (?:\w+\.)?(\w+)\}/.exec(sees)?.[1];
  return all.filter((each) => each.name === other && other !== name).flatMap(({ doc }) => upstream(doc));
}

function typesOf(members: readonly MemberReference[], links: TypeLinks, self: string): string[] {
  const names = members.flatMap(({ takes, gives }) => [...takes, ...gives.match(/[A-Za-z_$][\w$]*/g) ?? []]);
  const known = [...new Set(names)].filter((name) => links.has(name) && name !== self).sort();
  if (known.length === 0) return [];
  return [`Types: ${known.map((name) => `[${name}](${links.get(name)})`).join(", ")}`, ""];
}
