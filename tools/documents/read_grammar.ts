import type { GrammarNode } from "./grammar_node.ts";
import { either, EMPTY, type Grammar, NOT_ALLOWED, type Pattern, together } from "./pattern.ts";

/** What a grammar has in one release, its references into that of all. */
interface Release {
  readonly version: string;
  readonly all: Grammar;
  start: Pattern;
  readonly defines: Map<string, Pattern>;
}

/**
 * Reads libvirt's RELAX NG files of several releases as one: a name stands for what any release has under it. What
 * stands in one grammar alone is read once for all documents.
 */
export class GrammarReader {
  readonly #versions: readonly string[];
  readonly #file: (name: string, version: string) => readonly GrammarNode[];
  readonly #grammars = new Map<string, Grammar>();

  /**
   * @param versions The releases, the one whose order counts first.
   * @param file What a release's file has.
   */
  constructor(versions: readonly string[], file: (name: string, version: string) => readonly GrammarNode[]) {
    this.#versions = versions;
    this.#file = file;
  }

  /** The grammar that a file starts. */
  grammar(file: string): Grammar {
    const known = this.#grammars.get(file);
    if (known) return known;
    const all = newGrammar();
    this.#grammars.set(file, all);
    const releases = this.#versions.map((version): Release => ({ version, all, ...newGrammar() }));
    for (const release of releases) this.#include(file, release, new Set());
    all.start = anyPattern(releases.map(({ start }) => start));
    for (const name of new Set(releases.flatMap(({ defines }) => [...defines.keys()]))) {
      const patterns = releases.map(({ defines }) => defines.get(name)).filter((each) => each !== undefined);
      all.defines.set(name, anyPattern(patterns));
    }
    return all;
  }

  /** @param overridden Names that the includer defines itself. */
  #include(file: string, grammar: Release, overridden: ReadonlySet<string>): void {
    this.#contents(this.#file(file, grammar.version), grammar, overridden);
  }

  #contents(nodes: readonly GrammarNode[], grammar: Release, overridden: ReadonlySet<string>): void {
    for (const child of nodes) {
      const { name, attributes } = child;
      if (name === "include") {
        const own = child.children.filter((inner) => inner.name === "define");
        const names = new Set([...overridden, ...own.map((define) => define.attributes.name ?? "")]);
        this.#include(attributes.href ?? "", grammar, names);
        this.#contents(child.children, grammar, overridden);
      } else if (name === "start") {
        grammar.start = this.#group(child, grammar);
      } else if (name === "define" && !overridden.has(attributes.name ?? "")) {
        this.#define(child, grammar);
      }
    }
  }

  #define(element: GrammarNode, grammar: Release): void {
    const { name = "", combine } = element.attributes;
    const pattern = this.#group(element, grammar);
    const earlier = combine === undefined ? undefined : grammar.defines.get(name);
    grammar.defines.set(name, earlier === undefined ? pattern : either([earlier, pattern]));
  }

  #group(parent: GrammarNode, grammar: Release): Pattern {
    return together(parent.children.map((child) => this.#pattern(child, grammar)));
  }

  #pattern(element: GrammarNode, grammar: Release): Pattern {
    const { name, attributes } = element;
    const parts = () => element.children.map((child) => this.#pattern(child, grammar));
    switch (name) {
      case "empty":
      case "text":
      case "notAllowed":
        return { kind: name };
      case "group":
      case "interleave":
        return together(parts());
      case "choice":
        return either(parts());
      case "optional":
      case "zeroOrMore":
      case "oneOrMore":
        return { kind: name, of: together(parts()) };
      case "value":
        return { kind: "value", value: element.text };
      case "ref":
        return { kind: "ref", name: attributes.name ?? "", grammar: grammar.all };
      case "data":
        return dataPattern(element);
      case "grammar":
        return this.#nested(element, grammar.version);
      case "element":
      case "attribute": {
        const inner = element.children.filter((child) => child.name !== "anyName");
        const of = inner.length === 0 && name === "attribute"
          ? { kind: "text" } as const
          : together(inner.map((child) => this.#pattern(child, grammar)));
        if (name === "attribute") return { kind: name, name: attributes.name, of };
        return { kind: name, name: attributes.name?.trim(), namespace: attributes.ns ?? "", of };
      }
    }
    throw new Error(`Cannot read a grammar, wanted an element of RELAX NG: found <${name}>`);
  }

  /** A grammar within a pattern; where it only includes another file, it is that file's. */
  #nested({ children }: GrammarNode, version: string): Pattern {
    const [only] = children;
    if (children.length === 1 && only?.name === "include") {
      return this.grammar(only.attributes.href ?? "").start;
    }
    const own = newGrammar();
    const release = { version, all: own, start: own.start, defines: own.defines };
    this.#contents(children, release, new Set());
    return release.start;
  }
}

/** Any of these; what is said twice is said once. */
function anyPattern(patterns: readonly Pattern[]): Pattern {
  const text = (pattern: Pattern) =>
    JSON.stringify(pattern, (key, value) => key === "grammar" ? undefined : value);
  return either([...new Map(patterns.map((each) => [text(each), each])).values()]);
}

function newGrammar(): Grammar {
  return { start: NOT_ALLOWED, defines: new Map([["", EMPTY]]) };
}

function dataPattern(element: GrammarNode): Pattern {
  const params = element.children.filter(({ name }) => name === "param");
  const [except] = element.children.filter(({ name }) => name === "except");
  return {
    kind: "data",
    type: element.attributes.type ?? "string",
    params: params.map(({ attributes, text }) => [attributes.name ?? "", text] as const),
    except: except ? valuesIn(except) : [],
  };
}

function valuesIn(element: GrammarNode): string[] {
  return element.children.flatMap((child) => child.name === "value" ? [child.text] : valuesIn(child));
}
