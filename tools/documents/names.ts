import { pascalCase, plainValue, prefixedName } from "./member.ts";
import type { Kind } from "./kinds.ts";
import { reachable } from "./same_shapes.ts";
import type { Shape, Variant } from "./shape.ts";

/** Where a type lives, and what it is called. */
export interface NamedShape {
  /** Without `Config`, in which all names of types end. */
  readonly name: string;
  readonly shape: Shape;
  /** The kind whose file declares it. */
  readonly owner: Kind;
  /** What the types of its variants are called, where it has several. */
  readonly variants: readonly string[];
  /** Elements from a root to it, the first way found. */
  readonly path: readonly string[];
}

interface Visit {
  readonly shape: Shape;
  readonly kind: Kind;
  /** Names that it may have, the best first. */
  readonly candidates: readonly string[];
  readonly path: readonly string[];
}

// Their children are called after the document alone: DomainDisk, not DomainDevicesDisk.
const TRANSPARENT = new Set(["devices"]);

/** What is called after what had it first: an element that has the same since stands before it by now. */
const FIRST_NAMES: Readonly<Record<string, string>> = {
  DomainAudioPipewireInput: "DomainAudioPulseaudioInput",
  DomainAudioPipewireOutput: "DomainAudioPulseaudioOutput",
  DomainDiskVhostvdpaSource: "DomainFilesystemBlockSource",
  DomainFormat: "DomainDiskMirrorFormat",
};

/** Names for all shapes that need a type of their own, the nearest to a root first. */
export function nameShapes(
  roots: ReadonlyMap<Kind, Shape>,
  same: ReadonlyMap<Shape, Shape>,
): Map<Shape, NamedShape> {
  const parents = parentCounts(roots, same);
  const named = new Map<Shape, NamedShape>();
  const taken = new Set([...roots.keys()].map(({ prefix }) => prefix));
  for (const [kind, root] of roots) {
    taken.delete(kind.prefix);
    const queue: Visit[] = [{ shape: same.get(root)!, kind, candidates: [kind.prefix], path: [] }];
    for (const { shape, candidates, path } of queue) {
      if (named.has(shape) || plainValue(shape) !== undefined) continue;
      const here = [...path, prefixedName(shape)];
      const name = firstFree(candidates.map((each) => FIRST_NAMES[each] ?? each), taken);
      taken.add(name);
      const variants = shape.by === undefined ? [] : shape.variants.map(({ words }) => {
        const word = words.find((each) => each !== undefined) ?? "none";
        const own = firstFree([`${name}${pascalCase(word).replaceAll(/\W/g, "")}`], taken);
        taken.add(own);
        return own;
      });
      taken.add(`${name}Common`);
      named.set(shape, { name, shape, owner: kind, variants, path: here });
      const prefix = TRANSPARENT.has(shape.element) ? kind.prefix : name;
      for (const [child, variants] of childrenOf(shape, same)) {
        const own = pascalCase(prefixedName(child));
        const word = variants[0]?.words.find((each) => each !== undefined);
        const all = variants.length === shape.variants.length;
        queue.push({
          shape: child,
          kind,
          candidates: [
            ...((parents.get(child) ?? 0) > 2 ? [`${kind.prefix}${own}`] : []),
            `${prefix}${all || word === undefined ? "" : pascalCase(word)}${own}`,
            `${name}${own}`,
          ],
          path: here,
        });
      }
    }
  }
  return named;
}

/** How many different elements each shape stands in. */
function parentCounts(roots: ReadonlyMap<Kind, Shape>, same: ReadonlyMap<Shape, Shape>): Map<Shape, number> {
  const counts = new Map<Shape, number>();
  for (const shape of new Set(reachable(roots.values()).map((each) => same.get(each)!))) {
    for (const child of childrenOf(shape, same).keys()) counts.set(child, (counts.get(child) ?? 0) + 1);
  }
  return counts;
}

/** The shapes within one, each with the variants that have it. */
function childrenOf({ variants }: Shape, same: ReadonlyMap<Shape, Shape>): Map<Shape, Variant[]> {
  const found = new Map<Shape, Variant[]>();
  for (const variant of variants) {
    for (const field of variant.fields) {
      if (field.of !== "child") continue;
      const shape = same.get(field.shape)!;
      const having = found.get(shape) ?? [];
      if (!having.includes(variant)) found.set(shape, [...having, variant]);
    }
  }
  // What the devices share with other elements is called after the devices.
  return new Map(
    [...found].sort(([a], [b]) => Number(TRANSPARENT.has(b.element)) - Number(TRANSPARENT.has(a.element))),
  );
}

function firstFree(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const last = candidates.at(-1);
  for (let number = 2;; number++) if (!taken.has(`${last}${number}`)) return `${last}${number}`;
}
