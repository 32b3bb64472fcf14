import { membersOf, type MemberValue } from "./member.ts";
import type { NamedShape } from "./names.ts";
import type { Vocabulary } from "./emit_types.ts";
import type { ValueType } from "./value_type.ts";

const PLACES = { attribute: "a", child: "c", text: "t", any: "*" } as const;

/** The table that the codec reads: all shapes of a document, and the types of their values. */
export class TableText {
  readonly #words: Vocabulary;
  readonly #types = new Map<string, number>();

  constructor(words: Vocabulary) {
    this.#words = words;
  }

  /**
   * @param root Name of the root's shape.
   * @param base What the table that has further shapes is called there.
   */
  text(root: string, shapes: readonly NamedShape[], base?: string): string {
    const rows = shapes.map(({ name, shape }) => {
      const variants = shape.variants.map((variant) => [
        variant.words.map((word) => word ?? null),
        membersOf(variant, this.#words.same).map(({ key, of, name, value, required, many }) => {
          const flags = (required ? 1 : 0) + (many ? 2 : 0);
          return [
            key,
            PLACES[of],
            name === key || of === "text" || of === "any" ? 0 : name,
            this.#value(value),
            flags,
          ];
        }),
      ]);
      return `    ${name}: ${quoted([shape.element, shape.by ?? null, variants])},\n`;
    });
    const types = [...this.#types.keys()].map((type) => `    ${quoted(JSON.parse(type))},\n`);
    const rest = base === undefined ? "" : `  base: ${base},\n`;
    return `{\n${rest}  root: ${JSON.stringify(root)},\n  types: [\n${types.join("")}  ],\n  shapes: {\n${
      rows.join("")
    }  },\n}`;
  }

  #value(value: MemberValue): unknown {
    if (value.type === "object") return this.#words.named.get(value.shape)!.name;
    if (value.type === "true") return true;
    if (value.type === "any") return null;
    return this.#type(value);
  }

  #type(type: ValueType): number {
    const key = JSON.stringify(type);
    const known = this.#types.get(key);
    if (known !== undefined) return known;
    this.#types.set(key, this.#types.size);
    return this.#types.size - 1;
  }
}

/** JSON as a text in TypeScript, which loads sooner than what it stands for. */
function quoted(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll(/[\\']/g, "\\$&")}'`;
}
