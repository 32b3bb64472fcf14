import { either, type ElementPattern, type Pattern, resolved, together } from "./pattern.ts";
import { withBase } from "./number_bases.ts";
import { union, type ValueType, valueTypeOf } from "./value_type.ts";

/** What an element holds, order aside. */
export interface Content {
  readonly attributes: ReadonlyMap<string, AttributeContent>;
  /** By namespace and name. */
  readonly children: ReadonlyMap<string, ChildContent>;
  readonly text: { readonly type: ValueType; readonly required: boolean } | undefined;
  /** Elements of any name. */
  readonly any: boolean;
}

export interface AttributeContent {
  readonly type: ValueType;
  readonly required: boolean;
}

export interface ChildContent {
  readonly name: string;
  readonly namespace: string;
  /** All patterns that this child may fit. */
  readonly patterns: readonly ElementPattern[];
  readonly required: boolean;
  readonly many: boolean;
}

const NOTHING: Content = { attributes: new Map(), children: new Map(), text: undefined, any: false };

/** Gathers what a pattern allows; undefined if it can't be met. */
export function contentOf(pattern: Pattern): Content | undefined {
  switch (pattern.kind) {
    case "notAllowed":
      return undefined;
    case "empty":
      return NOTHING;
    case "ref": {
      // A name may say more than its pattern: a UUID is not just a string.
      const type = holdsText(pattern) ? valueTypeOf(pattern) : undefined;
      return type ? { ...NOTHING, text: { type, required: true } } : contentOf(resolved(pattern));
    }
    case "optional":
      return optional(contentOf(pattern.of) ?? NOTHING);
    case "zeroOrMore":
      return optional(many(contentOf(pattern.of) ?? NOTHING));
    case "oneOrMore": {
      const content = contentOf(pattern.of);
      return content && many(content);
    }
    case "group":
    case "interleave": {
      const parts = pattern.of.map(contentOf);
      return parts.includes(undefined) ? undefined : parts.reduce((a, b) => merged(a!, b!, false), NOTHING);
    }
    case "choice": {
      const parts = pattern.of.map(contentOf).filter((part) => part !== undefined);
      return parts.length === 0 ? undefined : parts.reduce((a, b) => merged(a, b, true));
    }
    case "attribute": {
      if (pattern.name === undefined) return { ...NOTHING, any: true };
      const type = withBase(pattern.name, attributeType(pattern.of));
      return { ...NOTHING, attributes: new Map([[pattern.name, { type, required: true }]]) };
    }
    case "element": {
      const { name, namespace } = pattern;
      if (name === undefined) return { ...NOTHING, any: true };
      const child = { name, namespace, patterns: [pattern], required: true, many: false };
      return { ...NOTHING, children: new Map([[`${namespace} ${name}`, child]]) };
    }
    default: {
      const type = valueTypeOf(pattern);
      return type ? { ...NOTHING, text: { type, required: pattern.kind !== "text" } } : NOTHING;
    }
  }
}

/** The type of an attribute, which may be empty where the grammar says so. */
function attributeType(pattern: Pattern): ValueType {
  const type = valueTypeOf(pattern);
  if (type === undefined) return { type: "text" };
  return mayBeEmpty(pattern) ? union([type, { type: "empty" }])! : type;
}

function mayBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "empty":
    case "optional":
    case "zeroOrMore":
      return true;
    case "ref":
      return mayBeEmpty(resolved(pattern));
    case "choice":
      return pattern.of.some(mayBeEmpty);
    default:
      return false;
  }
}

function holdsText(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "ref":
      return holdsText(resolved(pattern));
    case "choice":
      return pattern.of.every(holdsText);
    default:
      return pattern.kind === "data" || pattern.kind === "value";
  }
}

