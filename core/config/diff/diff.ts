import type { XmlNode } from "../config_content.ts";
import { isNode, namedNode } from "../xml/node_names.ts";
import { elementKey } from "./element_key.ts";
import { ownOf } from "../codec/own_property.ts";
import { ValueNumbers } from "./value_numbers.ts";
import { type Namespaces, NO_NAMESPACES } from "../xml/xml_element.ts";

/** One thing in which two configs differ. */
export interface ConfigDifference {
  /** Where: of a list's element its place in the later config; of one that is gone, in the earlier. */
  readonly path: readonly (string | number)[];
  /** What was there; undefined if nothing. */
  readonly before: unknown;
  /** What is there now; undefined if nothing. */
  readonly after: unknown;
}

/**
 * In what two configs of one kind differ.
 *
 * Elements of a list are matched by what tells them apart: a disk by its target, an interface by its MAC address, a
 * controller by type and index; so a disk that is put in front of others is one difference. Elements of any name, as in
 * metadata, are the same with any prefix of the same namespace.
 *
 * @example
 * ```ts
 * import { diff, documents } from "@denovirt/denovirt/config";
 *
 * const before = documents.secret.parse("<secret ephemeral='no'/>");
 * const after = { ...before, ephemeral: true };
 * console.log(diff(before, after)); // [ { path: [ "ephemeral" ], before: false, after: true } ]
 * ```
 */
export function diff(before: object, after: object): ConfigDifference[] {
  const comparison = new Comparison();
  comparison.compare({ value: before, scope: NO_NAMESPACES }, { value: after, scope: NO_NAMESPACES }, []);
  return comparison.found;
}

/** A value, and what is declared around it. */
interface Side {
  readonly value: unknown;
  readonly scope: Namespaces;
}

type Path = readonly (string | number)[];

class Comparison {
  readonly found: ConfigDifference[] = [];
  readonly #numbers = new ValueNumbers();

  compare(before: Side, after: Side, path: Path): void {
    if (this.#numberOf(before) === this.#numberOf(after)) return;
    const [one, other] = [before.value, after.value];
    if (Array.isArray(one) && Array.isArray(other)) {
      return this.#lists(one, before.scope, other, after.scope, path);
    }
    if (!isObject(one) || !isObject(other)) {
      this.found.push({ path, before: one, after: other });
    } else if (isNode(one) && isNode(other)) this.#nodes(one, before.scope, other, after.scope, path);
    else {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        this.compare({ ...before, value: ownOf(one, key) }, { ...after, value: ownOf(other, key) }, [
          ...path,
          key,
        ]);
      }
    }
  }

  #numberOf({ value, scope }: Side): number {
    return this.#numbers.numberOf(value, scope);
  }

  /** Elements of any name: what they mean is compared, not how their prefixes spell it. */
  #nodes(before: XmlNode, beforeScope: Namespaces, after: XmlNode, afterScope: Namespaces, path: Path): void {
    const [one, other] = [namedNode(before, beforeScope), namedNode(after, afterScope)];
    if (one.name !== other.name) {
      this.found.push({ path: [...path, "name"], before: before.name, after: after.name });
    }
    for (const name of new Set([...one.attributes.keys(), ...other.attributes.keys()])) {
      const [[was, earlier], [is, later]] = [one, other].map(({ attributes }) =>
        attributes.get(name) ?? [undefined, undefined]
      ) as [[string | undefined, unknown], [string | undefined, unknown]];
      const place = [...path, "attributes", (is ?? was)!];
      this.compare({ value: earlier, scope: one.scope }, { value: later, scope: other.scope }, place);
    }
    this.#lists(one.children, one.scope, other.children, other.scope, [...path, "children"]);
  }

  /** Equal ones first, then those with the same key, then the rest in turn. */
  #lists(
    before: readonly unknown[],
    beforeScope: Namespaces,
    after: readonly unknown[],
    afterScope: Namespaces,
    path: Path,
  ): void {
    const left = new Set(before.keys());
    const partners = new Map<number, number>();
    const match = (keyOf: (value: unknown, scope: Namespaces) => string | number | undefined) => {
      const places = new Map<string | number, number[]>();
      for (const index of left) {
        const key = keyOf(before[index], beforeScope);
        if (key === undefined) continue;
        const known = places.get(key);
        if (known) known.push(index);
        else places.set(key, [index]);
      }
      // The first of each is taken first, and from the end of a list without moving the others.
      for (const all of places.values()) all.reverse();
      for (const [at, other] of after.entries()) {
        const key = partners.has(at) ? undefined : keyOf(other, afterScope);
        const index = key === undefined ? undefined : places.get(key)?.pop();
        if (index === undefined) continue;
        partners.set(at, index);
        left.delete(index);
      }
    };
    match((value, scope) => this.#numbers.numberOf(value, scope));
    match(elementKey);
    match((value, scope) => elementKey(value, scope) === undefined ? "" : undefined);
    for (const [at, value] of after.entries()) {
      const partner = partners.get(at);
      const earlier = partner === undefined ? undefined : before[partner];
      this.compare({ value: earlier, scope: beforeScope }, { value, scope: afterScope }, [...path, at]);
    }
    for (const index of left) {
      this.found.push({ path: [...path, index], before: before[index], after: undefined });
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
