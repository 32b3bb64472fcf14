import { basesOf, type DocDeclaration, type DocDoor, type DocMethod } from "./doc_nodes.ts";
import type { TypeLinks } from "./class_page.ts";
import { code, firstSentence, plain, row, table, upstream } from "./markdown.ts";
import { indexText, signatureText, typeParamsText, typeText } from "./type_text.ts";

/** How much of its types a door's page tells. */
export type Detail = "all" | "names" | "none";

/** A door's page: its functions, values and classes, and its types. */
export function doorPage(
  importedFrom: string,
  door: DocDoor,
  detail: Detail,
  links: TypeLinks,
  classes: ReadonlySet<string>,
): string {
  const own = door.symbols.flatMap(({ name, declarations }) =>
    declarations.filter(({ kind }) => kind !== "reference").map((declared) => ({ name, declared }))
  );
  const elsewhere = door.symbols.filter(({ declarations }) =>
    declarations.every(({ kind }) => kind === "reference")
  ).map(({ name }) => name);
  const types = own.filter(({ name, declared: { kind } }) =>
    (kind === "interface" || kind === "typeAlias") && !classes.has(name)
  );
  const functions = own.filter(({ declared }) => declared.kind === "function");
  const overloaded = new Set(
    functions.filter(({ declared }) => !declared.def.hasBody).map(({ name }) => name),
  );
  const linked = (name: string) => links.has(name) ? `[${name}](${links.get(name)})` : `\`${name}\``;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, "", ...lines];
  return [
    `# ${importedFrom}`,
    "",
    plain(door.module_doc?.doc ?? ""),
    "",
    ...section(
      "Functions",
      table(
        ["Function", "What it does", "libvirt"],
        functions.filter(({ name, declared }) => !(declared.def.hasBody && overloaded.has(name)))
          .map(({ name, declared: { def, jsDoc = {} } }) =>
            row(
              code(`${name}${signatureText(def)}`),
              firstSentence(jsDoc),
              upstream(jsDoc).map(code).join(", "),
            )
          ),
      ),
    ),
    ...section(
      "Values",
      table(
        ["Value", "What it is"],
        own.filter(({ declared }) => /^(variable|namespace)$/.test(declared.kind)).map(({ name, declared }) =>
          row(code(valueText(name, declared)), firstSentence(declared.jsDoc ?? {}))
        ),
      ),
    ),
    ...section(
      "Classes",
      table(
        ["Class", "What it is"],
        own.filter(({ name, declared }) => declared.kind === "class" && classes.has(name) && links.has(name))
          .map(({ name, declared }) => row(linked(name), firstSentence(declared.jsDoc ?? {}))),
      ),
    ),
    ...section("Also behind this door", elsewhere.length > 0 ? [elsewhere.map(linked).join(", "), ""] : []),
    ...section(`Types`, typesText(types, detail)),
  ].join("\n").trimEnd() + "\n";
}

interface Named {
  readonly name: string;
  readonly declared: DocDeclaration;
}

function typesText(types: readonly Named[], detail: Detail): string[] {
  if (detail === "none") {
    return types.length === 0
      ? []
      : [`${types.length} types, by VMware's own names and documented by VMware.`, ""];
  }
  if (detail === "names") {
    return table(
      ["Type", "What it is"],
      types.map(({ name, declared }) => row(code(name), firstSentence(declared.jsDoc ?? {}))),
    );
  }
  return types.flatMap(({ name, declared }) => [
    `### ${name}`,
    "",
    ...[firstSentence(declared.jsDoc ?? {})].filter(Boolean).flatMap((text) => [text, ""]),
    ...(declared.kind === "typeAlias" ? aliasText(name, declared) : interfaceText(name, declared)),
  ]);
}

function aliasText(name: string, { def }: DocDeclaration): string[] {
  return [
    "```ts ignore",
    `type ${name}${typeParamsText(def.typeParams)} = ${typeText(def.tsType)};`,
    "```",
    "",
  ];
}

function interfaceText(_: string, declared: DocDeclaration): string[] {
  const { properties = [], methods = [], indexSignatures = [] } = declared.def;
  const bases = basesOf(declared);
  return [
    ...(bases.length > 0 ? [`With all of ${bases.map(code).join(", ")}.`, ""] : []),
    ...table(["Member", "What it is"], [
      ...properties.map(({ name, optional, tsType, jsDoc = {} }) =>
        row(code(`${name}${optional ? "?" : ""}: ${typeText(tsType)}`), firstSentence(jsDoc))
      ),
      ...methods.map((method) => row(code(methodText(method)), firstSentence(method.jsDoc ?? {}))),
      ...indexSignatures.map((each) => row(code(indexText(each)), firstSentence(each.jsDoc ?? {}))),
    ]),
  ];
}

function methodText(method: DocMethod): string {
  return `${method.name}${method.optional ? "?" : ""}${signatureText(method.functionDef ?? method)}`;
}

function valueText(name: string, { kind, def }: DocDeclaration): string {
  if (kind === "namespace" || def.tsType === undefined) return name;
  const text = typeText(def.tsType);
  return text.length > 80 ? name : `${name}: ${text}`;
}