/** Alternatives need what both need; what stands together needs what either does, and repeats what both have. */
function merged(a: Content, b: Content, alternative: boolean): Content {
  const needed = (x: boolean | undefined, y: boolean | undefined) =>
    alternative ? (x ?? false) && (y ?? false) : (x ?? false) || (y ?? false);
  const attributes = new Map<string, AttributeContent>();
  for (const name of new Set([...a.attributes.keys(), ...b.attributes.keys()])) {
    const [x, y] = [a.attributes.get(name), b.attributes.get(name)];
    const types = [x?.type, y?.type].filter((type) => type !== undefined);
    attributes.set(name, { type: union(types)!, required: needed(x?.required, y?.required) });
  }
  const children = new Map<string, ChildContent>();
  for (const key of new Set([...a.children.keys(), ...b.children.keys()])) {
    const [x, y] = [a.children.get(key), b.children.get(key)];
    const { name, namespace } = (x ?? y)!;
    const patterns = [...new Set([...x?.patterns ?? [], ...y?.patterns ?? []])];
    const twice = !alternative && x !== undefined && y !== undefined;
    children.set(key, {
      name,
      namespace,
      patterns,
      required: needed(x?.required, y?.required),
      many: twice || (x?.many ?? false) || (y?.many ?? false),
    });
  }
  const types = [a.text?.type, b.text?.type].filter((type) => type !== undefined);
  const type = union(types);
  return {
    attributes,
    children,
    text: type && { type, required: needed(a.text?.required, b.text?.required) },
    any: a.any || b.any,
  };
}

function optional(content: Content): Content {
  return merged(content, NOTHING, true);
}

function many(content: Content): Content {
  const children = [...content.children].map(([key, child]) => [key, { ...child, many: true }] as const);
  return { ...content, children: new Map(children) };
}

/**
 * A pattern where one attribute has one word, or is absent (undefined): what does not go with it is left out.
 */
export function restricted(pattern: Pattern, attribute: string, word: string | undefined): Pattern {
  switch (pattern.kind) {
    case "ref":
      return mentions(pattern, attribute) ? restricted(resolved(pattern), attribute, word) : pattern;
    case "choice": {
      const parts = pattern.of.map((part) => restricted(part, attribute, word));
      // An alternative that can't have the word is none, where others can.
      const telling = word !== undefined && pattern.of.some((part) => mentions(part, attribute));
      return either(telling ? parts.filter((part) => mentions(part, attribute)) : parts);
    }
    case "group":
    case "interleave":
      return together(pattern.of.map((part) => restricted(part, attribute, word)));
    case "optional":
    case "zeroOrMore":
    case "oneOrMore": {
      const of = restricted(pattern.of, attribute, word);
      if (of === pattern.of) return pattern;
      // What the attribute's word forbids is not there; what has the attribute is.
      if (of.kind === "notAllowed") return pattern.kind === "oneOrMore" ? of : { kind: "empty" };
      const here = word !== undefined && mentionsDirectly(pattern.of, attribute);
      return here ? of : { kind: pattern.kind, of };
    }
    case "attribute": {
      if (pattern.name !== attribute) return pattern;
      if (word === undefined) return { kind: "notAllowed" };
      return wordsOf(pattern.of)?.includes(word)
        ? { kind: "attribute", name: attribute, of: { kind: "value", value: word } }
        : { kind: "notAllowed" };
    }
    default:
      return pattern;
  }
}

/** The words that a pattern allows, undefined if it allows more than words. */
export function wordsOf(pattern: Pattern): readonly string[] | undefined {
  const type = valueTypeOf(pattern);
  if (type?.type === "enum") return type.values;
  return type?.type === "boolean" ? type.words.split("/") : undefined;
}

function mentions(pattern: Pattern, attribute: string): boolean {
  switch (pattern.kind) {
    case "ref":
      return mentions(resolved(pattern), attribute);
    case "choice":
    case "group":
    case "interleave":
      return pattern.of.some((part) => mentions(part, attribute));
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return mentions(pattern.of, attribute);
    default:
      return pattern.kind === "attribute" && pattern.name === attribute;
  }
}

/** Whether a pattern can't be met without the attribute. */
function mentionsDirectly(pattern: Pattern, attribute: string): boolean {
  switch (pattern.kind) {
    case "ref":
      return mentionsDirectly(resolved(pattern), attribute);
    case "choice":
      return pattern.of.every((part) => mentionsDirectly(part, attribute));
    case "group":
    case "interleave":
      return pattern.of.some((part) => mentionsDirectly(part, attribute));
    case "oneOrMore":
      return mentionsDirectly(pattern.of, attribute);
    default:
      return pattern.kind === "attribute" && pattern.name === attribute;
  }
}
