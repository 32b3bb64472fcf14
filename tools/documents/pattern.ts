/** A pattern of RELAX NG's simplified syntax, as libvirt's grammars use it. */
export type Pattern =
  | { readonly kind: "empty" | "notAllowed" | "text" }
  | { readonly kind: "choice" | "group" | "interleave"; readonly of: readonly Pattern[] }
  | { readonly kind: "optional" | "zeroOrMore" | "oneOrMore"; readonly of: Pattern }
  | AttributePattern
  | ElementPattern
  | DataPattern
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "ref"; readonly name: string; readonly grammar: Grammar };

/** An attribute; without a name, any. */
export interface AttributePattern {
  readonly kind: "attribute";
  readonly name: string | undefined;
  readonly of: Pattern;
}

/** An element; without a name, any. */
export interface ElementPattern {
  readonly kind: "element";
  readonly name: string | undefined;
  readonly namespace: string;
  readonly of: Pattern;
}

/** Text of a datatype of XML Schema, within bounds. */
export interface DataPattern {
  readonly kind: "data";
  readonly type: string;
  readonly params: readonly (readonly [name: string, value: string])[];
  readonly except: readonly string[];
}

/** A grammar with all that it includes. */
export interface Grammar {
  start: Pattern;
  readonly defines: Map<string, Pattern>;
}

export const EMPTY: Pattern = { kind: "empty" };
export const NOT_ALLOWED: Pattern = { kind: "notAllowed" };

/** What a name stands for. */
export function resolved(ref: Extract<Pattern, { kind: "ref" }>): Pattern {
  const pattern = ref.grammar.defines.get(ref.name);
  if (pattern === undefined) {
    throw new Error(`Cannot resolve "${ref.name}", wanted a define of the grammar: found none`);
  }
  return pattern;
}

/** All of these in any order, without what says nothing. */
export function together(patterns: readonly Pattern[]): Pattern {
  const rest = patterns.filter(({ kind }) => kind !== "empty");
  if (rest.some(({ kind }) => kind === "notAllowed")) return NOT_ALLOWED;
  return rest.length === 0 ? EMPTY : rest.length === 1 ? rest[0]! : { kind: "group", of: rest };
}

/** One of these, without what can't be. */
export function either(patterns: readonly Pattern[]): Pattern {
  const rest = patterns.filter(({ kind }) => kind !== "notAllowed");
  return rest.length === 0 ? NOT_ALLOWED : rest.length === 1 ? rest[0]! : { kind: "choice", of: rest };
}
