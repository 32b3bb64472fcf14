import type { ApiDocument, ApiEnumMember } from "./read_api.ts";
import { isOlder } from "../facts/version.ts";

/** What is known of libvirt's API: of several releases, each fact once, with the release that it came with. */
export interface ApiFacts {
  /** The releases whose descriptions are in it, the oldest first. */
  readonly versions: readonly string[];
  readonly documents: readonly ApiDocument[];
}

/** The facts with those of one more release; where two releases differ, the newest is right. */
export function joinApi({ versions, documents }: ApiFacts, release: readonly ApiDocument[]): ApiFacts {
  const version = release.map((document) => document.version).find((found) => found !== "");
  if (version === undefined) {
    throw new Error("Cannot join an API description, wanted its release: found none");
  }
  const newest = versions.every((known) => known === version || isOlder(known, version));
  const joined = release.map((document) => {
    const known = documents.find(({ library }) => library === document.library);
    return known === undefined ? document : newest ? over(document, known) : over(known, document);
  });
  return {
    versions: [...new Set([...versions, version])].sort((a, b) => a === b ? 0 : isOlder(a, b) ? -1 : 1),
    documents: joined,
  };
}

/** What the one says, and what the other has beyond it. */
function over(first: ApiDocument, second: ApiDocument): ApiDocument {
  const enums = unite(first.enums, second.enums, ({ type }) => type, (a, b) => ({
    ...a,
    bits: a.bits || b.bits,
    members: unite(a.members, b.members, ({ name }) => name, (each) => each).sort(byValue),
  }));
  return {
    library: first.library,
    version: first.version === "" ? second.version : first.version,
    enums: enums.sort((a, b) => a.type < b.type ? -1 : 1),
    strings: unite(
      first.strings,
      second.strings,
      ({ name }) => name,
      (a, b) => ({ ...a, type: a.type ?? b.type }),
    )
      .sort((a, b) => a.name < b.name ? -1 : 1),
    functions: named(first.functions, second.functions),
    structs: named(first.structs, second.structs),
    callbacks: named(first.callbacks, second.callbacks),
    aliases: named(first.aliases, second.aliases),
    variables: named(first.variables, second.variables),
    numbers: named(first.numbers, second.numbers),
  };
}

function named<T extends { readonly name: string }>(first: readonly T[], second: readonly T[]): T[] {
  return unite(first, second, ({ name }) => name, (each) => each).sort((a, b) => a.name < b.name ? -1 : 1);
}

function byValue(a: ApiEnumMember, b: ApiEnumMember): number {
  return a.value - b.value || (a.name < b.name ? -1 : 1);
}

function unite<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (item: T) => string,
  join: (a: T, b: T) => T,
): T[] {
  const others = new Map(second.map((item) => [keyOf(item), item]));
  const known = first.map((item) => {
    const other = others.get(keyOf(item));
    others.delete(keyOf(item));
    return other === undefined ? item : join(item, other);
  });
  return [...known, ...others.values()];
}
