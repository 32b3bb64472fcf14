import type { Shape } from "./shape.ts";

/** All shapes that one can reach, nearest first. */
export function reachable(roots: Iterable<Shape>): Shape[] {
  const found = new Set(roots);
  for (const { variants } of found) {
    for (const { fields } of variants) {
      for (const field of fields) if (field.of === "child") found.add(field.shape);
    }
  }
  return [...found];
}

/** For each shape the first that says the same: two differ when something within them does, however deep. */
export function sameShapes(shapes: readonly Shape[]): Map<Shape, Shape> {
  let classes = new Map<Shape, number>(shapes.map((shape) => [shape, 0]));
  for (let count = 1;;) {
    const numbers = new Map<string, number>();
    classes = new Map(shapes.map((shape) => {
      const signature = signatureOf(shape, classes);
      const number = numbers.get(signature) ?? numbers.size;
      numbers.set(signature, number);
      return [shape, number];
    }));
    if (numbers.size === count) break;
    count = numbers.size;
  }
  const first = new Map<number, Shape>();
  return new Map(shapes.map((shape) => {
    const number = classes.get(shape)!;
    if (!first.has(number)) first.set(number, shape);
    return [shape, first.get(number)!];
  }));
}

function signatureOf(
  { element, namespace, by, variants }: Shape,
  classes: ReadonlyMap<Shape, number>,
): string {
  const inner = variants.map(({ words, fields }) => [
    words,
    fields.map((field) =>
      JSON.stringify(field.of === "child" ? { ...field, shape: classes.get(field.shape) } : field)
    )
      .sort(),
  ]);
  return JSON.stringify([element, namespace, by, inner]);
}
