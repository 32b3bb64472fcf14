import { type ChildContent, type Content, contentOf, restricted } from "./content.ts";
import { either, type ElementPattern, type Pattern } from "./pattern.ts";
import type { ValueType } from "./value_type.ts";

/** An element that a document may hold, as users see it. */
export interface Shape {
  /** Local name, and the namespace it is in. */
  readonly element: string;
  readonly namespace: string;
  /** The attribute whose word tells the variants apart; without it there is one variant. */
  readonly by: string | undefined;
  readonly variants: readonly Variant[];
}

/** What an element holds while its telling attribute has one of some words. */
export interface Variant {
  /** undefined among them: the attribute is absent. */
  readonly words: readonly (string | undefined)[];
  readonly fields: readonly Field[];
}

/** An attribute, a child, the text, or elements of any name. */
export type Field =
  | { readonly of: "attribute"; readonly name: string; readonly type: ValueType; readonly required: boolean }
  | ChildField
  | { readonly of: "text"; readonly type: ValueType; readonly required: boolean }
  | { readonly of: "any" };

export interface ChildField {
  readonly of: "child";
  readonly name: string;
  readonly namespace: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly many: boolean;
}

/** What an element holds with any of these words. */
interface Group {
  readonly words: (string | undefined)[];
  readonly content: Content;
}

/** Words that tell variants apart best, where several could. */
const TELLING = ["type", "mode", "model", "protocol", "fallback", "policy"];

/** Makes the shapes of element patterns, one for each set of patterns that stand in one place. */
export class ShapeMaker {
  readonly #ids = new Map<Pattern, number>();
  readonly #made = new Map<string, Shape>();

  shape(patterns: readonly ElementPattern[]): Shape {
    const key = this.#key(patterns);
    const known = this.#made.get(key);
    if (known) return known;
    const [first] = patterns;
    if (first?.name === undefined) throw new RangeError("Cannot shape an element, wanted one with a name");
    const shape = { element: first.name, namespace: first.namespace, by: undefined, variants: [] };
    this.#made.set(key, shape);
    return Object.assign(shape, this.#body(either(patterns.map(({ of }) => of))));
  }

  #body(pattern: Pattern): Pick<Shape, "by" | "variants"> {
    const all = contentOf(pattern);
    if (all === undefined) return { by: undefined, variants: [] };
    for (const name of telling(all)) {
      const groups = this.#groups(pattern, name, all);
      if (groups.size < 2) continue;
      const variants = [...groups.values()].map(({ words, content }) => ({
        words,
        fields: this.#fields(withWords(content, name, all, !words.includes(undefined))),
      }));
      return { by: name, variants };
    }
    return { by: undefined, variants: [{ words: [], fields: this.#fields(all) }] };
  }

  #groups(pattern: Pattern, attribute: string, all: Content): Map<string, Group> {
    const groups = new Map<string, Group>();
    const { type } = all.attributes.get(attribute)!;
    const words = type.type === "enum" ? type.values : [];
    for (const word of [...words, undefined]) {
      const content = contentOf(restricted(pattern, attribute, word));
      if (content === undefined) continue;
      const signature = this.#signature(content, attribute);
      const group = groups.get(signature);
      if (group) group.words.push(word);
      else groups.set(signature, { words: [word], content });
    }
    return groups;
  }

  #signature({ attributes, children, text, any }: Content, except: string): string {
    const others = [...attributes].filter(([name]) => name !== except).sort(([a], [b]) => a < b ? -1 : 1);
    const inner = [...children].map(([name, { patterns, many, required }]) =>
      `${name} ${this.#key(patterns)} ${many} ${required}`
    );
    return JSON.stringify([others, inner.sort(), text, any]);
  }

  #fields({ attributes, children, text, any }: Content): Field[] {
    return [
      ...[...attributes].map(([name, rest]) => ({ of: "attribute", name, ...rest }) as const),
      ...(text ? [{ of: "text", ...text } as const] : []),
      ...[...children.values()].map((child) => this.#child(child)),
      ...(any ? [{ of: "any" } as const] : []),
    ];
  }

  #child({ patterns, ...rest }: ChildContent): ChildField {
    return { of: "child", ...rest, shape: this.shape(patterns) };
  }

  #key(patterns: readonly Pattern[]): string {
    const ids = patterns.map((pattern) => {
      const id = this.#ids.get(pattern) ?? this.#ids.size;
      this.#ids.set(pattern, id);
      return id;
    });
    return ids.sort((a, b) => a - b).join();
  }
}

/** Attributes that may tell variants apart: words and nothing else. */
function telling({ attributes }: Content): string[] {
  const names = [...attributes].filter(([, { type }]) => type.type === "enum" && type.values.length > 1)
    .map(([name]) => name);
  const rank = (name: string) => (TELLING.indexOf(name) + TELLING.length + 1) % (TELLING.length + 1);
  return names.sort((a, b) => rank(a) - rank(b));
}

/** The telling attribute keeps all its words in each variant, so that these can be told where none fits. */
function withWords(content: Content, attribute: string, all: Content, required: boolean): Content {
  const { type } = all.attributes.get(attribute)!;
  return { ...content, attributes: new Map([...content.attributes, [attribute, { type, required }]]) };
}
