/**
 * A parser of the part of the XDR language (RFC 4506) that libvirt's `.x` files use.
 *
 * It keeps the annotations that stand in the comment before each procedure number.
 */

export type XdrShape =
  | { readonly kind: "plain" }
  | { readonly kind: "optional" }
  | { readonly kind: "fixed"; readonly size: string }
  | { readonly kind: "variable"; readonly max: string | undefined };

export interface XdrField {
  readonly type: string;
  readonly name: string;
  readonly shape: XdrShape;
}

export interface XdrUnion {
  readonly name: string;
  readonly arms: readonly { readonly tag: string; readonly field: XdrField }[];
}

export interface XdrProcedure {
  readonly name: string;
  readonly number: number;
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

export interface XdrFile {
  readonly constants: Map<string, string>;
  readonly typedefs: Map<string, XdrField>;
  readonly structs: Map<string, readonly XdrField[]>;
  readonly unions: Map<string, XdrUnion>;
  readonly enums: Map<string, Map<string, string>>;
  readonly procedures: readonly XdrProcedure[];
}

const DECLARATION = /^((?:unsigned\s+)?\w+)\s*(\*)?\s*(\w+)\s*(?:\[\s*(\w+)\s*\]|<\s*(\w*)\s*>)?$/;

function declaration(text: string): XdrField {
  const found = DECLARATION.exec(text.trim().replace(/\s+/g, " "));
  if (!found) throw new Error(`Cannot read XDR, wanted a declaration: "${text.trim()}"`);
  const [, type, star, name, fixed, variable] = found;
  const shape: XdrShape = star
    ? { kind: "optional" }
    : fixed !== undefined
    ? { kind: "fixed", size: fixed }
    : variable !== undefined
    ? { kind: "variable", max: variable === "" ? undefined : variable }
    : { kind: "plain" };
  return { type: type!, name: name!, shape };
}

function annotations(comment: string): Record<string, string[]> {
  const notes: Record<string, string[]> = {};
  for (const [, key, value] of comment.matchAll(/@(\w+):\s*([^\n*]*)/g)) {
    (notes[key!] ??= []).push(value!.trim());
  }
  return notes;
}

function procedures(source: string): XdrProcedure[] {
  const body = /enum\s+\w+_procedure\s*\{([\s\S]*?)\};/.exec(source)?.[1] ?? "";
  return [...body.matchAll(/(?:\/\*\*([\s\S]*?)\*\/\s*)?(\w+_PROC_\w+)\s*=\s*(\d+)/g)].map((found) => ({
    name: found[2]!,
    number: Number(found[3]),
    notes: annotations(found[1] ?? ""),
  }));
}

/** Reads one `.x` file. */
export function parseXdr(source: string): XdrFile {
  const file = {
    constants: new Map<string, string>(),
    typedefs: new Map<string, XdrField>(),
    structs: new Map<string, readonly XdrField[]>(),
    unions: new Map<string, XdrUnion>(),
    enums: new Map<string, Map<string, string>>(),
    procedures: procedures(source),
  };
  const text = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^%.*$/gm, "");
  for (const [, name, value] of text.matchAll(/\bconst\s+(\w+)\s*=\s*(\w+)\s*;/g)) {
    file.constants.set(name!, value!);
  }
  for (const [, body] of text.matchAll(/\btypedef\s+([^;]+);/g)) {
    const field = declaration(body!);
    file.typedefs.set(field.name, field);
  }
  for (const [, name, body] of text.matchAll(/\bstruct\s+(\w+)\s*\{([^}]*)\}/g)) {
    file.structs.set(name!, body!.split(";").filter((line) => line.trim() !== "").map(declaration));
  }
  for (const [, name, body] of text.matchAll(/\bunion\s+(\w+)\s+switch\s*\([^)]*\)\s*\{([^}]*)\}/g)) {
    const arms = [...body!.matchAll(/case\s+(\w+)\s*:\s*([^;]+);/g)]
      .map(([, tag, field]) => ({ tag: tag!, field: declaration(field!) }));
    file.unions.set(name!, { name: name!, arms });
  }
  for (const [, name, body] of text.matchAll(/\benum\s+(\w+)\s*\{([^}]*)\}/g)) {
    const members = [...body!.matchAll(/(\w+)\s*=\s*(\w+)/g)].map(([, key, value]) =>
      [key!, value!] as const
    );
    file.enums.set(name!, new Map(members));
  }
  return file;
}
