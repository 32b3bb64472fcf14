import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { join } from "node:path";
import { either, EMPTY, type Grammar, NOT_ALLOWED, type Pattern, together } from "./pattern.ts";

/** Reads libvirt's RELAX NG files from a folder; what stands in one grammar alone is read once for all documents. */
export class GrammarReader {
  readonly #folder: string;
  readonly #files = new Map<string, XmlElement>();
  readonly #grammars = new Map<string, Grammar>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The grammar that a file starts. */
  grammar(file: string): Grammar {
    const known = this.#grammars.get(file);
    if (known) return known;
    const grammar = newGrammar();
    this.#grammars.set(file, grammar);
    this.#include(file, grammar, new Set());
    return grammar;
  }

  #file(name: string): XmlElement {
    const known = this.#files.get(name);
    if (known) return known;
    const { root } = parseXml(Deno.readTextFileSync(join(this.#folder, name)));
    if (root === null) throw new Error(`Cannot read ${name}, wanted a grammar: found nothing`);
    this.#files.set(name, root);
    return root;
  }

  /** @param overridden Names that the includer defines itself. */
  #include(file: string, grammar: Grammar, overridden: ReadonlySet<string>): void {
    this.#contents(this.#file(file), grammar, overridden);
  }

  #contents(parent: XmlElement, grammar: Grammar, overridden: ReadonlySet<string>): void {
    for (const child of elementsOf(parent)) {
      const { name, attributes } = child;
      if (name === "include") {
        const own = elementsOf(child).filter((inner) => inner.name === "define");
        const names = new Set([...overridden, ...own.map((define) => define.attributes.name ?? "")]);
        this.#include(attributes.href ?? "", grammar, names);
        this.#contents(child, grammar, overridden);
      } else if (name === "start") {
        grammar.start = this.#group(child, grammar);
      } else if (name === "define" && !overridden.has(attributes.name ?? "")) {
        this.#define(child, grammar);
      }
    }
  }

  #define(element: XmlElement, grammar: Grammar): void {
    const { name = "", combine } = element.attributes;
    const pattern = this.#group(element, grammar);
    const earlier = combine === undefined ? undefined : grammar.defines.get(name);
    grammar.defines.set(name, earlier === undefined ? pattern : either([earlier, pattern]));
  }

  #group(parent: XmlElement, grammar: Grammar): Pattern {
    return together(elementsOf(parent).map((child) => this.#pattern(child, grammar)));
  }

  #pattern(element: XmlElement, grammar: Grammar): Pattern {
    const { name, attributes } = element;
    const parts = () => elementsOf(element).map((child) => this.#pattern(child, grammar));
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
        return { kind: "ref", name: attributes.name ?? "", grammar };
      case "data":
        return dataPattern(element);
      case "grammar":
        return this.#nested(element);
      case "element":
      case "attribute": {
        const inner = elementsOf(element).filter((child) => child.name !== "anyName");
        const of = inner.length === 0 && name === "attribute"
          ? { kind: "text" } as const
          : together(inner.map((child) => this.#pattern(child, grammar)));
        if (name === "attribute") return { kind: name, name: attributes.name, of };
        return { kind: name, name: attributes.name?.trim(), namespace: namespaceOf(element), of };
      }
    }
    throw new Error(`Cannot read a grammar, wanted an element of RELAX NG: found <${name}>`);
  }

  /** A grammar within a pattern; where it only includes another file, it is that file's. */
  #nested(element: XmlElement): Pattern {
    const children = elementsOf(element);
    const [only] = children;
    if (children.length === 1 && only?.name === "include") {
      return this.grammar(only.attributes.href ?? "").start;
    }
    const grammar = newGrammar();
    this.#contents(element, grammar, new Set());
    return grammar.start;
  }
}

/** The namespace of elements that are described here: what stands nearest around it says. */
function namespaceOf({ attributes, parent }: XmlElement): string {
  return attributes.ns ?? (parent?.type === "element" ? namespaceOf(parent as XmlElement) : "");
}

function newGrammar(): Grammar {
  return { start: NOT_ALLOWED, defines: new Map([["", EMPTY]]) };
}

function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => child.type === "element");
}

function dataPattern(element: XmlElement): Pattern {
  const params = elementsOf(element).filter(({ name }) => name === "param");
  const [except] = elementsOf(element).filter(({ name }) => name === "except");
  return {
    kind: "data",
    type: element.attributes.type ?? "string",
    params: params.map(({ attributes, text }) => [attributes.name ?? "", text] as const),
    except: except ? valuesIn(except) : [],
  };
}

function valuesIn(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) => child.name === "value" ? [child.text] : valuesIn(child));
}
