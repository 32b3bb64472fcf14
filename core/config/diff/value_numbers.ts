import { isNode, namedNode } from "../xml/node_names.ts";
import type { Namespaces } from "../xml/xml_element.ts";

/**
 * Gives values that are the same one number, however they were made: objects with the same properties, lists with the same
 * elements in any order, elements of any name that mean the same. Each value is gone through once.
 */
export class ValueNumbers {
  readonly #plain = new Map<unknown, number>();
  readonly #made = new Map<string, number>();
  readonly #known = new Map<object, { readonly scope: Namespaces; readonly number: number }>();
  #count = 0;

  /** @param scope What is declared around it. */
  numberOf(value: unknown, scope: Namespaces): number {
    if (typeof value !== "object" || value === null) return this.#numberOfPlain(value);
    const known = this.#known.get(value);
    if (known?.scope === scope) return known.number;
    const number = this.#numbered(this.#made, this.#form(value, scope));
    this.#known.set(value, { scope, number });
    return number;
  }

  #numberOfPlain(value: unknown): number {
    // A map takes the two zeros for one.
    return Object.is(value, -0) ? -1 : this.#numbered(this.#plain, value);
  }

  #form(value: object, scope: Namespaces): string {
    if (Array.isArray(value)) return `[${this.#list(value, scope)}`;
    if (isNode(value)) {
      const { name, attributes, children, scope: within } = namedNode(value, scope);
      const pairs = [...attributes].map(([key, [, each]]) => this.#pair(key, each, within));
      return `<${this.#numberOfPlain(name)} ${pairs.sort().join(" ")}[${this.#list(children, within)}`;
    }
    const pairs = Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : this.#pair(key, each, scope)
    );
    return `{${pairs.sort().join(" ")}`;
  }

  #list(all: readonly unknown[], scope: Namespaces): string {
    return all.map((each) => this.numberOf(each, scope)).sort((one, other) => one - other).join(" ");
  }

  #pair(key: string, value: unknown, scope: Namespaces): string {
    return `${this.#numberOfPlain(key)}:${this.numberOf(value, scope)}`;
  }

  #numbered<Key>(numbers: Map<Key, number>, key: Key): number {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, number = this.#count++);
    return number;
  }
}
