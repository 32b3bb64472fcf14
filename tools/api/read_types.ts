/** Reads the C types of an API description: structs, callbacks, other names of types, and the lengths of buffers. */
import type { XmlElement } from "@rgrove/parse-xml";
import { attribute, children } from "./api_elements.ts";
import type { ApiCallback, ApiDocument, ApiNumberMacro, ApiStruct, ApiTyped } from "./read_api.ts";

/** The types among the symbols, each kind in order of name. */
export function readTypes(
  symbols: readonly XmlElement[],
): Pick<ApiDocument, "structs" | "callbacks" | "aliases" | "variables"> {
  const named = (kind: string) => symbols.filter(({ name }) => name === kind);
  return {
    structs: named("struct").map(readStruct).sort(byName),
    callbacks: named("functype").map(readCallback).sort(byName),
    aliases: named("typedef").filter((element) => attribute(element, "type") !== "enum").map(typedOf).sort(
      byName,
    ),
    variables: named("variable").map(typedOf).sort(byName),
  };
}

/** What an element names, with its C type. */
export function typedOf(element: XmlElement): ApiTyped {
  return { name: attribute(element, "name"), type: attribute(element, "type") };
}

/** The macros whose value is a whole number or a sum of such, by name or in figures. */
export function readNumbers(macros: readonly XmlElement[]): ApiNumberMacro[] {
  const raw = new Map(
    macros.filter((macro) => macro.attributes["raw"] !== undefined && children(macro, "arg").length === 0)
      .map((macro) => [attribute(macro, "name"), attribute(macro, "raw")]),
  );
  return macros.flatMap((macro) => {
    const name = attribute(macro, "name");
    const value = name === "LIBVIR_VERSION_NUMBER" ? undefined : sum(name, raw);
    return value === undefined ? [] : [{ name, value, since: attribute(macro, "version", "") }];
  }).sort(byName);
}

function readStruct(element: XmlElement): ApiStruct {
  return {
    name: attribute(element, "name"),
    file: attribute(element, "file"),
    since: attribute(element, "version", ""),
    fields: children(element, "field").map((field) => {
      const union = children(field, "union")[0];
      if (union === undefined) return typedOf(field);
      const members = children(union, "field").map(typedOf).map(({ name, type }) => `${type} ${name};`);
      return { name: attribute(field, "name"), type: `union { ${members.join(" ")} }` };
    }),
  };
}

function readCallback(element: XmlElement): ApiCallback {
  return {
    name: attribute(element, "name"),
    file: attribute(element, "file"),
    since: attribute(element, "version", ""),
    returns: children(element, "return").map((result) => attribute(result, "type"))[0] ?? "void",
    args: children(element, "arg").map(typedOf),
  };
}

function sum(name: string, raw: ReadonlyMap<string, string>, depth = 0): number | undefined {
  const terms = raw.get(name)?.replace(/\/\*.*?\*\//g, "").replace(/[()]/g, "").split("+").map((term) =>
    term.trim()
  );
  if (terms === undefined || depth > 8) return undefined;
  const values = terms.map((term) => {
    const digits = /^(\d+)[UL]*$/.exec(term)?.[1];
    return digits === undefined ? sum(term, raw, depth + 1) : Number(digits);
  });
  return values.every((value) => value !== undefined) ? values.reduce((a, b) => a + b, 0) : undefined;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
